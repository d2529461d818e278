//! Parsing of answers: of typed operations, of any other as JSON, and the reasons why a body is no
//! answer.

use crate::error::Error;
use bytes::Bytes;
use mps_model::operation::{Operation, Response};
use mps_model::{ApiError, DecodeError, JsonLayout, ResponseError, mask_json, mask_text};
use serde_core::de::DeserializeOwned;
use serde_json::{Value, json};
use serde_path_to_error::{Path, Segment};
use std::any::Any;
use std::borrow::Cow;
use std::error::Error as StdError;

/// Parser of the answer to one call. It keeps what it parsed.
///
/// The loop of attempts uses it as a trait object, so that it is compiled once for all operations.
pub(super) trait ParseResponse: Send {
    /// Parses a body. An answer replaces the one before.
    fn parse(&mut self, body: &[u8]) -> Result<(), ParseError>;

    /// Returns the part of [`parse`](Self::parse) that takes long and may run on another thread.
    fn job(&self) -> ParseJob;

    /// Does the rest of it.
    fn accept(&mut self, parsed: Parsed) -> Result<(), ParseError>;

    /// Returns the RequestId of the parsed answer.
    fn request_id(&self) -> Option<&str>;

    /// Keeps the body of the parsed answer. With `in_answer` the caller wants it in the answer too.
    fn keep_body(&mut self, body: &Bytes, in_answer: bool);
}

/// Parses a body on any thread.
pub(super) type ParseJob = Box<dyn FnOnce(&[u8]) -> Parsed + Send>;

/// Result of a [`ParseJob`], which only the parser that made the job knows.
pub(super) type Parsed = Box<dyn Any + Send>;

/// Largest answer that is parsed where it arrives: 64 KiB. Of the most hostile content that takes a
/// few milliseconds, which no other thread would save.
const MAX_INLINE: usize = 64 << 10;

/// Returns `true` for a body that is parsed on another thread.
pub(super) fn is_large(body: &[u8]) -> bool {
    body.len() > MAX_INLINE
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

/// Parser of the answer to a typed operation. `F` digests it on the same thread.
pub(super) struct TypedResponse<'a, O: Operation, F, D> {
    request: &'a O,
    digest: F,
    response: Option<Answer<O::Response, D>>,
    /// Body of the answer, if the caller wants it. An answer that is not kept is not worth the
    /// allocation of a shared body.
    body: Option<Bytes>,
}

/// Answer to a typed operation.
pub(crate) struct Answer<R, D> {
    pub(crate) response: R,
    /// The result of the digest.
    pub(crate) digest: D,
    /// Dropping it takes long.
    pub(crate) is_large: bool,
    /// The body, if it was asked for.
    pub(crate) body: Bytes,
}

impl<R: Response, D> Answer<R, D> {
    fn parse(body: &[u8], digest: impl FnOnce(&R) -> D) -> Result<Self, ResponseError> {
        let response = R::from_slice(body)?;
        Ok(Self {
            digest: digest(&response),
            response,
            is_large: is_large(body),
            body: Bytes::new(),
        })
    }
}

impl<'a, O: Operation, F, D> TypedResponse<'a, O, F, D> {
    pub(super) fn to(request: &'a O, digest: F) -> Self
    where
        F: Fn(&O::Response) -> D,
    {
        Self {
            request,
            digest,
            response: None,
            body: None,
        }
    }

    /// Keeps the body of the answer.
    pub(super) fn for_body(mut self) -> Self {
        self.body = Some(Bytes::new());
        self
    }

    pub(super) fn into_answer(self) -> Result<Answer<O::Response, D>, Error> {
        let mut answer = self.response.ok_or_else(Error::no_answer)?;
        answer.body = self.body.unwrap_or_default();
        Ok(answer)
    }

    fn take_over(
        &mut self,
        parsed: Result<Answer<O::Response, D>, ResponseError>,
    ) -> Result<(), ParseError> {
        let response = &self.response.insert(parsed?).response;
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
}

impl<O, F, D> ParseResponse for TypedResponse<'_, O, F, D>
where
    O: Operation,
    F: Fn(&O::Response) -> D + Clone + Send + 'static,
    D: Send + 'static,
{
    fn parse(&mut self, body: &[u8]) -> Result<(), ParseError> {
        let parsed = Answer::parse(body, &self.digest);
        self.take_over(parsed)
    }

    fn job(&self) -> ParseJob {
        let digest = self.digest.clone();
        Box::new(move |body| Box::new(Answer::<O::Response, D>::parse(body, digest)))
    }

    fn accept(&mut self, parsed: Parsed) -> Result<(), ParseError> {
        self.take_over(*downcast(parsed)?)
    }

    fn request_id(&self) -> Option<&str> {
        self.response.as_ref()?.response.request_id()
    }

    fn keep_body(&mut self, body: &Bytes, in_answer: bool) {
        if let Some(kept) = &mut self.body {
            *kept = body.clone();
        }
        if in_answer && let Some(answer) = self.response.take() {
            self.response = Some(Answer {
                response: answer.response.with_body(body),
                ..answer
            });
        }
    }
}

/// Returns what the parser's own job has parsed.
fn downcast<T: 'static>(parsed: Parsed) -> Result<Box<T>, ParseError> {
    let none = |_| ParseError::Empty { request_id: None };
    parsed.downcast().map_err(none)
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

impl<T: DeserializeOwned + Send + 'static> ParseResponse for RawResponse<T> {
    fn parse(&mut self, body: &[u8]) -> Result<(), ParseError> {
        *self = Self::read(body)?;
        Ok(())
    }

    fn job(&self) -> ParseJob {
        Box::new(|body| Box::new(Self::read(body)))
    }

    fn accept(&mut self, parsed: Parsed) -> Result<(), ParseError> {
        *self = downcast::<Result<Self, ParseError>>(parsed).and_then(|read| *read)?;
        Ok(())
    }

    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// Does nothing, because the caller's type decides what is kept.
    fn keep_body(&mut self, _: &Bytes, _: bool) {}
}

impl<T: DeserializeOwned> RawResponse<T> {
    fn read(body: &[u8]) -> Result<Self, ParseError> {
        let content = content_of(body)?;
        let request_id = text(&content, "RequestId");
        match serde_path_to_error::deserialize(content) {
            Ok(response) => Ok(Self {
                response: Some(response),
                request_id,
            }),
            Err(error) => Err(other_shape(&error, request_id)),
        }
    }
}

fn other_shape(
    error: &serde_path_to_error::Error<serde_json::Error>,
    request_id: Option<String>,
) -> ParseError {
    ParseError::OtherShape {
        path: masked_path(error.path()),
        problem: error.inner().to_string(),
        request_id,
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
