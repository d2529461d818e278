//! Runs the deliveries of notifications, and holds the log of those that were sent.

use std::collections::{HashSet, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use tokio::runtime::Handle;
use tokio_util::sync::CancellationToken;
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
#[derive(Debug)]
pub(crate) struct FollowedTasks {
    /// Ends with the emulator.
    stop: CancellationToken,
    since_reset: Mutex<SinceReset>,
}

#[derive(Debug)]
struct SinceReset {
    /// Ends with the next reset.
    stop: CancellationToken,
    positions: HashSet<Position>,
}

impl FollowedTasks {
    pub(crate) fn new(stop: CancellationToken) -> Self {
        let since_reset = Mutex::new(SinceReset::new(&stop));
        Self { stop, since_reset }
    }

    /// Returns a token that ends the follower of a task, or `None` if the task has one already.
    pub(crate) fn begin(&self, task: Position) -> Option<CancellationToken> {
        let mut since_reset = self.since_reset();
        let is_new = since_reset.positions.insert(task);
        is_new.then(|| since_reset.stop.clone())
    }

    /// Returns true if `is_over`, after which the task may get another follower. A change of the
    /// task is seen either by `is_over` or by that follower.
    pub(crate) fn end_if(&self, task: Position, is_over: impl FnOnce() -> bool) -> bool {
        let mut since_reset = self.since_reset();
        let ends = is_over();
        if ends {
            since_reset.positions.remove(&task);
        }
        ends
    }

    /// Ends every follower.
    pub(crate) fn clear(&self) {
        let mut since_reset = self.since_reset();
        since_reset.stop.cancel();
        *since_reset = SinceReset::new(&self.stop);
    }

    fn since_reset(&self) -> MutexGuard<'_, SinceReset> {
        self.since_reset
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl SinceReset {
    fn new(stop: &CancellationToken) -> Self {
        Self {
            stop: stop.child_token(),
            positions: HashSet::new(),
        }
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
