//! Tests of the watch.

mod failures;
mod kinds;
mod notifications;
mod resources;
mod support;
mod updates;
