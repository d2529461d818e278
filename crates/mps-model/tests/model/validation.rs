//! Check of requests before they are sent. Every rule of the schema is broken on its own, in every
//! struct that a request can hold, and must be found at its path. The rules are read here again.

use crate::facts::{self, rules};
use crate::operations::{KNOWN, Known};
use crate::random::{Route, routes};
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

/// Values that meet a limit, and values that do not.
#[derive(Default)]
struct Samples {
    good: Vec<Value>,
    bad: Vec<Value>,
    /// Lengths of lists, and whether they meet the limit.
    counts: Vec<(usize, bool)>,
}

impl Samples {
    fn of(field: &FieldFacts, limit: &str) -> Self {
        let mut samples = Self::default();
        let mut conditions: Vec<&str> = limit.split(';').filter(|cell| *cell != "-").collect();
        conditions.retain(|condition| match condition.strip_prefix("items<=") {
            Some(most) => {
                let most: usize = most.parse().unwrap();
                samples.counts.extend([(most, true), (most + 1, false)]);
                false
            }
            None => true,
        });
        match field.wire {
            "string" => samples.add_texts(&conditions),
            "bool" => samples.good.push(json!(true)),
            "int64" | "uint64" | "float" => samples.add_numbers(field.wire, &conditions),
            // A struct has limits of its own.
            _ => {}
        }
        samples
    }

    fn add_numbers(&mut self, wire: &str, conditions: &[&str]) {
        let bounds = conditions.iter().flat_map(|condition| {
            let bounds = condition
                .split(['|', '>', '='])
                .flat_map(|cell| cell.split(".."));
            bounds.filter_map(|bound| bound.parse::<f64>().ok())
        });
        let mut candidates: Vec<f64> = bounds
            .flat_map(|bound| [0.0, -1.0, 1.0, -0.25, 0.25].map(|step| bound + step))
            .chain([1.0])
            .collect();
        candidates.retain(|number| wire == "float" || number.fract() == 0.0);
        candidates.retain(|number| wire != "uint64" || *number >= 0.0);
        for number in candidates {
            let value = match wire {
                "float" => json!(number),
                _ => json!(number as i64),
            };
            let is_good = conditions
                .iter()
                .all(|spans| spans.split('|').any(|span| is_within(span, number)));
            if is_good {
                &mut self.good
            } else {
                &mut self.bad
            }
            .push(value);
        }
    }

    fn add_texts(&mut self, conditions: &[&str]) {
        let find = |name| conditions.iter().find_map(|known| known.strip_prefix(name));
        let length = |name| find(name).map(|bound| bound.parse::<usize>().unwrap());
        let exact = length("len=");
        let (least, most) = (length("len>=").or(exact), length("len<=").or(exact));
        let (start, end) = (find("starts=").unwrap_or(""), find("ends=").unwrap_or(""));
        let class = find("chars=").unwrap_or("é好");
        let hyphen_at_end = |at: usize| at + 1 == class.len();
        let ends: Vec<char> = class
            .char_indices()
            .filter(|(at, character)| *character != '-' || hyphen_at_end(*at))
            .map(|(_, character)| character)
            .collect();
        let text = |length: usize| -> String {
            let filler = ends.iter().cycle().take(length - start.len() - end.len());
            format!("{start}{}{end}", filler.collect::<String>())
        };
        let good = text(least.unwrap_or(3).max(1));
        self.good.push(json!(good));
        if let Some(most) = most {
            self.good.push(json!(text(most)));
            self.bad.push(json!(text(most + 1)));
        }
        if let Some(least) = least {
            self.bad.push(json!(text(least - 1)));
        }
        if !start.is_empty() {
            self.bad.push(json!(format!("x{good}")));
        }
        if !end.is_empty() {
            self.bad.push(json!(format!("{good}x")));
        }
        if let Some(class) = find("chars=") {
            for wrong in [' ', '/', ':', '@', '[', '`', '{', '~', 'é', '\n'] {
                assert!(!class.contains(wrong));
                let rest: String = good.chars().skip(1).collect();
                self.bad.push(json!(format!("{wrong}{rest}")));
            }
        }
    }
}

/// Returns whether a number is within a span, such as `1..=5`.
fn is_within(span: &str, number: f64) -> bool {
    if let Some(bound) = span.strip_prefix('>') {
        return number > bound.parse().unwrap();
    }
    let Some((least, most)) = span.split_once("..") else {
        return number == span.parse::<f64>().unwrap();
    };
    let bound = |text: &str, none: f64| text.parse().unwrap_or(none);
    number >= bound(least, f64::NEG_INFINITY)
        && number <= bound(most.trim_start_matches('='), f64::INFINITY)
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
