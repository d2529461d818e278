//! The time of each letter of a finding. It follows the times of words where the service returns
//! them, and otherwise the share of the text.

use super::bounds::{Bounds, Millis};
use super::text::{is_letter, letters};
use super::words::{LOOK_AHEAD, Span, align, plausible};
use mps_model::TimedWord;

/// Milliseconds that a cue stays after its last word if nothing follows. More than half a second
/// would look late, and this stays below it despite the rounding of times.
const LINGER: Millis = 400;

/// Milliseconds between two words from which on a cue ends and another one starts.
const PAUSE: Millis = 1000;

/// Start and end of a finding, and the times of its letters.
#[derive(Debug)]
pub(super) struct Timeline {
    start: Millis,
    end: Millis,
    /// Letters of the text, at least 1.
    letters: usize,
    /// Words that were found in the text, in order and without overlaps.
    spans: Vec<Span>,
}

impl Timeline {
    /// Finds the words of a finding in its text.
    ///
    /// A finding without an end lasts until its last word. Without words, it lasts as long as its
    /// text takes to read, but not beyond the start of the `next` one.
    pub(super) fn new(
        text: &str,
        words: &[TimedWord<'_>],
        bounds: Bounds,
        next: Option<Millis>,
    ) -> Self {
        let Bounds { start, end, .. } = bounds;
        let plausible = plausible(words, bounds);
        let spans = align(text, &plausible);
        let letters = letters(text).count().max(1);
        // Ignores the last word of a list that stops early or ends with a nonsensical time.
        let last_letter = spans.last().map_or(0, |span| span.letters[1]);
        let is_whole = last_letter + LOOK_AHEAD >= letters;
        let listed = words.iter().rfind(|word| word.text.contains(is_letter));
        let is_last = |text: &str| listed.is_some_and(|listed| listed.text == text);
        let last_word = plausible
            .last()
            .filter(|(text, _)| is_whole && is_last(text));
        let end = match (end, last_word.map(|(_, [_, end])| *end)) {
            (Some(end), Some(last)) => end.clamp(last, last + LINGER),
            (None, Some(last)) => last,
            (Some(end), None) => end,
            (None, None) => {
                let end = start + bounds.reading;
                let next = next.filter(|next| *next >= start + LINGER);
                next.map_or(end, |next| end.min(next))
            }
        };
        Self {
            start,
            end: end.max(start + 1),
            letters,
            spans,
        }
    }

    /// Returns true if times of words are known.
    pub(super) fn has_words(&self) -> bool {
        !self.spans.is_empty()
    }

    /// Letters before each pause.
    pub(super) fn pauses(&self) -> impl Iterator<Item = usize> + '_ {
        self.spans.windows(2).filter_map(|pair| {
            let [before, after] = pair else { return None };
            let adjoin = before.letters[1] == after.letters[0];
            let gap = after.times[0].saturating_sub(before.times[1]);
            (adjoin && gap >= PAUSE).then_some(after.letters[0])
        })
    }

    /// Start of the text after this many letters.
    fn begin_after(&self, letters: f64) -> Millis {
        let index = self
            .spans
            .partition_point(|span| span.letters[1] as f64 <= letters);
        let before = index.checked_sub(1).and_then(|index| self.spans.get(index));
        match self.spans.get(index) {
            Some(span) if span.letters[0] as f64 <= letters => span.at(letters),
            after => self.between(before, after, letters),
        }
    }

    /// End of the text before this many letters.
    fn end_of(&self, letters: f64) -> Millis {
        let index = self
            .spans
            .partition_point(|span| (span.letters[0] as f64) < letters);
        let before = index.checked_sub(1).and_then(|index| self.spans.get(index));
        match before {
            Some(span) if letters <= span.letters[1] as f64 => span.at(letters),
            _ => self.between(before, self.spans.get(index), letters),
        }
    }

    /// Time of a letter between two words.
    fn between(&self, before: Option<&Span>, after: Option<&Span>, at: f64) -> Millis {
        let (from, begin) = before.map_or((0, self.start), |span| (span.letters[1], span.times[1]));
        let (to, end) = after.map_or((self.letters, self.end), |span| {
            (span.letters[0], span.times[0])
        });
        let gap = Span {
            letters: [from, to],
            times: [begin, end.max(begin)],
        };
        gap.at(at)
    }

    /// Start and end of a cue that shows the text between these numbers of letters.
    pub(super) fn cue(&self, [from, to]: [f64; 2]) -> [Millis; 2] {
        let begin = self.begin_after(from);
        if to >= self.length() {
            return [begin, self.end.max(begin + 1)];
        }
        let (ended, next) = (self.end_of(to).max(begin) + LINGER, self.begin_after(to));
        let end = if next > begin { ended.min(next) } else { ended };
        [begin, end]
    }

    /// Letters of the text. At least 1, so that texts without letters have times too.
    pub(super) fn length(&self) -> f64 {
        self.letters as f64
    }
}
