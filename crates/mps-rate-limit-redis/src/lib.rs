//! One rate limit for many machines, on Redis.
//!
//! The service accepts 100 requests a second from an account, however many machines send them. Give
//! each client a [`RedisRateLimiter`] instead of its own limiter. All machines then share one even
//! pace, and each continues at a safe share of it while Redis is unreachable.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod lease_store;
mod limiter;
mod server_clock;
mod settings;
mod shared;
mod sparse;

#[cfg(test)]
use mps_test_tracing as _;

pub use limiter::{InvalidUrl, RedisRateLimiter};

/// Compiles and runs the example of README.md.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
