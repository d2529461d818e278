//! What is traced and counted. No secret, body or header comes here.

use crate::Error;
use std::time::Duration;
use tracing::field::Empty;
use tracing::{Span, debug, debug_span};

/// The span of one operation.
pub(crate) fn operation_span(task_id: &str) -> Span {
    debug_span!("describe", task_id)
}

/// The span of one request.
pub(crate) fn attempt_span(attempt: u32) -> Span {
    debug_span!(
        "attempt",
        attempt,
        request_id = Empty,
        http_status = Empty,
        code = Empty
    )
}

/// Notes on an attempt's span what it met.
pub(crate) fn record(span: &Span, error: &Error) {
    if let Some(request_id) = error.request_id() {
        span.record("request_id", request_id);
    }
    if let Some(status) = error.http_status() {
        span.record("http_status", status.as_u16());
    }
    if let Some(code) = error.code() {
        span.record("code", code);
    }
}

pub(crate) fn sent() {}

pub(crate) fn throttled() {}

pub(crate) fn retried(error: &Error, attempts: u32, pause: Duration) {
    debug!(attempts, ?pause, error = %error, "trying again");
}

pub(crate) fn failed(error: &Error) {
    debug!(kind = ?error.kind(), error = %error, "failed");
}
