//! Rows of faults of HTTP/2: streams and connections that end, frames that break the protocol, and
//! floods of frames.

use crate::authority::Authority;
use crate::h2_server::{
    Act, CONTINUATION, DATA, END_HEADERS, END_STREAM, GOAWAY, HEADERS, PING, PUSH_PROMISE,
    RST_STREAM, SETTINGS, Server, Then, WINDOW_UPDATE, answer, frame, head,
};
use crate::harness::{self, CAP, ID, RUNS, backends, broken, check_text, client, shown};
use crate::is_long;
use Then::{Close, Repeat, Serve};
use mps_describe::transport::TransportErrorKind::{Body, Other, Reset, Timeout, TooLarge};
use mps_describe::transport::{TimeoutStage, Transport, TransportErrorKind};
use std::ops::RangeInclusive;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinSet;

/// Name, frames, behaviour after them, and the error of a call that always meets it.
type Row = (
    &'static str,
    fn(u32) -> Vec<u8>,
    Then,
    &'static [TransportErrorKind],
);

const SOUND: Act = Act {
    frames: sound,
    then: Serve,
};

fn body() -> String {
    harness::answer("sound")
}

fn sound(stream: u32) -> Vec<u8> {
    answer(stream, &body())
}

fn number(value: u32) -> [u8; 4] {
    value.to_be_bytes()
}

/// Ends the connection. `last` is the last stream that the server processes.
fn goaway(last: u32, reason: u32) -> Vec<u8> {
    frame(GOAWAY, 0, 0, &[number(last), number(reason)].concat())
}

fn reset(stream: u32, reason: u32) -> Vec<u8> {
    frame(RST_STREAM, 0, stream, &number(reason))
}

/// The head of an answer and a part of its body.
fn half(stream: u32) -> Vec<u8> {
    [
        head(stream, Some(900)),
        frame(DATA, 0, stream, b"{\"Response\":"),
    ]
    .concat()
}

const TOTAL: &[TransportErrorKind] = &[Timeout(TimeoutStage::Total)];
/// Pings fail at the same time, if the server does not read or the machine is slow.
const FIRST_BYTE: &[TransportErrorKind] = &[Timeout(TimeoutStage::FirstByte), Reset];

/// Streams and connections that end early or late.
const ENDS: &[Row] = &[
    ("an answer", sound, Serve, &[]),
    (
        "GOAWAY in flight, stream not processed",
        |_| goaway(0, 0),
        Close,
        &[Reset],
    ),
    (
        "GOAWAY in flight, stream not processed, kept open",
        |_| goaway(0, 0),
        Serve,
        &[Reset],
    ),
    (
        "GOAWAY in flight, then the answer",
        |id| [goaway(id, 0), sound(id)].concat(),
        Serve,
        &[],
    ),
    (
        "GOAWAY behind the answer",
        |id| [sound(id), goaway(id, 0)].concat(),
        Serve,
        &[],
    ),
    (
        "GOAWAY with ENHANCE_YOUR_CALM",
        |_| goaway(0, 11),
        Close,
        &[Reset],
    ),
    (
        "GOAWAY within the body",
        |id| [half(id), goaway(id, 2)].concat(),
        Close,
        &[Reset],
    ),
    (
        "RST_STREAM REFUSED_STREAM",
        |id| reset(id, 7),
        Serve,
        &[Reset],
    ),
    ("RST_STREAM CANCEL", |id| reset(id, 8), Serve, &[Reset]),
    (
        "RST_STREAM INTERNAL_ERROR",
        |id| reset(id, 2),
        Serve,
        &[Reset],
    ),
    (
        "RST_STREAM within the body",
        |id| [half(id), reset(id, 8)].concat(),
        Serve,
        &[Reset],
    ),
    (
        "RST_STREAM behind the answer",
        |id| [sound(id), reset(id, 0)].concat(),
        Serve,
        &[],
    ),
    ("closed instead of an answer", |_| vec![], Close, &[Reset]),
    ("closed within the body", half, Close, &[Reset]),
    (
        "a body shorter than its length",
        |id| [half(id), frame(DATA, END_STREAM, id, b"")].concat(),
        Serve,
        &[Body],
    ),
    (
        "a body longer than its length",
        |id| {
            [
                head(id, Some(3)),
                frame(DATA, END_STREAM, id, b"{\"Response\":{}}"),
            ]
            .concat()
        },
        Serve,
        &[Body],
    ),
    (
        "trailers",
        |id| {
            let body = frame(DATA, 0, id, body().as_bytes());
            [
                head(id, None),
                body,
                frame(HEADERS, END_HEADERS | END_STREAM, id, b"\x00\x01x\x01y"),
            ]
            .concat()
        },
        Serve,
        &[],
    ),
    ("no answer", |_| vec![], Serve, FIRST_BYTE),
    ("a body that stops", half, Serve, TOTAL),
];

/// Frames that break the protocol, and one that does not.
const BREAKS: &[Row] = &[
    (
        "a frame of unknown kind",
        |id| [frame(0xaa, 0xff, id, b"junk"), sound(id)].concat(),
        Serve,
        &[],
    ),
    (
        "an answer in HTTP/1.1",
        |_| b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".to_vec(),
        Serve,
        &[Other],
    ),
    ("noise", |_| vec![0xff; 1 << 12], Serve, &[Other]),
    (
        "data before its head",
        |id| frame(DATA, END_STREAM, id, b"{}"),
        Serve,
        &[Other],
    ),
    (
        "a head that cannot be decoded",
        |id| frame(HEADERS, END_HEADERS, id, &[0xff; 40]),
        Serve,
        &[Other],
    ),
    (
        "a head without a status",
        |id| frame(HEADERS, END_HEADERS, id, b"\x00\x01x\x01y"),
        Serve,
        &[Other],
    ),
    (
        "a frame beyond the limit",
        |id| frame(DATA, 0, id, &[0; 1 << 16]),
        Serve,
        &[Other],
    ),
    (
        "a window beyond the limit",
        |_| frame(WINDOW_UPDATE, 0, 0, &number(0x7fff_ffff)).repeat(2),
        Serve,
        &[Other],
    ),
    (
        "a window of zero",
        |_| frame(WINDOW_UPDATE, 0, 0, &number(0)),
        Serve,
        &[Other],
    ),
    (
        "a pushed answer",
        |id| frame(PUSH_PROMISE, END_HEADERS, id, b"\x00\x00\x00\x02\x88"),
        Serve,
        &[Other],
    ),
    (
        "settings of the wrong length",
        |_| frame(SETTINGS, 0, 0, b"junk"),
        Serve,
        &[Other],
    ),
    (
        "a reset of a stream that was never opened",
        |_| reset(99, 8),
        Serve,
        &[Other],
    ),
    (
        "an answer on a stream that was never opened",
        |_| sound(99),
        Serve,
        &[Other],
    ),
];

/// Floods. A timeout ends those that are no fault of the protocol.
const FLOODS: &[Row] = &[
    (
        "10,000 settings, then the answer",
        |id| [frame(SETTINGS, 0, 0, &[]).repeat(10_000), sound(id)].concat(),
        Serve,
        &[],
    ),
    (
        "settings without end",
        |_| frame(SETTINGS, 0, 0, &[]).repeat(100),
        Repeat,
        FIRST_BYTE,
    ),
    (
        "pings without end",
        |_| frame(PING, 0, 0, &[0; 8]).repeat(100),
        Repeat,
        FIRST_BYTE,
    ),
    (
        "windows without end",
        |_| frame(WINDOW_UPDATE, 0, 0, &number(1)).repeat(100),
        Repeat,
        FIRST_BYTE,
    ),
    (
        "a head without end",
        |id| {
            [
                frame(HEADERS, 0, id, b"\x88"),
                frame(CONTINUATION, 0, id, &[0; 1 << 10]).repeat(4_000),
            ]
            .concat()
        },
        Serve,
        &[Other],
    ),
    (
        "data beyond the limit",
        |id| [head(id, None), frame(DATA, 0, id, &[0; 1 << 14]).repeat(80)].concat(),
        Serve,
        &[TooLarge],
    ),
    (
        "10,000 empty frames",
        |id| {
            let empty = frame(DATA, 0, id, &[]).repeat(10_000);
            [
                head(id, None),
                empty,
                frame(DATA, END_STREAM, id, body().as_bytes()),
            ]
            .concat()
        },
        Serve,
        &[Body],
    ),
    (
        "a length beyond the limit",
        |id| head(id, Some(2 * CAP)),
        Serve,
        &[TooLarge],
    ),
];

/// Timeout of the rows that a timeout ends.
const SHORT: Duration = Duration::from_millis(1_500);

fn transports(
    authority: &Authority,
    ends: &[TransportErrorKind],
) -> [(&'static str, Arc<dyn Transport>); 2] {
    let options = authority.trusted().with_max_body(CAP);
    let first = ends.first();
    backends(&match first {
        Some(Timeout(TimeoutStage::FirstByte)) => options.with_first_byte_timeout(SHORT),
        Some(Timeout(_)) => options.with_total_timeout(SHORT),
        _ => options,
    })
}

/// Requests of a call that ends with this error. The connection may be reset before its fault is
/// read, which allows one more.
fn attempts(kind: TransportErrorKind) -> RangeInclusive<u32> {
    match kind {
        TooLarge => 1..=1,
        Other => 2..=3,
        _ => 3..=3,
    }
}

/// Runs one call while each request meets the fault.
async fn meet(authority: &Authority, backend: &str, transport: &Arc<dyn Transport>, row: Row) {
    let (name, frames, then, ends) = row;
    let case = format!("{backend}, {name}");
    let server = Server::start(authority, vec![Act { frames, then }]).await;
    let client = client(&server.url, transport).build().unwrap();
    match client.describe(ID).await {
        Ok(detail) => {
            assert!(ends.is_empty(), "{case}: succeeded");
            assert_eq!(detail.request_id.as_deref(), Some("sound"), "{case}");
            assert_eq!(server.requests(), 1, "{case}");
        }
        Err(error) => {
            let text = shown(&error);
            let kind = broken(&error).unwrap_or_else(|| panic!("{case}: {text}"));
            assert!(ends.contains(&kind), "{case}: not {ends:?}: {text}");
            assert!(attempts(kind).contains(&error.attempts()), "{case}: {text}");
            assert!(
                server.requests() <= error.attempts() as usize,
                "{case}: {text}"
            );
            check_text(&case, &text);
        }
    }
}

/// Runs two calls while only the first request meets the fault.
async fn heal(authority: &Authority, backend: &str, transport: &Arc<dyn Transport>, row: Row) {
    let (name, frames, then, ends) = row;
    let case = format!("{backend}, {name}, once");
    let server = Server::start(authority, vec![Act { frames, then }, SOUND]).await;
    let client = client(&server.url, transport).build().unwrap();
    let first = client.describe(ID).await;
    assert_eq!(first.is_ok(), ends != [TooLarge], "{case}: {first:?}");
    let second = client.describe(ID).await;
    assert!(second.is_ok(), "{case}: {second:?}");
    // A busy machine may meet a timeout more often.
    assert!(server.connections() <= 4, "{case}");
}

fn rows() -> impl Iterator<Item = Row> {
    [ENDS, BREAKS, FLOODS].into_iter().flatten().copied()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_fault_of_http2_ends_each_call_in_its_way() {
    let authority = Arc::new(Authority::new());
    let mut runs = JoinSet::new();
    for row in rows() {
        for (backend, transport) in transports(&authority, row.3) {
            for _ in 0..if is_long() { RUNS } else { 2 } {
                let (authority, transport) = (Arc::clone(&authority), Arc::clone(&transport));
                runs.spawn(async move {
                    meet(&authority, backend, &transport, row).await;
                    heal(&authority, backend, &transport, row).await;
                });
            }
            // Rows that only wait run together. Others take turns, so that none waits for the
            // processor.
            let only_waits = row.2 != Repeat && (row.3 == FIRST_BYTE || row.3 == TOTAL);
            if !only_waits {
                while let Some(run) = runs.join_next().await {
                    run.unwrap();
                }
            }
        }
    }
    runs.join_all().await;
}
