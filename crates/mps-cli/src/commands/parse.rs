//! `mps parse`: answers and notifications from a file, without the network.

use crate::arguments::Common;
use crate::error::CliError;
use crate::exit::Exit;
use crate::input::{self, Document};
use crate::output::{Format, Output, Raw, Selection};
use crate::render::answers::{self, TaskResult};
use crate::secrets::Secrets;
use clap::Args;
use mps_transport::{Clock as _, TokioClock};
use std::path::{Path, PathBuf};

/// Read saved answers and notifications without the network
///
/// FILE holds what the service sent: an answer of DescribeTaskDetail or the content of its `Response` alone, or a notification
/// of a task or live stream, bare, within `Response`, as a JSON string or in the envelope of a queue or gateway. It may hold
/// several, as a list or a line each, and all that `mps` printed as JSON. The exit code is 1 if a task finished with failures,
/// and 6 if something cannot be read or does not tell.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  mps parse answer.json
  curl -s https://example.com/answer.json | mps parse - --strict --output json
  mps wait - --output ndjson < ids.txt > answers.ndjson; mps parse answers.ndjson
  MPS_NOTIFY_KEY=... mps parse notification.json --verify")]
pub(crate) struct Parse {
    /// The file, or `-` for standard input
    #[arg(value_name = "FILE")]
    file: String,

    /// List the path of every field that this version does not know, and fail with code 6 if there is one
    #[arg(long)]
    strict: bool,

    /// Check the signature of each notification, and fail with code 6 if one does not match
    ///
    /// The key is the NotifyKey of the task's TaskNotifyConfig: the content of FILE, or else of the variable MPS_NOTIFY_KEY.
    #[arg(long, value_name = "FILE", num_args = 0..=1, require_equals = true)]
    verify: Option<Option<PathBuf>>,

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

impl Parse {
    pub(crate) fn run(self, common: &Common) -> Result<Exit, CliError> {
        let raw = self.raw.check(common.output, &self.selection)?;
        let mut output = Output::new(common.output, Format::Table, &self.selection)?;
        let key = self.verify.as_ref().map(|file| notify_key(file.as_deref()));
        let key = key.transpose()?;
        self.secrets.apply();
        let bytes = input::read_bytes(&self.file)?;
        let mut documents = input::documents(&self.file, &bytes)?;
        if self.strict {
            let unknown = unknown_members(&documents)?;
            if !unknown.is_empty() {
                return Err(refuse(&mut output, &unknown));
            }
        }
        if let Some(key) = key {
            documents
                .iter_mut()
                .for_each(|document| verify(document, &key));
        }
        if let [Document { report: Err(_), .. }] = &documents[..]
            && let Some(error) = documents.pop().and_then(|only| only.report.err())
        {
            return Err(error);
        }
        let results: Vec<TaskResult> = documents.into_iter().map(TaskResult::from).collect();
        match raw {
            true => answers::bytes(&mut output, &bytes)?,
            false => answers::print(&mut output, &results, self.all)?,
        }
        Ok(answers::worst_exit(&results))
    }
}

/// The variable that holds the key of notifications.
const NOTIFY_KEY: &str = "MPS_NOTIFY_KEY";

/// The key from a file, or from the environment.
fn notify_key(file: Option<&Path>) -> Result<String, CliError> {
    let key = match file {
        Some(path) => std::fs::read_to_string(path).map_err(|error| {
            let message = format!("the key in {} cannot be read", path.display());
            CliError::usage(message).caused_by(error)
        })?,
        None => std::env::var(NOTIFY_KEY).map_err(|error| {
            CliError::usage(format!("--verify needs the NotifyKey in {NOTIFY_KEY}"))
                .caused_by(error)
                .with_advice("set the variable, or name a file that holds the key: --verify=FILE")
        })?,
    };
    // Editors end a file with a line end, which is no part of the key.
    let key = key.trim_end_matches(['\r', '\n']);
    match key.is_empty() {
        true => Err(CliError::usage("the NotifyKey is empty")
            .with_advice("without a key, notifications are not signed: leave out --verify")),
        false => Ok(key.to_owned()),
    }
}

/// Replaces a notification whose signature does not match by the problem.
fn verify(document: &mut Document, key: &str) {
    let Ok(report) = &document.report else {
        return;
    };
    let error = match report.verify(key, TokioClock::new().now()) {
        Some(Ok(())) => {
            eprintln!("note: {}: the signature matches", document.name);
            return;
        }
        Some(Err(error)) => CliError::new(Exit::Unreadable, error.to_string()),
        None => CliError::new(Exit::Unreadable, "an answer carries no signature")
            .with_advice("--verify is for notifications: leave it out"),
    };
    document.report = Err(error.within(&document.name));
}

/// Paths of the members that this version does not know. They name the document if there are several.
fn unknown_members(documents: &[Document]) -> Result<Vec<String>, CliError> {
    let mut all = Vec::new();
    for document in documents.iter().filter(|document| document.report.is_ok()) {
        let unknown = input::unknown_members(document)?.into_iter();
        match documents {
            [_] => all.extend(unknown),
            _ => all.extend(unknown.map(|path| format!("{}: {path}", document.name))),
        }
    }
    Ok(all)
}

/// Lists the unknown fields.
fn refuse(output: &mut Output, unknown: &[String]) -> CliError {
    let listed = match output.format {
        Format::Table => output.text(&unknown.join("\n")),
        Format::Json => output.value(&unknown),
        Format::Ndjson => unknown.iter().try_for_each(|path| output.value(path)),
    };
    if let Err(error) = listed {
        return error;
    }
    let fields = crate::render::text::count(unknown.len(), "field");
    CliError::new(
        Exit::Unreadable,
        format!("the answer holds {fields} that this version does not know"),
    )
    .with_advice("leave out --strict to read the rest")
}
