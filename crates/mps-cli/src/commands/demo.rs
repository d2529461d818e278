//! `mps demo`: a tour of the program on the emulator, without an account.

use crate::error::CliError;
use crate::exit::Exit;
use crate::options::{Common, Connection};
use crate::output::report_folder::Folder;
use crate::output::{Format, Output, Selection};
use crate::render::answers;
use crate::secrets::Secrets;
use crate::service::wait::{WaitOptions, wait_for_all};
use crate::task_result::TaskResult;
use crate::text::shell_quoted;
use clap::Args;
use std::path::PathBuf;
use std::time::Duration;

/// Show the program at work in seconds, without an account
///
/// Starts the emulator with tasks of every kind, polls them over real sockets with signed requests
/// until they end, and prints a table. Some tasks fail on purpose, to show failures. The exit code
/// is 0 even so.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  mps demo -o pages
  mps demo --output text --query '[].Response.TaskType'")]
pub(crate) struct Demo {
    /// Write an HTML page of each task and an index to this directory
    #[arg(short = 'o', long = "out", value_name = "DIR")]
    out: Option<PathBuf>,

    #[command(flatten)]
    selection: Selection,

    #[command(flatten)]
    secrets: Secrets,
}

/// Timeout of the demo. Its tasks end within about ten seconds, and later on a busy machine.
const TIMEOUT: Duration = Duration::from_secs(60);

impl Demo {
    pub(crate) async fn run(self, common: &Common) -> Result<Exit, CliError> {
        let mut output = Output::new(common.output, Format::Table, &self.selection)?;
        self.secrets.apply();
        if common.connection.endpoint.is_some() {
            return Err(CliError::usage("The demo runs only on the emulator.")
                .with_advice("Leave out --endpoint."));
        }
        let connection = Connection {
            emulator: true,
            ..common.connection.clone()
        };
        let connected = connection.open().await?;
        let ids = connected.emulated_ids();
        stderr_line!(
            "{1} tasks run on the emulator at {0}. Each request is signed.",
            connected.client.endpoint(),
            ids.len()
        );
        let options = WaitOptions {
            interval: Some(Duration::from_millis(200)..=Duration::from_millis(500)),
            ..WaitOptions::new(Some(TIMEOUT), ids.len())
        };
        let results = wait_for_all(&connected, ids, &options, common.verbose > 0).await?;
        answers::print(&mut output, &results, false)?;
        if let Some(directory) = &self.out {
            let mut folder = Folder::new(directory)?;
            for result in &results {
                match (result.answer(), &result.error) {
                    (Some(answer), _) => folder.add_page(&result.id, answer)?,
                    (None, Some(error)) => folder.add_reported_error(&result.id, error),
                    (None, None) => {}
                }
            }
            stderr_line!("Wrote {}.", folder.finish()?.display());
        }
        if let Some(failed) = results
            .iter()
            .find(|result| result.exit() == Exit::Failures)
        {
            stderr_line!("The failures are on purpose. To see one task in full, run:");
            stderr_line!("  mps wait --emulator {}", shell_quoted(&failed.id));
        }
        // Failed tasks belong to the demo, so that only errors of polling count.
        let exits = results.iter().map(TaskResult::error_exit);
        Ok(exits.max().unwrap_or(Exit::Success))
    }
}
