//! Key pairs: validation, and masking in output.

use std::{error::Error, fmt, sync::Arc};

use zeroize::Zeroizing;

/// A key pair, with the token of a temporary one.
///
/// Clones share one copy of the secrets, which is wiped with the last clone. No method returns the
/// secret key, and `Debug` shows only the first letters of the id.
///
/// ```
/// use mps_sign::Credential;
///
/// let credential = Credential::new(
///     "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE",
///     "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE",
/// )
/// .with_token("a session token");
/// assert_eq!(
///     format!("{credential:?}"),
///     r#"Credential { secret_id: "AKID***", secret_key: "***", token: Some("***") }"#
/// );
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Credential(Arc<Secrets>);

#[derive(Clone, PartialEq, Eq)]
struct Secrets {
    id: String,
    key: Zeroizing<String>,
    token: Option<Token>,
}

pub(crate) type Token = Arc<Zeroizing<String>>;

/// Replaces a secret in output.
pub(crate) const MASK: &str = "***";

impl Credential {
    /// Creates a long-lived key pair. An owned `String` is moved and wiped on drop. A `&str` is
    /// copied.
    pub fn new(secret_id: impl Into<String>, secret_key: impl Into<String>) -> Self {
        Self(Arc::new(Secrets {
            id: secret_id.into(),
            key: Zeroizing::new(secret_key.into()),
            token: None,
        }))
    }

    /// Adds the session token of a temporary key pair. An empty token counts as none.
    #[must_use]
    pub fn with_token(mut self, token: impl Into<String>) -> Self {
        let token = Arc::new(Zeroizing::new(token.into()));
        Arc::make_mut(&mut self.0).token = Some(token).filter(|token| !token.is_empty());
        self
    }

    /// Checks if the service can accept the credential. No field may be empty, blank, padded,
    /// quoted or contain a control character. The id and the token are sent in headers and must be
    /// visible ASCII.
    ///
    /// A key that was copied with its line break would sign, and the service would refuse the
    /// signature. This check names the actual problem.
    ///
    /// ```
    /// use mps_sign::{Credential, CredentialField};
    ///
    /// let error = Credential::new("AKIDEXAMPLE", "copied with its line break\n")
    ///     .check()
    ///     .unwrap_err();
    /// assert_eq!(error.field(), CredentialField::SecretKey);
    /// assert_eq!(
    ///     error.to_string(),
    ///     "the secret key contains a control character, such as a line break"
    /// );
    /// ```
    pub fn check(&self) -> Result<(), InvalidCredential> {
        let fields = [
            (CredentialField::SecretId, Some(self.secret_id())),
            (CredentialField::SecretKey, Some(self.secret_key())),
            (CredentialField::Token, self.token()),
        ];
        for (field, value) in fields {
            if let Some(problem) = value.and_then(|value| field.problem(value)) {
                return Err(InvalidCredential { field, problem });
            }
        }
        Ok(())
    }

    /// Returns the public half of the pair, which every request contains in clear text.
    pub fn secret_id(&self) -> &str {
        &self.0.id
    }

    /// Returns the session token, if any. It is a secret and must be masked in output.
    pub fn token(&self) -> Option<&str> {
        self.shared_token().map(|token| token.as_str())
    }

    pub(crate) fn shared_token(&self) -> Option<&Token> {
        self.0.token.as_ref()
    }

    pub(crate) fn secret_key(&self) -> &str {
        &self.0.key
    }
}

/// Error of [`Credential::check`]. Shows no part of the credential.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidCredential {
    field: CredentialField,
    problem: &'static str,
}

/// A part of a [`Credential`].
///
/// Exhaustive, because a credential has no other parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CredentialField {
    /// The public half of the pair.
    SecretId,
    /// The secret half.
    SecretKey,
    /// The session token of a temporary pair.
    Token,
}

impl InvalidCredential {
    /// Returns the part at fault.
    pub fn field(&self) -> CredentialField {
        self.field
    }

    /// Returns the problem as the end of a sentence that starts with the name of the field.
    pub fn problem(&self) -> &'static str {
        self.problem
    }
}

impl fmt::Display for InvalidCredential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the {} {}", self.field, self.problem)
    }
}

impl Error for InvalidCredential {}

impl fmt::Display for CredentialField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::SecretId => "secret id",
            Self::SecretKey => "secret key",
            Self::Token => "token",
        })
    }
}

impl CredentialField {
    fn problem(self, value: &str) -> Option<&'static str> {
        let sent = self != Self::SecretKey;
        if value.is_empty() {
            Some("is empty")
        } else if value.trim().is_empty() {
            Some("is blank")
        } else if value.chars().any(char::is_control) {
            Some("contains a control character, such as a line break")
        } else if value.trim() != value {
            Some("starts or ends with a space")
        } else if is_quoted(value) {
            Some("is in quotes, which would become part of it: remove them")
        } else if sent && !value.bytes().all(|byte| byte.is_ascii_graphic()) {
            Some("contains other characters than visible ASCII")
        } else {
            None
        }
    }
}

/// Quotes remain if a file of variables is not read by a shell.
fn is_quoted(value: &str) -> bool {
    value.len() > 1
        && ['"', '\'']
            .iter()
            .any(|quote| value.starts_with(*quote) && value.ends_with(*quote))
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let start: String = self.secret_id().chars().take(4).collect();
        f.debug_struct("Credential")
            .field("secret_id", &format_args!("\"{start}{MASK}\""))
            .field("secret_key", &MASK)
            .field("token", &self.token().map(|_| MASK))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_token_counts_as_none() {
        let credential = Credential::new("id", "canary-key").with_token("");
        assert_eq!(credential.token(), None);
        assert_eq!(credential, Credential::new("id", "canary-key"));
    }

    #[test]
    fn clone_shares_secrets_until_token_changes() {
        let first = Credential::new("id", "canary-key").with_token("one");
        let second = first.clone().with_token("two");
        assert_eq!(first.token(), Some("one"));
        assert_eq!(second.token(), Some("two"));
        assert_ne!(first, second);
        assert!(Arc::ptr_eq(&first.0, &first.clone().0));
    }

    #[test]
    fn debug_of_any_id_shows_no_secret() {
        for id in ["", "a", "密钥标识符"] {
            let shown = format!(
                "{:?}",
                Credential::new(id, "canary-key").with_token("canary-token")
            );
            assert!(!shown.contains("canary"), "{shown}");
        }
    }

    /// The pair `id` and `key` with one field replaced.
    fn with(field: CredentialField, value: &str) -> Credential {
        match field {
            CredentialField::SecretId => Credential::new(value, "canary-key"),
            CredentialField::SecretKey => Credential::new("AKIDEXAMPLE", value),
            CredentialField::Token => {
                Credential::new("AKIDEXAMPLE", "canary-key").with_token(value)
            }
        }
    }

    const FIELDS: [CredentialField; 3] = [
        CredentialField::SecretId,
        CredentialField::SecretKey,
        CredentialField::Token,
    ];

    #[test]
    fn invalid_byte_is_reported_with_its_field() {
        for field in FIELDS {
            for byte in 0..=u8::MAX {
                let c = char::from(byte);
                for value in [
                    format!("{c}canary"),
                    format!("can{c}ary"),
                    format!("canary{c}"),
                ] {
                    let fits = match field {
                        // It is not sent in a header, so only control characters and padding are
                        // invalid.
                        CredentialField::SecretKey => {
                            !c.is_control() && (!c.is_whitespace() || value.trim() == value)
                        }
                        _ => c.is_ascii_graphic(),
                    };
                    let checked = with(field, &value).check();
                    assert_eq!(checked.is_ok(), fits, "{field} with {c:?}");
                    if let Err(error) = checked {
                        assert_eq!(error.field(), field, "{c:?}");
                        assert!(!format!("{error}{error:?}").contains("can"), "{error:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn empty_blank_and_quoted_values_are_refused() {
        for field in FIELDS {
            for (value, problem) in [
                ("", "is empty"),
                ("  ", "is blank"),
                ("\t\r\n", "is blank"),
                ("\u{3000}", "is blank"),
                ("canary\u{2028}", "starts or ends with a space"),
                ("'canary'", "is in quotes"),
                ("\"canary\"", "is in quotes"),
            ] {
                if field == CredentialField::Token && value.is_empty() {
                    continue; // counts as none
                }
                let error = with(field, value).check().unwrap_err();
                assert_eq!(error.field(), field);
                assert!(error.problem().starts_with(problem), "{value:?}: {error}");
            }
            with(field, "\"").check().unwrap();
        }
    }

    #[test]
    fn secrets_are_wiped_on_drop() {
        fn wiped<T: zeroize::ZeroizeOnDrop>(_: &T) {}
        let credential = Credential::new("id", "canary-key").with_token("canary-token");
        wiped(&credential.0.key);
        wiped(&**credential.0.token.as_ref().unwrap());
    }
}
