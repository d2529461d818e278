//! Tests of the emulator over real sockets, with a client and a signer that share no code with the
//! workspace.

#![expect(
    clippy::disallowed_methods,
    reason = "signatures are checked against the machine's clock"
)]

mod client;
mod control;
mod diagnosis;
#[expect(dead_code, reason = "only the limits are used here")]
#[path = "../../../mps-model/tests/model/facts.rs"]
mod facts;
mod faults;
mod hosts;
mod keys;
mod limits;
mod listing;
mod notifications;
mod operations;
mod refusals;
mod reset;
#[path = "../../../mps-model/tests/model/samples.rs"]
mod samples;
mod schema;
mod server;
mod signatures;
mod stopping;
mod tasks;

use mps_test_tracing as _;
