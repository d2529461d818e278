//! Removes secrets from recorded requests and responses.

use http::header::{
    AUTHORIZATION, CONTENT_TYPE, COOKIE, HeaderMap, HeaderName, PROXY_AUTHORIZATION, SET_COOKIE,
};
use serde_json::Value;
use std::borrow::Cow;

const REMOVED: &str = "REMOVED";

/// Parts of names that mark a secret, in lower case and without `-` and `_`. A name that ends with
/// one of [`SECRET_ENDS`] is one too.
const SECRET_NAMES: [&str; 13] = [
    "secret",
    "token",
    "password",
    "passwd",
    "signature",
    "authorization",
    "accesskey",
    "privatekey",
    "apikey",
    "passphrase",
    "credential",
    "assertion",
    "sessionid",
];

/// Ends of names that mark a secret. Inside a name these letters may be part of another word.
const SECRET_ENDS: [&str; 3] = ["key", "keys", "pwd"];

const PEM_BEGIN: &str = "-----BEGIN";
const PEM_END: &str = "-----END";

/// Removes the secrets of one exchange.
pub(super) struct Redactor {
    /// Values of the secret headers of the request. A response may repeat them.
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
            self.text(value)
        }
    }

    pub(super) fn uri(&self, uri: &str) -> String {
        self.without_known_values(&url(&without_userinfo(uri)))
    }

    pub(super) fn body(&self, headers: &HeaderMap, body: &str) -> String {
        let content_type = headers
            .get(CONTENT_TYPE)
            .and_then(|value| value.to_str().ok());
        if content_type.is_some_and(|value| value.starts_with("application/x-www-form-urlencoded"))
        {
            return self.without_known_values(&pairs(body));
        }
        match self.json(body) {
            Some(clean) => clean,
            // The bounds of the secret are unknown.
            None if mentions_secret(body) => REMOVED.to_owned(),
            None => match without_pem(&without_userinfo(body)) {
                clean if hides_secret(&clean) => REMOVED.to_owned(),
                clean => self.without_known_values(&clean),
            },
        }
    }

    /// Redacts a string in JSON or in a header. It may be nested JSON, a URL or a message.
    fn text(&self, text: &str) -> String {
        match self.json(text) {
            Some(clean) => clean,
            // A message that quotes part of a body.
            None if text.contains('"') && mentions_secret(text) => REMOVED.to_owned(),
            None => match url(&without_pem(&without_userinfo(text))) {
                // The end of the secret is unknown.
                clean if assigns_secret(&clean) || hides_secret(&clean) => REMOVED.to_owned(),
                clean => self.without_known_values(&clean),
            },
        }
    }

    /// Redacts a JSON text. Returns `None` if it is not JSON. The bytes stay unchanged if no secret
    /// is mentioned. Otherwise the text is always serialized again, because only one of two
    /// duplicate members was checked.
    fn json(&self, text: &str) -> Option<String> {
        let json = serde_json::from_str(text.trim_start_matches('\u{feff}')).ok()?;
        let clean = self.value(&json);
        let text = if clean == json && !mentions_secret(text) {
            text
        } else {
            &clean.to_string()
        };
        Some(self.without_known_values(text))
    }

    fn value(&self, json: &Value) -> Value {
        match json {
            Value::Object(members) => members
                .iter()
                .map(|(name, value)| (self.text(name), self.member(name, value)))
                .collect(),
            Value::Array(values) => values.iter().map(|value| self.value(value)).collect(),
            Value::String(text) => self.text(text).into(),
            _ => json.clone(),
        }
    }

    fn member(&self, name: &str, value: &Value) -> Value {
        match value {
            Value::Null | Value::Bool(_) => value.clone(),
            // `Credentials` of an answer must keep its members, otherwise a replay cannot be read.
            Value::Object(_) if is_holder(name) => self.value(value),
            _ if is_secret(name) => REMOVED.into(),
            _ => self.value(value),
        }
    }

    /// Removes the values of secret headers.
    fn without_known_values(&self, text: &str) -> String {
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
    ["sign", "qak"].contains(&&*name)
        || SECRET_ENDS.iter().any(|end| name.ends_with(end))
        || SECRET_NAMES.iter().any(|secret| name.contains(secret))
}

/// Returns `true` for the name of an object whose members say which of them are secrets.
fn is_holder(name: &str) -> bool {
    ["credential", "credentials"].contains(&&*name.to_lowercase())
}

/// Returns `true` if a word could be the name of a secret.
fn mentions_secret(text: &str) -> bool {
    unescaped(text).split(is_separator).any(is_secret)
}

/// Returns `true` if the name of a secret precedes a value that was not removed. Examples are
/// `token=x`, `Token: x` and `url=https%3A%2F%2Fa%3Ftoken%3Dx`.
fn assigns_secret(text: &str) -> bool {
    let text = unescaped(text);
    let mut rest = &*text;
    while let Some((before, value)) = rest.split_once(['=', ':']) {
        let mut words = before.trim_end_matches(is_separator).rsplit(is_separator);
        let removed = value.split(is_separator).next() == Some(REMOVED);
        if words.next().is_some_and(is_secret) && !removed {
            return true;
        }
        rest = value;
    }
    false
}

/// Returns `true` for characters between words.
fn is_separator(c: char) -> bool {
    !c.is_alphanumeric() && !matches!(c, '-' | '_')
}

/// Decodes percent-encoded ASCII characters, including those that are encoded several times.
fn unescaped(text: &str) -> String {
    let mut pieces = text.split('%');
    let mut plain = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let mut code = piece;
        while let Some(inner) = code.strip_prefix("25") {
            code = inner;
        }
        let hex = code
            .get(..2)
            .and_then(|code| u8::from_str_radix(code, 16).ok());
        match hex.filter(u8::is_ascii) {
            Some(byte) => {
                plain.push(byte.into());
                plain.push_str(&code[2..]);
            }
            None => {
                plain.push('%');
                plain.push_str(piece);
            }
        }
    }
    plain
}

/// Redacts the query of a URL. Other text is returned unchanged.
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

/// Removes the userinfo of every URL in a text.
fn without_userinfo(text: &str) -> Cow<'_, str> {
    let mut clean = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("://") {
        let word = &after[..after.find(ends_url).unwrap_or(after.len())];
        clean.extend([before, "://"]);
        rest = after;
        if let Some(length) = userinfo(word) {
            clean.push_str(REMOVED);
            rest = &after[length..];
        }
    }
    if clean.is_empty() {
        return text.into();
    }
    clean.push_str(rest);
    clean.into()
}

/// Returns the length of the userinfo of a URL without its scheme, if it has one.
fn userinfo(url: &str) -> Option<usize> {
    let authority = &url[..url.find(['/', '?', '#']).unwrap_or(url.len())];
    authority.rfind('@').or_else(|| {
        // A password may contain `/`, `?` and `#`. A port may not, so `@` is part of the path then.
        let (_, port) = authority.rsplit_once(':')?;
        let is_port = port.bytes().all(|byte| byte.is_ascii_digit());
        url.rfind('@')
            .filter(|_| !is_port && !authority.starts_with('['))
    })
}

/// Returns `true` for characters that no URL contains.
fn ends_url(c: char) -> bool {
    c.is_whitespace() || matches!(c, '"' | '<' | '>')
}

/// Removes PEM blocks. A block without an end is removed up to the end of the text.
fn without_pem(text: &str) -> Cow<'_, str> {
    let mut clean = String::new();
    let mut rest = text;
    while let Some((before, block)) = rest.split_once(PEM_BEGIN) {
        clean.extend([before, REMOVED]);
        let end = block.split_once(PEM_END);
        let label = end.and_then(|(_, label)| label.split_once("-----"));
        rest = label.map_or("", |(_, after)| after);
    }
    if clean.is_empty() {
        return text.into();
    }
    clean.push_str(rest);
    clean.into()
}

/// Returns `true` if userinfo or a PEM block appears once percent escapes are undone.
fn hides_secret(text: &str) -> bool {
    let plain = unescaped(text);
    plain != text && (without_userinfo(&plain) != plain || plain.contains(PEM_BEGIN))
}

/// Redacts `name=value` pairs joined by `&`. Removes the values of secret names, and values that
/// contain secrets themselves, such as another URL.
fn pairs(text: &str) -> Cow<'_, str> {
    let secret = |pair: &str| {
        pair.split_once('=').is_some_and(|(name, value)| {
            mentions_secret(name) || assigns_secret(value) || hides_secret(value)
        })
    };
    if !text.split('&').any(secret) {
        return text.into();
    }
    let clean: Vec<_> = text
        .split('&')
        .map(|pair| match pair.split_once('=') {
            Some((name, _)) if secret(pair) => format!("{name}={REMOVED}"),
            _ => pair.to_owned(),
        })
        .collect();
    clean.join("&").into()
}

#[cfg(test)]
mod tests;
