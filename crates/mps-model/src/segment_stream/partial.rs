//! Content extracted from a finding and from its current line.

use super::rules::{CONFIDENCE, Finding, NUMBERS};
use crate::Coordinates;
use crate::json::unescape;
use std::borrow::Cow;

/// Content extracted from a finding and from its current line. Texts are references into the body
/// until the segment is built.
#[derive(Default)]
pub(super) struct PartialSegment<'a> {
    pub(super) numbers: [Option<f64>; NUMBERS],
    pub(super) best_text: Ranked<'a>,
    /// Area, if it is a box.
    pub(super) sides: Option<[i64; 4]>,
    pub(super) rare: Option<RareFields<'a>>,
    /// Struct of the lines, and the start of the first line.
    pub(super) lines: Option<(usize, &'a [u8])>,
    /// True if the lines come last and were not skipped to look at what follows them.
    pub(super) within_lines: bool,
}

/// Content that few findings have.
#[derive(Clone, Default)]
pub(super) struct RareFields<'a> {
    /// Area, if it is not a box.
    pub(super) area: Option<Coordinates>,
    pub(super) translation: Option<JsonStr<'a>>,
    pub(super) suggestion: Option<JsonStr<'a>>,
    pub(super) url: Ranked<'a>,
    pub(super) speaker: Option<JsonStr<'a>>,
}

impl RareFields<'_> {
    fn is_empty(&self) -> bool {
        let texts = [
            self.translation,
            self.suggestion,
            self.url.text,
            self.speaker,
        ];
        self.area.is_none() && texts.iter().all(Option::is_none)
    }
}

impl PartialSegment<'_> {
    /// Resets everything for the next finding.
    #[inline]
    pub(super) fn begin(&mut self) {
        self.numbers = [None; NUMBERS];
        self.best_text = Ranked::default();
        self.sides = None;
        self.rare = None;
        self.lines = None;
        self.within_lines = false;
    }

    /// Resets the content of the last line. Keeps the rest of the finding.
    #[inline]
    pub(super) fn begin_line(&mut self) {
        self.numbers[CONFIDENCE] = None;
        self.best_text = Ranked::default();
        self.sides = None;
        if let Some(rare) = &mut self.rare {
            rare.area = None;
        }
    }

    /// Returns true if nothing was extracted, as for an element that is null.
    #[inline]
    pub(super) fn is_empty(&self) -> bool {
        self.numbers == [None; NUMBERS]
            && self.best_text.text.is_none()
            && self.sides.is_none()
            && self.rare.as_ref().is_none_or(RareFields::is_empty)
            && self.lines.is_none()
    }

    /// Returns start and end in seconds.
    #[inline]
    pub(super) fn times(&self, finding: &Finding) -> [Option<f64>; 2] {
        let [start, end, _] = self.numbers;
        let [of_start, of_end] = finding.units;
        [
            start.map(|start| start / of_start),
            end.map(|end| end / of_end),
        ]
    }
}

/// Text as it stands in the body. It is valid UTF-8 and well-formed.
#[derive(Clone, Copy)]
pub(super) enum JsonStr<'a> {
    Plain(&'a str),
    /// Text with escapes, including its closing quote.
    Escaped(&'a str),
}

impl<'a> JsonStr<'a> {
    pub(super) const EMPTY: Self = Self::Plain("");

    #[inline]
    pub(super) fn is_empty(self) -> bool {
        matches!(self, Self::Plain(""))
    }

    /// Returns the unescaped text. Borrows it unless it contains escapes.
    #[inline]
    pub(super) fn to_cow(self) -> Cow<'a, str> {
        match self {
            Self::Plain(text) => Cow::Borrowed(text),
            Self::Escaped(text) => Cow::Owned(unescaped(text)),
        }
    }
}

#[inline(never)]
fn unescaped(text: &str) -> String {
    let mut into = String::new();
    // The text was checked to be well-formed.
    let _ = unescape(text.as_bytes(), text, &mut into);
    into
}

/// Text of the lowest rank so far.
#[derive(Clone, Copy, Default)]
pub(super) struct Ranked<'a> {
    pub(super) rank: u8,
    pub(super) text: Option<JsonStr<'a>>,
}

impl<'a> Ranked<'a> {
    #[inline]
    pub(super) fn offer(&mut self, rank: u8, text: Option<JsonStr<'a>>) {
        if text.is_some() && (self.text.is_none() || rank <= self.rank) {
            *self = Self { rank, text };
        }
    }
}
