use crate::{Transport, TransportError, TransportErrorKind};
use async_trait::async_trait;
use bytes::Bytes;
use http::{Request, Response};

/// A transport that sends nothing: every request fails with [`Connect`](TransportErrorKind::Connect).
///
/// For what has to do without the network although a transport is asked for.
///
/// ```
/// use mps_transport::{Offline, Transport, TransportErrorKind};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let error = Offline.send(http::Request::default()).await.unwrap_err();
/// assert_eq!(error.kind(), TransportErrorKind::Connect);
/// # }
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Offline;

#[async_trait]
impl Transport for Offline {
    async fn send(&self, _: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        Err(TransportError::new(TransportErrorKind::Connect))
    }
}
