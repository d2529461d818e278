//! Handle of a watch: it adds and removes tasks and passes on notifications, from anywhere.

use mps_model::Insight;
use tokio::sync::mpsc::UnboundedSender;

/// Handle that adds tasks to a [`Watch`](crate::Watch), removes them and passes on notifications,
/// on any thread. The watch does not end while it has a handle.
#[derive(Clone, Debug)]
pub struct WatchHandle {
    pub(super) sender: UnboundedSender<Command>,
}

impl WatchHandle {
    /// Watches one more task. Returns `false` if the watch was dropped.
    ///
    /// ```no_run
    /// # fn run(watch: &mps_describe::WatchHandle) {
    /// watch.add("2600000000-WorkflowTask-0123456789abcdef0123456789abcdeftt7");
    /// # }
    /// ```
    pub fn add(&self, task_id: impl Into<String>) -> bool {
        self.sender.send(Command::Add(task_id.into())).is_ok()
    }

    /// Stops watching a task. Returns `false` if the watch was dropped.
    ///
    /// ```no_run
    /// # fn run(watch: &mps_describe::WatchHandle) {
    /// watch.remove("2600000000-WorkflowTask-0123456789abcdef0123456789abcdeftt7");
    /// # }
    /// ```
    pub fn remove(&self, task_id: impl Into<String>) -> bool {
        self.sender.send(Command::Remove(task_id.into())).is_ok()
    }

    /// Passes on a notification, so that the watch polls its task at once. Returns `false` if the
    /// watch was dropped.
    ///
    /// A notification is only a hint, because anyone may have posted it. The watch reports what the
    /// poll finds, and goes on polling tasks without notifications. If the notification reports an
    /// end that the poll does not find, four more polls follow within 15 s. One about a task that
    /// is not watched counts if that task is added soon after.
    ///
    /// After 32 tasks in a row whose ends were announced, the watch polls less by itself. It
    /// returns to its usual pace at the first end without a notification, and it looks for such
    /// ends when notifications become rare.
    ///
    /// ```no_run
    /// use mps_describe::WatchHandle;
    /// use mps_describe::model::{DecodeError, Notification};
    ///
    /// /// Takes the body that the service posted to the task's `NotifyUrl`.
    /// fn receive(body: &[u8], watch: &WatchHandle) -> Result<(), DecodeError> {
    ///     watch.notified(&Notification::from_slice(body)?);
    ///     Ok(())
    /// }
    /// ```
    pub fn notified(&self, notification: &(impl Insight + ?Sized)) -> bool {
        match notification.task_id() {
            Some(id) => self.notify(id.trim(), notification.has_ended()),
            None => !self.sender.is_closed(),
        }
    }

    /// Polls a task at once, as [`notified`](Self::notified) does, because something else hints
    /// that it may have changed. Returns `false` if the watch was dropped.
    ///
    /// ```no_run
    /// # fn run(watch: &mps_describe::WatchHandle) {
    /// watch.poll_now("2600000000-WorkflowTask-0123456789abcdef0123456789abcdeftt7");
    /// # }
    /// ```
    pub fn poll_now(&self, task_id: impl AsRef<str>) -> bool {
        self.notify(task_id.as_ref(), false)
    }

    fn notify(&self, task_id: &str, ended: bool) -> bool {
        let task_id = task_id.to_owned();
        self.sender.send(Command::Notify { task_id, ended }).is_ok()
    }
}

#[derive(Debug)]
pub(super) enum Command {
    Add(String),
    Remove(String),
    Notify { task_id: String, ended: bool },
}
