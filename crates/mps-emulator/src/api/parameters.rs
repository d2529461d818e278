//! Checks of parameters that several actions share.

use serde_json::{Map, Value};

use crate::api_error::ApiError;

/// Refuses parameters that the action does not have.
pub(super) fn refuse_unknown(
    parameters: &Map<String, Value>,
    known: &[&str],
) -> Result<(), ApiError> {
    match parameters
        .keys()
        .find(|name| !known.contains(&name.as_str()))
    {
        None => Ok(()),
        Some(name) => Err(ApiError::unknown_parameter(name)),
    }
}

pub(super) fn required<'a>(
    parameters: &'a Map<String, Value>,
    name: &str,
) -> Result<&'a str, ApiError> {
    match parameters.get(name) {
        None | Some(Value::Null) => Err(ApiError::missing(name)),
        Some(Value::String(text)) if !text.is_empty() => Ok(text),
        Some(_) => Err(ApiError::invalid_value(format!(
            "`{name}` is not a string or is empty."
        ))),
    }
}
