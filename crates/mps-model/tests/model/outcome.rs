//! Checks that the model finds a failure wherever it can stand. This is at every place of the
//! schema, and under names that the schema does not have.

use fastrand::Rng;
use mps_model::schema::{self, FieldFacts, StructFacts};
use mps_model::{DescribeTaskDetailResponse, Notification, Outcome};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, VecDeque};

const DETAIL: &str = "DescribeTaskDetailResponse";
const NOTIFICATION: &str = "ParseNotificationResponse";

/// A step of the path from a root, as a struct and its field.
type Step = (&'static StructFacts, &'static FieldFacts);

fn has_role(known: &StructFacts, role: &str) -> bool {
    known.fields.iter().any(|field| field.role == Some(role))
}

/// Returns true if a struct says how far it is or that it failed.
fn is_judged(known: &StructFacts) -> bool {
    has_role(known, "status") || has_role(known, "err-code")
}

/// Finds the shortest path to each struct that does not lead through the echo of the request.
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

/// Lists the path to every place where a struct with a status or an error code can stand.
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

/// Builds an answer with `part` at the end of the path, in a member named `last`. Everything on the
/// path succeeded.
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
        // The first element of a list succeeded, and says so if it has to.
        let value_of_member = match (field.list, field.nested()) {
            (true, Some(nested)) => json!([done(nested), value_of_member[1]]),
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

/// Builds a struct that says that it succeeded, if it has a status or a code.
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

/// Extends [`well`] with a result for a struct that only holds one.
fn done(known: &StructFacts) -> Value {
    let is_result = |field: &&FieldFacts| field.arm && field.nested().is_some_and(is_judged);
    let mut value = well(known);
    let mut results = known.fields.iter().filter(|field| {
        let item = field.nested().filter(|_| field.role != Some("request"));
        let is_item = item.is_some_and(|item| item.fields.iter().any(|field| is_result(&field)));
        !is_judged(known) && (is_result(field) || is_item)
    });
    if let Some(field) = results.next() {
        let result = done(field.nested().unwrap());
        value[field.name] = if field.list { json!([result]) } else { result };
    }
    value
}

/// Verdict of the model on an answer or a notification.
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

/// Formats the path to the last member as the model shows it.
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
            // A whole task says FINISH when it has ended, but a part of it must say SUCCESS. A task
            // in a notification that says nothing of its end has no status.
            let fine = is_task(&route) && matches!(status, "FINISH" | "" | "null");
            // A file without a status, beside others that were made, says nothing.
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

/// Lists every struct outside of the echo of the request, with the path to it.
fn structs() -> Vec<(&'static str, &'static StructFacts, Vec<Step>)> {
    let mut structs = Vec::new();
    for root in [DETAIL, NOTIFICATION] {
        for (name, route) in routes(root) {
            structs.push((root, schema::find(name).unwrap(), route));
        }
    }
    structs
}

/// Builds an answer in which the struct at the end of the path says that it succeeded and also has
/// these members.
fn answer_with(root: &str, known: &StructFacts, route: &[Step], members: &Value) -> Value {
    let mut part = well(known);
    for (name, value) in members.as_object().unwrap() {
        part[name] = value.clone();
    }
    match route.last() {
        Some((_, field)) => answer(root, route, field.name, part),
        None if root == DETAIL => {
            part["Status"] = json!("FINISH");
            json!({ "Response": part })
        }
        None => {
            part["EventType"] = json!("WorkflowTask");
            part
        }
    }
}

#[test]
fn status_or_code_that_a_struct_does_not_model_is_judged_at_every_place() {
    let mut count = 0;
    for (root, known, route) in structs() {
        let path = route
            .last()
            .map_or_else(String::new, |(_, field)| path(&route, field.name));
        let models = |name: &str| known.fields.iter().any(|field| field.name == name);
        for (name, value, outcome) in [
            ("Status", json!("FAIL"), Outcome::Failed),
            ("Status", json!("error"), Outcome::Failed),
            ("Status", json!("PAUSED"), Outcome::Unknown),
            ("Status", json!(["FAIL"]), Outcome::Unknown),
            ("Status", json!({ "State": "FAIL" }), Outcome::Unknown),
            ("ErrCode", json!(70000), Outcome::Failed),
            ("ErrCode", json!("InternalError"), Outcome::Failed),
            ("ErrCode", json!([70000]), Outcome::Unknown),
            ("ErrCodeExt", json!("InternalError"), Outcome::Failed),
        ] {
            // A subtask has a field for each of these members, whatever its struct promises. A text
            // there must be a text.
            if models(name) || known.subtask {
                continue;
            }
            let body = answer_with(root, known, &route, &json!({ name: value }));
            let judged = judge(root, &body);
            match outcome {
                Outcome::Failed => {
                    assert!(
                        matches!(judged.outcome, Outcome::Failed | Outcome::PartlyFailed),
                        "{:?} of {body}",
                        judged.outcome
                    );
                    assert!(
                        judged.failures.contains(&path),
                        "{:?} of {body}",
                        judged.failures
                    );
                }
                _ => assert_eq!(judged.outcome, Outcome::Unknown, "{body}"),
            }
            count += 1;
        }
    }
    assert!(count > 1000, "{count}");
}

#[test]
fn word_that_nothing_went_wrong_changes_no_outcome_where_it_is_not_modelled() {
    for (root, known, route) in structs()
        .into_iter()
        .filter(|(_, _, route)| !route.is_empty())
    {
        let without = judge(root, &answer_with(root, known, &route, &json!({})));
        for members in [
            json!({ "Status": "SUCCESS" }),
            json!({ "Status": "FINISH", "ErrCode": 0, "ErrCodeExt": "" }),
            json!({ "ErrCode": 0.0, "ErrCodeExt": "SUCCESS" }),
            json!({ "Message": "m", "ErrMsg": "m" }),
            json!({ "Status": null, "ErrCode": null, "ErrCodeExt": null }),
        ] {
            let mut members = members;
            let object = members.as_object_mut().unwrap();
            object.retain(|name, _| !known.fields.iter().any(|field| field.name == name));
            // A subtask has a field for each of these members. In place of an arm they are the
            // verdict of the result.
            if known.subtask || known.fields.iter().any(|field| field.arm) {
                continue;
            }
            let body = answer_with(root, known, &route, &members);
            let judged = judge(root, &body);
            assert_eq!(judged.outcome, without.outcome, "{body}");
            assert_eq!(judged.subtasks, without.subtasks, "{body}");
        }
    }
}

#[test]
fn error_code_that_cannot_be_read_is_never_success() {
    let mut count = 0;
    for (root, route) in places() {
        let (_, field) = route.last().unwrap();
        let nested = field.nested().unwrap();
        if !nested.fields.iter().any(|field| field.name == "ErrCode") {
            continue;
        }
        for code in ["1e400", "9223372036854775808", "0.5"] {
            let mut part = well(nested);
            part["ErrCode"] = json!("CODE");
            let body = answer(root, &route, field.name, part).to_string();
            let body = body.replace("\"CODE\"", code);
            let (outcome, uncertain) = match root {
                DETAIL => {
                    let read = DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap();
                    (read.outcome(), read.uncertainties().len())
                }
                _ => {
                    let read = Notification::from_slice(body.as_bytes()).unwrap();
                    (read.outcome(), read.uncertainties().len())
                }
            };
            assert_eq!(outcome, Outcome::Unknown, "{body}");
            assert_ne!(uncertain, 0, "{body}");
            count += 1;
        }
    }
    assert!(count > 100, "{count}");
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
fn contradicting_and_misplaced_signs_are_never_more_than_is_known() {
    let done =
        json!({ "Type": "Transcode", "TranscodeTask": { "Status": "SUCCESS", "ErrCode": 0 } });
    for (beside, outcome) in [
        // A part that speaks in forms other than a text and a number.
        (json!({ "Status": { "State": "FAIL" } }), Outcome::Unknown),
        (json!({ "Status": ["FAIL"] }), Outcome::Unknown),
        (
            json!({ "Status": "SUCCESS", "ErrCode": { "Code": 5 } }),
            Outcome::Unknown,
        ),
        (
            json!({ "Status": "SUCCESS", "ErrCode": [0] }),
            Outcome::Unknown,
        ),
        (
            json!({ "Status": "SUCCESS", "ErrCode": true }),
            Outcome::Unknown,
        ),
        (json!({ "Status": true }), Outcome::Unknown),
        (json!({ "ErrCode": false }), Outcome::Unknown),
        (json!({ "Message": { "Text": "m" } }), Outcome::Unknown),
        (
            json!({ "Status": "SUCCESS", "ErrCode": 0.0 }),
            Outcome::Succeeded,
        ),
        (
            json!({ "Status": "SUCCESS", "ErrCode": "0" }),
            Outcome::Succeeded,
        ),
        (
            json!({ "Status": "SUCCESS", "ErrCode": false, "Message": ["m"] }),
            Outcome::Succeeded,
        ),
        // Lower case and spaces.
        (json!({ "Status": "fail" }), Outcome::PartlyFailed),
        (json!({ "Status": " Success " }), Outcome::Succeeded),
        // Odd nesting.
        (
            json!({ "A": { "B": [[{ "C": { "Status": "FAIL" } }]] } }),
            Outcome::PartlyFailed,
        ),
        (
            json!({ "Status": "SUCCESS", "Sub": { "Status": "PROCESSING" } }),
            Outcome::Unknown,
        ),
        (
            json!({ "Status": "SUCCESS", "Sub": { "Status": "FAIL" } }),
            Outcome::PartlyFailed,
        ),
        (
            json!({ "Status": "FINISH", "Message": "m", "Sub": { "Status": "SUCCESS" } }),
            Outcome::Unknown,
        ),
        (
            json!({ "Status": "FINISH", "Message": "ok", "Sub": { "Status": "SUCCESS" } }),
            Outcome::Succeeded,
        ),
        (
            json!([{ "Status": "SUCCESS" }, { "ErrCode": "-1" }]),
            Outcome::PartlyFailed,
        ),
        (
            json!({ "Url": { "Status": "FAIL" } }),
            Outcome::PartlyFailed,
        ),
        (json!({ "Input": { "Status": "FAIL" } }), Outcome::Succeeded),
        // Words that are not members.
        (json!(["Status", "FAIL"]), Outcome::Succeeded),
        (json!({ "Text": "\"Status\":\"FAIL\"" }), Outcome::Succeeded),
        (
            json!({ "Status": null, "ErrCode": null }),
            Outcome::Succeeded,
        ),
    ] {
        let members = json!({ "MediaProcessResultSet": [done], "New": beside });
        let body = json!({ "Response": { "Status": "FINISH", "WorkflowTask": members } });
        let judged = judge(DETAIL, &body);
        assert_eq!(judged.outcome, outcome, "{body}");
        assert_eq!(
            judged.outcome == Outcome::Unknown,
            judged.uncertain > 0,
            "{body}"
        );
    }
}

#[test]
fn two_tasks_in_one_answer_have_to_succeed_both() {
    let done = json!({ "Type": "Transcode", "TranscodeTask": { "Status": "SUCCESS" } });
    let workflow = json!({ "Status": "FINISH", "MediaProcessResultSet": [done] });
    let step = |status: &str| json!({ "ActivityType": "T", "ActivityResItem": { "TranscodeTask": { "Status": status } } });
    let steps = json!([step("SUCCESS")]);
    for (other, outcome) in [
        (json!({ "Status": "FINISH" }), Outcome::Unknown),
        (json!({ "Status": "FAIL" }), Outcome::PartlyFailed),
        (json!({ "Status": "SUCCESS" }), Outcome::Unknown),
        (json!({ "ErrCode": 5 }), Outcome::PartlyFailed),
        (
            json!({ "Status": "SUCCESS", "ActivityResultSet": steps }),
            Outcome::Succeeded,
        ),
        (
            json!({ "Status": "PROCESSING", "ActivityResultSet": steps }),
            Outcome::Unknown,
        ),
        (
            json!({ "Status": "FINISH", "ActivityResultSet": [step("FAIL")] }),
            Outcome::PartlyFailed,
        ),
        (
            json!({ "Status": "FINISH", "ActivityResultSet": steps, "NewTask": {} }),
            Outcome::Unknown,
        ),
        // An empty member counts as unset beside a filled one.
        (json!({}), Outcome::Succeeded),
        (json!(null), Outcome::Succeeded),
    ] {
        let body = json!({ "Response": { "Status": "FINISH", "WorkflowTask": workflow, "ScheduleTask": other } });
        let judged = judge(DETAIL, &body);
        assert_eq!(judged.outcome, outcome, "{body}");
        assert_eq!(judged.uncertain > 0, outcome == Outcome::Unknown, "{body}");
    }
    for (code, outcome) in [
        (json!(0), Outcome::Succeeded),
        (json!(1), Outcome::PartlyFailed),
        (json!(null), Outcome::Unknown),
    ] {
        let edit = json!({ "Status": "FINISH", "ErrCode": code });
        let body = json!({ "Response": { "Status": "FINISH", "EditMediaTask": edit, "WorkflowTask": workflow } });
        assert_eq!(judge(DETAIL, &body).outcome, outcome, "{body}");
    }
    for (status, outcome) in [
        ("FINISH", Outcome::Succeeded),
        ("PROCESSING", Outcome::Running),
        ("FAIL", Outcome::PartlyFailed),
    ] {
        let edit = json!({ "Status": status, "ErrCode": 0 });
        let body = json!({ "EventType": "WorkflowTask", "EditMediaTaskEvent": edit, "WorkflowTaskEvent": workflow });
        assert_eq!(judge(NOTIFICATION, &body).outcome, outcome, "{body}");
    }
}

#[test]
fn event_that_is_not_modelled_has_ended_only_by_its_own_word() {
    for (event, outcome, ended) in [
        (json!({ "Status": "SUCCESS" }), Outcome::Succeeded, true),
        (
            json!({ "Status": "FINISH", "Steps": [{ "Status": "SUCCESS" }] }),
            Outcome::Succeeded,
            true,
        ),
        (
            json!({ "Status": "FINISH", "Steps": [{ "Status": "QUEUED" }] }),
            Outcome::Unknown,
            true,
        ),
        (
            json!({ "Progress": 50, "Steps": [{ "Status": "SUCCESS" }] }),
            Outcome::Unknown,
            false,
        ),
        (
            json!({ "Steps": [{ "Status": "SUCCESS" }, { "Status": "WAITING" }] }),
            Outcome::Running,
            false,
        ),
        (
            json!({ "Steps": [{ "Status": "SUCCESS" }, { "Status": "FAIL" }] }),
            Outcome::PartlyFailed,
            true,
        ),
    ] {
        let body = json!({ "EventType": "FreshTask", "FreshTaskEvent": event });
        let judged = judge(NOTIFICATION, &body);
        assert_eq!((judged.outcome, judged.ended), (outcome, ended), "{body}");
    }
}

#[test]
fn batch_task_has_ended_once_all_of_its_results_have() {
    let file = |status: &str| json!({ "Status": status, "ErrCodeExt": "", "Path": "/a" });
    for (files, outcome, ended) in [
        (json!([file("SUCCESS")]), Outcome::Succeeded, true),
        (
            json!([file("SUCCESS"), file("FAIL")]),
            Outcome::PartlyFailed,
            true,
        ),
        (
            json!([file("SUCCESS"), file("PROCESSING")]),
            Outcome::Running,
            false,
        ),
        (
            json!([file("SUCCESS"), file("PAUSED")]),
            Outcome::Unknown,
            false,
        ),
        (
            json!([file("SUCCESS"), { "Message": "m" }]),
            Outcome::Unknown,
            false,
        ),
        (json!([]), Outcome::Unknown, false),
        (json!(null), Outcome::Unknown, false),
    ] {
        let body = json!({ "EventType": "BatchTask", "BatchTaskEvent": { "TaskId": "t", "SmartSubtitlesTaskResult": { "Outputs": files } } });
        let judged = judge(NOTIFICATION, &body);
        assert_eq!((judged.outcome, judged.ended), (outcome, ended), "{body}");
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
fn deeply_nested_padding_before_a_part_costs_no_pass_for_each_level() {
    let pad = format!("\"Pad\":\"{}\",", "x".repeat(2000));
    let mut value = format!("{{{pad}\"Status\":\"FAIL\"}}");
    for _ in 0..100 {
        value = format!("{{{pad}\"Sub\":{value}}}");
    }
    let list = vec![value; 20].join(",");
    let body = format!(r#"{{"Response":{{"Status":"FINISH","WorkflowTask":{{"New":[{list}]}}}}}}"#);
    let detail = DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap();
    assert_eq!(detail.failures().len(), 20);
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
fn finished_task_without_a_result_is_unknown_with_its_reason() {
    for members in [
        json!({}),
        json!({ "WorkflowTask": null }),
        json!({ "WorkflowTask": {} }),
        json!({ "WorkflowTask": { "Status": "FINISH", "ErrCode": 0, "MediaProcessResultSet": [] } }),
        json!({ "WorkflowTask": { "MetaData": { "Size": 1 } } }),
        json!({ "ScheduleTask": { "Status": "FINISH", "ActivityResultSet": [] } }),
        json!({ "NewTask": "SUCCESS" }),
    ] {
        let mut body = json!({ "Response": members });
        body["Response"]["Status"] = json!("FINISH");
        let detail = DescribeTaskDetailResponse::from_slice(body.to_string().as_bytes()).unwrap();
        assert_eq!(detail.outcome(), Outcome::Unknown, "{body}");
        let uncertain = detail.uncertainties();
        let [whole] = &uncertain[..] else {
            panic!("{uncertain:?} of {body}")
        };
        assert_eq!(whole.what, "task");
        assert_eq!(whole.reason, "it has ended, and the answer holds no result");
    }
}

#[test]
fn success_of_the_whole_says_that_it_has_ended() {
    let done = json!([{ "Type": "Transcode", "TranscodeTask": { "Status": "SUCCESS" } }]);
    for (members, outcome, ended) in [
        (
            json!({ "Status": "SUCCESS", "WorkflowTask": { "MediaProcessResultSet": done } }),
            Outcome::Succeeded,
            true,
        ),
        (
            json!({ "WorkflowTask": { "Status": "SUCCESS", "MediaProcessResultSet": done } }),
            Outcome::Succeeded,
            true,
        ),
        (json!({ "Status": "SUCCESS" }), Outcome::Unknown, true),
        (
            json!({ "Status": "SUCCESS", "WorkflowTask": { "Status": "PROCESSING" } }),
            Outcome::Running,
            false,
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

/// Fills each member of a struct, and sets every status to success.
fn filled(known: &'static StructFacts, depth: usize) -> Value {
    let mut value = well(known);
    let mut has_arm = false;
    for field in known.fields.iter().filter(|_| depth > 0) {
        if let Some(nested) = field.nested() {
            if field.arm && std::mem::replace(&mut has_arm, true) {
                continue;
            }
            let nested = filled(nested, depth - 1);
            value[field.name] = if field.list { json!([nested]) } else { nested };
        } else if value.get(field.name).is_none() {
            value[field.name] = match (field.list, field.wire) {
                (true, _) => json!([]),
                (_, "string") => json!("x"),
                (_, "bool") => json!(true),
                _ => json!(1),
            };
        }
    }
    value
}

#[test]
fn subtask_that_succeeded_does_so_under_a_name_that_is_not_modelled() {
    let mut count = 0;
    for (root, route) in places() {
        let (owner, field) = route.last().unwrap();
        let nested = field.nested().unwrap();
        if !field.arm || is_task(&route) || !has_role(nested, "status") {
            continue;
        }
        for part in [filled(nested, 5), well(nested)] {
            let known = judge(root, &answer(root, &route, field.name, part.clone()));
            assert_eq!(known.outcome, Outcome::Succeeded, "{} {part}", owner.name);
            let body = answer(root, &route, "FreshTask", part);
            assert_eq!(judge(root, &body).outcome, Outcome::Succeeded, "{body}");
            count += 1;
        }
    }
    assert!(count > 80, "{count}");
}

#[test]
fn element_without_a_result_beside_one_is_unknown_at_every_list() {
    let mut count = 0;
    for (root, known, route) in structs() {
        for field in known
            .fields
            .iter()
            .filter(|field| field.list && field.role != Some("request"))
        {
            let Some(nested) = field.nested() else {
                continue;
            };
            let is_result = is_judged(nested) || done(nested) != json!({});
            let nulls: Map<_, _> = nested
                .fields
                .iter()
                .map(|field| (field.name.to_owned(), Value::Null))
                .collect();
            for (element, is_empty) in [
                (done(nested), false),
                (Value::Null, true),
                (json!({}), true),
                (Value::Object(nulls), true),
            ] {
                let list = json!([done(nested), element]);
                let mut step: Vec<Step> = route.clone();
                step.push((known, field));
                let mut body = answer(root, &step, field.name, json!({}));
                let at = path(&step, field.name)
                    .replace("[1]", "/1")
                    .replace('.', "/");
                let at = at.trim_end_matches("/1");
                let at = if root == DETAIL {
                    format!("/Response/{at}")
                } else {
                    format!("/{at}")
                };
                *body.pointer_mut(&at).unwrap() = list;
                let judged = judge(root, &body);
                if is_result && is_empty {
                    assert_eq!(judged.outcome, Outcome::Unknown, "{body}");
                    count += 1;
                } else if is_result {
                    assert_ne!(judged.outcome, Outcome::Unknown, "{body}");
                }
            }
        }
    }
    assert!(count > 40, "{count}");
}

#[test]
fn several_arms_at_once_are_each_judged_and_survive_writing() {
    let mut count = 0;
    for (root, known, route) in structs() {
        let arms = known
            .fields
            .iter()
            .filter(|field| field.arm && field.nested().is_some_and(is_judged));
        for pair in arms.collect::<Vec<_>>().windows(2) {
            let [one, other] = pair else { continue };
            let status = if root == DETAIL && route.is_empty() {
                "FAIL"
            } else {
                "CANCELLED"
            };
            let fill = |field: &FieldFacts| filled(field.nested().unwrap(), 3);
            let mut failed = fill(other);
            failed["Status"] = json!(status);
            for (second, is_expected) in [
                (fill(other), |outcome| outcome == Outcome::Succeeded),
                (failed, |outcome| outcome == Outcome::PartlyFailed),
                (json!({}), |outcome| outcome == Outcome::Succeeded),
            ] as [(Value, fn(Outcome) -> bool); 3]
            {
                // The task of a live stream says only its code.
                let second_is_unset = second == json!({});
                let body = answer_with(
                    root,
                    known,
                    &route,
                    &json!({ one.name: fill(one), other.name: second }),
                );
                let judged = judge(root, &body);
                assert!(
                    is_expected(judged.outcome),
                    "{:?} of {body}",
                    judged.outcome
                );
                if root == DETAIL {
                    let read = DescribeTaskDetailResponse::from_slice(body.to_string().as_bytes())
                        .unwrap();
                    let written = json!({ "Response": read }).to_string();
                    let again = DescribeTaskDetailResponse::from_slice(written.as_bytes()).unwrap();
                    assert_eq!(again, read, "{body}");
                    assert_eq!(again.outputs().len(), read.outputs().len(), "{body}");
                    let mut alone = 0;
                    for arm in [one, other]
                        .into_iter()
                        .take(if second_is_unset { 1 } else { 2 })
                    {
                        let body =
                            answer_with(root, known, &route, &json!({ arm.name: fill(arm) }))
                                .to_string();
                        let read = DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap();
                        alone += read.outputs().len();
                    }
                    assert_eq!(read.outputs().len(), alone, "{body}");
                }
                count += 1;
            }
        }
    }
    assert!(count > 100, "{count}");
}

#[test]
fn code_and_message_beside_a_modelled_failure_belong_to_it() {
    let body = r#"{"Response":{"Status":"FINISH","WorkflowTask":{"SmartSubtitlesTaskResult":[{"Type":"AsrFullTextRecognition",
        "AsrFullTextTask":{"Status":"SUCCESS","Output":{"SubtitleResults":[{"Status":"FAIL","ErrCode":3,"Message":"x"}]}}}]}}}"#;
    let detail = DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap();
    let failures = detail.failures();
    let [failure] = &failures[..] else {
        panic!("{failures:?}")
    };
    assert_eq!((failure.codes().as_str(), failure.message), ("3", "x"));
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

#[test]
fn value_that_was_not_told_stays_so_beside_two_arms() {
    let body = r#"{"Response":{"Status":"FINISH","TaskType":null,"WorkflowTask":{"TaskId":"1"},"EditMediaTask":{"TaskId":"2"},
        "TasksPriority":1e400,"CreateTime":null}}"#;
    let detail = DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap();
    let written = serde_json::to_value(&detail).unwrap();
    for name in ["TaskType", "TasksPriority", "CreateTime"] {
        assert_eq!(written.get(name), None, "{written}");
    }
}

#[test]
fn reason_of_one_of_two_tasks_is_that_of_a_single_task() {
    let body = r#"{"Response":{"Status":"FINISH","WorkflowTask":{"TaskId":"1","Status":"FINISH","MediaProcessResultSet":[
        {"Type":"Transcode","TranscodeTask":{"Status":"SUCCESS"}}]},"ScheduleTask":{"TaskId":"2","Status":"SUCCESS"}}}"#;
    let detail = DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap();
    let uncertainties = detail.uncertainties();
    assert!(!uncertainties.is_empty());
    for uncertainty in &uncertainties {
        assert!(
            !uncertainty.reason.contains("error code"),
            "{uncertainty:?}"
        );
    }
}

#[test]
fn paths_of_hostile_parts_are_bounded() {
    let element = r#"{"Status":"SUCCESS"},"#;
    let body = format!(
        r#"{{"Response":{{"Status":"FINISH","WorkflowTask":{{"New":{{"{}":[{}{{}}]}}}}}}}}"#,
        "x".repeat(200_000),
        element.repeat(4000)
    );
    let detail = DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap();
    let bytes: usize = detail.subtasks().iter().map(|part| part.path.len()).sum();
    assert!(bytes < 4 << 20, "{bytes}");
    assert_eq!(detail.outcome(), Outcome::Unknown);
}
