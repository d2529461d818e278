//! Responses to the sender of a notification. Error texts repeat nothing of the request.

use bytes::Bytes;
use http::header::{ALLOW, CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderValue, Response, StatusCode};
use http_body_util::Full;
use mps_model::DecodeError;

/// Seconds after which the service is asked to post again. A queue that is full for longer needs
/// attention, and a shorter pause would add load.
const RETRY_AFTER_SECONDS: HeaderValue = HeaderValue::from_static("5");

/// Reason why a notification is not handed on.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// The method is not `POST`.
    Method,
    /// The body is larger than the limit.
    TooLarge,
    /// The body did not arrive in time.
    Timeout,
    /// The connection broke within the body.
    Incomplete,
    /// The body is not a notification.
    NotANotification(DecodeError),
    /// The notification has no signature.
    Unsigned,
    /// The signature matches no key.
    Mismatch,
    /// Too many requests are in progress.
    Busy,
    /// The queue is full.
    Full,
    /// The receiving end of the queue was dropped.
    Closed,
}

impl Refusal {
    fn status(&self) -> StatusCode {
        match self {
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Timeout => StatusCode::REQUEST_TIMEOUT,
            Self::Incomplete | Self::NotANotification(_) => StatusCode::BAD_REQUEST,
            Self::Unsigned | Self::Mismatch => StatusCode::FORBIDDEN,
            Self::Busy | Self::Full | Self::Closed => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// Returns the text for the sender. It needs no escape in JSON.
    fn text(&self) -> String {
        let text = match self {
            Self::Method => "Post the notification.",
            Self::TooLarge => "The body is larger than this receiver accepts.",
            Self::Timeout => "The body did not arrive in time.",
            Self::Incomplete => "The body is incomplete.",
            Self::NotANotification(error) => {
                let offset = error.offset();
                return format!(
                    "The body is not a notification. Reading stopped at byte {offset}."
                );
            }
            Self::Unsigned => {
                "The notification is not signed. Set the NotifyKey in the task's TaskNotifyConfig."
            }
            Self::Mismatch => "The signature matches no key of this receiver.",
            Self::Busy => "Too many requests are in progress. Post again later.",
            Self::Full => "The queue is full. Post again later.",
            Self::Closed => "The receiver is shutting down. Post again later.",
        };
        text.to_owned()
    }
}

/// Makes the response to an accepted or refused notification.
pub(crate) fn reply(result: Result<(), Refusal>) -> Response<Full<Bytes>> {
    let Err(refusal) = result else {
        return Response::new(Full::default());
    };
    let body = format!("{{\"error\":\"{}\"}}\n", refusal.text());
    let mut response = Response::new(Full::from(body));
    *response.status_mut() = refusal.status();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    match refusal.status() {
        StatusCode::METHOD_NOT_ALLOWED => {
            headers.insert(ALLOW, HeaderValue::from_static("POST"));
        }
        StatusCode::SERVICE_UNAVAILABLE => {
            headers.insert(RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        _ => {}
    }
    response
}
