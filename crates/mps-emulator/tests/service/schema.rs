//! The check of parameters against the model's schema: for every operation, each unknown parameter,
//! each missing one and each wrong kind, at any depth.

use mps_emulator::Emulator;
use mps_model::schema::{self, FieldFacts, StructFacts};
use serde_json::{Map, Value, json};

use crate::client::{Connection, SignedRequest};
use crate::facts::rules;
use crate::samples::Samples;

/// Codes of the check. Operations refuse unfit values with other codes.
const CODES: [&str; 3] = ["UnknownParameter", "MissingParameter", "InvalidParameter"];

/// A connection that sends one request after the other.
pub(crate) struct Caller {
    connection: Connection,
    host: String,
}

impl Caller {
    pub(crate) async fn new(emulator: &Emulator) -> Self {
        Self {
            connection: Connection::open(emulator.addr()).await,
            host: emulator.addr().to_string(),
        }
    }

    /// Returns code and message of the answer.
    pub(crate) async fn refusal(&mut self, request: &SignedRequest) -> (String, String) {
        self.connection.write(&request.signed(&self.host)).await;
        let answer = self.connection.answer().await.expect("an answer");
        let message = answer.response()["Error"]["Message"].to_string();
        (answer.code(), message)
    }

    /// Calls an operation, which has to refuse `parameter` with this code.
    pub(crate) async fn is_refused(
        &mut self,
        operation: &str,
        given: &Value,
        code: &str,
        parameter: &str,
    ) {
        let (refused, message) = self.refusal(&call(operation, given)).await;
        assert_eq!(refused, code, "{operation} {parameter}: {given}");
        let named = format!("`{parameter}`");
        assert!(
            message.contains(&named),
            "{operation} {parameter}: {message}"
        );
    }
}

pub(crate) fn call(operation: &str, given: &Value) -> SignedRequest {
    SignedRequest::post("mps", operation, "2019-06-12", given.clone())
}

pub(crate) async fn emulator() -> Emulator {
    let builder = Emulator::builder().rate_limit(None);
    builder.start().await.expect("a free port")
}

fn request_of(operation: &str) -> &'static StructFacts {
    let mut known = schema::operations().iter();
    let facts = known.find(|facts| facts.name == operation);
    facts.and_then(|facts| facts.request()).expect("a request")
}

/// Returns a struct that has only what is required, but at least one member, because a query cannot
/// write an empty object.
pub(crate) fn smallest(facts: &StructFacts) -> Value {
    let mut chosen: Vec<_> = facts.fields.iter().filter(|field| field.required).collect();
    if chosen.is_empty() {
        chosen.extend(facts.fields.iter().find(|field| field.nested().is_none()));
    }
    let members = chosen.into_iter();
    members
        .map(|field| (field.name.to_owned(), fitting(facts, field)))
        .collect::<Map<_, _>>()
        .into()
}

/// Returns a value of the field's kind and within its limit.
pub(crate) fn fitting(owner: &StructFacts, field: &FieldFacts) -> Value {
    let value = single(owner, field);
    match field.list {
        true => json!([value]),
        false => value,
    }
}

/// Returns such a value, or an element of such a list.
pub(crate) fn single(owner: &StructFacts, field: &FieldFacts) -> Value {
    match field.nested() {
        Some(nested) => smallest(nested),
        None => {
            let good = Samples::of(field, rules(owner, field).limit).good;
            good.into_iter().next().expect("a value within the limit")
        }
    }
}

/// Returns values that are not of the field's kind.
fn unfit(field: &FieldFacts) -> Vec<Value> {
    let fits: &[&str] = match field.wire {
        "bool" => &["true"],
        "string" => &["\"a\""],
        "int64" => &["-1", "1"],
        "uint64" => &["1"],
        "float" => &["-1", "1", "0.5"],
        _ => &["{}"],
    };
    let others = [
        json!(true),
        json!("a"),
        json!(-1),
        json!(1),
        json!(0.5),
        json!({}),
        json!([]),
    ];
    let mut unfit: Vec<Value> = others.to_vec();
    unfit.retain(|value| !fits.contains(&&*value.to_string()));
    match field.list {
        // A list of lists has the wrong kind within.
        true => [json!(true), json!("a"), json!(1), json!({})].to_vec(),
        false => unfit,
    }
}

/// A struct within a request: the fields on the way to it, with the path that errors name.
#[derive(Clone)]
pub(crate) struct Place {
    pub(crate) facts: &'static StructFacts,
    way: Vec<&'static FieldFacts>,
}

impl Place {
    /// Returns every struct within the request of an operation, each once.
    pub(crate) fn all(operation: &str) -> Vec<Self> {
        let mut found = vec![Self {
            facts: request_of(operation),
            way: Vec::new(),
        }];
        let mut next = 0;
        while let Some(place) = found.get(next).cloned() {
            for field in place.facts.fields {
                let nested = field.nested();
                if let Some(facts) = nested.filter(|facts| found.iter().all(|p| p.facts != *facts))
                {
                    let way = [&place.way[..], &[field]].concat();
                    found.push(Self { facts, way });
                }
            }
            next += 1;
        }
        found
    }

    /// Returns the request with this value in place of the struct, and else only what is required.
    pub(crate) fn request(&self, operation: &str, value: Value) -> Value {
        let mut value = value;
        for (depth, field) in self.way.iter().enumerate().rev() {
            let holder = match depth {
                0 => request_of(operation),
                _ => self.way[depth - 1].nested().expect("a struct"),
            };
            let mut object = smallest(holder);
            object[field.name] = match field.list {
                true => json!([value]),
                false => value,
            };
            value = object;
        }
        value
    }

    /// Returns the path of a member, as errors name it.
    pub(crate) fn path(&self, member: &str) -> String {
        let mut path = String::new();
        for field in &self.way {
            path.push_str(field.name);
            path.push_str(if field.list { ".0." } else { "." });
        }
        path + member
    }
}

#[tokio::test]
async fn unknown_parameter_of_any_operation_is_refused() {
    let emulator = emulator().await;
    let mut caller = Caller::new(&emulator).await;
    for operation in mps_model::operation::OPERATIONS {
        let facts = request_of(operation.name);
        let known = |name: &str| facts.fields.iter().any(|field| field.name == name);
        let own = facts.fields.iter().map(|field| field.name);
        let wrong = own.flat_map(|name| [name.to_lowercase(), format!("{name}s")]);
        let of_others = mps_model::operation::OPERATIONS.iter();
        let of_others = of_others.flat_map(|other| request_of(other.name).fields);
        let wrong = wrong.chain(of_others.map(|field| field.name.to_owned()));
        for name in wrong.filter(|name| !known(name)) {
            let mut given = smallest(facts);
            given[&name] = json!("a");
            caller
                .is_refused(operation.name, &given, "UnknownParameter", &name)
                .await;
        }
    }
}

#[tokio::test]
async fn missing_required_parameter_at_any_depth_is_refused() {
    let emulator = emulator().await;
    let mut caller = Caller::new(&emulator).await;
    let mut count = 0;
    for operation in mps_model::operation::OPERATIONS {
        for place in Place::all(operation.name) {
            let required = place.facts.fields.iter().filter(|field| field.required);
            for name in required.map(|field| field.name) {
                let mut without = smallest(place.facts);
                without.as_object_mut().expect("an object").remove(name);
                let mut null = without.clone();
                null[name] = Value::Null;
                for given in [without, null] {
                    let given = place.request(operation.name, given);
                    let path = place.path(name);
                    caller
                        .is_refused(operation.name, &given, "MissingParameter", &path)
                        .await;
                    count += 1;
                }
            }
        }
    }
    assert!(count > 100, "{count}");
}

#[tokio::test]
async fn parameter_of_wrong_kind_at_any_depth_is_refused() {
    let emulator = emulator().await;
    let mut caller = Caller::new(&emulator).await;
    let mut count = 0;
    for operation in mps_model::operation::OPERATIONS {
        for place in Place::all(operation.name) {
            for field in place.facts.fields {
                let path = place.path(field.name);
                let mut wrong = unfit(field)
                    .into_iter()
                    .map(|v| (v, path.clone()))
                    .collect::<Vec<_>>();
                if field.list {
                    let element = FieldFacts {
                        list: false,
                        ..*field
                    };
                    let element = unfit(&element).into_iter();
                    wrong.extend(element.map(|v| (json!([v]), format!("{path}.0"))));
                }
                for (value, path) in wrong {
                    let mut given = smallest(place.facts);
                    given[field.name] = value;
                    let given = place.request(operation.name, given);
                    caller
                        .is_refused(operation.name, &given, "InvalidParameter", &path)
                        .await;
                    count += 1;
                }
            }
        }
    }
    assert!(count > 5_000, "{count}");
}

/// Every member of the schema passes the check, as JSON and as a query.
#[tokio::test]
async fn parameter_of_the_right_kind_at_any_depth_passes() {
    let emulator = emulator().await;
    let mut caller = Caller::new(&emulator).await;
    for operation in mps_model::operation::OPERATIONS {
        for place in Place::all(operation.name) {
            for field in place.facts.fields {
                let path = place.path(field.name);
                let mut given = smallest(place.facts);
                given[field.name] = fitting(place.facts, field);
                let given = place.request(operation.name, given);
                let posted = caller.refusal(&call(operation.name, &given)).await;
                let named = posted.1.contains(&format!("`{path}`"));
                assert!(
                    !CODES.contains(&&*posted.0) || !named,
                    "{posted:?}: {given}"
                );
                let mut pairs = form_urlencoded::Serializer::new(String::new());
                for (name, value) in flattened("", &given) {
                    pairs.append_pair(&name, &value);
                }
                let mut get = SignedRequest::get(&pairs.finish());
                get.action = operation.name.to_owned();
                let got = caller.refusal(&get).await;
                assert_eq!(got.0, posted.0, "{got:?}, {posted:?}: {given}");
            }
        }
    }
}

/// Returns the pairs of a query.
fn flattened(path: &str, value: &Value) -> Vec<(String, String)> {
    let below = |name: &str| match path {
        "" => name.to_owned(),
        path => format!("{path}.{name}"),
    };
    match value {
        Value::Object(members) => {
            let members = members.iter();
            members
                .flat_map(|(name, value)| flattened(&below(name), value))
                .collect()
        }
        Value::Array(values) => {
            let values = values.iter().enumerate();
            values
                .flat_map(|(index, value)| flattened(&below(&index.to_string()), value))
                .collect()
        }
        Value::String(text) => vec![(path.to_owned(), text.clone())],
        other => vec![(path.to_owned(), other.to_string())],
    }
}
