//! Tests across crates, in one binary with a module per topic. Tests of a single crate are in that
//! crate.

mod architecture;
mod client;
mod credentials;
mod documentation;
mod emulator;
mod emulator_operations;
mod imports;
mod official_client;
mod operations;
mod payloads;
mod secrets;
mod signing;
mod style;

use mps_test_tracing as _;
