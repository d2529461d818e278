//! Entry of the reference: an operation, a struct or a field, with its type and unit.

use mps_model::schema::{self, FieldFacts, OperationFacts, StructFacts};

/// Operation, struct or field of the schema.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Entry {
    Operation(&'static OperationFacts),
    Struct(&'static StructFacts),
    Field(&'static StructFacts, &'static FieldFacts),
}

impl Entry {
    /// `Operation`, `Struct` or `Struct.Field`.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Operation(facts) => facts.name.to_owned(),
            Self::Struct(facts) => facts.name.to_owned(),
            Self::Field(facts, field) => format!("{}.{}", facts.name, field.name),
        }
    }

    pub(crate) fn doc(&self) -> &'static str {
        match self {
            Self::Operation(facts) => facts.doc,
            Self::Struct(facts) => facts.doc,
            Self::Field(_, field) => field.doc,
        }
    }

    /// Struct whose fields a path leads to from here. That of an operation is its request.
    pub(crate) fn content(&self) -> Option<&'static StructFacts> {
        match self {
            Self::Operation(facts) => facts.request(),
            Self::Struct(facts) => Some(facts),
            Self::Field(_, field) => field.nested(),
        }
    }
}

/// Every struct of the schema, those of a task's answer first.
pub(crate) fn structs() -> impl Iterator<Item = &'static StructFacts> + Clone {
    schema::structs().iter().chain(schema::other_structs())
}

/// Operation with this name. Ignores case.
pub(crate) fn operation(name: &str) -> Option<&'static OperationFacts> {
    let mut all = schema::operations().iter();
    all.find(|known| known.name.eq_ignore_ascii_case(name))
}

/// Condition on which a request needs a field, such as `required` or `if Type=COS`.
pub(crate) fn need_of(field: &FieldFacts) -> Option<String> {
    match field.required_if {
        _ if field.required => Some("required".to_owned()),
        Some((other, value)) => Some(format!("if {other}={value}")),
        None => None,
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

/// Text that stands for a value that people fill in, such as `<Bucket>`.
pub(crate) fn placeholder(field: &FieldFacts) -> String {
    format!("<{}>", field.name)
}

/// Unit of a number.
pub(crate) fn unit_of(field: &FieldFacts) -> Option<&'static str> {
    field
        .unit
        .filter(|unit| !matches!(*unit, "time" | "secret"))
}
