//! A fault rule: the requests it matches and what it does to their response.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, StatusCode, header};

use super::body::{BodyShape, FaultBody, MAX_GARBAGE};

/// A rule that replaces or damages responses.
///
/// A rule says what happens and which requests it matches. Without conditions it matches every
/// request. Build it here, or read it from text:
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
/// A rule as text is a list of `key=value` separated by commas. Within a value write `\,` for a
/// comma, `\r` and `\n` for line breaks, and `\\` for a backslash. Effects:
///
/// | key | effect |
/// |---|---|
/// | `status=503` | sends this HTTP status with a gateway's HTML page, or with `code` or `body` |
/// | `code=InternalError` | sends the service's error of this code |
/// | `message=TEXT` | sets the message of `code` |
/// | `body=SHAPE` | sends another body; see below |
/// | `garbage`, `garbage=N` | sends N random bytes as the body. Default: 512 |
/// | `cut=K` | sends the first K bytes as a complete body |
/// | `header=Name: value` | sets a header |
/// | `content-type=TYPE`, `retry-after=2` | set these headers |
/// | `redirect=URL` | sends `Location` with status 307, or with `status` |
/// | `delay=2s`, `delay=1s..3s` | delays the response, by a random time for a range |
/// | `hang` | sends no response |
/// | `drip=1/100ms` | sends 1 byte of the body every 100 ms |
/// | `reset`, `reset=K` | resets the connection before the response, or after K bytes of the body |
/// | `reset=accept` | resets a new connection before its first request is read |
/// | `truncate=K` | closes the connection after K bytes of a longer body |
/// | `stall=K` | stops sending after K bytes of the body and keeps the connection open |
/// | `close` | closes the connection after a response that promised keep-alive |
/// | `raw=TEXT` | sends exactly these bytes, then closes the connection |
///
/// A SHAPE is `html`, `empty`, `text`, `object`, `array`, `null`, `old`, `deep`, `bom` or `utf16`,
/// as in [`BodyShape`].
///
/// Conditions:
///
/// | key | matches |
/// |---|---|
/// | `task=ID` | requests for this task |
/// | `action=NAME` | requests of this action; the metadata address has the action `metadata` |
/// | `after=N` | all but the first N |
/// | `nth=N` | only the Nth |
/// | `every=N` | every Nth |
/// | `p=0.1` | this share, at random |
/// | `times=N` | at most N |
///
/// Each rule counts the requests of its task and action, from 1. `reset=accept` counts connections
/// instead, each with its first bytes. No rule counts calls of the control API, or connections that
/// begin with one. If several rules match a request, the first one applies. A rule that replaces
/// the response applies to invalid requests too. The others change the response that the service
/// would send.
///
/// The service processes a request after the `delay`. It does not process one whose caller has left
/// until then.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a rule has no effect until an emulator gets it"]
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

/// The conditions of a rule.
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

/// Sends a body slowly: `bytes` at a time, each after a pause of `every`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Drip {
    pub(crate) bytes: usize,
    pub(crate) every: Duration,
}

/// A fault of the connection. Positions count bytes of the body.
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
    /// Creates a rule that matches every request and has no effect yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sends this HTTP status with a gateway's HTML page. [`code`](Self::code),
    /// [`shape`](Self::shape) and [`body`](Self::body) replace the page.
    ///
    /// # Panics
    ///
    /// The status is not from 100 to 999.
    pub fn status(mut self, status: u16) -> Self {
        self.status = Some(StatusCode::from_u16(status).expect("a status is from 100 to 999"));
        self
    }

    /// Sends the service's error of this code.
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets the message of [`code`](Self::code).
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sends a body of this shape.
    pub fn shape(mut self, shape: BodyShape) -> Self {
        self.body = Some(FaultBody::Shape(shape));
        self
    }

    /// Sends this body.
    pub fn body(mut self, body: impl Into<Bytes>) -> Self {
        self.body = Some(FaultBody::Bytes(body.into()));
        self
    }

    /// Sends this number of random bytes as the body, at most 64 MiB.
    pub fn garbage(mut self, length: usize) -> Self {
        self.body = Some(FaultBody::Garbage(length.min(MAX_GARBAGE)));
        self
    }

    /// Sends the first bytes of the body as a complete body.
    pub fn cut(mut self, length: usize) -> Self {
        self.cut = Some(length);
        self
    }

    /// Sets a header of the response and replaces one of the same name.
    ///
    /// # Panics
    ///
    /// The name or value is not valid in a header.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let name: HeaderName = name.parse().expect("a valid header name");
        let value = value.parse().expect("a valid header value");
        self.headers.push((name, value));
        self
    }

    /// Redirects the caller with status 307 and a `Location`. A careful client does not follow it.
    ///
    /// # Panics
    ///
    /// The URL is not valid in a header.
    pub fn redirect(mut self, url: &str) -> Self {
        self.status.get_or_insert(StatusCode::TEMPORARY_REDIRECT);
        self.header("Location", url)
    }

    /// Delays the response.
    pub fn delay(self, delay: Duration) -> Self {
        self.delay_between(delay, delay)
    }

    /// Delays the response by a random time in this range.
    pub fn delay_between(mut self, min: Duration, max: Duration) -> Self {
        self.delay = Some((min, max.max(min)));
        self
    }

    /// Sends no response and keeps the connection open.
    pub fn hang(self) -> Self {
        self.end(ConnectionFault::Hang)
    }

    /// Sends this number of bytes of the body at a time (at least 1), each after the pause `every`.
    pub fn drip(mut self, bytes: usize, every: Duration) -> Self {
        self.drip = Some(Drip {
            bytes: bytes.max(1),
            every,
        });
        self
    }

    /// Resets the connection before the response.
    pub fn reset(self) -> Self {
        self.end(ConnectionFault::ResetBeforeAnswer)
    }

    /// Resets the connection after the head and this number of bytes of the body.
    pub fn reset_after(self, bytes: usize) -> Self {
        self.end(ConnectionFault::ResetAfter(bytes))
    }

    /// Resets new connections before their first request is read. Such a rule counts connections,
    /// not requests, and takes no connection that begins with the control API.
    pub fn reset_on_accept(self) -> Self {
        self.end(ConnectionFault::ResetOnAccept)
    }

    /// Closes the connection after this number of bytes of a longer body.
    pub fn truncate(self, bytes: usize) -> Self {
        self.end(ConnectionFault::TruncateAfter(bytes))
    }

    /// Stops sending after this number of bytes of the body and keeps the connection open.
    pub fn stall(self, bytes: usize) -> Self {
        self.end(ConnectionFault::StallAfter(bytes))
    }

    /// Closes the connection after a valid response that promised keep-alive.
    pub fn close(self) -> Self {
        self.end(ConnectionFault::Close)
    }

    /// Sends exactly these bytes instead of a response, then closes the connection.
    pub fn raw(self, bytes: impl Into<Bytes>) -> Self {
        self.end(ConnectionFault::Raw(bytes.into()))
    }

    /// Matches only requests for this task.
    pub fn task(mut self, id: impl Into<String>) -> Self {
        self.matcher.task = Some(id.into());
        self
    }

    /// Matches only requests of this action. The metadata address has the action `metadata`.
    pub fn action(mut self, name: impl Into<String>) -> Self {
        self.matcher.action = Some(name.into());
        self
    }

    /// Does not match the first `requests`.
    pub fn after(mut self, requests: u64) -> Self {
        self.matcher.after = requests;
        self
    }

    /// Matches only one request, counted from 1.
    pub fn nth(mut self, request: u64) -> Self {
        self.matcher.nth = Some(request);
        self
    }

    /// Matches every Nth request.
    pub fn every(mut self, requests: u64) -> Self {
        self.matcher.every = Some(requests.max(1));
        self
    }

    /// Matches this share of the requests, from 0 to 1, at random.
    pub fn probability(mut self, share: f64) -> Self {
        self.matcher.probability = Some(share);
        self
    }

    /// Matches at most this number of requests.
    pub fn times(mut self, requests: u64) -> Self {
        self.matcher.times = Some(requests);
        self
    }

    fn end(mut self, end: ConnectionFault) -> Self {
        self.end = Some(end);
        self
    }

    /// Returns true if the service's own response is not needed.
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

    /// Returns true if the HTTP library cannot send the response.
    pub(crate) fn needs_raw_socket(&self) -> bool {
        let framing = [header::CONTENT_LENGTH, header::TRANSFER_ENCODING];
        let own_framing = self.headers.iter().any(|(name, _)| framing.contains(name));
        self.drip.is_some() || self.end.is_some() || own_framing
    }

    pub(super) fn is_on_accept(&self) -> bool {
        self.end == Some(ConnectionFault::ResetOnAccept)
    }
}
