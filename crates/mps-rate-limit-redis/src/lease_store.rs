//! Leases of slots from Redis: the request, the answer, and the connection. The rules of the shared
//! pace are in the script `lease.lua`, which Redis runs.

use async_trait::async_trait;
use mps_rate_limit::throttle;
use mps_transport::{Clock, TokioClock};
use redis::aio::MultiplexedConnection;
use redis::{AsyncConnectionConfig, Client, RedisError, Script};
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Store that leases out slots of the shared pace.
#[async_trait]
pub(crate) trait LeaseStore: fmt::Debug + Send + Sync + 'static {
    async fn lease(&self, request: &LeaseRequest) -> Result<Lease, RedisError>;
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
}

/// Answer to a [`LeaseRequest`]. All times are those of the store's clock.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Lease {
    pub(crate) now: Duration,
    /// Time of the first slot. Without slots it is the time of the next request.
    pub(crate) first: Duration,
    pub(crate) slots: u32,
    /// Time between two slots.
    pub(crate) interval: Duration,
    /// Number of holders, including this one.
    pub(crate) holders: u32,
    /// Time until which holders on their fallbacks continue to use them.
    pub(crate) fallback_until: Option<Duration>,
    /// Duration of the round trip of this answer, without any before it.
    pub(crate) took: Duration,
}

/// Longest time ahead for which a slot is leased: 1 s. The slots of one lease follow within half of
/// it.
pub(crate) const MAX_LEAD: Duration = Duration::from_secs(1);
/// Time within which all holders notice that the store is reachable again: 2.5 s. It is longer than
/// a request that times out and the pause after it.
pub(crate) const REJOIN_TIME: Duration = Duration::from_millis(2_500);
/// Time for which a holder counts after its last request: 60 s.
pub(crate) const HOLDER_TTL: Duration = Duration::from_secs(60);
/// Timeout of connecting and of one answer: 1 s. After it the store counts as unreachable.
pub(crate) const TIMEOUT: Duration = Duration::from_secs(1);

/// Lease store on Redis, which runs the script `lease.lua`.
pub(crate) struct RedisLeaseStore {
    client: Client,
    script: Script,
    /// Keys of the pace and of the holders, in one slot of a cluster.
    keys: [String; 2],
    holder: String,
    connection: Mutex<Option<MultiplexedConnection>>,
    clock: TokioClock,
}

impl RedisLeaseStore {
    pub(crate) fn new(url: &str, name: &str) -> Result<Self, RedisError> {
        Ok(Self {
            client: Client::open(url)?,
            script: Script::new(include_str!("lease.lua")),
            keys: [format!("{{{name}}}:pace"), format!("{{{name}}}:holders")],
            holder: format!("{:032x}", fastrand::u128(..)),
            connection: Mutex::default(),
            clock: TokioClock::new(),
        })
    }

    async fn run(
        &self,
        request: &LeaseRequest,
        connection: &mut MultiplexedConnection,
    ) -> Result<Lease, RedisError> {
        let flag = |set| if set { "1" } else { "0" };
        let sent = self.clock.elapsed();
        let (now, first, slots, interval, holders, fallback_until): (u64, u64, u32, u64, u32, u64) =
            self.script
                .key(&self.keys[0])
                .key(&self.keys[1])
                .arg(&self.holder)
                .arg(micros(request.interval))
                .arg(request.slots)
                .arg(micros(request.delivery))
                .arg(flag(request.slow_down))
                .arg(flag(request.was_unreachable))
                .arg(micros(MAX_LEAD))
                .arg(micros(REJOIN_TIME))
                .arg(micros(HOLDER_TTL))
                .arg(micros(throttle::BACKOFF_WINDOW))
                .arg(throttle::BACKOFF_FACTOR)
                .arg(throttle::MIN_SHARE)
                .arg(throttle::RECOVERY_PER_SECOND)
                .invoke_async(connection)
                .await?;
        Ok(Lease {
            now: Duration::from_micros(now),
            first: Duration::from_micros(first),
            slots,
            interval: Duration::from_micros(interval),
            holders,
            fallback_until: (fallback_until > 0).then(|| Duration::from_micros(fallback_until)),
            took: self.clock.elapsed().saturating_sub(sent),
        })
    }

    async fn connect_and_run(&self, request: &LeaseRequest) -> Result<Lease, RedisError> {
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(Some(TIMEOUT))
            .set_response_timeout(Some(TIMEOUT));
        let client = &self.client;
        let mut connection = client
            .get_multiplexed_async_connection_with_config(&config)
            .await?;
        self.script.load_async(&mut connection).await?;
        let lease = self.run(request, &mut connection).await?;
        *self.connection() = Some(connection);
        Ok(lease)
    }

    fn connection(&self) -> std::sync::MutexGuard<'_, Option<MultiplexedConnection>> {
        self.connection
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl LeaseStore for RedisLeaseStore {
    async fn lease(&self, request: &LeaseRequest) -> Result<Lease, RedisError> {
        // Take the connection out, otherwise a dropped call would leave a broken one.
        let kept = self.connection().take();
        if let Some(mut connection) = kept
            && let Ok(lease) = self.run(request, &mut connection).await
        {
            *self.connection() = Some(connection);
            return Ok(lease);
        }
        // The connection may have been closed while it was idle.
        self.connect_and_run(request).await
    }
}

impl fmt::Debug for RedisLeaseStore {
    /// Shows the address without user and password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisLeaseStore")
            .field(
                "address",
                &self.client.get_connection_info().addr().to_string(),
            )
            .field("keys", &self.keys)
            .finish_non_exhaustive()
    }
}

fn micros(duration: Duration) -> u64 {
    u64::try_from(duration.as_micros()).unwrap_or(u64::MAX)
}
