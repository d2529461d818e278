//! Reads strings, and the names of members.

use super::state::Reader;
use super::value::ReadValue;
use crate::json::{Cursor, Reason, find_string_end, skip_whitespace, unescape_one};
use crate::value::{SecretText, Text, Time};

/// A value made from text.
pub(crate) trait FromText: Default {
    fn from_text(text: &str) -> Self;
}

macro_rules! from_text {
    ($($type:ty, $is_empty:expr;)*) => {
        $(impl FromText for $type {
            #[inline]
            fn from_text(text: &str) -> Self {
                Self::from(text)
            }
        }

        impl ReadValue for $type {
            #[inline(never)]
            fn read<'a>(&mut self, reader: &mut Reader<'a>, rest: &'a [u8]) -> Cursor<'a> {
                // Many strings are empty, and so is the value that they are read into.
                match rest {
                    [b'"', b'"', rest @ ..] if $is_empty(self) => Some(rest),
                    _ => read_text(self, reader, rest),
                }
            }
        })*
    };
}

from_text! {
    Text, |text: &Text| text.is_empty();
    Time, |text: &Time| text.is_empty();
    SecretText, |text: &SecretText| text.expose().is_empty();
}

/// Reads a string. `rest` may begin with whitespace.
#[inline(never)]
pub(crate) fn read_text<'a, T: FromText>(
    into: &mut T,
    reader: &mut Reader<'a>,
    rest: &'a [u8],
) -> Cursor<'a> {
    let rest = skip_whitespace(rest);
    if let [b'"', body @ ..] = rest {
        let end = find_string_end(body);
        if let Some(after) = body.get(end..)
            && let [b'"', tail @ ..] = after
        {
            *into = T::from_text(reader.text(body, end)?);
            return Some(tail);
        }
    }
    // Cleared first, because null leaves an empty text.
    reader.scratch.clear();
    let rest = reader.read_slow_text(rest)?;
    *into = T::from_text(&reader.scratch);
    Some(rest)
}

impl<'a> Reader<'a> {
    /// Slow path: a string with escapes, or something that is not a string. Leaves the text in
    /// `scratch`. One function for all types of text, because code size matters more there.
    #[cold]
    #[inline(never)]
    fn read_slow_text(&mut self, rest: &'a [u8]) -> Cursor<'a> {
        let [b'"', body @ ..] = rest else {
            return self.null_or("a string", rest);
        };
        let mut scratch = std::mem::take(&mut self.scratch);
        let rest = self.unescape(body, &mut scratch);
        self.scratch = scratch;
        rest
    }

    /// Unescapes a string into `into`. `rest` begins after the opening quote.
    fn unescape(&mut self, mut rest: &'a [u8], into: &mut String) -> Cursor<'a> {
        loop {
            let end = find_string_end(rest);
            if end != 0 {
                into.push_str(self.text(rest, end)?);
                rest = rest.get(end..)?;
            }
            rest = match rest {
                [b'"', tail @ ..] => return Some(tail),
                [b'\\', escape @ ..] => match unescape_one(rest, escape, into) {
                    Ok(rest) => rest,
                    Err((reason, at)) => return self.fail(reason, at),
                },
                [] => return self.fail(Reason::End, rest),
                // Keep a raw control character, although JSON does not allow one.
                [control, tail @ ..] if !self.is_strict() => {
                    self.note_fault(Reason::Control, rest);
                    into.push(char::from(*control));
                    tail
                }
                _ => return self.fail(Reason::Control, rest),
            };
        }
    }

    /// Reads a member's name and the colon after it. The name is unescaped.
    pub(super) fn name(&mut self, rest: &'a [u8]) -> Option<(Text, &'a [u8])> {
        let start = skip_whitespace(rest);
        if start.first() != Some(&b'"') {
            self.fail(Reason::Expected("a member's name"), start);
            return None;
        }
        let mut name = Text::default();
        let after = skip_whitespace(read_text(&mut name, self, start)?);
        match after {
            [b':', value @ ..] => Some((name, value)),
            _ => {
                self.fail(Reason::Expected("`:`"), after);
                None
            }
        }
    }
}
