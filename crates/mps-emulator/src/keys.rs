use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use crate::refusal::Refusal;

/// An expired key is still known for this long, so that its owner hears of the token and not of an unknown key.
const REMEMBERED: Duration = Duration::from_secs(3600);

/// The keys that the emulator accepts: those it was given, and the temporary ones that it handed out.
pub(crate) struct Keys {
    permanent: HashMap<String, String>,
    temporary: Mutex<HashMap<String, TemporaryKey>>,
}

/// A key with a session token and an end.
#[derive(Clone)]
pub(crate) struct TemporaryKey {
    pub(crate) id: String,
    pub(crate) key: String,
    pub(crate) token: String,
    pub(crate) expires: SystemTime,
}

/// A key found by its id; what remains to be checked once the signature has proved right.
pub(crate) struct FoundKey {
    pub(crate) key: String,
    session: Option<(String, SystemTime)>,
}

impl Keys {
    pub(crate) fn new(permanent: HashMap<String, String>) -> Self {
        Self {
            permanent,
            temporary: Mutex::default(),
        }
    }

    pub(crate) fn find(&self, id: &str) -> Result<FoundKey, Refusal> {
        if let Some(key) = self.permanent.get(id) {
            return Ok(FoundKey {
                key: key.clone(),
                session: None,
            });
        }
        let temporary = self.temporary();
        let found = temporary.get(id).ok_or_else(|| {
            Refusal::new(
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
            key: random_text(32),
            token: random_text(96),
            expires: now + life,
        };
        let mut temporary = self.temporary();
        temporary.retain(|_, key| key.expires + REMEMBERED > now);
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
    pub(crate) fn check_token(&self, token: Option<&str>, now: SystemTime) -> Result<(), Refusal> {
        match (&self.session, token) {
            (None, None | Some("")) => Ok(()),
            (None, Some(_)) => Err(Refusal::wrong_token("this key takes no session token")),
            (Some(_), None | Some("")) => Err(Refusal::wrong_token(
                "this key is temporary: its session token is missing",
            )),
            (Some((expected, expires)), Some(token)) => {
                if !crate::verify::equal(expected.as_bytes(), token.as_bytes()) {
                    Err(Refusal::wrong_token("the session token is not this key's"))
                } else if *expires <= now {
                    Err(Refusal::wrong_token("the session token has expired"))
                } else {
                    Ok(())
                }
            }
        }
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keys")
            .field("permanent", &self.permanent.len())
            .field("temporary", &self.temporary().len())
            .finish()
    }
}

fn random_text(length: usize) -> String {
    std::iter::repeat_with(fastrand::alphanumeric)
        .take(length)
        .collect()
}
