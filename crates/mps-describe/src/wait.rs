use crate::Error;
use crate::client::{CallMode, Client, within};
use crate::progress::{self, UnknownStatus};
use crate::task_id::TaskId;
use mps_model::{DescribeTaskDetailResponse, TaskStatus};
use std::future::{Future, IntoFuture};
use std::ops::RangeInclusive;
use std::pin::Pin;
use std::time::Duration;

impl Client {
    /// Waits for a task to end: `.await` it for the final answer, or step through it with [`next`](Wait::next).
    ///
    /// ```no_run
    /// # async fn run(client: mps_describe::Client, id: &str) -> Result<(), mps_describe::Error> {
    /// use std::time::Duration;
    ///
    /// let done = client.wait(id).timeout(Duration::from_secs(3600)).await?;
    /// println!("{}", done.outcome());
    /// # Ok(())
    /// # }
    /// ```
    pub fn wait(&self, task_id: impl AsRef<str>) -> Wait {
        Wait {
            client: self.clone(),
            task_id: TaskId::new(task_id.as_ref()).map_err(Some),
            timeout: None,
            interval: Duration::from_secs(1)..=Duration::from_secs(30),
            begin: None,
            next_poll: None,
            failing: None,
            unknown_status: UnknownStatus::default(),
            polls: 0,
            last: None,
            over: false,
        }
    }
}

/// A wait for the end of a task: from [`Client::wait`].
///
/// It polls often at first and more seldom as the task grows older; where the task tells its progress, or the length of its
/// media is known, the polls follow the end that this foretells. What passes by, such as throttling or a lost connection,
/// does not end the wait.
///
/// A task whose status is a word that this version does not know, and of which nothing else says that it has ended, is polled
/// for 30 s more. Then the wait ends with its answer, whose [`outcome`](DescribeTaskDetailResponse::outcome) is unknown.
#[derive(Debug)]
#[must_use = "nothing happens before it is awaited or stepped through"]
pub struct Wait {
    client: Client,
    task_id: Result<TaskId, Option<Error>>,
    timeout: Option<Duration>,
    interval: RangeInclusive<Duration>,
    /// When the first step was made, by the clock's [`elapsed`](mps_transport::Clock::elapsed), as the other times.
    begin: Option<Duration>,
    next_poll: Option<Duration>,
    failing: Option<FailureStreak>,
    unknown_status: UnknownStatus,
    polls: u32,
    last: Option<DescribeTaskDetailResponse>,
    over: bool,
}

/// Looks that failed in a row.
#[derive(Debug)]
struct FailureStreak {
    since: Duration,
    polls: u32,
    last: Error,
}

/// How long polls may fail in a row in a wait without a timeout.
const MAX_FAILURE_STREAK: Duration = Duration::from_secs(600);

impl Wait {
    /// Ends the wait with [`ErrorKind::Deadline`](crate::ErrorKind::Deadline) after this time. Without it the wait lasts as long
    /// as the task does, but ends once looking at it has failed for ten minutes on end.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Keeps the time between two polls within these bounds. Default 1 s to 30 s.
    pub fn interval(mut self, bounds: RangeInclusive<Duration>) -> Self {
        self.interval = bounds;
        self
    }

    /// The next poll at the task: the first at once, the last one when it has ended, `None` after that.
    ///
    /// Dropping the future loses nothing: the next call goes on where it stood.
    ///
    /// ```no_run
    /// # async fn run(client: mps_describe::Client, id: &str) -> Result<(), mps_describe::Error> {
    /// let mut wait = client.wait(id);
    /// while let Some(now) = wait.next().await? {
    ///     println!("{} {:?} %", now.status, now.progress());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # ProgressErrors
    ///
    /// [`ErrorKind::Deadline`](crate::ErrorKind::Deadline) when the time is over, which keeps the [last poll](Error::last_snapshot);
    /// else what asking again cannot mend. `None` follows an error.
    pub async fn next(&mut self) -> Result<Option<DescribeTaskDetailResponse>, Error> {
        if self.over || !self.step().await? {
            return Ok(None);
        }
        // The final answer may be large and is not needed here any more.
        Ok(match self.over {
            true => self.last.take(),
            false => self.last.clone(),
        })
    }

    /// Looks until a poll succeeds: whether there was one.
    async fn step(&mut self) -> Result<bool, Error> {
        let task_id = match &mut self.task_id {
            Ok(task_id) => task_id.clone(),
            Err(error) => {
                self.over = true;
                return error.take().map_or(Ok(false), Err);
            }
        };
        let begin = *self
            .begin
            .get_or_insert_with(|| self.client.clock().elapsed());
        loop {
            let now = self.client.clock().elapsed();
            let left = match self.timeout {
                Some(timeout) => timeout.saturating_sub(now.saturating_sub(begin)),
                None => Duration::MAX,
            };
            if left.is_zero() {
                return Err(self.deadline(&task_id));
            }
            let pause = self
                .next_poll
                .map_or(Duration::ZERO, |look| look.saturating_sub(now));
            if !pause.is_zero() {
                self.client.clock().sleep(pause.min(left)).await;
                // It may have been longer.
                continue;
            }
            let look = self
                .client
                .ask::<DescribeTaskDetailResponse>(&task_id, CallMode::QUEUED);
            let look = within(&**self.client.clock(), left, look).await;
            self.polls = self.polls.saturating_add(1);
            match look {
                None => return Err(self.deadline(&task_id)),
                Some(Ok(detail)) => {
                    self.failing = None;
                    let now = self.client.clock().elapsed();
                    self.over = self.unknown_status.is_last(&detail, now);
                    self.last = Some(detail);
                    self.plan_next_poll();
                    return Ok(true);
                }
                Some(Err(error)) => self.fail(error)?,
            }
        }
    }

    /// Notes a failed poll, if the wait is to go on after it.
    fn fail(&mut self, error: Error) -> Result<(), Error> {
        let now = self.client.clock().elapsed();
        let (since, polls) = match &self.failing {
            Some(failing) => (failing.since, failing.polls.saturating_add(1)),
            None => (now, 1),
        };
        let patient = self.timeout.is_some() || now.saturating_sub(since) < MAX_FAILURE_STREAK;
        let last = self.failing.as_ref().map(|failing| &failing.last);
        // What was put right, and is refused again, is not right.
        let again = error.is_corrected() && last.is_some_and(Error::is_corrected);
        // Something else in the place of a service that was there before says nothing of the task.
        let passes =
            error.is_retryable() || (error.may_not_be_the_service() && self.last.is_some());
        if !passes || !patient || again {
            return Err(self.end(error));
        }
        self.failing = Some(FailureStreak {
            since,
            polls,
            last: error,
        });
        self.plan_next_poll();
        Ok(())
    }

    fn deadline(&mut self, task_id: &TaskId) -> Error {
        let allowed = self.timeout.unwrap_or_default();
        let last_failure = self.failing.take().map(|failing| failing.last);
        let error = match &self.last {
            Some(last) => Error::still(&last.status, allowed, self.polls, last_failure),
            None => Error::deadline(allowed, last_failure),
        };
        self.end(error.with_task(task_id.as_str()))
    }

    fn end(&mut self, error: Error) -> Error {
        self.over = true;
        let begin = self.begin.unwrap_or_default();
        let elapsed = self.client.clock().elapsed().saturating_sub(begin);
        error.with_wait(self.polls, elapsed, self.last.take())
    }

    fn plan_next_poll(&mut self) {
        let now = self.client.clock().elapsed();
        let waited = now.saturating_sub(self.begin.unwrap_or(now));
        let wanted = match &self.last {
            Some(last) => sensible_interval(last, self.client.now(), waited),
            None => waited / 10,
        };
        let failing = self.failing.as_ref();
        let polls = failing.map_or(0, |failing| failing.polls);
        let wanted = wanted.max(Duration::from_secs(1).saturating_mul(polls));
        // A tenth more or less, so that waits that began together do not stay together.
        let wanted = wanted.mul_f64(0.9 + 0.2 * fastrand::f64());
        let (floor, ceiling) = self.interval.clone().into_inner();
        let pause = wanted.max(floor).min(ceiling);
        let requested = failing.map_or(Duration::ZERO, |failing| {
            self.client.requested_pause(&failing.last)
        });
        self.next_poll = Some(now.saturating_add(pause.max(requested)));
    }
}

/// How long a poll at a task holds good.
fn sensible_interval(
    detail: &DescribeTaskDetailResponse,
    now: std::time::SystemTime,
    waited: Duration,
) -> Duration {
    let age = progress::age(detail, now).unwrap_or(waited);
    // What has run for an hour will not end within this very second.
    let by_age = age / 10;
    if detail.status != TaskStatus::Processing {
        return by_age;
    }
    match detail.progress() {
        // A third of what is left: the polls close in on the end.
        Some(percent) if percent > 0.0 => {
            (age.mul_f64((100.0 - percent).max(0.0) / percent) / 3).max(age / 50)
        }
        _ => match progress::media_length(detail) {
            Some(length) => by_age.max(length / 50),
            None => by_age,
        },
    }
}

impl IntoFuture for Wait {
    type Output = Result<DescribeTaskDetailResponse, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    /// Waits until the task has ended: its final answer, in which [`outcome`](DescribeTaskDetailResponse::outcome) tells whether
    /// it succeeded, failed, or is unknown. What failed within a task is no error of the wait.
    fn into_future(mut self) -> Self::IntoFuture {
        Box::pin(async move {
            while !self.over {
                self.step().await?;
            }
            match (self.last, self.task_id) {
                (Some(detail), _) => Ok(detail),
                // Only a wait that was stepped to its end before has nothing to tell any more.
                _ => Err(Error::config(
                    "wait",
                    "it is over: its end was already told",
                )),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::MAX_FAILURE_STREAK;
    use crate::progress::UNKNOWN_STATUS_PATIENCE;
    use crate::testing::{
        NOON, answering, broken, builder, ok, refusal, script, status, task, with_header,
    };
    use crate::{Error, ErrorKind, Event, RateLimiter, RetryPolicy};
    use async_trait::async_trait;
    use futures_util::FutureExt;
    use mps_model::{Outcome, TaskStatus};
    use mps_transport::TransportErrorKind;
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
    async fn it_ends_with_the_task() {
        let (transport, _) = script([task("WAITING"), task("PROCESSING"), task("FINISH")]);
        let client = builder(transport).build().unwrap();
        let done = client.wait("id").await.unwrap();
        assert_eq!(done.status, TaskStatus::Finish);
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
    async fn unknown_status_is_waited_out_for_a_while_and_not_for_ever() {
        let begin = Instant::now();
        let (transport, _) = answering(|_, _| with("QUEUED", ""));
        let client = builder(transport).build().unwrap();
        let done = client.wait("id").await.unwrap();
        assert_eq!(done.outcome(), Outcome::Unknown);
        let waited = begin.elapsed();
        assert!(
            waited >= UNKNOWN_STATUS_PATIENCE && waited < 2 * UNKNOWN_STATUS_PATIENCE,
            "{waited:?}"
        );
        // A step on the way to a status that is known does not end it, and each counts anew.
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
    async fn a_failed_task_is_an_answer() {
        let (transport, _) = script([ok(
            r#"{"Response":{"TaskType":"WorkflowTask","Status":"FINISH",
            "WorkflowTask":{"Status":"FINISH","ErrCode":70000,"Message":"broken source"}}}"#,
        )]);
        let client = builder(transport).build().unwrap();
        let done = client.wait("id").await.unwrap();
        assert_eq!(done.outcome(), mps_model::Outcome::Failed);
    }

    #[tokio::test(start_paused = true)]
    async fn every_step_is_handed_out_and_none_follows_the_end() {
        let (transport, _) = script([task("WAITING"), task("PROCESSING"), task("FINISH")]);
        let client = builder(transport).build().unwrap();
        let mut wait = client.wait("id");
        let mut steps = Vec::new();
        while let Some(step) = wait.next().await.unwrap() {
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
        assert_eq!(wait.next().await.unwrap(), None);
        assert_eq!(wait.await.unwrap_err().kind(), ErrorKind::Config);
    }

    #[tokio::test(start_paused = true)]
    async fn it_begins_at_once_and_a_dropped_step_is_taken_up_again() {
        let (transport, seen) = answering(|_, _| task("PROCESSING"));
        let client = builder(transport).build().unwrap();
        let mut wait = client.wait("id");
        let begin = Instant::now();
        wait.next().await.unwrap();
        assert_eq!(begin.elapsed(), Duration::ZERO);
        for _ in 0..10 {
            assert!(wait.next().now_or_never().is_none());
        }
        wait.next().await.unwrap();
        assert_eq!(seen.lock().unwrap().len(), 2);
        assert!(begin.elapsed() < seconds(2));
    }

    #[tokio::test(start_paused = true)]
    async fn a_dropped_wait_leaves_nothing_behind_wherever_it_stood() {
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
            assert_eq!(seen.lock().unwrap().len(), asked, "nobody asks any more");
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
    async fn passing_trouble_does_not_end_it() {
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
        // Of what was never there nobody knows that it passes.
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
    async fn a_deadline_holds_though_nobody_polled_meanwhile() {
        let (transport, seen) = answering(|_, _| task("PROCESSING"));
        let client = builder(transport).build().unwrap();
        let mut wait = client.wait("id").timeout(seconds(10));
        wait.next().await.unwrap();
        {
            let mut step = std::pin::pin!(wait.next());
            assert!(futures_util::poll!(&mut step).is_pending());
            tokio::time::advance(seconds(20)).await;
            let error = step.await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Deadline);
        }
        assert_eq!(seen.lock().unwrap().len(), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn what_asking_again_cannot_mend_ends_it() {
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
    async fn the_deadline_keeps_what_was_seen_last() {
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
    async fn a_deadline_in_an_outage_tells_of_it() {
        let (transport, _) = answering(|_, _| broken(TransportErrorKind::Dns));
        let client = builder(transport).build().unwrap();
        let error = client.wait("id").timeout(seconds(3_600)).await.unwrap_err();
        assert_eq!(error.elapsed(), seconds(3_600));
        let last = error.source().unwrap().downcast_ref::<Error>().unwrap();
        assert_eq!(last.kind(), ErrorKind::Network);
        assert!(error.last_snapshot().is_none());
    }

    #[tokio::test(start_paused = true)]
    async fn a_deadline_after_failures_tells_of_the_last_one() {
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
    async fn a_pause_that_the_service_asks_for_is_kept() {
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
    async fn a_wrong_clock_or_token_is_put_right_though_nothing_is_retried() {
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
        // What is refused again was not put right.
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
    async fn waits_that_begin_together_do_not_stay_together() {
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
    async fn without_a_deadline_an_outage_is_borne_for_a_while() {
        let (transport, seen) = answering(|_, _| broken(TransportErrorKind::Dns));
        let client = builder(transport).build().unwrap();
        let error = client.wait("id").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Network);
        assert!(
            error.elapsed() >= MAX_FAILURE_STREAK
                && error.elapsed() < MAX_FAILURE_STREAK + seconds(60)
        );
        assert!(seen.lock().unwrap().len() < 150);
    }

    /// A task that begins now and takes `length`: how many polls are made and how late the end is noticed.
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
    async fn looks_are_few_and_the_end_is_noticed_in_proportion() {
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
    async fn progress_foretells_the_end() {
        for length in [60, 600] {
            let told = |percent: u64| {
                format!(
                    r#","MediaProcessResultSet":[{{"Type":"Transcode","TranscodeTask":{{"Status":"PROCESSING","Progress":{percent}}}}}]"#
                )
            };
            let (count, late) = polls(length, told).await;
            let (_, late_without) = polls(length, |_| String::new()).await;
            assert!(
                late <= (length / 30).max(2),
                "{length}: {late} s late, else {late_without} s"
            );
            assert!(count <= 50, "{length}: {count} polls");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_long_film_is_looked_at_more_seldom() {
        let film = |_| r#","MetaData":{"Duration":7200}"#.to_owned();
        let (count, _) = polls(300, film).await;
        let (count_without, _) = polls(300, |_| String::new()).await;
        assert!(count < count_without / 2, "{count} of {count_without}");
    }

    #[tokio::test(start_paused = true)]
    async fn the_interval_can_be_bounded() {
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
}
