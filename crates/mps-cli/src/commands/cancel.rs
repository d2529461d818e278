//! `mps cancel`: aborts tasks.

use crate::error::CliError;
use crate::exit::Exit;
use crate::input::id_stream;
use crate::options::Common;
use crate::output::json_list::JsonList;
use crate::output::{Format, Output, Selection};
use crate::service::connection::Connected;
use crate::text::sanitize;
use clap::Args;
use futures_util::StreamExt as _;
use serde::Serialize;

/// Abort tasks
///
/// The service aborts only tasks that wait, and live streams that run. It refuses all others with
/// exit code 3, also tasks that have ended. Aborting a task twice is harmless.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  mps cancel \\
  2600000000-WorkflowTask-0123456789abcdef0123456789abcdeft0
  mps list --status waiting --since 10m | mps cancel -

JSON has an element for each task, and NDJSON a line, with `id`, `cancelled`, and \
the `problem` of a task that was not aborted.")]
pub(crate) struct Cancel {
    /// Task ids; `-` reads them from standard input, also from what mps list prints
    #[arg(value_name = "ID", required = true)]
    ids: Vec<String>,

    #[command(flatten)]
    selection: Selection,
}

/// Requests under way at a time. The rate limit allows 20 a second.
const CONCURRENCY: usize = 8;

impl Cancel {
    pub(crate) async fn run(self, common: &Common) -> Result<Exit, CliError> {
        let mut output = Output::new(common.output, Format::Table, &self.selection)?;
        let (drawn, ids) = id_stream::each_once(self.ids);
        let connected = common.connection.open().await?;
        let (mut worst, mut list) = (Exit::Success, JsonList::default());
        let mut ended = ids.map(|id| cancel(&connected, id)).buffered(CONCURRENCY);
        while let Some(cancelled) = ended.next().await {
            if let Some(error) = &cancelled.problem {
                error.report();
                worst = worst.max(error.exit());
            }
            match output.format {
                Format::Table if cancelled.cancelled => {
                    output.text(&format!("Cancelled {}.", sanitize(&cancelled.id)))?;
                }
                Format::Table => {}
                Format::Ndjson => output.value(&cancelled)?,
                Format::Json => {
                    list.push(&cancelled)?;
                    list.print(&mut output)?;
                }
            }
        }
        if output.format == Format::Json {
            list.finish(&mut output)?;
        }
        drawn.check().map(|()| worst)
    }
}

/// Result of one task.
#[derive(Serialize)]
struct Cancelled {
    id: String,
    cancelled: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    problem: Option<CliError>,
}

async fn cancel(connected: &Connected, id: String) -> Cancelled {
    let problem = match connected.client.cancel(&id).await {
        Ok(()) => None,
        Err(error) => Some(connected.error(error).naming(&id)),
    };
    Cancelled {
        cancelled: problem.is_none(),
        id,
        problem,
    }
}
