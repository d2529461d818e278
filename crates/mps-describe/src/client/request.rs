//! Requests: everything that no attempt changes, and the signature of one attempt.

use super::task_id::TaskId;
use crate::endpoint::{Endpoint, Region};
use crate::error::Error;
use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE, HeaderName};
use http::{HeaderValue, Request};
use mps_sign::{SignableRequest, Signer};
use std::time::SystemTime;

const SERVICE: &str = "mps";
const ACTION: &str = "DescribeTaskDetail";
const VERSION: &str = "2019-06-12";
const JSON: &str = "application/json";
const TIMESTAMP: HeaderName = HeaderName::from_static("x-tc-timestamp");
const TOKEN: HeaderName = HeaderName::from_static("x-tc-token");

/// Template of all requests of a client.
pub(crate) struct RequestTemplate {
    host: String,
    unsigned: Request<()>,
}

impl RequestTemplate {
    pub(crate) fn new(
        endpoint: &Endpoint,
        region: Option<&Region>,
        language: Option<&'static str>,
        request_client: HeaderValue,
    ) -> Result<Self, Error> {
        let mut unsigned = Request::post(format!("{endpoint}/"))
            .body(())
            .map_err(|error| Error::config("endpoint", error))?;
        let headers = unsigned.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(JSON));
        headers.insert("x-tc-action", HeaderValue::from_static(ACTION));
        headers.insert("x-tc-version", HeaderValue::from_static(VERSION));
        headers.insert("x-tc-requestclient", request_client);
        if let Some(region) = region {
            headers.insert("x-tc-region", visible("region", region.as_str())?);
        }
        if let Some(language) = language {
            headers.insert("x-tc-language", HeaderValue::from_static(language));
        }
        Ok(Self {
            host: endpoint.host().to_owned(),
            unsigned,
        })
    }

    /// Builds the request for this task, signed for this time.
    pub(super) fn signed(
        &self,
        signer: &Signer,
        task_id: &TaskId,
        at: SystemTime,
    ) -> Result<Request<Bytes>, Error> {
        let task_id = serde_json::Value::from(task_id.as_str());
        let body = Bytes::from(format!(r#"{{"TaskId":{task_id}}}"#));
        let signed = signer.sign(&SignableRequest::post_json(SERVICE, &self.host, &body), at);
        let mut request = self.unsigned.clone().map(|()| body);
        let headers = request.headers_mut();
        headers.insert(TIMESTAMP, visible("timestamp", signed.timestamp())?);
        let mut authorization = visible("secret id", signed.authorization())?;
        authorization.set_sensitive(true);
        headers.insert(AUTHORIZATION, authorization);
        if let Some(token) = signed.token() {
            let mut token = visible("token", token)?;
            token.set_sensitive(true);
            headers.insert(TOKEN, token);
        }
        Ok(request)
    }
}

/// Accepts visible ASCII and blanks only, so that no value can end its header.
fn visible(field: &'static str, value: &str) -> Result<HeaderValue, Error> {
    match HeaderValue::from_str(value) {
        Ok(value) if value.to_str().is_ok() && !value.as_bytes().contains(&b'\t') => Ok(value),
        _ => Err(Error::config(
            field,
            "The value contains control characters or is not ASCII. Correct it.",
        )),
    }
}
