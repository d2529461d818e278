//! Collects members that are kept raw, with the parts among them.

use super::scan::parts_in;
use crate::value::{LazyArm, LazyArms, RawJson, RawMembers, Text, UnknownSubtask};
use std::collections::HashMap;
use std::sync::OnceLock;

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

    /// Adds a part that cannot be read.
    pub(crate) fn add_unreadable(&mut self, name: &str) {
        self.subtasks.push(UnknownSubtask::unreadable(name));
    }
}
