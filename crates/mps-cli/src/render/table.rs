//! Tables that fit the terminal; in a pipe, columns and no lines.

use crate::screen::Screen;
use comfy_table::presets::NOTHING;
use comfy_table::{
    Attribute, Cell, ColumnConstraint, ContentArrangement, LineStyle, Table, TableStyle,
};

/// Columns under a line, with nothing between rows: what is wrapped begins with an empty first column.
const TERMINAL: TableStyle = NOTHING.header_separator(LineStyle::none().fill('─'));

/// Below this width there is no room for columns that are not wrapped.
pub(crate) const MIN_UNWRAPPED: u16 = 72;

/// An empty table under these headings.
pub(crate) fn table<'a>(screen: Screen, headings: impl IntoIterator<Item = &'a str>) -> Table {
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
    table.set_header(headings.into_iter().map(|heading| {
        let cell = Cell::new(heading);
        if screen.colours {
            cell.add_attribute(Attribute::Bold)
        } else {
            cell
        }
    }));
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    table
}

/// Gives the first columns the width that they want where there is room, and wraps the others.
pub(crate) fn keep_unwrapped(table: &mut Table, screen: Screen, columns: usize) {
    if screen.width.is_none_or(|width| width < MIN_UNWRAPPED) {
        return;
    }
    for column in table.column_iter_mut().take(columns) {
        column.set_constraint(ColumnConstraint::ContentWidth);
    }
}

/// The table's text, without blanks at the ends of lines.
pub(crate) fn text(table: &Table) -> String {
    table.trim_fmt() + "\n"
}
