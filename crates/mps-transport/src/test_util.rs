//! Test doubles, a scripted server, and the contract suite for transports.
//!
//! Choose by purpose:
//!
//! | Purpose | Type |
//! | --- | --- |
//! | prepared responses, one per request | [`Replay`] |
//! | recorded responses of a real service | [`Record`] once, then [`Replay::from_file`] |
//! | the requests of a client | [`Capture`] around any other transport |
//! | a service that never responds | [`Never`] |
//! | a service that truncates, delays or sends invalid bytes on a socket | [`ScriptedServer`] |
//! | a clock under the control of the test | [`PausedClock`] |
//! | checking your own transport | [`contract::check`] |
//!
//! Use a mocking library for expectations on calls. [`Transport`](crate::Transport) has one method.
//!
//! ```
//! use mps_transport::Transport;
//! use mps_transport::test_util::{Capture, Replay};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let transport = Capture::new(Replay::new([Ok(http::Response::new("{}".into()))]));
//! let request = http::Request::post("https://mps.tencentcloudapi.com/").body("{}".into())?;
//! assert_eq!(transport.send(request).await?.body(), "{}");
//! assert_eq!(transport.requests()[0].method(), "POST");
//! # Ok(())
//! # }
//! ```

mod capture;
pub mod contract;
mod never;
mod paused_clock;
mod record;
mod redact;
mod replay;
mod scripted_server;

pub use capture::Capture;
pub use never::Never;
pub use paused_clock::PausedClock;
pub use record::{Record, RecordingError};
pub use replay::Replay;
pub use scripted_server::{ScriptedServer, Step};
