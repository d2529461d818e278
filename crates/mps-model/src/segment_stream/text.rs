//! Reads names and texts of a body. Checks only the texts that it returns to be UTF-8.

use super::partial::JsonStr;
use super::values::null;
use crate::json::{Reason, ScanError, check_text, find_string_end, skip_string, skip_whitespace};
use std::borrow::Cow;

pub(super) type WalkResult<'a, T> = Result<T, ScanError<'a>>;

/// Body, and the part of it that is known to be UTF-8.
pub(super) struct Scan<'a> {
    /// Body without a byte order mark.
    pub(super) body: &'a [u8],
    /// Chunk of the body that was last checked to be UTF-8. Only text that is returned must be
    /// valid. A single check of the surrounding bytes is still cheaper than a check of each short
    /// text.
    validated: &'a str,
    /// Bytes from the start of `validated` to the end of the body.
    validated_from_end: usize,
}

/// Bytes that one UTF-8 check covers, unless the text is longer or the body ends: 1 KB. Checking
/// each short text on its own would cost more.
const CHUNK: usize = 1 << 10;

impl<'a> Scan<'a> {
    pub(super) fn new(body: &'a [u8]) -> Self {
        Self {
            body,
            validated: "",
            validated_from_end: body.len(),
        }
    }

    /// Returns the byte offset at which `rest` begins.
    pub(super) fn offset(&self, rest: &[u8]) -> usize {
        self.body.len() - rest.len()
    }

    /// Reads the name of a member. Also returns what follows its colon.
    #[inline]
    pub(super) fn name(&mut self, at: &'a [u8]) -> WalkResult<'a, (Cow<'a, [u8]>, &'a [u8])> {
        let [b'"', body @ ..] = at else {
            return Err((Reason::Expected("a member's name"), at));
        };
        let (name, rest) = match body.split_at_checked(find_string_end(body)) {
            Some((name, [b'"', rest @ ..])) => (Cow::Borrowed(name), rest),
            _ => {
                let (name, rest) = self.slow_text(at)?;
                let name = name.map_or(Cow::Borrowed(""), JsonStr::to_cow);
                (Cow::Owned(name.into_owned().into_bytes()), rest)
            }
        };
        match skip_whitespace(rest) {
            [b':', value @ ..] => Ok((name, value)),
            unexpected => Err((Reason::Expected("`:`"), unexpected)),
        }
    }

    /// Reads a text or null.
    #[inline(always)]
    pub(super) fn text(
        &mut self,
        value: &'a [u8],
    ) -> WalkResult<'a, (Option<JsonStr<'a>>, &'a [u8])> {
        if let [b'"', body @ ..] = value
            && let Some((text, [b'"', rest @ ..])) = body.split_at_checked(find_string_end(body))
        {
            return Ok((Some(JsonStr::Plain(self.utf8(body, text.len())?)), rest));
        }
        self.slow_text(value)
    }

    /// Reads a text with escapes or faults, or null.
    #[inline(never)]
    fn slow_text(&mut self, value: &'a [u8]) -> WalkResult<'a, (Option<JsonStr<'a>>, &'a [u8])> {
        if value.first() != Some(&b'"') {
            return match null(value) {
                Ok(rest) => Ok((None, rest)),
                Err(_) => Err((Reason::Expected("a string"), value)),
            };
        }
        let rest = skip_string(value)?;
        let text = self.utf8(&value[1..], value.len() - rest.len() - 1)?;
        check_text(value, true)?;
        Ok((Some(JsonStr::Escaped(text)), rest))
    }

    /// Returns the first bytes of `rest` as text. The text begins and ends beside ASCII bytes.
    #[inline(always)]
    fn utf8(&mut self, rest: &'a [u8], length: usize) -> WalkResult<'a, &'a str> {
        let from = self.validated_from_end.wrapping_sub(rest.len());
        match self.validated.get(from..from.wrapping_add(length)) {
            Some(text) => Ok(text),
            None => self.utf8_of_next_chunk(rest, length),
        }
    }

    /// Checks the next chunk, which starts at a text that is not in the last chunk.
    #[inline(never)]
    fn utf8_of_next_chunk(&mut self, rest: &'a [u8], length: usize) -> WalkResult<'a, &'a str> {
        let mut end = rest.len().min(length.max(CHUNK));
        // Move the end out of a character. Otherwise the chunk would be invalid.
        while end > length && rest.get(end).is_some_and(|byte| byte & 0xc0 == 0x80) {
            end -= 1;
        }
        if let Ok(validated) = simdutf8::basic::from_utf8(&rest[..end])
            && let Some(text) = validated.get(..length)
        {
            (self.validated, self.validated_from_end) = (validated, rest.len());
            return Ok(text);
        }
        // A fault after the text does not matter.
        std::str::from_utf8(&rest[..length])
            .map_err(|error| (Reason::Utf8, &rest[error.valid_up_to()..]))
    }

    /// Reads a text. Returns `None` for an empty one.
    #[inline(always)]
    pub(super) fn filled(
        &mut self,
        value: &'a [u8],
    ) -> WalkResult<'a, (Option<JsonStr<'a>>, &'a [u8])> {
        let (text, rest) = self.text(value)?;
        Ok((text.filter(|text| !text.is_empty()), rest))
    }
}
