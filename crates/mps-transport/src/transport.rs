//! The trait that every HTTP client of this workspace implements.

use crate::error::TransportError;
use async_trait::async_trait;
use bytes::Bytes;
use std::fmt::Debug;
use std::sync::Arc;

/// Sends one HTTP request and returns the complete response.
///
/// Any HTTP status is a response. An error means that no complete response was read.
///
/// An implementation sends the body and the headers unchanged, follows no redirect and does not
/// retry. It limits the size of the body and the time. Dropping the future cancels the exchange.
///
/// An implementation that keeps connections adds a [`ConnectionHandle`](crate::ConnectionHandle) to
/// the extensions of the response, so that the client can discard a connection that is out of step.
#[async_trait]
pub trait Transport: Debug + Send + Sync + 'static {
    /// Sends `request`, which has an absolute URI, and reads the complete body of the response.
    ///
    /// # Errors
    ///
    /// Any failure before the complete response was read. The caller decides by its kind about a
    /// retry.
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
