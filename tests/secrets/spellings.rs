//! Spellings of a secret: the forms in which a program could show it without meaning to.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE};

/// A form and its name.
type Spelling = (&'static str, Vec<u8>);

/// Returns 40 spellings of `secret`, each with its name.
///
/// None has a line break, so that they can be the patterns of `grep`.
pub(crate) fn spellings(secret: &str) -> Vec<Spelling> {
    let bytes = secret.as_bytes();
    let little: Vec<u8> = secret.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = secret.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let reversed: String = secret.chars().rev().collect();
    let each = |form: fn(u8) -> String, between: &str| {
        let parts: Vec<String> = bytes.iter().map(|byte| form(*byte)).collect();
        parts.join(between).into_bytes()
    };
    let hex: fn(u8) -> String = |byte| format!("{byte:02x}");
    let upper: fn(u8) -> String = |byte| format!("{byte:02X}");
    let decimal: fn(u8) -> String = |byte| byte.to_string();
    let mut all: Vec<Spelling> = vec![
        ("plain", bytes.to_vec()),
        ("lower case", secret.to_lowercase().into()),
        ("upper case", secret.to_uppercase().into()),
        ("capital", capital(secret).into()),
        ("reversed", reversed.into()),
        ("spaced", each(|byte| char::from(byte).to_string(), " ")),
        (
            "characters",
            each(|byte| format!("'{}'", char::from(byte)), ", "),
        ),
        ("hex", each(hex, "")),
        ("upper hex", each(upper, "")),
        ("hex with spaces", each(hex, " ")),
        ("upper hex with spaces", each(upper, " ")),
        ("hex with colons", each(hex, ":")),
        ("upper hex with colons", each(upper, ":")),
        ("hex with dashes", each(hex, "-")),
        ("hex literals", each(|byte| format!("0x{byte:02x}"), ", ")),
        (
            "upper hex literals",
            each(|byte| format!("0x{byte:02X}"), ", "),
        ),
        ("hex escapes", each(|byte| format!("\\x{byte:02x}"), "")),
        ("octal escapes", each(|byte| format!("\\{byte:03o}"), "")),
        ("decimal list", each(decimal, ", ")),
        ("dense decimal list", each(decimal, ",")),
        ("decimals with spaces", each(decimal, " ")),
        ("percent escapes", each(|byte| format!("%{byte:02x}"), "")),
        (
            "upper percent escapes",
            each(|byte| format!("%{byte:02X}"), ""),
        ),
        (
            "percent escapes twice",
            each(|byte| format!("%25{byte:02x}"), ""),
        ),
        ("quoted printable", each(|byte| format!("={byte:02X}"), "")),
        ("JSON escapes", each(|byte| format!("\\u{byte:04x}"), "")),
        (
            "upper JSON escapes",
            each(|byte| format!("\\u{byte:04X}"), ""),
        ),
        ("Rust escapes", each(|byte| format!("\\u{{{byte:x}}}"), "")),
        ("HTML decimals", each(|byte| format!("&#{byte};"), "")),
        ("HTML hex", each(|byte| format!("&#x{byte:x};"), "")),
        ("UTF-16, little endian", little.clone()),
        ("UTF-16, big endian", big),
        ("base64 of hex", within_base64(&each(hex, ""), 0)),
        (
            "base64 of base64",
            within_base64(STANDARD.encode(bytes).as_bytes(), 0),
        ),
        ("base64 of UTF-16", within_base64(&little, 0)),
        ("base64 of UTF-16, shifted", within_base64(&little, 1)),
    ];
    // A text that has the secret anywhere: the letters that depend on the secret alone.
    for (name, offset) in [
        ("base64", 0),
        ("base64, shifted", 1),
        ("base64, shifted by two", 2),
    ] {
        all.push((name, within_base64(bytes, offset)));
    }
    let url = URL_SAFE.encode(bytes).trim_end_matches('=').to_owned();
    all.push(("base64 of URLs", url.into()));
    all
}

fn capital(secret: &str) -> String {
    let (first, rest) = secret.split_at(1);
    first.to_uppercase() + rest
}

/// Returns the base64 letters that `bytes` alone decide, if `offset` bytes stand in front of them.
fn within_base64(bytes: &[u8], offset: usize) -> Vec<u8> {
    let text = [&[0; 2][..offset], bytes, &[0; 3]].concat();
    let letters = STANDARD.encode(text);
    let (begin, end) = ((8 * offset).div_ceil(6), 8 * (offset + bytes.len()) / 6);
    letters[begin..end].to_owned().into_bytes()
}
