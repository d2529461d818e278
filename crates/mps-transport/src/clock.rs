//! The clock of the client: wall clock, monotonic time and timer.

use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;
use std::thread;
use std::time::{Duration, SystemTime};

/// A long computation for [`Clock::run_blocking`].
pub type Job = Box<dyn FnOnce() + Send>;

/// The future of [`Clock::sleep`].
pub type Sleep = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Runtime of the client: time, timers, and a place for long computations. Replace it for another
/// runtime or in tests.
pub trait Clock: Debug + Send + Sync + 'static {
    /// Returns the wall clock time, for signatures and expiry.
    fn now(&self) -> SystemTime;

    /// Returns the monotonic time since an arbitrary fixed point, for deadlines and intervals.
    fn elapsed(&self) -> Duration;

    /// Returns a future that completes after `duration`, measured by [`elapsed`](Self::elapsed).
    fn sleep(&self, duration: Duration) -> Sleep;

    /// Runs a long computation, so that timers of the calling thread are not late. It is dropped if
    /// it cannot be run. Default: on a thread of its own, which ends with it.
    fn run_blocking(&self, job: Job) {
        spawn_thread(job);
    }
}

/// Runs a job on a thread of its own.
fn spawn_thread(job: Job) {
    let thread = thread::Builder::new().name("mps-blocking".to_owned());
    // The job reports its result itself. A dropped job is noticed by its receiver.
    let _ = thread.spawn(job);
}

/// Runs a job on a thread for blocking tasks of the tokio runtime. Outside of one, on its own.
#[cfg(feature = "tokio")]
pub(crate) fn spawn_blocking(job: Job) {
    match tokio::runtime::Handle::try_current() {
        Ok(runtime) => drop(runtime.spawn_blocking(job)),
        Err(_) => spawn_thread(job),
    }
}
