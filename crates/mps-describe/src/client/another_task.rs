//! Tests of answers that are about another task than the one asked for.

use crate::testing::{Reply, answering, builder, ok, status};
use crate::{ErrorKind, Event, RetryPolicy};
use async_trait::async_trait;
use bytes::Bytes;
use futures_util::StreamExt;
use http::{Request, Response};
use mps_transport::{ConnectionHandle, Transport, TransportError};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::Instant;

const ID: &str = "2600000000-WorkflowTask-0123456789abcdef";
const OTHER: &str = "2600000000-WorkflowTask-fedcba9876543210";

/// Task type, the member that holds the task, for each kind.
const KINDS: [(&str, &str); 6] = [
    ("WorkflowTask", "WorkflowTask"),
    ("EditMediaTask", "EditMediaTask"),
    ("LiveStreamProcessTask", "LiveStreamProcessTask"),
    ("ExtractBlindWatermark", "ExtractBlindWatermarkTask"),
    ("ScheduleTask", "ScheduleTask"),
    ("LiveScheduleTask", "LiveScheduleTask"),
];

/// Body of an answer in which the task's id is this JSON.
fn about((kind, member): (&str, &str), status: &str, id: &str) -> String {
    format!(
        r#"{{"Response":{{"TaskType":"{kind}","Status":"{status}","{member}":{{"TaskId":{id},"Status":"{status}"}},
            "RequestId":"req-1"}}}}"#
    )
}

fn workflow(status: &str, id: &str) -> String {
    about(KINDS[0], status, &format!("\"{id}\""))
}

/// Adds a handle to the answer that counts how often its connection was discarded.
fn over(reply: Reply, discarded: &Arc<AtomicUsize>) -> Reply {
    let discarded = Arc::clone(discarded);
    reply.map(|mut answer| {
        let count = move || {
            discarded.fetch_add(1, Ordering::Relaxed);
        };
        answer.extensions_mut().insert(ConnectionHandle::new(count));
        answer
    })
}

fn id_of(request: &Request<Bytes>) -> String {
    let body: serde_json::Value = serde_json::from_slice(request.body()).unwrap();
    body["TaskId"].as_str().unwrap().to_owned()
}

#[tokio::test(start_paused = true)]
async fn answer_about_another_task_is_retried_without_its_connection() {
    for kind in KINDS {
        for state in ["WAITING", "PROCESSING", "FINISH"] {
            let discarded = Arc::default();
            let counted = Arc::clone(&discarded);
            let (transport, seen) = answering(move |number, _| {
                let id = if number == 0 { OTHER } else { ID };
                over(ok(about(kind, state, &format!("\"{id}\""))), &counted)
            });
            let client = builder(transport).build().unwrap();
            let detail = client.describe(ID).await.unwrap();
            assert_eq!(detail.task_id(), Some(ID), "{kind:?}");
            assert_eq!(seen.lock().unwrap().len(), 2, "{kind:?}");
            assert_eq!(discarded.load(Ordering::Relaxed), 1, "{kind:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn answers_about_another_task_only_end_in_error_that_names_both() {
    let discarded = Arc::default();
    let counted = Arc::clone(&discarded);
    let (transport, seen) = answering(move |_, _| over(ok(workflow("FINISH", OTHER)), &counted));
    let client = builder(transport).build().unwrap();
    let error = client.describe(ID).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts(), error.is_retryable()),
        (ErrorKind::Unreadable, 3, true)
    );
    assert_eq!(seen.lock().unwrap().len(), 3);
    assert_eq!(discarded.load(Ordering::Relaxed), 3);
    assert_eq!(
        error.to_string(),
        format!(
            "task {ID}: the answer is about another task, {OTHER} (RequestId req-1, 3 attempts). \
             Check the endpoint and the proxy, which may mix up answers."
        )
    );
    assert_eq!(error.body().unwrap(), &workflow("FINISH", OTHER));
    assert_eq!(error.http_status().unwrap(), 200);
}

#[tokio::test(start_paused = true)]
async fn id_of_another_task_cannot_steer_a_terminal() {
    let (transport, _) = answering(|_, _| ok(about(KINDS[0], "FINISH", r#""a\u001b[2J\nb""#)));
    let client = builder(transport).build().unwrap();
    let error = client.describe(ID).await.unwrap_err();
    assert!(!error.to_string().contains(char::is_control), "{error}");
}

#[tokio::test(start_paused = true)]
async fn answers_with_requested_id_or_none_are_accepted() {
    let masked = "235303****-WorkflowTask-80108cc3380155d98b2e3573a48a******";
    for kind in KINDS {
        for (asked, answered) in [
            (ID, "null".to_owned()),
            (ID, r#""""#.to_owned()),
            (ID, r#""  ""#.to_owned()),
            (ID, format!("\"{ID}\"")),
            (ID, format!("\" {ID}\\t\"")),
            (&format!("{ID} "), format!("\"{ID}\"")),
            (masked, format!("\"{masked}\"")),
        ] {
            let discarded = Arc::default();
            let counted = Arc::clone(&discarded);
            let body = about(kind, "FINISH", &answered);
            let (transport, seen) = answering(move |_, _| over(ok(body.clone()), &counted));
            let client = builder(transport).build().unwrap();
            client.describe(asked).await.unwrap();
            assert_eq!(seen.lock().unwrap().len(), 1, "{kind:?}, {answered}");
            assert_eq!(discarded.load(Ordering::Relaxed), 0, "{kind:?}, {answered}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn connection_of_any_other_failure_is_kept() {
    for reply in [
        || ok(r#"{"Response":{"Error":{"Code":"InternalError","Message":"m"}}}"#),
        || ok("<html>"),
        || status(503, workflow("FINISH", OTHER)),
    ] {
        let discarded = Arc::default();
        let counted = Arc::clone(&discarded);
        let (transport, _) = answering(move |_, _| over(reply(), &counted));
        let client = builder(transport).build().unwrap();
        client.describe(ID).await.unwrap_err();
        assert_eq!(discarded.load(Ordering::Relaxed), 0);
    }
}

/// One connection that is out of step: it gives each request the answer to the request before,
/// until it is discarded.
#[derive(Clone, Debug)]
struct OutOfStep(Arc<Mutex<Connection>>);

#[derive(Debug)]
struct Connection {
    /// The id of the task that the next answer is about, on a connection that is out of step.
    late: Option<String>,
    requests: usize,
}

impl OutOfStep {
    fn new() -> Self {
        Self(Arc::new(Mutex::new(Connection {
            late: Some(OTHER.to_owned()),
            requests: 0,
        })))
    }

    fn requests(&self) -> usize {
        self.0.lock().unwrap().requests
    }
}

#[async_trait]
impl Transport for OutOfStep {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        tokio::time::sleep(Duration::from_millis(1)).await;
        let asked = id_of(&request);
        let mut connection = self.0.lock().unwrap();
        connection.requests += 1;
        let answered = match &mut connection.late {
            Some(late) => std::mem::replace(late, asked),
            None => asked,
        };
        let mut answer = ok(workflow("FINISH", &answered)).unwrap();
        let shared = Arc::clone(&self.0);
        let discard = move || shared.lock().unwrap().late = None;
        answer
            .extensions_mut()
            .insert(ConnectionHandle::new(discard));
        Ok(answer)
    }
}

#[tokio::test(start_paused = true)]
async fn connection_out_of_step_gives_no_task_to_another_in_batch_and_watch() {
    let ids: Vec<_> = (0..50).map(|id| format!("task-{id}")).collect();
    for concurrency in [1, 8] {
        let transport = OutOfStep::new();
        let client = builder(transport.clone()).build().unwrap();
        let mut batch = client.batch(&ids).concurrency(concurrency);
        while let Some((id, result)) = batch.next().await {
            assert_eq!(result.unwrap().task_id(), Some(&*id));
        }
        assert!(transport.requests() <= ids.len() + concurrency);
    }
    let transport = OutOfStep::new();
    let client = builder(transport.clone()).build().unwrap();
    let changes: Vec<_> = client.watch(&ids).collect().await;
    assert_eq!(changes.len(), ids.len());
    for change in changes {
        let Event::Done(detail) = change.event else {
            panic!("{change:?}")
        };
        assert_eq!(detail.task_id(), Some(&*change.task_id));
    }
}

#[tokio::test(start_paused = true)]
async fn wait_goes_on_past_an_answer_about_another_task() {
    for retry in [RetryPolicy::default(), RetryPolicy::never()] {
        let (transport, _) = answering(|number, _| match number {
            0..5 => ok(workflow("FINISH", OTHER)),
            5 => ok(workflow("PROCESSING", ID)),
            6..20 => ok(workflow("FINISH", OTHER)),
            _ => ok(workflow("FINISH", ID)),
        });
        let client = builder(transport).retry(retry).build().unwrap();
        let mut wait = client.wait(ID);
        let first = wait.try_next().await.unwrap().unwrap();
        assert_eq!(
            (first.task_id(), first.status.as_str()),
            (Some(ID), "PROCESSING")
        );
        assert_eq!(wait.await.unwrap().task_id(), Some(ID));
    }
}

#[tokio::test(start_paused = true)]
async fn watch_gives_up_a_task_whose_answers_are_all_about_another_and_no_other_task() {
    let (transport, seen) = answering(|_, request| match &*id_of(request) {
        "wrong" => ok(workflow("FINISH", OTHER)),
        id => ok(workflow("FINISH", id)),
    });
    let client = builder(transport).build().unwrap();
    let begin = Instant::now();
    let ids = (0..20).map(|id| format!("task-{id}"));
    let watch = client.watch(ids.chain(["wrong".to_owned()]));
    let changes: Vec<_> = watch.collect().await;
    assert_eq!(changes.len(), 21);
    for change in changes {
        match change.event {
            Event::Done(detail) => assert_eq!(detail.task_id(), Some(&*change.task_id)),
            Event::GaveUp(error) => {
                assert_eq!(change.task_id, "wrong");
                assert_eq!(error.kind(), ErrorKind::Unreadable);
            }
            event => panic!("{event:?}"),
        }
    }
    let wrong = |request: &&Request<Bytes>| id_of(request) == "wrong";
    assert!(seen.lock().unwrap().iter().filter(wrong).count() >= 10);
    assert!(begin.elapsed() < Duration::from_secs(660));
}

#[tokio::test(start_paused = true)]
async fn watch_reports_no_status_of_another_task() {
    for status in ["WAITING", "PROCESSING", "FINISH"] {
        let (transport, _) = answering(move |number, _| match number {
            1 => ok(workflow(status, OTHER)),
            0..10 => ok(workflow("PROCESSING", ID)),
            _ => ok(workflow("FINISH", ID)),
        });
        let client = builder(transport).build().unwrap();
        let updates: Vec<_> = client.watch([ID]).collect().await;
        let reported: Vec<_> = updates
            .iter()
            .map(|update| match &update.event {
                Event::Status(status) => status.as_str().to_owned(),
                Event::Done(_) => "done".to_owned(),
                event => panic!("{event:?}"),
            })
            .collect();
        assert_eq!(reported, ["PROCESSING", "done"], "{status}");
    }
}
