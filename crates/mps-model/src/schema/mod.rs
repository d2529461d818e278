//! The schema as data, for references, tests and generators of examples. Requires the feature
//! `schema`.
//!
//! ```
//! let metadata = mps_model::schema::find("MediaMetaData").unwrap();
//! let duration = metadata.fields.iter().find(|field| field.name == "Duration").unwrap();
//! assert_eq!((duration.wire, duration.unit), ("float", Some("s")));
//! ```

pub(crate) mod facts;

pub use facts::{EnumFacts, FieldFacts, OperationFacts, StructFacts, ValueFacts};

use crate::generated::schema;

impl FieldFacts {
    /// Returns the struct that this field holds, if it holds one.
    pub fn nested(&self) -> Option<&'static StructFacts> {
        find(self.wire)
    }
}

impl OperationFacts {
    /// Returns the struct with the parameters.
    pub fn request(&self) -> Option<&'static StructFacts> {
        find(self.request)
    }

    /// Returns the struct within `Response`.
    pub fn response(&self) -> Option<&'static StructFacts> {
        find(self.response)
    }
}

/// Returns the operations of a task's life.
///
/// ```
/// use mps_model::schema;
///
/// let cancel = schema::operations().iter().find(|known| known.name == "ManageTask").unwrap();
/// let parameters = cancel.request().unwrap().fields;
/// assert!(parameters.iter().all(|field| field.required));
/// ```
pub fn operations() -> &'static [OperationFacts] {
    schema::OPERATIONS
}

/// Returns the structs of a task's answer and of the notifications: those reached from the answer's
/// root first, then those that only a notification has.
pub fn structs() -> &'static [StructFacts] {
    schema::STRUCTS
}

/// Returns the structs that only requests and answers of the other operations hold.
pub fn other_structs() -> &'static [StructFacts] {
    schema::OTHER_STRUCTS
}

/// Returns the struct with this name in the vendor's documentation.
pub fn find(name: &str) -> Option<&'static StructFacts> {
    let mut all = structs().iter().chain(other_structs());
    all.find(|known| known.name == name)
}
