//! TC3-HMAC-SHA256, the current signature.

pub(crate) mod explanation;
mod hex;
pub(crate) mod request;
mod sha256;
pub(crate) mod signer;
mod signing_key;
