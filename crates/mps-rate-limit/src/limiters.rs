//! One rate limiter for each operation of the service, because the service counts each by itself.

use crate::{LocalRateLimiter, RateLimiter};
use mps_transport::Clock;
use std::collections::HashMap;
use std::fmt::{self, Debug};
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex, PoisonError};

/// Requests a second that the service accepts from an account for `DescribeTaskDetail`: 100. Many
/// other operations have 20.
pub const SERVICE_LIMIT: NonZeroU32 = NonZeroU32::new(100).unwrap();

/// Rate limiters by operation.
///
/// The service counts the requests of each operation by themselves. All callers that name the same
/// operation share its limiter. An `Arc<dyn RateLimiter>` is one limiter for all operations.
///
/// ```
/// use mps_rate_limit::{LocalRateLimiters, RateLimiters, SERVICE_LIMIT};
/// use mps_transport::TokioClock;
/// use std::sync::Arc;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let limiters = LocalRateLimiters::new(Arc::new(TokioClock::new()));
/// let limiter = limiters.for_operation("DescribeTaskDetail", SERVICE_LIMIT);
/// limiter.acquire().await; // one request of this operation may be sent now
/// # }
/// ```
pub trait RateLimiters: Debug + Send + Sync + 'static {
    /// Returns the limiter of the operation `name`, of which the service accepts `per_second`
    /// requests a second. The rate of the first call for a name holds for all later ones.
    fn for_operation(&self, name: &str, per_second: NonZeroU32) -> Arc<dyn RateLimiter>;
}

impl RateLimiters for Arc<dyn RateLimiter> {
    fn for_operation(&self, _: &str, _: NonZeroU32) -> Arc<dyn RateLimiter> {
        Arc::clone(self)
    }
}

/// [`LocalRateLimiter`]s of one process, one for each operation.
#[derive(Debug)]
pub struct LocalRateLimiters {
    clock: Arc<dyn Clock>,
    at_most: Option<NonZeroU32>,
    limiters: Registry<LocalRateLimiter>,
}

impl LocalRateLimiters {
    /// Creates a set that is empty until the first operation is named.
    pub fn new(clock: Arc<dyn Clock>) -> Self {
        Self {
            clock,
            at_most: None,
            limiters: Registry::default(),
        }
    }

    /// Sets the largest number of requests in any one second of an operation. Default: the limit of
    /// the service for it. A lower number leaves the rest to other programs.
    #[must_use]
    pub fn with_at_most(mut self, per_second: NonZeroU32) -> Self {
        self.at_most = Some(per_second);
        self
    }
}

impl RateLimiters for LocalRateLimiters {
    fn for_operation(&self, name: &str, per_second: NonZeroU32) -> Arc<dyn RateLimiter> {
        self.limiters.get_or_create(name, || {
            let per_second = self.at_most.map_or(per_second, |most| most.min(per_second));
            LocalRateLimiter::per_second(per_second, Arc::clone(&self.clock))
        })
    }
}

/// Limiters by the name of their operation. Each is created when it is first requested.
pub struct Registry<L>(Mutex<HashMap<String, Arc<L>>>);

impl<L> Registry<L> {
    /// Returns the limiter of this name. Creates it if there is none.
    pub fn get_or_create(&self, name: &str, create: impl FnOnce() -> L) -> Arc<L> {
        let mut limiters = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(limiter) = limiters.get(name) {
            return Arc::clone(limiter);
        }
        let limiter = Arc::new(create());
        limiters.insert(name.to_owned(), Arc::clone(&limiter));
        limiter
    }
}

impl<L> Default for Registry<L> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<L> Debug for Registry<L> {
    /// Shows the names of the operations.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let limiters = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        f.debug_set().entries(limiters.keys()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::{LocalRateLimiters, RateLimiters, SERVICE_LIMIT};
    use crate::{LocalRateLimiter, RateLimiter};
    use mps_transport::{Clock, TokioClock};
    use std::num::NonZeroU32;
    use std::sync::Arc;
    use std::time::Duration;

    async fn seconds_of_21(limiter: &dyn RateLimiter, clock: &dyn Clock) -> f64 {
        let begin = clock.elapsed();
        for _ in 0..21 {
            limiter.acquire().await;
        }
        (clock.elapsed() - begin).as_secs_f64()
    }

    #[tokio::test(start_paused = true)]
    async fn operations_are_limited_separately_and_callers_of_one_together() {
        let clock: Arc<dyn Clock> = Arc::new(TokioClock::new());
        let limiters = LocalRateLimiters::new(Arc::clone(&clock));
        let ten = NonZeroU32::new(10).unwrap();
        let first = limiters.for_operation("ManageTask", ten);
        // Another rate of another caller changes nothing.
        let same = limiters.for_operation("ManageTask", SERVICE_LIMIT);
        let other = limiters.for_operation("DescribeTasks", ten);
        let begin = clock.elapsed();
        for _ in 0..11 {
            first.acquire().await;
            same.acquire().await;
            other.acquire().await;
        }
        let spent = (clock.elapsed() - begin).as_secs_f64();
        assert!((2.1..2.2).contains(&spent), "22 of one operation: {spent}");
    }

    #[tokio::test(start_paused = true)]
    async fn at_most_lowers_rates_and_does_not_raise_them() {
        let clock: Arc<dyn Clock> = Arc::new(TokioClock::new());
        let limiters =
            LocalRateLimiters::new(Arc::clone(&clock)).with_at_most(NonZeroU32::new(20).unwrap());
        let lowered = limiters.for_operation("DescribeTasks", SERVICE_LIMIT);
        let kept = limiters.for_operation("ManageTask", NonZeroU32::new(10).unwrap());
        let lowered = seconds_of_21(&*lowered, &*clock).await;
        let kept = seconds_of_21(&*kept, &*clock).await;
        assert!((1.0..1.1).contains(&lowered), "{lowered}");
        assert!((2.0..2.1).contains(&kept), "{kept}");
    }

    #[tokio::test(start_paused = true)]
    async fn single_limiter_serves_all_operations() {
        let clock: Arc<dyn Clock> = Arc::new(TokioClock::new());
        let ten = NonZeroU32::new(10).unwrap();
        let one: Arc<dyn RateLimiter> =
            Arc::new(LocalRateLimiter::per_second(ten, Arc::clone(&clock)));
        one.for_operation("ManageTask", SERVICE_LIMIT)
            .acquire()
            .await;
        let begin = clock.elapsed();
        one.for_operation("DescribeTasks", SERVICE_LIMIT)
            .acquire()
            .await;
        assert!(clock.elapsed() - begin >= Duration::from_millis(95));
    }
}
