//! Reads the body of an answer into its type or the service's refusal, and reports its faults. Does
//! no I/O; `reader` reads the types themselves.

use crate::Text;
use crate::error::{ApiError, DecodeError, ResponseError};
use crate::extras::Extras;
use crate::json::{Paths, skip_whitespace};
use crate::operation::Response;
use crate::reader::{
    Cursor, Failure, FieldTable, ObjectSchema, ReadValue, Reader, Reason, read_object,
};
use crate::reflect::{Reflect, Value};
use crate::types::DescribeTaskDetailResponse;

impl DescribeTaskDetailResponse {
    /// Reads the body of an answer.
    ///
    /// ```
    /// use mps_model::{DescribeTaskDetailResponse, ResponseError, TaskStatus};
    ///
    /// let body = br#"{"Response":{"TaskType":"WorkflowTask","Status":"PROCESSING",
    ///     "RequestId":"6ca31e3a"}}"#;
    /// let detail = DescribeTaskDetailResponse::from_slice(body)?;
    /// assert_eq!(detail.status, TaskStatus::Processing);
    ///
    /// let body = br#"{"Response":{"Error":{"Code":"ResourceNotFound","Message":"no such task"},
    ///     "RequestId":"6ca31e3b"}}"#;
    /// let Err(ResponseError::Api(error)) = DescribeTaskDetailResponse::from_slice(body) else {
    ///     panic!("an answer")
    /// };
    /// assert_eq!(error.code, "ResourceNotFound");
    /// # Ok::<_, ResponseError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// * [`ResponseError::Api`] if the service refused.
    /// * [`ResponseError::Decode`] if the body is not an answer. The error has the position.
    pub fn from_slice(body: &[u8]) -> Result<Self, ResponseError> {
        read_answer::<Self, false>(body, false).map(|(detail, _)| detail)
    }

    /// Reads the content of `Response` alone, as some programs keep it.
    ///
    /// ```
    /// use mps_model::DescribeTaskDetailResponse;
    ///
    /// let detail = DescribeTaskDetailResponse::from_bare_slice(
    ///     br#"{"TaskType":"WorkflowTask","Status":"FINISH"}"#,
    /// )?;
    /// assert!(detail.has_ended());
    /// # Ok::<_, mps_model::ResponseError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// * [`ResponseError::Api`] if the content is a refusal of the service.
    /// * [`ResponseError::Decode`] if it is malformed, or has no value that this version knows.
    pub fn from_bare_slice(body: &[u8]) -> Result<Self, ResponseError> {
        read_answer::<Self, true>(body, false).map(|(detail, _)| detail)
    }

    /// Reads the body of an answer, and lists the path of every member that this version does not
    /// know.
    ///
    /// Also checks unknown members against the whole grammar of JSON.
    /// [`from_slice`](Self::from_slice) omits that for speed.
    ///
    /// ```
    /// use mps_model::DescribeTaskDetailResponse;
    ///
    /// let body =
    ///     br#"{"Response":{"Status":"FINISH","WorkflowTask":{"TaskId":"t","Novelty":[1,2]}}}"#;
    /// let (detail, unknown) = DescribeTaskDetailResponse::from_slice_strict(body)?;
    /// assert_eq!(detail.task_id(), Some("t"));
    /// assert_eq!(unknown, ["Response.WorkflowTask.Novelty"]);
    /// # Ok::<_, mps_model::ResponseError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// * [`ResponseError::Api`] if the service refused.
    /// * [`ResponseError::Decode`] if the body is not an answer. A number out of range, a raw
    ///   control character, or a fault in an unknown member is enough.
    pub fn from_slice_strict(body: &[u8]) -> Result<(Self, Vec<String>), ResponseError> {
        read_answer::<Self, false>(body, true)
    }
}

/// The object around every answer.
#[derive(Default)]
pub(crate) struct Envelope<T> {
    pub(crate) response: T,
    /// True if there was anything in it.
    pub(crate) seen: bool,
    /// Number of extras once the answer was read. Later ones lie after the answer and are dropped.
    extras: [usize; 2],
}

impl<T> Envelope<T> {
    /// Drops the extras from outside the answer.
    pub(crate) fn keep_extras_within(&self, reader: &mut Reader<'_>) {
        reader.truncate_extras(self.extras);
    }
}

impl<T: ObjectSchema + Default> ObjectSchema for Envelope<T> {
    fn field_table(&self) -> &'static FieldTable {
        // Shares the slot of the subtasks in the order, because its only member needs no guess.
        &FieldTable {
            keys: &["\"Response\":"],
            base: 0,
            arms: 0,
            plain: 0,
            envelope: false,
        }
    }

    fn read_member<'a>(&mut self, _: usize, reader: &mut Reader<'a>, rest: &'a [u8]) -> Cursor<'a> {
        let rest = skip_whitespace(rest);
        // The last duplicate counts, so nothing of an earlier one may remain.
        self.response = T::default();
        reader.error_at = None;
        reader.forget_extras();
        if rest.first() == Some(&b'n') {
            self.seen = false;
            return reader.skip_null(rest);
        }
        self.seen =
            !matches!(rest, [b'{', inner @ ..] if skip_whitespace(inner).first() == Some(&b'}'));
        let rest = read_object(&mut self.response, reader, rest);
        self.extras = reader.count_extras();
        rest
    }
}

/// Reads the answer of any operation.
pub(crate) fn read_response<T>(body: &[u8]) -> Result<T, ResponseError>
where
    T: Response + ObjectSchema + Reflect + Default,
{
    read_answer::<T, false>(body, false).map(|(response, _)| response)
}

/// Reads an answer, or with `BARE` the content of `Response` alone.
///
/// `BARE` is a constant. Otherwise programs that read no bare content would carry the code that
/// inspects every type.
fn read_answer<T, const BARE: bool>(
    body: &[u8],
    strict: bool,
) -> Result<(T, Vec<String>), ResponseError>
where
    T: Response + ObjectSchema + Reflect + Default,
{
    let skipped = mark(body);
    let mut reader = Reader::unchecked(&body[skipped..]);
    reader.unknown = strict.then(Vec::new);
    let mut envelope = Envelope::<T>::default();
    let start = skip_whitespace(&body[skipped..]);
    let read = if BARE {
        let read = read_object(&mut envelope.response, &mut reader, start);
        let told: &dyn Reflect = &envelope.response;
        let mut members = told.descriptor().members.iter();
        let is_told = |name: &&str| !matches!(told.find(name), Value::Null);
        envelope.seen = reader.error_at.is_some() || members.any(is_told);
        read
    } else {
        let read = read_object(&mut envelope, &mut reader, start);
        envelope.keep_extras_within(&mut reader);
        read
    };
    let read = read.and_then(|rest| match skip_whitespace(rest) {
        [] => reader.check_to(rest),
        trailing => reader.fail(Reason::Trailing, trailing).map(drop),
    });
    let error_at = reader.error_at;
    let plain = read.is_some() && envelope.seen && error_at.is_none() && !strict;
    if !plain || reader.has_extras() {
        // Report invalid UTF-8 before anything else.
        let (text, _) = text_of(body)?;
        let decode_error = |failure: Failure| {
            let failure = Failure {
                offset: failure.offset + skipped,
                ..failure
            };
            ResponseError::Decode(DecodeError::new(body, failure))
        };
        if read.is_none() {
            return Err(decode_error(reader.failure()));
        }
        if !envelope.seen {
            return Err(decode_error(Failure {
                reason: Reason::Empty,
                offset: 0,
            }));
        }
        if let Some(at) = error_at {
            let request_id = envelope.response.request_id();
            let error = read_error(text, at, request_id).map_err(decode_error)?;
            return Err(ResponseError::Api(error));
        }
        let place = envelope.response.descriptor().place;
        let extras = Extras::new(reader.noted(), text, place, skipped);
        envelope.response.set_extras(extras);
        let unknown = reader.unknown.unwrap_or_default();
        let mut paths = Paths::new(text.as_bytes());
        let unknown = unknown.into_iter();
        let unknown = unknown.map(|at| member_path(text, &mut paths, at));
        return Ok((envelope.response, unknown.collect()));
    }
    Ok((envelope.response, Vec::new()))
}

/// Returns the length of the byte order mark before an answer. Some gateways add one.
fn mark(body: &[u8]) -> usize {
    if body.starts_with(b"\xef\xbb\xbf") {
        3
    } else {
        0
    }
}

/// Returns the body as text, and the length of the byte order mark before it.
pub(crate) fn text_of(body: &[u8]) -> Result<(&str, usize), DecodeError> {
    let skipped = mark(body);
    match simdutf8::compat::from_utf8(&body[skipped..]) {
        Ok(text) => Ok((text, skipped)),
        Err(error) => {
            // A body that ends within a character was cut, and everything before it was valid.
            let cut = error.error_len().is_none();
            let reason = if cut { Reason::End } else { Reason::Utf8 };
            let offset = skipped + error.valid_up_to();
            Err(DecodeError::new(body, Failure { reason, offset }))
        }
    }
}

/// The service's `Error` object.
#[derive(Default)]
struct ErrorBody {
    code: Text,
    message: Text,
}

impl ObjectSchema for ErrorBody {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Code\":", "\"Message\":"],
            base: 0,
            arms: 0,
            plain: 0,
            envelope: false,
        }
    }

    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => self.code.read(reader, rest),
            _ => self.message.read(reader, rest),
        }
    }
}

pub(crate) fn read_error(
    text: &str,
    at: usize,
    request_id: Option<&str>,
) -> Result<ApiError, Failure> {
    let mut reader = Reader::new(text);
    let mut error = ErrorBody::default();
    match read_object(&mut error, &mut reader, &text.as_bytes()[at..]) {
        Some(_) => Ok(ApiError {
            code: error.code.into(),
            message: error.message.into(),
            request_id: request_id.filter(|id| !id.is_empty()).map(str::to_owned),
        }),
        None => Err(reader.failure()),
    }
}

/// Returns the path of the member whose name begins at this byte.
fn member_path(text: &str, paths: &mut Paths<'_>, at: usize) -> String {
    let rest = &text.as_bytes()[at..];
    let mut name = String::new();
    let _ = crate::json::unescape(rest.get(1..).unwrap_or_default(), text, &mut name);
    let owner = paths.to(at);
    if owner.is_empty() {
        name
    } else {
        format!("{owner}.{name}")
    }
}
