//! Every operation: documented and random requests and answers are the same after reading and
//! writing. Requests know their task and whether a repeat is harmless.

use crate::facts;
use crate::random::{Coverage, Draw, plain, routes};
use fastrand::Rng;
use mps_model::operation::{
    BatchProcessMedia, DescribeBatchTaskDetail, DescribeMediaMetaData, DescribeTaskDetail,
    DescribeTasks, EditMedia, ExtractBlindWatermark, HasSessionId, InvalidRequest, ManageTask,
    OPERATIONS, Operation, OperationInfo, ProcessLiveStream, ProcessMedia, Response, StartsTask,
    operation_describing,
};
use mps_model::types::Task;
use mps_model::{DescribeTaskDetailResponse, LiveStreamNotification, Outcome};
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
fn operations_that_start_a_task_are_marked() {
    fn name<O: StartsTask>() -> &'static str {
        O::NAME
    }
    let marked = OPERATIONS.iter().filter(|known| known.starts_task);
    assert_eq!(
        marked.map(|known| known.name).collect::<Vec<_>>(),
        [
            name::<ProcessMedia>(),
            name::<BatchProcessMedia>(),
            name::<ProcessLiveStream>(),
            name::<EditMedia>(),
            name::<ExtractBlindWatermark>(),
        ]
    );
}

#[test]
fn session_id_that_was_set_is_written_and_read() {
    fn check<O: HasSessionId + Default>() {
        let mut request = O::default();
        assert_eq!(request.session_id(), None, "{}", O::NAME);
        request.set_session_id(String::new());
        assert_eq!(request.session_id(), None, "{}", O::NAME);
        request.set_session_id("order-7".to_owned());
        assert_eq!(request.session_id(), Some("order-7"), "{}", O::NAME);
        let written = serde_json::to_value(&request).unwrap();
        assert_eq!(written["SessionId"], "order-7", "{}", O::NAME);
    }
    check::<ProcessMedia>();
    check::<ProcessLiveStream>();
    check::<EditMedia>();
}

#[test]
fn kind_in_the_id_chooses_the_operation_that_describes_the_task() {
    for (id, name) in [
        (
            "24000030-BatchTask-e6fefa34fc497449c1a043b9a594c7det20",
            "DescribeBatchTaskDetail",
        ),
        (
            "235303****-BatchTask-80108cc3380155d98b2e3573a48a******",
            "DescribeBatchTaskDetail",
        ),
        (" 1-BatchTask-a ", "DescribeBatchTaskDetail"),
        (
            "2600007696-WorkflowTask-67771a50b24d08baaf6165da23461e36tt7",
            "DescribeTaskDetail",
        ),
        ("24000006-EvaluationTask-366dt12", "DescribeTaskDetail"),
        ("1-batchtask-a", "DescribeTaskDetail"),
        ("BatchTask-a", "DescribeTaskDetail"),
        ("1-MyBatchTask-a", "DescribeTaskDetail"),
        ("", "DescribeTaskDetail"),
    ] {
        let described = operation_describing(id);
        assert_eq!(described.name, name, "{id}");
        assert_eq!(OperationInfo::find(name), Some(&described));
    }
}

#[test]
fn answer_about_a_batch_task_is_read_as_one_about_a_task() {
    let body = json!({ "Response": {
        "TaskType": "BatchTask", "Status": "FINISH", "CreateTime": "2026-11-29T00:00:00Z",
        "BeginProcessTime": "2026-11-29T00:00:01Z", "FinishTime": "2026-11-29T00:00:05Z",
        "TaskId": "1-BatchTask-a",
        "BatchTaskResult": {
            "InputInfos": [{ "Type": "URL", "UrlInputInfo": { "Url": "https://media.example/a.mp4" } }],
            "SmartSubtitlesTaskResult": { "Outputs": [
                { "Status": "SUCCESS", "Progress": 100, "TransTextTask": {
                    "SubtitlePath": "/a.vtt",
                    "SegmentSet": [{ "StartTimeOffset": 1, "EndTimeOffset": 2, "Text": "w" }],
                } },
            ] },
        },
        "TasksPriority": 0, "SessionId": "", "SessionContext": "", "ExtInfo": "", "RequestId": "r",
    } });
    let text = body.to_string();
    let (detail, unknown) = DescribeTaskDetailResponse::from_slice_strict(text.as_bytes()).unwrap();
    assert_eq!(unknown, [""; 0]);
    assert!(matches!(&detail.task, Task::Batch(batch) if batch.input_infos.len() == 1));
    assert_eq!(detail.task_id(), Some("1-BatchTask-a"));
    assert_eq!(detail.outcome(), Outcome::Succeeded);
    assert_eq!(detail.elapsed().map(|time| time.as_secs()), Some(4));
    assert_eq!(detail.sources().len(), 1);
    assert_eq!((detail.outputs().len(), detail.segments().len()), (1, 1));
    // Both types write what arrived.
    let flat = answer::<DescribeBatchTaskDetail>(&body["Response"]);
    for written in [serde_json::to_value(&detail), serde_json::to_value(&flat)] {
        assert_eq!(plain(&written.unwrap()), plain(&body["Response"]));
    }
    // The answer about another task is noticed by the id beside the task.
    let request = DescribeTaskDetail::default().with_task_id("1-BatchTask-b");
    assert_eq!(request.other_task(&detail), Some("1-BatchTask-a"));
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
        let members = session_id.map_or_else(|| json!({}), |id| json!({ "SessionId": id }));
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
