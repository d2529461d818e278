//! The built-in tasks as samples of subtasks and outputs.

use serde_json::{Map, Value};

/// Returns the answer of a built-in task.
fn answer(text: &str) -> Value {
    let mut task: Value = serde_json::from_str(text).unwrap_or_default();
    task.get_mut("answer").map(Value::take).unwrap_or_default()
}

/// Returns a finished workflow with one media subtask of every kind.
pub(super) fn film() -> Value {
    answer(include_str!("../../../data/demo/film.json"))["WorkflowTask"].take()
}

/// Returns a finished workflow with analysis, recognition, review, subtitles and erasure.
pub(super) fn talk() -> Value {
    answer(include_str!("../../../data/demo/talk.json"))["WorkflowTask"].take()
}

/// Returns a finished orchestration.
pub(super) fn schedule() -> Value {
    answer(include_str!("../../../data/demo/schedule.json"))["ScheduleTask"].take()
}

/// Returns a finished live orchestration.
pub(super) fn live_schedule() -> Value {
    answer(include_str!("../../../data/demo/live-schedule.json"))["LiveScheduleTask"].take()
}

/// Returns the properties of a media file.
pub(crate) fn metadata() -> Value {
    film()["MetaData"].take()
}

/// Returns a finished subtask with this input and output.
pub(super) fn subtask(input: Value, output: Value) -> Value {
    let members = [
        ("Status", "SUCCESS".into()),
        ("ErrCodeExt", "SUCCESS".into()),
        ("ErrCode", 0.into()),
        ("Message", "SUCCESS".into()),
        ("Input", input),
        ("Output", output),
        ("Progress", 100.into()),
    ];
    Value::Object(Map::from_iter(
        members.map(|(name, value)| (name.to_owned(), value)),
    ))
}
