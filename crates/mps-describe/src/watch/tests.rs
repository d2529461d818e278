use super::{Event, MOST_UNREADABLE, Watch};
use crate::testing::{
    MockTransport, NOON, Reply, Seen, answering, broken, builder, ok, paused_runtime, refusal, task,
};
use crate::{Client, ErrorKind};
use futures_util::{FutureExt, StreamExt};
use http::Request;
use mps_model::{Outcome, SubtaskStatus, TaskStatus};
use mps_transport::TransportErrorKind;
use std::collections::{BTreeMap, HashMap};
use std::future::IntoFuture;
use std::time::Duration;
use tokio::time::Instant;

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

fn task_id(request: &Request<bytes::Bytes>) -> String {
    let body: serde_json::Value = serde_json::from_slice(request.body()).unwrap();
    body["TaskId"].as_str().unwrap().to_owned()
}

/// A task that waits and then runs, in seconds.
#[derive(Clone, Copy)]
struct Life {
    waits: u64,
    runs: u64,
}

impl Life {
    /// What the service says at this age: of two subtasks, the first ends in the middle.
    fn answer(self, age: Duration) -> Reply {
        let age = age.as_secs();
        if age < self.waits {
            // Only the start of it is sound, and nobody needs more.
            return ok(
                r#"{"Response":{"TaskType":"WorkflowTask","Status":"WAITING","CreateTime":"2024-02-29T12:00:00Z",
                    "BeginProcessTime":"","FinishTime":"","WorkflowTask":{"never"#,
            );
        }
        let runs = age - self.waits;
        let percent = (runs * 100 / self.runs).min(100);
        let ended = percent == 100;
        let status = |ended| if ended { "SUCCESS" } else { "PROCESSING" };
        let begin = iso(self.waits);
        let finish = if ended {
            iso(self.waits + self.runs)
        } else {
            String::new()
        };
        ok(serde_json::json!({ "Response": {
            "TaskType": "WorkflowTask",
            "Status": if ended { "FINISH" } else { "PROCESSING" },
            "BeginProcessTime": begin,
            "FinishTime": finish,
            "WorkflowTask": { "MediaProcessResultSet": [
                { "Type": "Transcode", "TranscodeTask": {
                    "Status": status(percent >= 50), "Progress": (percent * 2).min(100) } },
                { "Type": "ImageSprites", "ImageSpriteTask": {
                    "Status": status(ended), "Progress": percent.saturating_sub(50) * 2 } },
            ] },
            "RequestId": "req-0",
        } })
        .to_string())
    }
}

/// So many seconds after noon.
fn iso(seconds: u64) -> String {
    assert_eq!(NOON % 86_400, 12 * 3_600);
    let (hours, minutes) = (12 + seconds / 3_600, seconds / 60 % 60);
    format!("2024-02-29T{hours:02}:{minutes:02}:{:02}Z", seconds % 60)
}

/// A service in which these tasks begin now; it is out of order between the two times.
fn service(lives: HashMap<String, Life>, outage: std::ops::Range<u64>) -> (MockTransport, Seen) {
    let begin = Instant::now();
    answering(move |_, request| {
        let age = begin.elapsed();
        if outage.contains(&age.as_secs()) {
            return broken(TransportErrorKind::Connect);
        }
        match lives.get(&task_id(request)) {
            Some(life) => life.answer(age),
            None => refusal("ResourceNotFound"),
        }
    })
}

fn lives(count: u64) -> HashMap<String, Life> {
    let mut rng = fastrand::Rng::with_seed(7);
    (0..count)
        .map(|id| {
            let runs = rng.u64(60..300);
            (format!("task-{id}"), Life { waits: 0, runs })
        })
        .collect()
}

/// Follows a watch to its end: how often each kind of event came, and who is done or lost.
async fn follow(mut watch: Watch) -> (BTreeMap<String, Outcome>, BTreeMap<String, ErrorKind>) {
    let (mut done, mut lost) = (BTreeMap::new(), BTreeMap::new());
    while let Some(change) = watch.next().await {
        match change.event {
            Event::Done(detail) => {
                let before = done.insert(change.task_id, detail.outcome());
                assert_eq!(before, None, "an end is told once");
            }
            Event::Lost(error) => {
                lost.insert(change.task_id, error.kind());
            }
            _ => {}
        }
    }
    (done, lost)
}

#[tokio::test(start_paused = true)]
async fn the_life_of_a_task_is_told_from_beginning_to_end() {
    let life = Life {
        waits: 20,
        runs: 100,
    };
    let (transport, _) = service([("one".to_owned(), life)].into(), 0..0);
    let client = builder(transport).build().unwrap();
    let begin = Instant::now();
    let mut told = Vec::new();
    let mut percents = Vec::new();
    let mut watch = client.watch(["one"]);
    while let Some(change) = watch.next().await {
        assert_eq!(change.task_id, "one");
        match change.event {
            Event::Status(status) => told.push(status.to_string()),
            Event::Progress(percent) => percents.push(percent),
            Event::Subtask { kind, path, status } => {
                assert_eq!(status, SubtaskStatus::Success);
                assert!(path.contains("MediaProcessResultSet[0]"), "{path}");
                told.push(kind);
            }
            Event::Done(detail) => {
                assert_eq!(detail.outcome(), Outcome::Succeeded);
                told.push("done".into());
            }
            Event::Lost(error) => panic!("{error}"),
        }
    }
    assert_eq!(told, ["WAITING", "PROCESSING", "Transcode", "done"]);
    assert!(percents.len() >= 5 && percents.is_sorted(), "{percents:?}");
    let late = begin.elapsed().saturating_sub(seconds(120));
    assert!(late < seconds(10), "{late:?}");
}

#[tokio::test(start_paused = true)]
async fn every_task_is_told_of_once_and_unknown_ones_are_lost() {
    let (transport, seen) = service(lives(50), 0..0);
    let client = builder(transport).build().unwrap();
    let mut ids: Vec<_> = (0..50).map(|id| format!("task-{id}")).collect();
    ids.extend(ids.clone());
    ids.extend(["gone".to_owned(), String::new()]);
    let (done, lost) = follow(client.watch(&ids)).await;
    assert_eq!(done.len(), 50);
    assert!(done.values().all(|outcome| *outcome == Outcome::Succeeded));
    let expected = [("", ErrorKind::Config), ("gone", ErrorKind::NotFound)];
    assert!(
        lost.iter()
            .map(|(id, kind)| (id.as_str(), *kind))
            .eq(expected)
    );
    let looks = seen.lock().unwrap().len();
    assert!(looks < 50 * 60, "{looks} looks");
}

#[tokio::test(start_paused = true)]
async fn tasks_come_and_go_while_it_runs() {
    let (transport, seen) = service(lives(10), 0..0);
    let client = builder(transport).build().unwrap();
    let mut watch = client.watch(["task-0"; 0]);
    let handle = watch.handle();
    assert!(
        watch.next().now_or_never().is_none(),
        "a handle keeps it open"
    );
    assert!(handle.add("task-1"));
    let other = watch.handle();
    assert!(other.add("task-2"));
    let change = watch.next().await.unwrap();
    assert!(matches!(
        change.event,
        Event::Status(TaskStatus::Processing)
    ));
    assert_eq!(watch.len(), 2);
    assert!(handle.remove("task-1"));
    assert!(handle.remove("nobody"));
    drop(handle);
    other.add("task-3");
    drop(other);
    let (done, lost) = follow(watch).await;
    assert!(done.keys().eq(["task-2", "task-3"]), "{done:?}");
    assert!(lost.is_empty());
    let asked_of_first = seen
        .lock()
        .unwrap()
        .iter()
        .filter(|request| task_id(request) == "task-1")
        .count();
    assert!(asked_of_first <= 2);
}

#[tokio::test(start_paused = true)]
async fn a_handle_outlives_its_watch() {
    let (transport, _) = service(lives(1), 0..0);
    let client = builder(transport).build().unwrap();
    let mut watch = client.watch(["task-0"]);
    let handle = watch.handle();
    drop(watch);
    assert!(!handle.add("task-1"));
    assert!(!handle.remove("task-0"));
}

#[tokio::test(start_paused = true)]
async fn an_outage_loses_nothing_and_costs_little() {
    let ids: Vec<_> = (0..1_000).map(|id| format!("task-{id}")).collect();
    let mut calls = Vec::new();
    for outage in [0..0, 90..120] {
        let (transport, seen) = service(lives(1_000), outage);
        let client = builder(transport).build().unwrap();
        let (done, lost) = follow(client.watch(&ids)).await;
        assert_eq!((done.len(), lost.len()), (1_000, 0));
        calls.push(seen.lock().unwrap().len() as f64);
    }
    assert!(calls[1] <= 1.1 * calls[0], "{calls:?}");
}

#[tokio::test(start_paused = true)]
async fn throttling_is_met_by_going_slower() {
    let begin = Instant::now();
    let all = lives(200);
    let (transport, seen) = answering(move |number, request| {
        // Someone else takes nine tenths of the account's limit for a while.
        match begin.elapsed().as_secs() < 60 && number % 10 != 0 {
            true => refusal("RequestLimitExceeded.UinLimitExceeded"),
            false => all[&task_id(request)].answer(begin.elapsed()),
        }
    });
    let client = builder(transport).build().unwrap();
    let (done, lost) = follow(client.watch((0..200).map(|id| format!("task-{id}")))).await;
    assert_eq!((done.len(), lost.len()), (200, 0));
    assert!(seen.lock().unwrap().len() < 20_000);
}

#[tokio::test(start_paused = true)]
async fn a_task_that_cannot_be_read_is_lost_and_no_other() {
    let all = lives(20);
    let begin = Instant::now();
    let (transport, seen) = answering(move |_, request| match task_id(request).as_str() {
        "task-7" => ok("{ nonsense"),
        id => all[id].answer(begin.elapsed()),
    });
    let client = builder(transport).build().unwrap();
    let (done, lost) = follow(client.watch((0..20).map(|id| format!("task-{id}")))).await;
    assert_eq!(done.len(), 19);
    assert_eq!(lost["task-7"], ErrorKind::Unreadable);
    let asked = seen
        .lock()
        .unwrap()
        .iter()
        .filter(|request| task_id(request) == "task-7")
        .count();
    assert_eq!(asked, usize::from(MOST_UNREADABLE));
}

#[tokio::test(start_paused = true)]
async fn a_watch_that_is_not_polled_holds_up_nobody() {
    let (transport, _) = service(lives(500), 0..0);
    let client = builder(transport).build().unwrap();
    let mut watch = client.watch((0..500).map(|id| format!("task-{id}")));
    for id in 0..100 {
        // Between two changes the watch stands still, wherever it was.
        watch.next().await.unwrap();
        let begin = Instant::now();
        client.describe(format!("task-{id}")).await.unwrap();
        assert!(begin.elapsed() < seconds(1));
    }
}

#[tokio::test(start_paused = true)]
async fn the_quota_holds_for_all_together() {
    let times = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let noted = std::sync::Arc::clone(&times);
    let begin = Instant::now();
    let all = lives(400);
    let (transport, _) = answering(move |_, request| {
        noted.lock().unwrap().push(begin.elapsed());
        all[&task_id(request)].answer(begin.elapsed())
    });
    let client = builder(transport).build().unwrap();
    let ids = |range: std::ops::Range<u64>| range.map(|id| format!("task-{id}"));
    let watch = follow(client.watch(ids(0..300)));
    let batch = client.batch(ids(300..400)).collect::<Vec<_>>();
    let wait = client.wait("task-399");
    let (_, batch, wait) = tokio::join!(watch, batch, wait.into_future());
    assert!(batch.iter().all(|(_, result)| result.is_ok()));
    assert_eq!(wait.unwrap().status, TaskStatus::Finish);
    let times = times.lock().unwrap();
    for (first, time) in times.iter().enumerate() {
        let within = times[first..].partition_point(|other| *other < *time + seconds(1));
        assert!(within <= 100, "{within} within a second");
    }
}

#[tokio::test(start_paused = true)]
async fn a_dropped_watch_leaves_nothing_behind_wherever_it_stood() {
    for polls in 0..200 {
        let (transport, seen) = service(lives(20), 2..4);
        let client = builder(transport).build().unwrap();
        let mut watch = client.watch((0..20).map(|id| format!("task-{id}")));
        for _ in 0..polls {
            let _ = watch.next().now_or_never();
            tokio::time::advance(Duration::from_millis(7)).await;
        }
        drop(watch);
        let asked = seen.lock().unwrap().len();
        tokio::time::advance(seconds(60)).await;
        assert_eq!(seen.lock().unwrap().len(), asked, "nobody asks any more");
        let begin = Instant::now();
        client.describe("task-0").await.unwrap();
        assert_eq!(begin.elapsed(), Duration::ZERO, "no permit is held");
    }
}

#[test]
fn a_watched_task_takes_less_than_a_kilobyte() {
    let count = 5_000;
    let ids: Vec<_> = (0..count)
        .map(|id| format!("2600000000-WorkflowTask-0123456789abcdef0123456789ab{id:05}tt7"))
        .collect();
    let life = Life {
        waits: 0,
        runs: 1_000,
    };
    let runtime = paused_runtime();
    runtime.block_on(async {
        let mut transport = MockTransport::new();
        transport
            .expect_send()
            .returning(move |_| life.answer(seconds(600)));
        let client = builder(transport).build().unwrap();
        let mut kept = None;
        let added = allocation_counter::measure(|| kept = Some(client.watch(&ids)));
        let mut watch = kept.unwrap();
        let mut bytes = added.bytes_current;
        // What is kept once every task was seen running with one of its subtasks ended.
        let until = Instant::now() + seconds(count / 100 + 10);
        while Instant::now() < until {
            let mut next = Box::pin(watch.next());
            let looked = allocation_counter::measure(|| drop((&mut next).now_or_never()));
            drop(next);
            bytes += looked.bytes_current;
            tokio::time::advance(Duration::from_millis(1)).await;
        }
        let each = bytes / count as i64;
        assert!((100..1_024).contains(&each), "{each} bytes");
    });
}

#[test]
fn a_watch_can_be_sent_to_another_thread() {
    fn sendable<T: Send + 'static>(_: &T) {}
    let runtime = paused_runtime();
    let _entered = runtime.enter();
    let client: Client = builder(answering(|_, _| task("FINISH")).0).build().unwrap();
    let mut watch = client.watch(["one"]).interval(seconds(2)..=seconds(3));
    sendable(&watch.handle());
    sendable(&watch);
    assert_eq!(watch.len(), 1);
}
