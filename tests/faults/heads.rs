//! Rows of faults in the head of an answer.

use crate::harness::{After, Ends, Row, answer, ok, raw, row, send, sized, whole};
use After::{Closed, OutOfStep, Reusable};
use Ends::{Answer, Breaks};
use Step::{Flood, Hold, Read};
use mps_describe::transport::TransportErrorKind::{Other, Reset, TooLarge};
use mps_describe::transport::test_util::Step;

pub(crate) fn rows() -> Vec<Row> {
    [broken(), endless(), lengths(), unusual()].concat()
}

/// Heads that are not HTTP. One retry shows that it was no accident.
fn broken() -> Vec<Row> {
    let many: String = (0..1_000).map(|n| format!("x-{n}: {n}\r\n")).collect();
    let bad = |name, head: Step| row(name, [Read, head, Hold], Closed, Breaks(Other), 2);
    vec![
        row(
            "half a status line",
            [Read, send("HTTP/1.1 20")],
            Closed,
            Breaks(Reset),
            3,
        ),
        row(
            "half a header",
            [Read, send("HTTP/1.1 200 OK\r\nConte")],
            Closed,
            Breaks(Reset),
            3,
        ),
        row(
            "a head without its empty line",
            [Read, send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n")],
            Closed,
            Breaks(Reset),
            3,
        ),
        bad("another protocol", send("SSH-2.0-OpenSSH_9.9\r\n\r\n")),
        bad("a body without a head", send(answer("sound"))),
        bad("zeros", send(vec![0; 1_000])),
        bad("a status that is no number", raw("abc OK", "", "")),
        bad("a status of two digits", raw("20 OK", "", "")),
        bad("a version of the future", send("HTTP/9.9 200 OK\r\n\r\n")),
        bad("a header without a name", ok(": value\r\n", "")),
        bad("a header without a colon", ok("value\r\n", "")),
        bad("a header with a NUL", ok("x: a\0b\r\n", "")),
        bad("a header with a space in its name", ok("x y: a\r\n", "")),
        bad(
            "a header with a blank before its colon",
            ok("x : a\r\n", ""),
        ),
        bad("a folded header", ok("x: a\r\n b\r\n", "")),
        bad("1,000 headers", ok(&many, "")),
    ]
}

/// Heads without end.
fn endless() -> Vec<Row> {
    vec![
        row(
            "an endless header",
            [
                Read,
                send("HTTP/1.1 200 OK\r\nx: "),
                Flood(vec![b'x'; 1 << 16].into()),
            ],
            Closed,
            Breaks(Other),
            2,
        ),
        row(
            "endless headers",
            [
                Read,
                send("HTTP/1.1 200 OK\r\n"),
                Flood("x: y\r\n".repeat(4_000).into()),
            ],
            Closed,
            Breaks(Other),
            2,
        ),
    ]
}

/// Lengths that contradict themselves.
fn lengths() -> Vec<Row> {
    let body = answer("sound");
    let length = body.len();
    let stated = |length: &str| ok(&format!("Content-Length: {length}\r\n"), &body);
    let bad = |name, head: Step| row(name, [Read, head, Hold], Closed, Breaks(Other), 2);
    vec![
        row(
            "two lengths that agree",
            [
                Read,
                stated(&format!("{length}\r\nContent-Length: {length}")),
            ],
            Reusable,
            Answer,
            1,
        ),
        bad(
            "two lengths that differ",
            stated(&format!("{length}\r\nContent-Length: 3")),
        ),
        bad("a negative length", stated("-1")),
        bad("a length with a sign", stated(&format!("+{length}"))),
        bad("a length that is no number", stated("two")),
        bad("an empty length", stated("")),
        bad("a length beyond numbers", stated("99999999999999999999")),
        row(
            "a length beyond the limit",
            [Read, stated("9223372036854775807"), Hold],
            Closed,
            Breaks(TooLarge),
            1,
        ),
    ]
}

/// Heads that are unusual and sound.
fn unusual() -> Vec<Row> {
    let body = answer("sound");
    let long = format!("x: {}\r\n", "y".repeat(1 << 16));
    let fine = |name, head: Step| row(name, [Read, head], Reusable, Answer, 1);
    let after = |interim: &str| {
        let interim = format!("HTTP/1.1 {interim}\r\n\r\n").repeat(3);
        vec![Read, send(interim), whole("sound")]
    };
    let lines = format!("HTTP/1.1 200 OK\nContent-Length: {}\n\n{body}", body.len());
    vec![
        fine("a header of 64 KiB", sized("200 OK", &long, &body)),
        fine("lines without CR", send(lines)),
        fine("a status without a reason", sized("200", "", &body)),
        fine(
            "a header in Latin-1",
            sized("200 OK", "x: \u{e9}\r\n", &body),
        ),
        row("100 Continue", after("100 Continue"), Reusable, Answer, 1),
        row(
            "103 Early Hints",
            after("103 Early Hints"),
            Reusable,
            Answer,
            1,
        ),
        row(
            "the answer of HTTP/1.0",
            [Read, send(format!("HTTP/1.0 200 OK\r\n\r\n{body}"))],
            Closed,
            Answer,
            1,
        ),
        row(
            "an answer that closes the connection",
            [
                Read,
                sized("200 OK", "Connection: close\r\n", &body),
                Read,
                whole("stray"),
            ],
            OutOfStep,
            Answer,
            1,
        ),
    ]
}
