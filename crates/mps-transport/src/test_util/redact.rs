//! Taking the secrets out of what is written down.

use http::header::{
    AUTHORIZATION, CONTENT_TYPE, COOKIE, HeaderMap, HeaderName, PROXY_AUTHORIZATION, SET_COOKIE,
};
use serde_json::Value;
use std::borrow::Cow;

const REMOVED: &str = "REMOVED";

/// Parts of names that tell of a secret, in lower case and without `-` and `_`.
const SECRET_NAMES: [&str; 10] = [
    "secret",
    "token",
    "password",
    "passwd",
    "signature",
    "authorization",
    "accesskey",
    "privatekey",
    "apikey",
    "notifykey",
];

/// Takes secrets out of one exchange.
pub(super) struct Redactor {
    /// Values of secret headers of the request, which an answer may repeat.
    values: Vec<String>,
}

impl Redactor {
    pub(super) fn for_request(headers: &HeaderMap) -> Self {
        let values = headers
            .iter()
            .filter(|(name, _)| is_secret_header(name))
            .filter_map(|(_, value)| Some(value.to_str().ok()?.to_owned()))
            .filter(|value| !value.is_empty())
            .collect();
        Self { values }
    }

    pub(super) fn header(&self, name: &HeaderName, value: &str) -> String {
        if is_secret_header(name) {
            REMOVED.to_owned()
        } else {
            self.text(&url(value))
        }
    }

    pub(super) fn uri(&self, uri: &str) -> String {
        self.text(&url(uri))
    }

    pub(super) fn body(&self, headers: &HeaderMap, body: &str) -> String {
        let content_type = headers
            .get(CONTENT_TYPE)
            .and_then(|value| value.to_str().ok());
        if content_type.is_some_and(|value| value.starts_with("application/x-www-form-urlencoded"))
        {
            return self.text(&pairs(body));
        }
        match serde_json::from_str::<Value>(body).map(without_secrets) {
            Ok(Some(clean)) => self.text(&clean.to_string()),
            _ => self.text(body),
        }
    }

    fn text(&self, text: &str) -> String {
        let removed = |text: String, value: &String| text.replace(value.as_str(), REMOVED);
        self.values.iter().fold(text.to_owned(), removed)
    }
}

fn is_secret_header(name: &HeaderName) -> bool {
    [AUTHORIZATION, PROXY_AUTHORIZATION, COOKIE, SET_COOKIE].contains(name)
        || is_secret(name.as_str())
}

fn is_secret(name: &str) -> bool {
    let name: String = name
        .chars()
        .filter(|c| !matches!(c, '-' | '_'))
        .flat_map(char::to_lowercase)
        .collect();
    ["sign", "qak"].contains(&&*name) || SECRET_NAMES.iter().any(|secret| name.contains(secret))
}

/// The JSON without its secrets, if it has any.
fn without_secrets(mut json: Value) -> Option<Value> {
    remove(&mut json).then_some(json)
}

/// Removes secret members and the secret parameters of URLs; tells whether there were any.
fn remove(json: &mut Value) -> bool {
    let mut any = false;
    match json {
        Value::Object(members) => {
            for (name, value) in members {
                if is_secret(name) && (value.is_string() || value.is_number()) {
                    *value = REMOVED.into();
                    any = true;
                } else {
                    any |= remove(value);
                }
            }
        }
        Value::Array(values) => {
            for value in values {
                any |= remove(value);
            }
        }
        Value::String(text) => {
            if let Cow::Owned(clean) = url(text) {
                *text = clean;
                any = true;
            }
        }
        _ => {}
    }
    any
}

/// A URL without the secret parameters of its query; other text as it is.
fn url(text: &str) -> Cow<'_, str> {
    match text.split_once('?') {
        Some((start, query)) if text.contains("://") || text.starts_with('/') => {
            match pairs(query) {
                Cow::Owned(clean) => format!("{start}?{clean}").into(),
                Cow::Borrowed(_) => text.into(),
            }
        }
        _ => text.into(),
    }
}

/// `name=value` pairs joined by `&`, with the values of secret names removed.
fn pairs(text: &str) -> Cow<'_, str> {
    let secret = |pair: &str| {
        pair.split_once('=')
            .is_some_and(|(name, _)| is_secret(name))
    };
    if !text.split('&').any(secret) {
        return text.into();
    }
    let clean: Vec<_> = text
        .split('&')
        .map(|pair| match pair.split_once('=') {
            Some((name, _)) if is_secret(name) => format!("{name}={REMOVED}"),
            _ => pair.to_owned(),
        })
        .collect();
    clean.join("&").into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    const CANARY: &str = "canary-5f1c";

    fn redactor() -> Redactor {
        let mut headers = HeaderMap::new();
        headers.insert("x-tc-token", HeaderValue::from_static(CANARY));
        Redactor::for_request(&headers)
    }

    #[test]
    fn secret_members_go_at_any_depth_and_the_rest_stays() {
        let body = format!(
            r#"{{"Response":{{"Credentials":{{"TmpSecretId":"{CANARY}","TmpSecretKey":"{CANARY}","Token":"{CANARY}"}},"ExpiredTime":1543914376,"List":[{{"password":7}}]}}}}"#
        );
        let clean = redactor().body(&HeaderMap::new(), &body);
        assert!(!clean.contains(CANARY), "{clean}");
        let clean: Value = serde_json::from_str(&clean).unwrap();
        assert_eq!(clean["Response"]["ExpiredTime"], 1543914376);
        assert_eq!(clean["Response"]["Credentials"]["Token"], REMOVED);
        assert_eq!(clean["Response"]["List"][0]["password"], REMOVED);
    }

    #[test]
    fn signed_urls_lose_their_signature() {
        let body = format!(
            r#"{{"Url":"https://b.cos.example/a.mp4?q-sign-time=1;2&q-signature={CANARY}&x-cos-security-token={CANARY}"}}"#
        );
        let clean = redactor().body(&HeaderMap::new(), &body);
        assert_eq!(
            clean,
            r#"{"Url":"https://b.cos.example/a.mp4?q-sign-time=1;2&q-signature=REMOVED&x-cos-security-token=REMOVED"}"#
        );
    }

    #[test]
    fn queries_and_forms_lose_theirs() {
        let uri =
            format!("https://h.example/?Action=A&SecretId={CANARY}&Signature={CANARY}&Nonce=1");
        let clean = "Action=A&SecretId=REMOVED&Signature=REMOVED&Nonce=1";
        assert_eq!(redactor().uri(&uri), format!("https://h.example/?{clean}"));
        let mut form = HeaderMap::new();
        form.insert(
            CONTENT_TYPE,
            HeaderValue::from_static("application/x-www-form-urlencoded"),
        );
        let body = uri.split_once('?').unwrap().1;
        assert_eq!(redactor().body(&form, body), clean);
    }

    #[test]
    fn what_an_answer_repeats_of_a_secret_header_goes_too() {
        let body = format!("no such token: {CANARY}");
        assert_eq!(
            redactor().body(&HeaderMap::new(), &body),
            "no such token: REMOVED"
        );
    }

    #[test]
    fn a_body_without_secrets_keeps_its_bytes() {
        let body = r#"{ "Z": 1.0, "A": "x?b=1", "Task": null }"#;
        assert_eq!(redactor().body(&HeaderMap::new(), body), body);
    }
}
