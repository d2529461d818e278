//! Handle of a watch: it adds and removes tasks from anywhere.

use tokio::sync::mpsc::UnboundedSender;

/// Handle that adds tasks to a [`Watch`](crate::Watch) and removes them, on any thread. The watch
/// does not end while it has a handle.
#[derive(Clone, Debug)]
pub struct WatchHandle {
    pub(super) sender: UnboundedSender<Command>,
}

impl WatchHandle {
    /// Watches one more task. Returns `false` if the watch was dropped.
    pub fn add(&self, task_id: impl Into<String>) -> bool {
        self.sender.send(Command::Add(task_id.into())).is_ok()
    }

    /// Stops watching a task. Returns `false` if the watch was dropped.
    pub fn remove(&self, task_id: impl Into<String>) -> bool {
        self.sender.send(Command::Remove(task_id.into())).is_ok()
    }
}

#[derive(Debug)]
pub(super) enum Command {
    Add(String),
    Remove(String),
}
