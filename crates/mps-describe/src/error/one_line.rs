//! Text from outside, made safe to show within one line of ours.

use mps_model::mask_text;
use std::fmt::{self, Write};

/// Shows text on one line, cut to 512 characters. Masks secrets, because a server may repeat the
/// headers of the request. Escapes control characters, because they could steer a terminal.
pub(crate) struct OneLine<'a>(pub(crate) &'a str);

/// Longest text that is shown, in characters. A longer message would hide the advice after it.
const MAX_CHARS: usize = 512;

/// Longest text in which secrets are searched, in bytes. More than is shown, because a secret may
/// be told by what follows it.
const MAX_SEARCHED: usize = 16 * 1024;

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut searched = self.0.len().min(MAX_SEARCHED);
        while !self.0.is_char_boundary(searched) {
            searched -= 1;
        }
        let masked = mask_text(self.0.get(..searched).unwrap_or_default());
        write_escaped(&masked, searched < self.0.len(), f)
    }
}

/// Shows text whose parts were masked before, as [`OneLine`] does otherwise. Masked as a whole, it
/// would lose what follows a part.
pub(super) struct MaskedLine<'a>(pub(super) &'a str);

impl fmt::Display for MaskedLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_escaped(self.0, false, f)
    }
}

/// Writes the first characters, and dots if there are more or `is_cut` says so.
fn write_escaped(text: &str, is_cut: bool, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for c in text.chars().take(MAX_CHARS) {
        if c.is_control() {
            write!(f, "{}", c.escape_default())?;
        } else {
            f.write_char(c)?;
        }
    }
    if is_cut || text.chars().nth(MAX_CHARS).is_some() {
        f.write_str("...")?;
    }
    Ok(())
}

/// `Debug` shows the same text in quotes.
impl fmt::Debug for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{self}\"")
    }
}

#[cfg(test)]
mod tests {
    use super::{MAX_SEARCHED, OneLine};

    #[test]
    fn text_is_masked_before_it_is_escaped_and_cut() {
        let head =
            "POST / HTTP/1.1\r\nauthorization: TC3 Signature=canary\r\nx-tc-token: canary\r\n";
        let shown = OneLine(head).to_string();
        assert!(shown.contains("x-tc-token: ***"), "{shown}");
        assert!(!shown.contains("canary"), "{shown}");
        let before_cut = format!(
            "{} https://user:canary{}@h/",
            "x".repeat(480),
            "y".repeat(99)
        );
        assert!(!OneLine(&before_cut).to_string().contains("canary"));
        assert_eq!(OneLine("6ca31e3a-2d9f").to_string(), "6ca31e3a-2d9f");
        assert_eq!(format!("{:?}", OneLine("a\u{1b}[2J")), r#""a\u{1b}[2J""#);
    }

    #[test]
    fn long_text_is_cut_at_a_character() {
        for long in ["好".repeat(MAX_SEARCHED), " ".repeat(MAX_SEARCHED + 1)] {
            let shown = OneLine(&long).to_string();
            assert_eq!(shown.chars().count(), 512 + 3);
            assert!(shown.ends_with("..."));
        }
    }
}
