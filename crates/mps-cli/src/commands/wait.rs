//! `mps wait`: polls tasks until they have ended and prints their answers.

use crate::arguments::Common;
use crate::connection::Connected;
use crate::error::CliError;
use crate::exit::Exit;
use crate::ids;
use crate::interrupt::run_blocking;
use crate::output::{Format, Output, Raw, Selection};
use crate::progress::Progress;
use crate::render::answers::{self, TaskResult};
use crate::secrets::Secrets;
use clap::Args;
use futures_util::future::{Either, join_all, select};
use mps_describe::ErrorKind;
use mps_model::{DescribeTaskDetailResponse, Insight};
use std::cell::Cell;
use std::ops::RangeInclusive;
use std::pin::pin;
use std::time::Duration;

/// Wait until tasks have ended
///
/// Shows progress on standard error: bars in a terminal, lines elsewhere. Then prints the tasks
/// like `mps describe`. The exit code is 1 if a task finished with failures, and 4 after the
/// timeout. It is 6 if an answer does not show whether a task succeeded.
///
/// Gives up a task with an unknown status after half a minute. A lost connection does not end the
/// wait, but a connection that never worked does. Ctrl-C ends only the wait. The tasks continue,
/// and the same command resumes the wait.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  mps wait 2600000000-WorkflowTask-0123456789abcdef0123456789abcdeft0 --timeout 1h && echo done
  cat ids.txt | mps wait - --output ndjson > answers.ndjson")]
pub(crate) struct Wait {
    /// Task ids; `-` reads them from standard input, one a line
    #[arg(value_name = "ID", required = true)]
    ids: Vec<String>,

    /// Time after which to give up, such as 90s, 10m or 1h30m [default: never]
    #[arg(long, value_name = "DURATION", value_parser = humantime::parse_duration)]
    timeout: Option<Duration>,

    /// Show every subtask and every file at the end
    #[arg(long)]
    all: bool,

    #[command(flatten)]
    selection: Selection,

    #[command(flatten)]
    raw: Raw,

    #[command(flatten)]
    secrets: Secrets,
}

impl Wait {
    pub(crate) async fn run(self, common: &Common) -> Result<Exit, CliError> {
        let raw = self.raw.check(common.output, &self.selection)?;
        let mut output = Output::new(common.output, Format::Table, &self.selection)?;
        self.secrets.apply();
        let arguments = self.ids;
        let ids = run_blocking(move || ids::read(&arguments)).await?;
        let connected = common.connection.open().await?;
        let options = WaitOptions {
            timeout: self.timeout,
            interval: interval(ids.len()),
        };
        let results = wait_for_all(&connected, ids, &options, common.verbose > 0).await?;
        match raw {
            true => answers::print_raw(&mut output, &results)?,
            false => answers::print(&mut output, &results, self.all)?,
        }
        Ok(answers::worst_exit(&results))
    }
}

/// Interval between polls of a task: short enough to watch, and at most ten requests a second in
/// all.
fn interval(tasks: usize) -> RangeInclusive<Duration> {
    let longest = Duration::from_millis(100).saturating_mul(tasks.try_into().unwrap_or(u32::MAX));
    Duration::from_secs(1)..=longest.clamp(Duration::from_secs(3), Duration::from_secs(30))
}

/// Timeout of a wait, and the interval between polls.
#[derive(Debug)]
pub(crate) struct WaitOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) interval: RangeInclusive<Duration>,
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
                let advice =
                    format!("Run `mps wait '{id}'` to resume the wait. The task continues.");
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
