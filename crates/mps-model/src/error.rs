//! Errors of reading an answer, with position, RequestId and an excerpt without secrets. Does not
//! detect faults; `reader` does.

use crate::json::path_to;
use crate::json::{Failure, Reason};
use crate::mask::{JsonLayout, mask_json, mask_text};
use std::fmt;

/// Reason why a body is not an answer: the service refused, or the body could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResponseError {
    /// The service answered with an error.
    Api(ApiError),
    /// The body is not a readable answer.
    Decode(DecodeError),
}

impl fmt::Display for ResponseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
        }
    }
}

/// Has no source, because its message is that of the error within.
impl std::error::Error for ResponseError {}

impl From<ApiError> for ResponseError {
    fn from(error: ApiError) -> Self {
        Self::Api(error)
    }
}

impl From<DecodeError> for ResponseError {
    fn from(error: DecodeError) -> Self {
        Self::Decode(error)
    }
}

impl ResponseError {
    /// The RequestId, if there is one.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Api(error) => error.request_id.as_deref(),
            Self::Decode(error) => error.request_id(),
        }
    }
}

/// The service's refusal.
///
/// Codes are hierarchical, as in `ResourceNotFound.TaskNotFound`. The wording of the message is not
/// stable.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApiError {
    /// The code, for a program to match on.
    pub code: String,
    /// The message, for a person to read.
    pub message: String,
    /// The RequestId, which the service's support asks for.
    pub request_id: Option<String>,
}

/// Secrets are masked, because a server may repeat the headers of the request.
impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let id = shown_id(self.request_id.as_deref());
        let (code, message) = (mask_text(&self.code), mask_text(&self.message));
        write!(f, "{code}: {message}{id}")
    }
}

impl std::error::Error for ApiError {}

fn shown_id(id: Option<&str>) -> String {
    id.map_or_else(String::new, |id| format!(" (RequestId {})", mask_text(id)))
}

impl ApiError {
    /// The part of the code before its first dot.
    pub fn family(&self) -> &str {
        self.code
            .split_once('.')
            .map_or(self.code.as_str(), |(family, _)| family)
    }
}

/// Error for a body that could not be read, with the position.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError(Box<Decode>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Decode {
    reason: Reason,
    offset: usize,
    path: String,
    request_id: Option<String>,
    excerpt: String,
}

/// Approximate number of bytes that the excerpt shows on each side of the position, to keep
/// messages short.
const EXCERPT: usize = 32;

/// Prefixes that may come before userinfo, plain or encoded.
const OPENERS: [&str; 5] = ["//", ":/", "\\/", "%2f", "%252f"];

/// Returns the end of what was read without its secrets.
///
/// Masks all of `read`, because a secret is recognized by text that may stand far before it.
fn excerpt(read: &[u8]) -> String {
    let mut masked = mask_json(&String::from_utf8_lossy(read), JsonLayout::AsReceived);
    // A truncated address may have lost the `@` that separates userinfo from a host.
    let ends = |character: char| character == '"' || character.is_whitespace();
    let last = masked.rfind(ends).map_or(0, |end| end + 1);
    let lower = masked.get(last..).unwrap_or_default().to_ascii_lowercase();
    let openers = OPENERS
        .iter()
        .filter_map(|opener| Some((lower.find(opener)?, opener.len())));
    if let Some((at, length)) = openers.min() {
        let rest = &lower[at + length..];
        let slashes = rest.len() - rest.trim_start_matches(['/', '\\']).len();
        masked.truncate(last + at + length + slashes);
    }
    let from = masked.len().saturating_sub(2 * EXCERPT);
    let from = (from..masked.len()).find(|at| masked.is_char_boundary(*at));
    masked[from.unwrap_or(masked.len())..].replace(char::is_control, " ")
}

impl DecodeError {
    /// Derives path, RequestId and excerpt from the body, so that reading need not track them.
    #[cold]
    pub(crate) fn new(body: &[u8], failure: Failure) -> Self {
        let Failure { reason, offset } = failure;
        let to = offset.saturating_add(EXCERPT).min(body.len());
        let excerpt = excerpt(body.get(..to).unwrap_or_default());
        Self(Box::new(Decode {
            reason,
            offset,
            path: mask_text(&path_to(body, offset)).replace(char::is_control, " "),
            request_id: find_request_id(body),
            excerpt,
        }))
    }

    /// Path at which reading stopped, such as
    /// `Response.WorkflowTask.MediaProcessResultSet[0].Type`.
    ///
    /// Empty at the top.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// Offset of the byte at which reading stopped, counted from 0.
    pub fn offset(&self) -> usize {
        self.0.offset
    }

    /// The RequestId, if it can still be found in the body.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// A few bytes around the position, with secrets masked and control characters blanked.
    pub fn excerpt(&self) -> &str {
        &self.0.excerpt
    }

    /// Returns whether the body ended before the answer did.
    pub fn is_truncated(&self) -> bool {
        self.0.reason == Reason::End
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Decode {
            reason,
            offset,
            path,
            request_id,
            excerpt,
        } = &*self.0;
        f.write_str("the answer cannot be read")?;
        if !path.is_empty() {
            write!(f, " at {path}")?;
        }
        write!(f, " (byte {offset}): {reason}")?;
        if !excerpt.is_empty() {
            write!(f, ", near `{excerpt}`")?;
        }
        f.write_str(&shown_id(request_id.as_deref()))
    }
}

impl std::error::Error for DecodeError {}

/// Returns the last RequestId in a body that may be damaged.
fn find_request_id(body: &[u8]) -> Option<String> {
    const NAME: &[u8] = b"\"RequestId\"";
    let at = body
        .windows(NAME.len())
        .rposition(|window| window == NAME)?;
    let value = body
        .get(at + NAME.len()..)?
        .trim_ascii_start()
        .strip_prefix(b":")?
        .trim_ascii_start()
        .strip_prefix(b"\"")?;
    let id = value
        .split(|byte| *byte == b'"')
        .next()
        .filter(|id| id.len() < value.len() && id.len() <= 128)?;
    let id = std::str::from_utf8(id).ok()?;
    // An escape would hide a secret from masking, and no service's id has one.
    let is_odd = |character: char| character == '\\' || character.is_control();
    (!id.is_empty() && !id.contains(is_odd)).then(|| id.to_owned())
}
