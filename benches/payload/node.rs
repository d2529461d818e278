//! JSON values whose objects know their type, and the documentation's answer as such a value. Does
//! not write them.

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;

/// JSON value whose objects keep the order of their members and know their type.
pub enum Node {
    Null,
    Raw(String),
    Text(String),
    List(Vec<Self>),
    Object(&'static str, Vec<(Cow<'static, str>, Self)>),
    /// A value that is written as another vintage of the service writes it.
    Written(super::Vintage, Box<Self>),
}

/// Example answer from the service's documentation.
const SMALL: &str =
    include_str!("../../crates/mps-model/schema/examples/DescribeTaskDetail-page.json");

/// Task id in the documentation's answer.
const DOCUMENTED_ID: &str = "235303****-WorkflowTask-80108cc3380155d98b2e3573a48a******";

/// Returns the documentation's answer. Its members keep their order and its numbers keep their
/// digits.
pub fn documented() -> Node {
    let answer = SMALL.replace(DOCUMENTED_ID, super::TASK_ID);
    let answer: &RawValue =
        serde_json::from_str(&answer).expect("the documentation's answer is JSON");
    let Members(members) = serde_json::from_str(answer.get()).expect("it is an object");
    let members = members
        .into_iter()
        .map(|(name, value)| (name.into(), node(value, "DescribeTaskDetailResponse")));
    Node::Object("", members.collect())
}

/// Converts `raw`, a value of the type `kind`.
fn node(raw: &RawValue, kind: &'static str) -> Node {
    const VALID: &str = "a raw value is JSON";
    let raw = raw.get();
    match raw.as_bytes()[0] {
        b'{' => {
            let fields = mps_model::schema::find(kind).map_or(&[][..], |known| known.fields);
            let kind_of = |name: &str| {
                let field = fields.iter().find(|field| field.name == name);
                field.map_or("", |field| field.wire)
            };
            let Members(members) = serde_json::from_str(raw).expect(VALID);
            let members = members.into_iter().map(|(name, value)| {
                let value = node(value, kind_of(&name));
                (name.into(), value)
            });
            Node::Object(kind, members.collect())
        }
        b'[' => {
            let elements: Vec<&RawValue> = serde_json::from_str(raw).expect(VALID);
            Node::List(elements.into_iter().map(|raw| node(raw, kind)).collect())
        }
        b'"' => Node::Text(serde_json::from_str(raw).expect(VALID)),
        b'n' => Node::Null,
        _ => Node::Raw(raw.to_owned()),
    }
}

/// Members of an object in their order. `serde_json::Value` keeps that order only with a feature
/// enabled.
struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;
        impl<'de> Visitor<'de> for Collect {
            type Value = Vec<(String, &'de RawValue)>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(members)
            }
        }
        deserializer.deserialize_map(Collect).map(Self)
    }
}

/// Returns an object of the type `kind`.
pub fn object(kind: &'static str, members: Vec<(&'static str, Node)>) -> Node {
    Node::Object(
        kind,
        members
            .into_iter()
            .map(|(name, value)| (Cow::Borrowed(name), value))
            .collect(),
    )
}

/// Returns a text.
pub fn text(value: impl Into<String>) -> Node {
    Node::Text(value.into())
}

/// Returns a list.
pub fn list(elements: impl IntoIterator<Item = Node>) -> Node {
    Node::List(elements.into_iter().collect())
}

/// Returns an integer.
pub fn integer(value: i64) -> Node {
    Node::Raw(value.to_string())
}

/// Returns a float as the service wrote it until 2021: 32 bits, widened to 64.
pub fn widened(value: f32) -> Node {
    Node::Raw(format!("{}", f64::from(value)))
}

/// Returns a number of thousandths as a decimal with at most three places.
pub fn thousandths(value: i64) -> Node {
    let text = format!("{}.{:03}", value / 1000, value % 1000);
    Node::Raw(text.trim_end_matches('0').trim_end_matches('.').to_owned())
}

impl Node {
    /// Returns the bytes of the value without members that are not set.
    pub fn size(&self) -> usize {
        match self {
            Self::Null => 4,
            Self::Raw(raw) => raw.len(),
            Self::Text(text) => text.len() + 2,
            Self::List(elements) => {
                2 + elements
                    .iter()
                    .map(|element| element.size() + 1)
                    .sum::<usize>()
            }
            Self::Object(_, members) => {
                let members = members.iter();
                2 + members
                    .map(|(name, value)| name.len() + value.size() + 4)
                    .sum::<usize>()
            }
            Self::Written(_, value) => value.size(),
        }
    }

    /// Adds the types of all objects to `kinds`.
    pub fn kinds(&self, into: &mut BTreeSet<&'static str>) {
        match self {
            Self::List(elements) => elements.iter().for_each(|element| element.kinds(into)),
            Self::Object(kind, members) => {
                into.insert(kind);
                members.iter().for_each(|(_, value)| value.kinds(into));
            }
            Self::Written(_, value) => value.kinds(into),
            Self::Null | Self::Raw(_) | Self::Text(_) => {}
        }
    }
}
