//! Checks the parts of a credential and names the field at fault.

use crate::error::{CredentialsError, CredentialsErrorKind};
use mps_sign::{Credential, CredentialField};
use zeroize::Zeroizing;

/// The parts of a credential before they are checked.
pub(crate) struct RawCredential<'a> {
    /// Name of the source in errors.
    pub(crate) origin: &'a str,
    /// Names of the three fields in this source.
    pub(crate) names: [&'a str; 3],
    pub(crate) secret_id: Option<Zeroizing<String>>,
    pub(crate) secret_key: Option<Zeroizing<String>>,
    pub(crate) token: Option<Zeroizing<String>>,
}

impl RawCredential<'_> {
    /// Builds the credential if the id and the key exist and all fields are valid.
    pub(crate) fn check(mut self) -> Result<Credential, CredentialsError> {
        let [id_name, key_name, token_name] = self.names;
        let secret_id = required(self.origin, id_name, self.secret_id.take())?;
        let secret_key = required(self.origin, key_name, self.secret_key.take())?;
        // Move instead of copying, so that the credential wipes the only copy.
        let mut credential = Credential::new(take(secret_id), take(secret_key));
        if let Some(token) = self.token.take() {
            if token.is_empty() {
                return Err(invalid(self.origin, format!("{token_name} is empty")));
            }
            credential = credential.with_token(take(token));
        }
        credential.check().map_err(|error| {
            let name = match error.field() {
                CredentialField::SecretId => id_name,
                CredentialField::SecretKey => key_name,
                CredentialField::Token => token_name,
            };
            invalid(self.origin, format!("{name} {}", error.problem()))
        })?;
        Ok(credential)
    }
}

fn take(mut text: Zeroizing<String>) -> String {
    std::mem::take(&mut *text)
}

fn required(
    origin: &str,
    name: &str,
    value: Option<Zeroizing<String>>,
) -> Result<Zeroizing<String>, CredentialsError> {
    value.ok_or_else(|| invalid(origin, format!("{name} is missing")))
}

/// Checks a credential that the program passed in.
pub(crate) fn check_credential(
    origin: &str,
    credential: &Credential,
) -> Result<(), CredentialsError> {
    credential
        .check()
        .map_err(|error| invalid(origin, error.to_string()))
}

/// Checks an accompanying value, such as the name of a role, by the rules of a secret key. Like the
/// key, it is not sent in a header.
pub(crate) fn check_text(origin: &str, name: &str, value: &str) -> Result<(), CredentialsError> {
    Credential::new("-", value)
        .check()
        .map_err(|error| invalid(origin, format!("{name} {}", error.problem())))
}

fn invalid(origin: &str, problem: String) -> CredentialsError {
    CredentialsError::new(CredentialsErrorKind::Invalid, origin, problem)
}

#[cfg(test)]
mod tests {
    use super::check_text;

    #[test]
    fn accompanying_value_is_checked_like_a_secret_key() {
        for (value, problem) in [
            ("", "is empty"),
            (" ", "is blank"),
            ("qcs::cam\n", "contains a control character"),
            (" qcs::cam", "starts or ends with a space"),
            ("\"qcs::cam\"", "is in quotes"),
            ("'qcs::cam'", "is in quotes"),
            ("''", "is in quotes"),
        ] {
            let error = check_text("TKE", "role ARN", value).unwrap_err();
            let message = error.to_string();
            assert!(
                message.contains(&format!("role ARN {problem}")),
                "{message}"
            );
        }
        for value in ["qcs::cam", "\"", "it's"] {
            check_text("TKE", "role ARN", value).unwrap();
        }
    }
}
