//! The throttle curve: the pace drops when the service refuses a request because there were too
//! many, and then recovers steadily. All limiters follow the same curve.

use std::time::Duration;

/// Factor by which one backoff lowers the pace.
pub const BACKOFF_FACTOR: f64 = 0.5;
/// Time within which several refusals count as one, because their requests were sent together: 1 s.
pub const BACKOFF_WINDOW: Duration = Duration::from_secs(1);
/// Smallest share of the pace. It is above zero, otherwise the end of the throttling would go
/// unnoticed.
pub const MIN_SHARE: f64 = 0.05;
/// Share of the full pace that is regained in one second.
pub const RECOVERY_PER_SECOND: f64 = 0.05;

/// Current position on the throttle curve. Times are those of one clock that never runs backwards.
///
/// ```
/// use mps_rate_limit::throttle::ThrottleState;
/// use std::time::Duration;
///
/// let mut state = ThrottleState::default();
/// state.back_off(Duration::from_secs(7));
/// assert_eq!(state.share(Duration::from_secs(7)), 0.5);
/// assert_eq!(state.share(Duration::from_secs(20)), 1.0);
/// ```
#[derive(Clone, Debug, Default)]
pub struct ThrottleState {
    /// Share of the pace right after the last backoff, and the time of that backoff.
    last_backoff: Option<(f64, Duration)>,
}

impl ThrottleState {
    /// Returns the share of the full pace that is allowed at `now`, from [`MIN_SHARE`] to 1.
    pub fn share(&self, now: Duration) -> f64 {
        self.last_backoff.map_or(1.0, |(share, since)| {
            let recovered = RECOVERY_PER_SECOND * now.saturating_sub(since).as_secs_f64();
            (share + recovered).min(1.0)
        })
    }

    /// Lowers the pace, unless it was lowered within the last [`BACKOFF_WINDOW`].
    pub fn back_off(&mut self, now: Duration) {
        let is_recent = self
            .last_backoff
            .is_some_and(|(_, since)| now.saturating_sub(since) < BACKOFF_WINDOW);
        if !is_recent {
            let share = (self.share(now) * BACKOFF_FACTOR).max(MIN_SHARE);
            self.last_backoff = Some((share, now));
        }
    }
}
