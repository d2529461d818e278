//! Reads bodies and queries of the control API, with errors that say what is expected.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::error::ControlError;
use crate::duration::parse_duration;
use crate::wire::RawRequest;

/// Returns the body as JSON. The media type does not matter, because `curl -d` sends that of a
/// form.
pub(super) fn json(raw: &RawRequest) -> Result<Value, ControlError> {
    if raw.body.is_empty() {
        return Err(ControlError::invalid(
            "The request has no body. Send a JSON object.",
        ));
    }
    serde_json::from_slice(&raw.body)
        .map_err(|error| ControlError::invalid(format!("The body is not JSON: {error}.")))
}

/// A JSON object whose members have to be known.
#[derive(Debug)]
pub(super) struct Members(Map<String, Value>);

impl Members {
    /// Reads the body as an object that has only these members. An absent body has none.
    pub(super) fn read(raw: &RawRequest, known: &[&str]) -> Result<Self, ControlError> {
        let members = match raw.body.is_empty() {
            true => Map::new(),
            false => match json(raw)? {
                Value::Object(members) => members,
                _ => return Err(ControlError::invalid("The body is not a JSON object.")),
            },
        };
        let unknown = members.keys().find(|name| !known.contains(&name.as_str()));
        match unknown {
            None => Ok(Self(members)),
            Some(name) => Err(ControlError::invalid(format!(
                "Unknown member `{name}`. Use {}.",
                known.join(", ")
            ))),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name).filter(|value| !value.is_null())
    }

    pub(super) fn text(&self, name: &str) -> Result<Option<&str>, ControlError> {
        self.get(name)
            .map(|value| {
                value
                    .as_str()
                    .ok_or_else(|| ControlError::invalid(format!("`{name}` is not a string.")))
            })
            .transpose()
    }

    pub(super) fn duration(&self, name: &str) -> Result<Option<std::time::Duration>, ControlError> {
        self.text(name)?
            .map(|text| {
                parse_duration(text)
                    .map_err(|reason| ControlError::invalid(format!("`{name}`: {reason}.")))
            })
            .transpose()
    }

    pub(super) fn flag(&self, name: &str) -> Result<bool, ControlError> {
        match self.get(name) {
            None => Ok(false),
            Some(Value::Bool(flag)) => Ok(*flag),
            Some(_) => Err(ControlError::invalid(format!(
                "`{name}` is not true or false."
            ))),
        }
    }
}

/// The parameters of a query, each at most once.
#[derive(Debug)]
pub(super) struct Query(HashMap<String, String>);

impl Query {
    pub(super) fn read(text: &str, known: &[&str]) -> Result<Self, ControlError> {
        let pairs: HashMap<String, String> = form_urlencoded::parse(text.as_bytes())
            .into_owned()
            .collect();
        match pairs.keys().find(|name| !known.contains(&name.as_str())) {
            None => Ok(Self(pairs)),
            Some(name) => Err(ControlError::invalid(format!(
                "Unknown query parameter `{name}`. Use {}.",
                known.join(", ")
            ))),
        }
    }

    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    pub(super) fn number(&self, name: &str) -> Result<Option<u64>, ControlError> {
        self.text(name)
            .map(|text| {
                text.parse()
                    .map_err(|_| ControlError::invalid(format!("`{name}` is not a whole number.")))
            })
            .transpose()
    }
}
