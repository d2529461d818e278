//! Classification of a JSON object by the names of its members: an answer, a notification, a line
//! of this program, or the answer of another operation.

use super::other_operation::{other_operation, task_summary, unknown_operation};
use super::outline::{Members, Shape};
use crate::error::CliError;
use mps_model::reflect::Reflect;
use mps_model::{DescribeTaskDetailResponse, LiveStreamNotification};

/// Form of an object.
pub(super) enum Form<'t> {
    /// Answer of DescribeTaskDetail within its `Response`.
    Answer,
    /// Content of such a `Response` alone.
    BareAnswer,
    /// Notification of a task, within `Response` or bare.
    Notification,
    /// Notification of a live stream, within `Response` or bare.
    LiveStream,
    /// Line of this program for one task.
    Line {
        id: &'t str,
        answer: Option<&'t str>,
        error: Option<&'t str>,
    },
    /// Answer of another operation, named by the error.
    OtherOperation(CliError),
    /// None of these for certain, because envelopes may have such members too. If no document is
    /// within it, it likely has the given form.
    Unknown(Option<Box<Self>>),
}

/// Classifies an object.
pub(super) fn classify<'t>(members: &Members<'t>) -> Form<'t> {
    if let Some(response) = members.get("Response") {
        return classify_response(response);
    }
    let answer = members.get("answer");
    let error = members.get("problem");
    let is_event = members.has("event") && members.has("time");
    let is_line = members
        .names()
        .all(|name| matches!(name, "id" | "answer" | "problem"));
    if let Some(id) = members.get("id")
        && (is_event || is_line && (answer.is_some() || error.is_some()))
    {
        return Form::Line { id, answer, error };
    }
    if is_notification(members) {
        return Form::Notification;
    }
    if is_live_stream(members) {
        return Form::LiveStream;
    }
    if has_task(members) && !is_summary(members) {
        return Form::BareAnswer;
    }
    Form::Unknown(likely_form(members).map(Box::new))
}

/// Form suggested by a few common members. Envelopes may have these members as well.
fn likely_form<'t>(members: &Members<'t>) -> Option<Form<'t>> {
    if is_summary(members) {
        Some(Form::OtherOperation(task_summary(members)))
    } else if members.has("EventType") {
        Some(Form::Notification)
    } else if members.has("NotificationType") {
        Some(Form::LiveStream)
    } else if is_answer(members) || has_object(members, "Error") {
        Some(Form::BareAnswer)
    } else {
        let error = other_operation(members).filter(|_| members.has("RequestId"));
        error.map(Form::OtherOperation)
    }
}

/// True if the member with this name is an object.
fn has_object(members: &Members<'_>, name: &str) -> bool {
    let value = members.get(name);
    value.is_some_and(|value| value.starts_with('{'))
}

/// True if there is a task, or the kind of a task. Only answers have them.
fn has_task(members: &Members<'_>) -> bool {
    let detail = DescribeTaskDetailResponse::default();
    let has_kind = members.has("TaskType") && members.has("Status");
    let mut named = names_of(&detail);
    has_kind || named.any(|name| has_object(members, name) && name != "TaskNotifyConfig")
}

fn classify_response<'t>(response: &'t str) -> Form<'t> {
    let Shape::Object(members) = Shape::of(response) else {
        // A string may contain the answer. The model refuses anything else.
        return match response.starts_with('"') {
            true => Form::Unknown(None),
            false => Form::Answer,
        };
    };
    let is_empty = members.names().next().is_none();
    if members.has("EventType") {
        Form::Notification
    } else if members.has("NotificationType") {
        Form::LiveStream
    } else if members.has("Error") || is_answer(&members) || is_empty {
        Form::Answer
    } else {
        // A log may have the response of HTTP under this name, and the answer in its body.
        let error = other_operation(&members).unwrap_or_else(|| unknown_operation(&members));
        Form::Unknown(Some(Box::new(Form::OtherOperation(error))))
    }
}

/// Names of a struct's members, without those that other structs share.
fn names_of(record: &dyn Reflect) -> impl Iterator<Item = &'static str> {
    let common = [
        "Error",
        "RequestId",
        "TaskId",
        "SessionId",
        "SessionContext",
        "ExtInfo",
    ];
    let names = record.descriptor().members.iter().copied();
    names.filter(move |name| !common.contains(name))
}

fn is_answer(members: &Members<'_>) -> bool {
    let detail = DescribeTaskDetailResponse::default();
    names_of(&detail).any(|name| members.has(name))
}

/// True for a notification. Envelopes of queues have an `EventType` too, but no event.
fn is_notification(members: &Members<'_>) -> bool {
    let mut names = members.names();
    let has_event = names.any(|name| name.ends_with("Event") && has_object(members, name));
    members.has("EventType") && has_event
}

fn is_live_stream(members: &Members<'_>) -> bool {
    let notification = LiveStreamNotification::default();
    let mut named = names_of(&notification);
    members.has("NotificationType") && named.any(|name| has_object(members, name))
}

/// True for a summary of a task, as DescribeTasks lists them.
fn is_summary(members: &Members<'_>) -> bool {
    let summary = [
        "TaskId",
        "TaskType",
        "CreateTime",
        "BeginProcessTime",
        "FinishTime",
        "SubTaskTypes",
    ];
    members.has("TaskId")
        && members.has("TaskType")
        && members.names().all(|name| summary.contains(&name))
}
