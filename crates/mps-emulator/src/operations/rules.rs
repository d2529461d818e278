//! Checks the parameters of a call against the model's rules of requests: limits of values, and
//! members that another member requires.

use mps_model::operation as model;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::api_error::ApiError;

/// Refuses the first parameter that breaks a rule of the operation.
///
/// `parameters` have the right kinds.
pub(super) fn check_rules<O: model::Operation + DeserializeOwned>(
    parameters: &Map<String, Value>,
) -> Result<(), ApiError> {
    let request = O::deserialize(parameters).map_err(|error| {
        ApiError::new(
            "InvalidParameter",
            format!("The parameters cannot be read: {error}."),
        )
    })?;
    request.validate().map_err(|invalid| {
        // The model writes `FileInfos[0].Id`, the service `FileInfos.0.Id`.
        let path = invalid.path().replace('[', ".").replace(']', "");
        let problem = invalid.problem().trim_end_matches('.');
        // Only a rule that requires a member is broken by an absent one or an empty list.
        let missing = match find(parameters, &path) {
            None | Some(Value::Null) => path,
            Some(Value::Array(values)) if values.is_empty() => format!("{path}.0"),
            Some(_) => {
                let message = format!("`{path}` has a wrong value: {problem}.");
                return ApiError::invalid_value(message);
            }
        };
        ApiError::new(
            "MissingParameter",
            format!("The request lacks the parameter `{missing}`: {problem}."),
        )
    })
}

/// Finds the member or element at a path such as `FileInfos.0.Id`.
fn find<'a>(parameters: &'a Map<String, Value>, path: &str) -> Option<&'a Value> {
    let mut steps = path.split('.');
    let first = parameters.get(steps.next()?)?;
    steps.try_fold(first, |value, step| match value {
        Value::Array(values) => values.get(step.parse::<usize>().ok()?),
        _ => value.get(step),
    })
}
