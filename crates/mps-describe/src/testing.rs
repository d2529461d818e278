//! Helpers of the unit tests: a transport made of expectations, and a clock under paused time.

use crate::{Client, ClientBuilder};
use async_trait::async_trait;
use bytes::Bytes;
use http::{Request, Response};
use mps_sign::Credential;
use mps_transport::test_util::PausedClock;
use mps_transport::{Transport, TransportError, TransportErrorKind};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

mockall::mock! {
    #[derive(Debug)]
    pub(crate) Transport {}

    #[async_trait]
    impl Transport for Transport {
        async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError>;
    }
}

/// 2024-02-29T12:00:00Z.
pub(crate) const NOON: u64 = 1_709_208_000;

/// A clock under tokio's paused time that starts at [`NOON`].
fn paused_clock() -> PausedClock {
    PausedClock::new(SystemTime::UNIX_EPOCH + Duration::from_secs(NOON))
}

/// Returns a runtime with paused time, for tests that are not asynchronous as a whole.
pub(crate) fn paused_runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .unwrap()
}

/// Returns a builder with this transport and paused time.
pub(crate) fn builder(transport: impl Transport) -> ClientBuilder {
    Client::builder()
        .credentials(Credential::new("AKIDEXAMPLE", "canary-key"))
        .transport(transport)
        .clock(paused_clock())
}

pub(crate) type Reply = Result<Response<Bytes>, TransportError>;

/// Requests that a transport was given.
pub(crate) type Requests = Arc<Mutex<Vec<Request<Bytes>>>>;

/// Returns a transport and the requests that it was given. `reply` makes the answer from the number
/// of the request, counted from 0.
pub(crate) fn answering(
    mut reply: impl FnMut(usize, &Request<Bytes>) -> Reply + Send + 'static,
) -> (MockTransport, Requests) {
    let seen = Requests::default();
    let mut transport = MockTransport::new();
    let noted = Arc::clone(&seen);
    transport.expect_send().returning(move |request| {
        let mut seen = noted.lock().unwrap();
        let answer = reply(seen.len(), &request);
        seen.push(request);
        answer
    });
    (transport, seen)
}

/// Returns a transport with these answers in order. It panics on a further request.
pub(crate) fn script(replies: impl IntoIterator<Item = Reply>) -> (MockTransport, Requests) {
    let mut replies: VecDeque<_> = replies.into_iter().collect();
    answering(move |_, _| {
        replies
            .pop_front()
            .expect("the script has no answer for this request")
    })
}

/// Returns an answer with status 200.
pub(crate) fn ok(body: impl Into<String>) -> Reply {
    status(200, body)
}

pub(crate) fn status(status: u16, body: impl Into<String>) -> Reply {
    let body = Bytes::from(body.into());
    Ok(Response::builder().status(status).body(body).unwrap())
}

/// Returns an error of the service.
pub(crate) fn refusal(code: &str) -> Reply {
    ok(refusal_body(code))
}

pub(crate) fn refusal_body(code: &str) -> String {
    format!(
        r#"{{"Response":{{"Error":{{"Code":"{code}","Message":"what {code} says"}},"RequestId":"req-1"}}}}"#
    )
}

/// Returns an answer about a task with this status.
pub(crate) fn task(status: &str) -> Reply {
    ok(format!(
        r#"{{"Response":{{"TaskType":"WorkflowTask","Status":"{status}","RequestId":"req-0"}}}}"#
    ))
}

pub(crate) fn broken(kind: TransportErrorKind) -> Reply {
    Err(TransportError::new(kind))
}

pub(crate) fn with_header(reply: Reply, name: &'static str, value: &str) -> Reply {
    reply.map(|mut response| {
        response.headers_mut().insert(name, value.parse().unwrap());
        response
    })
}

/// Returns a header of the request number `index`.
pub(crate) fn header(seen: &Requests, index: usize, name: &str) -> Option<String> {
    let seen = seen.lock().unwrap();
    let value = seen[index].headers().get(name)?;
    Some(value.to_str().unwrap().to_owned())
}
