//! Short decimals and integers as floats: at most eight bytes, as `1234.567` or `99`.

use super::digits::{digits_in, eight_digits};
use wide::u8x16;

/// Fast path: reads a short decimal or integer without sign and exponent, correctly rounded.
///
/// `None` means that another path has to read it, valid or not.
///
/// Its digits become an integer of eight digits, with zeros after the last one. A double holds this
/// integer and the power of ten exactly, so a single division rounds correctly. Whether there is a
/// point, and how many digits there are, cannot be predicted. So no branch depends on it.
#[inline(always)]
pub(crate) fn short_decimal(text: &[u8]) -> Option<(f64, &[u8])> {
    let window: &[u8; 16] = text.first_chunk()?;
    // The first byte that is not a digit is the point, or ends the number.
    let others = !digits_in([u8x16::new(*window), u8x16::ZERO]);
    let whole = others.trailing_zeros() as usize % 16;
    let after = (others & others.wrapping_sub(1)).trailing_zeros() as usize % 32;
    let has_point = usize::from(window[whole] == b'.');
    let end = if has_point == 1 { after } else { whole };
    let scale = &SCALES[whole];
    let bytes = u64::from_le_bytes(*window.first_chunk()?);
    // Drop the point, and what follows the number.
    let digits = bytes ^ ((bytes ^ bytes >> 8) & !low_bytes(whole));
    let mantissa = eight_digits(digits & low_bytes(end.wrapping_sub(has_point)));
    let is_usual = mantissa >= scale.least
        && end <= 8
        // The point is not the last byte.
        && end.wrapping_sub(whole) != 1
        && !matches!(window[end % 16], b'e' | b'E');
    is_usual.then(|| (mantissa as i64 as f64 / scale.divisor, &text[end..]))
}

/// Returns a mask of the first `count` of eight bytes. The first byte is the lowest one.
#[inline(always)]
fn low_bytes(count: usize) -> u64 {
    !(u64::MAX << (count * 8 % 64))
}

/// Constants for one number of digits before the point.
#[derive(Clone, Copy)]
struct Scale {
    /// Smallest mantissa without a leading zero, which only a single digit may be.
    least: u64,
    divisor: f64,
}

/// Constants by the number of digits before the point. Unusual numbers exceed every mantissa.
const SCALES: [Scale; 16] = {
    let mut scales = [Scale {
        least: u64::MAX,
        divisor: 1.0,
    }; 16];
    let mut whole = 1;
    while whole <= 7 {
        scales[whole] = Scale {
            least: if whole == 1 { 0 } else { 10_000_000 },
            divisor: 10_u64.pow(8 - whole as u32) as f64,
        };
        whole += 1;
    }
    scales
};
