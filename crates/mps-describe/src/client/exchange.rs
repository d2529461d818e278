//! One exchange with the service: the signed request, its response, and the errors in it.

use super::deadline::Deadline;
use super::large_answer;
use super::request::CallRequest;
use super::response::{ParseError, ParseResponse, is_large};
use super::shared::Shared;
use super::skew::Sample;
use crate::error::{Error, RetryAction, proves_refusal};
use bytes::Bytes;
use http::header::{CONTENT_ENCODING, DATE, HeaderMap, LOCATION, RETRY_AFTER};
use http::{Response, StatusCode};
use mps_sign::Signer;
use mps_transport::{ConnectionHandle, TransportError};
use std::future::Future;
use std::time::{Duration, SystemTime};

/// Error of a single attempt.
#[derive(Debug)]
pub(super) struct AttemptError {
    pub(super) error: Error,
    /// The answer corrected the clock that requests are signed by.
    pub(super) clock_corrected: bool,
    /// The service may have processed the request. False only if the error proves the contrary.
    pub(super) may_have_been_processed: bool,
}

impl AttemptError {
    /// Error of an attempt that ended before its request was sent.
    pub(super) fn unsent(error: Error) -> Self {
        Self {
            error,
            clock_corrected: false,
            may_have_been_processed: false,
        }
    }

    /// Error of an attempt whose answer did not arrive in time.
    pub(super) fn unanswered(error: Error) -> Self {
        Self {
            may_have_been_processed: true,
            ..Self::unsent(error)
        }
    }

    /// Error of the transport.
    pub(super) fn network(error: TransportError) -> Self {
        Self {
            may_have_been_processed: !error.is_unsent(),
            ..Self::unsent(Error::network(error))
        }
    }
}

/// Response that was received, whether from the service or from something in its place.
pub(super) struct ServiceResponse {
    response: Response<Bytes>,
    sent: SystemTime,
    received: SystemTime,
    signed_with_ms: i64,
}

impl ServiceResponse {
    /// Signs a request and sends it.
    pub(super) fn request<'a>(
        shared: &'a Shared,
        signer: &Signer,
        request: &CallRequest<'_>,
    ) -> Result<impl Future<Output = Result<Self, TransportError>> + 'a, Error> {
        let sent = shared.clock.now();
        let signed_with_ms = shared.skew.offset_ms();
        let at = shared.skew.server_time(sent);
        let request = shared.request_template.signed(signer, request, at)?;
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

    /// Parses the body whatever the status is, because the service's code decides before the status
    /// of a gateway.
    pub(super) async fn parse(
        self,
        shared: &Shared,
        request: &CallRequest<'_>,
        parser: &mut dyn ParseResponse,
        deadline: &mut Deadline<'_>,
    ) -> Result<(), AttemptError> {
        let status = self.response.status();
        let mut may_have_been_processed = true;
        let error = match self.parse_body(shared, parser, deadline).await? {
            Ok(()) if status.is_success() => {
                shared.skew.refine(&self.sample());
                parser.keep_body(self.response.body(), shared.keep_bodies);
                return Ok(());
            }
            Ok(()) => self.unreadable(status, None, None),
            Err(ParseError::Api(refusal)) => {
                may_have_been_processed = !proves_refusal(&refusal.code);
                Error::api(refusal, status, request.operation, request.task_id)
            }
            Err(ParseError::WrongTask {
                answered,
                request_id,
            }) if status.is_success() => self.wrong_task(status, &answered, request_id),
            Err(ParseError::WrongTask { .. }) => self.unreadable(status, None, None),
            Err(ParseError::OtherShape {
                path,
                problem,
                request_id,
            }) if status.is_success() => {
                let request_id = self.request_id(request_id);
                let body = self.response.body().clone();
                Error::other_shape(status, &path, &problem, request_id, body)
            }
            Err(ParseError::OtherShape { request_id, .. }) => {
                self.unreadable(status, request_id, None)
            }
            Err(ParseError::Empty { request_id }) => self.unreadable(status, request_id, None),
            Err(ParseError::Decode(error)) => {
                let request_id = error.request_id().map(str::to_owned);
                self.unreadable(status, request_id, Some(error.into()))
            }
            Err(ParseError::Other(error)) => self.unreadable(status, None, Some(error)),
        };
        let clock_corrected = match error.action() {
            RetryAction::FixClock => shared.skew.correct(&self.sample()),
            _ => false,
        };
        Err(AttemptError {
            error: error.with_retry_after(self.retry_after()),
            clock_corrected,
            may_have_been_processed,
        })
    }

    async fn parse_body(
        &self,
        shared: &Shared,
        parser: &mut dyn ParseResponse,
        deadline: &mut Deadline<'_>,
    ) -> Result<Result<(), ParseError>, AttemptError> {
        let body = self.response.body();
        if !is_large(body) {
            return Ok(parser.parse(body));
        }
        let parsed = large_answer::parse(&shared.large_answers, &*shared.clock, body, parser);
        let parsed = deadline.bound(Duration::MAX, parsed).await;
        parsed.map_err(AttemptError::unanswered)
    }

    fn unreadable(
        &self,
        status: StatusCode,
        request_id: Option<String>,
        source: Option<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Error {
        let request_id = self.request_id(request_id);
        // That the page of a gateway is not JSON is no news.
        let source = source.filter(|_| status.is_success());
        // The query of a redirect may hold secrets.
        let target = text(self.headers(), LOCATION.as_str())
            .filter(|_| status.is_redirection())
            .and_then(|location| location.split(['?', '#']).next());
        // A transport removes the header of an encoding that it decodes.
        let encoding = text(self.headers(), CONTENT_ENCODING.as_str())
            .filter(|encoding| !encoding.eq_ignore_ascii_case("identity"));
        let body = self.response.body().clone();
        Error::unreadable(status, target, encoding, request_id, body, source)
    }

    /// Discards the connection, because one that is out of step mixes up the next answer too.
    fn wrong_task(&self, status: StatusCode, answered: &str, request_id: Option<String>) -> Error {
        if let Some(connection) = self.response.extensions().get::<ConnectionHandle>() {
            connection.discard();
        }
        let body = self.response.body().clone();
        Error::wrong_task(status, answered, request_id, body)
    }

    /// Returns the RequestId of the body, or the one in the headers.
    fn request_id(&self, of_body: Option<String>) -> Option<String> {
        of_body.or_else(|| text(self.headers(), "x-tc-requestid").map(str::to_owned))
    }

    fn sample(&self) -> Sample<'_> {
        Sample {
            headers: self.headers(),
            sent: self.sent,
            received: self.received,
            signed_with_ms: self.signed_with_ms,
        }
    }

    /// Reads `Retry-After` in either of its forms. A date is relative to the server's own.
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
