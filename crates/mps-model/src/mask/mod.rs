//! Masks secrets before a body or a text is shown: members that hold keys, and the parts of texts
//! that give access. Changes nothing else of a body, except for its layout on request.
//!
//! docs/security.md lists exactly what is masked.

mod assignments;
mod json;
mod names;
mod probe;
mod spans;
mod text;
#[cfg(test)]
mod text_tests;
mod userinfo;

pub use json::JsonLayout;

use json::{Mask, is_json, rewrite, rewrite_to};
use std::borrow::Cow;
use std::io;
use text::mask_nested;

/// Masks of the texts in a body.
const TEXTS: Mask = Mask {
    depth: 0,
    text: mask_nested,
};

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
/// let body = r#"{"TaskNotifyConfig":{"NotifyKey":"k3y","NotifyUrl":"https://h/?token=t0k"}}"#;
/// assert_eq!(
///     mask_json(body, JsonLayout::AsReceived),
///     r#"{"TaskNotifyConfig":{"NotifyKey":"***","NotifyUrl":"https://h/?token=***"}}"#,
/// );
/// ```
pub fn mask_json(body: &str, layout: JsonLayout) -> String {
    let text = body.trim_start_matches('\u{feff}');
    if is_json(text) {
        return rewrite(text, layout, Some(TEXTS));
    }
    let masked = rewrite(text, JsonLayout::AsReceived, Some(TEXTS));
    match mask_nested(&masked, 0) {
        Cow::Owned(masked) => masked,
        Cow::Borrowed(_) => masked,
    }
}

/// Writes what [`mask_json`] returns. A long body is written in pieces, so that no second one is
/// held.
///
/// # Errors
///
/// Errors of the writer.
///
/// ```
/// use mps_model::{JsonLayout, write_masked_json};
///
/// let mut masked = Vec::new();
/// write_masked_json(
///     r#"{"NotifyKey":"k3y"}"#,
///     JsonLayout::AsReceived,
///     &mut masked,
/// )?;
/// assert_eq!(masked, br#"{"NotifyKey":"***"}"#);
/// # Ok::<_, std::io::Error>(())
/// ```
pub fn write_masked_json(
    body: &str,
    layout: JsonLayout,
    mut out: impl io::Write,
) -> io::Result<()> {
    let text = body.trim_start_matches('\u{feff}');
    match is_json(text) {
        true => rewrite_to(text, layout, Some(TEXTS), out),
        false => out.write_all(mask_json(body, layout).as_bytes()),
    }
}

/// Changes the layout of a body without masking anything. A body that is not JSON stays as it is.
///
/// ```
/// use mps_model::{JsonLayout, lay_out_json};
///
/// assert_eq!(
///     lay_out_json(r#"{ "a" : [1, 2] }"#, JsonLayout::Compact),
///     r#"{"a":[1,2]}"#
/// );
/// assert_eq!(
///     lay_out_json(r#"{"a":1e0}"#, JsonLayout::Pretty),
///     "{\n  \"a\": 1e0\n}"
/// );
/// ```
pub fn lay_out_json(body: &str, layout: JsonLayout) -> String {
    let text = body.trim_start_matches('\u{feff}');
    match is_json(text) {
        true => rewrite(text, layout, None),
        false => rewrite(text, JsonLayout::AsReceived, None),
    }
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
/// assert_eq!(
///     mask_text("task 7 of https://h.example/?task=7"),
///     "task 7 of https://h.example/?task=7"
/// );
/// assert_eq!(mask_text("NotifyKey=k3y"), "NotifyKey=***");
/// ```
pub fn mask_text(text: &str) -> Cow<'_, str> {
    mask_nested(text, 0)
}

#[cfg(test)]
mod tests {
    use super::{JsonLayout, lay_out_json, mask_json, write_masked_json};

    #[test]
    fn body_written_in_pieces_is_the_masked_body() {
        let element =
            r#"{ "NotifyKey" : "k3y" , "Text":"\u4f60 token=x","List" : [ 1,-2.5 , null,{ } ] }"#;
        for count in [0, 1, 200, 3_000] {
            let elements = vec![element; count].join(" ,\n");
            for body in [
                format!("[{elements}]"),
                format!("\u{feff}{{\"A\":[{elements}]}}"),
                format!("[{elements}"),
            ] {
                for layout in [
                    JsonLayout::AsReceived,
                    JsonLayout::Pretty,
                    JsonLayout::Compact,
                ] {
                    let mut written = Vec::new();
                    write_masked_json(&body, layout, &mut written).unwrap();
                    assert!(
                        written == mask_json(&body, layout).as_bytes(),
                        "{count} {layout:?}"
                    );
                }
            }
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
