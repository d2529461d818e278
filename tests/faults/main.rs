//! Faults of servers and networks against the whole client, over sockets, with both backends. A
//! module per subject.
//!
//! The gate runs the quick form. `MPS_FAULTS=long cargo test -p mps-suite --test faults` runs the
//! long form, which repeats more and cuts at every byte.

#[path = "../../crates/mps-transport/tests/suite/authority.rs"]
mod authority;
mod bodies;
mod cancellation;
mod connecting;
mod connections;
mod contents;
mod h2;
mod h2_server;
mod harness;
mod heads;
mod memory;
mod redirects;
mod relay;
mod runs;
mod stalls;
mod storm;
mod timeouts;
mod tls;
mod truncation;

use mps_describe::transport::{Proxy, TransportOptions};
use mps_test_tracing as _;

/// The default options without the proxies of the environment.
fn options() -> TransportOptions {
    TransportOptions::default().with_proxy(Proxy::Direct)
}

/// Returns true if the long form was asked for.
fn is_long() -> bool {
    std::env::var_os("MPS_FAULTS").is_some_and(|form| form == "long")
}
