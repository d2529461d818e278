//! Rows of faults in the framing and the compression of a body.

use crate::harness::{After, CAP, Ends, Row, answer, ok, raw, row, sized};
use After::{Closed, OutOfStep, Reusable};
use Ends::{Answer, Breaks, Fails};
use Step::{Flood, Hold, Pause, Read};
use flate2::Compression;
use flate2::write::GzEncoder;
use mps_describe::ErrorKind::Unreadable;
use mps_describe::transport::TransportErrorKind::{Body, Reset, TooLarge};
use mps_describe::transport::test_util::Step;
use std::io::Write as _;
use std::time::Duration;

const CHUNKED: &str = "Transfer-Encoding: chunked\r\n";

pub(crate) fn rows() -> Vec<Row> {
    [
        short(),
        chunks(),
        endless_chunks(),
        long(),
        empty(),
        compressed(),
    ]
    .concat()
}

pub(crate) fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// The body in chunks of this many bytes, with its end.
pub(crate) fn in_chunks(body: &[u8], size: usize) -> Vec<u8> {
    let mut framed = Vec::new();
    for chunk in body.chunks(size) {
        framed.extend(format!("{:x}\r\n", chunk.len()).into_bytes());
        framed.extend(chunk);
        framed.extend(b"\r\n");
    }
    [&framed[..], b"0\r\n\r\n"].concat()
}

/// Bodies that end too early.
fn short() -> Vec<Row> {
    let body = answer("sound");
    let longer = format!("Content-Length: {}\r\n", body.len() + 1);
    let cut = |name, answer: Step| row(name, [Read, answer], Closed, Breaks(Body), 3);
    vec![
        cut("closed before its length", ok(&longer, &body)),
        cut("closed before its first byte", ok(&longer, "")),
        cut(
            "no last chunk",
            ok(CHUNKED, format!("{:x}\r\n{body}\r\n", body.len())),
        ),
        cut("half a chunk", ok(CHUNKED, format!("fff\r\n{body}"))),
        cut("half the size of a chunk", ok(CHUNKED, "ff")),
        cut(
            "half the last chunk",
            ok(CHUNKED, format!("{:x}\r\n{body}\r\n0\r\n", body.len())),
        ),
        row(
            "reset within a sized body",
            [
                Read,
                ok(&longer, &body),
                Pause(Duration::from_millis(20)),
                Step::Reset,
            ],
            Closed,
            Breaks(Reset),
            3,
        ),
        row(
            "reset within a chunk",
            [
                Read,
                ok(CHUNKED, format!("fff\r\n{body}")),
                Pause(Duration::from_millis(20)),
                Step::Reset,
            ],
            Closed,
            Breaks(Reset),
            3,
        ),
    ]
}

fn chunks() -> Vec<Row> {
    let body = answer("sound");
    let size = format!("{:x}", body.len());
    let sound = in_chunks(body.as_bytes(), body.len());
    let bad = |name, framed: String| {
        row(
            name,
            [Read, ok(CHUNKED, framed), Hold],
            Closed,
            Breaks(Body),
            3,
        )
    };
    let fine = |name, framed: Vec<u8>| row(name, [Read, ok(CHUNKED, framed)], Reusable, Answer, 1);
    vec![
        fine("one chunk", sound.clone()),
        fine("chunks of one byte", in_chunks(body.as_bytes(), 1)),
        fine(
            "a chunk extension",
            format!("{size};a=b\r\n{body}\r\n0\r\n\r\n").into(),
        ),
        fine(
            "trailers",
            format!("{size}\r\n{body}\r\n0\r\nx-sum: 1\r\n\r\n").into(),
        ),
        bad("a chunk without a size", format!("\r\n{body}\r\n0\r\n\r\n")),
        bad(
            "a chunk whose size is no number",
            format!("size\r\n{body}\r\n0\r\n\r\n"),
        ),
        bad(
            "a negative chunk",
            format!("-{size}\r\n{body}\r\n0\r\n\r\n"),
        ),
        bad(
            "a chunk beyond numbers",
            format!("fffffffffffffffff\r\n{body}"),
        ),
        bad(
            "a chunk longer than its size",
            format!("1\r\n{body}\r\n0\r\n\r\n"),
        ),
        row(
            "chunks and a length",
            [Read, ok(&format!("{CHUNKED}Content-Length: 1\r\n"), &sound)],
            Reusable,
            Answer,
            1,
        ),
    ]
}

/// Chunks without end.
fn endless_chunks() -> Vec<Row> {
    let kilobyte = format!("400\r\n{}\r\n", "x".repeat(1 << 10));
    let flood = |name, begin: &'static str, bytes: &str, kind, attempts| {
        let flood = Flood(bytes.repeat(1 << 10).into());
        row(
            name,
            [Read, ok(CHUNKED, begin), flood],
            Closed,
            Breaks(kind),
            attempts,
        )
    };
    vec![
        flood("a huge chunk", "7fffffff\r\n", "x", TooLarge, 1),
        flood("endless chunks", "", &kilobyte, TooLarge, 1),
        flood("an endless chunk extension", "2;", "x", Body, 3),
        flood("endless trailers", "0\r\n", "x: y\r\n", Body, 3),
    ]
}

/// Bodies that do not end where they should.
fn long() -> Vec<Row> {
    let body = answer("sound");
    let twice = |second: &str| format!("{body}{second}");
    let sized_once = format!("Content-Length: {}\r\n", body.len());
    let second = format!(
        "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{}",
        body.len(),
        answer("stray")
    );
    vec![
        row(
            "more than its length",
            [Read, ok(&sized_once, twice("and more"))],
            OutOfStep,
            Answer,
            1,
        ),
        row(
            "a second answer at once",
            [Read, ok(&sized_once, twice(&second))],
            OutOfStep,
            Answer,
            1,
        ),
        row(
            "more than its last chunk",
            [
                Read,
                ok(
                    CHUNKED,
                    [&in_chunks(body.as_bytes(), 9)[..], b"junk"].concat(),
                ),
            ],
            OutOfStep,
            Answer,
            1,
        ),
        row("ended by closing", [Read, ok("", &body)], Closed, Answer, 1),
        row(
            "endless",
            [Read, ok("", ""), Flood(vec![0; 1 << 16].into())],
            Closed,
            Breaks(TooLarge),
            1,
        ),
    ]
}

fn empty() -> Vec<Row> {
    vec![
        row(
            "empty",
            [Read, sized("200 OK", "", "")],
            Reusable,
            Fails(Unreadable),
            2,
        ),
        row(
            "empty and closed",
            [Read, ok("", "")],
            Closed,
            Fails(Unreadable),
            2,
        ),
        row(
            "blank",
            [Read, sized("200 OK", "", " \r\n")],
            Reusable,
            Fails(Unreadable),
            2,
        ),
        row(
            "204",
            [Read, raw("204 No Content", "", "")],
            Reusable,
            Fails(Unreadable),
            2,
        ),
        row(
            "204 with a body",
            [Read, sized("204 No Content", "", answer("stray"))],
            OutOfStep,
            Fails(Unreadable),
            2,
        ),
        row(
            "304",
            [Read, raw("304 Not Modified", "", "")],
            Reusable,
            Fails(Unreadable),
            1,
        ),
    ]
}

/// An answer with an encoding, on a connection that stays in step.
fn encoded(
    name: &'static str,
    encoding: &str,
    bytes: impl AsRef<[u8]>,
    ends: Ends,
    attempts: u32,
) -> Row {
    let headers = format!("Content-Encoding: {encoding}\r\n");
    let exchange = [Read, sized("200 OK", &headers, bytes)];
    row(name, exchange, Reusable, ends, attempts)
}

fn compressed() -> Vec<Row> {
    let sound = answer("sound");
    let packed = gzip(sound.as_bytes());
    let mut bad_sum = packed.clone();
    let sum = bad_sum.len() - 6;
    bad_sum[sum] ^= 1;
    let bomb = gzip(&vec![0; 16 * CAP]);
    let gzipped = |name, bytes: &[u8], ends, attempts| encoded(name, "gzip", bytes, ends, attempts);
    let halves = |bytes: &[u8]| {
        let (begin, end) = bytes.split_at(bytes.len() / 2);
        [gzip(begin), gzip(end)].concat()
    };
    let cut = &packed[..packed.len() - 4];
    let unread = Fails(Unreadable);
    vec![
        gzipped("gzip", &packed, Answer, 1),
        gzipped("gzip in members", &halves(sound.as_bytes()), Answer, 1),
        gzipped("gzip of gzip", &halves(&packed), unread, 2),
        gzipped("a gzip bomb", &bomb, Breaks(TooLarge), 1),
        gzipped("gzip cut off", cut, Breaks(Body), 3),
        gzipped("gzip with a wrong sum", &bad_sum, Breaks(Body), 3),
        gzipped("gzip that is none", b"answer", Breaks(Body), 3),
        encoded(
            "an encoding not asked for",
            "br",
            b"\x8b\x02\x80",
            unread,
            2,
        ),
        encoded("two encodings", "gzip, gzip", gzip(&packed), unread, 2),
        encoded(
            "an encoding that is not applied",
            "identity",
            &sound,
            Answer,
            1,
        ),
    ]
}
