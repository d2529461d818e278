//! Key of the signatures of notifications, from a file or from the environment.

use crate::error::CliError;
use crate::input::variable;
use std::path::Path;

/// Environment variable with the key.
pub(crate) const NOTIFY_KEY: &str = "MPS_NOTIFY_KEY";

/// Reads the key from a file, or from the environment. `None` if there is no file and the variable
/// is not set. `if_empty` is the advice for an empty key.
pub(crate) fn read(file: Option<&Path>, if_empty: &str) -> Result<Option<String>, CliError> {
    let key = match file {
        Some(path) => std::fs::read_to_string(path).map_err(|error| {
            let message = format!("Cannot read the key in {}.", path.display());
            CliError::usage(message).caused_by(error)
        })?,
        None => match variable::read(NOTIFY_KEY)? {
            Some(key) => key,
            None => return Ok(None),
        },
    };
    // Editors add a line end, which is not part of the key.
    let key = key.trim_end_matches(['\r', '\n']);
    match key.is_empty() {
        true => Err(CliError::usage("The NotifyKey is empty.").with_advice(if_empty)),
        false => Ok(Some(key.to_owned())),
    }
}
