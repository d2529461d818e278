//! The HTTP seam of the MPS client: one object-safe trait, two backends, one contract suite.

#[cfg(any(feature = "reqwest", feature = "hyper"))]
mod body;
mod clock;
#[cfg(feature = "hyper")]
mod connector;
mod error;
#[cfg(any(feature = "reqwest", feature = "hyper"))]
mod exchange;
#[cfg(any(feature = "reqwest", feature = "hyper"))]
mod fault;
#[cfg(feature = "hyper")]
mod hyper_transport;
mod options;
#[cfg(any(feature = "reqwest", feature = "hyper"))]
mod proxy;
#[cfg(feature = "reqwest")]
mod reqwest_transport;
#[cfg(feature = "test-util")]
pub mod test_util;
#[cfg(any(feature = "reqwest", feature = "hyper"))]
mod tls;
#[cfg(feature = "tokio")]
mod tokio_clock;

use async_trait::async_trait;
use bytes::Bytes;
use std::fmt::Debug;
use std::sync::Arc;

pub use clock::{Clock, Sleep};
pub use error::{BuildError, TimeoutStage, TransportError, TransportErrorKind};
#[cfg(feature = "hyper")]
pub use hyper_transport::HyperTransport;
pub use options::{Proxy, ProxyUrl, RootCertificate, TransportOptions};
#[cfg(feature = "reqwest")]
pub use reqwest_transport::ReqwestTransport;
#[cfg(feature = "tokio")]
pub use tokio_clock::TokioClock;

/// Sends one HTTP request and returns the whole answer.
///
/// Any HTTP status is an answer; an error means that no complete answer was read. An implementation sends the body's bytes
/// and the headers as they are, follows no redirect, repeats nothing on its own, caps the body and bounds the time; dropping
/// the future abandons the exchange.
#[async_trait]
pub trait Transport: Debug + Send + Sync + 'static {
    /// Sends `request`, whose URI is absolute, and reads the whole body of the answer.
    async fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, TransportError>;
}

#[async_trait]
impl<T: Transport + ?Sized> Transport for Arc<T> {
    async fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        T::send(self, request).await
    }
}
