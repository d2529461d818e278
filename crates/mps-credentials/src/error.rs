use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

/// Why no key could be had. It names the source that was asked, and never shows a secret.
///
/// ```
/// use mps_credentials::{CredentialsError, CredentialsErrorKind};
///
/// let error = CredentialsError::new(CredentialsErrorKind::Unavailable, "vault", "it is sealed: unseal it first");
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

/// What went wrong, and so what to do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CredentialsErrorKind {
    /// Nothing is configured there. A chain goes on to its next source, unless this one gave it keys before; any other kind ends it.
    NotSet,
    /// What is configured there cannot be used: it has to be corrected.
    Invalid,
    /// The keys found there are past their time: log in again, or set the machine's clock.
    Expired,
    /// The service that was asked for keys said no: the role, its trust or the keys behind it have to be corrected.
    Refused,
    /// The source did not answer, or not in a form that can be read: it may do so later.
    Unavailable,
}

impl CredentialsError {
    /// An error of `kind`. `origin` names the source, `problem` says what is wrong with it and what to do; neither holds a
    /// secret.
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

    /// An error of `kind` with its cause behind it, for logs and [reports](crate::SourceReport): it holds no secret either.
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

    /// The same failure as told by `origin`, which is set up to need those keys: that nothing is set there is a mistake here.
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

    /// The same failure of a source that had keys before: they are away, and may come back.
    pub(crate) fn as_lost_by_last_source(&self) -> Self {
        Self(Arc::new(Details {
            kind: CredentialsErrorKind::Unavailable,
            origin: self.0.origin.clone(),
            problem: format!("it gave keys before, and now none: {}", self.0.problem),
            cause: self.0.cause.clone(),
        }))
    }

    /// What went wrong.
    pub fn kind(&self) -> CredentialsErrorKind {
        self.0.kind
    }

    /// The source that was asked, such as `environment`.
    pub fn origin(&self) -> &str {
        &self.0.origin
    }

    /// What is wrong there, and what to do about it.
    pub fn problem(&self) -> &str {
        &self.0.problem
    }

    /// Whether asking again may help with nothing changed.
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
