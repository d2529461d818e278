//! JSON kept as the text that arrived, for members that no type of this version stands for.

use super::text::Text;
use super::unknown_subtask::UnknownSubtask;
use std::any::Any;
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
    pub(crate) members: Vec<(Text, RawJson)>,
    /// Parts of the members that look like subtasks, except those in known arms.
    pub(crate) subtasks: Vec<UnknownSubtask>,
    pub(crate) arms: LazyArms,
}

/// Known arms of which several are set at once. They are derived from the members.
#[derive(Clone, Default)]
pub(crate) struct LazyArms(pub(crate) Vec<LazyArm>);

/// A known arm, read when it is first requested.
///
/// Otherwise every program that reads an answer would carry the reflection of every type.
#[derive(Clone)]
pub(crate) struct LazyArm {
    /// Index of the arm among the members of its owner.
    pub(crate) index: usize,
    pub(crate) name: Text,
    /// An owner in which only this arm is set.
    pub(crate) owner: OnceLock<Arc<dyn Any + Send + Sync + UnwindSafe + RefUnwindSafe>>,
}

impl PartialEq for LazyArms {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl RawMembers {
    /// Returns whether known arms are among the members.
    pub(crate) fn has_arms(&self) -> bool {
        !self.arms.0.is_empty()
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
}

impl fmt::Debug for RawMembers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}
