//! Terminal of the bars: standard error, with the cursor at the start of its last line.

use console::Term;
use indicatif::{MultiProgress, ProgressDrawTarget, TermLike};
use std::io;

/// True if the terminal can move its cursor. Everything else gets plain lines.
pub(crate) fn is_animated(terminal: &Term) -> bool {
    terminal.is_term() && std::env::var_os("TERM").is_none_or(|name| name != "dumb")
}

/// Rows and columns of standard error.
pub(super) fn size() -> (u16, u16) {
    Term::stderr().size()
}

/// Creates the group of bars on standard error.
pub(super) fn multi_progress() -> MultiProgress {
    let target = ProgressDrawTarget::term_like_with_hz(Box::new(LineStartTerm::stderr()), 20);
    MultiProgress::with_draw_target(target)
}

/// Clears the bars from the terminal and hides them.
pub(super) fn clear(screen: &MultiProgress) {
    if !is_animated(&Term::stderr()) {
        return;
    }
    // An error is harmless here: a terminal that cannot be written shows nothing to clear.
    let _ = screen.clear();
    screen.set_draw_target(ProgressDrawTarget::hidden());
}

/// Standard error with the cursor at the start of the last line between two drawings.
///
/// indicatif leaves the cursor after the end of the line. There the `^C` of the terminal would
/// begin a new line, and the drawn lines would not be cleared.
#[derive(Debug)]
struct LineStartTerm(Term);

impl LineStartTerm {
    fn stderr() -> Self {
        Self(Term::buffered_stderr())
    }
}

impl TermLike for LineStartTerm {
    fn width(&self) -> u16 {
        self.0.size().1
    }

    fn height(&self) -> u16 {
        self.0.size().0
    }

    fn move_cursor_up(&self, n: usize) -> io::Result<()> {
        self.0.move_cursor_up(n)
    }

    fn move_cursor_down(&self, n: usize) -> io::Result<()> {
        self.0.move_cursor_down(n)
    }

    fn move_cursor_right(&self, n: usize) -> io::Result<()> {
        self.0.move_cursor_right(n)
    }

    fn move_cursor_left(&self, n: usize) -> io::Result<()> {
        self.0.move_cursor_left(n)
    }

    fn write_line(&self, text: &str) -> io::Result<()> {
        self.0.write_line(text)
    }

    fn write_str(&self, text: &str) -> io::Result<()> {
        self.0.write_str(text)
    }

    fn clear_line(&self) -> io::Result<()> {
        self.0.clear_line()
    }

    fn flush(&self) -> io::Result<()> {
        self.0.write_str("\r")?;
        self.0.flush()
    }
}
