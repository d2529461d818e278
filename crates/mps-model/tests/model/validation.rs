//! Check of requests before they are sent. Every rule of the schema is broken on its own, in every
//! struct that a request can hold, and must be found at its path. The rules are read here again.

use crate::facts::{self, rules};
use crate::operations::{KNOWN, Known};
use crate::random::{Route, routes};
use crate::samples::Samples;
use mps_model::Operation;
use mps_model::operation::{BatchProcessMedia, ProcessMedia};
use mps_model::schema::{FieldFacts, StructFacts};
use mps_model::types::{CosInputInfo, MediaInputInfo, TaskNotifyConfig, UrlInputInfo};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

#[test]
fn every_broken_rule_is_found_at_its_path() {
    let mut broken = BTreeSet::new();
    for known in &KNOWN {
        let root: &str = format!("{}Request", known.name).leak();
        for (name, route) in routes(&[root], facts::find) {
            let owner = facts::find(name).unwrap();
            let place = Place {
                known,
                route,
                owner,
            };
            for field in owner.fields {
                place.break_need(field, &mut broken);
                place.break_limit(field, &mut broken);
            }
        }
    }
    let table = include_str!("../../schema/fields.tsv").lines().skip(2);
    let mut expected = BTreeSet::new();
    for row in table {
        let cells: Vec<&str> = row.split('\t').collect();
        for rule in [cells[6], cells[10]] {
            if rule != "-" {
                expected.insert((cells[0], cells[1], rule));
            }
        }
    }
    assert!(expected.len() > 200, "{}", expected.len());
    let missed: Vec<_> = expected.difference(&broken).collect();
    assert!(missed.is_empty(), "never broken: {missed:?}");
}

/// Rules that were broken, as struct, field and the cell of the table.
type Broken = BTreeSet<(&'static str, &'static str, &'static str)>;

/// Struct within a request.
struct Place<'k> {
    known: &'k Known,
    route: Route,
    owner: &'static StructFacts,
}

impl Place<'_> {
    fn break_need(&self, field: &'static FieldFacts, broken: &mut Broken) {
        let required = rules(self.owner, field).required;
        let mut beside = Vec::new();
        if let Some((other, value)) = required
            .strip_prefix("if ")
            .and_then(|need| need.split_once('='))
        {
            beside.push((other, json!(value)));
            let elsewhere = vec![(other, json!("another value"))];
            self.assert_faults(elsewhere, Some(field.name), &[]);
        } else if required == "-" {
            return;
        }
        let path = self.path(field.name);
        self.assert_faults(beside.clone(), Some(field.name), &[path]);
        beside.push((field.name, value(self.owner, field)));
        self.assert_faults(beside, None, &[]);
        broken.insert((self.owner.name, field.name, required));
    }

    fn break_limit(&self, field: &'static FieldFacts, broken: &mut Broken) {
        let limit = rules(self.owner, field).limit;
        if limit == "-" {
            return;
        }
        let samples = Samples::of(field, limit);
        let path = self.path(field.name);
        for good in samples.good {
            let good = if field.list { json!([good]) } else { good };
            self.assert_faults(vec![(field.name, good)], None, &[]);
        }
        for bad in samples.bad {
            let (bad, path) = if field.list {
                (json!([bad]), format!("{path}[0]"))
            } else {
                (bad, path.clone())
            };
            self.assert_faults(vec![(field.name, bad)], None, &[path]);
            broken.insert((self.owner.name, field.name, limit));
        }
        for (count, is_good) in samples.counts {
            let list = vec![single(self.owner, field); count];
            let expected = if is_good { vec![] } else { vec![path.clone()] };
            self.assert_faults(vec![(field.name, list.into())], None, &expected);
            broken.insert((self.owner.name, field.name, limit));
        }
    }

    /// Checks a request that is valid but for these members of the struct.
    fn assert_faults(&self, set: Vec<(&str, Value)>, without: Option<&str>, expected: &[String]) {
        let mut request = object(self.owner, set, without);
        for (owner, field) in self.route.iter().rev() {
            let owner = facts::find(owner).unwrap();
            let is_list = owner
                .fields
                .iter()
                .any(|known| known.name == *field && known.list);
            let held = if is_list { json!([request]) } else { request };
            request = object(owner, vec![(field, held)], None);
        }
        let found = (self.known.validate)(&request);
        let mut paths: Vec<String> = found.iter_err().collect();
        paths.dedup();
        let shown = request.to_string();
        let shown = shown.get(..2000).unwrap_or(&shown);
        assert_eq!(paths, expected, "{} {shown}", self.known.name);
    }

    fn path(&self, field: &str) -> String {
        let mut path = String::new();
        for (owner, field) in &self.route {
            let owner = facts::find(owner).unwrap();
            let is_list = owner
                .fields
                .iter()
                .any(|known| known.name == *field && known.list);
            path.push_str(field);
            path.push_str(if is_list { "[0]." } else { "." });
        }
        path + field
    }
}

/// Paths of the faults that were found.
trait Faults {
    fn iter_err(&self) -> impl Iterator<Item = String>;
}

impl Faults for Result<(), mps_model::InvalidRequest> {
    fn iter_err(&self) -> impl Iterator<Item = String> {
        let faults = self.as_ref().err().into_iter();
        faults.flat_map(|error| error.faults().map(|(path, _)| path.to_owned()))
    }
}

/// Builds an object with these members and all others that it needs, without one.
fn object(owner: &'static StructFacts, set: Vec<(&str, Value)>, without: Option<&str>) -> Value {
    let set = set.into_iter();
    let mut members: Map<String, Value> =
        set.map(|(name, value)| (name.to_owned(), value)).collect();
    for field in owner.fields {
        let is_needed = match rules(owner, field).required.strip_prefix("if ") {
            None => rules(owner, field).required == "always",
            Some(need) => {
                let (other, value) = need.split_once('=').unwrap();
                members.get(other).is_some_and(|known| known == value)
            }
        };
        if is_needed && without != Some(field.name) && !members.contains_key(field.name) {
            members.insert(field.name.to_owned(), value(owner, field));
        }
    }
    Value::Object(members)
}

/// Returns a valid value of a member.
fn value(owner: &'static StructFacts, field: &'static FieldFacts) -> Value {
    let single = single(owner, field);
    if field.list { json!([single]) } else { single }
}

/// Returns a valid value of a member, or of one of its elements.
fn single(owner: &'static StructFacts, field: &'static FieldFacts) -> Value {
    match facts::find(field.wire) {
        Some(nested) => object(nested, Vec::new(), None),
        None => {
            let good = Samples::of(field, rules(owner, field).limit).good;
            good.into_iter().next().unwrap()
        }
    }
}

#[test]
fn problem_says_what_the_schema_asks_for() {
    let source = MediaInputInfo::url("https://example.com/a.mp4");
    let valid = || ProcessMedia::default().with_input_info(source.clone());
    let subscribed = TaskNotifyConfig::default().with_notify_type("URL");
    for (request, problem) in [
        (ProcessMedia::default(), "InputInfo: required"),
        (
            ProcessMedia::default().with_input_info(MediaInputInfo::default().with_kind("COS")),
            "InputInfo.CosInputInfo: required because Type is COS",
        ),
        (
            valid().with_task_notify_config(subscribed),
            "TaskNotifyConfig.NotifyUrl: required because NotifyType is URL",
        ),
        (
            valid().with_tasks_priority(-11),
            "TasksPriority: must be -10 to 10",
        ),
        (
            valid().with_skip_mate_data(2),
            "SkipMateData: must be 0 or 1",
        ),
        (
            valid().with_session_id("s".repeat(51)),
            "SessionId: must have at most 50 characters",
        ),
        (
            valid().with_output_dir("out"),
            "OutputDir: must start with /; OutputDir: must end with /",
        ),
    ] {
        let error = request.validate().unwrap_err();
        assert_eq!(error.to_string(), problem);
        let (path, first) = problem.split_once(": ").unwrap();
        assert_eq!(error.path(), path);
        assert!(first.starts_with(error.problem()));
    }
    assert_eq!(valid().validate(), Ok(()));
}

#[test]
fn faults_end_after_eight() {
    let sources = vec![MediaInputInfo::default(); 100];
    let error = BatchProcessMedia::default()
        .with_input_info(sources)
        .validate()
        .unwrap_err();
    let paths: Vec<_> = error.faults().map(|(path, _)| path).collect();
    let expected: Vec<_> = (0..8)
        .map(|index| format!("InputInfo[{index}].Type"))
        .collect();
    assert_eq!(paths, expected);
}

#[test]
fn problem_shows_no_value() {
    let source = MediaInputInfo::default()
        .with_kind("URL")
        .with_source(UrlInputInfo::default().with_url("https://canary.example/?token=canary"));
    let request = ProcessMedia::default()
        .with_input_info(source)
        .with_session_id("canary".repeat(10))
        .with_output_dir("canary");
    let error = request.validate().unwrap_err();
    assert!(!format!("{error} {error:?}").contains("canary"), "{error}");
}

#[test]
fn plain_member_that_was_assigned_counts_as_set() {
    let mut place = CosInputInfo::default();
    place.bucket = "films-1250000000".into();
    place.region = "ap-guangzhou".into();
    let request = |place| {
        let source = MediaInputInfo::default()
            .with_kind("COS")
            .with_source(place);
        ProcessMedia::default().with_input_info(source)
    };
    let error = request(place.clone()).validate().unwrap_err();
    assert_eq!(error.to_string(), "InputInfo.CosInputInfo.Object: required");
    place.object = "/in/a.mov".into();
    assert_eq!(request(place).validate(), Ok(()));
}
