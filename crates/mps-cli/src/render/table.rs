//! Tables that fit the terminal. A pipe gets columns without lines and without wrapping.

use crate::output::screen::Screen;
use comfy_table::presets::NOTHING;
use comfy_table::{
    Attribute, Cell, ColumnConstraint, ContentArrangement, LineStyle, Table, TableStyle,
};

/// Style of a terminal: a line below the headings and none between rows.
///
/// A wrapped row continues with an empty first column, so that rows stay distinguishable.
const TERMINAL: TableStyle = NOTHING.header_separator(LineStyle::none().fill('─'));

/// Columns of a terminal below which every column of a table may wrap.
pub(crate) const MIN_UNWRAPPED: u16 = 72;

/// Creates an empty table with these headings.
pub(crate) fn table<'a>(
    screen: Screen,
    headings: impl IntoIterator<Item = impl AsRef<str> + 'a>,
) -> Table {
    let mut table = Table::new();
    match screen.width {
        Some(width) => {
            table
                .load_style(TERMINAL)
                .set_content_arrangement(ContentArrangement::Dynamic)
                .set_width(width);
        }
        None => {
            table
                .load_style(NOTHING)
                .set_content_arrangement(ContentArrangement::Disabled);
        }
    }
    if screen.colours {
        table.enforce_styling();
    } else {
        table.force_no_tty();
    }
    let headings = headings.into_iter().map(|heading| {
        let cell = Cell::new(heading.as_ref());
        if screen.colours {
            cell.add_attribute(Attribute::Bold)
        } else {
            cell
        }
    });
    let headings: Vec<Cell> = headings.collect();
    if !headings.is_empty() {
        table.set_header(headings);
    }
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    table
}

/// Wraps only the columns after the first ones, if the terminal is wide enough.
pub(crate) fn keep_unwrapped(table: &mut Table, screen: Screen, columns: usize) {
    if screen.width.is_none_or(|width| width < MIN_UNWRAPPED) {
        return;
    }
    for column in table.column_iter_mut().take(columns) {
        column.set_constraint(ColumnConstraint::ContentWidth);
    }
}

/// Leaves out the headings of a formatted table.
pub(crate) fn without_headings(text: &str, screen: Screen) -> String {
    let lines = if screen.width.is_some() { 2 } else { 1 };
    text.split_inclusive('\n').skip(lines).collect()
}

/// Formats lines that are indented by two columns and wrap within the terminal.
pub(crate) fn indented(lines: &[&str], screen: Screen) -> String {
    let mut rows = table(screen, [""; 0]);
    for line in lines {
        rows.add_row([line]);
    }
    for column in rows.column_iter_mut() {
        column.set_padding((2, 0));
    }
    text(&rows)
}

/// Formats a table, without blanks at line ends.
pub(crate) fn text(table: &Table) -> String {
    table.trim_fmt() + "\n"
}
