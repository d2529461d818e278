//! Divides one finding into cues by pauses and by size.

use super::cue::{Cue, speaker_prefix};
use super::finding::Finding;
use super::paragraph::{Paragraph, Size};
use super::text::columns;
use super::timeline::Timeline;
use std::ops::Range;

/// Divides a finding into cues.
pub(super) struct Layout<'f> {
    finding: &'f Finding<'f>,
    timeline: Timeline,
    size: Size,
}

/// A piece of a finding: parts of its texts, and the letters that determine its time.
#[derive(Clone, Debug)]
struct Piece {
    original: Range<usize>,
    translation: Range<usize>,
    letters: [f64; 2],
}

impl<'f> Layout<'f> {
    pub(super) fn new(finding: &'f Finding<'f>, max_line_length: usize, max_lines: usize) -> Self {
        let speaker = finding.speaker.as_deref().map(speaker_prefix);
        let indent = speaker.map_or(0, |speaker| columns(&speaker));
        let text = finding.original.text();
        let words = &finding.line.words;
        Self {
            finding,
            timeline: Timeline::new(text, words, finding.bounds, finding.next),
            size: Size {
                columns: max_line_length.max(1),
                lines: max_lines.max(1),
                // Otherwise a long name would leave a single column for the text.
                indent: indent.min(max_line_length / 2),
            },
        }
    }

    pub(super) fn cues(&self) -> Vec<Cue> {
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
            // The start is an estimate, so the order of the findings takes precedence.
            start = start.min(next);
        }
        let mut lines = Vec::new();
        for (paragraph, parts, size) in self.texts(piece) {
            let texts = paragraph.lines(parts, size).into_iter();
            let texts = texts.map(|line| paragraph.slice(line).to_owned());
            // A line of no-break spaces alone would show nothing.
            lines.extend(texts.filter(|text| !text.is_empty()));
        }
        Cue {
            start,
            end,
            speaker: self.finding.speaker.clone(),
            lines,
        }
    }

    /// Texts of a piece that are shown, with their size. The first one leaves room for the speaker.
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

    /// Cuts one text of a piece at these parts, and the other text at the same shares of its width.
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
