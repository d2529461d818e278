//! The trait for custom sources, and its adapter to the internal one.

use crate::context::Context;
use crate::credential::CredentialWithExpiry;
use crate::error::CredentialsError;
use crate::parse::raw_credential;
use crate::source::source_trait::{Loaded, Source};
use async_trait::async_trait;
use std::borrow::Cow;
use std::fmt::Debug;
use std::sync::Arc;

/// A custom source of credentials, such as a vault. Pass it to
/// [`Credentials::from_provider`](crate::Credentials::from_provider), which adds the cache.
///
/// ```
/// use async_trait::async_trait;
/// use mps_credentials::{Credentials, CredentialsError, CredentialsProvider, CredentialWithExpiry};
/// use mps_sign::Credential;
///
/// #[derive(Debug)]
/// struct Vault;
///
/// #[async_trait]
/// impl CredentialsProvider for Vault {
///     async fn provide(&self) -> Result<CredentialWithExpiry, CredentialsError> {
///         let credential = Credential::new("AKIDEXAMPLE", "from the vault");
///         Ok(CredentialWithExpiry { credential, expires_at: None })
///     }
/// }
///
/// let credentials = Credentials::from_provider(Vault);
/// # let _ = credentials;
/// ```
#[async_trait]
pub trait CredentialsProvider: Debug + Send + Sync + 'static {
    /// Loads a credential. Called by one caller at a time, and dropped when no caller waits for it.
    ///
    /// While the previous credential is valid, the future is kept instead for the next caller. It
    /// may then be polled rarely, and from another task. A panic counts as an error of kind
    /// [`Unavailable`](crate::CredentialsErrorKind::Unavailable).
    ///
    /// # Errors
    ///
    /// An error of kind [`NotSet`](crate::CredentialsErrorKind::NotSet) lets a chain continue with
    /// its next source. Any other kind ends the chain.
    async fn provide(&self) -> Result<CredentialWithExpiry, CredentialsError>;
}

#[async_trait]
impl<P: CredentialsProvider + ?Sized> CredentialsProvider for Arc<P> {
    async fn provide(&self) -> Result<CredentialWithExpiry, CredentialsError> {
        P::provide(self).await
    }
}

/// Adapter from a provider to a source.
#[derive(Debug)]
pub(crate) struct ProviderSource<P>(pub(crate) P);

#[async_trait]
impl<P: CredentialsProvider> Source for ProviderSource<P> {
    fn name(&self) -> Cow<'_, str> {
        "provider".into()
    }

    async fn load(&self, _: &Context) -> Result<Loaded, CredentialsError> {
        let credentials = self.0.provide().await?;
        raw_credential::check_credential("provider", &credentials.credential)?;
        Ok(Loaded {
            credentials,
            origin: "provider".into(),
        })
    }
}
