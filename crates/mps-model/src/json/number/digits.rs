//! Digits of a number, several at a time.

use wide::bytemuck::cast;
use wide::{i8x16, i16x8, u8x16};

/// Returns a bit for each byte that is a digit.
#[inline(always)]
pub(super) fn digits_in(halves: [u8x16; 2]) -> u32 {
    mask(halves, |bytes| {
        // Digits become the ten greatest signed bytes.
        let raised: i8x16 = cast(bytes + u8x16::splat(0x7f - b'9'));
        cast(raised.simd_gt(i8x16::splat(0x7f - 10)))
    })
}

/// Returns a bit for each byte that `of` marks.
#[inline(always)]
pub(super) fn mask(halves: [u8x16; 2], of: impl Fn(u8x16) -> u8x16) -> u32 {
    let [low, high] = halves.map(|half| of(half).to_bitmask());
    low | high << 16
}

/// Returns the sixteen bytes at `at`.
#[inline(always)]
pub(super) fn sixteen_at(window: &[u8; 36], at: usize) -> u8x16 {
    window[at..]
        .first_chunk()
        .map_or(u8x16::ZERO, |sixteen| u8x16::new(*sixteen))
}

/// Counts the digits that eight bytes begin with. The first digit is the lowest byte.
#[inline(always)]
pub(super) fn leading_digits(chunk: u64) -> usize {
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
pub(super) fn first_digits(chunk: u64, count: usize) -> u64 {
    // Move the digits to the high end, after leading zeros.
    eight_digits(chunk.checked_shl(64 - 8 * count as u32).unwrap_or(0))
}

/// Returns the number that eight digits form. The first digit is the lowest byte.
///
/// Combines pairs, then fours, then all.
#[inline(always)]
pub(super) fn eight_digits(chunk: u64) -> u64 {
    let digits = chunk & 0x0f0f_0f0f_0f0f_0f0f;
    let pairs = digits.wrapping_mul(10).wrapping_add(digits >> 8) & 0x00ff_00ff_00ff_00ff;
    let fours = pairs.wrapping_mul(100).wrapping_add(pairs >> 16) & 0x0000_ffff_0000_ffff;
    fours.wrapping_mul(10_000).wrapping_add(fours >> 32) & 0xffff_ffff
}

/// Returns the two numbers that the eight digits of each half form.
#[inline(always)]
pub(super) fn sixteen_digits(digits: u8x16) -> [u64; 2] {
    let fours = pairs(digits).dot(i16x8::new([10_000, 10_000, 1, 1, 10_000, 10_000, 1, 1]));
    let fours = fours.to_array();
    [
        u64::from((fours[0] + fours[1]) as u32),
        u64::from((fours[2] + fours[3]) as u32),
    ]
}

/// Returns the value of each pair of sixteen digits within its group of four. Digits are 0 to 9.
#[inline(always)]
pub(super) fn pairs(digits: u8x16) -> i16x8 {
    let worth = i16x8::new([1000, 100, 10, 1, 1000, 100, 10, 1]);
    let pairs = [
        i16x8::from_u8x16_low(digits).dot(worth),
        i16x8::from_u8x16_high(digits).dot(worth),
    ];
    i16x8::from_i32x8_saturate(cast(pairs))
}
