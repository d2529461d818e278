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
/// Progress is shown on standard error: bars at a terminal, lines elsewhere. At the end the tasks are printed as by
/// `mps describe`. The exit code is 1 if one of them finished with failures, 4 if one had not ended in time, 6 if it cannot be
/// told whether one succeeded. A task whose status this version does not know is given up after half a minute. A lost
/// connection does not end the wait, unless there was none from the start. Ctrl-C ends the wait alone: the tasks go on, and the
/// same command takes up where it ended.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  mps wait 2600000000-WorkflowTask-0123456789abcdef0123456789abcdeft0 --timeout 1h && echo done
  cat ids.txt | mps wait - --output ndjson > answers.ndjson")]
pub(crate) struct Wait {
    /// The tasks' ids; `-` for those on standard input, one a line
    #[arg(value_name = "ID", required = true)]
    ids: Vec<String>,

    /// Give up after this time, as in 90s, 10m or 1h30m [default: never]
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

/// Often enough for somebody who looks on, as long as that takes no more than ten requests a second.
fn interval(tasks: usize) -> RangeInclusive<Duration> {
    let longest = Duration::from_millis(100).saturating_mul(tasks.try_into().unwrap_or(u32::MAX));
    Duration::from_secs(1)..=longest.clamp(Duration::from_secs(3), Duration::from_secs(30))
}

/// How long to wait, and how often to look.
#[derive(Debug)]
pub(crate) struct WaitOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) interval: RangeInclusive<Duration>,
}

/// Waits for each of the tasks, and shows how far they are.
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
    // A wait bears with a service that does not answer; that nothing answers from the start is more likely a mistake. That is
    // found out first, as the turns of thousands of tasks in the quota take long.
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

/// Whether there is anybody to ask.
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
                    format!("the task goes on: `mps wait '{id}'` takes up where this ended");
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
