//! Queries sources in order and uses the first that is configured.

use crate::context::Context;
use crate::error::{CredentialsError, CredentialsErrorKind};
use crate::source::source_trait::{Loaded, Source};
use async_trait::async_trait;
use std::borrow::Cow;
use std::sync::Arc;

/// Queries one source after the other. Only `NotSet` continues the chain. A source that is
/// configured but broken ends it, because the next source may belong to another account.
#[derive(Debug)]
pub(crate) struct Chain(Vec<Arc<dyn Source>>);

impl Chain {
    /// Creates a chain. A chain among `sources` is replaced by its links.
    pub(crate) fn new(sources: impl IntoIterator<Item = Arc<dyn Source>>) -> Self {
        let mut links = Vec::new();
        for source in sources {
            match source.links() {
                Some(inner) => links.extend_from_slice(inner),
                None => links.push(source),
            }
        }
        Self(links)
    }
}

#[async_trait]
impl Source for Chain {
    fn name(&self) -> Cow<'_, str> {
        "chain".into()
    }

    async fn load(&self, context: &Context) -> Result<Loaded, CredentialsError> {
        first(&self.0, None, context)
            .await
            .map(|(_, loaded)| loaded)
    }

    /// Checks links that may never be queried too, because a broken one is a mistake anyway.
    fn check(&self) -> Result<(), CredentialsError> {
        self.0.iter().try_for_each(|link| link.check())
    }

    fn links(&self) -> Option<&[Arc<dyn Source>]> {
        Some(&self.0)
    }
}

/// Loads `source`. Returns the index of the link that has the credential, if `source` is a chain.
/// `last_source` is the link that provided the last one.
pub(crate) async fn load(
    source: &dyn Source,
    last_source: Option<usize>,
    context: &Context,
) -> Result<(Option<usize>, Loaded), CredentialsError> {
    match source.links() {
        Some(links) => {
            let (number, loaded) = first(links, last_source, context).await?;
            Ok((Some(number), loaded))
        }
        None => Ok((None, source.load(context).await?)),
    }
}

async fn first(
    links: &[Arc<dyn Source>],
    last_source: Option<usize>,
    context: &Context,
) -> Result<(usize, Loaded), CredentialsError> {
    let mut problem = String::from("no source has credentials");
    for (number, link) in links.iter().enumerate() {
        match link.load(context).await {
            Ok(loaded) => return Ok((number, loaded)),
            Err(error) if error.kind() != CredentialsErrorKind::NotSet => return Err(error),
            // This link is configured, because it provided the last credential. The next link could
            // switch the account in the middle of the work.
            Err(error) if last_source == Some(number) => return Err(error.as_lost_by_last_source()),
            Err(error) => {
                problem.push_str("; ");
                problem.push_str(&error.to_string());
            }
        }
    }
    Err(CredentialsError::new(
        CredentialsErrorKind::NotSet,
        "credentials",
        problem,
    ))
}
