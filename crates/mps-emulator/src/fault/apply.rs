//! Applies a rule to the response of a request. Faults of the connection are in `server`.

use bytes::Bytes;
use http::StatusCode;
use serde_json::{Value, json};

use super::body::{BodyShape, FaultBody};
use super::rule::Fault;
use super::rules::Faults;
use crate::api_error::ApiError;
use crate::wire::ServiceResponse;

/// Message of a rule's error that sets none.
const DEFAULT_MESSAGE: &str = "A fault rule of the emulator caused this error.";

/// Returns the response after `fault`. Calls `due` for the service's own only if the rule keeps it.
pub(crate) fn apply_fault(
    fault: &Fault,
    faults: &Faults,
    due: impl FnOnce() -> ServiceResponse,
) -> ServiceResponse {
    let mut response = match fault.replaces_response() {
        true => replacement(fault, faults),
        false => due(),
    };
    match fault.body {
        Some(FaultBody::Shape(BodyShape::Bom)) => {
            response.body = [b"\xef\xbb\xbf", &response.body[..]].concat().into();
        }
        Some(FaultBody::Shape(BodyShape::Utf16)) => response.body = utf16(&response.body),
        Some(FaultBody::Shape(BodyShape::Deep)) => response.body = deepened(&response.body),
        _ => {}
    }
    if let Some(status) = fault.status {
        response.status = status;
    }
    if let Some(length) = fault.cut {
        response.body.truncate(length);
    }
    response
}

fn replacement(fault: &Fault, faults: &Faults) -> ServiceResponse {
    let json = |body: Value| ServiceResponse::json(body.to_string());
    match (&fault.body, &fault.code) {
        (Some(FaultBody::Bytes(bytes)), _) => ServiceResponse::json(bytes.clone()),
        (Some(FaultBody::Garbage(length)), _) => ServiceResponse::json(faults.garbage(*length)),
        (Some(FaultBody::Shape(BodyShape::Html)), _) => {
            ServiceResponse::page(fault.status.unwrap_or(StatusCode::OK))
        }
        (Some(FaultBody::Shape(BodyShape::Empty)), _) => ServiceResponse::json(""),
        (Some(FaultBody::Shape(BodyShape::Text)), _) => {
            ServiceResponse::new("text/plain", "upstream connect error\n")
        }
        (Some(FaultBody::Shape(BodyShape::Object)), _) => json(json!({})),
        (Some(FaultBody::Shape(BodyShape::Array)), _) => json(json!([])),
        (Some(FaultBody::Shape(BodyShape::Null)), _) => json(json!({ "Response": null })),
        (Some(FaultBody::Shape(BodyShape::Old)), code) => json(json!({
            "code": 4100,
            "codeDesc": code.as_deref().unwrap_or("AuthFailure"),
            "message": fault.message.as_deref().unwrap_or(DEFAULT_MESSAGE),
        })),
        (_, Some(code)) => {
            let message = fault.message.as_deref();
            let message = message.unwrap_or(DEFAULT_MESSAGE);
            ServiceResponse::envelope(ApiError::new(code, message).to_json())
        }
        (_, None) => ServiceResponse::page(fault.status.unwrap_or(StatusCode::OK)),
    }
}

fn utf16(text: &[u8]) -> Bytes {
    let text = String::from_utf8_lossy(text);
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    units.flat_map(u16::to_le_bytes).collect()
}

/// Inserts a first member that is nested more deeply than any reader should recurse.
fn deepened(answer: &[u8]) -> Bytes {
    const DEPTH: usize = 100_000;
    const BEGIN: &[u8] = b"{\"Response\":{";
    let Some(rest) = answer.strip_prefix(BEGIN) else {
        return Bytes::copy_from_slice(answer);
    };
    let (open, close) = (vec![b'['; DEPTH], vec![b']'; DEPTH]);
    [BEGIN, b"\"Depth\":", &open, &close, b",", rest]
        .concat()
        .into()
}
