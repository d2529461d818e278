use crate::{Context, CredentialsError, CredentialsErrorKind, CredentialsProvider, Provided, keys};
use async_trait::async_trait;
use mps_sign::Credential;
use std::borrow::Cow;
use std::fmt::Debug;
use std::sync::Arc;
use std::time::SystemTime;

/// Where keys come from, asked anew each time: the cache stands before it.
#[async_trait]
pub(crate) trait Source: Debug + Send + Sync + 'static {
    /// What reports call it.
    fn name(&self) -> Cow<'_, str>;

    async fn load(&self, context: &Context) -> Result<Found, CredentialsError>;

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
pub(crate) struct Found {
    pub(crate) provided: Provided,
    pub(crate) origin: String,
}

impl Found {
    /// These keys, unless they are past their time.
    pub(crate) fn check_time(self, now: SystemTime) -> Result<Self, CredentialsError> {
        match self.provided.expires_at {
            Some(end) if end <= now => Err(CredentialsError::new(
                CredentialsErrorKind::Expired,
                self.origin,
                "its keys are past their time by this machine's clock: renew them, or set the clock",
            )),
            _ => Ok(self),
        }
    }
}

/// Keys that the program gave itself.
#[derive(Debug)]
pub(crate) struct Fixed(pub(crate) Credential);

#[async_trait]
impl Source for Fixed {
    fn name(&self) -> Cow<'_, str> {
        "credential".into()
    }

    fn check(&self) -> Result<(), CredentialsError> {
        keys::check_credential("credential", &self.0)
    }

    async fn load(&self, _: &Context) -> Result<Found, CredentialsError> {
        self.check()?;
        Ok(Found {
            provided: self.0.clone().into(),
            origin: "credential".into(),
        })
    }
}

/// A provider of the program's own.
#[derive(Debug)]
pub(crate) struct Custom<P>(pub(crate) P);

#[async_trait]
impl<P: CredentialsProvider> Source for Custom<P> {
    fn name(&self) -> Cow<'_, str> {
        "provider".into()
    }

    async fn load(&self, _: &Context) -> Result<Found, CredentialsError> {
        let provided = self.0.provide().await?;
        keys::check_credential("provider", &provided.credential)?;
        Ok(Found {
            provided,
            origin: "provider".into(),
        })
    }
}
