use crate::cache::Cache;
use crate::environment::Environment;
use crate::source::{Custom, Fixed, Source};
use crate::{Context, CredentialsError, CredentialsProvider};
use mps_sign::Credential;
use std::fmt;
use std::sync::Arc;

/// A handle on a source of keys with a cache before it; clones are cheap and share the cache.
///
/// Keys are fetched when they are first needed, by one caller for all. Keys that expire are fetched anew before they do; if
/// that fails the old ones serve while they are valid, and never longer.
#[derive(Clone)]
pub struct Credentials(Arc<Cache>);

impl Credentials {
    /// The variables `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY` and, for temporary keys, `TENCENTCLOUD_TOKEN` (or
    /// `TENCENTCLOUD_SESSION_TOKEN`).
    pub fn environment() -> Self {
        Self::from_source(Environment)
    }

    /// A provider of your own.
    pub fn from_provider(provider: impl CredentialsProvider) -> Self {
        Self::from_source(Custom(provider))
    }

    fn from_source(source: impl Source) -> Self {
        Self(Arc::new(Cache::new(Arc::new(source), Context::unbound())))
    }

    /// These credentials, looked up in `context`: what a client does with its own transport and clock when it is built.
    ///
    /// Credentials that are bound already stay with their context, and share their cache with the handle returned.
    #[must_use]
    pub fn bind(&self, context: &Context) -> Self {
        if self.0.context().is_bound() {
            return self.clone();
        }
        Self(Arc::new(Cache::new(
            Arc::clone(self.0.source()),
            context.clone(),
        )))
    }

    /// The keys to sign with now; the same `Arc` until they change.
    ///
    /// Waits only while no valid keys are at hand, or to fetch new ones in time, which one caller does for all. Dropping the
    /// future harms nobody: another caller that waits goes on with the same attempt.
    pub async fn current(&self) -> Result<Arc<Credential>, CredentialsError> {
        self.0.current().await
    }

    /// Says that the service refused `credential`, so that the next [`current`](Self::current) fetches new keys.
    ///
    /// Nothing happens if other keys are current by now.
    pub fn invalidate(&self, credential: &Credential) {
        self.0.invalidate(credential);
    }
}

impl From<Credential> for Credentials {
    fn from(credential: Credential) -> Self {
        Self::from_source(Fixed(credential))
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Credentials").field(self.0.source()).finish()
    }
}
