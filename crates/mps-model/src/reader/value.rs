//! Values that are read in place.

use super::state::Reader;
use crate::json::{Cursor, skip_whitespace};

/// A value that can be read in place.
pub(crate) trait ReadValue {
    /// Reads the value at `rest`, which may begin with whitespace.
    fn read<'a>(&mut self, reader: &mut Reader<'a>, rest: &'a [u8]) -> Cursor<'a>;

    /// Reads the value or null.
    #[inline]
    fn read_optional<'a>(
        into: &mut Option<Self>,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a>
    where
        Self: Default,
    {
        read_value_or_null(into, reader, rest)
    }
}

impl<T: ReadValue + Default> ReadValue for Option<T> {
    #[inline]
    fn read<'a>(&mut self, reader: &mut Reader<'a>, rest: &'a [u8]) -> Cursor<'a> {
        T::read_optional(self, reader, rest)
    }
}

#[inline]
pub(super) fn read_value_or_null<'a, T: ReadValue + Default>(
    into: &mut Option<T>,
    reader: &mut Reader<'a>,
    rest: &'a [u8],
) -> Cursor<'a> {
    let rest = skip_whitespace(rest);
    if rest.first() == Some(&b'n') {
        *into = None;
        return reader.skip_null(rest);
    }
    into.insert(T::default()).read(reader, rest)
}

impl<T: ReadValue> ReadValue for Box<T> {
    #[inline]
    fn read<'a>(&mut self, reader: &mut Reader<'a>, rest: &'a [u8]) -> Cursor<'a> {
        (**self).read(reader, rest)
    }
}

impl ReadValue for bool {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, rest: &'a [u8]) -> Cursor<'a> {
        let rest = skip_whitespace(rest);
        if let Some(rest) = rest.strip_prefix(b"true") {
            *self = true;
            return Some(rest);
        }
        *self = false;
        match rest.strip_prefix(b"false") {
            Some(rest) => Some(rest),
            None => reader.null_or("a truth value", rest),
        }
    }
}

/// Reads a value by code that all members of its type share.
#[inline(never)]
pub(crate) fn read_shared<'a, T: ReadValue>(
    into: &mut T,
    reader: &mut Reader<'a>,
    rest: &'a [u8],
) -> Cursor<'a> {
    into.read(reader, rest)
}
