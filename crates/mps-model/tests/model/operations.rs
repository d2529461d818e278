//! Every operation: documented and random requests and answers are the same after reading and
//! writing. Requests know their task and whether a repeat is harmless.

use crate::facts;
use crate::random::{Coverage, Draw, plain, routes};
use fastrand::Rng;
use mps_model::LiveStreamNotification;
use mps_model::operation::{
    BatchProcessMedia, DescribeBatchTaskDetail, DescribeMediaMetaData, DescribeTaskDetail,
    DescribeTasks, EditMedia, ExtractBlindWatermark, InvalidRequest, ManageTask, OPERATIONS,
    Operation, OperationInfo, ProcessLiveStream, ProcessMedia, Response,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::Path;

/// Operation by its name, with functions of its types.
pub(crate) struct Known {
    pub(crate) name: &'static str,
    info: OperationInfo,
    /// Reads a request and writes it.
    request: fn(&str) -> Result<Value, String>,
    /// Reads the body of an answer and writes the answer.
    response: fn(&[u8]) -> Result<Value, String>,
    /// Reads a request and checks it.
    pub(crate) validate: fn(&Value) -> Result<(), InvalidRequest>,
}

const fn known<O>() -> Known
where
    O: Operation + DeserializeOwned,
    O::Response: Serialize,
{
    Known {
        name: O::NAME,
        info: OperationInfo::of::<O>(),
        request: |text| {
            let read: O = serde_json::from_str(text).map_err(|error| error.to_string())?;
            serde_json::to_value(read).map_err(|error| error.to_string())
        },
        response: |body| {
            let read = O::Response::from_slice(body).map_err(|error| error.to_string())?;
            serde_json::to_value(read).map_err(|error| error.to_string())
        },
        validate: |request| {
            let read: O = serde_json::from_value(request.clone()).unwrap();
            Operation::validate(&&read)
        },
    }
}

pub(crate) const KNOWN: [Known; 10] = [
    known::<DescribeTaskDetail>(),
    known::<DescribeTasks>(),
    known::<DescribeBatchTaskDetail>(),
    known::<DescribeMediaMetaData>(),
    known::<ProcessMedia>(),
    known::<BatchProcessMedia>(),
    known::<ProcessLiveStream>(),
    known::<EditMedia>(),
    known::<ExtractBlindWatermark>(),
    known::<ManageTask>(),
];

#[test]
fn operations_are_those_of_the_schema_facts() {
    let facts = include_str!("../../schema/operations.tsv");
    let rows = facts.lines().filter(|line| !line.starts_with('#')).skip(1);
    let expected: Vec<String> = rows
        .map(|row| row.split('\t').take(3).collect::<Vec<_>>().join(" "))
        .collect();
    let listed = |info: &OperationInfo| {
        let idempotent = if info.idempotent { "yes" } else { "no" };
        format!("{} {idempotent} {}", info.name, info.rate)
    };
    assert_eq!(OPERATIONS.iter().map(listed).collect::<Vec<_>>(), expected);
    let typed: Vec<_> = KNOWN.iter().map(|known| listed(&known.info)).collect();
    assert_eq!(typed, expected);
}

#[test]
fn documented_requests_and_answers_survive_reading_and_writing() {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").unwrap();
    let folder = Path::new(&package).join("schema/examples");
    let mut seen = BTreeSet::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let file = path.file_name().unwrap().to_str().unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        let documented: Value = serde_json::from_str(&text).unwrap();
        let (operation, _) = file.split_once('-').unwrap();
        let is_request = file.ends_with(".request.json");
        seen.insert((operation.to_owned(), is_request));
        let Some(known) = KNOWN.iter().find(|known| known.name == operation) else {
            assert_eq!(operation, "ParseLiveStreamProcessNotification");
            let read = LiveStreamNotification::from_slice(text.as_bytes()).unwrap();
            let written = serde_json::to_value(read).unwrap();
            assert_eq!(plain(&written), plain(&documented["Response"]), "{file}");
            continue;
        };
        if is_request {
            assert_eq!(plain(&(known.request)(&text).unwrap()), plain(&documented));
            assert_eq!((known.validate)(&documented), Ok(()), "{file}");
        } else {
            let written = (known.response)(text.as_bytes()).unwrap();
            assert_eq!(plain(&written), plain(&documented["Response"]), "{file}");
        }
    }
    assert_eq!(seen.len(), 17, "{seen:?}");
}

#[test]
fn random_requests_and_answers_survive_reading_and_writing() {
    for known in &KNOWN {
        // Through serde a large integer with a fraction of zero would lose digits.
        round_trip(&format!("{}Request", known.name), 20, |_, value| {
            (known.request)(&value.to_string())
        });
        let response = format!("{}Response", known.name);
        // `random.rs` has more answers about a task.
        let rounds = if known.name == "DescribeTaskDetail" {
            1
        } else {
            20
        };
        round_trip(&response, rounds, |text, _| {
            (known.response)(format!("{{\"Response\":{text}}}").as_bytes())
        });
    }
}

/// Reads and writes random values of a root, `rounds` for each struct that it leads to. With 20 of
/// them every member is filled.
fn round_trip(
    root: &str,
    rounds: u64,
    read_and_write: impl Fn(&str, &Value) -> Result<Value, String>,
) {
    let root: &str = root.to_owned().leak();
    let routes = routes(&[root], facts::find);
    let mut coverage = Coverage::default();
    for (index, (target, route)) in routes.iter().enumerate() {
        for round in 0..rounds {
            let mut draw = Draw {
                rng: &mut Rng::with_seed(0x0e0_0000 + round * 1000 + index as u64),
                coverage: &mut coverage,
                find: facts::find,
                route,
                target,
            };
            let (text, expected) = draw.root(root);
            let written = read_and_write(&text, &expected);
            let written = written.unwrap_or_else(|error| panic!("{target}: {error}\n{text}"));
            assert_eq!(plain(&written), plain(&expected), "{target} from\n{text}");
        }
    }
    let owners = routes.keys().filter_map(|name| facts::find(name));
    let fields = owners.flat_map(|owner| {
        let fields = owner.fields.iter();
        fields.map(move |field| (owner.name, field.name))
    });
    let missed: Vec<_> = fields
        .filter(|field| !coverage.fields.contains(field))
        .collect();
    assert!(
        missed.is_empty() || rounds < 20,
        "{root}: never filled: {missed:?}"
    );
}

#[test]
fn answer_of_any_operation_is_told_from_a_refusal_and_from_anything_else() {
    for known in &KNOWN {
        let refused =
            br#"{"Response":{"Error":{"Code":"FailedOperation","Message":"m"},"RequestId":"r"}}"#;
        let error = (known.response)(refused).unwrap_err();
        assert!(error.contains("FailedOperation"), "{}: {error}", known.name);
        for other in [
            "",
            "[]",
            "{}",
            "<html>",
            r#"{"Response":{}}"#,
            r#"{"Response":{"RequestId":"#,
        ] {
            (known.response)(other.as_bytes()).unwrap_err();
        }
    }
}

#[test]
fn repeat_of_a_write_is_harmless_only_with_a_session_id() {
    for (session_id, harmless) in [(None, false), (Some(""), false), (Some("order-7"), true)] {
        let members = session_id.map_or(json!({}), |id| json!({ "SessionId": id }));
        let repeats = [
            read::<ProcessMedia>(&members).repeat_is_harmless(),
            read::<ProcessLiveStream>(&members).repeat_is_harmless(),
            read::<EditMedia>(&members).repeat_is_harmless(),
        ];
        assert_eq!(repeats, [harmless; 3], "{session_id:?}");
        // These have no such member.
        assert!(!read::<BatchProcessMedia>(&members).repeat_is_harmless());
        assert!(!read::<ExtractBlindWatermark>(&members).repeat_is_harmless());
        assert!(read::<ManageTask>(&members).repeat_is_harmless());
        assert!(read::<DescribeTasks>(&members).repeat_is_harmless());
    }
}

#[test]
fn task_of_an_answer_is_compared_only_if_the_request_names_one() {
    let batch = DescribeBatchTaskDetail::default().with_task_id("id-7");
    assert_eq!(batch.task_id(), Some("id-7"));
    for (answered, other) in [("id-7", None), ("id-8", Some("id-8"))] {
        let answer =
            answer::<DescribeBatchTaskDetail>(&json!({ "TaskId": answered, "Status": "FINISH" }));
        assert_eq!(batch.other_task(&answer), other);
    }
    let manage = ManageTask::default().with_task_id("id-7");
    assert_eq!(manage.task_id(), Some("id-7"));
    let request = ProcessMedia::default();
    let started = answer::<ProcessMedia>(&json!({ "TaskId": "id-9", "RequestId": "r-1" }));
    assert_eq!(started.task_id.as_str(), "id-9");
    assert_eq!(Response::task_id(&started), Some("id-9"));
    assert_eq!(started.request_id(), Some("r-1"));
    assert_eq!(request.other_task(&started), None);
}

#[test]
fn answer_without_what_every_one_has_is_without_content() {
    let request_id = json!({ "RequestId": "r" });
    assert!(!answer::<ProcessMedia>(&request_id).has_content());
    assert!(!answer::<DescribeTasks>(&request_id).has_content());
    assert!(!answer::<DescribeMediaMetaData>(&request_id).has_content());
    // It has nothing else.
    assert!(answer::<ManageTask>(&request_id).has_content());
    assert!(answer::<ProcessMedia>(&json!({ "TaskId": "t" })).has_content());
    assert!(answer::<DescribeTasks>(&json!({ "TotalCount": 0, "TaskSet": [] })).has_content());
}

fn read<O: DeserializeOwned>(members: &Value) -> O {
    serde_json::from_value(members.clone()).unwrap()
}

fn answer<O: Operation>(members: &Value) -> O::Response {
    let body = json!({ "Response": members }).to_string();
    O::Response::from_slice(body.as_bytes()).unwrap()
}
