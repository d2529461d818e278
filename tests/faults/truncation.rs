//! The documented answer cut at each byte, however it is framed and however the connection ends. It
//! is never a success unless it is whole.

use crate::bodies::in_chunks;
use crate::harness::{ID, backends, broken, client, shown};
use crate::{is_long, options};
use bytes::Bytes;
use mps_describe::model::DescribeTaskDetailResponse;
use mps_describe::transport::Transport;
use mps_describe::transport::TransportErrorKind::{Body, Reset};
use mps_describe::transport::test_util::{ScriptedServer, Step};
use mps_describe::{ErrorKind, RetryPolicy};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinSet;

const DOCUMENTED: &str =
    include_str!("../../crates/mps-model/schema/examples/DescribeTaskDetail-page.json");

/// Calls that run at the same time, each with its own server.
const WORKERS: usize = 4;

/// Framing of the body.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Framing {
    Length,
    Chunks,
    Close,
}

/// End of the connection after the cut.
#[derive(Clone, Copy, Debug, PartialEq)]
enum End {
    Fin,
    Rst,
}

/// The documented answer about the task that is asked for.
fn body() -> String {
    let id = mps_emulator::DOCUMENTED_TASK_ID;
    assert!(DOCUMENTED.contains(id));
    DOCUMENTED.trim().replace(id, ID)
}

/// The whole response as bytes.
fn wire(framing: Framing, body: &[u8]) -> Vec<u8> {
    let (header, framed) = match framing {
        Framing::Length => (format!("Content-Length: {}\r\n", body.len()), body.to_vec()),
        Framing::Chunks => (
            "Transfer-Encoding: chunked\r\n".to_owned(),
            in_chunks(body, 700),
        ),
        Framing::Close => (String::new(), body.to_vec()),
    };
    let head = format!("HTTP/1.1 200 OK\r\nServer: nginx\r\n{header}\r\n");
    [head.as_bytes(), &framed].concat()
}

/// The lengths at which the response is cut. The last one is whole.
fn cuts(wire: &[u8]) -> BTreeSet<usize> {
    let all = 0..=wire.len();
    if is_long() {
        return all.collect();
    }
    let is_structural = |at: usize| {
        wire.get(at)
            .is_some_and(|byte| b"{}[]:,\r\n".contains(byte))
    };
    all.filter(|at| at % 16 == 0 || at + 8 > wire.len() || is_structural(*at))
        .collect()
}

/// Serves each cut on a connection of its own and makes one call for it.
async fn meet(
    backend: &'static str,
    transport: Arc<dyn Transport>,
    (framing, end): (Framing, End),
    cuts: Vec<Bytes>,
    whole: usize,
) {
    let scripts = cuts.iter().map(|cut| match end {
        End::Fin => vec![Step::Read, Step::Send(cut.clone())],
        End::Rst => vec![Step::Read, Step::Send(cut.clone()), Step::Reset],
    });
    let server = ScriptedServer::start_each(scripts).await.unwrap();
    let client = client(&server.url(), &transport).retry(RetryPolicy::never());
    let client = client.build().unwrap();
    for (number, cut) in (1..).zip(&cuts) {
        let case = format!("{backend}, {framing:?}, {end:?}, {} of {whole}", cut.len());
        let result = tokio::time::timeout(Duration::from_secs(20), client.describe(ID)).await;
        let result = result.unwrap_or_else(|_| panic!("{case}: hangs"));
        assert_eq!(server.connections(), number, "{case}");
        let is_whole = cut.len() == whole;
        match result {
            Ok(detail) => {
                assert!(is_whole, "{case}: succeeded");
                let expected = DescribeTaskDetailResponse::from_slice(body().as_bytes());
                assert_eq!(detail, expected.unwrap(), "{case}");
            }
            Err(error) => {
                // A reset may overtake the last bytes.
                assert!(!is_whole || end == End::Rst, "{case}: {}", shown(&error));
                match broken(&error) {
                    Some(kind) => assert!(matches!(kind, Body | Reset), "{case}: {kind:?}"),
                    None => assert_eq!(
                        (error.kind(), framing, end),
                        (ErrorKind::Unreadable, Framing::Close, End::Fin),
                        "{case}: {}",
                        shown(&error)
                    ),
                }
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn documented_answer_cut_at_any_byte_is_never_a_success() {
    let body = body();
    let mut connections = 0;
    // Each call opens a connection of its own, because none is kept.
    for (backend, transport) in backends(&options().with_idle_timeout(Duration::ZERO)) {
        for framing in [Framing::Length, Framing::Chunks, Framing::Close] {
            let wire = Bytes::from(wire(framing, body.as_bytes()));
            let cuts: Vec<Bytes> = cuts(&wire).into_iter().map(|at| wire.slice(..at)).collect();
            for end in [End::Fin, End::Rst] {
                connections += cuts.len();
                let mut workers = JoinSet::new();
                for cuts in cuts.chunks(cuts.len().div_ceil(WORKERS)) {
                    let how = (framing, end);
                    let transport = Arc::clone(&transport);
                    workers.spawn(meet(backend, transport, how, cuts.to_vec(), wire.len()));
                }
                workers.join_all().await;
            }
        }
    }
    println!("{connections} cuts of an answer of {} bytes", body.len());
}
