//! The JSON form of a credential, as services and programs write it.

use crate::credential::CredentialWithExpiry;
use crate::error::{CredentialsError, CredentialsErrorKind};
use crate::parse::json::{Secret, UnixTime};
use crate::parse::raw_credential::RawCredential;
use serde::Deserialize;

/// A credential as the metadata service and the security token service write it. Programs may use
/// the same form.
#[derive(Deserialize)]
pub(crate) struct CredentialDocument {
    #[serde(rename = "TmpSecretId", alias = "SecretId")]
    secret_id: Option<Secret>,
    #[serde(rename = "TmpSecretKey", alias = "SecretKey")]
    secret_key: Option<Secret>,
    #[serde(rename = "Token")]
    token: Option<Secret>,
    #[serde(rename = "ExpiredTime")]
    pub(crate) expired_time: Option<UnixTime>,
    /// `Success`, or the failure of the metadata service.
    #[serde(rename = "Code")]
    pub(crate) code: Option<String>,
}

impl CredentialDocument {
    /// Checks a credential of either kind. A long-lived one has neither a token nor an expiry.
    pub(crate) fn check(self, origin: &str) -> Result<CredentialWithExpiry, CredentialsError> {
        let expires_at = self.expired_time.map(|UnixTime(time)| time);
        let credential = RawCredential {
            origin,
            names: ["SecretId", "SecretKey", "Token"],
            secret_id: self.secret_id.map(Secret::into_inner),
            secret_key: self.secret_key.map(Secret::into_inner),
            token: self.token.map(Secret::into_inner),
        }
        .check()?;
        Ok(CredentialWithExpiry {
            credential,
            expires_at,
        })
    }

    /// Checks a temporary credential. It must have a token and an expiry.
    pub(crate) fn check_temporary(
        self,
        origin: &str,
    ) -> Result<CredentialWithExpiry, CredentialsError> {
        let missing = |name: &str| {
            CredentialsError::new(
                CredentialsErrorKind::Unavailable,
                origin,
                format!("the response has no {name}"),
            )
        };
        if self.token.is_none() {
            return Err(missing("Token"));
        }
        if self.expired_time.is_none() {
            return Err(missing("ExpiredTime"));
        }
        self.check(origin)
    }
}
