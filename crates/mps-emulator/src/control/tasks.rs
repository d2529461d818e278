//! `/_emulator/tasks`: creates, shows, changes and removes tasks.

use std::time::{Duration, SystemTime};

use serde_json::{Map, Value, json};

use super::error::ControlError;
use super::reply::{Answer, Reply};
use super::request::Request;
use super::request_body::{self, Members};
use crate::tasks::{Failure, Fate, FateError, TaskView, tasks_from_json};
use crate::wire::response_members;

/// Most tasks of one list.
const MAX_LIMIT: u64 = 1_000;
/// Tasks of a list without `limit`.
const DEFAULT_LIMIT: u64 = 100;

pub(super) fn list(request: &Request<'_>) -> Answer {
    let query = request.query(&["status", "limit"])?;
    let status = query.text("status");
    let limit = query.number("limit")?.unwrap_or(DEFAULT_LIMIT);
    if !(1..=MAX_LIMIT).contains(&limit) {
        return Err(ControlError::invalid("`limit` is not from 1 to 1000."));
    }
    let state = request.state;
    let selects = |view: &TaskView| status.is_none() || view.status() == status;
    let page = state.tasks.page(&state.time, None, limit as usize, selects);
    let tasks: Vec<Value> = page.tasks.iter().map(summary).collect();
    Ok(Reply::ok(json!({ "tasks": tasks, "total": page.total })))
}

/// Creates the tasks of a body in the format of task files. A task without an id gets one.
pub(super) fn create(request: &Request<'_>) -> Answer {
    let mut body = request_body::json(request.raw)?;
    match &mut body {
        Value::Array(tasks) => tasks.iter_mut().for_each(add_id),
        task => add_id(task),
    }
    let tasks = tasks_from_json(&body.to_string())
        .map_err(|reason| ControlError::invalid(format!("{}.", reason.trim_end_matches('.'))))?;
    let state = request.state;
    let ids: Vec<String> = tasks.iter().map(|task| task.id().to_owned()).collect();
    for task in tasks {
        state.create_task(task);
    }
    let views = ids
        .iter()
        .filter_map(|id| state.tasks.view(id, &state.time));
    let tasks: Vec<Value> = views.map(|view| summary(&view)).collect();
    Ok(Reply::created(json!({ "tasks": tasks })))
}

/// Gives a task without an id one of its kind.
fn add_id(task: &mut Value) {
    let Value::Object(members) = task else { return };
    if members.contains_key("id") || members.contains_key("Response") {
        return;
    }
    let last = members.get("answers").and_then(Value::as_array);
    let last = last.and_then(|answers| answers.last()?.get("answer"));
    let answer = members.get("answer").or(last);
    let kind = answer.and_then(|answer| answer.get("TaskType")?.as_str());
    let kind = kind.filter(|kind| kind.bytes().all(|b| b.is_ascii_alphabetic()));
    let kind = kind
        .filter(|kind| !kind.is_empty())
        .unwrap_or("WorkflowTask");
    let id = format!("1400000004-{kind}-{:032x}t0", fastrand::u128(..));
    members.insert("id".into(), id.into());
}

pub(super) fn delete_all(request: &Request<'_>) -> Answer {
    let deleted = request.state.tasks.clear();
    Ok(Reply::ok(json!({ "deleted": deleted })))
}

pub(super) fn get(request: &Request<'_>) -> Answer {
    let state = request.state;
    let view = state.tasks.view(&request.id, &state.time);
    let view = view.ok_or_else(unknown)?;
    let mut shown = summary(&view);
    shown["answer"] = match view.answer() {
        Ok(answer) => answer.into(),
        Err(error) => error.to_json().into(),
    };
    Ok(Reply::ok(shown))
}

pub(super) fn change(request: &Request<'_>) -> Answer {
    let fate = read_fate(request)?;
    let state = request.state;
    match state.change_task(&request.id, fate) {
        Ok(()) => get(request),
        Err(FateError::Unknown) => Err(unknown()),
        Err(FateError::Populated) => Err(ControlError::conflict(
            "The task belongs to a population, whose tasks are computed. Create a task of your own.",
        )),
        Err(FateError::NoLife) => Err(ControlError::conflict(
            "The task has fixed or timed answers and no life to change. Send `answer` too, which \
             gives it one.",
        )),
    }
}

fn read_fate(request: &Request<'_>) -> Result<Fate, ControlError> {
    let members = Members::read(
        request.raw,
        &[
            "answer",
            "waiting",
            "processing",
            "fail",
            "advance",
            "finish",
        ],
    )?;
    if members.is_empty() {
        return Err(ControlError::invalid(
            "Nothing is to be changed. Send answer, waiting, processing, fail, advance or finish.",
        ));
    }
    let answer = members.get("answer").map(|answer| match answer {
        Value::Object(_) => Ok(response_members(answer.clone())),
        _ => Err(ControlError::invalid("`answer` is not a JSON object.")),
    });
    Ok(Fate {
        answer: answer.transpose()?,
        waiting: members.duration("waiting")?,
        processing: members.duration("processing")?,
        failure: members.get("fail").map(failure).transpose()?,
        advance: members.duration("advance")?.unwrap_or(Duration::ZERO),
        finish: members.flag("finish")?,
    })
}

/// Reads `true`, or an object with the members of a failure.
fn failure(value: &Value) -> Result<Failure, ControlError> {
    let none = Map::new();
    let members = match value {
        Value::Bool(true) => &none,
        Value::Object(members) => members,
        _ => {
            return Err(ControlError::invalid(
                "`fail` is not true or an object with err_code, code and message.",
            ));
        }
    };
    let text = |name: &str, default: &str| match members.get(name) {
        None => Ok(default.to_owned()),
        Some(Value::String(text)) => Ok(text.clone()),
        Some(_) => Err(ControlError::invalid(format!(
            "`fail.{name}` is not a string."
        ))),
    };
    let known = ["err_code", "code", "message"];
    if let Some(name) = members.keys().find(|name| !known.contains(&name.as_str())) {
        return Err(ControlError::invalid(format!(
            "Unknown member `fail.{name}`. Use {}.",
            known.join(", ")
        )));
    }
    let number = match members.get("err_code") {
        None => 30_001,
        Some(number) => number
            .as_i64()
            .ok_or_else(|| ControlError::invalid("`fail.err_code` is not an integer."))?,
    };
    Ok(Failure {
        number,
        code: text("code", "InternalError")?,
        message: text("message", "The emulator let the task fail.")?,
    })
}

pub(super) fn delete(request: &Request<'_>) -> Answer {
    match request.state.tasks.remove(&request.id) {
        true => Ok(Reply::ok(json!({ "deleted": 1 }))),
        false => Err(unknown()),
    }
}

fn summary(view: &TaskView) -> Value {
    let created = view.created_at();
    let at = |time: SystemTime| humantime::format_rfc3339_millis(time).to_string();
    json!({
        "id": view.id(),
        "status": view.status(),
        "created": at(created),
        "finishes": at(created + view.length()),
        "age": humantime::format_duration(rounded(view.age())).to_string(),
        "length": humantime::format_duration(view.length()).to_string(),
        "life": view.script_name(),
        "ends_in_failure": view.ends_in_failure(),
    })
}

/// Leaves out what is shorter than a millisecond.
fn rounded(time: Duration) -> Duration {
    Duration::from_millis(u64::try_from(time.as_millis()).unwrap_or(u64::MAX))
}

fn unknown() -> ControlError {
    ControlError::not_found("No task has this id. GET /_emulator/tasks lists the tasks.")
}
