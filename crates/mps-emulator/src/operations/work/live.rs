//! The answer of a live-stream task. Its findings are only in notifications.

use serde_json::{Map, Value, json};

use super::super::operation::Call;
use super::answer::final_answer;
use super::samples;

/// Returns the members of the final answer of a live-stream task.
pub(crate) fn live(call: &Call<'_>) -> Map<String, Value> {
    let mut task = json!({ "Url": call.echo("Url") });
    let kind = match call.get("ScheduleId").and_then(Value::as_i64) {
        None | Some(0) => "LiveStreamProcessTask",
        Some(_) => {
            task["LiveActivityResultSet"] =
                samples::live_schedule()["LiveActivityResultSet"].take();
            "LiveScheduleTask"
        }
    };
    final_answer(kind, kind, task)
}
