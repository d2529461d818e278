//! Ends what began before a reset: delays of responses and followers of tasks. Keeps each request
//! on one side of a reset.

use std::sync::{Mutex, MutexGuard, PoisonError, RwLock};

use tokio_util::sync::CancellationToken;

/// A signal that each reset gives.
#[derive(Debug)]
pub(crate) struct ResetSignal {
    /// Ends with the emulator.
    stop: CancellationToken,
    until_reset: Mutex<CancellationToken>,
    /// Shared by requests that arrive, and exclusive during a reset.
    arrivals: RwLock<()>,
}

impl ResetSignal {
    pub(crate) fn new(stop: CancellationToken) -> Self {
        let until_reset = Mutex::new(stop.child_token());
        Self {
            stop,
            until_reset,
            arrivals: RwLock::default(),
        }
    }

    /// Returns a token that is cancelled by the next reset, and when the emulator stops.
    pub(crate) fn token(&self) -> CancellationToken {
        self.until_reset().clone()
    }

    /// Runs `arrive` wholly before or wholly after any reset.
    pub(crate) fn outside_resets<T>(&self, arrive: impl FnOnce() -> T) -> T {
        let _shared = self.arrivals.read().unwrap_or_else(PoisonError::into_inner);
        arrive()
    }

    /// Cancels every token so far, and runs `reset` while no request arrives.
    pub(crate) fn send(&self, reset: impl FnOnce()) {
        let _exclusive = self
            .arrivals
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        let next = self.stop.child_token();
        std::mem::replace(&mut *self.until_reset(), next).cancel();
        reset();
    }

    fn until_reset(&self) -> MutexGuard<'_, CancellationToken> {
        self.until_reset
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}
