//! Texts with times, part by part of a task: speech, its translation, and text on screen. Words and
//! their times are found by the roles of members.

use super::outputs::products;
use super::segments::{for_each_segment, said, seconds, value};
use super::subtasks::SubtaskView;
use super::{Segment, SegmentKind};
use crate::record::{Record, Value};
use crate::roles::{Role, layout_of};

/// The texts that one part of a task found, as subtitles are made of them.
///
/// All of them are of the same kind: [`Speech`](SegmentKind::Speech),
/// [`Translation`](SegmentKind::Translation) or [`ScreenText`](SegmentKind::ScreenText).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Transcript<'a> {
    /// The kind of the subtask that found them, as in `AsrFullTextRecognition`.
    pub found_by: &'a str,
    /// The subtask that found them; `None` where they stand beside the task's subtasks.
    pub subtask: Option<SubtaskView<'a>>,
    /// The texts, as the service ordered them. Each word is one where the service tells the words
    /// of a text and not the text.
    pub lines: Vec<TranscriptLine<'a>>,
}

/// One text of a [`Transcript`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TranscriptLine<'a> {
    /// The text, its times and its translation.
    pub segment: Segment<&'a str>,
    /// The words of the text with their times; empty where the service does not tell them.
    pub words: Vec<TimedWord<'a>>,
}

/// A word of a [`TranscriptLine`].
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct TimedWord<'a> {
    /// The word, as the service spells it.
    pub text: &'a str,
    /// Begin in seconds from the start of the media; `None` where the service left it out.
    pub start: Option<f64>,
    /// End in seconds from the start of the media; `None` where the service left it out.
    pub end: Option<f64>,
}

/// The transcripts of the task itself and of its subtasks.
pub(super) fn transcripts<'a>(own: Value<'a>, subtasks: &[SubtaskView<'a>]) -> Vec<Transcript<'a>> {
    let mut found: Vec<Transcript<'a>> = Vec::new();
    let owners = std::iter::once(None).chain(subtasks.iter().map(Some));
    for ((found_by, product), subtask) in products(own, subtasks).into_iter().zip(owners) {
        let before = found.len();
        for_each_segment(found_by, product, |segment, record| {
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

/// The lines of a finding: itself, or each of its words if it has no text but words. None if it has
/// neither.
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

/// Whether findings of this kind are texts.
fn is_text(kind: SegmentKind) -> bool {
    matches!(
        kind,
        SegmentKind::Speech | SegmentKind::Translation | SegmentKind::ScreenText
    )
}

/// The words of a finding.
fn words(record: &dyn Record) -> Vec<TimedWord<'_>> {
    let Some(layout) = layout_of(record) else {
        return Vec::new();
    };
    let words = value(record, layout, Role::Words).elements();
    words
        .filter_map(Value::as_record)
        .filter_map(|word| {
            let layout = layout_of(word)?;
            Some(TimedWord {
                text: said(word, layout)?,
                start: seconds(word, layout, Role::Start),
                end: seconds(word, layout, Role::End),
            })
        })
        .collect()
}
