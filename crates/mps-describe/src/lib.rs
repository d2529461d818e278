//! The client: describe, wait, watch and batch, with retry and one shared quota.

mod attempt;
mod batch;
mod builder;
mod client;
mod code;
mod endpoint;
mod error;
mod progress;
mod quota;
mod retry;
pub mod schedule;
mod skew;
mod task_id;
mod telemetry;
#[cfg(test)]
mod testing;
mod wait;
mod watch;

pub use batch::Batch;
pub use builder::{ClientBuilder, Language};
pub use client::Client;
pub use endpoint::Endpoint;
pub use error::{Error, ErrorKind};
pub use quota::{LocalQuota, Quota};
pub use retry::RetryPolicy;
pub use wait::Wait;
pub use watch::{Change, Event, Watch, WatchHandle};

pub use mps_credentials::Credentials;
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
