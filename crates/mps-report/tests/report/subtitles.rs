//! Subtitles, read by a parser that is not ours.

use crate::answers::{hostile, partly_failed};
use crate::payload::Payload;
use mps_model::DescribeTaskDetailResponse;
use mps_report::subtitles::{self, Cue, Error, Options, Source};
use serde_json::json;

fn read(body: &str) -> DescribeTaskDetailResponse {
    DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap()
}

fn of(source: Source) -> Options {
    Options {
        source: Some(source),
        ..Options::default()
    }
}

/// An answer with one smart subtitle subtask of this kind.
fn subtitled(kind: &str, member: &str, subtask: serde_json::Value) -> serde_json::Value {
    json!({"Type": kind, member: subtask})
}

fn answer(tasks: &[serde_json::Value]) -> DescribeTaskDetailResponse {
    let body = json!({"Response": {"Status": "FINISH", "WorkflowTask": {"SmartSubtitlesTaskResult": tasks}}});
    read(&body.to_string())
}

#[test]
fn speech_is_wrapped_split_and_timed() {
    let detail = read(&partly_failed());
    insta::assert_snapshot!(subtitles::srt(&detail, &Options::default()).unwrap(), @r"
        1
        00:00:01,200 --> 00:00:04,900
        Good evening, and welcome
        back to the programme.

        2
        00:00:05,300 --> 00:00:10,276
        Tonight we talk about rivers: where
        they come from, what they carry with

        3
        00:00:10,276 --> 00:00:12,800
        them, and who decides where they go.

        4
        00:00:14,000 --> 00:00:15,100
        Right.

        5
        00:00:15,600 --> 00:00:21,000
        My guest has walked along three of
        them, from the spring to the sea.
        ");
    let narrow = Options {
        max_line_length: 24,
        max_lines: 1,
        ..of(Source::Speech)
    };
    insta::assert_snapshot!(subtitles::vtt(&detail, &narrow).unwrap(), @r"
        WEBVTT

        00:00:01.200 --> 00:00:02.567
        Good evening, and

        00:00:02.567 --> 00:00:03.773
        welcome back to

        00:00:03.773 --> 00:00:04.900
        the programme.

        00:00:05.300 --> 00:00:06.800
        Tonight we talk about

        00:00:06.800 --> 00:00:08.442
        rivers: where they come

        00:00:08.442 --> 00:00:09.942
        from, what they carry

        00:00:09.942 --> 00:00:11.228
        with them, and who

        00:00:11.228 --> 00:00:12.800
        decides where they go.

        00:00:14.000 --> 00:00:15.100
        Right.

        00:00:15.600 --> 00:00:16.596
        My guest has

        00:00:16.596 --> 00:00:18.092
        walked along three

        00:00:18.092 --> 00:00:19.504
        of them, from the

        00:00:19.504 --> 00:00:21.000
        spring to the sea.
        ");
}

#[test]
fn another_reader_finds_the_same_cues() {
    let payload = Payload {
        seed: 3,
        seconds: 900,
        words: true,
    }
    .body();
    for body in [payload, hostile()] {
        let detail = read(&body);
        for source in [Source::Speech, Source::Translation, Source::ScreenText] {
            let options = of(source);
            let Ok(cues) = subtitles::cues(&detail, &options) else {
                continue;
            };
            assert!(!cues.is_empty());
            let plain =
                |lines: &[String]| lines.concat().replace('\u{200b}', "").replace("-->", "->");

            let srt =
                subtp::srt::SubRip::parse(&subtitles::srt(&detail, &options).unwrap()).unwrap();
            let found: Vec<_> = srt
                .subtitles
                .iter()
                .map(|cue| (millis(&cue.start), millis(&cue.end), plain(&cue.text)))
                .collect();
            let told: Vec<_> = cues
                .iter()
                .map(|cue| (cue.start, cue.end, plain(&cue.lines)))
                .collect();
            assert_eq!(found, told, "{source}");

            let vtt =
                subtp::vtt::WebVtt::parse(&subtitles::vtt(&detail, &options).unwrap()).unwrap();
            assert_eq!(vtt.blocks.len(), cues.len(), "{source}");
        }
    }
}

fn millis(time: &subtp::srt::SrtTimestamp) -> u64 {
    let seconds =
        (u64::from(time.hours) * 60 + u64::from(time.minutes)) * 60 + u64::from(time.seconds);
    seconds * 1000 + u64::from(time.milliseconds)
}

#[test]
fn cues_are_in_order_apart_and_no_wider_than_asked() {
    for seed in 0..5 {
        let detail = read(
            &Payload {
                seed,
                seconds: 600,
                words: seed % 2 == 0,
            }
            .body(),
        );
        for source in [Source::Speech, Source::Translation, Source::ScreenText] {
            let options = Options {
                max_line_length: 10 + 8 * seed as usize,
                ..of(source)
            };
            let cues = subtitles::cues(&detail, &options).unwrap();
            for cue in &cues {
                assert!(cue.start < cue.end, "{cue:?}");
                assert!(
                    !cue.lines.is_empty() && cue.lines.iter().all(|line| !line.trim().is_empty()),
                    "{cue:?}"
                );
                let width = cue
                    .lines
                    .iter()
                    .map(|line| textwrap::core::display_width(line))
                    .max();
                assert!(width <= Some(options.max_line_length), "{cue:?}");
            }
            for pair in cues.windows(2) {
                assert!(pair[0].end <= pair[1].start, "{pair:?}");
            }
        }
    }
}

#[test]
fn markup_is_escaped_and_arrows_break_nothing() {
    let detail = answer(&[subtitled(
        "AsrFullTextRecognition",
        "AsrFullTextTask",
        json!({"Status": "SUCCESS", "Output": {"SegmentSet": [
        {"StartTimeOffset": 0, "EndTimeOffset": 1, "Text": "1 < 2 & <b>so</b> --> {\\an8}on\n\n2\r\n00:00:00,000 --> 00:00:01,000"},
        {"StartTimeOffset": 2, "EndTimeOffset": 3, "Text": " \n\u{2028} "},
        {"StartTimeOffset": 360_000.5, "EndTimeOffset": 360_001, "Text": "late"}]}}),
    )]);
    let wide = Options {
        max_line_length: 200,
        ..Options::default()
    };
    insta::assert_snapshot!(subtitles::vtt(&detail, &wide).unwrap(), @r"
        WEBVTT

        00:00:00.000 --> 00:00:01.000
        1 &lt; 2 &amp; &lt;b&gt;so&lt;/b&gt; --&gt; {\an8}on 2 00:00:00,000 --&gt; 00:00:01,000

        100:00:00.500 --> 100:00:01.000
        late
        ");
    insta::assert_snapshot!(subtitles::srt(&detail, &wide).unwrap().replace('\u{200b}', "␣"), @r"
        1
        00:00:00,000 --> 00:00:01,000
        1 < 2 & <␣b>so<␣/b> -> {␣\an8}on 2 00:00:00,000 -> 00:00:01,000

        2
        100:00:00,500 --> 100:00:01,000
        late
        ");
}

#[test]
fn times_that_make_no_sense_break_nothing() {
    let detail = answer(&[subtitled(
        "AsrFullTextRecognition",
        "AsrFullTextTask",
        json!({"Status": "SUCCESS", "Output": {"SegmentSet": [
            {"StartTimeOffset": 1e300, "EndTimeOffset": 1e300, "Text": "never"},
            {"StartTimeOffset": -1e300, "EndTimeOffset": 1e300, "Text": "always ".repeat(100)},
            {"StartTimeOffset": 5, "EndTimeOffset": 3, "Text": "backwards", "Wordlist": [{"Word": "backwards", "Start": -7}]}]}}),
    )]);
    let cues = subtitles::cues(&detail, &Options::default()).unwrap();
    assert!(cues.windows(2).all(|pair| pair[0].end <= pair[1].start));
    for text in ["never", "always", "backwards"] {
        assert!(
            cues.iter().any(|cue| cue.lines.concat().contains(text)),
            "{text}"
        );
    }
}

#[test]
fn text_on_screen_is_shown_together_from_top_to_bottom() {
    let body = json!({"Response": {"Status": "FINISH", "WorkflowTask": {"AiRecognitionResultSet": [{"Type": "OcrFullTextRecognition",
        "OcrFullTextTask": {"Status": "SUCCESS", "Output": {"SegmentSet": [
            {"StartTimeOffset": 0, "EndTimeOffset": 10, "TextSet": [{"Text": "below", "AreaCoordSet": [0, 500, 9, 520]}, {"Text": "above", "AreaCoordSet": [0, 20, 9, 40]}]},
            {"StartTimeOffset": 4, "EndTimeOffset": 6, "TextSet": [{"Text": "between", "AreaCoordSet": [0, 300, 9, 320]}, {"Text": "above", "AreaCoordSet": [0, 21, 9, 41]}]}]}}}]}}});
    let shown: Vec<_> = subtitles::cues(&read(&body.to_string()), &Options::default())
        .unwrap()
        .into_iter()
        .map(
            |Cue {
                 start, end, lines, ..
             }| (start, end, lines.join("/")),
        )
        .collect();
    assert_eq!(
        shown,
        [
            (0, 4000, "above/below".to_owned()),
            (4000, 6000, "above/between/below".to_owned()),
            (6000, 10_000, "above/below".to_owned())
        ]
    );
}

#[test]
fn the_language_asked_for_is_chosen() {
    let translated = |language: &str, text: &str| {
        subtitled(
            "TransTextRecognition",
            "TransTextTask",
            json!({"Status": "SUCCESS",
            "Input": {"Definition": 0, "RawParameter": {"TranslateDstLanguage": language, "VideoSrcLanguage": "zh"}},
            "Output": {"SegmentSet": [{"StartTimeOffset": 0, "EndTimeOffset": 1, "Text": "你好", "Trans": text}]}}),
        )
    };
    let detail = answer(&[
        translated("en", "hello"),
        translated("zh-TW", "妳好"),
        translated("ja/ko", "?"),
    ]);
    let in_language = |source: Source, language: &str| {
        let options = Options {
            language: Some(language.to_owned()),
            ..of(source)
        };
        subtitles::cues(&detail, &options).map(|cues| cues[0].lines.concat())
    };
    assert_eq!(in_language(Source::Translation, "EN").unwrap(), "hello");
    assert_eq!(in_language(Source::Translation, "zh").unwrap(), "妳好");
    assert_eq!(in_language(Source::Speech, "zh").unwrap(), "你好");
    let error = in_language(Source::Translation, "de").unwrap_err();
    assert_eq!(
        error.to_string(),
        "the answer has no text in `de`; it has en and zh-TW"
    );
    assert_eq!(
        subtitles::tracks(&detail)
            .iter()
            .map(|track| (track.source, track.language.as_deref()))
            .collect::<Vec<_>>(),
        [
            (Source::Speech, Some("zh")),
            (Source::Speech, Some("zh")),
            (Source::Speech, Some("zh")),
            (Source::Translation, Some("en")),
            (Source::Translation, Some("zh-TW")),
            (Source::Translation, None),
        ]
    );
}

#[test]
fn what_is_missing_is_said() {
    let silent = read(r#"{"Response":{"Status":"FINISH","WorkflowTask":{"TaskId":"1"}}}"#);
    let error = subtitles::srt(&silent, &Options::default()).unwrap_err();
    assert_eq!(
        error,
        Error::Nothing {
            source: None,
            available: Vec::new()
        }
    );
    assert_eq!(
        error.to_string(),
        "the answer has no text to make subtitles of"
    );

    let spoken = read(&partly_failed());
    let error = subtitles::vtt(&spoken, &of(Source::Translation)).unwrap_err();
    assert!(matches!(&error, Error::Nothing { available, .. } if available == &[Source::Speech]));
    assert_eq!(
        error.to_string(),
        "the answer has no translation to make subtitles of; it has speech"
    );

    let german = Options {
        language: Some("de".to_owned()),
        ..Options::default()
    };
    let error = subtitles::vtt(&spoken, &german).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the answer does not say which language its text is in; ask without a language instead of `de`"
    );
}
