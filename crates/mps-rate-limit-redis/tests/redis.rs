//! Tests of the limiter with a real `redis-server`, which they start on loopback, and with several
//! processes, for which they start this binary again.

use mps_describe::transport::HyperTransport;
use mps_describe::{Client, Credential, RateLimiter, RateLimiters};
use mps_emulator::{Emulator, Population, SECRET_ID, SECRET_KEY};
use mps_rate_limit_redis::RedisRateLimiter;
use mps_test_tracing as _;
use std::io::{BufRead, BufReader};
use std::num::NonZeroU32;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::Instant;

mod support;

use support::{Server, Timers, free_port};

const HOLDERS: usize = 4;
const LIMIT: u64 = 100;

/// Variable with the addresses of the service and of Redis. It is set in the process of a holder,
/// which runs the same test.
const ROLE: &str = "MPS_RATE_LIMIT_HOLDER";

#[tokio::test]
#[ignore = "needs redis-server, and half a minute"]
async fn processes_share_one_rate_limit() {
    if let Ok(endpoint) = std::env::var(ROLE) {
        return hold(&endpoint).await;
    }
    let timers = Timers::watch();
    let server = Server::start(free_port());
    let emulator = service().await;
    let holders = holders("processes_share_one_rate_limit", &emulator, &server);
    all_at_work(&emulator).await;
    let rates = [
        rate(&emulator, 9).await,
        rate(&emulator, 9).await,
        rate(&emulator, 9).await,
    ];
    let counters = emulator.counters();
    let output = stop(holders);
    println!(
        "{rates:?} a second, at most {} in one",
        counters.max_per_second
    );
    // Other programs on the machine may delay a holder, and late slots are lost. Nothing may raise
    // the rate.
    let least = timers.least(98.0);
    assert!(rates.iter().any(|rate| *rate >= least), "{rates:?}");
    assert!(rates.iter().all(|rate| *rate <= 100.0), "{rates:?}");
    assert!(counters.max_per_second <= LIMIT, "{counters:?}");
    assert!(counters.refused.is_empty(), "{counters:?}");
    assert!(
        output.iter().all(|(_, output)| output.is_empty()),
        "{output:?}"
    );
    // No process had more than twice an even part.
    for (answered, _) in &output {
        let part = *answered as f64 / counters.requests as f64 * HOLDERS as f64;
        assert!((0.5..2.0).contains(&part), "{output:?}");
    }
}

#[tokio::test]
#[ignore = "needs redis-server, and half a minute"]
async fn unreachable_redis_limits_processes_to_shares() {
    if let Ok(endpoint) = std::env::var(ROLE) {
        return hold(&endpoint).await;
    }
    let timers = Timers::watch();
    let mut server = Server::start(free_port());
    let emulator = service().await;
    let name = "unreachable_redis_limits_processes_to_shares";
    let holders = holders(name, &emulator, &server);
    all_at_work(&emulator).await;
    server.kill();
    pause(Duration::from_secs(4)).await;
    let alone = rate(&emulator, 8).await;
    let server = Server::start(server.port);
    // Processes keep to their shares until all have returned.
    pause(Duration::from_secs(6)).await;
    let together = rate(&emulator, 10).await;
    let counters = emulator.counters();
    let output = stop(holders);
    drop(server);
    println!(
        "{alone} a second on shares, {together} again, at most {} in one",
        counters.max_per_second
    );
    assert!(
        (timers.least(90.0)..=100.0).contains(&alone),
        "{alone} a second on shares"
    );
    let least = timers.least(97.0);
    assert!((least..=100.0).contains(&together), "{together} a second");
    assert!(counters.max_per_second <= LIMIT, "{counters:?}");
    assert!(counters.refused.is_empty(), "{counters:?}");
    for (_, output) in output {
        assert_eq!(output.len(), 2, "{output:?}");
        assert!(
            output[0].contains("WARN") && output[0].contains("one of 4 shares"),
            "{output:?}"
        );
        assert!(
            output[1].contains("INFO") && output[1].contains("Redis is reachable again"),
            "{output:?}"
        );
    }
}

#[tokio::test]
#[ignore = "needs redis-server, and a quarter of a minute"]
async fn new_server_waits_for_all_holders_and_throttling_slows_them() {
    let timers = Timers::watch();
    let server = Server::start(free_port());
    let url = server.url();
    let limiters =
        ["first", "second"].map(|_| Arc::new(RedisRateLimiter::connect(&url, "test").unwrap()));
    // Others may still use their shares, and a server that has just started knows no holders.
    let begin = Instant::now();
    limiters[0].acquire().await;
    let waited = begin.elapsed();
    assert!(waited >= Duration::from_millis(3_400), "{waited:?}");
    // No slot of another operation can be outstanding.
    let begin = Instant::now();
    let other = limiters[0].for_operation("DescribeTasks", NonZeroU32::new(20).unwrap());
    other.acquire().await;
    let waited = begin.elapsed();
    assert!(waited < Duration::from_secs(2), "{waited:?}");
    let taken = Arc::new(AtomicU64::new(0));
    let mut takers = JoinSet::new();
    for limiter in &limiters {
        for _ in 0..10 {
            let (limiter, taken) = (Arc::clone(limiter), Arc::clone(&taken));
            takers.spawn(async move {
                loop {
                    limiter.acquire().await;
                    taken.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
    }
    let rate = async |seconds| {
        let taken = || taken.load(Ordering::Relaxed);
        rate_of(taken, seconds).await
    };
    pause(Duration::from_millis(500)).await;
    let full = rate(2).await;
    limiters[0].throttled();
    limiters[1].throttled();
    // Slots that were leased before are used up.
    pause(Duration::from_secs(1)).await;
    let slowed = rate(1).await;
    pause(Duration::from_secs(9)).await;
    let recovered = rate(2).await;
    println!("{full} a second, {slowed} once throttled, then {recovered}");
    let least = timers.least(90.0);
    assert!(full >= least && recovered >= least, "{full}, {recovered}");
    assert!((least / 2.0..70.0).contains(&slowed), "{slowed}");

    takers.shutdown().await;
}

/// Starts the service with its limit and more tasks than a test can poll.
async fn service() -> Emulator {
    Emulator::builder()
        .population(Population::new(100_000))
        .rate_limit(LIMIT as u32)
        .start()
        .await
        .unwrap()
}

/// Waits until the holders have learned their batch sizes.
async fn all_at_work(emulator: &Emulator) {
    let mut checks = 0;
    while emulator.counters().requests < 300 {
        checks += 1;
        assert!(checks < 6_000, "{:?}", emulator.counters());
        pause(Duration::from_millis(10)).await;
    }
}

/// Measures the requests per second over this many seconds.
async fn rate(emulator: &Emulator, seconds: u64) -> f64 {
    rate_of(|| emulator.counters().requests, seconds).await
}

async fn rate_of(count: impl Fn() -> u64, seconds: u64) -> f64 {
    let (begin, before) = (Instant::now(), count());
    pause(Duration::from_secs(seconds)).await;
    (count() - before) as f64 / begin.elapsed().as_secs_f64()
}

/// Body of a holder process: describes one task after the other, as fast as the limiter allows,
/// until it is killed.
async fn hold(endpoint: &str) {
    let (service, redis) = endpoint.split_once(' ').unwrap();
    // With RUST_LOG there is a subscriber already.
    let _ = tracing_subscriber::fmt()
        .with_ansi(false)
        .with_writer(std::io::stdout)
        .with_max_level(tracing_subscriber::filter::LevelFilter::INFO)
        .try_init();
    let limiter = RedisRateLimiter::connect(redis, "test")
        .unwrap()
        .with_expected_holders(NonZeroU32::new(HOLDERS as u32).unwrap());
    let client = Client::builder()
        .credentials(Credential::new(SECRET_ID, SECRET_KEY))
        .endpoint(service.parse().unwrap())
        .transport(HyperTransport::new(&Default::default()).unwrap())
        .rate_limiter(limiter)
        .build()
        .unwrap();
    let mut batch = client.batch(Population::new(100_000).ids());
    while let Some((_, result)) = batch.next().await {
        println!("ANSWER {}", result.is_ok());
    }
}

/// Output of a holder: the number of answers, and its other lines.
type Output = (usize, Vec<String>);

struct Holder {
    process: Child,
    output: Arc<Mutex<Output>>,
    reader: Option<thread::JoinHandle<()>>,
}

impl Holder {
    fn end(&mut self) -> Output {
        // It may have ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
        if let Some(reader) = self.reader.take() {
            let _ = reader.join();
        }
        std::mem::take(&mut *self.output.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Drop for Holder {
    fn drop(&mut self) {
        self.end();
    }
}

fn holders(test: &str, emulator: &Emulator, server: &Server) -> Vec<Holder> {
    let endpoint = format!("{} {}", emulator.url(), server.url());
    (0..HOLDERS)
        .map(|_| {
            let mut process = Command::new(std::env::current_exe().unwrap())
                .args(["--ignored", "--exact", "--nocapture", test])
                .env(ROLE, &endpoint)
                .stdout(Stdio::piped())
                .spawn()
                .unwrap();
            let lines = BufReader::new(process.stdout.take().unwrap());
            let output = Arc::new(Mutex::new(Output::default()));
            let kept = Arc::clone(&output);
            let reader = thread::spawn(move || {
                for line in lines.lines().map_while(Result::ok) {
                    let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
                    match line.strip_prefix("ANSWER ") {
                        Some(answered) => kept.0 += usize::from(answered == "true"),
                        None if line.contains("mps_rate_limit_redis") => kept.1.push(line),
                        None => {}
                    }
                }
            });
            Holder {
                process,
                output,
                reader: Some(reader),
            }
        })
        .collect()
}

fn stop(holders: Vec<Holder>) -> Vec<Output> {
    holders.into_iter().map(|mut holder| holder.end()).collect()
}

async fn pause(duration: Duration) {
    tokio::time::sleep(duration).await;
}
