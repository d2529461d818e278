//! Kinds of errors: what a caller branches on.

use std::fmt;

/// Kind of an [`Error`](crate::Error).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// An argument or a setting is invalid, and nothing was sent. [`Error::field`] names it.
    ///
    /// [`Error::field`]: crate::Error::field
    Config,
    /// There are no credentials to sign with. The source gives the reason.
    Credentials,
    /// No complete answer arrived. The source, a
    /// [`TransportError`](mps_transport::TransportError), gives the reason.
    Network,
    /// The time allowed has passed. [`Error::last_snapshot`] holds the last answer of a wait.
    ///
    /// [`Error::last_snapshot`]: crate::Error::last_snapshot
    Deadline,
    /// The service refused the request because there were too many.
    Throttled,
    /// The service is temporarily out of order.
    Unavailable,
    /// The service does not accept the key, signature, clock, token or permission.
    Auth,
    /// The service does not know the task, or something else that the request names. A task may
    /// have expired.
    NotFound,
    /// The service does not accept the request.
    InvalidRequest,
    /// The service refused for another reason. [`Error::code`] holds its code.
    ///
    /// [`Error::code`]: crate::Error::code
    Refused,
    /// The answer cannot be parsed, or is about another task. [`Error::body`] holds it.
    ///
    /// [`Error::body`]: crate::Error::body
    Unreadable,
}

/// Writes a short name, such as `not found`.
impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.name().replace('_', " "))
    }
}

impl ErrorKind {
    /// Returns a short name for logs and counters.
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
