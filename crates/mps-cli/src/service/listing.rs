//! States of tasks, by which `mps list` selects them.

use clap::ValueEnum;
use mps_describe::ListTasks;

/// State of a task, by which the service lists tasks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ListedStatus {
    /// Queued
    Waiting,
    /// Running
    Processing,
    /// Ended, with or without failures
    Finished,
}

impl ListedStatus {
    /// Selection of the tasks in this state.
    pub(crate) fn tasks(self) -> ListTasks {
        match self {
            Self::Waiting => ListTasks::waiting(),
            Self::Processing => ListTasks::running(),
            Self::Finished => ListTasks::finished(),
        }
    }
}
