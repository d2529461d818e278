//! Errors of choosing a text for subtitles.

use super::source::Source;
use std::fmt;

/// Error: the result has no text of the kind asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// The result has no text of this source.
    Nothing {
        /// Source asked for, if any.
        source: Option<Source>,
        /// Sources that the result has.
        available: Vec<Source>,
    },
    /// The result has fewer tracks than the number asked for.
    Track {
        /// Number asked for.
        asked: usize,
        /// Number of tracks.
        available: usize,
    },
    /// The result has text of this source, but not in the language asked for.
    Language {
        /// Language asked for.
        asked: String,
        /// Languages that the result names, possibly none.
        available: Vec<String>,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing { source, available } => {
                match source {
                    Some(source) => write!(f, "The result has no {source} to make subtitles of.")?,
                    None => write!(f, "The result has no text to make subtitles of.")?,
                }
                let names: Vec<String> = available.iter().map(Source::to_string).collect();
                match (names.is_empty(), source) {
                    (false, _) => write!(f, " Choose {}.", names.join(" or ")),
                    (true, _) => write!(
                        f,
                        " Submit a task that recognizes speech or text on screen, or translates it."
                    ),
                }
            }
            Self::Track { asked, available } => write!(
                f,
                "The result has no track {asked}. Choose one from 1 to {available}."
            ),
            Self::Language { asked, available } if available.is_empty() => write!(
                f,
                "The result does not name the language of its text. Omit the language `{asked}`."
            ),
            Self::Language { asked, available } => write!(
                f,
                "The result has no text in `{asked}`. Choose {}.",
                available.join(" or ")
            ),
        }
    }
}

impl std::error::Error for Error {}
