//! Second implementation of both signatures, written plainly from the description of the protocol.
//! It shares no code with `mps-sign`, not even its HMAC.

use sha1::Sha1;
use sha2::{Digest, Sha256};

#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) method: &'static str,
    pub(crate) service: String,
    pub(crate) query: String,
    /// Headers in the spelling and order in which they are sent. Content type and host are among
    /// them.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    pub(crate) unsigned_payload: bool,
    pub(crate) timestamp: u64,
}

#[derive(Debug, PartialEq)]
pub(crate) struct Stages {
    pub(crate) canonical_request: String,
    pub(crate) string_to_sign: String,
    pub(crate) authorization: String,
}

pub(crate) fn tc3(secret_id: &str, secret_key: &str, request: &Request) -> Stages {
    let mut headers: Vec<(String, String)> = request
        .headers
        .iter()
        .map(|(name, value)| (name.to_lowercase(), value.trim().to_lowercase()))
        .collect();
    headers.sort();
    let lines: String = headers
        .iter()
        .map(|(name, value)| format!("{name}:{value}\n"))
        .collect();
    let names: Vec<&str> = headers.iter().map(|(name, _)| name.as_str()).collect();
    let names = names.join(";");
    let payload = match request.unsigned_payload {
        true => b"UNSIGNED-PAYLOAD",
        false => request.body.as_slice(),
    };
    let canonical_request = format!(
        "{}\n/\n{}\n{lines}\n{names}\n{}",
        request.method,
        request.query,
        hex(&Sha256::digest(payload))
    );

    let date = date(request.timestamp);
    let scope = format!("{date}/{}/tc3_request", request.service);
    let string_to_sign = format!(
        "TC3-HMAC-SHA256\n{}\n{scope}\n{}",
        request.timestamp,
        hex(&Sha256::digest(&canonical_request))
    );
    let date_key = hmac::<Sha256>(format!("TC3{secret_key}").as_bytes(), &date);
    let service_key = hmac::<Sha256>(&date_key, &request.service);
    let signing_key = hmac::<Sha256>(&service_key, "tc3_request");
    let signature = hex(&hmac::<Sha256>(&signing_key, &string_to_sign));
    Stages {
        canonical_request,
        string_to_sign,
        authorization: format!(
            "TC3-HMAC-SHA256 Credential={secret_id}/{scope}, SignedHeaders={names}, Signature={signature}"
        ),
    }
}

/// Returns the string to sign and the raw signature of the older algorithm. `parameters` are all
/// except the signature.
pub(crate) fn v1(
    secret_key: &str,
    method: &str,
    host: &str,
    parameters: &[(String, String)],
    sha256: bool,
) -> (String, Vec<u8>) {
    let mut pairs: Vec<String> = parameters
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    pairs.sort_by_key(|pair| pair.split('=').next().map(str::to_owned));
    let text = format!("{method}{host}/?{}", pairs.join("&"));
    let key = secret_key.as_bytes();
    let signature = match sha256 {
        true => hmac::<Sha256>(key, &text),
        false => hmac::<Sha1>(key, &text),
    };
    (text, signature)
}

/// Returns `Name=value` pairs, percent-encoded by RFC 3986 and sorted by name.
pub(crate) fn query(parameters: &[(String, String)]) -> String {
    let mut parameters = parameters.to_vec();
    parameters.sort();
    let pairs: Vec<String> = parameters
        .iter()
        .map(|(name, value)| format!("{}={}", percent_encode(name), percent_encode(value)))
        .collect();
    pairs.join("&")
}

fn percent_encode(text: &str) -> String {
    let encode = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
            char::from(byte).to_string()
        }
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(encode).collect()
}

/// Computes HMAC by RFC 2104.
fn hmac<D: Digest>(key: &[u8], text: &str) -> Vec<u8> {
    let mut block = match key.len() {
        0..=64 => key.to_vec(),
        _ => D::digest(key).to_vec(),
    };
    block.resize(64, 0);
    let padded = |pad: u8| block.iter().map(|byte| byte ^ pad).collect::<Vec<u8>>();
    let inner = D::digest([&padded(0x36), text.as_bytes()].concat());
    D::digest([padded(0x5c), inner.to_vec()].concat()).to_vec()
}

fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .map(|digit| char::from(b"0123456789abcdef"[usize::from(digit)]))
        .collect()
}

/// Returns the date of a timestamp, by counting years and months.
fn date(timestamp: u64) -> String {
    let mut days = timestamp / (24 * 60 * 60);
    let leap = |year: u64| {
        year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
    };
    let mut year = 1970;
    while days >= 365 + u64::from(leap(year)) {
        days -= 365 + u64::from(leap(year));
        year += 1;
    }
    let february = 28 + u64::from(leap(year));
    let mut month = 1;
    for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
        if days < length {
            break;
        }
        days -= length;
        month += 1;
    }
    format!("{year}-{month:02}-{:02}", days + 1)
}
