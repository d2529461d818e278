//! Tests of the rule that a write is never sent twice, unless that is harmless.

use crate::testing::{Reply, answering, broken, builder, ok, refusal, status, with_header};
use crate::{Error, RetryPolicy};
use mps_model::ResponseError;
use mps_model::operation::{Operation, Response};
use mps_transport::{TimeoutStage, TransportError, TransportErrorKind as Kind};
use serde::ser::{Serialize, SerializeStruct, Serializer};
use serde_json::{Value, json};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// A write that starts something, as operations of the service do.
#[derive(Debug)]
struct Start {
    session_id: Option<&'static str>,
}

impl Serialize for Start {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_struct("Start", 1)?;
        members.serialize_field("SessionId", &self.session_id)?;
        members.end()
    }
}

impl Operation for Start {
    const NAME: &'static str = "Start";
    const IDEMPOTENT: bool = false;
    const RATE: u32 = 100;
    type Response = Started;

    fn repeat_is_harmless(&self) -> bool {
        self.session_id.is_some()
    }
}

#[derive(Debug)]
struct Started;

impl Response for Started {
    fn from_slice(body: &[u8]) -> Result<Self, ResponseError> {
        mps_model::DescribeTaskDetailResponse::from_slice(body).map(|_| Self)
    }

    fn request_id(&self) -> Option<&str> {
        None
    }
}

/// Fate of a request.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fate {
    /// The error proves that nothing was processed.
    Unprocessed,
    /// The request may have been processed.
    Uncertain,
}

type MakeReply = fn() -> Reply;

/// Every kind of failure, with the requests that a read then sends and the fate of the request.
fn failures() -> Vec<(&'static str, MakeReply, usize, Fate)> {
    use Fate::{Uncertain, Unprocessed};
    fn old_clock() -> Reply {
        let refused = refusal("AuthFailure.SignatureExpire");
        with_header(refused, "date", "Thu, 29 Feb 2024 20:00:00 GMT")
    }
    vec![
        ("dns", || broken(Kind::Dns), 3, Unprocessed),
        ("connect", || broken(Kind::Connect), 3, Unprocessed),
        (
            "connect timeout",
            || broken(Kind::Timeout(TimeoutStage::Connect)),
            3,
            Unprocessed,
        ),
        (
            "never written",
            || Err(TransportError::new(Kind::Reset).unsent()),
            3,
            Unprocessed,
        ),
        (
            "certificate",
            || Err(TransportError::new(Kind::Tls).unsent()),
            1,
            Unprocessed,
        ),
        ("tls alert", || broken(Kind::Tls), 1, Uncertain),
        (
            "no first byte",
            || broken(Kind::Timeout(TimeoutStage::FirstByte)),
            3,
            Uncertain,
        ),
        (
            "timeout",
            || broken(Kind::Timeout(TimeoutStage::Total)),
            3,
            Uncertain,
        ),
        ("reset", || broken(Kind::Reset), 3, Uncertain),
        ("short body", || broken(Kind::Body), 3, Uncertain),
        ("large body", || broken(Kind::TooLarge), 1, Uncertain),
        ("not http", || broken(Kind::Other), 2, Uncertain),
        (
            "throttled",
            || refusal("RequestLimitExceeded.UinLimitExceeded"),
            3,
            Unprocessed,
        ),
        ("clock", old_clock, 2, Unprocessed),
        (
            "token",
            || refusal("AuthFailure.TokenFailure"),
            2,
            Unprocessed,
        ),
        (
            "signature",
            || refusal("AuthFailure.SignatureFailure"),
            1,
            Unprocessed,
        ),
        ("parameter", || refusal("InvalidParameter"), 1, Unprocessed),
        ("not found", || refusal("ResourceNotFound"), 1, Unprocessed),
        ("internal", || refusal("InternalError"), 3, Uncertain),
        (
            "unavailable",
            || refusal("ResourceUnavailable"),
            2,
            Uncertain,
        ),
        ("failed", || refusal("FailedOperation"), 1, Uncertain),
        ("new code", || refusal("Brand.New"), 1, Uncertain),
        ("bare 429", || status(429, ""), 3, Uncertain),
        ("bare 502", || status(502, "<html>"), 3, Uncertain),
        ("redirect", || status(307, ""), 1, Uncertain),
        ("page", || ok("<html>"), 2, Uncertain),
        ("hollow", || ok(r#"{"Response":{}}"#), 2, Uncertain),
    ]
}

/// Sends a request to a transport that fails so every time. Returns the error and the number of
/// requests.
async fn send<O: Operation>(request: O, reply: MakeReply) -> (Error, usize)
where
    O::Response: std::fmt::Debug,
{
    let (transport, seen) = answering(move |_, _| reply());
    let client = builder(transport).build().unwrap();
    let error = client.send(request).await.unwrap_err();
    let requests = seen.lock().unwrap().len();
    (error, requests)
}

#[tokio::test(start_paused = true)]
async fn write_is_retried_only_if_nothing_was_processed() {
    for (name, reply, retried, fate) in failures() {
        let (error, requests) = send(Start { session_id: None }, reply).await;
        let expected = match fate {
            Fate::Unprocessed => retried,
            Fate::Uncertain => 1,
        };
        assert_eq!(requests, expected, "{name}: {error}");
        assert_eq!(error.attempts() as usize, expected, "{name}");
        let uncertain = fate == Fate::Uncertain;
        assert_eq!(error.may_have_been_processed(), uncertain, "{name}");
        let note = "The service may have processed the request. Find out before you send it again.";
        assert_eq!(error.to_string().ends_with(note), uncertain, "{error}");
        if uncertain {
            assert!(!error.is_retryable(), "{name}");
        }
        assert_eq!(error.operation(), Some("Start"), "{name}");
    }
}

#[tokio::test(start_paused = true)]
async fn write_with_session_id_is_retried_like_a_read() {
    for (name, reply, retried, fate) in failures() {
        let with_session = Start {
            session_id: Some("7"),
        };
        let (error, requests) = send(with_session, reply).await;
        assert_eq!(requests, retried, "{name}: {error}");
        let uncertain = fate == Fate::Uncertain;
        assert_eq!(error.may_have_been_processed(), uncertain, "{name}");
        assert!(!error.to_string().contains("Find out"), "{error}");
        let read = mps_model::DescribeTaskDetail::default().with_task_id("id-7");
        let (error, requests) = send(read, reply).await;
        assert_eq!(requests, retried, "{name}: {error}");
    }
}

#[tokio::test(start_paused = true)]
async fn call_by_name_is_a_write_unless_it_describes_or_may_be_repeated() {
    let plain = json!({});
    let session = json!({ "SessionId": "7" });
    for (operation, parameters, choice, requests) in [
        ("CreateWorkflow", &plain, None, 1),
        ("ProcessMedia", &plain, None, 1),
        ("ProcessMedia", &session, None, 3),
        ("ProcessMedia", &session, Some(false), 1),
        ("DeleteWorkflow", &plain, Some(true), 3),
        ("DescribeWorkflows", &plain, None, 3),
        ("DescribeWorkflows", &plain, Some(false), 1),
        ("DescribeTaskDetail", &plain, None, 3),
    ] {
        let (transport, seen) = answering(|_, _| broken(Kind::Reset));
        let client = builder(transport).build().unwrap();
        let mut call = client.call::<Value>(operation, parameters);
        if let Some(harmless) = choice {
            call = call.repeat_is_harmless(harmless);
        }
        let error = call.await.unwrap_err();
        assert_eq!(seen.lock().unwrap().len(), requests, "{operation}: {error}");
    }
}

#[tokio::test(start_paused = true)]
async fn write_succeeds_after_failures_that_prove_nothing_was_processed() {
    let replies: [MakeReply; 3] = [
        || broken(Kind::Connect),
        || refusal("RequestLimitExceeded"),
        || ok(r#"{"Response":{"Status":"WAITING","RequestId":"r"}}"#),
    ];
    let (transport, seen) = answering(move |number, _| replies[number]());
    let client = builder(transport).build().unwrap();
    client.send(Start { session_id: None }).await.unwrap();
    assert_eq!(seen.lock().unwrap().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn write_is_processed_at_most_once_by_any_sequence_of_failures() {
    let failures: Arc<[_]> = failures().into();
    let retry = RetryPolicy::default()
        .with_max_attempts(8)
        .with_budget(1_000_000);
    let mut repeated = 0;
    for seed in 0..2_000 {
        let random = Mutex::new(fastrand::Rng::with_seed(seed));
        let uncertain = Arc::new(AtomicUsize::new(0));
        let (counted, failures) = (Arc::clone(&uncertain), Arc::clone(&failures));
        let (transport, seen) = answering(move |_, _| {
            let mut random = random.lock().unwrap();
            if random.u8(..8) == 0 {
                counted.fetch_add(1, Ordering::Relaxed);
                return ok(r#"{"Response":{"Status":"WAITING"}}"#);
            }
            let (_, reply, _, fate) = random.choice(&*failures).unwrap();
            if *fate == Fate::Uncertain {
                counted.fetch_add(1, Ordering::Relaxed);
            }
            reply()
        });
        let client = builder(transport).retry(retry.clone()).build().unwrap();
        let result = client.send(Start { session_id: None }).await;
        let processed = uncertain.load(Ordering::Relaxed);
        assert!(processed <= 1, "seed {seed}: {processed} times");
        match result {
            Ok(_) => assert_eq!(processed, 1),
            Err(error) => assert_eq!(error.may_have_been_processed(), processed == 1),
        }
        repeated += seen.lock().unwrap().len() - 1;
    }
    assert!(
        repeated > 500,
        "the sequences are retried at all: {repeated}"
    );
}

#[tokio::test(start_paused = true)]
async fn deadline_of_an_unanswered_write_leaves_it_uncertain() {
    for (attempt, operation) in [(1, 60), (60, 1)] {
        let silent = super::support::Silent::default();
        let client = builder(silent)
            .attempt_timeout(Duration::from_secs(attempt))
            .operation_timeout(Duration::from_secs(operation))
            .build()
            .unwrap();
        let error = client.send(Start { session_id: None }).await.unwrap_err();
        assert_eq!(error.attempts(), 1);
        assert!(error.may_have_been_processed());
        assert!(!error.is_retryable());
    }
}

#[tokio::test(start_paused = true)]
async fn deadline_before_a_request_leaves_nothing_uncertain() {
    let (transport, _) = answering(|_, _| ok(r#"{"Response":{"Status":"WAITING"}}"#));
    let client = builder(transport)
        .operation_timeout(Duration::from_millis(30))
        .build()
        .unwrap();
    let call = || {
        let client = client.clone();
        async move { client.call::<Value>("CreateWorkflow", &json!({})).await }
    };
    let results = futures_util::future::join_all((0..4).map(|_| call())).await;
    let late: Vec<_> = results.into_iter().filter_map(Result::err).collect();
    assert!(!late.is_empty());
    for error in late {
        assert_eq!(error.attempts(), 0);
        assert!(!error.may_have_been_processed() && error.is_retryable());
    }
}
