//! Tests of notifications as hints: polls out of turn, and polls that they save.

use super::super::{Event, Watch};
use super::support::{iso, task_id};
use crate::Client;
use crate::testing::{answering, builder, ok};
use futures_util::FutureExt;
use mps_model::{Notification, Outcome};
use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::{Instant, sleep, sleep_until, timeout};

fn notification(id: &str, status: &str) -> Notification {
    let body = serde_json::json!({
        "EventType": "WorkflowTask",
        "WorkflowTaskEvent": { "TaskId": id, "Status": status },
    });
    Notification::from_slice(body.to_string().as_bytes()).unwrap()
}

/// Tasks that begin and end by the clock.
#[derive(Clone)]
struct Service {
    start: Instant,
    /// Begin and end of each task.
    tasks: Arc<Mutex<HashMap<String, [Duration; 2]>>>,
    calls: Arc<AtomicUsize>,
}

impl Service {
    fn start() -> Self {
        Self {
            start: Instant::now(),
            tasks: Arc::default(),
            calls: Arc::default(),
        }
    }

    /// Adds a task that begins now. Returns the time of its end.
    fn add(&self, id: &str, runs: Duration) -> Instant {
        let begin = self.start.elapsed();
        let mut tasks = self.tasks.lock().unwrap();
        tasks.insert(id.to_owned(), [begin, begin + runs]);
        self.start + begin + runs
    }

    fn client(&self) -> Client {
        let service = self.clone();
        let (transport, _) = answering(move |_, request| {
            service.calls.fetch_add(1, Ordering::Relaxed);
            let [begin, end] = service.tasks.lock().unwrap()[&task_id(request)];
            let has_ended = service.start.elapsed() >= end;
            ok(serde_json::json!({ "Response": {
                "TaskType": "WorkflowTask",
                "Status": if has_ended { "FINISH" } else { "PROCESSING" },
                "BeginProcessTime": iso(begin.as_secs()),
                "FinishTime": if has_ended { iso(end.as_secs()) } else { String::new() },
                "WorkflowTask": { "MediaProcessResultSet": [{ "Type": "Transcode", "TranscodeTask": {
                    "Status": if has_ended { "SUCCESS" } else { "PROCESSING" } } }] },
            } })
            .to_string())
        });
        builder(transport).build().unwrap()
    }

    fn calls(&self) -> usize {
        self.calls.load(Ordering::Relaxed)
    }
}

async fn next_end(watch: &mut Watch) -> String {
    loop {
        let update = watch.next().await.expect("a task is left");
        if let Event::Done(detail) = update.event {
            assert_eq!(detail.outcome(), Outcome::Succeeded);
            return update.task_id;
        }
    }
}

/// Polls the watch until nothing happens for this time.
async fn idle(watch: &mut Watch, time: Duration) {
    let _ = timeout(time, async { while watch.next().await.is_some() {} }).await;
}

const MINUTE: Duration = Duration::from_secs(60);

#[tokio::test(start_paused = true)]
async fn notified_task_is_polled_at_once_and_only_the_poll_is_believed() {
    let service = Service::start();
    for (id, runs) in [("short", MINUTE), ("long", 60 * MINUTE)] {
        service.add(id, runs);
    }
    let interval = Duration::from_secs(600)..=Duration::from_secs(600);
    let mut watch = service.client().watch(["short", "long"]).interval(interval);
    let handle = watch.handle();
    idle(&mut watch, 2 * MINUTE).await;
    let calls = service.calls();
    assert!(handle.notified(&notification("short", "FINISH")));
    let notified = Instant::now();
    assert_eq!(next_end(&mut watch).await, "short");
    assert!(notified.elapsed() < Duration::from_millis(50));
    assert_eq!(service.calls(), calls + 1);

    // The notification lies, so it costs five polls and ends nothing.
    assert!(handle.notified(&notification("long", "FINISH")));
    let quiet = timeout(MINUTE, next_end(&mut watch)).await;
    assert!(quiet.is_err(), "{quiet:?}");
    assert_eq!(service.calls(), calls + 6);
}

#[tokio::test(start_paused = true)]
async fn hint_by_id_is_one_poll() {
    let service = Service::start();
    service.add("long", 60 * MINUTE);
    let interval = Duration::from_secs(600)..=Duration::from_secs(600);
    let mut watch = service.client().watch(["long"]).interval(interval);
    let handle = watch.handle();
    idle(&mut watch, MINUTE).await;
    let calls = service.calls();
    assert!(handle.poll_now("long"));
    idle(&mut watch, MINUTE).await;
    assert_eq!(service.calls(), calls + 1);
    drop(watch);
    assert!(!handle.poll_now("long"));
    assert!(!handle.notified(&notification("long", "FINISH")));
}

#[tokio::test(start_paused = true)]
async fn repeated_notifications_poll_a_task_once_a_second() {
    let service = Service::start();
    service.add("long", 60 * MINUTE);
    let interval = Duration::from_secs(600)..=Duration::from_secs(600);
    let mut watch = service.client().watch(["long"]).interval(interval);
    let handle = watch.handle();
    idle(&mut watch, MINUTE).await;
    let calls = service.calls();
    let progress = notification("long", "PROCESSING");
    for _ in 0..1_000 {
        handle.notified(&progress);
        idle(&mut watch, Duration::from_millis(10)).await;
    }
    let polls = service.calls() - calls;
    assert!((10..=12).contains(&polls), "{polls} in 10 s");
}

#[tokio::test(start_paused = true)]
async fn false_notifications_leave_every_other_poll_to_the_schedule() {
    let service = Service::start();
    let ids: Vec<_> = (0..1_000).map(|id| format!("task-{id}")).collect();
    for id in &ids {
        service.add(id, 60 * MINUTE);
    }
    service.add("honest", MINUTE);
    let mut watch = service.client().watch(&ids);
    let handle = watch.handle();
    idle(&mut watch, MINUTE).await;
    handle.add("honest");
    let added = Instant::now();
    let end = loop {
        for id in &ids {
            handle.notified(&notification(id, "FINISH"));
        }
        let next = timeout(Duration::from_millis(500), next_end(&mut watch)).await;
        if let Ok(id) = next {
            break id;
        }
    };
    assert_eq!(end, "honest");
    // A round takes 10 s without notifications.
    assert!(added.elapsed() < Duration::from_secs(25), "{added:?}");
}

#[tokio::test(start_paused = true)]
async fn flood_of_false_notifications_leaves_every_other_poll_while_answers_are_outstanding() {
    for latency in [Duration::from_millis(300), Duration::from_secs(1)] {
        let polls = Arc::new(Mutex::new([0_i64; 2]));
        let counted = Arc::clone(&polls);
        let (transport, _) = answering(move |_, request| {
            let is_hinted = task_id(request).starts_with("hinted");
            counted.lock().unwrap()[usize::from(is_hinted)] += 1;
            ok(r#"{"Response":{"TaskType":"WorkflowTask","Status":"PROCESSING"}}"#)
        });
        let client = builder(Slow(transport, latency)).build().unwrap();
        // Each may be polled by hints once a second, so often that the schedule need not.
        let hinted: Vec<_> = (0..120).map(|id| format!("hinted-{id}")).collect();
        let quiet: Vec<_> = (0..1_000).map(|id| format!("quiet-{id}")).collect();
        let mut watch = client.watch(quiet.iter().chain(&hinted));
        let handle = watch.handle();
        idle(&mut watch, MINUTE / 2).await;
        *polls.lock().unwrap() = [0; 2];
        for _ in 0..80 {
            for id in &hinted {
                handle.notified(&notification(id, "FINISH"));
            }
            idle(&mut watch, Duration::from_millis(100)).await;
            let [by_schedule, by_hint] = *polls.lock().unwrap();
            // The schedule polls some tasks with hints as well.
            assert!(
                by_hint <= by_schedule + by_schedule / 2 + 20,
                "{by_hint} polls by hints, {by_schedule} by the schedule, {latency:?}"
            );
        }
        let [by_schedule, by_hint] = *polls.lock().unwrap();
        assert!(
            by_schedule + by_hint > 600 && by_hint > 250,
            "{by_hint} {by_schedule}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn notification_during_a_poll_is_followed_by_another() {
    let begin = Instant::now();
    let (transport, requests) = answering(move |_, _| {
        ok(match begin.elapsed() < MINUTE {
            true => r#"{"Response":{"TaskType":"WorkflowTask","Status":"PROCESSING"}}"#,
            false => {
                r#"{"Response":{"TaskType":"WorkflowTask","Status":"FINISH",
                "WorkflowTask":{"MediaProcessResultSet":[{"Type":"Transcode","TranscodeTask":{"Status":"SUCCESS"}}]}}}"#
            }
        })
    });
    let client = builder(Slow(transport, Duration::from_secs(1)))
        .build()
        .unwrap();
    let interval = Duration::from_secs(600)..=Duration::from_secs(600);
    let mut watch = client.watch(["one"]).interval(interval);
    let handle = watch.handle();
    idle(&mut watch, MINUTE - Duration::from_millis(500)).await;
    handle.poll_now("one");
    // The poll is answered before the end, and the notification comes before the answer.
    idle(&mut watch, Duration::from_millis(800)).await;
    handle.notified(&notification("one", "FINISH"));
    assert_eq!(next_end(&mut watch).await, "one");
    assert!(begin.elapsed() < MINUTE + Duration::from_secs(3));
    assert_eq!(requests.lock().unwrap().len(), 3);
}

/// A transport whose answers take this time.
#[derive(Debug)]
struct Slow<T>(T, Duration);

#[async_trait::async_trait]
impl<T: mps_transport::Transport> mps_transport::Transport for Slow<T> {
    async fn send(
        &self,
        request: http::Request<bytes::Bytes>,
    ) -> Result<http::Response<bytes::Bytes>, mps_transport::TransportError> {
        let response = self.0.send(request).await;
        sleep(self.1).await;
        response
    }
}

#[tokio::test(start_paused = true)]
async fn notification_before_its_task_is_added_counts() {
    let service = Service::start();
    for id in ["other", "early"] {
        service.add(id, MINUTE);
    }
    let mut watch = service.client().watch(["other"]).expect_notifications();
    let handle = watch.handle();
    sleep(MINUTE).await;
    handle.notified(&notification("early", "FINISH"));
    handle.add("early");
    let added = Instant::now();
    assert_eq!(next_end(&mut watch).await, "early");
    assert!(added.elapsed() < Duration::from_millis(50));
}

/// Workload of a simulation.
#[derive(Clone, Copy)]
struct Workload {
    /// Tasks at a time.
    tasks: usize,
    /// Tasks in all. A new one begins when one ends.
    total: usize,
    /// True if the watch expects notifications.
    expect: bool,
    /// Decides whether the notification of an end arrives, from the number of the task and the time
    /// of its end.
    arrives: fn(usize, Duration) -> bool,
    /// Time from which ends and calls count.
    from: Duration,
}

/// Delays of a simulation in seconds, and its calls.
struct Figures {
    mean: f64,
    p99: f64,
    longest: f64,
    /// Calls for each task.
    calls: f64,
}

impl Workload {
    async fn simulate(self) -> Figures {
        let service = Service::start();
        let mut rng = fastrand::Rng::with_seed(11);
        let mut ends = HashMap::new();
        let mut posts = BinaryHeap::new();
        let mut started = 0;
        let mut begin = |ends: &mut HashMap<_, _>, posts: &mut BinaryHeap<_>| {
            let id = format!("task-{started}");
            let end = service.add(&id, Duration::from_millis(rng.u64(60_000..300_000)));
            // A notification takes 20 to 80 ms.
            let posted = end + Duration::from_millis(rng.u64(20..80));
            if (self.arrives)(started, end - service.start) {
                posts.push((Reverse(posted), id.clone()));
            }
            ends.insert(id.clone(), end);
            started += 1;
            id
        };
        let ids: Vec<_> = (0..self.tasks)
            .map(|_| begin(&mut ends, &mut posts))
            .collect();
        let mut watch = service.client().watch(&ids);
        if self.expect {
            watch = watch.expect_notifications();
        }
        let handle = watch.handle();
        let (mut delays, mut ended, mut before) = (Vec::new(), 0, 0);
        while ended < self.total {
            let posted = posts.peek().map(|(at, _)| at.0);
            let wake = posted.unwrap_or_else(|| Instant::now() + 60 * MINUTE);
            futures_util::select_biased! {
                id = next_end(&mut watch).fuse() => {
                    ended += 1;
                    if service.start.elapsed() < self.from {
                        before = service.calls();
                    }
                    if ends[&id] >= service.start + self.from {
                        delays.push(ends[&id].elapsed().as_secs_f64());
                    }
                    if ended + watch.len() < self.total {
                        handle.add(begin(&mut ends, &mut posts));
                    }
                }
                () = sleep_until(wake).fuse() => {
                    if let Some((_, id)) = posts.pop() {
                        handle.notified(&notification(&id, "FINISH"));
                    }
                }
            }
        }
        delays.sort_by(f64::total_cmp);
        let figures = Figures {
            mean: delays.iter().sum::<f64>() / delays.len() as f64,
            p99: delays[delays.len() * 99 / 100],
            longest: delays[delays.len() - 1],
            calls: (service.calls() - before) as f64 / delays.len() as f64,
        };
        println!(
            "{} tasks at a time, {} ends: mean {:.2} s, p99 {:.2} s, longest {:.2} s, {:.2} calls a task",
            self.tasks,
            delays.len(),
            figures.mean,
            figures.p99,
            figures.longest,
            figures.calls
        );
        figures
    }
}

/// 2,000 tasks that begin together, without notifications.
const TOGETHER: Workload = Workload {
    tasks: 2_000,
    total: 2_000,
    expect: false,
    arrives: |_, _| false,
    from: Duration::ZERO,
};

/// 2,000 tasks at a time, of which each that ends is replaced by another. Those that end after six
/// minutes count.
const REPLACED: Workload = Workload {
    total: 7_000,
    from: Duration::from_secs(360),
    ..TOGETHER
};

#[tokio::test(start_paused = true)]
async fn expected_notifications_of_2000_tasks_cost_below_1_2_calls_a_task() {
    let expected = Workload {
        expect: true,
        arrives: |_, _| true,
        ..TOGETHER
    };
    let figures = expected.simulate().await;
    assert!(figures.calls < 1.2, "{} calls a task", figures.calls);
    // The notification takes up to 80 ms of it.
    assert!(figures.p99 < 0.18, "{} s", figures.p99);
}

#[tokio::test(start_paused = true)]
async fn learned_notifications_of_2000_tasks_cost_below_1_2_calls_a_task() {
    let learned = Workload {
        arrives: |_, _| true,
        ..REPLACED
    };
    let figures = learned.simulate().await;
    assert!(figures.calls < 1.2, "{} calls a task", figures.calls);
    assert!(figures.p99 < 0.18, "{} s", figures.p99);
}

#[tokio::test(start_paused = true)]
async fn missing_notifications_are_no_worse_than_none() {
    let without = TOGETHER.simulate().await;
    let half = Workload {
        arrives: |number, _| number % 2 == 0,
        ..TOGETHER
    };
    let half = half.simulate().await;
    assert!(half.mean < without.mean && half.p99 < 1.05 * without.p99);
    assert!(half.calls < 1.05 * without.calls);

    // None arrives although all are expected, so the first ends are reported later.
    let expected = Workload {
        expect: true,
        ..TOGETHER
    };
    let expected = expected.simulate().await;
    assert!(expected.mean < 2.5 * without.mean);
    assert!(expected.longest < 100.0);
}

#[tokio::test(start_paused = true)]
async fn notifications_that_stop_are_no_worse_than_none() {
    let stopped = Workload {
        arrives: |_, end| end < REPLACED.from,
        ..REPLACED
    };
    let without = REPLACED.simulate().await;
    let stopped = stopped.simulate().await;
    assert!(stopped.mean < 1.05 * without.mean);
    assert!(stopped.p99 < 1.1 * without.p99);
}
