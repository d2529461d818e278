//! A value that is absent, null or unreadable costs only itself. It does not become zero, and the
//! rest of the answer stays as it was.

use mps_model::schema::{self, FieldFacts, StructFacts};
use mps_model::types::{DescribeTaskDetailResponse, MediaTranscodeItem};
use mps_model::{SegmentKind, segments_in};
use serde_json::{Value, json};
use std::collections::{BTreeSet, VecDeque};

const DETAIL: &str = "DescribeTaskDetailResponse";

/// Lists every scalar of every struct within an answer, with the path to its struct.
fn scalars() -> Vec<(
    Vec<&'static FieldFacts>,
    &'static StructFacts,
    &'static FieldFacts,
)> {
    let mut scalars = Vec::new();
    let mut seen = BTreeSet::new();
    let mut queue = VecDeque::from([(DETAIL, Vec::new())]);
    while let Some((name, route)) = queue.pop_front() {
        if !seen.insert(name) {
            continue;
        }
        let known = schema::find(name).unwrap();
        for field in known.fields {
            match field.nested() {
                Some(nested) => {
                    let route = route.iter().copied().chain([field]);
                    queue.push_back((nested.name, route.collect()));
                }
                None if !field.list => scalars.push((route.clone(), known, field)),
                None => {}
            }
        }
    }
    scalars
}

/// Writes an answer that holds one member, with `value` as it is.
fn body(route: &[&FieldFacts], name: &str, value: &str) -> String {
    let mut text = format!("{{\"{name}\":{value}}}");
    for field in route.iter().rev() {
        let list = if field.list { ["[", "]"] } else { ["", ""] };
        text = format!("{{\"{}\":{}{text}{}}}", field.name, list[0], list[1]);
    }
    format!("{{\"Response\":{text}}}")
}

fn path(route: &[&FieldFacts], name: &str) -> String {
    let mut path = "Response".to_owned();
    for field in route {
        path.push('.');
        path.push_str(field.name);
        if field.list {
            path.push_str("[0]");
        }
    }
    format!("{path}.{name}")
}

fn read(body: &str) -> DescribeTaskDetailResponse {
    DescribeTaskDetailResponse::from_slice(body.as_bytes())
        .unwrap_or_else(|error| panic!("{error}\n{body}"))
}

fn written(body: &str) -> Value {
    serde_json::to_value(read(body)).unwrap()
}

/// Returns the value at the end of the path, as the model writes it.
fn at_the_end(written: &Value, route: &[&FieldFacts], name: &str) -> Value {
    let mut value = written;
    for field in route {
        value = &value[field.name];
        if field.list {
            value = &value[0];
        }
    }
    value[name].clone()
}

#[test]
fn a_scalar_is_written_if_it_was_told_and_left_out_if_not() {
    for (route, known, field) in scalars() {
        let told = match field.wire {
            "bool" => "false",
            "string" => "\"\"",
            _ => "0",
        };
        let zero = written(&body(&route, field.name, told));
        let shown = at_the_end(&zero, &route, field.name);
        // An empty status counts as absent.
        let is_status = known.subtask && field.role == Some("status");
        assert_eq!(
            shown.is_null(),
            is_status,
            "{}.{}: {zero}",
            known.name,
            field.name
        );
        for untold in [body(&route, field.name, "null"), body(&route, "Zz", "0")] {
            let shown = at_the_end(&written(&untold), &route, field.name);
            assert_eq!(
                shown,
                Value::Null,
                "{}.{} of {untold}",
                known.name,
                field.name
            );
        }
    }
}

#[test]
fn the_last_of_duplicates_says_whether_a_scalar_was_told() {
    for (members, expected) in [
        (r#""Size":1,"Size":null"#, json!({})),
        (r#""Size":null,"Size":0"#, json!({ "Size": 0 })),
        (r#""Size":null,"S\u0069ze":0"#, json!({ "Size": 0 })),
        (r#""Size":0,"S\u0069ze":null"#, json!({})),
        (r#""Size":1e99,"Size":0"#, json!({ "Size": 0 })),
        (r#""Size":0,"Size":1e99"#, json!({})),
        (
            r#""Path":"a","Size":null,"Width":0,"Path":null"#,
            json!({ "Width": 0 }),
        ),
    ] {
        let body = format!(
            r#"{{"Response":{{"WorkflowTask":{{"MediaProcessResultSet":[{{"TranscodeTask":{{"Output":{{{members}}}}}}}]}}}}}}"#
        );
        let written = written(&body);
        let output =
            &written["WorkflowTask"]["MediaProcessResultSet"][0]["TranscodeTask"]["Output"];
        assert_eq!(*output, expected, "{body}");
    }
}

#[test]
fn a_value_that_a_program_sets_is_written() {
    let mut item = MediaTranscodeItem::default();
    assert_eq!(serde_json::to_value(&item).unwrap(), json!({}));
    item.size = 5;
    item.path = "/a.mp4".into();
    assert_eq!(
        serde_json::to_value(&item).unwrap(),
        json!({ "Path": "/a.mp4", "Size": 5 })
    );
    let read: MediaTranscodeItem =
        serde_json::from_value(json!({ "Path": "/a.mp4", "Size": 5 })).unwrap();
    assert_eq!(read, item);
}

#[test]
fn a_number_out_of_range_costs_its_value_alone() {
    let mut count = 0;
    for (route, known, field) in scalars() {
        let (values, reason): (&[&str], _) = match field.wire {
            "float" => (&["1e400", "-1e999"], "64-bit float"),
            "int64" => (&["9223372036854775808", "1.5", "1e30"], "integer"),
            // Progress is signed in all subtasks.
            "uint64" if known.subtask => (&["1.5"], "integer"),
            "uint64" => (&["18446744073709551616", "-1", "0.5"], "integer"),
            _ => continue,
        };
        for value in values {
            let out_of_range = body(&route, field.name, value);
            let left_out = body(&route, field.name, "null");
            let detail = read(&out_of_range);
            assert_eq!(
                serde_json::to_value(&detail).unwrap(),
                written(&left_out),
                "{out_of_range}"
            );
            let [fault] = detail.faults() else {
                panic!("{:?} of {out_of_range}", detail.faults())
            };
            assert_eq!(fault.path(), path(&route, field.name));
            assert_eq!(
                fault.offset(),
                out_of_range.find(value).unwrap(),
                "{out_of_range}"
            );
            assert!(fault.to_string().contains(reason), "{fault}");
            assert!(
                DescribeTaskDetailResponse::from_slice_strict(out_of_range.as_bytes()).is_err()
            );
            count += 1;
        }
    }
    assert!(count > 500, "{count}");
}

#[test]
fn a_raw_control_character_is_kept_and_told() {
    for (route, _, field) in scalars()
        .into_iter()
        .filter(|(_, _, field)| field.wire == "string")
    {
        for control in ['\n', '\0', '\u{1f}', '\t'] {
            let raw = body(&route, field.name, &format!("\"invalid{control}input\""));
            let escaped = format!("\"invalid\\u{:04x}input\"", u32::from(control));
            let detail = read(&raw);
            assert_eq!(
                serde_json::to_value(&detail).unwrap(),
                written(&body(&route, field.name, &escaped)),
                "{raw}"
            );
            let [fault] = detail.faults() else {
                panic!("{:?} of {raw}", detail.faults())
            };
            assert_eq!(fault.path(), path(&route, field.name));
            assert!(fault.to_string().contains("control character"), "{fault}");
        }
    }
}

#[test]
fn a_finding_without_times_or_confidence_has_none() {
    let body = r#"{"Response":{"Status":"FINISH","WorkflowTask":{"AiRecognitionResultSet":[{"Type":"AsrFullTextRecognition",
        "AsrFullTextTask":{"Status":"SUCCESS","Output":{"SegmentSet":[
            {"StartTimeOffset":1,"EndTimeOffset":2,"Text":"a"},
            {"EndTimeOffset":0,"Confidence":null,"Text":"b"},
            {"StartTimeOffset":1e999,"Text":"c"},
            {"Confidence":0,"Text":"d"}]}}}]}}}"#;
    let detail = read(body);
    let told: Vec<_> = detail
        .segments()
        .into_iter()
        .map(|found| {
            (
                found.kind,
                found.start,
                found.end,
                found.confidence,
                found.text,
            )
        })
        .collect();
    let speech = SegmentKind::Speech;
    assert_eq!(
        told,
        [
            (speech, Some(1.0), Some(2.0), None, "a"),
            (speech, None, Some(0.0), None, "b"),
            (speech, None, None, None, "c"),
            (speech, None, None, Some(0.0), "d"),
        ]
    );
    let walked: Vec<_> = segments_in(body.as_bytes()).map(Result::unwrap).collect();
    let walked = walked
        .iter()
        .map(|found| (found.start, found.end, found.confidence));
    let read = told
        .iter()
        .map(|(_, start, end, confidence, _)| (*start, *end, *confidence));
    assert!(walked.eq(read));
}

#[test]
fn member_set_to_zero_by_a_setter_is_written_and_shown() {
    let unset = MediaTranscodeItem::default();
    assert_eq!(serde_json::to_value(&unset).unwrap(), json!({}));
    let set = unset.with_size(0).with_path("");
    assert_eq!(
        serde_json::to_value(&set).unwrap(),
        json!({ "Size": 0, "Path": "" })
    );
    assert_eq!(
        format!("{set:?}"),
        r#"MediaTranscodeItem { Path: "", Size: 0 }"#
    );
}

#[test]
fn assigned_member_is_written_unless_it_is_the_default() {
    let mut item = MediaTranscodeItem::default();
    (item.size, item.bitrate) = (5692, 0);
    assert_eq!(
        serde_json::to_value(&item).unwrap(),
        json!({ "Size": 5692 })
    );
}
