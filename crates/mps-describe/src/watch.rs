//! Watching any number of tasks: a stream of what changes, over polls that the schedule places.

use crate::attempt::{ParseError, ParseResponse};
use crate::client::{CallMode, Client};
use crate::progress::{self, UnknownStatus};
use crate::schedule::{NextPoll, Observation, Schedule, State, TaskKey};
use crate::task_id::TaskId;
use crate::{Error, ErrorKind};
use futures_util::future::BoxFuture;
use futures_util::stream::{FuturesUnordered, Stream, StreamExt};
use mps_model::{DescribeTaskDetailResponse, SubtaskStatus, TaskStatus, TaskSummary};
use mps_transport::Sleep;
use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::hash::RandomState;
use std::ops::RangeInclusive;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};
use tokio::sync::mpsc::{self, UnboundedReceiver};

mod ended;
mod outage;

use ended::EndedSubtasks;
use outage::Outage;

impl Client {
    /// Watches any number of tasks until they end: a stream of what changes.
    ///
    /// All polls go through the client's rate limiter; the [schedule](crate::schedule) spends them on the tasks that are most likely to have ended. An id that is watched already is not
    /// watched twice. Tasks can be added and removed through a [handle](Watch::handle).
    ///
    /// ```no_run
    /// # async fn run(client: mps_describe::Client, ids: Vec<String>) {
    /// use mps_describe::Event;
    ///
    /// let mut live = client.watch(&ids);
    /// while let Some(change) = live.next().await {
    ///     match change.event {
    ///         Event::Progress(percent) => println!("{}: {percent} %", change.task_id),
    ///         Event::Done(detail) => println!("{}: {}", change.task_id, detail.outcome()),
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
            permit: Permit::None,
            timer: None,
            outage: Outage::default(),
            answered: 0,
            changes: VecDeque::new(),
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

/// What changed of a task.
#[derive(Debug)]
#[non_exhaustive]
pub struct TaskUpdate {
    /// The task.
    pub task_id: String,
    /// What happened.
    pub event: Event,
}

/// What happened to a watched task.
#[derive(Debug)]
#[non_exhaustive]
pub enum Event {
    /// It was seen for the first time in this state, which is not the end.
    Status(TaskStatus),
    /// Its progress has changed, in percent.
    Progress(f64),
    /// One of its subtasks has ended. A task's last subtasks are told by [`Done`](Self::Done) alone.
    Subtask {
        /// What it does, such as `Transcode`.
        kind: String,
        /// The way to it in the answer.
        path: String,
        /// How it ended.
        status: SubtaskStatus,
    },
    /// It has ended, and this is its answer; it is not watched any more. Whether it succeeded tells
    /// [`outcome`](DescribeTaskDetailResponse::outcome).
    ///
    /// The outcome is unknown where the answer cannot be judged, and where the status has been a word that this version does not
    /// know for 30 s.
    Done(Box<DescribeTaskDetailResponse>),
    /// Nothing can be learned of it any more, as the service does not know it or refuses to tell; it is not watched any more.
    GaveUp(Error),
}

/// A watch over many tasks: from [`Client::watch`]. It asks only while it is polled, and ends when no task and no handle is left.
///
/// What passes by loses nothing: in an outage it polls less and less often, and goes on where it stood when the service is back. Once the
/// service was reached, that holds for ten minutes for whatever answers in its place as well, such as the page of a gateway.
#[must_use = "nothing is watched before it is polled"]
pub struct Watch {
    client: Client,
    schedule: Schedule,
    /// By the index of their keys.
    tasks: Vec<Option<WatchedTask>>,
    by_id: HashMap<TaskId, TaskKey>,
    polls: FuturesUnordered<BoxFuture<'static, PollResult>>,
    permit: Permit,
    /// When to try again, and what wakes the watch then.
    timer: Option<(Duration, Sleep)>,
    outage: Outage,
    /// Looks that the service itself answered.
    answered: u32,
    changes: VecDeque<TaskUpdate>,
    hasher: RandomState,
    sender: mpsc::WeakUnboundedSender<Command>,
    /// `None` once there are no handles any more.
    commands: Option<UnboundedReceiver<Command>>,
}

/// Adds tasks to a [`Watch`] and removes them, from anywhere. While there is one the watch does not end.
#[derive(Clone, Debug)]
pub struct WatchHandle {
    sender: mpsc::UnboundedSender<Command>,
}

impl Watch {
    /// Keeps the time between two polls at a task within these bounds. Default 1 s to 2 minutes; with more tasks than the rate limit
    /// allows for, the upper bound is exceeded.
    pub fn interval(mut self, bounds: RangeInclusive<Duration>) -> Self {
        self.schedule.set_bounds(bounds);
        self
    }

    /// A handle to add and remove tasks with.
    pub fn handle(&mut self) -> WatchHandle {
        let sender = self.sender.upgrade().unwrap_or_else(|| {
            // What the handles before it asked for is done all the same.
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

    /// How many tasks are watched.
    pub fn len(&self) -> usize {
        self.by_id.len()
    }

    /// Whether no task is watched.
    pub fn is_empty(&self) -> bool {
        self.by_id.is_empty()
    }

    /// The next change, `None` when all tasks have ended and there is no handle.
    pub async fn next(&mut self) -> Option<TaskUpdate> {
        StreamExt::next(self).await
    }
}

impl WatchHandle {
    /// Watches one task more; `false` if the watch is no more.
    pub fn add(&self, task_id: impl Into<String>) -> bool {
        self.sender.send(Command::Add(task_id.into())).is_ok()
    }

    /// Watches a task no longer; `false` if the watch is no more.
    pub fn remove(&self, task_id: impl Into<String>) -> bool {
        self.sender.send(Command::Remove(task_id.into())).is_ok()
    }
}

#[derive(Debug)]
enum Command {
    Add(String),
    Remove(String),
}

/// What is known of a task, to tell what changes.
struct WatchedTask {
    id: TaskId,
    status: Option<TaskStatus>,
    progress: f32,
    /// The subtasks whose end was reported.
    ended: EndedSubtasks,
    failures: Failures,
    unknown_status: UnknownStatus,
    /// The client put right what the last poll was refused for.
    corrected: bool,
}

/// Looks on end that failed in the same way.
#[derive(Debug, Default)]
struct Failures {
    count: u8,
    unreadable: bool,
    /// How many polls at any task the service had answered when the last of them was counted.
    answered: u32,
    /// And in which minute of the watch that was.
    minute: u32,
}

/// The right to send one request.
enum Permit {
    None,
    Awaited(BoxFuture<'static, ()>),
    Held,
}

type PollResult = (TaskKey, Result<PollOutcome, Error>);

/// What a poll read: no more than the state tells.
enum PollOutcome {
    /// It waits, or is in a state of which nothing more is known.
    Waiting(TaskSummary),
    Detail(Box<DescribeTaskDetailResponse>),
}

impl ParseResponse for PollOutcome {
    fn read(body: &[u8]) -> Result<Self, ParseError> {
        let summary = TaskSummary::from_slice(body)?;
        if summary.status == TaskStatus::Waiting {
            return Ok(Self::Waiting(summary));
        }
        ParseResponse::read(body).map(|detail| Self::Detail(Box::new(detail)))
    }

    fn request_id(&self) -> Option<&str> {
        match self {
            Self::Waiting(summary) => summary.request_id.as_deref(),
            Self::Detail(detail) => detail.request_id.as_deref(),
        }
    }

    fn task_id(&self) -> Option<&str> {
        match self {
            Self::Waiting(_) => None,
            Self::Detail(detail) => detail.task_id(),
        }
    }

    fn keep_body(self, body: &[u8]) -> Self {
        match self {
            Self::Waiting(summary) => Self::Waiting(summary),
            Self::Detail(detail) => Self::Detail(Box::new(detail.with_body(body))),
        }
    }
}

/// Looks under way at a time: enough for the service's limit at more than a second an answer.
const MAX_POLLS: usize = 128;
/// Failures on end are counted so far: a task whose answers cannot be read is given up then.
const MAX_FAILURES: u8 = 10;
/// Turns without a change after which others get a chance to run.
const TURNS: usize = 64;
/// Progress that has changed by less than this is not told, in percent.
const STEP: f64 = 1.0;

impl Stream for Watch {
    type Item = TaskUpdate;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<TaskUpdate>> {
        let watch = self.get_mut();
        for _ in 0..TURNS {
            watch.poll_commands(context);
            if let Some(change) = watch.changes.pop_front() {
                return Poll::Ready(Some(change));
            }
            match watch.polls.poll_next_unpin(context) {
                Poll::Ready(Some((key, result))) => {
                    watch.take_in(key, result);
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
        }
    }

    /// Begins a poll, if one is due and allowed: ready to be polled again, or pending until something wakes the watch.
    fn begin_due_poll(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let now = self.client.clock().elapsed();
        if self.polls.len() >= self.outage.max_polls() {
            return Poll::Pending;
        }
        let due = match self.schedule.peek(now) {
            NextPoll::Now(_) => now,
            NextPoll::At(at) => at,
            NextPoll::Idle => return Poll::Pending,
        };
        let due = due.max(self.outage.until);
        if due > now {
            return self.poll_timer(due, now, context);
        }
        self.timer = None;
        if let Permit::None = self.permit {
            let client = self.client.clone();
            self.permit =
                Permit::Awaited(Box::pin(async move { client.acquire_poll_permit().await }));
        }
        if let Permit::Awaited(permit) = &mut self.permit {
            if permit.as_mut().poll(context).is_pending() {
                return Poll::Pending;
            }
            self.permit = Permit::Held;
            // Who is to be asked is decided as late as possible.
            return Poll::Ready(());
        }
        if let NextPoll::Now(key) = self.schedule.next(now)
            && let Some(Some(watched)) = self.tasks.get(key.index())
        {
            self.permit = Permit::None;
            let (client, id) = (self.client.clone(), watched.id.clone());
            self.polls.push(Box::pin(async move {
                (key, client.ask(&id, CallMode::POLL).await)
            }));
        }
        Poll::Ready(())
    }

    fn poll_timer(&mut self, due: Duration, now: Duration, context: &mut Context<'_>) -> Poll<()> {
        if self.timer.as_ref().is_none_or(|(at, _)| *at != due) {
            let sleep = self.client.clock().sleep(due.saturating_sub(now));
            self.timer = Some((due, sleep));
        }
        match &mut self.timer {
            Some((_, sleep)) => {
                let rung = sleep.as_mut().poll(context);
                if rung.is_ready() {
                    self.timer = None;
                }
                rung
            }
            None => Poll::Ready(()),
        }
    }

    fn add(&mut self, id: &str) {
        match TaskId::new(id) {
            Ok(task_id) if self.by_id.contains_key(&task_id) => {}
            Ok(task_id) => {
                let now = self.client.clock().elapsed();
                self.schedule_task(task_id, now);
            }
            Err(error) => self.changes.push_back(TaskUpdate {
                task_id: id.to_owned(),
                event: Event::GaveUp(error),
            }),
        }
    }

    fn schedule_task(&mut self, id: TaskId, now: Duration) {
        let key = self.schedule.add(now);
        if self.tasks.len() <= key.index() {
            self.tasks.resize_with(key.index() + 1, || None);
        }
        self.by_id.insert(id.clone(), key);
        self.tasks[key.index()] = Some(WatchedTask {
            id,
            status: None,
            progress: 0.0,
            ended: EndedSubtasks::default(),
            failures: Failures::default(),
            unknown_status: UnknownStatus::default(),
            corrected: false,
        });
    }

    fn forget(&mut self, key: TaskKey) {
        self.schedule.remove(key);
        if let Some(watched) = self.tasks[key.index()].take() {
            self.by_id.remove(&watched.id);
        }
    }

    /// Takes in what a poll brought.
    fn take_in(&mut self, key: TaskKey, result: Result<PollOutcome, Error>) {
        let now = self.client.clock().elapsed();
        // Of a task that was removed meanwhile nothing is told, but that the service answers is worth knowing.
        let watched = self.tasks.get_mut(key.index()).and_then(Option::as_mut);
        let watched = watched.filter(|watched| self.by_id.get(&watched.id) == Some(&key));
        let seen = match result {
            Ok(seen) => seen,
            Err(error) => {
                if error.code().is_some() {
                    self.answered = self.answered.saturating_add(1);
                }
                // Something else in the place of a service that was there before says nothing of a task.
                let passes =
                    error.is_retryable() || (error.may_not_be_the_service() && self.answered > 0);
                let requested = self.client.requested_pause(&error);
                if passes {
                    self.outage.failed(now, requested);
                } else {
                    self.outage.over();
                }
                if let Some(watched) = watched {
                    match watched.retry_after_failure(&error, self.answered, now) {
                        Some(pause) if passes => {
                            let again = now.saturating_add(pause.max(requested));
                            self.schedule.record_failure(key, again);
                        }
                        _ => {
                            let change = watched.changed(Event::GaveUp(error));
                            self.changes.push_back(change);
                            self.forget(key);
                        }
                    }
                }
                return;
            }
        };
        self.outage.over();
        self.answered = self.answered.saturating_add(1);
        let Some(watched) = watched else { return };
        watched.failures.count = 0;
        watched.corrected = false;
        let observation = seen.observation(self.client.now());
        let progress = observation.progress;
        self.schedule.record(key, now, &observation);
        match seen {
            PollOutcome::Waiting(summary) => {
                watched.tell_status(&summary.status, &mut self.changes)
            }
            PollOutcome::Detail(detail) if watched.unknown_status.is_last(&detail, now) => {
                let change = watched.changed(Event::Done(detail));
                self.changes.push_back(change);
                self.forget(key);
            }
            PollOutcome::Detail(detail) => {
                watched.tell_status(&detail.status, &mut self.changes);
                watched.tell_subtasks(&detail, &self.hasher, &mut self.changes);
                watched.tell_progress(progress, &mut self.changes);
            }
        }
    }
}

impl PollOutcome {
    /// What the schedule learns from it.
    fn observation(&self, now: SystemTime) -> Observation<'_> {
        match self {
            Self::Waiting(summary) => Observation {
                state: State::Waiting,
                kind: summary.task_type.as_str(),
                ..Observation::default()
            },
            Self::Detail(detail) => {
                let ended = detail.has_ended();
                Observation {
                    state: if ended { State::Ended } else { State::Running },
                    kind: detail.task_type.as_str(),
                    age: progress::age(detail, now),
                    length: detail.elapsed().filter(|_| ended),
                    progress: detail.progress().filter(|_| !ended),
                    media: progress::media_length(detail),
                }
            }
        }
    }
}

impl WatchedTask {
    fn changed(&self, event: Event) -> TaskUpdate {
        TaskUpdate {
            task_id: self.id.as_str().to_owned(),
            event,
        }
    }

    /// How soon the task may be asked for again after this failure, if that failed not too often: the more failed on end, the later.
    fn retry_after_failure(
        &mut self,
        error: &Error,
        answered: u32,
        now: Duration,
    ) -> Option<Duration> {
        let mended_before = std::mem::replace(&mut self.corrected, error.is_corrected());
        if self.corrected {
            // What is refused again was not put right.
            return (!mended_before).then_some(Duration::ZERO);
        }
        let unreadable = error.kind() == ErrorKind::Unreadable;
        let minute = (now.as_secs() / 60) as u32;
        let last = &mut self.failures;
        if last.unreadable != unreadable {
            last.count = 0;
        }
        // Where a service that was there answers nothing any more it is an outage, and only one a minute counts.
        let alone = last.answered != answered || answered == 0;
        if last.count == 0 || alone || last.minute != minute {
            *last = Failures {
                count: (last.count + 1).min(MAX_FAILURES),
                unreadable,
                answered,
                minute,
            };
        }
        let given_up = unreadable && last.count == MAX_FAILURES;
        (!given_up).then(|| Duration::from_secs(last.count.into()))
    }

    fn tell_status(&mut self, status: &TaskStatus, changes: &mut VecDeque<TaskUpdate>) {
        if self.status.as_ref() != Some(status) {
            self.status = Some(status.clone());
            changes.push_back(self.changed(Event::Status(status.clone())));
        }
    }

    fn tell_progress(&mut self, percent: Option<f64>, changes: &mut VecDeque<TaskUpdate>) {
        if let Some(percent) = percent
            && (percent - f64::from(self.progress)).abs() >= STEP
        {
            self.progress = percent as f32;
            changes.push_back(self.changed(Event::Progress(percent)));
        }
    }

    fn tell_subtasks(
        &mut self,
        detail: &DescribeTaskDetailResponse,
        hasher: &RandomState,
        changes: &mut VecDeque<TaskUpdate>,
    ) {
        for subtask in detail.subtasks() {
            let status = subtask.state.status;
            if !matches!(status, SubtaskStatus::Success | SubtaskStatus::Fail) {
                continue;
            }
            if self.ended.is_new(&subtask.path, hasher) {
                changes.push_back(self.changed(Event::Subtask {
                    kind: subtask.kind.to_owned(),
                    status: status.clone(),
                    path: subtask.path,
                }));
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
