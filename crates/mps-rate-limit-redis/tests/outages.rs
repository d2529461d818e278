//! Tests of the limit with a real `redis-server` that dies, forgets, fails over, or has a wrong
//! clock. Requests are counted where they arrive.

use mps_rate_limit::{RateLimiter, RateLimiters};
use mps_rate_limit_redis::RedisRateLimiter;
use mps_test_tracing as _;
use std::net::UdpSocket;
use std::num::NonZeroU32;
use std::process::Command;
use std::sync::atomic::{AtomicU16, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio::task::JoinSet;
use tokio::time::Instant;

mod support;

use support::{Server, Timers, free_port};

const LIMIT: u32 = 100;
/// Machines that the limiters expect.
const MACHINES: u32 = 4;
/// Longest time until all machines have begun a pace together.
const TOGETHER: Duration = Duration::from_millis(5_000);

#[tokio::test]
#[ignore = "needs redis-server, and half a minute"]
async fn machines_started_after_redis_died_stay_within_limit() {
    let mut server = Server::start(free_port());
    let mut machines = Machines::new(&server.url(), LIMIT);
    machines.start();
    pause(TOGETHER).await;
    let alone = machines.rate(3).await;
    server.kill();
    for _ in 1..MACHINES {
        machines.start();
    }
    pause(TOGETHER).await;
    let in_outage = machines.rate(6).await;
    let server = Server::start(server.port);
    pause(TOGETHER + Duration::from_secs(2)).await;
    let after = machines.rate(3).await;
    drop(server);
    machines.check(&format!("{alone}, {in_outage} in an outage, then {after}"));
    machines.assert_at_work(&[alone, in_outage, after]);
}

#[tokio::test]
#[ignore = "needs redis-server, and half a minute"]
async fn redis_killed_soon_after_start_keeps_limit() {
    for (warm, lives) in [(true, 700), (false, 700), (false, 4_000)] {
        let mut server = Server::start(free_port());
        let mut machines = Machines::new(&server.url(), LIMIT);
        machines.start();
        if warm {
            pause(TOGETHER).await;
        }
        for _ in 1..MACHINES {
            machines.start();
        }
        pause(Duration::from_millis(lives)).await;
        server.kill();
        pause(Duration::from_secs(4)).await;
        let in_outage = machines.rate(4).await;
        machines.check(&format!("killed after {lives} ms: {in_outage}"));
        machines.assert_at_work(&[in_outage]);
    }
}

#[tokio::test]
#[ignore = "needs redis-server, and half a minute"]
async fn limit_of_3_with_4_machines_is_kept() {
    let mut server = Server::start(free_port());
    let mut machines = Machines::new(&server.url(), 3);
    for _ in 0..MACHINES {
        machines.start();
    }
    pause(TOGETHER).await;
    let together = machines.rate(6).await;
    server.kill();
    pause(Duration::from_secs(9)).await;
    let server = Server::start(server.port);
    pause(TOGETHER + Duration::from_secs(2)).await;
    let after = machines.rate(6).await;
    drop(server);
    machines.check(&format!("{together}, then {after}"));
    machines.assert_at_work(&[together, after]);
}

#[tokio::test]
#[ignore = "needs redis-server, and half a minute"]
async fn flushall_once_and_repeatedly_keeps_limit() {
    let server = Server::start(free_port());
    let mut machines = Machines::new(&server.url(), LIMIT);
    for _ in 0..MACHINES {
        machines.start();
    }
    pause(TOGETHER).await;
    let admin = Admin::connect(&server).await;
    admin.run(&["FLUSHALL"]).await;
    pause(TOGETHER).await;
    let once = machines.rate(2).await;
    let begin = Instant::now();
    let before = machines.count();
    for _ in 0..10 {
        admin.run(&["FLUSHALL"]).await;
        pause(Duration::from_millis(1_100)).await;
    }
    let repeatedly = (machines.count() - before) as f64 / begin.elapsed().as_secs_f64();
    pause(TOGETHER).await;
    let after = machines.rate(2).await;
    machines.check(&format!("{once}, {repeatedly} meanwhile, then {after}"));
    machines.assert_at_work(&[once, after]);
    // They use their shares.
    assert!(repeatedly >= machines.timers.least(50.0), "{repeatedly}");
}

#[tokio::test]
#[ignore = "needs redis-server, and a quarter of a minute"]
async fn deleted_key_keeps_limit() {
    let server = Server::start(free_port());
    let mut machines = Machines::new(&server.url(), LIMIT);
    for _ in 0..MACHINES {
        machines.start();
    }
    pause(TOGETHER).await;
    let admin = Admin::connect(&server).await;
    for key in ["{test}:pace", "{test}:holders", "{test}:epoch"] {
        admin.run(&["DEL", key]).await;
        pause(Duration::from_millis(1_700)).await;
    }
    pause(TOGETHER).await;
    let after = machines.rate(2).await;
    machines.check(&format!("then {after}"));
    machines.assert_at_work(&[after]);
}

#[tokio::test]
#[ignore = "needs redis-server, and a quarter of a minute"]
async fn promoted_replica_that_lags_keeps_limit() {
    let master = Server::start_with(free_port(), |command| {
        command.args(["--repl-diskless-sync-delay", "0"]);
    });
    let replica = Server::start(free_port());
    let of_replica = Admin::connect(&replica).await;
    let port = master.port.to_string();
    of_replica.run(&["REPLICAOF", "127.0.0.1", &port]).await;
    let proxy = Proxy::start(master.port).await;
    let mut machines = Machines::new(&proxy.url(), LIMIT);
    for _ in 0..MACHINES {
        machines.start();
    }
    pause(TOGETHER).await;
    // From here on, it hears no more of the master.
    of_replica.run(&["REPLICAOF", "NO", "ONE"]).await;
    let lagging = of_replica.read(&["HVALS", "{test}:pace"]).await;
    assert!(!lagging.is_empty(), "the replica has the state of before");
    pause(Duration::from_millis(400)).await;
    proxy.switch(replica.port);
    drop(master);
    pause(TOGETHER).await;
    let after = machines.rate(3).await;
    machines.check(&format!("then {after}"));
    machines.assert_at_work(&[after]);
}

#[tokio::test]
#[ignore = "needs redis-server, gcc, and half a minute"]
async fn clock_of_redis_set_by_an_hour_keeps_limit() {
    let clock = SettableClock::build();
    let server = Server::start_with(free_port(), |command| {
        command
            .env("LD_PRELOAD", &clock.library)
            .env("SECONDS_AHEAD", &clock.seconds_ahead);
    });
    let admin = Admin::connect(&server).await;
    let mut machines = Machines::new(&server.url(), LIMIT);
    for _ in 0..MACHINES - 1 {
        machines.start();
    }
    pause(TOGETHER).await;
    let before: u64 = admin.read(&["TIME"]).await[0].parse().unwrap();
    clock.set(3_600);
    let after: u64 = admin.read(&["TIME"]).await[0].parse().unwrap();
    assert!(
        (3_600..3_610).contains(&(after - before)),
        "{before} {after}"
    );
    machines.start(); // it knows nothing of the time before
    pause(TOGETHER).await;
    let forward = machines.rate(3).await;
    clock.set(0);
    pause(TOGETHER).await;
    let back = machines.rate(3).await;
    machines.check(&format!("{forward} after forward, {back} after back"));
    machines.assert_at_work(&[forward, back]);
}

#[tokio::test]
#[ignore = "needs redis-server, and half a minute"]
async fn state_that_cannot_be_keeps_limit_and_stops_no_machine() {
    let server = Server::start(free_port());
    let admin = Admin::connect(&server).await;
    let mut begun = Vec::new();
    let far = "4102444800000000";
    for (name, state) in [
        ("far", ["HSET", "{far}:pace", "next", far]),
        ("text", ["HSET", "{text}:pace", "next", "soon"]),
        ("nan", ["HSET", "{nan}:pace", "last", "nan"]),
        ("begins", ["HSET", "{begins}:pace", "begins", far]),
        ("share", ["HSET", "{share}:pace", "share", "1e-9"]),
        ("backoff", ["HSET", "{backoff}:pace", "cut", far]),
        ("none", ["HDEL", "{none}:pace", "server", "next"]),
        ("type", ["SET", "{type}:pace", "text", "GET"]),
        ("set", ["SET", "{set}:holders", "text", "GET"]),
        ("epoch", ["HSET", "{epoch}:epoch", "begins", far]),
        ("last", ["HSET", "{last}:epoch", "last", "soon"]),
        ("list", ["SET", "{list}:epoch", "text", "GET"]),
    ] {
        let mut machines = Machines::named(&server.url(), name, 30);
        for _ in 0..MACHINES {
            machines.start();
        }
        begun.push((machines, state));
    }
    pause(TOGETHER).await;
    for (_, state) in &begun {
        match state {
            // It is of another type.
            ["SET", key, text, _] => {
                admin.run(&["DEL", key]).await;
                admin.run(&["SET", key, text]).await;
            }
            _ => admin.run(state).await,
        }
    }
    pause(TOGETHER).await;
    let before: Vec<usize> = begun.iter().map(|(machines, _)| machines.count()).collect();
    pause(Duration::from_secs(3)).await;
    for ((machines, state), before) in begun.iter().zip(before) {
        let rate = (machines.count() - before) as f64 / 3.0;
        machines.check(&format!("{rate} after {state:?}"));
        machines.assert_at_work(&[rate]);
    }
}

#[tokio::test]
#[ignore = "needs redis-server, and a quarter of a minute"]
async fn operations_share_their_own_limits_on_one_connection() {
    let timers = Timers::watch();
    let server = Server::start(free_port());
    let receivers: Vec<Receiver> = (0..2).map(|_| Receiver::start()).collect();
    let mut tasks = JoinSet::new();
    for _ in 0..2 {
        let machine = RedisRateLimiter::connect(&server.url(), "test").unwrap();
        for (receiver, (name, limit)) in receivers
            .iter()
            .zip([("ProcessMedia", 20), ("DescribeTasks", 50)])
        {
            let limiter = machine.for_operation(name, NonZeroU32::new(limit).unwrap());
            for _ in 0..10 {
                send_permits(&mut tasks, Arc::clone(&limiter), receiver);
            }
        }
        // The limiters of operations outlive it.
        drop(machine);
    }
    pause(TOGETHER).await;
    let before: Vec<usize> = receivers.iter().map(Receiver::count).collect();
    pause(Duration::from_secs(5)).await;
    let rates = [0, 1].map(|at| (receivers[at].count() - before[at]) as f64 / 5.0);
    assert!((timers.least(18.0)..=20.0).contains(&rates[0]), "{rates:?}");
    assert!((timers.least(45.0)..=50.0).contains(&rates[1]), "{rates:?}");
    let clients = Admin::connect(&server)
        .await
        .read(&["CLIENT", "LIST"])
        .await;
    // One of each machine, and that of the test.
    assert_eq!(clients[0].lines().count(), 3, "{clients:?}");
}

/// Machines that send a datagram for each permit they get.
struct Machines {
    url: String,
    name: String,
    limit: u32,
    receiver: Receiver,
    tasks: JoinSet<()>,
    timers: Timers,
}

impl Machines {
    fn new(url: &str, limit: u32) -> Self {
        Self::named(url, "test", limit)
    }

    fn named(url: &str, name: &str, limit: u32) -> Self {
        Self {
            url: url.to_owned(),
            name: name.to_owned(),
            limit,
            receiver: Receiver::start(),
            tasks: JoinSet::new(),
            timers: Timers::watch(),
        }
    }

    /// Starts one more machine.
    fn start(&mut self) {
        let limiter = RedisRateLimiter::connect(&self.url, &self.name)
            .unwrap()
            .with_per_second(NonZeroU32::new(self.limit).unwrap())
            .with_expected_holders(NonZeroU32::new(MACHINES).unwrap());
        let limiter: Arc<dyn RateLimiter> = Arc::new(limiter);
        for _ in 0..10 {
            send_permits(&mut self.tasks, Arc::clone(&limiter), &self.receiver);
        }
    }

    fn count(&self) -> usize {
        self.receiver.count()
    }

    /// Asserts that each of these rates is nearly the limit.
    fn assert_at_work(&self, rates: &[f64]) {
        let least = self.timers.least(0.9 * f64::from(self.limit));
        assert!(rates.iter().all(|rate| *rate >= least), "{rates:?}");
    }

    /// Measures the requests per second over this many seconds.
    async fn rate(&self, seconds: u64) -> f64 {
        let (begin, before) = (Instant::now(), self.count());
        pause(Duration::from_secs(seconds)).await;
        (self.count() - before) as f64 / begin.elapsed().as_secs_f64()
    }

    /// Asserts that no second held more than the limit. A busy machine delays requests, which then
    /// arrive together with later ones, so it proves less.
    fn check(&self, case: &str) {
        let most = self.receiver.most_in_a_second();
        println!("{case}; at most {most} in a second");
        let limit = f64::from(self.limit);
        let busy = self.timers.least(limit) < limit;
        let tolerated = if busy {
            limit + (limit / 12.0).floor()
        } else {
            limit
        };
        assert!(most as f64 <= tolerated, "{most} in a second: {case}");
    }
}

/// Sends a datagram for each permit, one after the other.
fn send_permits(tasks: &mut JoinSet<()>, limiter: Arc<dyn RateLimiter>, receiver: &Receiver) {
    let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
    socket.connect(("127.0.0.1", receiver.port)).unwrap();
    tasks.spawn(async move {
        loop {
            limiter.acquire().await;
            socket.send(b"request").unwrap();
        }
    });
}

/// Receiver of datagrams, which notes when each arrived.
struct Receiver {
    port: u16,
    arrivals: Arc<Mutex<Vec<Instant>>>,
}

impl Receiver {
    fn start() -> Self {
        let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
        let port = socket.local_addr().unwrap().port();
        let arrivals: Arc<Mutex<Vec<Instant>>> = Arc::default();
        let kept = Arc::downgrade(&arrivals);
        let timeout = Duration::from_millis(100);
        socket.set_read_timeout(Some(timeout)).unwrap();
        thread::spawn(move || {
            while let Some(kept) = kept.upgrade() {
                if socket.recv(&mut [0; 16]).is_ok() {
                    let mut arrivals = kept.lock().unwrap_or_else(PoisonError::into_inner);
                    arrivals.push(Instant::now());
                }
            }
        });
        Self { port, arrivals }
    }

    fn count(&self) -> usize {
        self.arrivals().len()
    }

    fn most_in_a_second(&self) -> usize {
        let arrivals = self.arrivals();
        let within = |(first, begin): (usize, &Instant)| {
            let end = *begin + Duration::from_secs(1);
            arrivals[first..].partition_point(|time| *time < end)
        };
        arrivals.iter().enumerate().map(within).max().unwrap_or(0)
    }

    fn arrivals(&self) -> std::sync::MutexGuard<'_, Vec<Instant>> {
        self.arrivals.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Connection that changes the state of Redis behind the back of the limiters.
struct Admin(redis::aio::MultiplexedConnection);

impl Admin {
    async fn connect(server: &Server) -> Self {
        let client = redis::Client::open(server.url()).unwrap();
        Self(client.get_multiplexed_async_connection().await.unwrap())
    }

    async fn run(&self, command: &[&str]) {
        let _: redis::Value = self.query(command).await;
    }

    /// Runs a command and returns the texts of its answer.
    async fn read(&self, command: &[&str]) -> Vec<String> {
        self.query(command).await
    }

    async fn query<T: redis::FromRedisValue>(&self, command: &[&str]) -> T {
        let [name, arguments @ ..] = command else {
            panic!("a command has a name");
        };
        let mut query = redis::cmd(name);
        query.arg(arguments);
        query.query_async(&mut self.0.clone()).await.unwrap()
    }
}

/// Proxy on loopback whose server can be replaced, as an address that moves in a failover.
struct Proxy {
    port: u16,
    backend: Arc<AtomicU16>,
    switched: Arc<Notify>,
}

impl Proxy {
    async fn start(backend: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let proxy = Self {
            port: listener.local_addr().unwrap().port(),
            backend: Arc::new(AtomicU16::new(backend)),
            switched: Arc::default(),
        };
        let (backend, switched) = (Arc::clone(&proxy.backend), Arc::clone(&proxy.switched));
        tokio::spawn(async move {
            loop {
                let (mut client, _) = listener.accept().await.unwrap();
                let backend = ("127.0.0.1", backend.load(Ordering::Relaxed));
                let switched = Arc::clone(&switched);
                tokio::spawn(async move {
                    let mut server = TcpStream::connect(backend).await.unwrap();
                    tokio::select! {
                        // Either end may close the connection at any time.
                        _ = copy_bidirectional(&mut client, &mut server) => {}
                        () = switched.notified() => {}
                    }
                });
            }
        });
        proxy
    }

    fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/", self.port)
    }

    /// Sends new connections to another server, and closes all others.
    fn switch(&self, backend: u16) {
        self.backend.store(backend, Ordering::Relaxed);
        self.switched.notify_waiters();
    }
}

/// Wall clock of a process, which a test sets through a file.
struct SettableClock {
    folder: std::path::PathBuf,
    library: std::path::PathBuf,
    seconds_ahead: std::path::PathBuf,
}

impl SettableClock {
    /// Compiles a library to be preloaded.
    fn build() -> Self {
        const SOURCE: &str = r#"
            #define _GNU_SOURCE
            #include <fcntl.h>
            #include <stdlib.h>
            #include <sys/mman.h>
            #include <sys/syscall.h>
            #include <sys/time.h>
            #include <unistd.h>

            static volatile long long *ahead;

            __attribute__((constructor)) static void map_file(void) {
                int file = open(getenv("SECONDS_AHEAD"), O_RDONLY);
                ahead = mmap(0, 8, PROT_READ, MAP_SHARED, file, 0);
            }

            int gettimeofday(struct timeval *time, void *zone) {
                int result = syscall(SYS_gettimeofday, time, zone);
                if (result == 0 && time && ahead) time->tv_sec += *ahead;
                return result;
            }
        "#;
        let folder = std::env::temp_dir().join(format!("mps-settable-clock-{}", free_port()));
        std::fs::create_dir(&folder).unwrap();
        let clock = Self {
            library: folder.join("clock.so"),
            seconds_ahead: folder.join("seconds-ahead"),
            folder,
        };
        clock.set(0);
        let source = clock.folder.join("clock.c");
        std::fs::write(&source, SOURCE).unwrap();
        let status = Command::new("cc")
            .args(["-shared", "-fPIC", "-o"])
            .args([&clock.library, &source])
            .status()
            .expect("a C compiler is installed");
        assert!(status.success());
        clock
    }

    fn set(&self, seconds_ahead: i64) {
        use std::io::Write;
        // In place, because the process has mapped the file.
        let mut file = std::fs::OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .open(&self.seconds_ahead)
            .unwrap();
        file.write_all(&seconds_ahead.to_ne_bytes()).unwrap();
    }
}

impl Drop for SettableClock {
    fn drop(&mut self) {
        // The folder is in the way of nothing.
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

async fn pause(duration: Duration) {
    tokio::time::sleep(duration).await;
}
