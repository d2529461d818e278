//! The part of an exchange that both backends share: prepares the request, applies the timeouts,
//! reads the response up to its size limit.

use crate::backend::body::Collector;
use crate::backend::error_kind::{Stage, transport_error};
use crate::error::{BuildError, TimeoutStage, TransportError, TransportErrorKind};
use crate::options::TransportOptions;
use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_LENGTH, HeaderValue, PROXY_AUTHORIZATION};
use http::{HeaderMap, Method, Request, Response};
use http_body::{Body, Frame, SizeHint};
use std::convert::Infallible;
use std::error::Error as StdError;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::sync::oneshot;
use tokio::time::{sleep, timeout};

/// Interval of HTTP/2 pings on a connection in use, and timeout of each ping.
///
/// All requests to a host share one connection. A silent connection is closed before the first
/// request on it times out, so that the next request uses another one.
#[cfg(feature = "http2")]
pub(crate) fn http2_ping(options: &TransportOptions) -> Duration {
    (options.first_byte_timeout / 2).min(Duration::from_secs(5))
}

/// Time for which an idle connection is kept, limited to the range of timers.
pub(crate) fn idle_timeout(options: &TransportOptions) -> Duration {
    const YEAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);
    options.idle_timeout.min(YEAR)
}

/// Timeouts and size limit of every exchange.
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
                return Err(BuildError::new(option, "must be greater than zero"));
            }
        }
        Ok(Self {
            connect: options.connect_timeout,
            first_byte: options.first_byte_timeout,
            total: options.total_timeout,
            max_body: options.max_body,
        })
    }

    /// Sends `request` with `send`, and reads the response within the limits.
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

    /// Waits for the head of the response.
    ///
    /// The connector of the backend enforces the connect timeout. Here it only bounds when the
    /// request has been sent.
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
        while let Some(frame) = poll_fn(|cx| body.as_mut().poll_frame(cx)).await {
            let frame = frame.map_err(|error| transport_error(error.into(), Stage::Body))?;
            // Frames without data are trailers, which no caller needs.
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

/// Wraps the body of the request. The receiver completes when the backend starts sending.
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
        // Without it a server cannot know that there is no body.
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

/// A request body that reports when it has been sent. Backends drop the body after taking all of
/// it, which drops the sender and completes the receiver.
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
    fn endless_options_stay_within_timer_range() {
        let endless = TransportOptions::default()
            .with_idle_timeout(Duration::MAX)
            .with_first_byte_timeout(Duration::MAX);
        for timer in [idle_timeout(&endless), http2_ping(&endless)] {
            assert!(Instant::now().checked_add(timer).is_some());
        }
    }

    #[test]
    fn secret_headers_are_marked_sensitive() {
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
    fn empty_body_sets_content_length_only_for_methods_with_body() {
        for (method, empty, is_sent) in [
            (Method::POST, true, true),
            (Method::PUT, true, true),
            (Method::GET, true, false),
            (Method::POST, false, false),
        ] {
            let mut headers = HeaderMap::new();
            prepare(&mut headers, &method, empty);
            assert_eq!(headers.contains_key(CONTENT_LENGTH), is_sent, "{method}");
        }
    }
}
