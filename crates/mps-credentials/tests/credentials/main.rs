//! What callers see of the credentials: where keys are found, when they are renewed, what is said when there are none.

mod assume_role;
mod cache;
mod chain;
mod environment;
mod instance_role;
mod noise;
mod process;
mod profile;
mod secrets;
mod support;
mod tccli;
mod web_identity;

use mps_test_tracing as _;
