//! Reads numbers and areas of a finding, and null.

use crate::Coordinates;
use crate::json::number;
use crate::json::{Reason, ScanError, skip, skip_whitespace};
use crate::layout::ValueKind;

/// A value and the input after it.
type Parsed<'a, T> = Result<T, ScanError<'a>>;

/// Returns what follows null.
#[inline]
pub(super) fn null(value: &[u8]) -> Parsed<'_, &[u8]> {
    value
        .strip_prefix(b"null")
        .ok_or((Reason::Expected("a value"), value))
}

/// Reads a number of this kind in the form of nearly all numbers. This is the fast path.
#[inline(always)]
pub(super) fn fast_number(kind: ValueKind, value: &[u8]) -> Option<(f64, &[u8])> {
    match kind {
        ValueKind::Float => match number::short_decimal(value) {
            Some(read) => Some(read),
            None => long_float(value),
        },
        _ => number::fast_integer(value).map(|(number, rest)| (number as f64, rest)),
    }
}

/// Reads a float with many digits.
#[inline(never)]
fn long_float(value: &[u8]) -> Option<(f64, &[u8])> {
    number::fast_float(value).map(|(number, rest)| (number.value(), rest))
}

/// Reads a number of this kind in any form, or null. This is the slow path.
#[inline(never)]
pub(super) fn slow_number(kind: ValueKind, value: &[u8]) -> Parsed<'_, (Option<f64>, &[u8])> {
    if !matches!(value.first(), Some(b'0'..=b'9' | b'-')) {
        return match null(value) {
            Ok(rest) => Ok((None, rest)),
            Err(_) => Err((Reason::Expected("a number"), value)),
        };
    }
    let read = match kind {
        ValueKind::Int => number::signed(value).map(|(number, rest)| (number as f64, rest)),
        ValueKind::UInt => number::unsigned(value).map(|(number, rest)| (number as f64, rest)),
        _ => number::float(value),
    };
    match read {
        Ok((number, rest)) => Ok((Some(number), rest)),
        // A number out of range counts as absent.
        Err(Reason::Range(_)) => match number::skip(value) {
            Ok(rest) => Ok((None, rest)),
            Err(reason) => Err((reason, value)),
        },
        Err(reason) => Err((reason, value)),
    }
}

/// Reads coordinates in any form, or null. An empty list counts as null.
pub(super) fn slow_area(value: &[u8]) -> Parsed<'_, (Option<Coordinates>, &[u8])> {
    let [b'[', rest @ ..] = value else {
        return match null(value) {
            Ok(rest) => Ok((None, rest)),
            Err(_) => Err((Reason::Expected("a list"), value)),
        };
    };
    let mut rest = skip_whitespace(rest);
    if let [b']', rest @ ..] = rest {
        return Ok((None, rest));
    }
    let mut area = Coordinates::default();
    loop {
        let side;
        (side, rest) = match number::signed(rest) {
            Ok(read) => read,
            Err(_) if rest.first() == Some(&b'n') => (0, null(rest)?),
            Err(reason @ Reason::Range(_)) => match number::skip(rest) {
                Ok(after) => (0, after),
                Err(_) => return Err((reason, rest)),
            },
            Err(reason) => return Err((reason, rest)),
        };
        area.push(side);
        rest = match skip_whitespace(rest) {
            [b',', rest @ ..] => skip_whitespace(rest),
            [b']', rest @ ..] => return Ok((Some(area), rest)),
            unexpected => return Err((Reason::Expected("`,` or `]`"), unexpected)),
        };
    }
}

/// Returns the start of a list's first element, and what follows the list. There is no first
/// element in an empty list or null.
pub(super) fn first(value: &[u8]) -> Parsed<'_, (Option<&[u8]>, &[u8])> {
    let [b'[', inner @ ..] = value else {
        return match null(value) {
            Ok(rest) => Ok((None, rest)),
            Err(_) => Err((Reason::Expected("a list"), value)),
        };
    };
    let inner = skip_whitespace(inner);
    let rest = skip(value)?;
    Ok((
        Some(inner).filter(|inner| inner.first() != Some(&b']')),
        rest,
    ))
}
