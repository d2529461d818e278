//! Loads Tencent Cloud credentials from a chain of sources and caches them. Renews them before they
//! expire.
//!
//! [`Credentials`] is a handle to a source of credentials. A client calls it before each request
//! for the credential to sign with:
//!
//! ```
//! use mps_credentials::Credentials;
//! use mps_sign::Credential;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), mps_credentials::CredentialsError> {
//! // A fixed credential. Programs use `Credentials::default_chain()`, which searches where the
//! // official clients search.
//! let credentials = Credentials::from(Credential::new("AKIDEXAMPLE", "EXAMPLE"));
//!
//! let credential = credentials.current().await?;
//! assert_eq!(credential.secret_id(), "AKIDEXAMPLE");
//! # Ok(())
//! # }
//! ```
//!
//! # Sources
//!
//! In the order of [`default_chain`](Credentials::default_chain):
//!
//! 1. [`environment`](Credentials::environment): `TENCENTCLOUD_SECRET_ID`,
//!    `TENCENTCLOUD_SECRET_KEY`, `TENCENTCLOUD_TOKEN` or `TENCENTCLOUD_SESSION_TOKEN`,
//!    `TENCENTCLOUD_ROLE_ARN`
//! 2. [`profile`](Credentials::profile): `[default]` in `~/.tencentcloud/credentials`, then in
//!    `/etc/tencentcloud/credentials`
//! 3. [`tccli_profile`](Credentials::tccli_profile): `~/.tccli/default.credential`, or the profile
//!    that `TCCLI_PROFILE` names
//! 4. [`instance_role`](Credentials::instance_role): the metadata service of a CVM instance
//! 5. [`web_identity`](Credentials::web_identity): the token file of a TKE pod, exchanged at the
//!    security token service
//!
//! Outside the default chain there are [`assume_role`](Credentials::assume_role) on top of any
//! source, `process`, your own [provider](Credentials::from_provider), and a
//! [`chain`](Credentials::chain) in your own order.
//!
//! A chain skips only a source that is *not configured*. A source that is configured but broken
//! ends the chain with an error, because the next source may belong to another account. For the
//! same reason a renewal does not skip the source that provided the last credential. If that source
//! has none any more, the renewal fails.
//!
//! [`explain`](Credentials::explain) reports which source is used and why the others are not:
//!
//! ```
//! use mps_credentials::{Context, Credentials};
//! # use mps_transport::{TokioClock, Transport, TransportError, TransportErrorKind};
//! # use std::sync::Arc;
//! # #[derive(Debug)]
//! # struct NoNetwork;
//! # #[async_trait::async_trait]
//! # impl Transport for NoNetwork {
//! #     async fn send(
//! #         &self,
//! #         _: http::Request<bytes::Bytes>,
//! #     ) -> Result<http::Response<bytes::Bytes>, TransportError> {
//! #         Err(TransportError::new(TransportErrorKind::Connect))
//! #     }
//! # }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! # let (transport, clock) = (Arc::new(NoNetwork), Arc::new(TokioClock::new()));
//! let context = Context::new(transport, clock)
//!     .with_environment([
//!         ("TENCENTCLOUD_SECRET_ID", "AKID00000000EXAMPLE"),
//!         ("TENCENTCLOUD_SECRET_KEY", "EXAMPLE"),
//!     ]);
//! let reports = Credentials::default_chain().bind(&context).explain().await;
//! assert_eq!(reports[0].to_string(), "environment: used, secret id AKID***MPLE");
//! assert_eq!(reports[1].to_string(), "profile file: not asked");
//! # }
//! ```
//!
//! # Caching and renewal
//!
//! * Credentials are loaded on first use. All concurrent callers share one load. If one of them is
//!   dropped, the others continue the same load.
//! * Expiring credentials are renewed 300 s before they expire, or in the last fifth of their
//!   lifetime if that is shorter. Up to a fifth of this lead is random. One caller renews for at
//!   most 2 s, and the others keep using the old credential. A renewal that takes longer is kept,
//!   even if that caller is dropped, and later callers poll it.
//! * After a failed renewal the old credential stays in use until it expires. The next attempt
//!   follows after a backoff that doubles from 250 ms up to 30 s. Without a valid credential,
//!   callers get the error and wait at most 2 s for the next attempt. An expired credential is
//!   never returned.
//! * If the security token service rejects this machine's clock, the request is retried once with
//!   the time of the service. The expiry of the result is converted to this machine's clock.
//! * Call [`invalidate`](Credentials::invalidate) for a credential that the service refused.
//!
//! The crate spawns no task and needs no runtime. Callers drive all work, and the
//! [`Clock`](mps_transport::Clock) of the [`Context`] provides the time.
//!
//! # Secrets
//!
//! `Debug`, errors and reports show no secret. Secrets held by this crate are wiped on drop, and so
//! are the bodies that transports return. Copies made inside an INI parser, a JSON parser or a
//! transport are not wiped.
//!
//! Credentials are checked before use. An error names the source and the field that is empty,
//! blank, padded, quoted or contains a control character. Only the token variables and
//! `TCCLI_PROFILE` may be empty or blank, because CI systems leave them so. They count as not set
//! then.
//!
//! # Features
//!
//! * `process` (default): `Credentials::process` runs a program that prints credentials.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod cache;
mod chain;
mod context;
mod credential;
mod credentials;
mod endpoint;
mod error;
mod parse;
mod profiles;
mod remote;
mod report;
mod source;
mod sync;

#[cfg(test)]
use mps_test_tracing as _;

pub use context::Context;
pub use credential::CredentialWithExpiry;
pub use credentials::Credentials;
pub use error::{CredentialsError, CredentialsErrorKind};
pub use profiles::{TccliSettings, profile_names};
pub use report::{CredentialReport, SourceOutcome, SourceReport};
pub use source::assume_role::AssumeRole;
pub use source::provider::CredentialsProvider;

/// Compiles and runs the example of README.md.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
