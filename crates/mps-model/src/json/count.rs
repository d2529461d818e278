//! Counts the elements of a list before they are read. Does not check the list.

use super::string::LANES;
use wide::u8x16;

/// Bytes in which the end of a list is sought. Counting in a longer list would cost more than
/// letting it grow.
const WINDOW: usize = 2048;

/// Counts the elements of a list of objects that hold no objects. `list` begins with its bracket.
///
/// The count is an estimate, because it takes brackets within texts for those of objects. Returns 0
/// if the list is empty, not compact or too long.
pub(crate) fn count_flat_objects(list: &[u8]) -> usize {
    let Some(b"[{") = list.first_chunk() else {
        return 0;
    };
    let (chunks, _) = list.as_chunks::<LANES>();
    let (shifted, _) = list[1..].as_chunks::<LANES>();
    let mut closed = u8x16::ZERO;
    for (chunk, next) in chunks.iter().zip(shifted).take(WINDOW / LANES) {
        let closing = u8x16::new(*chunk).simd_eq(u8x16::splat(b'}'));
        let ending = closing & u8x16::new(*next).simd_eq(u8x16::splat(b']'));
        let end = ending.to_bitmask();
        if end != 0 {
            let last = closing.to_bitmask() & (end ^ (end - 1));
            let before: u32 = closed.to_array().into_iter().map(u32::from).sum();
            return (before + last.count_ones()) as usize;
        }
        // A mark is minus one.
        closed -= closing;
    }
    0
}

#[cfg(test)]
mod tests {
    use super::{WINDOW, count_flat_objects};

    #[test]
    fn elements_of_short_lists_are_counted() {
        for count in 1..40 {
            for width in [0, 1, 7, 13, 40] {
                let element = format!("{{\"a\":\"{}\",\"b\":[1,2]}}", "x".repeat(width));
                let list = format!(
                    "[{}],\"c\":[{{}}]{}",
                    vec![&*element; count].join(","),
                    " ".repeat(20)
                );
                let end = list.find("}],").unwrap();
                let expected = if end < WINDOW { count } else { 0 };
                assert_eq!(count_flat_objects(list.as_bytes()), expected, "{list}");
            }
        }
        for list in [
            "",
            "[",
            "[]",
            "null",
            "[{",
            "[ {}]",
            "[1,2]                    ",
        ] {
            assert_eq!(count_flat_objects(list.as_bytes()), 0, "{list}");
        }
    }
}
