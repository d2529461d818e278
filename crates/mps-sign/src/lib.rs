//! Signs requests to the Tencent Cloud API with TC3-HMAC-SHA256 or the older query signature. No
//! I/O, no clock.
//!
//! The input is a request and a time. The output is the headers to set. This works with any HTTP
//! client, blocking or not.
//!
//! ```
//! use mps_sign::{Credential, SignableRequest, Signer};
//! use std::time::{Duration, UNIX_EPOCH};
//!
//! let signer = Signer::new(Credential::new(
//!     "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE",
//!     "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE",
//! ));
//! let body = br#"{"TaskId":"2600000000-WorkflowTask-0123456789abcdef0123456789abcdef"}"#;
//! let request = SignableRequest::post_json("mps", "mps.tencentcloudapi.com", body);
//!
//! let at = UNIX_EPOCH + Duration::from_secs(1_700_000_000); // SystemTime::now(), as a rule
//! let signed = signer.sign(&request, at);
//! for (name, value) in request.headers().chain(signed.iter()) {
//!     println!("{name}: {value}");
//! }
//!
//! assert_eq!(signed.timestamp(), "1700000000");
//! assert!(signed.authorization().starts_with(
//!     "TC3-HMAC-SHA256 \
//!      Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE/2023-11-14/mps/tc3_request, \
//!      SignedHeaders=content-type;host, Signature="
//! ));
//! ```
//!
//! # Types
//!
//! * [`Credential`]: a key pair, with the token of a temporary one. It is wiped on drop, masked in
//!   output, and [checked](Credential::check) for invalid characters.
//! * [`SignableRequest`]: the signed parts of a JSON POST, a binary POST or a GET, borrowed from
//!   the request to send. [`canonical_query`] writes the query of a GET.
//! * [`Signer`]: signs with one credential. It caches the derived keys, one per day and service, as
//!   hash states.
//! * [`SignedHeaders`]: the headers to set, besides the `Content-Type` and `Host` of
//!   [`SignableRequest::headers`].
//! * [`Explanation`]: every stage of a signature, for debugging `AuthFailure.SignatureFailure`.
//! * `v1`: the older signature over query parameters, with HMAC-SHA1 or HMAC-SHA256. It needs the
//!   feature of the same name, which is off by default because of three more crates.
//!
//! # Limits of this crate
//!
//! It sends nothing, sets no headers, and does not check the characters of hosts and headers. It
//! does not load credentials, does not verify signatures, and signs with an unchecked credential.
//!
//! It does not sign requests without a key, such as `AssumeRoleWithWebIdentity` with its literal
//! `Authorization: SKIP`. Object storage uses another signature, which is not supported.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod credential;
mod query;
mod stages;
mod tc3;
mod timestamp;
#[cfg(feature = "v1")]
pub mod v1;

#[cfg(test)]
use mps_test_tracing as _;

pub use credential::{Credential, CredentialField, InvalidCredential};
pub use query::canonical_query;
pub use tc3::explanation::Explanation;
pub use tc3::request::SignableRequest;
pub use tc3::signer::{SignedHeaders, Signer};

/// Compiles and runs the example of README.md.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
