//! Environment variables with settings. One that cannot be read is an error, because the program
//! would otherwise call another endpoint, or check nothing.

use crate::error::CliError;
use std::env::VarError;

/// Reads a variable. `None` if it is not set.
///
/// # Errors
/// Usage if the value is not UTF-8.
pub(crate) fn read(name: &str) -> Result<Option<String>, CliError> {
    match std::env::var(name) {
        Ok(value) => Ok(Some(value)),
        Err(VarError::NotPresent) => Ok(None),
        // The library's error would quote the value, which may be a key.
        Err(VarError::NotUnicode(_)) => Err(CliError::usage(format!(
            "The value of {name} is not UTF-8."
        ))
        .with_advice("Correct the variable, or unset it.")),
    }
}
