//! The schema as data: what a reference, a test or a generator of examples needs. Feature `schema`.
//!
//! ```
//! let metadata = mps_model::schema::find("MediaMetaData").unwrap();
//! let duration = metadata.fields.iter().find(|field| field.name == "Duration").unwrap();
//! assert_eq!((duration.wire, duration.unit), ("float", Some("s")));
//! ```

use crate::generated::schema;

/// A struct of the vendor's schema.
#[derive(Debug, PartialEq)]
pub struct StructFacts {
    /// Its name in the vendor's documentation.
    pub name: &'static str,
    /// The Rust type that stands for it, in [`types`](crate::types).
    pub rust_name: &'static str,
    /// What it is.
    pub doc: &'static str,
    /// Whether it is a [`Subtask`](crate::Subtask).
    pub subtask: bool,
    /// Its fields in the documentation's order.
    pub fields: &'static [FieldFacts],
}

/// A field of the vendor's schema.
#[derive(Debug, PartialEq)]
pub struct FieldFacts {
    /// Its name on the wire.
    pub name: &'static str,
    /// Its type on the wire: `bool`, `int64`, `uint64`, `float`, `string`, or the name of a struct.
    pub wire: &'static str,
    /// Whether it is a list of that type.
    pub list: bool,
    /// Whether it may be null.
    pub nullable: bool,
    /// Whether both editions promise it.
    pub promised: bool,
    /// Whether it is one of several objects of which one is set at most: an arm of an enum in Rust.
    pub arm: bool,
    /// The editions that have it: `cn`, `intl`.
    pub editions: &'static [&'static str],
    /// The values it is known to take, where it is an open enum.
    pub values: Option<&'static EnumFacts>,
    /// The unit of its number, `time` where it holds a time, `secret` where it holds a secret.
    pub unit: Option<&'static str>,
    /// The part that it plays in what people ask of a result, such as `start` for the begin of a finding or `path` for a file
    /// that was made; `request` where it holds the echo of the request.
    pub role: Option<&'static str>,
    /// What it says.
    pub doc: &'static str,
}

/// An open enum.
#[derive(Debug, PartialEq)]
pub struct EnumFacts {
    /// The name of its Rust type.
    pub name: &'static str,
    /// What it says.
    pub doc: &'static str,
    /// The values known to this version.
    pub values: &'static [ValueFacts],
}

/// A known value of an open enum.
#[derive(Debug, PartialEq)]
pub struct ValueFacts {
    /// The value on the wire.
    pub value: &'static str,
    /// What it means.
    pub doc: &'static str,
}

impl FieldFacts {
    /// The struct that this field holds, if it holds one.
    pub fn nested(&self) -> Option<&'static StructFacts> {
        find(self.wire)
    }
}

/// Every struct: those reached from the answer's root first, then those that only a notification has.
pub fn structs() -> &'static [StructFacts] {
    schema::STRUCTS
}

/// The struct of this name in the vendor's documentation.
pub fn find(name: &str) -> Option<&'static StructFacts> {
    structs().iter().find(|known| known.name == name)
}
