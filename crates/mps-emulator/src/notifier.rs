//! Runs the deliveries of notifications, and holds the log of those that were sent.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use tokio::runtime::Handle;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// Most notifications in the log. Older ones are dropped.
const MAX_ENTRIES: usize = 1_000;

/// Runs the deliveries of one emulator.
#[derive(Debug)]
pub(crate) struct Notifier {
    /// The emulator's runtime. Tasks are also created by threads that are not on it.
    pub(crate) handle: Handle,
    pub(crate) tracker: TaskTracker,
    pub(crate) stop: CancellationToken,
    /// Posts to any host instead of this machine alone.
    pub(crate) any_host: bool,
    pub(crate) log: DeliveryLog,
}

/// Notifications in the order in which they were due.
#[derive(Debug, Default)]
pub(crate) struct DeliveryLog(Mutex<VecDeque<SentNotification>>);

/// A notification and the result of its delivery.
#[derive(Clone, Debug)]
pub(crate) struct SentNotification {
    pub(crate) at: SystemTime,
    pub(crate) task: String,
    pub(crate) url: String,
    /// Status of the task that it tells.
    pub(crate) status: String,
    /// Requests that were made.
    pub(crate) attempts: u32,
    /// HTTP status of the receiver, or the reason for which there is none.
    pub(crate) result: Result<u16, String>,
}

impl DeliveryLog {
    pub(crate) fn add(&self, sent: SentNotification) {
        let mut log = self.entries();
        if log.len() >= MAX_ENTRIES {
            log.pop_front();
        }
        log.push_back(sent);
    }

    pub(crate) fn list(&self) -> Vec<SentNotification> {
        self.entries().iter().cloned().collect()
    }

    pub(crate) fn clear(&self) {
        self.entries().clear();
    }

    fn entries(&self) -> MutexGuard<'_, VecDeque<SentNotification>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
