//! Tests across crates, in one binary with a module per topic. Tests of a single crate are in that
//! crate, and faults of servers and networks in `faults/`.

mod architecture;
mod batch_tasks;
mod client;
mod credentials;
mod documentation;
mod emulator;
mod emulator_operations;
mod emulator_page;
mod exhaustive;
mod imports;
mod lifecycle;
mod official_client;
mod operations;
mod payloads;
mod secrets;
mod signing;
mod style;
mod supply_chain;

use mps_test_tracing as _;
use std::path::PathBuf;

/// Returns the root of the workspace that cargo tests.
///
/// The path is not compiled in. Otherwise the tests of a copied target folder would read another
/// checkout.
fn root() -> PathBuf {
    let root = std::env::var_os("CARGO_MANIFEST_DIR");
    root.expect("cargo runs the tests").into()
}
