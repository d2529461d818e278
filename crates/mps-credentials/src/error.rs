//! The error of loading credentials, with its kind and the source at fault.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

/// Error of loading credentials. Names the source and never shows a secret.
///
/// ```
/// use mps_credentials::{CredentialsError, CredentialsErrorKind};
///
/// let error = CredentialsError::new(
///     CredentialsErrorKind::Unavailable,
///     "vault",
///     "it is sealed: unseal it first",
/// );
/// assert_eq!(error.to_string(), "vault: it is sealed: unseal it first");
/// assert!(error.is_retryable());
/// ```
#[derive(Clone)]
pub struct CredentialsError(Arc<Details>);

struct Details {
    kind: CredentialsErrorKind,
    origin: String,
    problem: String,
    cause: Option<Arc<dyn StdError + Send + Sync>>,
}

/// Kind of a [`CredentialsError`]. It determines the remedy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CredentialsErrorKind {
    /// The source is not configured. A chain continues with the next source, unless this one
    /// provided the last credential. Any other kind ends the chain.
    NotSet,
    /// The configuration is invalid and must be corrected.
    Invalid,
    /// The credential has expired. Log in again, or correct the clock of the machine.
    Expired,
    /// The service refused to issue a credential. Correct the role, its trust policy or the
    /// credential that assumes it.
    Refused,
    /// The source did not respond, or its response is unreadable. A retry may succeed.
    Unavailable,
}

impl CredentialsError {
    /// Creates an error of `kind`. `origin` names the source. `problem` says what is wrong and what
    /// to do. Neither may contain a secret.
    pub fn new(
        kind: CredentialsErrorKind,
        origin: impl Into<String>,
        problem: impl Into<String>,
    ) -> Self {
        Self(Arc::new(Details {
            kind,
            origin: origin.into(),
            problem: problem.into(),
            cause: None,
        }))
    }

    /// Creates an error of `kind` with a cause, which logs and [reports](crate::SourceReport) show.
    /// The cause must not contain a secret.
    pub fn with_source(
        kind: CredentialsErrorKind,
        origin: impl Into<String>,
        problem: impl Into<String>,
        cause: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self(Arc::new(Details {
            kind,
            origin: origin.into(),
            problem: problem.into(),
            cause: Some(cause.into().into()),
        }))
    }

    /// Converts the error of a base source into the error of `origin`, which depends on it.
    /// `NotSet` becomes `Invalid`, because `origin` is configured.
    pub(crate) fn needed_by(&self, origin: impl Into<String>) -> Self {
        let kind = match self.kind() {
            CredentialsErrorKind::NotSet => CredentialsErrorKind::Invalid,
            kind => kind,
        };
        Self(Arc::new(Details {
            kind,
            origin: origin.into(),
            problem: self.to_string(),
            cause: self.0.cause.clone(),
        }))
    }

    /// Converts `NotSet` of the source that provided the last credential into `Unavailable`. The
    /// credential may come back.
    pub(crate) fn as_lost_by_last_source(&self) -> Self {
        Self(Arc::new(Details {
            kind: CredentialsErrorKind::Unavailable,
            origin: self.0.origin.clone(),
            problem: format!(
                "it provided credentials before and has none now: {}",
                self.0.problem
            ),
            cause: self.0.cause.clone(),
        }))
    }

    /// Returns the kind of the error.
    pub fn kind(&self) -> CredentialsErrorKind {
        self.0.kind
    }

    /// Returns the name of the source, such as `environment`.
    pub fn origin(&self) -> &str {
        &self.0.origin
    }

    /// Returns what is wrong and what to do about it.
    pub fn problem(&self) -> &str {
        &self.0.problem
    }

    /// Returns `true` if a retry without any change may succeed.
    pub fn is_retryable(&self) -> bool {
        self.kind() == CredentialsErrorKind::Unavailable
    }
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.0.origin, self.0.problem)
    }
}

impl fmt::Debug for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CredentialsError")
            .field("kind", &self.0.kind)
            .field("origin", &self.0.origin)
            .field("problem", &self.0.problem)
            .field("cause", &self.0.cause)
            .finish()
    }
}

impl StdError for CredentialsError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.cause.as_deref().map(|cause| cause as _)
    }
}
