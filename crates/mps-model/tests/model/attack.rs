//! Bodies made to mislead the reader. Its verdict and value must equal those of the oracle.

use crate::oracle::{Verdict, demand_agreement};
use crate::random::bodies;
use fastrand::Rng;
use mps_model::{DescribeTaskDetailResponse, ResponseError};

/// Returns the documented answer without whitespace.
fn compact() -> Vec<u8> {
    let page = include_str!("../../schema/examples/DescribeTaskDetail-page.json");
    let mut text = false;
    let mut escaped = false;
    let kept = page.bytes().filter(|byte| {
        text ^= *byte == b'"' && !escaped;
        escaped = *byte == b'\\' && !escaped;
        text || !byte.is_ascii_whitespace()
    });
    kept.collect()
}

#[test]
fn random_answers_are_what_the_oracle_says() {
    for body in bodies(3) {
        let verdict = demand_agreement(body.as_bytes());
        assert!(matches!(verdict, Verdict::Answer(..)), "{body}");
        let Ok(detail) = DescribeTaskDetailResponse::from_slice(body.as_bytes()) else {
            unreachable!()
        };
        let value = serde_json::to_value(&detail).unwrap();
        let again: DescribeTaskDetailResponse = serde_json::from_value(value).unwrap();
        assert!(again == detail, "{body}");
    }
}

#[test]
fn a_cut_body_is_truncated_wherever_it_is_cut() {
    let answers = bodies(1);
    let mut rng = Rng::with_seed(1);
    for body in rng.choose_multiple(answers.iter(), 12) {
        for end in 0..body.len().min(1_500) {
            match DescribeTaskDetailResponse::from_slice(&body.as_bytes()[..end]) {
                Err(ResponseError::Decode(error)) if error.is_truncated() => {}
                other => panic!("{other:?} at {end} of {body}"),
            }
        }
    }
}

#[test]
fn every_byte_of_the_documented_answer_matters_as_it_does_to_serde_json() {
    // Bytes with a meaning in JSON, and bytes without one.
    let bytes = *b"\"\\{}[]:,-.0eEnu \n\x01\x80\xff";
    let body = compact();
    let mut rng = Rng::with_seed(2);
    for at in 0..body.len() {
        let (before, after) = body.split_at(at);
        let other = bytes[rng.usize(..bytes.len())];
        let changed = [
            [before, &[other], &after[1..]].concat(),
            [before, &after[1..]].concat(),
            [before, &[after[0] ^ (1 << rng.u8(..8))], &after[1..]].concat(),
        ];
        for body in changed {
            demand_agreement(&body);
        }
    }
}

#[test]
fn random_answers_are_damaged_at_random() {
    let pieces: [&[u8]; 30] = [
        b"\"",
        b"\\",
        b"{",
        b"}",
        b"[",
        b"]",
        b":",
        b",",
        b" ",
        b"\n",
        b"null",
        b"true",
        b"0",
        b"-",
        b".5",
        b"e9",
        b"1e400",
        b"\"\"",
        b"{}",
        b"[]",
        b"[null]",
        b"\\u00",
        b"\\ud800",
        b"\xe5",
        b"\xff",
        b"\"Type\":",
        b"\"Output\":",
        b",null",
        b"\"Zz\":[{]},",
        b"\"Status\":\"\",",
    ];
    let mut rng = Rng::with_seed(3);
    for body in bodies(6) {
        let mut body = body.into_bytes();
        body.truncate(20_000);
        for _ in 0..rng.usize(1..4) {
            let at = rng.usize(..body.len());
            let to = (at + rng.usize(..30)).min(body.len());
            let from = rng.usize(..body.len());
            let copied = &body[from..(from + rng.usize(..60)).min(body.len())];
            let piece = if rng.bool() {
                pieces[rng.usize(..pieces.len())]
            } else {
                copied
            }
            .to_vec();
            let end = if rng.bool() { at } else { to };
            body.splice(at..end, piece);
        }
        demand_agreement(&body);
    }
}

/// Writes an object of some of these members in any order, with duplicates, unknown members, odd
/// names and whitespace.
fn scrambled(rng: &mut Rng, members: &[(&str, &[&str])]) -> String {
    let blank = |rng: &mut Rng| {
        if rng.u8(..10) == 0 {
            [" ", "\n\t", "\r"][rng.usize(..3)]
        } else {
            ""
        }
    };
    let mut text = format!("{{{}", blank(rng));
    for index in 0..rng.usize(..members.len() + 3) {
        if index > 0 {
            text.push(',');
        }
        let (name, values) = members[rng.usize(..members.len())];
        let name = match rng.u8(..30) {
            0 => format!("\\u{:04x}{}", name.as_bytes()[0], &name[1..]),
            1 => format!("{name}X"),
            2 => name[..name.len() - 1].to_owned(),
            3 => String::new(),
            4 => format!("{name}\\u0000"),
            _ => name.to_owned(),
        };
        let value = if rng.u8(..6) == 0 {
            "null"
        } else {
            values[rng.usize(..values.len())]
        };
        let blanks: [&str; 4] = std::array::from_fn(|_| blank(rng));
        text.push_str(&format!(
            "{}\"{name}\"{}:{}{value}{}",
            blanks[0], blanks[1], blanks[2], blanks[3]
        ));
    }
    text + "}"
}

#[test]
fn an_order_that_never_repeats_is_never_learned_wrongly() {
    let mut rng = Rng::with_seed(4);
    for _ in 0..60 {
        let line: &[(&str, &[&str])] = &[
            ("Confidence", &["1", "99.5", "1e2"]),
            (
                "AreaCoordSet",
                &[
                    "[]",
                    "[1,2,3,4]",
                    "[1]",
                    "[ 1 , 2 ]",
                    "[1,2,3,4,5,6]",
                    "[null]",
                ],
            ),
            (
                "Text",
                &[
                    "\"\"",
                    "\"EXIT\"",
                    "\"\\u597d\"",
                    "\"a line of more than twenty-four bytes\"",
                ],
            ),
        ];
        let lines: Vec<String> = (0..30).map(|_| scrambled(&mut rng, line)).collect();
        let sets: Vec<String> = lines
            .chunks(3)
            .map(|lines| format!("[{}]", lines.join(",")))
            .collect();
        let sets: Vec<&str> = sets
            .iter()
            .map(String::as_str)
            .chain(["[]", "[ ]", "[null]"])
            .collect();
        let item: &[(&str, &[&str])] = &[
            (
                "StartTimeOffset",
                &["0", "4.2", "-0.0", "380.9465637207031"],
            ),
            ("EndTimeOffset", &["5", "4.25"]),
            ("TextSet", &sets),
        ];
        let items: Vec<String> = (0..40).map(|_| scrambled(&mut rng, item)).collect();
        let items = format!("[{}]", items.join(" ,"));
        let output = scrambled(&mut rng, &[("SegmentSet", &[&items, "[]", "[{}]"])]);
        let task = scrambled(
            &mut rng,
            &[
                ("Status", &["\"SUCCESS\"", "\"\""]),
                ("Output", &[&output]),
                ("Progress", &["100", "-1"]),
            ],
        );
        let results: Vec<String> = (0..6)
            .map(|_| {
                scrambled(
                    &mut rng,
                    &[
                        ("Type", &["\"OcrFullTextRecognition\"", "\"\""]),
                        ("OcrFullTextTask", &[&task, "{}"]),
                        ("AsrFullTextTask", &["{}", "{\"Output\":{}}"]),
                        ("NewTask", &["{}", "[1.50,{\"a\":\"\\u0041\"}]", "0"]),
                    ],
                )
            })
            .collect();
        let body = format!(
            r#"{{"Response":{{"WorkflowTask":{{"AiRecognitionResultSet":[{}]}}}}}}"#,
            results.join(",")
        );
        assert!(
            matches!(demand_agreement(body.as_bytes()), Verdict::Answer(..)),
            "{body}"
        );
    }
}

#[test]
fn arms_are_set_taken_back_and_crossed() {
    let mut rng = Rng::with_seed(5);
    let source: &[(&str, &[&str])] = &[
        ("Type", &["\"COS\"", "\"URL\""]),
        (
            "CosInputInfo",
            &["{}", r#"{"Bucket":"b"}"#, r#"{"Region":"r","Zz":[1.50]}"#],
        ),
        ("UrlInputInfo", &["{}", r#"{"Url":"u"}"#]),
        ("S3InputInfo", &[r#"{"S3Bucket":"b","S3SecretKey":"k"}"#]),
        (
            "FtpInputInfo",
            &["{}", "1", "[[],{}]", "\"\\ud83d\\ude00\"", "1e400"],
        ),
    ];
    for _ in 0..3_000 {
        let source = scrambled(&mut rng, source);
        let body = scrambled(
            &mut rng,
            &[
                (
                    "WorkflowTask",
                    &[&format!("{{\"InputInfo\":{source}}}"), "{}"],
                ),
                (
                    "EditMediaTask",
                    &["{\"TaskId\":\"t\"}", "{\"Input\":{\"FileInfoSet\":[{}]}}"],
                ),
                ("Status", &["\"FINISH\""]),
                ("RequestId", &["\"r\"", "\"\""]),
                ("EvaluationTask", &["{}", "{\"a\":{\"a\":1,\"a\":2}}"]),
                ("Error", &["{}", "{\"Code\":\"c\"}", "[]"]),
            ],
        );
        demand_agreement(format!("{{\"Response\":{body}}}").as_bytes());
    }
}
