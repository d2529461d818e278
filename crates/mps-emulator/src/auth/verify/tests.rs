//! Property test of both verifiers.

use std::collections::HashMap;
use std::time::UNIX_EPOCH;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use proptest::prelude::{ProptestConfig, any, proptest};
use proptest::{collection, prop_assert, sample};

use super::{tc3, v1};
use crate::auth::keys::KeyStore;
use crate::auth::secret::Secret;
use crate::wire::{ApiRequest, RawRequest};

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

    /// Random requests signed without the key are refused, and none panics.
    #[test]
    fn random_request_without_the_key_is_refused(
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
        let key = Secret("an unused key".into());
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
