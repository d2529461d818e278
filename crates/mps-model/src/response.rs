use crate::Text;
use crate::error::{ApiError, DecodeError, ResponseError};
use crate::json::{path_to, spaces};
use crate::reader::{Failure, Members, Plan, ReadValue, Reader, Reason, Rest, read_object};
use crate::types::DescribeTaskDetailResponse;

impl DescribeTaskDetailResponse {
    /// Reads the body of an answer.
    ///
    /// ```
    /// use mps_model::{DescribeTaskDetailResponse, ResponseError, TaskStatus};
    ///
    /// let body = br#"{"Response":{"TaskType":"WorkflowTask","Status":"PROCESSING","RequestId":"6ca31e3a"}}"#;
    /// let detail = DescribeTaskDetailResponse::from_slice(body)?;
    /// assert_eq!(detail.status, TaskStatus::Processing);
    ///
    /// let body = br#"{"Response":{"Error":{"Code":"ResourceNotFound","Message":"no such task"},"RequestId":"6ca31e3b"}}"#;
    /// let Err(ResponseError::Api(error)) = DescribeTaskDetailResponse::from_slice(body) else { unreachable!() };
    /// assert_eq!(error.code, "ResourceNotFound");
    /// # Ok::<_, ResponseError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ResponseError::Api`] if the service refused, [`ResponseError::Decode`] if the body is no such answer: it says where.
    pub fn from_slice(body: &[u8]) -> Result<Self, ResponseError> {
        read_envelope(body, false).map(|(detail, _)| detail)
    }

    /// Reads the body of an answer, and lists the path of every member that this version does not know.
    ///
    /// What is unknown is also checked by the whole grammar of JSON, which [`from_slice`](Self::from_slice) leaves out for speed.
    ///
    /// # Errors
    ///
    /// As [`from_slice`](Self::from_slice).
    pub fn from_slice_strict(body: &[u8]) -> Result<(Self, Vec<String>), ResponseError> {
        read_envelope(body, true)
    }
}

/// The object around every answer.
#[derive(Default)]
pub(crate) struct Envelope<T> {
    pub(crate) response: T,
    /// Whether there was anything in it.
    pub(crate) seen: bool,
}

impl<T: Members> Members for Envelope<T> {
    fn plan(&self) -> &'static Plan {
        // It has one member, which is found without a guess: its place in the order is that of the subtasks.
        &Plan {
            keys: &["\"Response\":"],
            base: 0,
            arms: 0,
            envelope: false,
        }
    }

    fn read_member<'a>(&mut self, _: usize, reader: &mut Reader<'a>, rest: &'a [u8]) -> Rest<'a> {
        let rest = spaces(rest);
        if rest.first() == Some(&b'n') {
            self.seen = false;
            return reader.skip_null(rest);
        }
        self.seen = !matches!(rest, [b'{', inner @ ..] if spaces(inner).first() == Some(&b'}'));
        read_object(&mut self.response, reader, rest)
    }
}

fn read_envelope(
    body: &[u8],
    strict: bool,
) -> Result<(DescribeTaskDetailResponse, Vec<String>), ResponseError> {
    let (text, skipped) = text_of(body)?;
    let decode_error = |failure: Failure| {
        let failure = Failure {
            offset: failure.offset + skipped,
            ..failure
        };
        ResponseError::Decode(DecodeError::new(body, failure))
    };
    let mut reader = Reader::new(text);
    reader.unknown = strict.then(Vec::new);
    let mut envelope = Envelope::<DescribeTaskDetailResponse>::default();
    let read = read_object(&mut envelope, &mut reader, spaces(text.as_bytes()));
    let read = read.and_then(|rest| match spaces(rest) {
        [] => Some(rest),
        trailing => reader.fail(Reason::Trailing, trailing),
    });
    if read.is_none() {
        return Err(decode_error(reader.failure()));
    }
    if !envelope.seen {
        return Err(decode_error(Failure {
            reason: Reason::Empty,
            offset: 0,
        }));
    }
    let detail = envelope.response;
    if let Some(at) = reader.error_at {
        return Err(ResponseError::Api(
            read_error(text, at, detail.request_id.as_deref()).map_err(decode_error)?,
        ));
    }
    let unknown = reader.unknown.unwrap_or_default();
    let paths = unknown
        .into_iter()
        .map(|at| member_path(text, at))
        .collect();
    Ok((detail, paths))
}

/// The body as text, and how many bytes of a byte order mark stand before it: some gateways put one there.
pub(crate) fn text_of(body: &[u8]) -> Result<(&str, usize), DecodeError> {
    let skipped = if body.starts_with(b"\xef\xbb\xbf") {
        3
    } else {
        0
    };
    match simdutf8::compat::from_utf8(&body[skipped..]) {
        Ok(text) => Ok((text, skipped)),
        Err(error) => {
            let offset = skipped + error.valid_up_to();
            Err(DecodeError::new(
                body,
                Failure {
                    reason: Reason::Utf8,
                    offset,
                },
            ))
        }
    }
}

/// The service's `Error` object.
#[derive(Default)]
struct ErrorBody {
    code: Text,
    message: Text,
}

impl Members for ErrorBody {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Code\":", "\"Message\":"],
            base: 0,
            arms: 0,
            envelope: false,
        }
    }

    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => self.code.read(reader, rest),
            _ => self.message.read(reader, rest),
        }
    }
}

fn read_error(text: &str, at: usize, request_id: Option<&str>) -> Result<ApiError, Failure> {
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

/// The path of the member whose name begins at this byte.
fn member_path(text: &str, at: usize) -> String {
    let rest = &text.as_bytes()[at..];
    let mut name = String::new();
    let _ = crate::json::unescape(rest.get(1..).unwrap_or_default(), text, &mut name);
    let owner = path_to(text.as_bytes(), at);
    if owner.is_empty() {
        name
    } else {
        format!("{owner}.{name}")
    }
}
