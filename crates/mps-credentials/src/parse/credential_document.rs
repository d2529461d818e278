use crate::credential::CredentialWithExpiry;
use crate::error::{CredentialsError, CredentialsErrorKind};
use crate::parse::json::{Secret, UnixTime};
use crate::parse::raw_credential::RawCredential;
use serde::Deserialize;

/// Keys as the metadata address and the security token service write them; commands may write them in this way too.
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
    /// `Success`, or what hindered the metadata address.
    #[serde(rename = "Code")]
    pub(crate) code: Option<String>,
}

impl CredentialDocument {
    /// Keys of either kind: lasting ones have neither a token nor an end.
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

    /// Keys that a service made for a while. Without a token or an end they are not what was asked for.
    pub(crate) fn check_temporary(
        self,
        origin: &str,
    ) -> Result<CredentialWithExpiry, CredentialsError> {
        let missing = |name: &str| {
            CredentialsError::new(
                CredentialsErrorKind::Unavailable,
                origin,
                format!("the answer has no {name}"),
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
