//! ManageTask: aborts a task. A live task may wait or run, any other task must wait.

use serde_json::Map;

use super::operation::{Answer, Call};
use crate::api_error::ApiError;
use crate::tasks::{AbortError, Failure, is_live};

pub(super) fn answer(call: &Call<'_>) -> Answer {
    if call.text("OperationType") != "Abort" {
        return Err(ApiError::invalid_value("`OperationType` is not Abort."));
    }
    let state = call.state;
    let id = call.text("TaskId");
    // Gives a malformed id and an unknown task the same errors as a description does.
    let detail = state.tasks.describe(id, &state.time)?;
    let kind = detail.get("TaskType").and_then(|kind| kind.as_str());
    let is_live = kind.is_some_and(is_live);
    let permits = |status: &str| status == "WAITING" || (is_live && status == "PROCESSING");
    // The documentation does not say how the answer of an aborted task looks.
    let failure = Failure {
        number: 70_001,
        code: "TaskAborted".into(),
        message: "The task was aborted.".into(),
    };
    match state.tasks.abort(id, &state.time, &failure, permits) {
        Ok(()) => Ok(Map::new()),
        Err(AbortError::Unknown) => Err(ApiError::task_not_found()),
        Err(AbortError::Status(status)) => Err(ApiError::new(
            "FailedOperation",
            format!(
                "The task has the status {status}. Only a waiting task can be aborted, or a live \
                 task that has not finished."
            ),
        )),
        Err(AbortError::NoLife) => Err(ApiError::new(
            "FailedOperation",
            "The emulator serves fixed answers for this task, which cannot be aborted.",
        )),
    }
}
