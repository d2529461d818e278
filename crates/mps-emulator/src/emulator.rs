use std::collections::HashMap;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio_util::sync::{CancellationToken, DropGuard};
use tokio_util::task::TaskTracker;

use crate::api::Services;
use crate::counters::{Counters, Counts};
use crate::demo;
use crate::fault::{Fault, Faults};
use crate::keys::{KeyStore, Secret};
use crate::length::MAX_DURATION;
use crate::outage::Outage;
use crate::population::Population;
use crate::rate_limit::RateLimit;
use crate::server::Server;
use crate::task::Task;
use crate::tasks::TaskStore;
use crate::time::Time;

/// The key pair of the service's documentation, accepted unless another is given: its id.
pub const SECRET_ID: &str = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE";
/// The key pair of the service's documentation: its key.
pub const SECRET_KEY: &str = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";

/// A running emulator. It stops when dropped.
#[derive(Debug)]
pub struct Emulator {
    addresses: Addresses,
    state: Arc<State>,
    stop: DropGuard,
    tracker: TaskTracker,
}

#[derive(Clone, Copy, Debug)]
struct Addresses {
    main: SocketAddr,
    sts: SocketAddr,
    metadata: SocketAddr,
}

impl Emulator {
    /// Says what is to be served.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Where it listens.
    pub fn addr(&self) -> SocketAddr {
        self.addresses.main
    }

    /// Where it listens, as `http://ADDR`.
    pub fn url(&self) -> String {
        format!("http://{}", self.addresses.main)
    }

    /// Where STS is played: [`url`](Self::url), or a port of its own after [`Builder::separate_ports`].
    pub fn sts_url(&self) -> String {
        format!("http://{}", self.addresses.sts)
    }

    /// Where the metadata address is played: [`url`](Self::url), or a port of its own after [`Builder::separate_ports`].
    pub fn metadata_url(&self) -> String {
        format!("http://{}", self.addresses.metadata)
    }

    /// Writes `http://ADDR` to a file, which appears under its name only once it is whole.
    ///
    /// # Errors
    ///
    /// The file cannot be written or put in its place.
    pub fn write_ready_file(&self, path: impl AsRef<Path>) -> io::Result<()> {
        let path = path.as_ref();
        let mut partial = path.as_os_str().to_owned();
        partial.push(format!(".{}", std::process::id()));
        std::fs::write(&partial, self.url())?;
        std::fs::rename(&partial, path).inspect_err(|_| {
            let _ = std::fs::remove_file(&partial);
        })
    }

    /// The identifiers of its tasks, in order, those of [`Population`]s left out.
    pub fn task_ids(&self) -> Vec<String> {
        self.state.tasks.ids()
    }

    /// When a task finishes or did, by the service's clock; `None` if there is no such task.
    pub fn finish_time(&self, task_id: &str) -> Option<SystemTime> {
        self.state.tasks.finish_time(task_id)
    }

    /// Creates a task now; one of the same id is replaced.
    pub fn create(&self, task: Task) {
        let State { tasks, time, .. } = &*self.state;
        tasks.create(task, time, self.state.now());
    }

    /// Creates many tasks now.
    pub fn populate(&self, population: Population) {
        let State { tasks, time, .. } = &*self.state;
        tasks.populate(population, time, self.state.now());
    }

    /// Adds a rule behind those that it has.
    pub fn add_fault(&self, fault: Fault) {
        self.state.faults.add(fault);
    }

    /// Drops every rule.
    pub fn clear_faults(&self) {
        self.state.faults.clear();
    }

    /// Fails everything until [`end_outage`](Self::end_outage).
    ///
    /// # Panics
    ///
    /// The status of an [`Outage::Status`] is not from 100 to 999.
    pub fn begin_outage(&self, outage: Outage) {
        let _ = outage.as_fault();
        self.state.outage.send_replace(Some(outage));
    }

    /// Serves again.
    pub fn end_outage(&self) {
        self.state.outage.send_replace(None);
    }

    /// Sets the service's clock this many seconds ahead of [`Time`], or behind it.
    pub fn set_clock_offset(&self, seconds: i64) {
        self.state.clock_offset.store(seconds, Ordering::Relaxed);
    }

    /// Ends every temporary key that it handed out: calls signed with one are refused from now on.
    pub fn revoke_temporary_keys(&self) {
        self.state.keys.revoke();
    }

    /// What it has counted so far.
    pub fn counters(&self) -> Counters {
        self.state.counts.counters()
    }

    /// How often it was asked about one task, whatever it answered.
    pub fn calls_for(&self, task_id: &str) -> u64 {
        self.state.counts.calls_for(task_id)
    }

    /// Stops listening, lets the answers under way end, and returns once every connection is closed.
    pub async fn stop(self) {
        drop(self.stop);
        self.tracker.wait().await;
    }
}

/// What an emulator is to serve: from [`Emulator::builder`].
#[derive(Debug)]
#[must_use = "nothing is served before `start`"]
pub struct Builder {
    listen: SocketAddr,
    keys: HashMap<String, Secret>,
    tasks: Vec<Task>,
    populations: Vec<Population>,
    speed: f64,
    time: Option<Time>,
    clock_offset: i64,
    rate_limit: Option<u32>,
    rate_limit_code: String,
    faults: Vec<Fault>,
    seed: u64,
    instance_role: Option<String>,
    sts: bool,
    web_identity_token: Option<Secret>,
    temporary_key_lifetime: Duration,
    separate_ports: bool,
    client_timeout: Duration,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            listen: (Ipv4Addr::LOCALHOST, 0).into(),
            keys: HashMap::new(),
            tasks: vec![demo::documented_task()],
            populations: Vec::new(),
            speed: 1.0,
            time: None,
            clock_offset: 0,
            rate_limit: Some(100),
            rate_limit_code: "RequestLimitExceeded".into(),
            faults: Vec::new(),
            seed: 0,
            instance_role: None,
            sts: false,
            web_identity_token: None,
            temporary_key_lifetime: Duration::from_secs(12 * 3600),
            separate_ports: false,
            client_timeout: Duration::from_secs(60),
        }
    }
}

impl Builder {
    /// Where to listen. Without it: a free port of 127.0.0.1, which no other machine can reach.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// Accepts this key pair, and no longer the documentation's.
    pub fn key(mut self, secret_id: impl Into<String>, secret_key: impl Into<String>) -> Self {
        self.keys
            .insert(secret_id.into(), Secret(secret_key.into()));
        self
    }

    /// Adds a task, created when the emulator starts.
    pub fn task(mut self, task: Task) -> Self {
        self.tasks.push(task);
        self
    }

    /// Adds tasks, created when the emulator starts.
    pub fn tasks(mut self, tasks: impl IntoIterator<Item = Task>) -> Self {
        self.tasks.extend(tasks);
        self
    }

    /// Adds the built-in tasks of every kind: see [`demo_tasks`](crate::demo_tasks).
    pub fn demo_tasks(self) -> Self {
        self.tasks(demo::demo_tasks())
    }

    /// Adds many tasks, created when the emulator starts.
    pub fn population(mut self, population: Population) -> Self {
        self.populations.push(population);
        self
    }

    /// Lets tasks live this many times as fast; the times in their answers are those at which they do.
    ///
    /// # Panics
    ///
    /// The speed is not a number above zero.
    pub fn speed(mut self, speed: f64) -> Self {
        assert!(speed > 0.0 && speed.is_finite(), "a speed is above zero");
        self.speed = speed;
        self
    }

    /// Lives by this time. Without it: [`Time::system`].
    pub fn time(mut self, time: Time) -> Self {
        self.time = Some(time);
        self
    }

    /// Sets the service's clock this many seconds ahead of its time, or behind.
    pub fn clock_offset(mut self, seconds: i64) -> Self {
        self.clock_offset = seconds;
        self
    }

    /// How many descriptions a second are let through, counted in windows of one second; `None` for any number.
    /// Without it: 100, as the service.
    pub fn rate_limit(mut self, per_second: impl Into<Option<u32>>) -> Self {
        self.rate_limit = per_second.into();
        self
    }

    /// The error code beyond the rate limit, for one of its sub-codes. Without it: `RequestLimitExceeded`.
    pub fn rate_limit_code(mut self, code: impl Into<String>) -> Self {
        self.rate_limit_code = code.into();
        self
    }

    /// Adds a rule behind those given before.
    pub fn fault(mut self, fault: Fault) -> Self {
        self.faults.push(fault);
        self
    }

    /// Draws what rules leave to chance from this seed. Without it: from a fixed one.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Plays the metadata address of a machine that has this role.
    pub fn instance_role(mut self, name: impl Into<String>) -> Self {
        self.instance_role = Some(name.into());
        self
    }

    /// Plays STS: `AssumeRole` for the keys that it accepts, `AssumeRoleWithWebIdentity` for anyone with a web identity.
    pub fn sts(mut self) -> Self {
        self.sts = true;
        self
    }

    /// Plays STS, and lets `AssumeRoleWithWebIdentity` accept this web identity alone.
    pub fn web_identity_token(mut self, token: impl Into<String>) -> Self {
        self.web_identity_token = Some(Secret(token.into()));
        self.sts()
    }

    /// How long temporary keys are good: those from the metadata address exactly so long, those from STS at most.
    /// Whole seconds; without it: 12 hours.
    pub fn temporary_key_lifetime(mut self, life: Duration) -> Self {
        self.temporary_key_lifetime = life.min(MAX_DURATION);
        self
    }

    /// Plays STS and the metadata address on ports of their own, as they are apart in the world, and not at
    /// [`Emulator::url`].
    pub fn separate_ports(mut self) -> Self {
        self.separate_ports = true;
        self
    }

    /// How long a client may take over a request, and how long a connection may stay idle. Without it: 60 s.
    pub fn client_timeout(mut self, timeout: Duration) -> Self {
        self.client_timeout = timeout;
        self
    }

    /// Starts serving on the current tokio runtime.
    ///
    /// # Errors
    ///
    /// The address cannot be listened on.
    pub async fn start(self) -> io::Result<Emulator> {
        let time = self.time.unwrap_or_else(Time::system);
        let mut keys = self.keys;
        if keys.is_empty() {
            keys.insert(SECRET_ID.into(), Secret(SECRET_KEY.into()));
        }
        let mut main = Services {
            mps: true,
            sts: self.sts,
            metadata: self.instance_role.is_some(),
        };
        let state = Arc::new(State {
            time,
            clock_offset: AtomicI64::new(self.clock_offset),
            keys: KeyStore::new(keys),
            tasks: TaskStore::new(self.speed),
            rate_limit: RateLimit::new(self.rate_limit, self.rate_limit_code),
            faults: Faults::new(self.faults, self.seed),
            outage: watch::Sender::new(None),
            instance_role: self.instance_role,
            web_identity_token: self.web_identity_token,
            temporary_key_lifetime: self.temporary_key_lifetime,
            counts: Counts::default(),
            client_timeout: self.client_timeout,
        });
        let stop = CancellationToken::new();
        let tracker = TaskTracker::new();
        let serve = async |services, port| {
            let listener = TcpListener::bind(SocketAddr::new(self.listen.ip(), port)).await?;
            let address = listener.local_addr()?;
            let server = Server {
                services,
                state: state.clone(),
                stop: stop.clone(),
                tracker: tracker.clone(),
            };
            tracker.spawn(server.serve(listener));
            io::Result::Ok(address)
        };
        // Whatever fails from here on, what already serves is stopped.
        let guard = stop.clone().drop_guard();
        let mut separate = Vec::new();
        if self.separate_ports {
            for services in [
                Services {
                    sts: main.sts,
                    ..Services::default()
                },
                Services {
                    metadata: main.metadata,
                    ..Services::default()
                },
            ] {
                separate.push(serve(services, 0).await?);
            }
            (main.sts, main.metadata) = (false, false);
        }
        let main = serve(main, self.listen.port()).await?;
        for task in self.tasks {
            state.tasks.create(task, &state.time, state.now());
        }
        for population in self.populations {
            state.tasks.populate(population, &state.time, state.now());
        }
        tracker.close();
        let addresses = Addresses {
            main,
            sts: *separate.first().unwrap_or(&main),
            metadata: *separate.last().unwrap_or(&main),
        };
        Ok(Emulator {
            addresses,
            state,
            stop: guard,
            tracker,
        })
    }

    /// Starts serving on a thread of its own with a runtime of its own: for callers without one, and for tests whose
    /// own runtime is paused, which would otherwise leap over the emulator's work.
    ///
    /// # Errors
    ///
    /// The address cannot be listened on, or no thread or runtime be had.
    pub fn start_on_thread(self) -> io::Result<Emulator> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let (started, starting) = std::sync::mpsc::sync_channel(1);
        let serve = async move {
            let emulator = self.start().await;
            let tracker = emulator.as_ref().ok().map(|e| e.tracker.clone());
            let _ = started.send(emulator);
            if let Some(tracker) = tracker {
                tracker.wait().await;
            }
        };
        std::thread::Builder::new()
            .name("mps-emulator".into())
            .spawn(move || runtime.block_on(serve))?;
        starting
            .recv()
            .map_err(|_| io::Error::other("the emulator's thread ended early"))?
    }
}

/// In the year 9964: times that are written have four digits for the year, with room for a task's length.
const MAX_TIME: Duration = Duration::from_secs(8_000 * 365 * 24 * 3600);

/// What every connection shares.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) time: Time,
    clock_offset: AtomicI64,
    pub(crate) keys: KeyStore,
    pub(crate) tasks: TaskStore,
    pub(crate) rate_limit: RateLimit,
    pub(crate) faults: Faults,
    pub(crate) outage: watch::Sender<Option<Outage>>,
    pub(crate) instance_role: Option<String>,
    pub(crate) web_identity_token: Option<Secret>,
    pub(crate) temporary_key_lifetime: Duration,
    pub(crate) counts: Counts,
    pub(crate) client_timeout: Duration,
}

impl State {
    /// The service's wall clock.
    pub(crate) fn now(&self) -> SystemTime {
        let offset = self.clock_offset.load(Ordering::Relaxed);
        let size = Duration::from_secs(offset.unsigned_abs());
        let now = self.time.now();
        let (first, last) = (SystemTime::UNIX_EPOCH, SystemTime::UNIX_EPOCH + MAX_TIME);
        match offset < 0 {
            true => now.checked_sub(size).unwrap_or(first),
            false => now.checked_add(size).unwrap_or(last),
        }
        .clamp(first, last)
    }
}
