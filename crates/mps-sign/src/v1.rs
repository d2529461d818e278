//! The service's older signature: HMAC-SHA1 or HMAC-SHA256 over the parameters of a query or form.
//!
//! Prefer [`Signer`](crate::Signer). This signature covers unescaped values, so `a=1&b=2` inside a
//! value looks like two parameters, and a GET contains the token in its URL.
//!
//! ```
//! use mps_sign::{Credential, v1};
//! use std::time::{Duration, UNIX_EPOCH};
//!
//! let credential = Credential::new(
//!     "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE",
//!     "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE",
//! );
//! let request = v1::Request::get("mps.tencentcloudapi.com")
//!     .with_parameter("Action", "DescribeTaskDetail")
//!     .with_parameter("Version", "2019-06-12")
//!     .with_parameter(
//!         "TaskId",
//!         "2600000000-WorkflowTask-0123456789abcdef0123456789abcdef",
//!     )
//!     .with_algorithm(v1::Algorithm::HmacSha256);
//! let at = UNIX_EPOCH + Duration::from_secs(1_700_000_000);
//!
//! let signed = v1::sign(&credential, &request, 11886, at);
//! let url = format!("https://mps.tencentcloudapi.com/?{}", signed.encoded());
//! # assert!(url.contains("&Signature="));
//! ```

use std::{borrow::Cow, collections::BTreeMap, fmt, ops::Range, time::SystemTime};

use base64::{Engine, engine::general_purpose::STANDARD};
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::{
    credential::{Credential, MASK},
    query::{TOKEN, canonical_query, mask_token},
    stages::{debug_stages, write_stages},
    timestamp::Timestamp,
};

/// Signs `request` for the time `at`, to the second. `nonce` must differ between requests within
/// the same minutes.
///
/// The service refuses a time that is off by more than five minutes, so sign again with another
/// nonce before a retry. A time before 1970 counts as 1970.
pub fn sign(
    credential: &Credential,
    request: &Request<'_>,
    nonce: u64,
    at: SystemTime,
) -> SignedParameters {
    explain(credential, request, nonce, at).signed
}

/// Returns every stage of the signature that [`sign`] creates for the same arguments.
pub fn explain(
    credential: &Credential,
    request: &Request<'_>,
    nonce: u64,
    at: SystemTime,
) -> Explanation {
    let nonce = nonce.to_string();
    let timestamp = Timestamp::new(at).seconds().to_string();
    let mut parameters: BTreeMap<&str, &str> = request
        .parameters
        .iter()
        .map(|(name, value)| (name.as_ref(), value.as_ref()))
        .filter(|(name, _)| !ADDED_BY_SIGNING.contains(name))
        .collect();
    parameters.insert("SecretId", credential.secret_id());
    parameters.insert("Nonce", &nonce);
    parameters.insert("Timestamp", &timestamp);
    parameters.extend(
        request
            .algorithm
            .map(|algorithm| ("SignatureMethod", algorithm.as_str())),
    );
    parameters.extend(credential.token().map(|token| (TOKEN, token)));

    let (string_to_sign, token_at) = string_to_sign(request, &parameters);
    let signature = request
        .algorithm
        .unwrap_or(Algorithm::HmacSha1)
        .sign(credential.secret_key(), &string_to_sign);
    parameters.insert("Signature", &signature);
    let encoded = Zeroizing::new(canonical_query(parameters));
    Explanation {
        string_to_sign,
        token_at,
        signed: SignedParameters { signature, encoded },
    }
}

const ADDED_BY_SIGNING: [&str; 6] = [
    "SecretId",
    "Timestamp",
    "Nonce",
    "SignatureMethod",
    TOKEN,
    "Signature",
];

/// Returns method, host, path and the unescaped parameters by name, separated like a URL. Also
/// returns the position of the session token in it.
fn string_to_sign(
    request: &Request<'_>,
    parameters: &BTreeMap<&str, &str>,
) -> (Zeroizing<String>, Option<Range<usize>>) {
    let mut pieces = vec![request.method, request.host, "/"];
    let mut separator = "?";
    let mut token_at = None;
    for (name, value) in parameters {
        pieces.extend([separator, name, "=", value]);
        separator = "&";
        if *name == TOKEN {
            let end = pieces.iter().map(|piece| piece.len()).sum::<usize>();
            token_at = Some(end - value.len()..end);
        }
    }
    (Zeroizing::new(pieces.concat()), token_at)
}

/// A request whose parameters are signed: those of the operation and common ones such as `Action`,
/// `Version` and `Region`.
///
/// Signing adds `SecretId`, `Timestamp`, `Nonce`, `SignatureMethod`, `Token` and `Signature`. Given
/// values of these names are ignored.
#[derive(Clone)]
pub struct Request<'a> {
    method: &'static str,
    host: &'a str,
    parameters: BTreeMap<Cow<'a, str>, Cow<'a, str>>,
    algorithm: Option<Algorithm>,
}

impl<'a> Request<'a> {
    /// Creates a GET with the parameters as its query. `host` is the value of the `Host` header.
    pub const fn get(host: &'a str) -> Self {
        Self::new("GET", host)
    }

    /// Creates a POST with the parameters as its body, of the `Content-Type`
    /// `application/x-www-form-urlencoded`.
    pub const fn post_form(host: &'a str) -> Self {
        Self::new("POST", host)
    }

    const fn new(method: &'static str, host: &'a str) -> Self {
        Self {
            method,
            host: host.trim_ascii(),
            parameters: BTreeMap::new(),
            algorithm: None,
        }
    }

    /// Sets a parameter. Flatten lists and structures with indexes from 0: `InstanceIds.0`,
    /// `Filters.0.Name`.
    #[must_use]
    pub fn with_parameter(
        mut self,
        name: impl Into<Cow<'a, str>>,
        value: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.parameters.insert(name.into(), value.into());
        self
    }

    /// Sets the algorithm, which is sent as the parameter `SignatureMethod`. Default of the
    /// service: HMAC-SHA1.
    #[must_use]
    pub fn with_algorithm(mut self, algorithm: Algorithm) -> Self {
        self.algorithm = Some(algorithm);
        self
    }
}

impl fmt::Debug for Request<'_> {
    /// Shows no value, because it may be personal data or a token.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("host", &self.host)
            .field("parameters", &self.parameters.keys())
            .field("algorithm", &self.algorithm)
            .finish()
    }
}

/// Algorithm of the signature.
///
/// Exhaustive, because the older signature gets no other algorithm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Algorithm {
    /// `HmacSHA1`
    HmacSha1,
    /// `HmacSHA256`
    HmacSha256,
}

impl Algorithm {
    /// Returns its name in requests.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::HmacSha1 => "HmacSHA1",
            Self::HmacSha256 => "HmacSHA256",
        }
    }

    fn sign(self, key: &str, text: &str) -> String {
        match self {
            Self::HmacSha1 => mac_base64::<Hmac<Sha1>>(key, text),
            Self::HmacSha256 => mac_base64::<Hmac<Sha256>>(key, text),
        }
    }
}

fn mac_base64<M: Mac + KeyInit>(key: &str, text: &str) -> String {
    let mac =
        <M as KeyInit>::new_from_slice(key.as_bytes()).expect("HMAC takes keys of any length");
    STANDARD.encode(mac.chain_update(text).finalize().into_bytes())
}

/// The parameters to send, including the signature.
#[derive(Clone)]
pub struct SignedParameters {
    signature: String,
    encoded: Zeroizing<String>,
}

impl SignedParameters {
    /// Returns all parameters, sorted and percent-encoded: the query of the GET or the body of the
    /// POST. It contains the session token.
    pub fn encoded(&self) -> &str {
        &self.encoded
    }

    /// Returns the signature in Base64, not percent-encoded.
    pub fn signature(&self) -> &str {
        &self.signature
    }
}

impl fmt::Debug for SignedParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignedParameters")
            .field("signature", &MASK)
            .finish_non_exhaustive()
    }
}

/// The stages of one signature. Compare them with another implementation or attach them to a
/// support ticket.
///
/// The secret key is not included. The session token is signed as the parameter `Token`. `Display`,
/// `Debug` and [`stages`](Self::stages) mask it. The accessors return the exact text.
#[derive(Clone)]
pub struct Explanation {
    string_to_sign: Zeroizing<String>,
    token_at: Option<Range<usize>>,
    signed: SignedParameters,
}

impl Explanation {
    /// Iterates over the stages in order, with the session token masked. Each is named like its
    /// accessor.
    pub fn stages(&self) -> impl Iterator<Item = (&'static str, Cow<'_, str>)> {
        let signed = self.string_to_sign();
        let shown = match self.token_at.clone() {
            Some(Range { start, end }) => [&signed[..start], MASK, &signed[end..]].concat().into(),
            None => signed.into(),
        };
        [
            ("string_to_sign", shown),
            ("signature", self.signature().into()),
            ("encoded", mask_token(self.encoded()).into()),
        ]
        .into_iter()
    }

    /// Returns method, host, path and the unescaped parameters by name.
    pub fn string_to_sign(&self) -> &str {
        &self.string_to_sign
    }

    /// Returns the signature in Base64.
    pub fn signature(&self) -> &str {
        self.signed.signature()
    }

    /// Returns all parameters as sent: sorted, percent-encoded, including the signature.
    pub fn encoded(&self) -> &str {
        self.signed.encoded()
    }
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_stages(f, self.stages())
    }
}

impl fmt::Debug for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_stages(f, "Explanation", self.stages())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, UNIX_EPOCH};

    fn at() -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(1_700_000_000)
    }

    #[test]
    fn parameters_added_by_signing_override_given_ones() {
        let credential = Credential::new("id", "canary-key");
        let clean = Request::get("mps.tencentcloudapi.com").with_parameter("TaskId", "1");
        let meddled = ADDED_BY_SIGNING
            .into_iter()
            .fold(clean.clone(), |request, name| {
                request.with_parameter(name, "x")
            });
        assert_eq!(
            sign(&credential, &meddled, 1, at()).encoded(),
            sign(&credential, &clean, 1, at()).encoded()
        );
    }

    #[test]
    fn shown_stages_mask_token_and_sent_parameters_contain_it() {
        let credential = Credential::new("id", "canary-key").with_token("can/ary+token");
        let request = Request::get("h").with_parameter("Secret", "canary-value");
        let explanation = explain(&credential, &request, 1, at());
        assert!(
            explanation
                .string_to_sign()
                .contains("&Token=can/ary+token")
        );
        assert!(explanation.encoded().ends_with("&Token=can%2Fary%2Btoken"));

        let shown = format!("{explanation}{explanation:?}");
        assert_eq!(shown.matches("&Token=***").count(), 4, "{shown}");
        for secret in ["canary-key", "can/ary+token", "can%2Fary%2Btoken"] {
            assert!(!shown.contains(secret), "{shown}");
        }
        let shown = format!("{request:?}{:?}", explanation.signed);
        assert!(!shown.contains("can"), "{shown}");
    }

    #[test]
    fn only_the_token_is_masked_in_stages() {
        // All but the last are also part of other shown text.
        for token in [
            "tok",
            "e",
            "GET",
            "Token",
            "Token=",
            "&Z=tok",
            "1",
            "AKID",
            "AKIDEXAMPLE",
            "%",
            "***",
            "canary/+",
        ] {
            let credential = Credential::new("AKIDEXAMPLE", "canary-key").with_token(token);
            let request = Request::get("mps.tencentcloudapi.com")
                .with_parameter("A", "Token=tok&Token")
                .with_parameter("TaskId", "1e")
                .with_parameter("Z", "tok");
            let explanation = explain(&credential, &request, 1, at());
            let stages: Vec<_> = explanation.stages().map(|(_, text)| text).collect();
            assert_eq!(
                stages[0],
                "GETmps.tencentcloudapi.com/?A=Token=tok&Token&Nonce=1&SecretId=AKIDEXAMPLE&TaskId=1e\
                 &Timestamp=1700000000&Token=***&Z=tok",
                "{token}"
            );
            let signature = canonical_query([("Signature", explanation.signature())]);
            assert_eq!(
                stages[2],
                format!(
                    "A=Token%3Dtok%26Token&Nonce=1&SecretId=AKIDEXAMPLE&{signature}&TaskId=1e\
                     &Timestamp=1700000000&Token=***&Z=tok"
                ),
                "{token}"
            );
            assert_eq!(
                explanation.string_to_sign(),
                stages[0].replace("Token=***", &format!("Token={token}"))
            );
        }
    }

    #[test]
    fn strings_with_token_are_wiped_on_drop() {
        fn wiped<T: zeroize::ZeroizeOnDrop>(_: &T) {}
        let credential = Credential::new("id", "canary-key").with_token("canary-token");
        let explanation = explain(&credential, &Request::get("h"), 1, at());
        wiped(&explanation.string_to_sign);
        wiped(&explanation.signed.encoded);
    }

    #[test]
    fn time_before_1970_is_signed_as_1970() {
        let signed = sign(
            &Credential::new("id", "canary-key"),
            &Request::post_form("h"),
            u64::MAX,
            UNIX_EPOCH - Duration::from_secs(1),
        );
        assert!(signed.encoded().contains("Nonce=18446744073709551615"));
        assert!(signed.encoded().contains("Timestamp=0"));
    }
}
