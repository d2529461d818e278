//! Errors for answers of operations that describe no task.

use super::outline::{Members, Shape};
use super::unrecognized::EXPECTED_INPUT;
use crate::error::CliError;
use crate::exit::Exit;
use crate::text::shell_quoted;

/// Returns the error for an answer of another operation.
pub(super) fn other_operation(members: &Members<'_>) -> Option<CliError> {
    let mut names: Vec<&str> = members
        .names()
        .filter(|name| *name != "RequestId")
        .collect();
    names.sort_unstable();
    names.dedup();
    Some(match names[..] {
        [] if members.has("RequestId") => {
            other_answer("an answer of ManageTask, or of another operation without results")
                .with_cause("It only confirms a request.")
                .with_advice(describe_command(None))
        }
        ["TaskId"] => {
            let id = members.get("TaskId");
            let operation = starting_operation(id.unwrap_or_default());
            other_answer(&format!("an answer of {operation}"))
                .with_cause("It holds the id of the task that was started, and no results.")
                .with_advice(wait_command(id))
        }
        _ if names.contains(&"TaskSet") => other_answer("an answer of DescribeTasks")
            .with_cause("It lists tasks without their results.")
            .with_advice("Describe them: `mps describe - < FILE`."),
        ["MetaData"] => other_answer("an answer of DescribeMediaMetaData")
            .with_cause("It describes a file and not a task.")
            .with_advice(EXPECTED_INPUT),
        _ => return None,
    })
}

/// Error for one of the summaries that DescribeTasks lists.
pub(super) fn task_summary(members: &Members<'_>) -> CliError {
    other_answer("an element of an answer of DescribeTasks")
        .with_advice(describe_command(members.get("TaskId")))
}

/// Error for an answer of an operation that this version does not know.
pub(super) fn unknown_operation(members: &Members<'_>) -> CliError {
    let names: Vec<&str> = members.names().take(8).collect();
    let message = format!(
        "The input is not an answer that describes a task, because its Response holds {}.",
        names.join(", ")
    );
    CliError::new(Exit::Unreadable, message).with_advice(EXPECTED_INPUT)
}

/// Error for an answer of another operation.
fn other_answer(name: &str) -> CliError {
    CliError::new(Exit::Unreadable, format!("The input is {name}."))
}

/// Operation that starts tasks with such an id.
fn starting_operation(id: &str) -> &'static str {
    let kinds = [
        ("-WorkflowTask-", "ProcessMedia"),
        ("-ScheduleTask-", "ProcessMedia"),
        ("-EditMedia-", "EditMedia"),
        ("-EditMediaTask-", "EditMedia"),
        ("-BatchTask-", "BatchProcessMedia"),
        ("-live-", "ProcessLiveStream"),
        ("-LiveStreamProcess", "ProcessLiveStream"),
        ("-LiveScheduleTask-", "ProcessLiveStream"),
        ("BlindWatermark", "ExtractBlindWatermark"),
    ];
    let known = kinds.iter().find(|(part, _)| id.contains(part));
    known.map_or("ProcessMedia or a similar operation", |(_, operation)| {
        operation
    })
}

/// Text of a string literal, or the placeholder `ID`.
fn id_in(literal: Option<&str>) -> String {
    let id = literal.and_then(|literal| match Shape::of(literal) {
        Shape::Text(id) if !id.is_empty() => Some(shell_quoted(&id)),
        _ => None,
    });
    id.unwrap_or_else(|| "ID".to_owned())
}

fn wait_command(id: Option<&str>) -> String {
    format!("Run `mps wait {}`.", id_in(id))
}

fn describe_command(id: Option<&str>) -> String {
    format!("Run `mps describe {}`.", id_in(id))
}
