//! Types that callers of a schedule exchange with it.

use std::time::Duration;

/// Key of a task in a [`Schedule`](super::Schedule).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TaskKey {
    pub(super) index: u32,
    pub(super) generation: u32,
}

impl TaskKey {
    /// Returns a small number that is unique among the scheduled tasks. Use it as an index into a
    /// list of your own data.
    pub fn index(self) -> usize {
        self.index as usize
    }
}

/// Next step of the caller.
///
/// Exhaustive, because a caller that missed a step would stop polling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextPoll {
    /// Poll this task now. It is not returned again before
    /// [`record`](super::Schedule::record) or
    /// [`record_failure`](super::Schedule::record_failure).
    Now(TaskKey),
    /// Poll nothing before this time, unless something changes.
    At(Duration),
    /// Poll nothing until a task is added or a poll in flight is recorded.
    Idle,
}

/// Observation of a task by one poll.
///
/// Exhaustive, so that callers write it as a literal. Its feature is unstable.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Observation<'a> {
    /// State of the task.
    pub state: State,
    /// Kind of the task. Tasks of one kind are assumed to be alike.
    pub kind: &'a str,
    /// Time since the task began to run.
    pub age: Option<Duration>,
    /// Time that the task ran, if it has ended.
    pub length: Option<Duration>,
    /// The task has ended with an error. Its end teaches nothing about progress, and not that tasks
    /// end early, because a failure comes at any time.
    pub failed: bool,
    /// Progress in percent.
    pub progress: Option<f64>,
    /// Length of the media that the task processes.
    pub media: Option<Duration>,
}

/// State of a task.
///
/// Exhaustive, because a task has no other state that a schedule could use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// The task has not begun.
    Waiting,
    /// The task is running.
    #[default]
    Running,
    /// The task has ended and leaves the schedule.
    Ended,
}
