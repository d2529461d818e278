//! Entry of the reference: a struct or a field, with its type and unit.

use mps_model::schema::{FieldFacts, StructFacts};

/// Struct or field of the schema.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Entry {
    Struct(&'static StructFacts),
    Field(&'static StructFacts, &'static FieldFacts),
}

impl Entry {
    /// `Struct` or `Struct.Field`.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Struct(facts) => facts.name.to_owned(),
            Self::Field(facts, field) => format!("{}.{}", facts.name, field.name),
        }
    }

    pub(crate) fn doc(&self) -> &'static str {
        match self {
            Self::Struct(facts) => facts.doc,
            Self::Field(_, field) => field.doc,
        }
    }
}

/// Type of a field, such as `string` or `list of AiRecognitionResult`.
pub(crate) fn type_of(field: &FieldFacts) -> String {
    let one = match field.unit {
        Some("time") => "time",
        _ => field.wire,
    };
    if field.list {
        format!("list of {one}")
    } else {
        one.to_owned()
    }
}

/// Unit of a number.
pub(crate) fn unit_of(field: &FieldFacts) -> Option<&'static str> {
    field
        .unit
        .filter(|unit| !matches!(*unit, "time" | "secret"))
}
