//! Explains a TC3 signature that does not match: builds the canonical request that was expected,
//! and finds the one that the caller signed by trying known mistakes.

use std::fmt::Write;

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::authorization::{ALGORITHM, Authorization};
use super::tc3::{hashed_payload, hex, hmac_sha256};
use crate::auth::keys::KeyStore;
use crate::wire::RawRequest;

/// The expected canonical request beside the one that the caller signed.
#[derive(Debug)]
pub(crate) struct Diagnosis {
    pub(crate) expected: SignedText,
    /// The text that was signed, if a known mistake explains the signature.
    pub(crate) signed: Option<SignedText>,
    pub(crate) explanation: String,
}

/// A canonical request and the text whose HMAC is the signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SignedText {
    pub(crate) canonical_request: String,
    pub(crate) string_to_sign: String,
}

/// Explains why a request's signature does not match. Returns `None` if the request carries no TC3
/// signature that can be read.
pub(crate) fn diagnose(raw: &RawRequest, service: &str, keys: &KeyStore) -> Option<Diagnosis> {
    let header = raw.header("Authorization").ok()??;
    let authorization = Authorization::parse(header).ok()?;
    let expected = Draft::expected(raw, &authorization, service)?;
    let Ok(found) = keys.find(authorization.id) else {
        return Some(Diagnosis {
            expected: expected.text(),
            signed: None,
            explanation: "The emulator does not know this SecretId. Use one that it accepts."
                .into(),
        });
    };
    let mistakes = mistakes(raw, &authorization);
    let matches = |draft: &Draft| draft.signature(&found.key.0) == authorization.signature;
    let (signed, explanation) = match search(&expected, &mistakes, matches) {
        Some((draft, explanation)) => (Some(draft.text()), explanation),
        None => (
            None,
            "No known mistake explains the signature. Check the SecretKey first. Then compare \
             your canonical request with `expected`, line by line."
                .into(),
        ),
    };
    Some(Diagnosis {
        expected: expected.text(),
        signed,
        explanation,
    })
}

/// A mistake: its description, and the change that it makes to a correct request.
type Mistake = (String, Box<dyn Fn(&mut Draft)>);

/// Tries each mistake alone and each pair of them. Returns the text with the given signature.
fn search(
    expected: &Draft,
    mistakes: &[Mistake],
    matches: impl Fn(&Draft) -> bool,
) -> Option<(Draft, String)> {
    if matches(expected) {
        let text = "The signature matches. Another check refused the request.";
        return Some((expected.clone(), text.into()));
    }
    for (index, (first, change)) in mistakes.iter().enumerate() {
        let mut draft = expected.clone();
        change(&mut draft);
        if matches(&draft) {
            return Some((draft, format!("The caller {first}.")));
        }
        for (second, change) in &mistakes[index + 1..] {
            let mut draft = draft.clone();
            change(&mut draft);
            if matches(&draft) {
                return Some((draft, format!("The caller {first}, and {second}.")));
            }
        }
    }
    None
}

/// The parts of a signature before they are joined.
#[derive(Clone, Debug)]
struct Draft {
    method: String,
    path: String,
    query: String,
    headers: Vec<(String, String)>,
    signed_headers: String,
    hashed_payload: String,
    /// An empty line follows the headers.
    has_empty_line: bool,
    key_prefix: &'static str,
    timestamp: String,
    date: String,
    service: String,
}

impl Draft {
    fn expected(
        raw: &RawRequest,
        authorization: &Authorization<'_>,
        service: &str,
    ) -> Option<Self> {
        let names = authorization.signed_headers.split(';');
        let header = |name: &str| {
            let value = raw.header(name).ok().flatten().unwrap_or_default();
            (name.to_owned(), value.trim().to_lowercase())
        };
        let timestamp = raw.header("X-TC-Timestamp").ok().flatten();
        let timestamp = timestamp.unwrap_or_default().to_owned();
        let seconds = timestamp.parse::<u32>().unwrap_or_default();
        let at = std::time::UNIX_EPOCH + std::time::Duration::from_secs(seconds.into());
        Some(Self {
            method: raw.method.to_string(),
            path: "/".into(),
            query: raw.query.clone(),
            headers: names.map(header).collect(),
            signed_headers: authorization.signed_headers.to_owned(),
            hashed_payload: hashed_payload(raw).ok()?,
            has_empty_line: true,
            key_prefix: "TC3",
            timestamp,
            date: super::tc3::utc_date(at),
            service: service.to_owned(),
        })
    }

    fn text(&self) -> SignedText {
        let mut canonical = format!("{}\n{}\n{}\n", self.method, self.path, self.query);
        for (name, value) in &self.headers {
            let _ = writeln!(canonical, "{name}:{value}");
        }
        if self.has_empty_line {
            canonical.push('\n');
        }
        let _ = write!(
            canonical,
            "{}\n{}",
            self.signed_headers, self.hashed_payload
        );
        let string_to_sign = format!(
            "{ALGORITHM}\n{}\n{}/{}/tc3_request\n{}",
            self.timestamp,
            self.date,
            self.service,
            sha256(canonical.as_bytes())
        );
        SignedText {
            canonical_request: canonical,
            string_to_sign,
        }
    }

    fn signature(&self, secret_key: &str) -> String {
        let key = format!("{}{secret_key}", self.key_prefix);
        let date = hmac_sha256(key.as_bytes(), self.date.as_bytes());
        let service = hmac_sha256(&date, self.service.as_bytes());
        let key = hmac_sha256(&service, b"tc3_request");
        hex(&hmac_sha256(&key, self.text().string_to_sign.as_bytes()))
    }

    fn set_header(&mut self, name: &str, value: &str) {
        for (known, current) in &mut self.headers {
            if known == name {
                value.clone_into(current);
            }
        }
    }
}

fn mistakes(raw: &RawRequest, authorization: &Authorization<'_>) -> Vec<Mistake> {
    [
        header_mistakes(raw),
        scope_mistakes(authorization),
        request_mistakes(raw),
        payload_mistakes(raw),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn mistake(text: impl Into<String>, change: impl Fn(&mut Draft) + 'static) -> Mistake {
    (text.into(), Box::new(change))
}

fn header_mistakes(raw: &RawRequest) -> Vec<Mistake> {
    let mut mistakes = Vec::new();
    let host = raw.header("host").ok().flatten().unwrap_or_default();
    let (name, _) = host.rsplit_once(':').unwrap_or((host, ""));
    for signed in [
        name,
        "mps.tencentcloudapi.com",
        "mps.intl.tencentcloudapi.com",
        "sts.tencentcloudapi.com",
        "localhost",
        "127.0.0.1",
    ] {
        let text = format!("signed the host `{signed}` but sent `{host}`");
        let signed = signed.to_owned();
        mistakes.push(mistake(text, move |draft| {
            draft.set_header("host", &signed)
        }));
    }
    let sent = raw.header("content-type").ok().flatten();
    let sent = sent.unwrap_or_default().to_owned();
    for signed in [
        "application/json",
        "application/json; charset=utf-8",
        "application/json;charset=utf-8",
        "application/x-www-form-urlencoded",
        "",
    ] {
        let text = format!("signed the Content-Type `{signed}` but sent `{sent}`");
        mistakes.push(mistake(text, move |draft| {
            draft.set_header("content-type", signed);
        }));
    }
    let values: Vec<(String, String)> = raw
        .headers
        .iter()
        .filter_map(|(name, value)| Some((name.to_string(), value.to_str().ok()?.to_owned())))
        .collect();
    mistakes.push(mistake("did not lower the case of header values", {
        move |draft| {
            for (name, value) in &values {
                draft.set_header(name, value);
            }
        }
    }));
    mistakes.push(mistake(
        "left out the empty line between headers and SignedHeaders",
        |draft| draft.has_empty_line = false,
    ));
    mistakes
}

fn scope_mistakes(authorization: &Authorization<'_>) -> Vec<Mistake> {
    let date = authorization.date.to_owned();
    let service = authorization.service.to_owned();
    vec![
        mistake(
            format!("signed for the service `{service}`"),
            move |draft| draft.service.clone_from(&service),
        ),
        mistake(
            format!("signed for the date {date}, which is not the UTC date of X-TC-Timestamp"),
            move |draft| draft.date.clone_from(&date),
        ),
        mistake("derived the key without the prefix TC3", |draft| {
            draft.key_prefix = "";
        }),
    ]
}

fn request_mistakes(raw: &RawRequest) -> Vec<Mistake> {
    let path = raw.path.clone();
    let mut sorted: Vec<&str> = raw.query.split('&').collect();
    sorted.sort_unstable();
    let sorted = sorted.join("&");
    let decoded: Vec<String> = form_urlencoded::parse(raw.query.as_bytes())
        .map(|(key, value)| format!("{key}={value}"))
        .collect();
    let decoded = decoded.join("&");
    let spaces = raw.query.replace('+', "%20");
    let other = match raw.method == http::Method::GET {
        true => "POST",
        false => "GET",
    };
    vec![
        mistake(format!("signed the path `{path}` instead of `/`"), {
            move |draft| draft.path.clone_from(&path)
        }),
        mistake("signed an empty path instead of `/`", |draft| {
            draft.path.clear();
        }),
        mistake("signed no query", |draft| draft.query.clear()),
        mistake("sorted the query for signing but not for sending", {
            move |draft| draft.query.clone_from(&sorted)
        }),
        mistake("signed the query before encoding it", {
            move |draft| draft.query.clone_from(&decoded)
        }),
        mistake("signed `%20` in the query but sent `+`", {
            move |draft| draft.query.clone_from(&spaces)
        }),
        mistake(format!("signed the method {other}"), move |draft| {
            other.clone_into(&mut draft.method);
        }),
    ]
}

fn payload_mistakes(raw: &RawRequest) -> Vec<Mistake> {
    let mut bodies: Vec<(&str, Vec<u8>)> = vec![
        ("signed an empty body", Vec::new()),
        ("signed the body `{}`", b"{}".to_vec()),
        (
            "signed UNSIGNED-PAYLOAD without the header X-TC-Content-SHA256",
            b"UNSIGNED-PAYLOAD".to_vec(),
        ),
        (
            "signed the body although X-TC-Content-SHA256 says UNSIGNED-PAYLOAD",
            raw.body.to_vec(),
        ),
        (
            "signed the body with a line break at its end",
            [&raw.body[..], b"\n"].concat(),
        ),
        (
            "signed the body without white space around it",
            raw.body.trim_ascii().to_vec(),
        ),
    ];
    if let Ok(value) = serde_json::from_slice::<Value>(&raw.body) {
        let again = "serialized the body again between signing and sending";
        bodies.push((again, value.to_string().into_bytes()));
        bodies.push((again, with_spaces(&value.to_string()).into_bytes()));
        let mut sorted = value.clone();
        sorted.sort_all_objects();
        bodies.push((again, sorted.to_string().into_bytes()));
        bodies.push((again, with_spaces(&sorted.to_string()).into_bytes()));
        if let Ok(pretty) = serde_json::to_vec_pretty(&value) {
            bodies.push((again, pretty));
        }
    }
    let literal = mistake(
        "wrote UNSIGNED-PAYLOAD in the place of the body's hash, as AWS does",
        |draft| "UNSIGNED-PAYLOAD".clone_into(&mut draft.hashed_payload),
    );
    let upper = mistake("wrote the body's hash in upper case", |draft| {
        draft.hashed_payload = draft.hashed_payload.to_uppercase();
    });
    bodies
        .into_iter()
        .map(|(text, body)| {
            let hash = sha256(&body);
            mistake(text, move |draft| draft.hashed_payload.clone_from(&hash))
        })
        .chain([literal, upper])
        .collect()
}

/// Adds the spaces that Python's `json.dumps` writes after `,` and `:` outside of texts.
fn with_spaces(json: &str) -> String {
    let mut out = String::with_capacity(json.len() + 16);
    let (mut in_text, mut escaped) = (false, false);
    for character in json.chars() {
        out.push(character);
        match character {
            '"' if !escaped => in_text = !in_text,
            ',' | ':' if !in_text => out.push(' '),
            _ => {}
        }
        escaped = in_text && character == '\\' && !escaped;
    }
    out
}

fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}
