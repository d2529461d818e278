//! Receives the notifications that the service posts, checks their signature, and hands them on
//! typed. [`Receiver`] is a tower service over `http` types. It listens on no socket, because axum,
//! hyper or another server calls it.
//!
//! ```no_run
//! # async fn run() {
//! use mps_notify::Event;
//!
//! let (receiver, mut notifications) = mps_notify::channel(1024);
//! # drop(receiver);
//! // Give `receiver` to a server. With axum:
//! // `Router::new().route_service("/notify", receiver)`
//! while let Some(received) = notifications.next().await {
//!     match received.event {
//!         Event::Task(task) => println!("{:?}: {}", task.task_id(), task.outcome()),
//!         Event::LiveStream(stream) => println!("{:?}: {}", stream.task_id(), stream.outcome()),
//!     }
//! }
//! # }
//! ```
//!
//! # Responses
//!
//! A request is answered when its notification is in the queue, before the program handles it.
//!
//! | Status | Meaning |
//! | --- | --- |
//! | 200 | The notification is in the queue. |
//! | 400 | The body is incomplete, or it is not a notification. |
//! | 403 | A key is set, and the notification is unsigned or signed with another key. |
//! | 405 | The method is not `POST`. |
//! | 408 | The body did not arrive in time. |
//! | 413 | The body is larger than the limit. |
//! | 503 | The queue is full or closed, or too many requests are in progress. Post again later. |
//!
//! A 503 has a `Retry-After` header of 5 s.
//!
//! The queue is in memory. Notifications in it are lost if the process dies, so poll tasks now and
//! then as well.
//!
//! # Trust
//!
//! The signature proves that the sender saw a signature made with the key. It does not cover the
//! rest of the body; [`Notification::verify`](mps_model::Notification::verify) explains this.
//! Confirm what matters with DescribeTaskDetail.
//!
//! # Runtimes
//!
//! The crate needs no runtime. Its timer is a thread that it starts for the first request.
//! [`Builder::sleep`] replaces it.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod body;
mod builder;
mod fingerprint;
mod history;
mod notifications;
mod received;
mod receiver;
mod reply;

#[cfg(test)]
use mps_test_tracing as _;

pub use builder::Builder;
pub use notifications::Notifications;
pub use received::{Event, Late, Received};
pub use receiver::Receiver;

/// Makes a receiver that checks no signature, and the stream of its notifications. `capacity` is
/// the length of the queue between them.
///
/// [`Receiver::builder`] has more settings, among them the key.
///
/// ```
/// let (receiver, notifications) = mps_notify::channel(1024);
/// # drop((receiver, notifications));
/// ```
pub fn channel(capacity: usize) -> (Receiver, Notifications) {
    Receiver::builder().capacity(capacity).channel()
}

/// Compiles and runs the example of README.md.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
