use crate::context::Context;
use crate::error::{CredentialsError, CredentialsErrorKind};
use crate::source::source_trait::Source;
use mps_sign::Credential;
use std::error::Error;
use std::fmt;
use std::slice;
use std::sync::Arc;
use std::time::SystemTime;

/// What became of one source when all were asked in order, see [`Credentials::explain`](crate::Credentials::explain).
///
/// Printed, it is one line without a secret, such as `environment: used, secret id AKID***MPLE`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SourceReport {
    /// The source, such as `profile file`.
    pub source: String,
    /// What came of asking it.
    pub outcome: SourceOutcome,
}

/// What came of asking a source.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SourceOutcome {
    /// Its keys are the ones to be used.
    Used(CredentialReport),
    /// It has none, so the next one is asked.
    NotSet(CredentialsError),
    /// It is set up but cannot be used: nothing after it is asked.
    Failed(CredentialsError),
    /// An earlier source decided.
    NotAsked,
}

/// Keys with their secrets left out.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CredentialReport {
    /// The exact place where they were, such as the file and the section.
    pub origin: String,
    /// The secret id with its middle masked.
    pub secret_id: String,
    /// Whether a session token belongs to them.
    pub has_token: bool,
    /// When they stop working, as far as the source says.
    pub expires_at: Option<SystemTime>,
}

/// Asks `source`, or each of its links until one decides.
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
    /// Why its keys are not used, down to the first cause where it failed; `None` if they are used, or if nobody asked.
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

/// Enough of the id to tell one key from another, and no more than half of it.
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
            SourceOutcome::Used(keys) => {
                write!(f, "{}: used, secret id {}", keys.origin, keys.secret_id)?;
                if keys.has_token {
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
