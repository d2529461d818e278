//! Tests of starting a task, waiting for it, and ending it.

use crate::ErrorKind;
use crate::testing::{answering, broken, builder, ok, refusal, script, task};
use mps_model::operation::ProcessMedia;
use mps_transport::TransportErrorKind as Kind;
use serde_json::{Value, json};

const STARTED: &str = r#"{"Response":{"TaskId":"26-WorkflowTask-1","RequestId":"r"}}"#;

fn process_media() -> ProcessMedia {
    let mut request = ProcessMedia::default();
    let input = json!({ "Type": "URL", "UrlInputInfo": { "Url": "https://h/a.mp4" } });
    request.input_info = Some(serde_json::from_value(input).unwrap());
    request
}

fn body(request: &http::Request<bytes::Bytes>) -> Value {
    serde_json::from_slice(request.body()).unwrap()
}

#[tokio::test(start_paused = true)]
async fn session_id_makes_a_start_safe_to_retry() {
    let (transport, seen) = script([broken(Kind::Reset), ok(STARTED), ok(STARTED)]);
    let client = builder(transport).build().unwrap();
    let started = client.send_with_session_id(process_media()).await.unwrap();
    assert_eq!(started.task_id, "26-WorkflowTask-1");
    let own = process_media().with_session_id("order-7");
    client.send_with_session_id(own).await.unwrap();
    let seen = seen.lock().unwrap();
    let ids: Vec<_> = seen
        .iter()
        .map(|request| body(request)["SessionId"].clone())
        .collect();
    assert_eq!(ids[0], ids[1], "a retry repeats the id");
    assert_eq!(ids[0].as_str().unwrap().len(), 32);
    assert_eq!(ids[2], "order-7");
}

#[tokio::test(start_paused = true)]
async fn lost_start_is_retryable_only_with_an_id_of_the_caller() {
    let (transport, _) = answering(|_, _| broken(Kind::Reset));
    let client = builder(transport).build().unwrap();
    let generated = client.send_with_session_id(process_media()).await;
    let error = generated.unwrap_err();
    assert!(error.may_have_been_processed() && !error.is_retryable());
    let own = process_media().with_session_id("order-7");
    let error = client.send_with_session_id(own).await.unwrap_err();
    assert!(error.may_have_been_processed() && error.is_retryable());
}

#[tokio::test(start_paused = true)]
async fn session_ids_of_two_requests_differ() {
    let (transport, seen) = answering(|_, _| ok(STARTED));
    let client = builder(transport).build().unwrap();
    for _ in 0..2 {
        client.send_with_session_id(process_media()).await.unwrap();
    }
    let seen = seen.lock().unwrap();
    assert_ne!(body(&seen[0])["SessionId"], body(&seen[1])["SessionId"]);
}

#[tokio::test(start_paused = true)]
async fn run_starts_once_and_waits_for_the_end() {
    let (transport, seen) = script([ok(STARTED), task("PROCESSING"), task("FINISH")]);
    let client = builder(transport).build().unwrap();
    let done = client.run(process_media()).await.unwrap();
    assert!(done.has_ended());
    let seen = seen.lock().unwrap();
    assert_eq!(body(&seen[2])["TaskId"], "26-WorkflowTask-1");
}

#[tokio::test(start_paused = true)]
async fn run_tells_whether_a_task_was_started() {
    let (transport, seen) = script([broken(Kind::Reset)]);
    let client = builder(transport).build().unwrap();
    let error = client.run(process_media()).await.unwrap_err();
    assert!(error.may_have_been_processed() && error.task_id().is_none());
    assert_eq!(seen.lock().unwrap().len(), 1);

    let (transport, _) = script([ok(STARTED), refusal("ResourceNotFound")]);
    let client = builder(transport).build().unwrap();
    let error = client.run(process_media()).await.unwrap_err();
    assert_eq!(error.task_id(), Some("26-WorkflowTask-1"));
}

#[tokio::test(start_paused = true)]
async fn run_without_task_id_keeps_body_and_request_id() {
    let answer = r#"{"Response":{"TaskId":"","RequestId":"req-7"}}"#;
    let (transport, seen) = script([ok(answer)]);
    let client = builder(transport).build().unwrap();
    let error = client.run(process_media()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "ProcessMedia: the answer has no TaskId (RequestId req-7)"
    );
    assert_eq!(error.body().unwrap(), answer);
    assert!(error.may_have_been_processed());
    assert_eq!(seen.lock().unwrap().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn cancel_aborts_the_task() {
    let (transport, seen) = script([
        broken(Kind::Reset),
        ok(r#"{"Response":{"RequestId":"r"}}"#),
        refusal("FailedOperation.InvalidTaskStatus"),
    ]);
    let client = builder(transport).build().unwrap();
    client.cancel("26-WorkflowTask-1").await.unwrap();
    let expected = json!({ "OperationType": "Abort", "TaskId": "26-WorkflowTask-1" });
    assert_eq!(body(&seen.lock().unwrap()[1]), expected);
    let error = client.cancel("26-WorkflowTask-1").await.unwrap_err();
    assert_eq!(error.code(), Some("FailedOperation.InvalidTaskStatus"));
    let error = client.cancel("").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
}
