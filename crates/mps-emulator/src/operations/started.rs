//! Starts the task of a request: checks the members that all starting operations share, makes the
//! id, and creates the task with the life that started tasks have.

use serde_json::{Map, Value, json};

use super::operation::{Answer, Call};
use crate::api_error::ApiError;
use crate::tasks::Task;

/// Account number in the ids of started tasks.
const ACCOUNT: &str = "1400000003";
/// Most characters of a `SessionId`, as documented.
const MAX_SESSION_ID: usize = 50;
/// Most characters of a `SessionContext`, as documented.
const MAX_SESSION_CONTEXT: usize = 1000;

/// A task to start.
#[derive(Debug)]
pub(super) struct StartedTask {
    /// Kind in the id, such as `WorkflowTask`.
    pub(super) kind: &'static str,
    /// Members of the final answer that only this kind has.
    pub(super) answer: Map<String, Value>,
}

/// Starts a task and returns the answer with its id.
pub(super) fn start(call: &Call<'_>, task: StartedTask) -> Answer {
    check_common(call)?;
    let random = fastrand::u128(..);
    let id = format!("{ACCOUNT}-{}-{random:032x}t0", task.kind);
    let state = call.state;
    let session = call.text("SessionId");
    if !session.is_empty() {
        state
            .sessions
            .claim(session, &id, state.time.elapsed())
            .map_err(|earlier| {
                ApiError::new(
                    "InvalidParameterValue",
                    format!(
                        "The SessionId was used within 7 days, for the task `{earlier}`. \
                         Describe that task, or use another SessionId."
                    ),
                )
            })?;
    }
    let mut answer = task.answer;
    let common = json!({
        "TaskNotifyConfig": call.echo("TaskNotifyConfig"),
        "TasksPriority": call.get("TasksPriority").and_then(Value::as_i64).unwrap_or(0),
        "SessionId": session,
        "SessionContext": call.text("SessionContext"),
        "ExtInfo": "",
    });
    if let Value::Object(common) = common {
        answer.extend(common);
    }
    let (waiting, processing) = state.started_task_life;
    let task = Task::new(id.clone(), Value::Object(answer))
        .waiting(waiting)
        .processing(processing);
    state.create_task(task);
    Ok(Map::from_iter([("TaskId".to_owned(), id.into())]))
}

fn check_common(call: &Call<'_>) -> Result<(), ApiError> {
    for (name, limit) in [
        ("SessionId", MAX_SESSION_ID),
        ("SessionContext", MAX_SESSION_CONTEXT),
    ] {
        if call.text(name).chars().count() > limit {
            return Err(ApiError::new(
                "InvalidParameterValue",
                format!("`{name}` is longer than {limit} characters. Shorten it."),
            ));
        }
    }
    let priority = call.get("TasksPriority").and_then(Value::as_i64);
    if priority.is_some_and(|priority| !(-10..=10).contains(&priority)) {
        return Err(ApiError::new(
            "InvalidParameterValue",
            "`TasksPriority` is not from -10 to 10.",
        ));
    }
    let config = call.get("TaskNotifyConfig");
    let member = |name: &str| config.and_then(|config| config.get(name)?.as_str());
    if member("NotifyType") == Some("URL") && member("NotifyUrl").is_none_or(str::is_empty) {
        return Err(ApiError::missing("TaskNotifyConfig.NotifyUrl"));
    }
    if let Some(mode) = member("NotifyMode")
        && !["", "Finish", "Change"].contains(&mode)
    {
        return Err(ApiError::new(
            "InvalidParameterValue",
            "`TaskNotifyConfig.NotifyMode` is not Finish or Change.",
        ));
    }
    Ok(())
}

/// Checks that an input of a request names its file.
pub(super) fn check_input(input: &Value, path: &str) -> Result<(), ApiError> {
    let kind = input
        .get("Type")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let member = match kind {
        "COS" => "CosInputInfo",
        "URL" => "UrlInputInfo",
        "AWS-S3" => "S3InputInfo",
        "VOD" => "VODInputInfo",
        _ => {
            return Err(ApiError::new(
                "InvalidParameterValue",
                format!("`{path}.Type` is not COS, URL, AWS-S3 or VOD."),
            ));
        }
    };
    match input.get(member) {
        None | Some(Value::Null) => Err(ApiError::missing(&format!("{path}.{member}"))),
        Some(_) => Ok(()),
    }
}
