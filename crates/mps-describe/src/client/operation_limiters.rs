//! Rate limiters of a client, one for each operation, because the service limits each apart.

use mps_model::operation::{DescribeTaskDetail, Operation, OperationInfo};
use mps_rate_limit::{LocalRateLimiter, RateLimiter};
use mps_transport::Clock;
use std::collections::HashMap;
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex, PoisonError};

/// Requests per second of an operation that the model does not know. Most operations whose limit is
/// documented have this one.
const UNKNOWN_RATE: u32 = 20;

/// Rate limiters of all operations.
pub(crate) struct OperationLimiters {
    /// Limiter of `DescribeTaskDetail`, which the builder sets.
    pub(super) describe: Arc<dyn RateLimiter>,
    /// Local limiters of other operations, created at their first request.
    others: Mutex<HashMap<Box<str>, Arc<dyn RateLimiter>>>,
    clock: Arc<dyn Clock>,
}

impl OperationLimiters {
    pub(crate) fn new(describe: Arc<dyn RateLimiter>, clock: Arc<dyn Clock>) -> Self {
        Self {
            describe,
            others: Mutex::default(),
            clock,
        }
    }

    /// Returns the limiter of the operation with this name.
    pub(super) fn of(&self, operation: &str) -> Arc<dyn RateLimiter> {
        if operation == DescribeTaskDetail::NAME {
            return Arc::clone(&self.describe);
        }
        let mut others = self.others.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(limiter) = others.get(operation) {
            return Arc::clone(limiter);
        }
        let rate = OperationInfo::find(operation).map_or(UNKNOWN_RATE, |known| known.rate);
        let rate = NonZeroU32::new(rate).unwrap_or(NonZeroU32::MIN);
        let limiter = LocalRateLimiter::per_second(rate, Arc::clone(&self.clock));
        let limiter: Arc<dyn RateLimiter> = Arc::new(limiter);
        others.insert(operation.into(), Arc::clone(&limiter));
        limiter
    }
}
