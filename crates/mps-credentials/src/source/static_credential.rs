//! Source: a credential that the program passed in.

use crate::context::Context;
use crate::error::CredentialsError;
use crate::parse::raw_credential;
use crate::source::source_trait::{Loaded, Source};
use async_trait::async_trait;
use mps_sign::Credential;
use std::borrow::Cow;

/// A credential that the program passed in.
#[derive(Debug)]
pub(crate) struct StaticCredential(pub(crate) Credential);

#[async_trait]
impl Source for StaticCredential {
    fn name(&self) -> Cow<'_, str> {
        "credential".into()
    }

    fn check(&self) -> Result<(), CredentialsError> {
        raw_credential::check_credential("credential", &self.0)
    }

    async fn load(&self, _: &Context) -> Result<Loaded, CredentialsError> {
        self.check()?;
        Ok(Loaded {
            credentials: self.0.clone().into(),
            origin: "credential".into(),
        })
    }
}
