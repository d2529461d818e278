//! Hints that tasks may have ended: which task is polled out of turn, and from when on.

use crate::poll::schedule::TaskKey;
use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

/// Shortest time between two polls of one task by hints: 1 s. Otherwise anyone who can post
/// notifications could spend the whole rate limit on one task.
const MIN_INTERVAL: Duration = Duration::from_secs(1);
/// Further polls of a task that still runs although a notification reported its end. They come
/// after 1, 2, 4 and 8 s, because the service may answer from an older state for a moment.
const CONFIRMATIONS: u32 = 4;
/// Polls that hints may take from the schedule before one of them is proved right by an end. More
/// would let false hints delay the schedule for longer, fewer would delay announced ends that come
/// together.
const MAX_UNPROVED: u32 = 8;

/// Tasks that hints point at.
#[derive(Debug, Default)]
pub(super) struct Hints {
    /// Tasks to poll, by the time from which they may be polled and in order of arrival.
    queue: BTreeMap<Place, TaskKey>,
    tasks: HashMap<TaskKey, HintedTask>,
    arrivals: u64,
    /// Polls that hints took from the schedule, less those that found an end and those that the
    /// schedule made since. It goes up to `MAX_UNPROVED`.
    unproved: u32,
}

type Place = (Duration, u64);

#[derive(Debug, Default)]
struct HintedTask {
    state: State,
    /// Time from which the task may be polled by a hint again.
    from: Duration,
    /// Further polls for an end that a notification reported.
    confirmations: u32,
    /// The poll of the hint in flight counts as unproved.
    is_unproved: bool,
}

#[derive(Clone, Copy, Debug, Default)]
enum State {
    /// No hint is left.
    #[default]
    Idle,
    Queued(Place),
    /// The poll of the hint is in flight.
    Polling,
    /// A poll is in flight that began before the hint.
    PollingBefore,
}

impl Hints {
    /// Adds a hint. `ended` tells that a notification reports the end of the task.
    pub(super) fn add(&mut self, key: TaskKey, ended: bool, now: Duration) {
        let task = self.tasks.entry(key).or_default();
        if ended {
            task.confirmations = CONFIRMATIONS;
        }
        match task.state {
            State::Idle | State::Queued(_) => {
                let at = task.from.max(now);
                self.enqueue(key, at);
            }
            State::Polling => task.state = State::PollingBefore,
            State::PollingBefore => {}
        }
    }

    /// Returns the time from which the next hint may be followed.
    pub(super) fn due(&self) -> Option<Duration> {
        self.queue.first_key_value().map(|((at, _), _)| *at)
    }

    /// Returns whether a scheduled poll comes before the hints.
    ///
    /// A hint is false until its poll finds an end. The answers of many polls may be outstanding,
    /// so the polls are counted when they begin. False hints thus take at most `MAX_UNPROVED` polls
    /// more than the schedule, whatever the answers take.
    pub(super) fn let_schedule_pass(&self) -> bool {
        self.unproved >= MAX_UNPROVED
    }

    /// Notes that a scheduled poll began.
    pub(super) fn schedule_passed(&mut self) {
        self.unproved = self.unproved.saturating_sub(1);
    }

    /// Takes the next task whose hint may be followed now. `delays_schedule` tells that a scheduled
    /// poll is due, which the hint delays.
    pub(super) fn take(&mut self, now: Duration, delays_schedule: bool) -> Option<TaskKey> {
        let first = self.queue.first_entry()?;
        if first.key().0 > now {
            return None;
        }
        let key = first.remove();
        let task = self.tasks.entry(key).or_default();
        task.state = State::Polling;
        task.from = now.saturating_add(MIN_INTERVAL);
        task.is_unproved = delays_schedule;
        self.unproved += u32::from(delays_schedule);
        Some(key)
    }

    /// Notes that the task just taken is already being polled, so that it is polled once more.
    pub(super) fn is_being_polled(&mut self, key: TaskKey) {
        if let Some(task) = self.tasks.get_mut(&key) {
            task.state = State::PollingBefore;
            self.unproved -= u32::from(std::mem::take(&mut task.is_unproved)).min(self.unproved);
        }
    }

    /// Notes that a poll found the task running.
    pub(super) fn found_running(&mut self, key: TaskKey, now: Duration) {
        let Some(task) = self.tasks.get_mut(&key) else {
            return;
        };
        task.is_unproved = false;
        match task.state {
            State::Polling if task.confirmations > 0 => {
                let pause = MIN_INTERVAL * 2_u32.pow(CONFIRMATIONS - task.confirmations);
                task.confirmations -= 1;
                self.enqueue(key, now.saturating_add(pause));
            }
            State::Polling => task.state = State::Idle,
            State::PollingBefore => {
                let at = task.from.max(now);
                self.enqueue(key, at);
            }
            State::Idle | State::Queued(_) => {}
        }
    }

    /// Notes that a poll failed. The task may be polled again from `again` on.
    pub(super) fn failed(&mut self, key: TaskKey, again: Duration) {
        if let Some(task) = self.tasks.get(&key)
            && matches!(task.state, State::Polling | State::PollingBefore)
        {
            self.enqueue(key, again);
        }
    }

    /// Notes that a poll found the end of a task, and forgets the task. Returns whether a hint was
    /// left, so that the end is announced.
    pub(super) fn ended(&mut self, key: TaskKey) -> bool {
        if self.tasks.get(&key).is_some_and(|task| task.is_unproved) {
            self.unproved = self.unproved.saturating_sub(1);
        }
        self.remove(key)
    }

    /// Forgets a task. Returns whether a hint was left.
    pub(super) fn remove(&mut self, key: TaskKey) -> bool {
        match self.tasks.remove(&key).map(|task| task.state) {
            None | Some(State::Idle) => false,
            Some(State::Queued(place)) => self.queue.remove(&place).is_some(),
            Some(State::Polling | State::PollingBefore) => true,
        }
    }

    fn enqueue(&mut self, key: TaskKey, at: Duration) {
        let task = self.tasks.entry(key).or_default();
        if let State::Queued(place) = task.state {
            if place.0 <= at {
                return;
            }
            self.queue.remove(&place);
        }
        self.arrivals += 1;
        let place = (at, self.arrivals);
        task.state = State::Queued(place);
        self.queue.insert(place, key);
    }
}

#[cfg(test)]
mod tests {
    use super::{Hints, MAX_UNPROVED};
    use crate::poll::schedule::Schedule;
    use std::time::Duration;

    #[test]
    fn false_hints_never_take_more_than_every_other_poll_and_a_few() {
        for seed in 0..200 {
            let mut rng = fastrand::Rng::with_seed(seed);
            let mut schedule = Schedule::default();
            let keys: Vec<_> = (0..64).map(|_| schedule.add(Duration::ZERO)).collect();
            let mut hints = Hints::default();
            let mut in_flight = Vec::new();
            let (mut by_hint, mut by_schedule) = (0, 0);
            for tick in 0..2_000 {
                let now = Duration::from_millis(10 * tick);
                for _ in 0..rng.u8(0..4) {
                    hints.add(keys[rng.usize(..keys.len())], rng.bool(), now);
                }
                let passes = hints.let_schedule_pass();
                if let Some(key) = (!passes).then(|| hints.take(now, true)).flatten() {
                    by_hint += 1;
                    in_flight.push(key);
                } else {
                    by_schedule += 1;
                    hints.schedule_passed();
                }
                // Answers come in any number and order, or never.
                while !in_flight.is_empty() && rng.u8(0..8) == 0 {
                    let key = in_flight.swap_remove(rng.usize(..in_flight.len()));
                    match rng.u8(0..3) {
                        0 => hints.failed(key, now + Duration::from_secs(1)),
                        1 => _ = hints.remove(key),
                        _ => hints.found_running(key, now),
                    }
                }
                assert!(
                    by_hint <= by_schedule + MAX_UNPROVED,
                    "seed {seed}, {now:?}"
                );
            }
            assert!(by_hint > 200, "{by_hint}, seed {seed}");
        }
    }

    #[test]
    fn hints_that_find_ends_take_all_polls() {
        let mut schedule = Schedule::default();
        let mut hints = Hints::default();
        for second in 0..1_000 {
            let now = Duration::from_secs(second);
            let key = schedule.add(now);
            hints.add(key, true, now);
            assert!(!hints.let_schedule_pass());
            assert_eq!(hints.take(now, true), Some(key));
            assert!(hints.ended(key));
        }
    }
}
