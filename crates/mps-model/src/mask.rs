//! Masks secrets before a body or a text is shown: members that hold keys, and the parts of texts
//! that give access. Changes nothing else of a body, except for its layout on request.
//!
//! docs/security.md lists exactly what is masked.

mod names;
mod text;

use crate::generated::layout::{ANSWER, LAYOUTS};
use crate::json::{check, skip, skip_string, skip_whitespace, unescape};
use names::is_secret_member;
use std::borrow::Cow;
use text::{mask_nested, may_hold_secret};

/// Text that replaces a secret.
const MASK: &str = "***";

/// Layout of a masked body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum JsonLayout {
    /// The white space stays as received.
    #[default]
    AsReceived,
    /// One member per line, indented by two spaces per level.
    Pretty,
    /// One line without white space.
    Compact,
}

/// Masks the secrets of a body and changes nothing else.
///
/// Unknown members, nulls, empty lists, the spelling of numbers and the order of members stay.
/// Masked are the members that hold keys and signatures by the schema. Members that this version
/// does not model are masked if they are named like a key. In every name and text, the rules of
/// [`mask_text`] apply as well.
///
/// If a body is not JSON, its texts are masked as far as they can be recognized. Then the whole
/// body is masked as one text, and its layout stays.
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
    let text = body.trim_start_matches('\u{feff}');
    if is_json(text) {
        return rewrite(text, layout, Some(0));
    }
    let masked = rewrite(text, JsonLayout::AsReceived, Some(0));
    match mask_nested(&masked, 0) {
        Cow::Owned(masked) => masked,
        Cow::Borrowed(_) => masked,
    }
}

/// Changes the layout of a body without masking anything. A body that is not JSON stays as it is.
pub fn lay_out_json(body: &str, layout: JsonLayout) -> String {
    let text = body.trim_start_matches('\u{feff}');
    match is_json(text) {
        true => rewrite(text, layout, None),
        false => rewrite(text, JsonLayout::AsReceived, None),
    }
}

/// Masks a text if it is JSON. `depth` is the number of encodings around it.
fn masked_json(text: &str, depth: usize) -> Option<String> {
    is_json(text).then(|| rewrite(text, JsonLayout::AsReceived, Some(depth)))
}

fn is_json(text: &str) -> bool {
    check(text.as_bytes(), usize::MAX).is_ok_and(|rest| skip_whitespace(rest).is_empty())
}

/// Rewrites a body. `mask` is the number of encodings around it if it is to be masked, otherwise
/// `None`.
fn rewrite(text: &str, layout: JsonLayout, mask: Option<usize>) -> String {
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

/// Masks what gives access in a text, such as an address, a message or a line of a configuration.
///
/// Masked are userinfo, and the values of parameters whose names look like tokens, keys or
/// signatures. Values of such names in JSON, headers and assignments are masked too. The same holds
/// for content encoded within the text, as JSON or with percent escapes. docs/security.md has the
/// rules.
///
/// ```
/// use mps_model::mask_text;
///
/// assert_eq!(
///     mask_text("https://user:pa55@h.example/v.mp4?X-Amz-Signature=abc&Expires=1"),
///     "https://***@h.example/v.mp4?X-Amz-Signature=***&Expires=1",
/// );
/// assert_eq!(mask_text("task 7 of https://h.example/?task=7"), "task 7 of https://h.example/?task=7");
/// assert_eq!(mask_text("NotifyKey=k3y"), "NotifyKey=***");
/// ```
pub fn mask_text(text: &str) -> Cow<'_, str> {
    mask_nested(text, 0)
}

/// An object or list that is being written.
struct Open {
    is_object: bool,
    /// Knowledge about the object. For a list, the knowledge about its elements.
    value: Known,
    /// True if it already holds a member or element.
    filled: bool,
}

/// Knowledge about a value before it is read.
#[derive(Clone, Copy, Default)]
struct Known {
    /// Place of the struct that the value is by the schema.
    place: Option<usize>,
    /// True if the value and everything in it is secret.
    secret: bool,
}

/// Writer of a body, token by token.
struct Writer<'t> {
    text: &'t str,
    layout: JsonLayout,
    /// Number of encodings around the body if it is masked, otherwise `None`.
    mask: Option<usize>,
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
                    let after = skip_whitespace(rest);
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
                        // This is not a value, so the character is copied as it is.
                        _ => self.after_character(rest),
                    };
                    self.scalar(rest, after);
                    after
                }
            };
            // The elements of a list inherit what is known about the list.
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

    /// Writes the name of a member, or a text.
    fn string(&mut self, from: &'t [u8], to: &'t [u8]) {
        let owner = self.open.last().filter(|open| open.is_object);
        match owner.map(|open| open.value.secret) {
            Some(secret) if matches!(skip_whitespace(to), [b':', ..]) => {
                self.separate();
                self.text(from, to, false);
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
        if known.secret && self.mask.is_some() && is_number {
            self.out.push_str("\"***\"");
        } else {
            self.copy(from, to);
        }
    }

    /// Returns what follows the first character.
    fn after_character(&self, rest: &'t [u8]) -> &'t [u8] {
        let character = self.text.get(self.text.len() - rest.len()..);
        let character = character.and_then(|text| text.chars().next());
        rest.get(character.map_or(1, char::len_utf8)..)
            .unwrap_or_default()
    }

    /// Copies the text between two remainders of the input. Both begin beside ASCII, so no
    /// character is split.
    fn copy(&mut self, from: &[u8], to: &[u8]) {
        let (begin, end) = (self.text.len() - from.len(), self.text.len() - to.len());
        match self.text.get(begin..end) {
            Some(text) => self.out.push_str(text),
            // This is a byte of a character in a place that allows none. The rest of the character
            // follows.
            None => self.out.push(char::REPLACEMENT_CHARACTER),
        }
    }

    /// Begins a line for a member, or for an element that is not the value of a member.
    fn separate(&mut self) {
        let begins_line = match self.open.last_mut() {
            Some(open) => {
                // The value of a member stands on the line of the member.
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

    /// Returns what is known about the value of the member with this name.
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
            None => known(None, is_secret_member(name)),
        }
    }

    /// Writes a text or a name, masked if needed.
    fn text(&mut self, from: &'t [u8], to: &'t [u8], secret: bool) {
        let inner = from.len().saturating_sub(to.len());
        let Some(depth) = self.mask.filter(|_| inner > 2) else {
            return self.copy(from, to);
        };
        if secret {
            return self.out.push_str("\"***\"");
        }
        if !may_hold_secret(&from[..inner]) {
            return self.copy(from, to);
        }
        let mut plain = String::new();
        if unescape(&from[1..], self.text, &mut plain).is_err() {
            // A truncated or malformed text is masked later, together with the text around it.
            return self.copy(from, to);
        }
        match mask_nested(&plain, depth) {
            Cow::Borrowed(_) => self.copy(from, to),
            Cow::Owned(masked) => write_text(&masked, &mut self.out),
        }
    }
}

/// Writes a text as a JSON string.
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
    use super::{JsonLayout, lay_out_json, mask_json};

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
                "{\"Url\":\"https://***@h/\u{4f60}?token=***\",\"Text\":\"token=***\"}",
            ),
            (
                r#"{"New":{"AccessToken":"t","Keyword":"w","Key":7,"Keys":["a","b"],"Sign":null,"Password":""}}"#,
                r#"{"New":{"AccessToken":"***","Keyword":"w","Key":"***","Keys":["***","***"],"Sign":null,"Password":""}}"#,
            ),
            (
                r#"{"Text":"\"NotifyKey\":\"x\""}"#,
                r#"{"Text":"\"NotifyKey\":\"***\""}"#,
            ),
            (
                r#"{"ExtInfo":"{\"NotifyKey\":\"x\",\"Id\":\"\\u4f60\"}"}"#,
                r#"{"ExtInfo":"{\"NotifyKey\":\"***\",\"Id\":\"\\u4f60\"}"}"#,
            ),
            (
                r#"{"New":{"https:\/\/u:p@h/?token=x":{"Status":"FAIL"}}}"#,
                r#"{"New":{"https://***@h/?token=***":{"Status":"FAIL"}}}"#,
            ),
            (
                r#"{"New":{"notifykey":"x","Cookie":"x","EncryptIv":"x","Iv":"x","Code":"c"}}"#,
                r#"{"New":{"notifykey":"***","Cookie":"***","EncryptIv":"***","Iv":"***","Code":"c"}}"#,
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
            r#"{"Response":{"WorkflowTask":{"InputInfo":{"CosInputInfo":{"Bucket":"b","Object":"/token=abc/x?t=1"}}}}}"#,
            r#"{"New":{"Token":true,"Sign":"","Secret":null}}"#,
            r#"{"Url":"https://h/token-in-a-path/a"}"#,
            r#"{"Url":"https://h/?u=https%3A%2F%2Fx%2F%3Ftask%3D1"}"#,
            r#"{"Text":"Bearer x","Json":"{\"Token\":null,\"Name\":\"\\u4f60\"}"}"#,
            r#"{"Text":"u:p@h","Xml":"<Token>x</Token>","Prose":"the key: x, code=7"}"#,
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
