//! Kinds of findings.

use std::fmt;

/// Kind of a [`Segment`](crate::Segment).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SegmentKind {
    /// Speech.
    Speech,
    /// Speech or text on screen, with its translation.
    Translation,
    /// Text on screen.
    ScreenText,
    /// A keyword that the request searched for.
    Keyword,
    /// A face.
    Face,
    /// An object.
    Object,
    /// A finding of a content check.
    Review,
    /// A defect of picture or sound.
    Quality,
    /// A highlight.
    Highlight,
    /// A part of the media, such as a chapter.
    Chapter,
    /// A tag.
    Tag,
    /// A finding of a kind that this version does not know.
    Other,
}

impl fmt::Display for SegmentKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Speech => "speech",
            Self::Translation => "translation",
            Self::ScreenText => "screen text",
            Self::Keyword => "keyword",
            Self::Face => "face",
            Self::Object => "object",
            Self::Review => "review",
            Self::Quality => "quality",
            Self::Highlight => "highlight",
            Self::Chapter => "chapter",
            Self::Tag => "tag",
            Self::Other => "other",
        })
    }
}
