//! Outcome of parts that are not modelled, and of results that are missing.

use super::answers::{DETAIL, answer_with, judge, path, structs};
use fastrand::Rng;
use mps_model::{DescribeTaskDetailResponse, Outcome};
use serde_json::{Map, Value, json};

#[test]
fn what_is_not_modelled_succeeds_only_by_its_own_word() {
    for (part, outcome) in [
        (json!({ "Status": "SUCCESS" }), Outcome::Succeeded),
        (
            json!({ "Status": "success", "ErrCode": 0, "ErrCodeExt": "" }),
            Outcome::Succeeded,
        ),
        (
            json!({ "Status": "FINISH", "ErrCode": 0 }),
            Outcome::Unknown,
        ),
        (json!({ "Message": "hello" }), Outcome::Unknown),
        (
            json!({ "Status": "SUCCESS", "ErrCode": 5 }),
            Outcome::Unknown,
        ),
        // An error code that is text counts whether an empty one precedes or follows it.
        (
            json!({ "Status": "SUCCESS", "ErrCode": "Boom", "ErrCodeExt": "" }),
            Outcome::Unknown,
        ),
        (
            serde_json::from_str(r#"{"Status":"SUCCESS","ErrCodeExt":"SUCCESS","ErrCode":"Boom"}"#)
                .unwrap(),
            Outcome::Unknown,
        ),
        (json!({ "Status": 3 }), Outcome::Unknown),
        (json!({ "ErrCode": "InternalError" }), Outcome::Failed),
        (
            json!({ "Status": "FINISH", "Items": [{ "Status": "SUCCESS" }] }),
            Outcome::Succeeded,
        ),
        (
            json!({ "Items": [{ "Status": "SUCCESS" }, { "Status": "FAIL" }] }),
            Outcome::PartlyFailed,
        ),
        (
            json!({ "Items": [{ "Status": "SUCCESS" }, {}] }),
            Outcome::Unknown,
        ),
        (
            json!({ "Items": [{ "Status": "SUCCESS" }, { "Status": null }] }),
            Outcome::Unknown,
        ),
        (
            json!({ "Items": [{ "Status": "SUCCESS" }, { "Status": "" }] }),
            Outcome::Unknown,
        ),
        (json!({ "Score": 97 }), Outcome::Unknown),
        // The input of a request is not a result.
        (
            json!({ "Status": "SUCCESS", "Input": { "Status": "FAIL" } }),
            Outcome::Succeeded,
        ),
    ] {
        let body = json!({ "Response": { "Status": "FINISH", "NewTask": part } });
        assert_eq!(judge(DETAIL, &body).outcome, outcome, "{body}");
    }
}

#[test]
fn the_echo_of_the_request_is_no_result() {
    let failing = json!({ "Status": "FAIL", "ErrCode": 1, "Message": "m" });
    let body = json!({ "Response": {
        "Status": "FINISH",
        "TaskNotifyConfig": { "New": failing },
        "WorkflowTask": {
            "InputInfo": { "Type": "COS", "NewInputInfo": failing },
            "MetaData": { "New": [failing] },
            "MediaProcessResultSet": [{ "Type": "Transcode", "TranscodeTask": {
                "Status": "SUCCESS", "Input": { "New": failing, "RawParameter": { "New": failing } },
            } }],
        },
    } });
    assert_eq!(judge(DETAIL, &body).outcome, Outcome::Succeeded);
}

#[test]
fn element_that_names_its_kind_and_holds_no_result_is_unknown() {
    let mut count = 0;
    for (root, known, route) in structs() {
        let Some(kind) = known.fields.iter().find(|field| field.role == Some("kind")) else {
            continue;
        };
        let nested = known
            .fields
            .iter()
            .find_map(|field| field.nested())
            .unwrap();
        for (members, outcome) in [
            (json!({ kind.name: "Fresh" }), Outcome::Unknown),
            (
                json!({ kind.name: "Fresh", "FreshTask": null }),
                Outcome::Unknown,
            ),
            (
                json!({ kind.name: "Fresh", "FreshTask": "FAIL" }),
                Outcome::Unknown,
            ),
            (
                json!({ kind.name: "Fresh", "FreshTask": ["FAIL"] }),
                Outcome::Unknown,
            ),
            (
                json!({ kind.name: "Fresh", "FreshTask": {} }),
                Outcome::Unknown,
            ),
            (
                json!({ kind.name: "Fresh", "FreshTask": { "Output": { "Path": "/a" } } }),
                Outcome::Unknown,
            ),
            (
                json!({ kind.name: "Fresh", "FreshTask": { "Status": "FAIL" } }),
                Outcome::PartlyFailed,
            ),
        ] {
            // The first element of the list succeeded.
            let mut body = answer_with(root, known, &route, &members);
            let list = path(&route, route.last().unwrap().1.name).replace('.', "/");
            let first = list.replace("[1]", "/0");
            let first = if root == DETAIL {
                format!("/Response/{first}")
            } else {
                format!("/{first}")
            };
            let done = json!({ "Status": "SUCCESS" });
            *body.pointer_mut(&first).unwrap() = match known.fields.iter().find(|field| field.arm) {
                Some(arm) => json!({ kind.name: "Done", arm.name: done }),
                None => {
                    let arm = nested.fields.iter().find(|field| field.arm).unwrap();
                    let item = known.fields.iter().find(|field| field.nested().is_some());
                    json!({ kind.name: "Done", item.unwrap().name: { arm.name: done } })
                }
            };
            let judged = judge(root, &body);
            assert_eq!(judged.outcome, outcome, "{body}");
            count += 1;
        }
    }
    assert!(count >= 49, "{count}");
}

#[test]
fn part_without_a_word_where_a_result_is_expected_is_unknown() {
    let done = json!({ "Type": "Transcode", "TranscodeTask": { "Status": "SUCCESS" } });
    for (name, value, outcome) in [
        // Beside an element that has a status.
        (
            "New",
            json!([{ "Status": "SUCCESS" }, { "Failed": true }]),
            Outcome::Unknown,
        ),
        (
            "New",
            json!([{ "Status": "SUCCESS" }, null]),
            Outcome::Unknown,
        ),
        (
            "New",
            json!([{}, { "A": [{ "Status": "SUCCESS" }] }]),
            Outcome::Unknown,
        ),
        (
            "New",
            json!([{ "Status": "SUCCESS" }, { "Sub": { "Status": "SUCCESS" } }]),
            Outcome::Succeeded,
        ),
        (
            "New",
            json!([{ "Failed": true }, { "A": 1 }]),
            Outcome::Succeeded,
        ),
        (
            "New",
            json!({ "Status": "SUCCESS", "Outputs": [{ "Sub": { "Status": "SUCCESS" } }, null] }),
            Outcome::Unknown,
        ),
        // Beside the name of its kind, as an element of a list.
        (
            "New",
            json!([{ "Type": "A", "Sub": { "Code": -1 } }]),
            Outcome::Unknown,
        ),
        (
            "New",
            json!([{ "ActivityType": "A", "Item": {} }]),
            Outcome::Unknown,
        ),
        (
            "New",
            json!([{ "Type": "A", "Fps": 25 }]),
            Outcome::Succeeded,
        ),
        (
            "New",
            json!({ "Type": "COS", "CosOutputStorage": { "Bucket": "b" } }),
            Outcome::Succeeded,
        ),
        // Under the name of a result.
        ("NewTask", json!({}), Outcome::Unknown),
        (
            "NewTaskResult",
            json!({ "State": "?", "ErrorMsg": "x" }),
            Outcome::Unknown,
        ),
        (
            "NewTaskResult",
            json!({ "status": "FAIL" }),
            Outcome::Unknown,
        ),
        ("NewTaskEvent", json!({ "ErrorCode": 5 }), Outcome::Unknown),
        (
            "NewResultSet",
            json!([{ "Label": "cat" }]),
            Outcome::Unknown,
        ),
        (
            "NewResultSet",
            json!([{ "Type": "New", "NewTask": {} }]),
            Outcome::Unknown,
        ),
        ("NewResults", json!([null]), Outcome::Unknown),
        ("NewTaskSet", json!([[]]), Outcome::Unknown),
        ("UsageResult", json!({ "Minutes": 3 }), Outcome::Unknown),
        (
            "New",
            json!({ "A": [{ "NewResult": { "Label": "cat" } }] }),
            Outcome::Unknown,
        ),
        (
            "NewTask",
            json!({ "Output": { "Status": "SUCCESS" } }),
            Outcome::Succeeded,
        ),
        ("NewResultSet", json!([]), Outcome::Succeeded),
        ("NewTask", json!(null), Outcome::Succeeded),
        ("NewTask", json!("FAIL"), Outcome::Succeeded),
        // Plain data.
        (
            "NewInfo",
            json!({ "Fps": 25, "Streams": [{ "Codec": "h264" }, {}] }),
            Outcome::Succeeded,
        ),
        ("InputInfo", json!({ "NewTask": {} }), Outcome::Succeeded),
        // Within a part that succeeded, findings and files take its status, but subtasks do not.
        (
            "NewTask",
            json!({ "Status": "SUCCESS", "Output": { "ResultSet": [{ "Type": "A", "Box": {} }], "NewResult": {} } }),
            Outcome::Succeeded,
        ),
        (
            "NewTask",
            json!({ "Output": { "NewResult": {} }, "Status": "SUCCESS" }),
            Outcome::Succeeded,
        ),
        (
            "NewTask",
            json!({ "Status": "SUCCESS", "SubTask": { "State": "?" } }),
            Outcome::Unknown,
        ),
        (
            "NewTask",
            json!({ "Status": "SUCCESS", "RecognizeSubtitleResult": { "Path": "/a" } }),
            Outcome::Unknown,
        ),
        (
            "NewTask",
            json!({ "Status": "SUCCESS", "TransTextTask": { "Path": "/a" } }),
            Outcome::Succeeded,
        ),
        (
            "NewTask",
            json!({ "Status": "FAIL", "SubTask": {}, "A": [{ "BResult": {} }] }),
            Outcome::PartlyFailed,
        ),
        // A state or a code with another name.
        ("TaskStatus", json!("FAIL"), Outcome::Unknown),
        ("TaskStatuS", json!("PROCESSING"), Outcome::Unknown),
        ("state", json!("processing"), Outcome::Unknown),
        ("SubErrCode", json!(7), Outcome::Unknown),
        ("errorcode", json!("InternalError"), Outcome::Unknown),
        ("NewInfo", json!({ "State": "FAIL" }), Outcome::Unknown),
        (
            "NewInfo",
            json!({ "A": [{ "ErrorCode": 1 }] }),
            Outcome::Unknown,
        ),
        ("TaskStatus", json!("SUCCESS"), Outcome::Succeeded),
        ("BillingState", json!("OPEN"), Outcome::Succeeded),
        ("SubErrCode", json!(0.0), Outcome::Succeeded),
        ("FailReason", json!("x"), Outcome::Succeeded),
    ] {
        let mut members = json!({ "MediaProcessResultSet": [done] });
        members[name] = value;
        let body = json!({ "Response": { "Status": "FINISH", "WorkflowTask": members } });
        let judged = judge(DETAIL, &body);
        assert_eq!(judged.outcome, outcome, "{body}");
        assert_eq!(judged.uncertain > 0, outcome == Outcome::Unknown, "{body}");
    }
}

#[test]
fn what_stands_outside_of_response_is_not_judged() {
    let answer = r#""Response":{"Status":"FINISH","WorkflowTask":{"MediaProcessResultSet":[
        {"Type":"Transcode","TranscodeTask":{"Status":"SUCCESS"}}]}}"#;
    let stray = r#""Extra":{"Status":"FAIL"},"Status":"FAIL""#;
    for body in [
        format!("{{{answer},{stray}}}"),
        format!("{{{stray},{answer}}}"),
    ] {
        let detail = DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap();
        assert_eq!(detail.outcome(), Outcome::Succeeded, "{body}");
    }
}

#[test]
fn every_part_is_found_however_much_stands_between_them() {
    /// Draws a value that holds parts, and returns their number.
    fn value(rng: &mut Rng, depth: usize) -> (Value, usize) {
        let filler = || json!("x".repeat(700));
        match rng.usize(..if depth == 0 { 3 } else { 5 }) {
            0 => (json!({ "Status": "FAIL", "Pad": filler() }), 1),
            1 => (json!({ "Pad": [filler(), filler()] }), 0),
            2 => (json!({ "Pad": filler(), "Text": "\"Status\"" }), 0),
            kind => {
                let values: Vec<(Value, usize)> = (0..rng.usize(1..5))
                    .map(|_| value(rng, depth - 1))
                    .collect();
                let count = values.iter().map(|(_, count)| count).sum();
                let values = values.into_iter().map(|(value, _)| value);
                let nested = match kind {
                    3 => Value::Array(values.collect()),
                    _ => values
                        .enumerate()
                        .map(|(index, value)| (format!("Member{index}"), value))
                        .collect::<Map<_, _>>()
                        .into(),
                };
                (nested, count)
            }
        }
    }
    let mut rng = Rng::with_seed(7);
    let mut total = 0;
    for _ in 0..1000 {
        let (value, count) = value(&mut rng, 6);
        let body = json!({ "Response": { "Status": "FINISH", "WorkflowTask": { "New": value } } });
        assert_eq!(judge(DETAIL, &body).failures.len(), count);
        total += count;
    }
    assert!(total > 1000, "{total}");
}

#[test]
fn member_behind_escaped_names_is_kept_where_it_stood() {
    for (workflow, beside, outcome) in [
        (
            "WorkflowTask",
            "MediaProcessResultSet",
            Outcome::PartlyFailed,
        ),
        (
            "\\u0057orkflowTask",
            "MediaProcess\\u0052esultSet",
            Outcome::PartlyFailed,
        ),
        (
            "Workflow\\u0054ask",
            "MediaProcessResultSet",
            Outcome::PartlyFailed,
        ),
    ] {
        for (name, outcome) in [
            ("New", outcome),
            ("InputInfo", Outcome::Succeeded),
            ("\\u0049nputInfo", Outcome::Succeeded),
        ] {
            let body = format!(
                r#"{{"Response":{{"Status":"FINISH","{workflow}":{{"{name}":{{"New":{{"Status":"FAIL"}}}},
                    "{beside}":[{{"Type":"Transcode","TranscodeTask":{{"Status":"SUCCESS"}}}}]}}}}}}"#
            );
            let (detail, unknown) =
                DescribeTaskDetailResponse::from_slice_strict(body.as_bytes()).unwrap();
            assert_eq!(detail.outcome(), outcome, "{body}");
            assert!(
                unknown[0].starts_with("Response.WorkflowTask."),
                "{unknown:?}"
            );
            let written = serde_json::to_value(&detail).unwrap();
            let kept = &written["WorkflowTask"]["New"]["New"]["Status"];
            assert_eq!(kept == "FAIL", name == "New", "{written}");
        }
    }
}

#[test]
fn warning_is_seen_in_any_case_of_its_name_at_any_depth() {
    let mut random = fastrand::Rng::with_seed(17);
    for name in ["ErrorCode", "JobStatus", "RunState", "SubErrCode"] {
        for _ in 0..20 {
            let name: String = name
                .chars()
                .map(|c| match random.bool() {
                    true => c.to_ascii_uppercase(),
                    false => c.to_ascii_lowercase(),
                })
                .collect();
            for (value, outcome) in [("FAIL", Outcome::Unknown), ("SUCCESS", Outcome::Succeeded)] {
                let told = format!(r#""{name}" : "{value}""#);
                for member in [told.clone(), format!(r#""New":{{"A":[{{{told}}}]}}"#)] {
                    let body = format!(
                        r#"{{"Response":{{"Status":"FINISH","WorkflowTask":{{"MediaProcessResultSet":[{{"Type":"Transcode",
                            "TranscodeTask":{{"Status":"SUCCESS",{member}}}}}]}}}}}}"#
                    );
                    let detail = DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap();
                    assert_eq!(detail.outcome(), outcome, "{body}");
                }
            }
        }
    }
}
