//! The interface between the cache and the sources.

use crate::context::Context;
use crate::credential::CredentialWithExpiry;
use crate::error::{CredentialsError, CredentialsErrorKind};
use async_trait::async_trait;
use std::borrow::Cow;
use std::fmt::Debug;
use std::sync::Arc;
use std::time::SystemTime;

/// A source of credentials. It does not cache.
#[async_trait]
pub(crate) trait Source: Debug + Send + Sync + 'static {
    /// Name in reports.
    fn name(&self) -> Cow<'_, str>;

    async fn load(&self, context: &Context) -> Result<Loaded, CredentialsError>;

    /// Checks what is known without I/O.
    fn check(&self) -> Result<(), CredentialsError> {
        Ok(())
    }

    /// Returns the links of a chain.
    fn links(&self) -> Option<&[Arc<dyn Source>]> {
        None
    }
}

/// A loaded credential and its exact origin.
#[derive(Debug)]
pub(crate) struct Loaded {
    pub(crate) credentials: CredentialWithExpiry,
    pub(crate) origin: String,
}

impl Loaded {
    /// Returns an error if the credential has expired.
    pub(crate) fn check_time(self, now: SystemTime) -> Result<Self, CredentialsError> {
        match self.credentials.expires_at {
            Some(end) if end <= now => Err(CredentialsError::new(
                CredentialsErrorKind::Expired,
                self.origin,
                "the credentials have expired by this machine's clock: renew them or correct the clock",
            )),
            _ => Ok(self),
        }
    }
}
