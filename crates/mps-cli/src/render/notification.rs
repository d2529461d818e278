//! Presentation of a received notification: JSON for programs, a line for people.

use super::json;
use crate::render::change::summary;
use crate::render::task_view::TaskView;
use crate::text::sanitize;
use mps_notify::{Late, Received};
use serde::Serialize;
use serde_json::value::RawValue;
use std::time::SystemTime;

/// Formats a line for people.
pub(crate) fn line(received: &Received, at: SystemTime) -> String {
    let notification = received.event.insight();
    let time = humantime::format_rfc3339_seconds(at).to_string();
    let id = sanitize(notification.task_id().unwrap_or("-"));
    let kind = sanitize(notification.kind());
    let mut line = format!("{time}  {id}  {kind}  ");
    line += &summary(&TaskView::of(notification));
    if received.duplicate {
        line += "; duplicate";
    }
    match received.late {
        Some(Late::Expired { seconds }) => {
            line += &format!("; late: the signature expired {seconds} s ago");
        }
        Some(_) => line += "; late: the task has reported a later state",
        None => {}
    }
    line
}

/// Formats a notification for programs.
pub(crate) fn json(received: &Received, at: SystemTime) -> impl Serialize {
    let notification = received.event.insight();
    NotificationJson {
        time: humantime::format_rfc3339_millis(at).to_string(),
        id: notification.task_id(),
        kind: notification.kind(),
        outcome: notification.outcome().to_string(),
        verified: received.verified,
        duplicate: received.duplicate,
        late: received.late.map(|late| match late {
            Late::Expired { .. } => "expired",
            _ => "superseded",
        }),
        answer: json::document(notification),
    }
}

#[derive(Serialize)]
struct NotificationJson<'a> {
    time: String,
    id: Option<&'a str>,
    kind: &'a str,
    outcome: String,
    verified: bool,
    duplicate: bool,
    late: Option<&'static str>,
    answer: Box<RawValue>,
}
