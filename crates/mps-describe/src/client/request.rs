//! Requests: everything that no call changes, what one call sends in each attempt, and the
//! signature of one attempt.

use super::random_id::RandomId;
use super::task_id::TaskId;
use crate::endpoint::{Endpoint, Region};
use crate::error::Error;
use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, USER_AGENT};
use http::{HeaderValue, Request};
use mps_model::operation::{DescribeTaskDetail, Operation};
use mps_rate_limit::RateLimiter;
use mps_sign::{SignableRequest, Signer};
use serde_core::Serialize;
use std::time::SystemTime;

const SERVICE: &str = "mps";
const VERSION: &str = "2019-06-12";
const JSON: &str = "application/json";
/// Library and version.
const AGENT: &str = concat!("mps-describe/", env!("CARGO_PKG_VERSION"));
const ACTION: HeaderName = HeaderName::from_static("x-tc-action");
const TIMESTAMP: HeaderName = HeaderName::from_static("x-tc-timestamp");
const TOKEN: HeaderName = HeaderName::from_static("x-tc-token");
const TRACE_ID: HeaderName = HeaderName::from_static("x-tc-traceid");
/// Headers of a request, so that the map never grows.
const HEADERS: usize = 12;

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
        let mut headers = HeaderMap::with_capacity(HEADERS);
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(JSON));
        headers.insert(USER_AGENT, HeaderValue::from_static(AGENT));
        headers.insert("x-tc-version", HeaderValue::from_static(VERSION));
        headers.insert("x-tc-requestclient", request_client);
        if let Some(region) = region {
            headers.insert("x-tc-region", visible("region", region.as_str())?);
        }
        if let Some(language) = language {
            headers.insert("x-tc-language", HeaderValue::from_static(language));
        }
        *unsigned.headers_mut() = headers;
        Ok(Self {
            host: endpoint.host().to_owned(),
            unsigned,
        })
    }

    /// Builds the HTTP request of one attempt, signed for this time.
    pub(super) fn signed(
        &self,
        signer: &Signer,
        call: &CallRequest<'_>,
        at: SystemTime,
    ) -> Result<Request<Bytes>, Error> {
        let body = call.body.clone();
        let signed = signer.sign(&SignableRequest::post_json(SERVICE, &self.host, &body), at);
        let mut request = self.unsigned.clone().map(|()| body);
        let headers = request.headers_mut();
        headers.insert(ACTION, call.action.clone());
        headers.insert(TRACE_ID, call.trace_id_header()?);
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

/// Request of one call. All attempts send the same.
pub(super) struct CallRequest<'a> {
    pub(super) operation: &'a str,
    action: HeaderValue,
    body: Bytes,
    /// Task that the request is about.
    pub(super) task_id: Option<&'a str>,
    /// The service may process the request twice without harm.
    pub(super) repeat_is_harmless: bool,
    /// Limit of the operation.
    pub(super) rate_limiter: &'a dyn RateLimiter,
    /// Id of the call, which the service logs.
    pub(super) trace_id: RandomId,
}

impl<'a> CallRequest<'a> {
    /// Request of a typed operation. The caller has validated it.
    pub(super) fn typed<O: Operation>(
        request: &'a O,
        rate_limiter: &'a dyn RateLimiter,
    ) -> Result<Self, Error> {
        Self::typed_as(O::NAME, request, rate_limiter)
    }

    /// Request of an operation that has the parameters of `O`, and whose answer is read like that
    /// of `O`.
    pub(super) fn typed_as<O: Operation>(
        operation: &'static str,
        request: &'a O,
        rate_limiter: &'a dyn RateLimiter,
    ) -> Result<Self, Error> {
        // Shares the name, which costs no allocation.
        let action = HeaderValue::from_maybe_shared(Bytes::from_static(operation.as_bytes()))
            .map_err(|error| Error::config("operation", error))?;
        Ok(Self {
            operation,
            action,
            body: body(request)?,
            task_id: request.task_id(),
            repeat_is_harmless: request.repeat_is_harmless(),
            rate_limiter,
            trace_id: RandomId::new(),
        })
    }

    /// Request of an operation by its name.
    pub(super) fn named(
        operation: &'a str,
        body: Bytes,
        repeat_is_harmless: bool,
        rate_limiter: &'a dyn RateLimiter,
    ) -> Result<Self, Error> {
        Ok(Self {
            operation,
            action: visible("operation", operation)?,
            body,
            task_id: None,
            repeat_is_harmless,
            rate_limiter,
            trace_id: RandomId::new(),
        })
    }

    /// Adds what identifies the call to its error.
    pub(super) fn mark(&self, error: Error) -> Error {
        let error = error
            .with_operation(self.operation)
            .with_trace_id(self.trace_id);
        match self.task_id {
            Some(task_id) => error.with_task(task_id),
            None => error,
        }
    }

    fn trace_id_header(&self) -> Result<HeaderValue, Error> {
        visible("trace id", self.trace_id.hyphenated().as_str())
    }
}

impl TaskId {
    /// Returns the request for the state of the task. All operations that describe tasks have the
    /// same parameters.
    pub(super) fn request(&self) -> DescribeTaskDetail {
        DescribeTaskDetail::default().with_task_id(self.as_str())
    }
}

/// Writes the body of a request.
pub(super) fn body(request: &(impl Serialize + ?Sized)) -> Result<Bytes, Error> {
    serde_json::to_vec(request)
        .map(Bytes::from)
        .map_err(|error| Error::config("parameters", error))
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
