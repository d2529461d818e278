//! The schema as data, for references, tests and generators of examples. Requires the feature
//! `schema`.
//!
//! ```
//! let metadata = mps_model::schema::find("MediaMetaData").unwrap();
//! let duration = metadata.fields.iter().find(|field| field.name == "Duration").unwrap();
//! assert_eq!((duration.wire, duration.unit), ("float", Some("s")));
//! ```

pub(crate) mod facts;

pub use facts::{EnumFacts, FieldFacts, StructFacts, ValueFacts};

use crate::generated::schema;

impl FieldFacts {
    /// Returns the struct that this field holds, if it holds one.
    pub fn nested(&self) -> Option<&'static StructFacts> {
        find(self.wire)
    }
}

/// Returns every struct: those reached from the answer's root first, then those that only a
/// notification has.
pub fn structs() -> &'static [StructFacts] {
    schema::STRUCTS
}

/// Returns the struct with this name in the vendor's documentation.
pub fn find(name: &str) -> Option<&'static StructFacts> {
    structs().iter().find(|known| known.name == name)
}
