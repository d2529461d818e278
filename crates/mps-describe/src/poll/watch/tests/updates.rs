//! Tests of the updates that a watch reports, and of tasks that are added and removed.

use super::super::Event;
use super::super::observe::observe;
use super::support::{Life, follow, iso, lives, seconds, service, task_id};
use crate::ErrorKind;
use crate::poll::progress::{Facts, MAX_UNKNOWN_STATUS};
use crate::schedule::{Observation, State};
use crate::testing::{NOON, Reply, answering, builder, ok, task};
use futures_util::FutureExt;
use http::Request;
use mps_model::{DescribeTaskDetailResponse, Outcome, SubtaskStatus, TaskStatus};
use std::time::{Duration, SystemTime};
use tokio::time::Instant;

#[tokio::test(start_paused = true)]
async fn watch_reports_task_from_beginning_to_end() {
    let life = Life {
        waits: 20,
        runs: 100,
    };
    let (transport, _) = service([("one".to_owned(), life)].into(), 0..0);
    let client = builder(transport).build().unwrap();
    let begin = Instant::now();
    let mut reported = Vec::new();
    let mut percents = Vec::new();
    let mut watch = client.watch(["one"]);
    while let Some(change) = watch.next().await {
        assert_eq!(change.task_id, "one");
        match change.event {
            Event::Status(status) => reported.push(status.to_string()),
            Event::Progress(percent) => percents.push(percent),
            Event::Subtask { kind, path, status } => {
                assert_eq!(status, SubtaskStatus::Success);
                assert!(path.contains("MediaProcessResultSet[0]"), "{path}");
                reported.push(kind);
            }
            Event::Done(detail) => {
                assert_eq!(detail.outcome(), Outcome::Succeeded);
                reported.push("done".into());
            }
            Event::GaveUp(error) => panic!("{error}"),
        }
    }
    assert_eq!(reported, ["WAITING", "PROCESSING", "Transcode", "done"]);
    assert!(percents.len() >= 5, "{percents:?}");
    let steps = percents.windows(2).all(|pair| pair[1] - pair[0] >= 1.0);
    assert!(steps, "{percents:?}");
    let late = begin.elapsed().saturating_sub(seconds(120));
    assert!(late < seconds(10), "{late:?}");
}

#[tokio::test(start_paused = true)]
async fn unchanged_progress_is_reported_once() {
    let begin = Instant::now();
    let (transport, seen) = answering(move |_, _| {
        let life = Life {
            waits: 0,
            runs: 100,
        };
        match begin.elapsed().as_secs() {
            0..300 => life.answer(seconds(40)),
            _ => life.answer(seconds(100)),
        }
    });
    let client = builder(transport).build().unwrap();
    let mut watch = client.watch(["one"]);
    let mut reported = Vec::new();
    while let Some(change) = watch.next().await {
        if let Event::Progress(percent) = change.event {
            reported.push(percent);
        }
    }
    assert_eq!(reported, [40.0]);
    assert!(seen.lock().unwrap().len() > 10);
}

#[tokio::test(start_paused = true)]
async fn every_task_ends_once_and_unknown_ones_are_given_up() {
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
    let polls = seen.lock().unwrap().len();
    assert!(polls < 50 * 300, "{polls} polls");
}

#[tokio::test(start_paused = true)]
async fn tasks_can_be_added_and_removed_while_watch_runs() {
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
    assert!(handle.remove("unknown"));
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
async fn commands_of_dropped_handle_are_applied() {
    let (transport, _) = answering(|_, _| task("FINISH"));
    let client = builder(transport).build().unwrap();
    let mut watch = client.watch(["gone"]);
    assert!(watch.handle().add("one"));
    assert!(watch.handle().remove("gone"));
    assert!(watch.handle().add("two"));
    let (done, _) = follow(watch).await;
    assert!(done.keys().eq(["one", "two"]), "{done:?}");
}

#[tokio::test(start_paused = true)]
async fn handle_of_dropped_watch_returns_false() {
    let (transport, _) = service(lives(1), 0..0);
    let client = builder(transport).build().unwrap();
    let mut watch = client.watch(["task-0"]);
    let handle = watch.handle();
    drop(watch);
    assert!(!handle.add("task-1"));
    assert!(!handle.remove("task-0"));
}

/// Answers after a while, with the task's id in the answer.
#[derive(Debug)]
struct ById;

#[async_trait::async_trait]
impl mps_transport::Transport for ById {
    async fn send(&self, request: Request<bytes::Bytes>) -> Reply {
        let id = task_id(&request);
        let after = if id == "first" { 10 } else { 500 };
        tokio::time::sleep(Duration::from_millis(after)).await;
        let status = match id.as_str() {
            "running" => "PROCESSING",
            _ => "FINISH",
        };
        ok(format!(
            r#"{{"Response":{{"TaskType":"WorkflowTask","Status":"{status}","SessionId":"{id}"}}}}"#
        ))
    }
}

#[tokio::test(start_paused = true)]
async fn interval_changed_during_polls_mixes_up_no_task() {
    let client = builder(ById).build().unwrap();
    let mut watch = client.watch(["first", "second", "running"]);
    let Event::Done(detail) = watch.next().await.unwrap().event else {
        panic!("it ends first")
    };
    assert_eq!(detail.session_id, "first");
    // The two others are being asked.
    tokio::time::timeout(Duration::from_millis(100), watch.next())
        .await
        .unwrap_err();
    let mut watch = watch.interval(seconds(1)..=seconds(5));
    let mut reported = Vec::new();
    while let Ok(Some(change)) = tokio::time::timeout(seconds(30), watch.next()).await {
        match change.event {
            Event::Done(detail) => assert_eq!(detail.session_id, change.task_id.as_str()),
            Event::Status(status) => assert_eq!(status, TaskStatus::Processing),
            event => panic!("{event:?}"),
        }
        reported.push(change.task_id);
    }
    reported.sort();
    assert_eq!(reported, ["running", "second"]);
}

#[tokio::test(start_paused = true)]
async fn answer_of_removed_task_reaches_no_other_task() {
    let client = builder(ById).build().unwrap();
    let mut watch = client.watch(["old"]);
    let handle = watch.handle();
    tokio::time::timeout(Duration::from_millis(100), watch.next())
        .await
        .unwrap_err();
    handle.remove("old");
    handle.add("new");
    drop(handle);
    while let Some(change) = watch.next().await {
        let Event::Done(detail) = change.event else {
            panic!("{change:?}")
        };
        assert_eq!((&*change.task_id, &*detail.session_id), ("new", "new"));
    }
}

#[tokio::test(start_paused = true)]
async fn extreme_intervals_are_accepted() {
    for bounds in [
        Duration::ZERO..=Duration::ZERO,
        Duration::ZERO..=Duration::MAX,
        seconds(5)..=seconds(1),
        Duration::MAX..=Duration::MAX,
    ] {
        let (transport, seen) = answering(|_, _| task("PROCESSING"));
        let client = builder(transport).build().unwrap();
        let mut watch = client.watch(["a", "b"]).interval(bounds.clone());
        let all = async { while watch.next().await.is_some() {} };
        tokio::time::timeout(seconds(20), all).await.unwrap_err();
        let wait = client.wait("a").interval(bounds.clone());
        wait.timeout(seconds(20)).await.unwrap_err();
        assert!(seen.lock().unwrap().len() >= 3, "{bounds:?}");
    }
}

#[test]
fn observation_holds_all_facts_of_answer() {
    let now = std::time::SystemTime::UNIX_EPOCH + seconds(NOON + 100);
    let seen = |status: &str, finish: &str| {
        let body = format!(
            r#"{{"Response":{{"TaskType":"WorkflowTask","Status":"{status}","BeginProcessTime":"{}","FinishTime":"{finish}",
                "WorkflowTask":{{"MetaData":{{"Duration":12.5}},"MediaProcessResultSet":[{{"Type":"Transcode",
                "TranscodeTask":{{"Status":"PROCESSING","Progress":40}}}}]}}}}}}"#,
            iso(10)
        );
        DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap()
    };
    fn observed(detail: &DescribeTaskDetailResponse, now: SystemTime) -> Observation<'_> {
        observe(detail, &Facts::of(detail), now)
    }
    let running = Observation {
        state: State::Running,
        kind: "WorkflowTask",
        age: Some(seconds(90)),
        length: None,
        failed: false,
        progress: Some(40.0),
        media: Some(Duration::from_millis(12_500)),
    };
    assert_eq!(observed(&seen("PROCESSING", ""), now), running);
    let ended = Observation {
        state: State::Ended,
        length: Some(seconds(40)),
        progress: None,
        ..running.clone()
    };
    assert_eq!(observed(&seen("FINISH", &iso(50)), now), ended);
    let failed = Observation {
        failed: true,
        ..ended
    };
    assert_eq!(observed(&seen("FAIL", &iso(50)), now), failed);
    let waiting = Observation {
        state: State::Waiting,
        kind: "WorkflowTask",
        ..Observation::default()
    };
    assert_eq!(observed(&seen("WAITING", ""), now), waiting);
}

#[tokio::test(start_paused = true)]
async fn task_with_unusual_end_is_done() {
    for (status, members, outcome, is_known) in [
        ("FAIL", "", Outcome::Failed, true),
        ("CANCELLED", "", Outcome::Failed, true),
        (
            "DONE",
            r#","FinishTime":"2026-11-29T00:00:00Z""#,
            Outcome::Unknown,
            true,
        ),
        (
            "QUEUED",
            r#","WorkflowTask":{"ErrCode":70000}"#,
            Outcome::Failed,
            true,
        ),
        ("QUEUED", "", Outcome::Unknown, false),
    ] {
        let (transport, _) = answering(move |_, _| {
            ok(format!(
                r#"{{"Response":{{"TaskType":"WorkflowTask","Status":"{status}","RequestId":"r"{members}}}}}"#
            ))
        });
        let client = builder(transport).build().unwrap();
        let begin = Instant::now();
        let mut watch = client.watch(["id"]);
        let mut done = None;
        while let Some(change) = watch.next().await {
            if let Event::Done(detail) = change.event {
                done = Some(detail.outcome());
            }
        }
        assert_eq!(done, Some(outcome), "{status} {members}");
        let elapsed = begin.elapsed();
        let expected = match is_known {
            true => Duration::ZERO..seconds(1),
            false => MAX_UNKNOWN_STATUS..seconds(180),
        };
        assert!(
            expected.contains(&elapsed),
            "{status} {members}: {elapsed:?}"
        );
    }
}
