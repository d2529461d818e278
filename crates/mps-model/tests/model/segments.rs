//! Findings that `segments_in` takes from a body without reading the rest. They are the findings of
//! the read answer, wherever the body ends.

use crate::payload;
use crate::random::bodies;
use fastrand::Rng;
use mps_model::{DescribeTaskDetailResponse, ResponseError, SegmentKind, segments_in};
use serde_json::Value;
use std::borrow::Cow;

/// Formats the findings of the read answer and those of the body, with all their parts.
fn both_ways(body: &str) -> (Vec<String>, Vec<String>) {
    let detail = DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap();
    let read = detail.segments();
    let read = read.iter().map(|segment| format!("{segment:?}"));
    let walked = segments_in(body.as_bytes()).map(|segment| {
        let segment = segment.unwrap_or_else(|error| panic!("{error} of {body}"));
        format!("{segment:?}")
    });
    (read.collect(), walked.collect())
}

fn demand_same(body: &str) -> usize {
    let (read, walked) = both_ways(body);
    let count = read.len();
    assert!(read == walked, "{read:#?}\n{walked:#?}\n{body}");
    count
}

/// Writes the same value with its members in another order and some characters escaped.
fn scrambled(value: &Value, rng: &mut Rng) -> String {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            rng.shuffle(&mut members);
            let members = members.into_iter().map(|(name, value)| {
                let name = scrambled(&Value::from(name.as_str()), rng);
                format!("{name}: {}", scrambled(value, rng))
            });
            format!("{{ {}}}", members.collect::<Vec<_>>().join(" ,"))
        }
        Value::Array(elements) => {
            let elements = elements.iter().map(|element| scrambled(element, rng));
            format!("[{}\n]", elements.collect::<Vec<_>>().join("\t,\n"))
        }
        Value::String(text) if rng.u8(..10) == 0 && text.is_ascii() => {
            let escaped = text.bytes().map(|byte| format!("\\u{byte:04x}"));
            format!("\"{}\"", escaped.collect::<String>())
        }
        other => other.to_string(),
    }
}

#[test]
fn random_answers_hold_the_findings_that_are_read_from_them() {
    let mut rng = Rng::with_seed(6);
    let mut count = 0;
    for body in bodies(8) {
        let detail = DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap();
        // In the order of the documentation, which is also the order of the read findings.
        let ordered = serde_json::to_string(&detail).unwrap();
        count += demand_same(&format!("{{\"Response\":{ordered}}}"));
        let value: Value = serde_json::from_str(&ordered).unwrap();
        let (mut read, mut walked) =
            both_ways(&format!("{{\"Response\":{}}}", scrambled(&value, &mut rng)));
        read.sort_unstable();
        walked.sort_unstable();
        assert!(read == walked, "{read:#?}\n{walked:#?}\n{body}");
    }
    assert!(count > 500, "{count}");
}

/// Both kinds begin with a confidence. The schema requires it in only one of them.
#[test]
fn kinds_of_findings_are_not_taken_for_one_another() {
    let task = r#""AsrFullTextTask":{"Output":{"SegmentSet":[{"Confidence":null,"StartTimeOffset":1,"EndTimeOffset":2}]}}"#;
    let results =
        |member: &str| format!(r#""{member}":[{{"Type":"AsrFullTextRecognition",{task}}}]"#);
    let (recognized, subtitles) = (
        results("AiRecognitionResultSet"),
        results("SmartSubtitlesTaskResult"),
    );
    let body = format!(r#"{{"Response":{{"WorkflowTask":{{{recognized},{subtitles}}}}}}}"#);
    assert_eq!(demand_same(&body), 2);
    let told: Vec<_> = segments_in(body.as_bytes())
        .map(|segment| segment.unwrap().confidence)
        .collect();
    assert_eq!(told, [None, None], "not told is not zero");
}

#[test]
fn payloads_of_every_style_hold_the_findings_that_are_read_from_them() {
    for input in payload::inputs().filter(|input| input.size != payload::Size::Large) {
        let (mut read, mut walked) = both_ways(&input.body());
        // The results of a shuffled body stand in another order than in the types.
        read.sort_unstable();
        walked.sort_unstable();
        let different = read
            .iter()
            .zip(&walked)
            .find(|(read, walked)| read != walked);
        assert_eq!(different, None, "{}", input.name());
        assert_eq!(read.len(), walked.len());
        assert!(read.len() > 4_000 || input.size == payload::Size::Small);
    }
}

#[test]
fn a_cut_body_tells_what_came_before_and_then_that_it_is_cut() {
    let mut rng = Rng::with_seed(7);
    let findings = |body: &str| segments_in(body.as_bytes()).count();
    let mut answers = bodies(1);
    answers.retain(|body| body.len() < 6_000);
    answers.sort_by_key(|body| std::cmp::Reverse(findings(body)));
    for body in &answers[..12] {
        let detail = DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap();
        let value = serde_json::to_value(detail).unwrap();
        let body = format!("{{\"Response\":{}}}", scrambled(&value, &mut rng));
        let (_, whole) = both_ways(&body);
        for end in 0..body.len() {
            let mut walk = segments_in(&body.as_bytes()[..end]);
            let found: Vec<_> = walk.by_ref().map_while(Result::ok).collect();
            let found: Vec<_> = found.iter().map(|segment| format!("{segment:?}")).collect();
            assert!(whole.starts_with(&found), "{end} of {body}");
            assert!(walk.next().is_none());
            match segments_in(&body.as_bytes()[..end]).last() {
                Some(Err(ResponseError::Decode(error))) if error.is_truncated() => {}
                other => panic!("{other:?} at {end} of {body}"),
            }
        }
    }
}

fn recognized(segments: &[u8]) -> Vec<u8> {
    let before = r#"{"Response":{"WorkflowTask":{"AiRecognitionResultSet":[{"Type":"OcrFullTextRecognition",
        "OcrFullTextTask":{"Output":{"SegmentSet":["#;
    [before.as_bytes(), segments, b"]}}}]}}}"].concat()
}

#[test]
fn each_line_has_an_area_of_its_own_in_any_form() {
    let areas = [
        r#""AreaCoordSet":[1,2,3,4]"#,
        r#""AreaCoordSet":[1,2,3,4,5,6]"#,
        r#""Text":"none""#,
        r#""AreaCoordSet":[1,2,3,4],"AreaCoordSet":[7]"#,
        r#""AreaCoordSet":[7],"AreaCoordSet":[1,2,3,4]"#,
        r#""AreaCoordSet":[1,2,3,4],"AreaCoordSet":null"#,
        r#""AreaCoordSet":[7],"AreaCoordSet":null"#,
    ];
    let lines: Vec<String> = areas
        .iter()
        .flat_map(|area| areas.map(|next| format!("{{{area}}},{{{next}}}")))
        .collect();
    let finding = format!(
        r#"{{"StartTimeOffset":1,"EndTimeOffset":2,"TextSet":[{}]}}"#,
        lines.join(",")
    );
    let body = String::from_utf8(recognized(finding.as_bytes())).unwrap();
    assert_eq!(demand_same(&body), 2 * 7 * 7);
}

#[test]
fn only_what_is_told_has_to_be_text() {
    let finding = |text: &[u8], other: &[u8]| {
        let parts: [&[u8]; 5] = [
            br#"{"StartTimeOffset":1,"EndTimeOffset":2,"TextSet":[{"Text":""#,
            text,
            br#"","Other":""#,
            other,
            br#""},{"Text":"next"}]}"#,
        ];
        recognized(&parts.concat())
    };
    let long = "\u{597d}".repeat(2000);
    for length in (0..2000).step_by(7).chain(1000..1030) {
        // The shifts move the text and its successor against the boundaries of the checked chunks.
        for shift in ["", "a", "ab"] {
            let text = format!("{shift}{}", &long[..3 * length]);
            for other in [long.as_bytes(), b"\xff"] {
                let body = finding(text.as_bytes(), other);
                let found: Vec<_> = segments_in(&body).map(Result::unwrap).collect();
                assert_eq!(found.len(), 2);
                assert_eq!(found[0].text, text);
                assert_eq!(found[1].text, "next");
            }
            let faulty = [text.as_bytes(), b"\xe5\xa5"].concat();
            let body = finding(&faulty, b"");
            let [Err(ResponseError::Decode(error))] = &segments_in(&body).collect::<Vec<_>>()[..]
            else {
                panic!("{}", body.escape_ascii())
            };
            assert!(error.to_string().contains("not UTF-8"), "{error}");
            let at = body
                .windows(8)
                .position(|part| part == b"\"Text\":\"")
                .unwrap()
                + 8;
            assert_eq!(error.offset(), at + text.len());
        }
    }
}

#[test]
fn text_is_borrowed_unless_it_is_escaped() {
    let body = br#"{"Response":{"WorkflowTask":{"AiRecognitionResultSet":[{"Type":"AsrFullTextRecognition",
        "AsrFullTextTask":{"Output":{"SegmentSet":[{"StartTimeOffset":1,"EndTimeOffset":2,"Text":"plain"},
        {"StartTimeOffset":2,"EndTimeOffset":3,"Text":"\u597d"},null]}}}]}}}"#;
    let found: Vec<_> = segments_in(body).map(Result::unwrap).collect();
    assert_eq!(found.len(), 2, "null is no finding");
    assert!(matches!(&found[0].text, Cow::Borrowed("plain")));
    assert!(matches!(&found[1].text, Cow::Owned(text) if text == "\u{597d}"));
    assert_eq!(
        (found[0].kind, found[0].start),
        (SegmentKind::Speech, Some(1.0))
    );
}

#[test]
fn refusals_and_faults_are_told_behind_what_was_found() {
    let before = r#"{"Response":{"WorkflowTask":{"AiRecognitionResultSet":[{"Type":"AsrFullTextRecognition",
        "AsrFullTextTask":{"Output":{"SegmentSet":[{"StartTimeOffset":1,"EndTimeOffset":2,"Text":"a"},"#;
    let told = |rest: &[u8]| {
        let body = [before.as_bytes(), rest].concat();
        let mut walk = segments_in(&body);
        assert!(matches!(walk.next(), Some(Ok(segment)) if segment.text == "a"));
        let Some(error) = walk.find_map(Result::err) else {
            panic!("{}", body.escape_ascii())
        };
        assert!(walk.next().is_none());
        error
    };
    let decode = |rest: &[u8]| match told(rest) {
        ResponseError::Decode(error) => error,
        other => panic!("{other}"),
    };
    let error = decode(br#"{"StartTimeOffset":"1"}]}}}]},"RequestId":"r-9"}}"#);
    assert!(
        error.path().ends_with("SegmentSet[1].StartTimeOffset"),
        "{error}"
    );
    assert_eq!(error.request_id(), Some("r-9"));
    assert_eq!(
        error.offset(),
        before.len() + r#"{"StartTimeOffset":"#.len()
    );
    assert!(
        decode(b"7]}}}]}}}")
            .to_string()
            .contains("expected an object")
    );
    assert!(
        decode(b"{}]}}}]}}} x")
            .to_string()
            .contains("something follows")
    );
    assert!(decode(b"{}]}}}]}}").is_truncated());
    // Text is also checked in a finding without times, where it is of no use.
    let error = decode(br#"{"Text":"a\n\q"}]}}}]}}}"#);
    assert!(error.to_string().contains("escape"), "{error}");
    assert_eq!(error.offset(), before.len() + r#"{"Text":"a\n"#.len());
    let error = decode(b"{\"Text\":\"\xff\"}]}}}]}}}");
    assert!(error.to_string().contains("not UTF-8"), "{error}");
    assert_eq!(error.offset(), before.len() + r#"{"Text":""#.len());
    let ResponseError::Api(error) =
        told(br#"{}]}}}]},"Error":{"Code":"InternalError"},"RequestId":"r"}}"#)
    else {
        panic!()
    };
    assert_eq!(
        (error.code.as_str(), error.request_id.as_deref()),
        ("InternalError", Some("r"))
    );
    for body in [
        "",
        "{}",
        "[]",
        r#"{"Response":null}"#,
        r#"{"Response":{}}"#,
        r#"{"Response":7}"#,
    ] {
        let found: Vec<_> = segments_in(body.as_bytes()).collect();
        assert!(
            matches!(found[..], [Err(ResponseError::Decode(_))]),
            "{body}"
        );
    }
    let marked = [b"\xef\xbb\xbf", before.as_bytes(), b"null]}}}]}}}"].concat();
    assert_eq!(segments_in(&marked).filter(Result::is_ok).count(), 1);
}
