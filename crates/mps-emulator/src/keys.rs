use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::api_error::ApiError;

/// An expired key is still known for this long, so that its owner hears of the token and not of an unknown key.
const EXPIRED_KEY_RETENTION: Duration = Duration::from_secs(3600);

/// Text that is never shown.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Secret(pub(crate) String);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// The keys that the emulator accepts: those it was given, and the temporary ones that it handed out.
#[derive(Debug)]
pub(crate) struct KeyStore {
    permanent: HashMap<String, Secret>,
    temporary: Mutex<HashMap<String, TemporaryKey>>,
}

/// A key with a session token and an end.
#[derive(Clone, Debug)]
pub(crate) struct TemporaryKey {
    pub(crate) id: String,
    pub(crate) key: Secret,
    pub(crate) token: Secret,
    pub(crate) expires: SystemTime,
}

impl TemporaryKey {
    /// The end of the key, as the service tells it twice.
    pub(crate) fn expired_time(&self) -> u64 {
        unix_seconds(self.expires)
    }

    pub(crate) fn expiration(&self) -> String {
        humantime::format_rfc3339_seconds(self.expires).to_string()
    }
}

/// A key found by its id; what remains to be checked once the signature has proved right.
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
                "no key has the SecretId of this request",
            )
        })?;
        Ok(FoundKey {
            key: found.key.clone(),
            session: Some((found.token.clone(), found.expires)),
        })
    }

    /// Makes a temporary key that is good until `life` from `now`.
    pub(crate) fn issue(&self, life: Duration, now: SystemTime) -> TemporaryKey {
        let key = TemporaryKey {
            id: format!("AKID{}", random_text(32)),
            // Told apart from keys of the service wherever they turn up.
            key: Secret(format!("emulated-key-{}", random_text(32))),
            token: Secret(format!("emulated-token-{}", random_text(96))),
            // The service tells whole seconds.
            expires: UNIX_EPOCH + Duration::from_secs(unix_seconds(now) + life.as_secs()),
        };
        let mut temporary = self.temporary();
        temporary.retain(|_, key| key.expires + EXPIRED_KEY_RETENTION > now);
        temporary.insert(key.id.clone(), key.clone());
        key
    }

    /// Ends every temporary key at once.
    pub(crate) fn revoke(&self) {
        for key in self.temporary().values_mut() {
            key.expires = SystemTime::UNIX_EPOCH;
        }
    }

    fn temporary(&self) -> MutexGuard<'_, HashMap<String, TemporaryKey>> {
        self.temporary
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl FoundKey {
    /// Holds the token of the request against the key's own.
    pub(crate) fn check_token(&self, token: Option<&str>, now: SystemTime) -> Result<(), ApiError> {
        match (&self.session, token) {
            (None, None | Some("")) => Ok(()),
            (None, Some(_)) => Err(ApiError::token_failure("this key takes no session token")),
            (Some(_), None | Some("")) => Err(ApiError::token_failure(
                "this key is temporary: its session token is missing",
            )),
            (Some((expected, expires)), Some(token)) => {
                if !crate::verify::equal(expected.0.as_bytes(), token.as_bytes()) {
                    Err(ApiError::token_failure(
                        "the session token is not this key's",
                    ))
                } else if *expires <= now {
                    Err(ApiError::token_failure("the session token has expired"))
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
