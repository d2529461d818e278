//! Removes controls of the direction of writing, which could show a text as another.

use std::borrow::Cow;

/// Returns the text without the characters that Unicode lists as `Bidi_Control`.
pub(crate) fn without_controls(text: &str) -> Cow<'_, str> {
    if text.contains(is_control) {
        Cow::Owned(text.replace(is_control, ""))
    } else {
        Cow::Borrowed(text)
    }
}

fn is_control(character: char) -> bool {
    matches!(
        character,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    )
}

#[cfg(test)]
mod tests {
    use super::without_controls;

    #[test]
    fn controls_are_removed_and_letters_of_any_direction_kept() {
        assert_eq!(
            without_controls("gpj.\u{202e}exe\u{2066}\u{61c}"),
            "gpj.exe"
        );
        let hebrew = "שלום, مرحبا";
        assert_eq!(without_controls(hebrew), hebrew);
    }
}
