//! Changes of a task that exists: its times, its end, and the time that has passed for it.

use std::time::Duration;

use serde_json::{Map, Value};

use super::failure::Failure;

/// Changes that apply to one task, in the order of the members.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fate {
    /// The final answer from now on.
    pub(crate) answer: Option<Map<String, Value>>,
    /// Time in status WAITING, counted from the creation.
    pub(crate) waiting: Option<Duration>,
    /// Time in status PROCESSING.
    pub(crate) processing: Option<Duration>,
    /// The way in which the task and its subtasks fail at the end.
    pub(crate) failure: Option<Failure>,
    /// Time that passes at once.
    pub(crate) advance: Duration,
    /// Lets the task end now.
    pub(crate) finish: bool,
}

/// Reason for which a task cannot be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FateError {
    /// No task has the id.
    Unknown,
    /// The task belongs to a population, whose tasks are not stored.
    Populated,
    /// The task's answers are fixed or timed, and have no life to change.
    NoLife,
}
