//! Parsing of answers: of typed operations, of any other as JSON, and the reasons why a body is no
//! answer.

use mps_model::operation::{Operation, Response};
use mps_model::{ApiError, DecodeError, ResponseError};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::error::Error as StdError;

/// Parser of the answer to one call. It keeps what it parsed.
///
/// The loop of attempts uses it as a trait object, so that it is compiled once for all operations.
pub(super) trait ParseResponse: Send {
    /// Parses a body. An answer replaces the one before.
    fn parse(&mut self, body: &[u8]) -> Result<(), ParseError>;

    /// Returns the RequestId of the parsed answer.
    fn request_id(&self) -> Option<&str>;

    /// Keeps the body next to the parsed answer.
    fn keep_body(&mut self, body: &[u8]);
}

/// Reason why a body is not an answer.
pub(super) enum ParseError {
    Api(ApiError),
    Decode(DecodeError),
    /// It has the form of an answer but no content.
    Empty {
        request_id: Option<String>,
    },
    /// The answer is about the task `answered`, which is not the requested one.
    WrongTask {
        answered: String,
        request_id: Option<String>,
    },
    /// The content does not fit the type that the caller wants.
    OtherShape {
        /// Path of the member, such as `Response.Items[3].Name`.
        path: String,
        /// Message of serde, which may quote values of the answer.
        problem: String,
        request_id: Option<String>,
    },
    /// Any other reason, with its error.
    Other(Box<dyn StdError + Send + Sync>),
}

impl From<ResponseError> for ParseError {
    fn from(error: ResponseError) -> Self {
        match error {
            ResponseError::Api(error) => Self::Api(error),
            ResponseError::Decode(error) => Self::Decode(error),
            error => Self::Other(error.into()),
        }
    }
}

/// Parser of the answer to a typed operation.
pub(super) struct TypedResponse<'a, O: Operation> {
    request: &'a O,
    response: Option<O::Response>,
}

impl<'a, O: Operation> TypedResponse<'a, O> {
    pub(super) fn to(request: &'a O) -> Self {
        Self {
            request,
            response: None,
        }
    }

    pub(super) fn into_response(self) -> Option<O::Response> {
        self.response
    }
}

impl<O: Operation> ParseResponse for TypedResponse<'_, O> {
    fn parse(&mut self, body: &[u8]) -> Result<(), ParseError> {
        let response = self.response.insert(O::Response::from_slice(body)?);
        let request_id = |response: &O::Response| response.request_id().map(str::to_owned);
        if !response.has_content() {
            return Err(ParseError::Empty {
                request_id: request_id(response),
            });
        }
        match self.request.other_task(response) {
            Some(answered) => Err(ParseError::WrongTask {
                answered: answered.to_owned(),
                request_id: request_id(response),
            }),
            None => Ok(()),
        }
    }

    fn request_id(&self) -> Option<&str> {
        self.response.as_ref()?.request_id()
    }

    fn keep_body(&mut self, body: &[u8]) {
        self.response = self
            .response
            .take()
            .map(|response| response.with_body(body));
    }
}

/// Parser of the answer to an operation that is no type: the content of `Response` as any type that
/// serde can read.
pub(super) struct RawResponse<T> {
    response: Option<T>,
    request_id: Option<String>,
}

impl<T> Default for RawResponse<T> {
    fn default() -> Self {
        Self {
            response: None,
            request_id: None,
        }
    }
}

impl<T> RawResponse<T> {
    pub(super) fn into_response(self) -> Option<T> {
        self.response
    }
}

impl<T: DeserializeOwned + Send> ParseResponse for RawResponse<T> {
    fn parse(&mut self, body: &[u8]) -> Result<(), ParseError> {
        let content = content_of(body)?;
        self.request_id = text(&content, "RequestId");
        let response = serde_path_to_error::deserialize(content);
        self.response = Some(response.map_err(|error| self.other_shape(&error))?);
        Ok(())
    }

    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// Does nothing, because the caller's type decides what is kept.
    fn keep_body(&mut self, _: &[u8]) {}
}

impl<T> RawResponse<T> {
    fn other_shape(&self, error: &serde_path_to_error::Error<serde_json::Error>) -> ParseError {
        let path = match error.path().to_string().as_str() {
            "." => "Response".to_owned(),
            path => format!("Response.{path}"),
        };
        ParseError::OtherShape {
            path,
            problem: error.inner().to_string(),
            request_id: self.request_id.clone(),
        }
    }
}

/// Returns the content of `Response`, which is an object.
fn content_of(body: &[u8]) -> Result<Value, ParseError> {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    let mut envelope: Value =
        serde_json::from_slice(body).map_err(|error| ParseError::Other(error.into()))?;
    let content = match envelope.get_mut("Response").map(Value::take) {
        Some(content @ Value::Object(_)) => content,
        _ => return Err(ParseError::Empty { request_id: None }),
    };
    if let Some(refusal @ Value::Object(_)) = content.get("Error") {
        let mut error = ApiError::default();
        error.code = text(refusal, "Code").unwrap_or_default();
        error.message = text(refusal, "Message").unwrap_or_default();
        error.request_id = text(&content, "RequestId");
        return Err(ParseError::Api(error));
    }
    Ok(content)
}

fn text(object: &Value, member: &str) -> Option<String> {
    let text = object.get(member)?.as_str()?;
    (!text.is_empty()).then(|| text.to_owned())
}
