//! The position of a reader, and whitespace.

use super::string::LANES;
use wide::u8x16;

/// Cursor: the input that is not read yet, or `None` once reading has ended early.
///
/// Functions take and return it in a register. The reader keeps the reason.
pub(crate) type Cursor<'a> = Option<&'a [u8]>;

/// Skips whitespace and returns the input after it.
#[inline(always)]
pub(crate) fn skip_whitespace(rest: &[u8]) -> &[u8] {
    match rest.first() {
        Some(0..=b' ') => skip_whitespace_run(rest),
        _ => rest,
    }
}

/// Skips one space, as after a colon, or the indentation of a line.
#[inline(never)]
fn skip_whitespace_run(mut rest: &[u8]) -> &[u8] {
    while let [b' ' | b'\n' | b'\r' | b'\t', tail @ ..] = rest {
        rest = tail;
        if !matches!(rest.first(), Some(b' ')) {
            continue;
        }
        while let Some((chunk, tail)) = rest.split_first_chunk::<LANES>() {
            let blanks = u8x16::new(*chunk).simd_eq(u8x16::splat(b' ')).to_bitmask();
            let others = !blanks & 0xffff;
            if others != 0 {
                rest = &rest[others.trailing_zeros() as usize..];
                break;
            }
            // Advance by a constant, so that the next chunk does not wait for this one.
            rest = tail;
        }
    }
    rest
}
