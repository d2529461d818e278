//! A response of the service before it is sent: the API's envelope or a gateway's page.

use bytes::Bytes;
use http::StatusCode;
use serde_json::{Map, Value};

/// Status, media type and body of a response.
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

    pub(crate) fn json(body: impl Into<Bytes>) -> Self {
        Self::new("application/json", body)
    }

    /// Wraps `members` in the service's envelope, with a new `RequestId`.
    pub(crate) fn envelope(mut members: Map<String, Value>) -> Self {
        let id = uuid::Builder::from_random_bytes(fastrand::u128(..).to_be_bytes()).into_uuid();
        members.insert("RequestId".into(), id.to_string().into());
        let envelope = Value::Object(Map::from_iter([(
            "Response".to_owned(),
            Value::Object(members),
        )]));
        Self::json(envelope.to_string())
    }

    /// The HTML page that a gateway sends with an error status.
    pub(crate) fn page(status: StatusCode) -> Self {
        let page = format!(
            "<html>\r\n<head><title>{status}</title></head>\r\n<body>\r\n\
             <center><h1>{status}</h1></center>\r\n\
             <hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"
        );
        Self {
            status,
            ..Self::new("text/html", page)
        }
    }
}

/// Returns the members of `Response`. Accepts an answer with or without the envelope.
pub(crate) fn response_members(answer: Value) -> Map<String, Value> {
    match answer {
        Value::Object(mut outer) => match outer.remove("Response") {
            Some(Value::Object(inner)) => inner,
            Some(other) => {
                outer.insert("Response".into(), other);
                outer
            }
            None => outer,
        },
        _ => Map::new(),
    }
}
