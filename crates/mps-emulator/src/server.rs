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

use crate::answer::{self, Answer};
use crate::api::{self, BODY_LIMIT, Request, Surface};
use crate::call::Call;
use crate::counters::Outcome;
use crate::emulator::State;
use crate::fault::Fault;
use crate::metadata;
use crate::outage::Outage;
use crate::wire::{self, Script};

const HEADER_LIMIT: usize = 64 * 1024;
/// What lies beyond the body limit is read on to here, so that the caller gets to read its refusal.
const DISCARD_LIMIT: usize = 4 * BODY_LIMIT;

/// An address on which services are played.
#[derive(Clone, Debug)]
pub(crate) struct Server {
    pub(crate) surface: Surface,
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
        if outage || self.state.faults.meet_connection().is_some() {
            self.state.tally.connection_refused();
            wire::reset(stream);
            return;
        }
        self.tracker.spawn(self.clone().connection(stream));
    }

    async fn connection(self, stream: TcpStream) {
        let _ = stream.set_nodelay(true);
        self.state.tally.connected();
        match self.converse(stream).await {
            Ending::Done(stream) => drop(stream),
            Ending::Reset(stream) => wire::reset(stream),
            Ending::Scripted(stream, script) => script.play(stream, &self.stop).await,
        }
        self.state.tally.disconnected();
    }

    /// Answers one request after the other, until the connection ends or an answer needs a hand of its own.
    async fn converse(&self, stream: TcpStream) -> Ending {
        let script = Mutex::new(None);
        let lock = || script.lock().unwrap_or_else(PoisonError::into_inner);
        let service = service_fn(|request| {
            Box::pin(async move {
                match self.exchange(request).await {
                    Reply::Http(response) => Ok(response.map(Full::new)),
                    Reply::Scripted(script) => {
                        *lock() = Some(script);
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
            _ if reset => Ending::Reset(stream),
            Some(script) => Ending::Scripted(stream, script),
            None => Ending::Done(stream),
        }
    }

    async fn exchange(&self, request: http::Request<Incoming>) -> Reply {
        let state = &self.state;
        let (head, body) = request.into_parts();
        if head_size(&head) > HEADER_LIMIT {
            return refuse(state, StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE);
        }
        let body = match tokio::time::timeout(state.client_timeout, read(body)).await {
            Ok(Some(body)) => body,
            Ok(None) | Err(_) => return refuse(state, StatusCode::REQUEST_TIMEOUT),
        };
        let call = Call {
            method: head.method,
            path: head.uri.path().to_owned(),
            query: head.uri.query().unwrap_or_default().to_owned(),
            headers: head.headers,
            body,
        };
        let request = Request::read(&call);
        let action = match metadata::is_path(&call.path) {
            true => metadata::ACTION,
            false => api::counted_action(request.action.as_deref().unwrap_or_default()),
        };
        state
            .tally
            .arrived(action, request.task(), state.time.elapsed());
        let outage = *state.outage.borrow();
        let fault = match outage {
            Some(outage) => Some(outage.as_fault()),
            None => state.faults.meet_call(Some(action), request.task()),
        };
        let (mut reply, outcome) = match fault {
            None => {
                let (answer, outcome) = self.answer(&call, &request);
                (Reply::Http(respond(state, answer)), outcome)
            }
            Some(fault) => (self.spoil(&fault, &call, &request).await, Outcome::Faulted),
        };
        tracing::debug!(action, task = request.task(), ?outcome, "answered");
        state.tally.ended(&outcome);
        if let Reply::Http(response) = &mut reply
            && call.wants_close()
        {
            announce_close(response);
        }
        reply
    }

    fn answer(&self, call: &Call, request: &Request) -> (Answer, Outcome) {
        let state = &self.state;
        if self.surface.metadata && metadata::is_path(&call.path) {
            return match metadata::look_up(state, &call.path) {
                Some((content_type, text)) => (Answer::new(content_type, text), Outcome::Answered),
                None => (Answer::page(StatusCode::NOT_FOUND), Outcome::not_found()),
            };
        }
        if call.path != "/" {
            return (Answer::page(StatusCode::NOT_FOUND), Outcome::not_found());
        }
        match api::answer(state, self.surface, call, request) {
            Ok(members) => (Answer::envelope(members), Outcome::Answered),
            Err(refusal) => (
                Answer::envelope(refusal.to_json()),
                Outcome::refused(&refusal),
            ),
        }
    }

    async fn spoil(&self, fault: &Fault, call: &Call, request: &Request) -> Reply {
        let state = &self.state;
        if let Some((min, max)) = fault.delay {
            let delay = state.faults.between(min, max);
            tokio::select! {
                () = tokio::time::sleep(delay) => {}
                () = self.stop.cancelled() => return Reply::Scripted(Script::reset()),
            }
        }
        let due = || self.answer(call, request).0;
        let answer = answer::spoil(fault, &state.faults, due);
        let mut response = respond(state, answer);
        for (name, value) in &fault.headers {
            response.headers_mut().insert(name, value.clone());
        }
        match fault.is_on_wire() {
            true => Reply::Scripted(Script::new(&response, fault.drip, fault.end.as_ref())),
            false => Reply::Http(response),
        }
    }
}

/// How a connection goes on once HTTP is done with it.
enum Ending {
    Done(TcpStream),
    Reset(TcpStream),
    Scripted(TcpStream, Script),
}

enum Reply {
    Http(Response<Bytes>),
    Scripted(Script),
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

fn respond(state: &State, answer: Answer) -> Response<Bytes> {
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
fn refuse(state: &State, status: StatusCode) -> Reply {
    let mut response = respond(state, Answer::page(status));
    announce_close(&mut response);
    Reply::Http(response)
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
