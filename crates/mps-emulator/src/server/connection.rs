//! Serves one connection: HTTP until it ends or a fault takes the socket over.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{HttpService, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpStream;

use super::handler::{HEADER_LIMIT, Handler, Outgoing};
use super::raw_response::{self, Delivery, RawResponse};
use super::write_timeout::WriteTimeout;
use crate::fault::Outage;
use crate::journal::JournalEntry;
use crate::state::State;

/// Time that requests in progress have to end once the emulator stops: 1 s. A response on its way
/// is usually delivered within milliseconds, and a caller that stalls must not delay the stop.
const STOP_GRACE: Duration = Duration::from_secs(1);

/// Serves a connection. `begins_with_control` is true if its first request is known to be one to
/// the control API, which no outage resets.
pub(super) async fn serve(handler: Handler, stream: TcpStream, begins_with_control: bool) {
    let _ = stream.set_nodelay(true);
    let counted = AtomicBool::new(false);
    match serve_requests(&handler, stream, begins_with_control, &counted).await {
        ConnectionEnd::Done(stream) => drop(stream),
        ConnectionEnd::Reset(stream) => raw_response::reset(stream),
        ConnectionEnd::Raw(stream, raw, entry) => {
            let timeout = handler.state.client_timeout;
            let delivery = raw.send(stream, timeout, &handler.stop).await;
            if delivery == Delivery::CallerLeft {
                entry.set_caller_left();
            }
        }
    }
    if counted.into_inner() {
        handler.state.counts.connection_closed();
    }
}

/// The socket after HTTP, and its next step.
enum ConnectionEnd {
    Done(TcpStream),
    Reset(TcpStream),
    Raw(TcpStream, RawResponse, Arc<JournalEntry>),
}

/// Makes the HTTP library give the connection back.
#[derive(Debug, thiserror::Error)]
#[error("a fault rule writes the response")]
struct Hijacked;

/// Answers requests until the connection ends or a response must be written byte by byte. Counts
/// the connection with its first request to the service.
async fn serve_requests(
    handler: &Handler,
    stream: TcpStream,
    begins_with_control: bool,
    counted: &AtomicBool,
) -> ConnectionEnd {
    let raw = Mutex::new(None);
    let lock = || raw.lock().unwrap_or_else(PoisonError::into_inner);
    let serves_control = AtomicBool::new(begins_with_control);
    let service = service_fn(|request: http::Request<Incoming>| {
        let is_control = handler.is_control(request.uri().path());
        serves_control.store(is_control, Ordering::Relaxed);
        if !is_control && !counted.swap(true, Ordering::Relaxed) {
            handler.state.counts.connection_opened();
        }
        Box::pin(async move {
            match handler.handle(request).await {
                Outgoing::Http(response) => Ok(response.map(Full::new)),
                Outgoing::Raw(raw, entry) => {
                    *lock() = Some((raw, entry));
                    Err(Hijacked)
                }
            }
        })
    });
    let mut connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(handler.state.client_timeout)
        .max_buf_size(2 * HEADER_LIMIT)
        .title_case_headers(true)
        .auto_date_header(false)
        .serve_connection(
            TokioIo::new(WriteTimeout::new(stream, handler.state.client_timeout)),
            service,
        );
    let reset = drive(&mut connection, handler, &serves_control).await;
    let stream = connection.into_parts().io.into_inner().into_inner();
    match lock().take() {
        _ if reset => ConnectionEnd::Reset(stream),
        Some((raw, entry)) => ConnectionEnd::Raw(stream, raw, entry),
        None => ConnectionEnd::Done(stream),
    }
}

/// Serves until the caller, the emulator or a fault ends the connection. Returns true if an outage
/// resets it.
async fn drive<S>(
    connection: &mut http1::Connection<TokioIo<WriteTimeout>, S>,
    handler: &Handler,
    serves_control: &AtomicBool,
) -> bool
where
    S: HttpService<Incoming, ResBody = Full<Bytes>> + Unpin,
    S::Future: Unpin,
    S::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    let reset_by_outage = reset_by_outage(&handler.state, serves_control);
    tokio::pin!(reset_by_outage);
    let mut stopping = false;
    let grace = tokio::time::sleep(STOP_GRACE);
    tokio::pin!(grace);
    loop {
        tokio::select! {
            biased;
            () = handler.stop.cancelled(), if !stopping => {
                stopping = true;
                grace.as_mut().reset(tokio::time::Instant::now() + STOP_GRACE);
                std::pin::Pin::new(&mut *connection).graceful_shutdown();
            }
            () = &mut grace, if stopping => break false,
            () = &mut reset_by_outage => break true,
            ended = std::future::poll_fn(|cx| connection.poll_without_shutdown(cx)) => {
                if let Err(error) = ended {
                    tracing::debug!(%error, "a connection ended early");
                }
                break false;
            }
        }
    }
}

/// Waits for an outage that resets a connection whose latest request was one to the service.
async fn reset_by_outage(state: &State, serves_control: &AtomicBool) {
    let mut outage = state.outage.subscribe();
    while outage.wait_for(Outage::resets).await.is_ok() {
        if !serves_control.load(Ordering::Relaxed) {
            return;
        }
        // A later request to the service is reset by the outage itself.
        if outage.changed().await.is_err() {
            break;
        }
    }
    std::future::pending().await
}
