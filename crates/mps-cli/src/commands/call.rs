//! `mps call`: sends the request of any operation and prints the answer.

use crate::error::CliError;
use crate::exit::Exit;
use crate::input::request_body;
use crate::options::Common;
use crate::output::{Format, Output, Selection};
use crate::reference::{self, request_check::problems};
use crate::render::answers;
use crate::render::json::response;
use crate::render::skeleton::skeleton;
use crate::runtime::run_blocking;
use crate::secrets::Secrets;
use crate::service::connection::Connected;
use crate::service::wait::{WaitOptions, wait_for_all};
use crate::suggest::{closest, did_you_mean};
use crate::task_result::worst_exit;
use crate::text::{count, sanitize, shell_word};
use clap::Args;
use mps_model::operation::OperationInfo;
use mps_model::schema::{self, OperationFacts};
use serde_json::{Map, Value};
use std::time::Duration;

/// Send the request of any operation and print its answer
///
/// Signs and sends a request with the members of --body, and prints the answer as JSON, with
/// secrets masked. A request that starts a task is never sent twice, unless it holds a SessionId.
/// The operations of `mps schema --operations` are checked before they are sent. All other
/// operations of the service are sent as they are.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  mps call ProcessMedia --skeleton > job.json
  mps call ProcessMedia --body job.json --wait
  mps call DescribeTranscodeTemplates --body '{\"Limit\": 10}'
  mps call ProcessMedia --body job.json | mps watch -

A skeleton has a comment for each member. Its required members are set, and so \
are those of --with. A body may have comments, and commas before brackets.
  mps call ProcessMedia --skeleton \\
    --with MediaProcessTask.TranscodeTaskSet

With --wait the program follows the task that the request starts, and then \
prints it like mps wait.")]
pub(crate) struct Call {
    /// Name of the operation, such as ProcessMedia
    #[arg(value_name = "OPERATION")]
    operation: String,

    /// Members of the request: a file, `-` for standard input, or the JSON itself [default: {}]
    ///
    /// Put secrets into a file, because others can see the command line.
    #[arg(long, value_name = "FILE|-|JSON")]
    body: Option<String>,

    /// Follow the task that the request starts until it has ended
    #[arg(long)]
    wait: bool,

    /// Time after which --wait gives up, such as 90s, 10m or 1h30m [default: never]
    #[arg(long, value_name = "DURATION", value_parser = humantime::parse_duration, requires = "wait")]
    timeout: Option<Duration>,

    /// Show every subtask and every file at the end of --wait
    #[arg(long, requires = "wait")]
    all: bool,

    /// Print only the id of the task that the request starts
    #[arg(long, conflicts_with = "wait")]
    ids: bool,

    /// Send the request without checking it first
    #[arg(long)]
    no_check: bool,

    /// Print a request with comments to edit, and send nothing
    #[arg(long, conflicts_with_all = ["body", "wait", "ids", "no_check"])]
    skeleton: bool,

    /// Set these optional members of the skeleton; may be repeated
    #[arg(long, value_name = "PATH", requires = "skeleton")]
    with: Vec<String>,

    #[command(flatten)]
    selection: Selection,

    #[command(flatten)]
    secrets: Secrets,
}

impl Call {
    pub(crate) async fn run(self, common: &Common) -> Result<Exit, CliError> {
        let default = if self.wait {
            Format::Table
        } else {
            Format::Json
        };
        let mut output = Output::new(common.output, default, &self.selection)?;
        self.secrets.apply();
        let facts = reference::entry::operation(&self.operation);
        let name = facts.map_or(&*self.operation, |facts| facts.name);
        if self.skeleton {
            let facts = facts.ok_or_else(|| no_skeleton(name))?;
            output.text(&skeleton(facts, &self.with)?)?;
            return Ok(Exit::Success);
        }
        let body = match self.body.clone() {
            Some(argument) => run_blocking(move || request_body::read(&argument)).await?,
            None => Map::new(),
        };
        match facts {
            Some(facts) if !self.no_check => check(facts, &body)?,
            Some(_) => {}
            None => note_similar(name),
        }
        if self.wait && facts.is_some_and(|facts| !starts_task(facts)) {
            return Err(CliError::usage(format!(
                "{name} starts no task that --wait can follow, so it was not sent."
            ))
            .with_advice("Leave out --wait."));
        }
        let connected = common.connection.open().await?;
        let answer: Value = match connected.client.call(name, &body).await {
            Ok(answer) => answer,
            Err(error) => return Err(refused(connected.error(error), name)),
        };
        let id = answer["TaskId"].as_str().map(str::to_owned);
        match (self.wait || self.ids, id) {
            (false, _) => {
                output.value(&response(&answer))?;
                Ok(Exit::Success)
            }
            (true, Some(id)) if self.ids => {
                output.text(&sanitize(&id))?;
                Ok(Exit::Success)
            }
            (true, Some(id)) => self.follow(&connected, id, &mut output, common).await,
            (true, None) => {
                output.value(&response(&answer))?;
                let message = format!("The answer of {name} names no task.");
                Err(CliError::new(Exit::Unreadable, message)
                    .with_advice("Leave out --wait and --ids. The request was processed."))
            }
        }
    }

    async fn follow(
        &self,
        connected: &Connected,
        id: String,
        output: &mut Output,
        common: &Common,
    ) -> Result<Exit, CliError> {
        stderr_line!("Started {}.", sanitize(&id));
        let options = WaitOptions::new(self.timeout, 1);
        let command = format!(
            "mps wait{} {}",
            connected.options,
            shell_word(&sanitize(&id))
        );
        let note = ResumeNote(Some(command));
        let results = wait_for_all(connected, vec![id], &options, common.verbose > 0).await;
        note.drop_unprinted();
        let results = results?;
        answers::print(output, &results, self.all)?;
        Ok(worst_exit(&results))
    }
}

/// Command that resumes a wait. Printed when a signal drops the wait, because the task continues.
struct ResumeNote(Option<String>);

impl ResumeNote {
    /// Prints nothing, because the wait ended by itself.
    fn drop_unprinted(mut self) {
        self.0 = None;
    }
}

impl Drop for ResumeNote {
    fn drop(&mut self) {
        if let Some(command) = &self.0 {
            stderr_line!("note: The task continues. Run `{command}` to resume the wait.");
        }
    }
}

/// Returns whether the operation starts a task that can be followed.
fn starts_task(facts: &OperationFacts) -> bool {
    OperationInfo::find(facts.name).is_some_and(|known| known.starts_task)
}

/// Problems of a request that an error lists.
const MAX_PROBLEMS: usize = 8;

fn check(facts: &OperationFacts, body: &Map<String, Value>) -> Result<(), CliError> {
    let problems = problems(facts, body);
    if problems.is_empty() {
        return Ok(());
    }
    let message = format!(
        "The request has {}, so it was not sent.",
        count(problems.len(), "problem")
    );
    let error = problems
        .iter()
        .take(MAX_PROBLEMS)
        .fold(CliError::usage(message), CliError::with_cause);
    Err(error
        .with_advice(format!(
            "See `mps call {} --skeleton` for the members.",
            facts.name
        ))
        .with_advice("Use --no-check to send it as it is."))
}

/// Notes a name that is similar to a known one. The request is sent anyway, because the service has
/// many more operations than the schema.
fn note_similar(name: &str) {
    let similar = similar_operations(name);
    if let Some(did_you_mean) = did_you_mean(&similar) {
        stderr_line!(
            "note: The schema has no operation {}, so the request is not checked. {did_you_mean}",
            sanitize(name)
        );
    }
}

fn similar_operations(name: &str) -> Vec<&'static str> {
    let mut similar = closest(name, schema::operations().iter().map(|known| known.name));
    similar.truncate(1);
    similar
}

/// Adds advice to the error of an operation that the service does not know.
fn refused(error: CliError, name: &str) -> CliError {
    match error.has_code("InvalidAction") {
        true => match did_you_mean(&similar_operations(name)) {
            Some(advice) => error.with_advice(advice),
            None => error
                .with_advice("`mps schema --operations` lists the operations of a task's life."),
        },
        false => error,
    }
}

fn no_skeleton(name: &str) -> CliError {
    let error = CliError::usage(format!(
        "The schema has no operation {name}, so there is no skeleton."
    ));
    error.with_advice(
        did_you_mean(&similar_operations(name))
            .unwrap_or_else(|| "`mps schema --operations` lists those that it has.".to_owned()),
    )
}
