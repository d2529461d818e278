//! Objects that look like subtasks in JSON that this version does not model. Finds them by names
//! that have the same role everywhere in the schema. Does not judge them.

mod members;
mod names;
mod part;
mod scan;

pub(crate) use members::RawMembersBuilder;
pub(crate) use scan::{is_kept, may_matter};
