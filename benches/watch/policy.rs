//! Policies that decide which task to poll next. All have the same rate limit and the same shortest
//! interval between two polls of a task.

use mps_describe::schedule::{NextPoll, Observation, Schedule, State, TaskKey};
use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};
use std::time::Duration;

/// Shortest time between two polls of a task, in seconds. It is the default of a watch.
const INTERVAL: f64 = 1.0;

/// Tasks are numbers, and times are in seconds.
pub(crate) trait Policy {
    fn add(&mut self, task: usize, now: f64, end: f64);
    fn next(&mut self, now: f64) -> Option<usize>;
    fn record(&mut self, task: usize, now: f64, observation: &Observation<'_>);
    /// Records a failed poll. The task may be polled again at `at`.
    fn fail(&mut self, task: usize, at: f64);
}

/// All tasks one after the other.
#[derive(Default)]
pub(crate) struct InTurn {
    /// Tasks with the time from which each may be polled.
    queue: VecDeque<(f64, usize)>,
    failed: VecDeque<(f64, usize)>,
}

impl Policy for InTurn {
    fn add(&mut self, task: usize, now: f64, _: f64) {
        self.queue.push_back((now, task));
    }

    fn next(&mut self, now: f64) -> Option<usize> {
        let is_due = |queue: &VecDeque<(f64, usize)>| queue.front().is_some_and(|f| f.0 <= now);
        let queue = match is_due(&self.failed) {
            true => &mut self.failed,
            false if is_due(&self.queue) => &mut self.queue,
            false => return None,
        };
        queue.pop_front().map(|(_, task)| task)
    }

    fn record(&mut self, task: usize, now: f64, observation: &Observation<'_>) {
        if observation.state != State::Ended {
            self.queue.push_back((now + INTERVAL, task));
        }
    }

    fn fail(&mut self, task: usize, at: f64) {
        self.failed.push_back((at, task));
    }
}

/// Knows the end of each task, and polls no task before it. No policy has a smaller mean delay.
#[derive(Default)]
pub(crate) struct Oracle {
    queue: BinaryHeap<Reverse<(u64, usize)>>,
}

impl Policy for Oracle {
    fn add(&mut self, task: usize, _: f64, end: f64) {
        self.fail(task, end);
    }

    fn next(&mut self, now: f64) -> Option<usize> {
        let Reverse((end, task)) = *self.queue.peek()?;
        if end as f64 / 1e6 > now {
            return None;
        }
        self.queue.pop();
        Some(task)
    }

    fn record(&mut self, task: usize, now: f64, observation: &Observation<'_>) {
        if observation.state != State::Ended {
            self.fail(task, now + 0.01);
        }
    }

    fn fail(&mut self, task: usize, at: f64) {
        self.queue.push(Reverse(((at.max(0.0) * 1e6) as u64, task)));
    }
}

/// The schedule of `Client::watch`.
#[derive(Default)]
pub(crate) struct Ours {
    schedule: Schedule,
    keys: Vec<Option<TaskKey>>,
    tasks: Vec<usize>,
}

impl Policy for Ours {
    fn add(&mut self, task: usize, now: f64, _: f64) {
        let key = self.schedule.add(Duration::from_secs_f64(now));
        self.keys.resize(self.keys.len().max(task + 1), None);
        self.keys[task] = Some(key);
        self.tasks.resize(self.tasks.len().max(key.index() + 1), 0);
        self.tasks[key.index()] = task;
    }

    fn next(&mut self, now: f64) -> Option<usize> {
        match self.schedule.next(Duration::from_secs_f64(now)) {
            NextPoll::Now(key) => Some(self.tasks[key.index()]),
            NextPoll::At(_) | NextPoll::Idle => None,
        }
    }

    fn record(&mut self, task: usize, now: f64, observation: &Observation<'_>) {
        if let Some(key) = self.keys[task] {
            self.schedule
                .record(key, Duration::from_secs_f64(now), observation);
        }
    }

    fn fail(&mut self, task: usize, at: f64) {
        if let Some(key) = self.keys[task] {
            self.schedule
                .record_failure(key, Duration::from_secs_f64(at));
        }
    }
}
