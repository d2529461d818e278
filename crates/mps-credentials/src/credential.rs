//! A credential together with its expiry.

use mps_sign::Credential;
use std::time::SystemTime;

/// Keys, and how long they are good for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CredentialWithExpiry {
    /// The keys.
    pub credential: Credential,
    /// When they stop working; `None` for keys that last.
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
