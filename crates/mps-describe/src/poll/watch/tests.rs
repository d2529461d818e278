//! Tests of the watch.

mod failures;
mod notifications;
mod resources;
mod support;
mod updates;
