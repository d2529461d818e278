//! DescribeBatchTaskDetail: state and result of one batch task.

use serde_json::Value;

use super::operation::{Answer, Call};
use crate::api_error::ApiError;

pub(super) fn answer(call: &Call<'_>) -> Answer {
    let state = call.state;
    let answer = state.tasks.describe(call.text("TaskId"), &state.time)?;
    match answer.get("TaskType").and_then(Value::as_str) {
        Some("BatchTask") => Ok(answer),
        _ => Err(ApiError::task_not_found()),
    }
}
