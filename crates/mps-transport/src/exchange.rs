//! What both backends do around an exchange: bound it in time and size, and say what went wrong.

use crate::fault::{Stage, fault};
use crate::{BuildError, TimeoutStage, TransportError, TransportErrorKind, TransportOptions};
use bytes::{Bytes, BytesMut};
use http::header::{AUTHORIZATION, CONTENT_LENGTH, PROXY_AUTHORIZATION};
use http::{Method, Request, Response};
use http_body::{Body, Frame, SizeHint};
use http_body_util::BodyExt;
use std::convert::Infallible;
use std::error::Error as StdError;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::sync::oneshot;
use tokio::time::{sleep, timeout};

/// How long and how much: the part of the options that holds for every exchange.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    connect: Duration,
    first_byte: Duration,
    total: Duration,
    max_body: usize,
}

impl Limits {
    pub(crate) fn new(options: &TransportOptions) -> Result<Self, BuildError> {
        for (option, duration) in [
            ("connect_timeout", options.connect_timeout),
            ("first_byte_timeout", options.first_byte_timeout),
            ("total_timeout", options.total_timeout),
        ] {
            if duration.is_zero() {
                return Err(BuildError::new(option, "must be longer than zero"));
            }
        }
        Ok(Self {
            connect: options.connect_timeout,
            first_byte: options.first_byte_timeout,
            total: options.total_timeout,
            max_body: options.max_body,
        })
    }

    /// Sends `request` by `send`, and reads the answer within the limits.
    pub(crate) async fn exchange<B, F>(
        &self,
        request: Request<Bytes>,
        send: impl FnOnce(Request<Outgoing>) -> F,
    ) -> Result<Response<Bytes>, TransportError>
    where
        F: Future<Output = Result<Response<B>, TransportError>>,
        B: Body<Data = Bytes>,
        B::Error: Into<Box<dyn StdError + Send + Sync>>,
    {
        let (outgoing, sent) = outgoing(request);
        timeout(self.total, async {
            let response = self.head(send(outgoing), sent).await?;
            self.read(response).await
        })
        .await
        .unwrap_or_else(|_| Err(timed_out(TimeoutStage::Total)))
    }

    /// Waits for the head of the answer.
    ///
    /// The connection stage is bounded by the backend's connector. It is counted here as well because a connection can
    /// also be waited for that another request opens.
    async fn head<B>(
        &self,
        answer: impl Future<Output = Result<Response<B>, TransportError>>,
        sent: oneshot::Receiver<Infallible>,
    ) -> Result<Response<B>, TransportError> {
        let mut answer = pin!(answer);
        let mut late = pin!(async {
            // Ends with an error when the body is taken up, which is the sign waited for.
            let _ = timeout(self.connect, sent).await;
            sleep(self.first_byte).await;
        });
        poll_fn(|cx| {
            if let Poll::Ready(answer) = answer.as_mut().poll(cx) {
                return Poll::Ready(answer);
            }
            late.as_mut()
                .poll(cx)
                .map(|()| Err(timed_out(TimeoutStage::FirstByte)))
        })
        .await
    }

    async fn read<B>(&self, response: Response<B>) -> Result<Response<Bytes>, TransportError>
    where
        B: Body<Data = Bytes>,
        B::Error: Into<Box<dyn StdError + Send + Sync>>,
    {
        let (head, body) = response.into_parts();
        let mut body = pin!(body);
        let announced = body.size_hint().lower();
        if announced > self.max_body as u64 {
            return Err(TransportError::new(TransportErrorKind::TooLarge));
        }
        let mut read = Bytes::new();
        let mut rest = BytesMut::new();
        while let Some(frame) = body.frame().await {
            let frame = frame.map_err(|error| fault(error.into(), Stage::Body))?;
            let Ok(data) = frame.into_data() else {
                continue; // trailers
            };
            if data.len() > self.max_body - read.len() - rest.len() {
                return Err(TransportError::new(TransportErrorKind::TooLarge));
            }
            rest.extend_from_slice(&data);
        }
        read = rest.freeze();
        let mut response = Response::new(read);
        *response.status_mut() = head.status;
        *response.version_mut() = head.version;
        *response.headers_mut() = head.headers;
        Ok(response)
    }
}

fn timed_out(stage: TimeoutStage) -> TransportError {
    TransportError::new(TransportErrorKind::Timeout(stage))
}

/// A request body that tells when it is taken up, which is when the request is being sent.
#[derive(Debug)]
pub(crate) struct Outgoing {
    bytes: Bytes,
    taken_up: Option<oneshot::Sender<Infallible>>,
}

fn outgoing(request: Request<Bytes>) -> (Request<Outgoing>, oneshot::Receiver<Infallible>) {
    let (taken_up, sent) = oneshot::channel();
    let mut request = request.map(|bytes| Outgoing {
        bytes,
        taken_up: Some(taken_up),
    });
    if request.body().is_end_stream()
        && matches!(
            *request.method(),
            Method::POST | Method::PUT | Method::PATCH
        )
    {
        // Servers wait for a body when such a request does not say that it has none.
        request
            .headers_mut()
            .entry(CONTENT_LENGTH)
            .or_insert_with(|| http::HeaderValue::from_static("0"));
    }
    for name in [
        AUTHORIZATION.as_str(),
        PROXY_AUTHORIZATION.as_str(),
        "x-tc-token",
    ] {
        if let Some(value) = request.headers_mut().get_mut(name) {
            value.set_sensitive(true);
        }
    }
    (request, sent)
}

impl Body for Outgoing {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.taken_up = None;
        let bytes = std::mem::take(&mut self.bytes);
        Poll::Ready((!bytes.is_empty()).then(|| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.bytes.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.bytes.len() as u64)
    }
}
