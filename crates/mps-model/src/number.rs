//! Numbers of JSON, exactly.

use crate::reader::Reason;

/// A number and what follows it.
type Parsed<'a, T> = Result<(T, &'a [u8]), Reason>;

/// Reads an integer; an integral float such as `29.0` or `1e3` counts as one.
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

/// Reads the digits of an integer, `text` being the whole number with its sign.
#[inline]
fn magnitude<'a>(digits: &'a [u8], text: &'a [u8]) -> Parsed<'a, u64> {
    let mut value = 0_u64;
    let mut rest = digits;
    while let [digit @ b'0'..=b'9', tail @ ..] = rest {
        // 18 digits cannot overflow; longer ones are read with care.
        if digits.len() - rest.len() == 18 {
            return odd_magnitude(text);
        }
        value = value * 10 + u64::from(digit - b'0');
        rest = tail;
    }
    if matches!(rest.first(), Some(b'.' | b'e' | b'E'))
        || (digits.first() == Some(&b'0') && digits.len() - rest.len() > 1)
        || rest.len() == digits.len()
    {
        return odd_magnitude(text);
    }
    Ok((value, rest))
}

/// A long integer, or a float where an integer was expected: exact, whatever its form.
#[cold]
fn odd_magnitude(text: &[u8]) -> Parsed<'_, u64> {
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

/// Reads a float, correctly rounded.
#[inline]
pub(crate) fn float(text: &[u8]) -> Parsed<'_, f64> {
    let (negative, start) = match text {
        [b'-', start @ ..] => (true, start),
        start => (false, start),
    };
    let mut mantissa = 0_u64;
    let whole = more_digits(&mut mantissa, start);
    let integer = start.len() - whole.len();
    let (fraction, rest) = match whole {
        [b'.', part @ ..] => {
            let rest = more_digits(&mut mantissa, part);
            (part.len() - rest.len(), rest)
        }
        rest => (0, rest),
    };
    let odd = integer == 0
        || (integer > 1 && start[0] == b'0')
        || integer + fraction > 19
        || fraction > 22
        || (fraction == 0 && whole.len() != rest.len())
        || matches!(whole, [b'.', ..]) && fraction == 0
        || matches!(rest.first(), Some(b'e' | b'E'));
    if odd {
        return odd_float(text);
    }
    // Both factors are exact doubles, so the one rounding of the quotient is the right one.
    let value = if mantissa <= 1 << 53 {
        mantissa as f64 / POWERS[fraction]
    } else {
        quotient(mantissa, fraction)
    };
    Ok((if negative { -value } else { value }, rest))
}

/// Adds digits to a number until something else stands there; wraps past 19 of them.
#[inline(always)]
fn more_digits<'a>(number: &mut u64, text: &'a [u8]) -> &'a [u8] {
    let mut rest = text;
    while let Some(eight) = rest.first_chunk::<8>() {
        let chunk = u64::from_le_bytes(*eight);
        if !all_digits(chunk) {
            break;
        }
        *number = number
            .wrapping_mul(100_000_000)
            .wrapping_add(eight_digits(chunk));
        rest = &rest[8..];
    }
    while let [digit @ b'0'..=b'9', tail @ ..] = rest {
        *number = number
            .wrapping_mul(10)
            .wrapping_add(u64::from(digit - b'0'));
        rest = tail;
    }
    rest
}

/// Whether eight bytes are all digits: each has the high half 3, also after adding 6.
#[inline(always)]
fn all_digits(chunk: u64) -> bool {
    const HIGH: u64 = 0xf0f0_f0f0_f0f0_f0f0;
    const THREES: u64 = 0x3030_3030_3030_3030;
    chunk & HIGH == THREES && chunk.wrapping_add(0x0606_0606_0606_0606) & HIGH == THREES
}

/// The number of eight digits, the first in the lowest byte: pairs, then fours, then all.
#[inline(always)]
fn eight_digits(chunk: u64) -> u64 {
    let ones = chunk & 0x0f0f_0f0f_0f0f_0f0f;
    let pairs = (ones * 10 + (ones >> 8)) & 0x00ff_00ff_00ff_00ff;
    let fours = (pairs * 100 + (pairs >> 16)) & 0x0000_ffff_0000_ffff;
    (fours * 10_000 + (fours >> 32)) & 0xffff_ffff
}

/// `mantissa / 10^power`, correctly rounded, for a mantissa beyond 53 bits and a power up to 19.
///
/// The quotient is computed to at least 55 bits, and the remainder tells whether anything follows them.
#[inline(always)]
fn quotient(mantissa: u64, power: usize) -> f64 {
    let divisor = INTEGER_POWERS[power.min(19)];
    // The mantissa has more than 53 bits; with these the quotient has 64 or 65.
    let shift = divisor.ilog2() + 1 + mantissa.leading_zeros();
    let dividend = u128::from(mantissa) << shift.min(64);
    let (quotient, remainder) = (
        dividend / u128::from(divisor),
        dividend % u128::from(divisor),
    );
    // A sticky last bit: rounding half to even can then not be misled.
    let sticky = quotient | u128::from(remainder != 0);
    sticky as f64 * power_of_two(-(shift.min(64) as i32))
}

/// `2^exponent` for exponents of normal doubles.
#[inline(always)]
fn power_of_two(exponent: i32) -> f64 {
    f64::from_bits(((1023 + exponent) as u64) << 52)
}

/// A float with an exponent, very many digits, or a fault.
#[cold]
#[inline(never)]
fn odd_float(text: &[u8]) -> Parsed<'_, f64> {
    let number = scan(text)?;
    let length = text.len() - number.rest.len();
    match std::str::from_utf8(&text[..length])
        .ok()
        .and_then(|text| text.parse::<f64>().ok())
    {
        Some(value) if value.is_finite() => Ok((value, number.rest)),
        _ => Err(Reason::Range("a 64-bit float")),
    }
}

const INTEGER_POWERS: [u64; 20] = {
    let mut powers = [1; 20];
    let mut index = 1;
    while index < 20 {
        powers[index] = powers[index - 1] * 10;
        index += 1;
    }
    powers
};

const POWERS: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
];

/// The parts of a number.
struct Number<'a> {
    integer: &'a [u8],
    fraction: &'a [u8],
    exponent: i64,
    rest: &'a [u8],
}

/// Takes a number apart by the grammar of JSON.
#[inline]
fn scan(text: &[u8]) -> Result<Number<'_>, Reason> {
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

/// Checks a number and returns what follows it.
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
    // Far beyond any double, and small enough to add lengths to.
    let value = digits.iter().fold(0_i64, |value, digit| {
        (value * 10 + i64::from(digit - b'0')).min(1 << 40)
    });
    Ok((if negative { -value } else { value }, rest))
}

#[cfg(test)]
mod tests {
    use super::{float, signed, unsigned};
    use crate::reader::Reason;

    #[test]
    fn integers_are_exact_to_their_limits() {
        for value in [
            0,
            7,
            -7,
            999_999_999_999_999_999,
            1_000_000_000_000_000_000,
            i64::MAX,
            i64::MIN,
        ] {
            assert_eq!(
                signed(value.to_string().as_bytes()),
                Ok((value, &b""[..])),
                "{value}"
            );
        }
        for value in [0, 1, 10_u64.pow(18), u64::MAX] {
            assert_eq!(
                unsigned(value.to_string().as_bytes()),
                Ok((value, &b""[..])),
                "{value}"
            );
        }
        assert_eq!(unsigned(b"-0"), Ok((0, &b""[..])));
        assert!(matches!(
            signed(b"9223372036854775808"),
            Err(Reason::Range(_))
        ));
        assert!(matches!(
            unsigned(b"18446744073709551616"),
            Err(Reason::Range(_))
        ));
        assert!(matches!(unsigned(b"-1"), Err(Reason::Range(_))));
    }

    #[test]
    fn integral_floats_are_integers_and_others_are_not() {
        for (text, value) in [
            ("29.0", 29),
            ("1e3", 1000),
            ("-2.50e1", -25),
            ("0.0", 0),
            ("1200e-2", 12),
            ("0e99999", 0),
        ] {
            assert_eq!(signed(text.as_bytes()), Ok((value, &b""[..])), "{text}");
        }
        for text in ["29.5", "1e-1", "1e19", "1e99999999999999999999"] {
            assert!(
                matches!(signed(text.as_bytes()), Err(Reason::Range(_))),
                "{text}"
            );
        }
    }

    #[test]
    fn floats_are_what_the_standard_library_reads() {
        let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
        for _ in 0..200_000 {
            seed = seed
                .wrapping_mul(0x5851_f42d_4c95_7f2d)
                .wrapping_add(0x1405_7b7e_f767_814f);
            let value = f64::from_bits(seed);
            if !value.is_finite() {
                continue;
            }
            for text in [
                format!("{value}"),
                format!("{value:e}"),
                format!("{}", f64::from(value as f32)),
            ] {
                if let Ok(expected) = text.parse::<f64>()
                    && expected.is_finite()
                {
                    assert_eq!(
                        float(text.as_bytes()).map(|(value, _)| value.to_bits()),
                        Ok(expected.to_bits()),
                        "{text}"
                    );
                }
            }
        }
        assert_eq!(
            float(b"380.9465637207031,"),
            Ok((380.9465637207031, &b","[..]))
        );
        assert_eq!(float(b"-0.0").unwrap().0.to_bits(), (-0.0_f64).to_bits());
        assert!(matches!(float(b"1e400"), Err(Reason::Range(_))));
    }

    #[test]
    fn the_grammar_of_json_is_kept() {
        for text in ["-", "01", "1.", ".5", "1e", "1e+", "+1", "-a", "--1", "00"] {
            assert!(float(text.as_bytes()).is_err(), "{text}");
            assert!(signed(text.as_bytes()).is_err(), "{text}");
        }
    }
}
