//! Printing of the answers of one or several tasks, in any format.

use super::json;
use super::overview::Overview;
use super::task::TaskView;
use crate::error::CliError;
use crate::exit::Exit;
use crate::output::{Format, Output};
use mps_model::{DescribeTaskDetailResponse, Insight, JsonLayout, mask_json};
use serde::Serialize;
use serde_json::value::RawValue;

/// Result of one task: an answer, an error, or both.
///
/// A wait that reaches its timeout has both, the last answer and the error.
pub(crate) struct TaskResult {
    pub(crate) id: String,
    pub(crate) answer: Option<Box<dyn Insight>>,
    pub(crate) error: Option<CliError>,
}

impl TaskResult {
    pub(crate) fn new(id: String, result: Result<Box<dyn Insight>, CliError>) -> Self {
        let (answer, error) = match result {
            Ok(answer) => (Some(answer), None),
            Err(error) => (None, Some(error)),
        };
        Self { id, answer, error }
    }

    pub(crate) fn of_task(
        id: String,
        result: Result<DescribeTaskDetailResponse, CliError>,
    ) -> Self {
        Self::new(id, result.map(|detail| Box::new(detail) as _))
    }

    pub(crate) fn answer(&self) -> Option<&dyn Insight> {
        self.answer.as_deref()
    }

    /// Exit code of the error, whatever the outcome of the task.
    pub(crate) fn error_exit(&self) -> Exit {
        self.error.as_ref().map_or(Exit::Success, CliError::exit)
    }

    /// Exit code of the outcome or of the error, whichever is worse.
    pub(crate) fn exit(&self) -> Exit {
        let outcome = self
            .answer()
            .map(|answer| Exit::from_outcome(answer.outcome()));
        outcome.unwrap_or(Exit::Success).max(self.error_exit())
    }
}

/// Worst exit code of several tasks.
pub(crate) fn worst_exit(results: &[TaskResult]) -> Exit {
    let exits = results.iter().map(TaskResult::exit);
    exits.max().unwrap_or(Exit::Success)
}

/// Prints the answer of each task, and every error on standard error.
pub(crate) fn print(
    output: &mut Output,
    results: &[TaskResult],
    all: bool,
) -> Result<(), CliError> {
    report_errors(results);
    match (output.format, results) {
        (Format::Table, [result]) => match result.answer() {
            Some(answer) => {
                let view = TaskView::of(answer).with_default_id(&result.id);
                output.text(&view.page(output.screen, all))
            }
            None => Ok(()),
        },
        (Format::Table, _) => output.text(&overview(results, output).text()),
        (Format::Json, [result]) => match result.answer() {
            Some(answer) => output.value(&json::document(answer)),
            None => Ok(()),
        },
        (Format::Json, _) => {
            output.value(&results.iter().map(ListElement::new).collect::<Vec<_>>())
        }
        (Format::Ndjson, _) => results
            .iter()
            .try_for_each(|result| output.value(&NdjsonLine::new(result))),
    }
}

/// Prints the bytes of each answer, and every error on standard error.
pub(crate) fn print_raw(output: &mut Output, results: &[TaskResult]) -> Result<(), CliError> {
    report_errors(results);
    let mut answers = results.iter().filter_map(TaskResult::answer);
    answers.try_for_each(|answer| bytes(output, answer.body().unwrap_or_default()))
}

fn report_errors(results: &[TaskResult]) {
    for error in results.iter().filter_map(|result| result.error.as_ref()) {
        error.report();
    }
}

/// Prints a body as received. Notes on standard error if it holds secrets.
pub(crate) fn bytes(output: &mut Output, body: &[u8]) -> Result<(), CliError> {
    let text = String::from_utf8_lossy(body);
    if mask_json(&text, JsonLayout::AsReceived) != text.trim_start_matches('\u{feff}') {
        eprintln!("note: This output holds secrets. Use --output json to mask them.");
    }
    output.bytes(body)
}

fn overview(results: &[TaskResult], output: &Output) -> Overview {
    let mut overview = Overview::new(output.screen);
    for result in results {
        match (result.answer(), &result.error) {
            (Some(answer), _) => overview.add(&result.id, &TaskView::of(answer)),
            (None, Some(error)) => overview.add_error(&result.id, error.code_or_message()),
            (None, None) => overview.add_error(&result.id, ""),
        }
    }
    overview
}

/// Element of the JSON list of several tasks.
#[derive(Serialize)]
#[serde(untagged)]
enum ListElement<'a> {
    Answer(Box<RawValue>),
    Error {
        id: &'a str,
        #[serde(rename = "problem")]
        error: &'a Option<CliError>,
    },
}

impl<'a> ListElement<'a> {
    fn new(result: &'a TaskResult) -> Self {
        match result.answer() {
            Some(answer) => Self::Answer(json::document(answer)),
            None => Self::Error {
                id: &result.id,
                error: &result.error,
            },
        }
    }
}

/// Line of NDJSON for one task.
#[derive(Serialize)]
struct NdjsonLine<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<Box<RawValue>>,
    #[serde(rename = "problem", skip_serializing_if = "Option::is_none")]
    error: Option<&'a CliError>,
}

impl<'a> NdjsonLine<'a> {
    fn new(result: &'a TaskResult) -> Self {
        Self {
            id: &result.id,
            answer: result.answer().map(json::document),
            error: result.error.as_ref(),
        }
    }
}
