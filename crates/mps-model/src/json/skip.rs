//! Skips a value of any depth by matching brackets, 64 bytes at a time. Does not check what it
//! skips.

use super::error::{Reason, ScanError};
use super::number;
use super::string::check_text;
use std::convert::Infallible;
use std::ops::{BitOr, ControlFlow};
use wide::bytemuck::cast;
use wide::{u8x16, u16x8};

/// Skips one value of any depth without recursion.
///
/// Tracks only brackets and strings within an array or object.
pub(crate) fn skip(start: &[u8]) -> Result<&[u8], ScanError<'_>> {
    match skip_while(start, |_| ControlFlow::<Infallible>::Continue(()))? {
        ControlFlow::Continue(rest) => Ok(rest),
        ControlFlow::Break(never) => match never {},
    }
}

/// Skips one value as [`skip`] does, but lets `go_on` stop it.
///
/// Calls `go_on` before each stretch of a long value, except the first. The argument is the input
/// after that stretch. `Break` stops the skip and becomes the result.
#[inline]
pub(crate) fn skip_while<'a, S>(
    start: &'a [u8],
    go_on: impl FnMut(&'a [u8]) -> ControlFlow<S>,
) -> Result<ControlFlow<S, &'a [u8]>, ScanError<'a>> {
    match start {
        [b'{' | b'[', ..] => return skip_nested(start, go_on),
        [b'"', ..] => check_text(start, true),
        [b'-' | b'0'..=b'9', ..] => number::skip(start).map_err(|reason| (reason, start)),
        [b't', b'r', b'u', b'e', tail @ ..] | [b'n', b'u', b'l', b'l', tail @ ..] => Ok(tail),
        [b'f', b'a', b'l', b's', b'e', tail @ ..] => Ok(tail),
        _ => Err((Reason::Expected("a value"), start)),
    }
    .map(ControlFlow::Continue)
}

/// Skips an array or object. Counts the brackets outside strings, 64 bytes at a time.
fn skip_nested<'a, S>(
    start: &'a [u8],
    mut go_on: impl FnMut(&'a [u8]) -> ControlFlow<S>,
) -> Result<ControlFlow<S, &'a [u8]>, ScanError<'a>> {
    /// Blocks between two calls of `go_on`. Most values end within the first 256 and need no call.
    const STRETCH: usize = 256;
    let mut depth = 0;
    let mut state = InString::default();
    let (blocks, tail) = start.as_chunks();
    let mut passed = 0;
    for stretch in blocks.chunks(STRETCH) {
        // Most values end in the first stretch.
        if passed != 0 {
            let rest = start.get(passed + STRETCH * 64..).unwrap_or_default();
            if let ControlFlow::Break(stop) = go_on(rest) {
                return Ok(ControlFlow::Break(stop));
            }
        }
        for block in stretch {
            let brackets = state.brackets(block);
            let (opened, closed) = brackets.counts();
            if closed < depth {
                depth = depth + opened - closed;
            } else {
                match brackets.depth_or_end(depth) {
                    Ok(after) => depth = after,
                    Err(end) => {
                        let rest = start.get(passed + end..).unwrap_or_default();
                        return Ok(ControlFlow::Continue(rest));
                    }
                }
            }
            passed += 64;
        }
    }
    let mut padded = [b' '; 64];
    padded[..tail.len()].copy_from_slice(tail);
    match state.brackets(&padded).depth_or_end(depth) {
        Ok(_) => Err((Reason::End, &[])),
        Err(end) => Ok(ControlFlow::Continue(
            start.get(passed + end..).unwrap_or_default(),
        )),
    }
}

/// State that the end of one block passes to the next.
#[derive(Default)]
struct InString {
    /// All ones within a string.
    inside: u64,
    /// 1 if the first byte of the next block is escaped.
    escaped: u64,
}

impl InString {
    #[inline(always)]
    fn brackets(&mut self, bytes: &[u8; 64]) -> Brackets {
        let block = Block::new(bytes);
        let backslashes = block.marks(|bytes| bytes.simd_eq(u8x16::splat(b'\\')));
        let mut escaped = std::mem::take(&mut self.escaped);
        if backslashes.any() {
            (escaped, self.escaped) = escaped_by(backslashes.bits(), escaped);
        }
        let quotes = block.marks(|bytes| bytes.simd_eq(u8x16::splat(b'"')));
        let inside = prefix_xor(quotes.bits() & !escaped) ^ self.inside;
        self.inside = ((inside as i64) >> 63) as u64;
        // `{` and `[` differ in one bit, and so do `}` and `]`.
        let folded = block.marks(|bytes| bytes | u8x16::splat(0x20));
        Brackets {
            opening: folded.marks(|bytes| bytes.simd_eq(u8x16::splat(b'{'))),
            closing: folded.marks(|bytes| bytes.simd_eq(u8x16::splat(b'}'))),
            inside,
        }
    }
}

/// Returns the bytes that backslashes escape, and 1 if the first byte of the next block is one.
///
/// `escaped` marks the first byte of this block if the previous block escapes it. The result
/// includes it.
#[cold]
fn escaped_by(backslashes: u64, mut escaped: u64) -> (u64, u64) {
    let mut escaping = backslashes & !escaped;
    let mut next = 0;
    while escaping != 0 {
        let bit = escaping & escaping.wrapping_neg();
        escaped |= bit << 1;
        next = bit >> 63;
        escaping &= !(bit | bit << 1);
    }
    (escaped, next)
}

/// The brackets of a block, and a bit for each of its bytes that is inside a string.
struct Brackets {
    opening: Block,
    closing: Block,
    inside: u64,
}

impl Brackets {
    /// Returns the numbers of opening and closing brackets outside strings.
    ///
    /// Strings hold few brackets. If they hold none, the marks are added up as vectors. This avoids
    /// moving each sixteen of them to an integer register, which is the slowest step here.
    #[inline(always)]
    fn counts(&self) -> (usize, usize) {
        if (self.opening | self.closing).bits() & self.inside != 0 {
            let [opening, closing] = self.outside();
            return (opening.count_ones() as usize, closing.count_ones() as usize);
        }
        // Up to 4 per byte, then up to 8 in each half of a byte.
        let closed: u16x8 = cast(self.closing.sums());
        let closed: u8x16 = cast(closed << 4_u32);
        let [low, high]: [u64; 2] = cast(self.opening.sums() | closed);
        let both = low + high;
        let total = |halves: u64| {
            let halves = halves & 0x0f0f_0f0f_0f0f_0f0f;
            (halves.wrapping_mul(0x0101_0101_0101_0101) >> 56) as usize
        };
        (total(both), total(both >> 4))
    }

    /// Returns the depth after the block, or as `Err` the offset after the bracket that makes it 0.
    ///
    /// Goes bracket by bracket.
    #[inline(never)]
    fn depth_or_end(&self, mut depth: usize) -> Result<usize, usize> {
        let [opening, closing] = self.outside();
        let mut brackets = opening | closing;
        while brackets != 0 {
            let bit = brackets & brackets.wrapping_neg();
            if opening & bit != 0 {
                depth += 1;
            } else {
                depth -= 1;
            }
            if depth == 0 {
                return Err(bit.trailing_zeros() as usize + 1);
            }
            brackets ^= bit;
        }
        Ok(depth)
    }

    /// Returns the opening and the closing brackets outside strings, one bit each.
    #[cold]
    fn outside(&self) -> [u64; 2] {
        [self.opening, self.closing].map(|marks| marks.bits() & !self.inside)
    }
}

/// 64 bytes, or a mark for each of them: all ones or all zeros.
#[derive(Clone, Copy)]
struct Block([u8x16; 4]);

impl Block {
    #[inline(always)]
    fn new(bytes: &[u8; 64]) -> Self {
        let (chunks, _) = bytes.as_chunks();
        Self(std::array::from_fn(|index| u8x16::new(chunks[index])))
    }

    #[inline(always)]
    fn marks(self, of: impl Fn(u8x16) -> u8x16) -> Self {
        Self(self.0.map(of))
    }

    /// Counts the marks in each group of four bytes, one byte from each vector.
    #[inline(always)]
    fn sums(self) -> u8x16 {
        let [a, b, c, d] = self.0;
        u8x16::ZERO - (a + b + c + d)
    }

    #[inline(always)]
    fn any(self) -> bool {
        let [a, b, c, d] = self.0;
        (a | b | c | d).to_bitmask() != 0
    }

    /// Returns one bit per mark.
    #[inline(always)]
    fn bits(self) -> u64 {
        let [a, b, c, d] = self.0.map(|marks| u64::from(marks.to_bitmask()));
        a | b << 16 | c << 32 | d << 48
    }
}

impl BitOr for Block {
    type Output = Self;

    #[inline(always)]
    fn bitor(self, other: Self) -> Self {
        Self(std::array::from_fn(|index| self.0[index] | other.0[index]))
    }
}

/// Replaces each bit with the exclusive or of itself and all bits below it.
#[inline(always)]
fn prefix_xor(mut bits: u64) -> u64 {
    for shift in [1, 2, 4, 8, 16, 32] {
        bits ^= bits << shift;
    }
    bits
}
