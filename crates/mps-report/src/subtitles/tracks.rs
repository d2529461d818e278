//! Tracks: the texts of a result, and the choice among them.

use super::error::Error;
use super::language::language;
use super::options::Options;
use super::source::Source;
use mps_model::{Insight, Outcome, SegmentKind, Transcript};
use std::rc::Rc;

/// A text that a result has, from which subtitles can be made.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Track {
    /// Number of the track among [`tracks`], from 1.
    pub number: usize,
    /// Source of the text.
    pub source: Source,
    /// Language, if the result names it.
    pub language: Option<String>,
    /// Kind of the subtask that found it, such as `AsrFullTextRecognition`.
    pub found_by: String,
    /// Outcome of that subtask. `None` if the text stands beside the subtasks.
    pub outcome: Option<Outcome>,
}

/// Returns every text that subtitles can be made of, in the order of preference.
pub fn tracks(report: &dyn Insight) -> Vec<Track> {
    let candidates = candidates(report.transcripts());
    candidates
        .into_iter()
        .map(|candidate| candidate.track)
        .collect()
}

/// Returns the track that the options select. The other functions make subtitles of it.
///
/// # Errors
///
/// [`Error`] if the result has no such text, no such track, or not in this language.
pub fn track(report: &dyn Insight, options: &Options) -> Result<Track, Error> {
    choose(report, options).map(|candidate| candidate.track)
}

/// A track with its transcript.
pub(super) struct Candidate<'a> {
    track: Track,
    /// Source of the text itself, even if the track is its translation.
    original: Source,
    pub(super) transcript: Rc<Transcript<'a>>,
}

impl Candidate<'_> {
    pub(super) fn is_translation(&self) -> bool {
        self.track.source == Source::Translation
    }

    pub(super) fn is_on_screen(&self) -> bool {
        self.original == Source::ScreenText
    }

    /// Returns true if any line has both a text and a translation.
    fn is_bilingual(&self) -> bool {
        let mut lines = self.transcript.lines.iter().map(|line| &line.segment);
        let both = |text: &str, translation: Option<&str>| {
            is_filled(text) && is_filled(translation.unwrap_or_default())
        };
        self.is_translation() && lines.any(|line| both(line.text, line.translation))
    }

    /// Returns true if the options ask for it, apart from the language.
    fn is_asked_for(&self, options: &Options) -> bool {
        let source = options.source;
        if !options.bilingual {
            return source.is_none_or(|source| self.track.source == source);
        }
        let of = source.filter(|source| *source != Source::Translation);
        self.is_bilingual() && of.is_none_or(|source| self.original == source)
    }
}

/// Selects the track that the options ask for. For bilingual subtitles it is the translation.
pub(super) fn choose<'a>(
    report: &'a dyn Insight,
    options: &Options,
) -> Result<Candidate<'a>, Error> {
    let mut candidates = candidates(report.transcripts());
    let mut sources: Vec<Source> = candidates
        .iter()
        .map(|candidate| candidate.track.source)
        .collect();
    sources.dedup();
    if let Some(number) = options.track
        && !candidates.is_empty()
    {
        let count = candidates.len();
        let Some(index) = number.checked_sub(1).filter(|index| *index < count) else {
            return Err(Error::Track {
                asked: number,
                available: count,
            });
        };
        candidates = vec![candidates.swap_remove(index)];
    }
    candidates.retain(|candidate| candidate.is_asked_for(options));
    if candidates.is_empty() {
        let translation = options.bilingual.then_some(Source::Translation);
        return Err(Error::Nothing {
            source: translation.or(options.source),
            available: sources,
        });
    }
    let chosen = match &options.language {
        None => Some(0),
        Some(asked) => candidates.iter().position(|candidate| {
            let language = candidate.track.language.as_deref();
            language.is_some_and(|language| speaks(language, asked))
        }),
    };
    match chosen {
        Some(index) => Ok(candidates.swap_remove(index)),
        None => {
            let languages = candidates
                .into_iter()
                .filter_map(|candidate| candidate.track.language);
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

/// Returns true if a language is the one asked for. `zh` includes `zh-TW`.
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

/// Tracks of all transcripts, preferred ones first.
fn candidates(transcripts: Vec<Transcript<'_>>) -> Vec<Candidate<'_>> {
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
        let candidate = |source: Source| {
            let track = Track {
                number: 0,
                source,
                language: language(&transcript, source),
                found_by: transcript.found_by.to_owned(),
                outcome: transcript.subtask.as_ref().map(|subtask| subtask.outcome),
            };
            let candidate = Candidate {
                track,
                original,
                transcript: Rc::clone(&transcript),
            };
            (of_translation, candidate)
        };
        found.extend(has_text.then(|| candidate(original)));
        found.extend(has_translation.then(|| candidate(Source::Translation)));
    }
    // Prefers a whole text to that of a failed subtask, and a recognition to its repetition in a
    // translation.
    found.sort_by_key(|(of_translation, candidate)| {
        let is_whole = matches!(candidate.track.outcome, None | Some(Outcome::Succeeded));
        (candidate.track.source, !is_whole, *of_translation)
    });
    let ordered = (1..).zip(found).map(|(number, (_, mut candidate))| {
        candidate.track.number = number;
        candidate
    });
    ordered.collect()
}
