//! The metadata address, from which a machine gets the temporary keys of its role.

use serde_json::json;

use crate::state::State;

const CREDENTIALS_PATH: &str = "/latest/meta-data/cam/security-credentials";

/// The action name of metadata requests in counters and fault rules.
pub(crate) const METADATA_ACTION: &str = "metadata";

/// Returns true if a path belongs to the metadata address.
pub(crate) fn is_metadata_path(path: &str) -> bool {
    path.starts_with("/latest/")
}

/// Returns media type and text of `path`, or `None` if there is nothing.
pub(crate) fn metadata(state: &State, path: &str) -> Option<(&'static str, String)> {
    let role = state.instance_role.as_ref()?;
    let name = match path.strip_prefix(CREDENTIALS_PATH)? {
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
