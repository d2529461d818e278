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
mod tests {
    use super::*;
    use http::HeaderValue;
    use http::header::HOST;

    const CANARY: &str = "canary-5f1c";

    fn redactor() -> Redactor {
        redactor_of(CANARY)
    }

    fn redactor_of(token: &'static str) -> Redactor {
        let mut headers = HeaderMap::new();
        headers.insert("x-tc-token", HeaderValue::from_static(token));
        Redactor::for_request(&headers)
    }

    /// Redacts a body whose only secrets are the word `canary`, which is in no header.
    fn body(body: &str) -> String {
        let clean = redactor_of("none").body(&HeaderMap::new(), body);
        assert!(!clean.contains("canary"), "{body} became {clean}");
        clean
    }

    #[test]
    fn secret_members_are_removed_at_any_depth() {
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
    fn signature_of_url_is_removed() {
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
    fn signature_of_nested_url_is_removed() {
        for (given, clean) in [
            (
                "https://a.example/?x=1&u=https://b.example/?sign=canary&y=2",
                "https://a.example/?x=1&u=REMOVED&y=2",
            ),
            (
                "https://a.example/?x=1&u=https%3A%2F%2Fb.example%3Fsign%3Dcanary",
                "https://a.example/?x=1&u=REMOVED",
            ),
            (
                "https://a.example/?u=https%253A%252F%252Fb.example%253Fsign%253dcanary",
                "https://a.example/?u=REMOVED",
            ),
            ("/?%74oken=canary&x=1", "/?%74oken=REMOVED&x=1"),
            (
                "url=https://b.example?sign=canary",
                "url=https://b.example?sign=REMOVED",
            ),
        ] {
            let uri = redactor().uri(given);
            assert_eq!(uri, clean);
            assert_eq!(body(&format!(r#"["{given}"]"#)), format!(r#"["{clean}"]"#));
        }
    }

    #[test]
    fn text_with_unbounded_secret_is_removed_whole() {
        for given in [
            "b.cos.example/a.mp4?q-signature=canary",
            "b.cos.example/a.mp4?x=1&q-signature=canary",
            "see https://a.example/#access_token=canary",
            "Token: canary of https://a.example/?token=canary",
            "https://a.example/ token : canary",
            "Signature=canary",
            "refused: Authorization: TC3 canary",
            "u=https%3A%2F%2Fb.example%3Fsign%3Dcanary",
            "{'Token': 'canary'}",
            "token%253Acanary",
            "Secret\u{a0}=canary",
        ] {
            assert_eq!(body(&format!(r#"["{given}"]"#)), r#"["REMOVED"]"#);
        }
        // Outside JSON the name of a secret is enough.
        assert_eq!(body("u=https%3A%2F%2Fb.example%3Fsign%3Dcanary"), REMOVED);
        for known in [
            "the signature is wrong: try again",
            "100% of the token, 25%25 = a quarter",
            "https://a.example/?x=1&y=https%3A%2F%2Fb.example",
            "00:00:10 key frame",
        ] {
            let given = format!(r#"["{known}"]"#);
            assert_eq!(body(&given), given);
        }
    }

    #[test]
    fn secrets_of_queries_and_forms_are_removed() {
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
    fn secret_header_repeated_in_response_is_removed() {
        let body = format!("not known: {CANARY}");
        assert_eq!(
            redactor().body(&HeaderMap::new(), &body),
            "not known: REMOVED"
        );
    }

    #[test]
    fn repeated_secret_is_removed_despite_escapes() {
        let redactor = redactor_of("canary/5f1c+==");
        for (body, clean) in [
            (r#"{"Echo":"=canary\/5f1c+=="}"#, r#"{"Echo":"=REMOVED"}"#),
            (r#"["c\u0061nary\/5f1c+=="]"#, r#"["REMOVED"]"#),
            (r#"{"canary\/5f1c+==":1}"#, r#"{"REMOVED":1}"#),
            (
                r#"["{\"A\":\"canary\\/5f1c+==\"}"]"#,
                r#"["{\"A\":\"REMOVED\"}"]"#,
            ),
        ] {
            assert_eq!(redactor.body(&HeaderMap::new(), body), clean);
        }
        let redactor = redactor_of("4711");
        for body in [r#"{"Echo":4711,"Token":""}"#, r#"{"A":"4711","A":1}"#] {
            let clean = redactor.body(&HeaderMap::new(), body);
            assert!(!clean.contains("4711"), "{clean}");
        }
    }

    #[test]
    fn everything_below_a_secret_name_is_removed() {
        for (value, clean) in [
            (r#"["canary"]"#, r#""REMOVED""#),
            (r#"{"Value":"canary"}"#, r#""REMOVED""#),
            (r#"[[{"canary":[1]}]]"#, r#""REMOVED""#),
            ("true", "true"),
            ("null", "null"),
        ] {
            let given = format!(r#"[{{"Tokens":{value}}}]"#);
            assert_eq!(body(&given), format!(r#"[{{"Tokens":{clean}}}]"#));
        }
    }

    #[test]
    fn secret_names_are_recognized() {
        for name in [
            "Secret",
            "SessionKey",
            "Key",
            "encryption_keys",
            "accessKeyId",
            "TmpSecretId",
            "Sign",
            "pwd",
            "DbPwd",
            "passphrase",
            "credential",
            "SAMLAssertion",
            "sessionid",
            "PHPSESSIONID",
        ] {
            let given = format!(r#"{{"{name}":"canary"}}"#);
            assert_eq!(body(&given), format!(r#"{{"{name}":"REMOVED"}}"#));
        }
        for name in ["Keywords", "KeyPTSList", "Design", "TaskId"] {
            let given = format!(r#"{{ "{name}": "known" }}"#);
            assert_eq!(body(&given), given);
        }
    }

    #[test]
    fn userinfo_of_urls_is_removed() {
        for (given, clean) in [
            (
                "https://u:canary@a.example/x",
                "https://REMOVED@a.example/x",
            ),
            ("https://canary@a.example", "https://REMOVED@a.example"),
            (
                "from rtmp://u:canary@a/ to rtmp://canary@b/",
                "from rtmp://REMOVED@a/ to rtmp://REMOVED@b/",
            ),
            (
                "https://u:ca/nary?#canary@a.example/x",
                "https://REMOVED@a.example/x",
            ),
            (
                "https://u:7@canary@a.example/?x=1",
                "https://REMOVED@a.example/?x=1",
            ),
            ("u%253A%252F%252Fcanary%2540b.example", REMOVED),
        ] {
            assert_eq!(body(given), clean);
            assert_eq!(body(&format!(r#"["{given}"]"#)), format!(r#"["{clean}"]"#));
            assert_eq!(redactor_of("none").header(&HOST, given), clean);
        }
        let encoded = r#"["https://a.example/?u=https%3A%2F%2Fu%3Acanary%40b.example"]"#;
        assert_eq!(body(encoded), r#"["https://a.example/?u=REMOVED"]"#);
        let uri = redactor_of("none").uri("http://u:canary@127.0.0.1:80/?x=1");
        assert_eq!(uri, "http://REMOVED@127.0.0.1:80/?x=1");
        for known in [
            "https://a.example/@user/x",
            "https://a.example:80/?mail=a@b.example",
            "https://[::1]/a@b",
            "a@b.example",
            "https://a.example/?u=https%3A%2F%2Fb.example%2Fa%40b",
        ] {
            assert_eq!(body(known), known);
        }
    }

    #[test]
    fn pem_blocks_are_removed() {
        let block = "-----BEGIN CERTIFICATE-----\nMIIcanary\n-----END CERTIFICATE-----";
        let given = format!("a {block} b\n{block}");
        assert_eq!(body(&given), "a REMOVED b\nREMOVED");
        assert_eq!(body("a -----BEGIN X-----\nMIIcanary"), "a REMOVED");
        let json = serde_json::json!({"File": given, "Form": "x=-----BEGIN+X-----%0Acanary"});
        let clean: Value = serde_json::from_str(&body(&json.to_string())).unwrap();
        assert_eq!(
            clean,
            serde_json::json!({"File": "a REMOVED b\nREMOVED", "Form": "x=REMOVED"})
        );
        assert_eq!(body("x=%2D%2D%2D%2D%2DBEGIN%20X-----%0Acanary"), REMOVED);
        let key = "-----BEGIN EC PRIVATE KEY-----\ncanary\n-----END EC PRIVATE KEY-----";
        assert_eq!(body(&format!("a {key}")), REMOVED);
    }

    #[test]
    fn secrets_after_byte_order_mark_are_removed() {
        let given = "\u{feff}{\"Token\":\"canary\"}";
        assert_eq!(body(given), r#"{"Token":"REMOVED"}"#);
        let given = "\u{feff}{ \"Task\": null }";
        assert_eq!(body(given), given);
    }

    #[test]
    fn secrets_of_nested_json_are_removed() {
        for (given, clean) in [
            (
                r#"{"Ext":"{\"A\":1,\"Token\":\"canary\"}"}"#,
                r#"{"Ext":"{\"A\":1,\"Token\":\"REMOVED\"}"}"#,
            ),
            (
                r#"["\"[{\\\"Token\\\":\\\"canary\\\"}]\""]"#,
                r#"["\"[{\\\"Token\\\":\\\"REMOVED\\\"}]\""]"#,
            ),
            (
                r#"{"Message":"not JSON: {\"Token\":\"canary"}"#,
                r#"{"Message":"REMOVED"}"#,
            ),
            (
                r#"{"Code":"AuthFailure.TokenFailure","Message":"the token has expired"}"#,
                r#"{"Code":"AuthFailure.TokenFailure","Message":"the token has expired"}"#,
            ),
        ] {
            assert_eq!(body(given), clean);
        }
        let header = redactor().header(&HOST, r#"{"Token":"canary"}"#);
        assert_eq!(header, r#"{"Token":"REMOVED"}"#);
    }

    #[test]
    fn unreadable_body_with_secret_name_is_removed_whole() {
        for unreadable in [
            r#"{"Response":{"Token":"canary"#,
            r#"{"Token":"canary"}{"Token":"canary"}"#,
            r#"call({"sign":"canary"})"#,
            r#"{"Token":"canary","Half":"\ud800"}"#,
            "<SecretKey>canary</SecretKey>",
            "tmp_secret_key=canary",
            "q-ak=canary",
        ] {
            assert_eq!(body(unreadable), REMOVED);
        }
        let page = "<h1>502 Bad Gateway</h1>";
        assert_eq!(body(page), page);
    }

    #[test]
    fn duplicate_secret_member_is_removed() {
        let given = r#"{"Token":"canary","Token":null}"#;
        assert_eq!(body(given), r#"{"Token":null}"#);
    }

    #[test]
    fn body_without_secrets_keeps_its_bytes() {
        let body = r#"{ "Z": 1.0, "A": "x?b=1", "Task": null }"#;
        assert_eq!(redactor().body(&HeaderMap::new(), body), body);
    }
}
