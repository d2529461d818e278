//! `/_emulator/reset`: returns to the state after the start.

use serde_json::json;

use super::reply::{Answer, Reply};
use super::request::Request;
use super::request_body::Members;

pub(super) fn reset(request: &Request<'_>) -> Answer {
    Members::read(request.raw, &[])?;
    request.state.reset();
    Ok(Reply::ok(json!({ "tasks": request.state.tasks.count() })))
}
