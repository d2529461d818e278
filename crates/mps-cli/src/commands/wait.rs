//! `mps wait`: polls tasks until they have ended and prints their answers.

use crate::error::CliError;
use crate::exit::Exit;
use crate::input::ids;
use crate::options::Common;
use crate::output::{Format, Output, Raw, Selection};
use crate::render::answers::{self};
use crate::runtime::run_blocking;
use crate::secrets::Secrets;
use crate::service::wait::{WaitOptions, wait_for_all};
use crate::task_result::worst_exit;
use clap::Args;
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
        let options = WaitOptions::new(self.timeout, ids.len());
        let results = wait_for_all(&connected, ids, &options, common.verbose > 0).await?;
        match raw {
            true => answers::print_raw(&mut output, &results)?,
            false => answers::print(&mut output, &results, self.all)?,
        }
        Ok(worst_exit(&results))
    }
}
