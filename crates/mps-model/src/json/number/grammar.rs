//! The grammar of a number, for slow paths and skipping.

use crate::json::error::Reason;

/// A number and the input after it.
pub(super) type Parsed<'a, T> = Result<(T, &'a [u8]), Reason>;

/// The parts of a number.
pub(super) struct Number<'a> {
    pub(super) integer: &'a [u8],
    pub(super) fraction: &'a [u8],
    pub(super) exponent: i64,
    pub(super) rest: &'a [u8],
}

/// Splits a number by the grammar of JSON.
#[inline]
pub(super) fn scan(text: &[u8]) -> Result<Number<'_>, Reason> {
    let rest = text.strip_prefix(b"-").unwrap_or(text);
    let (integer, rest) = digits(rest);
    if integer.is_empty() || (integer[0] == b'0' && integer.len() > 1) {
        return Err(Reason::Number);
    }
    let (fraction, rest) = match rest {
        [b'.', rest @ ..] => match digits(rest) {
            ([], _) => return Err(Reason::Number),
            parts => parts,
        },
        rest => (&rest[..0], rest),
    };
    let (exponent, rest) = match rest {
        [b'e' | b'E', rest @ ..] => exponent(rest)?,
        rest => (0, rest),
    };
    Ok(Number {
        integer,
        fraction,
        exponent,
        rest,
    })
}

/// Checks a number and returns the input after it.
#[inline]
pub(crate) fn skip(text: &[u8]) -> Result<&[u8], Reason> {
    scan(text).map(|number| number.rest)
}

#[inline]
fn digits(text: &[u8]) -> (&[u8], &[u8]) {
    let end = text
        .iter()
        .position(|byte| !byte.is_ascii_digit())
        .unwrap_or(text.len());
    text.split_at(end)
}

#[cold]
fn exponent(text: &[u8]) -> Parsed<'_, i64> {
    let (negative, rest) = match text {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        rest => (false, rest),
    };
    let (digits, rest) = digits(rest);
    if digits.is_empty() {
        return Err(Reason::Number);
    }
    // The limit is far beyond any double, and small enough to add lengths to.
    let value = digits.iter().fold(0_i64, |value, digit| {
        (value * 10 + i64::from(digit - b'0')).min(1 << 40)
    });
    Ok((if negative { -value } else { value }, rest))
}
