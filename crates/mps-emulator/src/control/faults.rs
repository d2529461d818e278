//! `/_emulator/faults`: fault rules.

use serde_json::{Value, json};

use super::error::ControlError;
use super::reply::{Answer, Reply};
use super::request::Request;
use super::request_body::Members;
use crate::fault::{Fault, Rule};

pub(super) fn list(request: &Request<'_>) -> Answer {
    let faults: Vec<Value> = request.state.faults.list().iter().map(view).collect();
    Ok(Reply::ok(json!({ "faults": faults })))
}

pub(super) fn create(request: &Request<'_>) -> Answer {
    let members = Members::read(request.raw, &["rule"])?;
    let rule = members.text("rule")?.ok_or_else(|| {
        ControlError::invalid("Send a rule, such as {\"rule\": \"status=503,times=2\"}.")
    })?;
    let fault: Fault = rule
        .parse()
        .map_err(|error| ControlError::invalid(format!("{error}")))?;
    let rule = request.state.faults.add(fault);
    Ok(Reply::created(view(&rule)))
}

pub(super) fn delete_all(request: &Request<'_>) -> Answer {
    let deleted = request.state.faults.list().len();
    request.state.faults.clear();
    Ok(Reply::ok(json!({ "deleted": deleted })))
}

pub(super) fn delete(request: &Request<'_>) -> Answer {
    let number = request.id.parse().ok();
    match number.is_some_and(|number| request.state.faults.remove(number)) {
        true => Ok(Reply::ok(json!({ "deleted": 1 }))),
        false => Err(ControlError::not_found(
            "No fault rule has this id. GET /_emulator/faults lists the rules.",
        )),
    }
}

fn view(rule: &Rule) -> Value {
    json!({
        "id": rule.number,
        "rule": rule.fault.to_string(),
        "requests": rule.requests,
        "matched": rule.matched,
    })
}
