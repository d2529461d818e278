//! Lets test binaries tell their traces: with `RUST_LOG=trace` in the environment, all that is traced or logged in the process
//! goes to standard error, from the first test on.
//!
//! One line at the root of a test binary is enough, whatever its tests call:
//!
//! ```text
//! use mps_test_tracing as _;
//! ```
//!
//! The gate runs all tests in this way and looks for the secrets that they handle, see `.ci/run`.

use std::env;
use std::io;
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::format::FmtSpan;

/// Runs when the binary is loaded: tests have no beginning of their own.
#[ctor::ctor]
fn install_subscriber() {
    if env::var_os("RUST_LOG").is_none_or(|level| level != "trace") {
        return;
    }
    let traces = tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        // The fields of spans in which nothing happens are told too.
        .with_span_events(FmtSpan::NEW)
        .with_ansi(false)
        .with_writer(io::stderr);
    // What writes to `log` is heard as well. Only a binary that listens for itself is in the way.
    let _ = traces.try_init();
}
