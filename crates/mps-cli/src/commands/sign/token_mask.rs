//! Masks the session token of a request in its header and in members of its JSON body. Does not
//! search for the text of the token, so that equal text elsewhere stays as it is.

use crate::json_text::string_length;
use serde_json::{Map, Value};

/// Text in place of the token.
const MASK: &str = "***";

/// Masks the value of the header `X-TC-Token`, in a map of headers by name.
pub(crate) fn mask_token_header(headers: &mut Map<String, Value>) {
    for (name, value) in headers {
        if name.eq_ignore_ascii_case("X-TC-Token") {
            *value = MASK.into();
        }
    }
}

/// Returns a body with the values of all members named `Token` masked, at any depth.
///
/// A string before a colon counts as a member's name, so that a truncated or invalid body is masked
/// as well. Everything else stays as it is, blanks included.
pub(crate) fn mask_token_in_body(body: &str) -> String {
    let mut shown = String::with_capacity(body.len());
    let mut rest = body;
    while let Some(at) = rest.find('"') {
        let name = &rest[at..][..string_length(&rest[at..])];
        let (before, after) = rest.split_at(at + name.len());
        shown.push_str(before);
        rest = after;
        let is_token = || serde_json::from_str::<String>(name).is_ok_and(|name| name == "Token");
        let Some(value) = after.trim_start().strip_prefix(':').filter(|_| is_token()) else {
            continue;
        };
        let value = value.trim_start();
        let length = scalar_length(value);
        if length > 0 {
            shown.push_str(&after[..after.len() - value.len()]);
            shown.extend(["\"", MASK, "\""]);
            rest = &value[length..];
        }
    }
    shown.push_str(rest);
    shown
}

/// Length of the string, number or word at the start of `text`.
///
/// Zero for null, an object or a list. Null is no token, and members within have names themselves.
fn scalar_length(text: &str) -> usize {
    if text.starts_with('"') {
        return string_length(text);
    }
    let is_end = |c: char| matches!(c, ',' | '}' | ']' | '{' | '[' | '"') || c.is_whitespace();
    let length = text.find(is_end).unwrap_or(text.len());
    match &text[..length] {
        "null" => 0,
        _ => length,
    }
}

#[cfg(test)]
mod tests {
    use super::{mask_token_header, mask_token_in_body};
    use serde_json::{Value, json};

    #[test]
    fn token_header_is_masked_in_any_case_and_no_other() {
        let mut headers = json!({
            "X-TC-Token": "tok", "x-tc-token": "tok", "X-TC-Tokens": "tok", "Token": "tok", "Host": "X-TC-Token",
        });
        mask_token_header(headers.as_object_mut().unwrap());
        assert_eq!(
            headers,
            json!({
                "X-TC-Token": "***", "x-tc-token": "***", "X-TC-Tokens": "tok", "Token": "tok", "Host": "X-TC-Token",
            })
        );
    }

    #[test]
    fn body_member_is_masked_by_its_name_alone() {
        for (body, shown) in [
            (r#"{"Token":"canary"}"#, r#"{"Token":"***"}"#),
            (
                r#"{ "Token" :  "can\"ary\\" , "a":1}"#,
                r#"{ "Token" :  "***" , "a":1}"#,
            ),
            (r#"{"\u0054oken":"canary"}"#, r#"{"\u0054oken":"***"}"#),
            (
                r#"{"a":[{"Token":"canary"}]}"#,
                r#"{"a":[{"Token":"***"}]}"#,
            ),
            (
                r#"{"Token":1e400,"b":[true]}"#,
                r#"{"Token":"***","b":[true]}"#,
            ),
            (
                r#"{"Token":"","Token":"canary"}"#,
                r#"{"Token":"***","Token":"***"}"#,
            ),
            (r#"{"Token":null}"#, r#"{"Token":null}"#),
            (
                r#"{"Token":{"Token":"canary"}}"#,
                r#"{"Token":{"Token":"***"}}"#,
            ),
            (r#"{"Token":["a"]}"#, r#"{"Token":["a"]}"#),
            // Truncated or invalid bodies.
            (r#"{"Token":"canary"#, r#"{"Token":"***""#),
            (r#"{"Token":"canary\"#, r#"{"Token":"***""#),
            (r#"{"Token":"#, r#"{"Token":"#),
            (r#""Token":canary"#, r#""Token":"***""#),
            (r#"{"Token""#, r#"{"Token""#),
            ("\"", "\""),
            ("", ""),
            // Other members.
            (r#"["Token","canary"]"#, r#"["Token","canary"]"#),
            (
                r#"{"a":"Token","b":"\"Token\":\"c\""}"#,
                r#"{"a":"Token","b":"\"Token\":\"c\""}"#,
            ),
            (
                r#"{"token":"a","Tokens":["b"],"ClientToken":"c"}"#,
                r#"{"token":"a","Tokens":["b"],"ClientToken":"c"}"#,
            ),
        ] {
            assert_eq!(mask_token_in_body(body), shown);
        }
    }

    #[test]
    fn random_body_is_masked_and_stays_valid_json() {
        let mut random = fastrand::Rng::with_seed(11);
        for _ in 0..2_000 {
            let mut canaries = 0;
            let body = value(&mut random, 0, &mut canaries);
            let text = match random.bool() {
                true => body.to_string(),
                false => serde_json::to_string_pretty(&body).unwrap(),
            };
            let shown = mask_token_in_body(&text);
            assert!(!shown.contains("canary"), "{shown}");
            assert_eq!(shown.matches("***").count(), canaries, "{shown}");
            // Nothing but the token has changed.
            let mut expected = body;
            mask(&mut expected);
            assert_eq!(serde_json::from_str::<Value>(&shown).unwrap(), expected);
            // A body that is cut anywhere shows no part of the token.
            let cut: String = text
                .chars()
                .take(random.usize(0..=text.chars().count()))
                .collect();
            assert!(!mask_token_in_body(&cut).contains("can"), "{cut}");
        }
    }

    /// Returns a random value. Only tokens contain `canary`.
    fn value(random: &mut fastrand::Rng, depth: usize, canaries: &mut usize) -> Value {
        match random.u8(0..if depth < 4 { 6 } else { 4 }) {
            0 => Value::Null,
            1 => json!(random.i32(..)),
            2 => json!(["Token", "", "\"Token\":", "\\", "\u{4f60}:"][random.usize(0..5)]),
            3 => json!(random.bool()),
            4 => (0..random.usize(0..4))
                .map(|_| value(random, depth + 1, canaries))
                .collect(),
            _ => {
                let mut members = serde_json::Map::new();
                for _ in 0..random.usize(0..4) {
                    let name = ["a", "Token", "Tokens", "\"", "Token\""][random.usize(0..5)];
                    if members.contains_key(name) {
                        continue;
                    }
                    let member = if name == "Token" {
                        *canaries += 1;
                        json!(["canary", "canary\"\\", "\\\"canary\n"][random.usize(0..3)])
                    } else {
                        value(random, depth + 1, canaries)
                    };
                    members.insert(name.to_owned(), member);
                }
                members.into()
            }
        }
    }

    fn mask(value: &mut Value) {
        match value {
            Value::Object(members) => {
                for (name, member) in members {
                    match name.as_str() {
                        "Token" => *member = json!("***"),
                        _ => mask(member),
                    }
                }
            }
            Value::Array(elements) => elements.iter_mut().for_each(mask),
            _ => {}
        }
    }
}
