//! Source: environment variables.

use crate::context::Context;
use crate::error::{CredentialsError, CredentialsErrorKind};
use crate::parse::raw_credential::RawCredential;
use crate::source::assume_role::AssumeRole;
use crate::source::source_trait::{Loaded, Source};
use async_trait::async_trait;
use std::borrow::Cow;

/// The environment variables that all official clients read, and the token that some of them read.
#[derive(Debug)]
pub(crate) struct Environment;

const ORIGIN: &str = "environment";
const SECRET_ID: &str = "TENCENTCLOUD_SECRET_ID";
const SECRET_KEY: &str = "TENCENTCLOUD_SECRET_KEY";
const TOKEN: &str = "TENCENTCLOUD_TOKEN";
const SESSION_TOKEN: &str = "TENCENTCLOUD_SESSION_TOKEN";
const ROLE_ARN: &str = "TENCENTCLOUD_ROLE_ARN";
const ROLE_SESSION_NAME: &str = "TENCENTCLOUD_ROLE_SESSION_NAME";

#[async_trait]
impl Source for Environment {
    fn name(&self) -> Cow<'_, str> {
        ORIGIN.into()
    }

    async fn load(&self, context: &Context) -> Result<Loaded, CredentialsError> {
        let secret_id = context.variable(SECRET_ID)?;
        let secret_key = context.variable(SECRET_KEY)?;
        let role_arn = context.variable(ROLE_ARN)?;
        if secret_id.is_none() && secret_key.is_none() {
            let neither = format!("neither {SECRET_ID} nor {SECRET_KEY} is set");
            let (kind, problem) = match role_arn {
                None => (CredentialsErrorKind::NotSet, neither),
                // Otherwise a credential from another source would be used without the role.
                Some(_) => (
                    CredentialsErrorKind::Invalid,
                    format!("{neither}, but {ROLE_ARN} needs them"),
                ),
            };
            return Err(CredentialsError::new(kind, ORIGIN, problem));
        }
        let token = context.filled_variable(TOKEN)?;
        let session_token = context.filled_variable(SESSION_TOKEN)?;
        let (token_name, token) = match (token, session_token) {
            (Some(token), Some(session_token)) if token != session_token => {
                return Err(CredentialsError::new(
                    CredentialsErrorKind::Invalid,
                    ORIGIN,
                    format!("{TOKEN} and {SESSION_TOKEN} differ: unset one of them"),
                ));
            }
            (Some(token), _) => (TOKEN, Some(token)),
            (None, session_token) => (SESSION_TOKEN, session_token),
        };
        let credential = RawCredential {
            origin: ORIGIN,
            names: [SECRET_ID, SECRET_KEY, token_name],
            secret_id,
            secret_key,
            token,
        }
        .check()?;
        let loaded = Loaded {
            credentials: credential.into(),
            origin: ORIGIN.into(),
        };
        let session_name = context.variable(ROLE_SESSION_NAME)?;
        let names = [ROLE_ARN, ROLE_SESSION_NAME];
        AssumeRole::assume_if_named(names, role_arn, session_name, loaded, context).await
    }
}
