//! What both backends do around an exchange: prepare the request, bound it in time, read the answer within its cap.

use crate::backend::body::Collector;
use crate::backend::error_kind::{Stage, transport_error};
use crate::error::{BuildError, TimeoutStage, TransportError, TransportErrorKind};
use crate::options::TransportOptions;
use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_LENGTH, HeaderValue, PROXY_AUTHORIZATION};
use http::{HeaderMap, Method, Request, Response};
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

/// How often a connection in use is pinged under HTTP/2, and how long the answer to a ping may take.
///
/// All requests to a host share one connection. When it goes silent, it is given up by the time that the first request on it
/// has waited too long, so that the next one finds another.
pub(crate) fn http2_ping(options: &TransportOptions) -> Duration {
    (options.first_byte_timeout / 2).min(Duration::from_secs(5))
}

/// How long a connection is kept unused: within what timers can count.
pub(crate) fn idle_timeout(options: &TransportOptions) -> Duration {
    const YEAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);
    options.idle_timeout.min(YEAR)
}

/// How long and how much: what holds for every exchange.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    connect: Duration,
    first_byte: Duration,
    total: Duration,
    max_body: usize,
}

impl Limits {
    pub(crate) fn new(options: &TransportOptions) -> Result<Self, BuildError> {
        for (option, timeout) in [
            ("connect_timeout", options.connect_timeout),
            ("first_byte_timeout", options.first_byte_timeout),
            ("total_timeout", options.total_timeout),
        ] {
            if timeout.is_zero() {
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
        send: impl FnOnce(Request<RequestBody>) -> F,
    ) -> Result<Response<Bytes>, TransportError>
    where
        F: Future<Output = Result<Response<B>, TransportError>>,
        B: Body<Data = Bytes>,
        B::Error: Into<Box<dyn StdError + Send + Sync>>,
    {
        let (request, sent) = track_sending(request);
        timeout(self.total, async {
            let answer = self.head(send(request), sent).await?;
            self.read(answer).await
        })
        .await
        .unwrap_or_else(|_| Err(timed_out(TimeoutStage::Total)))
    }

    /// Waits for the head of the answer.
    ///
    /// The backend's connector bounds the time that connecting takes; here it is counted only to know when the request
    /// must have been sent at the latest.
    async fn head<B>(
        &self,
        answer: impl Future<Output = Result<Response<B>, TransportError>>,
        sent: oneshot::Receiver<Infallible>,
    ) -> Result<Response<B>, TransportError> {
        let mut answer = pin!(answer);
        let mut late = pin!(async {
            let _ = timeout(self.connect, sent).await;
            sleep(self.first_byte).await;
        });
        poll_fn(|cx| match answer.as_mut().poll(cx) {
            Poll::Ready(answer) => Poll::Ready(answer),
            Poll::Pending => {
                let late = late.as_mut().poll(cx);
                late.map(|()| Err(timed_out(TimeoutStage::FirstByte)))
            }
        })
        .await
    }

    async fn read<B>(&self, answer: Response<B>) -> Result<Response<Bytes>, TransportError>
    where
        B: Body<Data = Bytes>,
        B::Error: Into<Box<dyn StdError + Send + Sync>>,
    {
        let (mut head, body) = answer.into_parts();
        let mut body = pin!(body);
        let announced = body.size_hint().lower();
        let mut collector = Collector::new(&mut head.headers, announced, self.max_body)
            .map_err(TransportError::new)?;
        while let Some(frame) = body.frame().await {
            let frame = frame.map_err(|error| transport_error(error.into(), Stage::Body))?;
            // What is not data is a trailer, which no caller asks for.
            if let Ok(data) = frame.into_data() {
                collector.push(data).map_err(TransportError::new)?;
            }
        }
        let mut answer = Response::new(collector.finish().map_err(TransportError::new)?);
        *answer.status_mut() = head.status;
        *answer.version_mut() = head.version;
        *answer.headers_mut() = head.headers;
        Ok(answer)
    }
}

fn timed_out(stage: TimeoutStage) -> TransportError {
    TransportError::new(TransportErrorKind::Timeout(stage))
}

/// The request as the backends send it, and the sign that it is being sent: the receiver ends.
fn track_sending(request: Request<Bytes>) -> (Request<RequestBody>, oneshot::Receiver<Infallible>) {
    let (sending, sent) = oneshot::channel();
    let (mut head, bytes) = request.into_parts();
    prepare(&mut head.headers, &head.method, bytes.is_empty());
    let body = RequestBody {
        bytes,
        _sending: sending,
    };
    (Request::from_parts(head, body), sent)
}

fn prepare(headers: &mut HeaderMap, method: &Method, empty: bool) {
    if empty && matches!(*method, Method::POST | Method::PUT | Method::PATCH) {
        // Without it servers cannot tell that no body comes.
        headers
            .entry(CONTENT_LENGTH)
            .or_insert(HeaderValue::from_static("0"));
    }
    #[cfg(feature = "gzip")]
    headers
        .entry(http::header::ACCEPT_ENCODING)
        .or_insert(HeaderValue::from_static("gzip"));
    for secret in [
        AUTHORIZATION.as_str(),
        PROXY_AUTHORIZATION.as_str(),
        "x-tc-token",
    ] {
        if let Some(value) = headers.get_mut(secret) {
            value.set_sensitive(true);
        }
    }
}

/// A request body whose sender goes with it. Backends drop the body when they have taken all of it, and so the sender tells
/// when the request is on its way.
#[derive(Debug)]
pub(crate) struct RequestBody {
    bytes: Bytes,
    _sending: oneshot::Sender<Infallible>,
}

impl Body for RequestBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::time::Instant;

    #[test]
    fn timers_can_count_what_options_without_end_come_to() {
        let endless = TransportOptions::default()
            .with_idle_timeout(Duration::MAX)
            .with_first_byte_timeout(Duration::MAX);
        for timer in [idle_timeout(&endless), http2_ping(&endless)] {
            assert!(Instant::now().checked_add(timer).is_some());
        }
    }

    #[test]
    fn what_carries_secrets_is_marked_so_that_nothing_shows_it() {
        let mut headers = HeaderMap::new();
        for name in ["authorization", "x-tc-token", "x-tc-action"] {
            headers.insert(name, HeaderValue::from_static("canary"));
        }
        prepare(&mut headers, &Method::POST, false);
        assert!(headers["authorization"].is_sensitive());
        assert!(headers["x-tc-token"].is_sensitive());
        assert!(!headers["x-tc-action"].is_sensitive());
        assert_eq!(format!("{headers:?}").matches("canary").count(), 1);
    }

    #[test]
    fn only_a_method_that_has_a_body_tells_that_it_is_empty() {
        for (method, empty, told) in [
            (Method::POST, true, true),
            (Method::PUT, true, true),
            (Method::GET, true, false),
            (Method::POST, false, false),
        ] {
            let mut headers = HeaderMap::new();
            prepare(&mut headers, &method, empty);
            assert_eq!(headers.contains_key(CONTENT_LENGTH), told, "{method}");
        }
    }
}
