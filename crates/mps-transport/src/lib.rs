//! The HTTP seam of the MPS client: one object-safe trait, two backends, one contract suite.
//!
//! A [`Transport`] sends one request and returns the whole answer, or says by a [kind](TransportErrorKind) why there is none.
//! That is all that signing, retrying and reading answers is built upon, so anything that can move bytes can carry the client.
//!
//! ```no_run
//! use mps_transport::{ReqwestTransport, Transport, TransportOptions};
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let transport = ReqwestTransport::new(&TransportOptions::default())?;
//! let request = http::Request::get("https://mps.tencentcloudapi.com/").body("".into())?;
//! let answer = transport.send(request).await?;
//! println!("{} with {} bytes", answer.status(), answer.body().len());
//! # Ok(())
//! # }
//! ```
//!
//! # What both backends promise
//!
//! * A request is sent once, as it is: no retry, no redirect, no header replaced. Any status is an answer.
//! * Time is bounded for connecting, for the first byte and for the whole, body included; the body is bounded in bytes, counted
//!   after decompression and while it is read.
//! * TLS by rustls with what the machine trusts, and authorities of one's own beside it. Verification cannot be turned off.
//! * Proxies as the environment says or as configured, never for this machine itself nor for its metadata host.
//! * Dropping the future ends the exchange.
//! * Every answer carries a [`ConnectionHandle`], which takes its connection out of use.
//!
//! [`TransportOptions`] holds the numbers.
//!
//! # A transport of your own
//!
//! Implement the one method. Say by the error's kind how far it came, because the kind decides whether the client tries again:
//!
//! ```
//! use async_trait::async_trait;
//! use bytes::Bytes;
//! use http::{Request, Response};
//! use mps_transport::{Transport, TransportError, TransportErrorKind};
//! use std::sync::Arc;
//!
//! /// Lets an operator switch the network off.
//! #[derive(Debug)]
//! struct Switched<T> {
//!     inner: T,
//!     on: bool,
//! }
//!
//! #[async_trait]
//! impl<T: Transport> Transport for Switched<T> {
//!     async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
//!         if !self.on {
//!             return Err(TransportError::new(TransportErrorKind::Connect));
//!         }
//!         self.inner.send(request).await
//!     }
//! }
//!
//! # use mps_transport::test_util::Never;
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! let transport: Arc<dyn Transport> = Arc::new(Switched { inner: Never, on: false });
//! let error = transport.send(Request::new(Bytes::new())).await.unwrap_err();
//! assert_eq!(error.kind(), TransportErrorKind::Connect);
//! # }
//! ```
//!
//! Then let the `contract` suite of `test_util` try it: it plays a server that breaks off, dribbles, redirects and lies, and
//! names what the transport gets wrong. `examples/blocking_transport.rs` does both for a blocking client.
//!
//! # Features
//!
//! * `reqwest` (default): `ReqwestTransport`, for programs that have reqwest already or want the client that most know.
//! * `hyper`: `HyperTransport`, the same promises on fewer crates.
//! * `gzip`: the backends ask for compressed answers and unpack them. Off, they ask for none.
//! * `tokio`: `TokioClock`; both backends bring it along. Other runtimes implement [`Clock`].
//! * `test-util`: the module `test_util`: doubles for tests, a scripted server, and the contract suite.
//!
//! Without any of them the crate is the trait, its errors, [`Clock`] and [`TransportOptions`], and depends on no HTTP
//! client and no runtime.
//!
//! # What it does not do
//!
//! It does not retry, sign, read JSON or count requests: that is the client's part. It keeps no cookies, follows no redirect,
//! streams no bodies, speaks no HTTP/3, and has no global state.
//!
//! Two things it cannot do. A name that is being looked up goes on being looked up on its thread after the future is dropped.
//! And a request that a kept connection hands back unsent, because the server closed it at that moment, fails with
//! [`Reset`](TransportErrorKind::Reset) on hyper while reqwest puts it on another connection; what may have been sent is
//! repeated by neither.

mod authority;
#[cfg(any(feature = "reqwest", feature = "hyper"))]
mod backend;
mod clock;
mod clock_offset;
mod connection;
mod error;
mod options;
mod origin;
mod proxy_url;
#[cfg(feature = "test-util")]
pub mod test_util;
#[cfg(feature = "tokio")]
mod tokio_clock;
mod transport;

#[cfg(test)]
use mps_test_tracing as _;

#[cfg(feature = "hyper")]
pub use backend::hyper::HyperTransport;
#[cfg(feature = "reqwest")]
pub use backend::reqwest::ReqwestTransport;
pub use clock::{Clock, Sleep};
pub use clock_offset::ClockOffset;
pub use connection::ConnectionHandle;
pub use error::{BuildError, TimeoutStage, TransportError, TransportErrorKind};
pub use options::{Proxy, RootCertificate, TransportOptions};
pub use origin::{InvalidOrigin, Origin, is_host_label};
pub use proxy_url::ProxyUrl;
#[cfg(feature = "tokio")]
pub use tokio_clock::TokioClock;
pub use transport::Transport;
