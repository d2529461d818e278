//! Findings with the texts, the speaker and the times that their cues show.

use super::bounds::{Bounds, Millis};
use super::options::Options;
use super::paragraph::Paragraph;
use super::text::{columns, one_line};
use super::tracks::Candidate;
use mps_model::{TranscriptLine, mask_text};

/// A finding whose text is broken into parts.
#[derive(Debug)]
pub(super) struct Finding<'a> {
    pub(super) line: &'a TranscriptLine<'a>,
    pub(super) speaker: Option<String>,
    /// The text itself. It also determines the times of a translation.
    pub(super) original: Paragraph,
    /// The translation, empty if it is not shown.
    pub(super) translation: Paragraph,
    shown: ShownTexts,
    pub(super) bounds: Bounds,
    /// Start of the next finding.
    pub(super) next: Option<Millis>,
}

/// Texts of a finding that are shown.
#[derive(Clone, Copy, Debug)]
struct ShownTexts {
    original: bool,
    translation: bool,
}

/// Prepares the findings that are shown, by their start.
///
/// Texts on screen with the same times are sorted from top to bottom. Others keep the order of the
/// service.
pub(super) fn findings<'a>(candidate: &'a Candidate<'_>, options: &Options) -> Vec<Finding<'a>> {
    let shown = ShownTexts {
        original: options.bilingual || !candidate.is_translation(),
        translation: candidate.is_translation(),
    };
    let mut end_before = 0;
    let mut findings = Vec::new();
    for line in &candidate.transcript.lines {
        let mut finding = Finding::new(line, shown, options);
        let columns = finding.texts().map(|text| columns(text.text())).max();
        if let Some(columns) = columns {
            finding.bounds = Bounds::of(line, columns, end_before);
            end_before = finding.bounds.latest();
            findings.push(finding);
        }
    }
    if candidate.is_on_screen() {
        findings.sort_by_key(|finding| {
            let bounds = finding.bounds;
            (bounds.start, bounds.latest(), finding.top())
        });
    } else {
        findings.sort_by_key(|finding| finding.bounds.start);
    }
    let mut next = None;
    for finding in findings.iter_mut().rev() {
        finding.next = next.replace(finding.bounds.start);
    }
    findings
}

impl<'a> Finding<'a> {
    fn new(line: &'a TranscriptLine<'a>, shown: ShownTexts, options: &Options) -> Self {
        // Masks secrets before lines are made, because a line may break an address.
        let paragraph = |text: &str| Paragraph::new(&mask_text(text), options.max_line_length);
        let segment = &line.segment;
        let translation = segment.translation.filter(|_| shown.translation);
        let speaker = segment.speaker.filter(|_| options.speakers);
        let speaker = speaker.map(|speaker| one_line(&mask_text(speaker)));
        Self {
            line,
            speaker: speaker.filter(|speaker| !speaker.is_empty()),
            original: paragraph(segment.text),
            translation: translation.map(paragraph).unwrap_or_default(),
            shown,
            bounds: Bounds::default(),
            next: None,
        }
    }

    /// Texts that are shown, without empty ones.
    pub(super) fn texts(&self) -> impl Iterator<Item = &Paragraph> {
        let original = Some(&self.original).filter(|_| self.shown.original);
        let translation = Some(&self.translation).filter(|_| self.shown.translation);
        let texts = original.into_iter().chain(translation);
        texts.filter(|text| !text.is_empty())
    }

    /// Distance from the top of the picture, in pixels.
    fn top(&self) -> i64 {
        let area = self.line.segment.area.as_ref();
        area.and_then(|area| area.get(1).copied()).unwrap_or(0)
    }
}
