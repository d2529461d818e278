//! Watch of any number of tasks: a stream of their changes. Hands each task to the poller of the
//! operation that describes it, and merges what the pollers report.

use crate::client::{Client, TaskId};
use futures_util::stream::{Stream, StreamExt};
use std::collections::VecDeque;
use std::fmt;
use std::hash::RandomState;
use std::ops::RangeInclusive;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::sync::mpsc::{self, UnboundedReceiver};

mod announcements;
mod ended;
mod handle;
mod hints;
mod observe;
mod outage;
mod poller;
mod task;
mod update;

use handle::Command;
pub use handle::WatchHandle;
use poller::Poller;
pub use update::{Event, TaskUpdate};

impl Client {
    /// Watches any number of tasks until they end, as a stream of their changes.
    ///
    /// All polls use the client's rate limiters. The [schedule](crate::schedule) spends them on the
    /// tasks that are most likely to have ended. An id that is watched already is ignored. Use a
    /// [handle](Watch::handle) to add and remove tasks.
    ///
    /// Batch tasks are described by another operation, whose limit is 20 requests a second. They
    /// have a schedule of their own, so that they do not delay the other tasks.
    ///
    /// ```no_run
    /// # async fn run(client: mps_describe::Client, ids: Vec<String>) {
    /// use mps_describe::Event;
    ///
    /// let mut live = client.watch(&ids);
    /// while let Some(update) = live.next().await {
    ///     match update.event {
    ///         Event::Progress(percent) => println!("{}: {percent} %", update.task_id),
    ///         Event::Done(detail) => println!("{}: {}", update.task_id, detail.outcome()),
    ///         Event::GaveUp(error) => eprintln!("{error}"),
    ///         _ => {}
    ///     }
    /// }
    /// # }
    /// ```
    pub fn watch(&self, ids: impl IntoIterator<Item = impl AsRef<str>>) -> Watch {
        let (sender, commands) = mpsc::unbounded_channel();
        let mut watch = Watch {
            client: self.clone(),
            pollers: Vec::new(),
            interval: None,
            expects_notifications: false,
            updates: VecDeque::new(),
            hasher: RandomState::new(),
            sender: sender.downgrade(),
            commands: Some(commands),
        };
        for id in ids {
            watch.add(id.as_ref());
        }
        watch
    }
}

/// Watch of many tasks. Create it with [`Client::watch`]. It sends requests only while it is
/// polled, and ends when no task and no handle is left.
///
/// Temporary failures lose nothing. In an outage the watch polls less and less often, and continues
/// when the service is back.
///
/// Once the service has answered, this also holds for anything that answers in its place, such as
/// the page of a gateway. That is tolerated for ten minutes.
#[must_use = "a watch does nothing unless it is polled"]
pub struct Watch {
    client: Client,
    /// One for each operation that describes a task of the watch.
    pollers: Vec<Poller>,
    /// Bounds of the time between two polls of a task, if they are set.
    interval: Option<RangeInclusive<Duration>>,
    expects_notifications: bool,
    /// Updates about ids that are invalid.
    updates: VecDeque<TaskUpdate>,
    /// Makes the fingerprints of ids and paths.
    hasher: RandomState,
    sender: mpsc::WeakUnboundedSender<Command>,
    /// `None` if there are no handles.
    commands: Option<UnboundedReceiver<Command>>,
}

impl Watch {
    /// Sets the bounds of the time between two polls of a task. Default: 1 s to 2 minutes. A task
    /// is polled at the latest one round of all tasks after the upper bound. It is polled after
    /// five rounds if four rounds are longer than that bound.
    ///
    /// If any task may be polled, one is. Few tasks are therefore polled at the lower bound. Raise
    /// it to send fewer requests.
    ///
    /// ```no_run
    /// # fn run(client: mps_describe::Client, ids: Vec<String>) {
    /// use std::time::Duration;
    ///
    /// let watch = client.watch(&ids);
    /// let watch = watch.interval(Duration::from_secs(10)..=Duration::from_secs(300));
    /// # }
    /// ```
    pub fn interval(mut self, bounds: RangeInclusive<Duration>) -> Self {
        for poller in &mut self.pollers {
            poller.set_bounds(bounds.clone());
        }
        self.interval = Some(bounds);
        self
    }

    /// Relies on notifications from the start, because they announce the end of every task. Use it
    /// if all tasks name this program in their `TaskNotifyConfig` and a [handle](Self::handle)
    /// receives what arrives.
    ///
    /// The watch then makes few polls of its own. In all, 2,000 tasks of 1 to 5 minutes take less
    /// than 1.2 polls a task, and a few tasks take one poll in 1 s to 2 minutes. The watch polls at
    /// its usual pace as soon as one of these polls finds an end that was not announced. An end
    /// that is not announced is reported after at most 15 minutes or three mean lengths, whichever
    /// is longer, plus the wait for the rate limit. Without this setting, the watch polls at its
    /// usual pace until 32 ends in a row were announced.
    ///
    /// ```no_run
    /// # fn run(client: mps_describe::Client, ids: Vec<String>) {
    /// let watch = client.watch(&ids).expect_notifications();
    /// # }
    /// ```
    pub fn expect_notifications(mut self) -> Self {
        self.expects_notifications = true;
        for poller in &mut self.pollers {
            poller.expect_notifications();
        }
        self
    }

    /// Returns a handle that adds and removes tasks, and takes notifications.
    ///
    /// ```no_run
    /// # fn run(client: mps_describe::Client, id: String) {
    /// let mut watch = client.watch([id]);
    /// let handle = watch.handle();
    /// // Watch another task from anywhere, while the watch is polled.
    /// handle.add("2600000000-WorkflowTask-0123456789abcdef0123456789abcdeftt7");
    /// # }
    /// ```
    pub fn handle(&mut self) -> WatchHandle {
        let sender = self.sender.upgrade().unwrap_or_else(|| {
            // Apply the commands of earlier handles, which have been dropped.
            while let Some(Ok(command)) = self.commands.as_mut().map(UnboundedReceiver::try_recv) {
                self.apply(command);
            }
            let (sender, commands) = mpsc::unbounded_channel();
            self.sender = sender.downgrade();
            self.commands = Some(commands);
            sender
        });
        WatchHandle { sender }
    }

    /// Returns the number of watched tasks.
    pub fn len(&self) -> usize {
        self.pollers.iter().map(Poller::len).sum()
    }

    /// Returns whether no task is watched.
    pub fn is_empty(&self) -> bool {
        self.pollers.iter().all(Poller::is_empty)
    }

    /// Returns the next update, or `None` when all tasks have ended and there is no handle.
    pub async fn next(&mut self) -> Option<TaskUpdate> {
        StreamExt::next(self).await
    }
}

/// Steps without an update after which the watch yields, so that other tasks of the runtime can
/// run.
const STEPS_BEFORE_YIELD: usize = 64;

impl Stream for Watch {
    type Item = TaskUpdate;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<TaskUpdate>> {
        let watch = self.get_mut();
        for _ in 0..STEPS_BEFORE_YIELD {
            watch.poll_commands(context);
            if let Some(update) = watch.next_update() {
                return Poll::Ready(Some(update));
            }
            if watch.commands.is_none() && watch.pollers.iter().all(Poller::is_idle) {
                return Poll::Ready(None);
            }
            let was_reached = watch.pollers.iter().any(Poller::was_reached);
            let mut is_pending = true;
            for poller in &mut watch.pollers {
                is_pending &= poller.step(was_reached, context).is_pending();
            }
            if is_pending {
                return Poll::Pending;
            }
        }
        context.waker().wake_by_ref();
        Poll::Pending
    }
}

/// Tasks that are added, removed and notified.
impl Watch {
    fn poll_commands(&mut self, context: &mut Context<'_>) {
        while let Some(commands) = &mut self.commands {
            match commands.poll_recv(context) {
                Poll::Ready(Some(command)) => self.apply(command),
                Poll::Ready(None) => self.commands = None,
                Poll::Pending => return,
            }
        }
    }

    fn apply(&mut self, command: Command) {
        match command {
            Command::Add(id) => self.add(&id),
            Command::Remove(id) => {
                if let Ok(id) = TaskId::new(&id) {
                    self.poller_of(&id).remove(&id);
                }
            }
            Command::Notify { task_id, ended } => {
                if let Ok(id) = TaskId::new(&task_id) {
                    self.poller_of(&id).notify(&id, ended);
                }
            }
        }
    }

    fn add(&mut self, id: &str) {
        match TaskId::new(id) {
            Ok(id) => self.poller_of(&id).add(id),
            Err(error) => self.updates.push_back(TaskUpdate {
                task_id: id.to_owned(),
                event: Event::GaveUp(error),
            }),
        }
    }

    /// Returns the poller of the operation that describes this task. Creates it if there is none.
    fn poller_of(&mut self, id: &TaskId) -> &mut Poller {
        let operation = id.operation();
        let mut pollers = self.pollers.iter();
        let index = pollers.position(|poller| poller.operation().name == operation.name);
        let index = index.unwrap_or_else(|| {
            let mut poller = Poller::new(self.client.clone(), operation, self.hasher.clone());
            if let Some(bounds) = &self.interval {
                poller.set_bounds(bounds.clone());
            }
            if self.expects_notifications {
                poller.expect_notifications();
            }
            self.pollers.push(poller);
            self.pollers.len() - 1
        });
        &mut self.pollers[index]
    }

    fn next_update(&mut self) -> Option<TaskUpdate> {
        let mut pollers = self.pollers.iter_mut();
        let invalid = self.updates.pop_front();
        invalid.or_else(|| pollers.find_map(Poller::next_update))
    }
}

impl fmt::Debug for Watch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Watch")
            .field("tasks", &self.len())
            .field("pollers", &self.pollers)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
