//! The reasons why there are no subtitles.

use super::source::Source;
use std::fmt;

/// Reason why a result has no subtitles of the kind asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// The result has no text of this source.
    Nothing {
        /// The source asked for, if one was.
        source: Option<Source>,
        /// The sources that it has instead.
        available: Vec<Source>,
    },
    /// The result has fewer tracks than the number asked for.
    Track {
        /// The number asked for.
        asked: usize,
        /// How many tracks there are.
        available: usize,
    },
    /// The result has text of this source, but not in the language asked for.
    Language {
        /// The language asked for.
        asked: String,
        /// The languages that the result names; it may name none.
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
                    (false, _) => write!(f, " It has {}: choose that.", names.join(" and ")),
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
                "The result does not tell the language of its text. Leave out `{asked}`."
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
