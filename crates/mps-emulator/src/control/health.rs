//! `/_emulator/health`: tells containers that the emulator serves.

use serde_json::json;

use super::reply::{Answer, Reply};
use super::request::Request;

pub(super) fn get(request: &Request<'_>) -> Answer {
    let state = request.state;
    Ok(Reply::ok(json!({
        "status": "ok",
        "version": env!("CARGO_PKG_VERSION"),
        "tasks": state.tasks.count(),
        "time": humantime::format_rfc3339_seconds(state.now()).to_string(),
    })))
}
