//! Strings: their end, their escapes, and how they are skipped, checked and written.

use super::error::{Reason, ScanError};
use std::borrow::Cow;
use wide::u8x16;

/// Returns the position of the first quote, backslash or control character.
///
/// Returns the length if there is none.
#[inline(always)]
pub(crate) fn find_string_end(body: &[u8]) -> usize {
    match body.first_chunk::<LANES>() {
        Some(chunk) => {
            let ends = string_ends(chunk);
            if ends != 0 {
                ends.trailing_zeros() as usize
            } else {
                LANES + find_far_string_end(&body[LANES..])
            }
        }
        None => find_string_end_by_bytes(body),
    }
}

/// Bytes that one vector comparison covers.
pub(super) const LANES: usize = 16;

/// Returns a bit for each byte that ends a string or may not appear in one unescaped.
#[inline(always)]
fn string_ends(chunk: &[u8; LANES]) -> u32 {
    let bytes = u8x16::new(*chunk);
    let control = bytes.min(u8x16::splat(0x1f)).simd_eq(bytes);
    (bytes.simd_eq(u8x16::splat(b'"')) | bytes.simd_eq(u8x16::splat(b'\\')) | control).to_bitmask()
}

#[inline(never)]
fn find_far_string_end(body: &[u8]) -> usize {
    let (chunks, tail) = body.as_chunks::<LANES>();
    for (index, chunk) in chunks.iter().enumerate() {
        let ends = string_ends(chunk);
        if ends != 0 {
            return index * LANES + ends.trailing_zeros() as usize;
        }
    }
    body.len() - tail.len() + find_string_end_by_bytes(tail)
}

fn find_string_end_by_bytes(body: &[u8]) -> usize {
    body.iter()
        .position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f))
        .unwrap_or(body.len())
}

/// Unescapes a string into `into`. `body` begins after the opening quote and is the end of `text`.
pub(crate) fn unescape<'a>(
    body: &'a [u8],
    text: &str,
    into: &mut String,
) -> Result<&'a [u8], ScanError<'a>> {
    let mut rest = body;
    loop {
        let end = find_string_end(rest);
        let from = text.len() - rest.len();
        into.push_str(text.get(from..from + end).unwrap_or_default());
        rest = &rest[end..];
        match rest {
            [b'"', tail @ ..] => return Ok(tail),
            [b'\\', escape @ ..] => rest = unescape_one(rest, escape, into)?,
            [] => return Err((Reason::End, rest)),
            // Keep a raw control character, although JSON does not allow one.
            [control, tail @ ..] => {
                into.push(char::from(*control));
                rest = tail;
            }
        }
    }
}

/// Returns a member's name unescaped, from the bytes between its quotes.
pub(crate) fn name_within(raw: &[u8]) -> Cow<'_, str> {
    let text = String::from_utf8_lossy(raw);
    if !raw.contains(&b'\\') {
        return text;
    }
    // `unescape` needs the closing quote.
    let quoted = format!("{text}\"");
    let mut name = String::new();
    match unescape(quoted.as_bytes(), &quoted, &mut name) {
        Ok(_) => Cow::Owned(name),
        Err(_) => text,
    }
}

/// Unescapes one escape sequence. `at` begins with the backslash, `escape` after it.
pub(crate) fn unescape_one<'a>(
    at: &'a [u8],
    escape: &'a [u8],
    into: &mut String,
) -> Result<&'a [u8], ScanError<'a>> {
    let (character, rest) = match escape {
        [b'"', rest @ ..] => ('"', rest),
        [b'\\', rest @ ..] => ('\\', rest),
        [b'/', rest @ ..] => ('/', rest),
        [b'b', rest @ ..] => ('\u{8}', rest),
        [b'f', rest @ ..] => ('\u{c}', rest),
        [b'n', rest @ ..] => ('\n', rest),
        [b'r', rest @ ..] => ('\r', rest),
        [b't', rest @ ..] => ('\t', rest),
        [b'u', rest @ ..] => match (code_unit(rest), rest.get(4..)) {
            (Some(unit), Some(rest)) => surrogates(unit, rest),
            _ => return Err((Reason::Escape, at)),
        },
        [] => return Err((Reason::End, escape)),
        _ => return Err((Reason::Escape, at)),
    };
    into.push(character);
    Ok(rest)
}

/// Returns the character of one code unit, or of a pair. Half a pair becomes U+FFFD.
fn surrogates(unit: u16, rest: &[u8]) -> (char, &[u8]) {
    if let Some(character) = char::from_u32(u32::from(unit)) {
        return (character, rest);
    }
    if let [b'\\', b'u', low @ ..] = rest
        && let (Some(second), Some(after)) = (code_unit(low), low.get(4..))
        && let Some(Ok(character)) = char::decode_utf16([unit, second]).next()
    {
        return (character, after);
    }
    (char::REPLACEMENT_CHARACTER, rest)
}

fn code_unit(digits: &[u8]) -> Option<u16> {
    let digits: &[u8; 4] = digits.first_chunk()?;
    let [a, b, c, d] = digits.map(|digit| HEX[usize::from(digit)]);
    let is_invalid = (a | b | c | d) & 0xf0 != 0;
    (!is_invalid).then(|| u16::from(a << 4 | b) << 8 | u16::from(c << 4 | d))
}

/// Values of the hexadecimal digits. Any other byte has a value greater than all of them.
const HEX: [u8; 256] = {
    let mut values = [u8::MAX; 256];
    let mut digit = 0;
    while digit < 16 {
        let lower = b"0123456789abcdef"[digit];
        values[lower as usize] = digit as u8;
        values[lower.to_ascii_uppercase() as usize] = digit as u8;
        digit += 1;
    }
    values
};

/// Skips a string. `rest` begins with its quote.
#[inline]
pub(crate) fn skip_string(rest: &[u8]) -> Result<&[u8], ScanError<'_>> {
    let mut body = &rest[1..];
    loop {
        body = &body[find_string_end(body)..];
        match body {
            [b'"', tail @ ..] => return Ok(tail),
            [b'\\', _, tail @ ..] => body = tail,
            [] | [b'\\'] => return Err((Reason::End, &[])),
            [_, tail @ ..] => body = tail,
        }
    }
}

/// Checks a string. Accepts raw control characters if `may_hold_control` is true.
#[inline]
pub(crate) fn check_text(rest: &[u8], may_hold_control: bool) -> Result<&[u8], ScanError<'_>> {
    let mut body = &rest[1..];
    loop {
        body = &body[find_string_end(body)..];
        match body {
            [b'"', tail @ ..] => return Ok(tail),
            [b'\\', b'u', tail @ ..] if code_unit(tail).is_some() => body = &tail[4..],
            [
                b'\\',
                b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't',
                tail @ ..,
            ] => body = tail,
            [] | [b'\\'] => return Err((Reason::End, &[])),
            [b'\\', ..] => return Err((Reason::Escape, body)),
            [_, tail @ ..] if may_hold_control => body = tail,
            _ => return Err((Reason::Control, body)),
        }
    }
}

/// Writes a text as a JSON string.
pub(crate) fn write_text(text: &str, out: &mut String) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\0'..='\x1f' => out.push_str(&format!("\\u{:04x}", u32::from(character))),
            _ => out.push(character),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::find_string_end;

    #[test]
    fn the_end_of_a_string_is_found_wherever_it_stands() {
        for end in 0..70 {
            for stop in ['"', '\\', '\u{1f}', '\0'] {
                let body = format!(
                    "{}{stop}{}",
                    "é/~".repeat(30).chars().take(end).collect::<String>(),
                    "x\"".repeat(20)
                );
                let expected = body
                    .bytes()
                    .position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f))
                    .unwrap();
                assert_eq!(find_string_end(body.as_bytes()), expected, "{body}");
                assert_eq!(find_string_end(&body.as_bytes()[..expected]), expected);
            }
        }
    }
}
