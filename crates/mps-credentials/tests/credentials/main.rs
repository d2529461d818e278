//! The public behaviour of the credentials: sources, renewal and errors.

mod assume_role;
mod cache;
mod chain;
mod environment;
mod instance_role;
mod noise;
mod process;
mod profile;
mod profiles;
mod secrets;
mod support;
mod tccli;
mod web_identity;

use mps_test_tracing as _;
