//! Reads action, version, region and parameters of a call. Checks neither signature nor values.

use http::Method;
use serde_json::{Map, Value};

use super::raw_request::RawRequest;
use crate::api_error::ApiError;

/// Common parameters of the older signature, which are not parameters of the action.
const COMMON_PARAMETERS: [&str; 11] = [
    "Action",
    "Language",
    "Nonce",
    "Region",
    "RequestClient",
    "SecretId",
    "Signature",
    "SignatureMethod",
    "Timestamp",
    "Token",
    "Version",
];

/// A call to the API, read but not checked.
#[derive(Debug)]
pub(crate) struct ApiRequest {
    pub(crate) style: SigningStyle,
    pub(crate) action: Option<String>,
    pub(crate) version: Option<String>,
    pub(crate) region: Option<String>,
    /// Pairs of the query or form, decoded and in the order sent.
    pub(crate) pairs: Vec<(String, String)>,
    pub(crate) parameters: Result<Map<String, Value>, ApiError>,
}

/// The place of the common parameters and the signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SigningStyle {
    /// Headers: TC3-HMAC-SHA256.
    Headers,
    /// Query or form: HmacSHA1 and HmacSHA256.
    QueryOrForm,
}

impl ApiRequest {
    pub(crate) fn read(raw: &RawRequest) -> Self {
        let pairs = match raw.is_form() || raw.method == Method::GET {
            true => raw.pairs(),
            false => Vec::new(),
        };
        let find = |name: &str| {
            let mut values = pairs.iter().filter(|(key, _)| key == name);
            values.next_back().map(|(_, value)| value.clone())
        };
        let in_headers = ["X-TC-Action", "Authorization"]
            .iter()
            .any(|name| raw.headers.contains_key(*name));
        if !in_headers && (raw.is_form() || find("Action").is_some()) {
            let own = pairs
                .iter()
                .filter(|(key, _)| !COMMON_PARAMETERS.contains(&key.as_str()));
            return Self {
                style: SigningStyle::QueryOrForm,
                action: find("Action"),
                version: find("Version"),
                region: find("Region"),
                parameters: Ok(text_members(own)),
                pairs,
            };
        }
        let header = |name| raw.header(name).ok().flatten().map(str::to_owned);
        Self {
            style: SigningStyle::Headers,
            action: header("X-TC-Action"),
            version: header("X-TC-Version"),
            region: header("X-TC-Region"),
            parameters: header_style_parameters(raw, &pairs),
            pairs,
        }
    }

    /// Returns the requested task id, if there is one.
    pub(crate) fn task(&self) -> Option<&str> {
        self.parameters.as_ref().ok()?.get("TaskId")?.as_str()
    }
}

fn header_style_parameters(
    raw: &RawRequest,
    pairs: &[(String, String)],
) -> Result<Map<String, Value>, ApiError> {
    if raw.method == Method::GET {
        return Ok(text_members(pairs.iter()));
    }
    if raw.media_type() != "application/json" {
        return Err(ApiError::new(
            "InvalidRequest",
            "The Content-Type is not application/json. Send the parameters as JSON.",
        ));
    }
    match serde_json::from_slice(&raw.body) {
        Ok(Value::Object(parameters)) => Ok(parameters),
        Ok(_) => Err(ApiError::new(
            "InvalidParameter",
            "The body is not a JSON object.",
        )),
        Err(error) => Err(ApiError::new(
            "InvalidParameter",
            format!("The body is not JSON: {error}."),
        )),
    }
}

fn text_members<'a>(pairs: impl Iterator<Item = &'a (String, String)>) -> Map<String, Value> {
    pairs
        .map(|(key, value)| (key.clone(), value.clone().into()))
        .collect()
}
