use crate::clock::{Clock, Sleep};
use std::time::{Duration, SystemTime};
use tokio::time::Instant;

/// A clock on tokio's time whose wall clock goes with it.
///
/// In a test with `#[tokio::test(start_paused = true)]` hours pass in no time, and what is signed or expires sees them pass.
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
    /// A clock whose wall clock reads `wall` now. To be called within a tokio runtime.
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
}
