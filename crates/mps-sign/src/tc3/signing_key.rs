//! Derives signing keys and caches them per day and service.

use std::sync::{OnceLock, PoisonError, RwLock};

use zeroize::Zeroizing;

use crate::{
    credential::Credential,
    tc3::request::SignableRequest,
    tc3::sha256::{HmacKey, Midstate, Sha256, hmac_sha256},
    timestamp::UtcDate,
};

/// The key of one day and service, and everything else that its signatures share.
pub(crate) struct SigningKey {
    date: UtcDate,
    service: Box<str>,
    scope: Box<str>,
    authorization_prefix: Box<str>,
    hmac: HmacKey,
    canonical_prefix: OnceLock<CanonicalPrefix>,
}

pub(crate) const ALGORITHM: &str = "TC3-HMAC-SHA256";
const TERMINATOR: &str = "tc3_request";

impl SigningKey {
    fn derive(credential: &Credential, date: UtcDate, service: &str) -> Self {
        let date_text = date.to_string();
        let date_key = hmac_sha256(secret_with_prefix(credential).as_bytes(), &date_text);
        let service_key = hmac_sha256(&*date_key, service);
        let signing_key = hmac_sha256(&*service_key, TERMINATOR);

        let scope = [&date_text, service, TERMINATOR].join("/");
        let secret_id = credential.secret_id();
        let authorization_prefix =
            format!("{ALGORITHM} Credential={secret_id}/{scope}, SignedHeaders=");
        Self {
            date,
            service: service.into(),
            scope: scope.into(),
            authorization_prefix: authorization_prefix.into(),
            hmac: HmacKey::new(&*signing_key),
            canonical_prefix: OnceLock::new(),
        }
    }

    /// Returns the credential scope: date, service and terminator.
    pub(crate) fn scope(&self) -> &str {
        &self.scope
    }

    /// Returns the `Authorization` header up to the names of the signed headers.
    pub(crate) fn authorization_prefix(&self) -> &str {
        &self.authorization_prefix
    }

    /// Returns the key.
    pub(crate) fn hmac(&self) -> &HmacKey {
        &self.hmac
    }

    /// Returns the cached hash state of the canonical request up to the hashed payload. Only the
    /// first kind of request with this key is cached, because most programs have no other.
    pub(crate) fn canonical_prefix(&self, request: &SignableRequest<'_>) -> Option<&Midstate> {
        if request.has_query_or_extra_headers() {
            return None;
        }
        self.canonical_prefix
            .get_or_init(|| CanonicalPrefix::new(request))
            .of(request)
    }
}

fn secret_with_prefix(credential: &Credential) -> Zeroizing<String> {
    Zeroizing::new(["TC3", credential.secret_key()].concat())
}

/// The hash state that requests share if only their bodies differ.
struct CanonicalPrefix {
    method: &'static str,
    host: Box<str>,
    content_type: Box<str>,
    hash: Midstate,
}

impl CanonicalPrefix {
    fn new(request: &SignableRequest<'_>) -> Self {
        let mut hasher = Sha256::new();
        request.write_canonical_prefix(|piece| hasher.update(piece.as_bytes()));
        Self {
            method: request.method(),
            host: request.host().into(),
            content_type: request.content_type().into(),
            hash: hasher.into(),
        }
    }

    fn of(&self, request: &SignableRequest<'_>) -> Option<&Midstate> {
        (self.method == request.method()
            && *self.host == *request.host()
            && *self.content_type == *request.content_type())
        .then_some(&self.hash)
    }
}

/// The most recent keys, oldest first.
#[derive(Default)]
#[expect(clippy::vec_box, reason = "moving a key would leave a copy in memory")]
pub(crate) struct SigningKeys(RwLock<Vec<Box<SigningKey>>>);

const MAX_CACHED_KEYS: usize = 8;

impl SigningKeys {
    /// Calls `sign` with the key of `date` and `service`, and derives it on first use. A cached key
    /// needs a shared lock for the duration of `sign`.
    pub(crate) fn with<R>(
        &self,
        credential: &Credential,
        date: UtcDate,
        service: &str,
        sign: impl FnOnce(&SigningKey) -> R,
    ) -> R {
        // A poisoned lock still contains complete keys only.
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(key) = find(&known, date, service) {
            return sign(key);
        }
        drop(known);

        let key = Box::new(SigningKey::derive(credential, date, service));
        let signed = sign(&key);
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if find(&known, date, service).is_none() {
            if known.len() == MAX_CACHED_KEYS {
                known.remove(0);
            }
            known.push(key);
        }
        signed
    }
}

fn find<'k>(keys: &'k [Box<SigningKey>], date: UtcDate, service: &str) -> Option<&'k SigningKey> {
    keys.iter()
        .rev()
        .find(|key| key.date == date && *key.service == *service)
        .map(Box::as_ref)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::timestamp::Timestamp;
    use std::time::{Duration, SystemTime};

    fn date(day: u64) -> UtcDate {
        Timestamp::new(SystemTime::UNIX_EPOCH + Duration::from_secs(day * 86_400)).utc_date()
    }

    #[test]
    fn signing_keys_are_cached_per_day_and_service() {
        let (keys, credential) = (SigningKeys::default(), Credential::new("id", "canary-key"));
        let scope = |day, service| {
            keys.with(&credential, date(day), service, |key| {
                key.scope().to_owned()
            })
        };
        for _ in 0..2 {
            assert_eq!(scope(0, "mps"), "1970-01-01/mps/tc3_request");
            assert_eq!(scope(1, "mps"), "1970-01-02/mps/tc3_request");
            assert_eq!(scope(1, "sts"), "1970-01-02/sts/tc3_request");
        }
        assert_eq!(keys.0.read().unwrap().len(), 3);
    }

    #[test]
    fn signing_key_cache_is_bounded_and_evicts_oldest() {
        let (keys, credential) = (SigningKeys::default(), Credential::new("id", "canary-key"));
        for service in 0..100 {
            keys.with(&credential, date(0), &service.to_string(), |_| ());
        }
        let services: Vec<_> = keys
            .0
            .read()
            .unwrap()
            .iter()
            .map(|key| key.service.to_string())
            .collect();
        assert_eq!(services, ["92", "93", "94", "95", "96", "97", "98", "99"]);
    }

    #[test]
    fn intermediate_keys_are_wiped_on_drop() {
        fn wiped<T: zeroize::ZeroizeOnDrop>(_: &T) {}
        let first = secret_with_prefix(&Credential::new("id", "canary-key"));
        wiped(&first);
        wiped(&hmac_sha256(first.as_bytes(), "1970-01-01"));
    }

    #[test]
    fn hash_states_are_wiped_on_drop() {
        fn wiped<T: zeroize::ZeroizeOnDrop>() {}
        // `Hmac` consists of these hashers and has no destructor itself.
        #[cfg(feature = "v1")]
        wiped::<(sha2::Sha256, sha1::Sha1)>();
        wiped::<crate::tc3::sha256::State>();
    }
}
