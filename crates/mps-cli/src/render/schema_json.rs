//! JSON of the schema reference: a struct, a field, and the hits of a search.

use super::schema::field_paths;
use crate::reference::entry::{Entry, type_of};
use crate::reference::paths::paths;
use crate::reference::search::SearchHit;
use mps_model::schema::{EnumFacts, FieldFacts, StructFacts};
use serde::Serialize;

/// JSON of a struct.
#[derive(Serialize)]
pub(crate) struct StructJson {
    name: &'static str,
    rust_name: &'static str,
    doc: &'static str,
    subtask: bool,
    paths: Vec<String>,
    fields: Vec<FieldJson>,
}

impl From<&StructFacts> for StructJson {
    fn from(facts: &StructFacts) -> Self {
        Self {
            name: facts.name,
            rust_name: facts.rust_name,
            doc: facts.doc,
            subtask: facts.subtask,
            paths: paths(facts),
            fields: facts.fields.iter().map(FieldJson::from).collect(),
        }
    }
}

/// JSON of a field.
///
/// `paths` is set for a field on its own, because within a struct they follow from its paths.
#[derive(Serialize)]
pub(crate) struct FieldJson {
    name: &'static str,
    #[serde(rename = "type")]
    wire: &'static str,
    list: bool,
    nullable: bool,
    guaranteed: bool,
    editions: &'static [&'static str],
    unit: Option<&'static str>,
    #[serde(rename = "enum")]
    name_score: Option<&'static str>,
    values: Option<Vec<ValueJson>>,
    doc: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    paths: Option<Vec<String>>,
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
            editions: field.editions,
            unit: field.unit,
            name_score: field.values.map(|known| known.name),
            values: field.values.map(values),
            doc: field.doc,
            paths: None,
        }
    }
}

impl FieldJson {
    /// JSON of a field on its own, with its paths.
    pub(crate) fn alone(facts: &StructFacts, field: &FieldFacts) -> Self {
        Self {
            paths: Some(field_paths(facts, field)),
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
