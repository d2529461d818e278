//! Letters and columns of a text, and texts on one line.

use unicode_width::UnicodeWidthStr;

/// The letters of a text in lower case, by which words are found in it.
pub(super) fn letters(text: &str) -> impl Iterator<Item = char> + Clone + '_ {
    text.chars()
        .filter(|character| is_letter(*character))
        .map(|character| character.to_lowercase().next().unwrap_or(character))
}

/// Whether a character is told as a word or a part of one: a letter, a digit, a note or an emoji.
/// Marks, spaces and punctuation are not, because texts and lists of words differ in them.
pub(super) fn is_letter(character: char) -> bool {
    let is_symbol = matches!(character, '\u{2600}'..='\u{27bf}' | '\u{1f000}'..='\u{1faff}');
    character.is_alphanumeric() || is_symbol
}

/// The columns that a text takes on the screen.
pub(super) fn columns(text: &str) -> usize {
    text.width()
}

/// The text without what would break its line or cannot be shown.
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
