//! Checks the parameters of a call against its operation, and turns the text values of a query into
//! the kinds that the operation expects.

use std::collections::BTreeMap;

use mps_model::schema;
use serde_json::{Map, Number, Value};

use super::parameter::Parameter;
use crate::api_error::ApiError;

/// Returns the parameters in their kinds.
///
/// Refuses parameters that the operation does not have, absent required ones, and values of another
/// kind. Members that the model does not know are passed on unchecked.
pub(super) fn conform(
    given: &Map<String, Value>,
    parameters: &[Parameter],
    is_text: bool,
) -> Result<Map<String, Value>, ApiError> {
    let mut given = match is_text {
        true => nested(given),
        false => given.clone(),
    };
    for name in given.keys() {
        if !parameters.iter().any(|parameter| parameter.name == name) {
            return Err(ApiError::new(
                "UnknownParameter",
                format!("The action has no parameter `{name}`."),
            ));
        }
    }
    for parameter in parameters {
        match given.get_mut(parameter.name) {
            None | Some(Value::Null) if parameter.is_required => {
                return Err(ApiError::missing(parameter.name));
            }
            None | Some(Value::Null) => {}
            Some(value) => {
                let check = Check {
                    wire: parameter.wire,
                    is_list: parameter.is_list,
                    is_text,
                };
                check.apply(value, parameter.name)?;
            }
        }
    }
    Ok(given)
}

/// The expected kind of one value.
#[derive(Clone, Copy, Debug)]
struct Check<'a> {
    wire: &'a str,
    is_list: bool,
    is_text: bool,
}

impl Check<'_> {
    fn apply(self, value: &mut Value, path: &str) -> Result<(), ApiError> {
        if self.is_list {
            let Value::Array(values) = value else {
                return Err(wrong_kind(path, "a list"));
            };
            let one = Self {
                is_list: false,
                ..self
            };
            for (index, value) in values.iter_mut().enumerate() {
                one.apply(value, &format!("{path}.{index}"))?;
            }
            return Ok(());
        }
        if self.is_text
            && let Value::String(text) = value
            && let Some(converted) = converted(text, self.wire)
        {
            *value = converted;
        }
        let (fits, kind) = match self.wire {
            "bool" => (value.is_boolean(), "true or false"),
            "string" => (value.is_string(), "a string"),
            "int64" => (value.as_i64().is_some(), "an integer"),
            "uint64" => (value.as_u64().is_some(), "a positive integer"),
            "float" => (value.is_number(), "a number"),
            _ => (value.is_object(), "an object"),
        };
        match value {
            _ if !fits => Err(wrong_kind(path, kind)),
            Value::Object(members) => self.apply_to_members(members, path),
            _ => Ok(()),
        }
    }

    fn apply_to_members(
        self,
        members: &mut Map<String, Value>,
        path: &str,
    ) -> Result<(), ApiError> {
        let facts = schema::find(self.wire).map_or(&[][..], |facts| facts.fields);
        for name in facts
            .iter()
            .filter(|field| field.required)
            .map(|field| field.name)
        {
            if members.get(name).is_none_or(Value::is_null) {
                return Err(ApiError::missing(&format!("{path}.{name}")));
            }
        }
        for (name, value) in members.iter_mut().filter(|(_, value)| !value.is_null()) {
            let Some(field) = facts.iter().find(|field| field.name == name) else {
                continue;
            };
            let check = Self {
                wire: field.wire,
                is_list: field.list,
                ..self
            };
            check.apply(value, &format!("{path}.{name}"))?;
        }
        Ok(())
    }
}

/// Converts a text of a query to another kind. Python writes `True` and `False`.
fn converted(text: &str, wire: &str) -> Option<Value> {
    match wire {
        "bool" => match text {
            "true" | "True" => Some(true.into()),
            "false" | "False" => Some(false.into()),
            _ => None,
        },
        "int64" => text.parse::<i64>().ok().map(Value::from),
        "uint64" => text.parse::<u64>().ok().map(Value::from),
        "float" => Number::from_f64(text.parse().ok()?).map(Value::Number),
        _ => None,
    }
}

fn wrong_kind(path: &str, kind: &str) -> ApiError {
    ApiError::new("InvalidParameter", format!("`{path}` is not {kind}."))
}

/// A value of a query that is being put together from names such as `Filters.0.Name`.
#[derive(Debug, Default)]
struct Node {
    value: Option<Value>,
    members: BTreeMap<Key, Self>,
}

/// A part of a name. Numbers are sorted as numbers.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Index(u32),
    Name(String),
}

/// Most parts of a name. No request of the service is nested as deeply.
const MAX_DEPTH: usize = 24;

/// Nests parameters whose names have parts, as a query writes them.
fn nested(given: &Map<String, Value>) -> Map<String, Value> {
    let mut root = Node::default();
    for (name, value) in given {
        let mut node = &mut root;
        for part in name.splitn(MAX_DEPTH, '.') {
            let key = match part.parse() {
                Ok(index) => Key::Index(index),
                Err(_) => Key::Name(part.to_owned()),
            };
            node = node.members.entry(key).or_default();
        }
        node.value = Some(value.clone());
    }
    let members = root.members.into_iter().map(|(key, node)| {
        let name = match key {
            Key::Index(index) => index.to_string(),
            Key::Name(name) => name,
        };
        (name, node.into_value())
    });
    members.collect()
}

impl Node {
    fn into_value(self) -> Value {
        if self.members.is_empty() {
            return self.value.unwrap_or_default();
        }
        let is_list = self.members.keys().all(|key| matches!(key, Key::Index(_)));
        if is_list {
            return self.members.into_values().map(Self::into_value).collect();
        }
        let members = self.members.into_iter().map(|(key, node)| {
            let name = match key {
                Key::Index(index) => index.to_string(),
                Key::Name(name) => name,
            };
            (name, node.into_value())
        });
        Value::Object(members.collect())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const PARAMETERS: [Parameter; 4] = [
        Parameter::required("InputInfo", "MediaInputInfo"),
        Parameter::optional("Ids", "string").list(),
        Parameter::optional("Limit", "uint64"),
        Parameter::optional("Failed", "bool"),
    ];

    fn check(given: Value, is_text: bool) -> Result<Value, String> {
        let given = given.as_object().expect("an object").clone();
        conform(&given, &PARAMETERS, is_text)
            .map(Value::Object)
            .map_err(|error| format!("{}: {}", error.code, error.message))
    }

    #[test]
    fn query_names_with_parts_become_objects_and_lists() {
        let query = json!({
            "InputInfo.Type": "URL",
            "InputInfo.UrlInputInfo.Url": "https://media.example/a.mp4",
            "Ids.10": "last",
            "Ids.2": "first",
            "Limit": "7",
            "Failed": "True",
        });
        let expected = json!({
            "InputInfo": { "Type": "URL", "UrlInputInfo": { "Url": "https://media.example/a.mp4" } },
            "Ids": ["first", "last"],
            "Limit": 7,
            "Failed": true,
        });
        assert_eq!(check(query, true), Ok(expected));
    }

    #[test]
    fn wrong_parameter_is_refused_with_its_path() {
        let url = json!({ "Type": "URL", "UrlInputInfo": { "Url": "u" } });
        for (given, expected) in [
            (
                json!({}),
                "MissingParameter: The request lacks the parameter `InputInfo`.",
            ),
            (
                json!({ "InputInfo": 1 }),
                "InvalidParameter: `InputInfo` is not an object.",
            ),
            (
                json!({ "InputInfo": {} }),
                "MissingParameter: The request lacks the parameter `InputInfo.Type`.",
            ),
            (
                json!({ "InputInfo": { "Type": "URL", "UrlInputInfo": { "Url": 3 } } }),
                "InvalidParameter: `InputInfo.UrlInputInfo.Url` is not a string.",
            ),
            (
                json!({ "InputInfo": url, "Ids": ["a", 2] }),
                "InvalidParameter: `Ids.1` is not a string.",
            ),
            (
                json!({ "InputInfo": url, "Limit": "7" }),
                "InvalidParameter: `Limit` is not a positive integer.",
            ),
            (
                json!({ "InputInfo": url, "Limit": -7 }),
                "InvalidParameter: `Limit` is not a positive integer.",
            ),
            (
                json!({ "InputInfo": url, "Lenght": 1 }),
                "UnknownParameter: The action has no parameter `Lenght`.",
            ),
        ] {
            assert_eq!(check(given, false), Err(expected.to_owned()));
        }
    }
}
