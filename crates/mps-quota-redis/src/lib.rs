//! One quota for many machines, on Redis.
//!
//! The service lets an account ask 100 times a second, however many machines ask. A [`RedisQuota`] in place of the client's own
//! [quota](mps_describe::Quota) makes them share those, evenly paced, and lets each go on with a safe share of its own while Redis is away.

mod lender;
mod quota;
mod server_clock;

#[cfg(test)]
use mps_test_tracing as _;

pub use quota::{InvalidUrl, RedisQuota};
