use crate::context::Context;
use crate::error::CredentialsError;
use bytes::Bytes;
use futures_util::future::{Either, select};
use http::{HeaderMap, Request, Response, StatusCode};
use mps_transport::{TimeoutStage, TransportError, TransportErrorKind};
use std::time::Duration;
use zeroize::Zeroizing;

/// What a service that hands out keys answered.
pub(crate) struct SecretResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    /// Wiped in the end. It is the transport's own, if that kept no share of it.
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

/// Sends `request` through the context's transport, within `limit`.
///
/// The outer error is for a context that cannot send, the inner one for an exchange that failed.
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
    fn the_body_is_taken_over_and_wiped_in_the_end() {
        fn wiped<T: zeroize::ZeroizeOnDrop>(_: &T) {}
        let body = Bytes::from(String::from("canary"));
        let place = body.as_ptr();
        let response = SecretResponse::new(Response::new(body));
        assert_eq!(response.body(), b"canary");
        assert_eq!(response.body.as_ptr(), place, "no copy is left behind");
        wiped(&response.body);
    }
}
