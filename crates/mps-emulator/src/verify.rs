//! Who signed a call: the emulator's own reading of both signatures, written apart from the client's signer so that
//! the two cannot be wrong together.

mod tc3;
mod v1;

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use subtle::ConstantTimeEq;

use crate::api_error::ApiError;
use crate::keys::KeyStore;
use crate::raw_request::RawRequest;

pub(crate) use tc3::check as tc3;
pub(crate) use v1::check as v1;

/// How far the clocks of caller and service may lie apart.
const WINDOW: Duration = Duration::from_secs(300);

/// Compares in constant time what must not be guessed byte by byte.
pub(crate) fn equal(expected: &[u8], given: &[u8]) -> bool {
    expected.ct_eq(given).into()
}

/// Reads the time of signing and holds it against the service's clock.
fn check_timestamp(text: &str, name: &str, now: SystemTime) -> Result<SystemTime, ApiError> {
    let signed = text
        .bytes()
        .all(|b| b.is_ascii_digit())
        .then(|| text.parse::<u32>().ok())
        .flatten()
        .map(|seconds| UNIX_EPOCH + Duration::from_secs(seconds.into()))
        .ok_or_else(|| {
            ApiError::new(
                "InvalidParameter",
                format!("`{name}` is not a number of seconds since 1970"),
            )
        })?;
    // Whole seconds, as the timestamp: a caller is not refused for the fraction that it could not send.
    let now = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let apart = now.abs_diff(
        signed
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default()
            .as_secs(),
    );
    if apart > WINDOW.as_secs() {
        return Err(ApiError::new(
            "AuthFailure.SignatureExpire",
            format!(
                "the signature was made {apart} s away from the service's time; 300 s are allowed"
            ),
        ));
    }
    Ok(signed)
}

/// The host names that a caller may have signed: the header as sent, then without its port, which some clients drop.
fn host_candidates(raw: &RawRequest) -> Result<Vec<&str>, ApiError> {
    let host = raw
        .header("host")?
        .ok_or_else(|| ApiError::missing("Host"))?;
    let mut candidates = vec![host];
    if let Some((name, port)) = host.rsplit_once(':')
        && !port.is_empty()
        && port.bytes().all(|b| b.is_ascii_digit())
    {
        candidates.push(name);
    }
    Ok(candidates)
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use bytes::Bytes;
    use http::{HeaderMap, HeaderName, HeaderValue, Method};
    use proptest::prelude::{ProptestConfig, any, proptest};
    use proptest::{collection, prop_assert, sample};

    use super::*;
    use crate::api::ApiRequest;
    use crate::keys::Secret;

    const NAMES: [&str; 8] = [
        "authorization",
        "content-type",
        "host",
        "x-tc-action",
        "x-tc-content-sha256",
        "x-tc-timestamp",
        "x-tc-token",
        "x-tc-version",
    ];

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]

        /// Whatever is sent, without the key nobody is let in, and nothing panics.
        #[test]
        fn lets_nobody_in_without_the_key(
            post in any::<bool>(),
            query in "[A-Za-z0-9%=&+.]{0,60}",
            form in any::<bool>(),
            values in collection::vec((sample::select(&NAMES[..]), "[ -~\\PC]{0,80}"), 0..12),
            credential in "(AKID1|[A-Z0-9]{0,6})/(1970-01-01|[0-9-]{0,10})/(mps|[a-z]{0,4})/tc3_request",
            signature in "[0-9a-f]{64}|[0-9a-zA-Z]{0,70}",
            body in collection::vec(any::<u8>(), 0..80),
        ) {
            let mut headers = HeaderMap::new();
            headers.insert("host", HeaderValue::from_static("127.0.0.1:80"));
            headers.insert("x-tc-timestamp", HeaderValue::from_static("60"));
            let media_type = match form {
                true => "application/x-www-form-urlencoded",
                false => "application/json",
            };
            headers.insert("content-type", HeaderValue::from_static(media_type));
            let authorization = format!(
                "TC3-HMAC-SHA256 Credential={credential}, SignedHeaders=content-type;host, Signature={signature}"
            );
            if !form {
                headers.insert("authorization", authorization.parse().expect("ASCII"));
            }
            for (name, value) in values {
                if let Ok(value) = HeaderValue::from_bytes(value.as_bytes()) {
                    headers.insert(HeaderName::from_static(name), value);
                }
            }
            let raw = RawRequest {
                method: if post { Method::POST } else { Method::GET },
                path: "/".into(),
                query,
                headers,
                body: Bytes::from(body),
            };
            let key = Secret("a key that nobody has".into());
            let keys = KeyStore::new(HashMap::from([("AKID1".to_owned(), key)]));
            let _ = ApiRequest::read(&raw).task();
            prop_assert!(tc3(&raw, "mps", &keys, UNIX_EPOCH).is_err());
            let mut pairs = raw.pairs();
            prop_assert!(v1(&raw, &pairs, &keys, UNIX_EPOCH).is_err());
            for (name, value) in [("SecretId", "AKID1"), ("Nonce", "1"), ("Timestamp", "60"), ("Signature", &signature)] {
                pairs.push((name.to_owned(), value.to_owned()));
            }
            prop_assert!(v1(&raw, &pairs, &keys, UNIX_EPOCH).is_err());
        }
    }
}
