//! The tasks that come with the emulator.

use super::file::tasks_from_json;
use super::task::Task;

/// The task of the service's documentation, which every emulator serves.
pub const DOCUMENTED_TASK_ID: &str = "235303****-WorkflowTask-80108cc3380155d98b2e3573a48a******";

/// The task of the service's documentation: finished, and answered exactly as printed there.
pub fn documented_task() -> Task {
    built_in(include_str!(
        "../../../mps-model/schema/examples/DescribeTaskDetail-page.json"
    ))
    .pop()
    .expect("the documented answer is one task")
}

/// Tasks of every kind, which finish within about ten seconds of their creation, some with failures.
///
/// They are written in the format of [`tasks_from_json`], under `data/demo/` of this crate: examples to start from.
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
    tasks_from_json(text).expect("the built-in tasks are in the format")
}
