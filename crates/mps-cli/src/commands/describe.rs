//! `mps describe`: polls tasks once and prints their answers.

use crate::error::CliError;
use crate::exit::Exit;
use crate::input::ids;
use crate::options::Common;
use crate::output::{Format, Output, Raw, Selection};
use crate::render::answers::{self};
use crate::runtime::run_blocking;
use crate::secrets::Secrets;
use crate::service::connection::Connected;
use crate::task_result::{TaskResult, worst_exit};
use clap::Args;
use mps_model::DescribeTaskDetailResponse;
use std::collections::HashMap;

/// Poll tasks once and show their state
///
/// Shows one task in full, several in a table. JSON holds each answer as received, with secrets
/// masked. The exit code is 1 if a task finished with failures, and 6 if an answer does not show
/// whether it succeeded.
///
/// The kind in the id chooses the operation: DescribeBatchTaskDetail for `...-BatchTask-...`, and
/// DescribeTaskDetail for all others. `mps wait` and `mps watch` choose it in the same way.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  mps describe --emulator '235303****-WorkflowTask-80108cc3380155d98b2e3573a48a******'
  mps describe 2600000000-WorkflowTask-0123456789abcdef0123456789abcdeft0 --query 'Response.Status'

JSON of one task is its answer, {\"Response\": ...}, which `mps parse` can read. JSON of several tasks
is a list of answers in the order of the ids. NDJSON has a line for each task:
{\"id\": ..., \"answer\": {\"Response\": ...}}. A task without an answer has an error instead:
{\"id\": ..., \"problem\": {...}}.")]
pub(crate) struct Describe {
    /// Task ids; `-` reads them from standard input, one a line
    #[arg(value_name = "ID", required = true)]
    ids: Vec<String>,

    /// Show every subtask and every file
    #[arg(long)]
    all: bool,

    #[command(flatten)]
    selection: Selection,

    #[command(flatten)]
    raw: Raw,

    #[command(flatten)]
    secrets: Secrets,
}

impl Describe {
    pub(crate) async fn run(self, common: &Common) -> Result<Exit, CliError> {
        let raw = self.raw.check(common.output, &self.selection)?;
        let mut output = Output::new(common.output, Format::Table, &self.selection)?;
        self.secrets.apply();
        let arguments = self.ids;
        let ids = run_blocking(move || ids::read(&arguments)).await?;
        let connected = common.connection.open().await?;
        let mut answers = poll_once(&connected, &ids).await;
        let results: Vec<TaskResult> = ids
            .into_iter()
            .filter_map(|id| {
                answers
                    .remove(&id)
                    .map(|answer| TaskResult::of_task(id, answer))
            })
            .collect();
        match raw {
            true => answers::print_raw(&mut output, &results)?,
            false => answers::print(&mut output, &results, self.all)?,
        }
        Ok(worst_exit(&results))
    }
}

/// Polls each task once.
pub(crate) async fn poll_once(
    connected: &Connected,
    ids: &[String],
) -> HashMap<String, Result<DescribeTaskDetailResponse, CliError>> {
    let mut answers = HashMap::new();
    let mut batch = connected.client.batch(ids);
    while let Some((id, result)) = batch.next().await {
        answers.insert(id, result.map_err(|error| connected.error(error)));
    }
    answers
}
