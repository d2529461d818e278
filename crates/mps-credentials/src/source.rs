use crate::{Context, CredentialsError, CredentialsProvider, Provided, keys};
use async_trait::async_trait;
use mps_sign::Credential;
use std::fmt::Debug;

/// Where keys come from, asked anew each time: the cache stands before it.
#[async_trait]
pub(crate) trait Source: Debug + Send + Sync + 'static {
    async fn load(&self, context: &Context) -> Result<Provided, CredentialsError>;
}

/// Keys that the program gave itself.
#[derive(Debug)]
pub(crate) struct Fixed(pub(crate) Credential);

#[async_trait]
impl Source for Fixed {
    async fn load(&self, _: &Context) -> Result<Provided, CredentialsError> {
        keys::check_credential("credential", &self.0)?;
        Ok(self.0.clone().into())
    }
}

/// A provider of the program's own.
#[derive(Debug)]
pub(crate) struct Custom<P>(pub(crate) P);

#[async_trait]
impl<P: CredentialsProvider> Source for Custom<P> {
    async fn load(&self, _: &Context) -> Result<Provided, CredentialsError> {
        let provided = self.0.provide().await?;
        keys::check_credential("provider", &provided.credential)?;
        Ok(provided)
    }
}
