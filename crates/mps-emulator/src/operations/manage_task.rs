//! ManageTask: aborts a task. A live task may wait or run, any other task must wait.

use serde_json::Map;

use super::operation::{Answer, Call, Operation};
use super::parameter::Parameter;
use crate::api_error::ApiError;
use crate::tasks::{AbortError, Failure};

pub(super) const OPERATION: Operation = Operation {
    name: "ManageTask",
    rate: 20,
    parameters: &[
        Parameter::required("OperationType", "string"),
        Parameter::required("TaskId", "string"),
    ],
    answer,
};

/// Kinds of tasks that can be aborted while they run.
const LIVE_KINDS: [&str; 2] = ["LiveStreamProcessTask", "LiveScheduleTask"];

fn answer(call: &Call<'_>) -> Answer {
    if call.text("OperationType") != "Abort" {
        return Err(ApiError::new(
            "InvalidParameterValue",
            "`OperationType` is not Abort.",
        ));
    }
    let state = call.state;
    let id = call.text("TaskId");
    // Gives a malformed id and an unknown task the same errors as a description does.
    let detail = state.tasks.describe(id, &state.time)?;
    let kind = detail.get("TaskType").and_then(|kind| kind.as_str());
    let is_live = kind.is_some_and(|kind| LIVE_KINDS.contains(&kind));
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
