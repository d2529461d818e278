//! JSON of the schema reference: an operation, a struct, a field, and the hits of a search.

use super::schema::field_paths;
use crate::reference::entry::{Entry, type_of};
use crate::reference::paths::{Paths, paths};
use crate::reference::search::SearchHit;
use mps_model::operation::OperationInfo;
use mps_model::schema::{EnumFacts, FieldFacts, OperationFacts, StructFacts};
use serde::Serialize;

/// JSON of an operation.
#[derive(Serialize)]
pub(crate) struct OperationJson {
    name: &'static str,
    doc: &'static str,
    rate: Option<u32>,
    idempotent: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request: Option<StructJson>,
    #[serde(skip_serializing_if = "Option::is_none")]
    response: Option<StructJson>,
}

impl From<&OperationFacts> for OperationJson {
    fn from(facts: &OperationFacts) -> Self {
        let info = OperationInfo::find(facts.name);
        Self {
            name: facts.name,
            doc: facts.doc,
            rate: info.map(|info| info.rate),
            idempotent: info.map(|info| info.idempotent),
            request: None,
            response: None,
        }
    }
}

impl OperationJson {
    /// JSON of an operation on its own, with its structs.
    pub(crate) fn alone(facts: &OperationFacts) -> Self {
        Self {
            request: facts.request().map(StructJson::from),
            response: facts.response().map(StructJson::from),
            ..Self::from(facts)
        }
    }
}

/// JSON of a struct.
#[derive(Serialize)]
pub(crate) struct StructJson {
    name: &'static str,
    rust_name: &'static str,
    doc: &'static str,
    subtask: bool,
    paths: Vec<String>,
    operations: Vec<String>,
    fields: Vec<FieldJson>,
}

impl From<&StructFacts> for StructJson {
    fn from(facts: &StructFacts) -> Self {
        let Paths {
            answers,
            operations,
        } = paths(facts);
        Self {
            name: facts.name,
            rust_name: facts.rust_name,
            doc: facts.doc,
            subtask: facts.subtask,
            paths: answers,
            operations,
            fields: facts.fields.iter().map(FieldJson::from).collect(),
        }
    }
}

/// JSON of a field.
///
/// `paths` and `operations` are set for a field on its own, because within a struct they follow
/// from its paths.
#[derive(Serialize)]
pub(crate) struct FieldJson {
    name: &'static str,
    #[serde(rename = "type")]
    wire: &'static str,
    list: bool,
    nullable: bool,
    guaranteed: bool,
    required: bool,
    required_if: Option<RequiredIfJson>,
    editions: &'static [&'static str],
    unit: Option<&'static str>,
    #[serde(rename = "enum")]
    name_score: Option<&'static str>,
    values: Option<Vec<ValueJson>>,
    doc: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    paths: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    operations: Option<Vec<String>>,
}

#[derive(Serialize)]
struct RequiredIfJson {
    field: &'static str,
    value: &'static str,
}

#[derive(Serialize)]
struct ValueJson {
    value: &'static str,
    doc: &'static str,
}

impl From<&FieldFacts> for FieldJson {
    fn from(field: &FieldFacts) -> Self {
        let values = |known: &EnumFacts| {
            let values = known.values.iter().map(|value| ValueJson {
                value: value.value,
                doc: value.doc,
            });
            values.collect()
        };
        Self {
            name: field.name,
            wire: field.wire,
            list: field.list,
            nullable: field.nullable,
            guaranteed: field.guaranteed,
            required: field.required,
            required_if: field
                .required_if
                .map(|(field, value)| RequiredIfJson { field, value }),
            editions: field.editions,
            unit: field.unit,
            name_score: field.values.map(|known| known.name),
            values: field.values.map(values),
            doc: field.doc,
            paths: None,
            operations: None,
        }
    }
}

impl FieldJson {
    /// JSON of a field on its own, with its paths.
    pub(crate) fn alone(facts: &StructFacts, field: &FieldFacts) -> Self {
        let Paths {
            answers,
            operations,
        } = field_paths(facts, field);
        Self {
            paths: Some(answers),
            operations: Some(operations),
            ..Self::from(field)
        }
    }
}

/// JSON of a hit.
#[derive(Serialize)]
pub(crate) struct HitJson {
    name: String,
    kind: &'static str,
    score: u32,
    #[serde(rename = "type")]
    wire: Option<String>,
    doc: &'static str,
}

impl From<&SearchHit> for HitJson {
    fn from(hit: &SearchHit) -> Self {
        let (kind, wire) = match hit.entry {
            Entry::Operation(_) => ("operation", None),
            Entry::Struct(_) => ("struct", None),
            Entry::Field(_, field) => ("field", Some(type_of(field))),
        };
        Self {
            name: hit.entry.name(),
            kind,
            score: hit.score,
            wire,
            doc: hit.entry.doc(),
        }
    }
}
