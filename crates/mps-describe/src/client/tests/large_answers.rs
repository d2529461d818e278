//! Tests of answers that take long to parse: deadlines, and the calls beside them.

use super::support::ID;
use crate::testing::{answering, builder, ok, task};
use crate::{Client, ErrorKind, Event};
use mps_transport::test_util::PausedClock;
use mps_transport::{Clock, Job, Sleep, Transport};
use serde_json::Value;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};
use tokio::time::Instant;

/// A clock that holds long computations back until they are released.
#[derive(Clone, Debug)]
struct Holding {
    clock: PausedClock,
    held: Held,
}

#[derive(Clone, Default)]
struct Held(Arc<Mutex<Vec<Job>>>);

impl std::fmt::Debug for Held {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Held")
    }
}

impl Held {
    fn len(&self) -> usize {
        self.0.lock().unwrap().len()
    }

    fn release(&self) {
        let jobs = std::mem::take(&mut *self.0.lock().unwrap());
        jobs.into_iter().for_each(|job| job());
    }
}

impl Clock for Holding {
    fn now(&self) -> SystemTime {
        self.clock.now()
    }

    fn elapsed(&self) -> Duration {
        self.clock.elapsed()
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        self.clock.sleep(duration)
    }

    fn run_blocking(&self, job: Job) {
        self.held.0.lock().unwrap().push(job);
    }
}

fn holding(transport: impl Transport) -> (Client, Held) {
    let held = Held::default();
    let clock = Holding {
        clock: PausedClock::new(SystemTime::UNIX_EPOCH + Duration::from_secs(1_709_208_000)),
        held: held.clone(),
    };
    let builder = builder(transport).clock(clock);
    let client = builder.operation_timeout(Duration::from_secs(5)).build();
    (client.unwrap(), held)
}

/// Returns an answer of 100 KB about a task with this status.
fn large(status: &str) -> String {
    let subtasks = vec![r#"{"Type":"Transcode","TranscodeTask":{"Status":"SUCCESS"}}"#; 1_700];
    format!(
        r#"{{"Response":{{"TaskType":"WorkflowTask","Status":"{status}","WorkflowTask":
            {{"MediaProcessResultSet":[{}]}},"RequestId":"r"}}}}"#,
        subtasks.join(",")
    )
}

const SECOND: Duration = Duration::from_secs(1);

#[tokio::test(start_paused = true)]
async fn deadline_is_kept_while_an_answer_is_parsed() {
    let (transport, _) = answering(|_, _| ok(large("FINISH")));
    let (client, held) = holding(transport);
    let begin = Instant::now();
    let error = client.describe(ID).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deadline, "{error}");
    assert_eq!(begin.elapsed(), 5 * SECOND);
    let error = client.call::<Value>("DescribeTaskDetail", &Value::Object(Default::default()));
    let error = error.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deadline, "{error}");
    assert_eq!(begin.elapsed(), 10 * SECOND);
    // Two are parsed at a time, so the next call waits for its turn.
    let error = client.describe(ID).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deadline, "{error}");
    assert_eq!((begin.elapsed(), held.len()), (15 * SECOND, 2));
    held.release();
    let (detail, ()) = tokio::join!(client.describe(ID), async {
        tokio::time::sleep(SECOND).await;
        held.release();
    });
    assert_eq!(detail.unwrap().subtasks().len(), 1_700);
}

#[tokio::test(start_paused = true)]
async fn wait_keeps_its_deadline_while_an_answer_is_parsed() {
    let (transport, _) = answering(|poll, _| match poll {
        0 => task("PROCESSING"),
        _ => ok(large("FINISH")),
    });
    let (client, held) = holding(transport);
    let begin = Instant::now();
    let error = client.wait(ID).timeout(3 * SECOND).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deadline, "{error}");
    assert_eq!((begin.elapsed(), held.len()), (3 * SECOND, 1));
    assert!(error.last_snapshot().is_some());
}

#[tokio::test(start_paused = true)]
async fn watch_follows_other_tasks_while_an_answer_is_parsed() {
    let begin = Instant::now();
    let (transport, _) = answering(move |_, request| {
        let is_large = request.body().windows(5).any(|part| part == b"large");
        match is_large {
            true => ok(large("PROCESSING")),
            false if begin.elapsed() < 3 * SECOND => task("PROCESSING"),
            false => task("FINISH"),
        }
    });
    let (client, held) = holding(transport);
    let mut watch = client.watch(["large", "small"]);
    loop {
        let update = watch.next().await.unwrap();
        assert_eq!(update.task_id, "small");
        if let Event::Done(_) = update.event {
            break;
        }
    }
    assert!(begin.elapsed() < 6 * SECOND, "{:?}", begin.elapsed());
    held.release();
    let update = watch.next().await.unwrap();
    assert_eq!(update.task_id, "large");
}

#[tokio::test(start_paused = true)]
async fn large_answer_gives_the_same_as_a_small_one() {
    // It is parsed on a thread of the runtime.
    let (transport, _) = answering(|_, _| ok(large("FINISH")));
    let client = builder(transport).keep_bodies(true).build().unwrap();
    let detail = client.describe(ID).await.unwrap();
    let parsed = mps_model::DescribeTaskDetailResponse::from_slice(large("FINISH").as_bytes());
    assert_eq!(detail.body().unwrap(), large("FINISH").as_bytes());
    assert_eq!(
        detail,
        parsed.unwrap().with_body(large("FINISH").as_bytes())
    );
    let value: Value = client
        .call("DescribeTaskDetail", &serde_json::json!({}))
        .await
        .unwrap();
    assert_eq!(value["Status"], "FINISH");
    let error = client
        .call::<u32>("DescribeTaskDetail", &serde_json::json!({}))
        .await;
    assert!(error.unwrap_err().to_string().contains("expected u32"));
    let mut wait = client.wait(ID);
    assert!(wait.try_next().await.unwrap().unwrap().has_ended());
    assert!(wait.try_next().await.unwrap().is_none());
}

#[tokio::test(start_paused = true)]
async fn answer_is_parsed_where_it_arrived_if_there_is_no_other_thread() {
    let (transport, _) = answering(|_, _| ok(large("FINISH")));
    let (client, held) = holding(transport);
    let (detail, ()) = tokio::join!(client.describe(ID), async {
        tokio::time::sleep(SECOND).await;
        held.0.lock().unwrap().clear();
    });
    assert!(detail.unwrap().has_ended());
}
