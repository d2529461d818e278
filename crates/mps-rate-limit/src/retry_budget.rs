//! The budget of retries that many calls share, so that an outage does not multiply requests.

use crate::sync::{AtomicU32, Ordering};

/// Budget of retries that all calls share.
///
/// A retry draws [`COST`](Self::COST) tokens. A call that succeeds at its first attempt returns one
/// token, and one that was retried returns the cost of its last retry. A service that answers
/// nothing therefore receives one request per call once the budget is spent.
///
/// ```
/// use mps_rate_limit::RetryBudget;
///
/// let budget = RetryBudget::new(1);
/// assert!(budget.draw());
/// assert!(!budget.draw());
/// budget.refill(2); // the retry succeeded
/// assert!(budget.draw());
/// ```
#[derive(Debug)]
pub struct RetryBudget {
    tokens: AtomicU32,
    capacity: u32,
}

impl RetryBudget {
    /// Tokens that a retry draws. Five successes at the first attempt pay for one retry, so that
    /// retries add at most a fifth of the requests.
    pub const COST: u32 = 5;

    /// Creates a full budget of this many retries.
    pub fn new(retries: u32) -> Self {
        let capacity = retries.saturating_mul(Self::COST);
        Self {
            tokens: AtomicU32::new(capacity),
            capacity,
        }
    }

    /// Draws one retry. Returns `false` if none is left.
    pub fn draw(&self) -> bool {
        self.tokens
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
                tokens.checked_sub(Self::COST)
            })
            .is_ok()
    }

    /// Returns tokens for a success at attempt number `attempt`, counted from 1.
    pub fn refill(&self, attempt: u32) {
        let back = if attempt > 1 { Self::COST } else { 1 };
        // The closure always returns a value, so the update cannot fail.
        let _ = self
            .tokens
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
                Some(tokens.saturating_add(back).min(self.capacity))
            });
    }

    #[cfg(test)]
    fn tokens(&self) -> u32 {
        self.tokens.load(Ordering::Relaxed)
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::RetryBudget;

    #[test]
    fn spent_budget_is_refilled_by_successes_up_to_capacity() {
        let budget = RetryBudget::new(2);
        assert!(budget.draw());
        assert!(budget.draw());
        assert!(!budget.draw());
        for _ in 0..RetryBudget::COST - 1 {
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
        assert!(!budget.draw(), "the budget exceeds its capacity");
    }

    #[test]
    fn threads_that_draw_neither_lose_nor_create_tokens() {
        let budget = RetryBudget::new(10_000);
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

/// Tries every order of the threads. Run with `cargo xtask loom`.
#[cfg(all(test, loom))]
mod loom_tests {
    use super::RetryBudget;
    use loom::sync::Arc;
    use loom::thread;

    #[test]
    fn three_threads_in_any_order_neither_lose_nor_create_tokens() {
        loom::model(|| {
            let budget = Arc::new(RetryBudget::new(1));
            let first = Arc::clone(&budget);
            let first = thread::spawn(move || u32::from(first.draw()));
            let helped = Arc::clone(&budget);
            let second = thread::spawn(move || {
                let drawn = helped.draw();
                if drawn {
                    helped.refill(2);
                }
                u32::from(drawn)
            });
            let mut drawn = u32::from(budget.draw());
            drawn += first.join().unwrap();
            // The second thread returned what it drew.
            let returned = second.join().unwrap();
            drawn += returned;
            assert!(drawn <= 1 + returned);
            assert_eq!(budget.tokens(), (1 + returned - drawn) * RetryBudget::COST);
        });
    }

    #[test]
    fn refills_in_any_order_do_not_exceed_capacity() {
        loom::model(|| {
            let budget = Arc::new(RetryBudget::new(1));
            let refill = |attempt| {
                let budget = Arc::clone(&budget);
                thread::spawn(move || budget.refill(attempt))
            };
            let (first, second) = (refill(1), refill(2));
            let drawn = u32::from(budget.draw());
            first.join().unwrap();
            second.join().unwrap();
            assert_eq!(drawn, 1, "it was full at every moment");
            // Refills before the draw add nothing. Both after it fill the budget again.
            assert!(
                [0, 1, RetryBudget::COST].contains(&budget.tokens()),
                "{budget:?}"
            );
        });
    }
}
