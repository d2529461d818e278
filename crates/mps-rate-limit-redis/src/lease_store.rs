//! Leases of slots from Redis: the request, the answer, and the connection. The rules of the shared
//! pace are in the script `lease.lua`, which Redis runs.

use async_trait::async_trait;
use mps_rate_limit::{pace, throttle};
use mps_transport::Clock;
use redis::aio::MultiplexedConnection;
use redis::{AsyncConnectionConfig, Client, RedisError, Script};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Store that leases out slots of the shared pace.
#[async_trait]
pub(crate) trait LeaseStore: fmt::Debug + Send + Sync + 'static {
    /// Requests slots. Reads the times of sending and of receiving from `clock`.
    async fn lease(&self, request: &LeaseRequest, clock: &dyn Clock) -> Result<Lease, RedisError>;

    /// Returns the store of the slots of one operation, for the same holder.
    fn for_operation(&self, operation: &str) -> Arc<dyn LeaseStore>;
}

/// Request of a holder for slots.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct LeaseRequest {
    /// Time between two slots at full pace.
    pub(crate) interval: Duration,
    /// Number of slots. With 0 the request only reports what follows.
    pub(crate) slots: u32,
    /// Time that the answer will take to arrive.
    pub(crate) delivery: Duration,
    /// The service has refused a request because there were too many.
    pub(crate) slow_down: bool,
    /// The store could not be reached, and the holder uses its fallback.
    pub(crate) was_unreachable: bool,
    /// The store's clock differs from what the holder knew of it.
    pub(crate) clock_was_set: bool,
    /// Latest time that the holder expects the store's clock to show, if it knows that clock.
    pub(crate) expected_now: Option<Duration>,
}

/// Answer to a [`LeaseRequest`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Lease {
    /// Time of the store's clock, as the three after it.
    pub(crate) now: Duration,
    /// Time of the first slot. Without slots it is the time of the next request.
    pub(crate) first: Duration,
    pub(crate) slots: u32,
    /// Time between two slots.
    pub(crate) interval: Duration,
    /// Number of holders, including this one.
    pub(crate) holders: u32,
    /// Time at which the pace began. Until then nothing is leased. Another time is another pace,
    /// which knows no slots of the one before.
    pub(crate) begins: Duration,
    /// Time of our own clock when the request was sent, without any request before it.
    pub(crate) sent: Duration,
    /// Time of our own clock when the answer arrived.
    pub(crate) received: Duration,
}

/// Window in which the service counts: 1 s. It has to pass between two ways to share the limit,
/// otherwise one window holds requests of both.
pub(crate) const WINDOW: Duration = Duration::from_secs(1);
/// Longest time ahead for which a slot is leased: 1 s. The slots of one lease follow within half of
/// it.
pub(crate) const MAX_LEAD: Duration = Duration::from_secs(1);
/// Largest error that is tolerated in a time of the store's clock, and in the time of a permit.
pub(crate) const SLACK: Duration = Duration::from_millis(6).saturating_add(pace::LATENESS);
/// Time after which no window holds slots that were leased before: 2.51 s.
pub(crate) const QUIET_TIME: Duration = MAX_LEAD
    .saturating_add(MAX_LEAD.checked_div(2).unwrap())
    .saturating_add(WINDOW)
    .saturating_add(SLACK);
/// Time within which all holders notice that the store is reachable again: 2.5 s. It is longer than
/// a request that times out and the pause after it.
pub(crate) const REJOIN_TIME: Duration = Duration::from_millis(2_500);
/// Time between the creation of a pace and its beginning: 3.51 s. By then all holders have returned
/// from their fallbacks, and no window holds their requests or slots of an earlier pace.
pub(crate) const GATHER_TIME: Duration = REJOIN_TIME.saturating_add(WINDOW).saturating_add(SLACK);
/// Time for which a holder counts after its last request: 60 s.
pub(crate) const HOLDER_TTL: Duration = Duration::from_secs(60);
/// Time for which the pace is kept after the last request: 7 days. Without it a machine waits
/// [`GATHER_TIME`] for its first slot.
const STATE_TTL: Duration = Duration::from_secs(7 * 24 * 60 * 60);
/// Timeout of connecting and of one answer: 1 s. After it the store counts as unreachable.
pub(crate) const TIMEOUT: Duration = Duration::from_secs(1);

impl Lease {
    /// Returns whether the answer can be one to `request`. What else Redis may hold is refused by
    /// the script.
    pub(crate) fn is_plausible(&self, request: &LeaseRequest) -> bool {
        let slowest = request.interval.div_f64(throttle::MIN_SHARE) + SLACK;
        let latest = self.now.saturating_add(MAX_LEAD + TIMEOUT);
        self.slots <= request.slots
            && self.interval <= slowest
            && (self.slots <= 1 || self.interval.saturating_mul(self.slots) <= MAX_LEAD)
            && (self.slots == 0 || self.first <= latest)
            && self.begins <= self.now.saturating_add(GATHER_TIME)
            && (self.slots == 0 || self.begins <= self.now)
    }
}

/// Connection to Redis that several stores share. It is replaced when it breaks.
struct Connection {
    client: Client,
    current: Mutex<Current>,
}

#[derive(Default)]
struct Current {
    connection: Option<MultiplexedConnection>,
    /// Number of the connection, counted from 1.
    number: u64,
}

impl Connection {
    fn new(url: &str) -> Result<Self, RedisError> {
        Ok(Self {
            client: Client::open(url)?,
            current: Mutex::default(),
        })
    }

    /// Returns the open connection, which is given up unless its use succeeds.
    fn open(&self) -> Option<InUse<'_>> {
        let current = self.current();
        let connection = current.connection.clone()?;
        Some(InUse {
            of: self,
            connection,
            number: current.number,
            has_succeeded: false,
        })
    }

    /// Opens a new connection.
    async fn connect(&self) -> Result<InUse<'_>, RedisError> {
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(Some(TIMEOUT))
            .set_response_timeout(Some(TIMEOUT));
        let connection = self
            .client
            .get_multiplexed_async_connection_with_config(&config)
            .await?;
        let mut current = self.current();
        current.connection = Some(connection.clone());
        current.number += 1;
        Ok(InUse {
            of: self,
            connection,
            number: current.number,
            has_succeeded: false,
        })
    }

    fn current(&self) -> MutexGuard<'_, Current> {
        self.current.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Connection in use. A dropped call leaves no connection that may be broken.
struct InUse<'a> {
    of: &'a Connection,
    connection: MultiplexedConnection,
    number: u64,
    has_succeeded: bool,
}

impl Drop for InUse<'_> {
    fn drop(&mut self) {
        let mut current = self.of.current();
        if !self.has_succeeded && current.number == self.number {
            current.connection = None;
        }
    }
}

/// Lease store on Redis, which runs the script `lease.lua`.
pub(crate) struct RedisLeaseStore {
    connection: Arc<Connection>,
    script: Script,
    name: String,
    operation: String,
    /// Keys of the pace, of the holders and of the epoch, in one slot of a cluster. All operations
    /// share the last.
    keys: [String; 3],
    holder: String,
}

impl RedisLeaseStore {
    pub(crate) fn new(url: &str, name: &str) -> Result<Self, RedisError> {
        let connection = Arc::new(Connection::new(url)?);
        let holder = format!("{:032x}", fastrand::u128(..));
        Ok(Self::of(connection, name.to_owned(), "", holder))
    }

    /// Creates the store of an operation. The empty name is for all that have no store of their
    /// own.
    fn of(connection: Arc<Connection>, name: String, operation: &str, holder: String) -> Self {
        let of = match operation {
            "" => String::new(),
            operation => format!(":{operation}"),
        };
        Self {
            connection,
            script: Script::new(include_str!("lease.lua")),
            keys: [
                format!("{{{name}}}{of}:pace"),
                format!("{{{name}}}{of}:holders"),
                format!("{{{name}}}:epoch"),
            ],
            name,
            operation: operation.to_owned(),
            holder,
        }
    }

    async fn run(
        &self,
        request: &LeaseRequest,
        mut used: InUse<'_>,
        clock: &dyn Clock,
    ) -> Result<Lease, RedisError> {
        let flag = |set| if set { "1" } else { "0" };
        let sent = clock.elapsed();
        let (now, first, slots, interval, holders, begins): (u64, u64, u32, u64, u32, u64) = self
            .script
            .key(&self.keys[0])
            .key(&self.keys[1])
            .key(&self.keys[2])
            .arg(&self.holder)
            .arg(micros(request.interval))
            .arg(request.slots)
            .arg(micros(request.delivery))
            .arg(flag(request.slow_down))
            .arg(flag(request.was_unreachable))
            .arg(flag(request.clock_was_set))
            .arg(request.expected_now.map_or(0, micros))
            .arg(micros(MAX_LEAD))
            .arg(micros(GATHER_TIME))
            .arg(micros(HOLDER_TTL))
            .arg(micros(STATE_TTL))
            .arg(micros(throttle::BACKOFF_WINDOW))
            .arg(throttle::BACKOFF_FACTOR)
            .arg(throttle::MIN_SHARE)
            .arg(throttle::RECOVERY_PER_SECOND)
            .arg(&self.operation)
            .invoke_async(&mut used.connection)
            .await?;
        let received = clock.elapsed();
        used.has_succeeded = true;
        Ok(Lease {
            now: Duration::from_micros(now),
            first: Duration::from_micros(first),
            slots,
            interval: Duration::from_micros(interval),
            holders,
            begins: Duration::from_micros(begins),
            sent,
            received,
        })
    }
}

#[async_trait]
impl LeaseStore for RedisLeaseStore {
    async fn lease(&self, request: &LeaseRequest, clock: &dyn Clock) -> Result<Lease, RedisError> {
        if let Some(open) = self.connection.open()
            && let Ok(lease) = self.run(request, open, clock).await
        {
            return Ok(lease);
        }
        // The connection may have been closed while it was idle.
        let mut opened = self.connection.connect().await?;
        self.script.load_async(&mut opened.connection).await?;
        self.run(request, opened, clock).await
    }

    fn for_operation(&self, operation: &str) -> Arc<dyn LeaseStore> {
        let connection = Arc::clone(&self.connection);
        let (name, holder) = (self.name.clone(), self.holder.clone());
        Arc::new(Self::of(connection, name, operation, holder))
    }
}

impl fmt::Debug for RedisLeaseStore {
    /// Shows the address without user and password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisLeaseStore")
            .field(
                "address",
                &self
                    .connection
                    .client
                    .get_connection_info()
                    .addr()
                    .to_string(),
            )
            .field("keys", &self.keys)
            .finish_non_exhaustive()
    }
}

fn micros(duration: Duration) -> u64 {
    u64::try_from(duration.as_micros()).unwrap_or(u64::MAX)
}
