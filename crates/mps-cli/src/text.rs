//! Text for people: text from outside made safe to print, and sentences.

use crate::secrets;
use console::measure_text_width;
pub(crate) use mps_report::format::{count, number};
use std::borrow::Cow;

/// Puts text from outside on one line, with secrets in URLs masked.
///
/// Escapes control characters and those that change the direction of writing. Otherwise text could
/// control the terminal or imitate other text.
pub(crate) fn sanitize(text: &str) -> Cow<'_, str> {
    let text = secrets::mask(text);
    if !text.contains(needs_escape) {
        return text;
    }
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\r' | '\t' => safe.push(' '),
            c if needs_escape(c) => safe.extend(c.escape_default()),
            c => safe.push(c),
        }
    }
    safe.into()
}

/// True for characters that control a terminal or change the direction of writing.
fn needs_escape(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Text of a library's error as a sentence, with a capital letter and a full stop.
///
/// A first word that may be a name, such as `cos://bucket`, stays as it is.
pub(crate) fn sentence(text: &str) -> String {
    let text = text.trim();
    let is_lower = |c: char| c.is_ascii_lowercase();
    let (first, rest) = text.split_at(text.find(|c| !is_lower(c)).unwrap_or(text.len()));
    let is_word = rest.is_empty() || [" ", ", ", ": "].iter().any(|end| rest.starts_with(end));
    let mut sentence = String::with_capacity(text.len() + 1);
    match (first.chars().next(), is_word) {
        (Some(letter), true) => {
            sentence.push(letter.to_ascii_uppercase());
            sentence.push_str(&text[1..]);
        }
        _ => sentence.push_str(text),
    }
    if !sentence.is_empty() && !sentence.ends_with(['.', '?', '!', ':']) {
        sentence.push('.');
    }
    sentence
}

/// Quotes text from outside for a shell, because advice is copied into one.
pub(crate) fn shell_quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// Text as one word of a shell, quoted only if it has to be.
pub(crate) fn shell_word(text: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_./:@%+=,".contains(c);
    match !text.is_empty() && text.chars().all(is_plain) {
        true => text.to_owned(),
        false => shell_quoted(text),
    }
}

/// Shortens text to `room` characters by leaving out its middle.
pub(crate) fn shortened(text: &str, room: usize) -> String {
    let length = text.chars().count();
    if length <= room {
        return text.to_owned();
    }
    let tail = room.saturating_sub(1) / 2;
    let head: String = text.chars().take(room.saturating_sub(1 + tail)).collect();
    let tail: String = text.chars().skip(length - tail).collect();
    format!("{head}…{tail}")
}

/// Breaks text between words into lines of at most `columns`. The first line begins after `start`
/// columns, and each further one with `indent`.
///
/// Commands between backticks are not broken, because they are copied. A word that is too long has
/// a line of its own, which the terminal breaks.
pub(crate) fn wrapped(text: &str, start: usize, columns: usize, indent: &str) -> String {
    let (mut wrapped, mut width) = (String::new(), start);
    for (index, word) in words_and_commands(text).iter().enumerate() {
        let word_width = measure_text_width(word);
        if index > 0 && width + 1 + word_width > columns {
            wrapped.push('\n');
            wrapped.push_str(indent);
            width = measure_text_width(indent);
        } else if index > 0 {
            wrapped.push(' ');
            width += 1;
        }
        wrapped.push_str(word);
        width += word_width;
    }
    wrapped
}

/// Words of a text, and commands between backticks with the blanks within.
fn words_and_commands(text: &str) -> Vec<String> {
    let (mut found, mut is_command) = (Vec::<String>::new(), false);
    for word in text.split(' ') {
        match found.last_mut() {
            Some(last) if is_command => {
                last.push(' ');
                last.push_str(word);
            }
            _ => found.push(word.to_owned()),
        }
        is_command ^= word.matches('`').count() % 2 == 1;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{sanitize, sentence, shortened, wrapped};

    #[test]
    fn text_wraps_between_words_and_keeps_commands_whole() {
        assert_eq!(wrapped("one two three", 0, 8, "  "), "one two\n  three");
        assert_eq!(wrapped("one two", 2, 8, ""), "one\ntwo");
        assert_eq!(
            wrapped("a 0123456789 b", 0, 5, "  "),
            "a\n  0123456789\n  b"
        );
        assert_eq!(
            wrapped("Run `mps wait a b c` again now.", 0, 12, "  "),
            "Run\n  `mps wait a b c`\n  again now."
        );
        assert_eq!(
            wrapped("\u{4f60}\u{597d} \u{4f60}\u{597d}", 0, 8, ""),
            "\u{4f60}\u{597d}\n\u{4f60}\u{597d}"
        );
        let text = "Each  word stays, `also this one` and   blanks.";
        for columns in 0..60 {
            let lines = wrapped(text, 0, columns, "    ");
            assert_eq!(lines.replace("\n    ", " "), text, "{columns}");
        }
    }

    #[test]
    fn sanitized_text_has_no_control_characters() {
        assert_eq!(
            sanitize("caf\u{e9} \u{4f60}\u{597d}"),
            "caf\u{e9} \u{4f60}\u{597d}"
        );
        assert_eq!(sanitize("a\u{1b}[31mb\nc"), r"a\u{1b}[31mb c");
        assert_eq!(sanitize("gpj.\u{202e}exe"), r"gpj.\u{202e}exe");
    }

    #[test]
    fn sentence_has_a_capital_letter_and_a_full_stop_but_keeps_names() {
        for (text, expected) in [
            ("tcp connect error", "Tcp connect error."),
            ("endpoint: it is empty", "Endpoint: it is empty."),
            ("task 1: gone", "Task 1: gone."),
            ("cos://bucket is closed", "cos://bucket is closed."),
            ("key.pem is missing", "key.pem is missing."),
            ("Is it there?", "Is it there?"),
            ("", ""),
        ] {
            assert_eq!(sentence(text), expected);
        }
    }

    #[test]
    fn long_id_loses_its_middle() {
        assert_eq!(shortened("0123456789", 10), "0123456789");
        assert_eq!(shortened("0123456789", 7), "012…789");
        assert_eq!(shortened("ab", 4), "ab");
    }
}
