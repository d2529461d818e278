//! Tests of timeouts, and of calls that are dropped.

use super::support::{ID, Silent};
use crate::testing::{answering, builder, refusal, script, task, with_header};
use crate::{ErrorKind, RetryPolicy};
use async_trait::async_trait;
use bytes::Bytes;
use futures_util::FutureExt;
use mps_transport::{Transport, TransportError};
use std::error::Error as StdError;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio::time::Instant;

#[tokio::test(start_paused = true)]
async fn silent_server_hits_attempt_timeout_and_deadline() {
    let client = builder(Silent::default())
        .attempt_timeout(Duration::from_secs(15))
        .operation_timeout(Duration::from_secs(25))
        .build()
        .unwrap();
    let begin = Instant::now();
    let error = client.describe(ID).await.unwrap_err();
    assert_eq!(begin.elapsed(), Duration::from_secs(25));
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Deadline, 2));
    let last = error
        .source()
        .unwrap()
        .downcast_ref::<crate::Error>()
        .unwrap();
    assert_eq!(last.kind(), ErrorKind::Network);
    assert!(error.elapsed() >= Duration::from_secs(25));

    let client = builder(Silent::default())
        .retry(RetryPolicy::never())
        .attempt_timeout(Duration::from_secs(15))
        .build()
        .unwrap();
    let begin = Instant::now();
    let error = client.describe(ID).await.unwrap_err();
    assert_eq!(begin.elapsed(), Duration::from_secs(15));
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Network, 1));
}

#[tokio::test(start_paused = true)]
async fn pause_past_deadline_returns_error_immediately() {
    let (transport, _) =
        answering(|_, _| with_header(refusal("InternalError"), "retry-after", "9"));
    let client = builder(transport)
        .operation_timeout(Duration::from_secs(15))
        .build()
        .unwrap();
    let begin = Instant::now();
    let error = client.describe(ID).await.unwrap_err();
    assert_eq!(begin.elapsed(), Duration::from_secs(9));
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::Unavailable, 2)
    );
}

#[tokio::test(start_paused = true)]
async fn call_dropped_at_any_point_leaves_no_request_or_permit() {
    // Covers every await point of a call with two retries, by dropping it after each number of
    // polls.
    let mut polls = 0;
    loop {
        let silent = Silent::default();
        let in_flight = Arc::clone(&silent.in_flight);
        let (transport, seen) = answering(|number, _| match number {
            0 => refusal("InternalError"),
            1 => refusal("RequestLimitExceeded"),
            _ => task("FINISH"),
        });
        let client = builder(Flaky { transport, silent }).build().unwrap();
        let mut call = Box::pin(client.describe(ID));
        let mut done = false;
        for _ in 0..polls {
            if (&mut call).now_or_never().is_some() {
                done = true;
                break;
            }
            tokio::time::advance(Duration::from_millis(100)).await;
        }
        drop(call);
        assert_eq!(in_flight.load(Ordering::Relaxed), 0, "after {polls} polls");
        let begin = Instant::now();
        client.describe(ID).await.unwrap();
        assert!(
            begin.elapsed() < Duration::from_secs(4),
            "after {polls} polls"
        );
        assert!(seen.lock().unwrap().len() <= 6);
        if done {
            break;
        }
        polls += 1;
    }
    assert!(polls > 4, "{polls}");
}

/// Stays silent for a while before it lets the inner transport answer.
#[derive(Debug)]
struct Flaky {
    transport: crate::testing::MockTransport,
    silent: Silent,
}

#[async_trait]
impl Transport for Flaky {
    async fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let silence = self.silent.send(request.clone());
        let _ = tokio::time::timeout(Duration::from_millis(250), silence).await;
        self.transport.send(request).await
    }
}

#[tokio::test(start_paused = true)]
async fn call_without_permit_reports_rate_limit() {
    let (transport, seen) = answering(|_, _| task("FINISH"));
    let client = builder(transport)
        .requests_per_second(10)
        .operation_timeout(Duration::from_secs(5))
        .build()
        .unwrap();
    let calls = (0..100).map(|id| client.describe(id.to_string()));
    let calls = futures_util::future::join_all(calls).await;
    let (done, refused): (Vec<_>, Vec<_>) = calls.into_iter().partition(Result::is_ok);
    assert!((45..=50).contains(&done.len()), "{}", done.len());
    assert_eq!(seen.lock().unwrap().len(), done.len());
    for error in refused.into_iter().filter_map(Result::err) {
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Deadline, 0));
        assert!(error.is_retryable());
        let text = error.to_string();
        assert!(text.contains("no permit from the rate limiter"), "{text}");
    }
    let (transport, _) = script([]);
    let error = builder(transport).requests_per_second(0).build();
    assert_eq!(error.unwrap_err().field(), Some("requests_per_second"));
}
