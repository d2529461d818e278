//! Waiting for tasks, with progress.

use crate::error::CliError;
use crate::exit::Exit;
use crate::progress::Progress;
use crate::service::connection::Connected;
use crate::task_result::TaskResult;
use crate::text::shell_quoted;
use futures_util::future::{Either, join_all, select};
use mps_describe::ErrorKind;
use mps_model::{DescribeTaskDetailResponse, Insight};
use std::cell::Cell;
use std::ops::RangeInclusive;
use std::pin::pin;
use std::time::Duration;

/// Timeout of a wait, and the interval between polls.
#[derive(Debug)]
pub(crate) struct WaitOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) interval: RangeInclusive<Duration>,
}

impl WaitOptions {
    /// Interval between polls of a task: short enough to watch, and at most ten requests a second
    /// in all.
    pub(crate) fn new(timeout: Option<Duration>, tasks: usize) -> Self {
        let tasks = tasks.try_into().unwrap_or(u32::MAX);
        let longest = Duration::from_millis(100).saturating_mul(tasks);
        let longest = longest.clamp(Duration::from_secs(3), Duration::from_secs(30));
        Self {
            timeout,
            interval: Duration::from_secs(1)..=longest,
        }
    }
}

/// Waits for every task and shows the progress.
pub(crate) async fn wait_for_all(
    connected: &Connected,
    ids: Vec<String>,
    options: &WaitOptions,
    log: bool,
) -> Result<Vec<TaskResult>, CliError> {
    let Some(first) = ids.first().cloned() else {
        return Ok(Vec::new());
    };
    let progress = Progress::new(&ids, log);
    let progress = &progress;
    let answered = &Cell::new(false);
    let waits = ids.into_iter().enumerate().map(|(index, id)| async move {
        let mut on_poll = |detail: &DescribeTaskDetailResponse| {
            answered.set(true);
            progress.update(index, detail);
        };
        let result = wait_for_one(connected, id, options, &mut on_poll).await;
        if let Some(error) = &result.error {
            progress.fail(index, error.code_or_message());
        }
        result
    });
    // A wait tolerates outages, but a service that never answered is more likely a mistake. Check
    // that with a request of its own, because thousands of tasks wait long for the rate limit.
    match select(
        pin!(check_reachable(connected, &first)),
        pin!(join_all(waits)),
    )
    .await
    {
        Either::Left((Err(error), _)) if !answered.get() => Err(error),
        Either::Left((_, waits)) => Ok(waits.await),
        Either::Right((results, _)) => Ok(results),
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

async fn wait_for_one(
    connected: &Connected,
    id: String,
    options: &WaitOptions,
    on_poll: &mut impl FnMut(&DescribeTaskDetailResponse),
) -> TaskResult {
    let interval = options.interval.clone();
    let mut wait = connected.client.wait(&id).interval(interval);
    if let Some(timeout) = options.timeout {
        wait = wait.timeout(timeout);
    }
    let mut answer: Option<Box<dyn Insight>> = None;
    let error = loop {
        match wait.next().await {
            Ok(Some(detail)) => {
                on_poll(&detail);
                answer = Some(Box::new(detail));
            }
            Ok(None) => break None,
            Err(error) => {
                let id = shell_quoted(&id);
                let advice = format!("Run `mps wait {id}` to resume the wait. The task continues.");
                let error: CliError = connected.error(error);
                break Some(match error.exit() {
                    Exit::Deadline => error.with_advice(advice),
                    _ => error,
                });
            }
        }
    };
    TaskResult { id, answer, error }
}
