//! Reads numbers. Each has a fast path for the usual form.

use super::state::Reader;
use super::value::{ReadValue, read_value_or_null};
use crate::json::number::{self, FastFloat, Quotient, fast_float, fast_integer, short_decimal};
use crate::json::{Cursor, Reason, skip_whitespace};

/// A type of number.
trait Number: Default {
    /// Name of the expected kind in an error message.
    const NAME: &'static str;

    /// Fast path: reads the form that nearly all numbers have.
    fn read_fast(text: &[u8]) -> Option<(Self, &[u8])>;

    /// Slow path: reads any form.
    fn read_slow(text: &[u8]) -> Result<(Self, &[u8]), Reason>;
}

macro_rules! read_number {
    ($($type:ty, $name:literal, $usual:expr, $any:path;)*) => {
        $(impl Number for $type {
            const NAME: &'static str = $name;

            #[inline(always)]
            fn read_fast(text: &[u8]) -> Option<(Self, &[u8])> {
                $usual(text)
            }

            fn read_slow(text: &[u8]) -> Result<(Self, &[u8]), Reason> {
                $any(text)
            }
        }

        impl ReadValue for $type {
            #[inline(never)]
            fn read<'a>(&mut self, reader: &mut Reader<'a>, rest: &'a [u8]) -> Cursor<'a> {
                match Self::read_fast(rest) {
                    Some((value, rest)) => {
                        *self = value;
                        Some(rest)
                    }
                    None => read_slow_number(self, reader, rest),
                }
            }

            #[inline]
            fn read_optional<'a>(
                into: &mut Option<Self>,
                reader: &mut Reader<'a>,
                rest: &'a [u8],
            ) -> Cursor<'a> {
                read_number_or_null(into, reader, rest)
            }
        })*
    };
}

read_number! {
    i64, "an integer", |text| fast_integer(text).map(|(value, rest)| (value as i64, rest)), number::signed;
    u64, "an unsigned integer", fast_integer, number::unsigned;
}

impl Number for f64 {
    const NAME: &'static str = "a number";

    #[inline(never)]
    fn read_fast(text: &[u8]) -> Option<(Self, &[u8])> {
        short_decimal(text).or_else(|| fast_float(text).map(|(usual, rest)| (usual.value(), rest)))
    }

    fn read_slow(text: &[u8]) -> Result<(Self, &[u8]), Reason> {
        number::float(text)
    }
}

impl ReadValue for f64 {
    #[inline(never)]
    fn read<'a>(&mut self, reader: &mut Reader<'a>, rest: &'a [u8]) -> Cursor<'a> {
        read_float(self, rest, |into| {
            read_long_float(into, reader, rest, read_slow_number)
        })
    }

    #[inline(never)]
    fn read_optional<'a>(
        into: &mut Option<Self>,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        read_float(into, rest, |into| {
            read_long_float(into, reader, rest, read_slow_optional)
        })
    }
}

/// Reads a short decimal, as nearly all floats are, and leaves other forms to `other`.
///
/// Those are separate calls at the end, so that this path keeps everything in registers.
#[inline(always)]
fn read_float<'a, T: From<f64>>(
    into: &mut T,
    rest: &'a [u8],
    other: impl FnOnce(&mut T) -> Cursor<'a>,
) -> Cursor<'a> {
    match short_decimal(rest) {
        Some((value, rest)) => {
            *into = T::from(value);
            Some(rest)
        }
        None => other(into),
    }
}

/// Reads a float with many digits, such as a widened 32-bit float, and leaves other forms to
/// `slow_path`.
#[inline(never)]
fn read_long_float<'a, T: From<f64>>(
    into: &mut T,
    reader: &mut Reader<'a>,
    rest: &'a [u8],
    slow_path: fn(&mut T, &mut Reader<'a>, &'a [u8]) -> Cursor<'a>,
) -> Cursor<'a> {
    match fast_float(rest) {
        Some((FastFloat::Float(value), rest)) => {
            *into = T::from(value);
            Some(rest)
        }
        Some((FastFloat::Quotient(quotient), rest)) => divide(into, quotient, rest),
        None => slow_path(into, reader, rest),
    }
}

#[inline(never)]
fn divide<'a, T: From<f64>>(into: &mut T, quotient: Quotient, rest: &'a [u8]) -> Cursor<'a> {
    *into = T::from(quotient.value());
    Some(rest)
}

#[inline(never)]
fn read_slow_optional<'a>(
    into: &mut Option<f64>,
    reader: &mut Reader<'a>,
    rest: &'a [u8],
) -> Cursor<'a> {
    read_number_or_null(into, reader, rest)
}

/// Slow path: a number after whitespace or of an unusual form, or something that is not a number.
#[inline(never)]
fn read_slow_number<'a, N: Number>(
    into: &mut N,
    reader: &mut Reader<'a>,
    rest: &'a [u8],
) -> Cursor<'a> {
    let start = skip_whitespace(rest);
    *into = N::default();
    if !matches!(start.first(), Some(b'0'..=b'9' | b'-')) {
        return reader.null_or(N::NAME, start);
    }
    // Without whitespace, the fast path was tried before.
    let tried = start.len() == rest.len();
    let usual = if tried { None } else { N::read_fast(start) };
    let read = usual.map_or_else(|| N::read_slow(start), Ok);
    match read {
        Ok((value, rest)) => {
            *into = value;
            Some(rest)
        }
        Err(reason) => reader.omit_number(reason, start),
    }
}

/// Reads a number or null. The result is `None` also if the number was left out.
#[inline]
fn read_number_or_null<'a, N: Number + ReadValue>(
    into: &mut Option<N>,
    reader: &mut Reader<'a>,
    rest: &'a [u8],
) -> Cursor<'a> {
    let rest = skip_whitespace(rest);
    let after = read_value_or_null(into, reader, rest);
    if reader.last_missing == rest.len() {
        *into = None;
    }
    after
}
