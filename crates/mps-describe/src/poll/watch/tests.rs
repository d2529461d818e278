use super::{Event, PollOutcome, Watch};
use crate::client::ParseResponse;
use crate::schedule::{Observation, State};
use crate::testing::{
    MockTransport, NOON, Reply, Requests, answering, broken, builder, ok, paused_runtime, refusal,
    status, task, with_header,
};
use crate::{Client, ErrorKind, RetryPolicy};
use futures_util::{FutureExt, StreamExt};
use http::Request;
use mps_credentials::{CredentialWithExpiry, Credentials, CredentialsError, CredentialsProvider};
use mps_model::{Outcome, SubtaskStatus, TaskStatus};
use mps_sign::Credential;
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

/// Returns the time this many seconds after noon.
fn iso(seconds: u64) -> String {
    assert_eq!(NOON % 86_400, 12 * 3_600);
    let (hours, minutes) = (12 + seconds / 3_600, seconds / 60 % 60);
    format!("2024-02-29T{hours:02}:{minutes:02}:{:02}Z", seconds % 60)
}

/// A service in which these tasks begin now; it is out of order between the two times.
fn service(
    lives: HashMap<String, Life>,
    outage: std::ops::Range<u64>,
) -> (MockTransport, Requests) {
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

/// Follows a watch to its end. Returns the tasks that ended and those that it gave up.
async fn follow(mut watch: Watch) -> (BTreeMap<String, Outcome>, BTreeMap<String, ErrorKind>) {
    let (mut done, mut lost) = (BTreeMap::new(), BTreeMap::new());
    while let Some(change) = watch.next().await {
        match change.event {
            Event::Done(detail) => {
                let before = done.insert(change.task_id, detail.outcome());
                assert_eq!(before, None, "an end is reported once");
            }
            Event::GaveUp(error) => {
                lost.insert(change.task_id, error.kind());
            }
            _ => {}
        }
    }
    (done, lost)
}

#[tokio::test(start_paused = true)]
async fn watch_reports_task_from_beginning_to_end() {
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
            Event::GaveUp(error) => panic!("{error}"),
        }
    }
    assert_eq!(told, ["WAITING", "PROCESSING", "Transcode", "done"]);
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
    let mut told = Vec::new();
    while let Some(change) = watch.next().await {
        if let Event::Progress(percent) = change.event {
            told.push(percent);
        }
    }
    assert_eq!(told, [40.0]);
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
    assert!(polls < 50 * 60, "{polls} polls");
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

/// Returns the largest delay of an end, not counting an outage, and the number of requests.
async fn watched(count: u64, outage: std::ops::Range<u64>) -> (f64, usize) {
    let ends = lives(count);
    let (transport, seen) = service(ends.clone(), outage.clone());
    let client = builder(transport).build().unwrap();
    let begin = Instant::now();
    let mut watch = client.watch((0..count).map(|id| format!("task-{id}")));
    let (mut done, mut latest) = (0, 0.0_f64);
    while let Some(change) = watch.next().await {
        match change.event {
            Event::Done(_) => {
                done += 1;
                let mut end = ends[&change.task_id].runs;
                if outage.contains(&end) {
                    end = outage.end;
                }
                latest = latest.max(begin.elapsed().as_secs_f64() - end as f64);
            }
            Event::GaveUp(error) => panic!("{error}"),
            _ => {}
        }
    }
    assert_eq!(done, count);
    let requests = seen.lock().unwrap().len();
    (latest, requests)
}

#[tokio::test(start_paused = true)]
async fn outage_loses_no_task_and_costs_few_requests() {
    for count in [10, 100, 1_000] {
        let (usually, calls) = watched(count, 0..0).await;
        for outage in [5..35, 90..120] {
            let (latest, calls_with) = watched(count, outage.clone()).await;
            let case = format!("{count} tasks, {outage:?}: {calls_with} calls, {latest} s late");
            assert!(
                calls_with as f64 <= 1.1 * calls as f64,
                "{case}, not {calls}"
            );
            // For those that ended just before it comes on top, and a round to catch up.
            assert!(latest <= usually + 30.0, "{case}, not {usually}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn long_outage_receives_fewer_requests_over_time() {
    let begin = Instant::now();
    let (transport, seen) = answering(move |_, _| match begin.elapsed().as_secs() {
        0..60 => broken(TransportErrorKind::Connect),
        _ => task("FINISH"),
    });
    let client = builder(transport).build().unwrap();
    let (done, _) = follow(client.watch((0..200).map(|id| format!("task-{id}")))).await;
    assert_eq!(done.len(), 200);
    assert!(begin.elapsed() < seconds(70), "{:?}", begin.elapsed());
    // At the beginning there were several under way; then one every 5 seconds.
    let in_outage = seen.lock().unwrap().len() - 200;
    assert!((12..40).contains(&in_outage), "{in_outage}");
}

#[tokio::test(start_paused = true)]
async fn polls_that_fail_together_count_once() {
    /// Out of order for the first two seconds, which is noticed by many polls at once.
    #[derive(Debug)]
    struct Slow(Instant);
    #[async_trait::async_trait]
    impl mps_transport::Transport for Slow {
        async fn send(&self, _: Request<bytes::Bytes>) -> Reply {
            tokio::time::sleep(Duration::from_millis(200)).await;
            match self.0.elapsed() < seconds(2) {
                true => broken(TransportErrorKind::Reset),
                false => task("FINISH"),
            }
        }
    }
    let begin = Instant::now();
    let client = builder(Slow(begin)).build().unwrap();
    let mut watch = client.watch((0..100).map(|id| format!("task-{id}")));
    watch.next().await.unwrap();
    // After half a second and another one, with the polls themselves between.
    assert!(begin.elapsed() < seconds(3), "{:?}", begin.elapsed());
}

#[tokio::test(start_paused = true)]
async fn slowly_failing_service_is_polled_one_by_one() {
    /// Fails after two seconds in the first minute.
    #[derive(Debug)]
    struct Slow(Instant, std::sync::Arc<std::sync::atomic::AtomicUsize>);
    #[async_trait::async_trait]
    impl mps_transport::Transport for Slow {
        async fn send(&self, _: Request<bytes::Bytes>) -> Reply {
            if self.0.elapsed() >= seconds(60) {
                return task("FINISH");
            }
            self.1.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            tokio::time::sleep(seconds(2)).await;
            broken(TransportErrorKind::Reset)
        }
    }
    let failed = std::sync::Arc::default();
    let client = builder(Slow(Instant::now(), std::sync::Arc::clone(&failed)))
        .build()
        .unwrap();
    let (done, _) = follow(client.watch((0..1_000).map(|id| format!("task-{id}")))).await;
    assert_eq!(done.len(), 1_000);
    // Those that were under way when the first came back, and one every few seconds.
    let failed = failed.load(std::sync::atomic::Ordering::Relaxed);
    assert!((100..160).contains(&failed), "{failed}");
}

#[tokio::test(start_paused = true)]
async fn answers_in_place_of_service_lose_no_task() {
    let strangers: [fn() -> Reply; 7] = [
        || ok("<html>maintenance</html>"),
        || status(403, "<html>"),
        || status(404, "<html>"),
        || status(307, ""),
        || status(503, ""),
        || broken(TransportErrorKind::Tls),
        || broken(TransportErrorKind::Other),
    ];
    for (number, stranger) in strangers.into_iter().enumerate() {
        for count in [1, 100] {
            let all = lives(count);
            let ids: Vec<_> = all.keys().cloned().collect();
            let begin = Instant::now();
            let (transport, _) = answering(move |_, request| match begin.elapsed().as_secs() {
                20..50 => stranger(),
                age => all[&task_id(request)].answer(seconds(age)),
            });
            let client = builder(transport).build().unwrap();
            let (done, lost) = follow(client.watch(ids)).await;
            assert_eq!(done.len() as u64, count, "{number}: {lost:?}");
        }
    }
    // That the service was there may also be known from an error of its own.
    let begin = Instant::now();
    let (transport, _) = answering(move |_, _| match begin.elapsed().as_secs() {
        0..5 => refusal("InternalError"),
        5..35 => status(403, "<html>"),
        _ => task("FINISH"),
    });
    let client = builder(transport).build().unwrap();
    let (done, lost) = follow(client.watch(["one", "two"])).await;
    assert_eq!(done.len(), 2, "{lost:?}");
}

#[tokio::test(start_paused = true)]
async fn endpoint_that_was_never_the_service_is_given_up_soon() {
    for (code, polls, within) in [(403, 1, 1), (200, 10, 90)] {
        let (transport, seen) = answering(move |_, _| status(code, "<html>log in</html>"));
        let client = builder(transport).build().unwrap();
        let begin = Instant::now();
        let (_, lost) = follow(client.watch(["one"])).await;
        assert_eq!(lost["one"], ErrorKind::Unreadable);
        assert_eq!(seen.lock().unwrap().len(), polls);
        assert!(begin.elapsed() < seconds(within), "{:?}", begin.elapsed());
    }
}

#[tokio::test(start_paused = true)]
async fn too_large_answer_is_fetched_once() {
    let all = lives(20);
    let begin = Instant::now();
    let (transport, seen) = answering(move |_, request| match task_id(request).as_str() {
        "task-7" if begin.elapsed() > seconds(20) => broken(TransportErrorKind::TooLarge),
        id => all[id].answer(begin.elapsed()),
    });
    let client = builder(transport).build().unwrap();
    let (done, lost) = follow(client.watch((0..20).map(|id| format!("task-{id}")))).await;
    assert_eq!((done.len(), lost["task-7"]), (19, ErrorKind::Network));
    let fetched = |request: &Request<bytes::Bytes>| task_id(request) == "task-7";
    let seen = seen.lock().unwrap();
    let last = seen.iter().rposition(fetched).unwrap();
    let before = seen[..last].iter().rposition(fetched).unwrap();
    assert!(last - before > 5, "it was not asked again at once");
}

#[tokio::test(start_paused = true)]
async fn long_temporary_failure_of_one_task_loses_no_task() {
    let all = lives(20);
    let begin = Instant::now();
    let (transport, seen) = answering(move |number, request| match task_id(request).as_str() {
        "task-7" if begin.elapsed() < seconds(300) => match number % 2 {
            0 => status(503, ""),
            _ => refusal("InternalError"),
        },
        id => all[id].answer(begin.elapsed()),
    });
    let client = builder(transport).build().unwrap();
    let (done, lost) = follow(client.watch((0..20).map(|id| format!("task-{id}")))).await;
    assert_eq!(done.len(), 20, "{lost:?}");
    // It is asked less and less often, and takes nothing from the others.
    let seen = seen.lock().unwrap();
    let asked = seen.iter().filter(|request| task_id(request) == "task-7");
    let asked = asked.count();
    assert!((20..45).contains(&asked), "{asked}");
}

#[tokio::test(start_paused = true)]
async fn polls_that_time_out_are_repeated() {
    /// Answers nothing in the first minute.
    #[derive(Debug)]
    struct Silent(Instant);
    #[async_trait::async_trait]
    impl mps_transport::Transport for Silent {
        async fn send(&self, _: Request<bytes::Bytes>) -> Reply {
            if self.0.elapsed() < seconds(60) {
                std::future::pending::<()>().await;
            }
            task("FINISH")
        }
    }
    let client = builder(Silent(Instant::now()))
        .operation_timeout(seconds(2))
        .build()
        .unwrap();
    let (done, lost) = follow(client.watch((0..50).map(|id| format!("task-{id}")))).await;
    assert_eq!((done.len(), lost.len()), (50, 0));
}

#[tokio::test(start_paused = true)]
async fn single_failure_delays_nothing() {
    let begin = Instant::now();
    let (transport, _) = answering(|number, _| match number {
        0 => broken(TransportErrorKind::Reset),
        _ => task("FINISH"),
    });
    let client = builder(transport).build().unwrap();
    let (done, _) = follow(client.watch(["one"])).await;
    assert_eq!(done.len(), 1);
    assert!(begin.elapsed() < seconds(2), "{:?}", begin.elapsed());
}

#[tokio::test(start_paused = true)]
async fn requested_pause_is_kept() {
    let begin = Instant::now();
    let times = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let noted = std::sync::Arc::clone(&times);
    let (transport, _) = answering(move |number, _| {
        noted.lock().unwrap().push(begin.elapsed().as_secs());
        match number {
            0 => with_header(status(503, ""), "retry-after", "15"),
            1 => with_header(refusal("RequestLimitExceeded"), "retry-after", "4000"),
            _ => task("FINISH"),
        }
    });
    let client = builder(transport).build().unwrap();
    follow(client.watch(["one"])).await;
    // 15 s as asked, and 20 s, the longest pause of the retry policy.
    let times = times.lock().unwrap();
    assert!(
        times[1] >= 15 && times[2] >= 35 && times[2] < 60,
        "{times:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn requested_pause_applies_to_its_task_only() {
    /// Takes its time, so that several polls are under way at once, and notes when it is asked for
    /// `busy`.
    #[derive(Debug)]
    struct Busy(Instant, std::sync::Arc<std::sync::Mutex<Vec<u64>>>);
    #[async_trait::async_trait]
    impl mps_transport::Transport for Busy {
        async fn send(&self, request: Request<bytes::Bytes>) -> Reply {
            tokio::time::sleep(Duration::from_millis(100)).await;
            if task_id(&request) == "busy" {
                let mut asked = self.1.lock().unwrap();
                asked.push(self.0.elapsed().as_secs());
                if asked.len() == 1 {
                    return with_header(status(503, ""), "retry-after", "15");
                }
            }
            task("FINISH")
        }
    }
    let asked = std::sync::Arc::default();
    let client = builder(Busy(Instant::now(), std::sync::Arc::clone(&asked)))
        .build()
        .unwrap();
    follow(client.watch(["one", "busy", "two"])).await;
    let asked = asked.lock().unwrap();
    assert!(asked[1] >= 15 && asked[1] < 20, "{asked:?}");
}

#[tokio::test(start_paused = true)]
async fn endless_requested_pause_breaks_nothing() {
    let (transport, _) = answering(|number, _| match number {
        0 => task("PROCESSING"),
        _ => with_header(status(503, ""), "retry-after", "99999999999999999999"),
    });
    let client = builder(transport)
        .retry(RetryPolicy::default().with_cap(Duration::MAX))
        .build()
        .unwrap();
    let day = tokio::time::timeout(seconds(86_400), follow(client.watch(["one"]))).await;
    assert!(day.is_err(), "nothing comes, and nothing breaks");
}

#[tokio::test(start_paused = true)]
async fn wrong_clock_without_retries_is_corrected_once_per_task() {
    let late = || {
        let reply = refusal("AuthFailure.SignatureExpire");
        with_header(reply, "date", "Thu, 29 Feb 2024 20:00:00 GMT")
    };
    let (transport, seen) = answering(move |_, request| {
        let timestamp = request.headers()["x-tc-timestamp"].to_str().unwrap();
        match timestamp.parse::<u64>().unwrap() < NOON + 7 * 3_600 {
            true => late(),
            false => task("FINISH"),
        }
    });
    let never = crate::RetryPolicy::never();
    let client = builder(transport).retry(never.clone()).build().unwrap();
    let (done, lost) = follow(client.watch(["a", "b", "c"])).await;
    assert_eq!((done.len(), lost.len()), (3, 0), "{lost:?}");
    assert!(seen.lock().unwrap().len() <= 6);
    // What was put right before, and holds, may go wrong again.
    let (transport, _) = answering(|number, _| match number {
        0 | 2 => refusal("AuthFailure.TokenFailure"),
        1 => task("PROCESSING"),
        _ => task("FINISH"),
    });
    let client = builder(transport).retry(never.clone()).build().unwrap();
    let (done, lost) = follow(client.watch(["a"])).await;
    assert_eq!((done.len(), lost.len()), (1, 0), "{lost:?}");
    // One that is refused whatever the time is lost.
    let (transport, seen) = answering(|number, _| {
        let date = format!("Thu, 29 Feb 2024 {:02}:00:00 GMT", 13 + number % 2 * 5);
        with_header(refusal("AuthFailure.SignatureExpire"), "date", &date)
    });
    let client = builder(transport).retry(never).build().unwrap();
    let (_, lost) = follow(client.watch(["a"])).await;
    assert_eq!(lost["a"], ErrorKind::Auth);
    assert_eq!(seen.lock().unwrap().len(), 2);
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
    let mut told = Vec::new();
    while let Ok(Some(change)) = tokio::time::timeout(seconds(30), watch.next()).await {
        match change.event {
            Event::Done(detail) => assert_eq!(detail.session_id, change.task_id.as_str()),
            Event::Status(status) => assert_eq!(status, TaskStatus::Processing),
            event => panic!("{event:?}"),
        }
        told.push(change.task_id);
    }
    told.sort();
    assert_eq!(told, ["running", "second"]);
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
        PollOutcome::parse(body.as_bytes()).ok().unwrap()
    };
    let running = Observation {
        state: State::Running,
        kind: "WorkflowTask",
        age: Some(seconds(90)),
        length: None,
        progress: Some(40.0),
        media: Some(Duration::from_millis(12_500)),
    };
    assert_eq!(seen("PROCESSING", "").observation(now), running);
    let ended = Observation {
        state: State::Ended,
        length: Some(seconds(40)),
        progress: None,
        ..running.clone()
    };
    assert_eq!(seen("FINISH", &iso(50)).observation(now), ended);
    let waiting = Observation {
        state: State::Waiting,
        kind: "WorkflowTask",
        ..Observation::default()
    };
    assert_eq!(seen("WAITING", "").observation(now), waiting);
}

#[tokio::test(start_paused = true)]
async fn throttled_watch_slows_down_and_loses_no_task() {
    let begin = Instant::now();
    let all = lives(200);
    let (transport, seen) = answering(move |number, request| {
        // Another program takes nine tenths of the account's limit for a while.
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
async fn unreadable_task_is_given_up_and_no_other() {
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
    assert!((10..=20).contains(&asked), "{asked}");
}

#[tokio::test(start_paused = true)]
async fn occasional_unreadable_answers_lose_no_task() {
    let all = lives(20);
    let begin = Instant::now();
    let mut asked = 0;
    let (transport, _) = answering(move |_, request| match task_id(request).as_str() {
        "task-7" => {
            asked += 1;
            match asked {
                10 | 20 => all["task-7"].answer(seconds(1)),
                1..30 => ok("{ nonsense"),
                // What failed otherwise does not count with it.
                30..45 => status(503, ""),
                45 => ok("{ nonsense"),
                _ => all["task-7"].answer(seconds(600)),
            }
        }
        id => all[id].answer(begin.elapsed()),
    });
    let client = builder(transport).build().unwrap();
    let (done, lost) = follow(client.watch((0..20).map(|id| format!("task-{id}")))).await;
    assert_eq!(done.len(), 20, "{lost:?}");
}

#[tokio::test(start_paused = true)]
async fn unpolled_watch_does_not_block_other_calls() {
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
async fn watches_and_calls_together_stay_within_rate_limit() {
    let times = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let noted = std::sync::Arc::clone(&times);
    let begin = Instant::now();
    let all = lives(400);
    let (transport, _) = answering(move |_, request| {
        noted.lock().unwrap().push(begin.elapsed());
        all[&task_id(request)].answer(begin.elapsed())
    });
    /// Keys that are long in coming, so that many wait for them.
    #[derive(Debug)]
    struct Slow;
    #[async_trait::async_trait]
    impl CredentialsProvider for Slow {
        async fn provide(&self) -> Result<CredentialWithExpiry, CredentialsError> {
            tokio::time::sleep(Duration::from_millis(800)).await;
            Ok(Credential::new("AKIDEXAMPLE", "canary-key").into())
        }
    }
    let client = builder(transport)
        .credentials(Credentials::from_provider(Slow))
        .build()
        .unwrap();
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
async fn watch_dropped_at_any_point_leaves_no_request_or_permit() {
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
        assert_eq!(
            seen.lock().unwrap().len(),
            asked,
            "no more requests are sent"
        );
        let begin = Instant::now();
        client.describe("task-0").await.unwrap();
        assert_eq!(begin.elapsed(), Duration::ZERO, "no permit is held");
    }
}

#[test]
fn watched_task_takes_less_than_512_bytes() {
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
            let polled = allocation_counter::measure(|| drop((&mut next).now_or_never()));
            drop(next);
            bytes += polled.bytes_current;
            tokio::time::advance(Duration::from_millis(1)).await;
        }
        let each = bytes / count as i64;
        assert!((100..512).contains(&each), "{each} bytes");
    });
}

#[test]
fn watch_can_be_sent_to_another_thread() {
    fn sendable<T: Send + 'static>(_: &T) {}
    let runtime = paused_runtime();
    let _entered = runtime.enter();
    let client: Client = builder(answering(|_, _| task("FINISH")).0).build().unwrap();
    let mut watch = client.watch(["one"]).interval(seconds(2)..=seconds(3));
    sendable(&watch.handle());
    sendable(&watch);
    assert_eq!(watch.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn task_with_unusual_end_is_done() {
    for (status, members, outcome) in [
        ("FAIL", "", Outcome::Failed),
        ("CANCELLED", "", Outcome::Failed),
        (
            "DONE",
            r#","FinishTime":"2026-11-29T00:00:00Z""#,
            Outcome::Unknown,
        ),
        (
            "QUEUED",
            r#","WorkflowTask":{"ErrCode":70000}"#,
            Outcome::Failed,
        ),
        ("QUEUED", "", Outcome::Unknown),
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
        assert!(
            begin.elapsed() < Duration::from_secs(180),
            "{:?}",
            begin.elapsed()
        );
    }
}
