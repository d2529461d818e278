//! Answers one call: size, action, region, signature and rate limit are checked in this order.

use http::Method;
use serde_json::{Map, Value};

use super::action::{Action, Services};
use super::parameters::refuse_unknown;
use super::sts;
use crate::api_error::ApiError;
use crate::auth;
use crate::state::State;
use crate::wire::{ApiRequest, BODY_LIMIT, RawRequest, SigningStyle};

/// Most bytes of a form, as documented: 1 MiB.
const FORM_LIMIT: usize = 1024 * 1024;
/// Most bytes of a query, as documented: 32 KiB.
const QUERY_LIMIT: usize = 32 * 1024;

/// Regions of the service. A call may name none.
const REGIONS: [&str; 18] = [
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

/// Answers a call to the API. Returns the members of `Response`, without the request id.
pub(crate) fn answer(
    state: &State,
    services: Services,
    raw: &RawRequest,
    request: &ApiRequest,
) -> Result<Map<String, Value>, ApiError> {
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
    authenticate(state, raw, request, action)?;
    if action == Action::DescribeTaskDetail {
        state.rate_limit.take(state.time.elapsed())?;
    }
    let parameters = request.parameters.as_ref().map_err(ApiError::clone)?;
    match action {
        Action::DescribeTaskDetail => describe_task_detail(state, parameters),
        Action::AssumeRole => sts::assume_role(state, parameters),
        Action::AssumeRoleWithWebIdentity => sts::assume_role_with_web_identity(state, parameters),
    }
}

fn authenticate(
    state: &State,
    raw: &RawRequest,
    request: &ApiRequest,
    action: Action,
) -> Result<(), ApiError> {
    if request.style == SigningStyle::QueryOrForm {
        return auth::v1(raw, &request.pairs, &state.keys, state.now());
    }
    raw.required_header("Content-Type")?;
    // This action is not signed, because the web identity authenticates the caller.
    let skips = raw.header("Authorization")? == Some("SKIP");
    if skips && action == Action::AssumeRoleWithWebIdentity {
        return Ok(());
    }
    auth::tc3(raw, action.service(), &state.keys, state.now())
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

fn describe_task_detail(
    state: &State,
    parameters: &Map<String, Value>,
) -> Result<Map<String, Value>, ApiError> {
    refuse_unknown(parameters, &["TaskId"])?;
    match parameters.get("TaskId") {
        None | Some(Value::Null) => Err(ApiError::missing("TaskId")),
        Some(Value::String(id)) => state.tasks.describe(id, &state.time),
        Some(_) => Err(ApiError::new(
            "InvalidParameter",
            "`TaskId` is not a string.",
        )),
    }
}
