//! Prints the traces of a test binary to standard error if the environment has `RUST_LOG=trace`.
//! Covers everything that is traced or logged in the process, from the first test on.
//!
//! One line at the root of a test binary is enough:
//!
//! ```text
//! use mps_test_tracing as _;
//! ```
//!
//! `cargo xtask secrets` runs all tests this way and searches the output for secrets.

use std::env;
use std::io;
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::format::FmtSpan;

/// Installs the subscriber when the binary is loaded, because tests have no common start.
///
/// Not under Miri, which finds that the macro declares another type than its section has.
#[cfg_attr(not(miri), ctor::ctor)]
#[cfg_attr(miri, expect(dead_code, reason = "nothing calls it"))]
fn install_subscriber() {
    if env::var_os("RUST_LOG").is_none_or(|level| level != "trace") {
        return;
    }
    let traces = tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        // Also print the fields of spans without events.
        .with_span_events(FmtSpan::NEW)
        .with_ansi(false)
        .with_writer(io::stderr);
    // Also captures `log`. Fails only if the binary has installed another subscriber.
    let _ = traces.try_init();
}
