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
    [short(), chunks(), long(), empty(), compressed()].concat()
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
    let kilobyte = format!("400\r\n{}\r\n", "x".repeat(1 << 10));
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
        flood("a huge chunk", "7fffffff\r\n", "x", TooLarge, 1),
        flood("endless chunks", "", &kilobyte, TooLarge, 1),
        flood("an endless chunk extension", "2;", "x", Body, 3),
        flood("endless trailers", "0\r\n", "x: y\r\n", Body, 3),
        row(
            "chunks and a length",
            [Read, ok(&format!("{CHUNKED}Content-Length: 1\r\n"), &sound)],
            Reusable,
            Answer,
            1,
        ),
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

fn compressed() -> Vec<Row> {
    let packed = gzip(answer("sound").as_bytes());
    let mut bad_sum = packed.clone();
    let sum = bad_sum.len() - 6;
    bad_sum[sum] ^= 1;
    let bomb = gzip(&vec![0; 16 * CAP]);
    let gzipped = |bytes: &[u8]| vec![Read, sized("200 OK", "Content-Encoding: gzip\r\n", bytes)];
    let encoded = |encoding: &str, bytes: &[u8]| {
        vec![
            Read,
            sized(
                "200 OK",
                &format!("Content-Encoding: {encoding}\r\n"),
                bytes,
            ),
        ]
    };
    let (begin, end) = packed.split_at(packed.len() / 2);
    let members = [gzip(begin), gzip(end)].concat();
    vec![
        row("gzip", gzipped(&packed), Reusable, Answer, 1),
        row(
            "gzip in members",
            gzipped(
                &[
                    gzip(b"{\"Response\":"),
                    gzip(&answer("sound").as_bytes()[12..]),
                ]
                .concat(),
            ),
            Reusable,
            Answer,
            1,
        ),
        row(
            "gzip of gzip",
            gzipped(&members),
            Reusable,
            Fails(Unreadable),
            2,
        ),
        row("a gzip bomb", gzipped(&bomb), Reusable, Breaks(TooLarge), 1),
        row(
            "gzip cut off",
            gzipped(&packed[..packed.len() - 4]),
            Reusable,
            Breaks(Body),
            3,
        ),
        row(
            "gzip with a wrong sum",
            gzipped(&bad_sum),
            Reusable,
            Breaks(Body),
            3,
        ),
        row(
            "gzip that is none",
            gzipped(b"answer"),
            Reusable,
            Breaks(Body),
            3,
        ),
        row(
            "an encoding not asked for",
            encoded("br", b"\x8b\x02\x80"),
            Reusable,
            Fails(Unreadable),
            2,
        ),
        row(
            "two encodings",
            encoded("gzip, gzip", &gzip(&packed)),
            Reusable,
            Fails(Unreadable),
            2,
        ),
        row(
            "an encoding that is not applied",
            encoded("identity", answer("sound").as_bytes()),
            Reusable,
            Answer,
            1,
        ),
    ]
}
