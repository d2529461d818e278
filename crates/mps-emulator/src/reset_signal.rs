//! Ends what began before a reset: delays of responses and followers of tasks.

use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio_util::sync::CancellationToken;

/// A signal that each reset gives.
#[derive(Debug)]
pub(crate) struct ResetSignal {
    /// Ends with the emulator.
    stop: CancellationToken,
    until_reset: Mutex<CancellationToken>,
}

impl ResetSignal {
    pub(crate) fn new(stop: CancellationToken) -> Self {
        let until_reset = Mutex::new(stop.child_token());
        Self { stop, until_reset }
    }

    /// Returns a token that is cancelled by the next reset, and when the emulator stops.
    pub(crate) fn token(&self) -> CancellationToken {
        self.until_reset().clone()
    }

    /// Cancels every token so far.
    pub(crate) fn send(&self) {
        let next = self.stop.child_token();
        std::mem::replace(&mut *self.until_reset(), next).cancel();
    }

    fn until_reset(&self) -> MutexGuard<'_, CancellationToken> {
        self.until_reset
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}
