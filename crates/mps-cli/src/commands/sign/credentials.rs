//! Credentials of `mps sign`. Sources that send a request are not used.

use crate::error::CliError;
use crate::options::Connection;
use mps_credentials::{Context, Credentials, CredentialsErrorKind};
use mps_sign::Credential;
use std::sync::Arc;

/// Variables of the credentials. Variables of a role are left out, because a role needs a request.
const CREDENTIAL_VARIABLES: [&str; 4] = [
    "TENCENTCLOUD_SECRET_ID",
    "TENCENTCLOUD_SECRET_KEY",
    "TENCENTCLOUD_TOKEN",
    "TENCENTCLOUD_SESSION_TOKEN",
];

/// Loads the credentials.
pub(super) async fn load(connection: &Connection) -> Result<Arc<Credential>, CliError> {
    let loaded = source(connection)?.current().await;
    loaded.map_err(|error| match &connection.profile {
        Some(_) if error.kind() != CredentialsErrorKind::NotSet => {
            CliError::usage("The credentials of the --profile cannot be used here.")
                .caused_by(error)
                .with_cause("This command sends nothing, not even for a role.")
                .with_advice("Put the credentials into the environment.")
        }
        _ => CliError::from(error)
            .with_advice("Use --emulator for the credentials of the service's documentation."),
    })
}

/// Credentials of the environment, even if a role is set up as well, or of the --profile.
fn source(connection: &Connection) -> Result<Credentials, CliError> {
    if connection.emulator || connection.profile.is_some() {
        // Without a transport these sources send nothing.
        return Ok(connection.credentials());
    }
    let mut variables = Vec::new();
    for name in CREDENTIAL_VARIABLES {
        let Some(value) = std::env::var_os(name) else {
            continue;
        };
        let value = value.into_string();
        let value = value.map_err(|_| {
            CliError::usage(format!("The variable {name} is not UTF-8."))
                .with_advice("Correct its value.")
        })?;
        variables.push((name, value));
    }
    let context = Context::offline().with_environment(variables);
    Ok(Credentials::environment().bind(&context))
}
