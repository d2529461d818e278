//! Authentication: the accepted keys and the check of signatures.

mod keys;
mod secret;
mod verdict;
mod verify;

pub(crate) use keys::KeyStore;
pub(crate) use secret::{Secret, constant_time_eq};
pub(crate) use verdict::SignatureVerdict;
pub(crate) use verify::{SignedText, diagnose, string_to_sign_v1, tc3, v1};
