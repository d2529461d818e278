//! Rate limiters of a client, one for each operation, because the service limits each apart.

use mps_model::operation::{DescribeTaskDetail, Operation, OperationInfo};
use mps_rate_limit::{RateLimiter, RateLimiters};
use std::num::NonZeroU32;
use std::sync::Arc;

/// Requests per second of an operation that the model does not know. Most operations whose limit is
/// documented have this one.
const UNKNOWN_RATE: u32 = 20;

/// Rate limiters of all operations.
pub(crate) struct OperationLimiters {
    /// Limiter of `DescribeTaskDetail`, which the builder sets. Batch tasks have another operation.
    pub(super) describe: Arc<dyn RateLimiter>,
    /// Limiters of other operations.
    others: Arc<dyn RateLimiters>,
}

impl OperationLimiters {
    pub(crate) fn new(describe: Arc<dyn RateLimiter>, others: Arc<dyn RateLimiters>) -> Self {
        Self { describe, others }
    }

    /// Returns the limiter of the operation with this name.
    pub(super) fn of(&self, operation: &str) -> Arc<dyn RateLimiter> {
        if operation == DescribeTaskDetail::NAME {
            return Arc::clone(&self.describe);
        }
        let rate = OperationInfo::find(operation).map_or(UNKNOWN_RATE, |known| known.rate);
        let rate = NonZeroU32::new(rate).unwrap_or(NonZeroU32::MIN);
        self.others.for_operation(operation, rate)
    }
}
