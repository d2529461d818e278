//! A fault rule: the requests it matches and what it does to their response.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, StatusCode, header};

use super::body::{BodyShape, FaultBody, MAX_GARBAGE};

/// A rule that spoils answers.
///
/// A rule says what to do and, if not to every call, to which. It is built here, or read from text:
///
/// ```
/// use std::time::Duration;
/// use mps_emulator::Fault;
///
/// let built = Fault::new().status(503).header("Retry-After", "2").times(2);
/// let read: Fault = "status=503,retry-after=2,times=2".parse()?;
/// assert_eq!(built, read);
/// # Ok::<(), mps_emulator::FaultError>(())
/// ```
///
/// As text a rule is a list of `key=value` with commas between; `\,` is a comma within a value, and `\r`, `\n`, `\\` are
/// what they are elsewhere. What to do:
///
/// | key | |
/// |---|---|
/// | `status=503` | that HTTP status, with a gateway's HTML page unless `code` or `body` says otherwise |
/// | `code=InternalError` | the service's error of that code; `message=TEXT` sets its message |
/// | `body=SHAPE` | a body of another [`BodyShape`]: `html`, `empty`, `text`, `object`, `array`, `null`, `old`, `deep`, `bom`, `utf16` |
/// | `garbage`, `garbage=N` | a body of N (512) random bytes |
/// | `cut=K` | the first K bytes of the body, as if they were all |
/// | `header=Name: value` | sets a header; `content-type=TYPE` and `retry-after=2` are short for two of them |
/// | `redirect=URL` | status 307 (or `status`) with that `Location` |
/// | `delay=2s`, `delay=1s..3s` | answers so much later |
/// | `hang` | never answers |
/// | `drip=1/100ms` | sends so many bytes of the body at a time, with that pause between |
/// | `reset`, `reset=K` | resets the connection: before the answer, after K bytes of the body; `reset=accept`: as soon as it is made |
/// | `truncate=K` | closes the connection after K bytes of the body, of which more were announced |
/// | `stall=K` | sends nothing more after K bytes of the body |
/// | `close` | closes the connection after an answer that promised to keep it |
/// | `raw=TEXT` | sends exactly this instead of any answer, then closes |
///
/// And to which calls, all of them if nothing is said:
///
/// | key | |
/// |---|---|
/// | `task=ID` | those about this task |
/// | `action=NAME` | those of this action; look-ups of the metadata address have the action `metadata` |
/// | `after=N` | not the first N |
/// | `nth=N` | the Nth alone |
/// | `every=N` | every Nth |
/// | `p=0.1` | that share, at random |
/// | `times=N` | at most N |
///
/// Calls are counted by each rule for itself, from one, among those of its task and action. The first rule that meets a
/// call spoils it. A rule that puts something else in the place of the answer does so whether or not the call was in
/// order; the others spoil the answer that was due.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a rule acts once an emulator has it"]
pub struct Fault {
    pub(super) matcher: Matcher,
    pub(super) status: Option<StatusCode>,
    pub(super) code: Option<String>,
    pub(super) message: Option<String>,
    pub(super) body: Option<FaultBody>,
    pub(super) cut: Option<usize>,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) delay: Option<(Duration, Duration)>,
    pub(crate) drip: Option<Drip>,
    pub(crate) end: Option<ConnectionFault>,
}

/// The calls that a rule meets.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Matcher {
    pub(super) task: Option<String>,
    pub(super) action: Option<String>,
    pub(super) after: u64,
    pub(super) nth: Option<u64>,
    pub(super) every: Option<u64>,
    pub(super) probability: Option<f64>,
    pub(super) times: Option<u64>,
}

/// So many bytes at a time, with a pause between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Drip {
    pub(crate) bytes: usize,
    pub(crate) every: Duration,
}

/// What becomes of the connection; positions count the bytes of the body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ConnectionFault {
    ResetOnAccept,
    ResetBeforeAnswer,
    ResetAfter(usize),
    TruncateAfter(usize),
    StallAfter(usize),
    Hang,
    Close,
    Raw(Bytes),
}

impl Fault {
    /// A rule that meets every call and does nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Answers with this HTTP status: a gateway's HTML page, unless [`code`](Self::code), [`shape`](Self::shape) or
    /// [`body`](Self::body) says otherwise.
    ///
    /// # Panics
    ///
    /// The status is not from 100 to 999.
    pub fn status(mut self, status: u16) -> Self {
        self.status = Some(StatusCode::from_u16(status).expect("a status is from 100 to 999"));
        self
    }

    /// Answers with the service's error of this code.
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// The message of the error that [`code`](Self::code) makes.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Answers with a body of this shape.
    pub fn shape(mut self, shape: BodyShape) -> Self {
        self.body = Some(FaultBody::Shape(shape));
        self
    }

    /// Answers with this body.
    pub fn body(mut self, body: impl Into<Bytes>) -> Self {
        self.body = Some(FaultBody::Bytes(body.into()));
        self
    }

    /// Answers with so many random bytes, at most 64 MiB.
    pub fn garbage(mut self, length: usize) -> Self {
        self.body = Some(FaultBody::Garbage(length.min(MAX_GARBAGE)));
        self
    }

    /// Answers with the first bytes of the body, as if they were all.
    pub fn cut(mut self, length: usize) -> Self {
        self.cut = Some(length);
        self
    }

    /// Sets a header of the answer, in place of one of the same name.
    ///
    /// # Panics
    ///
    /// Name or value cannot stand in a header.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let name: HeaderName = name.parse().expect("a header name");
        let value = value.parse().expect("a header value");
        self.headers.push((name, value));
        self
    }

    /// Sends the caller elsewhere: status 307 and a `Location`, which a careful caller does not follow.
    ///
    /// # Panics
    ///
    /// The URL cannot stand in a header.
    pub fn redirect(mut self, url: &str) -> Self {
        self.status.get_or_insert(StatusCode::TEMPORARY_REDIRECT);
        self.header("Location", url)
    }

    /// Answers so much later.
    pub fn delay(self, delay: Duration) -> Self {
        self.delay_between(delay, delay)
    }

    /// Answers later, by a random time between the two.
    pub fn delay_between(mut self, min: Duration, max: Duration) -> Self {
        self.delay = Some((min, max.max(min)));
        self
    }

    /// Never answers.
    pub fn hang(self) -> Self {
        self.end(ConnectionFault::Hang)
    }

    /// Sends the body so many bytes (at least one) at a time, with this pause between.
    pub fn drip(mut self, bytes: usize, every: Duration) -> Self {
        self.drip = Some(Drip {
            bytes: bytes.max(1),
            every,
        });
        self
    }

    /// Resets the connection before any byte of the answer.
    pub fn reset(self) -> Self {
        self.end(ConnectionFault::ResetBeforeAnswer)
    }

    /// Resets the connection after the head of the answer and so many bytes of its body.
    pub fn reset_after(self, bytes: usize) -> Self {
        self.end(ConnectionFault::ResetAfter(bytes))
    }

    /// Resets connections as soon as they are made. Such a rule counts connections, not calls.
    pub fn reset_on_accept(self) -> Self {
        self.end(ConnectionFault::ResetOnAccept)
    }

    /// Closes the connection after so many bytes of the body, although its length was announced.
    pub fn truncate(self, bytes: usize) -> Self {
        self.end(ConnectionFault::TruncateAfter(bytes))
    }

    /// Sends nothing more after so many bytes of the body, and keeps the connection open.
    pub fn stall(self, bytes: usize) -> Self {
        self.end(ConnectionFault::StallAfter(bytes))
    }

    /// Closes the connection after a good answer that promised to keep it.
    pub fn close(self) -> Self {
        self.end(ConnectionFault::Close)
    }

    /// Sends exactly these bytes instead of any answer, then closes.
    pub fn raw(self, bytes: impl Into<Bytes>) -> Self {
        self.end(ConnectionFault::Raw(bytes.into()))
    }

    /// Meets only calls about this task.
    pub fn task(mut self, id: impl Into<String>) -> Self {
        self.matcher.task = Some(id.into());
        self
    }

    /// Meets only calls of this action; look-ups of the metadata address have the action `metadata`.
    pub fn action(mut self, name: impl Into<String>) -> Self {
        self.matcher.action = Some(name.into());
        self
    }

    /// Leaves the first calls alone.
    pub fn after(mut self, calls: u64) -> Self {
        self.matcher.after = calls;
        self
    }

    /// Meets only one call, counted from one.
    pub fn nth(mut self, call: u64) -> Self {
        self.matcher.nth = Some(call);
        self
    }

    /// Meets every Nth call.
    pub fn every(mut self, calls: u64) -> Self {
        self.matcher.every = Some(calls.max(1));
        self
    }

    /// Meets this share of the calls, drawn at random, from 0 to 1.
    pub fn probability(mut self, share: f64) -> Self {
        self.matcher.probability = Some(share);
        self
    }

    /// Meets at most so many calls.
    pub fn times(mut self, calls: u64) -> Self {
        self.matcher.times = Some(calls);
        self
    }

    fn end(mut self, end: ConnectionFault) -> Self {
        self.end = Some(end);
        self
    }

    /// Whether something stands in the place of the answer, which then need not be made.
    pub(super) fn replaces_response(&self) -> bool {
        let other_body = match &self.body {
            Some(FaultBody::Shape(shape)) => !shape.is_answer(),
            Some(FaultBody::Bytes(_) | FaultBody::Garbage(_)) => true,
            None => self.status.is_some(),
        };
        let unanswered = matches!(
            self.end,
            Some(
                ConnectionFault::Raw(_)
                    | ConnectionFault::Hang
                    | ConnectionFault::ResetBeforeAnswer
            )
        );
        other_body || unanswered || self.code.is_some()
    }

    /// Whether the answer needs a hand of its own on the socket.
    pub(crate) fn needs_raw_socket(&self) -> bool {
        let framing = [header::CONTENT_LENGTH, header::TRANSFER_ENCODING];
        let own_framing = self.headers.iter().any(|(name, _)| framing.contains(name));
        self.drip.is_some() || self.end.is_some() || own_framing
    }

    pub(super) fn is_on_accept(&self) -> bool {
        self.end == Some(ConnectionFault::ResetOnAccept)
    }
}
