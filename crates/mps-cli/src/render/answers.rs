//! Printing of the answers of one or several tasks, in any format.

use super::json;
use super::overview::Overview;
use crate::error::CliError;
use crate::output::{Format, Output};
use crate::render::task_view::TaskView;
use crate::task_result::TaskResult;
use mps_model::{Insight, JsonLayout, mask_json};
use serde::Serialize;
use serde_json::value::RawValue;

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
    note_secrets(results);
    let mut answers = results.iter().filter_map(TaskResult::answer);
    answers.try_for_each(|answer| output.bytes(answer.body().unwrap_or_default()))
}

/// Prints the bytes of a file with these results, and every error on standard error.
pub(crate) fn print_file(
    output: &mut Output,
    bytes: &[u8],
    results: &[TaskResult],
) -> Result<(), CliError> {
    report_errors(results);
    note_secrets(results);
    output.bytes(bytes)
}

fn report_errors(results: &[TaskResult]) {
    for error in results.iter().filter_map(|result| result.error.as_ref()) {
        error.report();
    }
}

/// Notes on standard error if a body holds secrets. The bodies are decoded, unlike the file.
fn note_secrets(results: &[TaskResult]) {
    let mut bodies = results
        .iter()
        .filter_map(|result| result.answer().and_then(Insight::body));
    let has_secrets = bodies.any(|body| {
        let text = String::from_utf8_lossy(body);
        mask_json(&text, JsonLayout::AsReceived) != text.trim_start_matches('\u{feff}')
    });
    if has_secrets {
        eprintln!("note: This output holds secrets. Use --output json to mask them.");
    }
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
