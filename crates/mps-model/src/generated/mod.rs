// Written by `cargo xtask codegen` from crates/mps-model/schema; do not edit.
//! Generated part of the model: definitions, setters, readers, reflection and tables.

#[rustfmt::skip]
pub(crate) mod enums;
#[rustfmt::skip]
pub(crate) mod layout;
#[rustfmt::skip]
pub(crate) mod model;
#[rustfmt::skip]
pub(crate) mod operations;
#[rustfmt::skip]
pub(crate) mod order;
#[rustfmt::skip]
mod read;
#[rustfmt::skip]
mod reflect;
#[rustfmt::skip]
pub(crate) mod rules;
#[cfg(feature = "schema")]
#[rustfmt::skip]
pub(crate) mod schema;
#[rustfmt::skip]
mod setters;
