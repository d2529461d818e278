//! Client for Tencent Cloud Media Processing Service. It describes a media task, waits for it,
//! polls many tasks at once, and watches any number of them until they end. It also calls any other
//! operation of the service.
//!
//! ```no_run
//! use mps_describe::{Client, Credentials, Error};
//!
//! # #[cfg(feature = "reqwest")]
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> Result<(), Error> {
//!     let client = Client::builder()
//!         .credentials(Credentials::environment())
//!         .build()?;
//!     let done = client
//!         .wait("2600000000-WorkflowTask-0123456789abcdef0123456789abcdeftt7")
//!         .await?;
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
//! | poll a task once | [`Client::describe`] |
//! | wait until a task has ended, or follow it step by step | [`Client::wait`] |
//! | poll many tasks, each once | [`Client::batch`] |
//! | receive the changes of any number of tasks | [`Client::watch`] |
//! | use notifications in a watch | [`WatchHandle::notified`] |
//! | list tasks | [`Client::list`] |
//! | start a task and wait for its end | [`Client::run`] |
//! | start a task so that a repeat is harmless | [`Client::send_with_session_id`] |
//! | end a task early | [`Client::cancel`] |
//! | send the request of a typed operation | [`Client::send`] |
//! | call any other operation, with JSON | [`Client::call`] |
//! | branch on an error | [`Error::kind`], [`Error::code`], [`Error::is_retryable`] |
//! | show people what to do about an error | [`Error::advice`] |
//! | read an answer: outcome, failures, output files, findings | [`model`] |
//! | choose the source of credentials | [`credentials`] |
//! | choose the edition, a region, a gateway or an emulator | [`Endpoint`] |
//! | use your own HTTP stack, runtime or test clock | [`transport`]: its `Transport` and `Clock` |
//! | share one rate limit between machines | `mps-rate-limit-redis`, or your own [`RateLimiters`] |
//! | schedule your own polls | `schedule`, with the feature `unstable-schedule` |
//!
//! # Every call
//!
//! A call takes a permit of the operation's [rate limiter](RateLimiter), which all clones of a
//! client share. The default limit of `DescribeTaskDetail` is 100 requests a second. Batch tasks
//! are described by `DescribeBatchTaskDetail`, whose limit is 20 requests a second. A call is
//! [retried](RetryPolicy) if that can help. The service's code decides this before the HTTP status
//! does. Each attempt is signed again.
//!
//! A write is never sent twice, unless the service processes a repeat without harm. It is only
//! retried after an error which proves that nothing was processed. After any other error,
//! [`Error::may_have_been_processed`] is true.
//!
//! If the service refuses this machine's clock, the call continues by the server's. If it refuses
//! an expired token, the call continues with new credentials. Every stage has a deadline. A dropped
//! future leaves nothing running, because no task is ever spawned.
//!
//! An answer about another task than the requested one is an error. It is retried, on another
//! connection if the transport supports that.
//!
//! Requests go to the configured host only. No redirect is followed, and a host that is not the
//! service's needs an explicit choice. No secret appears in errors, traces or `Debug`.
//!
//! Each call is a `tracing` span with operation, task id and trace id. In it each request is a span
//! with its number, the RequestId and the code. Both have the level `DEBUG`.
//!
//! # Features
//!
//! * `reqwest` (default): clients without an explicit transport use one over reqwest.
//! * `hyper`: the lean `HyperTransport`, which `ClientBuilder::hyper` chooses.
//! * `http2` (default): both transports offer HTTP/2.
//! * `gzip` (default): both transports request gzip and decompress it, up to the size limit.
//! * `tokio`: clients without an explicit clock use tokio's. `reqwest` and `hyper` enable it.
//!   Without it the client runs on any runtime with your own clock, as in `examples/smol.rs`.
//! * `test-util`: errors for the tests of your program.
//! * `unstable-schedule`: the module `schedule`, which decides what a watch polls next. It may
//!   change in any release.
//! * `metrics`: counts `mps_describe_requests_total` by outcome and `mps_describe_retries_total` by
//!   reason through the `metrics` facade.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod builder;
mod client;
mod endpoint;
mod error;
mod poll;
#[cfg(test)]
mod testing;

#[cfg(test)]
use mps_test_tracing as _;

pub use builder::{ClientBuilder, Language};
pub use client::{Client, RawCall, RetryPolicy};
pub use endpoint::Endpoint;
#[cfg(feature = "test-util")]
pub use error::test_util;
pub use error::{Error, ErrorKind};
#[cfg(feature = "unstable-schedule")]
pub use poll::schedule;
pub use poll::{Batch, Event, ListTasks, TaskList, TaskUpdate, Wait, Watch, WatchHandle};

pub use mps_credentials::Credentials;
pub use mps_rate_limit::{LocalRateLimiter, LocalRateLimiters, RateLimiter, RateLimiters};
pub use mps_sign::Credential;
pub use {mps_credentials as credentials, mps_model as model, mps_transport as transport};

/// Compiles and runs the examples of the pages with those of this crate, because it knows most of
/// the other crates.
#[cfg(all(doctest, feature = "reqwest"))]
mod pages {
    #[doc = include_str!("../README.md")]
    struct CrateReadme;
    #[doc = include_str!("../../../README.md")]
    struct Readme;
    #[doc = include_str!("../../../docs/guide.md")]
    struct Guide;
    #[doc = include_str!("../../../docs/tutorial.md")]
    struct Tutorial;
    #[doc = include_str!("../../../docs/coming-from.md")]
    struct ComingFrom;
}
