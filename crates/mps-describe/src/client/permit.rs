//! Permits of the rate limiter: the proof that one was acquired, and how a call waits for one.

use super::shared::Shared;
use mps_model::operation::OperationInfo;

/// Proof that one permit of an operation's rate limiter was acquired. A poll takes it by value, so
/// that one permit covers one request.
#[derive(Debug)]
#[must_use = "a permit that is not used lowers the rate of requests"]
pub(crate) struct PollPermit(());

impl PollPermit {
    /// Waits for a permit of an operation that describes tasks.
    ///
    /// Loads the credentials first. Otherwise the request would be sent later than the rate limiter
    /// assumed.
    pub(super) async fn acquire(shared: &Shared, operation: &OperationInfo) -> Self {
        // The poll meets the error again.
        let _ = shared.credentials.current().await;
        shared.rate_limiters.of(operation.name).acquire().await;
        Self(())
    }
}

/// Wait for the permits of one call.
#[derive(Debug)]
pub(super) enum PermitWait {
    /// The wait counts towards the deadline of the operation.
    WithinDeadline,
    /// The wait does not count.
    Unbounded,
    /// The caller has acquired the first permit. Later ones count towards the deadline.
    Acquired(PollPermit),
}
