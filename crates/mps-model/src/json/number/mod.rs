//! JSON numbers, read exactly: 64-bit integers, and floats that are correctly rounded. Does not
//! accept leading whitespace or null.
//!
//! Each kind has a fast path for the form that nearly all numbers have, and a slow path for any
//! form.

mod boxes;
mod decimal;
mod digits;
mod float;
mod grammar;
mod integer;
mod quotient;
#[cfg(test)]
mod tests;

pub(crate) use boxes::fast_sides;
pub(crate) use decimal::short_decimal;
pub(crate) use float::{FastFloat, fast_float, float};
pub(crate) use grammar::skip;
pub(crate) use integer::{fast_integer, signed, unsigned};
pub(crate) use quotient::Quotient;
