//! Signs requests to the Tencent Cloud API: TC3-HMAC-SHA256, and the older query signature beside it.
//!
//! A request and a time go in, the headers to set come out. Nothing is sent, read or waited for, and the clock is yours, so
//! this serves any HTTP client, blocking or not.
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
//! for (name, value) in signed.iter() {
//!     println!("{name}: {value}");
//! }
//!
//! assert_eq!(signed.timestamp(), "1700000000");
//! assert!(signed.authorization().starts_with(
//!     "TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE/2023-11-14/mps/tc3_request, \
//!      SignedHeaders=content-type;host, Signature="
//! ));
//! ```
//!
//! # What is here
//!
//! * [`Credential`]: a key pair, with the token of a temporary one. Wiped on drop, masked wherever it is shown, and
//!   [checked](Credential::check) for what no credential holds.
//! * [`SignableRequest`]: what is signed of a JSON POST, a binary POST or a GET, borrowed from the request that is sent.
//!   [`canonical_query`] writes the query of a GET.
//! * [`Signer`]: signs with one credential and keeps the keys that it derives, one a day and service, as hash states.
//! * [`SignedHeaders`]: the headers to set.
//! * [`Explanation`]: every stage on the way to a signature, for when the service says `AuthFailure.SignatureFailure`.
//! * [`v1`]: the older signature over query parameters, HMAC-SHA1 or HMAC-SHA256.
//!
//! # What is not
//!
//! It sends nothing, so it neither sets headers nor checks what a host or header may contain; it finds no credentials, and signs
//! with one unchecked; it does
//! not verify signatures; it does not sign with what has no key (`AssumeRoleWithWebIdentity` takes the literal
//! `Authorization: SKIP`), nor requests to object storage, whose signature is another one.

mod credential;
mod query;
mod stages;
mod tc3;
mod timestamp;
pub mod v1;

#[cfg(test)]
use mps_test_tracing as _;

pub use credential::{Credential, CredentialField, InvalidCredential};
pub use query::canonical_query;
pub use tc3::explanation::Explanation;
pub use tc3::request::SignableRequest;
pub use tc3::signer::{SignedHeaders, Signer};
