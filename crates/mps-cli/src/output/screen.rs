//! Width and colours of standard output.

use crate::text;
use console::Term;

/// The width and the colours that text may have.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Screen {
    /// Columns of the terminal. `None` for a file or a pipe, because their lines have no limit.
    pub(crate) width: Option<u16>,
    pub(crate) colours: bool,
}

impl Screen {
    /// Inspects standard output. A file or a pipe gets neither colours nor wrapped lines.
    ///
    /// Respects `NO_COLOR`.
    pub(crate) fn stdout() -> Self {
        let terminal = Term::stdout();
        Self {
            width: terminal
                .is_term()
                .then(|| terminal.size_checked().map_or(80, |(_, columns)| columns)),
            colours: console::colors_enabled(),
        }
    }

    /// Breaks text between words, so that it fits the terminal after `start` columns. Each further
    /// line begins with `indent`. A pipe gets it on one line.
    pub(crate) fn wrapped(self, text: &str, start: usize, indent: &str) -> String {
        match self.width {
            Some(width) => text::wrapped(text, start, width.into(), indent),
            None => text.to_owned(),
        }
    }

    /// A pipe.
    #[cfg(test)]
    pub(crate) fn pipe() -> Self {
        Self {
            width: None,
            colours: false,
        }
    }

    /// A terminal of this width without colours.
    #[cfg(test)]
    pub(crate) fn of_width(columns: u16) -> Self {
        Self {
            width: Some(columns),
            colours: false,
        }
    }
}
