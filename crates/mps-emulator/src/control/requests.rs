//! `/_emulator/requests`: the journal of requests.

use serde_json::{Value, json};

use super::error::ControlError;
use super::journal_view::{outcome_name, view};
use super::reply::{Answer, Reply};
use super::request::Request;
use super::signature_view::verdict_name;

/// Requests of a list without `limit`.
const DEFAULT_LIMIT: u64 = 100;

/// Lists the latest requests that match every given filter, in the order of arrival.
pub(super) fn list(request: &Request<'_>) -> Answer {
    let filters = ["action", "task", "outcome", "signature", "after", "limit"];
    let query = request.query(&filters)?;
    let limit = query.number("limit")?.unwrap_or(DEFAULT_LIMIT);
    let after = query.number("after")?.unwrap_or(0);
    check_value(
        query.text("outcome"),
        "outcome",
        &["answered", "refused", "faulted", "pending"],
    )?;
    check_value(
        query.text("signature"),
        "signature",
        &["valid", "invalid", "not_checked"],
    )?;
    let is = |name: &str, value: Option<&str>| {
        let wanted = query.text(name);
        wanted.is_none_or(|wanted| value == Some(wanted))
    };
    let mut entries = request.state.journal.list();
    entries.retain(|entry| {
        let logged = &entry.request;
        entry.number > after
            && is("action", logged.action.as_deref())
            && is("task", logged.task.as_deref())
            && is("outcome", Some(outcome_name(entry)))
            && is("signature", Some(verdict_name(entry.verdict())))
    });
    let total = entries.len();
    let skipped = total.saturating_sub(usize::try_from(limit).unwrap_or(usize::MAX));
    let state = request.state;
    let shown: Vec<Value> = entries[skipped..]
        .iter()
        .map(|entry| view(entry, &state.keys))
        .collect();
    Ok(Reply::ok(json!({ "requests": shown, "total": total })))
}

pub(super) fn get(request: &Request<'_>) -> Answer {
    let number = request.id.parse().ok();
    let entry = number.and_then(|number| request.state.journal.find(number));
    let entry = entry.ok_or_else(|| {
        ControlError::not_found(
            "The journal has no request of this number. It keeps the latest 1000. GET \
             /_emulator/requests lists them.",
        )
    })?;
    Ok(Reply::ok(view(&entry, &request.state.keys)))
}

pub(super) fn delete_all(request: &Request<'_>) -> Answer {
    let deleted = request.state.journal.list().len();
    request.state.journal.clear();
    Ok(Reply::ok(json!({ "deleted": deleted })))
}

fn check_value(value: Option<&str>, name: &str, known: &[&str]) -> Result<(), ControlError> {
    match value {
        Some(value) if !known.contains(&value) => Err(ControlError::invalid(format!(
            "`{name}` is not one of {}.",
            known.join(", ")
        ))),
        _ => Ok(()),
    }
}
