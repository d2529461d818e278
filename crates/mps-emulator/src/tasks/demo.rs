//! The built-in tasks.

use super::file::tasks_from_json;
use super::task::Task;

/// Id of the documentation's task, which every emulator serves.
pub const DOCUMENTED_TASK_ID: &str = "235303****-WorkflowTask-80108cc3380155d98b2e3573a48a******";

/// Returns the documentation's task. It is finished, and its answer is exactly the printed one.
pub fn documented_task() -> Task {
    built_in(include_str!("../../data/documented.json"))
        .pop()
        .expect("the documentation's answer is one task")
}

/// Returns tasks of every kind. They finish within ten seconds of their creation, some with
/// failures.
///
/// Their files under `data/demo/` are examples of the format of [`tasks_from_json`].
pub fn demo_tasks() -> Vec<Task> {
    [
        include_str!("../../data/demo/film.json"),
        include_str!("../../data/demo/talk.json"),
        include_str!("../../data/demo/partly-failed.json"),
        include_str!("../../data/demo/failed.json"),
        include_str!("../../data/demo/edit.json"),
        include_str!("../../data/demo/live.json"),
        include_str!("../../data/demo/schedule.json"),
        include_str!("../../data/demo/live-schedule.json"),
        include_str!("../../data/demo/watermark.json"),
    ]
    .into_iter()
    .flat_map(built_in)
    .collect()
}

fn built_in(text: &str) -> Vec<Task> {
    tasks_from_json(text).expect("the built-in tasks are valid")
}
