//! The clock of the client: wall clock, monotonic time and timer.

use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, SystemTime};

/// The future of [`Clock::sleep`].
pub type Sleep = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Time source of the client. Replace it for another runtime or in tests.
pub trait Clock: Debug + Send + Sync + 'static {
    /// Returns the wall clock time, for signatures and expiry.
    fn now(&self) -> SystemTime;

    /// Returns the monotonic time since an arbitrary fixed point, for deadlines and intervals.
    fn elapsed(&self) -> Duration;

    /// Returns a future that completes after `duration`, measured by [`elapsed`](Self::elapsed).
    fn sleep(&self, duration: Duration) -> Sleep;
}
