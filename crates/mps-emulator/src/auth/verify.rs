//! The check of both signatures. It is written from the protocol and shares no code with the
//! client's signer. An error in one therefore cannot hide an error in the other.

mod authorization;
mod common;
mod diagnosis;
mod service_name;
mod tc3;
#[cfg(test)]
mod tests;
mod v1;

pub(crate) use diagnosis::{SignedText, diagnose};
pub(crate) use tc3::check as tc3;
pub(crate) use v1::{check as v1, string_to_sign as string_to_sign_v1};
