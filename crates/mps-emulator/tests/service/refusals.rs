use mps_emulator::{DOCUMENTED_TASK_ID, Emulator};
use serde_json::json;

use crate::client::Ask;

async fn emulator() -> Emulator {
    Emulator::builder().start().await.expect("a free port")
}

#[tokio::test]
async fn refuses_each_mistake_with_its_own_code() {
    let emulator = emulator().await;
    let documented = Ask::documented;
    let without = |name| documented().with(|ask| ask.without = vec![name]);
    let body = |text: &str| {
        let text = text.as_bytes().to_vec();
        documented().with(|ask| ask.body = text)
    };
    let header = |name, value: &str| {
        let value = value.to_owned();
        documented().with(|ask| ask.headers.push((name, value)))
    };
    for (expected, ask) in [
        (
            "AuthFailure.SignatureFailure",
            documented().with(|ask| ask.key = "wrong".into()),
        ),
        (
            "AuthFailure.SecretIdNotFound",
            documented().with(|ask| ask.id = "AKIDnobody".into()),
        ),
        (
            "AuthFailure.SignatureFailure",
            documented().with(|ask| ask.service = "cvm"),
        ),
        (
            "AuthFailure.TokenFailure",
            documented().with(|ask| ask.token = Some("token".into())),
        ),
        (
            "AuthFailure.InvalidAuthorization",
            header("+X-TC-Absent", "1").with(|ask| ask.without = vec!["X-TC-Absent"]),
        ),
        ("MissingParameter", without("Authorization")),
        ("MissingParameter", without("X-TC-Action")),
        ("MissingParameter", without("X-TC-Version")),
        ("MissingParameter", without("X-TC-Timestamp")),
        ("MissingParameter", without("Content-Type")),
        (
            "InvalidAction",
            documented().with(|ask| ask.action = "DescribeTasks".into()),
        ),
        (
            "InvalidAction",
            documented().with(|ask| ask.action = "AssumeRole".into()),
        ),
        (
            "NoSuchVersion",
            documented().with(|ask| ask.version = "2019-06-11"),
        ),
        ("UnsupportedRegion", header("X-TC-Region", "mars-north")),
        ("InvalidParameter", header("X-TC-Timestamp", "1")),
        (
            "InvalidRequest",
            documented().with(|ask| ask.content_type = "text/plain"),
        ),
        ("InvalidParameter", body("{\"TaskId\":")),
        ("InvalidParameter", body("[]")),
        ("InvalidParameter", body("{\"TaskId\":1}")),
        ("MissingParameter", body("{}")),
        ("MissingParameter", body("{\"TaskId\":null}")),
        ("MissingParameter", Ask::get("")),
        ("InvalidParameterValue", Ask::describe("")),
        ("InvalidParameterValue", Ask::describe("no task at all")),
        (
            "InvalidParameterValue",
            Ask::describe("1400000001-WorkflowTask-"),
        ),
        (
            "ResourceNotFound",
            Ask::describe("1400000001-WorkflowTask-00000000000000000000000000000000t0"),
        ),
        (
            "UnknownParameter",
            Ask::post(
                "mps",
                "DescribeTaskDetail",
                "2019-06-12",
                json!({ "TaskId": DOCUMENTED_TASK_ID, "Limit": 1 }),
            ),
        ),
        (
            "UnknownParameter",
            Ask::get(&format!("TaskId={DOCUMENTED_TASK_ID}&Limit=1")),
        ),
        (
            "UnsupportedProtocol",
            documented().with(|ask| ask.method = "PUT"),
        ),
    ] {
        let answer = ask.send(&emulator).await;
        assert_eq!(answer.code(), expected, "{ask:?}");
        assert_eq!(answer.status, 200);
        assert_eq!(answer.headers["content-type"], "application/json");
        let response = answer.response();
        assert_eq!(response["RequestId"].as_str().map(str::len), Some(36));
        assert_ne!(response["Error"]["Message"], "");
    }
}

#[tokio::test]
async fn never_repeats_a_request_id() {
    let emulator = emulator().await;
    let first = Ask::documented().send(&emulator).await.response();
    let second = Ask::documented().send(&emulator).await.response();
    assert_ne!(first["RequestId"], second["RequestId"]);
}

#[tokio::test]
async fn refuses_what_is_too_large() {
    let emulator = emulator().await;
    let padded = |length: usize| Ask::documented().with(|ask| ask.body.resize(length, b' '));
    let mib = 1024 * 1024;
    assert_eq!(padded(10 * mib).send(&emulator).await.code(), "ok");
    assert_eq!(
        padded(10 * mib + 1).send(&emulator).await.code(),
        "RequestSizeLimitExceeded"
    );
    let query = |length| {
        let query = format!("TaskId={DOCUMENTED_TASK_ID}&Pad=");
        Ask::get(&format!("{query}{}", "x".repeat(length - query.len())))
    };
    assert_eq!(
        query(32 * 1024).send(&emulator).await.code(),
        "UnknownParameter"
    );
    assert_eq!(
        query(32 * 1024 + 1).send(&emulator).await.code(),
        "RequestSizeLimitExceeded"
    );
    let form = Ask::documented().with(|ask| {
        ask.content_type = "application/x-www-form-urlencoded";
        ask.body = vec![b'x'; mib + 1];
        ask.without = vec!["X-TC-Action", "Authorization"];
    });
    assert_eq!(
        form.send(&emulator).await.code(),
        "RequestSizeLimitExceeded"
    );
}

#[tokio::test]
async fn throttles_beyond_its_quota_in_each_second() {
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
        codes.push(Ask::documented().send(&emulator).await.code());
    }
    let throttled = "RequestLimitExceeded.UinLimitExceeded";
    assert_eq!(codes, ["ok", "ok", "ok", throttled, throttled]);
    time.advance(std::time::Duration::from_secs(1));
    assert_eq!(Ask::documented().send(&emulator).await.code(), "ok");

    let counters = emulator.counters();
    assert_eq!(counters.requests, 6);
    assert_eq!(counters.answered, 4);
    assert_eq!(counters.refused[throttled], 2);
    assert_eq!(counters.max_per_second, 5);
    assert_eq!(counters.by_action["DescribeTaskDetail"], 6);
    assert_eq!(emulator.calls_for(DOCUMENTED_TASK_ID), 6);
}

#[tokio::test]
async fn a_refused_signature_takes_nothing_from_the_quota() {
    let time = mps_emulator::Time::manual(std::time::SystemTime::now());
    let emulator = Emulator::builder()
        .time(time)
        .rate_limit(1)
        .start()
        .await
        .expect("a free port");
    let stranger = Ask::documented().with(|ask| ask.key = "wrong".into());
    assert_eq!(
        stranger.send(&emulator).await.code(),
        "AuthFailure.SignatureFailure"
    );
    assert_eq!(Ask::documented().send(&emulator).await.code(), "ok");
    assert_eq!(
        Ask::documented().send(&emulator).await.code(),
        "RequestLimitExceeded"
    );
}
