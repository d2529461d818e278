//! A credential together with its expiry.

use mps_sign::Credential;
use std::time::SystemTime;

/// A credential and its expiry.
///
/// Exhaustive, because providers write it as a literal, and a credential has nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CredentialWithExpiry {
    /// The credential.
    pub credential: Credential,
    /// Time at which it expires. `None` for a long-lived credential.
    pub expires_at: Option<SystemTime>,
}

impl From<Credential> for CredentialWithExpiry {
    fn from(credential: Credential) -> Self {
        Self {
            credential,
            expires_at: None,
        }
    }
}
