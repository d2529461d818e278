//! Requests, responses and checks that the contracts share.

use crate::error::{TransportError, TransportErrorKind};
use crate::test_util::scripted_server::ScriptedServer;
use crate::transport::Transport;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http::{Request, Response, StatusCode};
use std::error::Error as StdError;
use std::time::Duration;

/// Timeout of something that should happen immediately.
pub(super) const PROMPT_TIMEOUT: Duration = Duration::from_secs(3);

/// Timeout that is meant to expire.
pub(super) const SHORT_TIMEOUT: Duration = Duration::from_millis(300);

/// The observation that violates a contract.
pub(super) type ContractError = Box<dyn StdError + Send + Sync>;
type Answer = Result<Response<Bytes>, TransportError>;

pub(super) const BODY: &[u8] = br#"{"TaskId":"2600007696-WorkflowTask-67771a50"}"#;

pub(super) fn post(server: &ScriptedServer) -> Result<Request<Bytes>, ContractError> {
    Ok(Request::post(server.url())
        .header(CONTENT_TYPE, "application/json")
        .body(Bytes::from_static(BODY))?)
}

/// Returns responses of every kind that must arrive unchanged.
pub(super) fn answers() -> Vec<Response<Bytes>> {
    let mut answers: Vec<_> = [
        200, 201, 299, 300, 304, 400, 401, 403, 404, 408, 418, 425, 429, 500, 502, 503, 504, 599,
    ]
    .into_iter()
    .map(|status| {
        let body = if status == 304 {
            ""
        } else {
            "<html>any status</html>"
        };
        answer(status, &[("content-type", "text/html")], body.into())
    })
    .collect();
    for status in [301, 302, 303, 307, 308] {
        answers.push(answer(status, &[("location", "/elsewhere")], Bytes::new()));
    }
    answers.push(answer(204, &[], Bytes::new()));
    answers.push(answer(200, &[], Bytes::new()));
    let every_byte = (0..=255).cycle().take(70_000).collect();
    answers.push(answer(
        200,
        &[("content-type", "application/json")],
        every_byte,
    ));
    answers.push(answer(
        200,
        &[
            ("x-twice", "one"),
            ("x-twice", "two"),
            ("date", "Mon, 25 Feb 2019 06:24:25 GMT"),
        ],
        "{}".into(),
    ));
    answers
}

pub(super) fn answer(
    status: u16,
    headers: &[(&'static str, &'static str)],
    body: Bytes,
) -> Response<Bytes> {
    let mut answer = Response::new(body);
    *answer.status_mut() = StatusCode::from_u16(status).unwrap_or_default();
    for (name, value) in headers {
        let (name, value) = (
            HeaderName::from_static(name),
            HeaderValue::from_static(value),
        );
        answer.headers_mut().append(name, value);
    }
    answer
}

/// Encodes the response as a server sends it.
pub(super) fn on_the_wire(answer: &Response<Bytes>) -> Bytes {
    let status = answer.status();
    let mut raw = format!("HTTP/1.1 {} Whatever\r\n", status.as_u16()).into_bytes();
    for (name, value) in answer.headers() {
        raw.extend_from_slice(name.as_str().as_bytes());
        raw.extend_from_slice(b": ");
        raw.extend_from_slice(value.as_bytes());
        raw.extend_from_slice(b"\r\n");
    }
    if !matches!(status.as_u16(), 204 | 304) {
        raw.extend_from_slice(format!("content-length: {}\r\n", answer.body().len()).as_bytes());
    }
    raw.extend_from_slice(b"\r\n");
    raw.extend_from_slice(answer.body());
    raw.into()
}

pub(super) async fn answers_arrive(
    transport: &impl Transport,
    url: &str,
    answers: &[Response<Bytes>],
) -> Result<(), ContractError> {
    for expected in answers {
        let request = Request::post(url).body(Bytes::from_static(BODY))?;
        let answer = transport
            .send(request)
            .await
            .map_err(|error| unexpected_error(&format!("a {}", expected.status()), &error))?;
        if answer.status() != expected.status() {
            return Err(format!("a {} became a {}", expected.status(), answer.status()).into());
        }
        expect_body(&answer, expected.body())?;
        for name in expected.headers().keys() {
            expect_header(name, expected.headers(), answer.headers())?;
        }
    }
    Ok(())
}

pub(super) fn expect_header(
    name: &HeaderName,
    expected: &http::HeaderMap,
    arrived: &http::HeaderMap,
) -> Result<(), ContractError> {
    let (expected, arrived) = (expected.get_all(name), arrived.get_all(name));
    if expected == arrived {
        return Ok(());
    }
    let arrived: Vec<_> = arrived.iter().collect();
    Err(format!("{name} arrived as {arrived:?}").into())
}

pub(super) fn expect_body(answer: &Response<Bytes>, expected: &[u8]) -> Result<(), ContractError> {
    let body = answer.body();
    if body == expected {
        return Ok(());
    }
    let start = String::from_utf8_lossy(&body[..body.len().min(80)]);
    Err(format!(
        "a body of {} bytes instead of {}: {start:?}",
        body.len(),
        expected.len()
    )
    .into())
}

/// Expects an error of an exchange whose request the server has read.
pub(super) fn expect_error(
    answer: Answer,
    kinds: &[TransportErrorKind],
) -> Result<(), ContractError> {
    let claims_unsent = answer.as_ref().is_err_and(TransportError::is_unsent);
    expect_kind(answer, kinds)?;
    match claims_unsent {
        true => Err("claims that a request was not sent which the server has read".into()),
        false => Ok(()),
    }
}

pub(super) fn expect_kind(
    answer: Answer,
    kinds: &[TransportErrorKind],
) -> Result<(), ContractError> {
    match answer {
        Err(error) if kinds.contains(&error.kind()) => Ok(()),
        Err(error) => Err(unexpected_error(&format!("{kinds:?}"), &error)),
        Ok(answer) => Err(format!("answered with {} instead of {kinds:?}", answer.status()).into()),
    }
}

pub(super) fn expect_requests(server: &ScriptedServer, count: usize) -> Result<(), ContractError> {
    match server.requests().len() {
        arrived if arrived == count => Ok(()),
        arrived => Err(format!("{arrived} requests arrived instead of {count}").into()),
    }
}

pub(super) fn unexpected_error(expected: &str, error: &TransportError) -> ContractError {
    format!("{:?} instead of {expected}: {}", error.kind(), chain(error)).into()
}

pub(super) fn chain(error: &dyn StdError) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        text.push_str(": ");
        text.push_str(&error.to_string());
        source = error.source();
    }
    text
}
