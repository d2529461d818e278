//! Refused requests and the rate limit.

use mps_emulator::{DOCUMENTED_TASK_ID, Emulator};
use serde_json::json;

use crate::client::SignedRequest;

async fn emulator() -> Emulator {
    Emulator::builder().start().await.expect("a free port")
}

#[tokio::test]
async fn invalid_request_is_refused_with_its_code() {
    let emulator = emulator().await;
    let documented = SignedRequest::documented;
    let without = |name| documented().with(|request| request.without = vec![name]);
    let body = |text: &str| {
        let text = text.as_bytes().to_vec();
        documented().with(|request| request.body = text)
    };
    let header = |name, value: &str| {
        let value = value.to_owned();
        documented().with(|request| request.headers.push((name, value)))
    };
    for (expected, request) in [
        (
            "AuthFailure.SignatureFailure",
            documented().with(|request| request.key = "wrong".into()),
        ),
        (
            "AuthFailure.SecretIdNotFound",
            documented().with(|request| request.id = "AKIDnobody".into()),
        ),
        (
            "AuthFailure.InvalidAuthorization",
            documented().with(|request| request.service = "cvm"),
        ),
        (
            "AuthFailure.TokenFailure",
            documented().with(|request| request.token = Some("token".into())),
        ),
        (
            "AuthFailure.InvalidAuthorization",
            header("+X-TC-Absent", "1").with(|request| request.without = vec!["X-TC-Absent"]),
        ),
        ("MissingParameter", without("Authorization")),
        ("MissingParameter", without("X-TC-Action")),
        ("MissingParameter", without("X-TC-Version")),
        ("MissingParameter", without("X-TC-Timestamp")),
        ("MissingParameter", without("Content-Type")),
        (
            "InvalidAction",
            documented().with(|request| request.action = "DescribeWorkflows".into()),
        ),
        (
            "InvalidAction",
            documented().with(|request| request.action = "AssumeRole".into()),
        ),
        (
            "NoSuchVersion",
            documented().with(|request| request.version = "2019-06-11"),
        ),
        ("UnsupportedRegion", header("X-TC-Region", "mars-north")),
        ("InvalidParameter", header("X-TC-Timestamp", "1")),
        (
            "InvalidRequest",
            documented().with(|request| request.content_type = "text/plain"),
        ),
        ("InvalidParameter", body("{\"TaskId\":")),
        ("InvalidParameter", body("[]")),
        ("InvalidParameter", body("{\"TaskId\":1}")),
        ("MissingParameter", body("{}")),
        ("MissingParameter", body("{\"TaskId\":null}")),
        ("MissingParameter", SignedRequest::get("")),
        ("InvalidParameterValue", SignedRequest::describe("")),
        (
            "InvalidParameterValue",
            SignedRequest::describe("no task at all"),
        ),
        (
            "InvalidParameterValue",
            SignedRequest::describe("1400000001-WorkflowTask-"),
        ),
        (
            "ResourceNotFound",
            SignedRequest::describe("1400000001-WorkflowTask-00000000000000000000000000000000t0"),
        ),
        (
            "UnknownParameter",
            SignedRequest::post(
                "mps",
                "DescribeTaskDetail",
                "2019-06-12",
                json!({ "TaskId": DOCUMENTED_TASK_ID, "Limit": 1 }),
            ),
        ),
        (
            "UnknownParameter",
            SignedRequest::get(&format!("TaskId={DOCUMENTED_TASK_ID}&Limit=1")),
        ),
        (
            "UnsupportedProtocol",
            documented().with(|request| request.method = "PUT"),
        ),
    ] {
        let answer = request.send(&emulator).await;
        assert_eq!(answer.code(), expected, "{request:?}");
        assert_eq!(answer.status, 200);
        assert_eq!(answer.headers["content-type"], "application/json");
        let response = answer.response();
        assert_eq!(response["RequestId"].as_str().map(str::len), Some(36));
        assert_ne!(response["Error"]["Message"], "");
    }
}

#[tokio::test]
async fn request_ids_differ() {
    let emulator = emulator().await;
    let first = SignedRequest::documented().send(&emulator).await.response();
    let second = SignedRequest::documented().send(&emulator).await.response();
    assert_ne!(first["RequestId"], second["RequestId"]);
}

#[tokio::test]
async fn too_large_request_is_refused() {
    let emulator = emulator().await;
    let padded = |length: usize| {
        SignedRequest::documented().with(|request| request.body.resize(length, b' '))
    };
    let mib = 1024 * 1024;
    assert_eq!(padded(10 * mib).send(&emulator).await.code(), "ok");
    assert_eq!(
        padded(10 * mib + 1).send(&emulator).await.code(),
        "RequestSizeLimitExceeded"
    );
    let query = |length| {
        let query = format!("TaskId={DOCUMENTED_TASK_ID}&Pad=");
        SignedRequest::get(&format!("{query}{}", "x".repeat(length - query.len())))
    };
    assert_eq!(
        query(32 * 1024).send(&emulator).await.code(),
        "UnknownParameter"
    );
    assert_eq!(
        query(32 * 1024 + 1).send(&emulator).await.code(),
        "RequestSizeLimitExceeded"
    );
    let form = SignedRequest::documented().with(|request| {
        request.content_type = "application/x-www-form-urlencoded";
        request.body = vec![b'x'; mib + 1];
        request.without = vec!["X-TC-Action", "Authorization"];
    });
    assert_eq!(
        form.send(&emulator).await.code(),
        "RequestSizeLimitExceeded"
    );
}

#[tokio::test]
async fn requests_above_the_rate_limit_are_refused() {
    let time = mps_emulator::Time::manual(std::time::SystemTime::now());
    let emulator = Emulator::builder()
        .time(time.clone())
        .rate_limit(3)
        .rate_limit_code("RequestLimitExceeded.UinLimitExceeded")
        .start()
        .await
        .expect("a free port");
    let mut codes = Vec::new();
    for _ in 0..5 {
        codes.push(SignedRequest::documented().send(&emulator).await.code());
    }
    let throttled = "RequestLimitExceeded.UinLimitExceeded";
    assert_eq!(codes, ["ok", "ok", "ok", throttled, throttled]);
    time.advance(std::time::Duration::from_secs(1));
    assert_eq!(
        SignedRequest::documented().send(&emulator).await.code(),
        "ok"
    );

    let counters = emulator.counters();
    assert_eq!(counters.requests, 6);
    assert_eq!(counters.answered, 4);
    assert_eq!(counters.refused[throttled], 2);
    assert_eq!(counters.max_per_second, 5);
    assert_eq!(counters.by_action["DescribeTaskDetail"], 6);
    assert_eq!(emulator.calls_for(DOCUMENTED_TASK_ID), 6);
}

#[tokio::test]
async fn refused_signature_does_not_count_for_the_rate_limit() {
    let time = mps_emulator::Time::manual(std::time::SystemTime::now());
    let emulator = Emulator::builder()
        .time(time)
        .rate_limit(1)
        .start()
        .await
        .expect("a free port");
    let stranger = SignedRequest::documented().with(|request| request.key = "wrong".into());
    assert_eq!(
        stranger.send(&emulator).await.code(),
        "AuthFailure.SignatureFailure"
    );
    assert_eq!(
        SignedRequest::documented().send(&emulator).await.code(),
        "ok"
    );
    assert_eq!(
        SignedRequest::documented().send(&emulator).await.code(),
        "RequestLimitExceeded"
    );
}
