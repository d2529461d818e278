//! Finds secrets within a text: in addresses, in queries, and in assignments such as `TOKEN=x`.
//! Does not decide which names are secret, which `names.rs` does.
//!
//! Every scan is linear in the length of the text, and decodes JSON and percent escapes to a
//! bounded depth.

use super::names::{decoded, is_prose, is_secret, is_secret_parameter};
use super::{MASK, masked_json};
use memchr::{memchr, memchr2, memchr3, memchr3_iter, memmem, memrchr};
use std::borrow::Cow;

/// Limits the nested encodings that are decoded, because each one repeats the search.
const MAX_DEPTH: usize = 4;

/// Limits the rounds of masking. Masking repeats until it changes nothing, which usually takes two
/// rounds.
const MAX_ROUNDS: usize = 8;

/// Limits the length of a name in an assignment. Without a limit the search would not be linear.
const MAX_NAME: usize = 100;

/// Colon in Chinese text.
const WIDE_COLON: &str = "\u{ff1a}";

/// Start and end of a secret, in bytes.
type Span = (usize, usize);

/// Masks the secrets of a text. `depth` is the number of encodings around it.
///
/// A mask may cover what separates a name from its value. Whatever looks like a secret then is
/// masked too, so that a second masking changes nothing.
pub(super) fn mask_nested(text: &str, depth: usize) -> Cow<'_, str> {
    let mut shown = Cow::Borrowed(text);
    for _ in 0..MAX_ROUNDS {
        match masked_once(&shown, depth) {
            Some(masked) => shown = Cow::Owned(masked),
            None => break,
        }
    }
    shown
}

/// Masks what the rules find in a text. `None` if that changes nothing.
fn masked_once(text: &str, depth: usize) -> Option<String> {
    if !may_hold_secret(text.as_bytes()) {
        return None;
    }
    if depth < MAX_DEPTH
        && text.trim_start().starts_with(['{', '['])
        && let Some(masked) = masked_json(text, depth + 1)
    {
        return Some(masked).filter(|masked| masked != text);
    }
    let mut spans = Vec::new();
    find_userinfo(text, &mut spans);
    find_parameters(text, depth, &mut spans);
    find_assignments(text, &mut spans);
    if spans.is_empty() {
        return None;
    }
    Some(without(text, spans)).filter(|masked| masked != text)
}

/// Returns true if a text holds any of the characters that every secret needs.
pub(super) fn may_hold_secret(text: &[u8]) -> bool {
    memchr3(b':', b'=', b'%', text).is_some()
        || memchr(b'\\', text).is_some()
        || memmem::find(text, WIDE_COLON.as_bytes()).is_some()
}

/// Replaces these spans by a mask. Overlapping spans share one mask.
fn without(text: &str, mut spans: Vec<Span>) -> String {
    spans.sort_unstable();
    let mut masked = String::with_capacity(text.len());
    let mut copied = 0;
    let mut spans = spans.into_iter().peekable();
    while let Some((begin, mut end)) = spans.next() {
        while let Some((_, overlapping)) = spans.next_if(|next| next.0 < end) {
            end = end.max(overlapping);
        }
        masked.push_str(&text[copied..begin]);
        masked.push_str(MASK);
        copied = end;
    }
    masked.push_str(&text[copied..]);
    masked
}

/// Splits a text at the characters that `ends` accepts. Yields each part with its offset.
fn runs(text: &str, ends: fn(char) -> bool) -> impl Iterator<Item = (usize, &str)> {
    let mut from = 0;
    text.split_inclusive(ends).map(move |run| {
        let at = from;
        from += run.len();
        (at, run.strip_suffix(ends).unwrap_or(run))
    })
}

/// Returns true if a character ends a query. Quotes other than `"` do not, because addresses in
/// practice contain them.
fn ends_query(character: char) -> bool {
    character == '"' || character.is_whitespace() || character.is_control()
}

fn ends_userinfo(character: char) -> bool {
    ends_query(character) || matches!(character, '<' | '>')
}

/// Slashes that may follow a scheme and precede userinfo.
struct Opener {
    /// Offset of the first slash.
    slashes: usize,
    /// Offset after the last slash.
    behind: usize,
    /// True if the slashes follow a scheme and a colon.
    has_scheme: bool,
}

/// Finds userinfo in addresses with a scheme, and in `//user:password@` without one.
fn find_userinfo(text: &str, spans: &mut Vec<Span>) {
    if memchr2(b'/', b'\\', text.as_bytes()).is_none() {
        return;
    }
    for (at, run) in runs(text, ends_userinfo) {
        if memchr2(b'@', b':', run.as_bytes()).is_none() {
            continue;
        }
        let openers = openers(run);
        let last_of_run = memrchr(b'@', run.as_bytes());
        let mut rest = openers.as_slice();
        let mut from = 0;
        // The text after a scheme, up to the next scheme, is judged together.
        while !rest.is_empty() {
            let inner = rest.iter().skip(1).position(|opener| opener.has_scheme);
            let (block, next) = rest.split_at(inner.map_or(rest.len(), |inner| inner + 1));
            let end = next.first().map_or(run.len(), |opener| opener.slashes);
            let last = memrchr(b'@', &run.as_bytes()[from..end]).map(|at| from + at);
            for opener in block {
                if let Some(end) = userinfo_end(run, opener, end, last, last_of_run) {
                    spans.push((at + opener.behind, at + end));
                }
            }
            from = end;
            rest = next;
        }
    }
}

/// Returns the places in a run that an authority may follow. `:\/\/` counts as `://`.
fn openers(run: &str) -> Vec<Opener> {
    let bytes = run.as_bytes();
    let mut openers = Vec::new();
    let mut from = 0;
    while let Some(found) = memchr2(b'/', b'\\', &bytes[from..]) {
        let slashes = from + found;
        let follow = bytes[slashes..].iter();
        let mut count = follow
            .take_while(|byte| matches!(byte, b'/' | b'\\'))
            .count();
        from = slashes + count;
        // The backslash of `\u0026` belongs to that escape.
        if run[from - 1..].starts_with("\\u") {
            count -= 1;
        }
        let (has_colon, has_scheme) = match &bytes[..slashes] {
            [.., last, b':'] => (true, last.is_ascii_alphanumeric()),
            before => (before == b":", false),
        };
        if has_colon || count > 1 {
            openers.push(Opener {
                slashes,
                behind: slashes + count,
                has_scheme: has_scheme && count > 1,
            });
        }
    }
    openers
}

/// Meaning of a colon in an authority.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Colon {
    /// There is no colon.
    Absent,
    /// The colon may belong to a port, or to the sentence around the address.
    MayBePort,
    /// The colon precedes a password.
    Userinfo,
}

/// Returns the end of the userinfo after an opener, if there is any.
///
/// A password may hold `/` and `#`. Text with a colon is therefore userinfo up to the last `@`
/// before the next address, even if that masks a path. Without an `@`, text is userinfo only if it
/// cannot be a port. Such an address is truncated or holds a space.
fn userinfo_end(
    run: &str,
    opener: &Opener,
    end: usize,
    last: Option<usize>,
    last_of_run: Option<usize>,
) -> Option<usize> {
    let begin = opener.behind;
    let rest = &run[begin..end];
    let authority = &rest[..rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len())];
    let behind = |at: &usize| *at > begin;
    match colon(authority) {
        Colon::Absent if opener.has_scheme => {
            let at = authority.rfind('@').filter(|at| *at > 0)?;
            Some(begin + at)
        }
        Colon::Absent => None,
        Colon::Userinfo if opener.has_scheme => {
            let at = last.filter(behind).or_else(|| last_of_run.filter(behind));
            Some(at.unwrap_or(run.len()))
        }
        // After a port, the path may hold an `@`.
        Colon::MayBePort => authority
            .rfind('@')
            .map(|at| begin + at)
            .filter(|at| behind(at)),
        Colon::Userinfo => last.filter(behind),
    }
}

fn colon(authority: &str) -> Colon {
    // Colons within the brackets belong to an IPv6 address.
    let address = authority.strip_prefix('[').and_then(|rest| rest.find(']'));
    let rest = &authority[address.map_or(0, |end| end + 1)..];
    let Some(at) = rest.find(':') else {
        return Colon::Absent;
    };
    let port = &rest.as_bytes()[at + 1..];
    let digits = port.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let is_password = match port.get(digits) {
        None => false,
        Some(next) if digits > 0 => next.is_ascii_alphanumeric(),
        Some(next) => next.is_ascii_graphic() && !b",.;:)]}'{*".contains(next),
    };
    if is_password {
        Colon::Userinfo
    } else {
        Colon::MayBePort
    }
}

/// Finds the values of parameters in queries and fragments, with or without an address before them.
/// Also finds what percent escapes hide.
fn find_parameters(text: &str, depth: usize, spans: &mut Vec<Span>) {
    if memchr3(b'=', b'%', b'\\', text.as_bytes()).is_none() {
        return;
    }
    for (at, run) in runs(text, ends_query) {
        if memchr3(b'=', b'%', b'\\', run.as_bytes()).is_none() {
            continue;
        }
        // A backslash before a quote escapes it.
        let run = run.trim_end_matches('\\');
        let mut in_query = false;
        let mut from = 0;
        while from <= run.len() {
            let (end, next) = piece_end(run, from);
            let piece = &run[from..end];
            let query = if in_query {
                Some(0)
            } else {
                piece.find('?').map(|mark| mark + 1)
            };
            let path = &piece[..query.unwrap_or(piece.len())];
            find_encoded(path, at + from, depth, spans);
            if let Some(query) = query {
                let secret = secret_of_pairs(&piece[query..], depth);
                spans.extend(secret.map(|begin| (at + from + query + begin, at + end)));
            }
            in_query = true;
            from = next;
        }
    }
}

/// Returns the end of the piece that begins at `from`, and the start of the next one. Pieces end at
/// `&`, `;` or `#`.
///
/// `&` may be written as `\u0026`, as in JSON written by Go.
fn piece_end(run: &str, from: usize) -> (usize, usize) {
    let rest = &run[from..];
    for (at, byte) in rest.bytes().enumerate() {
        let length = match byte {
            b'&' | b';' | b'#' => 1,
            b'\\' if is_escape_of(&rest[at..], "0026") => 6,
            _ => continue,
        };
        return (from + at, from + at + length);
    }
    (run.len(), run.len() + 1)
}

/// Returns true if a text begins with the JSON escape of this UTF-16 unit.
fn is_escape_of(text: &str, unit: &str) -> bool {
    let digits = text.strip_prefix("\\u").and_then(|rest| rest.get(..4));
    digits.is_some_and(|digits| digits.eq_ignore_ascii_case(unit))
}

/// Finds parts of a path whose percent escapes hide a secret.
fn find_encoded(path: &str, at: usize, depth: usize, spans: &mut Vec<Span>) {
    if !path.contains('%') {
        return;
    }
    for (from, part) in runs(path, |character| matches!(character, '/' | '\\' | '?')) {
        if hides_secret(part, depth) {
            spans.push((at + from, at + from + part.len()));
        }
    }
}

/// Returns true if a text holds a secret once its percent escapes are decoded.
fn hides_secret(text: &str, depth: usize) -> bool {
    if depth >= MAX_DEPTH {
        return false;
    }
    match decoded(text) {
        Cow::Owned(plain) => masked_once(&plain, depth + 1).is_some(),
        Cow::Borrowed(_) => false,
    }
}

/// Returns the start of the secret in a piece of a query. The secret lasts to the end of the piece.
///
/// A piece may hold pairs of its own, as in `streamid=#!::r=live,token=x` or `hdnts=st=1~hmac=x`.
fn secret_of_pairs(piece: &str, depth: usize) -> Option<usize> {
    let mut name_from = 0;
    let mut first_value = None;
    let mut secret = None;
    for (at, byte) in piece.bytes().enumerate() {
        let behind = match byte {
            b'=' => at + 1,
            b'\\' if is_escape_of(&piece[at..], "003d") => at + 6,
            b'~' | b',' | b'?' => {
                name_from = at + 1;
                continue;
            }
            _ => continue,
        };
        if behind < piece.len() && is_secret_parameter(&piece[name_from..at]) {
            secret = Some(behind);
            break;
        }
        first_value.get_or_insert(behind);
        name_from = behind;
    }
    // The part before the secret may hide another one.
    let value = first_value.or_else(|| secret.is_none().then_some(0));
    let hidden = value.filter(|value| hides_secret(&piece[*value..], depth));
    hidden.or(secret)
}

/// Finds the values of names such as `"NotifyKey": "x"`, `TOKEN=x` and `Authorization: x`.
///
/// A quoted name counts anywhere. An unquoted name counts at the start of a line. Directly before
/// `=`, it also counts after a space, a quote or a bracket. Elsewhere, a colon belongs to prose.
fn find_assignments(text: &str, spans: &mut Vec<Span>) {
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

#[cfg(test)]
mod tests {
    use crate::mask_text;
    use std::borrow::Cow;

    fn assert_masked(rows: &[(&str, &str)]) {
        for (text, shown) in rows {
            assert_eq!(mask_text(text), *shown, "{text}");
            assert_eq!(mask_text(shown), *shown, "masked twice: {text}");
            if text == shown {
                assert!(matches!(mask_text(text), Cow::Borrowed(_)), "{text}");
            }
        }
    }

    #[test]
    fn userinfo_is_masked_in_every_address_of_a_text() {
        assert_masked(&[
            (
                "https://user:pa55w0rd@h.example/v.mp4",
                "https://***@h.example/v.mp4",
            ),
            ("HTTPS://U:P@H/", "HTTPS://***@H/"),
            (
                "rtmp://key@live.example:1935/a",
                "rtmp://***@live.example:1935/a",
            ),
            ("https://a@b:c@h/", "https://***@h/"),
            ("https://:p@h/", "https://***@h/"),
            ("git+https://u:p@h/b", "git+https://***@h/b"),
            ("[x](https://u:p@h/)", "[x](https://***@h/)"),
            // A second address.
            ("https://h/a,https://u:p@h/b", "https://h/a,https://***@h/b"),
            (
                "https://u:p@h/a,https://v:q@h/b",
                "https://***@h/a,https://***@h/b",
            ),
            ("cos://https://u:p@h/a", "cos://https://***@h/a"),
            (
                "https://h/?u=https://u:p@x/?token=1",
                "https://h/?u=https://***@x/?token=***",
            ),
            (
                "https://h:80/?u=https://u:p@x/",
                "https://h:80/?u=https://***@x/",
            ),
            // A password with any characters.
            ("https://u:p'w@h/", "https://***@h/"),
            ("https://u:p\u{201d}\u{3002}w@h/", "https://***@h/"),
            ("https://u:p#w@h/", "https://***@h/"),
            ("https://u:p/w@h/", "https://***@h/"),
            ("https://u:p?w@h/", "https://***@h/"),
            ("https://h:8080/a@b", "https://h:8080/a@b"),
            ("https://u:a://b@h/", "https://***@h/"),
            ("https://u:p w@h/", "https://*** w@h/"),
            ("https://u:p<w@h/", "https://***<w@h/"),
            ("https://u:p", "https://***"),
            // Other spellings of the start of an address.
            (
                "https:\\/\\/u:p@h\\/?token=x",
                "https:\\/\\/***@h\\/?token=***",
            ),
            ("//u:p@h/a", "//***@h/a"),
            ("http\u{ff1a}//u:p@h", "http\u{ff1a}//***@h"),
            ("https:/u:p@h/a", "https:/***@h/a"),
            ("https:///u:p@h/a", "https:///***@h/a"),
            // Nothing to mask.
            ("https://h/a@b?x=@", "https://h/a@b?x=@"),
            (
                "https://h:8080/a, https://h:",
                "https://h:8080/a, https://h:",
            ),
            ("https://[::1]:80/a", "https://[::1]:80/a"),
            (
                "dial https://h:443: no route",
                "dial https://h:443: no route",
            ),
            ("https://h:\u{65e0}\u{6548}", "https://h:\u{65e0}\u{6548}"),
            ("cos://bucket/path", "cos://bucket/path"),
            ("file:///a/b", "file:///a/b"),
            ("C:\\a\\b", "C:\\a\\b"),
            ("//u@h/a", "//u@h/a"),
            ("u:p@h", "u:p@h"),
            ("https://", "https://"),
        ]);
    }

    #[test]
    fn parameters_are_masked_with_and_without_an_address() {
        assert_masked(&[
            (
                "https://h/?a=1&token=x%20y#sig=z",
                "https://h/?a=1&token=***#sig=***",
            ),
            ("https://h/?%74oken=x", "https://h/?%74oken=***"),
            ("https://h/?to%256ben=x", "https://h/?to%256ben=***"),
            ("https://h/?tok\u{200b}en=x", "https://h/?tok\u{200b}en=***"),
            (
                "https://h/#access_token=x&state=1",
                "https://h/#access_token=***&state=1",
            ),
            (
                "see https://h/?sign=x, or \u{5bc6}\u{94a5} http://u:p@h",
                "see https://h/?sign=*** or \u{5bc6}\u{94a5} http://***@h",
            ),
            ("https://h/#/x?token=x", "https://h/#/x?token=***"),
            ("https://h/a;jsessionid=x/b", "https://h/a;jsessionid=***"),
            ("https://h/?a=1&amp;token=x", "https://h/?a=1&amp;token=***"),
            // A value with any characters.
            ("https://h/?token=a'x&b=1", "https://h/?token=***&b=1"),
            ("https://h/?token=a\u{ff0c}x", "https://h/?token=***"),
            ("https://h/?token=a?x,y~z<", "https://h/?token=***"),
            (
                "Get \"https://u:p@h/x?token=x\": EOF",
                "Get \"https://***@h/x?token=***\": EOF",
            ),
            // JSON of other writers, quoted once more.
            (
                "https://h/?a=1\\u0026token=x\\u0026b=2",
                "https://h/?a=1\\u0026token=***\\u0026b=2",
            ),
            ("https://h/?token\\u003Dx", "https://h/?token\\u003D***"),
            (
                "\\\"https://h/?token=x\\\" \\\"a\\\"",
                "\\\"https://h/?token=***\\\" \\\"a\\\"",
            ),
            // Pairs within pairs.
            (
                "https://h/a?hdnts=st=1~acl=/*~hmac=x&b=1",
                "https://h/a?hdnts=st=1~acl=/*~hmac=***&b=1",
            ),
            (
                "srt://h:1?streamid=#!::h=a,r=live,txSecret=x,txTime=1",
                "srt://h:1?streamid=#!::h=a,r=live,txSecret=***",
            ),
            ("https://h/?a=hmac=x", "https://h/?a=hmac=***"),
            // Names.
            (
                "https://h/?token[]=x&token[0]=y&user[password]=z",
                "https://h/?token[]=***&token[0]=***&user[password]=***",
            ),
            (
                "https://h/?token_v2=x&cookie=y&ticket=z&passcode=w",
                "https://h/?token_v2=***&cookie=***&ticket=***&passcode=***",
            ),
            (
                "webrtc://h/r?userid=1&usersig=x&psign=y",
                "webrtc://h/r?userid=1&usersig=***&psign=***",
            ),
            (
                "https://h/cb?code=x&state=1",
                "https://h/cb?code=***&state=1",
            ),
            // Without a scheme.
            ("/a/b.mp4?sign=x&t=1", "/a/b.mp4?sign=***&t=1"),
            ("a?token=1", "a?token=***"),
            ("a=1&token=2", "a=1&token=***"),
            // Nothing to mask.
            ("https://h/?token=", "https://h/?token="),
            ("https://h/?code", "https://h/?code"),
            ("/token=a/b", "/token=a/b"),
            ("what token? none", "what token? none"),
            ("://token=1", "://token=1"),
            ("code=7", "code=7"),
        ]);
    }

    #[test]
    fn value_is_masked_if_percent_escapes_hide_a_secret() {
        assert_masked(&[
            (
                "https://h/?next=https%3A%2F%2Fu%3Ap%40x%2F&a=1",
                "https://h/?next=***&a=1",
            ),
            (
                "https://h/?next=https%3A%2F%2Fx%2F%3Ftoken%3Dx",
                "https://h/?next=***",
            ),
            (
                "https://h/?next=https%253A%252F%252Fu%253Ap%2540x%252F",
                "https://h/?next=***",
            ),
            ("https://h/?next=//u:p%40x/", "https://h/?next=***"),
            (
                "https://h/?ext=%7B%22Token%22%3A%22x%22%7D",
                "https://h/?ext=***",
            ),
            (
                "https://h/proxy/https%3A%2F%2Fu%3Ap%40x%2F/b",
                "https://h/proxy/***/b",
            ),
            ("?https%3A%2F%2Fu%3Ap%40x", "?***"),
            (
                "https://h/?url=https%3A%2F%2Fx&key=1",
                "https://h/?url=https%3A%2F%2Fx&key=***",
            ),
            ("100% of https://h/a%20b", "100% of https://h/a%20b"),
        ]);
    }

    #[test]
    fn value_of_a_secret_name_is_masked_in_messages_headers_and_files() {
        assert_masked(&[
            ("NotifyKey=x", "NotifyKey=***"),
            (
                "invalid NotifyKey=x for task",
                "invalid NotifyKey=*** for task",
            ),
            ("call(token=x)", "call(token=***"),
            ("run -e TOKEN=\"a b\" c", "run -e TOKEN=\"***\" c"),
            (
                "[default]\nsecret_id = x\r\nsecret_key = y\nregion = z\n",
                "[default]\nsecret_id = ***\r\nsecret_key = ***\nregion = z\n",
            ),
            ("export SECRET_KEY='a b' # c", "export SECRET_KEY='***' # c"),
            ("a: 1\n  - NotifyKey: x y\n", "a: 1\n  - NotifyKey: ***\n"),
            ("password: 'it''s' # x", "password: '***' # x"),
            ("NotifyKey\u{ff1a}x", "NotifyKey\u{ff1a}***"),
            (
                "Authorization: TC3-HMAC-SHA256 Credential=a, Signature=b\nHost: h",
                "Authorization: ***\nHost: h",
            ),
            ("curl -H 'X-TC-Token: a b' h", "curl -H 'X-TC-Token: ***' h"),
            ("> Set-Cookie: a=x; b=y", "> Set-Cookie: ***"),
            (
                "{'NotifyKey': 'x', 'Status': 'FINISH', 'Key': 5}",
                "{'NotifyKey': '***', 'Status': 'FINISH', 'Key': ***}",
            ),
            (
                "bad: {\"NotifyKey\":\"a\\\"b\",\"c\":1}",
                "bad: {\"NotifyKey\":\"***\",\"c\":1}",
            ),
            (
                "bad: {\\\"Token\\\":\\\"x\\\",\\\"c\\\":1}",
                "bad: {\\\"Token\\\":\\\"***\\\",\\\"c\\\":1}",
            ),
            (
                "a 'token' => 'x', 'b' => 'y'",
                "a 'token' => '***', 'b' => 'y'",
            ),
            ("x \"Keys\": [\"a\", \"b\"], 1", "x \"Keys\": [***], 1"),
            // Prose and code.
            ("the key: value", "the key: value"),
            ("Key: how it began", "Key: how it began"),
            ("https is the key: it", "https is the key: it"),
            ("Keyword: x\nEXPIRES=1", "Keyword: x\nEXPIRES=1"),
            ("Auth::check(), key == x", "Auth::check(), key == x"),
            (
                "x 'token': None, \"sign\": null",
                "x 'token': None, \"sign\": null",
            ),
            ("12:30:05 a=b", "12:30:05 a=b"),
        ]);
    }

    #[test]
    fn text_that_is_json_is_masked_as_json() {
        assert_masked(&[
            (
                r#" {"NotifyKey": "x", "Url": "https:\/\/h\/?a=1\u0026token=x", "N": 1e400}"#,
                r#" {"NotifyKey": "***", "Url": "https://h/?a=1&token=***", "N": 1e400}"#,
            ),
            (
                r#"[{"Body":"{\"Sign\":\"x\",\"T\":\"\\u4f60\"}"}]"#,
                r#"[{"Body":"{\"Sign\":\"***\",\"T\":\"\\u4f60\"}"}]"#,
            ),
            (
                r#"{"State":"s","T":"\u4f60\/"}"#,
                r#"{"State":"s","T":"\u4f60\/"}"#,
            ),
        ]);
    }

    /// Pieces that the rules are about, combined in random order.
    const PIECES: [&str; 44] = [
        "https://", ":\\/\\/", "//", "/", ":", "@", "?", "&", "\\u0026", "\\u003d", ";", "#", "=",
        "~", ",", " ", "\n", "\"", "'", "\\", "\\\"", "<", "%3D", "%2F%2F", "%3A", "%40", "%25",
        "token", "Key", "code", "Cookie", "h", "80", "{", "}", "[", "]", "***", "null", "export",
        "-", "\u{ff1a}", "\u{4f60}", "\u{3000}",
    ];

    fn any_text(rng: &mut fastrand::Rng, most: usize) -> String {
        let count = rng.usize(..most);
        (0..count)
            .map(|_| PIECES[rng.usize(..PIECES.len())])
            .collect()
    }

    #[test]
    fn masking_twice_is_masking_once() {
        let mut rng = fastrand::Rng::with_seed(7);
        for _ in 0..50_000 {
            let text = any_text(&mut rng, 24);
            let once = mask_text(&text);
            assert_eq!(mask_text(&once), once, "{text:?}");
        }
    }

    #[test]
    fn secret_is_masked_whatever_stands_around_it() {
        let mut rng = fastrand::Rng::with_seed(8);
        let addresses = [
            "https://u:S3CRET@h/a",
            "https:\\/\\/u:S3CRET@h\\/",
            "https://h/?token=S3CRET",
            "/a?a=1\\u0026sign=S3CRET",
            "https://h/?u=https%3A%2F%2Fu%3AS3CRET%40x%2F",
            "//u:S3CRET@h",
        ];
        let lines = ["NotifyKey=S3CRET", "\"Key\": \"S3CRET\"", "Cookie: S3CRET"];
        for _ in 0..30_000 {
            let before = any_text(&mut rng, 12);
            let after = any_text(&mut rng, 12);
            let address = addresses[rng.usize(..addresses.len())];
            let text = format!("{before} {address}{after}");
            assert!(!mask_text(&text).contains("S3CRET"), "{text:?}");
            let line = lines[rng.usize(..lines.len())];
            let text = format!("{before}\n{line}\n{after}");
            assert!(!mask_text(&text).contains("S3CRET"), "{text:?}");
        }
    }

    #[test]
    fn text_without_a_secret_stays_byte_for_byte() {
        let mut rng = fastrand::Rng::with_seed(9);
        let words = [
            "https://h.example:443/a?page=2&t=1#top",
            "12:30:05.123",
            "the key: value",
            "task=7",
            "a%20b",
            "100%",
            "{\"a\": 1e400}",
            "\\u4f60\\/",
            "mail@h.example",
            "\u{4f60}\u{ff1a}\u{597d}",
            "cos://bucket/a//b",
            "C:\\a",
            "=",
            "\n",
        ];
        for _ in 0..20_000 {
            let count = rng.usize(..10);
            let text: Vec<_> = (0..count)
                .map(|_| words[rng.usize(..words.len())])
                .collect();
            let text = text.join(" ");
            assert!(matches!(mask_text(&text), Cow::Borrowed(_)), "{text:?}");
        }
    }

    #[test]
    fn hostile_text_takes_no_more_than_linear_time() {
        // Length at which a quadratic search would take minutes.
        const LENGTH: usize = 1 << 17;
        for piece in [
            "a://",
            "a:b//",
            "//a:",
            "\\/\\/",
            "a: ",
            "\"key\":",
            "'key':'",
            "key=",
            "&key=",
            "?a=",
            "%25",
            "%2F",
            "a=%25&",
            "{\"a\":",
            "[\"[",
            "\\",
            "\\\"",
            ">",
            " - ",
            "\u{ff1a}",
            "~a=",
            "https://u:",
            "key:''",
            "@",
            "?a=%253D",
            "a=",
            "\"key\":null,",
            "a:/",
            "key:\"\"",
        ] {
            let text = piece.repeat(LENGTH / piece.len());
            assert!(!mask_text(&text).is_empty(), "{piece}");
            assert!(!mask_text(&format!("{{{text}")).is_empty(), "{piece}");
        }
    }
}
