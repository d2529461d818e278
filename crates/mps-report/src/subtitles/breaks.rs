//! Places at which a text may break into lines.
//!
//! They follow UAX 14 with strict line-start rules for Chinese and Japanese. No line breaks inside
//! a number, a grapheme or a word of letters with spaces around it.

use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{GraphemeClusterSegmenter, LineSegmenter};
use std::ops::Range;
use unicode_width::UnicodeWidthStr;

/// Ranges between these places.
pub(super) fn between(text: &str, cuts: Vec<usize>) -> impl Iterator<Item = Range<usize>> {
    let ends = cuts.clone().into_iter().chain([text.len()]);
    let begins = std::iter::once(0).chain(cuts);
    begins.zip(ends).map(|(begin, end)| begin..end)
}

/// Places where a line of this text may end, in bytes.
pub(super) fn break_opportunities(text: &str) -> Vec<usize> {
    let opportunities = uax14(text).into_iter();
    opportunities.filter(|at| !is_in_word(text, *at)).collect()
}

/// Break opportunities of UAX 14 outside graphemes and numbers.
///
/// The strict rules are the default. Small kana and the long sound mark never start a line.
fn uax14(text: &str) -> Vec<usize> {
    let lines = LineSegmenter::new_auto(LineBreakOptions::default());
    let mut graphemes = GraphemeClusterSegmenter::new().segment_str(text).peekable();
    let is_boundary = |at: &usize| {
        while graphemes.next_if(|grapheme| grapheme < at).is_some() {}
        graphemes.peek() == Some(at)
    };
    let inside = lines
        .segment_str(text)
        .filter(|at| (1..text.len()).contains(at));
    let of_graphemes: Vec<usize> = inside.filter(is_boundary).collect();
    let mut allowed = of_graphemes;
    allowed.retain(|at| !is_in_number(text, *at) && !text[*at..].starts_with('～'));
    allowed
}

/// Adds the starts of all parts of a range except the first, and the end of the range.
///
/// Cuts a range that is too wide at every opportunity of UAX 14. Cuts a part that is still too wide
/// at every grapheme outside numbers and words.
pub(super) fn cut_wide(text: &str, range: Range<usize>, columns: usize, begins: &mut Vec<usize>) {
    let is_wide = |range: &Range<usize>| text[range.clone()].trim_end().width() > columns;
    if is_wide(&range) {
        let whole = &text[range.clone()];
        for part in between(whole, uax14(whole)) {
            let part = range.start + part.start..range.start + part.end;
            if is_wide(&part) {
                let graphemes = GraphemeClusterSegmenter::new().segment_str(&text[part.clone()]);
                let cuts = graphemes.map(|at| part.start + at);
                begins.extend(
                    cuts.filter(|at| {
                        part.start < *at && *at < part.end && !is_unbreakable(text, *at)
                    }),
                );
            }
            begins.push(part.end);
        }
    } else {
        begins.push(range.end);
    }
    // No part starts at the end of the text.
    begins.pop_if(|last| *last == text.len());
}

/// Characters on both sides of a place.
fn neighbours(text: &str, at: usize) -> Option<(char, char)> {
    let (before, after) = text.split_at_checked(at)?;
    Some((before.chars().next_back()?, after.chars().next()?))
}

/// Returns true inside a number with wide digits or wide punctuation, as in `12：30`.
///
/// UAX 14 keeps all other numbers together.
fn is_in_number(text: &str, at: usize) -> bool {
    let is_digit = |character: char| character.is_numeric() && !is_han(character);
    let is_mark = |character: char| matches!(character, '．' | '：' | '／' | '～' | '〜' | '－');
    let (before, after) = text.split_at(at);
    let mut before = before.chars().rev();
    let mut after = after.chars();
    match (before.next(), after.next()) {
        (Some(left), Some(right)) if is_digit(left) => is_digit(right) || matches!(right, '％'),
        (Some(left), Some(right)) if is_mark(left) => {
            is_digit(right) && before.next().is_some_and(is_digit)
        }
        _ => false,
    }
}

fn is_han(character: char) -> bool {
    matches!(character,
        '\u{3000}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Returns true inside a word of a script that separates words by spaces.
///
/// UAX 14 also breaks `well-known` after its hyphen, `a/b`, and Korean between any syllables.
fn is_in_word(text: &str, at: usize) -> bool {
    let Some((left, right)) = neighbours(text, at) else {
        return false;
    };
    let is_space = left.is_whitespace() || left == '\u{200b}';
    !is_space && is_spaced_script(left) && is_spaced_script(right)
}

/// Returns true for scripts that separate words by spaces, for symbols and for emoji.
fn is_spaced_script(character: char) -> bool {
    matches!(character,
        '\0'..='\u{dff}' | '\u{10a0}'..='\u{11ff}' | '\u{1e00}'..='\u{2bff}'
        | '\u{ac00}'..='\u{d7ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{1f000}'..='\u{1faff}')
}

/// Returns true inside a Latin word or a number, and before a space. A line that is too wide is
/// better than a break there.
fn is_unbreakable(text: &str, at: usize) -> bool {
    let is_latin = |character: char| {
        character.is_alphanumeric()
            && matches!(character, '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
    };
    let is_joiner =
        |character: char| "'’.,:/%‰°$€£¥+-−．，：／％￥＄－\u{a0}\u{202f}".contains(character);
    let fits = |character: char| is_latin(character) || character.is_numeric();
    neighbours(text, at).is_some_and(|(left, right)| {
        right.is_whitespace()
            || (fits(left) && (fits(right) || is_joiner(right)))
            || (is_joiner(left) && fits(right))
    })
}
