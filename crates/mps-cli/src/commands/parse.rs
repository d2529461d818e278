//! `mps parse`: reads answers and notifications from a file, without the network.

use crate::error::CliError;
use crate::exit::Exit;
use crate::input::document::{self, Document};
use crate::input::notify_key::{self, NOTIFY_KEY};
use crate::input::source::{documents, read_bytes};
use crate::options::Common;
use crate::output::{Format, Output};
use crate::render::answers::{AnswerOptions, print_all};
use crate::task_result::TaskResult;
use crate::text::{count, sentence};
use clap::Args;
use mps_transport::{Clock as _, TokioClock};
use std::env::VarError;
use std::path::{Path, PathBuf};

/// Read saved answers and notifications without the network
///
/// FILE holds answers of DescribeTaskDetail or DescribeBatchTaskDetail, with or without
/// `Response`, or notifications of tasks and live streams. They may be bare, within a JSON string,
/// or in the envelope of a queue or gateway. FILE may hold several of them, as a list or one a
/// line, and any JSON printed by mps. The exit code is 1 if a task finished with failures. It is 6
/// if a document cannot be read or does not show whether the task succeeded.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  mps parse answer.json
  mps list --emulator --ids |
    mps describe --emulator - -o ndjson > answers.ndjson
  mps parse answers.ndjson --only-failed
  mps parse notification.json --verify=key.txt")]
pub(crate) struct Parse {
    /// File to read, or `-` for standard input
    #[arg(value_name = "FILE")]
    file: String,

    /// List the path of every field unknown to this version, and exit with code 6 if there is one
    #[arg(long)]
    strict: bool,

    /// Check the signature of each notification, and exit with code 6 if one does not match
    ///
    /// The key is the NotifyKey of the task's TaskNotifyConfig. It is read from FILE, or else from
    /// the variable MPS_NOTIFY_KEY.
    #[arg(long, value_name = "FILE", num_args = 0..=1, require_equals = true)]
    verify: Option<Option<PathBuf>>,

    #[command(flatten)]
    answers: AnswerOptions,
}

impl Parse {
    pub(crate) fn run(self, common: &Common) -> Result<Exit, CliError> {
        let mut output = self.answers.open(common.output)?;
        let key = self.verify.as_ref().map(|file| notify_key(file.as_deref()));
        let key = key.transpose()?;
        let bytes = read_bytes(&self.file)?;
        let raw = self.answers.is_raw().then(|| bytes.clone());
        let mut documents = documents(&self.file, bytes)?;
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
        let printer = self.answers.printer(&mut output, "mps describe");
        match raw {
            Some(bytes) => printer.print_file(&bytes, &results),
            None => print_all(printer, &results),
        }
    }
}

/// Reads the key for --verify.
fn notify_key(file: Option<&Path>) -> Result<String, CliError> {
    notify_key::read(file, EMPTY_KEY)?.ok_or_else(|| {
        CliError::usage(format!(
            "Cannot read the NotifyKey for --verify from {NOTIFY_KEY}."
        ))
        .caused_by(VarError::NotPresent)
        .with_advice("Set the variable, or name a file with the key: --verify=FILE.")
    })
}

/// Advice for an empty key.
const EMPTY_KEY: &str = "Leave out --verify. Notifications without a key are not signed.";

/// Replaces a notification by an error if its signature does not match.
fn verify(document: &mut Document, key: &str) {
    let Ok(report) = &document.report else {
        return;
    };
    let error = match report.verify(key, TokioClock::new().now()) {
        Some(Ok(())) => {
            stderr_line!("note: {}: The signature matches.", document.name);
            return;
        }
        Some(Err(error)) => CliError::new(Exit::Unreadable, sentence(&error.to_string())),
        None => CliError::new(Exit::Unreadable, "An answer carries no signature.")
            .with_advice("Leave out --verify. It is for notifications."),
    };
    document.report = Err(error.within(&document.name));
}

/// Paths of the members unknown to this version. With several documents each path names its
/// document.
fn unknown_members(documents: &[Document]) -> Result<Vec<String>, CliError> {
    let mut all = Vec::new();
    for document in documents.iter().filter(|document| document.report.is_ok()) {
        let unknown = document::unknown_members(document)?.into_iter();
        match documents {
            [_] => all.extend(unknown),
            _ => all.extend(unknown.map(|path| format!("{}: {path}", document.name))),
        }
    }
    Ok(all)
}

/// Prints the unknown fields and returns the error.
fn refuse(output: &mut Output, unknown: &[String]) -> CliError {
    let listed = match output.format {
        Format::Table => output.text(&unknown.join("\n")),
        Format::Json => output.value(&unknown),
        Format::Ndjson => unknown.iter().try_for_each(|path| output.value(path)),
    };
    if let Err(error) = listed {
        return error;
    }
    let fields = count(unknown.len(), "field");
    CliError::new(
        Exit::Unreadable,
        format!("The answer holds {fields} unknown to this version."),
    )
    .with_advice("Leave out --strict to read the rest.")
}
