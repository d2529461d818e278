//! What crosses the crates: one binary, a module a topic.

mod architecture;
mod client;
mod credentials;
mod documentation;
mod emulator;
mod official_client;
mod payloads;
mod secrets;
mod signing;

use mps_test_tracing as _;
