//! Iterates over the findings of a body without reading the rest.
//!
//! Files use only those above them in this list: `rules`, `values`, `partial`, `text`, `finding`,
//! `stream`.

mod finding;
mod partial;
mod rules;
mod stream;
mod text;
mod values;

pub use stream::{Segments, segments_in};
