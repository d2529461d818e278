//! A clock under tokio's paused time.

use crate::clock::{Clock, Job, Sleep, spawn_blocking};
use std::time::{Duration, SystemTime};
use tokio::time::Instant;

/// A clock whose wall clock follows tokio's time too.
///
/// With `#[tokio::test(start_paused = true)]` hours pass immediately, and signatures and expiry
/// follow.
///
/// ```
/// use mps_transport::Clock;
/// use mps_transport::test_util::PausedClock;
/// use std::time::{Duration, UNIX_EPOCH};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// tokio::time::pause();
/// let clock = PausedClock::new(UNIX_EPOCH + Duration::from_secs(1_551_113_065));
/// clock.sleep(Duration::from_secs(3_600)).await;
/// let now = clock.now().duration_since(UNIX_EPOCH).unwrap();
/// assert_eq!(now.as_secs(), 1_551_113_065 + 3_600);
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct PausedClock {
    start: Instant,
    wall: SystemTime,
}

impl PausedClock {
    /// Creates a clock whose wall clock is `wall` now. Must be called within a tokio runtime.
    pub fn new(wall: SystemTime) -> Self {
        Self {
            start: Instant::now(),
            wall,
        }
    }
}

impl Clock for PausedClock {
    fn now(&self) -> SystemTime {
        self.wall + self.elapsed()
    }

    fn elapsed(&self) -> Duration {
        self.start.elapsed()
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        Box::pin(tokio::time::sleep(duration))
    }

    /// Paused time stands still while the job runs.
    fn run_blocking(&self, job: Job) {
        spawn_blocking(job);
    }
}
