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

/// Tasks that hints point at.
#[derive(Debug, Default)]
pub(super) struct Hints {
    /// Tasks to poll, by the time from which they may be polled and in order of arrival.
    queue: BTreeMap<Place, TaskKey>,
    tasks: HashMap<TaskKey, HintedTask>,
    arrivals: u64,
    /// The last hint was followed in vain, so the schedule comes first.
    in_vain: bool,
}

type Place = (Duration, u64);

#[derive(Debug, Default)]
struct HintedTask {
    state: State,
    /// Time from which the task may be polled by a hint again.
    from: Duration,
    /// Further polls for an end that a notification reported.
    confirmations: u32,
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

    /// Returns whether a scheduled poll comes before the hints. False hints thus take at most
    /// every other poll.
    pub(super) fn let_schedule_pass(&mut self) -> bool {
        std::mem::take(&mut self.in_vain)
    }

    /// Takes the next task whose hint may be followed now.
    pub(super) fn take(&mut self, now: Duration) -> Option<TaskKey> {
        let first = self.queue.first_entry()?;
        if first.key().0 > now {
            return None;
        }
        let key = first.remove();
        let task = self.tasks.entry(key).or_default();
        task.state = State::Polling;
        task.from = now.saturating_add(MIN_INTERVAL);
        Some(key)
    }

    /// Notes that the task just taken is already being polled, so that it is polled once more.
    pub(super) fn is_being_polled(&mut self, key: TaskKey) {
        if let Some(task) = self.tasks.get_mut(&key) {
            task.state = State::PollingBefore;
        }
    }

    /// Notes that a poll found the task running.
    pub(super) fn found_running(&mut self, key: TaskKey, now: Duration) {
        let Some(task) = self.tasks.get_mut(&key) else {
            return;
        };
        match task.state {
            State::Polling if task.confirmations > 0 => {
                let pause = MIN_INTERVAL * 2_u32.pow(CONFIRMATIONS - task.confirmations);
                task.confirmations -= 1;
                self.in_vain = true;
                self.enqueue(key, now.saturating_add(pause));
            }
            State::Polling => {
                task.state = State::Idle;
                self.in_vain = true;
            }
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

    /// Forgets a task. Returns whether a hint was left, so that the end of the task is announced.
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
