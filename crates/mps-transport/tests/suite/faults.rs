//! A table of faults of servers and networks. Each runs many times concurrently on both backends
//! and must always yield the same kind.

use crate::{MOMENT, backends, kind, options, post, with_causes};
use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use mps_transport::TransportErrorKind::{Body, Connect, Dns, Other, Reset, Timeout, TooLarge};
use mps_transport::test_util::{ScriptedServer, Step};
use mps_transport::{TimeoutStage, Transport, TransportErrorKind};
use std::io::Write;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinSet;

/// Repetitions of each fault per backend.
const REPEATS: usize = 12;

const CAP: usize = 1 << 20;

/// Outcome of a request: status and body, or the kind of the error.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Outcome {
    Answer(u16, Bytes),
    Fault(TransportErrorKind),
}

use Outcome::{Answer, Fault};

fn ok(body: &'static str) -> Outcome {
    Answer(200, body.into())
}

fn send(bytes: impl Into<Bytes>) -> Step {
    Step::Send(bytes.into())
}

/// A response with exactly these headers and this body.
fn raw(headers: &str, body: impl AsRef<[u8]>) -> Step {
    send(
        [
            b"HTTP/1.1 200 OK\r\n",
            headers.as_bytes(),
            b"\r\n",
            body.as_ref(),
        ]
        .concat(),
    )
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn gzip_answer(packed: &[u8]) -> Step {
    raw(
        &format!(
            "Content-Encoding: gzip\r\nContent-Length: {}\r\n",
            packed.len()
        ),
        packed,
    )
}

const FIRST_BYTE: Outcome = Fault(Timeout(TimeoutStage::FirstByte));
const TOTAL: Outcome = Fault(Timeout(TimeoutStage::Total));

/// Faults that do not need a timeout.
fn faults() -> Vec<(&'static str, Vec<Step>, Outcome)> {
    use Step::{Flood, Hold, Pause, Read, ReadHead};
    let mut bad_sum = gzip(b"answer");
    let sum = bad_sum.len() - 6;
    bad_sum[sum] ^= 1;
    let packed = gzip(b"answer");
    let bomb = gzip(&vec![0; 8 * CAP]);
    let many_headers: String = (0..1_000).map(|n| format!("x-{n}: {n}\r\n")).collect();
    vec![
        // The connection.
        ("closed when accepted", vec![], Fault(Reset)),
        ("reset when accepted", vec![Step::Reset], Fault(Reset)),
        // The request.
        (
            "reset after its head",
            vec![ReadHead, Step::Reset],
            Fault(Reset),
        ),
        (
            "reset after its body",
            vec![Read, Step::Reset],
            Fault(Reset),
        ),
        ("closed after its body", vec![Read], Fault(Reset)),
        (
            "answered before its body",
            vec![
                ReadHead,
                send("HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\nno"),
                Hold,
            ],
            Answer(413, "no".into()),
        ),
        // The head of the answer.
        (
            "half a status line",
            vec![Read, send("HTTP/1.1 20")],
            Fault(Reset),
        ),
        (
            "half a header",
            vec![Read, send("HTTP/1.1 200 OK\r\nConte")],
            Fault(Reset),
        ),
        (
            "head cut by a reset",
            vec![
                Read,
                send("HTTP/1.1 200 OK\r\n"),
                Pause(MOMENT),
                Step::Reset,
            ],
            Fault(Reset),
        ),
        (
            "another protocol",
            vec![Read, send("SSH-2.0-OpenSSH_9.9\r\n\r\n")],
            Fault(Other),
        ),
        (
            "a status that is none",
            vec![Read, send("HTTP/1.1 abc OK\r\n\r\n")],
            Fault(Other),
        ),
        (
            "a version from the future",
            vec![Read, send("HTTP/9.9 200 OK\r\n\r\n")],
            Fault(Other),
        ),
        (
            "a header without a name",
            vec![Read, raw(": value\r\n", "")],
            Fault(Other),
        ),
        (
            "a header with a NUL",
            vec![Read, raw("x: a\0b\r\n", "")],
            Fault(Other),
        ),
        (
            "1,000 headers",
            vec![Read, raw(&many_headers, "")],
            Fault(Other),
        ),
        (
            "an endless header",
            vec![
                Read,
                send("HTTP/1.1 200 OK\r\nx: "),
                Flood(vec![b'x'; 1 << 16].into()),
            ],
            Fault(Other),
        ),
        (
            "two lengths that agree",
            vec![
                Read,
                raw("Content-Length: 2\r\nContent-Length: 2\r\n", "ok"),
            ],
            ok("ok"),
        ),
        (
            "two lengths that differ",
            vec![
                Read,
                raw("Content-Length: 2\r\nContent-Length: 3\r\n", "ok!"),
            ],
            Fault(Other),
        ),
        (
            "a negative length",
            vec![Read, raw("Content-Length: -1\r\n", "ok")],
            Fault(Other),
        ),
        (
            "a length that is no number",
            vec![Read, raw("Content-Length: two\r\n", "ok")],
            Fault(Other),
        ),
        (
            "a length beyond numbers",
            vec![Read, raw("Content-Length: 99999999999999999999\r\n", "ok")],
            Fault(Other),
        ),
        (
            "a huge length",
            vec![
                Read,
                raw("Content-Length: 9223372036854775807\r\n", "ok"),
                Hold,
            ],
            Fault(TooLarge),
        ),
        // The body.
        (
            "closed before its length",
            vec![Read, raw("Content-Length: 3\r\n", "ok")],
            Fault(Body),
        ),
        (
            "closed before its first byte",
            vec![Read, raw("Content-Length: 3\r\n", "")],
            Fault(Body),
        ),
        (
            "reset within it",
            vec![
                Read,
                raw("Content-Length: 3\r\n", "ok"),
                Pause(MOMENT),
                Step::Reset,
            ],
            Fault(Reset),
        ),
        (
            "no last chunk",
            vec![Read, raw("Transfer-Encoding: chunked\r\n", "2\r\nok\r\n")],
            Fault(Body),
        ),
        (
            "half a chunk",
            vec![Read, raw("Transfer-Encoding: chunked\r\n", "9\r\nok")],
            Fault(Body),
        ),
        (
            "a chunk without a size",
            vec![
                Read,
                raw("Transfer-Encoding: chunked\r\n", "size\r\nok\r\n0\r\n\r\n"),
            ],
            Fault(Body),
        ),
        (
            "a chunk beyond numbers",
            vec![
                Read,
                raw("Transfer-Encoding: chunked\r\n", "fffffffffffffffff\r\nok"),
            ],
            Fault(Body),
        ),
        (
            "a huge chunk",
            vec![
                Read,
                raw("Transfer-Encoding: chunked\r\n", "7fffffff\r\n"),
                Flood(vec![0; 1 << 16].into()),
            ],
            Fault(TooLarge),
        ),
        (
            "an endless chunk extension",
            vec![
                Read,
                raw("Transfer-Encoding: chunked\r\n", "2;"),
                Flood(vec![b'x'; 1 << 16].into()),
            ],
            Fault(Body),
        ),
        (
            "chunks and a length",
            vec![
                Read,
                raw(
                    "Transfer-Encoding: chunked\r\nContent-Length: 1\r\n",
                    "2\r\nok\r\n0\r\n\r\n",
                ),
            ],
            ok("ok"),
        ),
        (
            "trailers",
            vec![
                Read,
                raw(
                    "Transfer-Encoding: chunked\r\n",
                    "2\r\nok\r\n0\r\nx-sum: 1\r\n\r\n",
                ),
            ],
            ok("ok"),
        ),
        (
            "more than its length",
            vec![Read, raw("Content-Length: 2\r\n", "ok and more")],
            ok("ok"),
        ),
        (
            "endless",
            vec![Read, raw("", ""), Flood(vec![0; 1 << 16].into())],
            Fault(TooLarge),
        ),
        (
            "empty",
            vec![Read, raw("Content-Length: 0\r\n", "")],
            ok(""),
        ),
        (
            "HTML",
            vec![
                Read,
                raw(
                    "Content-Type: text/html\r\nContent-Length: 7\r\n",
                    "<html/>",
                ),
            ],
            ok("<html/>"),
        ),
        // Compression.
        ("gzip", vec![Read, gzip_answer(&packed)], ok("answer")),
        (
            "a gzip bomb",
            vec![Read, gzip_answer(&bomb)],
            Fault(TooLarge),
        ),
        (
            "gzip cut off",
            vec![Read, gzip_answer(&packed[..packed.len() - 4])],
            Fault(Body),
        ),
        (
            "gzip with a wrong sum",
            vec![Read, gzip_answer(&bad_sum)],
            Fault(Body),
        ),
        (
            "gzip that is none",
            vec![Read, gzip_answer(b"answer")],
            Fault(Body),
        ),
        (
            "an unknown encoding",
            vec![
                Read,
                raw("Content-Encoding: zz\r\nContent-Length: 2\r\n", "ok"),
            ],
            ok("ok"),
        ),
    ]
}

/// Faults that a timeout ends.
fn stalls() -> Vec<(&'static str, Vec<Step>, Outcome)> {
    use Step::{Drip, Flood, Hold, Read};
    let dribble = Drip(vec![b'x'; 10_000].into(), Duration::from_millis(5));
    vec![
        ("no answer", vec![Read, Hold], FIRST_BYTE),
        (
            "the request is never read",
            vec![Step::Pause(Duration::from_secs(60))],
            FIRST_BYTE,
        ),
        (
            "a head that stops",
            vec![Read, send("HTTP/1.1 200 OK\r\n"), Hold],
            FIRST_BYTE,
        ),
        (
            "a head that dribbles",
            vec![Read, send("HTTP/1.1 200 OK\r\nx: "), dribble.clone()],
            FIRST_BYTE,
        ),
        (
            "continued for ever",
            vec![Read, Flood("HTTP/1.1 100 Continue\r\n\r\n".into())],
            FIRST_BYTE,
        ),
        (
            "a body that stops",
            vec![Read, raw("Content-Length: 3\r\n", "ok"), Hold],
            TOTAL,
        ),
        (
            "a body that dribbles",
            vec![Read, raw("Content-Length: 10000\r\n", ""), dribble.clone()],
            TOTAL,
        ),
        (
            "chunks that stop",
            vec![
                Read,
                raw("Transfer-Encoding: chunked\r\n", "2\r\nok\r\n"),
                Hold,
            ],
            TOTAL,
        ),
        (
            "a body without end that dribbles",
            vec![Read, raw("", ""), dribble],
            TOTAL,
        ),
    ]
}

/// Runs one fault many times concurrently.
async fn meet(
    backend: &'static str,
    transport: Arc<dyn Transport>,
    (fault, script, expected): (&'static str, Vec<Step>, Outcome),
) {
    let server = ScriptedServer::start(script).await.unwrap();
    let mut sending = JoinSet::new();
    for _ in 0..REPEATS {
        let (transport, request) = (transport.clone(), post(&server.url()));
        sending.spawn(async move { transport.send(request).await });
    }
    for answer in sending.join_all().await {
        let (outcome, shown) = match answer {
            Ok(answer) => (
                Answer(answer.status().as_u16(), answer.body().clone()),
                String::new(),
            ),
            Err(error) => (Fault(error.kind()), with_causes(&error)),
        };
        assert_eq!(outcome, expected, "{backend}, {fault}: {shown}");
    }
    let arrived = server.requests().len();
    assert!(arrived <= REPEATS, "{backend}, {fault}: repeated");
}

#[tokio::test]
async fn each_fault_yields_its_error_kind() {
    for (backend, transport) in backends(&options().with_max_body(CAP)) {
        for fault in faults() {
            meet(backend, transport.clone(), fault).await;
        }
    }
}

#[tokio::test]
async fn each_stall_times_out_in_its_stage() {
    // Only the expected timeout can expire, even on a slow machine.
    let short = Duration::from_millis(400);
    let mut meeting = JoinSet::new();
    for (options, stage) in [
        (options().with_first_byte_timeout(short), FIRST_BYTE),
        (options().with_total_timeout(short), TOTAL),
    ] {
        for (backend, transport) in backends(&options) {
            for stall in stalls().into_iter().filter(|(_, _, end)| *end == stage) {
                meeting.spawn(meet(backend, transport.clone(), stall));
            }
        }
    }
    meeting.join_all().await;
}

#[tokio::test]
async fn response_truncated_at_any_byte_is_an_error() {
    let body =
        r#"{"Response":{"TaskType":"WorkflowTask","Status":"FINISH","RequestId":"12ae8d8e-dce3"}}"#;
    let whole = Bytes::from(format!(
        "HTTP/1.1 200 OK\r\nServer: nginx\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    ));
    for (backend, transport) in backends(&options()) {
        let mut sending = JoinSet::new();
        for end in 0..=whole.len() {
            let (transport, part) = (transport.clone(), whole.slice(..end));
            let complete = end == whole.len();
            sending.spawn(async move {
                let server = ScriptedServer::start([Step::Read, Step::Send(part)])
                    .await
                    .unwrap();
                let answer = transport.send(post(&server.url())).await;
                assert_eq!(answer.is_ok(), complete, "{backend}: {end} bytes");
                if let Err(error) = answer {
                    assert!(
                        matches!(error.kind(), Reset | Body),
                        "{}",
                        with_causes(&error)
                    );
                }
            });
        }
        sending.join_all().await;
    }
}

#[tokio::test]
async fn invalid_host_name_is_a_dns_error() {
    // The resolver itself refuses a label of 64 characters, without a query.
    let url = format!("http://{}.test/", "a".repeat(64));
    for (backend, transport) in backends(&options()) {
        assert_eq!(kind(backend, transport.send(post(&url)).await), Dns);
    }
}

#[tokio::test]
async fn closed_port_is_a_connect_error() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    for (backend, transport) in backends(&options()) {
        let answer = transport.send(post(&format!("http://{address}/"))).await;
        assert_eq!(kind(backend, answer), Connect);
    }
}

#[tokio::test]
async fn reset_after_the_request_on_a_reused_connection_may_have_been_processed() {
    let answered = send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
    for (backend, transport) in backends(&options()) {
        for last in [Step::Read, Step::ReadHead] {
            let script = [Step::Read, answered.clone(), last, Step::Reset];
            let server = ScriptedServer::start(script).await.unwrap();
            transport.send(post(&server.url())).await.unwrap();
            let error = transport.send(post(&server.url())).await.unwrap_err();
            assert_eq!(error.kind(), Reset, "{backend}");
            assert!(!error.is_unsent(), "{backend}: {}", with_causes(&error));
            assert_eq!(server.connections(), 1, "{backend}");
        }
    }
}

#[tokio::test]
async fn unreachable_address_falls_back_to_next_one() {
    // `localhost` is often both ::1 and 127.0.0.1. The server listens on one of them only.
    for (backend, transport) in backends(&options()) {
        let server = ScriptedServer::start([Step::Read, Step::Echo])
            .await
            .unwrap();
        let url = format!("http://localhost:{}/", server.address().port());
        let answer = transport.send(post(&url)).await;
        assert!(answer.is_ok(), "{backend}: {answer:?}");
    }
}

#[tokio::test]
async fn invalid_request_is_an_error_and_is_not_sent() {
    let server = ScriptedServer::start([Step::Read, Step::Echo])
        .await
        .unwrap();
    for (backend, transport) in backends(&options()) {
        for uri in [
            "/relative".to_owned(),
            format!("ftp://{}/", server.address()),
        ] {
            let answer = transport.send(post(&uri)).await;
            assert!(
                matches!(kind(backend, answer), Other | Connect),
                "{backend}: {uri}"
            );
        }
    }
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn reqwest_refuses_uri_that_it_would_change() {
    let server = ScriptedServer::start([Step::Read, Step::Echo])
        .await
        .unwrap();
    let transport: Arc<dyn Transport> = backends(&options())[0].1.clone();
    let uri = format!("{}a/../b?q='", server.url());
    assert_eq!(kind("reqwest", transport.send(post(&uri)).await), Other);
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn request_after_a_fault_succeeds() {
    for (backend, transport) in backends(&options()) {
        let ends = |script: &[Step]| !script.contains(&Step::Hold);
        for (fault, script, _) in faults().into_iter().filter(|(_, script, _)| ends(script)) {
            let server = ScriptedServer::start_each([script, vec![Step::Read, Step::Echo]])
                .await
                .unwrap();
            let _ = transport.send(post(&server.url())).await;
            tokio::time::sleep(Duration::from_millis(2)).await;
            match transport.send(post(&server.url())).await {
                Ok(answer) => assert_eq!(answer.body(), post("/").body(), "{backend}, {fault}"),
                // The request used the faulty connection and was not delivered.
                Err(error) => assert_eq!(error.kind(), Reset, "{backend}, {fault}"),
            }
        }
    }
}
