//! Output of a file, or of standard output without a path. A file keeps its old content until the
//! new one is whole.

use crate::error::CliError;
use crate::exit::Exit;
use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};
use tempfile::TempPath;

/// Writes a file, or standard output without a path.
pub(crate) fn write_to(
    path: Option<&Path>,
    write: impl FnOnce(&mut dyn io::Write) -> io::Result<()>,
) -> Result<(), CliError> {
    let (mut out, pending) = open(path)?;
    let written = write(&mut out).and_then(|()| out.flush());
    written.map_err(|error| write_error(path, error))?;
    pending.commit()
}

/// Writes a file whose name the program chose. A symbolic link of this name is replaced, because
/// another user may have put it there.
pub(crate) fn write_own(
    path: &Path,
    write: impl FnOnce(&mut dyn io::Write) -> io::Result<()>,
) -> Result<(), CliError> {
    let (file, pending) = beside(path).map_err(|error| cannot_write(path, error))?;
    if let Ok(metadata) = fs::symlink_metadata(path)
        && metadata.is_file()
    {
        let kept = file.set_permissions(metadata.permissions());
        kept.map_err(|error| cannot_write(path, error))?;
    }
    let mut out = BufWriter::new(file);
    let written = write(&mut out).and_then(|()| out.flush());
    written.map_err(|error| cannot_write(path, error))?;
    pending.commit()
}

/// Opens a file, or standard output without a path. What is written to a file appears with
/// [`Pending::commit`].
pub(crate) fn open(path: Option<&Path>) -> Result<(Box<dyn io::Write>, Pending), CliError> {
    let Some(path) = path else {
        let out = BufWriter::new(io::stdout().lock());
        return Ok((Box::new(out), Pending(None)));
    };
    let (file, pending) = open_file(path).map_err(|error| cannot_write(path, error))?;
    Ok((Box::new(BufWriter::new(file)), pending))
}

/// New content of a file, which lies beside it. Removes the content unless it is committed.
#[derive(Debug)]
#[must_use]
pub(crate) struct Pending(Option<(TempPath, PathBuf)>);

impl Pending {
    /// Puts the new content in place of the old one.
    pub(crate) fn commit(self) -> Result<(), CliError> {
        let Some((written, path)) = self.0 else {
            return Ok(());
        };
        let placed = written.persist(&path);
        placed.map_err(|refused| cannot_write(&path, refused.error))
    }
}

fn open_file(path: &Path) -> io::Result<(File, Pending)> {
    // Without `create` a device, pipe or link is found as it is, and one that may not be written is
    // refused.
    let existing = match OpenOptions::new().write(true).open(path) {
        Ok(existing) => existing,
        Err(error) if error.kind() == io::ErrorKind::NotFound && !path.is_symlink() => {
            return beside(path);
        }
        // A link to a file that does not exist.
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Ok((File::create(path)?, Pending(None)));
        }
        Err(error) => return Err(error),
    };
    let metadata = existing.metadata()?;
    if metadata.is_file()
        && let Ok(path) = fs::canonicalize(path)
        && let Ok((file, pending)) = beside(&path)
        && file.set_permissions(metadata.permissions()).is_ok()
    {
        return Ok((file, pending));
    }
    // A device or pipe, or a folder in which this user may not create files.
    if metadata.is_file() {
        existing.set_len(0)?;
    }
    Ok((existing, Pending(None)))
}

/// Creates a file with the mode of new files beside `path`.
fn beside(path: &Path) -> io::Result<(File, Pending)> {
    let folder = match path.parent() {
        Some(folder) if folder != OsStr::new("") => folder,
        _ => Path::new("."),
    };
    let mut prefix = path.file_name().unwrap_or_default().to_owned();
    prefix.push(".");
    let mut builder = tempfile::Builder::new();
    builder.prefix(&prefix).suffix(".part");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let (file, written) = builder.tempfile_in(folder)?.into_parts();
    Ok((file, Pending(Some((written, path.to_owned())))))
}

/// Error of writing a file, or standard output without a path.
pub(crate) fn write_error(path: Option<&Path>, error: io::Error) -> CliError {
    match path {
        Some(path) => cannot_write(path, error),
        None => CliError::stdout(error),
    }
}

fn cannot_write(path: &Path, error: io::Error) -> CliError {
    let message = format!("Cannot write {}.", path.display());
    CliError::new(Exit::Unreadable, message).caused_by(error)
}

#[cfg(all(test, unix))]
mod tests;
