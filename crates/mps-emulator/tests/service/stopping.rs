//! The end of an emulator whose callers do not cooperate, and the timeout of writes.

use std::time::{Duration, Instant};

use mps_emulator::{Builder, Emulator, Task};
use serde_json::json;

use crate::client::{Connection, SignedRequest, control};

const LARGE_ID: &str = "1400000001-WorkflowTask-0123456789abcdef0123456789abcdeft0";

/// Longest time that a stop may take.
const LONGEST_STOP: Duration = Duration::from_secs(2);

/// Configures an emulator whose one task has an answer larger than any socket buffer.
fn with_large_answer() -> Builder {
    let answer = json!({ "TaskType": "WorkflowTask", "ExtInfo": "x".repeat(30_000_000) });
    Emulator::builder().task(Task::fixed(LARGE_ID, answer))
}

/// Opens a connection that asks for the large answer and reads none of it.
async fn never_reading(emulator: &Emulator) -> Connection {
    let mut connection = Connection::open(emulator.addr()).await;
    let request = SignedRequest::describe(LARGE_ID).signed(&emulator.addr().to_string());
    connection.write(&request).await;
    while emulator.counters().answered + emulator.counters().faulted == 0 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    connection
}

/// Stops the emulator and returns the time that this took.
async fn stop(emulator: Emulator) -> Duration {
    let began = Instant::now();
    tokio::time::timeout(Duration::from_secs(20), emulator.stop())
        .await
        .expect("the emulator stops");
    began.elapsed()
}

#[tokio::test]
async fn stop_does_not_wait_for_caller_that_never_reads() {
    for fault in ["p=0,close", "close", "drip=1000000/1ms", "delay=1h"] {
        let fault: mps_emulator::Fault = fault.parse().expect("a rule");
        let builder = with_large_answer().fault(fault.clone());
        let emulator = builder.start().await.expect("a free port");
        let mut connection = Connection::open(emulator.addr()).await;
        let request = SignedRequest::describe(LARGE_ID).signed(&emulator.addr().to_string());
        connection.write(&request).await;
        while emulator.counters().requests == 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        let took = stop(emulator).await;
        assert!(took < LONGEST_STOP, "{fault:?}: {took:?}");
        drop(connection);
    }
}

#[tokio::test]
async fn stop_does_not_wait_for_half_a_request() {
    for half in [
        "POST / HTTP/1.1\r\nHost: ",
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{",
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{",
        "",
    ] {
        let emulator = Emulator::builder().start().await.expect("a free port");
        let mut connection = Connection::open(emulator.addr()).await;
        connection.write(half.as_bytes()).await;
        // A control request that is answered later was also accepted later.
        let (status, _) = control(&emulator, "GET", "/health", None).await;
        assert_eq!(status, 200);
        tokio::time::sleep(Duration::from_millis(50)).await;
        let took = stop(emulator).await;
        assert!(took < LONGEST_STOP, "{half:?}: {took:?}");
        drop(connection);
    }
}

#[tokio::test]
async fn stop_delivers_response_in_progress() {
    let emulator = with_large_answer().start().await.expect("a free port");
    let mut connection = never_reading(&emulator).await;
    let stopping = tokio::spawn(emulator.stop());
    let answer = connection.answer().await.expect("a whole answer");
    assert_eq!(answer.code(), "ok");
    stopping.await.expect("it stops");
}

#[tokio::test]
async fn caller_that_never_reads_is_disconnected() {
    for fault in ["p=0,close", "close"] {
        let emulator = with_large_answer()
            .fault(fault.parse().expect("a rule"))
            .client_timeout(Duration::from_millis(200))
            .start()
            .await
            .expect("a free port");
        let connection = never_reading(&emulator).await;
        let began = Instant::now();
        while emulator.counters().connections_open > 0 {
            assert!(began.elapsed() < Duration::from_secs(5), "{fault}");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        drop(connection);
    }
}
