//! Tests of the watch.

mod failures;
mod resources;
mod support;
mod updates;
