//! `Deserialize` for every type. Writes the input down as JSON for the one reader, so that the same
//! input means the same either way. It is slower than `from_slice` on JSON text.

use crate::extras::Extras;
use crate::json::{skip, skip_string, write_text};
use crate::reader::{ObjectSchema, ReadValue, Reader};
use crate::reflect::Reflect;
use crate::{Coordinates, DecodeError, SecretText, Text, Time};
use serde_core::Deserialize;
use serde_core::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;
use std::fmt::Write as _;

/// Reads a value through its JSON text.
pub(crate) fn read_value<'de, T: ReadValue + Default, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let mut json = String::new();
    Transcribe(&mut json).deserialize(deserializer)?;
    let mut reader = Reader::new(&json);
    let mut value = T::default();
    match value.read(&mut reader, json.as_bytes()) {
        Some(_) => Ok(value),
        None => Err(D::Error::custom(DecodeError::new(
            json.as_bytes(),
            reader.failure(),
        ))),
    }
}

/// Reads a struct. A root also keeps the extras.
pub(crate) fn read_struct<'de, T, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error>
where
    T: ReadValue + ObjectSchema + Reflect + Default,
{
    let mut json = String::new();
    Transcribe(&mut json).deserialize(deserializer)?;
    if has_envelope(&json) {
        return Err(D::Error::custom(
            "the value is within a member `Response`. Use `from_slice` to read a body, or \
             deserialize that member.",
        ));
    }
    let mut reader = Reader::new(&json);
    let mut value = T::default();
    match value.read(&mut reader, json.as_bytes()) {
        Some(_) => {
            if reader.has_extras() {
                let place = value.descriptor().place;
                value.set_extras(Extras::new(reader.noted(), &json, place, 0));
            }
            Ok(value)
        }
        None => Err(D::Error::custom(DecodeError::new(
            json.as_bytes(),
            reader.failure(),
        ))),
    }
}

/// Returns whether an object, as [`Transcribe`] writes it, has a member `Response`. No struct has
/// one. It is the envelope of an answer, within which nothing would be found.
fn has_envelope(json: &str) -> bool {
    let mut rest = json.as_bytes();
    while let [b'{' | b',', member @ ..] = rest {
        if member.starts_with(br#""Response":"#) {
            return true;
        }
        let Ok([b':', value @ ..]) = skip_string(member) else {
            return false;
        };
        let Ok(after) = skip(value) else { return false };
        rest = after;
    }
    false
}

macro_rules! deserialize {
    ($($type:ty),*) => {
        $(impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                read_value(deserializer)
            }
        })*
    };
}

deserialize!(Text, Time, SecretText, Coordinates);

/// Writes the content of a deserializer as JSON text.
struct Transcribe<'t>(&'t mut String);

impl Transcribe<'_> {
    fn display<E: Error>(self, value: impl fmt::Display) -> Result<(), E> {
        write!(self.0, "{value}").map_err(E::custom)
    }
}

impl<'de> DeserializeSeed<'de> for Transcribe<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Transcribe<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON can hold")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.display(value)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.display(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.display(value)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        if !value.is_finite() {
            return Err(E::custom("a float that JSON cannot hold"));
        }
        // The shortest text that reads as the same double.
        self.display(format_args!("{value:?}"))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        write_text(value, self.0);
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.display("null")
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.display("null")
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<(), A::Error> {
        self.0.push('[');
        let empty = self.0.len();
        loop {
            let mark = self.0.len();
            if mark > empty {
                self.0.push(',');
            }
            if elements.next_element_seed(Transcribe(self.0))?.is_none() {
                self.0.truncate(mark);
                self.0.push(']');
                return Ok(());
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        self.0.push('{');
        let empty = self.0.len();
        loop {
            let mark = self.0.len();
            if mark > empty {
                self.0.push(',');
            }
            if members.next_key_seed(Transcribe(self.0))?.is_none() {
                self.0.truncate(mark);
                self.0.push('}');
                return Ok(());
            }
            self.0.push(':');
            members.next_value_seed(Transcribe(self.0))?;
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::types::CosInputInfo;
    use crate::{DescribeTaskDetailResponse, Notification};

    #[test]
    fn body_with_its_envelope_is_refused_by_serde_and_read_by_from_slice() {
        for body in [
            r#"{"Response":{"Status":"FINISH"}}"#,
            r#"{"RequestId":"r\"{","Other":[{"a":","}],"Response":{"Status":"FINISH"}}"#,
            r#" { "Response" : null } "#,
        ] {
            let error = serde_json::from_str::<DescribeTaskDetailResponse>(body).unwrap_err();
            assert!(error.to_string().contains("`from_slice`"), "{error}");
            assert!(serde_json::from_str::<Notification>(body).is_err());
            assert!(serde_json::from_str::<CosInputInfo>(body).is_err());
        }
        let content = r#"{"Status":"FINISH","Other":{"Response":1},"ResponseTime":"Response"}"#;
        let read: DescribeTaskDetailResponse = serde_json::from_str(content).unwrap();
        let body = format!(r#"{{"Response":{content}}}"#);
        let expected = DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap();
        assert_eq!(read, expected);
    }
}
