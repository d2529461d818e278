//! Signs requests with TC3-HMAC-SHA256, and explains signatures.

use std::{fmt, time::SystemTime};

use crate::{
    credential::{Credential, MASK, Token},
    tc3::explanation::Explanation,
    tc3::hex::{HEX_DIGITS, hex},
    tc3::request::{SignableRequest, UNSIGNED_PAYLOAD},
    tc3::sha256::Sha256,
    tc3::signing_key::{ALGORITHM, SigningKey, SigningKeys},
    timestamp::Timestamp,
};

/// Signs requests with one credential and TC3-HMAC-SHA256.
///
/// A signer caches the keys that it derives per day and service. Reuse it, and share it between
/// threads by reference. Signing cannot fail, does not block and reads no clock.
///
/// ```
/// use mps_sign::{Credential, SignableRequest, Signer};
/// use std::time::SystemTime;
///
/// let signer = Signer::new(Credential::new("an id", "a key"));
/// let request = SignableRequest::post_json("mps", "mps.tencentcloudapi.com", b"{}");
/// for (name, value) in signer.sign(&request, SystemTime::now()).iter() {
///     println!("{name}: {value}");
/// }
/// ```
pub struct Signer {
    credential: Credential,
    keys: SigningKeys,
}

impl Signer {
    /// Creates a signer with an empty cache.
    pub fn new(credential: Credential) -> Self {
        Self {
            credential,
            keys: SigningKeys::default(),
        }
    }

    /// Returns the credential.
    pub fn credential(&self) -> &Credential {
        &self.credential
    }

    /// Returns the headers that sign `request` for the time `at`, to the second.
    ///
    /// The service refuses a time that is off by more than five minutes, so sign again before a
    /// retry. A time before 1970 counts as 1970.
    pub fn sign(&self, request: &SignableRequest<'_>, at: SystemTime) -> SignedHeaders {
        let at = Timestamp::new(at);
        self.with_key(request, at, |key| {
            let timestamp = at.seconds().to_string();
            let mut hasher = Sha256::new();
            hasher.update(request.payload());
            let hashed_payload = hasher.finish();
            match key.canonical_prefix(request) {
                Some(start) => hasher.resume(start),
                None => request.write_canonical_prefix(|piece| hasher.update(piece.as_bytes())),
            }
            hasher.update_hex(&hashed_payload);
            let hashed_canonical_request = hasher.finish();
            let signature = key.hmac().mac(&mut hasher, |hasher| {
                write_string_to_sign_prefix(key, &timestamp, |piece| {
                    hasher.update(piece.as_bytes());
                });
                hasher.update_hex(&hashed_canonical_request);
            });
            SignedHeaders {
                authorization: authorization(key, request, &signature),
                timestamp,
                token: self.credential.shared_token().cloned(),
                unsigned_payload: request.has_unsigned_payload(),
            }
        })
    }

    /// Returns every stage of the signature that [`sign`](Self::sign) creates for the same
    /// arguments.
    pub fn explain(&self, request: &SignableRequest<'_>, at: SystemTime) -> Explanation {
        let at = Timestamp::new(at);
        self.with_key(request, at, |key| {
            let mut hasher = Sha256::new();
            let mut sha256 = |data: &[u8]| {
                hasher.update(data);
                to_hex(&hasher.finish())
            };
            let hashed_payload = sha256(request.payload());
            let mut canonical_request = String::new();
            request.write_canonical_prefix(|piece| canonical_request.push_str(piece));
            canonical_request.push_str(&hashed_payload);
            let mut masked_canonical_request = String::new();
            request.write_masked_prefix(|piece| masked_canonical_request.push_str(piece));
            masked_canonical_request.push_str(&hashed_payload);
            let hashed_canonical_request = sha256(canonical_request.as_bytes());
            let mut string_to_sign = String::new();
            write_string_to_sign_prefix(key, &at.seconds().to_string(), |piece| {
                string_to_sign.push_str(piece);
            });
            string_to_sign.push_str(&hashed_canonical_request);
            let signature = key.hmac().mac(&mut hasher, |hasher| {
                hasher.update(string_to_sign.as_bytes());
            });
            Explanation {
                hashed_payload,
                canonical_request,
                masked_canonical_request,
                hashed_canonical_request,
                credential_scope: key.scope().to_owned(),
                string_to_sign,
                signature: to_hex(&signature),
                authorization: authorization(key, request, &signature),
            }
        })
    }

    fn with_key<R>(
        &self,
        request: &SignableRequest<'_>,
        at: Timestamp,
        sign: impl FnOnce(&SigningKey) -> R,
    ) -> R {
        self.keys
            .with(&self.credential, at.utc_date(), request.service(), sign)
    }
}

/// Writes the string to sign up to the hashed canonical request.
fn write_string_to_sign_prefix(key: &SigningKey, timestamp: &str, mut write: impl FnMut(&str)) {
    write(ALGORITHM);
    write("\n");
    write(timestamp);
    write("\n");
    write(key.scope());
    write("\n");
}

fn authorization(key: &SigningKey, request: &SignableRequest<'_>, signature: &[u8; 32]) -> String {
    [
        key.authorization_prefix(),
        request.signed_names(),
        ", Signature=",
        hex(signature, &mut [0; HEX_DIGITS]),
    ]
    .concat()
}

fn to_hex(digest: &[u8; 32]) -> String {
    hex(digest, &mut [0; HEX_DIGITS]).to_owned()
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signer")
            .field("credential", &self.credential)
            .finish_non_exhaustive()
    }
}

/// The headers to add to a request.
#[derive(Clone)]
pub struct SignedHeaders {
    authorization: String,
    timestamp: String,
    token: Option<Token>,
    unsigned_payload: bool,
}

impl SignedHeaders {
    /// Iterates over the headers as name and value: `Authorization`, `X-TC-Timestamp`, and if
    /// present `X-TC-Token` and `X-TC-Content-SHA256`. Send those of
    /// [`SignableRequest::headers`] too.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &str)> {
        [
            Some(("Authorization", self.authorization())),
            Some(("X-TC-Timestamp", self.timestamp())),
            self.token().map(|token| ("X-TC-Token", token)),
            self.content_sha256()
                .map(|hash| ("X-TC-Content-SHA256", hash)),
        ]
        .into_iter()
        .flatten()
    }

    /// Returns `TC3-HMAC-SHA256 Credential=..., SignedHeaders=..., Signature=...`.
    pub fn authorization(&self) -> &str {
        &self.authorization
    }

    /// Returns the signed time in seconds since 1970, in decimal.
    pub fn timestamp(&self) -> &str {
        &self.timestamp
    }

    /// Returns the session token of a temporary credential. It is a secret.
    pub fn token(&self) -> Option<&str> {
        self.token.as_ref().map(|token| token.as_str())
    }

    /// Returns `UNSIGNED-PAYLOAD` if the body is not signed.
    pub fn content_sha256(&self) -> Option<&'static str> {
        self.unsigned_payload.then_some(UNSIGNED_PAYLOAD)
    }
}

impl fmt::Debug for SignedHeaders {
    /// Shows neither token nor signature, because anyone can repeat a signed request for five
    /// minutes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignedHeaders")
            .field("timestamp", &self.timestamp)
            .field("token", &self.token.as_ref().map(|_| MASK))
            .field("unsigned_payload", &self.unsigned_payload)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::canonical_query;
    use std::time::{Duration, UNIX_EPOCH};

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds)
    }

    fn signer() -> Signer {
        Signer::new(Credential::new("id", "canary-key").with_token("Canary/Token"))
    }

    /// Asserts that cached keys and hash states yield the signature of a new signer.
    fn assert_signs_as_a_new_signer(
        signer: &Signer,
        request: &SignableRequest<'_>,
        at: SystemTime,
    ) {
        let signed = signer.sign(request, at);
        let anew = Signer::new(signer.credential().clone()).explain(request, at);
        assert_eq!(signed.authorization(), anew.authorization(), "{request:?}");
    }

    #[test]
    fn signer_changes_key_with_utc_day_in_both_directions() {
        let signer = signer();
        let request = SignableRequest::post_json("mps", "mps.tencentcloudapi.com", b"{}");
        for seconds in [1_704_067_199, 1_704_067_200, 1_704_067_199, 1_704_153_600] {
            assert_signs_as_a_new_signer(&signer, &request, at(seconds));
        }
        let scope = |seconds| {
            signer
                .explain(&request, at(seconds))
                .credential_scope()
                .to_owned()
        };
        assert_eq!(scope(1_704_067_199), "2023-12-31/mps/tc3_request");
        assert_eq!(scope(1_704_067_200), "2024-01-01/mps/tc3_request");
    }

    #[test]
    fn signer_with_cached_state_signs_every_shape_like_new_one() {
        let signer = signer();
        let shapes = [
            SignableRequest::post_json("mps", "mps.tencentcloudapi.com", b"{}"),
            SignableRequest::post_json("mps", "mps.tencentcloudapi.com", b"[]"),
            SignableRequest::post_json("mps", "127.0.0.1:8443", b"{}"),
            SignableRequest::post_json("sts", "mps.tencentcloudapi.com", b"{}"),
            SignableRequest::post_octet_stream("mps", "mps.tencentcloudapi.com", b"{}"),
            SignableRequest::get("mps", "mps.tencentcloudapi.com", ""),
            SignableRequest::get("mps", "mps.tencentcloudapi.com", "TaskId=1"),
            SignableRequest::post_json("mps", "mps.tencentcloudapi.com", b"{}")
                .with_header("X-TC-Action", "DescribeTaskDetail"),
            SignableRequest::post_json("mps", "mps.tencentcloudapi.com", b"{}")
                .with_unsigned_payload(),
        ];
        for first in &shapes {
            let signer = Signer::new(signer.credential().clone());
            signer.sign(first, at(0));
            for second in &shapes {
                assert_signs_as_a_new_signer(&signer, second, at(0));
            }
        }
    }

    #[test]
    fn signer_shared_by_threads_signs_like_new_one() {
        let signer = signer();
        std::thread::scope(|threads| {
            for thread in 0..4_u64 {
                let signer = &signer;
                threads.spawn(move || {
                    for day in 0..50 {
                        let service = ["mps", "sts"][(thread as usize + day as usize) % 2];
                        let request = SignableRequest::post_json(service, "h", b"{}");
                        assert_signs_as_a_new_signer(signer, &request, at(day * 86_400 + thread));
                    }
                });
            }
        });
    }

    #[test]
    fn signed_headers_list_only_applicable_ones() {
        let request = SignableRequest::post_json("mps", "h", b"{}");
        let names =
            |signed: &SignedHeaders| signed.iter().map(|(name, _)| name).collect::<Vec<_>>();

        let long_lived = Signer::new(Credential::new("id", "canary-key"));
        let signed = long_lived.sign(&request, at(1_700_000_000));
        assert_eq!(names(&signed), ["Authorization", "X-TC-Timestamp"]);
        assert_eq!(signed.timestamp(), "1700000000");

        let signed = signer().sign(&request.with_unsigned_payload(), at(0));
        let headers: Vec<_> = signed.iter().collect();
        assert_eq!(
            headers[1..],
            [
                ("X-TC-Timestamp", "0"),
                ("X-TC-Token", "Canary/Token"),
                ("X-TC-Content-SHA256", "UNSIGNED-PAYLOAD"),
            ]
        );
    }

    #[test]
    fn extreme_times_are_signed() {
        let request = SignableRequest::post_json("mps", "h", b"{}");
        let before = UNIX_EPOCH - Duration::from_secs(100_000_000_000);
        assert_eq!(signer().sign(&request, before).timestamp(), "0");
        let far = at(i64::MAX as u64);
        let scope = signer()
            .explain(&request, far)
            .credential_scope()
            .to_owned();
        assert_eq!(scope, "292277026596-12-04/mps/tc3_request");
    }

    #[test]
    fn only_the_token_is_masked_in_stages() {
        // All but the last are also part of other shown text.
        let tokens = [
            "tok",
            "e",
            "POST",
            "mps",
            "content-type",
            "x-tc-token",
            "1",
            "AKID",
            "a:b",
            "\n",
            ";",
            "Canary/Token",
        ];
        for get in [true, false] {
            let shown = |token: &str| {
                let query = canonical_query([("Limit", "1"), ("Token", token), ("Z", "tok")]);
                let request = match get {
                    true => SignableRequest::get("mps", "mps.tencentcloudapi.com", &query),
                    false => SignableRequest::post_json("mps", "mps.tencentcloudapi.com", b"{}"),
                };
                let request = request
                    .with_header("X-TC-Action", "TokenPOST")
                    .with_header("X-TC-Token", token)
                    .with_header("X-TC-Tokens", "tok");
                let credential = Credential::new("AKIDEXAMPLE", "canary-key").with_token(token);
                let explanation = Signer::new(credential).explain(&request, at(1));
                let text = explanation.stages().nth(1).unwrap().1.into_owned();
                assert!(
                    format!("{explanation}{explanation:?}").contains("token:***"),
                    "{token}"
                );
                let token = token.trim().to_ascii_lowercase();
                let exact = explanation.canonical_request();
                assert!(
                    exact.contains(&format!("\nx-tc-token:{token}\n")),
                    "{exact}"
                );
                text
            };
            let query = if get { "Limit=1&Token=***&Z=tok" } else { "" };
            let content_type = if get { "x-www-form-urlencoded" } else { "json" };
            let method = if get { "GET" } else { "POST" };
            let start = format!(
                "{method}\n/\n{query}\ncontent-type:application/{content_type}\nhost:mps.tencentcloudapi.com\n\
                 x-tc-action:tokenpost\nx-tc-token:***\nx-tc-tokens:tok\n\n\
                 content-type;host;x-tc-action;x-tc-token;x-tc-tokens\n"
            );
            for token in tokens {
                let shown = shown(token);
                assert!(shown.starts_with(&start), "{token}: {shown}");
                assert_eq!(shown.len(), start.len() + 64, "{token}: {shown}");
            }
        }
    }

    #[test]
    fn display_and_debug_mask_every_secret() {
        let signer = signer();
        let request =
            SignableRequest::post_json("mps", "h", b"{}").with_header("X-TC-Token", "Canary/Token");
        let explanation = signer.explain(&request, at(0));
        assert!(
            explanation
                .canonical_request()
                .contains("x-tc-token:canary/token\n")
        );
        let signed = signer.sign(&request, at(0));
        let shown = format!(
            "{signer:?}{signed:?}{explanation}{explanation:?}{:?}",
            explanation.stages().collect::<Vec<_>>()
        );
        assert!(shown.contains("x-tc-token:***\n"), "{shown}");
        assert!(!shown.to_lowercase().contains("canary"), "{shown}");
        assert!(!format!("{signed:?}").contains(explanation.signature()));
    }
}
