//! Source: the identity of a TKE pod.

use crate::context::Context;
use crate::error::{CredentialsError, CredentialsErrorKind};
use crate::parse::{file, raw_credential};
use crate::remote::sts;
use crate::remote::sts::StsRequest;
use crate::source::assume_role;
use crate::source::assume_role::new_session_name;
use crate::source::source_trait::{Loaded, Source};
use async_trait::async_trait;
use mps_transport::is_host_label;
use serde::Serialize;
use std::borrow::Cow;
use std::path::Path;
use zeroize::Zeroizing;

/// The identity of a TKE pod. A token file, which the cluster renews, is exchanged for the
/// credential of a role.
#[derive(Debug)]
pub(crate) struct WebIdentity;

const NAME: &str = "web identity";
const REGION: &str = "TKE_REGION";
const PROVIDER_ID: &str = "TKE_PROVIDER_ID";
const TOKEN_FILE: &str = "TKE_WEB_IDENTITY_TOKEN_FILE";
const ROLE_ARN: &str = "TKE_ROLE_ARN";

#[async_trait]
impl Source for WebIdentity {
    fn name(&self) -> Cow<'_, str> {
        NAME.into()
    }

    async fn load(&self, context: &Context) -> Result<Loaded, CredentialsError> {
        let [region, provider_id, token_file, role_arn] = variables(context)?;
        let region = region.as_str();
        if !is_host_label(region) {
            return Err(CredentialsError::new(
                CredentialsErrorKind::Invalid,
                NAME,
                format!("{REGION} is not a region such as ap-guangzhou"),
            ));
        }
        // Read on each load, because the cluster replaces the token every hour.
        let token = file::read_named(TOKEN_FILE, Path::new(token_file.as_str()), NAME)?;
        let token = token.trim();
        raw_credential::check_text(NAME, "the token in the token file", token)?;
        let origin = format!("{NAME} {}", role_arn.as_str());
        let credentials = sts::call(
            context,
            StsRequest {
                origin: &origin,
                action: "AssumeRoleWithWebIdentity",
                region,
                parameters: Parameters {
                    provider_id: &provider_id,
                    web_identity_token: token,
                    role_arn: &role_arn,
                    role_session_name: new_session_name(context),
                    duration_seconds: assume_role::DEFAULT_DURATION.as_secs(),
                },
                credential: None,
            },
        )
        .await?;
        Ok(Loaded {
            credentials,
            origin,
        })
    }
}

/// Reads the four variables. They are set together or not at all.
fn variables(context: &Context) -> Result<[Zeroizing<String>; 4], CredentialsError> {
    let names = [REGION, PROVIDER_ID, TOKEN_FILE, ROLE_ARN];
    let mut values = Vec::with_capacity(names.len());
    let mut missing = Vec::new();
    for name in names {
        match context.variable(name)? {
            Some(value) => {
                raw_credential::check_text(NAME, name, &value)?;
                values.push(value);
            }
            None => missing.push(name),
        }
    }
    values.try_into().map_err(|values: Vec<_>| {
        let (kind, problem) = if values.is_empty() {
            (
                CredentialsErrorKind::NotSet,
                format!("none of {} is set", names.join(", ")),
            )
        } else {
            (
                CredentialsErrorKind::Invalid,
                format!(
                    "{} is not set, although other TKE variables are",
                    missing.join(", ")
                ),
            )
        };
        CredentialsError::new(kind, NAME, problem)
    })
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Parameters<'a> {
    provider_id: &'a str,
    web_identity_token: &'a str,
    role_arn: &'a str,
    role_session_name: String,
    duration_seconds: u64,
}
