//! The emulator as a client meets it: over real sockets, by a client and a signer of the tests' own.

#![expect(
    clippy::disallowed_methods,
    reason = "what is signed here is checked against the machine's clock"
)]

mod client;
mod faults;
mod keys;
mod lives;
mod refusals;
mod server;
mod signatures;

use mps_test_tracing as _;
