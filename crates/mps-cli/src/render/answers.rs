//! Printing of the answers of tasks, in any format, and the options for it.

use super::growing_table::GrowingTable;
use super::json;
use super::overview::{Overview, Row};
use crate::error::CliError;
use crate::error::log::ErrorLog;
use crate::exit::Exit;
use crate::input::id_stream::DrawnIds;
use crate::output::json_list::JsonList;
use crate::output::{Format, FormatName, Output, Raw, Selection};
use crate::render::task_view::TaskView;
use crate::secrets::Secrets;
use crate::task_result::TaskResult;
use crate::text::count;
use crate::totals::Totals;
use clap::Args;
use console::Term;
use mps_model::{Insight, JsonLayout, Outcome, mask_json};
use serde::Serialize;
use serde_json::value::RawValue;

/// Options of the commands that print answers.
#[derive(Args, Debug)]
pub(crate) struct AnswerOptions {
    /// Show every subtask and every file of a task
    #[arg(long)]
    all: bool,

    /// Print only tasks that failed, are unknown or have no answer; the totals count all
    #[arg(long, help_heading = "Output")]
    only_failed: bool,

    #[command(flatten)]
    selection: Selection,

    #[command(flatten)]
    raw: Raw,

    #[command(flatten)]
    secrets: Secrets,
}

impl AnswerOptions {
    /// Checks the options and opens standard output.
    pub(crate) fn open(&self, requested: Option<FormatName>) -> Result<Output, CliError> {
        self.raw.check(requested, &self.selection)?;
        let output = Output::new(requested, Format::Table, &self.selection)?;
        self.secrets.apply();
        Ok(output)
    }

    /// True if bytes are printed as received.
    pub(crate) fn is_raw(&self) -> bool {
        self.raw.is_set()
    }

    /// Printer of answers. `describe` is the command that shows one task, without its id.
    pub(crate) fn printer<'a>(&self, output: &'a mut Output, describe: &str) -> AnswerPrinter<'a> {
        AnswerPrinter {
            raw: self.raw.is_set(),
            only_failed: self.only_failed,
            ..AnswerPrinter::new(output, self.all, describe)
        }
    }
}

/// Prints answers as they come.
///
/// NDJSON has a line for each answer at once. A table grows by parts, and its failures come last.
/// JSON of several tasks is a list that grows.
pub(crate) struct AnswerPrinter<'a> {
    output: &'a mut Output,
    raw: bool,
    all: bool,
    only_failed: bool,
    describe: String,
    table: GrowingTable,
    /// Page of the first task, in case that there is no other.
    page: Option<String>,
    list: JsonList,
    /// First element of the list with its position, in case that there is no other.
    first: Option<(usize, ListElement)>,
    errors: ErrorLog,
    totals: Totals,
    worst: Exit,
    notes_secrets: bool,
}

impl<'a> AnswerPrinter<'a> {
    fn new(output: &'a mut Output, all: bool, describe: &str) -> Self {
        Self {
            raw: false,
            all,
            only_failed: false,
            describe: describe.to_owned(),
            table: GrowingTable::new(Overview::new(output.screen)),
            output,
            page: None,
            list: JsonList::default(),
            first: None,
            errors: ErrorLog::default(),
            totals: Totals::default(),
            worst: Exit::Success,
            notes_secrets: false,
        }
    }

    /// Prints the result of a task, or keeps it for the table or the document. `position` orders
    /// the results.
    pub(crate) fn add(&mut self, position: usize, result: &TaskResult) -> Result<(), CliError> {
        self.count(result);
        let outcome = result.answer().map(Insight::outcome);
        if self.only_failed && matches!(outcome, Some(Outcome::Succeeded | Outcome::Running)) {
            self.list.skip(position);
            return Ok(());
        }
        match self.output.format {
            _ if self.raw => self.print_raw(result),
            Format::Ndjson => self.output.value(&NdjsonLine::new(result)),
            Format::Json => self.add_element(position, ListElement::new(result)),
            Format::Table => self.add_row(position, result),
        }
    }

    /// True if this result would print something at once.
    pub(crate) fn prints(&self, result: &TaskResult) -> bool {
        let is_row = self.output.format == Format::Table;
        result.error.is_some()
            || self.raw
            || self.output.format != Format::Table
            || (is_row && self.table.is_almost_full())
    }

    /// True if a part of the table is due.
    pub(crate) fn is_due(&self) -> bool {
        self.table.is_due()
    }

    /// Prints what waits for the next part of a table that grows, if it is due.
    pub(crate) fn tick(&mut self) -> Result<(), CliError> {
        let part = self.table.tick();
        part.map_or(Ok(()), |part| self.output.text(&part))
    }

    /// Prints the rest and the totals. `tasks` is the number of tasks that were given, with or
    /// without a result. Returns the worst exit code.
    pub(crate) fn finish(mut self, tasks: usize) -> Result<Exit, CliError> {
        self.errors.finish();
        match self.output.format {
            _ if self.raw => {}
            Format::Ndjson => {}
            Format::Json => self.print_document(tasks)?,
            Format::Table => self.print_rest(tasks)?,
        }
        self.totals.unanswered += tasks.saturating_sub(self.totals.all());
        let is_for_people = self.output.format == Format::Table && !self.raw;
        if tasks > 1 && (is_for_people || Term::stderr().is_term()) {
            stderr_line!("{}: {}.", count(tasks, "task"), self.totals);
        }
        Ok(self.worst)
    }

    /// Prints the rest and the totals of a command that polled the drawn ids.
    ///
    /// It ended by itself, by a signal, or by an error. Then it prints what is known, and a JSON
    /// list is closed as well.
    pub(crate) fn finish_after(
        self,
        ended_by: Result<Option<Exit>, CliError>,
        drawn: &DrawnIds,
    ) -> Result<Exit, CliError> {
        let tasks = drawn.count();
        match ended_by {
            Ok(None) => {
                let worst = self.finish(tasks)?;
                drawn.check().map(|()| worst)
            }
            Ok(Some(signal)) => self.finish(tasks).map(|_| signal),
            Err(error) => {
                if self.totals.all() > 0 {
                    // The first error counts.
                    let _ = self.finish(tasks);
                }
                Err(error)
            }
        }
    }

    /// Prints the bytes of a file that holds these results. Returns the worst exit code.
    pub(crate) fn print_file(
        mut self,
        bytes: &[u8],
        results: &[TaskResult],
    ) -> Result<Exit, CliError> {
        for result in results {
            self.count(result);
            self.note_secrets(result);
        }
        self.output.bytes(bytes)?;
        Ok(self.worst)
    }

    fn count(&mut self, result: &TaskResult) {
        self.totals.add(result.answer());
        self.worst = self.worst.max(result.exit());
        if let Some(error) = &result.error {
            self.errors.report(error);
        }
    }

    fn print_raw(&mut self, result: &TaskResult) -> Result<(), CliError> {
        self.note_secrets(result);
        match result.answer() {
            Some(answer) => self.output.bytes(answer.body().unwrap_or_default()),
            None => Ok(()),
        }
    }

    /// Notes once on standard error that a body holds secrets. The bodies are decoded, unlike a
    /// file.
    fn note_secrets(&mut self, result: &TaskResult) {
        let body = result.answer().and_then(Insight::body);
        let has_secrets = body.is_some_and(|body| {
            let text = String::from_utf8_lossy(body);
            mask_json(&text, JsonLayout::AsReceived) != text.trim_start_matches('\u{feff}')
        });
        if has_secrets && !std::mem::replace(&mut self.notes_secrets, true) {
            stderr_line!("note: This output holds secrets. Use --output json to mask them.");
        }
    }

    fn add_row(&mut self, position: usize, result: &TaskResult) -> Result<(), CliError> {
        let (id, describe) = (&*result.id, &*self.describe);
        let row = match (result.answer(), &result.error) {
            (Some(answer), _) => {
                let view = TaskView::of(answer);
                let row = Row::of_task(position, id, &view, describe);
                if self.totals.all() == 1 {
                    let view = view.with_default_id(id);
                    self.page = Some(view.page(self.output.screen, self.all));
                }
                row
            }
            (None, error) => {
                let why = error.as_ref().map_or("", CliError::code_or_message);
                Row::of_error(position, id, why)
            }
        };
        let part = self.table.add(row);
        part.map_or(Ok(()), |part| self.output.text(&part))
    }

    /// Prints the page of a single task, or the rest of the table.
    fn print_rest(&mut self, tasks: usize) -> Result<(), CliError> {
        let rest = match tasks {
            1 => self.page.take(),
            _ => self.table.finish(),
        };
        rest.map_or(Ok(()), |rest| self.output.text(&rest))
    }

    /// Adds an element to the list. The first result waits for a second one, because a single
    /// answer is no list.
    fn add_element(&mut self, position: usize, element: ListElement) -> Result<(), CliError> {
        if self.totals.all() == 1 {
            self.first = Some((position, element));
            return Ok(());
        }
        self.add_first()?;
        self.list.add(position, &element)?;
        self.list.print(self.output)
    }

    fn add_first(&mut self) -> Result<(), CliError> {
        self.first
            .take()
            .map_or(Ok(()), |(position, first)| self.list.add(position, &first))
    }

    /// Prints the answer of a single task, or the rest of the list.
    fn print_document(&mut self, tasks: usize) -> Result<(), CliError> {
        match (&self.first, tasks) {
            (Some((_, ListElement::Answer(only))), 1) => self.output.document(only),
            (_, 1) => Ok(()),
            _ => {
                self.add_first()?;
                std::mem::take(&mut self.list).finish(self.output)
            }
        }
    }
}

/// Prints results that are known, and every error on standard error.
pub(crate) fn print(
    output: &mut Output,
    results: &[TaskResult],
    all: bool,
) -> Result<(), CliError> {
    let printer = AnswerPrinter::new(output, all, "mps describe");
    print_all(printer, results).map(drop)
}

/// Prints results that are known. Returns the worst exit code.
pub(crate) fn print_all(
    mut printer: AnswerPrinter<'_>,
    results: &[TaskResult],
) -> Result<Exit, CliError> {
    for (position, result) in results.iter().enumerate() {
        printer.add(position, result)?;
    }
    printer.finish(results.len())
}

/// Element of the JSON list of several tasks.
#[derive(Serialize)]
#[serde(untagged)]
enum ListElement {
    Answer(Box<RawValue>),
    Error {
        id: String,
        #[serde(rename = "problem")]
        error: Option<Box<RawValue>>,
    },
}

impl ListElement {
    fn new(result: &TaskResult) -> Self {
        match result.answer() {
            Some(answer) => Self::Answer(json::document(answer)),
            None => Self::Error {
                id: result.id.clone(),
                error: result
                    .error
                    .as_ref()
                    .and_then(|error| serde_json::value::to_raw_value(error).ok()),
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
