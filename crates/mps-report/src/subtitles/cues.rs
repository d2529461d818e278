//! From stretches of text to cues that can be read: wrapped, split, and without overlaps.

use super::Options;
use super::tracks::{Line, Reading, Source};
use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap};
use textwrap::core::display_width;

/// One subtitle.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cue {
    /// When it comes, in milliseconds from the start of the media.
    pub start: u64,
    /// When it goes, in milliseconds from the start of the media; later than it came.
    pub end: u64,
    /// Its lines from top to bottom, plain text without markup; at least one, and none is empty.
    pub lines: Vec<String>,
}

/// How long a text without a length of its own is shown.
const SHORTEST: u64 = 1000;
/// Cues shorter than this are only a flash.
const FLASH: u64 = 100;
/// How many texts are shown at once at the most, those that are further up or began earlier first.
const MOST_AT_ONCE: usize = 8;

pub(super) fn make(reading: &Reading<'_>, options: &Options) -> Vec<Cue> {
    let on_screen = reading.track.source == Source::ScreenText;
    let mut pieces: Vec<Piece> = reading
        .lines()
        .into_iter()
        .flat_map(|line| split(&line, options, on_screen))
        .collect();
    pieces.sort_by_key(|piece| (piece.start, piece.top));
    cut_short_overlaps(&mut pieces);
    without_flashes(together(&pieces))
}

/// Lines that are shown together.
#[derive(Clone, Debug, PartialEq)]
struct Piece {
    start: u64,
    end: u64,
    top: i64,
    lines: Vec<String>,
}

/// Wraps a text, and splits it where it has more lines than may be shown at once.
///
/// Text on screen is there all at once, so it is not split.
fn split(line: &Line<'_>, options: &Options, on_screen: bool) -> Vec<Piece> {
    let text = one_line(line.text);
    let lines = wrap(&text, options.max_line_length.max(1));
    let at_once = if on_screen {
        lines.len()
    } else {
        options.max_lines
    }
    .max(1);
    let end = if line.end > line.start {
        line.end
    } else {
        line.start + SHORTEST
    };
    let starts = starts_of(&lines, at_once, line, end);
    let ends = starts.iter().copied().skip(1).chain([end]);
    let pieces = lines.chunks(at_once).zip(starts.iter().zip(ends));
    pieces
        .map(|(lines, (start, end))| Piece {
            start: *start,
            end,
            top: line.top,
            lines: lines.to_vec(),
        })
        .collect()
}

/// Lines of about the same width: no fewer would do, and none is left with a single word if it need not be.
fn wrap(text: &str, widest: usize) -> Vec<String> {
    let lines_of = |width: usize| -> Vec<String> {
        let lines = textwrap::wrap(text, width).into_iter();
        lines
            .map(|line| line.trim().to_owned())
            .filter(|line| !line.is_empty())
            .collect()
    };
    let lines = lines_of(widest);
    if lines.len() < 2 {
        return lines;
    }
    let narrowest = display_width(text).div_ceil(lines.len());
    let narrower = (narrowest..widest).map(lines_of);
    let mut balanced = narrower.filter(|narrower| narrower.len() == lines.len());
    balanced.next().unwrap_or(lines)
}

/// The text without what would break its line or cannot be shown.
fn one_line(text: &str) -> String {
    let visible = |character: char| {
        if character.is_control() || matches!(character, '\u{2028}' | '\u{2029}') {
            ' '
        } else {
            character
        }
    };
    let plain: String = text.chars().map(visible).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// When each piece of `at_once` lines begins: with its first word where the words are known, else by its share of the width.
fn starts_of(lines: &[String], at_once: usize, line: &Line<'_>, end: u64) -> Vec<u64> {
    let letters = |text: &str| {
        text.chars()
            .filter(|character| character.is_alphanumeric())
            .count()
    };
    let all = |measure: fn(&str) -> usize| lines.iter().map(|line| measure(line)).sum::<usize>();
    let in_words: usize = line.words.iter().map(|(word, _)| letters(word)).sum();
    let total_letters: usize = lines.iter().map(|line| letters(line)).sum();
    let words_fit = in_words > 0 && in_words == total_letters;
    let total_width = all(display_width).max(1) as u64;
    let (mut width, mut said) = (0, 0);
    let mut starts = Vec::new();
    for piece in lines.chunks(at_once) {
        let share = line.start + (end - line.start) * width / total_width;
        let spoken = || {
            let mut before = 0;
            line.words.iter().find(|(word, _)| {
                before += letters(word);
                before > said
            })
        };
        let start = if words_fit && !starts.is_empty() {
            spoken().map_or(share, |(_, start)| *start)
        } else {
            share
        };
        // Words may lie outside their segment or go backwards; pieces may not.
        let earliest = starts.last().copied().unwrap_or(line.start);
        starts.push(start.clamp(earliest, end));
        width += piece
            .iter()
            .map(|line| display_width(line) as u64)
            .sum::<u64>();
        said += piece.iter().map(|line| letters(line)).sum::<usize>();
    }
    starts
}

/// Ends a piece where the next begins, if they overlap by less than half of the shorter one: that is no more than an
/// inexact end. Pieces in the order of their start.
fn cut_short_overlaps(pieces: &mut [Piece]) {
    for index in 1..pieces.len() {
        let next = &pieces[index];
        let (next_start, next_end) = (next.start, next.end);
        let piece = &mut pieces[index - 1];
        let overlap = piece.end.min(next_end).saturating_sub(next_start);
        let shorter = (piece.end - piece.start).min(next_end - next_start);
        if overlap * 2 < shorter {
            piece.end = piece.end.min(next_start.max(piece.start));
        }
    }
}

/// Walks through time and makes a cue of what is there between one change and the next. Pieces in the order of their start.
fn together(pieces: &[Piece]) -> Vec<Cue> {
    let mut cues: Vec<Cue> = Vec::new();
    let mut shown = BTreeSet::new();
    let mut ends: BinaryHeap<Reverse<(u64, usize)>> = BinaryHeap::new();
    let mut coming = pieces.iter().enumerate().peekable();
    let mut now = 0;
    loop {
        let next_start = coming.peek().map(|(_, piece)| piece.start);
        let next_end = ends.peek().map(|Reverse((end, _))| *end);
        let Some(next) = next_start.into_iter().chain(next_end).min() else {
            return cues;
        };
        if next > now && !shown.is_empty() {
            let lines = lines_of(pieces, &shown);
            match cues.last_mut() {
                Some(last) if last.end == now && last.lines == lines => last.end = next,
                _ => cues.push(Cue {
                    start: now,
                    end: next,
                    lines,
                }),
            }
        }
        now = next;
        while let Some(Reverse((_, index))) =
            ends.peek().filter(|Reverse((end, _))| *end <= now).copied()
        {
            ends.pop();
            shown.remove(&(pieces[index].top, index));
        }
        while let Some((index, piece)) = coming.next_if(|(_, piece)| piece.start <= now) {
            if piece.end > now {
                shown.insert((piece.top, index));
                ends.push(Reverse((piece.end, index)));
            }
        }
    }
}

/// The lines of all that is shown, each once.
fn lines_of(pieces: &[Piece], shown: &BTreeSet<(i64, usize)>) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for (_, index) in shown.iter().take(MOST_AT_ONCE) {
        for line in &pieces[*index].lines {
            if !lines.contains(line) {
                lines.push(line.clone());
            }
        }
    }
    lines
}

/// Gives the time of a cue that is only a flash to the one that it touches and that says the same and more.
fn without_flashes(cues: Vec<Cue>) -> Vec<Cue> {
    let mut kept: Vec<Cue> = Vec::new();
    for mut cue in cues {
        let touching = kept.last_mut().filter(|last| last.end == cue.start);
        let says_all =
            |more: &Cue, less: &Cue| less.lines.iter().all(|line| more.lines.contains(line));
        let is_flash = |cue: &Cue| cue.end - cue.start < FLASH;
        match touching {
            Some(last) if is_flash(&cue) && says_all(last, &cue) => last.end = cue.end,
            Some(last) if is_flash(last) && says_all(&cue, last) => {
                cue.start = last.start;
                *last = cue;
            }
            _ => kept.push(cue),
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::{Cue, Line, Options, Piece, cut_short_overlaps, split, together, without_flashes};

    fn piece(start: u64, end: u64, line: &str) -> Piece {
        Piece {
            start,
            end,
            top: 0,
            lines: vec![line.to_owned()],
        }
    }

    fn shown(mut pieces: Vec<Piece>) -> Vec<(u64, u64, String)> {
        cut_short_overlaps(&mut pieces);
        let cues = without_flashes(together(&pieces));
        cues.into_iter()
            .map(|Cue { start, end, lines }| (start, end, lines.join("/")))
            .collect()
    }

    fn split_at(line: &Line<'_>, max_line_length: usize) -> Vec<(u64, u64, String)> {
        let options = Options {
            max_line_length,
            max_lines: 1,
            ..Options::default()
        };
        let pieces = split(line, &options, false);
        pieces
            .into_iter()
            .map(
                |Piece {
                     start, end, lines, ..
                 }| (start, end, lines.join("/")),
            )
            .collect()
    }

    #[test]
    fn a_short_overlap_is_cut_and_a_long_one_is_shown_together() {
        assert_eq!(
            shown(vec![piece(0, 2100, "a"), piece(2000, 4000, "b")]),
            [(0, 2000, "a".into()), (2000, 4000, "b".into())]
        );
        assert_eq!(
            shown(vec![piece(0, 3000, "a"), piece(1000, 2000, "b")]),
            [
                (0, 1000, "a".into()),
                (1000, 2000, "a/b".into()),
                (2000, 3000, "a".into())
            ]
        );
    }

    #[test]
    fn what_goes_on_is_one_cue_and_a_flash_is_none() {
        assert_eq!(
            shown(vec![
                piece(0, 1000, "a"),
                piece(1000, 2000, "a"),
                piece(2500, 3000, "a")
            ]),
            [(0, 2000, "a".into()), (2500, 3000, "a".into())]
        );
        assert_eq!(
            shown(vec![piece(1000, 3000, "a"), piece(1040, 3020, "b")]),
            [(1000, 3020, "a/b".into())]
        );
        assert_eq!(
            shown(vec![piece(0, 50, "a"), piece(50, 90, "b")]),
            [(0, 50, "a".into()), (50, 90, "b".into())],
            "no text is lost"
        );
    }

    #[test]
    fn the_same_text_twice_at_once_is_shown_once() {
        assert_eq!(
            shown(vec![piece(0, 1000, "a"), piece(0, 1000, "a")]),
            [(0, 1000, "a".into())]
        );
    }

    #[test]
    fn a_long_text_is_split_at_its_words_or_else_by_width() {
        let mut line = Line {
            start: 1000,
            end: 5000,
            text: "one two, three four",
            ..Line::default()
        };
        assert_eq!(
            split_at(&line, 8),
            [
                (1000, 2882, "one two,".to_owned()),
                (2882, 4058, "three".to_owned()),
                (4058, 5000, "four".to_owned())
            ]
        );
        line.words = vec![
            ("one", 1000),
            ("two", 1500),
            ("three", 4000),
            ("four", 4500),
        ];
        assert_eq!(
            split_at(&line, 8),
            [
                (1000, 4000, "one two,".to_owned()),
                (4000, 4500, "three".to_owned()),
                (4500, 5000, "four".to_owned())
            ]
        );
        line.words[3].1 = 99_000;
        assert_eq!(
            split_at(&line, 8)[2].0,
            5000,
            "a word behind the end is no reason for a piece behind it"
        );
    }

    #[test]
    fn a_chinese_character_is_two_columns_wide() {
        let line = Line {
            start: 0,
            end: 2000,
            text: "今天天气很好",
            ..Line::default()
        };
        assert_eq!(
            split_at(&line, 6),
            [
                (0, 1000, "今天天".to_owned()),
                (1000, 2000, "气很好".to_owned())
            ]
        );
    }

    #[test]
    fn text_without_a_length_is_shown_for_a_second_and_text_without_words_not_at_all() {
        let line = |text| Line {
            start: 500,
            end: 500,
            text,
            ..Line::default()
        };
        assert_eq!(
            split_at(&line("a\r\n\r\nb\u{2028}c"), 42),
            [(500, 1500, "a b c".to_owned())]
        );
        assert_eq!(split_at(&line(" \n\t "), 42), []);
    }
}
