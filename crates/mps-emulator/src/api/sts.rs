//! STS: issues temporary keys for a role.

use std::time::Duration;

use serde_json::{Map, Value, json};

use super::parameters::{refuse_unknown, required};
use crate::api_error::ApiError;
use crate::auth::constant_time_eq;
use crate::state::State;

/// Longest lifetime that a caller may ask for, as documented: 12 hours.
const MAX_SECONDS: u64 = 43_200;
/// Lifetime without `DurationSeconds`, as documented: 2 hours.
const DEFAULT_SECONDS: u64 = 7_200;

pub(super) fn assume_role(
    state: &State,
    parameters: &Map<String, Value>,
) -> Result<Map<String, Value>, ApiError> {
    refuse_unknown(
        parameters,
        &[
            "RoleArn",
            "RoleSessionName",
            "DurationSeconds",
            "Policy",
            "ExternalId",
            "Tags",
            "SourceIdentity",
            "SerialNumber",
            "TokenCode",
        ],
    )?;
    issue(state, parameters)
}

pub(super) fn assume_role_with_web_identity(
    state: &State,
    parameters: &Map<String, Value>,
) -> Result<Map<String, Value>, ApiError> {
    refuse_unknown(
        parameters,
        &[
            "ProviderId",
            "WebIdentityToken",
            "RoleArn",
            "RoleSessionName",
            "DurationSeconds",
        ],
    )?;
    required(parameters, "ProviderId")?;
    let token = required(parameters, "WebIdentityToken")?;
    if let Some(expected) = &state.web_identity_token
        && !constant_time_eq(expected.0.as_bytes(), token.as_bytes())
    {
        return Err(ApiError::new(
            "InvalidParameter.WebIdentityTokenError",
            "The provider does not accept this web identity. Check `WebIdentityToken`.",
        ));
    }
    issue(state, parameters)
}

fn issue(state: &State, parameters: &Map<String, Value>) -> Result<Map<String, Value>, ApiError> {
    let role = required(parameters, "RoleArn")?;
    required(parameters, "RoleSessionName")?;
    let named = |rest: &str| rest.contains(":roleName/") || rest.contains(":role/");
    if !role.strip_prefix("qcs::cam::uin/").is_some_and(named) {
        return Err(ApiError::invalid_value(
            "`RoleArn` is not of the form qcs::cam::uin/…:roleName/….",
        ));
    }
    let seconds = match parameters.get("DurationSeconds") {
        None | Some(Value::Null) => DEFAULT_SECONDS,
        Some(value) => value
            .as_u64()
            .or_else(|| value.as_str()?.parse().ok()) // as a query parameter
            .filter(|seconds| (1..=MAX_SECONDS).contains(seconds))
            .ok_or_else(|| {
                ApiError::new(
                    "InvalidParameter",
                    format!("`DurationSeconds` is not a number from 1 to {MAX_SECONDS}."),
                )
            })?,
    };
    let lifetime = Duration::from_secs(seconds).min(state.temporary_key_lifetime);
    let key = state.keys.issue(lifetime, state.now());
    Ok(Map::from_iter([
        (
            "Credentials".to_owned(),
            json!({ "Token": key.token.0, "TmpSecretId": key.id, "TmpSecretKey": key.key.0 }),
        ),
        ("ExpiredTime".to_owned(), key.expired_time().into()),
        ("Expiration".to_owned(), key.expiration().into()),
    ]))
}
