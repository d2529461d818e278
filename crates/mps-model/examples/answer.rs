//! Builds an answer without JSON, as unit tests of other programs do. Its own test is one of them.

use mps_model::types::{
    MediaProcessTaskResult, MediaProcessTaskTranscodeResult, MediaTranscodeItem, WorkflowTask,
};
use mps_model::{DescribeTaskDetailResponse, Outcome, SubtaskStatus, TaskStatus};

/// Function of a program that uses the model.
fn headline(answer: &DescribeTaskDetailResponse) -> String {
    match answer.outcome() {
        Outcome::Succeeded => format!("{} files made", answer.outputs().len()),
        other => format!("not ready: {other:?}"),
    }
}

/// Returns the answer for a task that has made one file.
fn finished_task() -> DescribeTaskDetailResponse {
    let file = MediaTranscodeItem::default()
        .with_path("/out/film.mp4")
        .with_size(5692);
    let transcode = MediaProcessTaskTranscodeResult::default()
        .with_status(SubtaskStatus::Success)
        .with_output(file);
    let result = MediaProcessTaskResult::default()
        .with_kind("Transcode")
        .with_task(transcode);
    DescribeTaskDetailResponse::default()
        .with_status(TaskStatus::Finish)
        .with_task(WorkflowTask::default().with_media_process_result_set([result]))
}

fn main() {
    println!("{}", headline(&finished_task()));
}

#[test]
fn headline_of_finished_task_counts_files() {
    assert_eq!(headline(&finished_task()), "1 files made");
}
