//! Schedule of polls that notices the ends of tasks early with few polls.
//!
//! [`Client::watch`](crate::Client::watch) uses this schedule. It is public for programs that poll
//! by other means. It does no I/O and reads no clock.
//!
//! Round-robin polling spends as much on a task that has just begun as on one that is about to end.
//! This schedule keeps a belief about the end of each task instead. It comes from the task's
//! progress, and from the lengths of earlier tasks of its kind. Each counts by how well it has
//! predicted so far. Tasks that still run are learned from too, otherwise only short ones would be.
//!
//! A poll that finds an end is needed in any case, so only a poll that finds a running task is a
//! cost. The index of a task is its expected lateness divided by the chance that a poll is wasted.
//! The task with the largest index is polled. A queue holds the times at which the indices reach a
//! price, which follows from the indices of the latest polls.
//!
//! A task that may have ended a round ago is polled before all others. Ends that came earlier than
//! that move this time forward for all tasks. While ends are few, every task is polled after little
//! more than a round, no matter what was forecast. If nothing can be forecast, this is round-robin
//! polling.

mod belief;
mod earliness;
mod heap;
mod lengths;
mod mean;
mod observation;
mod out_of_turn;
mod progress;
mod survival;
mod task;

use belief::Belief;
use earliness::Earliness;
use heap::{IndexedHeap, reserve_quarter};
use lengths::Lengths;
pub use observation::{NextPoll, Observation, State, TaskKey};
use std::ops::RangeInclusive;
use std::time::Duration;
use task::{Slot, Task};

/// Schedule of the polls of a set of tasks.
///
/// All times are those of one clock that never runs backwards, such as
/// [`Clock::elapsed`](mps_transport::Clock::elapsed).
///
/// ```
/// use mps_describe::schedule::{NextPoll, Observation, Schedule, State};
/// use std::time::Duration;
///
/// let mut schedule = Schedule::default();
/// let task = schedule.add(Duration::ZERO);
/// let now = Duration::from_millis(10);
/// assert_eq!(schedule.next(now), NextPoll::Now(task));
/// // No task is polled twice within a second.
/// let observation = Observation {
///     state: State::Running,
///     age: Some(Duration::from_secs(30)),
///     progress: Some(50.0),
///     ..Observation::default()
/// };
/// schedule.record(task, now, &observation);
/// let NextPoll::At(at) = schedule.next(now) else { panic!("polled just now") };
/// assert!(at > Duration::from_secs(1) && at < Duration::from_secs(2));
/// ```
#[derive(Debug)]
pub struct Schedule {
    tasks: Vec<Slot>,
    free: Vec<u32>,
    count: usize,
    /// Tasks that may not be polled yet, by the time when they may.
    resting: IndexedHeap,
    /// Tasks that may be polled, by the time when their index reaches the price.
    due: IndexedHeap,
    /// The same tasks, by the time when they may have ended.
    may_end: IndexedHeap,
    /// The same tasks, by the time of their last polls.
    polled: IndexedHeap,
    /// Lengths of all kinds together, then of each kind.
    lengths: Vec<Lengths>,
    /// Kinds that have their own lengths, from index 1 on.
    kinds: Vec<Box<str>>,
    bounds: RangeInclusive<Duration>,
    /// Logarithm of the index at which tasks are polled, in seconds.
    log_price: f64,
    /// By how much tasks end earlier than they may by their beliefs.
    earliness: Earliness,
    /// Slot that is planned again next.
    cursor: usize,
    /// Time between two polls while at least one is possible, in seconds.
    pace: f64,
    /// Number of measurements in `pace`, up to 50.
    paces: f64,
    /// Time of the last poll, if one has been possible ever since.
    last_poll: Option<f64>,
    /// Share of added tasks that began to run only then, as a running mean from 0 to 1.
    freshness: f64,
    /// Share of the polls that found an end, as a running mean over a round.
    ends: f64,
    /// Draws samples of forecasts, the same in every run.
    rng: fastrand::Rng,
}

/// Largest measurement of the pace, as a multiple of the pace. It ignores pauses of the caller.
const MAX_PACE_FACTOR: f64 = 10.0;
/// Shortest pace to which that factor applies, in seconds. Otherwise a pace of zero, as after polls
/// that were returned together, could not grow again.
const MIN_PACE: f64 = 0.000_1;
/// Kinds with their own lengths. The limit bounds memory if kinds are invented.
const MAX_KINDS: usize = 32;
/// Lengths from which a kind is forecast by its own lengths only. Fewer would follow chance.
const ENOUGH_LENGTHS: f64 = 30.0;
/// Chance of an end from which a task waits for one more round at most.
const MAY_HAVE_ENDED: f64 = 0.01;
/// The same while ends are few, and their share of the polls up to which they are.
const MAY_HAVE_ENDED_OF_FEW: f64 = 0.005;
const FEW_ENDS: f64 = 0.12;
/// Longest wait of a task while ends are few, in rounds. All the polls that this needs leave a
/// seventh of the limit for ends that are forecast.
const MAX_ROUNDS: f64 = 1.18;
/// Polls that this seventh has to hold for each end. With fewer, forecasts would come to nothing.
const POLLS_AN_END: f64 = 2.5;
/// Polls, besides one of each task, over which ends are counted.
const ENDS_MEMORY: f64 = 32.0;
/// Polls over which the price is averaged, and the part of the tasks that is added to them. A new
/// price has to reach all plans before it changes again.
const PRICE_MEMORY: f64 = 32.0;
const PRICE_PART: f64 = 16.0;
/// Smallest price, as a part of the shortest interval. A poll before the end delays the next one
/// by that interval.
const MIN_PRICE: f64 = 0.2;
/// Largest price, in seconds. It keeps the logarithm finite.
const MAX_PRICE: f64 = 1e6;
/// Tasks that are planned again at each poll. A new price reaches all within a quarter of a round.
const REPLANNED: usize = 4;
/// Change of the price, as a logarithm, from which a task is planned again.
const PRICE_STEP: f64 = 0.1;
/// Freshness from which an added task counts as one that begins.
const MOSTLY_FRESH: f64 = 0.8;

impl Default for Schedule {
    /// Creates a schedule with 1 s to 2 minutes between two polls of a task.
    fn default() -> Self {
        Self::new(Duration::from_secs(1)..=Duration::from_secs(120))
    }
}

impl Schedule {
    /// Creates a schedule with these bounds of the time between two polls of a task. If there are
    /// too many tasks for the upper bound, a task waits for at most five rounds of all tasks.
    pub fn new(bounds: RangeInclusive<Duration>) -> Self {
        Self {
            tasks: Vec::new(),
            free: Vec::new(),
            count: 0,
            resting: IndexedHeap::default(),
            due: IndexedHeap::default(),
            may_end: IndexedHeap::default(),
            polled: IndexedHeap::default(),
            lengths: vec![Lengths::new()],
            kinds: Vec::new(),
            bounds,
            log_price: 0.0,
            earliness: Earliness::default(),
            cursor: 0,
            // The service's limit, until the pace is measured.
            pace: 0.01,
            paces: 0.0,
            last_poll: None,
            freshness: 0.0,
            ends: 0.0,
            rng: fastrand::Rng::with_seed(1),
        }
    }

    /// Changes the bounds of the time between two polls. Polls that are already planned keep their
    /// times.
    pub fn set_bounds(&mut self, bounds: RangeInclusive<Duration>) {
        self.bounds = bounds;
    }

    /// Returns the number of scheduled tasks.
    pub fn len(&self) -> usize {
        self.count
    }

    /// Returns whether no task is scheduled.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Adds a task of which nothing is known.
    pub fn add(&mut self, now: Duration) -> TaskKey {
        let now = now.as_secs_f64();
        self.count += 1;
        let index = self.free.pop().unwrap_or_else(|| {
            reserve_quarter(&mut self.tasks);
            self.tasks.push(Slot::default());
            // More tasks than this would not fit into memory.
            u32::try_from(self.tasks.len() - 1).unwrap_or(u32::MAX)
        });
        let slot = &mut self.tasks[index as usize];
        slot.task = Some(Task::new(now));
        let key = TaskKey {
            index,
            generation: slot.generation,
        };
        self.plan(key.index);
        key
    }

    /// Removes a task.
    pub fn remove(&mut self, key: TaskKey) {
        if self.task(key).is_some() {
            self.remove_at(key.index);
        }
    }

    /// Returns the task to poll now, or the time of the next poll.
    pub fn next(&mut self, now: Duration) -> NextPoll {
        let next = self.peek(now);
        if let NextPoll::Now(key) = next {
            let now = now.as_secs_f64();
            self.measure_pace(now);
            self.learn_price(key.index, now);
            self.unplan(key.index);
            self.replan();
        }
        next
    }

    /// Returns what [`next`](Self::next) would return.
    pub fn peek(&mut self, now: Duration) -> NextPoll {
        let now = now.as_secs_f64();
        while let Some((at, index)) = self.resting.first() {
            if at > now {
                break;
            }
            self.resting.remove(index);
            self.plan(index);
        }
        if let Some(index) = self.choose(now) {
            return NextPoll::Now(TaskKey {
                index,
                generation: self.tasks[index as usize].generation,
            });
        }
        self.last_poll = None;
        match self.resting.first() {
            // Rounded up, otherwise the caller could return just before it.
            Some((at, _)) => NextPoll::At(seconds(at).saturating_add(Duration::from_micros(1))),
            None => NextPoll::Idle,
        }
    }

    /// Records what a poll observed.
    pub fn record(&mut self, key: TaskKey, now: Duration, observation: &Observation<'_>) {
        let now = now.as_secs_f64();
        if self.task(key).is_none() {
            return;
        }
        let kind = self.kind(observation.kind);
        let Some(task) = &mut self.tasks[key.index()].task else {
            return;
        };
        let may_end = task.may_end;
        if let Some(is_fresh) = task.observe(observation, kind, now) {
            self.freshness += 0.02 * (f64::from(u8::from(is_fresh)) - self.freshness);
        }
        let task = task.clone();
        let found = f64::from(u8::from(observation.state == State::Ended));
        self.ends += (found - self.ends) / (ENDS_MEMORY + self.count as f64);
        let age = observation.age.map(|age| age.as_secs_f64());
        match (observation.state, age, observation.length) {
            (State::Running, Some(age), _) => {
                self.observe_running(key.index(), &task, age, observation.progress);
            }
            (State::Ended, Some(_), Some(length)) => {
                let length = length.as_secs_f64();
                if !observation.failed {
                    self.observe_success(&task, length, may_end);
                }
                self.observe_end(&task, length);
            }
            _ => {}
        }
        match observation.state {
            State::Ended => self.remove_at(key.index),
            State::Waiting | State::Running => {
                let interval = self.bounds.start().as_secs_f64();
                self.resting.set(key.index, now + interval);
            }
        }
    }

    /// Records that a poll failed. The task is not polled again before `at`.
    pub fn record_failure(&mut self, key: TaskKey, at: Duration) {
        // A pause after a failure does not measure the pace.
        self.last_poll = None;
        if self.task(key).is_some() {
            self.unplan(key.index);
            self.resting.set(key.index, at.as_secs_f64());
        }
    }
}

/// Learning.
impl Schedule {
    /// Learns from a running task.
    fn observe_running(&mut self, index: usize, task: &Task, age: f64, progress: Option<f64>) {
        let media = task.media();
        for lengths in self.lengths_of(task.kind) {
            lengths.observe_alive(f64::from(task.age_seen), age, media);
        }
        let draw = self.rng.f64();
        let (kind, known) = (task.kind, self.known_kind(task.kind));
        let Some(task) = &mut self.tasks[index].task else {
            return;
        };
        task.age_seen = age as f32;
        let model = &self.lengths[known].progress;
        let agrees =
            progress.and_then(|percent| task.observe_progress(percent / 100.0, age, model, draw));
        if let Some(agrees) = agrees {
            for lengths in self.lengths_of(kind) {
                lengths.progress.learn_agreement(agrees);
            }
        }
    }

    /// Learns from a task that ended at this age.
    fn observe_end(&mut self, task: &Task, length: f64) {
        let seen = f64::from(task.age_seen);
        if length <= seen {
            return;
        }
        let media = task.media();
        for lengths in self.lengths_of(task.kind) {
            lengths.observe_alive(seen, length, media);
            lengths.observe_end(length, media);
        }
    }

    /// Learns how well a task that did not fail was predicted. It ended at this age, and at
    /// `may_end` by the earliest estimate. Neither progress nor age tells of a failure, which would
    /// count as an error of theirs.
    fn observe_success(&mut self, task: &Task, length: f64, may_end: f64) {
        if length <= f64::from(task.age_seen) {
            return;
        }
        let end = task.begin + length;
        self.earliness.learn(end, may_end, task.last_poll);
        let known = self.known_lengths(task.kind).table(task.media());
        let density = |forecast: &progress::Forecast| {
            known.map_or(0.0, |table| {
                let hazard =
                    table.hazard_until(f64::from(forecast.age)) - table.hazard_until(length);
                table.hazard_at(length) * hazard.min(0.0).exp()
            })
        };
        let densities = [&task.first, &task.sample].map(density);
        for lengths in self.lengths_of(task.kind) {
            lengths.progress.learn(&task.first, length, densities[0]);
            lengths.progress.learn_estimate(&task.estimate, length);
            if task.sample.age > task.first.age {
                lengths.progress.learn(&task.sample, length, densities[1]);
            }
        }
    }

    /// Measures the time between two polls.
    fn measure_pace(&mut self, now: f64) {
        if let Some(last) = self.last_poll.replace(now) {
            self.paces = (self.paces + 1.0).min(50.0);
            // The caller may pause for a while, which does not measure the pace.
            let time = (now - last).min(MAX_PACE_FACTOR * self.pace.max(MIN_PACE));
            self.pace += (time - self.pace) / self.paces;
        }
    }

    /// Learns the price from the index of a task that is polled.
    fn learn_price(&mut self, index: u32, now: f64) {
        let Some(task) = &self.tasks[index as usize].task else {
            return;
        };
        let step = match self.due.key(index) {
            Some(due) if due <= now => {
                let value = self.belief(task).index(now - task.last_poll);
                (value.max(1e-9).ln() - self.log_price).clamp(-1.0, 1.0)
            }
            _ if self.is_overdue(index, now) || self.waits_too_long(task.last_poll, now) => return,
            // There are polls to spare, so the price is too high.
            _ => -1.0,
        };
        let floor = (MIN_PRICE * self.bounds.start().as_secs_f64()).max(MIN_PRICE / 10.0);
        let weight = 1.0 / (PRICE_MEMORY + self.count as f64 / PRICE_PART);
        let price = self.log_price + weight * step;
        self.log_price = price.max(floor.ln()).min(MAX_PRICE.ln());
    }

    fn kind(&mut self, name: &str) -> u8 {
        let known = self.kinds.iter().position(|kind| **kind == *name);
        let index = match known {
            Some(index) => index + 1,
            None if name.is_empty() || self.kinds.len() == MAX_KINDS => 0,
            None => {
                self.kinds.push(name.into());
                self.lengths.push(Lengths::new());
                self.kinds.len()
            }
        };
        index as u8
    }

    /// Returns the lengths that learn from a task of this kind.
    fn lengths_of(&mut self, kind: u8) -> impl Iterator<Item = &mut Lengths> {
        let kind = usize::from(kind);
        self.lengths
            .iter_mut()
            .enumerate()
            .filter(move |(index, _)| *index == 0 || *index == kind)
            .map(|(_, lengths)| lengths)
    }

    /// Returns the kind by whose lengths a task of this kind is predicted.
    fn known_kind(&self, kind: u8) -> usize {
        let kind = usize::from(kind);
        match self.lengths[kind].count() >= ENOUGH_LENGTHS {
            true => kind,
            false => 0,
        }
    }

    /// Returns the lengths that predict a task of this kind.
    fn known_lengths(&self, kind: u8) -> &Lengths {
        &self.lengths[self.known_kind(kind)]
    }
}

/// Planning.
impl Schedule {
    fn task(&self, key: TaskKey) -> Option<&Task> {
        let slot = self.tasks.get(key.index())?;
        slot.task
            .as_ref()
            .filter(|_| slot.generation == key.generation)
    }

    fn remove_at(&mut self, index: u32) {
        self.resting.remove(index);
        self.unplan(index);
        let slot = &mut self.tasks[index as usize];
        slot.task = None;
        slot.generation = slot.generation.wrapping_add(1);
        self.free.push(index);
        self.count -= 1;
    }

    /// Takes a task from the queues of those that may be polled.
    fn unplan(&mut self, index: u32) {
        self.due.remove(index);
        self.may_end.remove(index);
        self.polled.remove(index);
    }

    /// Returns the time of one round of all tasks, in seconds.
    fn round(&self) -> f64 {
        self.count as f64 * self.pace
    }

    /// Returns whether the task may have ended more than a round ago.
    fn is_overdue(&self, index: u32, now: f64) -> bool {
        let may_end = self.may_end.key(index);
        may_end.is_some_and(|at| at + self.round() <= now)
    }

    /// Returns whether a task has waited for more than a round although polls are to spare.
    fn waits_too_long(&self, last_poll: f64, now: f64) -> bool {
        let spare = 1.0 - 1.0 / MAX_ROUNDS;
        POLLS_AN_END * self.ends <= spare && last_poll + MAX_ROUNDS * self.round() <= now
    }

    /// Returns the task to poll, if any may be polled.
    fn choose(&self, now: f64) -> Option<u32> {
        let (last, longest) = self.polled.first()?;
        if self.waits_too_long(last, now) {
            return Some(longest);
        }
        let (_, oldest) = self.may_end.first()?;
        if self.is_overdue(oldest, now) {
            return Some(oldest);
        }
        let (due, first) = self.due.first()?;
        if due <= now {
            return Some(first);
        }
        // Polls to spare go in turn. One right before an end would delay the next one.
        let rested = now + self.bounds.start().as_secs_f64();
        let can_rest = self.due.key(longest).is_some_and(|due| due > rested);
        Some(if can_rest { longest } else { first })
    }

    fn belief(&self, task: &Task) -> Belief<'_> {
        let lengths = self.known_lengths(task.kind);
        if task.unseen && self.freshness < MOSTLY_FRESH {
            return Belief::unknown();
        }
        let age = (task.last_poll - task.begin).max(0.0);
        Belief::new(age, &task.estimate, lengths, task.media())
    }

    /// Plans the next poll of a task that may be polled.
    fn plan(&mut self, index: u32) {
        let Some(task) = &self.tasks[index as usize].task else {
            return;
        };
        let belief = self.belief(task);
        let due = task.last_poll + belief.due(self.log_price.exp());
        let ceiling = self.bounds.end().as_secs_f64().max(4.0 * self.round());
        let last = task.last_poll;
        let by_belief = belief.may_end(match self.ends <= FEW_ENDS {
            true => MAY_HAVE_ENDED_OF_FEW,
            false => MAY_HAVE_ENDED,
        });
        let may_end = self.earliness.correct(by_belief, self.round()).min(ceiling);
        self.due.set(index, due);
        self.may_end.set(index, last + may_end);
        self.polled.set(index, last);
        if let Some(task) = &mut self.tasks[index as usize].task {
            task.planned_for = self.log_price as f32;
            task.may_end = last + by_belief;
        }
    }

    /// Plans some tasks again whose plan is for another price.
    fn replan(&mut self) {
        for _ in 0..REPLANNED.min(self.tasks.len()) {
            self.cursor = (self.cursor + 1) % self.tasks.len();
            let index = self.cursor as u32;
            if let Some(task) = &self.tasks[self.cursor].task
                && (f64::from(task.planned_for) - self.log_price).abs() > PRICE_STEP
                && self.due.contains(index)
            {
                self.plan(index);
            }
        }
    }
}

fn seconds(seconds: f64) -> Duration {
    Duration::try_from_secs_f64(seconds.max(0.0)).unwrap_or(Duration::MAX)
}

#[cfg(test)]
mod tests;
