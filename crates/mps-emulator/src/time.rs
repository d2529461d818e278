#![expect(
    clippy::disallowed_methods,
    reason = "where the emulator's time comes from"
)]

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

/// What time it is for an emulator: when task lives begin and end, and which signatures are too old.
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
    /// The clocks of the machine.
    pub fn system() -> Self {
        Self(Source::System(std::time::Instant::now()))
    }

    /// Time as tokio counts it, from the machine's clock on: stands still and jumps with a paused runtime.
    pub fn tokio() -> Self {
        Self(Source::Tokio {
            began: SystemTime::now(),
            since: tokio::time::Instant::now(),
        })
    }

    /// Time that stands at `began` until [`advance`](Self::advance) is called on this handle or a clone of it.
    pub fn manual(began: SystemTime) -> Self {
        Self(Source::Manual {
            began,
            passed: Arc::default(),
        })
    }

    /// Moves a [`manual`](Self::manual) time on. The other kinds move by themselves: for them this does nothing.
    pub fn advance(&self, by: Duration) {
        if let Source::Manual { passed, .. } = &self.0 {
            let mut passed = passed.lock().unwrap_or_else(PoisonError::into_inner);
            *passed = passed.saturating_add(by);
        }
    }

    /// The wall clock.
    pub fn now(&self) -> SystemTime {
        match &self.0 {
            Source::System(_) => SystemTime::now(),
            Source::Tokio { began, .. } | Source::Manual { began, .. } => {
                began.checked_add(self.elapsed()).unwrap_or(*began)
            }
        }
    }

    /// The time passed since this source was made; never runs backwards.
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
    async fn follows_a_paused_runtime() {
        let time = Time::tokio();
        let began = time.now();
        tokio::time::sleep(Duration::from_secs(3600)).await;
        assert_eq!(time.elapsed(), Duration::from_secs(3600));
        assert_eq!(time.now(), began + Duration::from_secs(3600));
    }

    #[test]
    fn stands_until_it_is_moved() {
        let time = Time::manual(SystemTime::UNIX_EPOCH);
        let clone = time.clone();
        clone.advance(Duration::from_secs(5));
        assert_eq!(time.elapsed(), Duration::from_secs(5));
        assert_eq!(format!("{time:?}"), "Time(manual, 5s)");
    }
}
