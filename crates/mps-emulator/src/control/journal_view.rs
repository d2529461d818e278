//! A request of the journal as JSON, with its secrets masked.

use http::HeaderMap;
use mps_model::{JsonLayout, mask_json, mask_text};
use serde_json::{Map, Value, json};

use super::masking::{mask_members, masked_header, masked_pairs};
use super::signature_view;
use crate::auth::KeyStore;
use crate::counters::Outcome;
use crate::journal::{JournalEntry, LoggedRequest};

pub(super) fn view(entry: &JournalEntry, keys: &KeyStore) -> Value {
    let logged = &entry.request;
    let raw = &logged.raw;
    let ending = entry.ending();
    json!({
        "number": entry.number,
        "received": humantime::format_rfc3339_millis(logged.at).to_string(),
        "method": raw.method.as_str(),
        "path": mask_text(&raw.path),
        "query": masked_pairs(&raw.query),
        "headers": headers(&raw.headers),
        "body": body(logged),
        "action": logged.action,
        "task": logged.task,
        "outcome": outcome_name(entry),
        "error_code": match ending.map(|ending| &ending.outcome) {
            Some(Outcome::Refused { code, .. }) => Some(code),
            _ => None,
        },
        "http_status": ending.and_then(|ending| ending.status),
        "fault": ending.and_then(|ending| ending.fault.as_ref()),
        "caller_left": entry.caller_left(),
        "signature": signature_view::view(entry, keys),
    })
}

/// Returns the name of a result. A request that a fault delays is pending.
pub(super) fn outcome_name(entry: &JournalEntry) -> &'static str {
    match entry.ending().map(|ending| &ending.outcome) {
        None => "pending",
        Some(Outcome::Answered) => "answered",
        Some(Outcome::Refused { .. }) => "refused",
        Some(Outcome::Faulted) => "faulted",
    }
}

fn headers(headers: &HeaderMap) -> Value {
    let mut shown = Map::new();
    for name in headers.keys() {
        let values = headers.get_all(name).iter();
        let values: Vec<String> = values
            .map(|value| masked_header(name.as_str(), &String::from_utf8_lossy(value.as_bytes())))
            .collect();
        shown.insert(name.to_string(), values.join(", ").into());
    }
    shown.into()
}

fn body(logged: &LoggedRequest) -> Value {
    if let Some((length, sha256)) = &logged.long_body {
        return json!({ "length": length, "sha256": sha256 });
    }
    let raw = &logged.raw;
    if raw.body.is_empty() {
        return Value::Null;
    }
    let text = String::from_utf8_lossy(&raw.body);
    match raw.is_form() {
        true => masked_pairs(&text).into(),
        false => json_or_text(&text),
    }
}

fn json_or_text(text: &str) -> Value {
    let masked = mask_json(text, JsonLayout::AsReceived);
    match serde_json::from_str::<Value>(&masked) {
        Ok(value) => mask_members(value),
        Err(_) => masked.into(),
    }
}
