use crate::context::Context;
use crate::credential::CredentialWithExpiry;
use crate::error::{CredentialsError, CredentialsErrorKind};
use async_trait::async_trait;
use std::borrow::Cow;
use std::fmt::Debug;
use std::sync::Arc;
use std::time::SystemTime;

/// Where keys come from, asked anew each time: the cache stands before it.
#[async_trait]
pub(crate) trait Source: Debug + Send + Sync + 'static {
    /// What reports call it.
    fn name(&self) -> Cow<'_, str>;

    async fn load(&self, context: &Context) -> Result<Loaded, CredentialsError>;

    /// What can be told of its keys before it is asked.
    fn check(&self) -> Result<(), CredentialsError> {
        Ok(())
    }

    /// The sources that this one asks in turn.
    fn links(&self) -> Option<&[Arc<dyn Source>]> {
        None
    }
}

/// Keys, and the exact place where they were.
#[derive(Debug)]
pub(crate) struct Loaded {
    pub(crate) credentials: CredentialWithExpiry,
    pub(crate) origin: String,
}

impl Loaded {
    /// These keys, unless they are past their time.
    pub(crate) fn check_time(self, now: SystemTime) -> Result<Self, CredentialsError> {
        match self.credentials.expires_at {
            Some(end) if end <= now => Err(CredentialsError::new(
                CredentialsErrorKind::Expired,
                self.origin,
                "its keys are past their time by this machine's clock: renew them, or set the clock",
            )),
            _ => Ok(self),
        }
    }
}
