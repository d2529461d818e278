//! Watch of any number of tasks: a stream of their changes. The schedule decides which task is
//! polled when.

use super::schedule::{NextPoll, Schedule, TaskKey};
use crate::client::{CallMode, Client, PollPermit, TaskId};
use crate::error::Error;
use futures_util::future::BoxFuture;
use futures_util::stream::{FuturesUnordered, Stream, StreamExt};
use mps_transport::Sleep;
use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::hash::{BuildHasher, RandomState};
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
mod task;
mod update;

use announcements::Announcements;
use handle::Command;
pub use handle::WatchHandle;
use hints::Hints;
use mps_model::DescribeTaskDetailResponse;
use observe::observe;
use outage::Outage;
use task::WatchedTask;
pub use update::{Event, TaskUpdate};

impl Client {
    /// Watches any number of tasks until they end, as a stream of their changes.
    ///
    /// All polls use the client's rate limiter. The [schedule](crate::schedule) spends them on the
    /// tasks that are most likely to have ended. An id that is watched already is ignored. Use a
    /// [handle](Watch::handle) to add and remove tasks.
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
            schedule: Schedule::default(),
            tasks: Vec::new(),
            by_id: HashMap::new(),
            polls: FuturesUnordered::new(),
            permit: PermitState::None,
            timer: None,
            outage: Outage::default(),
            hints: Hints::default(),
            announcements: Announcements::default(),
            answered: 0,
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
    schedule: Schedule,
    /// Tasks by the index of their keys.
    tasks: Vec<Option<WatchedTask>>,
    by_id: HashMap<TaskId, TaskKey>,
    polls: FuturesUnordered<BoxFuture<'static, PollResult>>,
    permit: PermitState,
    /// Time of the next poll, and the timer that wakes the watch then.
    timer: Option<(Duration, Sleep)>,
    outage: Outage,
    hints: Hints,
    announcements: Announcements,
    /// Polls that the service itself answered.
    answered: u32,
    updates: VecDeque<TaskUpdate>,
    hasher: RandomState,
    sender: mpsc::WeakUnboundedSender<Command>,
    /// `None` if there are no handles.
    commands: Option<UnboundedReceiver<Command>>,
}

/// Permit of the next poll.
enum PermitState {
    None,
    Pending(BoxFuture<'static, PollPermit>),
    Ready(PollPermit),
}

type PollResult = (TaskKey, Result<DescribeTaskDetailResponse, Error>);

impl Watch {
    /// Sets the bounds of the time between two polls of a task. Default: 1 s to 2 minutes. A task
    /// is polled at the latest one round of all tasks after the upper bound. It is polled after
    /// five rounds if four rounds are longer than that bound.
    ///
    /// If any task may be polled, one is. Few tasks are therefore polled at the lower bound. Raise
    /// it to send fewer requests.
    pub fn interval(mut self, bounds: RangeInclusive<Duration>) -> Self {
        self.schedule.set_bounds(bounds);
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
    pub fn expect_notifications(mut self) -> Self {
        let now = self.client.clock().elapsed();
        self.announcements.expect(now);
        self
    }

    /// Returns a handle that adds and removes tasks, and takes notifications.
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
        self.by_id.len()
    }

    /// Returns whether no task is watched.
    pub fn is_empty(&self) -> bool {
        self.by_id.is_empty()
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
            if let Some(update) = watch.updates.pop_front() {
                return Poll::Ready(Some(update));
            }
            match watch.polls.poll_next_unpin(context) {
                Poll::Ready(Some((key, result))) => {
                    watch.finish_poll(key, result);
                    continue;
                }
                Poll::Ready(None) if watch.is_empty() && watch.commands.is_none() => {
                    return Poll::Ready(None);
                }
                Poll::Ready(None) | Poll::Pending => {}
            }
            if watch.begin_due_poll(context).is_pending() {
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
                if let Ok(id) = TaskId::new(&id)
                    && let Some(key) = self.by_id.get(&id)
                {
                    self.forget(*key);
                }
            }
            Command::Notify { task_id, ended } => self.notify(&task_id, ended),
        }
    }

    /// Polls a task out of turn. Remembers one that is not watched, because it may be added next.
    fn notify(&mut self, id: &str, ended: bool) {
        let now = self.client.clock().elapsed();
        let Ok(id) = TaskId::new(id) else { return };
        match self.by_id.get(&id) {
            Some(key) => self.hints.add(*key, ended, now),
            // Only an end needs a poll as soon as the task is added.
            None if !ended => {}
            None => {
                let id = self.hasher.hash_one(&id);
                self.announcements.notify_unknown(id, now);
            }
        }
    }

    fn add(&mut self, id: &str) {
        match TaskId::new(id) {
            Ok(task_id) if self.by_id.contains_key(&task_id) => {}
            Ok(task_id) => {
                let now = self.client.clock().elapsed();
                self.schedule_task(task_id, now);
            }
            Err(error) => self.updates.push_back(TaskUpdate {
                task_id: id.to_owned(),
                event: Event::GaveUp(error),
            }),
        }
    }

    fn schedule_task(&mut self, id: TaskId, now: Duration) {
        if self.is_empty() {
            self.announcements.break_silence(now);
        }
        let key = self.schedule.add(now);
        if self
            .announcements
            .was_notified(|| self.hasher.hash_one(&id))
        {
            self.hints.add(key, true, now);
        }
        if self.tasks.len() <= key.index() {
            self.tasks.resize_with(key.index() + 1, || None);
        }
        self.by_id.insert(id.clone(), key);
        self.tasks[key.index()] = Some(WatchedTask::new(id));
    }

    fn forget(&mut self, key: TaskKey) {
        self.schedule.remove(key);
        self.hints.remove(key);
        if let Some(watched) = self.tasks[key.index()].take() {
            self.by_id.remove(&watched.id);
        }
    }
}

/// Polls that begin.
impl Watch {
    /// Begins a poll if one is due and has its permit. Returns `Ready` to be called again, or
    /// `Pending` until something wakes the watch.
    fn begin_due_poll(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let now = self.client.clock().elapsed();
        if self.polls.len() >= self.outage.max_polls() {
            return Poll::Pending;
        }
        let own = self.next_own_poll(now);
        let Some(due) = own.into_iter().chain(self.hints.due()).min() else {
            return Poll::Pending;
        };
        let due = due.max(self.outage.until);
        if due > now {
            return self.poll_timer(due, now, context);
        }
        self.timer = None;
        match std::mem::replace(&mut self.permit, PermitState::None) {
            PermitState::None => {
                let client = self.client.clone();
                let permit = Box::pin(async move { client.acquire_poll_permit().await });
                self.poll_permit(permit, context)
            }
            PermitState::Pending(permit) => self.poll_permit(permit, context),
            PermitState::Ready(permit) => {
                self.begin_poll(permit, now);
                Poll::Ready(())
            }
        }
    }

    fn poll_permit(
        &mut self,
        mut permit: BoxFuture<'static, PollPermit>,
        context: &mut Context<'_>,
    ) -> Poll<()> {
        match permit.as_mut().poll(context) {
            // Choose the task as late as possible, in the next step.
            Poll::Ready(permit) => {
                self.permit = PermitState::Ready(permit);
                Poll::Ready(())
            }
            Poll::Pending => {
                self.permit = PermitState::Pending(permit);
                Poll::Pending
            }
        }
    }

    /// Returns the time of the next poll without a hint.
    fn next_own_poll(&mut self, now: Duration) -> Option<Duration> {
        let due = match self.schedule.peek(now) {
            NextPoll::Now(_) => now,
            NextPoll::At(at) => at,
            NextPoll::Idle => return None,
        };
        if !self.announcements.are_reliable(now) {
            return Some(due);
        }
        let tasks = self.len();
        let next = due.max(self.announcements.next_own_poll(now, tasks));
        let last_poll = self.schedule.longest_unpolled().map(|(_, at)| at);
        let backstop = self.announcements.backstop();
        Some(match last_poll.map(|at| at.saturating_add(backstop)) {
            Some(again) => next.min(again.max(due)),
            None => next,
        })
    }

    /// Chooses the task of the next poll: one that a notification hints at, or the watch's own
    /// choice.
    fn choose(&mut self, now: Duration) -> Option<TaskKey> {
        let own = self.next_own_poll(now).is_some_and(|due| due <= now);
        if !(own && self.hints.let_schedule_pass()) {
            while let Some(key) = self.hints.take(now) {
                if self.schedule.take(key) {
                    return Some(key);
                }
                self.hints.is_being_polled(key);
            }
        }
        if !own {
            return None;
        }
        if self.announcements.are_reliable(now)
            && let Some(key) = self.sample(now)
        {
            return Some(key);
        }
        match self.schedule.next(now) {
            NextPoll::Now(key) => Some(key),
            NextPoll::At(_) | NextPoll::Idle => None,
        }
    }

    /// Chooses a task to check whether its end was announced: one that was not polled for long, or
    /// in turn any one and the first of the schedule.
    ///
    /// The schedule alone would go by the lengths of announced tasks, and others may differ.
    fn sample(&mut self, now: Duration) -> Option<TaskKey> {
        let backstop = self.announcements.backstop();
        if let Some((key, at)) = self.schedule.longest_unpolled()
            && at.saturating_add(backstop) <= now
            && self.schedule.take(key)
        {
            return Some(key);
        }
        self.announcements.spend();
        if self.tasks.is_empty() || fastrand::bool() {
            return None;
        }
        let watched = self.tasks[fastrand::usize(..self.tasks.len())].as_ref()?;
        let key = *self.by_id.get(&watched.id)?;
        self.schedule.take(key).then_some(key)
    }

    /// Begins the next poll. Keeps the permit if there is none.
    fn begin_poll(&mut self, permit: PollPermit, now: Duration) {
        if let Some(key) = self.choose(now)
            && let Some(Some(watched)) = self.tasks.get(key.index())
        {
            let (client, id) = (self.client.clone(), watched.id.clone());
            self.polls.push(Box::pin(async move {
                (key, client.poll(&id, CallMode::poll(permit)).await)
            }));
        } else {
            self.permit = PermitState::Ready(permit);
        }
    }

    fn poll_timer(&mut self, due: Duration, now: Duration, context: &mut Context<'_>) -> Poll<()> {
        if self.timer.as_ref().is_none_or(|(at, _)| *at != due) {
            let sleep = self.client.clock().sleep(due.saturating_sub(now));
            self.timer = Some((due, sleep));
        }
        match &mut self.timer {
            Some((_, sleep)) => {
                let elapsed = sleep.as_mut().poll(context);
                if elapsed.is_ready() {
                    self.timer = None;
                }
                elapsed
            }
            None => Poll::Ready(()),
        }
    }
}

/// Polls that end.
impl Watch {
    fn finish_poll(&mut self, key: TaskKey, result: Result<DescribeTaskDetailResponse, Error>) {
        let now = self.client.clock().elapsed();
        match result {
            Ok(detail) => self.accept(key, detail, now),
            Err(error) => self.accept_failure(key, error, now),
        }
    }

    /// Returns the task of a poll, unless it was removed meanwhile.
    fn watched<'a>(
        tasks: &'a mut [Option<WatchedTask>],
        by_id: &HashMap<TaskId, TaskKey>,
        key: TaskKey,
    ) -> Option<&'a mut WatchedTask> {
        let watched = tasks.get_mut(key.index()).and_then(Option::as_mut);
        watched.filter(|watched| by_id.get(&watched.id) == Some(&key))
    }

    /// Reports what a poll found. The end of an outage is noticed even if the task was removed.
    fn accept(&mut self, key: TaskKey, detail: DescribeTaskDetailResponse, now: Duration) {
        self.outage.end();
        self.answered = self.answered.saturating_add(1);
        let Some(watched) = Self::watched(&mut self.tasks, &self.by_id, key) else {
            return;
        };
        watched.clear_failures();
        let observation = observe(&detail, self.client.now());
        let (progress, length) = (observation.progress, observation.length);
        self.schedule.record(key, now, &observation);
        if watched.is_last(&detail, now) {
            let update = watched.update(Event::Done(Box::new(detail)));
            let id = self.hasher.hash_one(&watched.id);
            self.updates.push_back(update);
            let announced = self.hints.remove(key);
            self.announcements.end(id, announced, length, now);
            self.forget(key);
        } else {
            self.hints.found_running(key, now);
            watched.report_status(&detail.status, &mut self.updates);
            watched.report_subtasks(&detail, &self.hasher, &mut self.updates);
            watched.report_progress(progress, &mut self.updates);
        }
    }

    /// Schedules the task again after a temporary failure, or gives it up.
    fn accept_failure(&mut self, key: TaskKey, error: Error, now: Duration) {
        if error.code().is_some() {
            self.answered = self.answered.saturating_add(1);
        }
        let is_temporary = error.is_temporary(self.answered > 0);
        let requested = self.client.requested_pause(&error);
        if is_temporary {
            self.outage.record_failure(now, requested);
        } else {
            self.outage.end();
        }
        let Some(watched) = Self::watched(&mut self.tasks, &self.by_id, key) else {
            return;
        };
        match watched.retry_after_failure(&error, self.answered, now) {
            Some(pause) if is_temporary => {
                let again = now.saturating_add(pause.max(requested));
                self.schedule.record_failure(key, again);
                self.hints.failed(key, again);
            }
            _ => {
                let update = watched.update(Event::GaveUp(error));
                self.updates.push_back(update);
                self.forget(key);
            }
        }
    }
}

impl fmt::Debug for Watch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Watch")
            .field("tasks", &self.len())
            .field("polls", &self.polls.len())
            .field("outage", &self.outage)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
