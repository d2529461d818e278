use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, SystemTime};

/// A sleep that a [`Clock`] hands out.
pub type Sleep = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Time as the client sees it: replace it to run under another runtime or under a test's own time.
pub trait Clock: Debug + Send + Sync + 'static {
    /// The wall clock: what is signed and compared with expiry times.
    fn now(&self) -> SystemTime;

    /// Time since an arbitrary fixed point; never runs backwards. Deadlines and intervals are measured by it.
    fn elapsed(&self) -> Duration;

    /// A future that is ready once `duration` has passed by [`elapsed`](Self::elapsed).
    fn sleep(&self, duration: Duration) -> Sleep;
}
