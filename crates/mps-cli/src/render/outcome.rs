//! Colours of outcomes at a terminal, in text and in tables.

use crate::output::screen::Screen;
use comfy_table::Cell;
use console::Style;
use mps_model::Outcome;

/// Style of an outcome in text.
pub(crate) fn outcome_style(outcome: Outcome) -> Style {
    Style::new().fg(colours(outcome).0)
}

/// Cell of a table with the colour of an outcome, if the screen shows colours.
pub(crate) fn outcome_cell(text: impl ToString, outcome: Outcome, screen: Screen) -> Cell {
    let cell = Cell::new(text);
    if screen.colours {
        cell.fg(colours(outcome).1)
    } else {
        cell
    }
}

/// Colour of an outcome in the types of both libraries.
fn colours(outcome: Outcome) -> (console::Color, comfy_table::Color) {
    use comfy_table::Color as Table;
    use console::Color as Text;
    // The dark colours of tables are the first eight of a terminal, like the plain ones of text.
    match outcome {
        Outcome::Succeeded => (Text::Green, Table::DarkGreen),
        Outcome::PartlyFailed => (Text::Yellow, Table::DarkYellow),
        Outcome::Failed => (Text::Red, Table::DarkRed),
        Outcome::Running => (Text::Cyan, Table::DarkCyan),
        _ => (Text::Magenta, Table::DarkMagenta),
    }
}
