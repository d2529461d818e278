//! The service that hands out temporary keys for a role.

use std::time::Duration;

use serde_json::{Map, Value, json};

use crate::api::refuse_unknown;
use crate::api_error::ApiError;
use crate::emulator::State;

const LONGEST: u64 = 43_200;
const DEFAULT: u64 = 7_200;

pub(crate) fn assume_role(
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

pub(crate) fn assume_role_with_web_identity(
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
        && !crate::verify::equal(expected.0.as_bytes(), token.as_bytes())
    {
        return Err(ApiError::new(
            "InvalidParameter.WebIdentityTokenError",
            "the web identity is not one that the provider vouches for",
        ));
    }
    issue(state, parameters)
}

fn issue(state: &State, parameters: &Map<String, Value>) -> Result<Map<String, Value>, ApiError> {
    let role = required(parameters, "RoleArn")?;
    required(parameters, "RoleSessionName")?;
    let named = |rest: &str| rest.contains(":roleName/") || rest.contains(":role/");
    if !role.strip_prefix("qcs::cam::uin/").is_some_and(named) {
        return Err(ApiError::new(
            "InvalidParameterValue",
            "`RoleArn` is not qcs::cam::uin/…:roleName/…",
        ));
    }
    let seconds = match parameters.get("DurationSeconds") {
        None | Some(Value::Null) => DEFAULT,
        Some(value) => value
            .as_u64()
            .or_else(|| value.as_str()?.parse().ok()) // as a query parameter
            .filter(|seconds| (1..=LONGEST).contains(seconds))
            .ok_or_else(|| {
                ApiError::new(
                    "InvalidParameter",
                    format!("`DurationSeconds` is a number from 1 to {LONGEST}"),
                )
            })?,
    };
    let life = Duration::from_secs(seconds).min(state.temporary_key_lifetime);
    let key = state.keys.issue(life, state.now());
    Ok(Map::from_iter([
        (
            "Credentials".to_owned(),
            json!({ "Token": key.token.0, "TmpSecretId": key.id, "TmpSecretKey": key.key.0 }),
        ),
        ("ExpiredTime".to_owned(), key.expired_time().into()),
        ("Expiration".to_owned(), key.expiration().into()),
    ]))
}

fn required<'a>(parameters: &'a Map<String, Value>, name: &str) -> Result<&'a str, ApiError> {
    match parameters.get(name) {
        None | Some(Value::Null) => Err(ApiError::missing(name)),
        Some(Value::String(text)) if !text.is_empty() => Ok(text),
        Some(_) => Err(ApiError::new(
            "InvalidParameterValue",
            format!("the parameter `{name}` is not text, or is empty"),
        )),
    }
}
