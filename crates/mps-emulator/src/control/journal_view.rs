//! A request of the journal as JSON, with its secrets masked.

use std::borrow::Cow;

use http::HeaderMap;
use mps_model::{JsonLayout, mask_json, mask_text};
use serde_json::{Map, Value, json};

use super::signature_view;
use crate::auth::KeyStore;
use crate::counters::Outcome;
use crate::journal::{JournalEntry, LoggedRequest};

/// Text that replaces a secret.
const MASK: &str = "***";

/// Headers whose whole value is a secret.
const SECRET_HEADERS: [&str; 4] = ["x-tc-token", "cookie", "proxy-authorization", "set-cookie"];

/// Parameters of a query or form that are secrets. The general rules do not mask all of them.
const SECRET_PARAMETERS: [&str; 5] = [
    "Signature",
    "Token",
    "TokenCode",
    "WebIdentityToken",
    "TaskNotifyConfig.NotifyKey",
];

pub(super) fn view(entry: &JournalEntry, keys: &KeyStore) -> Value {
    let logged = &entry.request;
    let raw = &logged.raw;
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
        "outcome": outcome_name(&logged.outcome),
        "error_code": match &logged.outcome {
            Outcome::Refused { code, .. } => Some(code),
            _ => None,
        },
        "http_status": logged.status,
        "fault": logged.fault,
        "signature": signature_view::view(logged, keys),
    })
}

pub(super) fn outcome_name(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Answered => "answered",
        Outcome::Refused { .. } => "refused",
        Outcome::Faulted => "faulted",
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

pub(super) fn masked_header(name: &str, value: &str) -> String {
    if SECRET_HEADERS.contains(&name) {
        return MASK.into();
    }
    if name == "authorization" {
        return masked_authorization(value);
    }
    mask_text(value).into_owned()
}

/// Masks the signature alone. Key id, scope and signed headers are no secrets and tell most.
fn masked_authorization(value: &str) -> String {
    match value.split_once("Signature=") {
        Some((before, _)) if before.starts_with("TC3-HMAC-SHA256 ") => {
            format!("{before}Signature={MASK}")
        }
        None if value == "SKIP" => value.into(),
        _ => MASK.into(),
    }
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

/// Masks members that are secrets in requests of STS.
fn mask_members(mut value: Value) -> Value {
    if let Value::Object(members) = &mut value {
        for name in SECRET_PARAMETERS {
            if let Some(secret) = members.get_mut(name) {
                *secret = MASK.into();
            }
        }
    }
    value
}

/// Masks secrets among the pairs of a query or form, and leaves the rest as it was sent.
pub(super) fn masked_pairs(text: &str) -> String {
    let pairs = text.split('&').map(|pair| {
        let Some((name, _)) = pair.split_once('=') else {
            return Cow::Borrowed(pair);
        };
        let decoded = form_urlencoded::parse(name.as_bytes()).next();
        let decoded = decoded.map(|(name, _)| name.into_owned());
        let is_secret = decoded.is_some_and(|decoded| {
            let last = decoded.rsplit('.').next().unwrap_or_default();
            SECRET_PARAMETERS.contains(&decoded.as_str())
                || last.ends_with("Key")
                || last.ends_with("SecretId") && last != "SecretId"
        });
        match is_secret {
            true => format!("{name}={MASK}").into(),
            false => mask_text(pair),
        }
    });
    pairs.collect::<Vec<_>>().join("&")
}
