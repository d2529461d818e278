//! `mps list`: finds tasks, and prints their ids for the other commands.

use crate::error::CliError;
use crate::exit::Exit;
use crate::input::moment;
use crate::options::Common;
use crate::output::json_list::JsonList;
use crate::output::{Format, Output, Selection};
use crate::render::listed::{ListedTable, ListedTask};
use crate::service::listing::ListedStatus;
use crate::text::sanitize;
use chrono::{DateTime, Utc};
use clap::Args;
use mps_transport::{Clock as _, TokioClock};
use std::collections::HashSet;
use std::io::{self, IsTerminal as _};
use std::num::NonZeroUsize;
use std::time::SystemTime;

/// List tasks of the last seven days
///
/// Prints a table in a terminal, and one line of NDJSON for each task elsewhere. The commands
/// describe, wait, watch, report and cancel read these lines from standard input. The latest tasks
/// come first. Without --status it lists tasks that wait, then those that run, then those that
/// ended.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  mps list --emulator
  mps list --failed --since 1d |
    mps report - -o overview.html
  mps list --status waiting --ids | mps cancel -
  mps list --status processing | mps watch -

T is a duration before now, such as 1d, 2h or 90m, or a time in UTC, such as \
2026-11-28 or 2026-11-28T12:30:00Z. The service lists tasks of the last seven \
days.

Each line has `id`, `status`, `kind`, `created`, `began`, `finished` and \
`subtasks`. JSON is a list of the same.")]
pub(crate) struct List {
    /// List only tasks in this state; may be repeated
    #[arg(long, value_name = "STATUS")]
    status: Vec<ListedStatus>,

    /// List only tasks that ended with a failed subtask
    #[arg(long, conflicts_with = "status")]
    failed: bool,

    /// List only tasks from this time on
    #[arg(long, value_name = "T")]
    since: Option<String>,

    /// List only tasks up to this time
    #[arg(long, value_name = "T")]
    until: Option<String>,

    /// List at most this number of tasks
    #[arg(long, value_name = "NUMBER")]
    limit: Option<NonZeroUsize>,

    /// Print only the ids, one a line
    #[arg(long, conflicts_with = "query")]
    ids: bool,

    #[command(flatten)]
    selection: Selection,
}

impl List {
    pub(crate) async fn run(self, common: &Common) -> Result<Exit, CliError> {
        let is_for_people = io::stdout().is_terminal() || self.selection.is_set();
        let default = if is_for_people {
            Format::Table
        } else {
            Format::Ndjson
        };
        let mut output = Output::new(common.output, default, &self.selection)?;
        if self.ids && common.output.is_some() {
            return Err(
                CliError::usage("The options --ids and --output exclude each other.")
                    .with_advice("Leave out one of them."),
            );
        }
        let [since, until] = self.times()?;
        let connected = common.connection.open().await?;
        let (mut listed, mut seen) = (Vec::new(), HashSet::new());
        let mut list = JsonList::default();
        let mut left = self.limit.map_or(usize::MAX, NonZeroUsize::get);
        for &status in self.statuses() {
            let tasks = status.tasks();
            let mut tasks = connected
                .client
                .list(if self.failed { tasks.failed() } else { tasks });
            if let Some(since) = since {
                tasks = tasks.since(SystemTime::from(since));
            }
            if let Some(until) = until {
                tasks = tasks.until(SystemTime::from(until));
            }
            while left > 0
                && let Some(task) = tasks.next().await
            {
                let task = task.map_err(|error| connected.error(error))?;
                // A task may pass from one state to the next while the program lists them.
                if !seen.insert(task.task_id.clone()) {
                    continue;
                }
                left -= 1;
                let task = ListedTask::new(task, status);
                match output.format {
                    _ if self.ids => output.text(&sanitize(task.id()))?,
                    Format::Ndjson => output.value(&task)?,
                    Format::Json => {
                        list.push(&task)?;
                        list.print(&mut output)?;
                    }
                    Format::Table => listed.push(task),
                }
            }
        }
        match output.format {
            _ if self.ids => {}
            Format::Ndjson => {}
            Format::Json => list.finish(&mut output)?,
            Format::Table => print_table(&listed, &mut output)?,
        }
        Ok(Exit::Success)
    }

    /// Times of --since and --until.
    fn times(&self) -> Result<[Option<DateTime<Utc>>; 2], CliError> {
        let now = TokioClock::new().now();
        let parse = |option: &str, text: &Option<String>| match text {
            None => Ok(None),
            Some(text) => moment::parse(text, now).map(Some).map_err(|problem| {
                CliError::usage(format!(
                    "The value of {option} is no time: `{}`.",
                    sanitize(text)
                ))
                .with_advice(problem)
            }),
        };
        let (since, until) = (
            parse("--since", &self.since)?,
            parse("--until", &self.until)?,
        );
        if let (Some(since), Some(until)) = (since, until)
            && since > until
        {
            return Err(
                CliError::usage("The time of --since is after that of --until.")
                    .with_advice("Exchange them."),
            );
        }
        Ok([since, until])
    }

    /// States that are listed, in the order in which a task has them.
    fn statuses(&self) -> &[ListedStatus] {
        match &*self.status {
            _ if self.failed => &[ListedStatus::Finished],
            [] => &[
                ListedStatus::Waiting,
                ListedStatus::Processing,
                ListedStatus::Finished,
            ],
            chosen => chosen,
        }
    }
}

fn print_table(listed: &[ListedTask], output: &mut Output) -> Result<(), CliError> {
    if listed.is_empty() {
        stderr_line!("note: No task meets these conditions.");
        return Ok(());
    }
    let mut table = ListedTable::new(output.screen, TokioClock::new().now());
    listed.iter().for_each(|task| table.add(task));
    output.text(&table.text())
}
