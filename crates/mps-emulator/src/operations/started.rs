//! Starts the task of a request: checks the members that all starting operations share, makes the
//! id, and creates the task with the life that started tasks have.

use mps_model::schema;
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

/// Starts a task and returns the answer with its id. `answer` has the members of the final answer
/// that only its kind has. The kind is also in the id.
pub(super) fn start(call: &Call<'_>, mut answer: Map<String, Value>) -> Answer {
    check_common(call)?;
    let kind = answer.get("TaskType").and_then(Value::as_str);
    let kind = kind.unwrap_or_default();
    let random = fastrand::u128(..);
    let id = format!("{ACCOUNT}-{kind}-{random:032x}t0");
    let state = call.state;
    let session = call.text("SessionId");
    if !session.is_empty() {
        state
            .sessions
            .claim(session, &id, state.time.elapsed())
            .map_err(|earlier| {
                ApiError::invalid_value(format!(
                    "The SessionId was used within 7 days, for the task `{earlier}`. \
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

fn check_common(call: &Call<'_>) -> Result<(), ApiError> {
    for (name, limit) in [
        ("SessionId", MAX_SESSION_ID),
        ("SessionContext", MAX_SESSION_CONTEXT),
    ] {
        if call.text(name).chars().count() > limit {
            return Err(ApiError::invalid_value(format!(
                "`{name}` is longer than {limit} characters. Shorten it."
            )));
        }
    }
    let priority = call.get("TasksPriority").and_then(Value::as_i64);
    if priority.is_some_and(|priority| !(-10..=10).contains(&priority)) {
        return Err(ApiError::invalid_value(
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
        return Err(ApiError::invalid_value(
            "`TaskNotifyConfig.NotifyMode` is not Finish or Change.",
        ));
    }
    Ok(())
}

/// Checks that an input of a request names its file.
pub(super) fn check_input(input: &Value, path: &str) -> Result<(), ApiError> {
    let kind = input.get("Type").and_then(Value::as_str);
    let places = schema::find("MediaInputInfo").map_or(&[][..], |facts| facts.fields);
    let places = places.iter().filter_map(|place| match place.required_if {
        Some(("Type", kind)) => Some((kind, place.name)),
        _ => None,
    });
    let places: Vec<(&str, &str)> = places.collect();
    let Some((_, member)) = places.iter().find(|(known, _)| Some(*known) == kind) else {
        let kinds: Vec<&str> = places.iter().map(|(kind, _)| *kind).collect();
        let (last, others) = kinds.split_last().unwrap_or((&"", &[]));
        let others = others.join(", ");
        return Err(ApiError::invalid_value(format!(
            "`{path}.Type` is not {others} or {last}."
        )));
    };
    match input.get(member) {
        None | Some(Value::Null) => Err(ApiError::missing(&format!("{path}.{member}"))),
        Some(_) => Ok(()),
    }
}
