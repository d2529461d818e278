//! Text from outside, made safe to show within one line of ours.

use std::fmt::{self, Write};

/// Shows text on one line, cut to 512 characters. Escapes control characters, because they could
/// steer a terminal.
pub(super) struct OneLine<'a>(pub(super) &'a str);

/// Longest text that is shown, in characters. A longer message would hide the advice after it.
const MAX_CHARS: usize = 512;

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.0.chars().take(MAX_CHARS) {
            if c.is_control() {
                write!(f, "{}", c.escape_default())?;
            } else {
                f.write_char(c)?;
            }
        }
        if self.0.chars().nth(MAX_CHARS).is_some() {
            f.write_str("...")?;
        }
        Ok(())
    }
}
