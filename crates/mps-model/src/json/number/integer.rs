//! Integers. An integral float such as `29.0` counts as one.

use super::digits::{first_digits, leading_digits};
use super::grammar::{Parsed, scan};
use crate::json::error::Reason;

/// Reads a signed integer. An integral float such as `29.0` or `1e3` counts as one.
#[inline]
pub(crate) fn signed(text: &[u8]) -> Parsed<'_, i64> {
    let (negative, digits) = match text {
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    let (magnitude, rest) = magnitude(digits, text)?;
    let value = if negative {
        0_i64.checked_sub_unsigned(magnitude)
    } else {
        i64::try_from(magnitude).ok()
    };
    value
        .map(|value| (value, rest))
        .ok_or(Reason::Range("a signed 64-bit integer"))
}

/// Reads an integer that is not negative.
#[inline]
pub(crate) fn unsigned(text: &[u8]) -> Parsed<'_, u64> {
    match text {
        [b'-', digits @ ..] => match magnitude(digits, text)? {
            (0, rest) => Ok((0, rest)),
            _ => Err(Reason::Range("an unsigned 64-bit integer")),
        },
        digits => magnitude(digits, text),
    }
}

/// Fast path: reads an integer of up to 7 digits without a sign, as nearly all are.
///
/// `None` means that the slow path has to read it, valid or not.
#[inline(always)]
pub(crate) fn fast_integer(text: &[u8]) -> Option<(u64, &[u8])> {
    let window: &[u8; 8] = text.first_chunk()?;
    let chunk = u64::from_le_bytes(*window);
    let count = leading_digits(chunk);
    if count == 0 || count == 8 || (window[0] == b'0' && count != 1) {
        return None;
    }
    let rest = &text[count..];
    let is_float = matches!(rest.first(), Some(b'.' | b'e' | b'E'));
    (!is_float).then(|| (first_digits(chunk, count), rest))
}

/// Reads the digits of an integer. `text` is the whole number with its sign.
fn magnitude<'a>(digits: &'a [u8], text: &'a [u8]) -> Parsed<'a, u64> {
    let mut value = 0_u64;
    let mut rest = digits;
    while let [digit @ b'0'..=b'9', tail @ ..] = rest {
        // 18 digits cannot overflow. Longer numbers take the slow path.
        if digits.len() - rest.len() == 18 {
            return slow_magnitude(text);
        }
        value = value * 10 + u64::from(digit - b'0');
        rest = tail;
    }
    if matches!(rest.first(), Some(b'.' | b'e' | b'E'))
        || (digits.first() == Some(&b'0') && digits.len() - rest.len() > 1)
        || rest.len() == digits.len()
    {
        return slow_magnitude(text);
    }
    Ok((value, rest))
}

/// Slow path: a long integer, or a float where an integer was expected. Exact in any form.
#[cold]
fn slow_magnitude(text: &[u8]) -> Parsed<'_, u64> {
    let number = scan(text)?;
    let digits = number.integer.iter().chain(number.fraction).copied();
    let mut point = i64::try_from(number.integer.len())
        .unwrap_or(i64::MAX)
        .saturating_add(number.exponent);
    let mut value = 0_u64;
    for digit in digits {
        if point > 0 {
            value = value
                .checked_mul(10)
                .and_then(|value| value.checked_add(u64::from(digit - b'0')))
                .ok_or(Reason::Range("a 64-bit integer"))?;
        } else if digit != b'0' {
            return Err(Reason::Range("an integer"));
        }
        point -= 1;
    }
    while point > 0 && value != 0 {
        value = value
            .checked_mul(10)
            .ok_or(Reason::Range("a 64-bit integer"))?;
        point -= 1;
    }
    Ok((value, number.rest))
}
