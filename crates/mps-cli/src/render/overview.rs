//! Table of several tasks, one row each.

use super::table::{self, table};
use crate::output::screen::Screen;
use crate::render::outcome::outcome_cell;
use crate::render::task_view::{TaskView, reason, unknown_reason};
use crate::text::{count, sanitize, shell_quoted};
use comfy_table::Cell;
use mps_model::Outcome;
use mps_report::format::{duration, size};

/// Table of tasks, built row by row.
pub(crate) struct Overview {
    rows: comfy_table::Table,
    screen: Screen,
}

/// Characters of an id in a terminal. Enough to tell tasks apart.
const ID_WIDTH: usize = 12;

/// Columns of a terminal from which outputs and failures have separate columns.
const MIN_WIDE: u16 = 110;

/// Failures shown of a task. `mps describe ID` shows all of them.
const MAX_FAILURES: usize = 3;

impl Overview {
    pub(crate) fn new(screen: Screen) -> Self {
        let mut headings = match is_narrow(screen) {
            true => vec!["task", "outcome"],
            false => vec!["task", "kind", "outcome", "took"],
        };
        headings.extend(match is_wide(screen) {
            true => &["outputs", "failures"][..],
            false => &["outputs and failures"],
        });
        let mut rows = table(screen, headings);
        table::keep_unwrapped(&mut rows, screen, 4);
        Self { rows, screen }
    }

    pub(crate) fn add(&mut self, id: &str, task: &TaskView<'_>) {
        let outcome = match (task.outcome, task.progress) {
            (Outcome::Running, Some(progress)) => format!("running, {progress:.0} %"),
            (outcome, _) => outcome.to_string(),
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
                "and {hidden} more; see mps describe {}",
                sanitize(&shell_quoted(id))
            ));
        }
        let outcome = outcome_cell(outcome, task.outcome, self.screen);
        let took = task.elapsed.map(duration).unwrap_or_default();
        self.add_row(id, task.kind, outcome, &took, outputs_text(task), failures);
    }

    /// Adds a task without an answer.
    pub(crate) fn add_error(&mut self, id: &str, why: &str) {
        let unknown = outcome_cell("no answer", Outcome::Failed, self.screen);
        self.add_row(
            id,
            "",
            unknown,
            "",
            String::new(),
            vec![sanitize(why).into_owned()],
        );
    }

    fn add_row(
        &mut self,
        id: &str,
        kind: &str,
        outcome: Cell,
        took: &str,
        outputs_text: String,
        failures: Vec<String>,
    ) {
        // Keep each task on one line in a pipe, because programs read it line by line.
        let separator = if self.screen.width.is_some() {
            "\n"
        } else {
            "; "
        };
        let mut row = match is_narrow(self.screen) {
            true => vec![self.id(id), outcome],
            false => vec![
                self.id(id),
                Cell::new(sanitize(kind)),
                outcome,
                Cell::new(took),
            ],
        };
        if is_wide(self.screen) {
            row.push(Cell::new(outputs_text));
            row.push(Cell::new(failures.join(separator)));
        } else {
            let cells = Some(outputs_text)
                .filter(|outputs_text| !outputs_text.is_empty())
                .into_iter();
            let cells: Vec<String> = cells.chain(failures).collect();
            row.push(Cell::new(cells.join(separator)));
        }
        self.rows.add_row(row);
    }

    pub(crate) fn text(&self) -> String {
        table::text(&self.rows)
    }

    /// Cell of an id. A terminal gets the end of the id, which tells tasks apart.
    fn id(&self, id: &str) -> Cell {
        Cell::new(match self.screen.width {
            Some(_) => tail(&sanitize(id)),
            None => sanitize(id).into_owned(),
        })
    }
}

/// True if the terminal has no space for the columns of kind and duration.
fn is_narrow(screen: Screen) -> bool {
    screen
        .width
        .is_some_and(|width| width < table::MIN_UNWRAPPED)
}

fn is_wide(screen: Screen) -> bool {
    screen.width.is_none_or(|width| width >= MIN_WIDE)
}

/// End of an id, such as `…0752et0`.
fn tail(id: &str) -> String {
    match id.char_indices().nth_back(ID_WIDTH - 1) {
        Some((at, _)) if at > 0 => format!("…{}", &id[at..].chars().skip(1).collect::<String>()),
        _ => id.to_owned(),
    }
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
