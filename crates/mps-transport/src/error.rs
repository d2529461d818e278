use std::error::Error as StdError;
use std::fmt;

/// Why no complete answer was read.
///
/// The kind drives the caller's retry; [`source`](StdError::source) keeps the backend's own error for a log.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What went wrong on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// The host's name could not be resolved: nothing was sent.
    Dns,
    /// No connection to the host or its proxy: nothing was sent.
    Connect,
    /// TLS could not be agreed on: the certificate is not trusted, the port speaks no TLS, or the server refuses the client.
    Tls,
    /// The time allowed for a stage was over.
    Timeout(TimeoutStage),
    /// The connection was closed or reset before the answer began or within it.
    Reset,
    /// The body ended before its announced length, or could not be decoded.
    Body,
    /// The body, after decompression, is larger than the cap.
    TooLarge,
    /// Anything else, such as an answer that is not HTTP.
    Other,
}

/// The stage that took too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeoutStage {
    /// Resolving, connecting and the TLS handshake.
    Connect,
    /// From the request sent to the head of the answer.
    FirstByte,
    /// The exchange as a whole, the body included.
    Total,
}

impl TransportError {
    /// An error of this kind without a cause.
    pub fn new(kind: TransportErrorKind) -> Self {
        Self { kind, source: None }
    }

    /// An error of this kind with the backend's own error behind it.
    pub fn with_source(
        kind: TransportErrorKind,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self {
            kind,
            source: Some(source.into()),
        }
    }

    /// What went wrong.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Dns => "the host's name could not be resolved",
            TransportErrorKind::Connect => "no connection to the host",
            TransportErrorKind::Tls => "no trusted TLS connection to the host",
            TransportErrorKind::Timeout(TimeoutStage::Connect) => "connecting took too long",
            TransportErrorKind::Timeout(TimeoutStage::FirstByte) => {
                "the host did not begin to answer in time"
            }
            TransportErrorKind::Timeout(TimeoutStage::Total) => {
                "the answer was not complete in time"
            }
            TransportErrorKind::Reset => "the connection was closed before the answer was complete",
            TransportErrorKind::Body => "the body of the answer is incomplete or damaged",
            TransportErrorKind::TooLarge => "the body of the answer is larger than the cap",
            TransportErrorKind::Other => "the exchange failed",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

/// Why a transport could not be built: which of its options is at fault, and what is wrong with it.
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

    /// The name of the option or environment variable at fault.
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
