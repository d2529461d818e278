//! Wait for the end of one task: polls at growing intervals, a timeout, and the failures that a
//! wait tolerates.

use super::progress::{self, Facts, UnknownStatus};
use crate::client::{Answer, CallMode, Client, TaskId, within};
use crate::error::Error;
use futures_util::future::BoxFuture;
use futures_util::stream::{Stream, StreamExt, TryStreamExt};
use mps_model::{DescribeTaskDetailResponse, TaskStatus};
use mps_transport::Sleep;
use std::fmt;
use std::future::{Future, IntoFuture, poll_fn};
use std::ops::RangeInclusive;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::{Duration, SystemTime};

impl Client {
    /// Waits until a task ends. Use `.await` for the final answer, or [`try_next`](Wait::try_next)
    /// for each poll. Polls by the operation of the task's kind, as [`describe`](Client::describe)
    /// does.
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
            failures: None,
            unknown_status: UnknownStatus::default(),
            polls: 0,
            last: None,
            pending: None,
            is_over: false,
        }
    }
}

/// Wait for the end of a task. Create it with [`Client::wait`].
///
/// It polls often at first and less often as the task grows older. If the answer shows progress or
/// the length of the media, the polls follow the predicted end. Temporary failures, such as
/// throttling or a lost connection, do not end the wait.
///
/// This version may not know the task's status. If nothing else shows the end, the task is polled
/// for at least 30 s more. The first poll after them ends the wait with an answer whose
/// [`outcome`](DescribeTaskDetailResponse::outcome) is unknown.
///
/// It is also a [`Stream`] of the answers, which ends after the final one or an error:
///
/// ```no_run
/// # async fn run(client: mps_describe::Client, id: &str) -> Result<(), mps_describe::Error> {
/// use futures_util::TryStreamExt;
///
/// let percents = client.wait(id).map_ok(|now| now.progress().unwrap_or_default());
/// percents.try_for_each(async |percent| Ok(println!("{percent} %"))).await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a wait does nothing unless it is awaited"]
pub struct Wait {
    client: Client,
    task_id: Result<TaskId, Option<Error>>,
    timeout: Option<Duration>,
    interval: RangeInclusive<Duration>,
    /// Time of the first step. All times are those of the clock's
    /// [`elapsed`](mps_transport::Clock::elapsed).
    begin: Option<Duration>,
    next_poll: Option<Duration>,
    failures: Option<FailureStreak>,
    unknown_status: UnknownStatus,
    polls: u32,
    last: Option<LastAnswer>,
    /// `None` before the first step and between two answers.
    pending: Option<Pending>,
    is_over: bool,
}

/// Event for which a wait waits.
enum Pending {
    /// Time of the next poll, or the timeout.
    Sleep(Sleep),
    /// Result of a poll. `None` if the timeout passed before.
    Poll(BoxFuture<'static, Option<PollResult>>),
}

type PollResult = Result<Answer<DescribeTaskDetailResponse, FactsAndCopy>, Error>;

/// Last answer of a wait.
#[derive(Debug)]
struct LastAnswer {
    detail: DescribeTaskDetailResponse,
    facts: Facts,
    is_large: bool,
    /// Copy for the consumer of the stream.
    copy: Option<DescribeTaskDetailResponse>,
}

/// Facts of an answer, and a copy of it.
type FactsAndCopy = (Facts, Option<DescribeTaskDetailResponse>);

type Digest = fn(&DescribeTaskDetailResponse) -> FactsAndCopy;

/// Consecutive failed polls.
#[derive(Debug)]
struct FailureStreak {
    since: Duration,
    polls: u32,
    last: Error,
}

/// Time for which consecutive polls may fail in a wait without a timeout: 10 minutes. A shorter
/// outage of the service should not end a wait of hours.
const MAX_FAILURE_STREAK: Duration = Duration::from_secs(600);

impl Wait {
    /// Sets the timeout of the wait, which then ends with
    /// [`ErrorKind::Deadline`](crate::ErrorKind::Deadline). Default: none. Without a timeout the
    /// wait still ends after ten minutes in which every poll failed. A poll that was begun keeps
    /// the timeout that it had.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        if let Some(Pending::Sleep(_)) = self.pending {
            self.pending = None; // the next step sleeps for what is left
        }
        self
    }

    /// Sets the bounds of the time between two polls. Default: 1 s to 30 s.
    pub fn interval(mut self, bounds: RangeInclusive<Duration>) -> Self {
        self.interval = bounds;
        self
    }

    /// Returns the answer of the next poll, or `None` after the final answer or an error. It is
    /// [`try_next`](Self::try_next) in the form of other streams.
    pub async fn next(&mut self) -> Option<Result<DescribeTaskDetailResponse, Error>> {
        StreamExt::next(self).await
    }

    /// Returns the answer of the next poll. The first poll is immediate, and the last one finds the
    /// end. After that it returns `None`.
    ///
    /// Dropping the future loses nothing, because the next call continues at the same point.
    ///
    /// ```no_run
    /// # async fn run(client: mps_describe::Client, id: &str) -> Result<(), mps_describe::Error> {
    /// let mut wait = client.wait(id);
    /// while let Some(now) = wait.try_next().await? {
    ///     println!("{} {:?} %", now.status, now.progress());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Deadline`](crate::ErrorKind::Deadline) if the timeout has passed. It holds the
    /// [last answer](Error::last_snapshot). Any other kind if a retry cannot help. `None` follows
    /// an error.
    pub async fn try_next(&mut self) -> Result<Option<DescribeTaskDetailResponse>, Error> {
        TryStreamExt::try_next(self).await
    }

    /// Polls until a poll succeeds. Returns `false` if the wait was over already. `digest` makes
    /// facts of an answer, and a copy if the caller needs one.
    fn poll_step(
        &mut self,
        digest: Digest,
        context: &mut Context<'_>,
    ) -> Poll<Result<bool, Error>> {
        while !self.is_over {
            match &mut self.pending {
                None => self.pending = Some(self.begin_step(digest)?),
                Some(Pending::Sleep(sleep)) => {
                    ready!(sleep.as_mut().poll(context));
                    // The sleep may have been longer, so the next step checks the time again.
                    self.pending = None;
                }
                Some(Pending::Poll(poll)) => {
                    let result = ready!(poll.as_mut().poll(context));
                    self.pending = None;
                    self.polls = self.polls.saturating_add(1);
                    match result {
                        None => return Poll::Ready(Err(self.deadline())),
                        Some(Ok(answer)) => {
                            self.accept(answer);
                            return Poll::Ready(Ok(true));
                        }
                        Some(Err(error)) => self.record_failure(error)?,
                    }
                }
            }
        }
        Poll::Ready(Ok(false))
    }

    /// Begins to sleep until the next poll, or begins the poll.
    fn begin_step(&mut self, digest: Digest) -> Result<Pending, Error> {
        let task_id = match &mut self.task_id {
            Ok(task_id) => task_id.clone(),
            Err(error) => {
                self.is_over = true;
                return Err(error.take().unwrap_or_else(already_over));
            }
        };
        let client = self.client.clone();
        let now = client.clock().elapsed();
        let begin = *self.begin.get_or_insert(now);
        let left = match self.timeout {
            Some(timeout) => timeout.saturating_sub(now.saturating_sub(begin)),
            None => Duration::MAX,
        };
        if left.is_zero() {
            return Err(self.deadline());
        }
        let pause = self
            .next_poll
            .map_or(Duration::ZERO, |at| at.saturating_sub(now));
        if !pause.is_zero() {
            return Ok(Pending::Sleep(client.clock().sleep(pause.min(left))));
        }
        Ok(Pending::Poll(Box::pin(async move {
            let call = client.poll(&task_id, CallMode::queued(), digest);
            within(&**client.clock(), left, call).await
        })))
    }

    fn accept(&mut self, answer: Answer<DescribeTaskDetailResponse, FactsAndCopy>) {
        self.failures = None;
        let now = self.client.clock().elapsed();
        let (facts, copy) = answer.digest;
        self.is_over = self.unknown_status.is_last(&facts, now);
        let before = self.last.replace(LastAnswer {
            detail: answer.response,
            facts,
            is_large: answer.is_large,
            copy,
        });
        if let Some(before) = before {
            self.client.discard(before.detail, before.is_large);
        }
        self.plan_next_poll();
    }

    /// Records a failed poll. Returns the error if it ends the wait.
    fn record_failure(&mut self, error: Error) -> Result<(), Error> {
        let now = self.client.clock().elapsed();
        let (since, polls) = match &self.failures {
            Some(streak) => (streak.since, streak.polls.saturating_add(1)),
            None => (now, 1),
        };
        let may_last = self.timeout.is_some() || now.saturating_sub(since) < MAX_FAILURE_STREAK;
        let last = self.failures.as_ref().map(|streak| &streak.last);
        // A second refusal shows that the correction did not help.
        let again = error.is_corrected() && last.is_some_and(Error::is_corrected);
        if !error.is_temporary(self.last.is_some()) || !may_last || again {
            return Err(self.end(error));
        }
        self.failures = Some(FailureStreak {
            since,
            polls,
            last: error,
        });
        self.plan_next_poll();
        Ok(())
    }

    fn deadline(&mut self) -> Error {
        let allowed = self.timeout.unwrap_or_default();
        let last_failure = self.failures.take().map(|streak| streak.last);
        let error = match &self.last {
            Some(last) => {
                Error::still_running(&last.detail.status, allowed, self.polls, last_failure)
            }
            None => Error::deadline(allowed, last_failure),
        };
        let error = match &self.task_id {
            Ok(task_id) => error.with_task(task_id.as_str()),
            Err(_) => error,
        };
        self.end(error)
    }

    fn end(&mut self, error: Error) -> Error {
        self.is_over = true;
        let begin = self.begin.unwrap_or_default();
        let elapsed = self.client.clock().elapsed().saturating_sub(begin);
        let last = self.last.take().map(|last| last.detail);
        error.with_wait(self.polls, elapsed, last)
    }

    fn plan_next_poll(&mut self) {
        let now = self.client.clock().elapsed();
        let waited = now.saturating_sub(self.begin.unwrap_or(now));
        let wanted = match &self.last {
            Some(last) => sensible_interval(last, self.client.now(), waited),
            None => waited / 10,
        };
        let failures = self.failures.as_ref();
        let failed_polls = failures.map_or(0, |streak| streak.polls);
        let wanted = wanted.max(Duration::from_secs(1).saturating_mul(failed_polls));
        // Vary the pause by 10 %, so that waits that began together drift apart.
        let wanted = wanted.mul_f64(0.9 + 0.2 * fastrand::f64());
        let (floor, ceiling) = self.interval.clone().into_inner();
        let pause = wanted.max(floor).min(ceiling);
        let requested = failures.map_or(Duration::ZERO, |streak| {
            self.client.requested_pause(&streak.last)
        });
        self.next_poll = Some(now.saturating_add(pause.max(requested)));
    }
}

/// Returns the time after which the task should be polled again.
fn sensible_interval(last: &LastAnswer, now: SystemTime, waited: Duration) -> Duration {
    let age = progress::age(&last.detail, now).unwrap_or(waited);
    // A task that has run for an hour is unlikely to end within this very second.
    let by_age = age / 10;
    if last.detail.status != TaskStatus::Processing {
        return by_age;
    }
    match last.facts.progress {
        // A third of the remaining time, so that the polls close in on the end.
        Some(percent) if percent > 0.0 => {
            (age.mul_f64((100.0 - percent).max(0.0) / percent) / 3).max(age / 50)
        }
        _ => match last.facts.media {
            Some(length) => by_age.max(length / 50),
            None => by_age,
        },
    }
}

impl Stream for Wait {
    type Item = Result<DescribeTaskDetailResponse, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        // Do not clone the final answer, which may be large and is not needed here any more.
        let copied = |detail: &DescribeTaskDetailResponse| {
            let copy = (!detail.has_ended()).then(|| detail.clone());
            (Facts::of(detail), copy)
        };
        let wait = self.get_mut();
        let answer = match ready!(wait.poll_step(copied, context)) {
            Ok(true) if wait.is_over => wait.last.take().map(|last| last.detail),
            Ok(true) => wait.last.as_mut().and_then(|last| last.copy.take()),
            Ok(false) => None,
            Err(error) => return Poll::Ready(Some(Err(error))),
        };
        Poll::Ready(answer.map(Ok))
    }
}

impl IntoFuture for Wait {
    type Output = Result<DescribeTaskDetailResponse, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    /// Waits until the task has ended and returns its final answer. Its
    /// [`outcome`](DescribeTaskDetailResponse::outcome) is succeeded, failed or unknown. A failed
    /// task is not an error of the wait.
    fn into_future(mut self) -> Self::IntoFuture {
        let only_facts: Digest = |detail| (Facts::of(detail), None);
        Box::pin(async move {
            while !self.is_over {
                poll_fn(|context| self.poll_step(only_facts, context)).await?;
            }
            self.last.map(|last| last.detail).ok_or_else(already_over)
        })
    }
}

fn already_over() -> Error {
    Error::config(
        "wait",
        "The wait is over, and its result was already returned. Create another wait.",
    )
}

impl fmt::Debug for Wait {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wait")
            .field("task_id", &self.task_id)
            .field("timeout", &self.timeout)
            .field("interval", &self.interval)
            .field("polls", &self.polls)
            .field("is_over", &self.is_over)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
