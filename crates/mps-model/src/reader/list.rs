//! Reads lists.

use super::state::Reader;
use super::value::ReadValue;
use crate::generated::order::LISTS;
use crate::json::number::fast_sides;
use crate::json::{Cursor, Reason, count_flat_objects, skip_whitespace};
use crate::value::Coordinates;

/// Reads a list and calls `element` for each of its elements.
#[inline]
fn read_list<'a>(
    reader: &mut Reader<'a>,
    rest: &'a [u8],
    mut element: impl FnMut(&mut Reader<'a>, &'a [u8]) -> Cursor<'a>,
) -> Cursor<'a> {
    let rest = skip_whitespace(rest);
    let [b'[', rest @ ..] = rest else {
        // Presence does not cover lists, so null is not noted.
        return match rest.strip_prefix(b"null") {
            Some(after) => Some(after),
            None => reader.fail(Reason::Expected("a list"), rest),
        };
    };
    let mut rest = skip_whitespace(rest);
    if let [b']', rest @ ..] = rest {
        return Some(rest);
    }
    loop {
        rest = element(reader, rest)?;
        if rest.first() != Some(&b',') {
            rest = skip_whitespace(rest);
        }
        match rest {
            [b',', tail @ ..] => rest = tail,
            [b']', tail @ ..] => return Some(tail),
            unexpected => return reader.fail(Reason::Expected("`,` or `]`"), unexpected),
        }
    }
}

impl<T: ReadValue + Default> ReadValue for Vec<T> {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, rest: &'a [u8]) -> Cursor<'a> {
        read_in_place(self, 0, reader, rest)
    }
}

/// Reads a list of structs. Most lists at the same `place` are as long as the last one.
pub(crate) fn read_elements<'a, T: ReadValue + Default>(
    into: &mut Vec<T>,
    place: usize,
    reader: &mut Reader<'a>,
    rest: &'a [u8],
) -> Cursor<'a> {
    let place = place % LISTS;
    let rest = read_in_place(into, usize::from(reader.lengths[place]), reader, rest)?;
    reader.lengths[place] = into.len().try_into().unwrap_or(u16::MAX);
    Some(rest)
}

/// Reads a list of structs that hold no structs. If it is short, its elements are counted first.
#[inline]
pub(crate) fn read_flat_elements<'a, T: ReadValue + Default>(
    into: &mut Vec<T>,
    place: usize,
    reader: &mut Reader<'a>,
    rest: &'a [u8],
) -> Cursor<'a> {
    reader.count_ahead(place, rest);
    read_elements(into, place, reader, rest)
}

impl Reader<'_> {
    /// Replaces the last length of the lists at `place` by that of the list at `rest`, if it is
    /// short enough to be counted.
    #[inline(never)]
    fn count_ahead(&mut self, place: usize, rest: &[u8]) {
        let count = count_flat_objects(rest);
        if count != 0 {
            self.lengths[place % LISTS] = count.try_into().unwrap_or(u16::MAX);
        }
    }
}

/// Reads a list that probably has `expected` elements.
#[inline]
fn read_in_place<'a, T: ReadValue + Default>(
    into: &mut Vec<T>,
    expected: usize,
    reader: &mut Reader<'a>,
    rest: &'a [u8],
) -> Cursor<'a> {
    into.clear();
    read_list(reader, rest, |reader, rest| {
        if into.len() == into.capacity() {
            reserve_for(into, expected);
        }
        // Creates the element in place. `push` would create it elsewhere and copy it.
        into.extend(std::iter::once_with(T::default));
        into.last_mut()?.read(reader, rest)
    })
}

/// Reserves room for more elements of a full list.
#[cold]
#[inline(never)]
fn reserve_for<T>(list: &mut Vec<T>, expected: usize) {
    list.reserve_exact(growth(list.len(), expected));
}

/// Number of elements by which a full list grows.
///
/// It is limited, because a single long list must not make many short ones long.
#[cold]
#[inline(never)]
fn growth(length: usize, expected: usize) -> usize {
    match expected.saturating_sub(length) {
        0 if length == 0 => 1,
        // Doubles the list, to four elements at least.
        0 => length.max(4_usize.saturating_sub(length)),
        more => more.min((4 * length).max(64)),
    }
}

impl ReadValue for Coordinates {
    #[inline(never)]
    fn read<'a>(&mut self, reader: &mut Reader<'a>, rest: &'a [u8]) -> Cursor<'a> {
        // Most lists of coordinates are the four sides of a box.
        match fast_sides(rest) {
            Some((sides, rest)) if self.is_inline() => {
                *self = Self::from(sides);
                Some(rest)
            }
            _ => read_coordinates(self, reader, rest),
        }
    }
}

/// Reads a list of coordinates one by one, or null.
#[inline(never)]
fn read_coordinates<'a>(
    into: &mut Coordinates,
    reader: &mut Reader<'a>,
    rest: &'a [u8],
) -> Cursor<'a> {
    into.clear();
    read_list(reader, rest, |reader, rest| {
        let mut value = 0_i64;
        let rest = value.read(reader, rest)?;
        into.push(value);
        Some(rest)
    })
}
