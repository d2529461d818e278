//! Classifies the errors of the backends.

use crate::error::{TimeoutStage, TransportError, TransportErrorKind};
use hyper_util::client::legacy;
use std::error::Error as StdError;
use std::io;

/// Progress of the exchange.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// The head of the response is not read yet.
    Head,
    /// The body of the response is being read.
    Body,
}

/// Converts an error of a backend.
pub(crate) fn transport_error(
    error: Box<dyn StdError + Send + Sync>,
    stage: Stage,
) -> TransportError {
    let causes: Vec<_> = causes(&*error).collect();
    let connecting = causes
        .iter()
        .filter_map(|cause| cause.downcast_ref::<legacy::Error>())
        .any(legacy::Error::is_connect);
    let kind = if connecting {
        connect_kind(&causes)
    } else {
        causes
            .iter()
            .rev() // the innermost cause is the most specific
            .find_map(|cause| cause_kind(*cause, stage))
            .unwrap_or(TransportErrorKind::Other)
    };
    let unsent =
        connecting || stage == Stage::Head && causes.iter().any(|cause| is_unprocessed(*cause));
    let error = TransportError::with_source(kind, error);
    match unsent {
        true => error.unsent(),
        false => error,
    }
}

/// Returns true if the connection of the failed exchange takes no further request.
///
/// After a late response it may be stuck, even if it answers pings. After an error of its own it is
/// about to close, which its pool may learn too late for the next request. A stream that was reset
/// leaves it intact.
pub(crate) fn ends_connection(error: &TransportError) -> bool {
    use TransportErrorKind::{Body, Other, Reset, Timeout, Tls};
    match error.kind() {
        Timeout(TimeoutStage::FirstByte | TimeoutStage::Total) => true,
        Reset | Body | Tls | Other => !causes(error).any(is_stream_reset),
        _ => false,
    }
}

#[cfg(feature = "http2")]
fn is_stream_reset(cause: &(dyn StdError + 'static)) -> bool {
    cause
        .downcast_ref::<h2::Error>()
        .is_some_and(h2::Error::is_reset)
}

#[cfg(not(feature = "http2"))]
fn is_stream_reset(_: &(dyn StdError + 'static)) -> bool {
    false
}

/// Returns whether this cause proves that the peer did not process the request.
fn is_unprocessed(cause: &(dyn StdError + 'static)) -> bool {
    if let Some(error) = cause.downcast_ref::<hyper::Error>() {
        // The connection closed before hyper wrote anything of the request to it.
        return error.is_canceled();
    }
    #[cfg(feature = "http2")]
    if let Some(error) = cause.downcast_ref::<h2::Error>() {
        // RFC 9113, section 8.7: the stream was closed prior to any processing.
        return error.is_reset()
            && error.is_remote()
            && error.reason() == Some(h2::Reason::REFUSED_STREAM);
    }
    false
}

/// Classifies a single cause. Returns `None` if it is not specific.
fn cause_kind(cause: &(dyn StdError + 'static), stage: Stage) -> Option<TransportErrorKind> {
    if cause.is::<rustls::Error>() {
        // An alert after the handshake, or a record that was tampered with.
        return Some(match stage {
            Stage::Head => TransportErrorKind::Tls,
            Stage::Body => TransportErrorKind::Body,
        });
    }
    if let Some(error) = cause.downcast_ref::<io::Error>() {
        return io_kind(error, stage);
    }
    #[cfg(feature = "http2")]
    if let Some(error) = cause.downcast_ref::<h2::Error>() {
        return Some(http2_kind(error, stage));
    }
    let error = cause.downcast_ref::<hyper::Error>()?;
    Some(http_kind(error, stage))
}

fn connect_kind(causes: &[&(dyn StdError + 'static)]) -> TransportErrorKind {
    for cause in causes {
        if is_dns(*cause) {
            return TransportErrorKind::Dns;
        }
        if cause.is::<rustls::Error>() {
            return TransportErrorKind::Tls;
        }
        if is_timeout(*cause) {
            return TransportErrorKind::Timeout(TimeoutStage::Connect);
        }
    }
    TransportErrorKind::Connect
}

fn is_dns(cause: &(dyn StdError + 'static)) -> bool {
    #[cfg(feature = "reqwest")]
    if cause
        .downcast_ref::<reqwest::Error>()
        .is_some_and(reqwest::Error::is_dns)
    {
        return true;
    }
    #[cfg(feature = "hyper")]
    if cause.is::<crate::backend::hyper::resolver::DnsError>() {
        return true;
    }
    let _ = cause;
    false
}

fn is_timeout(cause: &(dyn StdError + 'static)) -> bool {
    #[cfg(feature = "reqwest")]
    if cause
        .downcast_ref::<reqwest::Error>()
        .is_some_and(reqwest::Error::is_timeout)
    {
        return true;
    }
    cause
        .downcast_ref::<io::Error>()
        .is_some_and(|error| error.kind() == io::ErrorKind::TimedOut)
}

fn io_kind(error: &io::Error, stage: Stage) -> Option<TransportErrorKind> {
    match (error.kind(), stage) {
        (
            io::ErrorKind::ConnectionReset
            | io::ErrorKind::ConnectionAborted
            | io::ErrorKind::BrokenPipe
            | io::ErrorKind::NotConnected
            | io::ErrorKind::TimedOut,
            _,
        )
        | (io::ErrorKind::UnexpectedEof, Stage::Head) => Some(TransportErrorKind::Reset),
        (
            io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput,
            Stage::Body,
        ) => Some(TransportErrorKind::Body),
        // Of `HostStream`: the peer does not keep to the protocol.
        (io::ErrorKind::Other, _) => Some(TransportErrorKind::Other),
        _ => None,
    }
}

fn http_kind(error: &hyper::Error, stage: Stage) -> TransportErrorKind {
    if error.is_parse() || error.is_user() {
        TransportErrorKind::Other
    } else if error.is_incomplete_message() && stage == Stage::Body {
        TransportErrorKind::Body
    } else {
        TransportErrorKind::Reset
    }
}

#[cfg(feature = "http2")]
fn http2_kind(error: &h2::Error, stage: Stage) -> TransportErrorKind {
    if let Some(error) = error.get_io() {
        return io_kind(error, stage).unwrap_or(TransportErrorKind::Reset);
    }
    match stage {
        // The peer violated the protocol, for example with a body shorter than announced.
        Stage::Body if error.is_library() => TransportErrorKind::Body,
        Stage::Head if error.is_library() => TransportErrorKind::Other,
        _ => TransportErrorKind::Reset,
    }
}

/// Iterates over the error and its causes, outermost first. Includes the error inside an
/// [`io::Error`], which does not return it as its source.
fn causes<'a>(
    error: &'a (dyn StdError + 'static),
) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |&error| {
        match error
            .downcast_ref::<io::Error>()
            .and_then(io::Error::get_ref)
        {
            Some(inner) => Some(inner as &(dyn StdError + 'static)),
            None => error.source(),
        }
    })
}
