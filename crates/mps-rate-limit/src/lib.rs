//! Rate limits for requests to the service: the [`RateLimiter`] trait, the [`LocalRateLimiter`] of
//! one process, and the rules that every limiter follows ([`pace`], [`throttle`]).
//! [`RateLimiters`] hands out one limiter for each operation. A [`RetryBudget`] limits retries. The
//! crate does no I/O and needs no runtime, because all time comes from a
//! [`Clock`](mps_transport::Clock).
//!
//! `mps-rate-limit-redis` implements the trait for many machines that share one account.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod limiter;
mod limiters;
mod local;
pub mod pace;
mod retry_budget;
mod sync;
pub mod throttle;

pub use limiter::RateLimiter;
pub use limiters::{LocalRateLimiters, RateLimiters, Registry, SERVICE_LIMIT};
pub use local::LocalRateLimiter;
pub use retry_budget::RetryBudget;

/// Compiles and runs the example of README.md.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
