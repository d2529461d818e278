//! Notifications that the emulator posts.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use md5::{Digest, Md5};
use mps_emulator::{Emulator, Task, Time};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::client::{SignedRequest, control};

/// A receiver that answers each request with one of these statuses in turn, the last one
/// repeatedly.
struct Receiver {
    listener: TcpListener,
    statuses: Vec<u16>,
    received: usize,
}

impl Receiver {
    async fn new(statuses: &[u16]) -> Self {
        Self {
            listener: TcpListener::bind("127.0.0.1:0").await.expect("a free port"),
            statuses: statuses.to_vec(),
            received: 0,
        }
    }

    fn url(&self) -> String {
        let address = self.listener.local_addr().expect("an address");
        format!("http://{address}/notify?x=1")
    }

    /// Receives one notification within ten seconds. Returns the head and the body.
    async fn next(&mut self) -> (String, Value) {
        let accepted = tokio::time::timeout(Duration::from_secs(10), self.listener.accept());
        let (mut stream, _) = accepted
            .await
            .expect("a notification")
            .expect("a connection");
        let mut bytes = Vec::new();
        let mut chunk = [0; 64 * 1024];
        let (head, body) = loop {
            let length = stream.read(&mut chunk).await.expect("bytes");
            bytes.extend_from_slice(&chunk[..length]);
            let text = String::from_utf8_lossy(&bytes).into_owned();
            if let Some((head, body)) = text.split_once("\r\n\r\n")
                && let Ok(body) = serde_json::from_str(body)
            {
                break (head.to_lowercase(), body);
            }
        };
        let last = self.statuses.len() - 1;
        let status = self.statuses[self.received.min(last)];
        self.received += 1;
        let answer = format!("HTTP/1.1 {status} X\r\nContent-Length: 0\r\n\r\n");
        stream
            .write_all(answer.as_bytes())
            .await
            .expect("it is read");
        (head, body)
    }

    /// Returns true if nothing arrives within this time.
    async fn is_silent_for(&self, time: Duration) -> bool {
        tokio::time::timeout(time, self.listener.accept())
            .await
            .is_err()
    }
}

fn process_media(notify: Value) -> SignedRequest {
    let parameters = json!({
        "InputInfo": { "Type": "COS", "CosInputInfo": { "Bucket": "b", "Region": "r", "Object": "/a.mp4" } },
        "MediaProcessTask": { "TranscodeTaskSet": [{ "Definition": 30 }] },
        "TaskNotifyConfig": notify,
        "SessionContext": "context",
    });
    SignedRequest::post("mps", "ProcessMedia", "2019-06-12", parameters)
}

async fn started(builder: mps_emulator::Builder) -> (Emulator, Time) {
    let time = Time::manual(SystemTime::now());
    let emulator = builder
        .time(time.clone())
        .started_task_life(Duration::from_secs(10), Duration::from_secs(20));
    (emulator.start().await.expect("a free port"), time)
}

#[tokio::test]
async fn end_of_task_is_notified_once_and_signed() {
    let mut receiver = Receiver::new(&[200]).await;
    let (emulator, time) = started(Emulator::builder()).await;
    let notify = json!({ "NotifyType": "URL", "NotifyUrl": receiver.url(), "NotifyKey": "my-key" });
    let answer = process_media(notify).send(&emulator).await.response();
    let id = answer["TaskId"].as_str().expect("an id").to_owned();
    time.advance(Duration::from_secs(15));
    assert!(receiver.is_silent_for(Duration::from_millis(150)).await);
    time.advance(Duration::from_secs(20));
    let (head, body) = receiver.next().await;
    assert!(head.starts_with("post /notify?x=1 http/1.1"), "{head}");
    assert!(head.contains("content-type: application/json"), "{head}");
    assert_eq!(body["EventType"], "WorkflowTask");
    assert_eq!(body["WorkflowTaskEvent"]["TaskId"], *id);
    assert_eq!(body["WorkflowTaskEvent"]["Status"], "FINISH");
    assert_eq!(body["SessionContext"], "context");
    let expiry = body["Timestamp"].as_u64().expect("a time");
    let now = time
        .now()
        .duration_since(UNIX_EPOCH)
        .expect("a time")
        .as_secs();
    assert!(expiry.abs_diff(now + 600) <= 1, "{expiry}");
    let sign = base16ct::lower::encode_string(&Md5::digest(format!("{expiry}my-key")));
    assert_eq!(body["Sign"], *sign);
    assert!(receiver.is_silent_for(Duration::from_millis(150)).await);
    let (_, log) = control(&emulator, "GET", &format!("/notifications?task={id}"), None).await;
    let sent = &log["notifications"][0];
    assert_eq!(
        (&sent["http_status"], &sent["attempts"]),
        (&json!(200), &json!(1))
    );
    assert!(!log.to_string().contains("my-key"), "{log}");
}

#[tokio::test]
async fn end_of_task_without_duration_is_notified() {
    let mut receiver = Receiver::new(&[200]).await;
    let builder = Emulator::builder().started_task_life(Duration::ZERO, Duration::ZERO);
    let emulator = builder.start().await.expect("a free port");
    let notify = json!({ "NotifyType": "URL", "NotifyUrl": receiver.url() });
    let answer = process_media(notify).send(&emulator).await.response();
    let (_, body) = receiver.next().await;
    assert_eq!(body["WorkflowTaskEvent"]["TaskId"], answer["TaskId"]);
    assert_eq!(body["WorkflowTaskEvent"]["Status"], "FINISH");
    assert!(receiver.is_silent_for(Duration::from_millis(150)).await);
}

#[tokio::test]
async fn every_change_is_notified_if_asked() {
    let mut receiver = Receiver::new(&[200]).await;
    let (emulator, time) = started(Emulator::builder()).await;
    let notify =
        json!({ "NotifyType": "URL", "NotifyUrl": receiver.url(), "NotifyMode": "Change" });
    process_media(notify).send(&emulator).await;
    time.advance(Duration::from_secs(11));
    let (_, body) = receiver.next().await;
    assert_eq!(body["WorkflowTaskEvent"]["Status"], "PROCESSING");
    time.advance(Duration::from_secs(20));
    let (_, body) = receiver.next().await;
    assert_eq!(body["WorkflowTaskEvent"]["Status"], "FINISH");
}

#[tokio::test]
async fn failed_delivery_is_retried() {
    let mut receiver = Receiver::new(&[500, 200]).await;
    let (emulator, time) = started(Emulator::builder()).await;
    let notify = json!({ "NotifyType": "URL", "NotifyUrl": receiver.url() });
    process_media(notify).send(&emulator).await;
    time.advance(Duration::from_secs(60));
    let first = receiver.next().await.1;
    assert_eq!(receiver.next().await.1, first);
    assert!(receiver.is_silent_for(Duration::from_millis(150)).await);
    let (_, log) = control(&emulator, "GET", "/notifications", None).await;
    assert_eq!(log["notifications"][0]["attempts"], 2);
}

#[tokio::test]
async fn changed_fate_and_live_task_and_task_file_are_notified() {
    let mut receiver = Receiver::new(&[200]).await;
    let (emulator, _) = started(Emulator::builder()).await;
    let notify = json!({ "NotifyType": "URL", "NotifyUrl": receiver.url() });
    let live = json!({ "Url": "rtmp://live.example/a", "TaskNotifyConfig": notify });
    let live = SignedRequest::post("mps", "ProcessLiveStream", "2019-06-12", live);
    let id = live.send(&emulator).await.response()["TaskId"].take();
    let path = format!("/tasks/{}", id.as_str().expect("an id"));
    control(&emulator, "PATCH", &path, Some(json!({ "finish": true }))).await;
    let (_, body) = receiver.next().await;
    assert_eq!(
        (&body["NotificationType"], &body["TaskId"]),
        (&json!("ProcessEof"), &id)
    );
    assert_eq!(body["ProcessEofInfo"]["ErrCode"], 0);

    let answer = json!({
        "TaskType": "EditMediaTask",
        "EditMediaTask": { "Status": "FINISH", "ErrCode": 0 },
        "TaskNotifyConfig": notify,
    });
    emulator.create(Task::new("1-EditMediaTask-a", answer).processing(Duration::from_secs(9)));
    control(
        &emulator,
        "PATCH",
        "/tasks/1-EditMediaTask-a",
        Some(json!({ "advance": "10s" })),
    )
    .await;
    let (_, body) = receiver.next().await;
    assert_eq!(body["EventType"], "EditMediaTask");
}

#[tokio::test]
async fn other_hosts_are_not_posted_to_by_default() {
    let (emulator, time) = started(Emulator::builder()).await;
    for url in [
        "http://192.0.2.1/x",
        "https://127.0.0.1/x",
        "ftp://127.0.0.1/",
        "::",
    ] {
        process_media(json!({ "NotifyType": "URL", "NotifyUrl": url }))
            .send(&emulator)
            .await;
    }
    time.advance(Duration::from_secs(60));
    let log = loop {
        let (_, log) = control(&emulator, "GET", "/notifications", None).await;
        if log["notifications"].as_array().map(Vec::len) == Some(4) {
            break log;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    };
    for sent in log["notifications"].as_array().expect("a list") {
        assert_eq!(
            (&sent["attempts"], &sent["http_status"]),
            (&json!(0), &Value::Null),
            "{sent}"
        );
    }
    let text = log.to_string();
    assert!(
        text.contains("--notify-any-host") && text.contains("only to http://"),
        "{log:#}"
    );
}

#[tokio::test]
async fn stop_does_not_wait_for_tasks_or_receivers() {
    let receiver = Receiver::new(&[200]).await;
    let (emulator, time) = started(Emulator::builder()).await;
    let notify = json!({ "NotifyType": "URL", "NotifyUrl": receiver.url() });
    process_media(notify.clone()).send(&emulator).await;
    time.advance(Duration::from_secs(60));
    // The receiver accepts and never answers.
    let accepted = receiver.listener.accept().await.expect("a connection");
    process_media(notify).send(&emulator).await;
    let stopped = tokio::time::timeout(Duration::from_secs(2), emulator.stop());
    stopped.await.expect("it stops");
    drop(accepted);
}

fn edit_answer(status: &str, config: Option<Value>) -> Value {
    let mut answer = json!({
        "TaskType": "EditMediaTask",
        "Status": status,
        "EditMediaTask": { "TaskId": "1-EditMediaTask-a", "Status": status, "ErrCode": 0 },
    });
    if let Some(config) = config {
        answer["TaskNotifyConfig"] = config;
    }
    answer
}

/// A task with replies over time is notified once, whatever comes before its end.
#[tokio::test]
async fn end_after_errors_is_notified_once() {
    let mut receiver = Receiver::new(&[200]).await;
    let config = || Some(json!({ "NotifyType": "URL", "NotifyUrl": receiver.url() }));
    let error = || json!({ "error": { "code": "InternalError", "message": "m" } });
    let running = |config| json!({ "answer": edit_answer("PROCESSING", config) });
    let end = |config| json!({ "answer": edit_answer("FINISH", config) });
    let scripts = [
        vec![end(config())],
        vec![error(), end(config())],
        vec![error(), running(config()), error(), end(config())],
        vec![running(config()), error(), end(config())],
        // The latest settings count.
        vec![error(), running(config()), error(), end(None)],
        vec![running(None), end(config()), error()],
    ];
    for script in scripts {
        // Before its first reply the task is unknown.
        let begin = 5;
        let replies = script.iter().enumerate().map(|(place, reply)| {
            let mut reply = reply.clone();
            reply["after"] = format!("{}s", begin + 10 * place).into();
            reply
        });
        let ends = |reply: &Value| reply["answer"]["Status"] == "FINISH";
        let end = begin + 10 * script.iter().position(ends).expect("an end");
        let task = json!({ "id": "1-EditMediaTask-a", "answers": replies.collect::<Vec<_>>() });
        let (emulator, time) = started(Emulator::builder()).await;
        let (status, created) = control(&emulator, "POST", "/tasks", Some(task)).await;
        assert_eq!(status, 201, "{created}");
        for _ in 1..end {
            time.advance(Duration::from_secs(1));
            assert!(receiver.is_silent_for(Duration::from_millis(15)).await);
        }
        time.advance(Duration::from_secs(1));
        let (_, body) = receiver.next().await;
        assert_eq!(body["EditMediaTaskEvent"]["Status"], "FINISH");
        time.advance(Duration::from_secs(60));
        assert!(receiver.is_silent_for(Duration::from_millis(50)).await);
    }
}

#[tokio::test]
async fn task_that_gets_its_receiver_by_a_change_is_notified_at_its_end() {
    let mut receiver = Receiver::new(&[200]).await;
    let config = json!({ "NotifyType": "URL", "NotifyUrl": receiver.url() });
    let answer = edit_answer("FINISH", Some(config));
    let life = json!({ "processing": "10s", "answer": edit_answer("FINISH", None) });
    let timed = json!({ "answers": [{ "error": { "code": "InternalError", "message": "m" } }] });
    let fixed = json!({ "answers": [{ "answer": edit_answer("PROCESSING", None) }] });
    for (mut task, changes) in [
        (life.clone(), vec![json!({ "answer": answer })]),
        (
            life.clone(),
            vec![json!({ "answer": answer, "finish": true })],
        ),
        (
            life.clone(),
            vec![json!({ "answer": answer, "advance": "1h" })],
        ),
        (
            life.clone(),
            vec![json!({ "answer": answer }), json!({ "finish": true })],
        ),
        (
            life.clone(),
            vec![json!({ "answer": answer }), json!({ "answer": answer })],
        ),
        // It had ended before, and runs once more.
        (
            life,
            vec![
                json!({ "finish": true }),
                json!({ "answer": answer, "processing": "1h" }),
            ],
        ),
        (
            timed,
            vec![json!({ "answer": answer, "processing": "10s" })],
        ),
        (fixed, vec![json!({ "answer": answer })]),
    ] {
        let (emulator, time) = started(Emulator::builder()).await;
        task["id"] = "1-EditMediaTask-a".into();
        let (status, created) = control(&emulator, "POST", "/tasks", Some(task)).await;
        assert_eq!(status, 201, "{created}");
        for change in changes {
            let path = "/tasks/1-EditMediaTask-a";
            let (status, changed) = control(&emulator, "PATCH", path, Some(change)).await;
            assert_eq!(status, 200, "{changed}");
        }
        time.advance(Duration::from_secs(3600));
        let (_, body) = receiver.next().await;
        assert_eq!(body["EditMediaTaskEvent"]["Status"], "FINISH");
        time.advance(Duration::from_secs(3600));
        assert!(receiver.is_silent_for(Duration::from_millis(50)).await);
    }
}

/// A task whose answer was an error runs on after a change. Errors between answers are no news, and
/// its end is.
#[tokio::test]
async fn change_after_an_error_is_notified_only_when_the_task_changes() {
    let mut receiver = Receiver::new(&[200]).await;
    let config = json!({
        "NotifyType": "URL", "NotifyUrl": receiver.url(), "NotifyMode": "Change"
    });
    let running = edit_answer("PROCESSING", Some(config.clone()));
    let error = json!({ "error": { "code": "InternalError", "message": "m" } });
    for replies in [
        vec![error.clone()],
        // It has ended, as far as its replies tell, and has no follower any more.
        vec![json!({ "answer": running, "after": "0s" }), {
            let mut last = error.clone();
            last["after"] = "5s".into();
            last
        }],
    ] {
        let (emulator, time) = started(Emulator::builder()).await;
        let task = json!({ "id": "1-EditMediaTask-a", "answers": replies });
        let (status, created) = control(&emulator, "POST", "/tasks", Some(task)).await;
        assert_eq!(status, 201, "{created}");
        time.advance(Duration::from_secs(6));
        assert!(receiver.is_silent_for(Duration::from_millis(50)).await);
        let change = json!({
            "answer": edit_answer("FINISH", Some(config.clone())), "processing": "1h"
        });
        let path = "/tasks/1-EditMediaTask-a";
        let (status, changed) = control(&emulator, "PATCH", path, Some(change)).await;
        assert_eq!((status, &changed["status"]), (200, &json!("PROCESSING")));
        assert!(receiver.is_silent_for(Duration::from_millis(100)).await);
        time.advance(Duration::from_secs(3600));
        let (_, body) = receiver.next().await;
        assert_eq!(body["EditMediaTaskEvent"]["Status"], "FINISH");
    }
}

#[tokio::test]
async fn changed_receiver_counts_and_ended_task_is_not_notified() {
    let first = Receiver::new(&[200]).await;
    let mut second = Receiver::new(&[200]).await;
    let config = |url: String| Some(json!({ "NotifyType": "URL", "NotifyUrl": url }));
    let (emulator, time) = started(Emulator::builder()).await;
    let task = json!({
        "id": "1-EditMediaTask-a",
        "processing": "10s",
        "answer": edit_answer("FINISH", config(first.url())),
    });
    control(&emulator, "POST", "/tasks", Some(task)).await;
    let change = async |answer: Value| {
        let change = Some(json!({ "answer": answer }));
        let changed = control(&emulator, "PATCH", "/tasks/1-EditMediaTask-a", change).await;
        assert_eq!(changed.0, 200);
    };
    change(edit_answer("FINISH", config(second.url()))).await;
    time.advance(Duration::from_secs(10));
    let (_, body) = second.next().await;
    assert_eq!(body["EditMediaTaskEvent"]["Status"], "FINISH");
    change(edit_answer("FINISH", config(first.url()))).await;
    time.advance(Duration::from_secs(10));
    assert!(first.is_silent_for(Duration::from_millis(50)).await);
    assert!(second.is_silent_for(Duration::from_millis(50)).await);
}

/// A delivery that is under way at a reset leaves no trace.
#[tokio::test]
async fn reset_ends_deliveries() {
    let receiver = Receiver::new(&[200]).await;
    let (emulator, time) = started(Emulator::builder()).await;
    let notify = json!({ "NotifyType": "URL", "NotifyUrl": receiver.url() });
    process_media(notify).send(&emulator).await;
    time.advance(Duration::from_secs(60));
    let accepted = receiver.listener.accept().await.expect("a connection");
    control(&emulator, "POST", "/reset", None).await;
    drop(accepted);
    assert!(receiver.is_silent_for(Duration::from_millis(1_200)).await);
    let (_, log) = control(&emulator, "GET", "/notifications", None).await;
    assert_eq!(log["notifications"], json!([]));
}
