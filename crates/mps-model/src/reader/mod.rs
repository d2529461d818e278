//! Reads JSON text into the types of the answer. Learns the order of members while it reads, and
//! looks a name up only if the guess is wrong. Does no I/O and does not interpret the values.
//!
//! Files use only those above them in this list: `order`, `state`, `value`, `number`, `text`,
//! `list`, `schema`, `object_start`, `member`, `presence`, `oneof`, `object`.

mod list;
mod member;
mod number;
mod object;
mod object_start;
mod oneof;
mod order;
mod presence;
mod schema;
mod state;
mod text;
mod value;

pub(crate) use list::{read_elements, read_flat_elements};
pub(crate) use member::{Lookup, Next};
pub(crate) use object::{read_by_table, read_object, read_object_or_null};
pub(crate) use object_start::{ObjectStart, open_object, strip_member};
pub(crate) use order::with_initial_order;
pub(crate) use schema::{FieldTable, ObjectSchema};
pub(crate) use state::Reader;
pub(crate) use text::{FromText, read_text};
pub(crate) use value::{ReadValue, read_shared};

pub(crate) use crate::json::{Cursor, Failure, Reason};
