//! `/_emulator/outage`: an outage of the whole service. The control API stays available.

use serde_json::{Value, json};

use super::error::ControlError;
use super::reply::{Answer, Reply};
use super::request::Request;
use super::request_body::Members;
use crate::fault::Outage;

pub(super) fn get(request: &Request<'_>) -> Answer {
    let outage = *request.state.outage.borrow();
    Ok(Reply::ok(json!({ "outage": outage.map(view) })))
}

pub(super) fn begin(request: &Request<'_>) -> Answer {
    let members = Members::read(request.raw, &["kind", "status"])?;
    let status = members.get("status").map(|status| {
        let status = status
            .as_u64()
            .and_then(|status| u16::try_from(status).ok());
        status
            .filter(|status| (200..=599).contains(status))
            .ok_or_else(|| ControlError::invalid("`status` is not an HTTP status from 200 to 599."))
    });
    let outage = match (members.text("kind")?, status.transpose()?) {
        (Some("reset"), None) => Outage::Reset,
        (Some("hang"), None) => Outage::Hang,
        (Some("status") | None, Some(status)) => Outage::Status(status),
        _ => {
            return Err(ControlError::invalid(
                "Send {\"kind\": \"reset\"}, {\"kind\": \"hang\"} or \
                 {\"kind\": \"status\", \"status\": 503}.",
            ));
        }
    };
    request.state.outage.send_replace(Some(outage));
    Ok(Reply::ok(json!({ "outage": view(outage) })))
}

pub(super) fn end(request: &Request<'_>) -> Answer {
    request.state.outage.send_replace(None);
    Ok(Reply::ok(json!({ "outage": null })))
}

fn view(outage: Outage) -> Value {
    match outage {
        Outage::Reset => json!({ "kind": "reset" }),
        Outage::Hang => json!({ "kind": "hang" }),
        Outage::Status(status) => json!({ "kind": "status", "status": status }),
    }
}
