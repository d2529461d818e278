//! Checks a value against the whole grammar of JSON.

use super::cursor::skip_whitespace;
use super::error::{Reason, ScanError};
use super::number;
use super::string::check_text;

/// Maximum nesting of JSON that is kept as raw text, because code that uses it later is recursive.
/// Skipped values may have any depth.
pub(crate) const MAX_DEPTH: usize = 128;

/// Checks one value against the whole grammar, without recursion, and returns the input after it.
///
/// Arrays and objects may nest `max_depth` deep.
pub(crate) fn check(start: &[u8], max_depth: usize) -> Result<&[u8], ScanError<'_>> {
    // One entry per open bracket: true for an object.
    let mut open: Vec<bool> = Vec::new();
    let mut rest = skip_whitespace(start);
    'value: loop {
        rest = match rest {
            [b'"', ..] => check_string(rest)?,
            [bracket @ (b'{' | b'['), tail @ ..] => {
                let object = *bracket == b'{';
                if open.len() == max_depth.max(1) {
                    return Err((Reason::Depth, rest));
                }
                let inner = skip_whitespace(tail);
                match inner {
                    [b'}', tail @ ..] if object => tail,
                    [b']', tail @ ..] if !object => tail,
                    _ => {
                        open.push(object);
                        rest = if object { check_name(inner)? } else { inner };
                        continue;
                    }
                }
            }
            [b'-' | b'0'..=b'9', ..] => number::skip(rest).map_err(|reason| (reason, rest))?,
            [b't', b'r', b'u', b'e', tail @ ..] | [b'n', b'u', b'l', b'l', tail @ ..] => tail,
            [b'f', b'a', b'l', b's', b'e', tail @ ..] => tail,
            _ => return Err((Reason::Expected("a value"), rest)),
        };
        loop {
            let Some(object) = open.last().copied() else {
                return Ok(rest);
            };
            match (skip_whitespace(rest), object) {
                ([b',', tail @ ..], true) => {
                    rest = check_name(skip_whitespace(tail))?;
                    continue 'value;
                }
                ([b',', tail @ ..], false) => {
                    rest = skip_whitespace(tail);
                    continue 'value;
                }
                ([b'}', tail @ ..], true) | ([b']', tail @ ..], false) => {
                    open.pop();
                    rest = tail;
                }
                (unexpected, true) => return Err((Reason::Expected("`,` or `}`"), unexpected)),
                (unexpected, false) => return Err((Reason::Expected("`,` or `]`"), unexpected)),
            }
        }
    }
}

fn check_name(rest: &[u8]) -> Result<&[u8], ScanError<'_>> {
    if rest.first() != Some(&b'"') {
        return Err((Reason::Expected("a member's name"), rest));
    }
    match skip_whitespace(check_string(rest)?) {
        [b':', tail @ ..] => Ok(skip_whitespace(tail)),
        unexpected => Err((Reason::Expected("`:`"), unexpected)),
    }
}

/// Checks a string against the whole grammar.
fn check_string(rest: &[u8]) -> Result<&[u8], ScanError<'_>> {
    check_text(rest, false)
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::json::skip;

    #[test]
    fn skipping_ends_where_checking_ends() {
        let mut rng = fastrand::Rng::with_seed(7);
        let pieces = [
            "\"a\"",
            "\"\\\"]\"",
            "\"\\\\\"",
            "\"\\\\\\\"{\"",
            "12.5",
            "null",
            "[]",
            "{}",
            "[{\"k\":[]}]",
            "\"好[}\"",
        ];
        // Miri is some hundred times slower.
        let rounds = if cfg!(miri) { 20 } else { 20_000 };
        for _ in 0..rounds {
            let elements: Vec<String> = (0..rng.usize(1..40))
                .map(|_| match rng.usize(..=pieces.len()) {
                    index if index < pieces.len() => pieces[index].to_owned(),
                    _ => {
                        let depth = rng.usize(1..150);
                        "[".repeat(depth) + &"]".repeat(depth)
                    }
                })
                .collect();
            let text = format!("[{}],\"tail\\\"]", elements.join(","));
            let checked = check(text.as_bytes(), 150).unwrap();
            assert_eq!(skip(text.as_bytes()).unwrap(), checked, "{text}");
            let cut = rng.usize(..text.len() - checked.len());
            assert!(
                skip(&text.as_bytes()[..cut]).is_err(),
                "{}",
                &text[..cut.min(text.len())].escape_debug()
            );
        }
    }
}
