//! Sends one request to a service that issues credentials, within a timeout.

use crate::context::Context;
use crate::error::CredentialsError;
use bytes::Bytes;
use futures_util::future::{Either, select};
use http::{HeaderMap, Request, Response, StatusCode};
use mps_transport::{TimeoutStage, TransportError, TransportErrorKind};
use std::time::Duration;
use zeroize::Zeroizing;

/// Response that contains secrets.
pub(crate) struct SecretResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    /// Wiped on drop. It reuses the buffer of the transport if that kept no reference to it.
    body: Zeroizing<Vec<u8>>,
}

impl SecretResponse {
    fn new(response: Response<Bytes>) -> Self {
        let (head, body) = response.into_parts();
        Self {
            status: head.status,
            headers: head.headers,
            body: Zeroizing::new(body.into()),
        }
    }

    pub(crate) fn body(&self) -> &[u8] {
        &self.body
    }
}

/// Sends `request` through the transport of `context`. `limit` bounds the whole exchange.
///
/// The outer error means that the context has no transport, the inner one that the exchange failed.
pub(crate) async fn send(
    context: &Context,
    origin: &str,
    request: Request<Bytes>,
    limit: Duration,
) -> Result<Result<SecretResponse, TransportError>, CredentialsError> {
    let (transport, clock) = context.io(origin)?;
    Ok(
        match select(transport.send(request), clock.sleep(limit)).await {
            Either::Left((response, _)) => response.map(SecretResponse::new),
            Either::Right(_) => Err(TransportError::new(TransportErrorKind::Timeout(
                TimeoutStage::Total,
            ))),
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn response_body_is_moved_and_wiped_on_drop() {
        fn wiped<T: zeroize::ZeroizeOnDrop>(_: &T) {}
        let body = Bytes::from(String::from("canary"));
        let place = body.as_ptr();
        let response = SecretResponse::new(Response::new(body));
        assert_eq!(response.body(), b"canary");
        assert_eq!(response.body.as_ptr(), place, "no copy is left behind");
        wiped(&response.body);
    }
}
