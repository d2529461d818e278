//! The four sides of a box in the picture, read at once.

use super::digits::{digits_in, mask, pairs, sixteen_at};
use wide::bytemuck::cast;
use wide::{i16x8, u8x16};

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
