//! The error of a call: its kind, its message, and advice. Errors are built here from refusals,
//! unreadable answers and transport errors.

use crate::client::random_id::RandomId;
use bytes::Bytes;
use http::StatusCode;
use mps_credentials::CredentialsError;
use mps_model::{ApiError, DescribeTaskDetailResponse, InvalidRequest, TaskStatus};
use mps_transport::{TransportError, TransportErrorKind};
use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

mod classify;
mod kind;
mod one_line;
#[cfg(feature = "test-util")]
pub mod test_util;

use classify::{Classification, OPERATION, classify_code, classify_status};
pub(crate) use classify::{RetryAction, proves_refusal};
pub use kind::ErrorKind;
use one_line::MaskedLine;
pub(crate) use one_line::OneLine;

/// Error of a call.
///
/// Its text names the task or the operation, the service's message, and the RequestId to give to
/// the service's support. It ends with [advice](Self::advice) if there is any. It does not repeat
/// its [`source`](StdError::source). `Debug` shows the advice too, so that it is seen where `main`
/// returns the error. Branch on [`kind`](Self::kind) and [`code`](Self::code), never
/// on the text.
///
/// ```
/// use mps_describe::{Error, ErrorKind};
///
/// fn explain(error: &Error) -> &'static str {
///     match error.kind() {
///         ErrorKind::NotFound => "unknown here, or older than the service keeps tasks",
///         _ if error.is_retryable() => "try again later",
///         _ => "see the message",
///     }
/// }
/// # let _ = explain;
/// ```
#[derive(Clone)]
pub struct Error(Box<Details>);

#[derive(Clone)]
struct Details {
    kind: ErrorKind,
    message: String,
    advice: Cow<'static, str>,
    action: RetryAction,
    /// The clock or the credentials were corrected, and no attempt was left to use them.
    corrected: bool,
    may_have_been_processed: bool,
    repeat_is_harmless: bool,
    retry_after: Option<Duration>,
    operation: Option<Box<str>>,
    trace_id: Option<Box<str>>,
    task_id: Option<Box<str>>,
    code: Option<String>,
    request_id: Option<String>,
    http_status: Option<StatusCode>,
    field: Option<Cow<'static, str>>,
    attempts: u32,
    polls: u32,
    elapsed: Duration,
    body: Option<Bytes>,
    snapshot: Option<Box<DescribeTaskDetailResponse>>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

impl Error {
    /// Returns the kind of error.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns the service's error code, such as `ResourceNotFound.TaskNotFound`.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// Returns the RequestId of the answer, which the service's support needs.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Returns the HTTP status of the answer. The service sends its own errors with status 200.
    pub fn http_status(&self) -> Option<StatusCode> {
        self.0.http_status
    }

    /// Returns the name of the operation, such as `DescribeTaskDetail`.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_deref()
    }

    /// Returns the id that all requests of the call had in the header `X-TC-TraceId`. It also is a
    /// field of the call's trace.
    pub fn trace_id(&self) -> Option<&str> {
        self.0.trace_id.as_deref()
    }

    /// Returns the id of the requested task.
    pub fn task_id(&self) -> Option<&str> {
        self.0.task_id.as_deref()
    }

    /// Returns the name of the invalid argument or setting, such as `region`, or the path of the
    /// invalid member of a request, if the kind is [`ErrorKind::Config`].
    pub fn field(&self) -> Option<&str> {
        self.0.field.as_deref()
    }

    /// Returns whether the same call may succeed later with nothing changed.
    ///
    /// That holds for temporary failures. It also holds for a wrong clock or token that the client
    /// has corrected when no attempt was left. It does not hold for a write that [may have been
    /// processed](Self::may_have_been_processed).
    pub fn is_retryable(&self) -> bool {
        if self.is_uncertain_write() {
            return false;
        }
        let is_temporary = matches!(
            self.0.action,
            RetryAction::Retry | RetryAction::RetryOnce | RetryAction::SlowDown
        );
        is_temporary || self.0.corrected
    }

    /// Returns whether the service may have processed a request of the call.
    ///
    /// `false` is certain: nothing was sent, or the service refused each request before processing
    /// it. `true` matters for writes. Find out what took effect before you send such a request
    /// again.
    pub fn may_have_been_processed(&self) -> bool {
        self.0.may_have_been_processed
    }

    /// Returns the pause that the answer requested with `Retry-After`.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Returns what the caller can do, as English sentences. `Display` ends with it.
    pub fn advice(&self) -> Option<&str> {
        Some(&*self.0.advice).filter(|advice| !advice.is_empty())
    }

    /// Returns the number of requests that were sent. Of a wait it counts the last poll only, and
    /// is 0 if the deadline passed before that poll was answered.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Returns the number of polls of a wait; 0 for other calls.
    pub fn polls(&self) -> u32 {
        self.0.polls
    }

    /// Returns the time from the beginning of the call to this error.
    pub fn elapsed(&self) -> Duration {
        self.0.elapsed
    }

    /// Returns the body of an answer that cannot be parsed, is about another task, or lacks what
    /// the client needs to go on.
    pub fn body(&self) -> Option<&Bytes> {
        self.0.body.as_ref()
    }

    /// Returns the last answer that a wait received.
    pub fn last_snapshot(&self) -> Option<&DescribeTaskDetailResponse> {
        self.0.snapshot.as_deref()
    }

    /// Takes the last answer that a wait received.
    pub fn into_last_snapshot(self) -> Option<DescribeTaskDetailResponse> {
        self.0.snapshot.map(|snapshot| *snapshot)
    }
}

/// Construction.
impl Error {
    fn new(kind: ErrorKind, action: RetryAction, message: impl Into<String>) -> Self {
        Self(Box::new(Details {
            kind,
            message: message.into(),
            advice: Cow::Borrowed(""),
            action,
            corrected: false,
            may_have_been_processed: false,
            repeat_is_harmless: true,
            retry_after: None,
            operation: None,
            trace_id: None,
            task_id: None,
            code: None,
            request_id: None,
            http_status: None,
            field: None,
            attempts: 0,
            polls: 0,
            elapsed: Duration::ZERO,
            body: None,
            snapshot: None,
            source: None,
        }))
    }

    /// Error of an invalid argument or setting.
    pub(crate) fn config(field: &'static str, problem: impl fmt::Display) -> Self {
        let message = format!("{field}: {problem}");
        let mut error = Self::new(ErrorKind::Config, RetryAction::None, message);
        error.0.field = Some(field.into());
        error
    }

    /// Error of a request that the service would refuse. It was not sent.
    pub(crate) fn invalid_request(source: &InvalidRequest) -> Self {
        let mut error = Self::new(ErrorKind::Config, RetryAction::None, source.to_string());
        error.0.field = Some(source.path().to_owned().into());
        error
    }

    pub(crate) fn credentials(source: CredentialsError) -> Self {
        let (action, message) = if source.is_retryable() {
            (
                RetryAction::Retry,
                "the credentials are temporarily unavailable",
            )
        } else {
            (RetryAction::None, "there are no credentials to sign with")
        };
        Self::new(ErrorKind::Credentials, action, message).with_source(source)
    }

    pub(crate) fn network(source: TransportError) -> Self {
        let (action, advice) = match source.kind() {
            // A certificate that is not trusted now will not be in a second.
            TransportErrorKind::Tls => (
                RetryAction::None,
                "Check the endpoint, the proxy and this machine's trusted certificates.",
            ),
            TransportErrorKind::TooLarge => (
                RetryAction::None,
                "Raise the transport's limit on the size of an answer.",
            ),
            TransportErrorKind::Other => (RetryAction::RetryOnce, ""),
            TransportErrorKind::Dns | TransportErrorKind::Connect => (
                RetryAction::Retry,
                "Check the endpoint, the proxy and the network.",
            ),
            _ => (RetryAction::Retry, ""),
        };
        let mut error =
            Self::new(ErrorKind::Network, action, "no complete answer arrived").with_source(source);
        error.0.advice = advice.into();
        error
    }

    /// Error that the service answered.
    pub(crate) fn api(
        refusal: ApiError,
        status: StatusCode,
        operation: &str,
        task_id: Option<&str>,
    ) -> Self {
        let message = format!(
            "the service answered {}: {}",
            OneLine(&refusal.code),
            OneLine(&refusal.message)
        );
        let mut classification = classify_code(&refusal.code);
        if task_id.is_none() {
            classification = classification.without_task(&refusal.code);
        }
        let mut error = Self::answered(classification, message, status);
        if classification.advice.contains(OPERATION) {
            let advice = classification.advice.replace(OPERATION, operation);
            error.0.advice = advice.into();
        }
        error.0.code = Some(refusal.code);
        error.0.request_id = refusal.request_id;
        error
    }

    /// Error of an answer that cannot be parsed or is not the service's.
    pub(crate) fn unreadable(
        status: StatusCode,
        redirected_to: Option<&str>,
        encoding: Option<&str>,
        request_id: Option<String>,
        body: Bytes,
        source: Option<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        let code = status.as_u16();
        let message = match redirected_to {
            _ if status.is_success() => match encoding {
                None => "the answer cannot be parsed".to_owned(),
                Some(encoding) => format!(
                    "the answer is encoded as {}, which was not requested",
                    OneLine(encoding)
                ),
            },
            None => format!("received HTTP {code} instead of an answer"),
            Some(target) => format!(
                "received HTTP {code} to {} instead of an answer",
                OneLine(target)
            ),
        };
        let mut error = Self::answered(classify_status(status), message, status);
        error.0.request_id = request_id;
        error.0.body = Some(body);
        error.0.source = source.map(Arc::from);
        error
    }

    /// Error of an answer about the task `answered`, which is not the requested one.
    pub(crate) fn wrong_task(
        status: StatusCode,
        answered: &str,
        request_id: Option<String>,
        body: Bytes,
    ) -> Self {
        let message = format!("the answer is about another task, {}", OneLine(answered));
        let mut error = Self::new(ErrorKind::Unreadable, RetryAction::Retry, message);
        error.0.advice = "Check the endpoint and the proxy, which may mix up answers.".into();
        error.0.http_status = Some(status);
        error.0.request_id = request_id;
        error.0.body = Some(body);
        error
    }

    fn answered(classification: Classification, message: String, status: StatusCode) -> Self {
        let mut error = Self::new(classification.kind, classification.action, message);
        error.0.advice = classification.advice.into();
        error.0.http_status = Some(status);
        error
    }

    /// Error of a call that succeeded without an answer.
    pub(crate) fn no_answer() -> Self {
        let message = "the answer cannot be parsed";
        Self::new(ErrorKind::Unreadable, RetryAction::None, message)
    }

    /// Error of an answer that does not fit the type that the caller wants, at the member with this
    /// path. `problem` is a message of serde.
    pub(crate) fn other_shape(
        status: StatusCode,
        path: &str,
        problem: &str,
        request_id: Option<String>,
        body: Bytes,
    ) -> Self {
        let path = MaskedLine(path);
        let mut message = format!("the answer does not fit the requested type at {path}");
        if let Some(expected) = expected_by(problem) {
            message = format!("{message}: {}", OneLine(expected));
        }
        let mut error = Self::new(ErrorKind::Unreadable, RetryAction::None, message);
        error.0.http_status = Some(status);
        error.0.request_id = request_id;
        error.0.body = Some(body);
        error
    }

    /// Error of an answer that was read, and lacks what the client needs to go on.
    pub(crate) fn unusable(
        request_id: Option<String>,
        body: Bytes,
        problem: impl Into<String>,
    ) -> Self {
        let mut error = Self::new(ErrorKind::Unreadable, RetryAction::None, problem);
        error.0.request_id = request_id;
        error.0.body = Some(body);
        error.0.may_have_been_processed = true;
        error
    }

    /// Error of an operation whose deadline passed. `last` is the error of its last attempt.
    pub(crate) fn deadline(allowed: Duration, last: Option<Self>) -> Self {
        let message = format!("no answer within {allowed:?}");
        let mut error = Self::new(ErrorKind::Deadline, RetryAction::Retry, message);
        error.0.source = last.map(|last| Arc::new(last) as _);
        error
    }

    /// Error of an operation whose deadline passed while it waited for a permit.
    pub(crate) fn no_permit(allowed: Duration, last: Option<Self>) -> Self {
        let mut error = Self::deadline(allowed, last);
        error.0.message = format!("no permit from the rate limiter within {allowed:?}");
        error.0.advice = "Too many requests are waiting for the rate limit. \
            Use `batch` or `watch`, or raise `operation_timeout`."
            .into();
        error
    }

    /// Error of a wait whose deadline passed before the task ended.
    pub(crate) fn still_running(
        status: &TaskStatus,
        allowed: Duration,
        polls: u32,
        last: Option<Self>,
    ) -> Self {
        let mut error = Self::deadline(allowed, last);
        let status = OneLine(status.as_str());
        let noun = if polls == 1 { "poll" } else { "polls" };
        error.0.message = format!("still {status} after {allowed:?} and {polls} {noun}");
        error
    }

    pub(crate) fn with_wait(
        mut self,
        polls: u32,
        elapsed: Duration,
        snapshot: Option<DescribeTaskDetailResponse>,
    ) -> Self {
        self.0.polls = polls;
        self.0.elapsed = elapsed;
        self.0.snapshot = snapshot.map(Box::new);
        self
    }

    pub(crate) fn with_task(mut self, task_id: &str) -> Self {
        self.0.task_id = Some(task_id.into());
        self
    }

    pub(crate) fn with_operation(mut self, operation: &str) -> Self {
        self.0.operation = Some(operation.into());
        self
    }

    pub(crate) fn with_trace_id(mut self, trace_id: RandomId) -> Self {
        self.0.trace_id = Some(trace_id.to_string().into());
        self
    }

    /// Notes whether the service may have processed a request, and whether a repeat is harmless.
    pub(crate) fn with_processing(mut self, possible: bool, repeat_is_harmless: bool) -> Self {
        self.0.may_have_been_processed = possible;
        self.0.repeat_is_harmless = repeat_is_harmless;
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32, elapsed: Duration) -> Self {
        self.0.attempts = attempts;
        self.0.elapsed = elapsed;
        self
    }

    pub(crate) fn with_retry_after(mut self, pause: Option<Duration>) -> Self {
        self.0.retry_after = pause;
        self
    }

    /// Marks that the client corrected the cause and has no attempt left.
    pub(crate) fn corrected(mut self) -> Self {
        self.0.corrected = true;
        self
    }

    fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(Arc::from(source.into()));
        self
    }
}

/// Decisions of the client.
impl Error {
    /// Returns whether the service may have processed a request that it must not process twice.
    fn is_uncertain_write(&self) -> bool {
        self.0.may_have_been_processed && !self.0.repeat_is_harmless
    }

    pub(crate) fn action(&self) -> RetryAction {
        self.0.action
    }

    /// Returns whether the client corrected the cause and had no attempt left.
    pub(crate) fn is_corrected(&self) -> bool {
        self.0.corrected
    }

    /// Returns whether polls of the task should go on. Something that answers in place of a service
    /// that was reached before says nothing about the task.
    pub(crate) fn is_temporary(&self, was_reached: bool) -> bool {
        self.is_retryable() || (was_reached && self.may_not_be_the_service())
    }

    /// Returns whether something other than the service may have answered. Such an answer says
    /// nothing about the task.
    pub(crate) fn may_not_be_the_service(&self) -> bool {
        let source = self.0.source.as_ref();
        let transport = source.and_then(|source| source.downcast_ref::<TransportError>());
        self.0.kind == ErrorKind::Unreadable
            || transport.is_some_and(|error| error.kind() == TransportErrorKind::Tls)
    }
}

/// Note at the end of the error of a write that may have been processed.
const UNCERTAIN: &str = "The service may have processed the request. \
    Find out before you send it again.";

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let details = &self.0;
        match (&details.task_id, &details.operation) {
            (Some(task_id), _) => write!(f, "task {}: ", OneLine(task_id))?,
            (None, Some(operation)) => write!(f, "{operation}: ")?,
            (None, None) => {}
        }
        f.write_str(&details.message)?;
        let request_id = details.request_id.as_deref();
        match (request_id, details.attempts) {
            (None, 0 | 1) => {}
            (None, attempts) => write!(f, " ({attempts} attempts)")?,
            (Some(id), 0 | 1) => write!(f, " (RequestId {})", OneLine(id))?,
            (Some(id), attempts) => {
                write!(f, " (RequestId {}, {attempts} attempts)", OneLine(id))?;
            }
        }
        if let Some(advice) = self.advice() {
            write!(f, ". {advice}")?;
        }
        if self.is_uncertain_write() {
            let end = if self.advice().is_none() { "." } else { "" };
            write!(f, "{end} {UNCERTAIN}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let details = &self.0;
        f.debug_struct("Error")
            .field("kind", &details.kind)
            .field("message", &details.message)
            .field("advice", &self.advice())
            .field("operation", &details.operation)
            .field("trace_id", &details.trace_id)
            .field("task_id", &details.task_id)
            .field("code", &details.code.as_deref().map(OneLine))
            .field("request_id", &details.request_id.as_deref().map(OneLine))
            .field("http_status", &details.http_status)
            .field("attempts", &details.attempts)
            .field("may_have_been_processed", &details.may_have_been_processed)
            .field("polls", &details.polls)
            .field("elapsed", &details.elapsed)
            .field("body_len", &details.body.as_ref().map(Bytes::len))
            .field("source", &details.source)
            .finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

/// Returns the part of a message of serde that says what was expected. The rest quotes values of
/// the answer, which may be secret.
fn expected_by(message: &str) -> Option<&str> {
    if message.starts_with("missing field ") {
        // It names a member of the type, and nothing of the answer.
        return Some(message);
    }
    let at = message.rfind(", expected ")?;
    message.get(at + ", ".len()..)
}
