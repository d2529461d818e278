//! Words with times: selects those that make sense, and finds their places in the text.

use super::bounds::{Bounds, Millis, millis};
use super::text::{is_letter, letters};
use mps_model::TimedWord;

/// Milliseconds that a word may lie outside its finding. A time further away is nonsense.
const SLACK: Millis = 1000;

/// Length of a word without an end in milliseconds, unless the next one starts before.
const LONGEST_WORD: Millis = 1000;

/// Letters within which a word is searched. The words of a number that the text writes in digits
/// are not found. The limit keeps the search linear.
pub(super) const LOOK_AHEAD: usize = 24;

/// Place of a word among the letters of the text, and its time.
#[derive(Debug)]
pub(super) struct Span {
    pub(super) letters: [usize; 2],
    pub(super) times: [Millis; 2],
}

impl Span {
    /// Time of a letter in it, by its share of the letters.
    pub(super) fn at(&self, letters: f64) -> Millis {
        let [from, to] = self.letters.map(|letters| letters as f64);
        let [begin, end] = self.times;
        let share = ((letters - from) / (to - from).max(1.0)).clamp(0.0, 1.0);
        begin + ((end - begin) as f64 * share).round() as Millis
    }
}

/// Words whose times make sense. They lie within the finding and do not go back.
pub(super) fn plausible<'a>(
    words: &[TimedWord<'a>],
    bounds: Bounds,
) -> Vec<(&'a str, [Millis; 2])> {
    let earliest = bounds.start.saturating_sub(SLACK);
    let latest = bounds.end.map_or(Millis::MAX, |end| end + SLACK);
    let mut plausible: Vec<(&str, [Millis; 2])> = Vec::new();
    // Some lists hold punctuation marks as words. Their times do not matter.
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
        // The last word may outlast the finding.
        let latest_end = latest.max(start + LONGEST_WORD);
        let end = millis(word.end).filter(|end| (start + 1..=latest_end).contains(end));
        let guess = || match bounds.end.filter(|end| *end > start) {
            Some(end) => end.min(start + LONGEST_WORD),
            None => start + LONGEST_WORD,
        };
        plausible.push((word.text, [start, end.unwrap_or_else(guess)]));
    }
    plausible
}

/// Finds each word in the text by its letters, after the previous word.
pub(super) fn align(text: &str, words: &[(&str, [Millis; 2])]) -> Vec<Span> {
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
            // Only the first place may be in the middle of a word of the text.
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
    /// True if a word may start here, because a letter does not precede it or is a word by itself.
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

    /// Words that are found, each with the number of letters before it.
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
    fn words_are_found_despite_case_and_punctuation() {
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
    fn words_spelled_otherwise_in_the_text_are_skipped() {
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
