//! Polls of the watched tasks that one operation describes, in the order of the schedule and within
//! the rate limit of the operation. Merges no operations, which `watch.rs` does.

use super::announcements::Announcements;
use super::hints::Hints;
use super::observe::{Digest, observe};
use super::outage::Outage;
use super::task::WatchedTask;
use super::update::{Event, TaskUpdate};
use crate::client::{Answer, CallMode, Client, PollPermit, TaskId};
use crate::error::Error;
use crate::poll::schedule::{NextPoll, Schedule, TaskKey};
use futures_util::future::BoxFuture;
use futures_util::stream::{FuturesUnordered, StreamExt};
use mps_model::DescribeTaskDetailResponse;
use mps_model::operation::OperationInfo;
use mps_transport::Sleep;
use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::ops::RangeInclusive;
use std::task::{Context, Poll};
use std::time::Duration;

/// Watched tasks that one operation describes, and their polls.
///
/// Each operation has a rate limit of its own. With a poller for each, a slow limit delays only the
/// tasks that need it.
pub(super) struct Poller {
    client: Client,
    operation: OperationInfo,
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
}

/// Permit of the next poll.
enum PermitState {
    None,
    Pending(BoxFuture<'static, PollPermit>),
    Ready(PollPermit),
}

type PollResult = (TaskKey, Result<Polled, Error>);
type Polled = Answer<DescribeTaskDetailResponse, Digest>;

impl Poller {
    /// Creates a poller without tasks. `hasher` makes the fingerprints of ids and paths.
    pub(super) fn new(client: Client, operation: OperationInfo, hasher: RandomState) -> Self {
        Self {
            client,
            operation,
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
            hasher,
        }
    }

    /// Returns the operation that describes the tasks.
    pub(super) fn operation(&self) -> &OperationInfo {
        &self.operation
    }

    /// Sets the bounds of the time between two polls of a task.
    pub(super) fn set_bounds(&mut self, bounds: RangeInclusive<Duration>) {
        self.schedule.set_bounds(bounds);
    }

    /// Relies on notifications until an end comes without one.
    pub(super) fn expect_notifications(&mut self) {
        let now = self.client.clock().elapsed();
        self.announcements.expect(now);
    }

    /// Returns the number of tasks.
    pub(super) fn len(&self) -> usize {
        self.by_id.len()
    }

    /// Returns whether there is no task.
    pub(super) fn is_empty(&self) -> bool {
        self.by_id.is_empty()
    }

    /// Returns whether there is no task and no poll in flight.
    pub(super) fn is_idle(&self) -> bool {
        self.is_empty() && self.polls.is_empty()
    }

    /// Returns whether the service itself answered a poll.
    pub(super) fn was_reached(&self) -> bool {
        self.answered > 0
    }

    /// Returns the next change of a task.
    pub(super) fn next_update(&mut self) -> Option<TaskUpdate> {
        self.updates.pop_front()
    }

    /// Finishes a poll, or begins one that is due. Returns `Ready` to be called again, or `Pending`
    /// until something wakes the watch. `was_reached` tells that the service itself answered a poll
    /// of another operation.
    pub(super) fn step(&mut self, was_reached: bool, context: &mut Context<'_>) -> Poll<()> {
        match self.polls.poll_next_unpin(context) {
            Poll::Ready(Some(result)) => {
                self.finish_poll(result, was_reached);
                Poll::Ready(())
            }
            Poll::Ready(None) | Poll::Pending => self.begin_due_poll(context),
        }
    }
}

/// Tasks that are added, removed and notified.
impl Poller {
    /// Polls a task out of turn. Remembers one that is not watched, because it may be added next.
    pub(super) fn notify(&mut self, id: &TaskId, ended: bool) {
        let now = self.client.clock().elapsed();
        match self.by_id.get(id) {
            Some(key) => self.hints.add(*key, ended, now),
            // Only an end needs a poll as soon as the task is added.
            None if !ended => {}
            None => {
                let id = self.hasher.hash_one(id);
                self.announcements.notify_unknown(id, now);
            }
        }
    }

    /// Schedules a task, unless it is watched already.
    pub(super) fn add(&mut self, id: TaskId) {
        if self.by_id.contains_key(&id) {
            return;
        }
        let now = self.client.clock().elapsed();
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

    pub(super) fn remove(&mut self, id: &TaskId) {
        if let Some(key) = self.by_id.get(id) {
            self.forget(*key);
        }
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
impl Poller {
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
                let (client, operation) = (self.client.clone(), self.operation);
                let permit = Box::pin(async move { client.acquire_poll_permit(&operation).await });
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
            while let Some(key) = self.hints.take(now, own) {
                if self.schedule.take(key) {
                    return Some(key);
                }
                self.hints.is_being_polled(key);
            }
        }
        if !own {
            return None;
        }
        self.hints.schedule_passed();
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
            let hasher = self.hasher.clone();
            self.polls.push(Box::pin(async move {
                let digest = move |detail: &DescribeTaskDetailResponse| Digest::of(detail, &hasher);
                (key, client.poll(&id, CallMode::poll(permit), digest).await)
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
impl Poller {
    fn finish_poll(&mut self, (key, result): PollResult, was_reached: bool) {
        let now = self.client.clock().elapsed();
        match result {
            Ok(answer) => self.accept(key, answer, now),
            Err(error) => self.accept_failure(key, error, was_reached, now),
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
    fn accept(&mut self, key: TaskKey, answer: Polled, now: Duration) {
        self.outage.end();
        self.answered = self.answered.saturating_add(1);
        let (detail, Digest { facts, ended }) = (answer.response, answer.digest);
        let Some(watched) = Self::watched(&mut self.tasks, &self.by_id, key) else {
            return;
        };
        watched.clear_failures();
        let observation = observe(&detail, &facts, self.client.now());
        let (progress, length) = (observation.progress, observation.length);
        self.schedule.record(key, now, &observation);
        if watched.is_last(&facts, now) {
            let update = watched.update(Event::Done(Box::new(detail)));
            let id = self.hasher.hash_one(&watched.id);
            self.updates.push_back(update);
            let announced = self.hints.ended(key);
            self.announcements.end(id, announced, length, now);
            self.forget(key);
        } else {
            self.hints.found_running(key, now);
            watched.report_status(&detail.status, &mut self.updates);
            watched.report_subtasks(ended, &mut self.updates);
            watched.report_progress(progress, &mut self.updates);
            self.client.discard(detail, answer.is_large);
        }
    }

    /// Schedules the task again after a temporary failure, or gives it up.
    fn accept_failure(&mut self, key: TaskKey, error: Error, was_reached: bool, now: Duration) {
        if error.code().is_some() {
            self.answered = self.answered.saturating_add(1);
        }
        // A service that answered another operation was reached, and may be away since.
        let answered = self.answered.max(was_reached.into());
        let is_temporary = error.is_temporary(answered > 0);
        let requested = self.client.requested_pause(&error);
        if is_temporary {
            self.outage.record_failure(now, requested);
        } else {
            self.outage.end();
        }
        let Some(watched) = Self::watched(&mut self.tasks, &self.by_id, key) else {
            return;
        };
        match watched.retry_after_failure(&error, answered, now) {
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

impl fmt::Debug for Poller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Poller")
            .field("operation", &self.operation.name)
            .field("tasks", &self.len())
            .field("polls", &self.polls.len())
            .field("outage", &self.outage)
            .finish_non_exhaustive()
    }
}
