//! Colours of outcomes and states at a terminal, in text and in tables.

use crate::output::screen::Screen;
use comfy_table::Cell;
use console::Style;
use mps_model::Outcome;
use std::fmt::Display;

/// Style of an outcome.
pub(crate) fn outcome_style(outcome: Outcome) -> Style {
    match outcome {
        Outcome::Succeeded => Style::new().green(),
        Outcome::PartlyFailed => Style::new().yellow(),
        Outcome::Failed => Style::new().red(),
        Outcome::Running => Style::new().cyan(),
        _ => Style::new().magenta(),
    }
}

/// Cell of a table with the colour of an outcome, if the screen shows colours.
pub(crate) fn outcome_cell(text: impl Display, outcome: Outcome, screen: Screen) -> Cell {
    styled_cell(text, outcome_style(outcome), screen)
}

/// Cell of a table in a style, if the screen shows colours.
pub(crate) fn styled_cell(text: impl Display, style: Style, screen: Screen) -> Cell {
    Cell::new(style.force_styling(screen.colours).apply_to(text))
}

#[cfg(test)]
mod tests {
    use super::{outcome_cell, outcome_style};
    use crate::output::screen::Screen;
    use crate::render::table::{table, text};
    use mps_model::Outcome;

    #[test]
    fn table_and_text_have_the_same_colours() {
        let screen = Screen {
            width: Some(60),
            colours: true,
        };
        for outcome in [Outcome::Succeeded, Outcome::PartlyFailed, Outcome::Failed] {
            let styled = outcome_style(outcome).force_styling(true).apply_to("x");
            let mut rows = table(screen, [""; 0]);
            rows.add_row([outcome_cell("x", outcome, screen)]);
            let rows = text(&rows);
            assert!(rows.contains(&styled.to_string()), "{rows:?}");
        }
        let failed = outcome_style(Outcome::Failed).force_styling(true);
        assert_eq!(failed.apply_to("x").to_string(), "\u{1b}[31mx\u{1b}[0m");
    }
}
