//! `/_emulator/notifications`: the notifications that were sent, with their results.

use mps_model::mask_text;
use serde_json::{Value, json};

use super::reply::{Answer, Reply};
use super::request::Request;
use crate::notifier::SentNotification;

pub(super) fn list(request: &Request<'_>) -> Answer {
    let query = request.query(&["task"])?;
    let task = query.text("task");
    let sent = request.state.notifier.log.list();
    let sent = sent
        .iter()
        .filter(|sent| task.is_none_or(|task| sent.task == task));
    let sent: Vec<Value> = sent.map(view).collect();
    Ok(Reply::ok(json!({ "notifications": sent })))
}

fn view(sent: &SentNotification) -> Value {
    let (status, error) = match &sent.result {
        Ok(status) => (Some(*status), None),
        Err(reason) => (None, Some(reason)),
    };
    json!({
        "sent": humantime::format_rfc3339_millis(sent.at).to_string(),
        "task": sent.task,
        "url": mask_text(&sent.url),
        "task_status": sent.status,
        "attempts": sent.attempts,
        "http_status": status,
        "error": error,
    })
}
