//! Entries of the schema: operations, structs, fields, open enums and their values. A new field of
//! an entry comes with a new first number.

/// An operation of the service.
#[derive(Debug, PartialEq)]
pub struct OperationFacts {
    /// Name on the wire.
    pub name: &'static str,
    /// Description of the operation.
    pub doc: &'static str,
    /// Name of the struct with its parameters.
    pub(crate) request: &'static str,
    /// Name of the struct within `Response`.
    pub(crate) response: &'static str,
}

/// A struct of the vendor's schema.
///
/// Exhaustive, so that tests can write a schema of their own as a literal.
#[derive(Debug, PartialEq)]
pub struct StructFacts {
    /// Name in the vendor's documentation.
    pub name: &'static str,
    /// Name of the Rust type that stands for it, in [`types`](crate::types).
    pub rust_name: &'static str,
    /// Description of the struct.
    pub doc: &'static str,
    /// True if it is a [`Subtask`](crate::Subtask).
    pub subtask: bool,
    /// Fields in the documentation's order.
    pub fields: &'static [FieldFacts],
}

/// A field of the vendor's schema.
///
/// Exhaustive, so that tests can write a schema of their own as a literal.
#[derive(Debug, PartialEq)]
pub struct FieldFacts {
    /// Name on the wire.
    pub name: &'static str,
    /// Type on the wire: `bool`, `int64`, `uint64`, `float`, `string`, or the name of a struct.
    pub wire: &'static str,
    /// True if it is a list of that type.
    pub list: bool,
    /// True if it may be null.
    pub nullable: bool,
    /// True if both editions promise it in an answer.
    pub guaranteed: bool,
    /// True if both editions require it in a request.
    pub required: bool,
    /// Name and value of the field beside it with which a request requires it.
    pub required_if: Option<(&'static str, &'static str)>,
    /// True if it is an arm of an enum in Rust: one of several objects of which at most one is set.
    pub arm: bool,
    /// Editions that have it: `cn`, `intl`. Empty if the field is one of another answer, which is
    /// read as this struct too.
    pub editions: &'static [&'static str],
    /// Known values, if it is an open enum.
    pub values: Option<&'static EnumFacts>,
    /// Unit of its number, `time` if it holds a time, `secret` if it holds a secret.
    pub unit: Option<&'static str>,
    /// Role in insight, such as `start` for the begin of a finding or `path` for a file that was
    /// made.
    ///
    /// `request` if it holds the echo of the request.
    pub role: Option<&'static str>,
    /// Description of the field.
    pub doc: &'static str,
}

/// Field of both editions of which nothing else is known. The generated schema states what differs.
pub(crate) const FIELD: FieldFacts = FieldFacts {
    name: "",
    wire: "",
    list: false,
    nullable: false,
    guaranteed: false,
    required: false,
    required_if: None,
    arm: false,
    editions: &["cn", "intl"],
    values: None,
    unit: None,
    role: None,
    doc: "",
};

/// An open enum.
///
/// Exhaustive, so that tests can write a schema of their own as a literal.
#[derive(Debug, PartialEq)]
pub struct EnumFacts {
    /// Name of its Rust type.
    pub name: &'static str,
    /// Description of the enum.
    pub doc: &'static str,
    /// Values known to this version.
    pub values: &'static [ValueFacts],
}

/// A known value of an open enum.
///
/// Exhaustive, so that tests can write a schema of their own as a literal.
#[derive(Debug, PartialEq)]
pub struct ValueFacts {
    /// Value on the wire.
    pub value: &'static str,
    /// Meaning of the value.
    pub doc: &'static str,
}
