//! Waiting for tasks, with progress.

use crate::error::CliError;
use crate::exit::Exit;
use crate::progress::Progress;
use crate::service::connection::Connected;
use crate::service::follow::follow;
use crate::task_result::TaskResult;
use crate::text::shell_quoted;
use futures_util::StreamExt as _;
use futures_util::stream::{self, Stream};
use mps_describe::ErrorKind;
use mps_model::Insight;
use std::cell::Cell;
use std::future::Future;
use std::ops::RangeInclusive;
use std::pin::pin;
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::MissedTickBehavior;

/// Timeout of a wait, and the interval between polls.
#[derive(Debug)]
pub(crate) struct WaitOptions {
    pub(crate) timeout: Option<Duration>,
    /// Bounds of the time between two polls of a task. `None` chooses them by the number of tasks.
    pub(crate) interval: Option<RangeInclusive<Duration>>,
    /// Tasks that are followed at a time. Further ones are drawn as others end.
    pub(crate) concurrency: usize,
    /// Number of tasks that are expected.
    pub(crate) tasks: usize,
}

/// Tasks that are followed at a time. They take some 100 MB.
pub(crate) const CONCURRENCY: usize = 10_000;

/// Time between two updates of the progress display.
const TICK: Duration = Duration::from_millis(500);

impl WaitOptions {
    pub(crate) fn new(timeout: Option<Duration>, tasks: usize) -> Self {
        Self {
            timeout,
            interval: None,
            concurrency: CONCURRENCY,
            tasks,
        }
    }

    /// Interval between polls of a task: short enough to watch, and at most ten requests a second
    /// for all `tasks`.
    pub(crate) fn interval(&self, tasks: usize) -> RangeInclusive<Duration> {
        if let Some(interval) = &self.interval {
            return interval.clone();
        }
        let tasks = tasks.max(self.tasks).try_into().unwrap_or(u32::MAX);
        let longest = Duration::from_millis(100).saturating_mul(tasks);
        // Few tasks are polled often enough to show an outage within 3 s.
        let longest = longest.clamp(Duration::from_secs(2), Duration::from_secs(30));
        Duration::from_secs(1)..=longest
    }
}

/// Receiver of results as they come.
pub(crate) trait ResultSink {
    /// Takes the result of a task.
    fn add(&mut self, result: TaskResult) -> Result<(), CliError>;

    /// True if [`add`](Self::add) would print something.
    fn prints(&self, _result: &TaskResult) -> bool {
        false
    }

    /// True if [`tick`](Self::tick) would print something.
    fn is_due(&self) -> bool {
        false
    }

    /// Called twice a second.
    fn tick(&mut self) -> Result<(), CliError> {
        Ok(())
    }
}

impl ResultSink for Vec<TaskResult> {
    fn add(&mut self, result: TaskResult) -> Result<(), CliError> {
        self.push(result);
        Ok(())
    }
}

/// Waits for every task and shows the progress. Returns the results in the order of the ids.
pub(crate) async fn wait_for_all(
    connected: &Connected,
    ids: Vec<String>,
    options: &WaitOptions,
    log: bool,
) -> Result<Vec<TaskResult>, CliError> {
    let Some(first) = ids.first().cloned() else {
        return Ok(Vec::new());
    };
    let mut results = Vec::new();
    let rest = stream::iter(ids[1..].to_vec());
    let waits = Waits::new(connected, options, Progress::of_waits(log));
    let never = std::future::pending();
    waits.run(first, rest, never, &mut results).await?;
    let position = |result: &TaskResult| ids.iter().position(|id| *id == result.id);
    results.sort_by_cached_key(position);
    Ok(results)
}

/// Waits that share a progress display.
pub(crate) struct Waits<'a> {
    connected: &'a Connected,
    options: &'a WaitOptions,
    progress: Progress,
    /// Number of tasks that are followed.
    active: Cell<usize>,
    /// True once the service has answered about a task.
    answered: Cell<bool>,
    /// True once the waits should end with what they know.
    interrupted: watch::Sender<bool>,
}

impl<'a> Waits<'a> {
    pub(crate) fn new(
        connected: &'a Connected,
        options: &'a WaitOptions,
        progress: Progress,
    ) -> Self {
        Self {
            connected,
            options,
            progress,
            active: Cell::new(0),
            answered: Cell::new(false),
            interrupted: watch::Sender::new(false),
        }
    }

    /// Waits for the first task and the rest, and hands results to the sink as they come.
    ///
    /// After `signal` each wait ends with its last answer. Returns the exit code of the signal.
    pub(crate) async fn run(
        &self,
        first: String,
        rest: impl Stream<Item = String>,
        signal: impl Future<Output = Result<Exit, CliError>>,
        sink: &mut impl ResultSink,
    ) -> Result<Option<Exit>, CliError> {
        // A wait tolerates outages, but a service that never answered is more likely a mistake.
        // Check that with a request of its own, because thousands of tasks wait long for the rate
        // limit.
        let mut reachable = pin!(check_reachable(self.connected, &first));
        let interrupted = || async {
            // An error is impossible, because the sender lives as long as this.
            let _ = self.interrupted.subscribe().wait_for(|is| *is).await;
        };
        let ids = stream::iter([first.clone()]).chain(rest);
        let ids = ids.take_until(Box::pin(interrupted()));
        let waits = ids.map(|id| self.wait_for(id));
        let mut results = pin!(waits.buffer_unordered(self.options.concurrency));
        let mut signal = pin!(signal);
        let mut ticks = tokio::time::interval(TICK);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let (mut is_checked, mut ended_by) = (false, None);
        loop {
            tokio::select! {
                biased;
                exit = &mut signal, if ended_by.is_none() => {
                    ended_by = Some(exit?);
                    self.interrupted.send_replace(true);
                }
                _ = ticks.tick() => {
                    self.progress.tick(self.connected.monitor.outage());
                    self.progress.pause_if(sink.is_due(), || sink.tick())?;
                }
                checked = &mut reachable, if !is_checked => {
                    is_checked = true;
                    if let (Err(error), false) = (checked, self.answered.get()) {
                        return Err(error);
                    }
                }
                result = results.next() => match result {
                    Some(Some(result)) => {
                        let prints = sink.prints(&result);
                        self.progress.pause_if(prints, || sink.add(result))?;
                    }
                    Some(None) => {}
                    None => return Ok(ended_by),
                },
            }
        }
    }

    /// Waits for a task. Returns `None` if the wait was interrupted before the first answer.
    async fn wait_for(&self, id: String) -> Option<TaskResult> {
        self.active.set(self.active.get() + 1);
        self.progress.add(&id);
        let mut interrupted = self.interrupted.subscribe();
        let mut answer: Option<Box<dyn Insight>> = None;
        let followed = follow(
            self.connected,
            &id,
            self.options.timeout,
            || self.options.interval(self.active.get()),
            |detail| {
                self.answered.set(true);
                self.progress.update(&id, &detail);
                answer = Some(Box::new(detail));
            },
        );
        let ended = tokio::select! {
            biased;
            ended = followed => Some(ended),
            _ = interrupted.wait_for(|is| *is) => None,
        };
        self.active.set(self.active.get() - 1);
        let error = match ended {
            Some(ended) => ended.err().map(|error| self.error(error, &id)),
            None => {
                answer.as_ref()?;
                return Some(TaskResult {
                    id,
                    answer,
                    error: None,
                });
            }
        };
        let result = TaskResult { id, answer, error };
        self.progress
            .end(&result.id, result.answer(), result.error.as_ref());
        Some(result)
    }

    /// Converts the error that ended a wait. Advises to resume it if the time was too short.
    fn error(&self, error: mps_describe::Error, id: &str) -> CliError {
        let error = self.connected.error(error);
        match error.exit() {
            Exit::Deadline => {
                let (options, id) = (&self.connected.options, shell_quoted(id));
                error.with_advice(format!(
                    "Run `mps wait{options} {id}` to resume the wait. The task continues."
                ))
            }
            _ => error,
        }
    }
}

/// Checks with one request that the service answers and that credentials are set up.
pub(crate) async fn check_reachable(connected: &Connected, id: &str) -> Result<(), CliError> {
    use ErrorKind::{Credentials, Deadline, Network};
    match connected.client.describe(id).await {
        Err(error) if matches!(error.kind(), Network | Deadline | Credentials) => {
            Err(connected.error(error))
        }
        _ => Ok(()),
    }
}
