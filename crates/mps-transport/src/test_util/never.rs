//! A transport that never responds.

use crate::error::TransportError;
use crate::transport::Transport;
use async_trait::async_trait;
use bytes::Bytes;
use http::{Request, Response};

/// Never responds and never fails. For tests of deadlines and cancellation.
///
/// Exhaustive, because it has nothing to set.
#[derive(Clone, Copy, Debug, Default)]
pub struct Never;

#[async_trait]
impl Transport for Never {
    async fn send(&self, _: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        std::future::pending().await
    }
}
