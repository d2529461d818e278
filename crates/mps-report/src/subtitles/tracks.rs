//! Which texts an answer has, in which language, and the one that was asked for.

use super::{Error, Options};
use crate::place::text;
use mps_model::record::{Record, Value};
use mps_model::{Insight, SubtaskView};
use std::fmt;

/// What subtitles can be made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Source {
    /// What is said, in the language that it is said in.
    Speech,
    /// What is seen as text in the picture.
    ScreenText,
    /// The translation of what is said or seen.
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

/// A text that an answer has, from which subtitles can be made.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Track {
    /// What it is the text of.
    pub source: Source,
    /// The language, where the answer tells it.
    pub language: Option<String>,
    /// The kind of the subtask that found it, as in `AsrFullTextRecognition`.
    pub found_by: String,
}

/// Every text that subtitles can be made of, in the order in which they are preferred.
pub fn tracks(detail: &dyn Insight) -> Vec<Track> {
    readings(&detail.subtasks())
        .into_iter()
        .map(|reading| reading.track)
        .collect()
}

/// One text of one subtask.
pub(super) struct Reading<'a> {
    pub(super) track: Track,
    segments: Value<'a>,
}

/// A stretch of text with its times in milliseconds.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Line<'a> {
    pub(super) start: u64,
    pub(super) end: u64,
    pub(super) text: &'a str,
    /// The words and when each begins, in milliseconds; empty where the service does not tell.
    pub(super) words: Vec<(&'a str, u64)>,
    /// How far down the picture it is, in pixels.
    pub(super) top: i64,
}

/// The text that was asked for.
pub(super) fn choose<'a>(detail: &'a dyn Insight, options: &Options) -> Result<Reading<'a>, Error> {
    let mut available = readings(&detail.subtasks());
    let mut sources: Vec<Source> = available
        .iter()
        .map(|reading| reading.track.source)
        .collect();
    sources.dedup();
    let Some(source) = options
        .source
        .or_else(|| sources.first().copied())
        .filter(|source| sources.contains(source))
    else {
        return Err(Error::Nothing {
            source: options.source,
            available: sources,
        });
    };
    available.retain(|reading| options.source.is_none() || reading.track.source == source);
    let chosen = match &options.language {
        None => Some(0),
        Some(asked) => available.iter().position(|reading| {
            reading
                .track
                .language
                .as_deref()
                .is_some_and(|language| speaks(language, asked))
        }),
    };
    match chosen {
        Some(index) => Ok(available.swap_remove(index)),
        None => {
            let mut named: Vec<String> = available
                .into_iter()
                .filter_map(|reading| reading.track.language)
                .collect();
            named.sort_unstable();
            named.dedup();
            Err(Error::Language {
                asked: options.language.clone().unwrap_or_default(),
                available: named,
            })
        }
    }
}

/// Whether a language is the one asked for: `zh` also takes `zh-TW`.
fn speaks(language: &str, asked: &str) -> bool {
    match language.get(..asked.len()) {
        Some(front) => {
            front.eq_ignore_ascii_case(asked)
                && matches!(
                    language[asked.len()..].chars().next(),
                    None | Some('-' | '_')
                )
        }
        None => false,
    }
}

/// The readings of every subtask that has any, the preferred ones first.
fn readings<'a>(subtasks: &[SubtaskView<'a>]) -> Vec<Reading<'a>> {
    let mut found = Vec::new();
    for subtask in subtasks {
        let Value::Record(output) = subtask.output() else {
            continue;
        };
        let segments = output.find("SegmentSet");
        let has = |member: &str| {
            segments.elements().any(|segment| {
                segment
                    .as_record()
                    .is_some_and(|segment| says(segment, member))
            })
        };
        let original = if subtask.kind.contains("Ocr") {
            Some(Source::ScreenText)
        } else if subtask.kind.contains("Asr") || subtask.kind.contains("Trans") {
            Some(Source::Speech)
        } else {
            None
        };
        let Some(original) = original else { continue };
        let reading = |source: Source| Reading {
            track: Track {
                source,
                language: language(subtask, output, source),
                found_by: subtask.kind.to_owned(),
            },
            segments,
        };
        found.extend((has("Text") || has("TextSet")).then(|| reading(original)));
        found.extend(has("Trans").then(|| reading(Source::Translation)));
    }
    // What was recognised in the first place is better than what a translation repeats of it.
    found.sort_by_key(|reading| {
        (
            reading.track.source as u8,
            reading.track.found_by.contains("Trans"),
        )
    });
    found
}

fn says(segment: &dyn Record, member: &str) -> bool {
    match segment.find(member) {
        Value::Text(text) => !text.trim().is_empty(),
        Value::List(_) => true,
        _ => false,
    }
}

/// What the subtask says of its language, in its output or else in what it was asked to do.
fn language(subtask: &SubtaskView<'_>, output: &dyn Record, source: Source) -> Option<String> {
    let (results, member, parameter) = match source {
        Source::Translation => (
            ["SubtitleResults", "TransSubtitleResult"],
            ["TransDst", "Language"],
            "TranslateDstLanguage",
        ),
        _ => (
            ["SubtitleInfo", "RecognizeSubtitleResult"],
            ["Language", "Language"],
            "VideoSrcLanguage",
        ),
    };
    let told = results.iter().find_map(|name| {
        let result = match output.find(name) {
            Value::Record(result) => result,
            // Several say nothing about which of them the text is in.
            list @ Value::List(_) if list.elements().count() == 1 => {
                list.elements().next()?.as_record()?
            }
            _ => return None,
        };
        member.iter().find_map(|name| text(result, name))
    });
    let asked = || {
        let input = subtask.input().as_record()?;
        text(input.find("RawParameter").as_record()?, parameter)
    };
    let language = told.or_else(asked)?;
    let one = language != "auto" && language != "multi" && !language.contains('/');
    one.then(|| language.to_owned())
}

impl<'a> Reading<'a> {
    /// Every text with its times, in the order of the answer.
    pub(super) fn lines(&self) -> Vec<Line<'a>> {
        let mut lines = Vec::new();
        for segment in self.segments.elements().filter_map(Value::as_record) {
            let millis = |member: &str| segment.find(member).as_number().map(to_millis);
            let (Some(start), Some(end)) = (millis("StartTimeOffset"), millis("EndTimeOffset"))
            else {
                continue;
            };
            let member = if self.track.source == Source::Translation {
                "Trans"
            } else {
                "Text"
            };
            let line = |of: &'a dyn Record| {
                Some(Line {
                    start,
                    end,
                    text: text(of, member)?,
                    top: top(of),
                    words: Vec::new(),
                })
            };
            lines.extend(line(segment).map(|line| Line {
                words: words(segment, self.track.source),
                ..line
            }));
            lines.extend(
                segment
                    .find("TextSet")
                    .elements()
                    .filter_map(Value::as_record)
                    .filter_map(line),
            );
        }
        lines
    }
}

/// No media is as long as three years; a time behind that is nonsense that must not overflow.
const LATEST: f64 = 1e11;

fn to_millis(seconds: f64) -> u64 {
    (seconds * 1000.0).round().clamp(0.0, LATEST) as u64
}

/// Where a text begins in the picture, from its top in pixels.
fn top(of: &dyn Record) -> i64 {
    of.find("AreaCoordSet")
        .elements()
        .nth(1)
        .and_then(Value::as_number)
        .unwrap_or(0.0) as i64
}

/// The words of what was said: those of a translation come at other times.
fn words(segment: &dyn Record, source: Source) -> Vec<(&str, u64)> {
    if source == Source::Translation {
        return Vec::new();
    }
    let words = segment
        .find("Wordlist")
        .elements()
        .filter_map(Value::as_record);
    words
        .filter_map(|word| {
            Some((
                text(word, "Word")?,
                to_millis(word.find("Start").as_number()?),
            ))
        })
        .collect()
}
