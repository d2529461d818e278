use std::collections::HashMap;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

use tokio::net::TcpListener;
use tokio_util::sync::{CancellationToken, DropGuard};
use tokio_util::task::TaskTracker;

use crate::api::Surface;
use crate::counters::{Counters, Tally};
use crate::demo;
use crate::keys::Keys;
use crate::quota::Quota;
use crate::server;
use crate::task::Task;
use crate::tasks::Tasks;
use crate::time::Time;

/// The key pair of the service's documentation, accepted unless another is given: its id.
pub const SECRET_ID: &str = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE";
/// The key pair of the service's documentation: its key.
pub const SECRET_KEY: &str = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";

/// A running emulator. It stops when dropped.
#[derive(Debug)]
pub struct Emulator {
    address: SocketAddr,
    state: Arc<State>,
    stop: DropGuard,
    tracker: TaskTracker,
}

impl Emulator {
    /// Says what is to be served.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Where it listens.
    pub fn addr(&self) -> SocketAddr {
        self.address
    }

    /// Where it listens, as `http://ADDR`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The identifiers of its tasks, in order.
    pub fn task_ids(&self) -> Vec<String> {
        self.state.tasks.ids()
    }

    /// Creates a task now; one of the same id is replaced.
    pub fn create(&self, task: Task) {
        self.state
            .tasks
            .create(task, &self.state.time, self.state.now());
    }

    /// What it has counted so far.
    pub fn counters(&self) -> Counters {
        self.state.tally.counters()
    }

    /// How often it was asked about one task, whatever it answered.
    pub fn calls_for(&self, task_id: &str) -> u64 {
        self.state.tally.calls_for(task_id)
    }

    /// Sets the service's clock this many seconds ahead of [`Time`], or behind it.
    pub fn set_clock_offset(&self, seconds: i64) {
        self.state.clock_offset.store(seconds, Ordering::Relaxed);
    }

    /// Ends every temporary key that it handed out: calls signed with one are refused from now on.
    pub fn revoke_temporary_keys(&self) {
        self.state.keys.revoke();
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

    /// Stops listening, lets the answers under way end, and returns once every connection is closed.
    pub async fn stop(self) {
        drop(self.stop);
        self.tracker.close();
        self.tracker.wait().await;
    }
}

/// What an emulator is to serve: from [`Emulator::builder`].
#[derive(Debug)]
#[must_use = "nothing is served before `start`"]
pub struct Builder {
    listen: SocketAddr,
    keys: HashMap<String, String>,
    tasks: Vec<Task>,
    speed: f64,
    time: Option<Time>,
    quota: Option<u32>,
    quota_code: String,
    clock_offset: i64,
    client_timeout: Duration,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            listen: (Ipv4Addr::LOCALHOST, 0).into(),
            keys: HashMap::new(),
            tasks: vec![demo::documented_task()],
            speed: 1.0,
            time: None,
            quota: Some(100),
            quota_code: "RequestLimitExceeded".into(),
            clock_offset: 0,
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
        self.keys.insert(secret_id.into(), secret_key.into());
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

    /// Lets tasks live this many times as fast; the times in their answers stay true.
    pub fn speed(mut self, speed: f64) -> Self {
        self.speed = speed;
        self
    }

    /// Lives by this time. Without it: [`Time::system`].
    pub fn time(mut self, time: Time) -> Self {
        self.time = Some(time);
        self
    }

    /// How many calls a second are let through; `None` for any number. Without it: 100, as the service.
    pub fn quota(mut self, per_second: impl Into<Option<u32>>) -> Self {
        self.quota = per_second.into();
        self
    }

    /// The error code beyond the quota. Without it: `RequestLimitExceeded`.
    pub fn quota_code(mut self, code: impl Into<String>) -> Self {
        self.quota_code = code.into();
        self
    }

    /// Sets the service's clock this many seconds ahead, or behind.
    pub fn clock_offset(mut self, seconds: i64) -> Self {
        self.clock_offset = seconds;
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
        let listener = TcpListener::bind(self.listen).await?;
        let address = listener.local_addr()?;
        let mut keys = self.keys;
        if keys.is_empty() {
            keys.insert(SECRET_ID.into(), SECRET_KEY.into());
        }
        let state = Arc::new(State {
            time: self.time.unwrap_or_else(Time::system),
            clock_offset: AtomicI64::new(self.clock_offset),
            keys: Keys::new(keys),
            tasks: Tasks::new(self.speed),
            quota: Quota::new(self.quota, self.quota_code),
            tally: Tally::default(),
            client_timeout: self.client_timeout,
        });
        for task in self.tasks {
            state.tasks.create(task, &state.time, state.now());
        }
        let stop = CancellationToken::new();
        let tracker = TaskTracker::new();
        let surface = Surface {
            mps: true,
            sts: false,
            metadata: false,
        };
        tracker.spawn(server::serve(
            listener,
            surface,
            state.clone(),
            stop.clone(),
            tracker.clone(),
        ));
        Ok(Emulator {
            address,
            state,
            stop: stop.drop_guard(),
            tracker,
        })
    }
}

/// What every connection shares.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) time: Time,
    clock_offset: AtomicI64,
    pub(crate) keys: Keys,
    pub(crate) tasks: Tasks,
    pub(crate) quota: Quota,
    pub(crate) tally: Tally,
    pub(crate) client_timeout: Duration,
}

impl State {
    /// The service's wall clock.
    pub(crate) fn now(&self) -> SystemTime {
        let offset = self.clock_offset.load(Ordering::Relaxed);
        let size = Duration::from_secs(offset.unsigned_abs());
        let now = self.time.now();
        match offset < 0 {
            true => now.checked_sub(size).unwrap_or(SystemTime::UNIX_EPOCH),
            false => now.checked_add(size).unwrap_or(now),
        }
    }
}
