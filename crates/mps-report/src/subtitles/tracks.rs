//! The texts that a result has, their languages, and the choice among them.

use super::{Error, Options};
use mps_model::record::{Record, Value};
use mps_model::{Insight, Outcome, SegmentKind, Transcript};
use std::fmt;
use std::rc::Rc;

/// What subtitles can be made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Source {
    /// Speech, in the language that it is spoken in.
    Speech,
    /// Text seen in the picture.
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

/// A text that a result has, from which subtitles can be made.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Track {
    /// The number of the track among [`tracks`], from 1.
    pub number: usize,
    /// The source of the text.
    pub source: Source,
    /// The language, where the result tells it.
    pub language: Option<String>,
    /// The kind of the subtask that found it, as in `AsrFullTextRecognition`.
    pub found_by: String,
    /// The outcome of that subtask; `None` if the text stands beside the task's subtasks.
    pub outcome: Option<Outcome>,
}

/// Every text that subtitles can be made of, in the order of preference.
pub fn tracks(report: &dyn Insight) -> Vec<Track> {
    let readings = readings(report.transcripts());
    readings.into_iter().map(|reading| reading.track).collect()
}

/// The track that the options ask for, of which the other functions make subtitles.
///
/// # Errors
///
/// [`Error`] if the result has no such text, or not in this language.
pub fn track(report: &dyn Insight, options: &Options) -> Result<Track, Error> {
    choose(report, options).map(|reading| reading.track)
}

/// One track, and the transcript that it is in.
pub(super) struct Reading<'a> {
    track: Track,
    /// The source of the texts themselves, also where the track is their translation.
    original: Source,
    pub(super) transcript: Rc<Transcript<'a>>,
}

impl Reading<'_> {
    pub(super) fn is_translation(&self) -> bool {
        self.track.source == Source::Translation
    }

    pub(super) fn is_on_screen(&self) -> bool {
        self.original == Source::ScreenText
    }

    /// Whether any of the texts has both a text of its own and a translation.
    fn is_bilingual(&self) -> bool {
        let mut lines = self.transcript.lines.iter().map(|line| &line.segment);
        let both = |text: &str, translation: Option<&str>| {
            is_filled(text) && is_filled(translation.unwrap_or_default())
        };
        self.is_translation() && lines.any(|line| both(line.text, line.translation))
    }

    /// Whether it is what the options ask for, the language aside.
    fn is_asked_for(&self, options: &Options) -> bool {
        let source = options.source;
        if !options.bilingual {
            return source.is_none_or(|source| self.track.source == source);
        }
        let of = source.filter(|source| *source != Source::Translation);
        self.is_bilingual() && of.is_none_or(|source| self.original == source)
    }
}

/// The track that the options ask for. For bilingual subtitles it is the translation.
pub(super) fn choose<'a>(report: &'a dyn Insight, options: &Options) -> Result<Reading<'a>, Error> {
    let mut readings = readings(report.transcripts());
    let mut sources: Vec<Source> = readings
        .iter()
        .map(|reading| reading.track.source)
        .collect();
    sources.dedup();
    if let Some(number) = options.track
        && !readings.is_empty()
    {
        let count = readings.len();
        let Some(index) = number.checked_sub(1).filter(|index| *index < count) else {
            return Err(Error::Track {
                asked: number,
                available: count,
            });
        };
        readings = vec![readings.swap_remove(index)];
    }
    readings.retain(|reading| reading.is_asked_for(options));
    if readings.is_empty() {
        let translation = options.bilingual.then_some(Source::Translation);
        return Err(Error::Nothing {
            source: translation.or(options.source),
            available: sources,
        });
    }
    let chosen = match &options.language {
        None => Some(0),
        Some(asked) => readings.iter().position(|reading| {
            let language = reading.track.language.as_deref();
            language.is_some_and(|language| speaks(language, asked))
        }),
    };
    match chosen {
        Some(index) => Ok(readings.swap_remove(index)),
        None => {
            let languages = readings
                .into_iter()
                .filter_map(|reading| reading.track.language);
            let mut named: Vec<String> = languages.collect();
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
    match language.split_at_checked(asked.len()) {
        Some((front, rest)) => {
            let is_whole = rest.is_empty() || rest.starts_with(['-', '_']);
            front.eq_ignore_ascii_case(asked) && is_whole
        }
        None => false,
    }
}

fn is_filled(text: &str) -> bool {
    !text.trim().is_empty()
}

/// The tracks of all transcripts, the preferred ones first.
fn readings(transcripts: Vec<Transcript<'_>>) -> Vec<Reading<'_>> {
    let mut found = Vec::new();
    for transcript in transcripts.into_iter().map(Rc::new) {
        let segments = || transcript.lines.iter().map(|line| &line.segment);
        let kind = segments().next().map(|segment| segment.kind);
        let original = match kind {
            Some(SegmentKind::ScreenText) => Source::ScreenText,
            _ => Source::Speech,
        };
        let has_text = segments().any(|segment| is_filled(segment.text));
        let has_translation =
            segments().any(|segment| is_filled(segment.translation.unwrap_or_default()));
        let of_translation = kind == Some(SegmentKind::Translation);
        let reading = |source: Source| {
            let track = Track {
                number: 0,
                source,
                language: language(&transcript, source),
                found_by: transcript.found_by.to_owned(),
                outcome: transcript.subtask.as_ref().map(|subtask| subtask.outcome),
            };
            let reading = Reading {
                track,
                original,
                transcript: Rc::clone(&transcript),
            };
            (of_translation, reading)
        };
        found.extend(has_text.then(|| reading(original)));
        found.extend(has_translation.then(|| reading(Source::Translation)));
    }
    // A whole text is better than that of a part that failed, and a recognition better than what a
    // translation repeats of it.
    found.sort_by_key(|(of_translation, reading)| {
        let is_whole = matches!(reading.track.outcome, None | Some(Outcome::Succeeded));
        (reading.track.source, !is_whole, *of_translation)
    });
    let ordered = (1..).zip(found).map(|(number, (_, mut reading))| {
        reading.track.number = number;
        reading
    });
    ordered.collect()
}

/// The language that the subtask tells in its output, or else was asked for.
fn language(transcript: &Transcript<'_>, source: Source) -> Option<String> {
    let subtask = transcript.subtask.as_ref()?;
    let output = subtask.output().as_record()?;
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
    let is_one = language != "auto" && language != "multi" && !language.contains('/');
    is_one.then(|| language.to_owned())
}

/// The text of a member, unless it is unset or empty.
fn text<'a>(record: &'a dyn Record, member: &str) -> Option<&'a str> {
    let text = record.find(member).as_text();
    text.filter(|text| !text.is_empty())
}
