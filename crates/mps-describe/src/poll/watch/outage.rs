//! Outages as a watch sees them: the number of polls in flight, and the time of the next one.

use std::time::Duration;

/// Tracks consecutive failed polls, which show whether the service is reachable.
#[derive(Debug, Default)]
pub(super) struct Outage {
    /// Polls that failed since the last success.
    failures: u32,
    /// Pauses since the last success.
    pauses: u32,
    /// No poll begins before this time.
    pub(super) until: Duration,
}

impl Outage {
    /// Polls in flight while there is no outage. This reaches the service's limit even if an answer
    /// takes more than one second.
    const MAX_POLLS: usize = 128;
    /// Consecutive failures after which the service counts as unreachable. Fewer may be accidents
    /// of single requests.
    const MIN_FAILURES: u32 = 3;
    const FIRST_PAUSE: Duration = Duration::from_millis(500);
    /// Longest pause. It bounds how late the end of an outage is noticed.
    const MAX_PAUSE: Duration = Duration::from_secs(5);

    /// Records a failed poll and the pause that its answer requested.
    pub(super) fn record_failure(&mut self, now: Duration, requested: Duration) {
        self.failures = self.failures.saturating_add(1);
        self.until = self.until.max(now.saturating_add(requested));
        if self.failures >= Self::MIN_FAILURES && now >= self.until {
            let doubled = 2_u32.saturating_pow(self.pauses);
            let pause = Self::FIRST_PAUSE
                .saturating_mul(doubled)
                .min(Self::MAX_PAUSE);
            self.until = now + pause;
            self.pauses = self.pauses.saturating_add(1);
        }
    }

    /// Records that the service answered.
    pub(super) fn end(&mut self) {
        *self = Self::default();
    }

    pub(super) fn max_polls(&self) -> usize {
        if self.failures < Self::MIN_FAILURES {
            Self::MAX_POLLS
        } else {
            1
        }
    }
}
