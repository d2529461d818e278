//! Decides which names mark a secret: those of the schema, and those that look like a token, key or
//! signature. Does not search texts.

use crate::generated::layout::LAYOUTS;
use std::borrow::Cow;
use std::sync::LazyLock;

/// Suffixes of names that mark a secret, in lower case and without separators.
const SECRET_ENDS: [&str; 28] = [
    "accesskey",
    "accesskeyid",
    "apikey",
    "assertion",
    "authcode",
    "authorization",
    "cookie",
    "cookies",
    "credential",
    "credentials",
    "encryptiv",
    "passcode",
    "passphrase",
    "passwd",
    "password",
    "privatekey",
    "psign",
    "secret",
    "secretid",
    "secretkey",
    "secrets",
    "sessionid",
    "sessiontoken",
    "signature",
    "ticket",
    "token",
    "tokens",
    "usersig",
];

/// Last words of names that mark a secret. They are too short to be matched within other words.
const SECRET_WORDS: [&str; 14] = [
    "ak", "auth", "hmac", "jwt", "key", "keys", "otp", "pass", "pin", "pwd", "sid", "sig", "sign",
    "sk",
];

/// Names that are also headings in prose, as in "Key: how it began".
const PROSE: [&str; 16] = [
    "auth",
    "credential",
    "credentials",
    "key",
    "keys",
    "pass",
    "password",
    "passwords",
    "pin",
    "secret",
    "secrets",
    "sign",
    "signature",
    "ticket",
    "token",
    "tokens",
];

/// Limits how often the percent escapes of a name are decoded, because each round scans the name
/// again.
const MAX_DECODED: usize = 3;

/// Returns true if the schema knows the name as a secret, or if it looks like that of a token, key
/// or signature.
pub(super) fn is_secret(name: &str) -> bool {
    looks_secret(name) || SCHEMA.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// Returns true if a JSON member that the schema does not know is named like a secret.
///
/// A name that is masked itself, because it holds an address, is not judged.
pub(super) fn is_secret_member(name: &str) -> bool {
    !name.contains(super::probe::MASK)
        && (is_secret(name) || last_word(name).eq_ignore_ascii_case("iv"))
}

/// Returns true if a query parameter is named like a secret once its percent escapes are decoded.
pub(super) fn is_secret_parameter(name: &str) -> bool {
    let mut name = Cow::Borrowed(name);
    for _ in 0..MAX_DECODED {
        match decoded(&name) {
            Cow::Owned(decoded) => name = Cow::Owned(decoded),
            Cow::Borrowed(_) => break,
        }
    }
    is_secret(&name) || ["code", "iv"].contains(&compact(&name).as_str())
}

/// Returns true if a name may also be the heading of a sentence.
pub(super) fn is_prose(name: &str) -> bool {
    PROSE.iter().any(|word| word.eq_ignore_ascii_case(name))
}

/// Names of the secrets in the schema, sorted.
static SCHEMA: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let members = LAYOUTS.iter().flat_map(|layout| layout.members);
    let mut names: Vec<_> = members
        .filter(|member| member.secret)
        .map(|member| member.name())
        .collect();
    names.sort_unstable();
    names.dedup();
    names
});

/// Returns true if a name looks like that of a token, a key or a signature. An index or a version
/// at its end is ignored.
fn looks_secret(name: &str) -> bool {
    let looks = |name: &str| {
        let compact = compact(name);
        SECRET_ENDS.iter().any(|end| compact.ends_with(end))
            || SECRET_WORDS.contains(&last_word(name).to_lowercase().as_str())
    };
    let plain = without_suffix(name);
    looks(name) || plain.len() < name.len() && looks(plain)
}

/// Returns the name in lower case, without separators.
fn compact(name: &str) -> String {
    name.chars()
        .filter(|character| character.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// Returns the name without an index, as in `token[0]`, and without a version, as in `token_v2`.
fn without_suffix(name: &str) -> &str {
    let mut plain = name;
    while let Some(open) = plain.strip_suffix(']').and_then(|within| within.rfind('[')) {
        plain = &plain[..open];
    }
    let unnumbered = plain.trim_end_matches(|last: char| last.is_ascii_digit());
    if unnumbered.len() < plain.len() {
        plain = unnumbered.strip_suffix(['v', 'V']).unwrap_or(unnumbered);
    }
    plain
}

/// Returns the last word of a name. A word begins after a separator or at a capital letter.
fn last_word(name: &str) -> &str {
    let name = name.trim_end_matches(|character: char| !character.is_alphanumeric());
    let behind = |at: usize, character: char| &name[at + character.len_utf8()..];
    let separated = name
        .char_indices()
        .rfind(|(_, character)| !character.is_alphanumeric())
        .map_or(name, |(at, character)| behind(at, character));
    let mut start = 0;
    let mut before = None;
    for (at, character) in separated.char_indices() {
        if character.is_uppercase() && before.is_some_and(|before: char| !before.is_uppercase()) {
            start = at;
        }
        before = Some(character);
    }
    &separated[start..]
}

/// Decodes the percent escapes of a text once. Borrows the text if it has none.
pub(super) fn decoded(text: &str) -> Cow<'_, str> {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    let mut copied = rest;
    while let Some(at) = memchr::memchr(b'%', rest) {
        rest = &rest[at + 1..];
        let digits = rest.first_chunk::<2>();
        let byte = digits
            .filter(|digits| digits.iter().all(u8::is_ascii_hexdigit))
            .and_then(|digits| u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok());
        if let Some(byte) = byte {
            bytes.extend_from_slice(&copied[..copied.len() - rest.len() - 1]);
            bytes.push(byte);
            rest = &rest[2..];
            copied = rest;
        }
    }
    if copied.len() == text.len() {
        return Cow::Borrowed(text);
    }
    bytes.extend_from_slice(copied);
    Cow::Owned(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::{decoded, is_secret, is_secret_member, is_secret_parameter};

    #[test]
    fn names_of_tokens_keys_and_signatures_look_secret() {
        for name in [
            "token",
            "access_token",
            "X-Amz-Security-Token",
            "x-cos-security-token",
            "Signature",
            "sign",
            "sig",
            "X-Amz-Signature",
            "q-signature",
            "q-ak",
            "txSecret",
            "password",
            "pwd",
            "passwd",
            "passphrase",
            "key",
            "api_key",
            "apikey",
            "APIKey",
            "OSSAccessKeyId",
            "X-Amz-Credential",
            "auth_key",
            "authorization",
            "jwt",
            "sessionid",
            "JSESSIONID",
            "SAMLAssertion",
            "NotifyKey",
            "notifykey",
            "S3SecretId",
            "refresh-token",
            "sk",
            "usersig",
            "psign",
            "token[]",
            "token[0]",
            "user[password]",
            "keys[a][1]",
            "token_v2",
            "tokenV2",
            "token2",
            "Set-Cookie",
            "ticket",
            "passcode",
            "EncryptIv",
        ] {
            assert!(is_secret(name), "{name}");
        }
        for name in [
            "task",
            "disk",
            "break",
            "design",
            "assign",
            "Expires",
            "q-sign-time",
            "q-sign-algorithm",
            "keyword",
            "Keywords",
            "monkey",
            "id",
            "TaskId",
            "tokenize",
            "page",
            "SignedHeaders",
            "Definition",
            "code",
            "Iv",
            "h264",
            "v2",
            "[0]",
            "",
            "-",
            "密",
        ] {
            assert!(!is_secret(name), "{name}");
        }
    }

    #[test]
    fn name_is_secret_only_where_it_means_one() {
        assert!(is_secret_parameter("code") && !is_secret_member("Code"));
        assert!(is_secret_parameter("to%256ben") && is_secret_parameter("%74oken"));
        assert!(!is_secret_parameter("error_code"));
        assert!(is_secret_member("Iv") && is_secret_member("InitIv") && !is_secret_member("Div"));
        assert!(!is_secret_member("https://h/?token=***"));
    }

    #[test]
    fn percent_escapes_are_undone_once() {
        for (text, plain) in [
            ("%253D%3d", "%3D="),
            ("100%", "100%"),
            ("%zz%4", "%zz%4"),
            ("a%20b%", "a b%"),
            ("%+1", "%+1"),
        ] {
            assert_eq!(decoded(text), plain);
        }
    }
}
