//! Handles one request: reads it, counts it, and makes its response or the fault in its place.

use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use http::{HeaderValue, Response, StatusCode, header};
use http_body_util::BodyExt;
use hyper::body::{Body, Incoming};
use serde_json::{Map, Value};
use tokio_util::sync::CancellationToken;

use super::arrival::Arrival;
use super::raw_response::RawResponse;
use crate::api::{self, Answered, Services};
use crate::api_error::ApiError;
use crate::auth::SignatureVerdict;
use crate::control;
use crate::counters::Outcome;
use crate::fault::{Fault, apply_fault};
use crate::journal::JournalEntry;
use crate::state::State;
use crate::wire::{ApiRequest, BODY_LIMIT, RawRequest, ServiceResponse, host_name};

/// Most bytes of a request's head: 64 KiB, far more than a signed request needs.
pub(super) const HEADER_LIMIT: usize = 64 * 1024;
/// Most bytes of a body that are discarded after the body limit. A caller still sending must be
/// able to read the refusal, but not send without end.
const DISCARD_LIMIT: usize = 4 * BODY_LIMIT;

/// Handles the requests of one address.
#[derive(Clone, Debug)]
pub(crate) struct Handler {
    pub(crate) services: Services,
    pub(crate) state: Arc<State>,
    pub(crate) stop: CancellationToken,
}

/// A response for the HTTP library, or one that is written to the socket byte by byte.
pub(super) enum Outgoing {
    Http(Response<Bytes>),
    /// The entry of the journal says if the caller leaves before it has all of it.
    Raw(RawResponse, Arc<JournalEntry>),
}

impl Handler {
    /// Returns true if this address serves the control API under the path.
    pub(super) fn is_control(&self, path: &str) -> bool {
        self.services.mps && control::is_control_path(path)
    }

    pub(super) async fn handle(&self, request: http::Request<Incoming>) -> Outgoing {
        let state = &self.state;
        let (head, body) = request.into_parts();
        if head_size(&head) > HEADER_LIMIT {
            return self.refuse(StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE);
        }
        let body = match tokio::time::timeout(state.client_timeout, read_body(body)).await {
            Ok(Some(body)) => body,
            Ok(None) | Err(_) => return self.refuse(StatusCode::REQUEST_TIMEOUT),
        };
        let raw = RawRequest {
            method: head.method,
            path: head.uri.path().to_owned(),
            query: head.uri.query().unwrap_or_default().to_owned(),
            headers: head.headers,
            body,
        };
        let wants_close = raw.wants_close();
        let mut outgoing = match self.is_control(&raw.path) {
            true => Outgoing::Http(self.http_response(control::answer(state, &raw))),
            false => self.serve(raw).await,
        };
        if let Outgoing::Http(response) = &mut outgoing
            && wants_close
        {
            announce_close(response);
        }
        outgoing
    }

    /// Serves a request to the service, counts it and writes it into the journal.
    async fn serve(&self, raw: RawRequest) -> Outgoing {
        let state = &self.state;
        let raw = Arc::new(raw);
        let request = ApiRequest::read(&raw);
        let arrived = state
            .reset_signal
            .outside_resets(|| self.arrive(&raw, &request));
        let (fault, arrival, cut_off) = match arrived {
            Arrived::Answered(response) => return Outgoing::Http(response),
            Arrived::Faulted(fault, arrival, cut_off) => (fault, arrival, cut_off),
        };
        match self.apply_fault(&fault, &raw, &request, &cut_off).await {
            Faulted::Http(response) => {
                arrival.end_fault(Some(response.status().as_u16()));
                Outgoing::Http(response)
            }
            Faulted::Raw(raw) => Outgoing::Raw(raw, arrival.end_fault(None)),
        }
    }

    /// Counts a request, and answers it unless it meets a fault.
    fn arrive(&self, raw: &Arc<RawRequest>, request: &ApiRequest) -> Arrived {
        let state = &self.state;
        let mut arrival = Arrival::new(state, raw, request);
        let outage = *state.outage.borrow();
        let fault = match outage {
            Some(outage) => Some(outage.as_fault()),
            None => {
                let action = Some(arrival.action);
                state.faults.match_request(action, request.task())
            }
        };
        let Some(fault) = fault else {
            let due = self.answer(raw, request);
            let response = self.http_response(due.response);
            arrival.end(due.outcome, due.verdict, response.status().as_u16());
            return Arrived::Answered(response);
        };
        let verdict = api::verdict(state, self.services, raw, request);
        arrival.begin_fault(&fault, verdict);
        Arrived::Faulted(Box::new(fault), arrival, state.reset_signal.token())
    }

    /// Makes the response that the service would send.
    fn answer(&self, raw: &RawRequest, request: &ApiRequest) -> Due {
        let host = raw.header("host").ok().flatten();
        if let Some(host) = host
            && !self.state.hosts.permit_service(host)
        {
            return Due::new(
                Err(unknown_host(host)),
                SignatureVerdict::NotChecked(HOST_REASON),
            );
        }
        if self.services.metadata && api::is_metadata_path(&raw.path) {
            return match api::metadata(&self.state, &raw.path) {
                Some((content_type, text)) => Due {
                    response: ServiceResponse::new(content_type, text),
                    outcome: Outcome::Answered,
                    verdict: SignatureVerdict::NotChecked("The metadata address needs none."),
                },
                None => Due::not_found(),
            };
        }
        if raw.path != "/" {
            return Due::not_found();
        }
        let Answered { members, verdict } = api::answer(&self.state, self.services, raw, request);
        Due::new(members, verdict)
    }

    /// Makes the response after a fault. A reset cuts off a response that is delayed.
    async fn apply_fault(
        &self,
        fault: &Fault,
        raw: &RawRequest,
        request: &ApiRequest,
        cut_off: &CancellationToken,
    ) -> Faulted {
        let faults = &self.state.faults;
        if let Some((min, max)) = fault.delay {
            let delay = faults.random_duration(min, max);
            tokio::select! {
                () = tokio::time::sleep(delay) => {}
                () = cut_off.cancelled() => {}
            }
        }
        let due = || self.answer(raw, request).response;
        let resets = &self.state.reset_signal;
        let response = resets
            .outside_resets(|| (!cut_off.is_cancelled()).then(|| apply_fault(fault, faults, due)));
        let Some(response) = response else {
            return Faulted::Raw(RawResponse::reset());
        };
        let mut response = self.http_response(response);
        for (name, value) in &fault.headers {
            response.headers_mut().insert(name, value.clone());
        }
        match fault.needs_raw_socket() {
            true => Faulted::Raw(RawResponse::new(&response, fault.drip, fault.end.as_ref())),
            false => Faulted::Http(response),
        }
    }

    /// Answers a request that is too large or too slow, and ends the connection.
    fn refuse(&self, status: StatusCode) -> Outgoing {
        let mut response = self.http_response(ServiceResponse::page(status));
        announce_close(&mut response);
        Outgoing::Http(response)
    }

    /// Adds the headers that the service sends.
    fn http_response(&self, answer: ServiceResponse) -> Response<Bytes> {
        let mut response = Response::new(answer.body);
        *response.status_mut() = answer.status;
        let headers = response.headers_mut();
        headers.insert(header::SERVER, HeaderValue::from_static("nginx"));
        let date = httpdate::fmt_http_date(self.state.now());
        if let Ok(date) = HeaderValue::from_str(&date) {
            headers.insert(header::DATE, date);
        }
        let content_type = HeaderValue::from_static(answer.content_type);
        headers.insert(header::CONTENT_TYPE, content_type);
        headers.insert(header::CONNECTION, HeaderValue::from_static("keep-alive"));
        response
    }
}

/// A request that was answered at once, or that meets a fault.
enum Arrived {
    Answered(Response<Bytes>),
    /// The token is cancelled by a reset.
    Faulted(Box<Fault>, Arrival, CancellationToken),
}

/// A response that a fault has changed.
enum Faulted {
    Http(Response<Bytes>),
    Raw(RawResponse),
}

/// Reason for which a signature was not checked.
const HOST_REASON: &str = "The emulator does not serve the host that the request names.";

/// The response that is due without a fault.
struct Due {
    response: ServiceResponse,
    outcome: Outcome,
    verdict: SignatureVerdict,
}

impl Due {
    fn new(members: Result<Map<String, Value>, ApiError>, verdict: SignatureVerdict) -> Self {
        let (members, outcome) = match members {
            Ok(members) => (members, Outcome::Answered),
            Err(error) => (error.to_json(), Outcome::refused(&error)),
        };
        Self {
            response: ServiceResponse::envelope(members),
            outcome,
            verdict,
        }
    }

    fn not_found() -> Self {
        Self {
            response: ServiceResponse::page(StatusCode::NOT_FOUND),
            outcome: Outcome::not_found(),
            verdict: SignatureVerdict::NotChecked("The path is unknown."),
        }
    }
}

fn unknown_host(host: &str) -> ApiError {
    let name: String = host_name(host).chars().take(80).collect();
    ApiError::new(
        "InvalidRequest",
        format!(
            "The emulator does not serve the host `{name}`. Use an IP address, localhost or a name \
             without a dot, or start the emulator with --allow-host {name}."
        ),
    )
}

/// Reads the body up to one byte after the limit and discards the rest. Returns `None` if the body
/// breaks off or is far too large.
async fn read_body(mut body: Incoming) -> Option<Bytes> {
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
