//! Nests the parameters of a query, whose names have parts such as `Filters.0.Name`.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// Most parts of a name. No request of the service is nested as deeply.
const MAX_DEPTH: usize = 24;

/// A value that is being put together.
#[derive(Debug, Default)]
struct Node {
    value: Option<Value>,
    members: BTreeMap<Key, Self>,
}

/// A part of a name. Numbers are sorted as numbers.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Index(u32),
    Name(String),
}

/// Nests parameters whose names have parts, as a query writes them.
pub(super) fn nested(given: &Map<String, Value>) -> Map<String, Value> {
    let mut root = Node::default();
    for (name, value) in given {
        let mut node = &mut root;
        for part in name.splitn(MAX_DEPTH, '.') {
            let key = match part.parse() {
                Ok(index) => Key::Index(index),
                Err(_) => Key::Name(part.to_owned()),
            };
            node = node.members.entry(key).or_default();
        }
        node.value = Some(value.clone());
    }
    root.into_members()
}

impl Node {
    fn into_value(self) -> Value {
        if self.members.is_empty() {
            return self.value.unwrap_or_default();
        }
        let is_list = self.members.keys().all(|key| matches!(key, Key::Index(_)));
        match is_list {
            true => self.members.into_values().map(Self::into_value).collect(),
            false => self.into_members().into(),
        }
    }

    fn into_members(self) -> Map<String, Value> {
        let members = self.members.into_iter().map(|(key, node)| {
            let name = match key {
                Key::Index(index) => index.to_string(),
                Key::Name(name) => name,
            };
            (name, node.into_value())
        });
        members.collect()
    }
}
