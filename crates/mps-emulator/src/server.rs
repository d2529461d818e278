use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderValue, Response, StatusCode, header};
use http_body_util::{BodyExt, Full};
use hyper::body::{Body, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::api::{self, ApiRequest, BODY_LIMIT, Services};
use crate::counters::Outcome;
use crate::emulator::State;
use crate::fault::Fault;
use crate::metadata;
use crate::outage::Outage;
use crate::raw_request::RawRequest;
use crate::response::{self, ServiceResponse};
use crate::wire::{self, RawResponse};

const HEADER_LIMIT: usize = 64 * 1024;
/// What lies beyond the body limit is read on to here, so that the caller gets to read its refusal.
const DISCARD_LIMIT: usize = 4 * BODY_LIMIT;

/// An address on which services are played.
#[derive(Clone, Debug)]
pub(crate) struct Server {
    pub(crate) services: Services,
    pub(crate) state: Arc<State>,
    pub(crate) stop: CancellationToken,
    pub(crate) tracker: TaskTracker,
}

impl Server {
    /// Serves `listener` until stopped.
    pub(crate) async fn serve(self, listener: TcpListener) {
        loop {
            let accepted = tokio::select! {
                () = self.stop.cancelled() => return,
                accepted = listener.accept() => accepted,
            };
            match accepted {
                Ok((stream, _)) => self.accept(stream),
                Err(error) => {
                    // Out of file handles, most likely: others will be closed.
                    tracing::warn!(%error, "a connection could not be accepted");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
            }
        }
    }

    fn accept(&self, stream: TcpStream) {
        let outage = *self.state.outage.borrow() == Some(Outage::Reset);
        if outage || self.state.faults.match_connection().is_some() {
            self.state.counts.connection_refused();
            wire::reset(stream);
            return;
        }
        self.tracker.spawn(self.clone().connection(stream));
    }

    async fn connection(self, stream: TcpStream) {
        let _ = stream.set_nodelay(true);
        self.state.counts.connection_opened();
        match self.serve_requests(stream).await {
            ConnectionEnd::Done(stream) => drop(stream),
            ConnectionEnd::Reset(stream) => wire::reset(stream),
            ConnectionEnd::Raw(stream, raw) => raw.send(stream, &self.stop).await,
        }
        self.state.counts.connection_closed();
    }

    /// Answers one request after the other, until the connection ends or an answer needs a hand of its own.
    async fn serve_requests(&self, stream: TcpStream) -> ConnectionEnd {
        let raw = Mutex::new(None);
        let lock = || raw.lock().unwrap_or_else(PoisonError::into_inner);
        let service = service_fn(|request| {
            Box::pin(async move {
                match self.handle(request).await {
                    Outgoing::Http(response) => Ok(response.map(Full::new)),
                    Outgoing::Raw(raw) => {
                        *lock() = Some(raw);
                        Err(Hijacked)
                    }
                }
            })
        });
        let mut connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(self.state.client_timeout)
            .max_buf_size(2 * HEADER_LIMIT)
            .title_case_headers(true)
            .auto_date_header(false)
            .serve_connection(TokioIo::new(stream), service);
        let mut outage = self.state.outage.subscribe();
        let mut stopping = false;
        let reset = loop {
            tokio::select! {
                biased;
                () = self.stop.cancelled(), if !stopping => {
                    stopping = true;
                    std::pin::Pin::new(&mut connection).graceful_shutdown();
                }
                Ok(_) = outage.wait_for(|outage| *outage == Some(Outage::Reset)) => break true,
                ended = std::future::poll_fn(|cx| connection.poll_without_shutdown(cx)) => {
                    if let Err(error) = ended {
                        tracing::debug!(%error, "a connection ended early");
                    }
                    break false;
                }
            }
        };
        let stream = connection.into_parts().io.into_inner();
        match lock().take() {
            _ if reset => ConnectionEnd::Reset(stream),
            Some(raw) => ConnectionEnd::Raw(stream, raw),
            None => ConnectionEnd::Done(stream),
        }
    }

    async fn handle(&self, request: http::Request<Incoming>) -> Outgoing {
        let state = &self.state;
        let (head, body) = request.into_parts();
        if head_size(&head) > HEADER_LIMIT {
            return refuse(state, StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE);
        }
        let body = match tokio::time::timeout(state.client_timeout, read(body)).await {
            Ok(Some(body)) => body,
            Ok(None) | Err(_) => return refuse(state, StatusCode::REQUEST_TIMEOUT),
        };
        let raw = RawRequest {
            method: head.method,
            path: head.uri.path().to_owned(),
            query: head.uri.query().unwrap_or_default().to_owned(),
            headers: head.headers,
            body,
        };
        let request = ApiRequest::read(&raw);
        let action = match metadata::is_path(&raw.path) {
            true => metadata::ACTION,
            false => api::counted_action(request.action.as_deref().unwrap_or_default()),
        };
        state
            .counts
            .request_arrived(action, request.task(), state.time.elapsed());
        let outage = *state.outage.borrow();
        let fault = match outage {
            Some(outage) => Some(outage.as_fault()),
            None => state.faults.match_request(Some(action), request.task()),
        };
        let (mut reply, outcome) = match fault {
            None => {
                let (answer, outcome) = self.answer(&raw, &request);
                (Outgoing::Http(respond(state, answer)), outcome)
            }
            Some(fault) => (
                self.apply_fault(&fault, &raw, &request).await,
                Outcome::Faulted,
            ),
        };
        tracing::debug!(action, task = request.task(), ?outcome, "answered");
        state.counts.request_ended(&outcome);
        if let Outgoing::Http(response) = &mut reply
            && raw.wants_close()
        {
            announce_close(response);
        }
        reply
    }

    fn answer(&self, raw: &RawRequest, request: &ApiRequest) -> (ServiceResponse, Outcome) {
        let state = &self.state;
        if self.services.metadata && metadata::is_path(&raw.path) {
            return match metadata::look_up(state, &raw.path) {
                Some((content_type, text)) => {
                    (ServiceResponse::new(content_type, text), Outcome::Answered)
                }
                None => (
                    ServiceResponse::page(StatusCode::NOT_FOUND),
                    Outcome::not_found(),
                ),
            };
        }
        if raw.path != "/" {
            return (
                ServiceResponse::page(StatusCode::NOT_FOUND),
                Outcome::not_found(),
            );
        }
        match api::answer(state, self.services, raw, request) {
            Ok(members) => (ServiceResponse::envelope(members), Outcome::Answered),
            Err(api_error) => (
                ServiceResponse::envelope(api_error.to_json()),
                Outcome::refused(&api_error),
            ),
        }
    }

    async fn apply_fault(&self, fault: &Fault, raw: &RawRequest, request: &ApiRequest) -> Outgoing {
        let state = &self.state;
        if let Some((min, max)) = fault.delay {
            let delay = state.faults.between(min, max);
            tokio::select! {
                () = tokio::time::sleep(delay) => {}
                () = self.stop.cancelled() => return Outgoing::Raw(RawResponse::reset()),
            }
        }
        let due = || self.answer(raw, request).0;
        let answer = response::apply_fault(fault, &state.faults, due);
        let mut response = respond(state, answer);
        for (name, value) in &fault.headers {
            response.headers_mut().insert(name, value.clone());
        }
        match fault.needs_raw_socket() {
            true => Outgoing::Raw(RawResponse::new(&response, fault.drip, fault.end.as_ref())),
            false => Outgoing::Http(response),
        }
    }
}

/// How a connection goes on once HTTP is done with it.
enum ConnectionEnd {
    Done(TcpStream),
    Reset(TcpStream),
    Raw(TcpStream, RawResponse),
}

enum Outgoing {
    Http(Response<Bytes>),
    Raw(RawResponse),
}

/// Takes the connection out of the HTTP library's hands.
#[derive(Debug, thiserror::Error)]
#[error("the answer is written by a fault rule")]
struct Hijacked;

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

fn respond(state: &State, answer: ServiceResponse) -> Response<Bytes> {
    let mut response = Response::new(answer.body);
    *response.status_mut() = answer.status;
    let headers = response.headers_mut();
    headers.insert(header::SERVER, HeaderValue::from_static("nginx"));
    if let Ok(date) = HeaderValue::from_str(&httpdate::fmt_http_date(state.now())) {
        headers.insert(header::DATE, date);
    }
    let content_type = HeaderValue::from_static(answer.content_type);
    headers.insert(header::CONTENT_TYPE, content_type);
    headers.insert(header::CONNECTION, HeaderValue::from_static("keep-alive"));
    response
}

/// The answer to a caller that sends too much or too slowly, which ends the connection.
fn refuse(state: &State, status: StatusCode) -> Outgoing {
    let mut response = respond(state, ServiceResponse::page(status));
    announce_close(&mut response);
    Outgoing::Http(response)
}

fn announce_close(response: &mut Response<Bytes>) {
    let close = HeaderValue::from_static("close");
    response.headers_mut().insert(header::CONNECTION, close);
}

fn head_size(head: &http::request::Parts) -> usize {
    let lines = head.headers.iter();
    let lines: usize = lines.map(|(k, v)| k.as_str().len() + v.len() + 4).sum();
    lines
        + head
            .uri
            .path_and_query()
            .map_or(1, |path| path.as_str().len())
}
