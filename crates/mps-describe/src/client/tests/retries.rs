//! Tests of retries, their pauses and their budget.

use super::support::ID;
use crate::testing::{
    NOON, Reply, answering, broken, builder, header, ok, refusal, refusal_body, script, status,
    task, with_header,
};
use crate::{ErrorKind, RateLimiter, RetryPolicy};
use async_trait::async_trait;
use mps_model::TaskStatus;
use mps_transport::TransportErrorKind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::Instant;

#[tokio::test(start_paused = true)]
async fn retries_are_signed_again_after_requested_pause() {
    let (transport, seen) = script([
        with_header(
            refusal("RequestLimitExceeded.IPLimitExceeded"),
            "retry-after",
            "7",
        ),
        with_header(status(503, "<html>busy</html>"), "retry-after", "5"),
        task("PROCESSING"),
    ]);
    let client = builder(transport).build().unwrap();
    let detail = client.describe(ID).await.unwrap();
    assert_eq!(detail.status, TaskStatus::Processing);
    let times: Vec<u64> = (0..3)
        .map(|index| {
            header(&seen, index, "x-tc-timestamp")
                .unwrap()
                .parse()
                .unwrap()
        })
        .collect();
    assert_eq!(times, [NOON, NOON + 7, NOON + 12]);
    assert_ne!(
        header(&seen, 0, "authorization"),
        header(&seen, 1, "authorization")
    );
}

#[tokio::test(start_paused = true)]
async fn failures_are_retried_by_their_class() {
    let failure = |kind| move || broken(kind);
    type Replies = Box<dyn Fn() -> Reply + Send>;
    let cases: Vec<(&str, Replies, usize, ErrorKind)> = vec![
        (
            "throttled",
            Box::new(|| refusal("RequestLimitExceeded")),
            3,
            ErrorKind::Throttled,
        ),
        (
            "internal",
            Box::new(|| refusal("InternalError.New")),
            3,
            ErrorKind::Unavailable,
        ),
        (
            "unavailable",
            Box::new(|| refusal("ResourceUnavailable")),
            2,
            ErrorKind::Unavailable,
        ),
        (
            "key",
            Box::new(|| refusal("AuthFailure.SignatureFailure")),
            1,
            ErrorKind::Auth,
        ),
        (
            "gone",
            Box::new(|| refusal("ResourceNotFound")),
            1,
            ErrorKind::NotFound,
        ),
        (
            "new code",
            Box::new(|| refusal("Brand.New")),
            1,
            ErrorKind::Refused,
        ),
        (
            "code before status",
            Box::new(|| status(503, refusal_body("InvalidParameter"))),
            1,
            ErrorKind::InvalidRequest,
        ),
        (
            "status before nothing",
            Box::new(|| status(502, "<html>")),
            3,
            ErrorKind::Unavailable,
        ),
        (
            "too many",
            Box::new(|| status(429, "")),
            3,
            ErrorKind::Throttled,
        ),
        (
            "forbidden",
            Box::new(|| status(403, "<html>")),
            1,
            ErrorKind::Unreadable,
        ),
        (
            "redirect",
            Box::new(|| status(307, "")),
            1,
            ErrorKind::Unreadable,
        ),
        ("page", Box::new(|| ok("<html>")), 2, ErrorKind::Unreadable),
        ("empty", Box::new(|| ok("")), 2, ErrorKind::Unreadable),
        (
            "other object",
            Box::new(|| ok("{}")),
            2,
            ErrorKind::Unreadable,
        ),
        (
            "null",
            Box::new(|| ok(r#"{"Response":null}"#)),
            2,
            ErrorKind::Unreadable,
        ),
        (
            "members in another case",
            Box::new(|| ok(r#"{"response":{"Status":"FINISH","TaskType":"WorkflowTask"}}"#)),
            2,
            ErrorKind::Unreadable,
        ),
        (
            "more members in another case",
            Box::new(|| ok(r#"{"Response":{"status":"FINISH","tasktype":"WorkflowTask"}}"#)),
            2,
            ErrorKind::Unreadable,
        ),
        (
            "nesting without end",
            Box::new(|| {
                ok(format!(
                    r#"{{"Response":{{"Status":{}"#,
                    "[".repeat(200_000)
                ))
            }),
            2,
            ErrorKind::Unreadable,
        ),
        (
            "nesting without end where an answer should begin",
            Box::new(|| ok("[".repeat(200_000))),
            2,
            ErrorKind::Unreadable,
        ),
        (
            "hollow",
            Box::new(|| ok(r#"{"Response":{"RequestId":"req-1"}}"#)),
            2,
            ErrorKind::Unreadable,
        ),
        (
            "answer with an error's status",
            Box::new(|| status(500, r#"{"Response":{"Status":"FINISH"}}"#)),
            3,
            ErrorKind::Unavailable,
        ),
        (
            "dns",
            Box::new(failure(TransportErrorKind::Dns)),
            3,
            ErrorKind::Network,
        ),
        (
            "connect",
            Box::new(failure(TransportErrorKind::Connect)),
            3,
            ErrorKind::Network,
        ),
        (
            "reset",
            Box::new(failure(TransportErrorKind::Reset)),
            3,
            ErrorKind::Network,
        ),
        (
            "short",
            Box::new(failure(TransportErrorKind::Body)),
            3,
            ErrorKind::Network,
        ),
        (
            "tls",
            Box::new(failure(TransportErrorKind::Tls)),
            1,
            ErrorKind::Network,
        ),
        (
            "too large",
            Box::new(failure(TransportErrorKind::TooLarge)),
            1,
            ErrorKind::Network,
        ),
    ];
    for (name, reply, requests, kind) in cases {
        let (transport, seen) = answering(move |_, _| reply());
        let client = builder(transport).build().unwrap();
        let error = client.describe(ID).await.unwrap_err();
        assert_eq!(seen.lock().unwrap().len(), requests, "{name}: {error}");
        assert_eq!(error.kind(), kind, "{name}");
        assert_eq!(error.attempts() as usize, requests, "{name}");
        assert_eq!(error.task_id(), Some(ID), "{name}");
        assert_eq!(error.is_retryable(), requests > 1, "{name}");
    }
}

#[tokio::test(start_paused = true)]
async fn last_failure_is_returned_without_pause() {
    type Replies = fn() -> Reply;
    let cases: [(u32, Replies); 4] = [
        (1, || refusal("RequestLimitExceeded")),
        (3, || refusal("RequestLimitExceeded.UinLimitExceeded")),
        (3, || broken(TransportErrorKind::Reset)),
        (3, || with_header(status(503, ""), "retry-after", "10")),
    ];
    for (attempts, reply) in cases {
        let asked_last = Arc::new(Mutex::new(Instant::now()));
        let noted = Arc::clone(&asked_last);
        let (transport, seen) = answering(move |_, _| {
            *noted.lock().unwrap() = Instant::now();
            reply()
        });
        let retry = RetryPolicy::default().with_max_attempts(attempts);
        let client = builder(transport).retry(retry).build().unwrap();
        client.describe(ID).await.unwrap_err();
        assert_eq!(seen.lock().unwrap().len() as u32, attempts);
        assert_eq!(asked_last.lock().unwrap().elapsed(), Duration::ZERO);
    }
}

#[tokio::test(start_paused = true)]
async fn failing_service_receives_one_request_per_call_once_budget_is_spent() {
    let (transport, seen) = answering(|number, _| match number % 4 {
        0 => refusal("InternalError"),
        1 => with_header(
            refusal("AuthFailure.SignatureExpire"),
            "date",
            "Thu, 29 Feb 2024 20:00:00 GMT",
        ),
        2 => refusal("AuthFailure.TokenFailure"),
        _ => broken(TransportErrorKind::Connect),
    });
    let client = builder(transport).build().unwrap();
    let clones = 64;
    let mut calls = Vec::new();
    for _ in 0..clones {
        let client = client.clone();
        calls.push(tokio::spawn(async move {
            for _ in 0..30 {
                client.describe(ID).await.unwrap_err();
            }
        }));
    }
    for call in calls {
        call.await.unwrap();
    }
    let extra = seen.lock().unwrap().len() - clones * 30;
    assert_eq!(extra, 100, "the whole budget and no more");
}

#[tokio::test(start_paused = true)]
async fn successes_refill_budget() {
    let (transport, seen) = answering(|number, _| match number % 2 {
        0 => refusal("InternalError"),
        _ => task("FINISH"),
    });
    let retry = RetryPolicy::default().with_budget(1);
    let client = builder(transport).retry(retry).build().unwrap();
    for _ in 0..20 {
        client.describe(ID).await.unwrap();
    }
    assert_eq!(seen.lock().unwrap().len(), 40);
}

#[tokio::test(start_paused = true)]
async fn retry_after_as_date_or_number_is_capped() {
    for (value, date, pause) in [
        ("Thu, 29 Feb 2024 12:00:09 GMT", None, 9),
        (
            "Thu, 29 Feb 2024 09:00:09 GMT",
            Some("Thu, 29 Feb 2024 09:00:00 GMT"),
            9,
        ),
        ("1000000000", None, 20),
        ("99999999999999999999999999", None, 20),
    ] {
        let (transport, _) = answering(move |number, _| match (number, date) {
            (0, None) => with_header(refusal("InternalError"), "retry-after", value),
            (0, Some(date)) => with_header(
                with_header(refusal("InternalError"), "retry-after", value),
                "date",
                date,
            ),
            _ => task("FINISH"),
        });
        let client = builder(transport).build().unwrap();
        let begin = Instant::now();
        client.describe(ID).await.unwrap();
        assert_eq!(begin.elapsed(), Duration::from_secs(pause), "{value}");
    }
    for nonsense in ["soon", "-1", "", "0", "1.5"] {
        let (transport, _) = answering(move |number, _| match number {
            0 => with_header(refusal("InternalError"), "retry-after", nonsense),
            _ => task("FINISH"),
        });
        let client = builder(transport).build().unwrap();
        let begin = Instant::now();
        client.describe(ID).await.unwrap();
        assert!(begin.elapsed() <= Duration::from_millis(201), "{nonsense}");
    }
}

/// Counts what it hands out, after one turn of waiting each.
#[derive(Clone, Debug, Default)]
struct Counting {
    acquired: Arc<AtomicUsize>,
    throttled: Arc<AtomicUsize>,
}

#[async_trait]
impl RateLimiter for Counting {
    async fn acquire(&self) {
        tokio::task::yield_now().await;
        self.acquired.fetch_add(1, Ordering::Relaxed);
    }

    fn throttled(&self) {
        self.throttled.fetch_add(1, Ordering::Relaxed);
    }
}

#[tokio::test(start_paused = true)]
async fn every_attempt_acquires_permit_and_throttling_reaches_rate_limiter() {
    let (transport, _) = script([
        refusal("RequestLimitExceeded.UinLimitExceeded"),
        refusal("InternalError"),
        task("FINISH"),
    ]);
    let limiter = Counting::default();
    let client = builder(transport)
        .rate_limiter(limiter.clone())
        .build()
        .unwrap();
    client.describe(ID).await.unwrap();
    assert_eq!(limiter.acquired.load(Ordering::Relaxed), 3);
    assert_eq!(limiter.throttled.load(Ordering::Relaxed), 1);
}
