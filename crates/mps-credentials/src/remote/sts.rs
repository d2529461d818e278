//! Calls the security token service. Retries once with the time of the service if it rejects this
//! machine's clock.

use crate::context::Context;
use crate::credential::CredentialWithExpiry;
use crate::error::{CredentialsError, CredentialsErrorKind};
use crate::parse::credential_document::CredentialDocument;
use crate::parse::json;
use crate::parse::json::UnixTime;
use crate::remote::exchange;
use bytes::Bytes;
use http::{HeaderValue, Request, header};
use mps_sign::{Credential, SignableRequest, Signer};
use mps_transport::{ClockOffset, TransportError};
use serde::{Deserialize, Serialize};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use zeroize::Zeroizing;

const VERSION: &str = "2018-08-13";
const REQUEST_TIMEOUT: Duration = Duration::from_secs(10);

/// A request for a temporary credential.
pub(crate) struct StsRequest<'a, P> {
    /// Source that errors name.
    pub(crate) origin: &'a str,
    pub(crate) action: &'static str,
    pub(crate) region: &'a str,
    pub(crate) parameters: P,
    /// Credential that signs the request. `None` if the parameters prove the identity.
    pub(crate) credential: Option<Credential>,
}

/// Largest clock offset that cannot explain a rejection, in ms. Half of the 300 s that the service
/// accepts, because `Date` and the round trip make the measurement inexact.
const MAX_HARMLESS_OFFSET_MS: u64 = 150_000;

/// Sends `call`. Retries once with the time of the service if it rejects this machine's clock.
pub(crate) async fn call<P: Serialize>(
    context: &Context,
    call: StsRequest<'_, P>,
) -> Result<CredentialWithExpiry, CredentialsError> {
    let (origin, host) = (call.origin, context.sts().host());
    let mut clock: Option<ClockOffset> = None;
    loop {
        let sent = context.now();
        let request = request(context, &call, clock.unwrap_or_default().server_time(sent))?;
        let answer = exchange::send(context, origin, request, REQUEST_TIMEOUT)
            .await?
            .map_err(|error: TransportError| {
                CredentialsError::with_source(
                    CredentialsErrorKind::Unavailable,
                    origin,
                    format!("{host} did not answer"),
                    error,
                )
            })?;
        let envelope: Envelope = json::read(answer.body()).map_err(|problem| {
            CredentialsError::new(
                CredentialsErrorKind::Unavailable,
                origin,
                format!(
                    "{host} answered with status {} and no readable body: {problem}",
                    answer.status
                ),
            )
        })?;
        if clock.is_none() && envelope.response.rejects_clock() {
            clock = ClockOffset::measure(&answer.headers, sent, context.now())
                .filter(|offset| offset.as_millis().unsigned_abs() > MAX_HARMLESS_OFFSET_MS);
            if clock.is_some() {
                continue;
            }
        }
        let mut credentials = envelope.response.check(origin, host)?;
        // The cache compares the expiry with this machine's clock.
        credentials.expires_at = credentials
            .expires_at
            .map(|end| clock.unwrap_or_default().local_time(end));
        return Ok(credentials);
    }
}

fn request<P: Serialize>(
    context: &Context,
    call: &StsRequest<'_, P>,
    at: SystemTime,
) -> Result<Request<Bytes>, CredentialsError> {
    let invalid = |what: &str| {
        CredentialsError::new(
            CredentialsErrorKind::Invalid,
            call.origin,
            format!("the {what} cannot be sent"),
        )
    };
    // Room for the longest token. Growing would leave copies of it in memory.
    let mut body = Zeroizing::new(Vec::with_capacity(16 << 10));
    serde_json::to_writer(&mut *body, &call.parameters).map_err(|_| invalid("parameters"))?;
    let mut request = Request::post(context.sts().url("/"))
        .header(header::CONTENT_TYPE, "application/json")
        .header("X-TC-Action", call.action)
        .header("X-TC-Version", VERSION)
        .header("X-TC-Region", call.region);
    match &call.credential {
        Some(credential) => {
            let signed = Signer::new(credential.clone()).sign(
                &SignableRequest::post_json("sts", context.sts().host(), &body),
                at,
            );
            for (name, value) in signed.iter() {
                let mut value = HeaderValue::from_str(value).map_err(|_| invalid("credentials"))?;
                value.set_sensitive(true);
                request = request.header(name, value);
            }
        }
        None => {
            let seconds = at.duration_since(UNIX_EPOCH).unwrap_or_default();
            request = request
                .header(header::AUTHORIZATION, "SKIP")
                .header("X-TC-Timestamp", seconds.as_secs());
        }
    }
    request
        .body(Bytes::from_owner(body))
        .map_err(|_| invalid("region"))
}

#[derive(Deserialize)]
struct Envelope {
    #[serde(rename = "Response")]
    response: Response,
}

#[derive(Deserialize)]
struct Response {
    #[serde(rename = "Error")]
    error: Option<ApiError>,
    #[serde(rename = "Credentials")]
    credentials: Option<CredentialDocument>,
    #[serde(rename = "ExpiredTime")]
    expired_time: Option<UnixTime>,
    #[serde(rename = "RequestId")]
    request_id: Option<String>,
}

#[derive(Deserialize)]
struct ApiError {
    #[serde(rename = "Code")]
    code: String,
}

const EXPIRED_SIGNATURE: &str = "AuthFailure.SignatureExpire";

impl Response {
    fn rejects_clock(&self) -> bool {
        self.error
            .as_ref()
            .is_some_and(|error| error.code == EXPIRED_SIGNATURE)
    }

    fn check(self, origin: &str, host: &str) -> Result<CredentialWithExpiry, CredentialsError> {
        if let Some(ApiError { code }) = self.error {
            let kind = if is_transient(&code) {
                CredentialsErrorKind::Unavailable
            } else {
                CredentialsErrorKind::Refused
            };
            // Without the message, because it may quote the request.
            let code = printable(&code);
            let request_id = printable(self.request_id.as_deref().unwrap_or("unknown"));
            let hint = match code.as_str() {
                EXPIRED_SIGNATURE => ": set this machine's clock",
                _ => "",
            };
            return Err(CredentialsError::new(
                kind,
                origin,
                format!("{host} refused with {code}{hint} (request {request_id})"),
            ));
        }
        let mut document = self.credentials.ok_or_else(|| {
            CredentialsError::new(
                CredentialsErrorKind::Unavailable,
                origin,
                format!("{host} answered without credentials"),
            )
        })?;
        document.expired_time = self.expired_time;
        document.check_temporary(origin)
    }
}

/// Returns `true` if the same request may succeed later.
fn is_transient(code: &str) -> bool {
    let top = code.split('.').next().unwrap_or_default();
    matches!(
        top,
        "InternalError" | "RequestLimitExceeded" | "ResourceUnavailable" | "ServiceUnavailable"
    )
}

fn printable(text: &str) -> String {
    text.chars()
        .take(128)
        .filter(|letter| !letter.is_control())
        .collect()
}
