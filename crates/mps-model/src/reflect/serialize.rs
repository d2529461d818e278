//! `Serialize` for every type. Writes each of them through reflection, so that one function serves
//! them all.

use crate::extras::Extras;
use crate::json::number;
use crate::json::unescape;
use crate::reflect::{List, Reflect, Value};
use crate::{Coordinates, RawJson, RawMembers, SecretText, Text, Time};
use serde_core::ser::{Error as _, SerializeMap, SerializeSeq};
use serde_core::{Serialize, Serializer};
use std::collections::HashMap;

/// Writes a struct as a map of its members that are set.
pub(crate) fn write_struct<S: Serializer>(
    record: &dyn Reflect,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    for (name, value) in record.members() {
        map.serialize_entry(name, &value)?;
    }
    map.end()
}

/// Writes a root. Unknown members that were kept return to the objects that they came from.
pub(crate) fn write_root<S: Serializer>(
    root: &dyn Reflect,
    extras: &Extras,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let kept = extras.unknown().iter();
    let kept: HashMap<&str, &RawMembers> = kept
        .map(|(owner, members)| (owner.as_str(), members))
        .collect();
    if kept.is_empty() {
        return write_struct(root, serializer);
    }
    let value = Value::Struct(root);
    let path = String::new();
    let kept = &kept;
    Restored { value, path, kept }.serialize(serializer)
}

/// A value with its path, and the kept unknown members by the path of their owner.
struct Restored<'a> {
    value: Value<'a>,
    path: String,
    kept: &'a HashMap<&'a str, &'a RawMembers>,
}

impl Serialize for Restored<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { value, path, kept } = self;
        let nested = |value, path| Restored { value, path, kept };
        match value {
            Value::Struct(record) => {
                let mut map = serializer.serialize_map(None)?;
                for (name, value) in record.members() {
                    let dot = if path.is_empty() { "" } else { "." };
                    map.serialize_entry(name, &nested(value, format!("{path}{dot}{name}")))?;
                }
                for (name, value) in kept.get(path.as_str()).iter().flat_map(|kept| kept.iter()) {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
            Value::List(list) => {
                let mut sequence = serializer.serialize_seq(Some(list.len()))?;
                for (index, element) in list.elements().enumerate() {
                    sequence.serialize_element(&nested(element, format!("{path}[{index}]")))?;
                }
                sequence.end()
            }
            scalar => scalar.serialize(serializer),
        }
    }
}

fn write_list<S: Serializer>(list: &dyn List, serializer: S) -> Result<S::Ok, S::Error> {
    let mut sequence = serializer.serialize_seq(Some(list.len()))?;
    for element in list.elements() {
        sequence.serialize_element(&element)?;
    }
    sequence.end()
}

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Int(value) => serializer.serialize_i64(*value),
            Self::UInt(value) => serializer.serialize_u64(*value),
            // Write a whole number as an integer, as the service does.
            Self::Float(value)
                if value.fract() == 0.0
                    && value.abs() < 1e15
                    && (*value != 0.0 || value.is_sign_positive()) =>
            {
                serializer.serialize_i64(*value as i64)
            }
            Self::Float(value) => serializer.serialize_f64(*value),
            Self::Text(value) | Self::Secret(value) => serializer.serialize_str(value),
            Self::Raw(value) => value.serialize(serializer),
            Self::Struct(value) => write_struct(*value, serializer),
            Self::List(value) => write_list(*value, serializer),
        }
    }
}

impl Serialize for dyn Reflect + '_ {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write_struct(self, serializer)
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

impl Serialize for Time {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

/// Writes the secret itself. Otherwise an answer that is read and written again would differ.
impl Serialize for SecretText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.expose())
    }
}

impl Serialize for Coordinates {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl Serialize for RawMembers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

/// Writes raw JSON as the value that it is, in any format. A number that fits no format, such as
/// `1e400`, is written as a text of its digits.
impl Serialize for RawJson {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (value, _) = Json::parse(self.as_str())
            .ok_or_else(|| S::Error::custom("raw members hold no JSON"))?;
        value.serialize(serializer)
    }
}

/// A JSON value of any kind.
///
/// It is made only of checked text, which nests at most `MAX_DEPTH` deep.
enum Json {
    Null,
    Bool(bool),
    Int(i64),
    UInt(u64),
    Float(f64),
    Text(String),
    Array(Vec<Self>),
    Object(Vec<(String, Self)>),
}

impl Json {
    /// Parses the value at the start of `text`, and returns it with the text after it.
    fn parse(text: &str) -> Option<(Self, &str)> {
        let text = text.trim_start();
        let remainder = |rest: &[u8]| text.get(text.len() - rest.len()..);
        Some(match *text.as_bytes().first()? {
            b'{' => {
                let mut members = Vec::new();
                let mut rest = text.get(1..)?.trim_start();
                while !rest.starts_with('}') {
                    let (name, value) = Self::parse(rest.strip_prefix(',').unwrap_or(rest))?;
                    let (value, after) = Self::parse(value.trim_start().strip_prefix(':')?)?;
                    let Self::Text(name) = name else { return None };
                    members.push((name, value));
                    rest = after.trim_start();
                }
                (Self::Object(members), rest.get(1..)?)
            }
            b'[' => {
                let mut elements = Vec::new();
                let mut rest = text.get(1..)?.trim_start();
                while !rest.starts_with(']') {
                    let (element, after) = Self::parse(rest.strip_prefix(',').unwrap_or(rest))?;
                    elements.push(element);
                    rest = after.trim_start();
                }
                (Self::Array(elements), rest.get(1..)?)
            }
            b'"' => {
                let mut unescaped = String::new();
                let rest = unescape(&text.as_bytes()[1..], text, &mut unescaped).ok()?;
                (Self::Text(unescaped), remainder(rest)?)
            }
            b't' => (Self::Bool(true), text.get(4..)?),
            b'f' => (Self::Bool(false), text.get(5..)?),
            b'n' => (Self::Null, text.get(4..)?),
            _ => {
                let rest = remainder(number::skip(text.as_bytes()).ok()?)?;
                let digits = &text[..text.len() - rest.len()];
                (Self::number(digits)?, rest)
            }
        })
    }

    /// A number that no type of serde holds is kept as a text of its digits.
    fn number(digits: &str) -> Option<Self> {
        if digits == "-0" {
            return Some(Self::Float(-0.0));
        }
        if let Ok(value) = digits.parse() {
            return Some(Self::Int(value));
        }
        if let Ok(value) = digits.parse() {
            return Some(Self::UInt(value));
        }
        let value: f64 = digits.parse().ok()?;
        Some(match value.is_finite() {
            true => Self::Float(value),
            false => Self::Text(digits.to_owned()),
        })
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Int(value) => serializer.serialize_i64(*value),
            Self::UInt(value) => serializer.serialize_u64(*value),
            Self::Float(value) => serializer.serialize_f64(*value),
            Self::Text(value) => serializer.serialize_str(value),
            Self::Array(elements) => serializer.collect_seq(elements),
            Self::Object(members) => {
                serializer.collect_map(members.iter().map(|(name, value)| (name, value)))
            }
        }
    }
}
