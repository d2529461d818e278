//! Notifications: follows tasks that name an address, and posts there when they change or end.

mod body;
mod delivery;
mod follow;
mod log;
mod post;

use tokio::runtime::Handle;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

pub(crate) use follow::follow;
pub(crate) use log::{DeliveryLog, SentNotification};

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
