//! The control API below `/_emulator/`, with which tests in any language change and observe the
//! emulator. docs/emulator.md describes it for users.

mod counters;
mod error;
mod faults;
mod guard;
mod health;
mod journal_view;
mod masking;
mod notifications;
mod outage;
mod reply;
mod request;
mod request_body;
mod requests;
mod reset;
mod routes;
mod signature_view;
mod tasks;

use std::sync::Arc;

use serde_json::Value;

use crate::state::State;
use crate::wire::{RawRequest, ServiceResponse};
pub(crate) use reply::CONTROL_PREFIX;
use reply::{Reply, ReplyBody};

/// Returns true if a path belongs to the control API.
pub(crate) fn is_control_path(path: &str) -> bool {
    path.strip_prefix(CONTROL_PREFIX)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Answers a request to the control API. It is neither counted nor written into the journal.
pub(crate) fn answer(state: &Arc<State>, raw: &RawRequest) -> ServiceResponse {
    let answered = guard::check(&state.hosts, raw).and_then(|()| routes::answer(state, raw));
    match answered {
        Ok(Reply { status, body }) => ServiceResponse {
            status,
            ..match body {
                ReplyBody::Json(value) => ServiceResponse::json(pretty(&value)),
                ReplyBody::Text(text) => ServiceResponse::json(text),
            }
        },
        Err(error) => ServiceResponse {
            status: error.status,
            ..ServiceResponse::json(pretty(&error.to_json()))
        },
    }
}

/// Writes JSON with line breaks, because people read it in terminals.
fn pretty(value: &Value) -> String {
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}
