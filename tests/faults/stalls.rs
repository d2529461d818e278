//! Servers that stall at each stage of an exchange. Each stall ends an attempt at the timeout of
//! its stage, and not much later.

use crate::bodies::in_chunks;
use crate::harness::{ID, RUNS, answer, backends, broken, check_text, client, ok, send, shown};
use crate::{is_long, options};
use mps_describe::transport::test_util::{ScriptedServer, Step};
use mps_describe::transport::{TimeoutStage, Transport, TransportErrorKind};
use mps_describe::{ErrorKind, RetryPolicy};
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::Instant;

/// The timeout under test. All others are much longer.
const SHORT: Duration = Duration::from_millis(300);

/// Time that a call may take beyond its timeouts on a machine that does other work too.
const MARGIN: Duration = Duration::from_secs(25);

/// The limit that ends the stall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Limit {
    FirstByte,
    Total,
    Attempt,
    Operation,
}

/// A stall, and the limits that end it.
type Stall = (&'static str, Vec<Step>, &'static [Limit]);

fn stalls() -> Vec<Stall> {
    [stalls_of_heads(), stalls_of_bodies()].concat()
}

fn drip(bytes: &str) -> Step {
    Step::Drip(bytes.to_owned().into(), Duration::from_millis(20))
}

fn stalls_of_heads() -> Vec<Stall> {
    use Step::{Flood, Hold, Pause, Read, ReadHead};
    const HEAD: &[Limit] = &[Limit::FirstByte, Limit::Attempt, Limit::Operation];
    let seconds = Pause(Duration::from_secs(60));
    vec![
        ("a request that is never read", vec![seconds], HEAD),
        (
            "a request whose body is never read",
            vec![ReadHead, Hold],
            HEAD,
        ),
        ("no answer", vec![Read, Hold], HEAD),
        (
            "a status line that stops",
            vec![Read, send("HTTP/1.1 2"), Hold],
            HEAD,
        ),
        (
            "a head that stops",
            vec![Read, send("HTTP/1.1 200 OK\r\nx: "), Hold],
            HEAD,
        ),
        (
            "a head that drips",
            vec![
                Read,
                send("HTTP/1.1 200 OK\r\nx: "),
                drip(&"y".repeat(10_000)),
            ],
            HEAD,
        ),
        (
            "interim answers that drip",
            vec![Read, drip(&"HTTP/1.1 100 Continue\r\n\r\n".repeat(400))],
            HEAD,
        ),
        (
            "interim answers without end",
            vec![Read, Flood("HTTP/1.1 100 Continue\r\n\r\n".into())],
            HEAD,
        ),
    ]
}

fn stalls_of_bodies() -> Vec<Stall> {
    use Step::{Hold, Read};
    const BODY: &[Limit] = &[Limit::Total, Limit::Attempt, Limit::Operation];
    let body = answer("late");
    let sized = format!("Content-Length: {}\r\n", body.len());
    let half = &body[..body.len() / 2];
    let long = "Content-Length: 1000000\r\n";
    let chunked = "Transfer-Encoding: chunked\r\n";
    let chunks = in_chunks("x".repeat(10_000).as_bytes(), 1);
    let chunks = String::from_utf8(chunks).unwrap();
    vec![
        (
            "a body that does not begin",
            vec![Read, ok(&sized, ""), Hold],
            BODY,
        ),
        (
            "a body that stops",
            vec![Read, ok(&sized, half), Hold],
            BODY,
        ),
        (
            "a body that stops before its last byte",
            vec![Read, ok(&sized, &body[..body.len() - 1]), Hold],
            BODY,
        ),
        (
            "a body that drips",
            vec![Read, ok(long, ""), drip(&"x".repeat(10_000))],
            BODY,
        ),
        (
            "chunks that stop",
            vec![Read, ok(chunked, &chunks[..600]), Hold],
            BODY,
        ),
        (
            "a last chunk that does not come",
            vec![Read, ok(chunked, &chunks[..chunks.len() - 5]), Hold],
            BODY,
        ),
        (
            "chunks that drip",
            vec![Read, ok(chunked, ""), drip(&chunks)],
            BODY,
        ),
        (
            "a body without end that drips",
            vec![Read, ok("", ""), drip(&"x".repeat(10_000))],
            BODY,
        ),
        (
            "a whole body that is not ended",
            vec![Read, ok("", &body), Hold],
            BODY,
        ),
    ]
}

fn transports(limit: Limit) -> [(&'static str, Arc<dyn Transport>); 2] {
    let options = match limit {
        Limit::FirstByte => options().with_first_byte_timeout(SHORT),
        Limit::Total => options().with_total_timeout(SHORT),
        Limit::Attempt | Limit::Operation => options(),
    };
    backends(&options)
}

/// Runs one call against the stall. Returns the time beyond the timeouts.
async fn meet(
    backend: &str,
    transport: &Arc<dyn Transport>,
    stall: &Stall,
    limit: Limit,
) -> Duration {
    let (name, script, _) = stall;
    let case = format!("{backend}, {name}, {limit:?}");
    let server = ScriptedServer::start(script.clone()).await.unwrap();
    let mut builder = client(&server.url(), transport);
    let attempts = match limit {
        Limit::Operation => {
            builder = builder.operation_timeout(SHORT);
            1
        }
        Limit::Attempt => {
            builder = builder.attempt_timeout(SHORT);
            2
        }
        _ => 2,
    };
    let brief = Duration::from_millis(1);
    let retry = RetryPolicy::default().with_max_attempts(2).with_base(brief);
    let client = builder.retry(retry).build().unwrap();
    let begin = Instant::now();
    let error = client.describe(ID).await.unwrap_err();
    let spent = begin.elapsed();
    let text = shown(&error);
    check_text(&case, &text);
    match limit {
        Limit::Operation => assert_eq!(error.kind(), ErrorKind::Deadline, "{case}: {text}"),
        Limit::FirstByte => assert_eq!(
            broken(&error),
            stage(TimeoutStage::FirstByte),
            "{case}: {text}"
        ),
        _ => assert_eq!(broken(&error), stage(TimeoutStage::Total), "{case}: {text}"),
    }
    assert_eq!(error.attempts(), attempts, "{case}: {text}");
    let over = spent.checked_sub(SHORT * attempts);
    let over = over.unwrap_or_else(|| panic!("{case}: {spent:?} is too early"));
    assert!(over < MARGIN, "{case}: {over:?}");
    over
}

fn stage(stage: TimeoutStage) -> Option<TransportErrorKind> {
    Some(TransportErrorKind::Timeout(stage))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_stall_ends_at_the_limit_of_its_stage() {
    // Without other work the figure is the overshoot of one call.
    for limit in [
        Limit::FirstByte,
        Limit::Total,
        Limit::Attempt,
        Limit::Operation,
    ] {
        let mut runs = JoinSet::new();
        for (backend, transport) in transports(limit) {
            for stall in stalls()
                .into_iter()
                .filter(|(.., limits)| limits.contains(&limit))
            {
                for _ in 0..stalling_runs() {
                    let (transport, stall) = (Arc::clone(&transport), stall.clone());
                    runs.spawn(async move { meet(backend, &transport, &stall, limit).await });
                }
            }
        }
        let count = runs.len();
        let mut over = runs.join_all().await;
        over.sort();
        let (median, worst) = (over[count / 2], over[count - 1]);
        println!(
            "{limit:?}: {count} stalls, overshoot {median:?} in the median, {worst:?} at worst"
        );
    }
}

fn stalling_runs() -> usize {
    if is_long() { RUNS } else { 5 }
}
