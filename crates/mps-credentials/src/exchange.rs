use crate::{Context, CredentialsError};
use bytes::Bytes;
use futures_util::future::{Either, select};
use http::{HeaderMap, Request, StatusCode};
use mps_transport::{TimeoutStage, TransportError, TransportErrorKind};
use std::time::Duration;
use zeroize::Zeroize;

/// What a service that hands out keys answered. The body is wiped in the end, if the transport kept no share of it.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    body: Bytes,
}

impl Answer {
    pub(crate) fn body(&self) -> &[u8] {
        &self.body
    }
}

impl Drop for Answer {
    fn drop(&mut self) {
        if let Ok(mut body) = std::mem::take(&mut self.body).try_into_mut() {
            body.as_mut().zeroize();
        }
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
) -> Result<Result<Answer, TransportError>, CredentialsError> {
    let (transport, clock) = context.io(origin)?;
    Ok(
        match select(transport.send(request), clock.sleep(limit)).await {
            Either::Left((answer, _)) => answer.map(|answer| {
                let (head, body) = answer.into_parts();
                Answer {
                    status: head.status,
                    headers: head.headers,
                    body,
                }
            }),
            Either::Right(_) => Err(TransportError::new(TransportErrorKind::Timeout(
                TimeoutStage::Total,
            ))),
        },
    )
}
