//! The service on loopback: scripted task lives, faults on demand, its own signature check.
//!
//! An [`Emulator`] answers `DescribeTaskDetail` over HTTP as the service does: it checks who signed, counts the quota, and
//! tells of tasks that wait, are processed and end. It needs no account and no network, and is for trying a client: the
//! project's own, or any other.
//!
//! ```
//! use mps_emulator::{DOCUMENTED_TASK_ID, Emulator, SECRET_ID};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let emulator = Emulator::builder()
//!     .demo_tasks()
//!     .fault("status=503,times=2".parse()?)
//!     .start()
//!     .await?;
//! // A client takes the URL as its endpoint, and signs with SECRET_ID and SECRET_KEY ...
//! println!("{SECRET_ID} may ask {} about {:?}", emulator.url(), emulator.task_ids());
//! // ... and what it did is found here.
//! assert_eq!(emulator.counters().requests, 0);
//! assert_eq!(emulator.calls_for(DOCUMENTED_TASK_ID), 0);
//! emulator.stop().await;
//! # Ok(())
//! # }
//! ```
//!
//! # What there is
//!
//! * [`Emulator`] and its [`Builder`]: where it listens, which keys it accepts, its quota, its clock, and the two services
//!   from which temporary keys come, STS and the metadata address of a machine.
//! * [`Task`]: a life that ends in a given answer. [`demo_tasks`] are of every kind; [`tasks_from_dir`] reads one's own;
//!   a [`Population`] is any number of them.
//! * [`Fault`]: a rule that spoils answers, from a late one to bytes that no server sends. An [`Outage`] spoils all of them.
//! * [`Time`]: what it lives by. A test moves it, and so needs not wait.
//! * [`Counters`]: what came in and how it ended.
//!
//! # What it checks
//!
//! Both signatures are checked: `TC3-HMAC-SHA256`, in headers, and the older `HmacSHA1` and `HmacSHA256`, in the parameters of
//! a GET or of a form. The check is this crate's own and shares nothing with the client's signer, so that the two cannot be
//! wrong together. Where the official clients differ, it takes each of their ways: header values in lower case or as sent, the
//! host with its port or without. A refusal has the service's code in the service's envelope, under the HTTP status 200.
//!
//! It does not process media, keeps nothing on disk, speaks HTTP/1.1 in clear, and is no place for real keys.
//!
//! Unless told otherwise it listens on 127.0.0.1 alone. It takes heads up to 64 KiB and bodies up to 10 MiB, gives up on
//! callers that are slow, and shows no key, token or signature in its logs.

mod api;
mod api_error;
mod auth;
mod builder;
mod counters;
mod duration;
mod emulator;
mod fault;
mod rate_limit;
mod server;
mod state;
mod tasks;
mod time;
mod wire;

#[cfg(test)]
use mps_test_tracing as _;

pub use builder::Builder;
pub use counters::Counters;
pub use emulator::{Emulator, SECRET_ID, SECRET_KEY};
pub use fault::{BodyShape, Fault, FaultError, Outage};
pub use tasks::{
    DOCUMENTED_TASK_ID, Population, Reply, Task, TaskFileError, demo_tasks, documented_task,
    tasks_from_dir, tasks_from_json,
};
pub use time::Time;
