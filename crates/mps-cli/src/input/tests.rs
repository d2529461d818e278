//! Tests of reading documents in random envelopes, encodings and files.

use crate::input::document::{Document, Report};
use crate::input::source::documents;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use fastrand::Rng;
use serde_json::{Value, json};

/// Texts with one document each, all of different forms.
fn texts() -> Vec<String> {
    let bare = r#"{"TaskType":"WorkflowTask","Status":"FINISH","WorkflowTask":{"TaskId":"1-WorkflowTask-a","Status":"FINISH",
        "MediaProcessResultSet":[{"Type":"Transcode","TranscodeTask":{"Status":"FAIL","Message":"\u4f60 \"x\" {[]}\n"}}]}}"#;
    let event = r#"{"EventType":"WorkflowTask","WorkflowTaskEvent":{"TaskId":"1-WorkflowTask-b","Status":"FINISH",
        "MediaProcessResultSet":[{"Type":"Transcode","TranscodeTask":{"Status":"SUCCESS"}}]},"SessionId":"s"}"#;
    let live = r#"{"NotificationType":"ProcessEof","TaskId":"1-procedure-live-c","ProcessEofInfo":{"ErrCode":1,"Message":"m"}}"#;
    let new = r#"{"EventType":"Evaluation","EvaluationEvent":{"TaskId":"d","Status":"FAIL","ErrCode":7}}"#;
    let mut texts = Vec::new();
    for text in [bare, event, live, new] {
        texts.push(text.to_owned());
        texts.push(format!("{{\"Response\":{text}}}"));
    }
    texts
}

fn read(bytes: &[u8]) -> Vec<Document> {
    documents("file.json", bytes).unwrap_or_else(|error| {
        let text = String::from_utf8_lossy(bytes);
        panic!("{}: {text}", serde_json::to_string(&error).unwrap())
    })
}

/// Kind and outcome of a document.
fn summary(document: &Document) -> (String, String) {
    let report = document.report.as_ref().map(Report::insight);
    let report = report.unwrap_or_else(|error| panic!("{}", error.message()));
    (report.kind().to_owned(), report.outcome().to_string())
}

/// Wraps a document in the envelope of a queue, gateway, log or program.
fn envelope(random: &mut Rng, text: &str) -> String {
    let value = || serde_json::from_str::<Value>(text).unwrap();
    let wrapped = match random.u8(0..10) {
        0 => json!({"Records": [{"CMQ": {"msgId": 3, "msgBody": text, "msgTag": ["EventType"]}}]}),
        1 => json!({"Type": "Notification", "MessageId": "m", "Message": text, "Signature": "x"}),
        2 => {
            json!({"httpMethod": "POST", "headers": {"a": "b"}, "body": text, "isBase64Encoded": false})
        }
        3 => json!({"body": BASE64_STANDARD.encode(text), "isBase64Encoded": true}),
        4 => json!({"specversion": "1.0", "type": "mps", "data": value()}),
        5 => json!({"Messages": [{"Body": text}], "EventType": "queue"}),
        6 => json!({"Response": text}),
        7 => json!(text),
        8 => json!({"code": 0, "data": {"items": [null, 1, value()]}}),
        _ => json!({"id": "line", "answer": value()}),
    };
    match random.bool() {
        true => wrapped.to_string(),
        false => serde_json::to_string_pretty(&wrapped).unwrap(),
    }
}

fn encode(random: &mut Rng, text: &str) -> Vec<u8> {
    let units = text.encode_utf16();
    match random.u8(0..6) {
        0 => [0xfeff]
            .into_iter()
            .chain(units)
            .flat_map(u16::to_le_bytes)
            .collect(),
        1 => [0xfeff]
            .into_iter()
            .chain(units)
            .flat_map(u16::to_be_bytes)
            .collect(),
        2 => units.flat_map(u16::to_le_bytes).collect(),
        3 => format!("\u{feff}{text}").into_bytes(),
        _ => text.as_bytes().to_vec(),
    }
}

#[test]
fn document_is_found_in_any_envelope_and_encoding() {
    let mut random = Rng::with_seed(71);
    for _ in 0..200 {
        for text in texts() {
            let expected = summary(&read(text.as_bytes())[0]);
            let mut wrapped = text;
            for _ in 0..random.usize(0..4) {
                wrapped = envelope(&mut random, &wrapped);
            }
            let found = read(&encode(&mut random, &wrapped));
            assert_eq!(found.len(), 1, "{wrapped}");
            assert_eq!(summary(&found[0]), expected, "{wrapped}");
        }
    }
}

#[test]
fn broken_document_does_not_hide_the_others() {
    let mut random = Rng::with_seed(72);
    let texts: Vec<String> = texts().iter().map(|text| text.replace('\n', " ")).collect();
    for _ in 0..300 {
        let chosen: Vec<&String> = (0..random.usize(2..8))
            .map(|_| &texts[random.usize(..texts.len())])
            .collect();
        let expected: Vec<_> = chosen
            .iter()
            .map(|text| summary(&read(text.as_bytes())[0]))
            .collect();
        let file = match random.u8(0..3) {
            0 => format!(
                "[{}]",
                chosen
                    .iter()
                    .map(|text| text.as_str())
                    .collect::<Vec<_>>()
                    .join(" ,\n")
            ),
            1 => chosen
                .iter()
                .map(|text| format!("\u{feff}{text}\r\n\n"))
                .collect(),
            _ => chosen
                .iter()
                .map(|text| text.as_str())
                .collect::<Vec<_>>()
                .join(" "),
        };
        let found = read(&encode(&mut random, &file));
        assert_eq!(
            found.iter().map(summary).collect::<Vec<_>>(),
            expected,
            "{file}"
        );

        // Cut a line, as a full disk would.
        let mut lines: Vec<String> = chosen.iter().map(|text| text.to_string()).collect();
        let cut = random.usize(..lines.len());
        let boundaries: Vec<usize> = lines[cut].char_indices().map(|(at, _)| at).collect();
        let at = boundaries[random.usize(1..boundaries.len())];
        lines[cut].truncate(at);
        let file = lines.join("\n");
        let found = read(file.as_bytes());
        assert_eq!(found.len(), expected.len(), "{file}");
        for (index, document) in found.iter().enumerate() {
            assert_eq!(
                document.name,
                format!("file.json, line {}", index + 1),
                "{file}"
            );
            match index == cut {
                true => assert!(document.report.is_err(), "{file}"),
                false => assert_eq!(summary(document), expected[index], "{file}"),
            }
        }
    }
}

#[test]
fn mutated_text_is_read_or_refused_with_its_file_name() {
    let mut random = Rng::with_seed(73);
    for _ in 0..3_000 {
        let mut bytes = texts()[random.usize(..8)].clone().into_bytes();
        if random.bool() {
            bytes = envelope(&mut random, std::str::from_utf8(&bytes).unwrap()).into_bytes();
        }
        for _ in 0..random.usize(1..4) {
            let at = random.usize(..bytes.len());
            match random.u8(0..4) {
                0 => bytes.truncate(at + 1),
                1 => bytes[at] = random.u8(..),
                2 => bytes.insert(
                    at,
                    [b'"', b'{', b'}', b',', b'\n', b'\\', 0][random.usize(..7)],
                ),
                _ => drop(bytes.remove(at)),
            }
            if bytes.is_empty() {
                break;
            }
        }
        match documents("file.json", &*bytes) {
            Ok(documents) => assert!(!documents.is_empty()),
            Err(error) => {
                assert!(
                    error.message().starts_with("file.json"),
                    "{}",
                    error.message()
                );
            }
        }
    }
}

#[test]
fn answer_of_another_operation_is_refused_by_name() {
    for (body, says, advice) in [
        (
            r#"{"TaskId":"1-WorkflowTask-a","RequestId":"r"}"#,
            "an answer of ProcessMedia.",
            "mps wait '1-WorkflowTask-a'",
        ),
        (
            r#"{"TaskId":"1-EditMedia-a","RequestId":"r"}"#,
            "an answer of EditMedia.",
            "mps wait",
        ),
        (
            r#"{"TaskId":"1-procedure-live-a","RequestId":"r"}"#,
            "ProcessLiveStream",
            "mps wait",
        ),
        (
            r#"{"TaskId":"1-BatchTask-a","RequestId":"r"}"#,
            "BatchProcessMedia",
            "mps wait",
        ),
        (r#"{"RequestId":"r"}"#, "ManageTask", "mps describe"),
        (
            r#"{"TaskSet":[],"ScrollToken":"","RequestId":"r"}"#,
            "DescribeTasks",
            "mps describe -",
        ),
        (
            r#"{"MetaData":{"Size":1},"RequestId":"r"}"#,
            "DescribeMediaMetaData",
            "DescribeTaskDetail",
        ),
    ] {
        for body in [body.to_owned(), format!("{{\"Response\":{body}}}")] {
            let error = documents("f", body.as_bytes()).err().unwrap();
            assert!(
                error.message().contains(says),
                "{body}: {}",
                error.message()
            );
            let written = serde_json::to_string(&error).unwrap();
            assert!(written.contains(advice), "{written}");
        }
    }
    let other = r#"{"Response":{"TotalCount":0,"TemplateSet":[],"RequestId":"r"}}"#;
    let error = documents("f", other.as_bytes()).err().unwrap();
    assert!(
        error.message().contains("TotalCount, TemplateSet"),
        "{}",
        error.message()
    );
}

#[test]
fn own_errors_and_events_are_read_back() {
    let lines = concat!(
        r#"{"time":"2026-11-29T00:00:00.000Z","id":"1","event":"status","status":"WAITING"}"#,
        "\n",
        r#"{"time":"2026-11-29T00:00:01.000Z","id":"1","event":"lost","problem":{"exit_code":3,"message":"the service answered ResourceNotFound: gone","code":"ResourceNotFound","causes":[],"advice":["a"],"request_id":"r"}}"#,
    );
    let found = read(lines.as_bytes());
    let [
        Document {
            id: Some(id),
            report: Err(error),
            ..
        },
    ] = &found[..]
    else {
        panic!("{} documents", found.len())
    };
    assert_eq!(
        (id.as_str(), error.exit().code(), error.code_or_message()),
        ("1", 3, "ResourceNotFound")
    );

    let events = lines.lines().next().unwrap();
    let error = documents("f", events.as_bytes()).err().unwrap();
    assert!(
        error.message().contains("1 event of mps watch"),
        "{}",
        error.message()
    );
}

#[test]
fn broken_text_always_yields_an_error() {
    let mut random = Rng::with_seed(74);
    let texts = texts();
    for _ in 0..600 {
        let chosen: Vec<&String> = (0..random.usize(1..5))
            .map(|_| &texts[random.usize(..texts.len())])
            .collect();
        let values = || {
            chosen
                .iter()
                .map(|text| serde_json::from_str::<Value>(text).unwrap())
        };
        let bodies = || chosen.iter().map(|text| json!({"body": text}));
        let file = match random.u8(0..4) {
            0 => Value::from_iter(values()).to_string(),
            1 => json!({"Records": Value::from_iter(bodies())}).to_string(),
            2 => serde_json::to_string_pretty(&Value::from_iter(bodies())).unwrap(),
            _ => json!({"a": 1, "body": chosen[0], "z": {"b": []}}).to_string(),
        };
        let broken = match random.u8(0..3) {
            0 => format!("{file} rubbish"),
            1 => format!("{file}]"),
            _ => {
                let boundaries: Vec<usize> = file.char_indices().map(|(at, _)| at).collect();
                file[..boundaries[random.usize(1..boundaries.len())]].to_owned()
            }
        };
        if let Ok(found) = documents("f", broken.as_bytes()) {
            assert!(
                found.iter().any(|document| document.report.is_err()),
                "{broken}"
            );
        }
    }
}

#[test]
fn envelope_element_without_a_document_is_an_error() {
    let texts = texts();
    for (element, says) in [
        (json!({"body": "garbage"}), "neither an answer"),
        (json!({"body": null}), "neither an answer"),
        (json!({}), "an empty object"),
        (json!("text"), "a string"),
        (json!({"body": "{\"EventType\":\"x\""}), "cannot be read"),
    ] {
        let body =
            json!({"Records": [{"body": texts[0]}, element, {"body": texts[2]}]}).to_string();
        let found = read(body.as_bytes());
        assert_eq!(found.len(), 3, "{body}");
        let errors: Vec<_> = found
            .iter()
            .filter_map(|it| it.report.as_ref().err())
            .collect();
        let [error] = errors[..] else {
            panic!("{body}")
        };
        let written = error.message();
        assert!(
            written.contains("Records[1]") && written.contains(says),
            "{written}"
        );
    }
    // Values that cannot contain a document do not count as missing.
    let body = json!({"Records": [null, 7, {"body": texts[0]}, true]}).to_string();
    assert_eq!(read(body.as_bytes()).len(), 1);
}

#[test]
fn envelope_with_members_of_answers_is_searched() {
    for text in texts() {
        let expected = summary(&read(text.as_bytes())[0]);
        for body in [
            json!({"Status": "SUCCESS", "Body": text}),
            json!({"CreateTime": "2026-11-29T00:00:00Z", "TaskType": "queue", "data": {"x": text}}),
            json!({"Error": null, "RequestId": "r", "body": text}),
            json!({"NotificationType": "push", "TaskId": "t", "message": text}),
            json!({"EventType": "push", "SomeEvent": "x", "SessionId": "s", "message": text}),
            json!({"id": "1", "problem": null, "body": text}),
        ] {
            let found = read(body.to_string().as_bytes());
            assert_eq!(
                found.iter().map(summary).collect::<Vec<_>>(),
                std::slice::from_ref(&expected),
                "{body}"
            );
        }
    }
}

#[test]
fn line_of_a_wait_past_its_timeout_keeps_its_error() {
    let line = r#"{"id":"1","answer":{"Response":{"TaskType":"WorkflowTask","Status":"PROCESSING"}},
        "problem":{"exit_code":4,"message":"the time was over"}}"#;
    let found = read(line.as_bytes());
    let [
        Document {
            report: Ok(_),
            error: Some(error),
            ..
        },
    ] = &found[..]
    else {
        panic!("{} documents", found.len())
    };
    assert_eq!(error.exit().code(), 4);
}

#[test]
fn compressed_base64_body_is_refused_by_name() {
    let body = json!({"body": BASE64_STANDARD.encode([0x1f, 0x8b, 8, 0, 0, 0, 0, 0])}).to_string();
    let error = documents("f", body.as_bytes()).err().unwrap();
    assert!(error.message().contains("gzip"), "{}", error.message());
    let text = texts().remove(2);
    let encoded = BASE64_STANDARD.encode(text.replace("\"s\"", "\"\u{1f600}\u{7fe}?>\""));
    let url_safe = encoded.replace('+', "-").replace('/', "_").replace('=', "");
    assert_eq!(
        read(json!({"body": url_safe}).to_string().as_bytes()).len(),
        1
    );
}

#[test]
fn metadata_beside_a_document_is_no_document() {
    for text in texts() {
        let expected = summary(&read(text.as_bytes())[0]);
        for metadata in [
            json!({"Status": "ok", "CreateTime": "2026-11-29T00:00:00Z"}),
            json!({"RequestId": "r"}),
            json!({"TaskId": "t", "RequestId": "r"}),
            json!({"TaskId": "t", "TaskType": "WorkflowTask"}),
            json!({"Error": {"Code": "c"}}),
            json!({"EventType": "push"}),
            json!({"NotificationType": "push"}),
            json!({"MetaData": {"Size": 1}, "RequestId": "r"}),
        ] {
            for body in [
                json!({"context": metadata, "body": text}),
                json!({"body": text, "z": [metadata, 1]}),
                json!({"Records": [{"meta": metadata, "data": {"body": text}}]}),
                json!({"Response": {"StatusCode": 200, "Meta": metadata, "Body": text}}),
            ] {
                let found = read(body.to_string().as_bytes());
                assert_eq!(
                    found.iter().map(summary).collect::<Vec<_>>(),
                    std::slice::from_ref(&expected),
                    "{body}"
                );
            }
        }
    }
}

#[test]
fn notification_of_a_new_kind_is_read_whole() {
    for body in [
        json!({"NotificationType": "New", "TaskId": "t", "NewResultInfo": {"Status": "FAIL"}}),
        json!({"EventType": "New", "TaskId": "t", "NewResultInfo": {"Status": "FAIL"}}),
    ] {
        let found = read(body.to_string().as_bytes());
        assert_eq!(found.len(), 1, "{body}");
        assert_eq!(
            summary(&found[0]),
            ("New".to_owned(), "failed".to_owned()),
            "{body}"
        );
    }
}

#[test]
fn advice_with_an_id_from_a_file_is_safe_to_copy() {
    let body = r#"{"Response":{"TaskId":"x'; touch pwn; '","RequestId":"r"}}"#;
    let error = documents("f", body.as_bytes()).err().unwrap();
    let written = serde_json::to_value(&error).unwrap();
    let advice = written["advice"][0].as_str().unwrap();
    assert_eq!(advice, r"Run `mps wait 'x'\''; touch pwn; '\'''`.");
}

#[test]
fn failure_of_an_envelope_leaves_no_success() {
    let succeeded = &texts()[2];
    let value: Value = serde_json::from_str(succeeded).unwrap();
    for (envelope, is_doubted) in [
        (
            json!({"EventType": "New", "Status": "FAIL", "Data": value}),
            true,
        ),
        (
            json!({"Status": "ERROR", "ErrCode": 5, "Data": succeeded}),
            true,
        ),
        (
            json!({"Status": "SUCCESS", "ErrCode": 0, "Data": value}),
            false,
        ),
        (
            json!({"status": "FAIL", "statusCode": 500, "Data": value}),
            false,
        ),
    ] {
        let found = read(envelope.to_string().as_bytes());
        let [document] = &found[..] else {
            panic!("{envelope}")
        };
        let exit = document.error.as_ref().map(|error| error.exit().code());
        assert_eq!(exit, is_doubted.then_some(6), "{envelope}");
    }
}
