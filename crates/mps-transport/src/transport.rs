//! The trait that every HTTP client of this workspace implements.

use crate::error::TransportError;
use async_trait::async_trait;
use bytes::Bytes;
use std::fmt::Debug;
use std::sync::Arc;

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
