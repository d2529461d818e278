//! Whether a failure is seen wherever it can stand: at every place of the schema, and under names that the schema does not have.

use fastrand::Rng;
use mps_model::schema::{self, FieldFacts, StructFacts};
use mps_model::{DescribeTaskDetailResponse, Notification, Outcome};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, VecDeque};

const DETAIL: &str = "DescribeTaskDetailResponse";
const NOTIFICATION: &str = "ParseNotificationResponse";

/// A step of the way from a root: the struct, and its field.
type Step = (&'static StructFacts, &'static FieldFacts);

fn has_role(known: &StructFacts, role: &str) -> bool {
    known.fields.iter().any(|field| field.role == Some(role))
}

/// Whether a struct says of itself how far it is, or that it failed.
fn is_judged(known: &StructFacts) -> bool {
    has_role(known, "status") || has_role(known, "err-code")
}

/// For each struct the shortest way to it that does not lead through the echo of the request.
fn routes(root: &'static str) -> BTreeMap<&'static str, Vec<Step>> {
    let mut routes = BTreeMap::new();
    let mut queue = VecDeque::from([(root, Vec::new())]);
    while let Some((name, route)) = queue.pop_front() {
        if routes.contains_key(name) {
            continue;
        }
        let known = schema::find(name).unwrap();
        for field in known
            .fields
            .iter()
            .filter(|field| field.role != Some("request"))
        {
            if let Some(nested) = field.nested() {
                let step: Step = (known, field);
                queue.push_back((nested.name, route.iter().copied().chain([step]).collect()));
            }
        }
        routes.insert(name, route);
    }
    routes
}

/// Every place where a struct with a status or an error code can stand: the way to it.
fn places() -> Vec<(&'static str, Vec<Step>)> {
    let mut places = Vec::new();
    for root in [DETAIL, NOTIFICATION] {
        for (name, route) in routes(root) {
            let owner = schema::find(name).unwrap();
            for field in owner
                .fields
                .iter()
                .filter(|field| field.role != Some("request"))
            {
                if field.nested().is_some_and(is_judged) {
                    let step: Step = (owner, field);
                    places.push((root, route.iter().copied().chain([step]).collect()));
                }
            }
        }
    }
    places
}

/// What an answer holds: `part` at the end of the way, whose last member has this name. Everything on the way is well.
fn answer(root: &str, route: &[Step], last: &str, part: Value) -> Value {
    let mut value = part;
    for (index, (owner, field)) in route.iter().enumerate().rev() {
        let name = if index + 1 == route.len() {
            last
        } else {
            field.name
        };
        let value_of_member = match field.list {
            true => json!([{}, value]),
            false => value,
        };
        // In front of a list's second element there is one that succeeded, where it has to say so.
        let value_of_member = match (field.list, field.nested()) {
            (true, Some(nested)) => json!([well(nested), value_of_member[1]]),
            _ => value_of_member,
        };
        let mut members = match well(owner) {
            Value::Object(members) => members,
            _ => Map::new(),
        };
        members.insert(name.to_owned(), value_of_member);
        value = Value::Object(members);
    }
    if root == DETAIL {
        value["Status"] = json!("FINISH");
        json!({ "Response": value })
    } else {
        value["EventType"] = json!("WorkflowTask");
        value
    }
}

/// A struct that says that it succeeded, if it says anything of the kind.
fn well(known: &StructFacts) -> Value {
    let mut members = Map::new();
    for field in known.fields {
        let value = match field.role {
            Some("status") if has_role(known, "task-id") => json!("FINISH"),
            Some("status") => json!("SUCCESS"),
            Some("err-code") => json!(0),
            Some("err-code-ext") => json!("SUCCESS"),
            _ => continue,
        };
        members.insert(field.name.to_owned(), value);
    }
    Value::Object(members)
}

/// What an answer or a notification was judged to be.
struct Judged {
    outcome: Outcome,
    ended: bool,
    failures: Vec<String>,
    subtasks: Vec<String>,
    uncertain: usize,
}

fn judge(root: &str, value: &Value) -> Judged {
    macro_rules! judged {
        ($read:expr) => {{
            let read = $read;
            let failures = read.failures();
            let subtasks = read.subtasks();
            Judged {
                outcome: read.outcome(),
                ended: read.has_ended(),
                failures: failures
                    .iter()
                    .map(|failure| failure.path.clone())
                    .collect(),
                subtasks: subtasks
                    .iter()
                    .map(|subtask| subtask.path.clone())
                    .collect(),
                uncertain: read.uncertainties().len(),
            }
        }};
    }
    let body = value.to_string();
    match root {
        DETAIL => judged!(DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap()),
        _ => judged!(Notification::from_slice(body.as_bytes()).unwrap()),
    }
}

/// The way to the last member, as paths show it.
fn path(route: &[Step], last: &str) -> String {
    let steps = route.iter().enumerate().map(|(index, (_, field))| {
        let name = if index + 1 == route.len() {
            last
        } else {
            field.name
        };
        format!("{name}{}", if field.list { "[1]" } else { "" })
    });
    steps.collect::<Vec<_>>().join(".")
}

fn is_task(route: &[Step]) -> bool {
    let (_, field) = route.last().unwrap();
    field
        .nested()
        .is_some_and(|nested| has_role(nested, "task-id"))
}

#[test]
fn a_failure_alone_is_seen_at_every_place_of_the_schema() {
    let places = places();
    assert!(places.len() >= 78, "{}", places.len());
    for (root, route) in &places {
        let (_, field) = route.last().unwrap();
        let nested = field.nested().unwrap();
        for part in [
            json!({ "Status": "FAIL" }),
            json!({ "Status": "ERROR" }),
            json!({ "Status": "CANCELLED" }),
            json!({ "Status": "FAIL", "ErrCode": 30000, "ErrCodeExt": "InternalError", "Message": "m" }),
            json!({ "ErrCode": 70000 }),
            json!({ "ErrCodeExt": "InvalidParameterValue", "Status": "" }),
        ] {
            let told = part.as_object().unwrap().iter().any(|(name, value)| {
                let known = nested.fields.iter().any(|field| field.name == name);
                known && *value != json!("")
            });
            if !told {
                continue;
            }
            let body = answer(root, route, field.name, part.clone());
            let judged = judge(root, &body);
            let seen = matches!(judged.outcome, Outcome::Failed | Outcome::PartlyFailed);
            assert!(seen && judged.ended, "{:?} of {body}", judged.outcome);
            let expected = if is_task(route) {
                String::new()
            } else {
                path(route, field.name)
            };
            assert!(
                judged.failures.contains(&expected),
                "{:?} of {body}",
                judged.failures
            );
        }
    }
}

#[test]
fn only_success_is_success_at_every_place_of_the_schema() {
    for (root, route) in places() {
        let (_, field) = route.last().unwrap();
        let nested = field.nested().unwrap();
        let statuses = [
            "PROCESSING",
            "WAITING",
            "PAUSED",
            "FINISH",
            "OK",
            "",
            "null",
        ];
        for status in statuses {
            let mut part = well(nested);
            if part.get("Status").is_none() {
                continue;
            }
            part["Status"] = if status == "null" {
                Value::Null
            } else {
                json!(status)
            };
            // The task as a whole says FINISH when it ended; a part of it must say SUCCESS. A task in a notification
            // that says nothing of its end has none.
            let fine = is_task(&route) && matches!(status, "FINISH" | "" | "null");
            // A file beside others that were made says nothing by leaving its status out.
            let is_file = has_role(nested, "path") && matches!(status, "" | "null");
            let body = answer(root, &route, field.name, part);
            let judged = judge(root, &body);
            if fine || is_file {
                continue;
            }
            assert_ne!(judged.outcome, Outcome::Succeeded, "{body}");
            assert_eq!(
                judged.outcome == Outcome::Unknown,
                judged.uncertain > 0,
                "{body}"
            );
        }
    }
}

#[test]
fn a_failure_is_seen_under_any_name_wherever_a_struct_can_stand() {
    let mut rng = Rng::with_seed(13);
    let mut count = 0;
    for (root, route) in places() {
        for _ in 0..4 {
            let letters = 3 + rng.usize(..12);
            let name: String = (0..letters)
                .map(|index| if index == 0 { 'Z' } else { rng.alphabetic() })
                .collect();
            let (owner, _) = route.last().unwrap();
            for part in [
                json!({ "Status": "FAIL" }),
                json!({ "ErrCode": 70000, "ErrMsg": "m" }),
                json!({ "ErrCodeExt": "InternalError" }),
                json!({ "Rows": [{ "Cells": { "Status": "ERROR", "ErrCode": 1 } }] }),
            ] {
                let mut body = answer(root, &route, &name, part.clone());
                // A known member beside the unknown one must not hide it.
                let beside = owner.fields.iter().find(|field| field.arm);
                let beside = beside.filter(|_| route.len() > 1 && rng.bool());
                if let Some(arm) = beside {
                    let at = path(&route[..route.len() - 1], route[route.len() - 2].1.name);
                    let at = at.replace('.', "/").replace("[1]", "/1");
                    let at = if root == DETAIL {
                        format!("/Response/{at}")
                    } else {
                        format!("/{at}")
                    };
                    let owner = body.pointer_mut(&at).unwrap_or_else(|| panic!("{at}"));
                    owner[arm.name] = well(arm.nested().unwrap());
                }
                let judged = judge(root, &body);
                assert!(
                    matches!(judged.outcome, Outcome::Failed | Outcome::PartlyFailed),
                    "{:?} of {body}",
                    judged.outcome
                );
                let within = path(&route, &name);
                let named = |paths: &[String]| paths.iter().any(|path| path.starts_with(&within));
                assert!(
                    named(&judged.failures),
                    "{:?}, not {within} of {body}",
                    judged.failures
                );
                assert!(named(&judged.subtasks), "{:?} of {body}", judged.subtasks);
                count += 1;
            }
        }
    }
    assert!(count > 1000, "{count}");
}

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
            Outcome::Succeeded,
        ),
        (
            json!({ "Items": [{ "Status": "SUCCESS" }, { "Status": null }] }),
            Outcome::Succeeded,
        ),
        (
            json!({ "Items": [{ "Status": "SUCCESS" }, { "Status": "" }] }),
            Outcome::Unknown,
        ),
        (json!({ "Score": 97 }), Outcome::Unknown),
        // What was asked for is no result.
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
fn an_unknown_status_has_ended_only_where_something_says_so() {
    let part =
        |status: &str| json!([{ "Type": "Transcode", "TranscodeTask": { "Status": status } }]);
    for (members, outcome, ended) in [
        (json!({ "Status": "QUEUED" }), Outcome::Unknown, false),
        (json!({ "Status": "" }), Outcome::Unknown, false),
        (
            json!({ "TaskType": "WorkflowTask" }),
            Outcome::Unknown,
            false,
        ),
        (
            json!({ "Status": "QUEUED", "FinishTime": "" }),
            Outcome::Unknown,
            false,
        ),
        (
            json!({ "Status": "QUEUED", "FinishTime": "0000-00-00T00:00:00Z" }),
            Outcome::Unknown,
            false,
        ),
        (
            json!({ "Status": "QUEUED", "FinishTime": "2026-11-29T00:00:00Z" }),
            Outcome::Unknown,
            true,
        ),
        (
            json!({ "Status": "DONE", "FinishTime": "2026-11-29T00:00:00Z",
                "WorkflowTask": { "MediaProcessResultSet": part("SUCCESS") } }),
            Outcome::Unknown,
            true,
        ),
        (
            json!({ "Status": "DONE", "FinishTime": "2026-11-29T00:00:00Z",
                "WorkflowTask": { "MediaProcessResultSet": part("FAIL") } }),
            Outcome::Failed,
            true,
        ),
        (json!({ "Status": "FAIL" }), Outcome::Failed, true),
        (json!({ "Status": "Cancelled" }), Outcome::Failed, true),
        (
            json!({ "Status": "QUEUED", "WorkflowTask": { "ErrCode": 40000 } }),
            Outcome::Failed,
            true,
        ),
        (
            json!({ "Status": "QUEUED", "WorkflowTask": { "Status": "FAIL" } }),
            Outcome::Failed,
            true,
        ),
        (
            json!({ "Status": "PROCESSING", "FinishTime": "2026-11-29T00:00:00Z" }),
            Outcome::Running,
            false,
        ),
        (
            json!({ "Status": "WAITING", "WorkflowTask": { "ErrCode": 1 } }),
            Outcome::Running,
            false,
        ),
        (
            json!({ "WorkflowTask": { "Status": "PROCESSING" } }),
            Outcome::Running,
            false,
        ),
        (
            json!({ "WorkflowTask": { "Status": "FINISH", "MediaProcessResultSet": part("SUCCESS") } }),
            Outcome::Succeeded,
            true,
        ),
        (
            json!({ "Status": "FINISH",
                "WorkflowTask": { "Status": "PROCESSING", "MediaProcessResultSet": part("SUCCESS") } }),
            Outcome::Unknown,
            true,
        ),
    ] {
        let judged = judge(DETAIL, &json!({ "Response": members }));
        assert_eq!(
            (judged.outcome, judged.ended),
            (outcome, ended),
            "{members}"
        );
    }
}

#[test]
fn what_is_not_modelled_is_still_there_when_it_is_written_and_read_again() {
    for (_, route) in places().into_iter().filter(|(root, _)| *root == DETAIL) {
        let body = answer(
            DETAIL,
            &route,
            "NewTaskResult",
            json!({ "Status": "FAIL", "A": [1, null] }),
        );
        let detail = DescribeTaskDetailResponse::from_slice(body.to_string().as_bytes()).unwrap();
        let written = serde_json::to_value(&detail).unwrap();
        let again: DescribeTaskDetailResponse = serde_json::from_value(written.clone()).unwrap();
        assert_eq!(again, detail, "{body}");
        assert_eq!(again.failures(), detail.failures());
        let enveloped = json!({ "Response": written }).to_string();
        let again = DescribeTaskDetailResponse::from_slice(enveloped.as_bytes()).unwrap();
        assert_eq!(again, detail, "{body}");
    }
}

#[test]
fn a_flood_of_unknown_parts_is_bounded_and_never_success() {
    let parts = |count: usize| {
        let members = (0..count).map(|index| format!("\"New{index}\":{{\"Status\":\"SUCCESS\"}}"));
        members.collect::<Vec<_>>().join(",")
    };
    let workflow = format!(
        r#"{{"Response":{{"Status":"FINISH","WorkflowTask":{{{},"Last":{{"Status":"FAIL"}}}}}}}}"#,
        parts(50_000)
    );
    let other = format!(
        r#"{{"Response":{{"Status":"FINISH","NewTask":{{{},"Last":{{"Status":"FAIL"}}}}}}}}"#,
        parts(50_000)
    );
    for body in [workflow, other] {
        let detail = DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap();
        assert_ne!(detail.outcome(), Outcome::Succeeded);
        assert!(detail.subtasks().len() < 10_000);
    }
}
