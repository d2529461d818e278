//! Floats, correctly rounded.

use super::digits::{digits_in, sixteen_at, sixteen_digits};
use super::grammar::{Parsed, scan};
use super::quotient::Quotient;
use crate::json::error::Reason;
use wide::bytemuck::cast;
use wide::u8x16;

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

/// Slow path: reads a float of any form, correctly rounded. It may have a sign, an exponent, very
/// many digits or a fault, or stand at the very end of the input.
#[cold]
#[inline(never)]
pub(crate) fn float(text: &[u8]) -> Parsed<'_, f64> {
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
