use std::time::SystemTime;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::Sha256;

use super::{ApiError, KeyStore, check_timestamp, equal, host_candidates};
use crate::raw_request::RawRequest;

/// Checks the older signature, whose parameters all lie in the query or the form.
pub(crate) fn check(
    raw: &RawRequest,
    parameters: &[(String, String)],
    keys: &KeyStore,
    now: SystemTime,
) -> Result<(), ApiError> {
    let find = |name: &str| {
        parameters
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    };
    let required = |name: &str| {
        find(name)
            .filter(|value| !value.is_empty())
            .ok_or_else(|| ApiError::missing(name))
    };
    let timestamp = required("Timestamp")?;
    let nonce = required("Nonce")?;
    let id = required("SecretId")?;
    let given = required("Signature")?;
    let hash = match find("SignatureMethod") {
        None | Some("" | "HmacSHA1") => hmac_sha1,
        Some("HmacSHA256") => hmac_sha256,
        Some(_) => {
            return Err(ApiError::new(
                "InvalidParameterValue",
                "`SignatureMethod` is neither HmacSHA1 nor HmacSHA256",
            ));
        }
    };
    if nonce.parse::<u64>().is_err() {
        return Err(ApiError::new(
            "InvalidParameter",
            "`Nonce` is not a positive integer",
        ));
    }
    check_timestamp(timestamp, "Timestamp", now)?;
    let found = keys.find(id)?;

    let mut signed: Vec<&(String, String)> = parameters
        .iter()
        .filter(|(key, _)| key != "Signature")
        .collect();
    signed.sort();
    let pairs: Vec<String> = signed
        .iter()
        .map(|(key, value)| format!("{key}={value}"))
        .collect();
    let mut right = false;
    for host in host_candidates(raw)? {
        let text = format!("{}{host}/?{}", raw.method, pairs.join("&"));
        let expected = STANDARD.encode(hash(found.key.0.as_bytes(), text.as_bytes()));
        right |= equal(expected.as_bytes(), given.as_bytes());
    }
    if !right {
        return Err(ApiError::signature_failure(
            "the signature does not match: check the SecretKey, and that every value is encoded once",
        ));
    }
    found.check_token(find("Token"), now)
}

fn hmac_sha1(key: &[u8], message: &[u8]) -> Vec<u8> {
    let mut mac =
        <Hmac<Sha1> as KeyInit>::new_from_slice(key).expect("HMAC takes a key of any length");
    mac.update(message);
    mac.finalize().into_bytes().to_vec()
}

fn hmac_sha256(key: &[u8], message: &[u8]) -> Vec<u8> {
    let mut mac =
        <Hmac<Sha256> as KeyInit>::new_from_slice(key).expect("HMAC takes a key of any length");
    mac.update(message);
    mac.finalize().into_bytes().to_vec()
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;
    use std::time::{Duration, UNIX_EPOCH};

    use bytes::Bytes;
    use http::{HeaderMap, HeaderValue, Method};

    use super::*;
    use crate::keys::Secret;

    /// The documentation's call, under some key and signature.
    fn documented(id: &str, key: &str, signature: &str) -> Result<(), ApiError> {
        let pairs = [
            ("Action", "DescribeInstances"),
            ("InstanceIds.0", "ins-09dx96dg"),
            ("Limit", "20"),
            ("Nonce", "11886"),
            ("Offset", "0"),
            ("Region", "ap-guangzhou"),
            ("SecretId", id),
            ("Signature", signature),
            ("Timestamp", "1465185768"),
            ("Version", "2017-03-12"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()));
        let host = HeaderValue::from_static("cvm.tencentcloudapi.com");
        let raw = RawRequest {
            method: Method::GET,
            path: "/".into(),
            query: String::new(),
            headers: HeaderMap::from_iter([(http::header::HOST, host)]),
            body: Bytes::new(),
        };
        let keys = KeyStore::new(HashMap::from([(id.to_owned(), Secret(key.to_owned()))]));
        let now = UNIX_EPOCH + Duration::from_secs(1465185768);
        check(&raw, &pairs, &keys, now)
    }

    #[test]
    fn accepts_the_documented_signatures() {
        for (id, key, signature) in [
            (
                "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE",
                "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE",
                "EliP9YW3pW28FpsEdkXt/+WcGeI=",
            ),
            (
                "AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******",
                "Gu5t9xGARNpq86cd98joQYCN3*******",
                "zmmjn35mikh6pM3V7sUEuX4wyYM=",
            ),
        ] {
            assert_eq!(documented(id, key, signature), Ok(()));
            let refused = documented(id, "another", signature).map_err(|api_error| api_error.code);
            assert_eq!(refused, Err("AuthFailure.SignatureFailure".to_owned()));
        }
    }
}
