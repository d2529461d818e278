//! Finds secrets in assignments such as `TOKEN=x`, in JSON, headers, messages and files.

use super::names::{is_prose, is_secret};
use super::probe::WIDE_COLON;
use super::spans::{Span, ends_query};
use memchr::memchr3_iter;

/// Limits the length of a name in an assignment. Without a limit the search would not be linear.
const MAX_NAME: usize = 100;

/// Finds the values of names such as `"NotifyKey": "x"`, `TOKEN=x` and `Authorization: x`.
///
/// A quoted name counts anywhere. An unquoted name counts at the start of a line. Directly before
/// `=`, it also counts after a space, a quote or a bracket. Elsewhere, a colon belongs to prose.
pub(super) fn find_assignments(text: &str, spans: &mut Vec<Span>) {
    let bytes = text.as_bytes();
    let mut masked_to = 0;
    for at in memchr3_iter(b':', b'=', WIDE_COLON.as_bytes()[0], bytes) {
        if at < masked_to {
            continue;
        }
        let Some(sign) = Sign::at(text, at) else {
            continue;
        };
        let Some(name) = Name::before(text, at) else {
            continue;
        };
        let place = name.place(text, at, sign);
        if matches!(place, Place::Prose) || !is_secret(name.text) {
            continue;
        }
        let value = match place {
            Place::Quoted => value_in_code(text, sign.behind),
            Place::Line => value_of_line(text, sign, name.text),
            Place::Word => value_of_word(text, sign.behind),
            Place::Header(quote) => {
                let end = value_end(text, sign.behind, |byte| byte == quote);
                Some((sign.behind, end))
            }
            Place::Prose => None,
        };
        if let Some((begin, end)) = value.filter(|(begin, end)| begin < end) {
            spans.push((begin, end));
            masked_to = end;
        }
    }
}

/// Sign between a name and its value: `=` or `:`, or `:=` or `=>` as in some languages.
#[derive(Clone, Copy)]
struct Sign {
    is_equals: bool,
    /// Offset after the sign and the white space that follows it.
    behind: usize,
    /// True if white space follows it.
    has_blank: bool,
}

impl Sign {
    /// Returns the sign at this place. `://`, `::` and `==` are not signs.
    fn at(text: &str, at: usize) -> Option<Self> {
        let rest = text.get(at..)?;
        let (is_equals, length) = match rest.as_bytes() {
            [b':', b'=', ..] => (false, 2),
            [b':', b':' | b'/', ..] | [b':', b'\\', b'/', ..] | [b'=', b'=', ..] => return None,
            [b'=', b'>', ..] => (true, 2),
            [b':', ..] => (false, 1),
            [b'=', ..] => (true, 1),
            _ if rest.starts_with(WIDE_COLON) => (false, WIDE_COLON.len()),
            _ => return None,
        };
        let value = rest[length..].trim_start_matches([' ', '\t']);
        Some(Self {
            is_equals,
            behind: text.len() - value.len(),
            has_blank: value.len() < rest.len() - length,
        })
    }
}

/// Name before a sign.
struct Name<'t> {
    text: &'t str,
    /// Offset of the name, after its opening quote.
    begin: usize,
    /// Closing quote of the name, if there is one.
    quote: Option<u8>,
    /// True if white space follows it.
    has_blank: bool,
}

/// Position of the name of an assignment.
enum Place {
    /// Between quotes.
    Quoted,
    /// At the start of a line.
    Line,
    /// Directly before `=`.
    Word,
    /// At the start of a text in these quotes.
    Header(u8),
    /// Anywhere else.
    Prose,
}

impl<'t> Name<'t> {
    fn before(text: &'t str, sign: usize) -> Option<Self> {
        let bytes = text.as_bytes();
        let blanks = |end: usize| {
            let blanks = bytes[..end].iter().rev();
            end - blanks
                .take_while(|byte| matches!(byte, b' ' | b'\t'))
                .count()
        };
        let mut end = blanks(sign);
        let has_blank = end < sign;
        let quote = bytes[..end].last().copied().filter(|last| is_quote(*last));
        if quote.is_some() {
            end = before_backslashes(bytes, end - 1);
        }
        let letters = bytes[..end].iter().rev().take(MAX_NAME);
        let length = letters
            .take_while(|byte| byte.is_ascii_alphanumeric() || b"_-.[]".contains(byte))
            .count();
        let mut begin = end - length;
        // The `-` of a list or an option is not part of the name.
        begin += bytes[begin..end]
            .iter()
            .take_while(|byte| matches!(byte, b'-' | b'.' | b'[' | b']'))
            .count();
        (begin < end).then(|| Self {
            text: &text[begin..end],
            begin,
            quote,
            has_blank,
        })
    }

    fn place(&self, text: &str, sign_at: usize, sign: Sign) -> Place {
        let before = &text.as_bytes()[..self.begin];
        let last = before.last().copied();
        if self.quote.is_some() {
            return if last == self.quote {
                Place::Quoted
            } else {
                Place::Prose
            };
        }
        if begins_line(before) {
            return Place::Line;
        }
        let is_attached = !self.has_blank && !sign.has_blank && sign.behind > sign_at;
        match last {
            Some(b' ' | b'\t' | b'"' | b'\'' | b'`' | b'(' | b'[' | b'{' | b',' | b'|')
                if sign.is_equals && is_attached =>
            {
                Place::Word
            }
            Some(quote) if !sign.is_equals && is_quote(quote) => Place::Header(quote),
            _ => Place::Prose,
        }
    }
}

/// Returns true if only white space, list marks and shell words such as `export` precede the name
/// on its line.
fn begins_line(before: &[u8]) -> bool {
    let is_mark = |byte: &u8| matches!(byte, b' ' | b'\t' | b'-' | b'*' | b'>' | b'<' | b'$');
    let without_marks = |line: &[u8]| {
        let marks = line.iter().rev().take_while(|byte| is_mark(byte));
        line.len() - marks.count()
    };
    let mut end = without_marks(before);
    for word in [&b"export"[..], b"set", b"env"] {
        if end < before.len() && before[..end].ends_with(word) {
            end = without_marks(&before[..end - word.len()]);
            break;
        }
    }
    matches!(before[..end].last(), None | Some(b'\n' | b'\r'))
}

fn is_quote(byte: u8) -> bool {
    matches!(byte, b'"' | b'\'')
}

/// Returns the offset of the first of the backslashes before `end`.
fn before_backslashes(bytes: &[u8], end: usize) -> usize {
    let backslashes = bytes[..end].iter().rev();
    end - backslashes.take_while(|byte| **byte == b'\\').count()
}

/// Returns the offset of the first ASCII byte that ends a value, or the end of the line.
fn value_end(text: &str, from: usize, ends: impl Fn(u8) -> bool) -> usize {
    let rest = &text.as_bytes()[from..];
    let end = rest
        .iter()
        .position(|byte| matches!(byte, b'\n' | b'\r') || byte.is_ascii() && ends(*byte));
    from + end.unwrap_or(rest.len())
}

/// Returns the inside of a quoted value. The quotes may be escaped.
fn value_in_quotes(text: &str, from: usize) -> Option<Span> {
    let bytes = text.as_bytes();
    let backslashes = bytes[from..].iter().take_while(|byte| **byte == b'\\');
    let depth = backslashes.count();
    let quote = *bytes.get(from + depth).filter(|quote| is_quote(**quote))?;
    let begin = from + depth + 1;
    let mut from = begin;
    loop {
        let end = value_end(text, from, |byte| byte == quote);
        if bytes.get(end) != Some(&quote) {
            return Some((begin, end));
        }
        let escapes = before_backslashes(&bytes[..end], end).max(begin);
        let count = end - escapes;
        let is_doubled = quote == b'\'' && end > begin && bytes.get(end + 1) == Some(&quote);
        if is_doubled {
            from = end + 2;
        } else if count == depth || depth == 0 && count.is_multiple_of(2) {
            return Some((begin, escapes.max(end - depth.min(count))));
        } else {
            from = end + 1;
        }
    }
}

/// Returns the value of a quoted name. The value is in quotes, in brackets, or ends where a value
/// ends in code.
fn value_in_code(text: &str, from: usize) -> Option<Span> {
    if let Some(value) = value_in_quotes(text, from) {
        return Some(value);
    }
    let closing = match text.as_bytes().get(from)? {
        b'{' => b'}',
        b'[' => b']',
        _ => {
            let end = value_end(text, from, |byte| b",}])".contains(&byte));
            let value = text[from..end].trim_end();
            let is_absent = ["null", "true", "false", "None", "True", "False"].contains(&value);
            return (!is_absent).then(|| (from, from + value.len()));
        }
    };
    Some((from + 1, value_end(text, from + 1, |byte| byte == closing)))
}

/// Returns the value of a name at the start of a line. The value is in quotes, or is the rest of
/// the line.
fn value_of_line(text: &str, sign: Sign, name: &str) -> Option<Span> {
    if let Some(value) = value_in_quotes(text, sign.behind) {
        return Some(value);
    }
    let end = value_end(text, sign.behind, |_| false);
    let value = text[sign.behind..end].trim_end();
    let is_sentence = !sign.is_equals && is_prose(name) && value.contains(char::is_whitespace);
    (!is_sentence).then(|| (sign.behind, sign.behind + value.len()))
}

/// Returns the value of a name directly before `=`. The value is in quotes, or ends at white space.
fn value_of_word(text: &str, from: usize) -> Option<Span> {
    if let Some(value) = value_in_quotes(text, from) {
        return Some(value);
    }
    let rest = &text[from..];
    let ends = |character| ends_query(character) || matches!(character, '&' | ';');
    let value = &rest[..rest.find(ends).unwrap_or(rest.len())];
    Some((from, from + value.trim_end_matches('\\').len()))
}
