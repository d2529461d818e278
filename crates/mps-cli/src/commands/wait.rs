//! `mps wait`: polls tasks until they have ended and prints their answers.

use crate::error::CliError;
use crate::exit::Exit;
use crate::input::id_stream::{self, DrawnIds};
use crate::options::{Common, positive_duration};
use crate::progress::Progress;
use crate::render::answers::{AnswerOptions, AnswerPrinter};
use crate::runtime::{exit_at_next_signal, termination_signal};
use crate::service::wait::{CONCURRENCY, ResultSink, WaitOptions, Waits};
use crate::task_result::TaskResult;
use clap::Args;
use futures_util::StreamExt as _;
use std::num::NonZeroUsize;
use std::time::Duration;

/// Wait until tasks have ended
///
/// Shows progress on standard error: bars in a terminal, lines elsewhere. Prints the tasks like
/// `mps describe`, several as they end. The exit code is 1 if a task finished with failures, and 4
/// after the timeout. It is 6 if an answer does not show whether a task succeeded, and 2 without
/// any id.
///
/// Gives up a task with an unknown status after half a minute. A lost connection does not end the
/// wait, but a connection that never worked does. Ctrl-C ends only the wait and prints what is
/// known. The tasks continue, and the same command resumes the wait.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  mps wait --timeout 1h --emulator \\
  1400000001-WorkflowTask-3f0a6c1e9b7d4852a1c0e8f4d2b69701t0
  mps list --status processing --ids |
    mps wait - -o ndjson > answers.ndjson
  mps wait - < ids.txt && echo published")]
pub(crate) struct Wait {
    /// Task ids; `-` reads them from standard input, one a line
    #[arg(value_name = "ID", required = true)]
    ids: Vec<String>,

    /// Time after which to give up, such as 90s, 10m or 1h30m [default: never]
    #[arg(long, value_name = "DURATION", value_parser = humantime::parse_duration)]
    timeout: Option<Duration>,

    /// Time between two polls of a task [default: 1s to 30s, by its age and progress]
    #[arg(long, value_name = "DURATION", value_parser = positive_duration)]
    interval: Option<Duration>,

    /// Tasks to follow at a time; others follow as these end [default: 10000]
    #[arg(long, value_name = "NUMBER")]
    concurrency: Option<NonZeroUsize>,

    #[command(flatten)]
    answers: AnswerOptions,
}

impl Wait {
    pub(crate) async fn run(self, common: &Common) -> Result<Exit, CliError> {
        let mut output = self.answers.open(common.output)?;
        let connected = common.connection.open().await?;
        let describe = format!("mps describe{}", connected.options);
        let options = WaitOptions {
            interval: self.interval.map(|interval| interval..=interval),
            concurrency: self.concurrency.map_or(CONCURRENCY, NonZeroUsize::get),
            ..WaitOptions::new(self.timeout, self.ids.len())
        };
        let (drawn, mut ids) = id_stream::each_once(self.ids);
        let mut sink = Sink {
            printer: self.answers.printer(&mut output, &describe),
            drawn: drawn.clone(),
        };
        let mut ended_by = Ok(None);
        if let Some(first) = ids.next().await {
            let waits = Waits::new(&connected, &options, Progress::of_waits(common.verbose > 0));
            let signal = async {
                let exit = termination_signal().await;
                exit_at_next_signal();
                exit
            };
            ended_by = waits.run(first, ids, signal, &mut sink).await;
        }
        sink.printer.finish_after(ended_by, &drawn)
    }
}

/// Prints results in the order of the ids, where the format allows it.
struct Sink<'a> {
    printer: AnswerPrinter<'a>,
    drawn: DrawnIds,
}

impl ResultSink for Sink<'_> {
    fn add(&mut self, result: TaskResult) -> Result<(), CliError> {
        let position = self.drawn.take_position(&result.id).unwrap_or(usize::MAX);
        self.printer.add(position, &result)
    }

    fn prints(&self, result: &TaskResult) -> bool {
        self.printer.prints(result)
    }

    fn is_due(&self) -> bool {
        self.printer.is_due()
    }

    fn tick(&mut self) -> Result<(), CliError> {
        self.printer.tick()
    }
}
