//! The source of time of an emulator: the machine, tokio or the test.

#![expect(
    clippy::disallowed_methods,
    reason = "the source of the emulator's time"
)]

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

/// Source of an emulator's time, by which tasks progress and signatures expire.
///
/// ```
/// use std::time::{Duration, SystemTime};
///
/// let time = mps_emulator::Time::manual(SystemTime::UNIX_EPOCH);
/// time.advance(Duration::from_secs(90));
/// assert_eq!(time.elapsed(), Duration::from_secs(90));
/// assert_eq!(time.now(), SystemTime::UNIX_EPOCH + Duration::from_secs(90));
/// ```
#[derive(Clone)]
pub struct Time(Source);

#[derive(Clone)]
enum Source {
    System(std::time::Instant),
    Tokio {
        began: SystemTime,
        since: tokio::time::Instant,
    },
    Manual {
        began: SystemTime,
        passed: Arc<Mutex<Duration>>,
    },
}

impl Time {
    /// Uses the clocks of the machine.
    pub fn system() -> Self {
        Self(Source::System(std::time::Instant::now()))
    }

    /// Uses tokio's clock, which a paused runtime stops and advances. Starts at the machine's time.
    pub fn tokio() -> Self {
        Self(Source::Tokio {
            began: SystemTime::now(),
            since: tokio::time::Instant::now(),
        })
    }

    /// Stays at `began` until [`advance`](Self::advance) is called on it or a clone.
    pub fn manual(began: SystemTime) -> Self {
        Self(Source::Manual {
            began,
            passed: Arc::default(),
        })
    }

    /// Advances a [`manual`](Self::manual) time. Does nothing to the other kinds.
    pub fn advance(&self, by: Duration) {
        if let Source::Manual { passed, .. } = &self.0 {
            let mut passed = passed.lock().unwrap_or_else(PoisonError::into_inner);
            *passed = passed.saturating_add(by);
        }
    }

    /// Returns true if it follows the clocks of the machine.
    pub(crate) fn is_system(&self) -> bool {
        matches!(self.0, Source::System(_))
    }

    /// Returns the time of day.
    pub fn now(&self) -> SystemTime {
        match &self.0 {
            Source::System(_) => SystemTime::now(),
            Source::Tokio { began, .. } | Source::Manual { began, .. } => {
                began.checked_add(self.elapsed()).unwrap_or(*began)
            }
        }
    }

    /// Returns the time since this source was created. It never decreases.
    pub fn elapsed(&self) -> Duration {
        match &self.0 {
            Source::System(since) => since.elapsed(),
            Source::Tokio { since, .. } => since.elapsed(),
            Source::Manual { passed, .. } => *passed.lock().unwrap_or_else(PoisonError::into_inner),
        }
    }
}

impl fmt::Debug for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.0 {
            Source::System(_) => "system",
            Source::Tokio { .. } => "tokio",
            Source::Manual { .. } => "manual",
        };
        write!(f, "Time({kind}, {:?})", self.elapsed())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn tokio_time_in_paused_runtime_follows_it() {
        let time = Time::tokio();
        let began = time.now();
        tokio::time::sleep(Duration::from_secs(3600)).await;
        assert_eq!(time.elapsed(), Duration::from_secs(3600));
        assert_eq!(time.now(), began + Duration::from_secs(3600));
    }

    #[test]
    fn manual_time_changes_only_by_advance() {
        let time = Time::manual(SystemTime::UNIX_EPOCH);
        let clone = time.clone();
        clone.advance(Duration::from_secs(5));
        assert_eq!(time.elapsed(), Duration::from_secs(5));
        assert_eq!(format!("{time:?}"), "Time(manual, 5s)");
    }
}
