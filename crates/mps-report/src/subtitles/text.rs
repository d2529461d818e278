//! Letters and columns of a text, and texts on one line.

use unicode_width::UnicodeWidthStr;

/// Letters of a text in lower case. Words are found in it by these.
pub(super) fn letters(text: &str) -> impl Iterator<Item = char> + Clone + '_ {
    text.chars()
        .filter(|character| is_letter(*character))
        .map(|character| character.to_lowercase().next().unwrap_or(character))
}

/// Returns true for characters that are words or parts of words: letters, digits, notes and emoji.
/// Excludes marks, spaces and punctuation, because texts and lists of words differ in them.
pub(super) fn is_letter(character: char) -> bool {
    let is_symbol = matches!(character, '\u{2600}'..='\u{27bf}' | '\u{1f000}'..='\u{1faff}');
    character.is_alphanumeric() || is_symbol
}

/// Columns of a text on the screen.
pub(super) fn columns(text: &str) -> usize {
    text.width()
}

/// Replaces spaces, line breaks and control characters by single spaces. Keeps no-break spaces.
pub(super) fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    let mut space = false;
    for character in text.trim().chars() {
        let no_break = matches!(character, '\u{a0}' | '\u{2007}' | '\u{202f}');
        if !no_break && (character.is_whitespace() || character.is_control()) {
            space = true;
            continue;
        }
        if std::mem::take(&mut space) && !line.is_empty() {
            line.push(' ');
        }
        line.push(character);
    }
    line
}
