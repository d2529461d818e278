//! Polls out of turn, for callers that learn from elsewhere that a task may have ended.

use super::{Schedule, TaskKey, seconds};
use std::time::Duration;

impl Schedule {
    /// Takes a task out of turn, because the caller polls it now. Record the poll like one that
    /// [`next`](Self::next) returned. Returns `false` if the task is not scheduled or is already
    /// being polled.
    ///
    /// ```
    /// use mps_describe::schedule::{NextPoll, Schedule};
    /// use std::time::Duration;
    ///
    /// let mut schedule = Schedule::default();
    /// let task = schedule.add(Duration::ZERO);
    /// assert!(schedule.take(task));
    /// assert!(!schedule.take(task));
    /// assert_eq!(schedule.next(Duration::from_secs(60)), NextPoll::Idle);
    /// ```
    pub fn take(&mut self, key: TaskKey) -> bool {
        let index = key.index;
        let is_planned = self.resting.contains(index) || self.due.contains(index);
        if self.task(key).is_none() || !is_planned {
            return false;
        }
        self.resting.remove(index);
        self.unplan(index);
        // The time until the next poll does not measure the pace.
        self.last_poll = None;
        true
    }

    /// Returns the task that was polled or added longest ago, and when that was.
    pub(crate) fn longest_unpolled(&self) -> Option<(TaskKey, Duration)> {
        let (at, index) = self.polled.first()?;
        let generation = self.tasks[index as usize].generation;
        Some((TaskKey { index, generation }, seconds(at)))
    }
}
