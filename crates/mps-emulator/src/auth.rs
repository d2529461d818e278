//! Authentication: the accepted keys and the check of signatures.

mod keys;
mod secret;
mod verify;

pub(crate) use keys::KeyStore;
pub(crate) use secret::{Secret, constant_time_eq};
pub(crate) use verify::{tc3, v1};
