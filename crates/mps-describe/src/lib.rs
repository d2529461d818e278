//! A client for `DescribeTaskDetail` of Tencent Cloud Media Processing Service: ask what became of a media task, wait for it,
//! ask about many at once, and watch any number of them until they end.
//!
//! ```no_run
//! use mps_describe::{Client, Credentials, Error};
//!
//! # #[cfg(feature = "reqwest")]
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> Result<(), Error> {
//!     let client = Client::builder().credentials(Credentials::environment()).build()?;
//!     let done = client.wait("2600000000-WorkflowTask-0123456789abcdef0123456789abcdeftt7").await?;
//!     println!("{}", done.outcome());
//!     for failure in done.failures() {
//!         println!("{}: {}", failure.what, failure.message);
//!     }
//!     Ok(())
//! }
//! # #[cfg(not(feature = "reqwest"))]
//! # fn main() {}
//! ```
//!
//! # Map
//!
//! | To | use |
//! | --- | --- |
//! | look at a task once | [`Client::describe`] |
//! | wait until it has ended, or follow it step by step | [`Client::wait`] |
//! | look at many tasks, each once | [`Client::batch`] |
//! | be told what changes of any number of tasks | [`Client::watch`] |
//! | branch on what went wrong | [`Error::kind`], [`Error::code`], [`Error::is_retryable`] |
//! | tell people what to do about it | [`Error::advice`] |
//! | read an answer: outcome, failures, files made, findings | [`model`] |
//! | say where keys come from | [`credentials`] |
//! | choose the edition, a region, a gateway or an emulator | [`Endpoint`] |
//! | bring an HTTP stack, a runtime or a test's time of your own | [`transport`]: its `Transport` and `Clock` |
//! | share one rate limit between machines | the crate `mps-rate-limit-redis`, or your own [`RateLimiter`] |
//! | schedule polls of your own | [`schedule`] |
//!
//! # What every call does
//!
//! It takes a permit of the one [rate limiter](RateLimiter) that all clones of a client share, 100 requests a second unless told otherwise. It is
//! [tried again](RetryPolicy) where that can help, which the service's code decides before the HTTP status, and is signed anew for each attempt. If the service finds this machine's clock
//! wrong, the call goes on by the server's; if it finds a token expired, with fresh keys. Every stage has a deadline. A
//! dropped future leaves nothing behind: no task is ever spawned.
//!
//! An answer that names another task than the one asked for is an error. It is retried, over
//! another connection where the transport can leave one.
//!
//! Requests go to the configured host alone: no redirect is followed, and a host that is not the service's needs an explicit word.
//! No secret comes into errors, traces or `Debug`.
//!
//! Each call is a `tracing` span with the task's id, and in it each request one with its number, the RequestId and the code, at
//! level `DEBUG`.
//!
//! # Features
//!
//! * `reqwest` (default): clients that name no transport use one over reqwest.
//! * `hyper`: the lean `HyperTransport`, to be handed to [`ClientBuilder::transport`].
//! * `tokio`: clients that name no clock use tokio's; on with either of the above. Without it the client runs on any runtime
//!   with a clock of yours: `examples/smol.rs`.
//! * `metrics`: counts `mps_describe_requests_total` by outcome and `mps_describe_retries_total` by reason through the `metrics` facade.

mod attempt;
mod batch;
mod builder;
mod classify;
mod client;
mod endpoint;
mod error;
mod progress;
mod retry;
pub mod schedule;
mod skew;
mod task_id;
mod telemetry;
#[cfg(test)]
mod testing;
mod wait;
mod watch;

#[cfg(test)]
use mps_test_tracing as _;

pub use batch::Batch;
pub use builder::{ClientBuilder, Language};
pub use client::Client;
pub use endpoint::Endpoint;
pub use error::{Error, ErrorKind};
pub use retry::RetryPolicy;
pub use wait::Wait;
pub use watch::{Event, TaskUpdate, Watch, WatchHandle};

pub use mps_credentials::Credentials;
pub use mps_rate_limit::{LocalRateLimiter, RateLimiter};
pub use mps_sign::Credential;
pub use {mps_credentials as credentials, mps_model as model, mps_transport as transport};

/// The examples on the pages for people are compiled and run with those of this crate, which knows most of the others.
#[cfg(all(doctest, feature = "reqwest"))]
mod pages {
    #[doc = include_str!("../../../README.md")]
    struct Readme;
    #[doc = include_str!("../../../docs/guide.md")]
    struct Guide;
}
