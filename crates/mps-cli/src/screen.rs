//! What standard output can show.

use console::Term;

/// The width and the colours that text may have.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Screen {
    /// Columns; `None` where the output is no terminal and lines may be of any length.
    pub(crate) width: Option<u16>,
    pub(crate) colours: bool,
}

impl Screen {
    /// Standard output as it is: a file or pipe gets neither colours nor wrapped lines, and `NO_COLOR` is respected.
    pub(crate) fn stdout() -> Self {
        let terminal = Term::stdout();
        Self {
            width: terminal
                .is_term()
                .then(|| terminal.size_checked().map_or(80, |(_, columns)| columns)),
            colours: console::colors_enabled(),
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
