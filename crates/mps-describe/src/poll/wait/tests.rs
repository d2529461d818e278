//! Tests of the wait.

use super::MAX_FAILURE_STREAK;
use crate::poll::progress::MAX_UNKNOWN_STATUS;
use crate::testing::{
    NOON, answering, broken, builder, ok, refusal, script, status, task, with_header,
};
use crate::{Error, ErrorKind, Event, RateLimiter, RetryPolicy};
use async_trait::async_trait;
use bytes::Bytes;
use futures_util::{FutureExt, TryStreamExt};
use http::{Request, Response};
use mps_model::{Outcome, TaskStatus};
use mps_transport::{Transport, TransportError, TransportErrorKind};
use std::collections::BTreeSet;
use std::error::Error as StdError;
use std::future::IntoFuture;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::Instant;

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

#[tokio::test(start_paused = true)]
async fn wait_ends_with_task() {
    let (transport, _) = script([task("WAITING"), task("PROCESSING"), task("FINISH")]);
    let client = builder(transport).build().unwrap();
    let done = client.wait("id").await.unwrap();
    assert_eq!(done.status, TaskStatus::Finish);
}

#[tokio::test(start_paused = true)]
async fn stream_of_a_wait_yields_each_answer_and_ends_with_the_task() {
    let (transport, seen) = script([task("WAITING"), task("PROCESSING"), task("FINISH")]);
    let client = builder(transport).build().unwrap();
    let answers: Vec<_> = client.wait("id").try_collect().await.unwrap();
    let statuses: Vec<_> = answers
        .iter()
        .map(|answer| answer.status.as_str())
        .collect();
    assert_eq!(statuses, ["WAITING", "PROCESSING", "FINISH"]);
    assert_eq!(seen.lock().unwrap().len(), 3);
    let (transport, _) = answering(|_, _| refusal("ResourceNotFound.TaskNotFound"));
    let client = builder(transport).build().unwrap();
    let mut wait = client.wait("id");
    let error = wait.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert!(wait.next().await.is_none());
}

/// As in `select!`, whose other branch is ready first each time.
#[tokio::test(start_paused = true)]
async fn poll_of_a_dropped_step_continues_without_another_request() {
    #[derive(Debug)]
    struct Slow<T>(T);
    #[async_trait]
    impl<T: Transport> Transport for Slow<T> {
        async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
            let response = self.0.send(request).await;
            tokio::time::sleep(seconds(5)).await;
            response
        }
    }
    let (transport, seen) = answering(|_, _| task("PROCESSING"));
    let client = builder(Slow(transport)).build().unwrap();
    let mut wait = client.wait("id");
    let begin = Instant::now();
    let answer = loop {
        let tick = tokio::time::timeout(seconds(1), wait.try_next());
        if let Ok(answer) = tick.await {
            break answer.unwrap().unwrap();
        }
        assert!(begin.elapsed() < seconds(20), "no answer arrives");
    };
    assert_eq!(answer.status, TaskStatus::Processing);
    assert_eq!(seen.lock().unwrap().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn timeout_set_between_polls_ends_the_sleep() {
    let (transport, _) = answering(|_, _| task("PROCESSING"));
    let client = builder(transport).build().unwrap();
    let mut wait = client.wait("id").interval(seconds(60)..=seconds(60));
    wait.try_next().await.unwrap();
    assert!(wait.try_next().now_or_never().is_none());
    let begin = Instant::now();
    let error = wait.timeout(seconds(10)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deadline);
    assert_eq!(begin.elapsed().as_secs(), 10);
}

/// Answer about a task with this status and these members beside it.
fn with(status: &str, members: &str) -> crate::testing::Reply {
    ok(format!(
        r#"{{"Response":{{"TaskType":"WorkflowTask","Status":"{status}","RequestId":"r"{members}}}}}"#
    ))
}

#[tokio::test(start_paused = true)]
async fn task_that_ended_in_another_way_ends_the_wait() {
    for (status, members, outcome) in [
        ("FAIL", "", Outcome::Failed),
        ("CANCELLED", "", Outcome::Failed),
        ("Aborted", "", Outcome::Failed),
        (
            "DONE",
            r#","FinishTime":"2026-11-29T00:00:00Z""#,
            Outcome::Unknown,
        ),
        (
            "DONE",
            r#","WorkflowTask":{"ErrCode":70000}"#,
            Outcome::Failed,
        ),
        (
            "",
            r#","WorkflowTask":{"Status":"FINISH"}"#,
            Outcome::Unknown,
        ),
        ("FINISH", "", Outcome::Unknown),
    ] {
        let (transport, seen) = answering(move |_, _| with(status, members));
        let client = builder(transport).build().unwrap();
        let done = client.wait("id").await.unwrap();
        assert_eq!(done.outcome(), outcome, "{status} {members}");
        assert_eq!(seen.lock().unwrap().len(), 1, "{status} {members}");
    }
}

#[tokio::test(start_paused = true)]
async fn unknown_status_is_polled_for_limited_time() {
    let begin = Instant::now();
    let (transport, _) = answering(|_, _| with("QUEUED", ""));
    let client = builder(transport).build().unwrap();
    let done = client.wait("id").await.unwrap();
    assert_eq!(done.outcome(), Outcome::Unknown);
    let waited = begin.elapsed();
    assert!(
        waited >= MAX_UNKNOWN_STATUS && waited < 2 * MAX_UNKNOWN_STATUS,
        "{waited:?}"
    );
    // A step towards a known status does not end the wait, and each one is timed separately.
    let (transport, _) = answering(|number, _| match number {
        0..5 | 10..15 => with("QUEUED", ""),
        5..10 | 15..40 => task("PROCESSING"),
        _ => task("FINISH"),
    });
    let client = builder(transport).build().unwrap();
    let done = client
        .wait("id")
        .interval(seconds(5)..=seconds(5))
        .await
        .unwrap();
    assert_eq!(done.status, TaskStatus::Finish);
}

#[tokio::test(start_paused = true)]
async fn body_is_kept_on_request() {
    let body = r#"{"Response":{"TaskType":"WorkflowTask","Status":"FINISH","New":[ null ]}}"#;
    for keep in [false, true] {
        let (transport, _) = answering(move |_, _| ok(body));
        let client = builder(transport).keep_bodies(keep).build().unwrap();
        let expected = keep.then_some(body.as_bytes());
        assert_eq!(client.wait("id").await.unwrap().body(), expected);
        assert_eq!(client.describe("id").await.unwrap().body(), expected);
        let (_, batched) = client.batch(["id"]).next().await.unwrap();
        assert_eq!(batched.unwrap().body(), expected);
        let watched = client.watch(["id"]).next().await.unwrap();
        let Event::Done(watched) = watched.event else {
            panic!("{watched:?}")
        };
        assert_eq!(watched.body(), expected);
    }
}

#[tokio::test(start_paused = true)]
async fn failed_task_is_answer_and_not_error() {
    let (transport, _) = script([ok(
        r#"{"Response":{"TaskType":"WorkflowTask","Status":"FINISH",
            "WorkflowTask":{"Status":"FINISH","ErrCode":70000,"Message":"broken source"}}}"#,
    )]);
    let client = builder(transport).build().unwrap();
    let done = client.wait("id").await.unwrap();
    assert_eq!(done.outcome(), mps_model::Outcome::Failed);
}

#[tokio::test(start_paused = true)]
async fn next_returns_every_step_and_none_after_end() {
    let (transport, _) = script([task("WAITING"), task("PROCESSING"), task("FINISH")]);
    let client = builder(transport).build().unwrap();
    let mut wait = client.wait("id");
    let mut steps = Vec::new();
    while let Some(step) = wait.try_next().await.unwrap() {
        steps.push(step.status);
    }
    assert_eq!(
        steps,
        [
            TaskStatus::Waiting,
            TaskStatus::Processing,
            TaskStatus::Finish
        ]
    );
    assert_eq!(wait.try_next().await.unwrap(), None);
    assert_eq!(wait.await.unwrap_err().kind(), ErrorKind::Config);
}

#[tokio::test(start_paused = true)]
async fn first_poll_is_immediate_and_dropped_step_continues() {
    let (transport, seen) = answering(|_, _| task("PROCESSING"));
    let client = builder(transport).build().unwrap();
    let mut wait = client.wait("id");
    let begin = Instant::now();
    wait.try_next().await.unwrap();
    assert_eq!(begin.elapsed(), Duration::ZERO);
    for _ in 0..10 {
        assert!(wait.try_next().now_or_never().is_none());
    }
    wait.try_next().await.unwrap();
    assert_eq!(seen.lock().unwrap().len(), 2);
    assert!(begin.elapsed() < seconds(2));
}

#[tokio::test(start_paused = true)]
async fn wait_dropped_at_any_point_leaves_no_request_or_permit() {
    for polls in 0..150 {
        let (transport, seen) = answering(|number, _| match number {
            0 => task("WAITING"),
            1..4 => refusal("InternalError"),
            _ => task("PROCESSING"),
        });
        let client = builder(transport).build().unwrap();
        let mut wait = Box::pin(client.wait("id").timeout(seconds(600)).into_future());
        for _ in 0..polls {
            assert!(futures_util::poll!(&mut wait).is_pending());
            tokio::time::advance(Duration::from_millis(37)).await;
        }
        drop(wait);
        let asked = seen.lock().unwrap().len();
        tokio::time::advance(seconds(60)).await;
        assert_eq!(
            seen.lock().unwrap().len(),
            asked,
            "no more requests are sent"
        );
        let begin = Instant::now();
        let mut polls = 0;
        while client.describe("id").await.is_err() {
            polls += 1;
            assert!(polls < 3);
        }
        assert!(begin.elapsed() < seconds(3), "no permit is held");
    }
}

#[tokio::test(start_paused = true)]
async fn temporary_failures_do_not_end_wait() {
    let (transport, seen) = answering(|number, _| match number {
        0 => task("PROCESSING"),
        1..10 => broken(TransportErrorKind::Connect),
        10..20 => refusal("RequestLimitExceeded"),
        20..22 => ok("<html>"),
        22 => status(403, "<html>"),
        23 => broken(TransportErrorKind::Tls),
        _ => task("FINISH"),
    });
    let client = builder(transport).build().unwrap();
    client.wait("id").timeout(seconds(600)).await.unwrap();
    assert_eq!(seen.lock().unwrap().len(), 25);
    // A service that was never reached may never be.
    let (transport, _) = script([status(403, "<html>")]);
    let client = builder(transport).build().unwrap();
    let error = client.wait("id").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unreadable);
    let (transport, _) = script([task("PROCESSING"), broken(TransportErrorKind::TooLarge)]);
    let client = builder(transport).build().unwrap();
    let error = client.wait("id").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Network);
}

#[tokio::test(start_paused = true)]
async fn timeout_applies_to_wait_that_was_not_polled() {
    let (transport, seen) = answering(|_, _| task("PROCESSING"));
    let client = builder(transport).build().unwrap();
    let mut wait = client.wait("id").timeout(seconds(10));
    wait.try_next().await.unwrap();
    {
        let mut step = std::pin::pin!(wait.try_next());
        assert!(futures_util::poll!(&mut step).is_pending());
        tokio::time::advance(seconds(20)).await;
        let error = step.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Deadline);
    }
    assert_eq!(seen.lock().unwrap().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn permanent_failure_ends_wait() {
    let (transport, seen) = script([task("PROCESSING"), refusal("ResourceNotFound")]);
    let client = builder(transport).build().unwrap();
    let error = client.wait("id").await.unwrap_err();
    assert_eq!((error.kind(), error.polls()), (ErrorKind::NotFound, 2));
    let last = error.last_snapshot().unwrap();
    assert_eq!(last.status, TaskStatus::Processing);
    assert_eq!(seen.lock().unwrap().len(), 2);
    let (transport, _) = script([]);
    let client = builder(transport).build().unwrap();
    assert_eq!(client.wait("").await.unwrap_err().field(), Some("task id"));
}

#[tokio::test(start_paused = true)]
async fn timeout_error_holds_last_answer() {
    let (transport, seen) = answering(|_, _| task("PROCESSING"));
    let client = builder(transport).build().unwrap();
    let begin = Instant::now();
    let error = client.wait("id-7").timeout(seconds(90)).await.unwrap_err();
    assert_eq!(begin.elapsed(), seconds(90));
    assert_eq!(error.kind(), ErrorKind::Deadline);
    assert_eq!(error.elapsed(), seconds(90));
    assert_eq!(error.polls() as usize, seen.lock().unwrap().len());
    assert_eq!(
        error.to_string(),
        format!(
            "task id-7: still PROCESSING after 90s and {} polls",
            error.polls()
        )
    );
    let last = error.into_last_snapshot().unwrap();
    assert_eq!(last.status, TaskStatus::Processing);
}

#[tokio::test(start_paused = true)]
async fn timeout_after_a_single_poll_says_so() {
    let (transport, _) = answering(|_, _| task("PROCESSING"));
    let client = builder(transport).build().unwrap();
    let error = client.wait("id-7").timeout(seconds(1)).await.unwrap_err();
    let expected = "task id-7: still PROCESSING after 1s and 1 poll";
    assert_eq!((error.polls(), &*error.to_string()), (1, expected));
}

#[tokio::test(start_paused = true)]
async fn timeout_during_outage_has_its_error_as_source() {
    let (transport, _) = answering(|_, _| broken(TransportErrorKind::Dns));
    let client = builder(transport).build().unwrap();
    let error = client.wait("id").timeout(seconds(3_600)).await.unwrap_err();
    assert_eq!(error.elapsed(), seconds(3_600));
    let last = error.source().unwrap().downcast_ref::<Error>().unwrap();
    assert_eq!(last.kind(), ErrorKind::Network);
    assert!(error.last_snapshot().is_none());
}

#[tokio::test(start_paused = true)]
async fn timeout_after_failures_has_last_one_as_source() {
    let (transport, _) = answering(|number, _| match number {
        0 => task("PROCESSING"),
        _ => refusal("InternalError"),
    });
    let client = builder(transport).build().unwrap();
    let error = client.wait("id").timeout(seconds(60)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deadline);
    let last = error.source().unwrap().downcast_ref::<Error>().unwrap();
    assert_eq!(last.code(), Some("InternalError"));
}

#[tokio::test(start_paused = true)]
async fn requested_pause_is_kept() {
    let begin = Instant::now();
    let times = Arc::new(Mutex::new(Vec::new()));
    let noted = Arc::clone(&times);
    let (transport, _) = answering(move |number, _| {
        noted.lock().unwrap().push(begin.elapsed().as_secs());
        match number {
            0..4 => with_header(status(503, ""), "retry-after", "15"),
            _ => task("FINISH"),
        }
    });
    let client = builder(transport).build().unwrap();
    client.wait("id").await.unwrap();
    let times = times.lock().unwrap();
    assert_eq!(times.len(), 5);
    assert!(
        times.windows(2).all(|pair| pair[1] - pair[0] >= 15),
        "{times:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn wrong_clock_or_token_without_retries_is_corrected() {
    let refusals = [
        with_header(
            refusal("AuthFailure.SignatureExpire"),
            "date",
            "Thu, 29 Feb 2024 20:00:00 GMT",
        ),
        refusal("AuthFailure.TokenFailure"),
    ];
    for (policy, refused) in [RetryPolicy::never(), RetryPolicy::default().with_budget(0)]
        .into_iter()
        .zip(refusals)
    {
        let (transport, _) = script([refused, task("FINISH")]);
        let client = builder(transport).retry(policy).build().unwrap();
        client.wait("id").timeout(seconds(60)).await.unwrap();
    }
    // A second refusal shows that the correction did not help.
    let (transport, seen) = answering(|_, _| refusal("AuthFailure.TokenFailure"));
    let client = builder(transport)
        .retry(RetryPolicy::never())
        .build()
        .unwrap();
    let error = client.wait("id").timeout(seconds(60)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert_eq!(seen.lock().unwrap().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn waits_that_begin_together_drift_apart() {
    #[derive(Debug)]
    struct Unlimited;
    #[async_trait]
    impl RateLimiter for Unlimited {
        async fn acquire(&self) {}
    }
    let times = Arc::new(Mutex::new(BTreeSet::new()));
    let noted = Arc::clone(&times);
    let begin = Instant::now();
    let (transport, _) = answering(move |number, _| {
        if number >= 50 {
            noted.lock().unwrap().insert(begin.elapsed());
        }
        task("PROCESSING")
    });
    let client = builder(transport).rate_limiter(Unlimited).build().unwrap();
    let waits = (0..50).map(|id| {
        let wait = client.wait(id.to_string()).timeout(seconds(4));
        wait.interval(Duration::from_millis(100)..=seconds(4))
            .into_future()
    });
    futures_util::future::join_all(waits).await;
    let times = times.lock().unwrap();
    assert!(times.len() > 100, "{} moments", times.len());
}

#[tokio::test(start_paused = true)]
async fn outage_without_timeout_ends_wait_after_ten_minutes() {
    let (transport, seen) = answering(|_, _| broken(TransportErrorKind::Dns));
    let client = builder(transport).build().unwrap();
    let error = client.wait("id").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Network);
    assert!(
        error.elapsed() >= MAX_FAILURE_STREAK && error.elapsed() < MAX_FAILURE_STREAK + seconds(60)
    );
    assert!(seen.lock().unwrap().len() < 150);
}

/// Waits for a task that begins now and takes `length`. Returns the number of polls, and how late
/// the end was noticed.
async fn polls(length: u64, extra: impl Fn(u64) -> String + Send + 'static) -> (usize, u64) {
    let begin = Instant::now();
    let (transport, seen) = answering(move |_, _| {
        let age = begin.elapsed().as_secs();
        let status = if age < length { "PROCESSING" } else { "FINISH" };
        let begun = httpdate_iso(NOON);
        let extra = extra(age * 100 / length);
        ok(format!(
            r#"{{"Response":{{"TaskType":"WorkflowTask","Status":"{status}","BeginProcessTime":"{begun}",
                    "WorkflowTask":{{"TaskId":"id"{extra}}}}}}}"#
        ))
    });
    let client = builder(transport).build().unwrap();
    client.wait("id").await.unwrap();
    let polls = seen.lock().unwrap().len();
    (polls, begin.elapsed().as_secs() - length)
}

fn httpdate_iso(unix: u64) -> String {
    assert_eq!(unix, NOON);
    "2024-02-29T12:00:00Z".into()
}

#[tokio::test(start_paused = true)]
async fn delay_and_number_of_polls_grow_with_length() {
    for length in [5, 60, 600, 7_200] {
        let (count, late) = polls(length, |_| String::new()).await;
        assert!(late <= (length / 8).clamp(2, 34), "{length}: {late} s late");
        assert!(
            count <= 40 + length as usize / 25,
            "{length}: {count} polls"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn progress_predicts_end() {
    for length in [60, 600] {
        let progress = |percent: u64| {
            format!(
                r#","MediaProcessResultSet":[{{"Type":"Transcode","TranscodeTask":{{"Status":"PROCESSING","Progress":{percent}}}}}]"#
            )
        };
        let (count, late) = polls(length, progress).await;
        let (_, late_without) = polls(length, |_| String::new()).await;
        assert!(
            late <= (length / 30).max(2),
            "{length}: {late} s late, else {late_without} s"
        );
        assert!(count <= 50, "{length}: {count} polls");
    }
}

#[tokio::test(start_paused = true)]
async fn long_media_is_polled_less_often() {
    let film = |_| r#","MetaData":{"Duration":7200}"#.to_owned();
    let (count, _) = polls(300, film).await;
    let (count_without, _) = polls(300, |_| String::new()).await;
    assert!(count < count_without / 2, "{count} of {count_without}");
}

#[tokio::test(start_paused = true)]
async fn interval_bounds_pause() {
    let (transport, seen) = answering(|number, _| match number {
        50 => task("FINISH"),
        _ => task("PROCESSING"),
    });
    let client = builder(transport).build().unwrap();
    let begin = Instant::now();
    let tenth = Duration::from_millis(100);
    client.wait("id").interval(tenth..=tenth).await.unwrap();
    assert_eq!(seen.lock().unwrap().len(), 51);
    assert!(begin.elapsed() >= seconds(5) && begin.elapsed() < seconds(6));
}
