//! Doubles for tests, and the contract that every transport keeps.
//!
//! Which one for which purpose:
//!
//! | Wanted | Take |
//! | --- | --- |
//! | answers given in advance, one a request | [`Replay`] |
//! | answers that a real service once gave | [`Record`] once, then [`Replay::from_file`] |
//! | the requests that a client makes | [`Capture`] around any other transport |
//! | a service that is silent for ever | [`Never`] |
//! | a service that breaks off, dribbles or talks nonsense on a real socket | [`ScriptedServer`] |
//! | a clock that tests can turn | [`PausedClock`] |
//! | to know whether a transport of your own does what clients rely on | [`contract::check`] |
//!
//! Expectations on calls are better made with a mocking library: [`Transport`](crate::Transport) is one method.
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
