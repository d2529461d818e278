use serde_json::{Map, Value, json};

/// A call that the service refuses: its error code and a sentence for people.
///
/// Callers may match the code alone; the wording is the emulator's own.
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
            format!("the request lacks the parameter `{parameter}`"),
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

    /// Whether the caller was not let in, as opposed to having asked for something impossible.
    pub(crate) fn is_authentication(&self) -> bool {
        self.code.starts_with("AuthFailure")
    }

    /// The members of `Response`, without the request identifier.
    pub(crate) fn to_json(&self) -> Map<String, Value> {
        let error = json!({ "Code": self.code, "Message": self.message });
        Map::from_iter([("Error".to_owned(), error)])
    }
}
