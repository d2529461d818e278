//! Masks the secrets of requests before the journal shows them.

use std::borrow::Cow;

use mps_model::mask_text;
use serde_json::Value;

/// Text that replaces a secret.
const MASK: &str = "***";

/// Headers whose whole value is a secret.
const SECRET_HEADERS: [&str; 4] = ["x-tc-token", "cookie", "proxy-authorization", "set-cookie"];

/// Parameters of a query or form that are secrets. The general rules do not mask all of them.
const SECRET_PARAMETERS: [&str; 5] = [
    "Signature",
    "Token",
    "TokenCode",
    "WebIdentityToken",
    "TaskNotifyConfig.NotifyKey",
];

pub(super) fn masked_header(name: &str, value: &str) -> String {
    if SECRET_HEADERS.contains(&name) {
        return MASK.into();
    }
    if name == "authorization" {
        return masked_authorization(value);
    }
    mask_text(value).into_owned()
}

/// Masks the signature alone. Key id, scope and signed headers are no secrets and tell most.
fn masked_authorization(value: &str) -> String {
    match value.split_once("Signature=") {
        Some((before, _)) if before.starts_with("TC3-HMAC-SHA256 ") => {
            format!("{before}Signature={MASK}")
        }
        None if value == "SKIP" => value.into(),
        _ => MASK.into(),
    }
}

/// Masks members that are secrets in requests of STS.
pub(super) fn mask_members(mut value: Value) -> Value {
    if let Value::Object(members) = &mut value {
        for name in SECRET_PARAMETERS {
            if let Some(secret) = members.get_mut(name) {
                *secret = MASK.into();
            }
        }
    }
    value
}

fn is_secret(name: &str) -> bool {
    let last = name.rsplit('.').next().unwrap_or_default();
    SECRET_PARAMETERS.contains(&name)
        || last.ends_with("Key")
        || last.ends_with("SecretId") && last != "SecretId"
}

/// Masks secrets among decoded parameters.
pub(super) fn masked_parameters(parameters: &[(String, String)]) -> Vec<(String, String)> {
    let masked = parameters.iter().map(|(name, value)| {
        let value = match is_secret(name) {
            true => MASK.into(),
            false => mask_text(value).into_owned(),
        };
        (name.clone(), value)
    });
    masked.collect()
}

/// Masks secrets among the pairs of a query or form, and leaves the rest as it was sent.
pub(super) fn masked_pairs(text: &str) -> String {
    let pairs = text.split('&').map(|pair| {
        let Some((name, _)) = pair.split_once('=') else {
            return Cow::Borrowed(pair);
        };
        let decoded = form_urlencoded::parse(name.as_bytes()).next();
        let decoded = decoded.map(|(name, _)| name.into_owned());
        match decoded.is_some_and(|decoded| is_secret(&decoded)) {
            true => format!("{name}={MASK}").into(),
            false => mask_text(pair),
        }
    });
    pairs.collect::<Vec<_>>().join("&")
}
