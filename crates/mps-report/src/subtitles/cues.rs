//! Cues: which part of which finding is shown when. Every piece of text is in exactly one cue.

use super::Options;
use super::timeline::{Bounds, Millis, Timeline};
use super::tracks::Reading;
use super::wrap::{Paragraph, Size, columns, one_line};
use super::write::prefix;
use mps_model::{TranscriptLine, mask_url};
use std::ops::Range;

/// One subtitle.
///
/// Cues of voices or texts that overlap may overlap as well.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cue {
    /// Begin in milliseconds from the start of the media.
    pub start: u64,
    /// End in milliseconds from the start of the media; later than the begin.
    pub end: u64,
    /// Who speaks, where the options ask for speakers and the service tells them.
    pub speaker: Option<String>,
    /// Its lines from top to bottom, plain text without markup; at least one, and none is empty.
    pub lines: Vec<String>,
}

/// The longest overlap that is only an inexact end.
const INEXACT: Millis = 500;

/// A finding, prepared to be shown.
#[derive(Debug)]
pub(super) struct Finding<'a> {
    line: &'a TranscriptLine<'a>,
    pub(super) speaker: Option<String>,
    /// The text itself, which also measures the time of a translation.
    original: Paragraph,
    /// The translation; empty where it is not shown.
    translation: Paragraph,
    shown: Shown,
    bounds: Bounds,
    /// When the next finding begins.
    next: Option<Millis>,
}

/// Which texts of a finding are shown.
#[derive(Clone, Copy, Debug)]
struct Shown {
    original: bool,
    translation: bool,
}

/// Prepares the findings that are shown, by their begin.
///
/// Text on screen that is shown for the same time is in the order from top to bottom, all else as
/// the service has it.
pub(super) fn findings<'a>(reading: &'a Reading<'_>, options: &Options) -> Vec<Finding<'a>> {
    let shown = Shown {
        original: options.bilingual || !reading.is_translation(),
        translation: reading.is_translation(),
    };
    let mut end_before = 0;
    let mut findings = Vec::new();
    for line in &reading.transcript.lines {
        let mut finding = Finding::new(line, shown, options);
        let columns = finding.texts().map(|text| columns(text.text())).max();
        if let Some(columns) = columns {
            finding.bounds = Bounds::of(line, columns, end_before);
            end_before = finding.bounds.latest();
            findings.push(finding);
        }
    }
    if reading.is_on_screen() {
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

/// Makes the cues, in the order of the findings.
pub(super) fn make(reading: &Reading<'_>, options: &Options) -> Vec<Cue> {
    let mut cues: Vec<Cue> = Vec::new();
    // Text on screen is there all at once.
    let on_screen = reading.is_on_screen();
    let lines = if on_screen {
        usize::MAX
    } else {
        options.max_lines
    };
    for finding in findings(reading, options) {
        for cue in Layout::new(&finding, options.max_line_length, lines).cues() {
            let same = |last: &&mut Cue| {
                let of = |cue: &Cue| (cue.start, cue.end, cue.speaker.clone());
                on_screen && of(last) == of(&cue)
            };
            match cues.last_mut().filter(same) {
                Some(last) => last.lines.extend(cue.lines),
                None => cues.push(cue),
            }
        }
    }
    cut_short_overlaps(&mut cues);
    cues
}

/// The cues in the order of their begin, as files have them.
pub(super) fn in_time(cues: &[Cue]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..cues.len()).collect();
    order.sort_by_key(|index| cues[*index].start);
    order
}

impl<'a> Finding<'a> {
    fn new(line: &'a TranscriptLine<'a>, shown: Shown, options: &Options) -> Self {
        // What gives access is masked before lines are made, which may break an address.
        let paragraph = |text: &str| Paragraph::new(&mask_url(text), options.max_line_length);
        let segment = &line.segment;
        let translation = segment.translation.filter(|_| shown.translation);
        let speaker = segment.speaker.filter(|_| options.speakers);
        let speaker = speaker.map(|speaker| one_line(&mask_url(speaker)));
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

    /// The texts that are shown, none of them empty.
    pub(super) fn texts(&self) -> impl Iterator<Item = &Paragraph> {
        let original = Some(&self.original).filter(|_| self.shown.original);
        let translation = Some(&self.translation).filter(|_| self.shown.translation);
        let texts = original.into_iter().chain(translation);
        texts.filter(|text| !text.is_empty())
    }

    /// How far down the picture it is, in pixels.
    fn top(&self) -> i64 {
        let area = self.line.segment.area.as_ref();
        area.and_then(|area| area.get(1).copied()).unwrap_or(0)
    }
}

/// The division of a finding into cues.
struct Layout<'f> {
    finding: &'f Finding<'f>,
    timeline: Timeline,
    size: Size,
}

/// Part of a finding: parts of its texts, and the letters that measure its time.
#[derive(Clone, Debug)]
struct Piece {
    original: Range<usize>,
    translation: Range<usize>,
    letters: [f64; 2],
}

impl<'f> Layout<'f> {
    fn new(finding: &'f Finding<'f>, max_line_length: usize, max_lines: usize) -> Self {
        let speaker = finding.speaker.as_deref().map(prefix);
        let indent = speaker.map_or(0, |speaker| columns(&speaker));
        let text = finding.original.text();
        let words = &finding.line.words;
        Self {
            finding,
            timeline: Timeline::new(text, words, finding.bounds, finding.next),
            size: Size {
                columns: max_line_length.max(1),
                lines: max_lines.max(1),
                // A name that takes most of the line would leave a column for the text.
                indent: indent.min(max_line_length / 2),
            },
        }
    }

    fn cues(&self) -> Vec<Cue> {
        let mut pieces = Vec::new();
        for stretch in self.stretches() {
            self.split(stretch, &mut pieces);
        }
        let cues = pieces.iter().map(|piece| self.cue(piece));
        cues.filter(|cue| !cue.lines.is_empty()).collect()
    }

    fn cue(&self, piece: &Piece) -> Cue {
        let [mut start, end] = self.timeline.cue(piece.letters);
        if !self.timeline.has_words()
            && let Some(next) = self.finding.next
        {
            // The begin is an estimate, so it gives way to the order of the findings.
            start = start.min(next);
        }
        let mut lines = Vec::new();
        for (paragraph, parts, size) in self.texts(piece) {
            let texts = paragraph.lines(parts, size).into_iter();
            let texts = texts.map(|line| paragraph.slice(line).to_owned());
            // A line of nothing but spaces that hold together shows nothing.
            lines.extend(texts.filter(|text| !text.is_empty()));
        }
        Cue {
            start,
            end,
            speaker: self.finding.speaker.clone(),
            lines,
        }
    }

    /// The texts of a piece that are shown, and their size: the speaker is named in the first line.
    fn texts(&self, piece: &Piece) -> impl Iterator<Item = (&'f Paragraph, Range<usize>, Size)> {
        let finding = self.finding;
        let parts = [piece.original.clone(), piece.translation.clone()];
        let texts = finding.texts().map(move |paragraph| {
            let is_original = std::ptr::eq(paragraph, &finding.original);
            (paragraph, parts[usize::from(!is_original)].clone())
        });
        let texts = texts.filter(|(_, parts)| !parts.is_empty());
        let below = Size {
            indent: 0,
            ..self.size
        };
        let sizes = std::iter::once(self.size).chain(std::iter::repeat(below));
        texts
            .zip(sizes)
            .map(|((paragraph, parts), size)| (paragraph, parts, size))
    }

    /// Cuts the finding at its pauses.
    fn stretches(&self) -> Vec<Piece> {
        let (original, translation) = (&self.finding.original, &self.finding.translation);
        let whole = Piece {
            original: original.parts(),
            translation: translation.parts(),
            letters: [0.0, self.timeline.length()],
        };
        let pauses = self.timeline.pauses();
        let cuts = pauses.filter_map(|letters| original.part_after_letters(letters));
        let cuts: Vec<usize> = cuts.collect();
        self.cut(whole, &cuts, true)
    }

    /// Splits a piece until each of its texts fits into a cue.
    fn split(&self, piece: Piece, pieces: &mut Vec<Piece>) {
        let mut cuts = Vec::new();
        let mut by_original = true;
        for (paragraph, parts, size) in self.texts(&piece) {
            let lines = paragraph.lines(parts, size);
            let later = lines.chunks(size.lines).skip(1);
            let begins: Vec<usize> = later.map(|lines| lines[0].start).collect();
            if begins.len() > cuts.len() {
                by_original = std::ptr::eq(paragraph, &self.finding.original);
                cuts = begins;
            }
        }
        if cuts.is_empty() {
            pieces.push(piece);
            return;
        }
        for part in self.cut(piece, &cuts, by_original) {
            self.split(part, pieces);
        }
    }

    /// Cuts one text of a piece at these parts, and the other one at the same shares of its width.
    fn cut(&self, piece: Piece, cuts: &[usize], by_original: bool) -> Vec<Piece> {
        let (original, translation) = (&self.finding.original, &self.finding.translation);
        let (shares, other);
        if by_original {
            shares = original.shares(piece.original.clone(), cuts);
            other = translation.cut_at_shares(piece.translation.clone(), &shares);
        } else {
            shares = translation.shares(piece.translation.clone(), cuts);
            other = original.cut_at_shares(piece.original.clone(), &shares);
        }
        let [from, to] = piece.letters;
        let mut rest = piece;
        let mut pieces = Vec::with_capacity(cuts.len() + 1);
        for ((cut, other), share) in cuts.iter().zip(other).zip(shares) {
            let (at_original, at_translation) = match by_original {
                true => (*cut, other),
                false => (other, *cut),
            };
            let letters = match by_original && self.timeline.has_words() {
                true => (original.letters_before(*cut) as f64).clamp(from, to),
                false => from + share * (to - from),
            };
            pieces.push(Piece {
                original: rest.original.start..at_original,
                translation: rest.translation.start..at_translation,
                letters: [rest.letters[0], letters],
            });
            rest.original.start = at_original;
            rest.translation.start = at_translation;
            rest.letters[0] = letters;
        }
        pieces.push(rest);
        pieces
    }
}

/// Ends a cue where the next begins, if they overlap by little. Such an end is only inexact.
fn cut_short_overlaps(cues: &mut [Cue]) {
    for pair in in_time(cues).windows(2) {
        let [cue, next] = pair else { continue };
        let (next_start, next_end) = (cues[*next].start, cues[*next].end);
        let cue = &mut cues[*cue];
        let overlap = cue.end.min(next_end).saturating_sub(next_start);
        let shorter = (cue.end - cue.start).min(next_end - next_start);
        if (1..=INEXACT).contains(&overlap) && overlap * 2 < shorter {
            cue.end = next_start;
        }
    }
}
