//! Output of a file, or of standard output without a path.

use crate::error::CliError;
use crate::exit::Exit;
use std::io::{self, BufWriter, Write as _};
use std::path::Path;

/// Writes a file that another program waits for. It appears with its whole text.
pub(crate) fn write_whole(path: &Path, text: &str) -> Result<(), CliError> {
    let mut partial = path.as_os_str().to_owned();
    partial.push(format!(".{}", std::process::id()));
    std::fs::write(&partial, text)
        .and_then(|()| std::fs::rename(&partial, path))
        .map_err(|error| {
            let _ = std::fs::remove_file(&partial);
            cannot_write(path, error)
        })
}

/// Writes a file, or standard output without a path.
pub(crate) fn write_to(
    path: Option<&Path>,
    write: impl FnOnce(&mut dyn io::Write) -> io::Result<()>,
) -> Result<(), CliError> {
    let mut out = open(path)?;
    let written = write(&mut out).and_then(|()| out.flush());
    written.map_err(|error| write_error(path, error))
}

/// Opens a file, or standard output without a path.
pub(crate) fn open(path: Option<&Path>) -> Result<Box<dyn io::Write>, CliError> {
    let Some(path) = path else {
        return Ok(Box::new(BufWriter::new(io::stdout().lock())));
    };
    match std::fs::File::create(path) {
        Ok(file) => Ok(Box::new(BufWriter::new(file))),
        Err(error) => Err(cannot_write(path, error)),
    }
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
