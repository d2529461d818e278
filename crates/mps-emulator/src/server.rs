use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderValue, Response, StatusCode, header};
use http_body_util::{BodyExt, Full};
use hyper::body::{Body, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use serde_json::{Map, Value};
use tokio::net::{TcpListener, TcpStream};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::api::{self, BODY_LIMIT, Request, Surface};
use crate::call::Call;
use crate::counters::Outcome;
use crate::emulator::State;
use crate::refusal::Refusal;

const HEADER_LIMIT: usize = 64 * 1024;
/// What lies beyond the body limit is read on to here, so that the caller gets to read its refusal.
const DISCARD_LIMIT: usize = 4 * BODY_LIMIT;

/// Serves `listener` until `stop`.
pub(crate) async fn serve(
    listener: TcpListener,
    surface: Surface,
    state: Arc<State>,
    stop: CancellationToken,
    tracker: TaskTracker,
) {
    loop {
        let accepted = tokio::select! {
            () = stop.cancelled() => return,
            accepted = listener.accept() => accepted,
        };
        match accepted {
            Ok((stream, _)) => {
                let connection = connection(stream, surface, state.clone(), stop.clone());
                tracker.spawn(connection);
            }
            Err(error) => {
                // Out of file handles, most likely: others will be closed.
                tracing::warn!(%error, "a connection could not be accepted");
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        }
    }
}

async fn connection(
    stream: TcpStream,
    surface: Surface,
    state: Arc<State>,
    stop: CancellationToken,
) {
    let _ = stream.set_nodelay(true);
    state.tally.connected();
    let service = service_fn(|request| {
        let state = state.clone();
        async move { Ok::<_, Infallible>(exchange(&state, surface, request).await) }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(state.client_timeout)
        .max_buf_size(HEADER_LIMIT)
        .title_case_headers(true)
        .auto_date_header(false)
        .serve_connection(TokioIo::new(stream), service);
    let mut connection = std::pin::pin!(connection);
    let ended = tokio::select! {
        ended = connection.as_mut() => ended,
        () = stop.cancelled() => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(error) = ended {
        tracing::debug!(%error, "a connection ended early");
    }
    state.tally.disconnected();
}

async fn exchange(
    state: &State,
    surface: Surface,
    request: http::Request<Incoming>,
) -> Response<Full<Bytes>> {
    let (head, body) = request.into_parts();
    let body = match tokio::time::timeout(state.client_timeout, read(body)).await {
        Ok(Some(body)) => body,
        Ok(None) | Err(_) => return unread(state),
    };
    let call = Call {
        method: head.method,
        path: head.uri.path().to_owned(),
        query: head.uri.query().unwrap_or_default().to_owned(),
        headers: head.headers,
        body,
    };
    let request = Request::read(&call);
    state.tally.arrived(
        request.action.as_deref(),
        request.task(),
        state.time.elapsed(),
    );
    let answer = match call.path.as_str() {
        "/" | "" => api::answer(state, surface, &call, &request),
        _ => Err(Refusal::new("InvalidRequest", "the service answers at `/`")),
    };
    let (members, outcome) = match answer {
        Ok(members) => (members, Outcome::Answered),
        Err(refusal) => {
            let outcome = Outcome::Refused {
                code: refusal.code.clone(),
                authentication: refusal.is_authentication(),
            };
            (refusal.to_json(), outcome)
        }
    };
    tracing::debug!(
        action = request.action.as_deref(),
        task = request.task(),
        ?outcome,
        "answered"
    );
    state.tally.ended(&outcome);
    respond(state, StatusCode::OK, "application/json", envelope(members))
}

/// Reads the body up to one byte beyond the limit and discards the rest, or gives up.
async fn read(mut body: Incoming) -> Option<Bytes> {
    let mut kept = BytesMut::with_capacity(body.size_hint().lower().min(64 * 1024) as usize);
    let mut discarded = 0;
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.ok()?.into_data() else {
            continue;
        };
        let room = (BODY_LIMIT + 1 - kept.len()).min(data.len());
        kept.extend_from_slice(&data[..room]);
        discarded += data.len() - room;
        if discarded > DISCARD_LIMIT {
            return None;
        }
    }
    Some(kept.freeze())
}

fn envelope(mut members: Map<String, Value>) -> Bytes {
    let id = uuid::Builder::from_random_bytes(fastrand::u128(..).to_be_bytes()).into_uuid();
    members.insert("RequestId".into(), id.to_string().into());
    let mut text = b"{\"Response\":".to_vec();
    text.extend(Value::Object(members).to_string().as_bytes());
    text.push(b'}');
    text.into()
}

fn respond(
    state: &State,
    status: StatusCode,
    content_type: &'static str,
    body: Bytes,
) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(body));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::SERVER, HeaderValue::from_static("nginx"));
    if let Ok(date) = HeaderValue::from_str(&httpdate::fmt_http_date(state.now())) {
        headers.insert(header::DATE, date);
    }
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(header::CONNECTION, HeaderValue::from_static("keep-alive"));
    response
}

/// The answer to a caller that did not send its body in time, or far too much of it.
fn unread(state: &State) -> Response<Full<Bytes>> {
    let mut response = respond(
        state,
        StatusCode::REQUEST_TIMEOUT,
        "text/html",
        Bytes::from_static(b"<html><body><h1>408 Request Time-out</h1></body></html>"),
    );
    response
        .headers_mut()
        .insert(header::CONNECTION, HeaderValue::from_static("close"));
    response
}
