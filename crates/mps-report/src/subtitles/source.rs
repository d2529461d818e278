//! The kinds of text that subtitles can be made of.

use std::fmt;

/// Kind of text that subtitles can be made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Source {
    /// Speech in its own language.
    Speech,
    /// Text in the picture.
    ScreenText,
    /// The translation of speech or of text on screen.
    Translation,
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Speech => "speech",
            Self::ScreenText => "text on screen",
            Self::Translation => "translation",
        })
    }
}
