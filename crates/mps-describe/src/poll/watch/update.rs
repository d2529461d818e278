//! Updates that a watch reports.

use crate::error::Error;
use mps_model::{DescribeTaskDetailResponse, SubtaskStatus, TaskStatus};

/// Update of a watched task.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TaskUpdate {
    /// Id of the task.
    pub task_id: String,
    /// Change of the task.
    pub event: Event,
}

/// Change of a watched task.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// The task has a new status, which is not the end.
    Status(TaskStatus),
    /// The progress has changed, in percent.
    Progress(f64),
    /// A subtask has ended. Subtasks that end with the task are reported by [`Done`](Self::Done)
    /// only.
    Subtask {
        /// Kind of the subtask, such as `Transcode`.
        kind: String,
        /// Path of the subtask in the answer.
        path: String,
        /// Final status of the subtask.
        status: SubtaskStatus,
    },
    /// The task has ended, and this is its final answer. It is no longer watched. Its
    /// [`outcome`](DescribeTaskDetailResponse::outcome) says whether it succeeded.
    ///
    /// The outcome is unknown if the answer cannot be judged. It is also unknown if a poll shows
    /// that this version has not known the status for 30 s or longer.
    Done(Box<DescribeTaskDetailResponse>),
    /// The watch gave up the task and no longer watches it. Its id is invalid, the service does not
    /// know it or refuses to describe it, or ten polls in a row had no readable answer about it.
    /// The error says which.
    GaveUp(Error),
}
