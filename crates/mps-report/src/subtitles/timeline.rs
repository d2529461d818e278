//! Times within a finding: when each letter of its text is said. It goes by the times of the words
//! where the service tells them, else by the share of the whole.

use super::wrap::{is_letter, letters};
use mps_model::{TimedWord, TranscriptLine};

/// Milliseconds from the start of the media.
pub(super) type Millis = u64;

/// A cue stays for this long after its last word if nothing follows. More than half a second would
/// look late, and this stays below it whatever the rounding of times.
const LINGER: Millis = 400;
/// Between two words that are further apart than this, a cue ends and another begins.
const PAUSE: Millis = 1000;
/// A word may lie this far outside its finding. One that is further away has a nonsensical time.
const SLACK: Millis = 1000;
/// A word without an end counts as this long, if the next one does not begin before.
const LONGEST_WORD: Millis = 1000;
/// The time to read one column, for texts whose end is not told: about 16 letters a second.
const READING_TIME: Millis = 60;
/// The shortest time to read a text whose end is not told.
const SHORTEST_READING_TIME: Millis = 1000;
/// No media is as long as three years. A later time is nonsense that must not overflow.
const LATEST: f64 = 1e11;
/// A word that is not found within this many letters is not part of the text, such as the words of
/// a number that the text writes in digits. A bound keeps the search linear.
const LOOK_AHEAD: usize = 24;

/// The begin and the end of a finding, and the times of its letters.
#[derive(Debug)]
pub(super) struct Timeline {
    start: Millis,
    end: Millis,
    /// The number of letters of the text, but at least 1.
    letters: usize,
    /// The words that were found in the text, in order and apart.
    spans: Vec<Span>,
}

/// A word: its place among the letters of the text, and its time.
#[derive(Debug)]
struct Span {
    letters: [usize; 2],
    times: [Millis; 2],
}

/// The times between which a finding lies; the timeline of its words may narrow them.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Bounds {
    pub(super) start: Millis,
    /// `None` where the end is not told, or not later than the start.
    end: Option<Millis>,
    /// The time that the text takes to read.
    reading: Millis,
}

impl Bounds {
    /// The times of a finding, whose text takes this many columns.
    ///
    /// One without a begin starts with its first word, or else as long before its end as its text
    /// takes to read, or else where the finding before it ended.
    pub(super) fn of(line: &TranscriptLine<'_>, columns: usize, end_before: Millis) -> Self {
        let told_end = millis(line.segment.end);
        let first_word = || line.words.iter().find_map(|word| millis(word.start));
        let reading = reading_time(columns);
        let before_end = || Some(told_end?.saturating_sub(reading));
        let start = millis(line.segment.start).or_else(first_word);
        let start = start.or_else(before_end).unwrap_or(end_before);
        let end = told_end.filter(|end| *end > start);
        Self {
            start,
            end,
            reading,
        }
    }

    /// The end, or the begin where no end is told.
    pub(super) fn latest(self) -> Millis {
        self.end.unwrap_or(self.start)
    }
}

impl Timeline {
    /// Finds the words of a finding in its text.
    ///
    /// A finding without an end lasts until its last word, or else as long as its text takes to
    /// read, but not beyond the begin of the `next` one.
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
        // A list that stops early, or whose last word has a nonsensical time, does not tell the end.
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

    /// Whether times of words are known.
    pub(super) fn has_words(&self) -> bool {
        !self.spans.is_empty()
    }

    /// The number of letters before each pause.
    pub(super) fn pauses(&self) -> impl Iterator<Item = usize> + '_ {
        self.spans.windows(2).filter_map(|pair| {
            let [before, after] = pair else { return None };
            let adjoin = before.letters[1] == after.letters[0];
            let gap = after.times[0].saturating_sub(before.times[1]);
            (adjoin && gap >= PAUSE).then_some(after.letters[0])
        })
    }

    /// When what follows this many letters begins.
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

    /// When what this many letters precede has ended.
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

    /// The time of a letter between two words.
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

    /// The begin and the end of a cue that shows what lies between these numbers of letters.
    pub(super) fn cue(&self, [from, to]: [f64; 2]) -> [Millis; 2] {
        let begin = self.begin_after(from);
        if to >= self.length() {
            return [begin, self.end.max(begin + 1)];
        }
        let (ended, next) = (self.end_of(to).max(begin) + LINGER, self.begin_after(to));
        let end = if next > begin { ended.min(next) } else { ended };
        [begin, end]
    }

    /// The number of letters of the text, but at least 1, so that a share of it means
    /// a time even where the text has none.
    pub(super) fn length(&self) -> f64 {
        self.letters as f64
    }
}

impl Span {
    /// The time of a letter in it, by its share.
    fn at(&self, letters: f64) -> Millis {
        let [from, to] = self.letters.map(|letters| letters as f64);
        let [begin, end] = self.times;
        let share = ((letters - from) / (to - from).max(1.0)).clamp(0.0, 1.0);
        begin + ((end - begin) as f64 * share).round() as Millis
    }
}

/// Milliseconds of a number of seconds; `None` of what is no number.
fn millis(seconds: Option<f64>) -> Option<Millis> {
    let millis = (seconds? * 1000.0).round();
    (!millis.is_nan()).then(|| millis.clamp(0.0, LATEST) as Millis)
}

/// The time that a text of this many columns takes to read.
fn reading_time(columns: usize) -> Millis {
    let columns = Millis::try_from(columns).unwrap_or(Millis::MAX);
    let time = columns.saturating_mul(READING_TIME);
    time.clamp(SHORTEST_READING_TIME, LATEST as Millis)
}

/// The words whose times make sense: within the finding, and none before the one before it.
fn plausible<'a>(words: &[TimedWord<'a>], bounds: Bounds) -> Vec<(&'a str, [Millis; 2])> {
    let earliest = bounds.start.saturating_sub(SLACK);
    let latest = bounds.end.map_or(Millis::MAX, |end| end + SLACK);
    let mut plausible: Vec<(&str, [Millis; 2])> = Vec::new();
    // A punctuation mark that is listed as a word says nothing about the time of words.
    let words = words.iter().filter(|word| word.text.contains(is_letter));
    for word in words {
        let Some(start) = millis(word.start) else {
            continue;
        };
        let after = plausible.last().map_or(earliest, |(_, [start, _])| *start);
        if start < after || start > latest {
            continue;
        }
        if let Some((_, [_, end])) = plausible.last_mut() {
            *end = (*end).min(start);
        }
        let end = millis(word.end).filter(|end| (start..=latest).contains(end));
        let guess = || match bounds.end {
            Some(end) => end.clamp(start, start + LONGEST_WORD),
            None => start + LONGEST_WORD,
        };
        plausible.push((word.text, [start, end.unwrap_or_else(guess)]));
    }
    plausible
}

/// Finds each word in the text, by its letters and behind the word before it.
fn align(text: &str, words: &[(&str, [Millis; 2])]) -> Vec<Span> {
    let text: Vec<Letter> = spelled(text);
    let mut spans = Vec::new();
    let mut next = 0;
    for (word, times) in words {
        let length = letters(word).count();
        let candidates = next..text.len().min(next + LOOK_AHEAD);
        let found = candidates.into_iter().find(|at| {
            let here = &text[*at..];
            let fits =
                length <= here.len() && letters(word).eq(here[..length].iter().map(|l| l.is));
            // The first place counts as it is. Another one has to begin a word.
            fits && (*at == next || here[0].begins)
        });
        if let Some(at) = found.filter(|_| length > 0) {
            next = at + length;
            spans.push(Span {
                letters: [at, next],
                times: *times,
            });
        }
    }
    spans
}

/// A letter of a text.
struct Letter {
    is: char,
    /// Whether it may be the first of a word: what is before it is no letter, or a character that
    /// is a word by itself.
    begins: bool,
}

fn spelled(text: &str) -> Vec<Letter> {
    let mut spelled = Vec::new();
    let mut begins = true;
    for character in text.chars() {
        spelled.extend(
            letters(character.encode_utf8(&mut [0; 4])).map(|is| Letter {
                is,
                begins: begins || character >= '\u{e00}',
            }),
        );
        begins = !is_letter(character) || character >= '\u{e00}';
    }
    spelled
}

#[cfg(test)]
mod tests {
    use super::{align, letters};

    /// The words that are found, each with the letters of the text before it.
    fn found(text: &str, words: &[&str]) -> Vec<(usize, String)> {
        let timed: Vec<_> = words.iter().map(|word| (*word, [0, 1])).collect();
        let all: Vec<char> = letters(text).collect();
        let spans = align(text, &timed).into_iter();
        spans
            .map(|span| {
                (
                    span.letters[0],
                    all[span.letters[0]..span.letters[1]].iter().collect(),
                )
            })
            .collect()
    }

    #[test]
    fn words_are_found_whatever_their_case_and_punctuation() {
        let expected = [
            (0, "well".to_owned()),
            (4, "ok".to_owned()),
            (6, "then".to_owned()),
        ];
        assert_eq!(
            found("\"Well\", OK — then!", &["well,", "ok", "THEN!"]),
            expected
        );
    }

    #[test]
    fn words_that_the_text_spells_otherwise_are_passed() {
        let expected = [
            (0, "一".to_owned()),
            (1, "共".to_owned()),
            (5, "元".to_owned()),
        ];
        assert_eq!(
            found("一共3.14元", &["一", "共", "三", "点", "一", "四", "元"]),
            expected
        );
        let expected = [(0, "我".to_owned()), (3, "iphone".to_owned())];
        assert_eq!(found("我们用iPhone", &["我", "iPhone"]), expected);
        // A word is not found in the middle of another one.
        assert_eq!(found("banana", &["a", "an"]), []);
        assert_eq!(found("ha ha ha", &["ha", "ha", "ha", "ha"]).len(), 3);
        assert_eq!(found("", &["a"]), []);
        assert_eq!(found("a", &["", "，"]), []);
    }
}
