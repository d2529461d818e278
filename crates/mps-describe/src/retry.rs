use crate::classify::RetryAction;
use std::sync::atomic;
use std::time::Duration;

mod budget;
#[cfg(test)]
mod modelled;

pub(crate) use budget::Budget;

/// When a call is tried again, and how long is waited before.
///
/// A pause is drawn evenly between zero and the smaller of `cap` and `base * 2^n` (full jitter), so that clients that failed
/// together do not come back together. Besides the attempts of one call, all clones of a client share a budget: retries
/// draw on it and successes refill it, so that a service that answers nothing any more sees one request a call.
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
    /// Requests that one call may send, the first included. Default 3.
    pub max_attempts: u32,
    /// The upper end of the first pause. Default 200 ms.
    pub base: Duration,
    /// The upper end of the first pause after a request was refused for too many requests. Default 1 s.
    pub throttled_base: Duration,
    /// The longest pause, also where the service asks for a longer one with `Retry-After`. Default 20 s.
    pub cap: Duration,
    /// Retries that all clones together may have in advance of successes. Default 100.
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
    /// One request a call.
    pub fn never() -> Self {
        Self::default().with_max_attempts(1)
    }

    /// Replaces [`max_attempts`](Self::max_attempts); with 0 there is one all the same.
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

    /// The pause before retry number `retry`, counted from 0; `draw` is evenly distributed over `0.0..1.0`.
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
    use super::budget::COST;
    use super::{Budget, RetryPolicy};
    use crate::classify::RetryAction;
    use std::time::Duration;

    #[test]
    fn pauses_are_full_jitter_between_zero_and_the_cap() {
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
    fn retry_after_is_honoured_up_to_the_cap() {
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
    fn a_correction_waits_for_nothing() {
        let policy = RetryPolicy::default();
        for action in [RetryAction::FixClock, RetryAction::RenewCredentials] {
            assert_eq!(policy.pause(1, action, None, 1.0), Duration::ZERO);
        }
    }

    #[test]
    fn a_spent_budget_is_refilled_by_successes() {
        let budget = Budget::new(2);
        assert!(budget.draw());
        assert!(budget.draw());
        assert!(!budget.draw());
        for _ in 0..COST - 1 {
            budget.refill(1);
        }
        assert!(!budget.draw());
        budget.refill(1);
        assert!(budget.draw());
        budget.refill(2);
        assert!(budget.draw());
        for _ in 0..100 {
            budget.refill(2);
        }
        assert!(budget.draw());
        assert!(budget.draw());
        assert!(!budget.draw(), "no more than its capacity is kept");
    }

    #[test]
    fn no_token_is_lost_or_made_by_threads() {
        let budget = Budget::new(10_000);
        let drawn: u32 = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..4)
                .map(|_| scope.spawn(|| (0..5_000).filter(|_| budget.draw()).count() as u32))
                .collect();
            threads
                .into_iter()
                .map(|thread| thread.join().unwrap())
                .sum()
        });
        assert_eq!(drawn, 10_000);
        assert_eq!(budget.tokens(), 0);
    }
}
