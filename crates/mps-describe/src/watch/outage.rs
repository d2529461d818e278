//! Outages as a watch sees them: how many polls it may have under way, and when the next one
//! begins.

use super::MAX_POLLS;
use std::time::Duration;

/// Consecutive failures of polls, which tell whether the service can be reached at all.
#[derive(Debug, Default)]
pub(super) struct Outage {
    /// Looks that failed without one that succeeded between them.
    failures: u32,
    /// Pauses that were made for that.
    pauses: u32,
    /// No look begins before this time.
    pub(super) until: Duration,
}

impl Outage {
    /// Consecutive failures that are no accident of single requests any more.
    const SIGN: u32 = 3;
    const FIRST_PAUSE: Duration = Duration::from_millis(500);
    const LONGEST_PAUSE: Duration = Duration::from_secs(5);

    pub(super) fn failed(&mut self, now: Duration, requested: Duration) {
        self.failures = self.failures.saturating_add(1);
        self.until = self.until.max(now.saturating_add(requested));
        if self.failures >= Self::SIGN && now >= self.until {
            let doubled = 2_u32.saturating_pow(self.pauses);
            let pause = Self::FIRST_PAUSE
                .saturating_mul(doubled)
                .min(Self::LONGEST_PAUSE);
            self.until = now + pause;
            self.pauses = self.pauses.saturating_add(1);
        }
    }

    pub(super) fn over(&mut self) {
        *self = Self::default();
    }

    pub(super) fn max_polls(&self) -> usize {
        if self.failures < Self::SIGN {
            MAX_POLLS
        } else {
            1
        }
    }
}
