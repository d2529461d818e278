//! Which of many tasks to look at next, so that ends are noticed early with few polls.
//!
//! [`Client::watch`](crate::Client::watch) asks by this schedule; it is public for programs that poll by other means. It does no
//! I/O and reads no clock.
//!
//! Looking at everything in turn spends as much on a task that has just begun as on one that is about to end. Here each task has
//! a forecast of its end: from its progress, how far progress was off in tasks that have ended, or else from the lengths that
//! tasks of its kind had in this run, taken in proportion to the length of their media where that foretells better. The rate at which
//! polls pay is the square root of the hazard, the chance to end within the next moment: with it the time between two polls
//! at a task is such that the integral of that root is the same for all of them, which is what makes the mean delay smallest
//! for a number of polls. How large the integral is follows from the pace at which polls are possible.
//!
//! Where nothing can be foretold this is looking in turn; so it is where there are so many tasks that all have ended by the time
//! their turn comes.

mod forecast;
mod lengths;

use forecast::Forecast;
use lengths::Lengths;
use std::cmp::Ordering;
use std::collections::BinaryHeap;
use std::ops::RangeInclusive;
use std::time::Duration;

/// The schedule of the polls at a set of tasks.
///
/// All times are those of one clock that never runs backwards, as [`Clock::elapsed`](mps_transport::Clock::elapsed).
///
/// ```
/// use mps_describe::schedule::{NextPoll, Schedule, Observation, State};
/// use std::time::Duration;
///
/// let mut schedule = Schedule::default();
/// let task = schedule.add(Duration::ZERO);
/// let now = Duration::from_millis(10);
/// assert_eq!(schedule.next(now), NextPoll::Now(task));
/// // Half of it took 30 seconds, so there is no hurry to look again.
/// let observation = Observation {
///     state: State::Running,
///     age: Some(Duration::from_secs(30)),
///     progress: Some(50.0),
///     ..Observation::default()
/// };
/// schedule.record(task, now, &observation);
/// let NextPoll::At(at) = schedule.next(now) else { panic!("looked at it just now") };
/// assert!(at > Duration::from_secs(3) && at < Duration::from_secs(30));
/// ```
#[derive(Debug)]
pub struct Schedule {
    tasks: Vec<Slot>,
    free: Vec<u32>,
    queue: BinaryHeap<Due>,
    /// The last place given in the queue.
    places: u32,
    count: usize,
    /// Lengths of all kinds together, then of each kind.
    lengths: Vec<Lengths>,
    /// The kinds that have lengths of their own, from index 1 on.
    kinds: Vec<Box<str>>,
    bounds: RangeInclusive<Duration>,
    /// The integral of the root of the hazard between two polls.
    price: f64,
    /// The sum over all tasks of the mean root of the hazard until their next poll.
    urgency: f64,
    /// The time between two polls while there is always one due, in seconds.
    pace: f64,
    /// How many such times were measured, up to some.
    paces: f64,
    /// When the last poll was given out, if there was one due ever since.
    last_poll: Option<f64>,
    /// How many of the tasks added begin to run only after that, as a running mean from 0 to 1.
    freshness: f64,
}

/// A task in a [`Schedule`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TaskKey {
    index: u32,
    generation: u32,
}

impl TaskKey {
    /// A small number that is the task's own as long as it is scheduled, to keep things about it in a list.
    pub fn index(self) -> usize {
        self.index as usize
    }
}

/// What to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextPoll {
    /// Look at this task now. It is not given out again before [`record`](Schedule::record) or [`record_failure`](Schedule::record_failure).
    Now(TaskKey),
    /// Nothing before this time, unless something changes.
    At(Duration),
    /// Nothing, unless a task is added or a poll under way comes back.
    Idle,
}

/// What a poll showed of a task.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Observation<'a> {
    /// How far it is.
    pub state: State,
    /// What kind of task it is: those of a kind are assumed to be alike.
    pub kind: &'a str,
    /// How long ago it began to run.
    pub age: Option<Duration>,
    /// How long it ran, if it has ended.
    pub length: Option<Duration>,
    /// Progress in percent.
    pub progress: Option<f64>,
    /// The length of the media that it works on.
    pub media: Option<Duration>,
}

/// How far a task is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// It has not begun.
    Waiting,
    /// It is running.
    #[default]
    Running,
    /// It has ended: it leaves the schedule.
    Ended,
}

/// What a poll costs, in seconds by which the ends of tasks are noticed late: where there is no lack of polls, they stop paying
/// here. A task of three minutes is looked at every four seconds.
const MIN_DELAY_COST: f64 = 0.05;
/// Lengths of a kind are used once there are so many.
const ENOUGH: f64 = 30.0;
/// A time between two polls counts for no more than this multiple of the pace.
const SLOWER: f64 = 10.0;
/// And a pace of none at all, as of polls given out at once, counts as this one, in seconds: it could not grow again.
const SHORTEST_PACE: f64 = 0.000_1;
/// Kinds with lengths of their own.
const MAX_KINDS: usize = 32;

impl Default for Schedule {
    /// A schedule with a second to two minutes between two polls at a task.
    fn default() -> Self {
        Self::new(Duration::from_secs(1)..=Duration::from_secs(120))
    }
}

impl Schedule {
    /// A schedule with these bounds on the time between two polls at a task. Where there are too many tasks for the upper
    /// one, a task waits for four rounds of looking in turn at the most.
    pub fn new(bounds: RangeInclusive<Duration>) -> Self {
        Self {
            tasks: Vec::new(),
            free: Vec::new(),
            queue: BinaryHeap::new(),
            places: 0,
            count: 0,
            lengths: vec![Lengths::new()],
            kinds: Vec::new(),
            bounds,
            price: min_price(),
            urgency: 0.0,
            // The service's limit, until better is known.
            pace: 0.01,
            paces: 0.0,
            last_poll: None,
            freshness: 0.0,
        }
    }

    /// Changes the bounds on the time between two polls; a poll that is planned already keeps its time.
    pub fn set_bounds(&mut self, bounds: RangeInclusive<Duration>) {
        self.bounds = bounds;
    }

    /// How many tasks are scheduled.
    pub fn len(&self) -> usize {
        self.count
    }

    /// Whether no task is scheduled.
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
            // Nobody knows how old it is: its turn comes as it would without any forecast.
            let urgency = self.lengths[0].mean_hazard().sqrt();
            self.enqueue(key.index, now + self.turn(), urgency);
        }
        key
    }

    /// Takes a task out.
    pub fn remove(&mut self, key: TaskKey) {
        if self.task(key).is_some() {
            self.remove_at(key.index);
        }
    }

    /// The task to look at now, or when to ask again.
    pub fn next(&mut self, now: Duration) -> NextPoll {
        let next = self.peek(now);
        if let NextPoll::Now(key) = next {
            let now = now.as_secs_f64();
            self.queue.pop();
            self.dequeue(key.index);
            self.adjust(now);
        }
        next
    }

    /// What [`next`](Self::next) would give, without giving it out.
    pub fn peek(&mut self, now: Duration) -> NextPoll {
        while let Some(due) = self.queue.peek() {
            let slot = &self.tasks[due.index as usize];
            let task = slot.task.as_ref();
            let Some(task) = task.filter(|task| task.place == Some(due.place)) else {
                self.queue.pop();
                continue;
            };
            // Looks that are left over go to whom they would go next.
            let earliest = match self.price > min_price() {
                true => due
                    .at
                    .min(task.last_poll + self.bounds.start().as_secs_f64()),
                false => due.at,
            };
            if earliest <= now.as_secs_f64() {
                return NextPoll::Now(TaskKey {
                    index: due.index,
                    generation: slot.generation,
                });
            }
            self.last_poll = None;
            // Rounded up, so that the time is not missed by a hair.
            return NextPoll::At(seconds(earliest).saturating_add(Duration::from_micros(1)));
        }
        self.last_poll = None;
        NextPoll::Idle
    }

    /// Notes what a poll showed.
    pub fn record(&mut self, key: TaskKey, now: Duration, observation: &Observation<'_>) {
        let now = now.as_secs_f64();
        if self.task(key).is_none() {
            return;
        }
        let kind = self.kind(observation.kind);
        let Some(task) = &mut self.tasks[key.index()].task else {
            return;
        };
        let first = std::mem::replace(&mut task.unseen, false);
        task.kind = kind;
        task.media = observation.media.map(|media| media.as_secs_f64().max(1.0));
        task.last_poll = now;
        task.waiting = observation.state == State::Waiting;
        let age = observation.age.map(|age| age.as_secs_f64());
        if task.waiting {
            // It can begin at once, and cannot have run before.
            task.begin = now;
            task.age_seen = 0.0;
        } else if let Some(age) = age {
            task.begin = now - age;
        }
        if first && (task.waiting || age.is_some()) {
            let fresh = task.begin >= task.added - FRESH;
            self.freshness += 0.02 * (f64::from(u8::from(fresh)) - self.freshness);
            // What it did before it was added says nothing of tasks that ended before they could be.
            task.age_seen = (task.added - task.begin).max(0.0);
        }
        let task = task.clone();
        match (observation.state, age, observation.length) {
            (State::Running, Some(age), _) => {
                self.observe_running(key.index(), task, age, observation.progress)
            }
            (State::Ended, Some(_), Some(length)) => {
                let length = length.as_secs_f64();
                if length > task.age_seen {
                    for lengths in self.lengths_of(task.kind) {
                        lengths.observe_alive(task.age_seen, length, task.media);
                        lengths.observe_end(length, task.media, &task.forecast);
                    }
                }
            }
            _ => {}
        }
        match observation.state {
            State::Ended => self.remove_at(key.index),
            State::Waiting | State::Running => self.plan(key.index, now),
        }
    }

    /// Notes that a poll failed: it is due again at `at`.
    pub fn record_failure(&mut self, key: TaskKey, at: Duration) {
        // Pauses after failures are no pace.
        self.last_poll = None;
        if let Some(task) = self.task(key) {
            let urgency = task.urgency;
            self.enqueue(key.index, at.as_secs_f64(), urgency);
        }
    }
}

/// A place for a task; keys of its former ones do not fit any more.
#[derive(Debug, Default)]
struct Slot {
    generation: u32,
    task: Option<Task>,
}

/// What is known of a task. Times are in seconds.
#[derive(Clone, Debug)]
struct Task {
    added: f64,
    /// When it began to run; until that is known, when it was added.
    begin: f64,
    last_poll: f64,
    /// Its age when it was last looked at.
    age_seen: f64,
    unseen: bool,
    waiting: bool,
    kind: u16,
    media: Option<f64>,
    /// The mean root of the hazard from the last poll to the next.
    urgency: f64,
    /// The place in the queue that counts; `None` while it is being looked at.
    place: Option<u32>,
    forecast: Forecast,
}

/// A task that began within so many seconds before it was added is one that was added as it began.
const FRESH: f64 = 5.0;

impl Task {
    fn new(now: f64) -> Self {
        Self {
            added: now,
            begin: now,
            last_poll: now,
            age_seen: 0.0,
            unseen: true,
            waiting: false,
            kind: 0,
            media: None,
            urgency: 0.0,
            place: None,
            forecast: Forecast::default(),
        }
    }
}

/// When a task is to be looked at, in seconds. The greatest is the earliest.
#[derive(Clone, Copy, Debug)]
struct Due {
    at: f64,
    index: u32,
    place: u32,
}

impl Ord for Due {
    fn cmp(&self, other: &Self) -> Ordering {
        other
            .at
            .total_cmp(&self.at)
            .then_with(|| other.place.cmp(&self.place))
    }
}

impl PartialOrd for Due {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Due {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Due {}

/// Progress is worth a poll before the lengths alone would ask for one.
const FIRST_POLL: f64 = 0.7;
/// By this chance a task may have ended before a whole turn without a poll counts against it.
const MAY_HAVE_ENDED: f64 = 0.1;
/// By this cumulated hazard a task has as good as surely ended.
const SURELY_ENDED: f64 = 3.0;

impl Schedule {
    fn task(&self, key: TaskKey) -> Option<&Task> {
        let slot = self.tasks.get(key.index())?;
        slot.task
            .as_ref()
            .filter(|_| slot.generation == key.generation)
    }

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

    fn remove_at(&mut self, index: u32) {
        self.dequeue(index);
        let slot = &mut self.tasks[index as usize];
        slot.task = None;
        slot.generation = slot.generation.wrapping_add(1);
        self.free.push(index);
        self.count -= 1;
        if self.count == 0 {
            // What rounding left.
            self.urgency = 0.0;
        }
    }

    /// The time of one round of looking in turn, in seconds.
    fn turn(&self) -> f64 {
        self.count as f64 * self.pace
    }

    /// Takes a task's part out of the sum.
    fn dequeue(&mut self, index: u32) {
        if let Some(task) = &mut self.tasks[index as usize].task
            && task.place.take().is_some()
        {
            self.urgency = (self.urgency - task.urgency).max(0.0);
        }
    }

    fn enqueue(&mut self, index: u32, at: f64, urgency: f64) {
        self.dequeue(index);
        if let Some(task) = &mut self.tasks[index as usize].task {
            self.places = self.places.wrapping_add(1);
            task.place = Some(self.places);
            task.urgency = urgency;
            self.urgency += urgency;
            self.queue.push(Due {
                at,
                index,
                place: self.places,
            });
        }
    }

    /// Learns the pace, and sets the price at which all polls that are wanted are possible.
    fn adjust(&mut self, now: f64) {
        if let Some(last) = self.last_poll.replace(now) {
            self.paces = (self.paces + 1.0).min(50.0);
            // Once in a while nobody drives the polls for a time, which is no pace either.
            let time = (now - last).min(SLOWER * self.pace.max(SHORTEST_PACE));
            self.pace += (time - self.pace) / self.paces;
        }
        self.price = (self.urgency * self.pace).max(min_price());
    }

    /// Puts a task that was just looked at, or added, into the queue.
    fn plan(&mut self, index: u32, now: f64) {
        let Some(task) = &self.tasks[index as usize].task else {
            return;
        };
        let lengths = self.known_lengths(task.kind);
        let turn = self.turn();
        let age = (now - task.begin).max(0.0);
        let untold = task.forecast.is_empty() && !task.waiting && lengths.progress_is_better();
        let price = self.price * if untold { FIRST_POLL } else { 1.0 };
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
        let mut pause = wanted.min(may_have_ended + turn.max(1.0));
        if task.waiting {
            // Who has waited long will mostly wait for some time more.
            pause += (now - task.added) / 10.0;
        }
        if table.hazard_until(turn) > SURELY_ENDED {
            pause = turn;
        }
        let (floor, ceiling) = (self.bounds.start(), self.bounds.end());
        let pause = pause
            .min(ceiling.as_secs_f64().max(4.0 * turn))
            .max(floor.as_secs_f64());
        self.enqueue(index, now + pause, self.price / pause);
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

    /// The lengths to teach by a task of this kind.
    fn lengths_of(&mut self, kind: u16) -> impl Iterator<Item = &mut Lengths> {
        let kind = usize::from(kind);
        self.lengths
            .iter_mut()
            .enumerate()
            .filter(move |(index, _)| *index == 0 || *index == kind)
            .map(|(_, lengths)| lengths)
    }

    /// The lengths to foretell a task of this kind by.
    fn known_lengths(&self, kind: u16) -> &Lengths {
        let own = &self.lengths[usize::from(kind)];
        if own.count() >= ENOUGH {
            own
        } else {
            &self.lengths[0]
        }
    }
}

/// The price below which polls do not pay.
fn min_price() -> f64 {
    (2.0 * MIN_DELAY_COST).sqrt()
}

fn seconds(seconds: f64) -> Duration {
    Duration::try_from_secs_f64(seconds.max(0.0)).unwrap_or(Duration::MAX)
}

#[cfg(test)]
mod tests;
