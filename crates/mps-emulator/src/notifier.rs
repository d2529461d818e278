//! Runs the deliveries of notifications, and holds the log of those that were sent.

use std::collections::{HashSet, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use tokio::runtime::Handle;
use tokio_util::task::TaskTracker;

use crate::tasks::Position;

/// Most notifications in the log. Older ones are dropped.
const MAX_ENTRIES: usize = 1_000;

/// Runs the deliveries of one emulator.
#[derive(Debug)]
pub(crate) struct Notifier {
    /// The emulator's runtime. Tasks are also created by threads that are not on it.
    pub(crate) handle: Handle,
    pub(crate) tracker: TaskTracker,
    /// Posts to any host instead of this machine alone.
    pub(crate) any_host: bool,
    pub(crate) log: DeliveryLog,
    pub(crate) followed: FollowedTasks,
}

/// The tasks that are followed, so that no task is followed twice.
#[derive(Debug, Default)]
pub(crate) struct FollowedTasks(Mutex<HashSet<Position>>);

impl FollowedTasks {
    /// Returns true if the task has no follower yet. It has one from now on.
    pub(crate) fn begin(&self, task: Position) -> bool {
        self.positions().insert(task)
    }

    /// Returns true if `is_over`, after which the task may get another follower. A change of the
    /// task is seen either by `is_over` or by that follower.
    pub(crate) fn end_if(&self, task: Position, is_over: impl FnOnce() -> bool) -> bool {
        let mut positions = self.positions();
        let ends = is_over();
        if ends {
            positions.remove(&task);
        }
        ends
    }

    pub(crate) fn clear(&self) {
        self.positions().clear();
    }

    fn positions(&self) -> MutexGuard<'_, HashSet<Position>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
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
