//! Masks secrets in what is shown: members that hold keys, and the parts of addresses that give access.
//!
//! docs/security.md says exactly what is masked. Nothing else of a body changes, unless it is laid out anew.

use crate::generated::layout::{ANSWER, LAYOUTS};
use crate::json::{check, skip, skip_string, spaces, unescape};
use std::borrow::Cow;

/// What stands where a secret stood.
const MASK: &str = "***";

/// The form in which a masked body is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum JsonLayout {
    /// With the blanks that it came with.
    #[default]
    AsReceived,
    /// A member a line, indented by two blanks a level.
    Pretty,
    /// On one line, without blanks.
    Compact,
}

/// Masks the secrets of a body, and changes nothing else of it: unknown members, nulls, empty lists, the spelling of numbers and
/// the order of members stay.
///
/// Masked are the members that hold keys and signatures by the schema, members that this version does not model and that are
/// named like a key, and in any text the parts of an address that [`mask_url`] masks. A body that is not JSON is masked as far as
/// its texts can be told apart, and not laid out.
///
/// ```
/// use mps_model::{JsonLayout, mask_json};
///
/// let body = r#"{"Response":{"TaskNotifyConfig":{"NotifyKey":"k3y","NotifyUrl":"https://h/push?token=t0k"},"New":null}}"#;
/// assert_eq!(
///     mask_json(body, JsonLayout::AsReceived),
///     r#"{"Response":{"TaskNotifyConfig":{"NotifyKey":"***","NotifyUrl":"https://h/push?token=***"},"New":null}}"#,
/// );
/// ```
pub fn mask_json(body: &str, layout: JsonLayout) -> String {
    rewrite(body, layout, true)
}

/// Lays a body out without masking anything; one that is not JSON stays as it is.
pub fn lay_out_json(body: &str, layout: JsonLayout) -> String {
    rewrite(body, layout, false)
}

fn rewrite(body: &str, layout: JsonLayout, mask: bool) -> String {
    let text = body.trim_start_matches('\u{feff}');
    let is_json = check(text.as_bytes(), usize::MAX).is_ok_and(|rest| spaces(rest).is_empty());
    let layout = if is_json {
        layout
    } else {
        JsonLayout::AsReceived
    };
    let mut writer = Writer {
        text,
        layout,
        mask,
        out: String::with_capacity(text.len()),
        open: Vec::new(),
        next: Known::default(),
    };
    writer.write();
    writer.out
}

/// Masks the parts of addresses in a text that give access: userinfo, and values of the query or fragment whose names look like
/// tokens, keys or signatures.
///
/// ```
/// use mps_model::mask_url;
///
/// assert_eq!(
///     mask_url("https://user:pa55@h.example/v.mp4?X-Amz-Signature=abc&Expires=1"),
///     "https://***@h.example/v.mp4?X-Amz-Signature=***&Expires=1",
/// );
/// assert_eq!(mask_url("task 7 of https://h.example/?task=7"), "task 7 of https://h.example/?task=7");
/// ```
pub fn mask_url(text: &str) -> Cow<'_, str> {
    let mut masked = String::new();
    let mut copied = 0;
    let mut from = 0;
    while let Some(found) = text.get(from..).and_then(|rest| rest.find("://")) {
        let start = from + found + 3;
        let end = start + address_end(&text[start..]);
        let has_scheme = text[..start - 3].ends_with(|last: char| last.is_ascii_alphanumeric());
        if has_scheme {
            for (begin, end) in secrets_of(text, start, end) {
                masked.push_str(&text[copied..begin]);
                masked.push_str(MASK);
                copied = end;
            }
        }
        from = end;
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    masked.push_str(&text[copied..]);
    Cow::Owned(masked)
}

/// Where an address ends in running text.
fn address_end(rest: &str) -> usize {
    let ends = |character: char| {
        character.is_whitespace()
            || character.is_control()
            || "\"'<>`\u{3002}\u{ff0c}".contains(character)
    };
    rest.find(ends).unwrap_or(rest.len())
}

/// The parts between these places, behind `://`, that give access.
fn secrets_of(text: &str, start: usize, end: usize) -> Vec<(usize, usize)> {
    let address = &text[start..end];
    let mut secrets = Vec::new();
    let authority = address.find(['/', '?', '#', '\\']).unwrap_or(address.len());
    if let Some(at) = address[..authority].rfind('@')
        && at > 0
    {
        secrets.push((start, start + at));
    }
    // What follows a question mark, a hash, or a semicolon of the old form.
    let Some(query) = address.find(['?', '#', ';']) else {
        return secrets;
    };
    let mut from = query + 1;
    for pair in address[from..].split(['&', ';', '#', '?']) {
        let begin = from;
        from += pair.len() + 1;
        let Some((name, value)) = pair.split_once('=') else {
            continue;
        };
        if !value.is_empty() && looks_secret(&decoded(name)) {
            let value_at = begin + name.len() + 1;
            secrets.push((start + value_at, start + value_at + value.len()));
        }
    }
    secrets
}

/// A name with its percent escapes undone.
fn decoded(name: &str) -> Cow<'_, str> {
    if !name.contains('%') {
        return Cow::Borrowed(name);
    }
    let mut bytes = Vec::with_capacity(name.len());
    let mut rest = name.as_bytes();
    while let [first, tail @ ..] = rest {
        let digits = tail.first_chunk::<2>().filter(|_| *first == b'%');
        let byte = digits
            .and_then(|digits| u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok());
        bytes.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { &tail[2..] } else { tail };
    }
    Cow::Owned(String::from_utf8_lossy(&bytes).into_owned())
}

/// Ends of names, in lower case and without separators, that mark a secret.
const SECRET_ENDS: [&str; 18] = [
    "accesskey",
    "accesskeyid",
    "apikey",
    "assertion",
    "authorization",
    "credential",
    "credentials",
    "passphrase",
    "passwd",
    "password",
    "privatekey",
    "secret",
    "secretid",
    "secretkey",
    "sessionid",
    "signature",
    "token",
    "tokens",
];

/// Last words of names that mark a secret: too short to be looked for within others.
const SECRET_WORDS: [&str; 14] = [
    "ak", "auth", "hmac", "jwt", "key", "keys", "otp", "pass", "pin", "pwd", "sid", "sig", "sign",
    "sk",
];

/// Whether a name looks like that of a token, a key or a signature.
pub(crate) fn looks_secret(name: &str) -> bool {
    let compact: String = name
        .chars()
        .filter(|character| character.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect();
    SECRET_ENDS.iter().any(|end| compact.ends_with(end))
        || SECRET_WORDS.contains(&last_word(name).to_lowercase().as_str())
}

/// The last word of a name: behind a separator, or from a capital on.
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

/// An object or list that is being written.
struct Open {
    is_object: bool,
    /// What is known of it; of a list, of its elements.
    value: Known,
    /// Whether it holds a member or element already.
    filled: bool,
}

/// What is known of a value before it comes.
#[derive(Clone, Copy, Default)]
struct Known {
    /// The struct that it is by the schema.
    place: Option<usize>,
    /// Whether it, and all in it, is secret.
    secret: bool,
}

/// Writes a body token by token.
struct Writer<'t> {
    text: &'t str,
    layout: JsonLayout,
    mask: bool,
    out: String,
    open: Vec<Open>,
    next: Known,
}

impl<'t> Writer<'t> {
    fn write(&mut self) {
        let mut rest = self.text.as_bytes();
        while let [first, tail @ ..] = rest {
            rest = match first {
                b' ' | b'\t' | b'\n' | b'\r' => {
                    let after = spaces(rest);
                    if self.layout == JsonLayout::AsReceived {
                        self.copy(rest, after);
                    }
                    after
                }
                b'{' | b'[' => {
                    self.enter(*first);
                    tail
                }
                b'}' | b']' => {
                    self.leave(*first);
                    tail
                }
                b':' if self.layout == JsonLayout::Pretty => {
                    self.out.push_str(": ");
                    tail
                }
                b',' | b':' => {
                    self.out.push(char::from(*first));
                    tail
                }
                b'"' => {
                    let after = skip_string(rest).unwrap_or_default();
                    self.string(rest, after);
                    after
                }
                _ => {
                    let after = match skip(rest) {
                        Ok(after) if after.len() < rest.len() => after,
                        // No value: the character as it is.
                        _ => self.behind_character(rest),
                    };
                    self.scalar(rest, after);
                    after
                }
            };
            // The elements of a list are what the list is.
            if let Some(open) = self.open.last().filter(|open| !open.is_object) {
                self.next = open.value;
            }
        }
    }

    fn enter(&mut self, bracket: u8) {
        self.separate();
        self.out.push(char::from(bracket));
        self.open.push(Open {
            is_object: bracket == b'{',
            value: std::mem::take(&mut self.next),
            filled: false,
        });
    }

    fn leave(&mut self, bracket: u8) {
        let closed = self.open.pop();
        if closed.is_some_and(|closed| closed.filled) {
            self.new_line();
        }
        self.out.push(char::from(bracket));
    }

    /// A member's name, or a text.
    fn string(&mut self, from: &'t [u8], to: &'t [u8]) {
        let owner = self.open.last().filter(|open| open.is_object);
        match owner.map(|open| open.value.secret) {
            Some(secret) if matches!(spaces(to), [b':', ..]) => {
                self.separate();
                self.copy(from, to);
                self.next = self.member(from);
                self.next.secret |= secret;
            }
            _ => {
                self.separate_element();
                let known = std::mem::take(&mut self.next);
                self.text(from, to, known.secret);
            }
        }
    }

    fn scalar(&mut self, from: &[u8], to: &[u8]) {
        self.separate_element();
        let known = std::mem::take(&mut self.next);
        let is_number = matches!(from.first(), Some(b'-' | b'0'..=b'9'));
        if known.secret && self.mask && is_number {
            self.out.push_str("\"***\"");
        } else {
            self.copy(from, to);
        }
    }

    /// What follows the first character.
    fn behind_character(&self, rest: &'t [u8]) -> &'t [u8] {
        let character = self.text.get(self.text.len() - rest.len()..);
        let character = character.and_then(|text| text.chars().next());
        rest.get(character.map_or(1, char::len_utf8)..)
            .unwrap_or_default()
    }

    /// Copies what stands between two rests of the text; within a character nothing is split, as both begin beside ASCII.
    fn copy(&mut self, from: &[u8], to: &[u8]) {
        let (begin, end) = (self.text.len() - from.len(), self.text.len() - to.len());
        match self.text.get(begin..end) {
            Some(text) => self.out.push_str(text),
            // A byte of a character that stands where none may: the rest of it follows.
            None => self.out.push(char::REPLACEMENT_CHARACTER),
        }
    }

    /// Begins a line for a member, or for an element that is no member's value.
    fn separate(&mut self) {
        let begins_line = match self.open.last_mut() {
            Some(open) => {
                // The value of a member stands on the member's line.
                let is_value = open.is_object && self.out.ends_with([':', ' ']) && open.filled;
                let is_value = is_value && self.layout != JsonLayout::AsReceived;
                open.filled = true;
                !is_value
            }
            None => false,
        };
        if begins_line {
            self.new_line();
        }
    }

    fn separate_element(&mut self) {
        if self.open.last().is_some_and(|open| !open.is_object) {
            self.separate();
        }
    }

    fn new_line(&mut self) {
        if self.layout == JsonLayout::Pretty {
            self.out.push('\n');
            self.out.extend(std::iter::repeat_n("  ", self.open.len()));
        }
    }

    /// What is known of the value of the member with this name.
    fn member(&self, name: &[u8]) -> Known {
        let mut unescaped = String::new();
        let body = name.get(1..).unwrap_or_default();
        if unescape(body, self.text, &mut unescaped).is_err() {
            return Known::default();
        }
        let name = unescaped.as_str();
        let owner = self.open.last().and_then(|open| open.value.place);
        let layout = owner.and_then(|place| LAYOUTS.get(place));
        let members = layout.map_or(&[][..], |layout| layout.members);
        let known = |place, secret| Known { place, secret };
        match members.iter().find(|member| member.name() == name) {
            Some(member) => known(member.nested(), member.secret),
            None if owner.is_none() && name == "Response" => known(Some(ANSWER), false),
            None => known(None, looks_secret(name) || is_secret_somewhere(name)),
        }
    }

    /// Writes a text that is no name.
    fn text(&mut self, from: &'t [u8], to: &'t [u8], secret: bool) {
        let inner = from.len().saturating_sub(to.len());
        if !self.mask || inner <= 2 {
            return self.copy(from, to);
        }
        if secret {
            return self.out.push_str("\"***\"");
        }
        let begin = self.text.len() - from.len();
        let raw = self.text.get(begin..begin + inner).unwrap_or_default();
        if !raw.contains("//") && !raw.contains('\\') {
            return self.copy(from, to);
        }
        let mut plain = String::new();
        if unescape(&from[1..], self.text, &mut plain).is_err() {
            // Invalid or cut text cannot be unescaped, but its addresses can still be found.
            match mask_url(&raw.replace("\\/", "/")) {
                Cow::Owned(masked) => self.out.push_str(&masked),
                Cow::Borrowed(_) => self.copy(from, to),
            }
            return;
        }
        match mask_url(&plain) {
            Cow::Borrowed(_) => self.copy(from, to),
            Cow::Owned(masked) => write_text(&masked, &mut self.out),
        }
    }
}

/// Whether a member of this name holds a secret in any struct of the schema.
fn is_secret_somewhere(name: &str) -> bool {
    let mut members = LAYOUTS.iter().flat_map(|layout| layout.members);
    members.any(|member| member.secret && member.name() == name)
}

/// Writes a text as JSON.
pub(crate) fn write_text(text: &str, out: &mut String) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\0'..='\x1f' => out.push_str(&format!("\\u{:04x}", u32::from(character))),
            _ => out.push(character),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::{JsonLayout, lay_out_json, looks_secret, mask_json, mask_url};

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
            "S3SecretId",
            "refresh-token",
            "sk",
        ] {
            assert!(looks_secret(name), "{name}");
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
            "",
            "-",
            "密",
        ] {
            assert!(!looks_secret(name), "{name}");
        }
    }

    #[test]
    fn what_gives_access_is_masked_wherever_an_address_stands() {
        for (text, shown) in [
            (
                "https://user:pa55w0rd@h.example/v.mp4",
                "https://***@h.example/v.mp4",
            ),
            (
                "rtmp://key@live.example:1935/a",
                "rtmp://***@live.example:1935/a",
            ),
            ("https://a@b:c@h/", "https://***@h/"),
            (
                "https://h/?a=1&token=x%20y#sig=z",
                "https://h/?a=1&token=***#sig=***",
            ),
            ("https://h/?%74oken=x", "https://h/?%74oken=***"),
            (
                "https://h/#access_token=x&state=1",
                "https://h/#access_token=***&state=1",
            ),
            (
                "see https://h/?sign=x, or \u{5bc6}\u{94a5} http://u:p@h",
                "see https://h/?sign=*** or \u{5bc6}\u{94a5} http://***@h",
            ),
            (
                "https://h/?url=https%3A%2F%2Fx&key=1",
                "https://h/?url=https%3A%2F%2Fx&key=***",
            ),
            (
                "https://h/?u=https://u:p@x/?token=1",
                "https://h/?u=https://u:p@x/?token=***",
            ),
            ("cos://bucket/path", "cos://bucket/path"),
            ("https://h/a@b?x=@", "https://h/a@b?x=@"),
            ("://token=1", "://token=1"),
            ("https://", "https://"),
            ("https://h/?token=", "https://h/?token="),
            ("a?token=1", "a?token=1"),
        ] {
            assert_eq!(mask_url(text), shown, "{text}");
        }
    }

    #[test]
    fn secrets_are_masked_and_nothing_else_is_touched() {
        for (json, shown) in [
            (
                r#"{ "Response" : {"TaskNotifyConfig":{"NotifyKey":"k\"1","NotifyType":"URL"}, "X":[ ] , "Y" : null } }"#,
                r#"{ "Response" : {"TaskNotifyConfig":{"NotifyKey":"***","NotifyType":"URL"}, "X":[ ] , "Y" : null } }"#,
            ),
            (
                r#"{"Response":{"N":1e400,"M":380.94922337203684,"N":-0,"T":"\u4f60\/x"}}"#,
                r#"{"Response":{"N":1e400,"M":380.94922337203684,"N":-0,"T":"\u4f60\/x"}}"#,
            ),
            (
                r#"{"Url":"https:\/\/u:p@h\/\u4f60?token=x","Text":"token=x"}"#,
                "{\"Url\":\"https://***@h/\u{4f60}?token=***\",\"Text\":\"token=x\"}",
            ),
            (
                r#"{"New":{"AccessToken":"t","Keyword":"w","Key":7,"Keys":["a","b"],"Sign":null,"Password":""}}"#,
                r#"{"New":{"AccessToken":"***","Keyword":"w","Key":"***","Keys":["***","***"],"Sign":null,"Password":""}}"#,
            ),
            (
                r#"{"Text":"\"NotifyKey\":\"no secret\""}"#,
                r#"{"Text":"\"NotifyKey\":\"no secret\""}"#,
            ),
            (r#"["Key","x"]"#, r#"["Key","x"]"#),
            (
                r#"{"Token":{"Value":"v","At":[1,{"X":"y"}],"Old":null},"Id":"i"}"#,
                r#"{"Token":{"Value":"***","At":["***",{"X":"***"}],"Old":null},"Id":"i"}"#,
            ),
        ] {
            assert_eq!(mask_json(json, JsonLayout::AsReceived), shown);
        }
    }

    #[test]
    fn a_name_that_is_a_key_in_one_struct_is_none_where_the_schema_knows_better() {
        let body = r#"{"Response":{"ScheduleTask":{"ActivityResultSet":[{"ActivityType":"ExecRules","ActivityResItem":
            {"ExecRuleTask":{"Input":{"Rules":[{"Conditions":[{"Key":"Duration","Value":"1"}]}]}}}}]}}}"#;
        assert_eq!(mask_json(body, JsonLayout::AsReceived), body);
    }

    #[test]
    fn what_is_no_secret_by_these_rules_is_shown_as_it_is() {
        for json in [
            r#"{"Response":{"SessionId":"s","TaskType":"Key"}}"#,
            r#"{"Response":{"WorkflowTask":{"InputInfo":{"CosInputInfo":{"Bucket":"b","Object":"/token=abc/x?sign=1"}}}}}"#,
            r#"{"New":{"Token":true,"Sign":"","Secret":null}}"#,
            r#"{"Url":"//u:p@h/?token=1"}"#,
            r#"{"Url":"https://h/token-in-a-path/a"}"#,
            r#"{"Url":"https://h/?u=https%3A%2F%2Fx%2F%3Ftoken%3D1"}"#,
            r#"{"Text":"Authorization: Bearer x","Json":"{\"Token\":\"x\"}"}"#,
        ] {
            assert_eq!(mask_json(json, JsonLayout::AsReceived), json);
        }
    }

    #[test]
    fn layouts_are_those_of_serde_json() {
        for json in [
            r#"{"a":[],"b":{},"c":[1,"x",null,{"d":[[true]]}],"e":"\u00e9: , {"}"#,
            "[]",
            "{}",
            " [ 1 , { } ] ",
            "\"text\"",
            "12.5",
        ] {
            let value: serde_json::Value = serde_json::from_str(json).unwrap();
            let pretty = serde_json::to_string_pretty(&value).unwrap();
            let laid_out = lay_out_json(json, JsonLayout::Pretty).replace("\\u00e9", "\u{e9}");
            assert_eq!(laid_out, pretty);
            let compact = lay_out_json(json, JsonLayout::Compact).replace("\\u00e9", "\u{e9}");
            assert_eq!(compact, value.to_string());
        }
    }

    #[test]
    fn text_that_is_no_json_passes_through() {
        for text in [
            "",
            "\"",
            "{\"NotifyKey\"",
            "{\"NotifyKey\":",
            "{\"a\":\"a\\",
            "\"a\\",
            "]]}{",
            "\u{4f60}",
            "{\u{4f60}:1}",
            "{\"a\":\"b\nc\"}",
            "\r\u{85}",
            "<html>",
        ] {
            for layout in [
                JsonLayout::AsReceived,
                JsonLayout::Pretty,
                JsonLayout::Compact,
            ] {
                assert_eq!(lay_out_json(text, layout), text, "{layout:?}");
            }
        }
        assert_eq!(
            mask_json("{\"NotifyKey\":\"s\",", JsonLayout::Pretty),
            "{\"NotifyKey\":\"***\",",
            "also where it is cut"
        );
    }
}
