//! Subtitles from speech, its translation, or text on screen: SubRip (`srt`) and WebVTT (`vtt`).
//!
//! Lines are wrapped by their width on the screen, where a Chinese character counts double. What takes too many lines at once is
//! shown piece by piece, at the times of its words where the service tells them. Cues never overlap: a short overlap is cut,
//! and what is truly said or shown at the same time is shown together.
//!
//! ```
//! use mps_report::subtitles::{self, Options};
//! # use mps_model::DescribeTaskDetailResponse;
//! # let body = br#"{"Response":{"Status":"FINISH","WorkflowTask":{"AiRecognitionResultSet":[{"Type":"AsrFullTextRecognition",
//! #     "AsrFullTextTask":{"Status":"SUCCESS","Output":{"SegmentSet":[{"StartTimeOffset":0.5,"EndTimeOffset":2,"Text":"Good evening."}]}}}]}}}"#;
//! let detail = DescribeTaskDetailResponse::from_slice(body)?;
//! let vtt = subtitles::vtt(&detail, &Options::default())?;
//! assert_eq!(vtt, "WEBVTT\n\n00:00:00.500 --> 00:00:02.000\nGood evening.\n");
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```

mod cues;
mod tracks;

pub use cues::Cue;
pub use tracks::{Source, Track, tracks};

use mps_model::Insight;
use std::fmt::{self, Write as _};

/// What subtitles are made of, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// What to show; without a choice speech, where there is some, else text on screen, else a translation.
    pub source: Option<Source>,
    /// The language, as in `en` or `zh`; without a choice that of the first track.
    pub language: Option<String>,
    /// The most columns of a line; a Chinese, Japanese or Korean character takes two.
    pub max_line_length: usize,
    /// The most lines of one finding that are shown at once.
    pub max_lines: usize,
}

impl Default for Options {
    /// Two lines of 42 columns, of whatever there is.
    fn default() -> Self {
        Self {
            source: None,
            language: None,
            max_line_length: 42,
            max_lines: 2,
        }
    }
}

/// The subtitles as a SubRip file.
///
/// The format has no escapes, so what players would take for markup or for the line of a cue's times is made harmless:
/// `-->` becomes `->`, and an invisible space keeps `<b>` and `{\an8}` from being tags.
///
/// # Errors
///
/// [`Error`] if the answer has no such text, or not in this language.
pub fn srt(detail: &dyn Insight, options: &Options) -> Result<String, Error> {
    let mut file = String::new();
    for (index, cue) in cues(detail, options)?.iter().enumerate() {
        let times = format!(
            "{} --> {}",
            timestamp(cue.start, ','),
            timestamp(cue.end, ',')
        );
        let _ = write!(
            file,
            "{}{}\n{times}\n",
            if index == 0 { "" } else { "\n" },
            index + 1
        );
        for line in &cue.lines {
            file.push_str(&without_markup(line));
            file.push('\n');
        }
    }
    Ok(file)
}

/// The subtitles as a WebVTT file.
///
/// # Errors
///
/// [`Error`] if the answer has no such text, or not in this language.
pub fn vtt(detail: &dyn Insight, options: &Options) -> Result<String, Error> {
    let mut file = String::from("WEBVTT\n");
    for cue in cues(detail, options)? {
        let _ = write!(
            file,
            "\n{} --> {}\n",
            timestamp(cue.start, '.'),
            timestamp(cue.end, '.')
        );
        for line in &cue.lines {
            file.push_str(
                &line
                    .replace('&', "&amp;")
                    .replace('<', "&lt;")
                    .replace('>', "&gt;"),
            );
            file.push('\n');
        }
    }
    Ok(file)
}

/// The subtitles themselves, in order and without overlaps, for a format of one's own.
///
/// # Errors
///
/// [`Error`] if the answer has no such text, or not in this language.
pub fn cues(detail: &dyn Insight, options: &Options) -> Result<Vec<Cue>, Error> {
    let track = tracks::choose(detail, options)?;
    Ok(cues::make(&track, options))
}

/// Why there are no subtitles.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// The answer has no text of this source.
    Nothing {
        /// The source asked for, if one was.
        source: Option<Source>,
        /// What there is instead.
        available: Vec<Source>,
    },
    /// The answer has text of this source, but not in the language asked for.
    Language {
        /// The language asked for.
        asked: String,
        /// The languages that the answer names; it may name none.
        available: Vec<String>,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing { source, available } => {
                match source {
                    Some(source) => write!(f, "the answer has no {source} to make subtitles of")?,
                    None => write!(f, "the answer has no text to make subtitles of")?,
                }
                let names: Vec<String> = available.iter().map(Source::to_string).collect();
                if names.is_empty() {
                    Ok(())
                } else {
                    write!(f, "; it has {}", names.join(" and "))
                }
            }
            Self::Language { asked, available } if available.is_empty() => {
                write!(
                    f,
                    "the answer does not say which language its text is in; ask without a language instead of `{asked}`"
                )
            }
            Self::Language { asked, available } => {
                write!(
                    f,
                    "the answer has no text in `{asked}`; it has {}",
                    available.join(" and ")
                )
            }
        }
    }
}

impl std::error::Error for Error {}

/// Hours, minutes, seconds and milliseconds, with as many digits for the hours as they need, but two at least.
fn timestamp(millis: u64, separator: char) -> String {
    let (hours, minutes, seconds) = (millis / 3_600_000, millis / 60_000 % 60, millis / 1000 % 60);
    format!(
        "{hours:02}:{minutes:02}:{seconds:02}{separator}{:03}",
        millis % 1000
    )
}

/// A line that no player takes for markup.
fn without_markup(line: &str) -> String {
    const INVISIBLE: char = '\u{200b}';
    let line = line.replace("-->", "->");
    let mut plain = String::with_capacity(line.len());
    let mut characters = line.chars().peekable();
    while let Some(character) = characters.next() {
        plain.push(character);
        let next = characters.peek();
        let begins_tag = match character {
            '<' => next.is_some_and(|next| next.is_ascii_alphabetic() || *next == '/'),
            '{' => next == Some(&'\\'),
            _ => false,
        };
        if begins_tag {
            plain.push(INVISIBLE);
        }
    }
    plain
}
