//! Configures and starts an emulator.

use std::collections::HashMap;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::AtomicI64;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::api::Services;
use crate::auth::{KeyStore, Secret};
use crate::counters::Counts;
use crate::duration::MAX_DURATION;
use crate::emulator::{Addresses, Emulator, SECRET_ID, SECRET_KEY};
use crate::fault::{Fault, Faults};
use crate::hosts::Hosts;
use crate::journal::Journal;
use crate::notifier::{DeliveryLog, FollowedTasks, Notifier};
use crate::rate_limit::{RateLimitSettings, RateLimits};
use crate::reset_signal::ResetSignal;
use crate::server::{Handler, Listener};
use crate::sessions::Sessions;
use crate::state::{Initial, State};
use crate::tasks::{self, Population, Task, TaskStore};
use crate::time::Time;

/// Configures an [`Emulator`]. [`Emulator::builder`] makes one.
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
    rate_limits: RateLimitSettings,
    faults: Vec<Fault>,
    seed: u64,
    instance_role: Option<String>,
    sts: bool,
    web_identity_token: Option<Secret>,
    temporary_key_lifetime: Duration,
    separate_ports: bool,
    client_timeout: Duration,
    hosts: Vec<String>,
    notify_any_host: bool,
    started_task_life: (Duration, Duration),
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            listen: (Ipv4Addr::LOCALHOST, 0).into(),
            keys: HashMap::new(),
            tasks: vec![tasks::documented_task()],
            populations: Vec::new(),
            speed: 1.0,
            time: None,
            clock_offset: 0,
            rate_limits: RateLimitSettings {
                all: None,
                by_operation: HashMap::new(),
                code: "RequestLimitExceeded".into(),
            },
            faults: Vec::new(),
            seed: 0,
            instance_role: None,
            sts: false,
            web_identity_token: None,
            temporary_key_lifetime: Duration::from_secs(12 * 3600),
            separate_ports: false,
            client_timeout: Duration::from_secs(60),
            hosts: Vec::new(),
            notify_any_host: false,
            started_task_life: (Duration::from_secs(1), Duration::from_secs(5)),
        }
    }
}

impl Emulator {
    /// Starts to configure an emulator.
    pub fn builder() -> Builder {
        Builder::default()
    }
}

impl Builder {
    /// Address to listen on. Default: a free port of 127.0.0.1, which no other machine can reach.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// Accepts this key pair instead of the documentation's.
    pub fn key(mut self, secret_id: impl Into<String>, secret_key: impl Into<String>) -> Self {
        self.keys
            .insert(secret_id.into(), Secret(secret_key.into()));
        self
    }

    /// Adds a task, which is created when the emulator starts.
    pub fn task(mut self, task: Task) -> Self {
        self.tasks.push(task);
        self
    }

    /// Adds tasks, which are created when the emulator starts.
    pub fn tasks(mut self, tasks: impl IntoIterator<Item = Task>) -> Self {
        self.tasks.extend(tasks);
        self
    }

    /// Adds the built-in tasks, [`demo_tasks`](crate::demo_tasks).
    pub fn demo_tasks(self) -> Self {
        self.tasks(tasks::demo_tasks())
    }

    /// Adds a population, whose tasks are created when the emulator starts.
    pub fn population(mut self, population: Population) -> Self {
        self.populations.push(population);
        self
    }

    /// Factor by which tasks run faster. Default: 1. The times in answers are the actual ones.
    ///
    /// # Panics
    ///
    /// The speed is not a finite number above zero.
    pub fn speed(mut self, speed: f64) -> Self {
        assert!(
            speed > 0.0 && speed.is_finite(),
            "the speed must be a finite number above zero"
        );
        self.speed = speed;
        self
    }

    /// Source of time. Default: [`Time::system`].
    pub fn time(mut self, time: Time) -> Self {
        self.time = Some(time);
        self
    }

    /// Seconds by which the service's clock is ahead of its time. Default: 0. A negative number
    /// sets it back.
    pub fn clock_offset(mut self, seconds: i64) -> Self {
        self.clock_offset = seconds;
        self
    }

    /// Requests per second for each operation, counted in windows of one second. Default: those of
    /// the service, 100 or 20. `None` disables all limits.
    pub fn rate_limit(mut self, per_second: impl Into<Option<u32>>) -> Self {
        self.rate_limits.all = Some(per_second.into());
        self
    }

    /// Requests per second for one operation, such as `DescribeTasks`. It wins over
    /// [`rate_limit`](Self::rate_limit). `None` disables the limit of this operation.
    pub fn operation_rate_limit(
        mut self,
        operation: impl Into<String>,
        per_second: impl Into<Option<u32>>,
    ) -> Self {
        let limits = &mut self.rate_limits.by_operation;
        limits.insert(operation.into(), per_second.into());
        self
    }

    /// Error code of calls above a rate limit. Default: `RequestLimitExceeded`.
    pub fn rate_limit_code(mut self, code: impl Into<String>) -> Self {
        self.rate_limits.code = code.into();
        self
    }

    /// Times in status `WAITING` and `PROCESSING` of tasks that requests start. Default: 1 s and
    /// 5 s. [`speed`](Self::speed) divides them too.
    pub fn started_task_life(mut self, waiting: Duration, processing: Duration) -> Self {
        self.started_task_life = (waiting.min(MAX_DURATION), processing.min(MAX_DURATION));
        self
    }

    /// Posts notifications to any host. Default: only to this machine, because the address comes
    /// from a caller.
    pub fn notify_any_host(mut self) -> Self {
        self.notify_any_host = true;
        self
    }

    /// Serves requests with this name in their `Host` header too. `*` allows every name.
    ///
    /// IP addresses, names without a dot and names below `.localhost` and `.internal` are always
    /// allowed, and for the service the vendor's own names. Others are refused, because a web page
    /// could otherwise reach the emulator by DNS rebinding.
    pub fn allow_host(mut self, name: impl Into<String>) -> Self {
        self.hosts.push(name.into());
        self
    }

    /// Adds a fault rule after the existing ones.
    pub fn fault(mut self, fault: Fault) -> Self {
        self.faults.push(fault);
        self
    }

    /// Seed of the random numbers that fault rules draw. Default: 0.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Serves the metadata address of a machine with this role. Default: not served.
    pub fn instance_role(mut self, name: impl Into<String>) -> Self {
        self.instance_role = Some(name.into());
        self
    }

    /// Serves STS. Default: not served. `AssumeRole` needs an accepted key;
    /// `AssumeRoleWithWebIdentity` accepts any web identity.
    pub fn sts(mut self) -> Self {
        self.sts = true;
        self
    }

    /// Serves STS, and makes `AssumeRoleWithWebIdentity` accept only this web identity.
    pub fn web_identity_token(mut self, token: impl Into<String>) -> Self {
        self.web_identity_token = Some(Secret(token.into()));
        self.sts()
    }

    /// Lifetime of temporary keys in whole seconds. Default: 12 hours. Keys of the metadata address
    /// have exactly this lifetime, keys of STS at most.
    pub fn temporary_key_lifetime(mut self, lifetime: Duration) -> Self {
        self.temporary_key_lifetime = lifetime.min(MAX_DURATION);
        self
    }

    /// Serves STS and the metadata address on their own ports and no longer at [`Emulator::url`],
    /// as in the real service. Default: one port.
    pub fn separate_ports(mut self) -> Self {
        self.separate_ports = true;
        self
    }

    /// Timeout of one request's head or body and of an idle connection. Default: 60 s.
    pub fn client_timeout(mut self, timeout: Duration) -> Self {
        self.client_timeout = timeout;
        self
    }

    /// Starts serving on the current tokio runtime.
    ///
    /// # Errors
    ///
    /// The emulator cannot listen on the address.
    pub async fn start(self) -> io::Result<Emulator> {
        let (listen, separate_ports) = (self.listen, self.separate_ports);
        let services = Services {
            mps: true,
            sts: self.sts,
            metadata: self.instance_role.is_some(),
        };
        let stop = CancellationToken::new();
        // Stops what already serves if a later step fails.
        let guard = stop.clone().drop_guard();
        let tracker = TaskTracker::new();
        let state = self.into_state(stop.clone(), tracker.clone());
        let starter = Starter {
            state: state.clone(),
            stop,
            tracker: tracker.clone(),
        };
        let addresses = match separate_ports {
            true => starter.listen_separately(listen, services).await?,
            false => Addresses::all(starter.listen(listen, services).await?),
        };
        state.create_initial_tasks();
        tracker.close();
        Ok(Emulator {
            addresses,
            state,
            stop: guard,
            tracker,
        })
    }

    fn into_state(self, stop: CancellationToken, tracker: TaskTracker) -> Arc<State> {
        let mut keys = self.keys;
        if keys.is_empty() {
            keys.insert(SECRET_ID.into(), Secret(SECRET_KEY.into()));
        }
        Arc::new(State {
            time: self.time.unwrap_or_else(Time::system),
            clock_offset: AtomicI64::new(self.clock_offset),
            keys: KeyStore::new(keys),
            tasks: TaskStore::new(self.speed),
            rate_limits: RateLimits::new(self.rate_limits),
            faults: Faults::new(self.faults, self.seed),
            outage: watch::Sender::new(None),
            instance_role: self.instance_role,
            web_identity_token: self.web_identity_token,
            temporary_key_lifetime: self.temporary_key_lifetime,
            counts: Counts::default(),
            client_timeout: self.client_timeout,
            hosts: Hosts(self.hosts),
            journal: Journal::default(),
            notifier: Notifier {
                handle: tokio::runtime::Handle::current(),
                tracker,
                any_host: self.notify_any_host,
                log: DeliveryLog::default(),
                followed: FollowedTasks::default(),
            },
            reset_signal: ResetSignal::new(stop),
            sessions: Sessions::default(),
            started_task_life: self.started_task_life,
            initial: Initial {
                tasks: self.tasks,
                populations: self.populations,
                clock_offset: self.clock_offset,
            },
        })
    }

    /// Starts serving on its own thread with its own runtime.
    ///
    /// Use it without a runtime, or in a test with paused time. Paused time would otherwise skip
    /// over the emulator's work.
    ///
    /// # Errors
    ///
    /// The emulator cannot listen on the address, or cannot start the thread or the runtime.
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

/// Starts the listeners of one emulator.
struct Starter {
    state: Arc<State>,
    stop: CancellationToken,
    tracker: TaskTracker,
}

impl Starter {
    async fn listen(&self, address: SocketAddr, services: Services) -> io::Result<SocketAddr> {
        let socket = TcpListener::bind(address).await?;
        let address = socket.local_addr()?;
        let handler = Handler {
            services,
            state: self.state.clone(),
            stop: self.stop.clone(),
        };
        let tracker = self.tracker.clone();
        self.tracker
            .spawn(Listener { handler, tracker }.serve(socket));
        Ok(address)
    }

    async fn listen_separately(
        &self,
        main: SocketAddr,
        services: Services,
    ) -> io::Result<Addresses> {
        let free_port = SocketAddr::new(main.ip(), 0);
        let sts = Services {
            sts: services.sts,
            ..Services::default()
        };
        let metadata = Services {
            metadata: services.metadata,
            ..Services::default()
        };
        let mps = Services {
            mps: services.mps,
            ..Services::default()
        };
        Ok(Addresses {
            sts: self.listen(free_port, sts).await?,
            metadata: self.listen(free_port, metadata).await?,
            main: self.listen(main, mps).await?,
        })
    }
}

impl Addresses {
    fn all(address: SocketAddr) -> Self {
        Self {
            main: address,
            sts: address,
            metadata: address,
        }
    }
}
