//! Reports what each source of a chain contributes, without secrets.

use crate::context::Context;
use crate::error::{CredentialsError, CredentialsErrorKind};
use crate::source::source_trait::Source;
use mps_sign::Credential;
use std::error::Error;
use std::fmt;
use std::slice;
use std::sync::Arc;
use std::time::SystemTime;

/// The result of one source, see [`Credentials::explain`](crate::Credentials::explain).
///
/// `Display` prints one line without secrets, such as `environment: used, secret id AKID***MPLE`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SourceReport {
    /// Name of the source, such as `profile file`.
    pub source: String,
    /// Outcome of querying the source.
    pub outcome: SourceOutcome,
}

/// Outcome of querying a source.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SourceOutcome {
    /// Its credential is used.
    Used(CredentialReport),
    /// It is not configured. The chain continues with the next source.
    NotSet(CredentialsError),
    /// It is configured but broken. The chain ends here.
    Failed(CredentialsError),
    /// An earlier source ended the chain.
    NotAsked,
}

/// A credential without its secrets.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CredentialReport {
    /// Exact origin, such as the file and the section.
    pub origin: String,
    /// The secret id with its middle masked.
    pub secret_id: String,
    /// `true` if it has a session token.
    pub has_token: bool,
    /// Expiry, if the source reports one.
    pub expires_at: Option<SystemTime>,
}

/// Queries `source`, or the links of a chain up to the one that ends it.
pub(crate) async fn explain(source: &Arc<dyn Source>, context: &Context) -> Vec<SourceReport> {
    let links = source.links().unwrap_or_else(|| slice::from_ref(source));
    let mut reports = Vec::with_capacity(links.len());
    let mut decided = false;
    for link in links {
        let outcome = if decided {
            SourceOutcome::NotAsked
        } else {
            let loaded = link.load(context).await;
            match loaded.and_then(|loaded| loaded.check_time(context.now())) {
                Ok(loaded) => SourceOutcome::Used(CredentialReport {
                    origin: loaded.origin,
                    secret_id: mask(&loaded.credentials.credential),
                    has_token: loaded.credentials.credential.token().is_some(),
                    expires_at: loaded.credentials.expires_at,
                }),
                Err(error) if error.kind() == CredentialsErrorKind::NotSet => {
                    SourceOutcome::NotSet(error)
                }
                Err(error) => SourceOutcome::Failed(error),
            }
        };
        decided |= !matches!(outcome, SourceOutcome::NotSet(_));
        reports.push(SourceReport {
            source: link.name().into_owned(),
            outcome,
        });
    }
    reports
}

impl SourceReport {
    /// Returns why its credential is not used, including the causes of a failure. `None` if it is
    /// used or was not queried.
    pub fn reason(&self) -> Option<String> {
        match &self.outcome {
            SourceOutcome::Used(_) | SourceOutcome::NotAsked => None,
            SourceOutcome::NotSet(error) => Some(error.problem().to_owned()),
            SourceOutcome::Failed(error) => Some(with_causes(error)),
        }
    }
}

fn with_causes(error: &CredentialsError) -> String {
    let mut why = error.problem().to_owned();
    let mut cause = error.source();
    while let Some(error) = cause {
        why.push_str(": ");
        why.push_str(&error.to_string());
        cause = error.source();
    }
    why
}

/// Masks the middle of the id. Shows at most half of it.
fn mask(credential: &Credential) -> String {
    let id = credential.secret_id();
    match (
        id.get(..4),
        id.len().checked_sub(4).and_then(|end| id.get(end..)),
    ) {
        (Some(head), Some(tail)) if id.len() >= 16 => format!("{head}***{tail}"),
        _ => "***".into(),
    }
}

impl fmt::Display for SourceReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.outcome {
            SourceOutcome::Used(credential) => {
                write!(
                    f,
                    "{}: used, secret id {}",
                    credential.origin, credential.secret_id
                )?;
                if credential.has_token {
                    f.write_str(", with a session token")?;
                }
                Ok(())
            }
            SourceOutcome::NotSet(error) => write!(f, "{error}"),
            SourceOutcome::Failed(error) => {
                write!(f, "{}: failed: {}", error.origin(), with_causes(error))
            }
            SourceOutcome::NotAsked => write!(f, "{}: not asked", self.source),
        }
    }
}
