//! Key of the signatures of notifications, from a file or from the environment.

use crate::error::CliError;
use std::env::VarError;
use std::path::Path;

/// Environment variable with the key.
pub(crate) const NOTIFY_KEY: &str = "MPS_NOTIFY_KEY";

/// Reads the key from a file, or from the environment. `None` if there is no file and the variable
/// is not set. `if_empty` is the advice for an empty key.
pub(crate) fn read(file: Option<&Path>, if_empty: &str) -> Result<Option<String>, CliError> {
    let key = match (file, std::env::var(NOTIFY_KEY)) {
        (Some(path), _) => std::fs::read_to_string(path).map_err(|error| {
            let message = format!("Cannot read the key in {}.", path.display());
            CliError::usage(message).caused_by(error)
        })?,
        (None, Ok(key)) => key,
        (None, Err(VarError::NotPresent)) => return Ok(None),
        // The error would quote the value.
        (None, Err(VarError::NotUnicode(_))) => {
            return Err(
                CliError::usage(format!("The NotifyKey in {NOTIFY_KEY} is not UTF-8."))
                    .with_advice("Correct its value, or name a file with the key."),
            );
        }
    };
    // Editors add a line end, which is not part of the key.
    let key = key.trim_end_matches(['\r', '\n']);
    match key.is_empty() {
        true => Err(CliError::usage("The NotifyKey is empty.").with_advice(if_empty)),
        false => Ok(Some(key.to_owned())),
    }
}
