//! Retry policy: when a call is retried and after which pause. No I/O.

use crate::error::RetryAction;
use std::time::Duration;

/// Policy of when a call is retried and after which pause.
///
/// A pause is drawn evenly between zero and the smaller of `cap` and `base * 2^n` (full jitter).
/// Clients that failed together therefore do not return together.
///
/// All clones of a client also share a budget. Retries draw on it and successes refill it. A
/// service that answers nothing therefore receives one request per call.
///
/// ```
/// use mps_describe::RetryPolicy;
/// use std::time::Duration;
///
/// let patient = RetryPolicy::default()
///     .with_max_attempts(6)
///     .with_cap(Duration::from_secs(60));
/// assert_eq!(patient.base, Duration::from_millis(200));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// Requests that one call may send, including the first. Default: 3.
    pub max_attempts: u32,
    /// Longest first pause. Default: 200 ms.
    pub base: Duration,
    /// Longest first pause after the service throttled a request. Default: 1 s.
    pub throttled_base: Duration,
    /// Longest pause, also if `Retry-After` requests a longer one. Default: 20 s.
    pub cap: Duration,
    /// Retries that all clones together may use before successes pay for them. Default: 100.
    pub budget: u32,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 3,
            base: Duration::from_millis(200),
            throttled_base: Duration::from_secs(1),
            cap: Duration::from_secs(20),
            budget: 100,
        }
    }
}

impl RetryPolicy {
    /// Policy without retries: one request per call.
    pub fn never() -> Self {
        Self::default().with_max_attempts(1)
    }

    /// Replaces [`max_attempts`](Self::max_attempts); 0 counts as 1.
    #[must_use]
    pub fn with_max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts;
        self
    }

    /// Replaces [`base`](Self::base).
    #[must_use]
    pub fn with_base(mut self, base: Duration) -> Self {
        self.base = base;
        self
    }

    /// Replaces [`throttled_base`](Self::throttled_base).
    #[must_use]
    pub fn with_throttled_base(mut self, base: Duration) -> Self {
        self.throttled_base = base;
        self
    }

    /// Replaces [`cap`](Self::cap).
    #[must_use]
    pub fn with_cap(mut self, cap: Duration) -> Self {
        self.cap = cap;
        self
    }

    /// Replaces [`budget`](Self::budget).
    #[must_use]
    pub fn with_budget(mut self, retries: u32) -> Self {
        self.budget = retries;
        self
    }

    /// Returns the pause before retry number `retry`, counted from 0. `draw` is a random number
    /// from `0.0..1.0`.
    pub(crate) fn pause(
        &self,
        retry: u32,
        action: RetryAction,
        retry_after: Option<Duration>,
        draw: f64,
    ) -> Duration {
        let base = match action {
            RetryAction::FixClock | RetryAction::RenewCredentials => return Duration::ZERO,
            RetryAction::SlowDown => self.throttled_base,
            RetryAction::Retry | RetryAction::RetryOnce | RetryAction::None => self.base,
        };
        let ceiling = base
            .saturating_mul(2_u32.saturating_pow(retry))
            .min(self.cap);
        let jittered = ceiling.mul_f64(draw);
        let requested = retry_after.map_or(Duration::ZERO, |pause| pause.min(self.cap));
        jittered.max(requested)
    }
}

#[cfg(test)]
mod tests {
    use super::RetryPolicy;
    use crate::error::RetryAction;
    use std::time::Duration;

    #[test]
    fn pauses_are_full_jitter_between_zero_and_cap() {
        let policy = RetryPolicy::default();
        let random = fastrand::Rng::with_seed(5);
        let mut random = random;
        for (action, base) in [(RetryAction::Retry, 0.2), (RetryAction::SlowDown, 1.0)] {
            for retry in 0..10 {
                let ceiling = (base * f64::from(1 << retry)).min(20.0);
                let draws = 10_000;
                let mut sum = 0.0;
                for _ in 0..draws {
                    let pause = policy
                        .pause(retry, action, None, random.f64())
                        .as_secs_f64();
                    assert!((0.0..=ceiling).contains(&pause), "{pause} > {ceiling}");
                    sum += pause;
                }
                let mean = sum / f64::from(draws);
                assert!(
                    (mean / (ceiling / 2.0) - 1.0).abs() < 0.02,
                    "{mean} for {ceiling}"
                );
            }
        }
        let huge = policy.pause(u32::MAX, RetryAction::SlowDown, None, 1.0);
        assert_eq!(huge, policy.cap);
    }

    #[test]
    fn retry_after_is_honoured_up_to_cap() {
        let policy = RetryPolicy::default();
        let pause = |seconds| {
            policy.pause(
                0,
                RetryAction::Retry,
                Some(Duration::from_secs(seconds)),
                0.5,
            )
        };
        assert_eq!(pause(0), Duration::from_millis(100));
        assert_eq!(pause(7), Duration::from_secs(7));
        assert_eq!(pause(1_000_000_000), policy.cap);
    }

    #[test]
    fn correction_is_retried_without_pause() {
        let policy = RetryPolicy::default();
        for action in [RetryAction::FixClock, RetryAction::RenewCredentials] {
            assert_eq!(policy.pause(1, action, None, 1.0), Duration::ZERO);
        }
    }
}
