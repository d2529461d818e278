//! Answers one call: size, action, region, signature and rate limit are checked in this order.

use std::sync::Arc;

use http::Method;
use serde_json::{Map, Value};

use super::action::{Action, Services};
use super::sts;
use crate::api_error::ApiError;
use crate::auth::{self, SignatureVerdict};
use crate::state::State;
use crate::wire::{ApiRequest, BODY_LIMIT, RawRequest, SigningStyle};

/// Most bytes of a form, as documented: 1 MiB.
const FORM_LIMIT: usize = 1024 * 1024;
/// Most bytes of a query, as documented: 32 KiB.
const QUERY_LIMIT: usize = 32 * 1024;

/// Regions of the service. A request may name none of them.
pub const REGIONS: [&str; 18] = [
    "ap-bangkok",
    "ap-beijing",
    "ap-chengdu",
    "ap-chongqing",
    "ap-guangzhou",
    "ap-hongkong",
    "ap-jakarta",
    "ap-nanjing",
    "ap-seoul",
    "ap-shanghai",
    "ap-shanghai-fsi",
    "ap-shenzhen-fsi",
    "ap-singapore",
    "ap-tokyo",
    "eu-frankfurt",
    "na-ashburn",
    "na-siliconvalley",
    "sa-saopaulo",
];

/// The members of `Response` without the request id, and the verdict on the signature.
pub(crate) struct Answered {
    pub(crate) members: Result<Map<String, Value>, ApiError>,
    pub(crate) verdict: SignatureVerdict,
}

/// Answers a call to the API.
pub(crate) fn answer(
    state: &Arc<State>,
    services: Services,
    raw: &RawRequest,
    request: &ApiRequest,
) -> Answered {
    let action = match check(services, raw, request) {
        Ok(action) => action,
        Err(error) => {
            return Answered {
                members: Err(error),
                verdict: SignatureVerdict::NotChecked(
                    "The service refused the request before it checked the signature.",
                ),
            };
        }
    };
    match authenticate(state, raw, request, action) {
        Ok(verdict) => Answered {
            members: run(state, raw, request, action),
            verdict,
        },
        Err(error) => Answered {
            members: Err(error.clone()),
            verdict: SignatureVerdict::Invalid(error),
        },
    }
}

/// Checks the signature of a call whose response a fault rule replaces.
pub(crate) fn verdict(
    state: &State,
    services: Services,
    raw: &RawRequest,
    request: &ApiRequest,
) -> SignatureVerdict {
    match check(services, raw, request) {
        Err(_) => SignatureVerdict::NotChecked("The service would have refused the request."),
        Ok(action) => {
            authenticate(state, raw, request, action).unwrap_or_else(SignatureVerdict::Invalid)
        }
    }
}

/// Makes the checks before the signature and returns the action.
fn check(services: Services, raw: &RawRequest, request: &ApiRequest) -> Result<Action, ApiError> {
    check_size(raw, request.style)?;
    let action = Action::of(services, request)?;
    if let Some(region) = request.region.as_deref()
        && !region.is_empty()
        && !REGIONS.contains(&region)
    {
        return Err(ApiError::new(
            "UnsupportedRegion",
            "The service is not offered in this region. Check `X-TC-Region`.",
        ));
    }
    Ok(action)
}

fn run(
    state: &Arc<State>,
    raw: &RawRequest,
    request: &ApiRequest,
    action: Action,
) -> Result<Map<String, Value>, ApiError> {
    if let Action::Operation(operation) = action {
        let now = state.time.elapsed();
        state
            .rate_limits
            .take(operation.name, operation.rate, now)?;
    }
    let parameters = request.parameters.as_ref().map_err(ApiError::clone)?;
    match action {
        Action::Operation(operation) => {
            let is_text = request.style == SigningStyle::QueryOrForm || raw.method == Method::GET;
            operation.answer(state, parameters, is_text)
        }
        Action::AssumeRole => sts::assume_role(state, parameters),
        Action::AssumeRoleWithWebIdentity => sts::assume_role_with_web_identity(state, parameters),
    }
}

fn authenticate(
    state: &State,
    raw: &RawRequest,
    request: &ApiRequest,
    action: Action,
) -> Result<SignatureVerdict, ApiError> {
    if request.style == SigningStyle::QueryOrForm {
        auth::v1(raw, &request.pairs, &state.keys, state.now())?;
        return Ok(SignatureVerdict::Valid);
    }
    raw.required_header("Content-Type")?;
    // This action is not signed, because the web identity authenticates the caller.
    let skips = raw.header("Authorization")? == Some("SKIP");
    if skips && matches!(action, Action::AssumeRoleWithWebIdentity) {
        return Ok(SignatureVerdict::NotChecked(
            "This action needs no signature.",
        ));
    }
    auth::tc3(raw, action.service(), &state.keys, state.now())?;
    Ok(SignatureVerdict::Valid)
}

fn check_size(raw: &RawRequest, style: SigningStyle) -> Result<(), ApiError> {
    let limit = match style {
        SigningStyle::Headers => BODY_LIMIT,
        SigningStyle::QueryOrForm => FORM_LIMIT,
    };
    if raw.query.len() > QUERY_LIMIT || raw.body.len() > limit {
        return Err(ApiError::new(
            "RequestSizeLimitExceeded",
            "The request is too large. Send at most 10 MiB as JSON, 1 MiB as a form or 32 KiB in a query.",
        ));
    }
    if ![Method::GET, Method::POST].contains(&raw.method) {
        return Err(ApiError::new(
            "UnsupportedProtocol",
            "The service does not support this method. Use GET or POST.",
        ));
    }
    Ok(())
}
