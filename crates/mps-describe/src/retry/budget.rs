// The tests give it other atomics, which try every order of the threads.
use super::atomic::{AtomicU32, Ordering};

/// The retries that all clones of a client share.
#[derive(Debug)]
pub(crate) struct Budget {
    tokens: AtomicU32,
    capacity: u32,
}

/// What a retry draws; a call that succeeds at once gives one token back, one that was retried gives back what it drew last.
pub(super) const COST: u32 = 5;

impl Budget {
    pub(crate) fn new(retries: u32) -> Self {
        let capacity = retries.saturating_mul(COST);
        Self {
            tokens: AtomicU32::new(capacity),
            capacity,
        }
    }

    /// Draws one retry; `false` where none is left.
    pub(crate) fn draw(&self) -> bool {
        self.tokens
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
                tokens.checked_sub(COST)
            })
            .is_ok()
    }

    /// Gives back for a success at attempt number `attempt`, counted from 1.
    pub(crate) fn refill(&self, attempt: u32) {
        let back = if attempt > 1 { COST } else { 1 };
        // The closure always returns a value, so the update cannot fail.
        let _ = self
            .tokens
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
                Some(tokens.saturating_add(back).min(self.capacity))
            });
    }

    #[cfg(test)]
    pub(super) fn tokens(&self) -> u32 {
        self.tokens.load(Ordering::Relaxed)
    }
}
