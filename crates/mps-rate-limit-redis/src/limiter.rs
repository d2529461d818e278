//! The public limiter: its settings, and the wait for a permit.

use crate::lease_store::{LeaseStore, RedisLeaseStore};
use crate::settings::Settings;
use crate::shared::{Shared, Turn, WaiterSlot};
use async_trait::async_trait;
use futures_util::future::{Either, select};
use mps_rate_limit::{RateLimiter, RateLimiters, Registry};
use mps_transport::TokioClock;
use redis::RedisError;
use std::fmt;
use std::num::NonZeroU32;
use std::pin::{Pin, pin};
use std::sync::Arc;

/// A [`RateLimiter`] that several machines share, on Redis.
///
/// Redis keeps one pace for all machines that use the same address and the same name. It leases out
/// slots of that pace, several in one round trip. No second holds more requests of all machines
/// together than [`with_per_second`](Self::with_per_second) allows, wherever the second begins. In
/// exchange the pace is 1.5 % lower. A slot that arrives too late is lost, because none is saved
/// up. If the service throttles, the pace is halved for all machines and recovers within seconds.
///
/// While Redis is unreachable, each machine continues at a safe share of the limit. The share
/// counts the machines that were seen, or
/// [as many as expected](Self::with_expected_holders) if those are more. One `WARN` event reports
/// the beginning and one `INFO` event the end. After that all machines begin together.
///
/// If Redis loses the pace, or its clock is set, all machines wait 3.5 s and begin another one. A
/// machine that starts while no other is at work waits as long, because it cannot tell.
///
/// As [`RateLimiters`], it limits each operation on its own. Only the first one waits. Others begin
/// at once, unless no machine has sent anything for a second.
///
/// # Limits of the guarantee
///
/// It does not hold, and the service throttles until all machines are slow enough,
///
/// * if more machines are at work than [`with_expected_holders`](Self::with_expected_holders) says
///   while Redis is unreachable;
/// * if only some machines lose Redis, or two servers answer at once after a failover, because some
///   then use their shares and others the whole pace;
/// * for one lease, if the clock of Redis is set forward by less than two seconds and a machine
///   that has just started is the first to request slots;
/// * if machines give different limits for one name.
///
/// ```no_run
/// use mps_describe::{Client, Credentials};
/// use mps_rate_limit_redis::RedisRateLimiter;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder()
///     .credentials(Credentials::default_chain())
///     .rate_limiter(RedisRateLimiter::connect("redis://127.0.0.1/", "mps:account")?)
///     .build()?;
/// // Use the client as usual: all machines together send at most 100 requests a second.
/// let task = client.describe("2600000000-WorkflowTask-0123456789abcdef0123456789abcdef").await?;
/// # Ok(())
/// # }
/// ```
///
/// It needs tokio with timers and I/O, and Redis 5 or later. A spawned task requests the slots. The
/// task ends with the answer, or when the limiter is dropped.
pub struct RedisRateLimiter {
    shared: Arc<Shared>,
    operations: Registry<Self>,
}

/// Error of an address of Redis that cannot be parsed.
#[derive(Debug)]
pub struct InvalidUrl(RedisError);

impl RedisRateLimiter {
    /// Creates the limiter of this name on the Redis at `url`. The URL has the form
    /// `redis://[[user]:password@]host[:port][/database]` or `unix:///path/to/socket`. All machines
    /// that use one account give the same name.
    ///
    /// Connects when the first permit is requested.
    ///
    /// # Errors
    ///
    /// [`InvalidUrl`] if `url` cannot be parsed. An unreachable Redis is not an error, see above.
    pub fn connect(url: &str, name: &str) -> Result<Self, InvalidUrl> {
        let store = RedisLeaseStore::new(url, name).map_err(InvalidUrl)?;
        Ok(Self::new(Arc::new(store), Settings::default()))
    }

    /// Sets the number of requests in any one second, from all machines together. Default: 100. Use
    /// the same number on each machine.
    #[must_use]
    pub fn with_per_second(self, requests: NonZeroU32) -> Self {
        self.with(|settings| settings.per_second = Some(requests))
    }

    /// Sets the largest number of requests that one round trip leases. Default: a quarter of those
    /// of a second. With many machines fewer are leased, so that each gets its turn soon.
    #[must_use]
    pub fn with_max_batch_size(self, requests: NonZeroU32) -> Self {
        self.with(|settings| settings.max_batch_size = Some(requests))
    }

    /// Sets how many machines share the limit while Redis is unreachable. Default: 10. Give the
    /// largest number that may ever be at work. If more were seen on Redis, their number counts.
    ///
    /// Shares are rounded down. If there are more machines than requests in a second, each sends
    /// one at a random time, so rarely that one round in 100,000 exceeds the limit: three requests
    /// a second and four machines make one in 74 s.
    #[must_use]
    pub fn with_expected_holders(self, machines: NonZeroU32) -> Self {
        self.with(|settings| settings.expected_holders = machines)
    }

    /// Sets the requests a second of this machine while Redis is unreachable. Default: an even
    /// share. The limit then holds only if those of all machines are no more together.
    #[must_use]
    pub fn with_fallback_rate(self, requests: NonZeroU32) -> Self {
        self.with(|settings| settings.fallback_rate = Some(requests))
    }
}

#[async_trait]
impl RateLimiter for RedisRateLimiter {
    async fn acquire(&self) {
        // As in the local limiter, hold nothing while waiting. A waiter that is not polled for a
        // while lets the others pass.
        let shared = &self.shared;
        let clock = shared.clock();
        let slot = WaiterSlot::new(shared);
        // The waiter keeps its position in the fallback, however often Redis answers meanwhile.
        let mut queued: Option<(Arc<dyn RateLimiter>, _)> = None;
        loop {
            let mut changed = pin!(shared.changed.notified());
            changed.as_mut().enable();
            match shared.turn(&slot) {
                Turn::Now => return,
                Turn::After(wait) => clock.sleep(wait).await,
                Turn::WhenLeased => changed.await,
                Turn::Fallback { limiter, until } => {
                    let (kept, mut permit) = queued
                        .take()
                        .filter(|(kept, _)| Arc::ptr_eq(kept, &limiter))
                        .unwrap_or_else(|| (Arc::clone(&limiter), acquire_from(limiter)));
                    let end = select(changed, clock.sleep(until));
                    if let Either::Left(_) = select(&mut permit, end).await {
                        return;
                    }
                    queued = Some((kept, permit));
                }
            }
        }
    }

    fn throttled(&self) {
        self.shared.throttled();
    }
}

/// Waits for a permit of a limiter that the future keeps.
fn acquire_from(limiter: Arc<dyn RateLimiter>) -> Pin<Box<dyn Future<Output = ()> + Send>> {
    Box::pin(async move { limiter.acquire().await })
}

impl RateLimiters for RedisRateLimiter {
    /// Returns the limiter of an operation, which all machines share that use the same address and
    /// the same name. It has the settings of this limiter and uses its connection.
    /// [`with_per_second`](Self::with_per_second) lowers the limits of operations but does not
    /// raise them.
    fn for_operation(&self, name: &str, per_second: NonZeroU32) -> Arc<dyn RateLimiter> {
        self.operations.get_or_create(name, || {
            let store = self.shared.store.for_operation(name);
            let settings = self.shared.settings.for_operation(per_second);
            Self::of(self.shared.beside(store, settings))
        })
    }
}

impl fmt::Debug for RedisRateLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisRateLimiter")
            .field("store", &self.shared.store)
            .field("settings", &self.shared.settings)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for InvalidUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "cannot parse the address of Redis; use redis://[[user]:password@]host[:port][/database] or unix:///path/to/socket",
        )
    }
}

impl std::error::Error for InvalidUrl {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

impl RedisRateLimiter {
    fn new(store: Arc<dyn LeaseStore>, settings: Settings) -> Self {
        let clock = Arc::new(TokioClock::new());
        Self::of(Shared::new(store, settings, clock))
    }

    fn of(shared: Shared) -> Self {
        Self {
            shared: Arc::new(shared),
            operations: Registry::default(),
        }
    }

    fn with(&self, change: impl FnOnce(&mut Settings)) -> Self {
        let mut settings = self.shared.settings.clone();
        change(&mut settings);
        Self::new(Arc::clone(&self.shared.store), settings)
    }
}

impl Drop for RedisRateLimiter {
    fn drop(&mut self) {
        self.shared.closed.notify_one();
    }
}

#[cfg(test)]
mod tests;
