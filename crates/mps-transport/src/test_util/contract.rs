//! What clients rely on in a transport, as tests for a transport of your own.
//!
//! ```
//! use mps_transport::ReqwestTransport;
//! use mps_transport::test_util::contract;
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), contract::Violations> {
//! contract::check(|options| ReqwestTransport::new(options).expect("usable options")).await?;
//! # Ok(())
//! # }
//! ```
//!
//! The suite talks to servers of its own on loopback, takes a few seconds, and needs tokio's time to be running (not paused).

use crate::test_util::{ScriptedServer, Step};
use crate::{
    ConnectionHandle, Proxy, Transport, TransportError, TransportErrorKind, TransportOptions,
};
use bytes::Bytes;
use http::header::{
    AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HOST, HeaderName, HeaderValue, LOCATION,
};
use http::{Method, Request, Response, StatusCode};
use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

/// Checks that transports made by `make` keep the contract.
///
/// `make` is called a few times, with the options that contracts need. A transport has to heed
/// [`total_timeout`](TransportOptions::total_timeout) and [`max_body`](TransportOptions::max_body), and may heed more.
///
/// The contract, in the names that a violation is reported by:
///
/// * `request_arrives_unchanged`: method, path, query and body arrive byte for byte, and the given headers with their given
///   values, none of them twice, none of them replaced (`Host` and `Content-Type` included).
/// * `answers_arrive_unchanged`: status, headers and body of any answer arrive as they were sent. Any status is an answer.
/// * `header_names_come_in_any_case`, and in any order.
/// * `redirects_are_not_followed`: a 3xx is an answer; nobody else hears of the request.
/// * `interim_answers_are_skipped`: 100 and 103 come before the answer, and are not the answer.
/// * `nothing_is_sent_twice`: a request that was not answered is not repeated, neither on a new connection nor on a kept one.
///   It fails with [`Reset`](TransportErrorKind::Reset).
/// * `closed_connections_are_replaced`: a kept connection that the server has closed meanwhile costs at most a
///   [`Reset`](TransportErrorKind::Reset).
/// * `surplus_bytes_answer_nobody`: bytes beyond the end of an answer are not taken for the answer to the next request.
/// * `discarded_connections_are_left`: where answers carry a [`ConnectionHandle`], no request is
///   sent over a connection that was discarded by it.
/// * `bodies_are_capped`: a body larger than the cap is [`TooLarge`](TransportErrorKind::TooLarge), at once if its announced
///   length tells, and is not read to its end; a body as large as the cap is an answer.
/// * `silence_ends_in_a_timeout`, `stalled_bodies_end_in_a_timeout`, `dribbling_bodies_end_in_a_timeout`:
///   [`Timeout`](TransportErrorKind::Timeout), of whatever stage.
/// * `slow_answers_are_awaited` within the time allowed.
/// * `dropping_the_future_closes_the_connection`, before the answer and within it, and the next request is answered.
/// * `short_bodies_are_errors`: an early end is [`Body`](TransportErrorKind::Body), with a `Content-Length` and with chunks.
/// * `resets_are_errors`: [`Reset`](TransportErrorKind::Reset) before the answer; `Reset` or
///   [`Body`](TransportErrorKind::Body) within its body.
/// * `refused_connections_are_errors`: [`Connect`](TransportErrorKind::Connect).
/// * `nonsense_is_an_error`: what is not HTTP is never an answer.
/// * `requests_run_side_by_side`, each with its own answer.
/// * `errors_keep_secrets`: no error shows what `Authorization` or `X-TC-Token` held.
///
/// # Errors
///
/// Lists every contract that is broken, with what was seen.
pub async fn check<T, F>(make: F) -> Result<(), Violations>
where
    T: Transport,
    F: Fn(&TransportOptions) -> T,
{
    let suite = Suite::new(make);
    let mut violations = Violations::default();
    macro_rules! judge {
        ($($contract:ident)+) => {
            $(violations.judge(stringify!($contract), suite.$contract()).await;)+
        };
    }
    judge! {
        request_arrives_unchanged
        answers_arrive_unchanged
        header_names_come_in_any_case
        redirects_are_not_followed
        interim_answers_are_skipped
        nothing_is_sent_twice
        closed_connections_are_replaced
        surplus_bytes_answer_nobody
        discarded_connections_are_left
        bodies_are_capped
        silence_ends_in_a_timeout
        stalled_bodies_end_in_a_timeout
        dribbling_bodies_end_in_a_timeout
        slow_answers_are_awaited
        dropping_the_future_closes_the_connection
        short_bodies_are_errors
        resets_are_errors
        refused_connections_are_errors
        nonsense_is_an_error
        requests_run_side_by_side
        errors_keep_secrets
    }
    violations.into_result()
}

/// Checks a double that answers from a script, which `make` is given: answers arrive unchanged and in order, whatever their
/// status, one for each request.
///
/// ```
/// use mps_transport::test_util::{Replay, contract};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), contract::Violations> {
/// contract::check_scripted(|answers| Replay::new(answers.into_iter().map(Ok))).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// Lists what is broken.
pub async fn check_scripted<T, F>(make: F) -> Result<(), Violations>
where
    T: Transport,
    F: Fn(Vec<Response<Bytes>>) -> T,
{
    let mut violations = Violations::default();
    let answers = answers();
    let transport = make(answers.clone());
    let arrive = answers_arrive(&transport, "http://service.test/", &answers);
    violations.judge("answers_arrive_unchanged", arrive).await;
    violations.into_result()
}

/// The broken contracts, each with what was seen. Never empty.
#[derive(Default)]
pub struct Violations {
    list: Vec<(&'static str, String)>,
}

impl Violations {
    /// The names of the broken contracts.
    pub fn contracts(&self) -> impl Iterator<Item = &str> {
        self.list.iter().map(|(contract, _)| *contract)
    }

    async fn judge(
        &mut self,
        contract: &'static str,
        outcome: impl Future<Output = Result<(), ContractError>>,
    ) {
        match timeout(CONTRACT_TIMEOUT, outcome).await {
            Ok(Ok(())) => {}
            Ok(Err(broken)) => self.list.push((contract, broken.to_string())),
            Err(_) => self.list.push((contract, "hangs".to_owned())),
        }
    }

    fn into_result(self) -> Result<(), Self> {
        if self.list.is_empty() {
            Ok(())
        } else {
            Err(self)
        }
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the transport breaks its contract")?;
        for (contract, seen) in &self.list {
            write!(f, "\n  {contract}: {seen}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f) // what `unwrap` and `main` print
    }
}

impl StdError for Violations {}

/// How long any one contract may take before it counts as hanging.
const CONTRACT_TIMEOUT: Duration = Duration::from_secs(40);

/// How long something may take that happens at once.
const PROMPT_TIMEOUT: Duration = Duration::from_secs(3);

/// A time allowed that is meant to run out.
const SHORT_TIMEOUT: Duration = Duration::from_millis(300);

/// What was seen instead of what the contract says.
type ContractError = Box<dyn StdError + Send + Sync>;
type Answer = Result<Response<Bytes>, TransportError>;

struct Suite<T, F> {
    make: F,
    transport: Arc<T>,
    short_timeout: T,
}

impl<T: Transport, F: Fn(&TransportOptions) -> T> Suite<T, F> {
    fn new(make: F) -> Self {
        let options = TransportOptions::default().with_proxy(Proxy::Direct);
        Self {
            transport: Arc::new(make(&options)),
            short_timeout: make(&options.with_total_timeout(SHORT_TIMEOUT)),
            make,
        }
    }

    async fn request_arrives_unchanged(&self) -> Result<(), ContractError> {
        let transport = &self.transport;
        let server =
            ScriptedServer::start([Step::Read, Step::Echo, Step::Read, Step::Echo]).await?;
        let body: Bytes = (0..300_000_u32).map(|n| n as u8).collect();
        let target = "/?Action=DescribeTaskDetail&TaskId=a%2Fb%20c&Z=~*_";
        let post = Request::post(format!("http://{}{target}", server.address()))
            .header(HOST, "mps.tencentcloudapi.com")
            .header(CONTENT_TYPE, "application/json; charset=utf-8")
            .header(
                AUTHORIZATION,
                "TC3-HMAC-SHA256 Credential=a/b/c, Signature=d",
            )
            .header("X-TC-Action", "DescribeTaskDetail")
            .header("x-twice", "first")
            .header("x-twice", "second, third")
            .body(body)?;
        let get = Request::get(server.url()).body(Bytes::new())?;
        for (sent, target) in [(post, target), (get, "/")] {
            let answer = transport.send(sent.clone()).await?;
            expect_body(&answer, sent.body())?;
            let arrived = server.requests().pop().ok_or("nothing arrived")?;
            if arrived.method() != sent.method() {
                return Err(format!("{} arrived as {}", sent.method(), arrived.method()).into());
            }
            if arrived.uri() != target {
                return Err(format!("{target} arrived as {}", arrived.uri()).into());
            }
            for name in sent.headers().keys() {
                expect_header(name, sent.headers(), arrived.headers())?;
            }
            for name in [HOST, CONTENT_TYPE, CONTENT_LENGTH] {
                if arrived.headers().get_all(&name).iter().count() > 1 {
                    return Err(format!("{name} arrived more than once").into());
                }
            }
            if sent.method() == Method::GET && arrived.headers().contains_key(CONTENT_TYPE) {
                return Err("a Content-Type was made up".into());
            }
        }
        Ok(())
    }

    async fn answers_arrive_unchanged(&self) -> Result<(), ContractError> {
        let transport = &self.transport;
        for answer in answers() {
            let server =
                ScriptedServer::start([Step::Read, Step::Send(on_the_wire(&answer))]).await?;
            answers_arrive(&**transport, &server.url(), &[answer]).await?;
            expect_requests(&server, 1)?;
        }
        Ok(())
    }

    async fn header_names_come_in_any_case(&self) -> Result<(), ContractError> {
        let raw = "HTTP/1.1 200 OK\r\nX-LAST: 3\r\ncOnTeNt-LeNgTh: 2\r\nx-first:1\r\nX-Tc-RequestId:  2  \r\n\r\nok";
        let server = ScriptedServer::start([Step::Read, Step::Send(raw.into())]).await?;
        let answer = self.transport.send(post(&server)?).await?;
        expect_body(&answer, b"ok")?;
        for (name, value) in [("x-first", "1"), ("x-tc-requestid", "2"), ("x-last", "3")] {
            if answer.headers().get(name).is_none_or(|got| got != value) {
                return Err(format!("{name} is {:?}", answer.headers().get(name)).into());
            }
        }
        Ok(())
    }

    async fn redirects_are_not_followed(&self) -> Result<(), ContractError> {
        let transport = &self.transport;
        let elsewhere = ScriptedServer::start([Step::Read, Step::Echo]).await?;
        for status in [301, 302, 303, 307, 308] {
            for location in [
                "/next".to_owned(),
                format!("{}next", elsewhere.url()),
                format!("http://localhost:{}/next", elsewhere.address().port()),
                format!("https://{}/next", elsewhere.address()),
                format!("//{}/next", elsewhere.address()),
            ] {
                let redirect = Response::builder()
                    .status(status)
                    .header(LOCATION, &location)
                    .body(Bytes::from_static(b"moved"))?;
                let server =
                    ScriptedServer::start([Step::Read, Step::Send(on_the_wire(&redirect))]).await?;
                answers_arrive(&**transport, &server.url(), &[redirect]).await?;
                expect_requests(&server, 1)?;
                if elsewhere.connections() > 0 {
                    return Err(format!("a {status} to {location} was followed").into());
                }
            }
        }
        Ok(())
    }

    async fn interim_answers_are_skipped(&self) -> Result<(), ContractError> {
        let raw = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
        let server = ScriptedServer::start([Step::Read, Step::Send(raw.into())]).await?;
        let answer = self.transport.send(post(&server)?).await?;
        expect_body(&answer, b"ok")
    }

    async fn nothing_is_sent_twice(&self) -> Result<(), ContractError> {
        let closed = ScriptedServer::start([Step::Read]).await?;
        let cut_off = ScriptedServer::start([Step::Read, Step::Reset]).await?;
        for server in [closed, cut_off] {
            expect_error(
                self.transport.send(post(&server)?).await,
                &[TransportErrorKind::Reset],
            )?;
            expect_requests(&server, 1)?;
        }
        // The second request may find the connection of the first, and breaks off there.
        let server = ScriptedServer::start_each([
            vec![Step::Read, Step::Echo, Step::Read],
            vec![Step::Read, Step::Reset],
        ])
        .await?;
        let transport = &self.transport;
        transport.send(post(&server)?).await?;
        expect_error(
            transport.send(post(&server)?).await,
            &[TransportErrorKind::Reset],
        )?;
        expect_requests(&server, 2)
    }

    async fn closed_connections_are_replaced(&self) -> Result<(), ContractError> {
        let transport = &self.transport;
        let server = ScriptedServer::start([Step::Read, Step::Echo]).await?;
        for _ in 0..3 {
            if let Err(error) = transport.send(post(&server)?).await {
                expect_error(Err(error), &[TransportErrorKind::Reset])?;
            }
            sleep(Duration::from_millis(30)).await; // for the closing to arrive
        }
        match server.requests().len() {
            0..=3 => Ok(()),
            more => Err(format!("3 requests arrived as {more}").into()),
        }
    }

    async fn surplus_bytes_answer_nobody(&self) -> Result<(), ContractError> {
        let transport = &self.transport;
        let surplus = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokHTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nforged";
        let server = ScriptedServer::start_each([
            vec![Step::Read, Step::Send(surplus.into()), Step::Hold],
            vec![Step::Read, Step::Echo],
        ])
        .await?;
        expect_body(&transport.send(post(&server)?).await?, b"ok")?;
        match transport.send(post(&server)?).await {
            Ok(answer) => expect_body(&answer, BODY),
            error => expect_error(error, &[TransportErrorKind::Reset]),
        }
    }

    async fn discarded_connections_are_left(&self) -> Result<(), ContractError> {
        let server =
            ScriptedServer::start([Step::Read, Step::Echo, Step::Read, Step::Echo]).await?;
        let answer = self.transport.send(post(&server)?).await?;
        let Some(connection) = answer.extensions().get::<ConnectionHandle>() else {
            return Ok(());
        };
        connection.discard();
        expect_body(&self.transport.send(post(&server)?).await?, BODY)?;
        match server.connections() {
            2 => Ok(()),
            _ => Err("a request came over the discarded connection".into()),
        }
    }

    async fn bodies_are_capped(&self) -> Result<(), ContractError> {
        const CAP: usize = 100_000;
        let options = TransportOptions::default().with_proxy(Proxy::Direct);
        let transport = (self.make)(&options.with_max_body(CAP));
        let full = vec![b'x'; CAP];
        for head in [
            format!("HTTP/1.1 200 OK\r\nContent-Length: {CAP}\r\n\r\n"),
            "HTTP/1.1 200 OK\r\n\r\n".to_owned(),
        ] {
            let answer = [head.as_bytes(), &full].concat();
            let server = ScriptedServer::start([Step::Read, Step::Send(answer.into())]).await?;
            let answer = transport.send(post(&server)?).await;
            expect_body(
                &answer.map_err(|error| unexpected_error("a body of the cap's size", &error))?,
                &full,
            )?;
        }

        let announced = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", CAP + 1);
        let chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        let chunk = [b"10000\r\n", &vec![b'x'; 0x10000][..], b"\r\n"].concat();
        let unbounded = "HTTP/1.1 200 OK\r\n\r\n";
        for (case, head, rest) in [
            ("announced", announced.into(), Step::Hold),
            ("chunked", chunked.into(), Step::Flood(chunk.into())),
            ("unbounded", unbounded.into(), Step::Flood(full.into())),
        ] {
            let server = ScriptedServer::start([Step::Read, Step::Send(head), rest]).await?;
            expect_error(
                transport.send(post(&server)?).await,
                &[TransportErrorKind::TooLarge],
            )
            .map_err(|error| format!("{case}: {error}"))?;
            if timeout(PROMPT_TIMEOUT, server.wait_for_closed(1))
                .await
                .is_err()
            {
                return Err(format!("{case}: the connection stays open").into());
            }
        }
        Ok(())
    }

    async fn silence_ends_in_a_timeout(&self) -> Result<(), ContractError> {
        self.expect_timeout(vec![Step::Read, Step::Hold]).await
    }

    async fn stalled_bodies_end_in_a_timeout(&self) -> Result<(), ContractError> {
        let half = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nok";
        self.expect_timeout(vec![Step::Read, Step::Send(half.into()), Step::Hold])
            .await
    }

    async fn dribbling_bodies_end_in_a_timeout(&self) -> Result<(), ContractError> {
        let head = "HTTP/1.1 200 OK\r\nContent-Length: 10000\r\n\r\n";
        let body = Step::Drip(vec![b'x'; 10_000].into(), Duration::from_millis(10));
        self.expect_timeout(vec![Step::Read, Step::Send(head.into()), body])
            .await
    }

    async fn expect_timeout(&self, script: Vec<Step>) -> Result<(), ContractError> {
        let transport = &self.short_timeout;
        let server = ScriptedServer::start(script).await?;
        match transport.send(post(&server)?).await {
            Err(error) if matches!(error.kind(), TransportErrorKind::Timeout(_)) => Ok(()),
            Err(error) => Err(unexpected_error("a timeout", &error)),
            Ok(answer) => Err(format!("answered with {}", answer.status()).into()),
        }
    }

    async fn slow_answers_are_awaited(&self) -> Result<(), ContractError> {
        let body = "slowly but surely";
        let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", body.len());
        let server = ScriptedServer::start([
            Step::Read,
            Step::Pause(SHORT_TIMEOUT),
            Step::Send(head.into()),
            Step::Drip(body.into(), Duration::from_millis(10)),
        ])
        .await?;
        expect_body(&self.transport.send(post(&server)?).await?, body.as_bytes())
    }

    async fn dropping_the_future_closes_the_connection(&self) -> Result<(), ContractError> {
        let transport = self.transport.clone();
        let half = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nok";
        for (case, script) in [
            ("before the answer", vec![Step::Read, Step::Hold]),
            (
                "within the answer",
                vec![Step::Read, Step::Send(half.into()), Step::Hold],
            ),
        ] {
            let server = ScriptedServer::start_each([script, vec![Step::Read, Step::Echo]]).await?;
            let request = post(&server)?;
            let sending = tokio::spawn({
                let transport = transport.clone();
                async move { transport.send(request).await }
            });
            server.wait_for_requests(1).await;
            sleep(Duration::from_millis(30)).await; // for the first half to arrive
            sending.abort();
            if timeout(PROMPT_TIMEOUT, server.wait_for_closed(1))
                .await
                .is_err()
            {
                return Err(format!("{case}: the connection stays open").into());
            }
            expect_body(&transport.send(post(&server)?).await?, BODY)
                .map_err(|error| format!("{case}, the next request: {error}"))?;
            expect_requests(&server, 2)?;
        }
        Ok(())
    }

    async fn short_bodies_are_errors(&self) -> Result<(), ContractError> {
        for raw in [
            "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nok",
            "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nok",
        ] {
            let server = ScriptedServer::start([Step::Read, Step::Send(raw.into())]).await?;
            expect_error(
                self.transport.send(post(&server)?).await,
                &[TransportErrorKind::Body],
            )?;
            expect_requests(&server, 1)?;
        }
        Ok(())
    }

    async fn resets_are_errors(&self) -> Result<(), ContractError> {
        let server = ScriptedServer::start([Step::ReadHead, Step::Reset]).await?;
        expect_error(
            self.transport.send(post(&server)?).await,
            &[TransportErrorKind::Reset],
        )?;
        let half = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nok";
        let server = ScriptedServer::start([
            Step::Read,
            Step::Send(half.into()),
            Step::Pause(Duration::from_millis(30)), // for the first half to arrive
            Step::Reset,
        ])
        .await?;
        expect_error(
            self.transport.send(post(&server)?).await,
            &[TransportErrorKind::Reset, TransportErrorKind::Body],
        )
    }

    async fn refused_connections_are_errors(&self) -> Result<(), ContractError> {
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await?;
        let url = format!("http://{}/", listener.local_addr()?);
        drop(listener);
        let request = Request::post(url).body(Bytes::from_static(BODY))?;
        expect_error(
            self.transport.send(request).await,
            &[TransportErrorKind::Connect],
        )
    }

    async fn nonsense_is_an_error(&self) -> Result<(), ContractError> {
        for raw in [
            "SSH-2.0-OpenSSH_9.9\r\n",
            "HTTP/1.1 2xx OK\r\nContent-Length: 2\r\n\r\nok",
            "HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\nok",
            "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nok!",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\nok\r\n0\r\n\r\n",
            "HTTP/1.1 200 O",
        ] {
            let server = ScriptedServer::start([Step::Read, Step::Send(raw.into())]).await?;
            if let Ok(answer) = self.transport.send(post(&server)?).await {
                return Err(format!("{raw:?} is taken for {:?}", answer.body()).into());
            }
        }
        Ok(())
    }

    async fn requests_run_side_by_side(&self) -> Result<(), ContractError> {
        const COUNT: usize = 16;
        let transport = self.transport.clone();
        let server = ScriptedServer::start([Step::Read, Step::Gather(COUNT), Step::Echo]).await?;
        let mut sending = JoinSet::new();
        for n in 0..COUNT {
            let transport = transport.clone();
            let body = Bytes::from(format!("request {n}"));
            let request = Request::post(server.url()).body(body.clone())?;
            sending.spawn(async move { (body, transport.send(request).await) });
        }
        if timeout(PROMPT_TIMEOUT, server.wait_for_requests(COUNT))
            .await
            .is_err()
        {
            return Err("a request waits for the answer to another".into());
        }
        while let Some(sent) = sending.join_next().await {
            let (body, answer) = sent?;
            expect_body(&answer?, &body)?;
        }
        expect_requests(&server, COUNT)
    }

    async fn errors_keep_secrets(&self) -> Result<(), ContractError> {
        const SECRET: &str = "canary-9b2e7d";
        let transport = &self.short_timeout;
        let short = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nok";
        for script in [
            vec![Step::Read, Step::Reset],
            vec![Step::Read, Step::Hold],
            vec![Step::Read, Step::Send("nonsense\r\n\r\n".into())],
            vec![Step::Read, Step::Send(short.into())],
        ] {
            let server = ScriptedServer::start(script).await?;
            let mut request = post(&server)?;
            for name in [AUTHORIZATION, HeaderName::from_static("x-tc-token")] {
                request
                    .headers_mut()
                    .insert(name, HeaderValue::from_static(SECRET));
            }
            let Err(error) = transport.send(request).await else {
                return Err("an answer where an error was due".into());
            };
            let shown = format!("{error:?} {}", chain(&error));
            if shown.contains(SECRET) {
                return Err(format!("a secret is shown: {shown}").into());
            }
        }
        Ok(())
    }
}

const BODY: &[u8] = br#"{"TaskId":"2600007696-WorkflowTask-67771a50"}"#;

fn post(server: &ScriptedServer) -> Result<Request<Bytes>, ContractError> {
    Ok(Request::post(server.url())
        .header(CONTENT_TYPE, "application/json")
        .body(Bytes::from_static(BODY))?)
}

/// Answers of every kind that has to arrive as it is.
fn answers() -> Vec<Response<Bytes>> {
    let mut answers: Vec<_> = [
        200, 201, 299, 300, 304, 400, 401, 403, 404, 408, 418, 425, 429, 500, 502, 503, 504, 599,
    ]
    .into_iter()
    .map(|status| {
        let body = if status == 304 {
            ""
        } else {
            "<html>any status</html>"
        };
        answer(status, &[("content-type", "text/html")], body.into())
    })
    .collect();
    for status in [301, 302, 303, 307, 308] {
        answers.push(answer(status, &[("location", "/elsewhere")], Bytes::new()));
    }
    answers.push(answer(204, &[], Bytes::new()));
    answers.push(answer(200, &[], Bytes::new()));
    let every_byte = (0..=255).cycle().take(70_000).collect();
    answers.push(answer(
        200,
        &[("content-type", "application/json")],
        every_byte,
    ));
    answers.push(answer(
        200,
        &[
            ("x-twice", "one"),
            ("x-twice", "two"),
            ("date", "Mon, 25 Feb 2019 06:24:25 GMT"),
        ],
        "{}".into(),
    ));
    answers
}

fn answer(status: u16, headers: &[(&'static str, &'static str)], body: Bytes) -> Response<Bytes> {
    let mut answer = Response::new(body);
    *answer.status_mut() = StatusCode::from_u16(status).unwrap_or_default();
    for (name, value) in headers {
        let (name, value) = (
            HeaderName::from_static(name),
            HeaderValue::from_static(value),
        );
        answer.headers_mut().append(name, value);
    }
    answer
}

/// The answer as a server sends it.
fn on_the_wire(answer: &Response<Bytes>) -> Bytes {
    let status = answer.status();
    let mut raw = format!("HTTP/1.1 {} Whatever\r\n", status.as_u16()).into_bytes();
    for (name, value) in answer.headers() {
        raw.extend_from_slice(name.as_str().as_bytes());
        raw.extend_from_slice(b": ");
        raw.extend_from_slice(value.as_bytes());
        raw.extend_from_slice(b"\r\n");
    }
    if !matches!(status.as_u16(), 204 | 304) {
        raw.extend_from_slice(format!("content-length: {}\r\n", answer.body().len()).as_bytes());
    }
    raw.extend_from_slice(b"\r\n");
    raw.extend_from_slice(answer.body());
    raw.into()
}

async fn answers_arrive(
    transport: &impl Transport,
    url: &str,
    answers: &[Response<Bytes>],
) -> Result<(), ContractError> {
    for expected in answers {
        let request = Request::post(url).body(Bytes::from_static(BODY))?;
        let answer = transport
            .send(request)
            .await
            .map_err(|error| unexpected_error(&format!("a {}", expected.status()), &error))?;
        if answer.status() != expected.status() {
            return Err(format!("a {} became a {}", expected.status(), answer.status()).into());
        }
        expect_body(&answer, expected.body())?;
        for name in expected.headers().keys() {
            expect_header(name, expected.headers(), answer.headers())?;
        }
    }
    Ok(())
}

fn expect_header(
    name: &HeaderName,
    expected: &http::HeaderMap,
    arrived: &http::HeaderMap,
) -> Result<(), ContractError> {
    let (expected, arrived) = (expected.get_all(name), arrived.get_all(name));
    if expected == arrived {
        return Ok(());
    }
    let arrived: Vec<_> = arrived.iter().collect();
    Err(format!("{name} arrived as {arrived:?}").into())
}

fn expect_body(answer: &Response<Bytes>, expected: &[u8]) -> Result<(), ContractError> {
    let body = answer.body();
    if body == expected {
        return Ok(());
    }
    let start = String::from_utf8_lossy(&body[..body.len().min(80)]);
    Err(format!(
        "a body of {} bytes instead of {}: {start:?}",
        body.len(),
        expected.len()
    )
    .into())
}

fn expect_error(answer: Answer, kinds: &[TransportErrorKind]) -> Result<(), ContractError> {
    match answer {
        Err(error) if kinds.contains(&error.kind()) => Ok(()),
        Err(error) => Err(unexpected_error(&format!("{kinds:?}"), &error)),
        Ok(answer) => Err(format!("answered with {} instead of {kinds:?}", answer.status()).into()),
    }
}

fn expect_requests(server: &ScriptedServer, count: usize) -> Result<(), ContractError> {
    match server.requests().len() {
        arrived if arrived == count => Ok(()),
        arrived => Err(format!("{arrived} requests arrived instead of {count}").into()),
    }
}

fn unexpected_error(expected: &str, error: &TransportError) -> ContractError {
    format!("{:?} instead of {expected}: {}", error.kind(), chain(error)).into()
}

fn chain(error: &dyn StdError) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        text.push_str(": ");
        text.push_str(&error.to_string());
        source = error.source();
    }
    text
}
