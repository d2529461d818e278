//! Reads JSON numbers exactly: 64-bit integers, and floats that are correctly rounded. Does not
//! accept leading whitespace or null.

use crate::reader::Reason;
use wide::bytemuck::cast;
use wide::{i8x16, i16x8, u8x16};

/// A number and the input after it.
type Parsed<'a, T> = Result<(T, &'a [u8]), Reason>;

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

/// Fast path: reads a list of four integers of up to 4 digits each, without signs.
///
/// `None` means that the slow path has to read it, valid or not.
#[inline(always)]
pub(crate) fn fast_sides(text: &[u8]) -> Option<([i64; 4], &[u8])> {
    let [b'[', inner @ ..] = text else {
        return None;
    };
    let window: &[u8; 36] = inner.first_chunk()?;
    let halves = [0, 16].map(|at| sixteen_at(window, at));
    let mut others = !digits_in(halves);
    // Leading zeros, which JSON does not allow. If they stand after the list, the slow path is
    // taken without need.
    let zeros = mask(halves, |bytes| bytes.simd_eq(u8x16::splat(b'0')));
    if zeros & (others << 1 | 1) & !(others >> 1) != 0 {
        return None;
    }
    let mut begin = 0;
    let mut fours = [0; 4];
    for (four, stop) in fours.iter_mut().zip(*b",,,]") {
        let end = (others | 1 << 31).trailing_zeros() as usize;
        others &= others.wrapping_sub(1);
        let length = end.wrapping_sub(begin);
        if window[end] != stop || length.wrapping_sub(1) > 3 {
            return None;
        }
        // Move the digits to the end, after leading zeros.
        let digits = u32::from_le_bytes(*window[begin..].first_chunk()?);
        *four = u64::from(digits << (32 - 8 * length));
        begin = end + 1;
    }
    let [a, b, c, d] = fours;
    let digits: u8x16 = cast([a | b << 32, c | d << 32].map(u64::to_le));
    let sides = pairs(digits & u8x16::splat(0x0f)).dot(i16x8::splat(1));
    let sides = sides.to_array().map(|side| i64::from(side as u32));
    Some((sides, &inner[begin..]))
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

/// Result of the fast path for floats.
pub(crate) enum FastFloat {
    /// The value itself.
    Float(f64),
    /// A quotient that is still to be divided.
    Quotient(Quotient),
}

impl FastFloat {
    #[inline(always)]
    pub(crate) fn value(self) -> f64 {
        match self {
            Self::Float(value) => value,
            Self::Quotient(quotient) => quotient.value(),
        }
    }
}

/// Fast path: reads a float of up to 17 digits without sign and exponent, as nearly all are.
///
/// 1 to 7 digits stand before the point. `None` means that the slow path has to read it, valid or
/// not.
///
/// The number of digits cannot be predicted, so no branch depends on it. Missing digits count as
/// zeros after the last one. A single test finds all that makes a float unusual, because hardly any
/// float is. If the point or the end is too far away, the masks leave a mantissa of zero, which is
/// too small.
#[inline(always)]
pub(crate) fn fast_float(text: &[u8]) -> Option<(FastFloat, &[u8])> {
    let window: &[u8; 36] = text.first_chunk()?;
    let far = u64::from_le_bytes(*window[16..].first_chunk()?);
    let near = sixteen_at(window, 0);
    // The first byte that is not a digit is the point. The second one ends the float.
    let others = !u64::from(digits_in([near, cast([far.to_le(), 0])]));
    let point = others.trailing_zeros() as usize % 32;
    let end = (others & others.wrapping_sub(1)).trailing_zeros() as usize % 32;
    let scale = &SCALES[point % SCALES.len()];
    let kept = &KEPT[end];
    let after_point = sixteen_at(window, 1);
    let digits = after_point ^ ((after_point ^ near) & u8x16::new(scale.before));
    let [head, tail] = sixteen_digits(digits & u8x16::new(kept.digits));
    let last = (far & kept.last) >> 8;
    let mantissa = head * 1_000_000_000 + tail * 10 + last;
    let needs_slow_path = window[point] != b'.'
        || end <= point + 1
        || matches!(window[end], b'e' | b'E')
        || mantissa < scale.least;
    if needs_slow_path {
        return None;
    }
    Some((scale.apply(mantissa), &text[end..]))
}

/// Constants for one position of the decimal point.
///
/// The 17 digits form a mantissa, which is to be divided by a power of ten.
#[repr(align(64))]
struct Scale {
    /// Mask of the bytes before the point.
    before: [u8; 16],
    /// Smallest mantissa that the fast path accepts.
    ///
    /// With several digits before the point, it excludes a leading 0. With one, it excludes tiny
    /// values.
    least: u64,
    power: usize,
    divisor: u64,
    reciprocal: f64,
    /// Half the distance between two doubles, relative to that between two 32-bit floats and times
    /// the divisor.
    half: u64,
    /// Twice `half`.
    whole: u64,
}

impl Scale {
    /// Divides a mantissa, correctly rounded.
    ///
    /// The service widens 32-bit floats. So this first finds the 32-bit float nearest to the
    /// quotient, by a plain multiplication. Then it tests whether that float is also the nearest
    /// double. The proof is exact although it uses only the lower 64 bits of the products, because
    /// the difference is small. A power of two has a nearer neighbour below it, and is left to the
    /// general method.
    #[inline(always)]
    fn apply(&self, mantissa: u64) -> FastFloat {
        // Round to the 24 bits of a 32-bit float. A carry moves into the exponent by itself.
        let near = ((mantissa as i64 as f64 * self.reciprocal).to_bits() + (1 << 28)) >> 29;
        let fraction = near & 0x7f_ffff;
        let shift = (1023 + 23 - (near >> 23)) & 63;
        let product = (fraction | 1 << 23).wrapping_mul(self.divisor);
        let difference = product.wrapping_sub(mantissa << shift);
        if fraction != 0 && difference.wrapping_add(self.half) <= self.whole {
            FastFloat::Float(f64::from_bits(near << 29))
        } else {
            FastFloat::Quotient(Quotient {
                mantissa,
                power: self.power,
            })
        }
    }
}

/// Constants by the position of the point.
const SCALES: [Scale; 16] = {
    const NONE: Scale = Scale {
        before: [0; 16],
        least: u64::MAX,
        power: 0,
        divisor: 1,
        reciprocal: 1.0,
        half: 0,
        whole: 0,
    };
    let mut scales = [NONE; 16];
    let mut point = 1;
    while point <= 7 {
        let power = 17 - point;
        let divisor = 10_u64.pow(power as u32);
        let mut before = [0; 16];
        let mut place = 0;
        while place < point {
            before[place] = 0xff;
            place += 1;
        }
        scales[point] = Scale {
            before,
            // From 10^-12 on, a shift of less than 64 brings a 32-bit float to the divisor's scale.
            least: if point == 1 { 10_000 } else { 10_u64.pow(16) },
            power,
            divisor,
            reciprocal: 1.0 / divisor as f64,
            half: divisor >> 30,
            whole: (divisor >> 30) * 2,
        };
        point += 1;
    }
    scales
};

/// Mask of those of the 17 digits that belong to a float.
#[repr(align(32))]
struct Kept {
    digits: [u8; 16],
    /// Mask of the 17th digit, within eight bytes that begin one byte before it.
    last: u64,
}

/// Masks by the position at which the float ends. They are empty if it is too far away.
const KEPT: [Kept; 32] = {
    const NONE: Kept = Kept {
        digits: [0; 16],
        last: 0,
    };
    let mut kept = [NONE; 32];
    let mut end = 1;
    while end <= 18 {
        let mut place = 0;
        while place + 1 < end && place < 16 {
            kept[end].digits[place] = 0x0f;
            place += 1;
        }
        if end == 18 {
            kept[end].last = 0x0f00;
        }
        end += 1;
    }
    kept
};

/// Reads a float of any form, correctly rounded.
pub(crate) fn float(text: &[u8]) -> Parsed<'_, f64> {
    match (fast_integer(text), text) {
        (Some((value, rest)), _) => Ok((value as f64, rest)),
        // The service writes this where it found nothing.
        (None, [b'0', b'.', b'0', rest @ ..]) if matches!(rest, [b',' | b'}', ..]) => {
            Ok((0.0, rest))
        }
        _ => slow_float(text),
    }
}

/// Returns a bit for each byte that is a digit.
#[inline(always)]
fn digits_in(halves: [u8x16; 2]) -> u32 {
    mask(halves, |bytes| {
        // Digits become the ten greatest signed bytes.
        let raised: i8x16 = cast(bytes + u8x16::splat(0x7f - b'9'));
        cast(raised.simd_gt(i8x16::splat(0x7f - 10)))
    })
}

/// Returns a bit for each byte that `of` marks.
#[inline(always)]
fn mask(halves: [u8x16; 2], of: impl Fn(u8x16) -> u8x16) -> u32 {
    let [low, high] = halves.map(|half| of(half).to_bitmask());
    low | high << 16
}

/// Returns the sixteen bytes at `at`.
#[inline(always)]
fn sixteen_at(window: &[u8; 36], at: usize) -> u8x16 {
    window[at..]
        .first_chunk()
        .map_or(u8x16::ZERO, |sixteen| u8x16::new(*sixteen))
}

/// Counts the digits that eight bytes begin with. The first digit is the lowest byte.
#[inline(always)]
fn leading_digits(chunk: u64) -> usize {
    const HIGH: u64 = 0xf0f0_f0f0_f0f0_f0f0;
    const THREES: u64 = 0x3030_3030_3030_3030;
    // A digit has the high half 3, even after adding 6. A carry only changes bytes after one that
    // is not a digit.
    let sixes_up = chunk.wrapping_add(0x0606_0606_0606_0606);
    let others = ((chunk ^ THREES) | (sixes_up ^ THREES)) & HIGH;
    others.trailing_zeros() as usize / 8
}

/// Returns the number that the first `count` of eight digits form.
#[inline(always)]
fn first_digits(chunk: u64, count: usize) -> u64 {
    // Move the digits to the high end, after leading zeros.
    eight_digits(chunk.checked_shl(64 - 8 * count as u32).unwrap_or(0))
}

/// Returns the number that eight digits form. The first digit is the lowest byte.
///
/// Combines pairs, then fours, then all.
#[inline(always)]
fn eight_digits(chunk: u64) -> u64 {
    let digits = chunk & 0x0f0f_0f0f_0f0f_0f0f;
    let pairs = digits.wrapping_mul(10).wrapping_add(digits >> 8) & 0x00ff_00ff_00ff_00ff;
    let fours = pairs.wrapping_mul(100).wrapping_add(pairs >> 16) & 0x0000_ffff_0000_ffff;
    fours.wrapping_mul(10_000).wrapping_add(fours >> 32) & 0xffff_ffff
}

/// Returns the two numbers that the eight digits of each half form.
#[inline(always)]
fn sixteen_digits(digits: u8x16) -> [u64; 2] {
    let fours = pairs(digits).dot(i16x8::new([10_000, 10_000, 1, 1, 10_000, 10_000, 1, 1]));
    let fours = fours.to_array();
    [
        u64::from((fours[0] + fours[1]) as u32),
        u64::from((fours[2] + fours[3]) as u32),
    ]
}

/// Returns the value of each pair of sixteen digits within its group of four. Digits are 0 to 9.
#[inline(always)]
fn pairs(digits: u8x16) -> i16x8 {
    let worth = i16x8::new([1000, 100, 10, 1, 1000, 100, 10, 1]);
    let pairs = [
        i16x8::from_u8x16_low(digits).dot(worth),
        i16x8::from_u8x16_high(digits).dot(worth),
    ];
    i16x8::from_i32x8_saturate(cast(pairs))
}

/// A mantissa below `10^17` over `10^power`, with `power` from 10 to 16.
#[derive(Clone, Copy)]
pub(crate) struct Quotient {
    mantissa: u64,
    power: usize,
}

impl Quotient {
    /// Returns the quotient, correctly rounded by the method of Eisel and Lemire.
    ///
    /// Multiplies the mantissa by the reciprocal of `5^power` in 128 bits. For powers below 28,
    /// this is certain unless the quotient lies halfway between two doubles. In that case,
    /// `5^power` divides the mantissa and leaves 54 bits, which takes a smaller power.
    pub(crate) fn value(self) -> f64 {
        let Self { mantissa, power } = self;
        if mantissa == 0 {
            return 0.0;
        }
        let power = power % POWERS;
        let zeros = mantissa.leading_zeros();
        let normal = u128::from(mantissa << (zeros & 63));
        let (upper_half, lower_half) = RECIPROCALS[power];
        let product = normal * u128::from(upper_half) + ((normal * u128::from(lower_half)) >> 64);
        let high = (product >> 64) as u64;
        let upper = high >> 63;
        let bits = high >> (upper + 9);
        let bits = (bits + (bits & 1)) >> 1;
        // A carry out of the rounding moves into the exponent by itself.
        let exponent = EXPONENTS[power] + upper - u64::from(zeros);
        f64::from_bits((exponent << 52) + bits)
    }
}

/// Greatest power of ten on the fast path: 17 digits with only one before the point.
const MAX_POWER: usize = 16;

/// Size of the tables: a power of two above [`MAX_POWER`], so that a mask bounds an index.
const POWERS: usize = 32;

/// Biased exponent of `10^-power` times the lowest normal mantissa, minus one.
///
/// One is subtracted because the leading bit of the mantissa is added to it.
const EXPONENTS: [u64; POWERS] = {
    let mut exponents = [0; POWERS];
    let mut power = 0;
    while power <= MAX_POWER {
        exponents[power] = (1023 + 63 - 1 + ((-(power as i64) * 217_706) >> 16)) as u64;
        power += 1;
    }
    exponents
};

/// The first 128 bits of `5^-power`, rounded up, in two halves.
const RECIPROCALS: [(u64, u64); POWERS] = {
    let mut reciprocals = [(1 << 63, 0); POWERS];
    let mut divisor = 1_u64;
    let mut power = 1;
    while power <= MAX_POWER {
        divisor *= 5;
        // Long division of 2^(127 + bits of the divisor), one bit at a time.
        let mut remainder = 1;
        let mut quotient = 0_u128;
        let mut bit = 0;
        while bit < 127 + divisor.ilog2() + 1 {
            remainder *= 2;
            quotient <<= 1;
            if remainder >= divisor {
                remainder -= divisor;
                quotient |= 1;
            }
            bit += 1;
        }
        quotient += 1;
        reciprocals[power] = ((quotient >> 64) as u64, quotient as u64);
        power += 1;
    }
    reciprocals
};

/// Slow path: a float with a sign, an exponent, very many digits or a fault, or at the very end of
/// the input.
#[cold]
#[inline(never)]
fn slow_float(text: &[u8]) -> Parsed<'_, f64> {
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

/// The parts of a number.
struct Number<'a> {
    integer: &'a [u8],
    fraction: &'a [u8],
    exponent: i64,
    rest: &'a [u8],
}

/// Splits a number by the grammar of JSON.
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

/// Checks a number and returns the input after it.
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

#[cfg(test)]
mod tests {
    use super::{fast_float, fast_integer, float, signed, unsigned};
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
                    assert_reads(&text, expected);
                }
            }
        }
        // Floats as the service writes them, with any number of digits.
        for _ in 0..400_000 {
            seed = seed
                .wrapping_mul(0x5851_f42d_4c95_7f2d)
                .wrapping_add(0x1405_7b7e_f767_814f);
            let digits = (seed >> 20).to_string();
            let digits = &digits[..1 + seed as usize % digits.len()];
            let point = 1 + (seed >> 8) as usize % digits.len().min(7);
            let (integer, fraction) = digits.split_at(point);
            let text = if fraction.is_empty() {
                integer.to_owned()
            } else {
                format!("{integer}.{fraction}")
            };
            assert_reads(&text, text.parse().unwrap());
            let widened = f64::from(text.parse::<f32>().unwrap());
            assert_reads(&widened.to_string(), widened);
        }
        assert_eq!(
            float(b"380.9465637207031,"),
            Ok((380.9465637207031, &b","[..]))
        );
        assert_eq!(float(b"-0.0").unwrap().0.to_bits(), (-0.0_f64).to_bits());
        assert!(matches!(float(b"1e400"), Err(Reason::Range(_))));
    }

    /// Covers doubles that are nearly a widened 32-bit float, because only that case is guessed and
    /// then proved.
    #[test]
    fn floats_beside_32_bit_ones_are_told_from_them() {
        let mut rng = fastrand::Rng::with_seed(0x6d70_7302);
        let mut both = [0; 2];
        for round in 0..200_000 {
            let size = rng.i32(if round % 8 == 0 { -39 } else { -4 }..23);
            let mantissa = if round % 4 == 0 {
                0
            } else {
                rng.u32(..1 << 23)
            };
            let short = f32::from_bits(((size + 127) as u32) << 23 | mantissa);
            // 17 digits. The last ones are off by about the distance between two doubles.
            let digits = 17
                - (short as u64)
                    .checked_ilog10()
                    .map_or(1, |log| log as usize + 1);
            let exact = format!("{:.digits$}", f64::from(short));
            let (integer, fraction) = exact.split_once('.').unwrap();
            let all: u64 = format!("{integer}{fraction}").parse().unwrap();
            let half = (f64::powi(2.0, size - 53) * f64::powi(10.0, digits as i32)) as i64;
            let off = all.saturating_add_signed(rng.i64(-2 * half - 2..=2 * half + 2));
            let text = format!("{off:0>width$}", width = integer.len() + digits);
            let text = format!(
                "{}.{}",
                &text[..text.len() - digits],
                &text[text.len() - digits..]
            );
            let expected: f64 = text.parse().unwrap();
            both[usize::from(expected == f64::from(short))] += 1;
            assert_reads(&text, expected);
        }
        assert!(both.iter().all(|count| *count > 20_000), "{both:?}");
    }

    #[test]
    fn floats_of_up_to_17_digits_take_the_usual_way() {
        for digits in 2..=18 {
            for point in 1..digits {
                for all in [
                    "1234567890123456789",
                    "9999999999999999999",
                    "1000000000000000000",
                ] {
                    let text = format!(
                        "{}.{},{}",
                        &all[..point],
                        &all[point..digits],
                        " ".repeat(32)
                    );
                    let usual = fast_float(text.as_bytes()).is_some();
                    assert_eq!(usual, digits <= 17 && point <= 7, "{text}");
                }
            }
        }
        for text in ["0.5", "0.0000000000010001"] {
            let text = format!("{text}]{}", " ".repeat(32));
            assert!(fast_float(text.as_bytes()).is_some(), "{text}");
        }
        for text in ["1.5e3", "-1.5", "1.", "01.5", ".5", "15"] {
            let text = format!("{text}]{}", " ".repeat(32));
            assert!(fast_float(text.as_bytes()).is_none(), "{text}");
        }
    }

    #[test]
    fn integers_of_up_to_7_digits_take_the_usual_way() {
        for digits in 1..=9 {
            for value in [10_u64.pow(digits - 1), 10_u64.pow(digits) - 1] {
                let text = format!("{value}}}        ");
                let usual = fast_integer(text.as_bytes());
                let expected = (digits <= 7).then(|| (value, &b"}        "[..]));
                assert_eq!(usual, expected, "{text}");
            }
        }
        assert_eq!(fast_integer(b"0,       "), Some((0, &b",       "[..])));
        for text in [
            "-1,       ",
            "01,      ",
            "1.5,     ",
            "1e5,     ",
            "x        ",
        ] {
            assert_eq!(fast_integer(text.as_bytes()), None, "{text}");
        }
    }

    /// Checks a number in the middle of an answer and at its very end, because the paths differ.
    fn assert_reads(text: &str, expected: f64) {
        let within = format!("{text},{}", " ".repeat(32));
        for input in [text, &within] {
            let read = float(input.as_bytes()).map(|(value, rest)| (value.to_bits(), rest.len()));
            let rest = input.len() - text.len();
            assert_eq!(read, Ok((expected.to_bits(), rest)), "{input}");
            if let Some((usual, after)) = fast_float(input.as_bytes()) {
                let value = usual.value();
                assert_eq!(
                    (value.to_bits(), after.len()),
                    (expected.to_bits(), rest),
                    "{input}"
                );
            }
        }
    }

    #[test]
    fn the_grammar_of_json_is_kept() {
        for text in ["-", "01", "1.", ".5", "1e", "1e+", "+1", "-a", "--1", "00"] {
            for text in [text.to_owned(), format!("{text},{}", " ".repeat(32))] {
                assert!(float(text.as_bytes()).is_err(), "{text}");
                assert!(signed(text.as_bytes()).is_err(), "{text}");
            }
        }
    }
}
