//! The rows of the fault tables, and the checks of one run: the result, the requests sent, the
//! time, the connection, and the text of errors.

use crate::options;
use bytes::Bytes;
use mps_describe::model::DescribeTaskDetailResponse;
use mps_describe::transport::test_util::{ScriptedServer, Step};
use mps_describe::transport::{
    HyperTransport, ReqwestTransport, Transport, TransportError, TransportErrorKind,
    TransportOptions,
};
use mps_describe::{Client, ClientBuilder, Credential, Error, ErrorKind, RetryPolicy};
use std::error::Error as StdError;
use std::fmt::Write as _;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

/// Runs of each row on each backend.
pub(crate) const RUNS: usize = 25;

/// Size limit of a body.
pub(crate) const CAP: usize = 1 << 20;

/// Time within which each fault ends a call. Far more than it takes, and less than one attempt may
/// take, so that no fault is ended by the timeout of an attempt.
const BOUND: Duration = Duration::from_secs(25);

/// The task of all calls.
pub(crate) const ID: &str = "2600000000-WorkflowTask-0123456789abcdef0123456789abcdeft1";

/// Secrets that no text may contain.
pub(crate) const KEY: &str = "canary0key0fault0b77c";
pub(crate) const TOKEN: &str = "canary0token0fault0e9a4";

/// RequestId of the answer that only a connection out of step delivers.
const STRAY: &str = "stray";

/// State of the connection after an exchange.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum After {
    /// The server has ended it, or waits until the client does.
    Closed,
    /// It may serve the next request.
    Reusable,
    /// It is out of step. A request on it would receive a stray answer.
    OutOfStep,
}

/// End of a call if every connection has the fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ends {
    Answer,
    /// An error of this kind, after an answer of some sort.
    Fails(ErrorKind),
    /// An error of the transport.
    Breaks(TransportErrorKind),
    BreaksEither(TransportErrorKind, TransportErrorKind),
}

/// One kind of fault.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) name: &'static str,
    /// Steps of the server for one request.
    pub(crate) exchange: Vec<Step>,
    pub(crate) after: After,
    pub(crate) ends: Ends,
    /// Requests that a call makes.
    pub(crate) attempts: u32,
}

pub(crate) fn row(
    name: &'static str,
    exchange: impl Into<Vec<Step>>,
    after: After,
    ends: Ends,
    attempts: u32,
) -> Row {
    Row {
        name,
        exchange: exchange.into(),
        after,
        ends,
        attempts,
    }
}

impl Row {
    /// Steps of a connection that has the fault at each request.
    fn persistent(&self) -> Vec<Step> {
        let mut script = self.exchange.clone();
        match self.after {
            After::Closed => {}
            After::Reusable => script = repeated(&script),
            After::OutOfStep => script.extend([Step::Read, whole(STRAY), Step::Hold]),
        }
        script
    }

    /// Steps of a connection that has the fault once.
    fn once(&self) -> Vec<Step> {
        match self.after {
            After::Reusable => [self.exchange.clone(), sound()].concat(),
            _ => self.persistent(),
        }
    }
}

/// Both backends with the same options.
pub(crate) fn backends(options: &TransportOptions) -> [(&'static str, Arc<dyn Transport>); 2] {
    [
        ("reqwest", Arc::new(ReqwestTransport::new(options).unwrap())),
        ("hyper", Arc::new(HyperTransport::new(options).unwrap())),
    ]
}

/// Both backends with the size limit of the tables.
pub(crate) fn capped() -> [(&'static str, Arc<dyn Transport>); 2] {
    backends(&options().with_max_body(CAP))
}

/// A client without noticeable pauses, whose timeouts a healthy machine never reaches.
pub(crate) fn client(url: &str, transport: &Arc<dyn Transport>) -> ClientBuilder {
    let brief = Duration::from_millis(1);
    let retry = RetryPolicy::default()
        .with_base(brief)
        .with_throttled_base(brief)
        .with_cap(5 * brief);
    Client::builder()
        .credentials(Credential::new("AKIDfault", KEY).with_token(TOKEN))
        .endpoint(url.parse().unwrap())
        .shared_transport(Arc::clone(transport))
        .retry(retry)
}

/// An answer about the task, as text.
pub(crate) fn answer(request_id: &str) -> String {
    answer_about(ID, request_id)
}

pub(crate) fn answer_about(id: &str, request_id: &str) -> String {
    format!(
        r#"{{"Response":{{"TaskType":"WorkflowTask","Status":"FINISH","RequestId":"{request_id}","WorkflowTask":{{"TaskId":"{id}","Status":"FINISH"}}}}}}"#
    )
}

pub(crate) fn send(bytes: impl Into<Bytes>) -> Step {
    Step::Send(bytes.into())
}

/// A response with this status line, these headers and this body.
pub(crate) fn raw(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Step {
    let head = format!("HTTP/1.1 {status}\r\n{headers}\r\n");
    send([head.as_bytes(), body.as_ref()].concat())
}

/// A response of status 200 with these headers and this body.
pub(crate) fn ok(headers: &str, body: impl AsRef<[u8]>) -> Step {
    raw("200 OK", headers, body)
}

/// A response with a `Content-Length`.
pub(crate) fn sized(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Step {
    let length = body.as_ref().len();
    let headers = format!("{headers}Content-Length: {length}\r\n");
    raw(status, &headers, body)
}

/// A sound response.
pub(crate) fn whole(request_id: &str) -> Step {
    sized("200 OK", "", answer(request_id))
}

/// Steps of a sound connection.
pub(crate) fn sound() -> Vec<Step> {
    repeated(&[Step::Read, whole("sound")])
}

/// Repeats steps more often than any test sends requests on one connection.
fn repeated(steps: &[Step]) -> Vec<Step> {
    std::iter::repeat_n(steps, 8).flatten().cloned().collect()
}

/// Runs one call while every connection has the fault.
pub(crate) async fn meet(backend: &str, transport: &Arc<dyn Transport>, row: &Row) -> Duration {
    let case = format!("{backend}, {}", row.name);
    let server = ScriptedServer::start(row.persistent()).await.unwrap();
    let client = client(&server.url(), transport).build().unwrap();
    let begin = Instant::now();
    let result = client.describe(ID).await;
    let spent = begin.elapsed();
    assert!(spent < BOUND, "{case}: {spent:?}");
    check_end(&case, &result, row.ends);
    check_requests(&case, &server, &result, row);
    if row.ends == Ends::Answer && row.after == After::OutOfStep {
        check_sound(&case, &client.describe(ID).await);
        assert_eq!(server.connections(), 2, "{case}");
    }
    spent
}

/// Runs two calls while only the first connection has the fault.
pub(crate) async fn heal(backend: &str, transport: &Arc<dyn Transport>, row: &Row) {
    let case = format!("{backend}, {}, once", row.name);
    let server = ScriptedServer::start_each([row.once(), sound()])
        .await
        .unwrap();
    let client = client(&server.url(), transport).build().unwrap();
    let first = client.describe(ID).await;
    match row.ends {
        Ends::Answer => check_sound(&case, &first),
        _ if row.attempts > 1 => check_sound(&case, &first),
        ends => check_end(&case, &first, ends),
    }
    check_sound(&case, &client.describe(ID).await);
    if row.after != After::Reusable {
        assert!(server.connections() >= 2, "{case}");
    }
}

fn check_requests(
    case: &str,
    server: &ScriptedServer,
    result: &Result<DescribeTaskDetailResponse, Error>,
    row: &Row,
) {
    if let Err(error) = result {
        assert_eq!(error.attempts(), row.attempts, "{case}: {error}");
    }
    let arrived = server.requests().len();
    assert!(arrived <= row.attempts as usize, "{case}: {arrived}");
    let reads = |step: &Step| matches!(step, Step::Read | Step::ReadHead);
    // A request may be written to a kept connection that the server is closing.
    if row.exchange.iter().any(reads) && row.after != After::Closed {
        assert_eq!(arrived, row.attempts as usize, "{case}");
    }
}

fn check_end(case: &str, result: &Result<DescribeTaskDetailResponse, Error>, ends: Ends) {
    let error = match result {
        Ok(_) => {
            assert_eq!(ends, Ends::Answer, "{case}: succeeded");
            return check_sound(case, result);
        }
        Err(error) => error,
    };
    let text = shown(error);
    let expected = match (broken(error), ends) {
        (Some(kind), Ends::Breaks(one)) => kind == one,
        (Some(kind), Ends::BreaksEither(one, other)) => kind == one || kind == other,
        (None, Ends::Fails(kind)) => kind == error.kind(),
        _ => false,
    };
    assert!(expected, "{case}: not {ends:?}: {text}");
    check_text(case, &text);
}

/// Returns the kind of the transport's error.
pub(crate) fn broken(error: &Error) -> Option<TransportErrorKind> {
    let source = error.source()?.downcast_ref::<TransportError>()?;
    Some(source.kind())
}

fn check_sound(case: &str, result: &Result<DescribeTaskDetailResponse, Error>) {
    match result {
        Ok(detail) => {
            let request_id = detail.request_id.as_deref();
            assert_ne!(request_id, Some(STRAY), "{case}: answered out of step");
            assert_eq!(detail.task_id(), Some(ID), "{case}");
        }
        Err(error) => panic!("{case}: {}", shown(error)),
    }
}

/// Formats an error in every way, with its causes.
pub(crate) fn shown(error: &Error) -> String {
    let mut text = format!("{error:?}");
    let mut cause: Option<&dyn StdError> = Some(error);
    while let Some(error) = cause {
        let _ = write!(text, ": {error}");
        cause = error.source();
    }
    text
}

/// Checks that a text contains no secret.
pub(crate) fn check_text(case: &str, text: &str) {
    for secret in [KEY, TOKEN] {
        assert!(!text.contains(secret), "{case} shows a secret: {text}");
    }
}
