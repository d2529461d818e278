//! The service on loopback: scripted tasks, faults on demand, and its own signature check.
//!
//! An [`Emulator`] answers the operations of a task's life over HTTP as the service does. It checks
//! signatures, enforces rate limits, starts, lists and aborts tasks that wait, are processed and
//! finish, and posts their notifications. It needs no account and no network. Use it to test a
//! client, this project's or any other. Tests in other languages use its control API below
//! `/_emulator/`, which docs/emulator.md describes.
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
//! // A client uses the URL as its endpoint, and signs with SECRET_ID and SECRET_KEY.
//! println!("{} serves {:?} to {SECRET_ID}", emulator.url(), emulator.task_ids());
//! // The emulator counts its requests.
//! assert_eq!(emulator.counters().requests, 0);
//! assert_eq!(emulator.calls_for(DOCUMENTED_TASK_ID), 0);
//! emulator.stop().await;
//! # Ok(())
//! # }
//! ```
//!
//! # Paused time
//!
//! A test of a wait of an hour need not take an hour. Give the emulator tokio's time, start it in
//! the test's own runtime, and pause that. Time then advances whenever nothing else is to be done.
//! `examples/paused_time.rs` of the crate `mps-describe` is a whole test.
//!
//! ```
//! use mps_emulator::{Emulator, Time};
//! use std::time::Duration;
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
//! tokio::time::pause(); // or #[tokio::test(start_paused = true)]
//! let emulator = Emulator::builder().demo_tasks().time(Time::tokio()).start().await?;
//! tokio::time::sleep(Duration::from_secs(3600)).await; // takes no time, and all tasks have ended
//! # emulator.stop().await;
//! # Ok::<_, std::io::Error>(())
//! # }).unwrap();
//! ```
//!
//! A test without paused time advances [`Time::manual`] itself.
//!
//! # Types
//!
//! * [`Emulator`] and its [`Builder`] configure the address, the accepted keys, the rate limit and
//!   the clock. They can also serve STS and the metadata address, the two sources of temporary
//!   keys.
//! * [`Task`] is a task that ends in a given answer. [`demo_tasks`] has one of every kind,
//!   [`tasks_from_dir`] reads files, and a [`Population`] is any number of tasks.
//! * [`Fault`] is a rule that replaces or damages responses. An [`Outage`] fails all of them.
//! * [`Time`] is the source of time. A test that advances it does not need to wait.
//! * [`Counters`] count requests and their results.
//!
//! # Checks
//!
//! The emulator checks `TC3-HMAC-SHA256` in headers, and the older `HmacSHA1` and `HmacSHA256` in
//! the query of a GET or in a form. Its verifier shares no code with the client's signer, so that
//! an error in one cannot hide an error in the other. Where the official clients differ, it accepts
//! each variant: header values in lower case or as sent, and the host with or without its port. A
//! refusal has the service's code in the service's envelope, with HTTP status 200.
//!
//! It does not process media, stores nothing on disk, and speaks only HTTP/1.1 without TLS. Do not
//! use real keys with it.
//!
//! By default it listens only on 127.0.0.1, and refuses requests that name an unknown host. It
//! accepts heads up to 64 KiB and bodies up to 10 MiB, and closes connections of slow callers. Its
//! logs contain no key, token or signature.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod api;
mod api_error;
mod auth;
mod builder;
mod control;
mod counters;
mod creation;
mod duration;
mod emulator;
mod fault;
mod hosts;
mod journal;
mod notifier;
mod notify;
mod operations;
mod rate_limit;
mod reset_signal;
mod server;
mod sessions;
mod state;
mod tasks;
mod time;
mod wire;

#[cfg(test)]
use mps_test_tracing as _;

pub use api::call::REGIONS;
pub use builder::Builder;
pub use counters::Counters;
pub use emulator::{Emulator, SECRET_ID, SECRET_KEY};
pub use fault::{BodyShape, Fault, FaultError, Outage};
pub use tasks::{
    DOCUMENTED_TASK_ID, Population, Reply, Task, TaskFileError, demo_tasks, documented_task,
    tasks_from_dir, tasks_from_json,
};
pub use time::Time;

/// Compiles and runs the example of README.md.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
