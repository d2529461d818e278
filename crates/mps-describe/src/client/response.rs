//! Parsing of answers: of typed operations, of any other as JSON, and the reasons why a body is no
//! answer.

use crate::error::Error;
use bytes::Bytes;
use mps_model::operation::{Operation, Response};
use mps_model::{ApiError, DecodeError, JsonLayout, ResponseError, mask_json, mask_text};
use serde_core::de::DeserializeOwned;
use serde_json::{Value, json};
use serde_path_to_error::{Path, Segment};
use std::borrow::Cow;
use std::error::Error as StdError;

/// Parser of the answer to one call. It keeps what it parsed.
///
/// The loop of attempts uses it as a trait object, so that it is compiled once for all operations.
pub(super) trait ParseResponse: Send {
    /// Parses a body. An answer replaces the one before.
    fn parse(&mut self, body: &[u8]) -> Result<(), ParseError>;

    /// Returns the RequestId of the parsed answer.
    fn request_id(&self) -> Option<&str>;

    /// Keeps the body of the parsed answer. With `in_answer` the caller wants it in the answer too.
    fn keep_body(&mut self, body: &Bytes, in_answer: bool);
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
    /// Body of the answer, if the caller wants it. An answer that nobody keeps is not worth the
    /// allocation of a shared body.
    body: Option<Bytes>,
}

impl<'a, O: Operation> TypedResponse<'a, O> {
    pub(super) fn to(request: &'a O) -> Self {
        Self {
            request,
            response: None,
            body: None,
        }
    }

    /// Keeps the body of the answer.
    pub(super) fn for_body(mut self) -> Self {
        self.body = Some(Bytes::new());
        self
    }

    /// Returns the answer, and its body or nothing.
    pub(super) fn into_answer(self) -> Result<(O::Response, Bytes), Error> {
        let body = self.body.unwrap_or_default();
        let response = self.response.ok_or_else(Error::no_answer)?;
        Ok((response, body))
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

    fn keep_body(&mut self, body: &Bytes, in_answer: bool) {
        if let Some(kept) = &mut self.body {
            *kept = body.clone();
        }
        if in_answer {
            let response = self.response.take();
            self.response = response.map(|response| response.with_body(body));
        }
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
    fn keep_body(&mut self, _: &Bytes, _: bool) {}
}

impl<T> RawResponse<T> {
    fn other_shape(&self, error: &serde_path_to_error::Error<serde_json::Error>) -> ParseError {
        ParseError::OtherShape {
            path: masked_path(error.path()),
            problem: error.inner().to_string(),
            request_id: self.request_id.clone(),
        }
    }
}

/// Returns the path of a member of `Response`. Its names are masked like those of a body, because
/// the names of a map are data of the answer. Names within a member that holds secrets are hidden.
fn masked_path(path: &Path) -> String {
    let mut shown = "Response".to_owned();
    let mut within_secret = false;
    for segment in path {
        let name = match segment {
            Segment::Seq { index } => {
                shown += &format!("[{index}]");
                continue;
            }
            Segment::Map { key } => key,
            Segment::Enum { variant } => variant,
            Segment::Unknown => "?",
        };
        shown.push('.');
        shown += &match within_secret {
            true => Cow::Borrowed("***"),
            false => mask_text(name),
        };
        let member = json!({ name: "-" }).to_string();
        within_secret |= mask_json(&member, JsonLayout::AsReceived).ends_with(r#""***"}"#);
    }
    shown
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
