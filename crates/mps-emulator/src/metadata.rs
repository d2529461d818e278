//! The address from which a machine learns the keys of its role.

use serde_json::json;

use crate::emulator::State;

const KEYS: &str = "/latest/meta-data/cam/security-credentials";

/// The name by which look-ups are counted and met by fault rules.
pub(crate) const ACTION: &str = "metadata";

/// Whether a path is this address's.
pub(crate) fn is_path(path: &str) -> bool {
    path.starts_with("/latest/")
}

/// The media type and text found at `path`, if there is any.
pub(crate) fn look_up(state: &State, path: &str) -> Option<(&'static str, String)> {
    let role = state.instance_role.as_ref()?;
    let name = match path.strip_prefix(KEYS)? {
        "" | "/" => return Some(("text/plain", role.clone())),
        rest => rest.strip_prefix('/')?,
    };
    if name != role {
        return None;
    }
    let key = state.keys.issue(state.temporary_key_lifetime, state.now());
    let answer = json!({
        "TmpSecretId": key.id,
        "TmpSecretKey": key.key.0,
        "ExpiredTime": key.expired_time(),
        "Expiration": key.expiration(),
        "Token": key.token.0,
        "Code": "Success",
    });
    Some(("application/json", answer.to_string()))
}
