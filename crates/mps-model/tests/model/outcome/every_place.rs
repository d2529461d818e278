//! Outcomes at every place of the schema at which a subtask or another struct can stand.

use super::answers::{
    DETAIL, Step, answer, answer_with, done, filled, has_role, is_judged, is_task, judge, path,
    places, structs, well,
};
use fastrand::Rng;
use mps_model::schema::FieldFacts;
use mps_model::{DescribeTaskDetailResponse, Notification, Outcome};
use serde_json::{Map, Value, json};

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
