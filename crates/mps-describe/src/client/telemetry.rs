//! Traces and counters of calls. No secret, body or header is recorded, also if an answer repeats
//! one.

use super::request::CallRequest;
use crate::error::{Error, OneLine, RetryAction};
use http::StatusCode;
use std::time::Duration;
use tracing::field::{self, Empty};
use tracing::{Span, debug, debug_span};

/// Opens the span of one operation.
pub(super) fn operation_span(request: &CallRequest<'_>) -> Span {
    let CallRequest {
        operation,
        task_id,
        trace_id,
        ..
    } = request;
    debug_span!("call", operation, task_id, %trace_id)
}

/// Opens the span of one request. [`answered`] and [`failed`] complete it.
pub(crate) fn attempt_span(attempt: u32) -> Span {
    debug_span!(
        "attempt",
        attempt,
        request_id = Empty,
        http_status = Empty,
        code = Empty
    )
}

/// Records a request that succeeded.
pub(crate) fn answered(span: &Span, request_id: Option<&str>) {
    record(span, request_id, None, None);
    debug!(parent: span, "answered");
    count_request("answered");
}

/// Records a request that failed.
pub(crate) fn failed(span: &Span, error: &Error) {
    record(span, error.request_id(), error.http_status(), error.code());
    debug!(parent: span, kind = ?error.kind(), %error, "failed");
    count_request(error.kind().name());
}

/// Records that an operation retries after a failure.
pub(crate) fn retrying(error: &Error, attempts: u32, pause: Duration) {
    debug!(attempts, ?pause, action = ?error.action(), "retrying");
    count_retry(match error.action() {
        RetryAction::FixClock => "clock",
        RetryAction::RenewCredentials => "credentials",
        RetryAction::SlowDown => "throttled",
        RetryAction::Retry | RetryAction::RetryOnce | RetryAction::None => "again",
    });
}

/// Records that an operation ends without an answer.
pub(crate) fn gave_up(error: &Error) {
    debug!(kind = ?error.kind(), attempts = error.attempts(), "gave up");
}

fn record(span: &Span, request_id: Option<&str>, status: Option<StatusCode>, code: Option<&str>) {
    if let Some(request_id) = request_id {
        span.record("request_id", field::debug(OneLine(request_id)));
    }
    if let Some(status) = status {
        span.record("http_status", status.as_u16());
    }
    if let Some(code) = code {
        span.record("code", field::debug(OneLine(code)));
    }
}

#[cfg(feature = "metrics")]
fn count_request(outcome: &'static str) {
    metrics::counter!("mps_describe_requests_total", "outcome" => outcome).increment(1);
}

#[cfg(not(feature = "metrics"))]
fn count_request(_: &'static str) {}

#[cfg(feature = "metrics")]
fn count_retry(reason: &'static str) {
    metrics::counter!("mps_describe_retries_total", "reason" => reason).increment(1);
}

#[cfg(not(feature = "metrics"))]
fn count_retry(_: &'static str) {}

#[cfg(all(test, feature = "metrics"))]
mod tests {
    use crate::testing::{builder, paused_runtime, refusal, script, task};
    use metrics_util::debugging::{DebugValue, DebuggingRecorder};

    #[test]
    fn requests_and_retries_are_counted_by_label() {
        let recorder = DebuggingRecorder::new();
        let snapshotter = recorder.snapshotter();
        metrics::with_local_recorder(&recorder, || {
            let runtime = paused_runtime();
            runtime.block_on(async {
                let replies = [
                    refusal("RequestLimitExceeded"),
                    task("FINISH"),
                    task("FINISH"),
                ];
                let client = builder(script(replies).0).build().unwrap();
                client.describe("id").await.unwrap();
                client.describe("id").await.unwrap();
            });
        });
        let mut counted: Vec<_> = snapshotter
            .snapshot()
            .into_vec()
            .into_iter()
            .map(|(key, _, _, value)| {
                let key = key.key().clone();
                let label = key.labels().next().unwrap().value().to_owned();
                (key.name().to_owned(), label, value)
            })
            .collect();
        counted.sort_by(|a, b| (&a.0, &a.1).cmp(&(&b.0, &b.1)));
        let expected = [
            ("mps_describe_requests_total", "answered", 2),
            ("mps_describe_requests_total", "throttled", 1),
            ("mps_describe_retries_total", "throttled", 1),
        ];
        let expected = expected.map(|(name, label, count)| {
            (
                name.to_owned(),
                label.to_owned(),
                DebugValue::Counter(count),
            )
        });
        assert_eq!(counted, expected);
    }
}
