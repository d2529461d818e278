//! Repair of JSON text that the model accepts and a strict parser refuses. Handles control
//! characters within strings, and byte order marks between values.

use std::borrow::Cow;

/// Replaces control characters and byte order marks by blanks. Every other byte keeps its offset.
pub(crate) fn blank_controls(text: &str) -> Cow<'_, str> {
    rewrite(text, |_, out| out.push(' '))
}

/// Replaces byte order marks between values by blanks. Gateways and joined files leave such marks.
pub(crate) fn blank_byte_order_marks(text: &str) -> Cow<'_, str> {
    match text.contains(BYTE_ORDER_MARK) {
        true => rewrite(text, |control, out| out.push(char::from(control))),
        false => text.into(),
    }
}

/// Escapes control characters within strings, and replaces byte order marks by blanks.
pub(crate) fn escape_controls(text: &str) -> Cow<'_, str> {
    rewrite(text, |control, out| {
        out.push_str(&format!("\\u{control:04x}"))
    })
}

/// Replaces numbers beyond the range of a float by null.
pub(crate) fn null_huge_numbers(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    let mut rest = json;
    while let Some(at) = rest.find(|c: char| c == '"' || c == '-' || c.is_ascii_digit()) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if rest.starts_with('"') {
            let (string, after) = rest.split_at(string_length(rest));
            out.push_str(string);
            rest = after;
            continue;
        }
        let is_part = |c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.' | 'e' | 'E');
        let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        let (number, after) = rest.split_at(end);
        let is_finite = number.parse::<f64>().is_ok_and(f64::is_finite);
        out.push_str(if is_finite { number } else { "null" });
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Length of the string literal at the start of `text`, with both quotes. An unclosed literal
/// extends to the end of the text.
pub(crate) fn string_length(text: &str) -> usize {
    let mut escape_controls = false;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            b'"' if !escape_controls => return at + 1,
            b'\\' => escape_controls = !escape_controls,
            _ => escape_controls = false,
        }
    }
    text.len()
}

const BYTE_ORDER_MARK: &str = "\u{feff}";

fn rewrite(text: &str, write_control: impl Fn(u8, &mut String)) -> Cow<'_, str> {
    let mut out = String::new();
    let mut copied = 0;
    let (mut in_string, mut escaping) = (false, false);
    for (at, byte) in text.bytes().enumerate() {
        let is_control = in_string && byte < 0x20;
        let is_mark = !in_string && byte == 0xef && text[at..].starts_with(BYTE_ORDER_MARK);
        if is_control || is_mark {
            out.push_str(&text[copied..at]);
        }
        if is_control {
            write_control(byte, &mut out);
            copied = at + 1;
        } else if is_mark {
            out.push_str("   ");
            copied = at + BYTE_ORDER_MARK.len();
        }
        match byte {
            _ if escaping => escaping = false,
            b'\\' if in_string => escaping = true,
            b'"' => in_string = !in_string,
            _ => {}
        }
    }
    if copied == 0 {
        return text.into();
    }
    out.push_str(&text[copied..]);
    out.into()
}

#[cfg(test)]
mod tests {
    use super::{blank_controls, escape_controls, null_huge_numbers};

    #[test]
    fn huge_number_outside_of_strings_becomes_null() {
        assert_eq!(
            null_huge_numbers(
                r#"{"a":1e400,"b":[-1E+999,1.5,-0],"c 1e400":"1e400\"1e400","d":12}"#
            ),
            r#"{"a":null,"b":[null,1.5,-0],"c 1e400":"1e400\"1e400","d":12}"#
        );
    }

    #[test]
    fn control_in_string_is_blanked_or_escaped() {
        for (text, blank, escape) in [
            ("{\"a\":\n\"b\"}", "{\"a\":\n\"b\"}", "{\"a\":\n\"b\"}"),
            ("\"a\nb\"", "\"a b\"", "\"a\\u000ab\""),
            ("\"\\\"\u{1}\"\t", "\"\\\" \"\t", "\"\\\"\\u0001\"\t"),
            ("\u{feff}{\u{feff}}", "   {   }", "   {   }"),
            (
                "\"\u{feff}\u{ff0c}\"",
                "\"\u{feff}\u{ff0c}\"",
                "\"\u{feff}\u{ff0c}\"",
            ),
            ("", "", ""),
        ] {
            assert_eq!(blank_controls(text), blank);
            assert_eq!(escape_controls(text), escape);
            assert_eq!(blank_controls(text).len(), text.len());
        }
    }
}
