//! Verifier of the older signature, HmacSHA1 or HmacSHA256 over the parameters of a query or form.

use std::time::SystemTime;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::Hmac;
use sha1::Sha1;
use sha2::Sha256;

use super::common::{check_timestamp, hmac, host_candidates};
use crate::api_error::ApiError;
use crate::auth::keys::KeyStore;
use crate::auth::secret::constant_time_eq;
use crate::wire::RawRequest;

/// Checks the older signature, whose `parameters` are all in the query or the form.
pub(crate) fn check(
    raw: &RawRequest,
    parameters: &[(String, String)],
    keys: &KeyStore,
    now: SystemTime,
) -> Result<(), ApiError> {
    let timestamp = required(parameters, "Timestamp")?;
    let nonce = required(parameters, "Nonce")?;
    let id = required(parameters, "SecretId")?;
    let signature = required(parameters, "Signature")?;
    let algorithm = algorithm(parameters)?;
    if nonce.parse::<u64>().is_err() {
        return Err(ApiError::new(
            "InvalidParameter",
            "`Nonce` is not a positive integer.",
        ));
    }
    check_timestamp(timestamp, "Timestamp", now)?;
    let found = keys.find(id)?;
    let signed = signed_parameters(parameters);
    let mut matches = false;
    for host in host_candidates(raw)? {
        let text = text_to_sign(raw, host, &signed);
        let expected = STANDARD.encode(algorithm(found.key.0.as_bytes(), text.as_bytes()));
        matches |= constant_time_eq(expected.as_bytes(), signature.as_bytes());
    }
    if !matches {
        return Err(ApiError::signature_failure(
            "The signature does not match. Check the SecretKey, and sign values before encoding them.",
        ));
    }
    found.check_token(find(parameters, "Token"), now)
}

/// Returns the text that a correct caller signs. The caller masks the secrets among the parameters.
pub(crate) fn string_to_sign(raw: &RawRequest, parameters: &[(String, String)]) -> Option<String> {
    let host = *host_candidates(raw).ok()?.first()?;
    Some(text_to_sign(raw, host, &signed_parameters(parameters)))
}

fn text_to_sign(raw: &RawRequest, host: &str, signed: &str) -> String {
    format!("{}{host}/?{signed}", raw.method)
}

type Algorithm = fn(&[u8], &[u8]) -> Vec<u8>;

fn algorithm(parameters: &[(String, String)]) -> Result<Algorithm, ApiError> {
    match find(parameters, "SignatureMethod") {
        None | Some("" | "HmacSHA1") => Ok(hmac::<Hmac<Sha1>>),
        Some("HmacSHA256") => Ok(hmac::<Hmac<Sha256>>),
        Some(_) => Err(ApiError::invalid_value(
            "`SignatureMethod` is not supported. Use HmacSHA1 or HmacSHA256.",
        )),
    }
}

/// Joins all parameters except the signature, sorted and not encoded.
fn signed_parameters(parameters: &[(String, String)]) -> String {
    let mut signed: Vec<&(String, String)> = parameters
        .iter()
        .filter(|(key, _)| key != "Signature")
        .collect();
    signed.sort();
    let pairs: Vec<String> = signed
        .iter()
        .map(|(key, value)| format!("{key}={value}"))
        .collect();
    pairs.join("&")
}

fn find<'a>(parameters: &'a [(String, String)], name: &str) -> Option<&'a str> {
    parameters
        .iter()
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.as_str())
}

fn required<'a>(parameters: &'a [(String, String)], name: &str) -> Result<&'a str, ApiError> {
    find(parameters, name)
        .filter(|value| !value.is_empty())
        .ok_or_else(|| ApiError::missing(name))
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;
    use std::time::{Duration, UNIX_EPOCH};

    use bytes::Bytes;
    use http::{HeaderMap, HeaderValue, Method};

    use super::*;
    use crate::auth::secret::Secret;

    /// Checks the documentation's call with this key and signature.
    fn check_documented(id: &str, key: &str, signature: &str) -> Result<(), ApiError> {
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
    fn documented_signatures_are_accepted() {
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
            assert_eq!(check_documented(id, key, signature), Ok(()));
            let refused = check_documented(id, "another", signature).map_err(|error| error.code);
            assert_eq!(refused, Err("AuthFailure.SignatureFailure".to_owned()));
        }
    }
}
