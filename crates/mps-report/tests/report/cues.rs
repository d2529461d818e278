//! Properties of cues for random speech. No word is lost or repeated, lines and times are right,
//! and the size of files grows with the input.

use crate::answers::hostile;
use crate::payload::Payload;
use crate::speech::{
    Kind, answer, draw, for_each_speech, recognized, spoken, text_of, without_space,
};
use fastrand::Rng;
use mps_model::DescribeTaskDetailResponse;
use mps_report::subtitles::{self, Cue, Options, Source};
use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;

#[test]
fn cues_keep_all_words_in_order() {
    for_each_speech(|drawn, kind, options| {
        let detail = answer(drawn, kind);
        let said: String = drawn
            .iter()
            .map(|finding| without_space(&finding.text))
            .collect();
        for source in [Source::Speech, Source::Translation] {
            let options = Options {
                source: Some(source),
                ..options.clone()
            };
            let cues = subtitles::cues(&detail, &options).unwrap();
            assert_eq!(text_of(&cues), said, "{drawn:#?}");
            let txt = subtitles::txt(&detail, &options).unwrap();
            let lines: Vec<&str> = drawn.iter().map(|finding| finding.text.as_str()).collect();
            assert_eq!(txt.lines().collect::<Vec<_>>(), lines);
        }
    });
}

#[test]
fn files_keep_words_in_order_unless_word_times_differ() {
    for_each_speech(|drawn, kind, options| {
        if kind.words && kind.overlaps {
            return;
        }
        let srt = subtitles::srt(&answer(drawn, kind), options).unwrap();
        let cues = subtp::srt::SubRip::parse(&srt).unwrap().subtitles;
        let text = |cue: &subtp::srt::SrtSubtitle| without_space(&cue.text.concat());
        let shown: String = cues.iter().map(text).collect();
        let said: String = drawn
            .iter()
            .map(|finding| without_space(&finding.text))
            .collect();
        assert_eq!(shown, said, "{drawn:#?}");
    });
}

#[test]
fn lines_keep_words_whole() {
    for_each_speech(|drawn, kind, options| {
        let cues = subtitles::cues(&answer(drawn, kind), options).unwrap();
        let lines: Vec<&str> = cues
            .iter()
            .flat_map(|cue| &cue.lines)
            .map(String::as_str)
            .collect();
        let mut shown = lines.iter().flat_map(|line| line.split_whitespace());
        for finding in drawn {
            let is_spaced = finding.text.contains(' ');
            for word in finding.text.split_whitespace().filter(|_| is_spaced) {
                assert!(shown.any(|shown| shown == word), "{word} in {lines:#?}");
            }
        }
    });
}

#[test]
fn lines_and_cues_stay_within_their_size() {
    for_each_speech(|drawn, kind, options| {
        for bilingual in [false, true] {
            let options = Options {
                bilingual,
                ..options.clone()
            };
            let most = options.max_lines * if bilingual { 2 } else { 1 };
            for cue in subtitles::cues(&answer(drawn, kind), &options).unwrap() {
                assert!((1..=most).contains(&cue.lines.len()), "{cue:?}");
                for line in &cue.lines {
                    assert!(line.width() <= options.max_line_length, "{cue:?}");
                    assert!(!line.is_empty() && line.trim() == line, "{cue:?}");
                }
            }
        }
    });
}

#[test]
fn speakers_fit_into_the_first_line() {
    for_each_speech(|drawn, _, options| {
        let segments = drawn.iter().map(|finding| {
            json!({"StartTimeOffset": finding.start, "EndTimeOffset": finding.end,
                "Text": finding.text, "SpeakerId": "Bo"})
        });
        let options = Options {
            speakers: true,
            ..options.clone()
        };
        let body = json!({"Response": {"Status": "FINISH", "WorkflowTask": {
            "SmartSubtitlesTaskResult": [{"Type": "AsrFullTextRecognition", "AsrFullTextTask": {
                "Status": "SUCCESS", "Output": {"SegmentSet": segments.collect::<Vec<_>>()}}}]}}});
        let detail = DescribeTaskDetailResponse::from_slice(body.to_string().as_bytes()).unwrap();
        let srt = subtitles::srt(&detail, &options).unwrap();
        assert!(srt.contains("Bo: "));
        for line in srt.lines().filter(|line| !line.contains("-->")) {
            // A long name does not break a word.
            let most = options.max_line_length.max("Bo: unbelievable".width());
            assert!(line.width() <= most, "{line}");
        }
    });
}

#[test]
fn bilingual_cues_have_all_words_of_both_languages() {
    for_each_speech(|drawn, kind, options| {
        let segments = drawn
            .iter()
            .zip(drawn.iter().rev())
            .map(|(finding, other)| {
                json!({"StartTimeOffset": finding.start, "EndTimeOffset": finding.end,
                "Text": finding.text.to_uppercase(), "Trans": other.text.to_lowercase()})
            });
        let options = Options {
            bilingual: true,
            ..options.clone()
        };
        let cues = subtitles::cues(&spoken(segments.collect()), &options).unwrap();
        let sorted = |text: String| {
            let mut characters: Vec<char> = text.chars().collect();
            characters.sort_unstable();
            characters
        };
        let both = drawn.iter().map(|finding| {
            without_space(&finding.text.to_uppercase())
                + &without_space(&finding.text.to_lowercase())
        });
        assert_eq!(sorted(text_of(&cues)), sorted(both.collect()), "{kind:?}");
    });
}

#[test]
fn cues_follow_the_times_of_words() {
    let (mut cuts, mut pauses) = (0, 0);
    for_each_speech(|drawn, kind, options| {
        let kind = Kind {
            words: true,
            ..kind
        };
        let cues = subtitles::cues(&answer(drawn, kind), options).unwrap();
        let mut cues = cues.iter();
        for finding in drawn {
            // The word of each letter, and true for its first letter.
            let words = finding
                .words
                .iter()
                .enumerate()
                .flat_map(|(word, (text, ..))| {
                    (0..letters(text)).map(move |letter| (word, letter == 0))
                });
            let words: Vec<(usize, bool)> = words.collect();
            let mut seen = 0;
            while seen < words.len() {
                let cue = cues.next().unwrap();
                let count: usize = cue.lines.iter().map(|line| letters(line)).sum();
                let shown = &words[seen..seen + count];
                let ((first, is_begin), (last, _)) = (shown[0], shown[count - 1]);
                let shown = &finding.words[first..=last];
                for pair in shown.windows(2) {
                    assert!(
                        pair[1].1 - pair[0].2 < 1.001,
                        "a pause in {cue:?}: {shown:?}"
                    );
                }
                let millis = |seconds: f64| (seconds * 1000.0).round() as u64;
                let (_, begin, first_end) = &shown[0];
                match is_begin {
                    true => assert_eq!(cue.start, millis(*begin), "{cue:?}: {shown:?}"),
                    false => {
                        let word = millis(*begin)..=millis(*first_end);
                        assert!(word.contains(&cue.start), "{cue:?}: {shown:?}");
                    }
                }
                let (_, last_begin, last_end) = shown[shown.len() - 1];
                assert!(
                    cue.end as f64 <= last_end * 1000.0 + 500.0,
                    "{cue:?}: {shown:?}"
                );
                assert!(
                    kind.overlaps || cue.end >= millis(last_begin),
                    "{cue:?}: {shown:?}"
                );
                seen += count;
                cuts += usize::from(seen < words.len());
                let next = words.get(seen).map(|(word, _)| finding.words[*word].1);
                pauses += usize::from(next.is_some_and(|next| next - last_end >= 1.0));
            }
        }
        assert_eq!(cues.next(), None);
    });
    assert!(cuts > 1000 && pauses > 300, "{cuts} {pauses}");
}

/// Number of characters that belong to words, without marks and punctuation.
fn letters(text: &str) -> usize {
    let is_symbol = |c| matches!(c, '\u{2600}'..='\u{27bf}' | '\u{1f000}'..='\u{1faff}');
    let characters = text.chars();
    characters
        .filter(|c| c.is_alphanumeric() || is_symbol(*c))
        .count()
}

#[test]
fn cues_of_one_voice_do_not_overlap() {
    for_each_speech(|drawn, kind, options| {
        if kind.overlaps {
            return;
        }
        let cues = subtitles::cues(&answer(drawn, kind), options).unwrap();
        assert!(cues.iter().all(|cue| cue.start < cue.end));
        for pair in cues.windows(2) {
            assert!(pair[0].end <= pair[1].start, "{pair:?}: {drawn:#?}");
        }
    });
}

#[test]
fn nonsensical_times_lose_no_text() {
    let times = [-1e300, -7.0, 0.0, 0.0004, 3.0, 3.0, 5.0, 1e9, 1e300];
    for seed in 0..300 {
        let mut rng = Rng::with_seed(seed);
        let kind = Kind {
            overlaps: true,
            words: true,
        };
        let drawn = draw(&mut rng, kind);
        let mut time = |member: &str| {
            let known = rng.u8(..4) > 0;
            (
                member.to_owned(),
                if known {
                    json!(rng.choice(times))
                } else {
                    Value::Null
                },
            )
        };
        let mut segments = Vec::new();
        for finding in &drawn {
            let mut segment: serde_json::Map<String, Value> =
                [time("StartTimeOffset"), time("EndTimeOffset")]
                    .into_iter()
                    .collect();
            let words = finding.words.iter().map(|(word, ..)| {
                let mut told: serde_json::Map<String, Value> =
                    [time("Start"), time("End")].into_iter().collect();
                told.insert("Word".to_owned(), json!(word));
                Value::Object(told)
            });
            segment.insert("Wordlist".to_owned(), words.collect());
            segment.insert("Text".to_owned(), json!(finding.text));
            segments.push(Value::Object(segment));
        }
        let cues = subtitles::cues(&spoken(segments), &Options::default()).unwrap();
        assert!(cues.iter().all(|cue| cue.start < cue.end), "{cues:?}");
        let sorted = |mut texts: Vec<String>| {
            texts.sort_unstable();
            texts
        };
        // Findings are sorted by their start, so only the characters can be compared.
        let characters = |text: String| sorted(text.chars().map(String::from).collect());
        let said = drawn
            .iter()
            .map(|finding| without_space(&finding.text))
            .collect();
        assert_eq!(characters(text_of(&cues)), characters(said), "{seed}");
    }
}

#[test]
fn finding_without_times_takes_them_from_words_or_neighbours() {
    let detail = spoken(vec![
        json!({"EndTimeOffset": 3, "Text": "before its end"}),
        json!({"StartTimeOffset": 4, "EndTimeOffset": 5, "Text": "told"}),
        json!({"Text": "after the one before"}),
        json!({"Text": "at its word", "Wordlist": [{"Word": "at", "Start": 9, "End": 9.2}]}),
        json!({"StartTimeOffset": 12, "Text": "until the next"}),
        json!({"StartTimeOffset": 12.6, "EndTimeOffset": 12, "Text": "as long as it takes to read"}),
    ]);
    let cues = subtitles::cues(&detail, &Options::default()).unwrap();
    let shown: Vec<_> = cues
        .iter()
        .map(|cue| (cue.start, cue.end, cue.lines.concat()))
        .collect();
    let expected = [
        (2000, 3000, "before its end"),
        (4000, 5000, "told"),
        (5000, 6200, "after the one before"),
        (9000, 9200, "at its word"),
        (12_000, 12_600, "until the next"),
        (12_600, 14_220, "as long as it takes to read"),
    ];
    assert_eq!(
        shown,
        expected.map(|(start, end, text)| (start, end, text.to_owned()))
    );
}

#[test]
fn overlap_is_cut_if_short_and_kept_if_long() {
    let times =
        |cues: Vec<Cue>| -> Vec<_> { cues.iter().map(|cue| (cue.start, cue.end)).collect() };
    let of = |first: [f64; 2], second: [f64; 2]| {
        let segments = [first, second].map(
            |[start, end]| json!({"StartTimeOffset": start, "EndTimeOffset": end, "Text": "word"}),
        );
        times(subtitles::cues(&spoken(segments.into()), &Options::default()).unwrap())
    };
    assert_eq!(of([0.0, 2.1], [2.0, 4.0]), [(0, 2000), (2000, 4000)]);
    assert_eq!(of([0.0, 3.0], [1.0, 2.0]), [(0, 3000), (1000, 2000)]);
    assert_eq!(of([0.0, 0.3], [0.1, 0.4]), [(0, 300), (100, 400)]);
}

#[test]
fn text_after_the_last_listed_word_lasts_until_the_end() {
    let text = "so it goes ".repeat(20);
    let segment = json!({"StartTimeOffset": 0, "EndTimeOffset": 30, "Text": text,
        "Wordlist": [{"Word": "so", "Start": 0, "End": 0.2}, {"Word": "it", "Start": 0.3, "End": 0.5}]});
    let cues = subtitles::cues(&spoken(vec![segment]), &Options::default()).unwrap();
    assert_eq!(cues.last().map(|cue| cue.end), Some(30_000));
    assert!(
        cues.windows(2).all(|pair| pair[0].end == pair[1].start),
        "{cues:?}"
    );
}

#[test]
fn word_outside_its_finding_counts_if_near() {
    let of = |start: f64| {
        let segment = json!({"StartTimeOffset": 5, "EndTimeOffset": 8, "Text": "so it goes",
            "Wordlist": [{"Word": "so", "Start": start, "End": start + 0.2},
                {"Word": "goes", "Start": 7.5, "End": 8.3}]});
        let cues = subtitles::cues(&spoken(vec![segment]), &Options::default()).unwrap();
        (cues[0].start, cues[0].end)
    };
    assert_eq!(of(4.7), (4700, 8300));
    assert_eq!(of(1.0), (5000, 8300));

    let segment = json!({"StartTimeOffset": 5, "EndTimeOffset": 8, "Text": "so it goes",
        "Wordlist": [{"Word": "so", "Start": 5, "End": 5.2}, {"Word": "goes", "Start": 99, "End": 100}]});
    let cues = subtitles::cues(&spoken(vec![segment]), &Options::default()).unwrap();
    assert_eq!((cues[0].start, cues[0].end), (5000, 8000));
}

/// Cases that users reported.
#[test]
fn reported_cases_give_expected_cues() {
    let shown = |segment: Value, max_line_length: usize| -> Vec<(u64, u64, String)> {
        let options = Options {
            max_line_length,
            ..Options::default()
        };
        let cues = subtitles::cues(&spoken(vec![segment]), &options).unwrap();
        let shown = |cue: Cue| (cue.start, cue.end, cue.lines.join("/"));
        cues.into_iter().map(shown).collect()
    };
    let repeated = "one two three four five six seven eight.";
    let segment =
        json!({"StartTimeOffset": 0, "EndTimeOffset": 4, "Text": format!("{repeated} {repeated}")});
    assert_eq!(
        shown(segment, 42),
        [(0, 4000, format!("{repeated}/{repeated}"))]
    );

    let words = [
        ("we", 1.0),
        ("start", 1.25),
        ("here", 1.5),
        ("then", 8.75),
        ("go", 9.0),
    ];
    let words =
        words.map(|(word, start)| json!({"Word": word, "Start": start, "End": start + 0.2}));
    let segment = json!({"StartTimeOffset": 1, "EndTimeOffset": 9.25, "Text": "we start here then go", "Wordlist": words});
    assert_eq!(
        shown(segment, 42),
        [
            (1000, 2100, "we start here".to_owned()),
            (8750, 9250, "then go".to_owned())
        ]
    );

    let text = "「これはとても長い日本語の字幕です」と彼は言った。しかし、ちょっと待ってください。";
    for columns in 8..60 {
        let segment = json!({"StartTimeOffset": 0, "EndTimeOffset": 6, "Text": text});
        for (.., lines) in shown(segment, columns) {
            for line in lines.split('/') {
                assert!(!line.starts_with(['」', '。', '、', 'ょ', 'っ']), "{line}");
                assert!(!line.ends_with('「'), "{line}");
            }
        }
    }
}

#[test]
fn files_are_no_larger_than_their_input() {
    let texts = |from: f64, to: f64, text: &str| json!({"StartTimeOffset": from, "EndTimeOffset": to, "TextSet": [{"Text": text, "AreaCoordSet": [0, 1, 2, 3]}]});
    let long = (0..7).map(|index| texts(0.0, 3600.0, &format!("long {index} ").repeat(2000)));
    let short = (0..1200).map(|index| {
        let from = f64::from(index) * 3.0;
        texts(from, from + 2.0, &format!("short {index}"))
    });
    let detail = recognized(
        "OcrFullTextRecognition",
        "OcrFullTextTask",
        long.chain(short).collect(),
    );
    let cues = subtitles::cues(&detail, &Options::default()).unwrap();
    assert_eq!(
        cues.len(),
        1 + 1200,
        "texts with the same times are one cue"
    );
    let input = serde_json::to_string(&detail).unwrap().len();
    for make in [subtitles::srt, subtitles::vtt, subtitles::txt] {
        let size = make(&detail, &Options::default()).unwrap().len();
        assert!(size <= input, "{input} became {size}");
    }

    let payload = Payload {
        seed: 5,
        seconds: 600,
        words: false,
    }
    .body();
    for body in [payload, hostile()] {
        let detail = DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap();
        for source in [Source::Speech, Source::Translation, Source::ScreenText] {
            let options = Options {
                source: Some(source),
                ..Options::default()
            };
            let Ok(srt) = subtitles::srt(&detail, &options) else {
                continue;
            };
            assert!(srt.len() <= body.len(), "{source}");
        }
    }
}
