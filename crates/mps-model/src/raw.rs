//! JSON kept as the text that arrived, for members that no type of this version stands for. Reads a
//! known arm among them only on demand.

use crate::Text;
use crate::reader::{ObjectSchema, Reader};
use crate::reflect::{Reflect, Value};
use crate::unknown_subtask::{UnknownSubtask, parts_in};
use std::collections::HashMap;
use std::fmt;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::{Arc, OnceLock};

/// A JSON value kept as the text that arrived.
#[derive(Clone, PartialEq, Eq)]
pub struct RawJson(Box<str>);

impl RawJson {
    pub(crate) fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// The JSON text as it arrived.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for RawJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Members that fit no known arm, each with its name and its JSON text. Nothing that arrived is
/// lost.
#[derive(Clone, Default, PartialEq)]
pub struct RawMembers {
    members: Vec<(Text, RawJson)>,
    /// Parts of the members that look like subtasks, except those in known arms.
    subtasks: Vec<UnknownSubtask>,
    arms: LazyArms,
}

/// Known arms of which several are set at once. They are derived from the members.
#[derive(Clone, Default)]
struct LazyArms(Vec<LazyArm>);

/// A known arm, read when it is first requested.
///
/// Otherwise every program that reads an answer would carry the record of every type.
#[derive(Clone)]
struct LazyArm {
    /// Index of the arm among the members of its owner.
    index: usize,
    name: Text,
    /// An owner in which only this arm is set.
    owner: OnceLock<Arc<dyn Owner>>,
}

/// A type with arms, seen member by member.
pub(crate) trait Owner: Reflect + UnwindSafe + RefUnwindSafe {}

impl<T: Reflect + UnwindSafe + RefUnwindSafe> Owner for T {}

impl PartialEq for LazyArms {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// Collects members as they arrive. The last duplicate counts.
#[derive(Default)]
pub(crate) struct RawMembersBuilder {
    members: Vec<Option<(Text, RawJson)>>,
    places: HashMap<Text, usize>,
    arms: HashMap<usize, Text>,
}

impl RawMembersBuilder {
    pub(crate) fn push(&mut self, name: Text, value: RawJson) {
        let place = *self
            .places
            .entry(name.clone())
            .or_insert(self.members.len());
        let member = Some((name, value));
        match self.members.get_mut(place) {
            Some(known) => *known = member,
            None => self.members.push(member),
        }
    }

    /// Adds a known arm at this index of its owner.
    pub(crate) fn push_arm(&mut self, index: usize, name: Text) {
        self.arms.insert(index, name);
    }

    pub(crate) fn remove(&mut self, name: &str, index: Option<usize>) {
        if let Some(place) = self.places.remove(name) {
            self.members[place] = None;
        }
        if let Some(index) = index {
            self.arms.remove(&index);
        }
    }

    pub(crate) fn build(self) -> RawMembers {
        let members: Vec<_> = self.members.into_iter().flatten().collect();
        let is_arm = |name: &Text| self.arms.values().any(|known| known == name);
        let unknown = members.iter().filter(|(name, _)| !is_arm(name));
        let unknown: Vec<_> = unknown.cloned().collect();
        let arms = self.arms.into_iter().map(|(index, name)| LazyArm {
            index,
            name,
            owner: OnceLock::new(),
        });
        RawMembers {
            members,
            subtasks: parts_in(&unknown),
            arms: LazyArms(arms.collect()),
        }
    }
}

impl RawMembers {
    pub(crate) fn new(members: Vec<(Text, RawJson)>) -> Self {
        Self {
            subtasks: parts_in(&members),
            members,
            arms: LazyArms::default(),
        }
    }

    /// Returns whether known arms are among the members.
    pub(crate) fn has_arms(&self) -> bool {
        !self.arms.0.is_empty()
    }

    /// Returns the known arm at this index of its owner.
    pub(crate) fn arm<T: Owner + ObjectSchema + Default>(&self, index: usize) -> Value<'_> {
        let mut arms = self.arms.0.iter();
        let Some(arm) = arms.find(|arm| arm.index == index) else {
            return Value::Null;
        };
        let owner = arm.owner.get_or_init(|| {
            let mut owner = T::default();
            if let Some(value) = self.find(&arm.name) {
                // This worked once, when the answer was read.
                let mut reader = Reader::new(value.as_str());
                let _ = owner.read_member(index, &mut reader, value.as_str().as_bytes());
            }
            Arc::new(owner)
        });
        owner.value(index)
    }

    /// Returns the members in the order in which they arrived.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &RawJson)> {
        self.members
            .iter()
            .map(|(name, value)| (name.as_str(), value))
    }

    /// Returns the member with this name.
    pub fn find(&self, name: &str) -> Option<&RawJson> {
        self.members
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value)
    }

    /// Returns the parts that look like subtasks, the outer before the inner.
    pub(crate) fn subtasks(&self) -> &[UnknownSubtask] {
        &self.subtasks
    }

    /// Adds a part that cannot be read.
    pub(crate) fn add_unreadable(&mut self, name: &str) {
        self.subtasks.push(UnknownSubtask::unreadable(name));
    }
}

impl fmt::Debug for RawMembers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}
