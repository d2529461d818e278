//! Errors that the service answers in its own envelope.

use serde_json::{Map, Value, json};

/// An error code of the service with a message for people.
///
/// Clients may match the code only. The messages are the emulator's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ApiError {
    pub(crate) code: String,
    pub(crate) message: String,
}

impl ApiError {
    pub(crate) fn new(code: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            message: message.into(),
        }
    }

    pub(crate) fn missing(parameter: &str) -> Self {
        Self::new(
            "MissingParameter",
            format!("The request lacks the parameter `{parameter}`."),
        )
    }

    pub(crate) fn unknown_parameter(name: &str) -> Self {
        Self::new(
            "UnknownParameter",
            format!("The action has no parameter `{name}`."),
        )
    }

    pub(crate) fn invalid_value(message: impl Into<String>) -> Self {
        Self::new("InvalidParameterValue", message)
    }

    pub(crate) fn task_not_found() -> Self {
        Self::new(
            "ResourceNotFound",
            "The task does not exist, or the service no longer keeps it. Check `TaskId`.",
        )
    }

    pub(crate) fn invalid_authorization(message: impl Into<String>) -> Self {
        Self::new("AuthFailure.InvalidAuthorization", message)
    }

    pub(crate) fn signature_failure(message: impl Into<String>) -> Self {
        Self::new("AuthFailure.SignatureFailure", message)
    }

    pub(crate) fn token_failure(message: impl Into<String>) -> Self {
        Self::new("AuthFailure.TokenFailure", message)
    }

    /// Returns true if the caller was not authenticated.
    pub(crate) fn is_authentication(&self) -> bool {
        self.code.starts_with("AuthFailure")
    }

    /// Returns the members of `Response`, without the request id.
    pub(crate) fn to_json(&self) -> Map<String, Value> {
        let error = json!({ "Code": self.code, "Message": self.message });
        Map::from_iter([("Error".to_owned(), error)])
    }
}
