//! Written by `cargo xtask codegen`, but for this list of its files.

pub(crate) mod enums;
pub(crate) mod layout;
#[cfg(feature = "schema")]
pub(crate) mod schema;
pub(crate) mod types;

pub(crate) use types::{INITIAL_ORDER, LISTS};
