use crate::source::{Found, Source};
use crate::{Context, CredentialsError, CredentialsErrorKind};
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

    async fn load(&self, context: &Context) -> Result<Found, CredentialsError> {
        let mut problem = String::from("no keys are set anywhere");
        for source in &self.0 {
            match source.load(context).await {
                Err(error) if error.kind() == CredentialsErrorKind::NotSet => {
                    problem.push_str("; ");
                    problem.push_str(&error.to_string());
                }
                decided => return decided,
            }
        }
        Err(CredentialsError::new(
            CredentialsErrorKind::NotSet,
            "credentials",
            problem,
        ))
    }

    fn links(&self) -> Option<&[Arc<dyn Source>]> {
        Some(&self.0)
    }
}
