//! Subtitle files: their formats, checked by another parser, and the choice of the text.

use crate::answers::{hostile, partly_failed};
use crate::payload::Payload;
use mps_model::{DescribeTaskDetailResponse, LiveStreamNotification, Notification};
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

/// A smart subtitle subtask of this kind.
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
        00:00:05,300 --> 00:00:10,323
        Tonight we talk about rivers: where
        they come from, what they carry with

        3
        00:00:10,323 --> 00:00:12,800
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

        00:00:01.200 --> 00:00:02.588
        Good evening, and

        00:00:02.588 --> 00:00:03.821
        welcome back to

        00:00:03.821 --> 00:00:04.900
        the programme.

        00:00:05.300 --> 00:00:06.814
        Tonight we talk about

        00:00:06.814 --> 00:00:08.465
        rivers: where they come

        00:00:08.465 --> 00:00:09.979
        from, what they carry

        00:00:09.979 --> 00:00:11.286
        with them, and who

        00:00:11.286 --> 00:00:12.800
        decides where they go.

        00:00:14.000 --> 00:00:15.100
        Right.

        00:00:15.600 --> 00:00:16.632
        My guest has

        00:00:16.632 --> 00:00:18.141
        walked along three

        00:00:18.141 --> 00:00:19.571
        of them, from the

        00:00:19.571 --> 00:00:21.000
        spring to the sea.
        ");
}

#[test]
fn other_reader_finds_the_same_cues() {
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
            let mut told: Vec<_> = cues
                .iter()
                .map(|cue| (cue.start, cue.end, plain(&cue.lines)))
                .collect();
            told.sort_by_key(|(start, ..)| *start);
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
fn markup_and_arrows_are_escaped() {
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
fn texts_of_one_picture_form_one_cue_from_top_to_bottom() {
    let body = json!({"Response": {"Status": "FINISH", "WorkflowTask": {"AiRecognitionResultSet": [{"Type": "OcrFullTextRecognition",
        "OcrFullTextTask": {"Status": "SUCCESS", "Output": {"SegmentSet": [
            {"StartTimeOffset": 0, "EndTimeOffset": 10, "TextSet": [{"Text": "below", "AreaCoordSet": [0, 500, 9, 520]}, {"Text": "far above, and longer than the others", "AreaCoordSet": [0, 1, 9, 9]}, {"Text": "above", "AreaCoordSet": [0, 20, 9, 40]}]},
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
            (
                0,
                10_000,
                "far above, and longer than the others/above/below".to_owned()
            ),
            (4000, 6000, "above/between".to_owned()),
        ]
    );
}

#[test]
fn language_option_selects_the_track() {
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
        "The result has no text in `de`. Choose en or zh-TW."
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
fn missing_text_gives_an_error_with_advice() {
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
        "The result has no text to make subtitles of. Submit a task that recognizes \
         speech or text on screen, or translates it."
    );

    let spoken = read(&partly_failed());
    let error = subtitles::vtt(&spoken, &of(Source::Translation)).unwrap_err();
    assert!(matches!(&error, Error::Nothing { available, .. } if available == &[Source::Speech]));
    assert_eq!(
        error.to_string(),
        "The result has no translation to make subtitles of. Choose speech."
    );

    let german = Options {
        language: Some("de".to_owned()),
        ..Options::default()
    };
    let error = subtitles::vtt(&spoken, &german).unwrap_err();
    assert_eq!(
        error.to_string(),
        "The result does not name the language of its text. Omit the language `de`."
    );
}

#[test]
fn speakers_are_named_in_every_format() {
    let detail = answer(&[subtitled(
        "AsrFullTextRecognition",
        "AsrFullTextTask",
        json!({"Status": "SUCCESS", "Output": {"SegmentSet": [
            {"StartTimeOffset": 1, "EndTimeOffset": 3, "Text": "How are you?", "SpeakerId": "1"},
            {"StartTimeOffset": 3, "EndTimeOffset": 5, "Text": "Fine.", "SpeakerId": "A <b> & \nB"},
            {"StartTimeOffset": 4, "EndTimeOffset": 6, "Text": "Great."}]}}),
    )]);
    let options = Options {
        speakers: true,
        ..Options::default()
    };
    insta::assert_snapshot!(subtitles::vtt(&detail, &options).unwrap(), @r"
        WEBVTT

        00:00:01.000 --> 00:00:03.000
        <v 1>How are you?

        00:00:03.000 --> 00:00:05.000
        <v A &lt;b&gt; &amp; B>Fine.

        00:00:04.000 --> 00:00:06.000
        Great.
        ");
    insta::assert_snapshot!(subtitles::srt(&detail, &options).unwrap().replace('\u{200b}', "␣"), @r"
        1
        00:00:01,000 --> 00:00:03,000
        1: How are you?

        2
        00:00:03,000 --> 00:00:05,000
        A <␣b> & B: Fine.

        3
        00:00:04,000 --> 00:00:06,000
        Great.
        ");
    insta::assert_snapshot!(subtitles::txt(&detail, &options).unwrap(), @r"
        1: How are you?
        A <b> & B: Fine.
        Great.
        ");
    let unnamed = subtitles::vtt(&detail, &Options::default()).unwrap();
    assert!(!unnamed.contains("<v"), "names are shown on request only");
}

/// An answer with speech and translations. The second one takes more than one cue.
fn translated() -> DescribeTaskDetailResponse {
    answer(&[subtitled(
        "TransTextRecognition",
        "TransTextTask",
        json!({"Status": "SUCCESS",
        "Input": {"Definition": 0, "RawParameter": {"TranslateDstLanguage": "en", "VideoSrcLanguage": "zh"}},
        "Output": {"SegmentSet": [
            {"StartTimeOffset": 1.774, "EndTimeOffset": 2.424, "Text": "走路。", "Trans": "Walking."},
            {"StartTimeOffset": 10, "EndTimeOffset": 20, "Text": "今天我们来谈谈河流。",
             "Trans": "Today we talk about rivers: where they come from, what they carry with them, and who \
                       decides where they go."},
            {"StartTimeOffset": 30, "EndTimeOffset": 31, "Text": "", "Trans": "Only here."}]}}),
    )])
}

#[test]
fn bilingual_cues_have_the_translation_below_the_text() {
    let options = Options {
        bilingual: true,
        ..Options::default()
    };
    insta::assert_snapshot!(subtitles::srt(&translated(), &options).unwrap(), @r"
        1
        00:00:01,774 --> 00:00:02,424
        走路。
        Walking.

        2
        00:00:10,000 --> 00:00:16,636
        今天我们来谈谈
        Today we talk about rivers: where
        they come from, what they carry with

        3
        00:00:16,636 --> 00:00:20,000
        河流。
        them, and who decides where they go.

        4
        00:00:30,000 --> 00:00:31,000
        Only here.
        ");
    insta::assert_snapshot!(subtitles::txt(&translated(), &options).unwrap(), @r"
        走路。
        Walking.
        今天我们来谈谈河流。
        Today we talk about rivers: where they come from, what they carry with them, and who decides where they go.
        Only here.
        ");
    for (source, found) in [
        (Some(Source::Speech), true),
        (Some(Source::Translation), true),
        (Some(Source::ScreenText), false),
    ] {
        let options = Options {
            source,
            ..options.clone()
        };
        let made = subtitles::cues(&translated(), &options);
        assert_eq!(made.is_ok(), found, "{source:?}");
    }
    let error = subtitles::cues(&read(&partly_failed()), &options).unwrap_err();
    assert_eq!(
        error.to_string(),
        "The result has no translation to make subtitles of. Choose speech."
    );
}

#[test]
fn byte_order_mark_is_written_only_on_request() {
    for make in [subtitles::srt, subtitles::vtt, subtitles::txt] {
        let plain = make(&translated(), &Options::default()).unwrap();
        let options = Options {
            byte_order_mark: true,
            ..Options::default()
        };
        assert!(!plain.starts_with('\u{feff}'));
        assert_eq!(
            make(&translated(), &options).unwrap(),
            format!("\u{feff}{plain}")
        );
    }
}

#[test]
fn notification_gives_the_subtitles_of_its_task() {
    let task = json!({"TaskId": "1", "Status": "FINISH", "SmartSubtitlesTaskResult": [subtitled(
        "AsrFullTextRecognition",
        "AsrFullTextTask",
        json!({"Status": "SUCCESS", "Output": {"SegmentSet": [
            {"StartTimeOffset": 0, "EndTimeOffset": 1, "Text": "Hello."}]}}),
    )]});
    let body = json!({"EventType": "WorkflowTask", "WorkflowTaskEvent": task}).to_string();
    let notification = Notification::from_slice(body.as_bytes()).unwrap();
    let made = subtitles::txt(&notification, &Options::default());
    assert_eq!(made.unwrap(), "Hello.\n");

    let body = json!({"NotificationType": "AiRecognitionResult", "TaskId": "2",
        "AiRecognitionResultInfo": {"ResultSet": [
            {"Type": "TransTextRecognition", "TransTextRecognitionResultSet": [
                {"Text": "你好", "Trans": "Hello.", "StartPtsTime": 1, "EndPtsTime": 2, "UserId": "Ada"}]}]}});
    let notification = LiveStreamNotification::from_slice(body.to_string().as_bytes()).unwrap();
    let options = Options {
        bilingual: true,
        speakers: true,
        ..Options::default()
    };
    let made = subtitles::vtt(&notification, &options);
    assert_eq!(
        made.unwrap(),
        "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Ada>你好\nHello.\n"
    );
}

#[test]
fn secret_of_an_address_is_masked_before_lines_are_made() {
    let body = json!({"Response": {"Status": "FINISH", "WorkflowTask": {"AiRecognitionResultSet": [{
        "Type": "AsrFullTextRecognition", "AsrFullTextTask": {"Status": "SUCCESS", "Output": {"SegmentSet": [
            {"StartTimeOffset": 0, "EndTimeOffset": 1, "SpeakerId": "//u:S3CRET@h",
             "Text": "go to https://user:S3CRET-S3CRET@h/?token=S3CRET-S3CRET-S3CRET now"}]}}}]}}});
    let detail = read(&body.to_string());
    for narrow in [false, true] {
        let mut options = of(Source::Speech);
        options.speakers = true;
        if narrow {
            options.max_line_length = 12;
        }
        for write in [subtitles::srt, subtitles::vtt, subtitles::txt] {
            let file = write(&detail, &options).unwrap();
            assert!(!file.contains("S3C"), "{file}");
            assert!(file.contains("go to") && file.contains("now"), "{file}");
        }
    }
}

#[test]
fn findings_without_times_follow_each_other() {
    let body = br#"{"Response":{"Status":"FINISH","WorkflowTask":{"AiRecognitionResultSet":[{"Type":"AsrFullTextRecognition",
        "AsrFullTextTask":{"Status":"SUCCESS","Output":{"SegmentSet":[
            {"StartTimeOffset":1,"EndTimeOffset":2,"Text":"one"},{"Text":"two"},{"Text":"three"}]}}}]}}}"#;
    let detail = mps_model::DescribeTaskDetailResponse::from_slice(body).unwrap();
    let cues = mps_report::subtitles::cues(&detail, &Default::default()).unwrap();
    let times: Vec<_> = cues.iter().map(|cue| (cue.start, cue.end)).collect();
    assert_eq!(times, [(1000, 2000), (2000, 3000), (3000, 4000)]);
}

#[test]
fn word_after_the_end_of_its_finding_is_shown_as_long_as_it_is_said() {
    let body = br#"{"Response":{"Status":"FINISH","WorkflowTask":{"AiRecognitionResultSet":[{"Type":"AsrFullTextRecognition",
        "AsrFullTextTask":{"Status":"SUCCESS","Output":{"SegmentSet":[{"StartTimeOffset":1,"EndTimeOffset":4,"Text":"one two",
            "Wordlist":[{"Word":"one","Start":1.0,"End":1.5},{"Word":"two","Start":5.0,"End":5.9}]}]}}}]}}}"#;
    let detail = mps_model::DescribeTaskDetailResponse::from_slice(body).unwrap();
    let cues = mps_report::subtitles::cues(&detail, &Default::default()).unwrap();
    let last = cues.last().unwrap();
    assert_eq!(last.lines, ["two"]);
    assert!((5900..=6400).contains(&last.end), "{last:?}");
}
