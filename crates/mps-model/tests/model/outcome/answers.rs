//! Answers to judge, generated for every place of the schema.

use mps_model::schema::{self, FieldFacts, StructFacts};
use mps_model::{DescribeTaskDetailResponse, Notification, Outcome};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, VecDeque};

pub(super) const DETAIL: &str = "DescribeTaskDetailResponse";

pub(super) const NOTIFICATION: &str = "ParseNotificationResponse";

/// A step of the path from a root, as a struct and its field.
pub(super) type Step = (&'static StructFacts, &'static FieldFacts);

pub(super) fn has_role(known: &StructFacts, role: &str) -> bool {
    known.fields.iter().any(|field| field.role == Some(role))
}

/// Returns true if a struct says how far it is or that it failed.
pub(super) fn is_judged(known: &StructFacts) -> bool {
    has_role(known, "status") || has_role(known, "err-code")
}

/// Finds the shortest path to each struct that does not lead through the echo of the request.
pub(super) fn routes(root: &'static str) -> BTreeMap<&'static str, Vec<Step>> {
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
pub(super) fn places() -> Vec<(&'static str, Vec<Step>)> {
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
pub(super) fn answer(root: &str, route: &[Step], last: &str, part: Value) -> Value {
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
pub(super) fn well(known: &StructFacts) -> Value {
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
pub(super) fn done(known: &StructFacts) -> Value {
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
pub(super) struct Judged {
    pub(super) outcome: Outcome,
    pub(super) ended: bool,
    pub(super) failures: Vec<String>,
    pub(super) subtasks: Vec<String>,
    pub(super) uncertain: usize,
}

pub(super) fn judge(root: &str, value: &Value) -> Judged {
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
pub(super) fn path(route: &[Step], last: &str) -> String {
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

pub(super) fn is_task(route: &[Step]) -> bool {
    let (_, field) = route.last().unwrap();
    field
        .nested()
        .is_some_and(|nested| has_role(nested, "task-id"))
}

/// Lists every struct outside of the echo of the request, with the path to it.
pub(super) fn structs() -> Vec<(&'static str, &'static StructFacts, Vec<Step>)> {
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
pub(super) fn answer_with(
    root: &str,
    known: &StructFacts,
    route: &[Step],
    members: &Value,
) -> Value {
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

/// Fills each member of a struct, and sets every status to success.
pub(super) fn filled(known: &'static StructFacts, depth: usize) -> Value {
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
