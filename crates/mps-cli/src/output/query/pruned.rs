//! Reader of JSON that keeps what a [`Need`] names. Every value that counts keeps its kind, so that
//! an expression finds a list where a list was.

use super::need::Need;
use jmespath::{Rcvar, Variable};
use serde::Deserialize as _;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Number;
use std::collections::BTreeMap;
use std::fmt;

/// Reads a document. What is not needed is checked, and not kept.
pub(super) fn read(json: &str, need: &Need) -> serde_json::Result<Variable> {
    let mut reader = serde_json::Deserializer::from_str(json);
    let document = Pruned(need).deserialize(&mut reader)?;
    reader.end()?;
    Ok(document)
}

/// Reads a value of which this counts.
struct Pruned<'n>(&'n Need);

impl<'de> DeserializeSeed<'de> for Pruned<'_> {
    type Value = Variable;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Variable, D::Error> {
        match self.0 {
            Need::Whole => Variable::deserialize(deserializer),
            Need::Part(_) => deserializer.deserialize_any(self),
        }
    }
}

impl<'de> Visitor<'de> for Pruned<'_> {
    type Value = Variable;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Variable, E> {
        Ok(Variable::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Variable, E> {
        Ok(Variable::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Variable, E> {
        Ok(Variable::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Variable, E> {
        Ok(Number::from_f64(value).map_or(Variable::Null, Variable::Number))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Variable, E> {
        let kept = if self.0.of_text() { value } else { "" };
        Ok(Variable::String(kept.to_owned()))
    }

    fn visit_unit<E>(self) -> Result<Variable, E> {
        Ok(Variable::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Variable, A::Error> {
        let mut elements = Vec::new();
        match self.0.of_elements() {
            Some(need) => {
                while let Some(element) = list.next_element_seed(Pruned(need))? {
                    elements.push(Rcvar::new(element));
                }
            }
            None => while list.next_element::<IgnoredAny>()?.is_some() {},
        }
        Ok(Variable::Array(elements))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Variable, A::Error> {
        let mut members = BTreeMap::new();
        while let Some(name) = object.next_key_seed(Name(self.0))? {
            match name {
                Some((name, need)) => {
                    let value = object.next_value_seed(Pruned(need))?;
                    members.insert(name, Rcvar::new(value));
                }
                None => drop(object.next_value::<IgnoredAny>()?),
            }
        }
        Ok(Variable::Object(members))
    }
}

/// Reads the name of a member. Returns it with what counts of the member, or `None` if nothing
/// does.
struct Name<'n>(&'n Need);

impl<'de, 'n> DeserializeSeed<'de> for Name<'n> {
    type Value = Option<(String, &'n Need)>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'n> Visitor<'_> for Name<'n> {
    type Value = Option<(String, &'n Need)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.0.of_member(name).map(|need| (name.to_owned(), need)))
    }
}
