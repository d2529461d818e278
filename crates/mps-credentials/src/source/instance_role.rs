//! Source: the role of a CVM instance, from the metadata service.

use crate::context::Context;
use crate::error::{CredentialsError, CredentialsErrorKind};
use crate::parse::credential_document::CredentialDocument;
use crate::parse::{file, json};
use crate::remote::exchange;
use crate::remote::exchange::SecretResponse;
use crate::source::source_trait::{Loaded, Source};
use async_trait::async_trait;
use bytes::Bytes;
use http::{Request, StatusCode};
use mps_transport::{TimeoutStage, TransportErrorKind};
use std::borrow::Cow;
use std::time::Duration;

/// The role that is bound to this CVM instance.
#[derive(Debug)]
pub(crate) struct InstanceRole;

const NAME: &str = "instance role";
const PATH: &str = "/latest/meta-data/cam/security-credentials/";

/// Timeout of one request. The metadata service answers in milliseconds, or not at all.
///
/// Longer than the connect timeout of a transport. A request that ends here had a connection, so a
/// role may exist.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(5);

#[async_trait]
impl Source for InstanceRole {
    fn name(&self) -> Cow<'_, str> {
        NAME.into()
    }

    async fn load(&self, context: &Context) -> Result<Loaded, CredentialsError> {
        let role = get(context, PATH).await?;
        let role = role_name(role.body()).ok_or_else(|| {
            unavailable("the metadata service returned something other than a role name".into())
        })?;
        let answer = get(context, &format!("{PATH}{role}")).await;
        let answer = answer.map_err(|error| match error.kind() {
            // The service responded a moment ago, and a role is bound.
            CredentialsErrorKind::NotSet => CredentialsError::with_source(
                CredentialsErrorKind::Unavailable,
                NAME,
                format!(
                    "the metadata service named role {role} but returned no credentials for it"
                ),
                error,
            ),
            _ => error,
        })?;
        let origin = format!("{NAME} {role}");
        let document: CredentialDocument = json::read(answer.body()).map_err(|problem| {
            unavailable(format!(
                "the credentials of role {role} cannot be read: {problem}"
            ))
        })?;
        if document.code.as_ref().is_some_and(|code| code != "Success") {
            return Err(unavailable(format!(
                "the metadata service has no credentials for role {role}"
            )));
        }
        Ok(Loaded {
            credentials: document.check_temporary(&origin)?,
            origin,
        })
    }
}

async fn get(context: &Context, path: &str) -> Result<SecretResponse, CredentialsError> {
    let request = Request::get(context.metadata().url(path))
        .body(Bytes::new())
        .map_err(|error| {
            CredentialsError::with_source(
                CredentialsErrorKind::Invalid,
                NAME,
                "the URL is invalid",
                error,
            )
        })?;
    let host = context.metadata().host();
    let answer = exchange::send(context, NAME, request, REQUEST_TIMEOUT)
        .await?
        .map_err(|error| {
            let (kind, problem) = match error.kind() {
                // Nothing listens there, so this machine is not an instance.
                TransportErrorKind::Dns
                | TransportErrorKind::Connect
                | TransportErrorKind::Timeout(TimeoutStage::Connect) => (
                    CredentialsErrorKind::NotSet,
                    format!("nothing answers at {host}, so this machine is not a CVM instance"),
                ),
                _ => (
                    CredentialsErrorKind::Unavailable,
                    format!("{host} did not answer"),
                ),
            };
            CredentialsError::with_source(kind, NAME, problem, error)
        })?;
    match answer.status {
        StatusCode::OK if answer.body().len() as u64 > file::MAX_BYTES => {
            Err(unavailable(format!("{host} returned more than 64 KiB")))
        }
        StatusCode::OK => Ok(answer),
        StatusCode::NOT_FOUND => Err(CredentialsError::new(
            CredentialsErrorKind::NotSet,
            NAME,
            "no role is bound to this instance",
        )),
        status => Err(unavailable(format!("{host} answered with status {status}"))),
    }
}

/// Returns the name of the role if it is valid. The next URL contains it.
fn role_name(body: &[u8]) -> Option<&str> {
    let name = std::str::from_utf8(body).ok()?.trim();
    let fits = (1..=128).contains(&name.len())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"+=,.@_-".contains(&byte))
        && name.bytes().any(|byte| byte != b'.');
    fits.then_some(name)
}

fn unavailable(problem: String) -> CredentialsError {
    CredentialsError::new(CredentialsErrorKind::Unavailable, NAME, problem)
}
