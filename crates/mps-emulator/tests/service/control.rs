//! The control API: tasks, faults, outages, journal, reset and errors.

use std::time::{Duration, SystemTime};

use mps_emulator::{DOCUMENTED_TASK_ID, Emulator, SECRET_KEY, Time};
use serde_json::{Value, json};

use crate::client::{Connection, End, SignedRequest, control, sign_v1, unix};

async fn emulator() -> (Emulator, Time) {
    let time = Time::manual(SystemTime::now());
    let emulator = Emulator::builder().time(time.clone());
    (emulator.start().await.expect("a free port"), time)
}

fn transcode() -> Value {
    json!({
        "TaskType": "WorkflowTask",
        "WorkflowTask": {
            "Status": "FINISH", "ErrCode": 0, "Message": "",
            "MediaProcessResultSet": [{
                "Type": "Transcode",
                "TranscodeTask": { "Status": "SUCCESS", "ErrCode": 0, "ErrCodeExt": "SUCCESS", "Message": "SUCCESS", "Output": { "Path": "/a.mp4" } },
            }],
        },
    })
}

#[tokio::test]
async fn health_index_and_document_are_served() {
    let (emulator, _) = emulator().await;
    let (status, health) = control(&emulator, "GET", "/health", None).await;
    assert_eq!((status, &health["status"]), (200, &json!("ok")));
    assert_eq!(health["tasks"], 1);
    let (_, document) = control(&emulator, "GET", "/openapi.json", None).await;
    assert_eq!(document["openapi"], "3.1.0");
    let (_, index) = control(&emulator, "GET", "", None).await;
    let routes = index["routes"].as_array().expect("routes");
    assert!(routes.contains(&json!("POST /_emulator/tasks")), "{index}");
}

#[tokio::test]
async fn created_task_runs_and_its_fate_can_be_changed() {
    let (emulator, time) = emulator().await;
    let task = json!({ "waiting": "10s", "processing": "20s", "answer": transcode() });
    let (status, created) = control(&emulator, "POST", "/tasks", Some(task)).await;
    assert_eq!(status, 201, "{created}");
    let id = created["tasks"][0]["id"]
        .as_str()
        .expect("an id")
        .to_owned();
    assert!(id.contains("-WorkflowTask-"), "{id}");
    let path = format!("/tasks/{id}");
    let status = async || {
        let answer = SignedRequest::describe(&id).send(&emulator).await;
        answer.response()["Status"].clone()
    };
    assert_eq!(status().await, "WAITING");
    time.advance(Duration::from_secs(11));
    assert_eq!(status().await, "PROCESSING");

    let change =
        json!({ "fail": { "code": "InvalidParameterValue.SourceFile", "message": "no source" } });
    let (code, changed) = control(&emulator, "PATCH", &path, Some(change)).await;
    assert_eq!((code, &changed["ends_in_failure"]), (200, &json!(true)));
    assert_eq!(status().await, "PROCESSING");
    let (_, changed) = control(&emulator, "PATCH", &path, Some(json!({ "finish": true }))).await;
    assert_eq!(changed["status"], "FINISH");
    assert_eq!(changed["created"], created["tasks"][0]["created"]);
    assert_eq!(changed["length"], "11s");
    let answer = SignedRequest::describe(&id)
        .send(&emulator)
        .await
        .response();
    let subtask = &answer["WorkflowTask"]["MediaProcessResultSet"][0]["TranscodeTask"];
    assert_eq!(subtask["Status"], "FAIL");
    assert_eq!(subtask["ErrCodeExt"], "InvalidParameterValue.SourceFile");
    assert_eq!(subtask["Output"], Value::Null);

    // A longer life lets it run again.
    let longer = json!({ "answer": transcode(), "processing": "1h" });
    control(&emulator, "PATCH", &path, Some(longer)).await;
    assert_eq!(status().await, "PROCESSING");
    control(&emulator, "PATCH", &path, Some(json!({ "advance": "2h" }))).await;
    assert_eq!(status().await, "FINISH");

    assert_eq!(control(&emulator, "DELETE", &path, None).await.0, 200);
    assert_eq!(
        SignedRequest::describe(&id).send(&emulator).await.code(),
        "ResourceNotFound"
    );
}

#[tokio::test]
async fn task_that_is_advanced_before_1970_is_served() {
    let (emulator, _) = emulator().await;
    let task = json!({ "id": "1-WorkflowTask-a", "processing": "9years", "answer": transcode() });
    control(&emulator, "POST", "/tasks", Some(task)).await;
    for _ in 0..8 {
        let advance = Some(json!({ "advance": "9years" }));
        let (status, _) = control(&emulator, "PATCH", "/tasks/1-WorkflowTask-a", advance).await;
        assert_eq!(status, 200);
    }
    let answer = SignedRequest::describe("1-WorkflowTask-a")
        .send(&emulator)
        .await;
    assert_eq!(answer.response()["Status"], "FINISH");
    assert_eq!(answer.response()["CreateTime"], "1970-01-01T00:00:00Z");
}

#[tokio::test]
async fn tasks_are_listed_by_status() {
    let (emulator, _) = emulator().await;
    let tasks = json!([
        { "id": "1-WorkflowTask-a", "answer": transcode() },
        { "id": "1-WorkflowTask-b", "waiting": "1h", "answer": transcode() },
    ]);
    control(&emulator, "POST", "/tasks", Some(tasks)).await;
    let (_, all) = control(&emulator, "GET", "/tasks", None).await;
    assert_eq!(all["total"], 3);
    assert_eq!(all["tasks"][0]["id"], "1-WorkflowTask-b");
    let (_, waiting) = control(&emulator, "GET", "/tasks?status=WAITING&limit=1", None).await;
    assert_eq!(waiting["total"], 1);
    assert_eq!(waiting["tasks"][0]["id"], "1-WorkflowTask-b");
    let (_, one) = control(
        &emulator,
        "GET",
        &format!("/tasks/{DOCUMENTED_TASK_ID}"),
        None,
    )
    .await;
    assert_eq!(one["answer"]["Status"], "FINISH");
    let (_, deleted) = control(&emulator, "DELETE", "/tasks", None).await;
    assert_eq!(deleted["deleted"], 3);
}

#[tokio::test]
async fn faults_are_added_counted_and_removed() {
    let (emulator, _) = emulator().await;
    let rule = json!({ "rule": "code=InternalError,times=1" });
    let (status, added) = control(&emulator, "POST", "/faults", Some(rule)).await;
    assert_eq!((status, &added["id"]), (201, &json!(1)));
    let codes = [
        SignedRequest::documented().send(&emulator).await.code(),
        SignedRequest::documented().send(&emulator).await.code(),
    ];
    assert_eq!(codes, ["InternalError", "ok"]);
    let (_, listed) = control(&emulator, "GET", "/faults", None).await;
    let expected =
        json!({ "id": 1, "rule": "code=InternalError,times=1", "requests": 2, "matched": 1 });
    assert_eq!(listed["faults"], json!([expected]));
    assert_eq!(control(&emulator, "DELETE", "/faults/1", None).await.0, 200);
    assert_eq!(control(&emulator, "DELETE", "/faults/1", None).await.0, 404);
    let (_, listed) = control(&emulator, "GET", "/faults", None).await;
    assert_eq!(listed["faults"], json!([]));
}

#[tokio::test]
async fn every_outage_can_be_ended() {
    let (emulator, _) = emulator().await;
    let request = SignedRequest::documented().signed(&emulator.addr().to_string());
    let mut open = Connection::open(emulator.addr()).await;
    open.write(&request).await;
    open.answer().await.expect("an answer");
    for outage in [
        json!({ "kind": "reset" }),
        json!({ "kind": "hang" }),
        json!({ "kind": "status", "status": 502 }),
    ] {
        let (status, begun) = control(&emulator, "PUT", "/outage", Some(outage.clone())).await;
        assert_eq!((status, &begun["outage"]), (200, &outage));
        let mut connection = Connection::open(emulator.addr()).await;
        connection.write(&request).await;
        match outage["kind"].as_str() {
            Some("reset") => {
                assert_eq!(connection.rest().await, (Vec::new(), End::Reset));
                assert_eq!(open.rest().await, (Vec::new(), End::Reset));
            }
            Some("status") => {
                assert_eq!(connection.answer().await.expect("an answer").status, 502);
            }
            _ => {}
        }
        let (_, shown) = control(&emulator, "GET", "/outage", None).await;
        assert_eq!(shown["outage"], outage);
        let (_, ended) = control(&emulator, "DELETE", "/outage", None).await;
        assert_eq!(ended, json!({ "outage": null }));
        assert_eq!(
            SignedRequest::documented().send(&emulator).await.code(),
            "ok"
        );
    }
}

#[tokio::test]
async fn connection_that_began_with_control_is_reset_with_its_next_request() {
    let (emulator, _) = emulator().await;
    let host = emulator.addr().to_string();
    let mut connection = Connection::open(emulator.addr()).await;
    let body = r#"{"kind": "reset"}"#;
    let begin = format!(
        "PUT /_emulator/outage HTTP/1.1\r\nHost: {host}\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    connection.write(begin.as_bytes()).await;
    assert_eq!(connection.answer().await.expect("an answer").status, 200);
    let request = SignedRequest::documented().signed(&host);
    connection.write(&request).await;
    assert_eq!(connection.rest().await, (Vec::new(), End::Reset));
}

#[tokio::test]
async fn journal_shows_requests_and_no_secret() {
    let (emulator, _) = emulator().await;
    SignedRequest::documented().send(&emulator).await;
    SignedRequest::documented()
        .with(|request| {
            request.token = Some("canary-token".into());
            request
                .headers
                .push(("X-Note", "token=canary-header".into()));
        })
        .send(&emulator)
        .await;
    let canary = json!({
        "RoleArn": "qcs::cam::uin/1:roleName/a", "RoleSessionName": "s", "ProviderId": "p",
        "WebIdentityToken": "canary-web-identity",
        "TaskNotifyConfig": { "NotifyKey": "canary-notify-key", "NotifyUrl": "http://u:canary-password@h/?token=canary-url" },
    });
    SignedRequest::post("mps", "ProcessMedia", "2019-06-12", canary)
        .send(&emulator)
        .await;
    SignedRequest::get("TaskId=x&Token=canary-query&TaskNotifyConfig.NotifyKey=canary-query-key")
        .send(&emulator)
        .await;
    let (status, journal) = control(&emulator, "GET", "/requests", None).await;
    assert_eq!((status, &journal["total"]), (200, &json!(4)));
    let first = &journal["requests"][0];
    assert_eq!(first["number"], 1);
    assert_eq!(first["action"], "DescribeTaskDetail");
    assert_eq!(first["task"], DOCUMENTED_TASK_ID);
    assert_eq!(first["body"], json!({ "TaskId": DOCUMENTED_TASK_ID }));
    assert_eq!(first["outcome"], "answered");
    assert_eq!(first["signature"], json!({ "verdict": "valid" }));
    let authorization = first["headers"]["authorization"].as_str().expect("text");
    assert!(authorization.ends_with("Signature=***"), "{authorization}");
    let text = journal.to_string();
    assert!(
        !text.contains("canary") && !text.contains(SECRET_KEY),
        "{journal:#}"
    );

    for (query, total) in [
        ("outcome=refused", 3),
        ("signature=valid", 3),
        ("signature=invalid", 1),
        ("action=ProcessMedia", 1),
        ("task=x", 1),
        ("after=3", 1),
    ] {
        let (_, found) = control(&emulator, "GET", &format!("/requests?{query}"), None).await;
        assert_eq!(found["total"], total, "{query}");
    }
    assert_eq!(control(&emulator, "GET", "/requests/4", None).await.0, 200);
    assert_eq!(control(&emulator, "GET", "/requests/5", None).await.0, 404);
    let (_, deleted) = control(&emulator, "DELETE", "/requests", None).await;
    assert_eq!(deleted["deleted"], 4);
}

#[tokio::test]
async fn journal_shows_no_secret_of_a_wrong_older_signature() {
    let (emulator, time) = emulator().await;
    let timestamp = unix(time.now()).to_string();
    let pairs = [
        ("Action", "ProcessMedia"),
        ("Version", "2019-06-12"),
        ("Nonce", "7"),
        ("SecretId", mps_emulator::SECRET_ID),
        ("Timestamp", &timestamp),
        ("Token", "canary-token"),
        ("WebIdentityToken", "canary-identity"),
        ("TaskNotifyConfig.NotifyKey", "canary-key"),
        ("TaskNotifyConfig.NotifyUrl", "http://u:canary-password@h/"),
    ];
    let host = emulator.addr().to_string();
    let query = sign_v1("GET", &host, "wrong", false, &pairs);
    let mut connection = Connection::open(emulator.addr()).await;
    let head = format!("GET /?{query} HTTP/1.1\r\nHost: {host}\r\n\r\n");
    connection.write(head.as_bytes()).await;
    connection.answer().await.expect("an answer");
    let (_, journal) = control(&emulator, "GET", "/requests", None).await;
    let signature = &journal["requests"][0]["signature"];
    assert_eq!(signature["verdict"], "invalid", "{journal:#}");
    let expected = signature["expected"]["string_to_sign"].as_str();
    assert!(
        expected.expect("a text").contains("NotifyKey=***"),
        "{journal:#}"
    );
    assert!(!journal.to_string().contains("canary"), "{journal:#}");
}

#[tokio::test]
async fn faulted_request_is_in_the_journal_with_rule_and_verdict() {
    let (emulator, _) = emulator().await;
    control(
        &emulator,
        "POST",
        "/faults",
        Some(json!({ "rule": "status=503" })),
    )
    .await;
    SignedRequest::documented().send(&emulator).await;
    let (_, entry) = control(&emulator, "GET", "/requests/1", None).await;
    assert_eq!(entry["outcome"], "faulted");
    assert_eq!(entry["fault"], "status=503");
    assert_eq!(entry["http_status"], 503);
    assert_eq!(entry["signature"]["verdict"], "valid");
}

#[tokio::test]
async fn journal_keeps_the_latest_thousand_requests() {
    let emulator = Emulator::builder()
        .rate_limit(None)
        .start()
        .await
        .expect("a free port");
    let request = SignedRequest::documented().signed(&emulator.addr().to_string());
    let mut connection = Connection::open(emulator.addr()).await;
    for _ in 0..1_005 {
        connection.write(&request).await;
        connection.answer().await.expect("an answer");
    }
    let (_, journal) = control(&emulator, "GET", "/requests?limit=2000", None).await;
    assert_eq!(journal["total"], 1_000);
    assert_eq!(journal["requests"][0]["number"], 6);
}

#[tokio::test]
async fn reset_returns_to_the_state_after_the_start() {
    let (emulator, _) = emulator().await;
    control(
        &emulator,
        "POST",
        "/tasks",
        Some(json!({ "answer": transcode() })),
    )
    .await;
    control(
        &emulator,
        "DELETE",
        &format!("/tasks/{DOCUMENTED_TASK_ID}"),
        None,
    )
    .await;
    control(
        &emulator,
        "POST",
        "/faults",
        Some(json!({ "rule": "hang" })),
    )
    .await;
    control(&emulator, "PUT", "/outage", Some(json!({ "kind": "hang" }))).await;
    let (status, _) = control(&emulator, "POST", "/reset", None).await;
    assert_eq!(status, 200);
    assert_eq!(
        SignedRequest::documented().send(&emulator).await.code(),
        "ok"
    );
    let (_, tasks) = control(&emulator, "GET", "/tasks", None).await;
    assert_eq!(tasks["total"], 1);
    let (_, counters) = control(&emulator, "GET", "/counters", None).await;
    assert_eq!(
        (&counters["requests"], &counters["answered"]),
        (&json!(1), &json!(1))
    );
    let (_, journal) = control(&emulator, "GET", "/requests", None).await;
    assert_eq!(journal["total"], 1);
}

#[tokio::test]
async fn wrong_control_request_says_what_to_do() {
    let (emulator, _) = emulator().await;
    let documented = format!("/tasks/{DOCUMENTED_TASK_ID}");
    for (method, path, body, status, says) in [
        (
            "GET",
            "/nothing",
            None,
            404,
            "GET /_emulator/ lists the paths",
        ),
        ("PUT", "/tasks", None, 405, "Use GET or POST or DELETE"),
        ("POST", "/tasks", None, 400, "Send a JSON object"),
        ("POST", "/tasks", Some(json!(3)), 400, "invalid type"),
        (
            "POST",
            "/tasks",
            Some(json!({ "answer": [] })),
            400,
            "not a JSON object",
        ),
        (
            "POST",
            "/tasks",
            Some(json!({ "answer": {}, "wating": "1s" })),
            400,
            "wating",
        ),
        (
            "PATCH",
            "/tasks/1-A-b",
            Some(json!({ "finish": true })),
            404,
            "GET /_emulator/tasks",
        ),
        (
            "PATCH",
            &documented,
            Some(json!({ "waiting": "1s" })),
            409,
            "Send `answer` too",
        ),
        (
            "PATCH",
            &documented,
            Some(json!({ "fail": 1 })),
            400,
            "err_code, code and message",
        ),
        (
            "PATCH",
            &documented,
            Some(json!({ "advance": "soon" })),
            400,
            "500ms",
        ),
        (
            "PATCH",
            &documented,
            Some(json!({})),
            400,
            "Send answer, waiting",
        ),
        (
            "PATCH",
            &documented,
            Some(json!({ "end": true })),
            400,
            "Unknown member `end`",
        ),
        (
            "POST",
            "/faults",
            Some(json!({ "rule": "stauts=503" })),
            400,
            "Unknown key `stauts`",
        ),
        (
            "POST",
            "/faults",
            Some(json!({})),
            400,
            "status=503,times=2",
        ),
        (
            "PUT",
            "/outage",
            Some(json!({ "kind": "fire" })),
            400,
            "\"reset\"",
        ),
        (
            "PUT",
            "/outage",
            Some(json!({ "kind": "status" })),
            400,
            "503",
        ),
        (
            "PUT",
            "/outage",
            Some(json!({ "status": 99 })),
            400,
            "200 to 599",
        ),
        ("GET", "/requests?limit=many", None, 400, "whole number"),
        (
            "GET",
            "/requests?outcome=lost",
            None,
            400,
            "answered, refused, faulted",
        ),
        (
            "GET",
            "/requests?verb=GET",
            None,
            400,
            "Unknown query parameter `verb`",
        ),
        ("GET", "/tasks?limit=0", None, 400, "from 1 to 1000"),
    ] {
        let (code, answer) = control(&emulator, method, path, body).await;
        let message = answer["error"]["message"].as_str().unwrap_or_default();
        assert_eq!(code, status, "{method} {path}: {answer}");
        assert!(message.contains(says), "{method} {path}: {message}");
    }
    // Requests to the control API are neither counted nor in the journal.
    assert_eq!(emulator.counters().requests, 0);
}
