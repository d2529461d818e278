//! `mps describe`: polls tasks once and prints their answers.

use crate::error::CliError;
use crate::exit::Exit;
use crate::input::id_stream;
use crate::options::Common;
use crate::progress::Progress;
use crate::render::answers::AnswerOptions;
use crate::runtime::{exit_at_next_signal, termination_signal};
use crate::task_result::TaskResult;
use clap::Args;
use futures_util::StreamExt as _;
use mps_describe::ErrorKind;
use std::num::NonZeroUsize;
use std::pin::pin;
use std::time::Duration;
use tokio::time::MissedTickBehavior;

/// Poll tasks once and show their state
///
/// Shows one task in full, several in a table with failures last. JSON holds each answer as
/// received, with secrets masked. Reads ids and prints results as they come. Ctrl-C prints what is
/// known. The exit code is 1 if a task finished with failures, and 6 if an answer does not show
/// whether it succeeded.
///
/// The kind in the id chooses the operation: DescribeBatchTaskDetail for `...-BatchTask-...`, and
/// DescribeTaskDetail for all others. `mps wait` and `mps watch` choose it in the same way.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  mps describe --emulator \\
  1400000001-WorkflowTask-3f0a6c1e9b7d4852a1c0e8f4d2b69701t0
  mps list --emulator --ids |
    mps describe --emulator - --only-failed
  mps describe --query Response.Status -o text --emulator \\
  1400000001-WorkflowTask-3f0a6c1e9b7d4852a1c0e8f4d2b69701t0

JSON of one task is its answer, {\"Response\": ...}, which `mps parse` can read. JSON of several \
tasks is a list of answers in the order of the ids; an answer does not wait for more than 10,000 \
others, or 64 MB. NDJSON has a line for each task, in the order \
in which the answers come: {\"id\": ..., \"answer\": {\"Response\": ...}}. A task without an answer \
has an error instead: {\"id\": ..., \"problem\": {...}}.")]
pub(crate) struct Describe {
    /// Task ids; `-` reads them from standard input, one a line
    #[arg(value_name = "ID", required = true)]
    ids: Vec<String>,

    /// Requests that wait for an answer at a time [default: 32]
    #[arg(long, value_name = "NUMBER")]
    concurrency: Option<NonZeroUsize>,

    #[command(flatten)]
    answers: AnswerOptions,
}

/// Time between two updates of the progress display.
const TICK: Duration = Duration::from_millis(500);

impl Describe {
    pub(crate) async fn run(self, common: &Common) -> Result<Exit, CliError> {
        let mut output = self.answers.open(common.output)?;
        let connected = common.connection.open().await?;
        let describe = format!("mps describe{}", connected.options);
        let mut printer = self.answers.printer(&mut output, &describe);
        let (drawn, ids) = id_stream::each_once(self.ids);
        let progress = Progress::of_polls(common.verbose > 0);
        let ids = ids.inspect(|id| progress.add(id));
        let mut batch = connected.client.batch_stream(ids);
        if let Some(concurrency) = self.concurrency {
            batch = batch.concurrency(concurrency.get());
        }
        let mut signal = pin!(termination_signal());
        let mut ticks = tokio::time::interval(TICK);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let ended_by = loop {
            tokio::select! {
                biased;
                exit = &mut signal => break exit.map(Some),
                _ = ticks.tick() => {
                    progress.tick(connected.monitor.outage());
                    progress.pause_if(printer.is_due(), || printer.tick())?;
                }
                polled = batch.next() => {
                    let Some((id, result)) = polled else { break Ok(None) };
                    let result = match result {
                        // No other task can be polled either.
                        Err(error) if error.kind() == ErrorKind::Credentials => {
                            break Err(connected.error(error));
                        }
                        result => result.map_err(|error| connected.error(error)),
                    };
                    let position = drawn.take_position(&id).unwrap_or(usize::MAX);
                    let result = TaskResult::of_task(id, result);
                    progress.end(&result.id, result.answer(), result.error.as_ref());
                    progress.pause_if(printer.prints(&result), || printer.add(position, &result))?;
                }
            }
        };
        drop(batch);
        drop(progress);
        if let Ok(Some(_)) = ended_by {
            exit_at_next_signal();
        }
        printer.finish_after(ended_by, &drawn)
    }
}
