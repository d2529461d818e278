//! Random speech for the tests of cues, drawn by a seed.

use fastrand::Rng;
use mps_model::DescribeTaskDetailResponse;
use mps_report::subtitles::{Cue, Options, Source};
use serde_json::{Value, json};

/// Sentences of many scripts: the text between the words, and the words.
const SENTENCES: &[(&str, &[&str])] = &[
    (
        " ",
        &[
            "Well,",
            "that",
            "was",
            "a",
            "well-known",
            "and/or",
            "unbelievable",
            "story.",
        ],
    ),
    (" ", &["No,", "no,", "no,", "no,", "no!"]),
    (
        " ",
        &[
            "It",
            "costs",
            "$1,000.50,",
            "or",
            "3.14",
            "%",
            "of",
            "-5",
            "at",
            "12:30.",
        ],
    ),
    (" ", &["♪", "La", "la", "la,", "la", "la", "la", "♪"]),
    (" ", &["Ha", "ha", "ha", "ha", "😂😂😂", "👨‍👩‍👧‍👦", "🇨🇳🇩🇪"]),
    (
        " ",
        &["한국어", "자막은", "띄어쓰기로", "줄을", "바꿉니다."],
    ),
    (" ", &["क्षत्रिय", "किताब", "पढ़ते", "हैं।"]),
    (" ", &["هذه", "ترجمة", "عربية", "طويلة."]),
    (" ", &["He\u{301}llo", "wo\u{308}rld", "n\u{303}."]),
    (
        "",
        &[
            "今天",
            "天气",
            "很",
            "好，",
            "我们",
            "去",
            "公园",
            "3.14",
            "公里。",
        ],
    ),
    ("", &["啦", "啦", "啦", "啦，", "啦", "啦", "啦", "啦，"]),
    ("", &["哈", "哈", "哈", "哈", "哈", "！"]),
    (
        "",
        &[
            "「これは",
            "ちょっと",
            "待って",
            "ください」",
            "と",
            "彼は",
            "言った。",
        ],
    ),
    ("", &["สวัสดี", "ครับ", "วันนี้", "อากาศ", "ดี"]),
    ("", &["時刻は", "12：30", "、", "１２３４", "円", "です。"]),
    (" ", &["😂"]),
    (" ", &["Right."]),
];

/// A random finding, with the times of its words.
#[derive(Debug)]
pub(crate) struct Drawn {
    pub(crate) start: f64,
    pub(crate) end: f64,
    pub(crate) text: String,
    pub(crate) words: Vec<(String, f64, f64)>,
}

/// Properties of random findings.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Kind {
    /// Speakers interrupt each other.
    pub(crate) overlaps: bool,
    /// The answer has the times of words.
    pub(crate) words: bool,
}

/// Draws findings by their start. Words may pause, and sentences repeat.
pub(crate) fn draw(rng: &mut Rng, kind: Kind) -> Vec<Drawn> {
    let mut clock = 0.0;
    let mut drawn = Vec::new();
    for _ in 0..rng.usize(1..12) {
        let start = clock;
        let (gap, sentence) = *rng.choice(SENTENCES).unwrap();
        let mut finding = Drawn {
            start,
            end: start,
            text: String::new(),
            words: Vec::new(),
        };
        for _ in 0..rng.usize(1..4) {
            for word in sentence {
                let gap = if finding.text.is_empty() { "" } else { gap };
                finding.text.push_str(gap);
                finding.text.push_str(word);
                let pause = if rng.u8(..8) == 0 {
                    rng.f64() * 6.0
                } else {
                    0.02
                };
                let begin = finding.end + pause;
                finding.end = begin + 0.1 + rng.f64() * 0.5;
                finding.words.push(((*word).to_owned(), begin, finding.end));
            }
        }
        clock = match kind.overlaps {
            true => start + rng.f64() * (finding.end - start),
            false => finding.end + rng.f64(),
        };
        // The service ends segments somewhat later than their words.
        finding.end += rng.f64() * 3.0;
        if !kind.overlaps {
            clock = clock.max(finding.end);
        }
        drawn.push(finding);
    }
    drawn
}

/// An answer with these findings.
pub(crate) fn answer(drawn: &[Drawn], kind: Kind) -> DescribeTaskDetailResponse {
    let segment = |finding: &Drawn| {
        let words = finding.words.iter().filter(|_| kind.words);
        let words =
            words.map(|(word, start, end)| json!({"Word": word, "Start": start, "End": end}));
        json!({"StartTimeOffset": finding.start, "EndTimeOffset": finding.end, "Text": finding.text,
            "Trans": finding.text, "Wordlist": words.collect::<Vec<_>>()})
    };
    spoken(drawn.iter().map(segment).collect())
}

/// An answer with these segments of speech and its translation.
pub(crate) fn spoken(segments: Vec<Value>) -> DescribeTaskDetailResponse {
    recognized("TransTextRecognition", "TransTextTask", segments)
}

pub(crate) fn recognized(
    kind: &str,
    member: &str,
    segments: Vec<Value>,
) -> DescribeTaskDetailResponse {
    let body = json!({"Response": {"Status": "FINISH", "WorkflowTask": {"AiRecognitionResultSet": [
        {"Type": kind, member: {"Status": "SUCCESS", "Output": {"SegmentSet": segments}}}]}}});
    DescribeTaskDetailResponse::from_slice(body.to_string().as_bytes()).unwrap()
}

/// A text without its spaces.
pub(crate) fn without_space(text: &str) -> String {
    text.split_whitespace().collect()
}

pub(crate) fn text_of(cues: &[Cue]) -> String {
    let lines = cues.iter().flat_map(|cue| &cue.lines);
    lines.map(|line| without_space(line)).collect()
}

/// Draws findings of each kind two hundred times.
pub(crate) fn for_each_speech(mut check: impl FnMut(&[Drawn], Kind, &Options)) {
    for seed in 0..200 {
        let mut rng = Rng::with_seed(seed);
        let kind = Kind {
            overlaps: rng.bool(),
            words: rng.bool(),
        };
        let drawn = draw(&mut rng, kind);
        let options = Options {
            source: Some(Source::Speech),
            max_line_length: rng.usize(14..60),
            max_lines: rng.usize(1..4),
            ..Options::default()
        };
        check(&drawn, kind, &options);
    }
}
