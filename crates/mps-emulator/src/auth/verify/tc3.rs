//! Verifier of TC3-HMAC-SHA256, whose signature is in the `Authorization` header.

use std::fmt::Write;
use std::time::SystemTime;

use hmac::Hmac;
use sha2::{Digest, Sha256};

use super::authorization::{ALGORITHM, Authorization};
use super::common::{check_timestamp, hmac, host_candidates};
use super::service_name::check_service;
use crate::api_error::ApiError;
use crate::auth::keys::KeyStore;
use crate::auth::secret::constant_time_eq;
use crate::wire::RawRequest;

const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";

/// Checks a TC3-HMAC-SHA256 signature made for `service`, or for the name that the host stands for.
pub(crate) fn check(
    raw: &RawRequest,
    service: &str,
    keys: &KeyStore,
    now: SystemTime,
) -> Result<(), ApiError> {
    let timestamp = raw.required_header("X-TC-Timestamp")?;
    let authorization = Authorization::parse(raw.required_header("Authorization")?)?;
    let signed_at = check_timestamp(timestamp, "X-TC-Timestamp", now)?;
    let found = keys.find(authorization.id)?;
    if authorization.date != utc_date(signed_at) {
        return Err(ApiError::signature_failure(
            "The date in Credential is not the UTC date of X-TC-Timestamp.",
        ));
    }
    check_service(authorization.service, service, raw)?;
    let signing_key = signing_key(&found.key.0, authorization.date, authorization.service);
    let mut matches = false;
    for canonical in canonical_requests(raw, &authorization)? {
        let expected = signature(&signing_key, timestamp, &authorization, &canonical);
        matches |= constant_time_eq(expected.as_bytes(), authorization.signature.as_bytes());
    }
    if !matches {
        return Err(ApiError::signature_failure(
            "The signature does not match. Check the SecretKey, and sign the request exactly as sent.",
        ));
    }
    found.check_token(raw.header("X-TC-Token")?, now)
}

/// Returns every canonical request that a correct caller may have signed. Clients differ in two
/// ways: header values in lower case or as sent, and the host with its port or without.
pub(super) fn canonical_requests(
    raw: &RawRequest,
    authorization: &Authorization<'_>,
) -> Result<Vec<String>, ApiError> {
    let hashed_payload = hashed_payload(raw)?;
    let mut forms = Vec::with_capacity(4);
    for host in host_candidates(raw)? {
        for lower_case in [true, false] {
            let mut text = format!("{}\n/\n{}\n", raw.method, raw.query);
            for name in authorization.signed_headers.split(';') {
                let value = match name {
                    "host" => host,
                    _ => raw.header(name)?.ok_or_else(|| {
                        ApiError::invalid_authorization(format!(
                            "SignedHeaders name `{name}`, which the request does not have."
                        ))
                    })?,
                };
                let value = match lower_case {
                    true => value.trim().to_lowercase(),
                    false => value.trim().to_owned(),
                };
                let _ = writeln!(text, "{name}:{value}");
            }
            let _ = write!(text, "\n{}\n{hashed_payload}", authorization.signed_headers);
            forms.push(text);
        }
    }
    Ok(forms)
}

pub(super) fn hashed_payload(raw: &RawRequest) -> Result<String, ApiError> {
    let unsigned = raw.header("X-TC-Content-SHA256")? == Some(UNSIGNED_PAYLOAD);
    let payload: &[u8] = match unsigned {
        true => UNSIGNED_PAYLOAD.as_bytes(),
        false => &raw.body,
    };
    Ok(hex(&Sha256::digest(payload)))
}

pub(super) fn signature(
    signing_key: &[u8],
    timestamp: &str,
    authorization: &Authorization<'_>,
    canonical: &str,
) -> String {
    let Authorization { date, service, .. } = authorization;
    let hashed = hex(&Sha256::digest(canonical.as_bytes()));
    let string_to_sign =
        format!("{ALGORITHM}\n{timestamp}\n{date}/{service}/tc3_request\n{hashed}");
    hex(&hmac_sha256(signing_key, string_to_sign.as_bytes()))
}

pub(super) fn signing_key(secret_key: &str, date: &str, service: &str) -> Vec<u8> {
    let secret_date = hmac_sha256(format!("TC3{secret_key}").as_bytes(), date.as_bytes());
    let secret_service = hmac_sha256(&secret_date, service.as_bytes());
    hmac_sha256(&secret_service, b"tc3_request")
}

pub(super) fn hmac_sha256(key: &[u8], message: &[u8]) -> Vec<u8> {
    hmac::<Hmac<Sha256>>(key, message)
}

pub(super) fn hex(bytes: &[u8]) -> String {
    base16ct::lower::encode_string(bytes)
}

pub(super) fn utc_date(at: SystemTime) -> String {
    let mut text = humantime::format_rfc3339_seconds(at).to_string();
    text.truncate("2019-02-25".len());
    text
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;
    use std::time::{Duration, UNIX_EPOCH};

    use bytes::Bytes;
    use http::{HeaderMap, HeaderName, HeaderValue, Method};

    use super::*;
    use crate::auth::secret::Secret;

    const ID: &str = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE";
    const KEY: &str = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";
    const ASTERISKS: &str = "********************************";
    /// The documentation's body. Its backslashes are sent unchanged.
    const BODY: &str =
        r#"{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}"#;

    /// The documentation's call with this signature.
    fn documented(id: &str, signed_headers: &str, signature: &str) -> RawRequest {
        call(
            Method::POST,
            "",
            BODY,
            &[
                ("host", "cvm.tencentcloudapi.com"),
                ("content-type", "application/json; charset=utf-8"),
                ("x-tc-action", "DescribeInstances"),
                ("x-tc-timestamp", "1551113065"),
                (
                    "authorization",
                    &format!(
                        "TC3-HMAC-SHA256 Credential={id}/2019-02-25/cvm/tc3_request, \
                         SignedHeaders={signed_headers}, Signature={signature}"
                    ),
                ),
            ],
        )
    }

    fn call(method: Method, query: &str, body: &str, headers: &[(&str, &str)]) -> RawRequest {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(
                HeaderName::from_bytes(name.as_bytes()).unwrap(),
                HeaderValue::from_str(value).unwrap(),
            );
        }
        RawRequest {
            method,
            path: "/".into(),
            query: query.into(),
            headers: map,
            body: Bytes::copy_from_slice(body.as_bytes()),
        }
    }

    fn keys(id: &str, key: &str) -> KeyStore {
        KeyStore::new(HashMap::from([(id.to_owned(), Secret(key.to_owned()))]))
    }

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds)
    }

    fn code(result: Result<(), ApiError>) -> String {
        result.map_or_else(|error| error.code, |()| "accepted".into())
    }

    #[test]
    fn documented_signatures_are_accepted() {
        let seven = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******";
        let seven_key = "Gu5t9xGARNpq86cd98joQYCN3*******";
        for (id, key, signed, signature) in [
            (
                ID,
                KEY,
                "content-type;host",
                "72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168",
            ),
            (
                ASTERISKS,
                ASTERISKS,
                "content-type;host;x-tc-action",
                "10b1a37a7301a02ca19a647ad722d5e43b4b3cff309d421d85b46093f6ab6c4f",
            ),
            (
                seven,
                seven_key,
                "content-type;host",
                "2230eefd229f582d8b1b891af7107b91597240707d778ab3738f756258d7652c",
            ),
            (
                ID,
                KEY,
                "content-type;host;x-tc-action",
                "644be983de9a8a3f00db8eadaba61467c3b429e2215758ba897b738ca469fd26",
            ),
        ] {
            let raw = documented(id, signed, signature);
            assert_eq!(
                check(&raw, "cvm", &keys(id, key), at(1551113065)),
                Ok(()),
                "{signed}, {signature}"
            );
        }
    }

    #[test]
    fn documented_get_is_accepted() {
        let raw = call(
            Method::GET,
            "Limit=10&Offset=0",
            "",
            &[
                ("host", "cvm.tencentcloudapi.com"),
                ("content-type", "application/x-www-form-urlencoded"),
                ("x-tc-timestamp", "1539084154"),
                (
                    "authorization",
                    &format!(
                        "TC3-HMAC-SHA256 Credential={ID}/2018-10-09/cvm/tc3_request, SignedHeaders=content-type;host, \
                         Signature=5da7a33f6993f0614b047e5df4582db9e9bf4672ba50567dba16c6ccf174c474"
                    ),
                ),
            ],
        );
        assert_eq!(check(&raw, "cvm", &keys(ID, KEY), at(1539084154)), Ok(()));
    }

    #[test]
    fn documented_signing_keys_are_derived() {
        assert_eq!(
            hex(&signing_key(ASTERISKS, "2019-02-25", "cvm")),
            "b596b923aad85185e2d1f6659d2a062e0a86731226e021e61bfe06f7ed05f5af"
        );
        assert_eq!(
            hex(&signing_key(KEY, "2019-02-25", "cvm")),
            "ac658d5dde49e9bfdd14e04e062f66b05d9f637d44b8a8d845327d4a77f666b1"
        );
    }

    const SIGNATURE: &str = "72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168";

    #[test]
    fn clock_difference_up_to_five_minutes_is_accepted() {
        let raw = documented(ID, "content-type;host", SIGNATURE);
        for (now, expected) in [
            (1551113065 - 301, "AuthFailure.SignatureExpire"),
            (1551113065 - 300, "accepted"),
            (1551113065 + 300, "accepted"),
            (1551113065 + 301, "AuthFailure.SignatureExpire"),
        ] {
            assert_eq!(code(check(&raw, "cvm", &keys(ID, KEY), at(now))), expected);
        }
    }

    #[test]
    fn changed_request_is_refused() {
        let good = || documented(ID, "content-type;host", SIGNATURE);
        let now = at(1551113065);
        let refused = |raw: &RawRequest, keys: &KeyStore| code(check(raw, "cvm", keys, now));

        let mut other_body = good();
        other_body.body = Bytes::from_static(b"{}");
        let mut other_type = good();
        other_type
            .headers
            .insert("content-type", HeaderValue::from_static("application/json"));
        let mut other_time = good();
        other_time
            .headers
            .insert("x-tc-timestamp", HeaderValue::from_static("1551113066"));
        let mut unsigned = good();
        unsigned.headers.insert(
            "x-tc-content-sha256",
            HeaderValue::from_static("UNSIGNED-PAYLOAD"),
        );
        for raw in [other_body, other_type, other_time, unsigned] {
            assert_eq!(
                refused(&raw, &keys(ID, KEY)),
                "AuthFailure.SignatureFailure"
            );
        }
        assert_eq!(
            refused(&good(), &keys(ID, "another")),
            "AuthFailure.SignatureFailure"
        );
        assert_eq!(
            refused(&good(), &keys("another", KEY)),
            "AuthFailure.SecretIdNotFound"
        );
        assert_eq!(
            code(check(&good(), "mps", &keys(ID, KEY), now)),
            "AuthFailure.InvalidAuthorization"
        );
    }

    #[test]
    fn malformed_authorization_is_refused() {
        for authorization in [
            "TC3-HMAC-SHA256".to_owned(),
            "Bearer abc".into(),
            format!(
                "TC3-HMAC-SHA256 Credential={ID}/2019-02-25/cvm, SignedHeaders=content-type;host, Signature={SIGNATURE}"
            ),
            format!(
                "TC3-HMAC-SHA256 Credential={ID}/2019-02-25/cvm/tc3_request,SignedHeaders=content-type;host,Signature={SIGNATURE}"
            ),
            format!(
                "TC3-HMAC-SHA256 Credential={ID}/2019-02-25/cvm/tc3_request, SignedHeaders=host, Signature={SIGNATURE}"
            ),
            format!(
                "TC3-HMAC-SHA256 Credential={ID}/2019-02-25/cvm/tc3_request, SignedHeaders=content-type, Signature={SIGNATURE}"
            ),
            format!(
                "TC3-HMAC-SHA256 Credential={ID}/2019-02-25/cvm/tc3_request, SignedHeaders=host;content-type, Signature={SIGNATURE}"
            ),
            format!(
                "TC3-HMAC-SHA256 Credential={ID}/2019-02-25/cvm/tc3_request, SignedHeaders=Content-Type;host, Signature={SIGNATURE}"
            ),
            format!(
                "TC3-HMAC-SHA256 Credential={ID}/2019-02-25/cvm/tc3_request, SignedHeaders=content-type;host;x-absent, Signature={SIGNATURE}"
            ),
            format!(
                "TC3-HMAC-SHA256 Credential={ID}/2019-02-25/cvm/tc3_request, SignedHeaders=content-type;host, Signature={}",
                SIGNATURE.to_uppercase()
            ),
        ] {
            let mut raw = documented(ID, "content-type;host", SIGNATURE);
            raw.headers.insert(
                "authorization",
                HeaderValue::from_str(&authorization).unwrap(),
            );
            assert_eq!(
                code(check(&raw, "cvm", &keys(ID, KEY), at(1551113065))),
                "AuthFailure.InvalidAuthorization",
                "{authorization}"
            );
        }
    }
}
