//! Schedule of polls that notices the ends of tasks early with few polls.
//!
//! [`Client::watch`](crate::Client::watch) uses this schedule. It is public for programs that poll
//! by other means. It does no I/O and reads no clock.
//!
//! Round-robin polling spends as much on a task that has just begun as on one that is about to end.
//! This schedule forecasts the end of each task instead. A forecast uses the task's progress, and
//! the errors of progress in tasks that have ended. Otherwise it uses the lengths of earlier tasks
//! of the same kind, relative to the length of their media if that predicts better.
//!
//! The hazard is the chance that a task ends within the next moment. Polls at a rate proportional
//! to its square root give the smallest mean delay for a number of polls. Therefore the integral of
//! that root is the same between any two polls of a task. Its size, the price, follows from the
//! pace at which polls are possible.
//!
//! If nothing can be forecast, this is round-robin polling. The same holds if the number of tasks
//! is so large that all have ended by their turn.

mod forecast;
mod hazards;
mod lengths;
mod observation;
mod queue;
mod statistics;
mod task;

use lengths::Lengths;
pub use observation::{NextPoll, Observation, State, TaskKey};
use queue::QueueEntry;
use std::collections::BinaryHeap;
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
/// // Half of the task took 30 seconds, so the next poll is not urgent.
/// let observation = Observation {
///     state: State::Running,
///     age: Some(Duration::from_secs(30)),
///     progress: Some(50.0),
///     ..Observation::default()
/// };
/// schedule.record(task, now, &observation);
/// let NextPoll::At(at) = schedule.next(now) else { panic!("polled just now") };
/// assert!(at > Duration::from_secs(3) && at < Duration::from_secs(30));
/// ```
#[derive(Debug)]
pub struct Schedule {
    tasks: Vec<Slot>,
    free: Vec<u32>,
    queue: BinaryHeap<QueueEntry>,
    /// Number of the last entry in the queue.
    last_entry: u32,
    count: usize,
    /// Lengths of all kinds together, then of each kind.
    lengths: Vec<Lengths>,
    /// Kinds that have their own lengths, from index 1 on.
    kinds: Vec<Box<str>>,
    bounds: RangeInclusive<Duration>,
    /// Integral of the root of the hazard between two polls.
    price: f64,
    /// Sum over all tasks of the mean root of the hazard until their next poll.
    urgency: f64,
    /// Time between two polls while at least one is due, in seconds.
    pace: f64,
    /// Number of measurements in `pace`, up to 50.
    paces: f64,
    /// Time of the last poll, if one has been due ever since.
    last_poll: Option<f64>,
    /// Share of added tasks that began to run only then, as a running mean from 0 to 1.
    freshness: f64,
}

/// Delay that a poll must save to be worth making, in seconds, if there are polls enough. With it a
/// task of three minutes is polled every four seconds.
const MIN_DELAY_COST: f64 = 0.05;
/// Lengths from which a kind is forecast by its own lengths only. Fewer would follow chance.
const ENOUGH_LENGTHS: f64 = 30.0;
/// Largest measurement of the pace, as a multiple of the pace. It ignores pauses of the caller.
const MAX_PACE_FACTOR: f64 = 10.0;
/// Shortest pace to which that factor applies, in seconds. Otherwise a pace of zero, as after polls
/// that were returned together, could not grow again.
const MIN_PACE: f64 = 0.000_1;
/// Kinds with their own lengths. The limit bounds memory if kinds are invented.
const MAX_KINDS: usize = 32;
/// Part of the price for a task without progress yet, if progress predicts better than lengths.
const FIRST_POLL: f64 = 0.7;
/// Chance of an end from which a task waits for one more round at most.
const MAY_HAVE_ENDED: f64 = 0.1;
/// Cumulative hazard at which a task has almost certainly ended.
const SURELY_ENDED: f64 = 3.0;

impl Default for Schedule {
    /// Creates a schedule with 1 s to 2 minutes between two polls of a task.
    fn default() -> Self {
        Self::new(Duration::from_secs(1)..=Duration::from_secs(120))
    }
}

impl Schedule {
    /// Creates a schedule with these bounds of the time between two polls of a task. If there are
    /// too many tasks for the upper bound, a task waits for at most four rounds of all tasks.
    pub fn new(bounds: RangeInclusive<Duration>) -> Self {
        Self {
            tasks: Vec::new(),
            free: Vec::new(),
            queue: BinaryHeap::new(),
            last_entry: 0,
            count: 0,
            lengths: vec![Lengths::new()],
            kinds: Vec::new(),
            bounds,
            price: min_price(),
            urgency: 0.0,
            // The service's limit, until the pace is measured.
            pace: 0.01,
            paces: 0.0,
            last_poll: None,
            freshness: 0.0,
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
        if self.freshness > 0.8 && self.price > min_price() {
            self.plan(key.index, now);
        } else {
            // Its age is not known, so it gets its turn as without any forecast.
            let urgency = self.lengths[0].mean_hazard().sqrt();
            self.enqueue(key.index, now + self.round(), urgency);
        }
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
            self.queue.pop();
            self.dequeue(key.index);
            self.adjust_price(now);
        }
        next
    }

    /// Returns what [`next`](Self::next) would return, and changes nothing.
    pub fn peek(&mut self, now: Duration) -> NextPoll {
        while let Some(entry) = self.queue.peek() {
            let slot = &self.tasks[entry.index as usize];
            let task = slot.task.as_ref();
            let Some(task) = task.filter(|task| task.entry == Some(entry.number)) else {
                self.queue.pop();
                continue;
            };
            // Polls to spare go to the task that is next.
            let earliest = match self.price > min_price() {
                true => entry
                    .at
                    .min(task.last_poll + self.bounds.start().as_secs_f64()),
                false => entry.at,
            };
            if earliest <= now.as_secs_f64() {
                return NextPoll::Now(TaskKey {
                    index: entry.index,
                    generation: slot.generation,
                });
            }
            self.last_poll = None;
            // Rounded up, otherwise the caller could return just before it.
            return NextPoll::At(seconds(earliest).saturating_add(Duration::from_micros(1)));
        }
        self.last_poll = None;
        NextPoll::Idle
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
        if let Some(is_fresh) = task.observe(observation, kind, now) {
            self.freshness += 0.02 * (f64::from(u8::from(is_fresh)) - self.freshness);
        }
        let task = task.clone();
        let age = observation.age.map(|age| age.as_secs_f64());
        match (observation.state, age, observation.length) {
            (State::Running, Some(age), _) => {
                self.observe_running(key.index(), task, age, observation.progress);
            }
            (State::Ended, Some(_), Some(length)) => self.observe_end(&task, length.as_secs_f64()),
            _ => {}
        }
        match observation.state {
            State::Ended => self.remove_at(key.index),
            State::Waiting | State::Running => self.plan(key.index, now),
        }
    }

    /// Records that a poll failed. The task is due again at `at`.
    pub fn record_failure(&mut self, key: TaskKey, at: Duration) {
        // A pause after a failure does not measure the pace.
        self.last_poll = None;
        if let Some(task) = self.task(key) {
            let urgency = task.urgency;
            self.enqueue(key.index, at.as_secs_f64(), urgency);
        }
    }
}

/// Learning.
impl Schedule {
    /// Learns from a running task.
    fn observe_running(&mut self, index: usize, task: Task, age: f64, progress: Option<f64>) {
        for lengths in self.lengths_of(task.kind) {
            lengths.observe_alive(task.age_seen, age, task.media);
        }
        let forecast = progress.map(|percent| {
            let lengths = self.known_lengths(task.kind);
            task.forecast.with_poll(percent / 100.0, age, lengths)
        });
        if let Some(task) = &mut self.tasks[index].task {
            task.age_seen = age;
            task.forecast = forecast.unwrap_or_else(|| task.forecast.clone());
        }
    }

    /// Learns from a task that ended at this age.
    fn observe_end(&mut self, task: &Task, length: f64) {
        if length > task.age_seen {
            for lengths in self.lengths_of(task.kind) {
                lengths.observe_alive(task.age_seen, length, task.media);
                lengths.observe_end(length, task.media);
                task.forecast
                    .update_errors(length.max(1.0).ln(), lengths.progress_mut());
            }
        }
    }

    /// Measures the pace, and sets the price at which all wanted polls are possible.
    fn adjust_price(&mut self, now: f64) {
        if let Some(last) = self.last_poll.replace(now) {
            self.paces = (self.paces + 1.0).min(50.0);
            // The caller may pause for a while, which does not measure the pace.
            let time = (now - last).min(MAX_PACE_FACTOR * self.pace.max(MIN_PACE));
            self.pace += (time - self.pace) / self.paces;
        }
        self.price = (self.urgency * self.pace).max(min_price());
    }

    fn kind(&mut self, name: &str) -> u16 {
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
        index as u16
    }

    /// Returns the lengths that learn from a task of this kind.
    fn lengths_of(&mut self, kind: u16) -> impl Iterator<Item = &mut Lengths> {
        let kind = usize::from(kind);
        self.lengths
            .iter_mut()
            .enumerate()
            .filter(move |(index, _)| *index == 0 || *index == kind)
            .map(|(_, lengths)| lengths)
    }

    /// Returns the lengths that predict a task of this kind.
    fn known_lengths(&self, kind: u16) -> &Lengths {
        let own = &self.lengths[usize::from(kind)];
        if own.count() >= ENOUGH_LENGTHS {
            own
        } else {
            &self.lengths[0]
        }
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
        self.dequeue(index);
        let slot = &mut self.tasks[index as usize];
        slot.task = None;
        slot.generation = slot.generation.wrapping_add(1);
        self.free.push(index);
        self.count -= 1;
        if self.count == 0 {
            // Drop the rounding errors.
            self.urgency = 0.0;
        }
    }

    /// Returns the time of one round of all tasks, in seconds.
    fn round(&self) -> f64 {
        self.count as f64 * self.pace
    }

    /// Removes a task's share from the total urgency, and makes its entry in the queue invalid.
    fn dequeue(&mut self, index: u32) {
        if let Some(task) = &mut self.tasks[index as usize].task
            && task.entry.take().is_some()
        {
            self.urgency = (self.urgency - task.urgency).max(0.0);
        }
    }

    fn enqueue(&mut self, index: u32, at: f64, urgency: f64) {
        self.dequeue(index);
        if let Some(task) = &mut self.tasks[index as usize].task {
            self.last_entry = self.last_entry.wrapping_add(1);
            task.entry = Some(self.last_entry);
            task.urgency = urgency;
            self.urgency += urgency;
            self.queue.push(QueueEntry {
                at,
                index,
                number: self.last_entry,
            });
        }
    }

    /// Plans the next poll of a task that was just polled or added.
    fn plan(&mut self, index: u32, now: f64) {
        let Some(task) = &self.tasks[index as usize].task else {
            return;
        };
        let lengths = self.known_lengths(task.kind);
        let round = self.round();
        let age = (now - task.begin).max(0.0);
        let no_progress = task.forecast.is_empty() && !task.waiting && lengths.progress_is_better();
        let price = self.price * if no_progress { FIRST_POLL } else { 1.0 };
        let table = lengths.table(task.media);
        let (wanted, may_have_ended) = task
            .forecast
            .poll_after(age, price, MAY_HAVE_ENDED, lengths)
            .unwrap_or_else(|| {
                (
                    table.poll_after(age, price),
                    table.age_of_chance(age, MAY_HAVE_ENDED) - age,
                )
            });
        let mut pause = wanted.min(may_have_ended + round.max(1.0));
        if task.waiting {
            // A task that has waited for long will probably wait for some time more.
            pause += (now - task.added) / 10.0;
        }
        if table.hazard_until(round) > SURELY_ENDED {
            pause = round;
        }
        let (floor, ceiling) = (self.bounds.start(), self.bounds.end());
        let pause = pause
            .min(ceiling.as_secs_f64().max(4.0 * round))
            .max(floor.as_secs_f64());
        self.enqueue(index, now + pause, self.price / pause);
    }
}

/// Returns the price below which polls are not worth making.
fn min_price() -> f64 {
    (2.0 * MIN_DELAY_COST).sqrt()
}

fn seconds(seconds: f64) -> Duration {
    Duration::try_from_secs_f64(seconds.max(0.0)).unwrap_or(Duration::MAX)
}

#[cfg(test)]
mod tests;
