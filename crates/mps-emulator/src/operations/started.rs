//! Starts the task of a request: checks the members that all starting operations share, makes the
//! id, and creates the task with the life that started tasks have.

use mps_model::schema;
use serde_json::{Map, Value, json};

use super::operation::{Answer, Call};
use crate::api_error::ApiError;
use crate::sessions::{DAYS, LIVE_DAYS};
use crate::tasks::{Task, is_live};

/// Account number in the ids of started tasks.
const ACCOUNT: &str = "1400000003";

/// Starts a task and returns the answer with its id. `answer` has the members of the final answer
/// that only its kind has. The kind is also in the id.
pub(super) fn start(call: &Call<'_>, mut answer: Map<String, Value>) -> Answer {
    check_notify_config(call)?;
    let kind = answer.get("TaskType").and_then(Value::as_str);
    let kind = kind.unwrap_or_default();
    let random = fastrand::u128(..);
    let id = format!("{ACCOUNT}-{kind}-{random:032x}t0");
    let state = call.state;
    let session = call.text("SessionId");
    if !session.is_empty() {
        let days = if is_live(kind) { LIVE_DAYS } else { DAYS };
        let claimed = state
            .sessions
            .claim(session, &id, days, state.time.elapsed());
        claimed.map_err(|earlier| {
            ApiError::invalid_value(format!(
                "The SessionId was used within {days} days, for the task `{earlier}`. \
                     Describe that task, or use another SessionId."
            ))
        })?;
    }
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

/// Checks what the rules of the model leave open in a `TaskNotifyConfig`.
fn check_notify_config(call: &Call<'_>) -> Result<(), ApiError> {
    let config = call.get("TaskNotifyConfig");
    let member = |name: &str| config.and_then(|config| config.get(name)?.as_str());
    if member("NotifyType") == Some("URL") && member("NotifyUrl") == Some("") {
        return Err(ApiError::missing("TaskNotifyConfig.NotifyUrl"));
    }
    if let Some(mode) = member("NotifyMode")
        && !["", "Finish", "Change"].contains(&mode)
    {
        return Err(ApiError::invalid_value(
            "`TaskNotifyConfig.NotifyMode` is not Finish or Change.",
        ));
    }
    Ok(())
}

/// Checks that the `Type` of an input is known. The rules of the model require its place.
pub(super) fn check_input(input: &Value, path: &str) -> Result<(), ApiError> {
    let kind = input.get("Type").and_then(Value::as_str);
    let places = schema::find("MediaInputInfo").map_or(&[][..], |facts| facts.fields);
    let kinds = places.iter().filter_map(|place| match place.required_if {
        Some(("Type", kind)) => Some(kind),
        _ => None,
    });
    let kinds: Vec<&str> = kinds.collect();
    if kind.is_some_and(|kind| kinds.contains(&kind)) {
        return Ok(());
    }
    let (last, others) = kinds.split_last().unwrap_or((&"", &[]));
    let others = others.join(", ");
    Err(ApiError::invalid_value(format!(
        "`{path}.Type` is not {others} or {last}."
    )))
}
