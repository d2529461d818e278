//! The stages of a TC3 signature, for people to compare.

use std::{borrow::Cow, fmt};

use crate::stages::{debug_stages, write_stages};

/// The stages of one TC3 signature, to be compared with those of another implementation or put into
/// a support ticket.
///
/// Neither the secret key nor a key derived from it is among them. A session token is part of the
/// canonical request where it was signed: as the header `X-TC-Token`, or as the parameter `Token`
/// of the query. `Display`, `Debug` and [`stages`](Self::stages) mask it there; the accessors give
/// the exact text.
///
/// ```
/// use mps_sign::{Credential, SignableRequest, Signer};
/// use std::time::{Duration, UNIX_EPOCH};
///
/// let signer = Signer::new(Credential::new("an id", "a key"));
/// let request = SignableRequest::get("mps", "mps.tencentcloudapi.com", "TaskId=1");
/// let explanation = signer.explain(&request, UNIX_EPOCH + Duration::from_secs(1_700_000_000));
/// assert_eq!(explanation.credential_scope(), "2023-11-14/mps/tc3_request");
/// println!("{explanation}");
/// ```
#[derive(Clone)]
pub struct Explanation {
    pub(crate) hashed_payload: String,
    pub(crate) canonical_request: String,
    /// The same with the session token masked.
    pub(crate) masked_canonical_request: String,
    pub(crate) hashed_canonical_request: String,
    pub(crate) credential_scope: String,
    pub(crate) string_to_sign: String,
    pub(crate) signature: String,
    pub(crate) authorization: String,
}

impl Explanation {
    /// Every stage in order, named like its accessor, with the session token masked.
    pub fn stages(&self) -> impl Iterator<Item = (&'static str, Cow<'_, str>)> {
        [
            ("hashed_payload", self.hashed_payload.as_str().into()),
            (
                "canonical_request",
                self.masked_canonical_request.as_str().into(),
            ),
            (
                "hashed_canonical_request",
                self.hashed_canonical_request.as_str().into(),
            ),
            ("credential_scope", self.credential_scope.as_str().into()),
            ("string_to_sign", self.string_to_sign.as_str().into()),
            ("signature", self.signature.as_str().into()),
            ("authorization", self.authorization.as_str().into()),
        ]
        .into_iter()
    }

    /// SHA-256 of the body in lower-case hexadecimal.
    pub fn hashed_payload(&self) -> &str {
        &self.hashed_payload
    }

    /// Method, path, query, signed headers, their names and the hashed payload, one below the
    /// other.
    pub fn canonical_request(&self) -> &str {
        &self.canonical_request
    }

    /// SHA-256 of the canonical request in lower-case hexadecimal.
    pub fn hashed_canonical_request(&self) -> &str {
        &self.hashed_canonical_request
    }

    /// `2019-02-25/cvm/tc3_request`: what the signing key was derived for.
    pub fn credential_scope(&self) -> &str {
        &self.credential_scope
    }

    /// Algorithm, timestamp, credential scope and the hashed canonical request, one below the
    /// other.
    pub fn string_to_sign(&self) -> &str {
        &self.string_to_sign
    }

    /// The signature in lower-case hexadecimal.
    pub fn signature(&self) -> &str {
        &self.signature
    }

    /// The value of the `Authorization` header.
    pub fn authorization(&self) -> &str {
        &self.authorization
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
