//! One exchange with the service: what is sent, and what the answer says.

use crate::classify::RetryAction;
use crate::client::{AttemptError, Shared};
use crate::endpoint::Region;
use crate::skew::Sample;
use crate::task_id::TaskId;
use crate::{Endpoint, Error};
use bytes::Bytes;
use http::header::{
    AUTHORIZATION, CONTENT_TYPE, DATE, HeaderMap, HeaderName, LOCATION, RETRY_AFTER,
};
use http::{HeaderValue, Request, Response, StatusCode};
use mps_model::{ApiError, DecodeError, DescribeTaskDetailResponse, ResponseError};
use mps_sign::{SignableRequest, Signer};
use mps_transport::{ConnectionHandle, TransportError};
use std::future::Future;
use std::time::{Duration, SystemTime};

const SERVICE: &str = "mps";
const ACTION: &str = "DescribeTaskDetail";
const VERSION: &str = "2019-06-12";
const JSON: &str = "application/json";
const TIMESTAMP: HeaderName = HeaderName::from_static("x-tc-timestamp");
const TOKEN: HeaderName = HeaderName::from_static("x-tc-token");

/// An answer of whatever sent it.
pub(crate) struct ServiceResponse {
    response: Response<Bytes>,
    sent: SystemTime,
    received: SystemTime,
    signed_with_ms: i64,
}

/// What is read of an answer's body.
pub(crate) trait ParseResponse: Sized {
    fn read(body: &[u8]) -> Result<Self, ParseError>;

    fn request_id(&self) -> Option<&str>;

    /// Identifier of the task that the answer is about, where it was read.
    fn task_id(&self) -> Option<&str>;

    /// Keeps the body beside what was read from it.
    fn keep_body(self, body: &[u8]) -> Self;
}

impl ParseResponse for DescribeTaskDetailResponse {
    fn read(body: &[u8]) -> Result<Self, ParseError> {
        let detail = Self::from_slice(body)?;
        // An object without what every answer has is some other answer, not a task of which nothing is known.
        if detail.status.as_str().is_empty() && detail.task_type.as_str().is_empty() {
            return Err(ParseError::Hollow {
                request_id: detail.request_id.map(Into::into),
            });
        }
        Ok(detail)
    }

    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    fn task_id(&self) -> Option<&str> {
        Self::task_id(self)
    }

    fn keep_body(self, body: &[u8]) -> Self {
        self.with_body(body)
    }
}

/// Why a body is no answer.
pub(crate) enum ParseError {
    Api(ApiError),
    Decode(DecodeError),
    /// It has the form of an answer and nothing in it.
    Hollow {
        request_id: Option<String>,
    },
    /// A form that this version does not know.
    Other(ResponseError),
}

impl From<ResponseError> for ParseError {
    fn from(error: ResponseError) -> Self {
        match error {
            ResponseError::Api(error) => Self::Api(error),
            ResponseError::Decode(error) => Self::Decode(error),
            error => Self::Other(error),
        }
    }
}

impl ServiceResponse {
    /// Signs the question and sends it.
    pub(crate) fn ask<'a>(
        shared: &'a Shared,
        signer: &Signer,
        task_id: &TaskId,
    ) -> Result<impl Future<Output = Result<Self, TransportError>> + 'a, Error> {
        let sent = shared.clock.now();
        let signed_with_ms = shared.skew.offset_ms();
        let at = shared.skew.server_time(sent);
        let request = shared.request_template.signed(signer, task_id, at)?;
        Ok(async move {
            let response = shared.transport.send(request).await?;
            Ok(Self {
                response,
                sent,
                received: shared.clock.now(),
                signed_with_ms,
            })
        })
    }

    /// Reads the body, whatever the status: the service's own word comes before that of a gateway.
    pub(crate) fn read<T: ParseResponse>(
        self,
        shared: &Shared,
        task_id: &TaskId,
    ) -> Result<T, AttemptError> {
        let status = self.response.status();
        let error = match T::read(self.response.body()) {
            Ok(answer) if status.is_success() => match answer.task_id() {
                Some(told) if !task_id.is(told) => {
                    self.wrong_task(status, told, answer.request_id())
                }
                _ => {
                    shared.skew.refine(&self.sample());
                    return Ok(match shared.keep_bodies {
                        true => answer.keep_body(self.response.body()),
                        false => answer,
                    });
                }
            },
            Ok(_) => self.unreadable(status, None, None),
            Err(ParseError::Api(refusal)) => Error::api(refusal, status),
            Err(ParseError::Hollow { request_id }) => self.unreadable(status, request_id, None),
            Err(ParseError::Decode(error)) => {
                let request_id = error.request_id().map(str::to_owned);
                self.unreadable(status, request_id, Some(error.into()))
            }
            Err(ParseError::Other(error)) => self.unreadable(status, None, Some(error.into())),
        };
        let clock_corrected = match error.action() {
            RetryAction::FixClock => shared.skew.correct(&self.sample()),
            _ => false,
        };
        Err(AttemptError {
            error: error.with_retry_after(self.retry_after()),
            clock_corrected,
        })
    }

    fn unreadable(
        &self,
        status: StatusCode,
        request_id: Option<String>,
        source: Option<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Error {
        let request_id =
            request_id.or_else(|| text(self.headers(), "x-tc-requestid").map(str::to_owned));
        // A page of a gateway tells nothing by not being JSON.
        let source = source.filter(|_| status.is_success());
        // The query of a redirect may hold anything.
        let target = text(self.headers(), LOCATION.as_str())
            .filter(|_| status.is_redirection())
            .and_then(|location| location.split(['?', '#']).next());
        let body = self.response.body().clone();
        Error::unreadable(status, target, request_id, body, source)
    }

    /// The connection is left, because on one that is out of step the next answer is another's too.
    fn wrong_task(&self, status: StatusCode, told: &str, request_id: Option<&str>) -> Error {
        if let Some(connection) = self.response.extensions().get::<ConnectionHandle>() {
            connection.discard();
        }
        let body = self.response.body().clone();
        Error::wrong_task(status, told, request_id, body)
    }

    fn sample(&self) -> Sample<'_> {
        Sample {
            headers: self.headers(),
            sent: self.sent,
            received: self.received,
            signed_with_ms: self.signed_with_ms,
        }
    }

    /// `Retry-After` in either of its forms; a date counts from the server's own.
    fn retry_after(&self) -> Option<Duration> {
        let value = text(self.headers(), RETRY_AFTER.as_str())?.trim();
        if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
            return Some(Duration::from_secs(value.parse().unwrap_or(u64::MAX)));
        }
        let until = httpdate::parse_http_date(value).ok()?;
        let date = text(self.headers(), DATE.as_str());
        let now = date
            .and_then(|date| httpdate::parse_http_date(date).ok())
            .unwrap_or(self.received);
        until.duration_since(now).ok()
    }

    fn headers(&self) -> &HeaderMap {
        self.response.headers()
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// The question as it is put each time: all that no attempt changes.
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

    /// Asks for this task, signed for this time.
    fn signed(
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

/// Visible ASCII and blanks only, so that no value can end its header.
fn visible(field: &'static str, value: &str) -> Result<HeaderValue, Error> {
    match HeaderValue::from_str(value) {
        Ok(value) if value.to_str().is_ok() && !value.as_bytes().contains(&b'\t') => Ok(value),
        _ => Err(Error::config(
            field,
            "holds control characters or is not ASCII",
        )),
    }
}
