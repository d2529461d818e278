//! Collects timed texts per part of a task: speech, its translation, and text on screen. Finds
//! words and their times by the roles of members. Does not write subtitle files.

use super::segments::Segment;
use super::segments::{for_each_segment_of, seconds, text_in, value};
use super::subtask::SubtaskView;
use super::subtask::products;
use crate::layout::Role;
use crate::reflect::{Reflect, Value, layout_of};
use crate::value::SegmentKind;

/// Texts that one part of a task found, in a form suited to subtitles.
///
/// All lines have the same kind: [`Speech`](SegmentKind::Speech),
/// [`Translation`](SegmentKind::Translation) or [`ScreenText`](SegmentKind::ScreenText).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Transcript<'a> {
    /// Kind of the subtask that found the texts, such as `AsrFullTextRecognition`.
    pub found_by: &'a str,
    /// Subtask that found the texts. `None` if they are not part of a subtask.
    pub subtask: Option<SubtaskView<'a>>,
    /// Texts in the order of the answer. If the service sends only the words of a text, each word
    /// is a line.
    pub lines: Vec<TranscriptLine<'a>>,
}

/// A single text of a [`Transcript`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TranscriptLine<'a> {
    /// Text with its times and its translation.
    pub segment: Segment<&'a str>,
    /// Words of the text with their times. Empty if the service does not send them.
    pub words: Vec<TimedWord<'a>>,
}

/// A word of a [`TranscriptLine`].
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct TimedWord<'a> {
    /// Word as the service spells it.
    pub text: &'a str,
    /// Start in seconds from the beginning of the media. `None` if the service left it out.
    pub start: Option<f64>,
    /// End in seconds from the beginning of the media. `None` if the service left it out.
    pub end: Option<f64>,
}

/// Collects the transcripts of the task itself and of its subtasks.
pub(super) fn transcripts<'a>(own: Value<'a>, subtasks: &[SubtaskView<'a>]) -> Vec<Transcript<'a>> {
    let mut found: Vec<Transcript<'a>> = Vec::new();
    let owners = std::iter::once(None).chain(subtasks.iter().map(Some));
    for ((found_by, product), subtask) in products(own, subtasks).into_iter().zip(owners) {
        let before = found.len();
        for_each_segment_of(found_by, product, |segment, record| {
            if !is_text(segment.kind) {
                return;
            }
            let lines = lines(segment, words(record));
            let Some(kind) = lines.first().map(|line| line.segment.kind) else {
                return;
            };
            let of_kind = found[before..].iter_mut().find(|transcript| {
                let first = transcript.lines.first();
                first.is_some_and(|line| line.segment.kind == kind)
            });
            match of_kind {
                Some(transcript) => transcript.lines.extend(lines),
                None => found.push(Transcript {
                    found_by,
                    subtask: subtask.cloned(),
                    lines,
                }),
            }
        });
    }
    found
}

/// Returns the lines of a finding. A finding with words but no text becomes a line per word. A
/// finding with neither yields no line.
fn lines<'a>(segment: Segment<&'a str>, words: Vec<TimedWord<'a>>) -> Vec<TranscriptLine<'a>> {
    if !segment.text.is_empty() || segment.translation.is_some() {
        return vec![TranscriptLine { segment, words }];
    }
    let of_word = |word: TimedWord<'a>| TranscriptLine {
        segment: Segment {
            text: word.text,
            start: word.start.or(segment.start),
            end: word.end.or(segment.end),
            ..segment.clone()
        },
        words: vec![word],
    };
    words.into_iter().map(of_word).collect()
}

/// Returns true if findings of this kind are texts.
fn is_text(kind: SegmentKind) -> bool {
    matches!(
        kind,
        SegmentKind::Speech | SegmentKind::Translation | SegmentKind::ScreenText
    )
}

/// Returns the words of a finding.
fn words(record: &dyn Reflect) -> Vec<TimedWord<'_>> {
    let Some(layout) = layout_of(record) else {
        return Vec::new();
    };
    let words = value(record, layout, Role::Words).elements();
    words
        .filter_map(Value::as_struct)
        .filter_map(|word| {
            let layout = layout_of(word)?;
            Some(TimedWord {
                text: text_in(word, layout)?,
                start: seconds(word, layout, Role::Start),
                end: seconds(word, layout, Role::End),
            })
        })
        .collect()
}
