//! The trait that every rate limiter implements.

use async_trait::async_trait;
use std::fmt::Debug;

/// Limits how often requests are sent.
///
/// The service accepts 100 requests a second from an account. Implement this trait on something
/// that all programs of an account can reach to make them share that limit.
///
/// ```
/// use async_trait::async_trait;
/// use mps_rate_limit::RateLimiter;
///
/// /// Permits that another process on this machine hands out.
/// #[derive(Debug)]
/// struct MachineLimiter;
///
/// #[async_trait]
/// impl RateLimiter for MachineLimiter {
///     async fn acquire(&self) {
///         // Request a permit here and wait for it. Hold no lock while waiting, because a caller
///         // that is not polled would block all others.
///     }
/// }
/// ```
#[async_trait]
pub trait RateLimiter: Debug + Send + Sync + 'static {
    /// Waits until one more request may be sent, and counts it. Dropping the future counts nothing.
    async fn acquire(&self);

    /// Reports that the service refused a request because there were too many. The limiter then
    /// lowers its pace for a while. The default does nothing.
    fn throttled(&self) {}
}
