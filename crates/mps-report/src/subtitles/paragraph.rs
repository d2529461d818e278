//! A text and its division into lines, as few and as even as possible.

use super::breaks::{between, break_opportunities, cut_wide};
use super::text::{letters, one_line};
use std::ops::Range;
use unicode_width::UnicodeWidthStr;

/// Size of a line and of a cue.
#[derive(Clone, Copy, Debug)]
pub(super) struct Size {
    /// Columns of a line. A Chinese, Japanese or Korean character takes two.
    pub(super) columns: usize,
    /// Lines of a cue.
    pub(super) lines: usize,
    /// Columns that stay free in the first line of a cue for the name of the speaker.
    pub(super) indent: usize,
}

/// A text on one line, cut into parts at its break opportunities.
#[derive(Debug, Default)]
pub(super) struct Paragraph {
    text: String,
    parts: Vec<Part>,
}

/// The text from one break opportunity to the next.
#[derive(Debug)]
struct Part {
    /// Start in the text, in bytes.
    begin: usize,
    /// Columns without the space at its end.
    width: usize,
    /// Columns of the space at its end.
    space: usize,
    /// Letters before it.
    letters: usize,
}

impl Paragraph {
    /// Cuts a text. Cuts parts wider than `columns` further if their script allows that.
    pub(super) fn new(text: &str, columns: usize) -> Self {
        let text = one_line(text);
        let mut begins = vec![0];
        for range in between(&text, break_opportunities(&text)) {
            cut_wide(&text, range, columns.max(1), &mut begins);
        }
        let mut letters = 0;
        let ends = begins.iter().copied().skip(1).chain([text.len()]);
        let part = |(begin, end): (usize, usize)| {
            let (whole, before) = (&text[begin..end], letters);
            letters += crate::subtitles::text::letters(whole).count();
            let width = whole.trim_end().width();
            Part {
                begin,
                width,
                space: whole.width().saturating_sub(width),
                letters: before,
            }
        };
        let parts = begins.iter().copied().zip(ends).map(part);
        let parts = if text.is_empty() {
            Vec::new()
        } else {
            parts.collect()
        };
        Self { text, parts }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The whole text.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Positions of all parts.
    pub(super) fn parts(&self) -> Range<usize> {
        0..self.parts.len()
    }

    /// The number of letters before a part.
    pub(super) fn letters_before(&self, part: usize) -> usize {
        match self.parts.get(part) {
            Some(part) => part.letters,
            None => letters(&self.text).count(),
        }
    }

    /// The last part that starts after exactly this many letters, if any.
    pub(super) fn part_after_letters(&self, count: usize) -> Option<usize> {
        let after = self.parts.partition_point(|part| part.letters <= count);
        let part = after.checked_sub(1)?;
        (self.parts[part].letters == count).then_some(part)
    }

    /// Columns of parts on one line.
    fn width(&self, parts: Range<usize>) -> usize {
        let parts = &self.parts[parts];
        let spaces = parts.iter().rev().skip(1).map(|part| part.space);
        parts.iter().map(|part| part.width).sum::<usize>() + spaces.sum::<usize>()
    }

    /// Cuts parts into lines, as few as possible and then as even as possible.
    pub(super) fn lines(&self, parts: Range<usize>, size: Size) -> Vec<Range<usize>> {
        let widest = self.fill(parts.clone(), size, size.columns);
        // Fewer columns never make fewer lines, so a binary search finds the fewest that suffice.
        let on_one_line = self.width(parts.clone()).saturating_add(size.indent);
        let (mut narrow, mut wide) = (1, size.columns.min(on_one_line));
        while widest.len() > 1 && narrow < wide {
            let columns = narrow.midpoint(wide);
            if self.fill(parts.clone(), size, columns).len() > widest.len() {
                narrow = columns + 1;
            } else {
                wide = columns;
            }
        }
        match widest.len() {
            0 | 1 => widest,
            _ => self.fill(parts, size, wide),
        }
    }

    /// Puts as many parts into each line as it has columns for.
    fn fill(&self, parts: Range<usize>, size: Size, columns: usize) -> Vec<Range<usize>> {
        let mut lines: Vec<Range<usize>> = Vec::new();
        let (mut begin, mut width) = (parts.start, 0);
        for index in parts.clone() {
            let part = &self.parts[index];
            let first = lines.len().is_multiple_of(size.lines.max(1));
            let room = columns.saturating_sub(if first { size.indent } else { 0 });
            if index > begin && width + part.width > room {
                lines.push(begin..index);
                (begin, width) = (index, 0);
            }
            width += part.width + part.space;
        }
        if begin < parts.end {
            lines.push(begin..parts.end);
        }
        lines
    }

    /// Share of the width of `parts` before each of `cuts`, from 0 to 1.
    pub(super) fn shares(&self, parts: Range<usize>, cuts: &[usize]) -> Vec<f64> {
        let total = self.width(parts.clone()).max(1) as f64;
        let (mut width, mut next) = (0, parts.start);
        let share = |cut: &usize| {
            for part in &self.parts[next.min(*cut)..*cut] {
                width += part.width + part.space;
            }
            next = *cut;
            (width as f64 / total).min(1.0)
        };
        cuts.iter().map(share).collect()
    }

    /// Cuts parts at the places closest to these shares of their width.
    pub(super) fn cut_at_shares(&self, parts: Range<usize>, shares: &[f64]) -> Vec<usize> {
        let total = self.width(parts.clone()) as f64;
        let (mut width, mut next) = (0.0, parts.start);
        let cut = |share: &f64| {
            while next < parts.end {
                let part = &self.parts[next];
                let after = width + (part.width + part.space) as f64;
                if (after - share * total).abs() > (width - share * total).abs() {
                    break;
                }
                (width, next) = (after, next + 1);
            }
            next
        };
        shares.iter().map(cut).collect()
    }

    /// Text of parts, without the space around it.
    pub(super) fn slice(&self, parts: Range<usize>) -> &str {
        let begin = |part: usize| {
            self.parts
                .get(part)
                .map_or(self.text.len(), |part| part.begin)
        };
        self.text[begin(parts.start)..begin(parts.end)].trim()
    }
}

#[cfg(test)]
mod tests {
    use super::{Paragraph, Size};
    use crate::subtitles::text::one_line;
    use icu_segmenter::GraphemeClusterSegmenter;
    use unicode_width::UnicodeWidthStr;

    fn lines(text: &str, columns: usize) -> Vec<String> {
        let paragraph = Paragraph::new(text, columns);
        let size = Size {
            columns,
            lines: 2,
            indent: 0,
        };
        let lines = paragraph.lines(paragraph.parts(), size).into_iter();
        lines.map(|line| paragraph.slice(line).to_owned()).collect()
    }

    /// Lines of a text at every width from 1 column on.
    fn at_every_width(text: &str) -> impl Iterator<Item = (usize, Vec<String>)> + '_ {
        (1..text.width() + 2).map(move |columns| (columns, lines(text, columns)))
    }

    #[test]
    fn lines_of_every_width_keep_numbers_and_words_whole() {
        let whole = [
            "-5",
            "3.14",
            "1,000,000",
            "12:30",
            "50%",
            "$5",
            "€1.50",
            "2024-01-15",
            "１２３４",
            "12：30",
            "５０％",
            "￥5",
            "1/2",
            "10\u{a0}000",
            "unbelievable",
            "don't",
            "naïve",
            "MP4",
        ];
        for glue in [" ", "，", "今天"] {
            let text = whole.join(glue);
            for (columns, lines) in at_every_width(&text) {
                assert!(lines.iter().all(|line| !line.is_empty()), "{lines:?}");
                for part in whole {
                    assert!(
                        lines.iter().any(|line| line.contains(part)),
                        "{columns}: {lines:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn lines_in_chinese_and_japanese_start_and_end_by_their_rules() {
        let never_first = [
            '、', '。', '，', '．', '！', '？', '：', '；', '」', '』', '）', '】', '》', '〉',
            '”', '’', '々', 'ー', 'ゃ', 'ゅ', 'ょ', 'っ', 'ぁ', 'ァ', 'ッ', 'ャ', 'ョ', '・', 'ゝ',
            '…', '％', '℃', '～', '〜', '｡', '､', 'ｰ',
        ];
        let never_last = ['「', '『', '（', '【', '《', '〈', '“', '‘', '￥'];
        for mark in never_first {
            let text = format!("これ{mark}今天天气很好{mark}我们{mark}").repeat(3);
            for columns in 8..60 {
                for line in lines(&text, columns) {
                    assert!(!line.starts_with(never_first), "{columns}: {line}");
                }
            }
        }
        for mark in never_last {
            let text = format!("これ{mark}今天天气很好{mark}我们{mark}走").repeat(3);
            for columns in 8..60 {
                for line in lines(&text, columns) {
                    assert!(!line.ends_with(never_last), "{columns}: {line}");
                }
            }
        }
    }

    #[test]
    fn lines_of_every_width_keep_graphemes_and_all_characters() {
        for text in [
            "👨‍👩‍👧‍👦👨‍👩‍👧‍👦🇨🇳🇩🇪👍🏽❤️1️⃣",
            "क्षत्रियोंकीकहानीबहुतलंबीहै।",
            "สวัสดีครับวันนี้อากาศดีมาก",
            "هذهترجمةعربيةطويلةجدا",
            "e\u{301}\u{323}a\u{308}o\u{302}。n\u{303}",
            "ーーーーーーーーーー",
            "...........!!!!!!!!!!??????",
            "한국어 자막은 띄어쓰기로 줄을 바꿉니다.",
            "https://media.example/a_b/c?d=e&f=g#hhhhhhhhhhhhhhhhhhhhhhhhh",
        ] {
            let graphemes: Vec<usize> = GraphemeClusterSegmenter::new().segment_str(text).collect();
            for (columns, lines) in at_every_width(text) {
                let spaceless: String = text.split(' ').collect();
                assert_eq!(lines.concat().replace(' ', ""), spaceless, "{columns}");
                let mut at = 0;
                for line in &lines {
                    at += text[at..].find(line.as_str()).unwrap();
                    assert!(graphemes.contains(&at), "{columns}: {lines:?}");
                    at += line.len();
                }
            }
        }
    }

    #[test]
    fn words_between_spaces_break_only_if_too_wide() {
        assert_eq!(
            lines("a well-known and/or", 10),
            ["a", "well-known", "and/or"]
        );
        assert_eq!(lines("well-known", 6), ["well-", "known"]);
        assert_eq!(lines("한국어 자막은", 8), ["한국어", "자막은"]);
        assert_eq!(lines("한국어", 4), ["한국", "어"]);
        assert_eq!(lines("วันนี้อากาศดี", 7), ["วันนี้", "อากาศดี"]);
        assert_eq!(lines("今天天气很好", 6), ["今天天", "气很好"]);
    }

    #[test]
    fn lines_are_few_and_even() {
        let text = "one two three four five six seven eight nine ten";
        assert_eq!(lines(text, 48), [text]);
        assert_eq!(
            lines(text, 42),
            ["one two three four five", "six seven eight nine ten"]
        );
    }

    #[test]
    fn space_and_controls_collapse_except_no_break_spaces() {
        assert_eq!(one_line(" a\r\n\r\nb\u{2028}c\u{3000}\0d "), "a b c d");
        assert_eq!(one_line("10\u{a0}000\u{202f}%"), "10\u{a0}000\u{202f}%");
        for empty in ["", " \n\t ", "\u{a0}", "\0"] {
            assert_eq!(one_line(empty), "");
            assert!(Paragraph::new(empty, 42).parts().is_empty());
        }
    }
}
