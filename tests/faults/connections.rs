//! Rows of faults of the connection and of the request.

use crate::harness::{After, Ends, Row, row, send, sized};
use After::Closed;
use mps_describe::ErrorKind::Unreadable;
use mps_describe::transport::TransportErrorKind::{Connect, Reset};
use mps_describe::transport::test_util::Step;
use std::time::Duration;

const RESETS: Ends = Ends::Breaks(Reset);

pub(crate) fn rows() -> Vec<Row> {
    use Step::{Pause, Read, ReadHead};
    let moment = Duration::from_millis(5);
    vec![
        row("closed when accepted", [], Closed, RESETS, 3),
        row(
            "reset when accepted",
            [Step::Reset],
            Closed,
            Ends::BreaksEither(Reset, Connect), // the reset may come before `connect` returns
            3,
        ),
        row("closed after a moment", [Pause(moment)], Closed, RESETS, 3),
        row(
            "reset after a moment",
            [Pause(moment), Step::Reset],
            Closed,
            RESETS,
            3,
        ),
        row(
            "reset after the head of the request",
            [ReadHead, Step::Reset],
            Closed,
            RESETS,
            3,
        ),
        row(
            "reset after the request",
            [Read, Step::Reset],
            Closed,
            RESETS,
            3,
        ),
        row("closed after the request", [Read], Closed, RESETS, 3),
        row(
            "answered before the request was read",
            [ReadHead, sized("413 Too Large", "", "no")],
            Closed,
            Ends::Fails(Unreadable),
            1,
        ),
        row(
            "reset within the head",
            [
                Read,
                send("HTTP/1.1 200 OK\r\nContent-Le"),
                Pause(moment),
                Step::Reset,
            ],
            Closed,
            RESETS,
            3,
        ),
    ]
}
