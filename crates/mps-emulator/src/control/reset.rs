//! `/_emulator/reset`: returns to the state after the start.

use serde_json::json;

use super::request_body::Members;
use super::routes::Request;
use super::{Answer, Reply};

pub(super) fn reset(request: &Request<'_>) -> Answer {
    Members::read(request.raw, &[])?;
    request.state.reset();
    Ok(Reply::ok(json!({ "tasks": request.state.tasks.count() })))
}
