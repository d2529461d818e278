//! Table of several tasks, one row each. It can be printed in parts while tasks are polled.

use super::table::{self, table};
use crate::output::screen::Screen;
use crate::render::outcome::{outcome_cell, outcome_style};
use crate::render::task_view::{TaskView, reason, unknown_reason};
use crate::text::{count, sanitize, shell_quoted};
use comfy_table::{Cell, ColumnConstraint, Width};
use console::measure_text_width;
use mps_model::Outcome;
use mps_report::format::{duration, size};
use std::fmt::Write as _;

/// Format of a table of tasks. It can be formatted in parts, and later parts keep the columns of
/// the first.
pub(crate) struct Overview {
    screen: Screen,
    /// Chosen for the first part.
    layout: Option<Layout>,
    /// Smallest width of each column: that of the parts before.
    widths: Vec<u16>,
    /// Width of the longest id that was announced.
    id_width: usize,
}

/// Row of a task.
pub(crate) struct Row {
    /// Place in the order of the ids.
    pub(crate) position: usize,
    id: String,
    kind: String,
    outcome: Outcome,
    status: String,
    took: String,
    outputs: String,
    failures: Vec<String>,
}

/// Arrangement of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Layout {
    /// A line with all columns, for programs.
    Pipe,
    /// Outputs and failures in separate columns.
    Wide,
    /// Outputs and failures in one column.
    Narrow,
    /// Outcome and id on one line, and the rest below.
    Stacked,
}

/// Columns of a terminal beside the id: outcome and duration.
const FIRST_COLUMNS: usize = 26;

/// Columns for outputs and failures together, from which they are beside the id.
const MIN_REST: usize = 28;

/// Columns for outputs and failures from which they are separate.
const MIN_SEPARATE: usize = 80;

/// Columns of the outcome in front of the id, if the rest is below: those of `running, 100 %`.
const OUTCOME_WIDTH: usize = 14;

/// Columns of most durations.
const TOOK_WIDTH: u16 = 5;

/// Failures shown of a task. `mps describe ID` shows all of them.
const MAX_FAILURES: usize = 3;

impl Overview {
    pub(crate) fn new(screen: Screen) -> Self {
        Self {
            screen,
            layout: None,
            widths: Vec::new(),
            id_width: 0,
        }
    }

    /// Announces an id of a later row, so that its column is wide enough from the start.
    pub(crate) fn expect(&mut self, id: &str) {
        self.id_width = self.id_width.max(measure_text_width(&sanitize(id)));
    }

    /// Formats rows, with headings the first time.
    pub(crate) fn text(&mut self, rows: &[Row]) -> String {
        let is_first = self.layout.is_none();
        let screen = self.screen;
        let layout = *self.layout.get_or_insert_with(|| {
            let ids = rows.iter().map(|row| measure_text_width(&row.id));
            Layout::new(screen, ids.fold(self.id_width, usize::max))
        });
        match layout {
            Layout::Stacked => stacked(rows, screen, is_first),
            _ => self.tabular(rows, layout, is_first),
        }
    }

    /// Formats rows as a table whose columns are at least as wide as those of the parts before.
    fn tabular(&mut self, rows: &[Row], layout: Layout, is_first: bool) -> String {
        let mut table = table(self.screen, layout.headings());
        table::keep_unwrapped(&mut table, self.screen, layout.unwrapped());
        for row in rows {
            table.add_row(row.cells(layout, self.screen));
        }
        let unwrapped = table.column_max_content_widths();
        if self.widths.is_empty() && self.id_width > 0 {
            let id_width = self.id_width.try_into().unwrap_or(u16::MAX);
            self.widths = vec![OUTCOME_WIDTH as u16 - 1, id_width, TOOK_WIDTH];
        }
        self.widths.resize(unwrapped.len(), 0);
        let columns = table.column_iter_mut().take(layout.unwrapped());
        for ((column, known), own) in columns.zip(&mut self.widths).zip(unwrapped) {
            *known = own.max(*known);
            column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(*known + 2)));
        }
        let text = table::text(&table);
        match is_first {
            true => text,
            false => table::without_headings(&text, self.screen),
        }
    }
}

impl Layout {
    /// Layout in which whole ids of this width fit.
    fn new(screen: Screen, id_width: usize) -> Self {
        let Some(width) = screen.width else {
            return Self::Pipe;
        };
        let rest = usize::from(width).saturating_sub(id_width + FIRST_COLUMNS);
        match rest {
            MIN_SEPARATE.. => Self::Wide,
            MIN_REST.. => Self::Narrow,
            _ => Self::Stacked,
        }
    }

    fn headings(self) -> &'static [&'static str] {
        match self {
            Self::Pipe => &["task", "kind", "outcome", "took", "outputs", "failures"],
            Self::Wide => &["outcome", "task", "took", "outputs", "failures"],
            Self::Narrow => &["outcome", "task", "took", "outputs and failures"],
            Self::Stacked => &[],
        }
    }

    /// Number of the first columns that never wrap.
    fn unwrapped(self) -> usize {
        match self {
            Self::Pipe => 5,
            Self::Wide => 4,
            Self::Narrow | Self::Stacked => 3,
        }
    }
}

impl Row {
    /// Row of a task with an answer. `describe` is the command that shows one task, without its id.
    pub(crate) fn of_task(position: usize, id: &str, task: &TaskView<'_>, describe: &str) -> Self {
        let status = match (task.outcome, task.progress) {
            (Outcome::Running, Some(progress)) if !task.is_waiting => {
                format!("running, {progress:.0} %")
            }
            _ => task.state.clone(),
        };
        let mut failures: Vec<String> = task
            .failures
            .iter()
            .take(MAX_FAILURES)
            .map(|failure| format!("{}: {}", sanitize(failure.what), reason(failure)))
            .collect();
        let unknown = task.uncertainties.iter();
        let room = MAX_FAILURES - failures.len();
        failures.extend(unknown.take(room).map(unknown_reason));
        let total = task.failures.len() + task.uncertainties.len();
        let hidden = total.saturating_sub(failures.len());
        if hidden > 0 {
            failures.push(format!(
                "and {hidden} more; see {describe} {}",
                sanitize(&shell_quoted(id))
            ));
        }
        Self {
            position,
            id: sanitize(id).into_owned(),
            kind: sanitize(task.kind).into_owned(),
            outcome: task.outcome,
            status,
            took: task.elapsed.map(duration).unwrap_or_default(),
            outputs: outputs_text(task),
            failures,
        }
    }

    /// Row of a task without an answer.
    pub(crate) fn of_error(position: usize, id: &str, why: &str) -> Self {
        Self {
            position,
            id: sanitize(id).into_owned(),
            kind: String::new(),
            outcome: Outcome::Failed,
            status: "no answer".to_owned(),
            took: String::new(),
            outputs: String::new(),
            failures: vec![sanitize(why).into_owned()],
        }
    }

    /// True if the task did not succeed and does not run.
    pub(crate) fn is_failure(&self) -> bool {
        !matches!(self.outcome, Outcome::Succeeded | Outcome::Running)
    }

    fn cells(&self, layout: Layout, screen: Screen) -> Vec<Cell> {
        let id = Cell::new(&self.id);
        let outcome = outcome_cell(&self.status, self.outcome, screen);
        let took = Cell::new(&self.took);
        let outputs = Cell::new(&self.outputs);
        // Keep each task on one line in a pipe, because programs read it line by line.
        match layout {
            Layout::Pipe => {
                let failures = Cell::new(self.failures.join("; "));
                vec![id, Cell::new(&self.kind), outcome, took, outputs, failures]
            }
            Layout::Wide => vec![
                outcome,
                id,
                took,
                outputs,
                Cell::new(self.failures.join("\n")),
            ],
            Layout::Narrow | Layout::Stacked => {
                vec![outcome, id, took, Cell::new(self.details().join("\n"))]
            }
        }
    }

    /// Outputs and failures, one a line.
    fn details(&self) -> Vec<&str> {
        let outputs = Some(&self.outputs).filter(|outputs| !outputs.is_empty());
        let failures = self.failures.iter();
        outputs
            .into_iter()
            .chain(failures)
            .map(String::as_str)
            .collect()
    }
}

/// Formats rows with their details below. An id is never cut or wrapped, because people copy it.
fn stacked(rows: &[Row], screen: Screen, is_first: bool) -> String {
    let width = screen.width.unwrap_or(80);
    let mut text = String::new();
    if is_first {
        let _ = writeln!(text, "{:OUTCOME_WIDTH$}  task", "outcome");
        let _ = writeln!(text, "{}", "─".repeat(width.into()));
    }
    for row in rows {
        let style = outcome_style(row.outcome).force_styling(screen.colours);
        let status = format!("{:OUTCOME_WIDTH$}", row.status);
        let is_beside = OUTCOME_WIDTH + 2 + measure_text_width(&row.id) <= usize::from(width);
        let facts = [&*row.took, &*row.outputs]
            .into_iter()
            .filter(|fact| !fact.is_empty());
        let facts = facts.collect::<Vec<_>>().join(", ");
        let failures = row.failures.iter().map(String::as_str);
        let details = Some(&*facts).filter(|facts| !facts.is_empty());
        let details: Vec<&str> = details.into_iter().chain(failures).collect();
        let (outcome, id) = (style.apply_to(status.trim_end()), &row.id);
        let _ = match is_beside {
            true => {
                let gap = OUTCOME_WIDTH.saturating_sub(measure_text_width(&row.status)) + 2;
                writeln!(text, "{outcome}{:gap$}{id}", "")
            }
            false if facts.is_empty() => writeln!(text, "{id}\n  {outcome}"),
            false => writeln!(text, "{id}\n  {outcome}, {facts}"),
        };
        let details = match is_beside {
            true => &details[..],
            false => &details[details.len() - row.failures.len()..],
        };
        if !details.is_empty() {
            let _ = write!(text, "{}", table::indented(details, screen));
        }
    }
    text
}

/// Number and total size of the outputs, such as `2 files, 18.4 MB`.
fn outputs_text(task: &TaskView<'_>) -> String {
    let bytes: u64 = task.outputs.iter().filter_map(|output| output.size).sum();
    match (task.outputs.len(), bytes) {
        (0, _) => String::new(),
        (files, 0) => count(files, "file"),
        (files, bytes) => format!("{}, {}", count(files, "file"), size(bytes)),
    }
}
