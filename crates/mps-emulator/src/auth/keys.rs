//! Keys that the emulator accepts, permanent and temporary, and the check of session tokens.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::secret::{Secret, constant_time_eq};
use crate::api_error::ApiError;

/// Time for which an expired key is still known. Because of it the caller gets an error about its
/// token instead of an unknown key. One hour is longer than any test or clock skew.
const EXPIRED_KEY_RETENTION: Duration = Duration::from_secs(3600);

/// The accepted keys: those of the builder and the temporary ones that were issued.
#[derive(Debug)]
pub(crate) struct KeyStore {
    permanent: HashMap<String, Secret>,
    temporary: Mutex<HashMap<String, TemporaryKey>>,
}

/// A key with a session token and an expiry.
#[derive(Clone, Debug)]
pub(crate) struct TemporaryKey {
    pub(crate) id: String,
    pub(crate) key: Secret,
    pub(crate) token: Secret,
    pub(crate) expires: SystemTime,
}

impl TemporaryKey {
    /// Expiry in seconds since 1970. The service sends it as a number and as text.
    pub(crate) fn expired_time(&self) -> u64 {
        unix_seconds(self.expires)
    }

    /// Expiry as text in RFC 3339.
    pub(crate) fn expiration(&self) -> String {
        humantime::format_rfc3339_seconds(self.expires).to_string()
    }
}

/// A key found by its id, and its session, which is checked after the signature.
#[derive(Debug)]
pub(crate) struct FoundKey {
    pub(crate) key: Secret,
    session: Option<(Secret, SystemTime)>,
}

impl KeyStore {
    pub(crate) fn new(permanent: HashMap<String, Secret>) -> Self {
        Self {
            permanent,
            temporary: Mutex::default(),
        }
    }

    pub(crate) fn find(&self, id: &str) -> Result<FoundKey, ApiError> {
        if let Some(key) = self.permanent.get(id) {
            return Ok(FoundKey {
                key: key.clone(),
                session: None,
            });
        }
        let temporary = self.temporary();
        let found = temporary.get(id).ok_or_else(|| {
            ApiError::new(
                "AuthFailure.SecretIdNotFound",
                "No key has this SecretId. Check the SecretId.",
            )
        })?;
        Ok(FoundKey {
            key: found.key.clone(),
            session: Some((found.token.clone(), found.expires)),
        })
    }

    /// Creates a temporary key that expires `lifetime` after `now`.
    pub(crate) fn issue(&self, lifetime: Duration, now: SystemTime) -> TemporaryKey {
        let key = TemporaryKey {
            id: format!("AKID{}", random_text(32)),
            // The prefix tells leaked test keys from real ones.
            key: Secret(format!("emulated-key-{}", random_text(32))),
            token: Secret(format!("emulated-token-{}", random_text(96))),
            // The service reports whole seconds.
            expires: UNIX_EPOCH + Duration::from_secs(unix_seconds(now) + lifetime.as_secs()),
        };
        let mut temporary = self.temporary();
        temporary.retain(|_, key| key.expires + EXPIRED_KEY_RETENTION > now);
        temporary.insert(key.id.clone(), key.clone());
        key
    }

    /// Expires every temporary key.
    pub(crate) fn revoke(&self) {
        for key in self.temporary().values_mut() {
            key.expires = SystemTime::UNIX_EPOCH;
        }
    }

    /// Forgets every temporary key.
    pub(crate) fn forget_temporary(&self) {
        self.temporary().clear();
    }

    fn temporary(&self) -> MutexGuard<'_, HashMap<String, TemporaryKey>> {
        self.temporary
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl FoundKey {
    /// Checks the session token of a request, and its expiry.
    pub(crate) fn check_token(&self, token: Option<&str>, now: SystemTime) -> Result<(), ApiError> {
        match (&self.session, token) {
            (None, None | Some("")) => Ok(()),
            (None, Some(_)) => Err(ApiError::token_failure(
                "This key is permanent. Send it without a session token.",
            )),
            (Some(_), None | Some("")) => Err(ApiError::token_failure(
                "This key is temporary. Send its session token too.",
            )),
            (Some((expected, expires)), Some(token)) => {
                if !constant_time_eq(expected.0.as_bytes(), token.as_bytes()) {
                    Err(ApiError::token_failure(
                        "The session token belongs to another key. Check the token.",
                    ))
                } else if *expires <= now {
                    Err(ApiError::token_failure(
                        "The session token has expired. Get new temporary keys.",
                    ))
                } else {
                    Ok(())
                }
            }
        }
    }
}

fn unix_seconds(at: SystemTime) -> u64 {
    at.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs()
}

fn random_text(length: usize) -> String {
    std::iter::repeat_with(fastrand::alphanumeric)
        .take(length)
        .collect()
}
