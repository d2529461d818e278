//! The quota on a real `redis-server`, which the tests start on loopback, and for real processes: they start this binary again.

use mps_describe::transport::HyperTransport;
use mps_describe::{Client, Credential, Quota};
use mps_emulator::{Emulator, Population, SECRET_ID, SECRET_KEY};
use mps_quota_redis::RedisQuota;
use mps_test_tracing as _;
use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::Instant;

const HOLDERS: usize = 4;
const LIMIT: u64 = 100;

/// Set in a holder's process, which runs the same test: where the service and Redis are.
const ROLE: &str = "MPS_QUOTA_HOLDER";

#[tokio::test]
#[ignore = "needs redis-server, and half a minute"]
async fn processes_share_one_quota() {
    if let Ok(endpoint) = std::env::var(ROLE) {
        return hold(&endpoint).await;
    }
    let server = Server::start(free_port());
    let emulator = service().await;
    let holders = holders("processes_share_one_quota", &emulator, &server);
    all_at_work(&emulator).await;
    let rates = [
        rate(&emulator, 9).await,
        rate(&emulator, 9).await,
        rate(&emulator, 9).await,
    ];
    let counters = emulator.counters();
    let told = stop(holders);
    println!(
        "{rates:?} a second, at most {} in one",
        counters.max_per_second
    );
    // Other programs on the machine may hold up a holder, and slots that come too late are lost; nothing may make it faster.
    assert!(rates.iter().any(|rate| *rate >= 98.0), "{rates:?}");
    assert!(rates.iter().all(|rate| *rate <= 100.0), "{rates:?}");
    assert!(counters.max_per_second <= LIMIT, "{counters:?}");
    assert!(counters.refused.is_empty(), "{counters:?}");
    assert!(told.iter().all(|(_, told)| told.is_empty()), "{told:?}");
    // Nobody had more than twice an even part.
    for (answered, _) in &told {
        let part = *answered as f64 / counters.requests as f64 * HOLDERS as f64;
        assert!((0.5..2.0).contains(&part), "{told:?}");
    }
}

#[tokio::test]
#[ignore = "needs redis-server, and half a minute"]
async fn processes_live_on_shares_while_redis_is_away() {
    if let Ok(endpoint) = std::env::var(ROLE) {
        return hold(&endpoint).await;
    }
    let mut server = Server::start(free_port());
    let emulator = service().await;
    let name = "processes_live_on_shares_while_redis_is_away";
    let holders = holders(name, &emulator, &server);
    all_at_work(&emulator).await;
    server.kill();
    pause(Duration::from_secs(3)).await;
    let alone = rate(&emulator, 8).await;
    let server = Server::start(server.port);
    // Those who live on their shares do so until all have come back.
    pause(Duration::from_secs(5)).await;
    let together = rate(&emulator, 10).await;
    let counters = emulator.counters();
    let told = stop(holders);
    drop(server);
    println!(
        "{alone} a second on shares, {together} again, at most {} in one",
        counters.max_per_second
    );
    assert!(
        (90.0..=100.0).contains(&alone),
        "{alone} a second on shares"
    );
    assert!((97.0..=100.0).contains(&together), "{together} a second");
    assert!(counters.max_per_second <= LIMIT, "{counters:?}");
    assert!(counters.refused.is_empty(), "{counters:?}");
    for (_, told) in told {
        assert_eq!(told.len(), 2, "{told:?}");
        assert!(
            told[0].contains("WARN") && told[0].contains("one of 4 shares"),
            "{told:?}"
        );
        assert!(
            told[1].contains("INFO") && told[1].contains("Redis is back"),
            "{told:?}"
        );
    }
}

#[tokio::test]
#[ignore = "needs redis-server, and a quarter of a minute"]
async fn a_new_server_waits_for_all_who_slow_down_together_and_a_clock_set_back_stops_nobody() {
    let server = Server::start(free_port());
    let url = format!("redis://127.0.0.1:{}/", server.port);
    let quotas = ["first", "second"].map(|_| Arc::new(RedisQuota::connect(&url, "test").unwrap()));
    // Others may still live on their shares, and a server that has just begun knows of nobody.
    let begin = Instant::now();
    quotas[0].acquire().await;
    let waited = begin.elapsed();
    assert!(waited >= Duration::from_millis(2_400), "{waited:?}");
    let taken = Arc::new(AtomicU64::new(0));
    let mut takers = JoinSet::new();
    for quota in &quotas {
        for _ in 0..10 {
            let (quota, taken) = (Arc::clone(quota), Arc::clone(&taken));
            takers.spawn(async move {
                loop {
                    quota.acquire().await;
                    taken.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
    }
    let rate = async |seconds| {
        let taken = || taken.load(Ordering::Relaxed);
        rate_of(taken, seconds).await
    };
    pause(Duration::from_secs(1)).await;
    let full = rate(2).await;
    quotas[0].throttled();
    quotas[1].throttled();
    // What was leased before is used up.
    pause(Duration::from_secs(1)).await;
    let slowed = rate(1).await;
    pause(Duration::from_secs(9)).await;
    let recovered = rate(2).await;
    println!("{full} a second, {slowed} once throttled, then {recovered}");
    assert!(full >= 90.0 && recovered >= 90.0, "{full}, {recovered}");
    assert!((45.0..70.0).contains(&slowed), "{slowed}");

    // As if the server's clock had shown another day until now.
    let client = redis::Client::open(url).unwrap();
    let mut connection = client.get_multiplexed_async_connection().await.unwrap();
    let future = "4102444800000000";
    let _: () = redis::cmd("HSET")
        .arg("{test}:pace")
        .arg(&["next", future, "last", future, "cut", future])
        .query_async(&mut connection)
        .await
        .unwrap();
    pause(Duration::from_secs(3)).await;
    let after = rate(2).await;
    assert!(after >= 90.0, "{after}");
    takers.shutdown().await;
}

/// The service with its limit. More tasks than can be asked for in a test.
async fn service() -> Emulator {
    Emulator::builder()
        .population(Population::new(100_000))
        .rate_limit(LIMIT as u32)
        .start()
        .await
        .unwrap()
}

/// Waits until the holders know what they need.
async fn all_at_work(emulator: &Emulator) {
    let mut looks = 0;
    while emulator.counters().requests < 300 {
        looks += 1;
        assert!(looks < 6_000, "{:?}", emulator.counters());
        pause(Duration::from_millis(10)).await;
    }
}

/// How many requests a second come within so many seconds.
async fn rate(emulator: &Emulator, seconds: u64) -> f64 {
    rate_of(|| emulator.counters().requests, seconds).await
}

async fn rate_of(count: impl Fn() -> u64, seconds: u64) -> f64 {
    let (begin, before) = (Instant::now(), count());
    pause(Duration::from_secs(seconds)).await;
    (count() - before) as f64 / begin.elapsed().as_secs_f64()
}

/// What a process does: looks at one task after the other, as fast as the quota lets it, until it is ended.
async fn hold(endpoint: &str) {
    let (service, redis) = endpoint.split_once(' ').unwrap();
    // With RUST_LOG the traces are told already.
    let _ = tracing_subscriber::fmt()
        .with_ansi(false)
        .with_writer(std::io::stdout)
        .with_max_level(tracing_subscriber::filter::LevelFilter::INFO)
        .try_init();
    let client = Client::builder()
        .credentials(Credential::new(SECRET_ID, SECRET_KEY))
        .endpoint(service.parse().unwrap())
        .transport(HyperTransport::new(&Default::default()).unwrap())
        .quota(RedisQuota::connect(redis, "test").unwrap())
        .build()
        .unwrap();
    let mut batch = client.batch(Population::new(100_000).ids());
    while let Some((_, result)) = batch.next().await {
        println!("ANSWER {}", result.is_ok());
    }
}

/// What a holder printed: how many answers came, and what it said besides.
type Told = (usize, Vec<String>);

struct Holder {
    process: Child,
    told: Arc<Mutex<Told>>,
    reader: Option<thread::JoinHandle<()>>,
}

impl Holder {
    fn end(&mut self) -> Told {
        // Already ended, perhaps.
        let _ = self.process.kill();
        let _ = self.process.wait();
        if let Some(reader) = self.reader.take() {
            let _ = reader.join();
        }
        std::mem::take(&mut *self.told.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Drop for Holder {
    fn drop(&mut self) {
        self.end();
    }
}

fn holders(test: &str, emulator: &Emulator, server: &Server) -> Vec<Holder> {
    let endpoint = format!("{} redis://127.0.0.1:{}/", emulator.url(), server.port);
    (0..HOLDERS)
        .map(|_| {
            let mut process = Command::new(std::env::current_exe().unwrap())
                .args(["--ignored", "--exact", "--nocapture", test])
                .env(ROLE, &endpoint)
                .stdout(Stdio::piped())
                .spawn()
                .unwrap();
            let output = BufReader::new(process.stdout.take().unwrap());
            let told = Arc::new(Mutex::new(Told::default()));
            let kept = Arc::clone(&told);
            let reader = thread::spawn(move || {
                for line in output.lines().map_while(Result::ok) {
                    let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
                    match line.strip_prefix("ANSWER ") {
                        Some(answered) => kept.0 += usize::from(answered == "true"),
                        None if line.contains("mps_quota_redis") => kept.1.push(line),
                        None => {}
                    }
                }
            });
            Holder {
                process,
                told,
                reader: Some(reader),
            }
        })
        .collect()
}

fn stop(holders: Vec<Holder>) -> Vec<Told> {
    holders.into_iter().map(|mut holder| holder.end()).collect()
}

/// A `redis-server` on loopback that keeps nothing, ended with the test.
struct Server {
    process: Child,
    port: u16,
}

impl Server {
    fn start(port: u16) -> Self {
        let text = port.to_string();
        let process = Command::new("redis-server")
            .args(["--bind", "127.0.0.1", "--port", &text])
            .args(["--save", "", "--appendonly", "no"])
            .stdout(Stdio::null())
            .spawn()
            .expect("redis-server is installed");
        let server = Self { process, port };
        let mut looks = 0;
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            looks += 1;
            assert!(looks < 500, "redis-server does not listen on port {port}");
            thread::sleep(Duration::from_millis(10));
        }
        server
    }

    fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Already ended, perhaps.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}

async fn pause(duration: Duration) {
    tokio::time::sleep(duration).await;
}
