//! Errors of a transport: while building it, and of one exchange.

use std::error::Error as StdError;
use std::fmt;

/// Error of one exchange. No complete response was read.
///
/// Callers decide about a retry by the kind and by [`is_unsent`](Self::is_unsent).
/// [`source`](StdError::source) is the error of the backend, for logs.
///
/// ```
/// use mps_transport::{TransportError, TransportErrorKind};
///
/// let refused = TransportError::new(TransportErrorKind::Connect);
/// assert!(refused.is_unsent());
///
/// let reset = TransportError::new(TransportErrorKind::Reset);
/// assert!(!reset.is_unsent()); // before or after the service had read the request
/// assert!(reset.unsent().is_unsent());
/// ```
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    unsent: bool,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// Kind of a [`TransportError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// The host name could not be resolved. Nothing was sent.
    Dns,
    /// Could not connect to the host or its proxy. Nothing was sent.
    Connect,
    /// TLS failed. The certificate is not trusted, the port does not speak TLS, or the server
    /// refuses the client.
    Tls,
    /// A stage exceeded its timeout.
    Timeout(TimeoutStage),
    /// The connection was closed or reset before or during the response.
    Reset,
    /// The body ended before its announced length, or could not be decoded.
    Body,
    /// The body, after decompression, exceeds the size limit.
    TooLarge,
    /// Any other failure, such as a response that is not HTTP.
    Other,
}

/// The stage that exceeded its timeout.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeoutStage {
    /// Resolving, connecting and the TLS handshake. Nothing was sent.
    Connect,
    /// From sending the request to the head of the response.
    FirstByte,
    /// The whole exchange, including the body.
    Total,
}

impl TransportErrorKind {
    /// Returns whether every error of this kind comes before the request is sent.
    fn is_unsent(self) -> bool {
        matches!(
            self,
            Self::Dns | Self::Connect | Self::Timeout(TimeoutStage::Connect)
        )
    }
}

impl TransportError {
    /// Creates an error without a cause.
    pub fn new(kind: TransportErrorKind) -> Self {
        Self {
            kind,
            unsent: kind.is_unsent(),
            source: None,
        }
    }

    /// Creates an error with the error of the backend as its cause.
    pub fn with_source(
        kind: TransportErrorKind,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self {
            source: Some(source.into()),
            ..Self::new(kind)
        }
    }

    /// Marks the error as proof that the service cannot have processed the request, whatever the
    /// kind is.
    #[must_use]
    pub fn unsent(mut self) -> Self {
        self.unsent = true;
        self
    }

    /// Returns the kind of the error.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Returns whether the service certainly has not processed the request. It was not sent, or the
    /// peer refused it before processing.
    ///
    /// A request that must not be processed twice may be sent again after such an error only.
    pub fn is_unsent(&self) -> bool {
        self.unsent
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Dns => "the host name could not be resolved",
            TransportErrorKind::Connect => "could not connect to the host",
            TransportErrorKind::Tls => "could not establish a trusted TLS connection to the host",
            TransportErrorKind::Timeout(TimeoutStage::Connect) => {
                "connecting to the host timed out"
            }
            TransportErrorKind::Timeout(TimeoutStage::FirstByte) => {
                "the host did not start its response in time"
            }
            TransportErrorKind::Timeout(TimeoutStage::Total) => {
                "the response was not complete in time"
            }
            TransportErrorKind::Reset => {
                "the connection was closed before the response was complete"
            }
            TransportErrorKind::Body => "the body of the response is incomplete or corrupt",
            TransportErrorKind::TooLarge => "the body of the response exceeds the size limit",
            TransportErrorKind::Other => "the exchange failed",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

/// Error of building a transport. Names the option at fault.
#[derive(Debug)]
pub struct BuildError {
    option: &'static str,
    problem: &'static str,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl BuildError {
    pub(crate) fn new(option: &'static str, problem: &'static str) -> Self {
        Self {
            option,
            problem,
            source: None,
        }
    }

    #[cfg(any(feature = "reqwest", feature = "hyper"))]
    pub(crate) fn with_source(
        option: &'static str,
        problem: &'static str,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self {
            option,
            problem,
            source: Some(source.into()),
        }
    }

    /// Returns the name of the option or environment variable at fault.
    pub fn option(&self) -> &str {
        self.option
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.option, self.problem)
    }
}

impl StdError for BuildError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
