//! Outline of a JSON text, one level deep: its members or elements as slices. Checks nothing, so
//! that broken text has an outline too.

use crate::json_text::{self, string_length};
use serde_json::value::RawValue;

/// Outline of one value, in slices of its text.
pub(super) enum Shape<'t> {
    Object(Members<'t>),
    List(Vec<&'t str>),
    /// String, unescaped.
    Text(String),
    /// Number, boolean, null, or invalid JSON.
    Scalar,
}

/// Members of an object, in order. A broken object has the members up to the fault.
pub(super) struct Members<'t>(Vec<(String, &'t str)>);

impl<'t> Members<'t> {
    /// Value of the last member with this name.
    pub(super) fn get(&self, name: &str) -> Option<&'t str> {
        let mut entries = self.0.iter().rev();
        let (_, value) = entries.find(|(known, _)| known == name)?;
        Some(value)
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.iter().map(|(name, _)| name)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &'t str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), *value))
    }
}

impl<'t> Shape<'t> {
    /// Outlines a text with one value.
    pub(super) fn of(text: &'t str) -> Self {
        let text = text.trim_start();
        match text.as_bytes().first() {
            Some(b'{') => Self::Object(Members(members(&text[1..]))),
            Some(b'[') => Self::List(elements(&text[1..])),
            Some(b'"') => match unescaped(&text[..string_length(text)]) {
                Some(string) => Self::Text(string),
                None => Self::Scalar,
            },
            _ => Self::Scalar,
        }
    }
}

/// Splits a text into consecutive values. Returns `None` if it holds anything else.
pub(super) fn stream(text: &str) -> Option<Vec<&str>> {
    let strict = json_text::blank_controls(text);
    let mut values = Vec::new();
    let mut parser = serde_json::Deserializer::from_str(&strict).into_iter::<&RawValue>();
    while let Some(value) = parser.next() {
        let end = parser.byte_offset();
        values.push(text.get(end - value.ok()?.get().len()..end)?);
    }
    Some(values)
}

fn unescaped(literal: &str) -> Option<String> {
    serde_json::from_str(&json_text::blank_controls(literal)).ok()
}

/// Reads the members of an object, from after its bracket.
fn members(mut rest: &str) -> Vec<(String, &str)> {
    let mut members = Vec::new();
    loop {
        rest = rest.trim_start_matches(is_separator);
        if !rest.starts_with('"') {
            return members;
        }
        let (literal, after) = rest.split_at(string_length(rest));
        let (Some(name), Some(value)) = (
            unescaped(literal),
            after.trim_start().strip_prefix(':').map(str::trim_start),
        ) else {
            return members;
        };
        let (value, after) = value.split_at(value_length(value));
        members.push((name, value));
        rest = after;
    }
}

/// Reads the elements of a list, from after its bracket.
fn elements(mut rest: &str) -> Vec<&str> {
    let mut elements = Vec::new();
    loop {
        rest = rest.trim_start_matches(is_separator);
        let (element, after) = rest.split_at(value_length(rest));
        if element.is_empty() {
            return elements;
        }
        elements.push(element);
        rest = after;
    }
}

fn is_separator(c: char) -> bool {
    c.is_ascii_whitespace() || c == ','
}

/// Length of the value at the start of a text. An incomplete value extends to the end of the text.
fn value_length(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(byte) = text.as_bytes().get(at) {
        match byte {
            b'"' => at += string_length(&text[at..]),
            b'{' | b'[' => {
                depth += 1;
                at += 1;
            }
            b'}' | b']' if depth == 0 => return at,
            b'}' | b']' => {
                depth -= 1;
                at += 1;
            }
            b',' if depth == 0 => return at,
            byte if depth == 0 && byte.is_ascii_whitespace() => return at,
            _ => {
                at += 1;
                continue;
            }
        }
        let is_whole = matches!(byte, b'"' | b'}' | b']');
        if depth == 0 && is_whole {
            return at;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::{Shape, stream};
    use serde_json::Value;

    fn outline(text: &str) -> Vec<(String, String)> {
        match Shape::of(text) {
            Shape::Object(members) => members
                .iter()
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect(),
            Shape::List(elements) => elements
                .into_iter()
                .map(|element| (String::new(), element.to_owned()))
                .collect(),
            Shape::Text(text) => vec![("text".to_owned(), text)],
            Shape::Scalar => Vec::new(),
        }
    }

    #[test]
    fn outline_of_random_object_has_its_members() {
        let mut random = fastrand::Rng::with_seed(5);
        for _ in 0..500 {
            let value = value(&mut random, 0);
            for text in [
                value.to_string(),
                serde_json::to_string_pretty(&value).unwrap(),
            ] {
                let expected: Vec<(String, Value)> = match &value {
                    Value::Object(members) => members.clone().into_iter().collect(),
                    Value::Array(elements) => elements
                        .iter()
                        .map(|element| (String::new(), element.clone()))
                        .collect(),
                    _ => continue,
                };
                let found = outline(&text).into_iter();
                let found: Vec<(String, Value)> = found
                    .map(|(name, value)| (name, serde_json::from_str(&value).unwrap()))
                    .collect();
                assert_eq!(found, expected);
                // A cut text has no members but those of the whole text.
                let cut: String = text
                    .chars()
                    .take(random.usize(..=text.chars().count()))
                    .collect();
                let names = expected.iter().map(|(name, _)| name);
                let found = outline(&cut);
                let found: Vec<_> = found.iter().map(|(name, _)| name).collect();
                assert!(found.len() <= expected.len(), "{cut}");
                assert!(found.into_iter().zip(names).all(|(a, b)| a == b), "{cut}");
            }
        }
    }

    fn value(random: &mut fastrand::Rng, depth: usize) -> Value {
        match random.u8(0..if depth < 4 { 7 } else { 5 }) {
            0 => Value::Null,
            1 => random.f64().into(),
            2 => ["", "\"", "\\", "]}", "{,:", "\u{4f60}\n"][random.usize(0..6)].into(),
            3 => random.bool().into(),
            4 => random.i32(..).into(),
            5 => (0..random.usize(0..4))
                .map(|_| value(random, depth + 1))
                .collect(),
            _ => (0..random.usize(0..4))
                .map(|n| (format!("{n}\"\\{{"), value(random, depth + 1)))
                .collect::<serde_json::Map<_, _>>()
                .into(),
        }
    }

    #[test]
    fn broken_object_has_members_up_to_the_fault() {
        for (text, names) in [
            ("{", &[][..]),
            ("{\"a\"", &[]),
            ("{\"a\":", &["a"]),
            ("{\"a\":1 x", &["a"]),
            ("{\"a\":{\"b\":\"c", &["a"]),
            ("{\"a\":1,\"b\":[1,2}", &["a", "b"]),
            ("{\"a\nb\":1}", &["a b"]),
            ("{a:1}", &[]),
            ("{'a':1}", &[]),
        ] {
            let found = outline(text);
            let found: Vec<_> = found.iter().map(|(name, _)| name.as_str()).collect();
            assert_eq!(found, names, "{text}");
        }
    }

    #[test]
    fn stream_is_split_at_whole_values() {
        assert_eq!(
            stream("{\"a\":\"b\nc\"}\n [1]\n2"),
            Some(vec!["{\"a\":\"b\nc\"}", "[1]", "2"])
        );
        assert_eq!(stream("{} x"), None);
        assert_eq!(stream("{}{\"a\""), None);
        assert_eq!(stream(" "), Some(vec![]));
    }
}
