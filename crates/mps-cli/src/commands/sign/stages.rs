//! Stages of a signature in order, and their text.

use serde_json::Value;

/// Stages in order. JSON has a member for each of them, with --v1 as well.
pub(super) const TC3_STAGES: [&str; 7] = [
    "hashed_payload",
    "canonical_request",
    "hashed_canonical_request",
    "credential_scope",
    "string_to_sign",
    "signature",
    "authorization",
];

/// Text of a stage below its name.
pub(super) fn stage_text(name: &str, value: &Value) -> String {
    match value {
        Value::String(text) => format!("{name}:\n{text}\n"),
        Value::Object(members) => {
            let lines = members
                .iter()
                .map(|(name, value)| format!("{name}: {}\n", value.as_str().unwrap_or_default()));
            format!("{name}:\n{}", lines.collect::<String>())
        }
        other => format!("{name}:\n{other}\n"),
    }
}
