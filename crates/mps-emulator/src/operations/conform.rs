//! Checks the parameters of a call against the model's schema, and turns the text values of a query
//! into the kinds that the schema states.

use mps_model::schema::{self, FieldFacts};
use serde_json::{Map, Number, Value};

use super::query_names::nested;
use crate::api_error::ApiError;

/// Returns the parameters in their kinds.
///
/// Refuses parameters that the operation does not have, absent required ones, and values of another
/// kind. Members that the model does not know are passed on unchecked.
pub(super) fn conform(
    given: &Map<String, Value>,
    parameters: &[FieldFacts],
    is_text: bool,
) -> Result<Map<String, Value>, ApiError> {
    let mut given = match is_text {
        true => nested(given),
        false => given.clone(),
    };
    let is_known = |name: &String| parameters.iter().any(|parameter| parameter.name == name);
    if let Some(name) = given.keys().find(|name| !is_known(name)) {
        return Err(ApiError::unknown_parameter(name));
    }
    for parameter in parameters {
        match given.get_mut(parameter.name) {
            None | Some(Value::Null) if parameter.required => {
                return Err(ApiError::missing(parameter.name));
            }
            None | Some(Value::Null) => {}
            Some(value) => Check::of(parameter, is_text).apply(value, parameter.name)?,
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
    fn of(field: &FieldFacts, is_text: bool) -> Self {
        Self {
            wire: field.wire,
            is_list: field.list,
            is_text,
        }
    }

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
            Check::of(field, self.is_text).apply(value, &format!("{path}.{name}"))?;
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn check(request: &str, given: Value, is_text: bool) -> Result<Value, String> {
        let given = given.as_object().expect("an object").clone();
        let facts = schema::find(request).expect("a request");
        conform(&given, facts.fields, is_text)
            .map(Value::Object)
            .map_err(|error| format!("{}: {}", error.code, error.message))
    }

    #[test]
    fn query_names_with_parts_become_objects_and_lists() {
        let query = json!({
            "InputInfo.Type": "URL",
            "InputInfo.UrlInputInfo.Url": "https://media.example/a.mp4",
            "Activities.10.ActivityType": "last",
            "Activities.2.ActivityType": "first",
            "TasksPriority": "-7",
            "ScheduleId": "",
        });
        let expected = json!({
            "InputInfo": { "Type": "URL", "UrlInputInfo": { "Url": "https://media.example/a.mp4" } },
            "Activities": [{ "ActivityType": "first" }, { "ActivityType": "last" }],
            "TasksPriority": -7,
        });
        let mut without_id = query.clone();
        without_id
            .as_object_mut()
            .expect("an object")
            .remove("ScheduleId");
        assert_eq!(check("ProcessMediaRequest", without_id, true), Ok(expected));
        let error = "InvalidParameter: `ScheduleId` is not an integer.";
        assert_eq!(
            check("ProcessMediaRequest", query, true),
            Err(error.to_owned())
        );
        let query = json!({ "Status": "FINISH", "SubTaskHasFailed": "True", "Limit": "7" });
        let expected = json!({ "Status": "FINISH", "SubTaskHasFailed": true, "Limit": 7 });
        assert_eq!(check("DescribeTasksRequest", query, true), Ok(expected));
    }

    #[test]
    fn wrong_parameter_is_refused_with_its_path() {
        let media = |url: Value| json!({ "InputInfo": { "Type": "URL", "UrlInputInfo": url } });
        let (edit, list) = ("EditMediaRequest", "DescribeTasksRequest");
        for (request, given, expected) in [
            (
                edit,
                json!({}),
                "MissingParameter: The request lacks the parameter `FileInfos`.",
            ),
            (
                edit,
                json!({ "FileInfos": 1 }),
                "InvalidParameter: `FileInfos` is not a list.",
            ),
            (
                edit,
                json!({ "FileInfos": [media(Value::Null), {}] }),
                "MissingParameter: The request lacks the parameter `FileInfos.1.InputInfo`.",
            ),
            (
                edit,
                json!({ "FileInfos": [media(json!({ "Url": 3 }))] }),
                "InvalidParameter: `FileInfos.0.InputInfo.UrlInputInfo.Url` is not a string.",
            ),
            (
                list,
                json!({ "Status": "FINISH", "Limit": "7" }),
                "InvalidParameter: `Limit` is not a positive integer.",
            ),
            (
                list,
                json!({ "Lenght": 1 }),
                "UnknownParameter: The action has no parameter `Lenght`.",
            ),
        ] {
            assert_eq!(check(request, given, false), Err(expected.to_owned()));
        }
    }
}
