//! The clock of the tokio runtime.

use crate::clock::{Clock, Job, Sleep, spawn_blocking};
use std::time::{Duration, SystemTime};
use tokio::time::Instant;

/// The wall clock of the machine, with tokio's monotonic time and timer.
///
/// Under tokio's paused time `elapsed` and `sleep` are paused too. The wall clock is not.
#[derive(Clone, Debug)]
pub struct TokioClock {
    start: Instant,
}

impl TokioClock {
    /// Creates a clock whose [`elapsed`](Clock::elapsed) starts now.
    pub fn new() -> Self {
        Self {
            start: Instant::now(),
        }
    }
}

impl Default for TokioClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for TokioClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that reads the wall clock"
    )]
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn elapsed(&self) -> Duration {
        self.start.elapsed()
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        Box::pin(tokio::time::sleep(duration))
    }

    fn run_blocking(&self, job: Job) {
        spawn_blocking(job);
    }
}
