//! State of a running task, as events tell it.

/// State of a running task, if it is known.
#[derive(Clone, Debug, Default)]
pub(crate) struct TaskState {
    pub(crate) status: Option<String>,
    pub(crate) progress: Option<f64>,
}
