use crate::context::Context;
use crate::error::{CredentialsError, CredentialsErrorKind};
use crate::source::source_trait::{Loaded, Source};
use async_trait::async_trait;
use std::borrow::Cow;
use std::sync::Arc;

/// Asks one source after the other. Only "not set here" goes on to the next one: a source that is configured but broken ends
/// the chain, because keys of another account are worse than none.
#[derive(Debug)]
pub(crate) struct Chain(Vec<Arc<dyn Source>>);

impl Chain {
    /// A chain of these sources; a chain among them is replaced by its own links.
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

    /// Also of links that may never be asked: a broken one is a mistake wherever it stands.
    fn check(&self) -> Result<(), CredentialsError> {
        self.0.iter().try_for_each(|link| link.check())
    }

    fn links(&self) -> Option<&[Arc<dyn Source>]> {
        Some(&self.0)
    }
}

/// The keys of `source` and, if it is a chain, the number of the link that has them. `winner` is the one that had them before.
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
    let mut problem = String::from("no keys are set anywhere");
    for (number, link) in links.iter().enumerate() {
        match link.load(context).await {
            Ok(loaded) => return Ok((number, loaded)),
            Err(error) if error.kind() != CredentialsErrorKind::NotSet => return Err(error),
            // It is set up here, as its keys have shown: the next ones would be somebody else's in the middle of the work.
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
