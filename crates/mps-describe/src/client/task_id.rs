//! Identifier of a task that was checked, and the operation that describes the task. The rules are
//! those of the model.

use crate::error::Error;
use mps_model::operation::{OperationInfo, operation_describing, validate_task_id};
use std::sync::Arc;

/// Id of a task. It is only checked to be safe to send and show, because the service may change its
/// form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct TaskId(Arc<str>);

impl TaskId {
    pub(crate) fn new(id: &str) -> Result<Self, Error> {
        match validate_task_id(id) {
            Ok(()) => Ok(Self(id.into())),
            Err(error) => Err(Error::config("task id", error.problem())),
        }
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the operation that describes the task.
    pub(crate) fn operation(&self) -> OperationInfo {
        operation_describing(&self.0)
    }
}
