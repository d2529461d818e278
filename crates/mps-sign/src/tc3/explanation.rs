//! The stages of a TC3 signature, for debugging.

use std::{borrow::Cow, fmt};

use crate::stages::{debug_stages, write_stages};

/// The stages of one TC3 signature. Compare them with another implementation or attach them to a
/// support ticket.
///
/// Neither the secret key nor a derived key is included. The canonical request contains a signed
/// session token: the header `X-TC-Token`, or the query parameter `Token`. `Display`, `Debug` and
/// [`stages`](Self::stages) mask it there. The accessors return the exact text.
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
    /// Iterates over the stages in order, with the session token masked. Each is named like its
    /// accessor.
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

    /// Returns the SHA-256 of the body in lower-case hexadecimal.
    pub fn hashed_payload(&self) -> &str {
        &self.hashed_payload
    }

    /// Returns method, path, query, signed headers, their names and the hashed payload, one per
    /// line.
    pub fn canonical_request(&self) -> &str {
        &self.canonical_request
    }

    /// Returns the SHA-256 of the canonical request in lower-case hexadecimal.
    pub fn hashed_canonical_request(&self) -> &str {
        &self.hashed_canonical_request
    }

    /// Returns the scope of the signing key, such as `2019-02-25/cvm/tc3_request`.
    pub fn credential_scope(&self) -> &str {
        &self.credential_scope
    }

    /// Returns algorithm, timestamp, credential scope and the hashed canonical request, one per
    /// line.
    pub fn string_to_sign(&self) -> &str {
        &self.string_to_sign
    }

    /// Returns the signature in lower-case hexadecimal.
    pub fn signature(&self) -> &str {
        &self.signature
    }

    /// Returns the value of the `Authorization` header.
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
