//! Many tasks for a long time, with faults: nothing is lost, nothing is reported twice, and memory
//! stays flat. Also many threads on one client. The tests are short. `cargo xtask soak` and
//! `cargo xtask tsan` set `STRESS=long`, which makes them minutes long.

use async_trait::async_trait;
use bytes::Bytes;
use http::{Request, Response};
use mps_describe::transport::{Transport, TransportError, TransportErrorKind};
use mps_describe::{Client, Credential, Event, Watch};
use mps_emulator::{Emulator, Fault, Population, SECRET_ID, SECRET_KEY};
use mps_test_tracing as _;
use mps_transport::test_util::PausedClock;
use std::collections::{HashMap, HashSet};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, UNIX_EPOCH};
use tokio::time::Instant;

/// Returns `long` if the test may take minutes, otherwise `short`.
fn scaled<T>(short: T, long: T) -> T {
    match std::env::var_os("STRESS").is_some_and(|value| value == "long") {
        true => long,
        false => short,
    }
}

const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// Memory of this process in KiB. `None` where the system does not tell.
fn memory() -> Option<i64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}

/// Reports of a watch about one task.
#[derive(Default)]
struct Reported {
    status: Option<String>,
    progress: Option<f64>,
    subtasks: HashSet<String>,
    ended: bool,
}

impl Reported {
    /// Demands that the event is news.
    fn add(&mut self, id: &str, event: Event) {
        assert!(!self.ended, "{id} was reported after its end");
        match event {
            Event::Status(status) => {
                let status = Some(status.to_string());
                assert_ne!(self.status, status, "{id}");
                self.status = status;
            }
            Event::Progress(progress) => {
                assert_ne!(self.progress, Some(progress), "{id}");
                self.progress = Some(progress);
            }
            Event::Subtask { path, .. } => {
                assert!(self.subtasks.insert(path), "{id}: a subtask ended twice");
            }
            Event::Done(_) => self.ended = true,
            Event::GaveUp(error) => panic!("{id} was given up: {error}"),
            other => panic!("{id}: {other:?}"),
        }
    }
}

/// Follows a watch to its end. Returns the number of updates, and the growth of memory in KiB from
/// the first quarter of the ends to the last one.
async fn follow(mut watch: Watch, ids: &[String]) -> (usize, i64) {
    let mut reported: HashMap<String, Reported> = HashMap::new();
    let (mut updates, mut ended, mut early) = (0, 0, None);
    while let Some(update) = watch.next().await {
        updates += 1;
        ended += usize::from(matches!(update.event, Event::Done(_)));
        let task = reported.entry(update.task_id.clone()).or_default();
        task.add(&update.task_id, update.event);
        if early.is_none() && ended * 4 >= ids.len() {
            early = memory();
        }
    }
    for id in ids {
        let task = reported.get(id);
        assert!(task.is_some_and(|task| task.ended), "{id} was lost");
    }
    assert_eq!(reported.len(), ids.len());
    let growth = early.zip(memory()).map_or(0, |(early, late)| late - early);
    assert!(growth < 16 * 1024, "memory grew by {growth} KiB");
    (updates, growth)
}

/// A service in memory. One request in twenty fails.
#[derive(Debug)]
struct Faulty {
    begin: Instant,
    ends: HashMap<String, u64>,
    random: Mutex<fastrand::Rng>,
    polls: &'static AtomicU64,
}

impl Faulty {
    fn answer(&self, id: &str) -> String {
        let age = self.begin.elapsed().as_secs();
        let end = self.ends[id];
        let (status, part) = match age >= end {
            true => ("FINISH", "SUCCESS"),
            false => ("PROCESSING", "PROCESSING"),
        };
        let progress = (age * 100 / end).min(100);
        format!(
            r#"{{"Response":{{"TaskType":"WorkflowTask","Status":"{status}","WorkflowTask":{{
            "TaskId":"{id}","Status":"{status}","MediaProcessResultSet":[{{"Type":"Transcode",
            "TranscodeTask":{{"Status":"{part}","Progress":{progress}}}}}]}},"RequestId":"r"}}}}"#
        )
    }
}

#[async_trait]
impl Transport for Faulty {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        self.polls.fetch_add(1, Ordering::Relaxed);
        tokio::time::sleep(Duration::from_millis(20)).await;
        let body: serde_json::Value = serde_json::from_slice(request.body()).unwrap();
        let answer = self.answer(body["TaskId"].as_str().unwrap());
        let failed = r#"{"Response":{"Error":{"Code":"InternalError","Message":"m"}}}"#;
        let draw = self.random.lock().unwrap().u32(0..100);
        let (status, body) = match draw {
            0 => return Err(TransportError::new(TransportErrorKind::Reset)),
            1 => return Err(TransportError::new(TransportErrorKind::Connect)),
            2 => (503, "<html>busy</html>".to_owned()),
            3 => (200, answer[..answer.len() / 2].to_owned()),
            4 => (200, failed.to_owned()),
            _ => (200, answer),
        };
        let response = Response::builder().status(status);
        Ok(response.body(body.into()).unwrap())
    }
}

#[tokio::test(start_paused = true)]
async fn watch_with_faults_is_exact_in_ten_minutes_of_paused_time() {
    static POLLS: AtomicU64 = AtomicU64::new(0);
    let (tasks, shortest) = scaled((20, 10), (5_000, 1));
    let mut random = fastrand::Rng::with_seed(19);
    let ids: Vec<String> = (0..tasks)
        .map(|n| format!("2600000000-WorkflowTask-{n:032}"))
        .collect();
    let ends = ids
        .iter()
        .map(|id| (id.clone(), random.u64(60..600)))
        .collect();
    let begin = Instant::now();
    let service = Faulty {
        begin,
        ends,
        random: Mutex::new(random),
        polls: &POLLS,
    };
    let client = Client::builder()
        .credentials(Credential::new("AKIDEXAMPLE", "canary-key"))
        .transport(service)
        .clock(PausedClock::new(UNIX_EPOCH + seconds(1_709_208_000)))
        .build()
        .unwrap();
    let watch = client.watch(&ids);
    let watch = watch.interval(seconds(shortest)..=seconds(120));
    let (updates, growth) = follow(watch, &ids).await;
    let took = begin.elapsed();
    assert!(took < seconds(900), "{took:?}");
    println!(
        "figures: {tasks} tasks in {} s of paused time, {} polls, {updates} updates, none lost or \
         repeated, {growth} KiB",
        took.as_secs(),
        POLLS.load(Ordering::Relaxed),
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn watch_with_faults_is_exact_over_sockets() {
    let (tasks, longest, limit) = scaled((60, 3, 200), (5_000, 120, 400));
    let population = Population::new(tasks)
        .uniform(seconds(longest) / 4, seconds(longest))
        .progress_noise(0.1);
    let ids: Vec<String> = population.ids().collect();
    let emulator = Emulator::builder()
        .population(population)
        .rate_limit(2 * limit)
        .start()
        .await
        .unwrap();
    for rule in [
        "status=503,body=html,p=0.02",
        "reset=20,p=0.02",
        "truncate=100,p=0.01",
    ] {
        emulator.add_fault(rule.parse::<Fault>().unwrap());
    }
    let client = Client::builder()
        .credentials(Credential::new(SECRET_ID, SECRET_KEY))
        .endpoint(emulator.url().parse().unwrap())
        .requests_per_second(limit)
        .build()
        .unwrap();
    let begin = Instant::now();
    let (updates, growth) = follow(client.watch(&ids), &ids).await;
    println!(
        "figures: {tasks} tasks in {} s over sockets, {} requests, {updates} updates, none lost or \
         repeated, {growth} KiB",
        begin.elapsed().as_secs(),
        emulator.counters().requests,
    );
}

#[test]
fn threads_share_a_client_while_requests_fail() {
    let length = scaled(seconds(1), seconds(60));
    let population = Population::new(100);
    let ids: Vec<String> = population.ids().collect();
    let emulator = Emulator::builder()
        .population(population)
        .rate_limit(None)
        .fault("code=InternalError,p=0.05".parse::<Fault>().unwrap())
        .fault("reset=20,p=0.01".parse::<Fault>().unwrap())
        .start_on_thread()
        .unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(4)
        .enable_all()
        .build()
        .unwrap();
    let client = runtime.block_on(async {
        Client::builder()
            .credentials(Credential::new(SECRET_ID, SECRET_KEY))
            .endpoint(emulator.url().parse().unwrap())
            .requests_per_second(5_000)
            .build()
            .unwrap()
    });
    let (calls, failures) = (AtomicU64::new(0), AtomicU64::new(0));
    let begin = Instant::now();
    std::thread::scope(|scope| {
        for thread in 0..24 {
            let (client, ids, runtime) = (client.clone(), &ids, runtime.handle().clone());
            let (calls, failures) = (&calls, &failures);
            scope.spawn(move || {
                let mut turn = thread;
                while begin.elapsed() < length {
                    turn += 1;
                    let described = runtime.block_on(client.describe(&ids[turn % ids.len()]));
                    calls.fetch_add(1, Ordering::Relaxed);
                    if let Err(error) = described {
                        assert!(error.is_retryable(), "{error}");
                        failures.fetch_add(1, Ordering::Relaxed);
                    }
                }
            });
        }
    });
    let (calls, failures) = (calls.into_inner(), failures.into_inner());
    assert!(
        calls > 24 && failures * 10 < calls,
        "{failures} of {calls} failed"
    );
    println!(
        "figures: 24 threads, {calls} calls in {} s, {failures} failed after their retries",
        length.as_secs()
    );
}
