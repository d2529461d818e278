//! JSON as bytes: whitespace, strings, numbers, skipping, checking, and the path to a byte. Does
//! not read values into types, which `reader` does.
//!
//! Files use only those above them in this list: `error`, `string`, `count`, `cursor`, `number`,
//! `skip`, `check`, `path`.

mod check;
mod count;
mod cursor;
mod error;
pub(crate) mod number;
mod path;
mod skip;
mod string;

pub(crate) use check::{MAX_DEPTH, check};
pub(crate) use count::count_flat_objects;
pub(crate) use cursor::{Cursor, skip_whitespace};
pub(crate) use error::{Failure, Reason, ScanError};
pub(crate) use path::{Paths, path_to};
pub(crate) use skip::{skip, skip_while};
pub(crate) use string::{
    check_text, find_string_end, name_within, skip_string, unescape, unescape_one, write_text,
};
