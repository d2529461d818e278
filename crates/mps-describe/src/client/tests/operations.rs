//! Tests of typed operations and of calls by name: request, answer, limits and errors.

use super::support::ID;
use crate::testing::{answering, builder, header, ok, refusal, script, status, task, with_header};
use crate::{Error, ErrorKind, RateLimiter, RateLimiters};
use async_trait::async_trait;
use mps_model::{DescribeTaskDetail, TaskStatus};
use serde_json::{Value, json};
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::Instant;

fn describe(id: &str) -> DescribeTaskDetail {
    DescribeTaskDetail::default().with_task_id(id)
}

#[tokio::test(start_paused = true)]
async fn send_makes_the_request_of_describe() {
    let (transport, seen) = answering(|_, _| task("FINISH"));
    let client = builder(transport).build().unwrap();
    client.describe(ID).await.unwrap();
    let request = describe(ID);
    let by_reference = client.send(&request).await.unwrap();
    let by_value = client.send(request).await.unwrap();
    assert_eq!(by_reference.status, TaskStatus::Finish);
    assert_eq!(by_value.status, TaskStatus::Finish);
    let seen = seen.lock().unwrap();
    for request in &seen[1..] {
        assert_eq!(request.body(), seen[0].body());
        assert_eq!(request.headers()["x-tc-action"], "DescribeTaskDetail");
    }
}

#[tokio::test(start_paused = true)]
async fn invalid_request_is_not_sent() {
    let (transport, seen) = script([]);
    let client = builder(transport).build().unwrap();
    for id in ["", "a\nb"] {
        let error = client.send(describe(id)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert_eq!(error.field(), Some("TaskId"));
        assert_eq!(error.operation(), Some("DescribeTaskDetail"));
        assert!(!error.may_have_been_processed());
        let shown = error.to_string();
        assert!(
            shown.starts_with("DescribeTaskDetail: TaskId: The id"),
            "{shown}"
        );
    }
    assert!(seen.lock().unwrap().is_empty());
}

#[tokio::test(start_paused = true)]
async fn send_refuses_an_answer_about_another_task() {
    let (transport, seen) = answering(|_, _| {
        ok(
            r#"{"Response":{"TaskType":"WorkflowTask","Status":"FINISH","WorkflowTask":{"TaskId":"b"},"RequestId":"r"}}"#,
        )
    });
    let client = builder(transport).build().unwrap();
    let error = client.send(describe("a")).await.unwrap_err();
    assert_eq!(seen.lock().unwrap().len(), 3);
    assert_eq!(
        (error.kind(), error.task_id()),
        (ErrorKind::Unreadable, Some("a"))
    );
}

#[tokio::test(start_paused = true)]
async fn send_keeps_the_body_if_asked() {
    let (transport, _) = answering(|_, _| task("FINISH"));
    let client = builder(transport).keep_bodies(true).build().unwrap();
    let detail = client.send(describe(ID)).await.unwrap();
    assert!(detail.body().unwrap().starts_with(b"{\"Response\""));
}

#[tokio::test(start_paused = true)]
async fn call_sends_any_operation_and_returns_the_content_of_response() {
    let (transport, seen) = answering(|_, _| {
        ok("\u{feff}{\"Response\":{\"TotalCount\":2,\"Names\":[\"a\",\"b\"],\"RequestId\":\"r\"}}")
    });
    let client = builder(transport).build().unwrap();
    let answer: Value = client
        .call("DescribeTranscodeTemplates", &json!({ "Limit": 10 }))
        .await
        .unwrap();
    assert_eq!(answer["Names"][1], "b");
    let typed: std::collections::HashMap<String, Value> = client
        .call("CreateTranscodeTemplate", &json!({}))
        .await
        .unwrap();
    assert_eq!(typed["TotalCount"], 2);
    let request = &seen.lock().unwrap()[0];
    assert_eq!(request.body(), r#"{"Limit":10}"#);
    assert_eq!(
        request.headers()["x-tc-action"],
        "DescribeTranscodeTemplates"
    );
    assert_eq!(request.headers()["x-tc-version"], "2019-06-12");
}

#[tokio::test(start_paused = true)]
async fn call_with_an_invalid_name_or_parameters_sends_nothing() {
    let (transport, seen) = script([]);
    let client = builder(transport).build().unwrap();
    for (name, parameters, field) in [
        ("no name", json!({}), "operation"),
        ("", json!({}), "operation"),
        ("DescribeWorkflows", json!([]), "parameters"),
        ("DescribeWorkflows", json!(null), "parameters"),
    ] {
        let error = client.call::<Value>(name, &parameters).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.field()),
            (ErrorKind::Config, Some(field))
        );
    }
    let unwritable = std::collections::HashMap::from([((1, 2), 3)]);
    let error = client.call::<Value>("DescribeWorkflows", &unwritable).await;
    assert_eq!(error.unwrap_err().field(), Some("parameters"));
    assert!(seen.lock().unwrap().is_empty());
}

#[tokio::test(start_paused = true)]
async fn error_of_a_call_names_its_operation_and_gives_fitting_advice() {
    for (code, end) in [
        (
            "UnauthorizedOperation",
            " Allow the key's user to call mps:DeleteWorkflow in access management.",
        ),
        ("ResourceNotFound", "says (RequestId req-1)"),
        ("InvalidParameterValue", "says (RequestId req-1)"),
        (
            "FailedOperation.TaskNotFound",
            "A task is kept for 7 days, in the international edition for 3.",
        ),
    ] {
        let (transport, _) = answering(move |_, _| refusal(code));
        let client = builder(transport).build().unwrap();
        let result = client.call::<Value>("DeleteWorkflow", &json!({})).await;
        let error = result.unwrap_err();
        assert_eq!(error.operation(), Some("DeleteWorkflow"));
        assert_eq!(error.code(), Some(code));
        let shown = error.to_string();
        let start = format!("DeleteWorkflow: the service answered {code}: ");
        assert!(shown.starts_with(&start), "{shown}");
        assert!(shown.ends_with(end), "{shown}");
    }
}

#[tokio::test(start_paused = true)]
async fn answer_that_is_no_answer_is_unreadable_to_a_call() {
    for body in [
        "",
        "<html>",
        "[]",
        "{}",
        r#"{"Response":null}"#,
        r#"{"Response":7}"#,
        r#"{"response":{}}"#,
    ] {
        let (transport, seen) = answering(move |_, _| ok(body));
        let client = builder(transport).build().unwrap();
        let result: Result<Value, Error> = client.call("DescribeWorkflows", &json!({})).await;
        let error = result.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unreadable, "{body}");
        assert_eq!(error.body().unwrap(), body);
        assert_eq!(seen.lock().unwrap().len(), 2, "{body}");
    }
}

#[tokio::test(start_paused = true)]
async fn answer_of_another_shape_is_an_error_without_values() {
    let (transport, seen) =
        answering(|_, _| ok(r#"{"Response":{"Key":"canary-value","RequestId":"req-9"}}"#));
    let client = builder(transport).build().unwrap();
    let result = client
        .call::<std::collections::HashMap<String, u32>>("DescribeKeys", &json!({}))
        .await;
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unreadable);
    assert_eq!(error.request_id(), Some("req-9"));
    assert_eq!(error.operation(), Some("DescribeKeys"));
    assert!(error.trace_id().is_some());
    assert!(error.may_have_been_processed() && !error.is_retryable());
    assert_eq!(
        error.to_string(),
        "DescribeKeys: the answer does not fit the requested type at Response.Key: \
         expected u32 (RequestId req-9)"
    );
    assert!(!format!("{error:?}").contains("canary"), "{error:?}");

    #[derive(Debug, serde::Deserialize)]
    enum Known {
        One,
    }
    let result = client
        .call::<std::collections::HashMap<String, Known>>("DescribeKeys", &json!({}))
        .await;
    let error = result.unwrap_err();
    assert!(error.to_string().contains("expected `One`"), "{error}");
    assert!(!format!("{error} {error:?}").contains("canary"), "{error}");
    assert_eq!(seen.lock().unwrap().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn names_of_a_map_are_masked_in_the_path_of_another_shape() {
    type Maps = std::collections::BTreeMap<String, std::collections::BTreeMap<String, u32>>;
    for (outer, inner, path) in [
        (
            "Urls",
            "https://h.example/?token=canary",
            "Urls.https://h.example/?token=***",
        ),
        (
            "https://user:canary@h.example/",
            "Size",
            "https://***@h.example/.Size",
        ),
        ("NotifyKey=canary", "Size", "NotifyKey=***.Size"),
        ("AccessTokens", "canary", "AccessTokens.***"),
        ("Sizes", "1080p", "Sizes.1080p"),
    ] {
        let (transport, _) = answering(move |_, _| {
            ok(json!({ "Response": { outer: { inner: "canary" } } }).to_string())
        });
        let client = builder(transport).build().unwrap();
        let error = client.call::<Maps>("DescribeMaps", &json!({})).await;
        let error = error.unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(
            shown.contains(&format!("at Response.{path}: expected u32")),
            "{shown}"
        );
        assert!(!shown.contains("canary"), "{shown}");
    }
}

#[tokio::test(start_paused = true)]
async fn error_of_another_shape_has_body_attempts_and_path() {
    #[derive(Debug, serde::Deserialize)]
    #[serde(rename_all = "PascalCase")]
    #[expect(dead_code, reason = "only read")]
    struct Page {
        items: Vec<Item>,
    }
    #[derive(Debug, serde::Deserialize)]
    #[serde(rename_all = "PascalCase")]
    #[expect(dead_code, reason = "only read")]
    struct Item {
        name: String,
    }
    for (response, message) in [
        (
            json!({ "Items": [{ "Name": "a" }, { "Name": ["canary"] }], "RequestId": "r-1" }),
            "Response.Items[1].Name: expected a string (RequestId r-1, 2 attempts)",
        ),
        (
            json!({ "Items": [{}], "RequestId": "r-1" }),
            "Response.Items[0]: missing field `Name` (RequestId r-1, 2 attempts)",
        ),
        (
            json!({ "Items": "canary" }),
            "Response.Items: expected a sequence (RequestId of-header, 2 attempts)",
        ),
        (
            json!({ "RequestId": "r-1" }),
            "Response: missing field `Items` (RequestId r-1, 2 attempts)",
        ),
    ] {
        let body = json!({ "Response": response }).to_string();
        let sent = body.clone();
        let (transport, seen) = answering(move |attempt, _| match attempt {
            0 => refusal("RequestLimitExceeded"),
            _ => with_header(ok(&*sent), "x-tc-requestid", "of-header"),
        });
        let client = builder(transport).build().unwrap();
        // A write too is sent until the service answers.
        let error = client
            .call::<Page>("ProcessPages", &json!({}))
            .await
            .unwrap_err();
        assert_eq!(
            error.to_string(),
            format!(
                "ProcessPages: the answer does not fit the requested type at {message}. \
                 The service may have processed the request. \
                 Find out before you send it again."
            )
        );
        assert_eq!(error.kind(), ErrorKind::Unreadable);
        assert_eq!(error.body().unwrap(), &body);
        assert_eq!((error.attempts(), seen.lock().unwrap().len()), (2, 2));
        assert_eq!(error.http_status().map(|status| status.as_u16()), Some(200));
        assert!(error.trace_id().is_some());
        assert!(error.may_have_been_processed() && !error.is_retryable());
        assert!(
            !format!("{error} {error:?}").contains("canary"),
            "{error:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn page_of_a_gateway_in_the_form_of_an_answer_is_no_answer_of_another_shape() {
    let (transport, _) = answering(|_, _| status(502, r#"{"Response":{"RequestId":"r-1"}}"#));
    let client = builder(transport).build().unwrap();
    let error = client
        .call::<Vec<u32>>("DescribeKeys", &json!({}))
        .await
        .unwrap_err();
    let shown = error.to_string();
    assert!(
        shown.contains("received HTTP 502 instead of an answer"),
        "{shown}"
    );
    assert_eq!(error.request_id(), Some("r-1"));
}

#[tokio::test(start_paused = true)]
async fn each_operation_has_its_own_limit_that_clones_share() {
    let (transport, seen) = answering(|_, _| ok(r#"{"Response":{"RequestId":"r"}}"#));
    let client = builder(transport).build().unwrap();
    let begin = Instant::now();
    let mut calls = Vec::new();
    for _ in 0..20 {
        for name in ["DescribeWorkflows", "DescribeSchedules"] {
            let client = client.clone();
            calls.push(tokio::spawn(async move {
                client.call::<Value>(name, &json!({})).await.unwrap();
            }));
        }
    }
    for call in calls {
        call.await.unwrap();
    }
    assert_eq!(seen.lock().unwrap().len(), 40);
    let spent = begin.elapsed().as_secs_f64();
    assert!((0.9..=1.1).contains(&spent), "{spent} s for 20 of each");
}

/// Counts permits and throttling.
#[derive(Clone, Debug, Default)]
struct Counting {
    acquired: Arc<AtomicUsize>,
    throttled: Arc<AtomicUsize>,
}

#[async_trait]
impl RateLimiter for Counting {
    async fn acquire(&self) {
        self.acquired.fetch_add(1, Ordering::Relaxed);
    }

    fn throttled(&self) {
        self.throttled.fetch_add(1, Ordering::Relaxed);
    }
}

#[tokio::test(start_paused = true)]
async fn limiter_of_the_builder_serves_describe_task_detail_alone() {
    let limiter = Counting::default();
    let (transport, seen) =
        answering(
            |number, request| match (number, request.headers()["x-tc-action"].as_bytes()) {
                (0, _) => refusal("RequestLimitExceeded"),
                _ => task("FINISH"),
            },
        );
    let client = builder(transport)
        .rate_limiter(limiter.clone())
        .build()
        .unwrap();
    client
        .call::<Value>("DescribeWorkflows", &json!({}))
        .await
        .unwrap();
    assert_eq!(limiter.acquired.load(Ordering::Relaxed), 0);
    assert_eq!(limiter.throttled.load(Ordering::Relaxed), 0);
    client.send(describe(ID)).await.unwrap();
    let by_name = client.call::<Value>("DescribeTaskDetail", &json!({ "TaskId": ID }));
    by_name.await.unwrap();
    client.describe(ID).await.unwrap();
    assert_eq!(limiter.acquired.load(Ordering::Relaxed), 3);
    assert_eq!(seen.lock().unwrap().len(), 5);
}

#[tokio::test(start_paused = true)]
async fn throttled_operation_slows_down_alone() {
    let (transport, seen) =
        answering(
            |_, request| match request.headers()["x-tc-action"].to_str().unwrap() {
                "DescribeWorkflows" => refusal("RequestLimitExceeded"),
                _ => ok(r#"{"Response":{"RequestId":"r"}}"#),
            },
        );
    let client = builder(transport).build().unwrap();
    let throttled = client.call::<Value>("DescribeWorkflows", &json!({})).await;
    assert_eq!(throttled.unwrap_err().kind(), ErrorKind::Throttled);
    let begin = Instant::now();
    for _ in 0..20 {
        let other = client.call::<Value>("DescribeSchedules", &json!({}));
        other.await.unwrap();
    }
    assert!(begin.elapsed() < Duration::from_millis(1_100));
    assert_eq!(
        header(&seen, 0, "x-tc-action").unwrap(),
        "DescribeWorkflows"
    );
}

/// Records which limiters are requested.
#[derive(Clone, Debug, Default)]
struct Recording {
    requested: Arc<Mutex<Vec<(String, u32)>>>,
    limiter: Counting,
}

impl RateLimiters for Recording {
    fn for_operation(&self, name: &str, per_second: NonZeroU32) -> Arc<dyn RateLimiter> {
        let mut requested = self.requested.lock().unwrap();
        requested.push((name.to_owned(), per_second.get()));
        Arc::new(self.limiter.clone())
    }
}

#[tokio::test(start_paused = true)]
async fn limiters_of_the_builder_serve_each_operation_at_its_rate() {
    let limiters = Recording::default();
    let (transport, _) = answering(|_, _| task("FINISH"));
    let client = builder(transport)
        .rate_limiters(limiters.clone())
        .requests_per_second(40)
        .build()
        .unwrap();
    client.describe(ID).await.unwrap();
    for operation in ["ProcessMedia", "ManageTask", "CreateWorkflow"] {
        client.call::<Value>(operation, &json!({})).await.unwrap();
    }
    let expected = [
        ("DescribeTaskDetail", 40),
        ("ProcessMedia", 100),
        ("ManageTask", 20),
        ("CreateWorkflow", 20),
    ];
    let expected = expected.map(|(name, rate)| (name.to_owned(), rate));
    assert_eq!(*limiters.requested.lock().unwrap(), expected);
    assert_eq!(limiters.limiter.acquired.load(Ordering::Relaxed), 4);
}
