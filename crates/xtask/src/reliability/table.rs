//! The table of promises in Markdown: one row a promise. Does not look at the tree.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// Columns of the table, in their order.
pub(super) const COLUMNS: [&str; 6] = [
    "Promise",
    "Figure",
    "Held by",
    "Measured",
    "Code",
    "Official clients",
];

/// A promise.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) promise: String,
    /// Names of tests, or commands that begin with `cargo xtask`.
    pub(super) tests: Vec<String>,
    /// The commit that the figure was taken at, or the last one below it.
    pub(super) commit: String,
    /// Files and folders that the figure speaks of.
    pub(super) paths: Vec<String>,
}

/// A cell: its text, and what stands in backticks in it.
#[derive(Clone, Debug, Default)]
struct Cell {
    text: String,
    code: Vec<String>,
}

/// Reads the rows of all tables with these columns.
///
/// # Errors
///
/// Names the row that has an empty cell, no date or no commit.
pub(super) fn rows(markdown: &str) -> Result<Vec<Row>, String> {
    let mut rows = Vec::new();
    for table in tables(markdown) {
        let [header, body @ ..] = table.as_slice() else {
            continue;
        };
        if header.iter().map(|cell| &*cell.text).eq(COLUMNS) {
            for cells in body {
                rows.push(row(cells)?);
            }
        }
    }
    match rows.is_empty() {
        true => Err(format!("no table has the columns {}", COLUMNS.join(", "))),
        false => Ok(rows),
    }
}

fn row(cells: &[Cell]) -> Result<Row, String> {
    let [promise, _, tests, measured, paths, _] = cells else {
        return Err(format!("a row has {} cells", cells.len()));
    };
    let promise = promise.text.clone();
    if let Some((_, name)) = cells
        .iter()
        .zip(COLUMNS)
        .find(|(cell, _)| cell.text.is_empty())
    {
        return Err(format!("{promise}: the cell `{name}` is empty"));
    }
    let date = measured.text.split(',').next().unwrap_or_default();
    let is_date = date.len() == 10
        && date.split('-').map(str::len).eq([4, 2, 2])
        && date
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'-');
    let [commit] = measured.code.as_slice() else {
        return Err(format!(
            "{promise}: `Measured` needs one commit in backticks"
        ));
    };
    if !is_date {
        return Err(format!(
            "{promise}: `Measured` must begin with a date such as 2026-11-30"
        ));
    }
    if paths.code.is_empty() {
        return Err(format!("{promise}: `Code` names no path in backticks"));
    }
    Ok(Row {
        promise,
        tests: tests.code.clone(),
        commit: commit.clone(),
        paths: paths.code.clone(),
    })
}

/// Returns the rows of every table, the header first.
fn tables(markdown: &str) -> Vec<Vec<Vec<Cell>>> {
    let mut tables: Vec<Vec<Vec<Cell>>> = Vec::new();
    let mut cell = Cell::default();
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Table(_)) => tables.push(Vec::new()),
            Event::Start(Tag::TableHead | Tag::TableRow) => {
                tables
                    .iter_mut()
                    .last()
                    .into_iter()
                    .for_each(|table| table.push(Vec::new()));
            }
            Event::Start(Tag::TableCell) => cell = Cell::default(),
            Event::End(TagEnd::TableCell) => {
                let row = tables.iter_mut().last().and_then(|table| table.last_mut());
                row.into_iter().for_each(|row| row.push(cell.clone()));
            }
            Event::Text(text) => cell.text += &text,
            Event::Code(code) => {
                cell.text += &code;
                cell.code.push(code.into_string());
            }
            _ => {}
        }
    }
    tables
}
