//! Where Tencent Cloud keys come from: a chain of sources with one cache.
//!
//! [`Credentials`] is a handle on a source of keys. Give it to a client, which asks it for the keys to sign with before each
//! request:
//!
//! ```
//! use mps_credentials::Credentials;
//! use mps_sign::Credential;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), mps_credentials::CredentialsError> {
//! // Keys at hand; in programs rather `Credentials::default_chain()`, which looks where the official clients look.
//! let credentials = Credentials::from(Credential::new("AKIDEXAMPLE", "EXAMPLE"));
//!
//! let credential = credentials.current().await?;
//! assert_eq!(credential.secret_id(), "AKIDEXAMPLE");
//! # Ok(())
//! # }
//! ```
//!
//! # Where keys are looked for
//!
//! | in the order of [`default_chain`](Credentials::default_chain) | what is read |
//! |---|---|
//! | [`environment`](Credentials::environment) | `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY`, `TENCENTCLOUD_TOKEN` or `TENCENTCLOUD_SESSION_TOKEN`, `TENCENTCLOUD_ROLE_ARN` |
//! | [`profile`](Credentials::profile) | `[default]` in `~/.tencentcloud/credentials`, then in `/etc/tencentcloud/credentials` |
//! | [`tccli_profile`](Credentials::tccli_profile) | `~/.tccli/default.credential`, or the profile that `TCCLI_PROFILE` names |
//! | [`instance_role`](Credentials::instance_role) | the metadata address of a CVM instance |
//! | [`web_identity`](Credentials::web_identity) | the token file of a TKE pod, traded at the security token service |
//!
//! Beyond these: [`assume_role`](Credentials::assume_role) over any of them, `process`, a
//! [provider](Credentials::from_provider) of your own, and a [`chain`](Credentials::chain) of your own order. A chain goes on
//! only past a source where *nothing is set*. One that is set up but broken ends it with its reason, so that nobody works with the
//! keys of another account by mistake. Nor does a renewal go on past the source that gave the keys before: if they have vanished
//! there, that is a failure.
//!
//! [`explain`](Credentials::explain) tells which source won and why the others did not:
//!
//! ```
//! use mps_credentials::{Context, Credentials};
//! # use mps_transport::{TokioClock, Transport, TransportError, TransportErrorKind};
//! # use std::sync::Arc;
//! # #[derive(Debug)]
//! # struct NoNetwork;
//! # #[async_trait::async_trait]
//! # impl Transport for NoNetwork {
//! #     async fn send(&self, _: http::Request<bytes::Bytes>) -> Result<http::Response<bytes::Bytes>, TransportError> {
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
//! # How long keys are kept
//!
//! * Keys are fetched when they are first needed. However many callers wait, the source is asked once; a caller that goes away
//!   harms nobody, because whoever still waits goes on with the same attempt.
//! * Keys that expire are renewed 300 s before, or in the last fifth of their life if that is shorter, a fifth of this lead left to
//!   chance. One caller renews; the others go on with the old keys meanwhile, and so does that one where it takes more than 2 s.
//!   The renewal is kept then, also if that caller goes away, and callers after it look whether it is done.
//! * If that fails the old keys serve on, and the source is asked again after a pause that doubles from 250 ms up to 30 s. Without
//!   valid keys callers get the error, never expired keys, and wait at most 2 s for the next attempt.
//! * Where the security token service refuses this machine's time, it is asked once more by its own, and the end of the keys that it
//!   hands out is counted by this machine's clock.
//! * [`invalidate`](Credentials::invalidate) is for keys that the service refused.
//!
//! No task is spawned and no runtime is needed: callers drive everything, and time comes from the
//! [`Clock`](mps_transport::Clock) of the [`Context`].
//!
//! # Secrets
//!
//! `Debug`, errors and reports show none. What this crate holds itself is wiped when dropped, and so are the bodies that
//! transports hand over; the copies that an INI parser, a JSON parser or a transport make on their way are not.
//! Keys are checked before they are used: empty, blank, padded or quoted ones and control characters are told by source and field.
//! Only the variables of the token and `TCCLI_PROFILE` may be empty or blank, as CI systems leave them, and count as not set then.
//!
//! # Features
//!
//! * `process` (default): `Credentials::process`, keys printed by a program.

mod cache;
mod chain;
mod context;
mod credential;
mod credentials;
mod endpoint;
mod error;
mod parse;
mod remote;
mod report;
mod source;

#[cfg(test)]
use mps_test_tracing as _;

pub use context::Context;
pub use credential::CredentialWithExpiry;
pub use credentials::Credentials;
pub use error::{CredentialsError, CredentialsErrorKind};
pub use report::{CredentialReport, SourceOutcome, SourceReport};
pub use source::assume_role::AssumeRole;
pub use source::provider::CredentialsProvider;
