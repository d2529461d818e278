//! Bodies that a rule puts in the place of the service's.

use bytes::Bytes;

/// Most random bytes of one body: 64 MiB. A larger body would only exhaust the test's memory.
pub(super) const MAX_GARBAGE: usize = 64 * 1024 * 1024;

/// The form of a body that is not what the service would send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BodyShape {
    /// A gateway's HTML page.
    Html,
    /// Nothing.
    Empty,
    /// A line of text.
    Text,
    /// `{}`.
    Object,
    /// `[]`.
    Array,
    /// `{"Response":null}`.
    Null,
    /// An error of the service's API before version 3, which had no `Response`.
    Old,
    /// The answer with 100,000 nested arrays in an unknown member.
    Deep,
    /// The answer after a byte order mark.
    Bom,
    /// The answer in UTF-16.
    Utf16,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum FaultBody {
    Shape(BodyShape),
    Bytes(Bytes),
    Garbage(usize),
}

impl BodyShape {
    /// Returns true if the shape contains the service's answer.
    pub(super) fn is_answer(self) -> bool {
        matches!(self, Self::Deep | Self::Bom | Self::Utf16)
    }
}
