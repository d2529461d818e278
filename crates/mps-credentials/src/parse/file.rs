//! Reads small files that contain secrets.

use crate::error::{CredentialsError, CredentialsErrorKind};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;
use zeroize::Zeroizing;

/// Size limit of a credential file in bytes. Real ones are far smaller.
pub(crate) const MAX_BYTES: u64 = 64 << 10;

/// Reads a small file that contains secrets. Returns `None` if it does not exist.
///
/// Blocks, because the file is small and local and is read once per load.
pub(crate) fn read(
    path: &Path,
    origin: &str,
) -> Result<Option<Zeroizing<String>>, CredentialsError> {
    let bytes = match read_bytes(path) {
        Ok(bytes) => bytes,
        Err(error) if is_absent(&error) => return Ok(None),
        Err(error) => {
            return Err(CredentialsError::with_source(
                CredentialsErrorKind::Invalid,
                origin,
                format!("{} cannot be read", path.display()),
                error,
            ));
        }
    };
    let text = std::str::from_utf8(&bytes).map_err(|_| {
        CredentialsError::new(
            CredentialsErrorKind::Invalid,
            origin,
            format!("{} is not UTF-8", path.display()),
        )
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    Ok(Some(Zeroizing::new(text.to_owned())))
}

/// Reads a file that an environment variable names. It must exist.
pub(crate) fn read_named(
    variable: &str,
    path: &Path,
    origin: &str,
) -> Result<Zeroizing<String>, CredentialsError> {
    read(path, origin)?.ok_or_else(|| {
        CredentialsError::new(
            CredentialsErrorKind::Invalid,
            origin,
            format!("{variable} names {}, which does not exist", path.display()),
        )
    })
}

fn read_bytes(path: &Path) -> io::Result<Zeroizing<Vec<u8>>> {
    // Check before opening, because opening a named pipe would block until a writer comes.
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::new(
            io::ErrorKind::InvalidInput,
            "not a regular file",
        ));
    }
    // Reserve everything at once. Growing would leave copies in memory.
    let mut bytes = Zeroizing::new(Vec::with_capacity(MAX_BYTES as usize + 1));
    File::open(path)?
        .take(MAX_BYTES + 1)
        .read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(io::Error::new(
            io::ErrorKind::FileTooLarge,
            "larger than 64 KiB",
        ));
    }
    Ok(bytes)
}

/// Returns `true` if the path does not exist, or if a parent of it is a file.
fn is_absent(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
    )
}
