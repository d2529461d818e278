//! Tests of typed operations, calls by name and writes against the emulator, over sockets, with
//! both backends. No request leaves the machine.

use crate::client::{backends, builder};
use mps_describe::transport::Transport;
use mps_describe::{Client, ErrorKind};
use mps_emulator::{DOCUMENTED_TASK_ID, Emulator, Fault};
use mps_model::{DescribeTaskDetail, TaskStatus};
use serde_json::{Value, json};
use std::sync::Arc;

fn client(emulator: &Emulator, transport: Arc<dyn Transport>) -> Client {
    let builder = builder(emulator).shared_transport(transport);
    builder.build().unwrap()
}

#[tokio::test]
async fn typed_request_and_call_by_name_get_the_same_answer() {
    let emulator = Emulator::builder().start().await.unwrap();
    for (name, transport) in backends() {
        let client = client(&emulator, transport);
        let request = DescribeTaskDetail::default().with_task_id(DOCUMENTED_TASK_ID);
        let typed = client.send(&request).await.unwrap();
        assert_eq!(typed.status, TaskStatus::Finish, "{name}");
        let raw: Value = client.call("DescribeTaskDetail", &request).await.unwrap();
        assert_eq!(raw["Status"], "FINISH", "{name}");
        let read: mps_model::DescribeTaskDetailResponse =
            client.call("DescribeTaskDetail", &request).await.unwrap();
        assert_eq!(read.outcome(), typed.outcome(), "{name}");
    }
}

#[tokio::test]
async fn operation_that_the_service_does_not_know_is_refused_by_name() {
    let emulator = Emulator::builder().start().await.unwrap();
    for (name, transport) in backends() {
        let client = client(&emulator, transport);
        let call = client.call::<Value>("DescribeEverything", &json!({}));
        let error = call.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{name}");
        assert_eq!(error.code(), Some("InvalidAction"), "{name}");
        assert!(!error.may_have_been_processed());
        let shown = error.to_string();
        assert!(shown.starts_with("DescribeEverything: the"), "{shown}");
    }
}

/// Calls an operation like a write, which must not be repeated.
async fn write(client: &Client) -> Result<Value, mps_describe::Error> {
    let parameters = json!({ "TaskId": DOCUMENTED_TASK_ID });
    client
        .call("DescribeTaskDetail", &parameters)
        .repeat_is_harmless(false)
        .await
}

#[tokio::test]
async fn write_is_sent_once_wherever_its_answer_is_cut() {
    let emulator = Emulator::builder().rate_limit(None).start().await.unwrap();
    // Each byte of the head, and some of the body.
    let cuts = (0..400).chain((400..6_000).step_by(400));
    let mut clients = backends().map(|(name, transport)| (name, client(&emulator, transport)));
    let mut cut_short = 0;
    for bytes in cuts {
        for (name, client) in &mut clients {
            // The connection of this read is reused by the write.
            client.describe(DOCUMENTED_TASK_ID).await.unwrap();
            let before = emulator.calls_for(DOCUMENTED_TASK_ID);
            emulator.add_fault(Fault::new().reset_after(bytes).times(1));
            let result = write(client).await;
            emulator.clear_faults();
            let sent = emulator.calls_for(DOCUMENTED_TASK_ID) - before;
            assert_eq!(sent, 1, "{name}, {bytes} bytes");
            if let Err(error) = result {
                cut_short += 1;
                assert!(error.may_have_been_processed(), "{name}, {bytes}: {error}");
                assert!(!error.is_retryable(), "{name}, {bytes}: {error}");
                assert_eq!(error.attempts(), 1, "{name}, {bytes}: {error}");
            }
        }
    }
    assert!(cut_short > 800, "{cut_short}");
}

#[tokio::test]
async fn write_is_retried_after_throttling() {
    let emulator = Emulator::builder().start().await.unwrap();
    for (name, transport) in backends() {
        let client = client(&emulator, transport);
        emulator.add_fault(Fault::new().code("RequestLimitExceeded").times(1));
        let answer = write(&client).await.unwrap();
        assert_eq!(answer["Status"], "FINISH", "{name}");
    }
}

#[tokio::test]
async fn write_to_a_closed_port_is_retried_and_certainly_not_processed() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    for (name, transport) in backends() {
        let client = Client::builder()
            .credentials(mps_describe::Credential::new("AKIDEXAMPLE", "canary-key"))
            .endpoint(url.parse().unwrap())
            .shared_transport(transport)
            .build()
            .unwrap();
        let error = write(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Network, "{name}");
        assert_eq!(error.attempts(), 3, "{name}");
        assert!(!error.may_have_been_processed() && error.is_retryable());
    }
}
