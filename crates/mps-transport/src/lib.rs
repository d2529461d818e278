//! The HTTP interface of the MPS client: one object-safe trait, two backends and one contract
//! suite.
//!
//! A [`Transport`] sends one request and returns the complete response. An error has a
//! [kind](TransportErrorKind). Signing, retries and parsing build on nothing else, so any HTTP
//! client can carry MPS requests.
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
//! # Guarantees of both backends
//!
//! * A request is sent once and unchanged. There are no retries, no redirects and no replaced
//!   headers. Any status is a response.
//! * Timeouts bound connecting, the first byte and the whole exchange, including the body. The size
//!   of the body is bounded too, counted after decompression and while reading.
//! * TLS uses rustls. It trusts the authorities of the machine and those that the options add.
//!   Verification cannot be disabled.
//! * Proxies come from the environment or the options. Requests to this machine and to its metadata
//!   host never use one.
//! * Dropping the future cancels the exchange.
//! * Every response carries a [`ConnectionHandle`], which takes its connection out of use.
//!
//! [`TransportOptions`] lists the limits and their defaults.
//!
//! # Your own transport
//!
//! Implement the one method. Choose the kind of an error by how far the request got, because the
//! client decides by it whether to retry:
//!
//! ```
//! use async_trait::async_trait;
//! use bytes::Bytes;
//! use http::{Request, Response};
//! use mps_transport::{Transport, TransportError, TransportErrorKind};
//! use std::sync::Arc;
//!
//! /// Lets an operator disable the network.
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
//! Then check it with the `contract` suite of `test_util`. Its server truncates, delays, redirects
//! and sends invalid responses, and each violation is reported by name.
//! `examples/blocking_transport.rs` does both for a blocking client.
//!
//! # Features
//!
//! * `reqwest` (default): `ReqwestTransport`, for programs that already use reqwest.
//! * `hyper`: `HyperTransport`, with the same guarantees and fewer dependencies.
//! * `http2` (default): the backends offer HTTP/2.
//! * `gzip` (default): the backends request and decompress gzip, up to the size limit. Without it
//!   they request no compression.
//! * `tokio`: `TokioClock`. Both backends enable it. Other runtimes implement [`Clock`].
//! * `test-util`: the module `test_util` with test doubles, a scripted server and the contract
//!   suite.
//!
//! Without features the crate contains the trait, its errors, [`Clock`] and [`TransportOptions`].
//! It then depends on no HTTP client and no runtime.
//!
//! # Limits of this crate
//!
//! It does not retry, sign, parse JSON or limit the rate, because the client does. It has no
//! cookies, no redirects, no streaming, no HTTP/3 and no global state.
//!
//! Two limits remain. A running DNS lookup continues on its thread after the future is dropped. If
//! the server closes a kept connection just before a request is sent, hyper fails with
//! [`Reset`](TransportErrorKind::Reset), while reqwest uses another connection. Neither backend
//! repeats a request that may have been sent.

#![cfg_attr(docsrs, feature(doc_cfg))]

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
pub use clock::{Clock, Job, Sleep};
pub use clock_offset::ClockOffset;
pub use connection::ConnectionHandle;
pub use error::{BuildError, TimeoutStage, TransportError, TransportErrorKind};
pub use options::{Proxy, RootCertificate, TransportOptions};
pub use origin::{InvalidOrigin, Origin, is_host_label};
pub use proxy_url::ProxyUrl;
#[cfg(feature = "tokio")]
pub use tokio_clock::TokioClock;
pub use transport::Transport;

/// Compiles and runs the example of README.md.
#[cfg(all(doctest, feature = "reqwest"))]
#[doc = include_str!("../README.md")]
struct Readme;
