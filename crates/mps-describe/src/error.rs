use crate::classify::{Classification, RetryAction, classify_code, classify_status};
use bytes::Bytes;
use http::StatusCode;
use mps_credentials::CredentialsError;
use mps_model::{ApiError, DescribeTaskDetailResponse, TaskStatus};
use mps_transport::{TransportError, TransportErrorKind};
use std::error::Error as StdError;
use std::fmt::{self, Write};
use std::time::Duration;

/// Why a call gave no answer.
///
/// Its text names the task, what the service said, the RequestId to quote to the service's support, and what to do next
/// where that is known; it does not repeat its [`source`](StdError::source). Branch on [`kind`](Self::kind) and
/// [`code`](Self::code), never on the text.
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
pub struct Error(Box<Details>);

struct Details {
    kind: ErrorKind,
    says: String,
    advice: &'static str,
    action: RetryAction,
    /// What was wrong with the clock or the keys has been put right, and not tried yet.
    corrected: bool,
    retry_after: Option<Duration>,
    task_id: Option<Box<str>>,
    code: Option<String>,
    request_id: Option<String>,
    http_status: Option<StatusCode>,
    field: Option<&'static str>,
    attempts: u32,
    polls: u32,
    elapsed: Duration,
    body: Option<Bytes>,
    snapshot: Option<Box<DescribeTaskDetailResponse>>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// What was given to this crate cannot be used, and nothing was sent: [`Error::field`] names it.
    Config,
    /// There are no credentials to sign with; the source says why.
    Credentials,
    /// No complete answer came; the source, a [`TransportError`], says why.
    Network,
    /// The time allowed was over. Of a wait, [`Error::last_snapshot`] is what was seen last.
    Deadline,
    /// The service refused because of too many requests.
    Throttled,
    /// The service is out of order for the moment.
    Unavailable,
    /// The service does not accept who asks: key, signature, clock, token or permission.
    Auth,
    /// The service does not know the task, or no longer, or something else that the request names.
    NotFound,
    /// The service does not accept what is asked.
    InvalidRequest,
    /// The service refused for another reason: [`Error::code`] tells it.
    Refused,
    /// What was answered cannot be read, or is about another task; [`Error::body`] has it.
    Unreadable,
}

impl ErrorKind {
    /// A short name for logs and counters.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Config => "config",
            Self::Credentials => "credentials",
            Self::Network => "network",
            Self::Deadline => "deadline",
            Self::Throttled => "throttled",
            Self::Unavailable => "unavailable",
            Self::Auth => "auth",
            Self::NotFound => "not_found",
            Self::InvalidRequest => "invalid_request",
            Self::Refused => "refused",
            Self::Unreadable => "unreadable",
        }
    }
}

impl Error {
    /// What went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The service's error code, such as `ResourceNotFound.TaskNotFound`.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// The RequestId of the answer, which the service's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The HTTP status of the answer. The service sends its errors with status 200.
    pub fn http_status(&self) -> Option<StatusCode> {
        self.0.http_status
    }

    /// The task that was asked for.
    pub fn task_id(&self) -> Option<&str> {
        self.0.task_id.as_deref()
    }

    /// What cannot be used, such as `region`, where the kind is [`ErrorKind::Config`].
    pub fn field(&self) -> Option<&'static str> {
        self.0.field
    }

    /// Whether the same call may succeed later with nothing changed: what passes by, or a wrong clock or token that the client has
    /// put right and had no attempt left to try.
    pub fn is_retryable(&self) -> bool {
        let passes = matches!(
            self.0.action,
            RetryAction::Retry | RetryAction::RetryOnce | RetryAction::SlowDown
        );
        passes || self.0.corrected
    }

    /// How long to wait before trying again, where the answer asked for that with `Retry-After`.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// What to do about it, for the errors that people meet; `Display` ends with it.
    pub fn advice(&self) -> Option<&'static str> {
        Some(self.0.advice).filter(|advice| !advice.is_empty())
    }

    /// The requests that were sent; of a wait, those of the poll that ended it, 0 where its time was over before a poll came back.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// How often a wait had looked at the task; 0 for other calls.
    pub fn polls(&self) -> u32 {
        self.0.polls
    }

    /// From the begin of the call to this error.
    pub fn elapsed(&self) -> Duration {
        self.0.elapsed
    }

    /// The answer as it came, where it could not be read or is about another task.
    pub fn body(&self) -> Option<&Bytes> {
        self.0.body.as_ref()
    }

    /// What a wait saw last of the task.
    pub fn last_snapshot(&self) -> Option<&DescribeTaskDetailResponse> {
        self.0.snapshot.as_deref()
    }

    /// Takes what a wait saw last of the task.
    pub fn into_last_snapshot(self) -> Option<DescribeTaskDetailResponse> {
        self.0.snapshot.map(|snapshot| *snapshot)
    }
}

impl Error {
    fn new(kind: ErrorKind, action: RetryAction, says: impl Into<String>) -> Self {
        Self(Box::new(Details {
            kind,
            says: says.into(),
            advice: "",
            action,
            corrected: false,
            retry_after: None,
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

    pub(crate) fn config(field: &'static str, problem: impl fmt::Display) -> Self {
        let mut error = Self::new(
            ErrorKind::Config,
            RetryAction::None,
            format!("{field}: {problem}"),
        );
        error.0.field = Some(field);
        error
    }

    pub(crate) fn credentials(source: CredentialsError) -> Self {
        let (action, says) = if source.is_retryable() {
            (
                RetryAction::Retry,
                "the credentials to sign with could not be had",
            )
        } else {
            (RetryAction::None, "there are no credentials to sign with")
        };
        Self::new(ErrorKind::Credentials, action, says).with_source(source)
    }

    pub(crate) fn network(source: TransportError) -> Self {
        let (action, advice) = match source.kind() {
            // A certificate that is not trusted now will not be in a second.
            TransportErrorKind::Tls => (
                RetryAction::None,
                "check the endpoint, the proxy and this machine's trusted certificates",
            ),
            TransportErrorKind::TooLarge => (
                RetryAction::None,
                "raise the transport's cap on the size of an answer",
            ),
            TransportErrorKind::Other => (RetryAction::RetryOnce, ""),
            TransportErrorKind::Dns | TransportErrorKind::Connect => (
                RetryAction::Retry,
                "check the endpoint, the proxy and the network",
            ),
            _ => (RetryAction::Retry, ""),
        };
        let mut error =
            Self::new(ErrorKind::Network, action, "no complete answer came").with_source(source);
        error.0.advice = advice;
        error
    }

    /// The service's own error.
    pub(crate) fn api(refusal: ApiError, status: StatusCode) -> Self {
        let classification = classify_code(&refusal.code);
        let says = format!(
            "the service answered {}: {}",
            OneLine(&refusal.code),
            OneLine(&refusal.message)
        );
        let mut error = Self::answered(classification, says, status);
        error.0.code = Some(refusal.code);
        error.0.request_id = refusal.request_id;
        error
    }

    /// An answer that is not the service's, or cannot be read.
    pub(crate) fn unreadable(
        status: StatusCode,
        redirected_to: Option<&str>,
        request_id: Option<String>,
        body: Bytes,
        source: Option<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        let code = status.as_u16();
        let says = match redirected_to {
            _ if status.is_success() => "the answer cannot be read".to_owned(),
            None => format!("HTTP {code} came in the place of an answer"),
            Some(target) => {
                format!(
                    "HTTP {code} to {} came in the place of an answer",
                    OneLine(target)
                )
            }
        };
        let mut error = Self::answered(classify_status(status), says, status);
        error.0.request_id = request_id;
        error.0.body = Some(body);
        error.0.source = source;
        error
    }

    /// An answer that is about the task `told` and not about the one that was asked for.
    pub(crate) fn wrong_task(
        status: StatusCode,
        told: &str,
        request_id: Option<&str>,
        body: Bytes,
    ) -> Self {
        let says = format!("the answer is about another task, {}", OneLine(told));
        let mut error = Self::new(ErrorKind::Unreadable, RetryAction::Retry, says);
        error.0.advice = "check the endpoint and the proxy, which may mix up answers";
        error.0.http_status = Some(status);
        error.0.request_id = request_id.map(str::to_owned);
        error.0.body = Some(body);
        error
    }

    fn answered(classification: Classification, says: String, status: StatusCode) -> Self {
        let mut error = Self::new(classification.kind, classification.action, says);
        error.0.advice = classification.advice;
        error.0.http_status = Some(status);
        error
    }

    /// The operation's time is over; `last` is what its last complete attempt met.
    pub(crate) fn deadline(allowed: Duration, last: Option<Self>) -> Self {
        let mut error = Self::new(
            ErrorKind::Deadline,
            RetryAction::Retry,
            format!("no answer within {allowed:?}"),
        );
        error.0.source = last.map(Into::into);
        error
    }

    /// The operation's time is over, and no permit of the rate limiter came.
    pub(crate) fn no_permit(allowed: Duration, last: Option<Self>) -> Self {
        let mut error = Self::deadline(allowed, last);
        error.0.says = format!("no permit from the rate limiter within {allowed:?}");
        error.0.advice = "Too many requests are waiting for the rate limit. Use `batch` or `watch`, or raise `operation_timeout`.";
        error
    }

    /// The time of a wait is over, and the task has not ended.
    pub(crate) fn still(
        status: &TaskStatus,
        allowed: Duration,
        polls: u32,
        last: Option<Self>,
    ) -> Self {
        let mut error = Self::deadline(allowed, last);
        let status = OneLine(status.as_str());
        error.0.says = format!("still {status} after {allowed:?} and {polls} polls");
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

    pub(crate) fn with_attempts(mut self, attempts: u32, elapsed: Duration) -> Self {
        self.0.attempts = attempts;
        self.0.elapsed = elapsed;
        self
    }

    pub(crate) fn with_retry_after(mut self, pause: Option<Duration>) -> Self {
        self.0.retry_after = pause;
        self
    }

    pub(crate) fn corrected(mut self) -> Self {
        self.0.corrected = true;
        self
    }

    /// Whether the client has put right what was wrong, and had no attempt left to try.
    pub(crate) fn is_corrected(&self) -> bool {
        self.0.corrected
    }

    /// Whether something else may have answered in the place of the service, which says nothing of the task.
    pub(crate) fn may_not_be_the_service(&self) -> bool {
        let source = self.0.source.as_ref();
        let transport = source.and_then(|source| source.downcast_ref::<TransportError>());
        self.0.kind == ErrorKind::Unreadable
            || transport.is_some_and(|error| error.kind() == TransportErrorKind::Tls)
    }

    fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    pub(crate) fn action(&self) -> RetryAction {
        self.0.action
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let details = &self.0;
        if let Some(task_id) = &details.task_id {
            write!(f, "task {}: ", OneLine(task_id))?;
        }
        f.write_str(&details.says)?;
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
            write!(f, "; {advice}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let details = &self.0;
        f.debug_struct("Error")
            .field("kind", &details.kind)
            .field("says", &details.says)
            .field("task_id", &details.task_id)
            .field("code", &details.code)
            .field("request_id", &details.request_id)
            .field("http_status", &details.http_status)
            .field("attempts", &details.attempts)
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

/// Text from outside within one line of ours: bounded, and without control characters, which could steer a terminal.
struct OneLine<'a>(&'a str);

const LONGEST: usize = 512;

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.0.chars().take(LONGEST) {
            if c.is_control() {
                write!(f, "{}", c.escape_default())?;
            } else {
                f.write_char(c)?;
            }
        }
        if self.0.chars().nth(LONGEST).is_some() {
            f.write_str("...")?;
        }
        Ok(())
    }
}
