//! State of a running task, as events tell it.

/// State of a running task, if it is known.
#[derive(Clone, Debug, Default)]
pub(crate) struct TaskState {
    pub(crate) status: Option<String>,
    pub(crate) progress: Option<f64>,
    /// The task is in the queue.
    pub(crate) is_waiting: Option<bool>,
}
