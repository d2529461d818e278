use std::{borrow::Cow, fmt, sync::Arc};

use zeroize::Zeroizing;

/// A key pair, and the token that comes with a temporary one.
///
/// Clones share one copy of the secrets, which is wiped when the last clone goes. The secret key goes in and never comes out:
/// nothing here returns it, and `Debug` shows no more than the first letters of the id.
///
/// ```
/// use mps_sign::Credential;
///
/// let credential = Credential::new("AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE")
///     .with_token("a session token");
/// assert_eq!(format!("{credential:?}"), r#"Credential { secret_id: "AKID***", secret_key: "***", token: Some("***") }"#);
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

/// What is shown in the place of a secret.
pub(crate) const HIDDEN: &str = "***";

impl Credential {
    /// A long-lived key pair. An owned `String` is taken over and wiped in the end; of a `&str` a copy is made.
    pub fn new(secret_id: impl Into<String>, secret_key: impl Into<String>) -> Self {
        Self(Arc::new(Secrets {
            id: secret_id.into(),
            key: Zeroizing::new(secret_key.into()),
            token: None,
        }))
    }

    /// Adds the session token of a temporary key pair. An empty one is none.
    #[must_use]
    pub fn with_token(mut self, token: impl Into<String>) -> Self {
        let token = Arc::new(Zeroizing::new(token.into()));
        Arc::make_mut(&mut self.0).token = Some(token).filter(|token| !token.is_empty());
        self
    }

    /// The public half of the pair, which is sent in clear with every request.
    pub fn secret_id(&self) -> &str {
        &self.0.id
    }

    /// The session token, if there is one. It is a secret: whoever shows it must mask it.
    pub fn token(&self) -> Option<&str> {
        self.shared_token().map(|token| token.as_str())
    }

    pub(crate) fn shared_token(&self) -> Option<&Token> {
        self.0.token.as_ref()
    }

    pub(crate) fn secret_key(&self) -> &str {
        &self.0.key
    }

    /// `text` with the token masked wherever it stands in the spelling that `spell` gives it.
    pub(crate) fn mask_token<'t>(
        &self,
        text: &'t str,
        spell: impl FnOnce(&str) -> String,
    ) -> Cow<'t, str> {
        match self.token().map(|token| Zeroizing::new(spell(token))) {
            Some(token) if text.contains(token.as_str()) => {
                text.replace(token.as_str(), HIDDEN).into()
            }
            _ => text.into(),
        }
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let start: String = self.secret_id().chars().take(4).collect();
        f.debug_struct("Credential")
            .field("secret_id", &format_args!("\"{start}{HIDDEN}\""))
            .field("secret_key", &HIDDEN)
            .field("token", &self.token().map(|_| HIDDEN))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_token_is_none() {
        let credential = Credential::new("id", "key").with_token("");
        assert_eq!(credential.token(), None);
        assert_eq!(credential, Credential::new("id", "key"));
    }

    #[test]
    fn a_clone_shares_the_secrets_and_a_new_token_leaves_it_alone() {
        let first = Credential::new("id", "key").with_token("one");
        let second = first.clone().with_token("two");
        assert_eq!(first.token(), Some("one"));
        assert_eq!(second.token(), Some("two"));
        assert_ne!(first, second);
        assert!(Arc::ptr_eq(&first.0, &first.clone().0));
    }

    #[test]
    fn debug_shows_no_secret_and_survives_short_and_foreign_ids() {
        for id in ["", "a", "密钥标识符"] {
            let shown = format!(
                "{:?}",
                Credential::new(id, "canary-key").with_token("canary-token")
            );
            assert!(!shown.contains("canary"), "{shown}");
        }
    }

    #[test]
    fn secrets_are_wiped_on_drop() {
        fn wiped<T: zeroize::ZeroizeOnDrop>(_: &T) {}
        let credential = Credential::new("id", "key").with_token("token");
        wiped(&credential.0.key);
        wiped(&**credential.0.token.as_ref().unwrap());
    }
}
