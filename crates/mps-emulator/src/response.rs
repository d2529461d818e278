use bytes::Bytes;
use http::StatusCode;
use serde_json::{Map, Value, json};

use crate::api_error::ApiError;
use crate::fault::{BodyShape, Fault, FaultBody, Faults};

/// What is answered to a call, before it is put into a response.
#[derive(Clone, Debug)]
pub(crate) struct ServiceResponse {
    pub(crate) status: StatusCode,
    pub(crate) content_type: &'static str,
    pub(crate) body: Bytes,
}

impl ServiceResponse {
    pub(crate) fn new(content_type: &'static str, body: impl Into<Bytes>) -> Self {
        Self {
            status: StatusCode::OK,
            content_type,
            body: body.into(),
        }
    }

    /// The service's envelope around `members`, under a request identifier of its own.
    pub(crate) fn envelope(mut members: Map<String, Value>) -> Self {
        let id = uuid::Builder::from_random_bytes(fastrand::u128(..).to_be_bytes()).into_uuid();
        members.insert("RequestId".into(), id.to_string().into());
        let envelope = Value::Object(Map::from_iter([(
            "Response".to_owned(),
            Value::Object(members),
        )]));
        Self::new("application/json", envelope.to_string())
    }

    /// The page of a gateway that has nothing else to say than the status.
    pub(crate) fn page(status: StatusCode) -> Self {
        let page = format!(
            "<html>\r\n<head><title>{status}</title></head>\r\n<body>\r\n<center><h1>{status}</h1></center>\r\n\
             <hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"
        );
        Self {
            status,
            ..Self::new("text/html", page)
        }
    }
}

/// The answer that a fault leaves of the one that is `due`, or puts in its place.
pub(crate) fn apply_fault(
    fault: &Fault,
    faults: &Faults,
    due: impl FnOnce() -> ServiceResponse,
) -> ServiceResponse {
    let mut answer = match fault.replaces_response() {
        true => replacement(fault, faults),
        false => due(),
    };
    match fault.body {
        Some(FaultBody::Shape(BodyShape::Bom)) => {
            answer.body = [b"\xef\xbb\xbf", &answer.body[..]].concat().into();
        }
        Some(FaultBody::Shape(BodyShape::Utf16)) => answer.body = utf16(&answer.body),
        Some(FaultBody::Shape(BodyShape::Deep)) => answer.body = deepened(&answer.body),
        _ => {}
    }
    if let Some(status) = fault.status {
        answer.status = status;
    }
    if let Some(length) = fault.cut {
        answer.body.truncate(length);
    }
    answer
}

fn replacement(fault: &Fault, faults: &Faults) -> ServiceResponse {
    let json = |body: Value| ServiceResponse::new("application/json", body.to_string());
    match (&fault.body, &fault.code) {
        (Some(FaultBody::Bytes(bytes)), _) => {
            ServiceResponse::new("application/json", bytes.clone())
        }
        (Some(FaultBody::Garbage(length)), _) => {
            ServiceResponse::new("application/json", faults.garbage(*length))
        }
        (Some(FaultBody::Shape(BodyShape::Html)), _) => {
            ServiceResponse::page(fault.status.unwrap_or(StatusCode::OK))
        }
        (Some(FaultBody::Shape(BodyShape::Empty)), _) => {
            ServiceResponse::new("application/json", "")
        }
        (Some(FaultBody::Shape(BodyShape::Text)), _) => {
            ServiceResponse::new("text/plain", "upstream connect error\n")
        }
        (Some(FaultBody::Shape(BodyShape::Object)), _) => json(json!({})),
        (Some(FaultBody::Shape(BodyShape::Array)), _) => json(json!([])),
        (Some(FaultBody::Shape(BodyShape::Null)), _) => json(json!({ "Response": null })),
        (Some(FaultBody::Shape(BodyShape::Old)), code) => json(json!({
            "code": 4100,
            "codeDesc": code.as_deref().unwrap_or("AuthFailure"),
            "message": fault.message.as_deref().unwrap_or("a fault rule met this request"),
        })),
        (_, Some(code)) => {
            let message = fault.message.as_deref();
            let message = message.unwrap_or("a fault rule met this request");
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

/// The answer with a member, put first, that is nested more deeply than anyone should follow.
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
