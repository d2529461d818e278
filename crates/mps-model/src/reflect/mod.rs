//! Reflection: access to any struct of an answer member by member, for tables, trees and writers.
//! Does not change values.
//!
//! ```
//! use mps_model::reflect::{Reflect, Value};
//! use mps_model::types::CosInputInfo;
//!
//! let mut source = CosInputInfo::default();
//! source.bucket = "films".into();
//! let record: &dyn Reflect = &source;
//! let shown: Vec<String> = record
//!     .members()
//!     .map(|(name, value)| format!("{name}={value:?}"))
//!     .collect();
//! assert_eq!(shown, ["Bucket=\"films\""]);
//! ```

mod as_value;
mod deserialize;
mod impls;
mod layout;
mod open_enum;
mod presence;
mod raw_arm;
mod serialize;
mod unknown_subtask;
mod view;

pub use view::{Descriptor, List, Reflect, SubtaskState, Value};

pub(crate) use as_value::AsValue;
pub(crate) use deserialize::{read_struct, read_value};
pub(crate) use impls::reflect_impls;
pub(crate) use layout::{layout_of, with_role};
pub(crate) use open_enum::open_enum_traits;
pub(crate) use presence::Presence;
pub(crate) use serialize::{write_root, write_struct};
pub(crate) use unknown_subtask::SUBTASK_MEMBERS;
