//! The view of a struct member by member, its values and its lists.

use crate::generated::enums::SubtaskStatus;
use crate::value::{RawJson, RawMembers, Time};
use std::any::Any;
use std::fmt;

/// A struct of an answer, accessed member by member under the names on the wire.
pub trait Reflect: Any + Send + Sync {
    /// Returns the name and the members of the vendor's struct.
    fn descriptor(&self) -> &'static Descriptor;

    /// Returns the member at this position of [`Descriptor::members`], or [`Value::Null`] if it is
    /// unset.
    fn value(&self, index: usize) -> Value<'_>;

    /// Returns the state of this struct as a subtask, if it is one.
    fn as_subtask(&self) -> Option<SubtaskState<'_>> {
        None
    }

    /// Returns the members that fit no known arm.
    fn raw_members(&self) -> Option<&RawMembers> {
        None
    }
}

/// State that every subtask reports, whatever it does.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubtaskState<'a> {
    /// Status. Empty if there is none.
    pub status: SubtaskStatus,
    /// Progress in percent, as the service reports it.
    pub progress: Option<i64>,
    /// The numeric error code.
    pub err_code: Option<i64>,
    /// The error code as text.
    pub err_code_ext: Option<&'a str>,
    /// Message about the error, for a person to read.
    pub message: Option<&'a str>,
    /// Time at which it began.
    pub begin_process_time: Option<&'a Time>,
    /// Time at which it ended.
    pub finish_time: Option<&'a Time>,
}

/// The name and the members of one of the vendor's structs.
#[derive(Debug, PartialEq, Eq)]
pub struct Descriptor {
    /// The name of the struct in the vendor's documentation.
    pub name: &'static str,
    /// The names of its members on the wire, in the documentation's order.
    pub members: &'static [&'static str],
    /// Index of the struct among the layouts.
    pub(crate) place: usize,
}

/// A member's value.
///
/// Exhaustive, because writers of other formats must not miss a kind of value.
#[derive(Clone, Copy)]
pub enum Value<'a> {
    /// Unset: absent or null.
    Null,
    /// A truth value.
    Bool(bool),
    /// A signed integer.
    Int(i64),
    /// An unsigned integer.
    UInt(u64),
    /// A float.
    Float(f64),
    /// Text, including times and open enums.
    Text(&'a str),
    /// Text that `Debug` does not show.
    Secret(&'a str),
    /// A JSON value kept as text.
    Raw(&'a RawJson),
    /// A nested struct.
    Struct(&'a dyn Reflect),
    /// A list.
    List(&'a dyn List),
}

/// A list of the answer.
pub trait List: Any + Send + Sync {
    /// Returns the number of elements.
    fn len(&self) -> usize;

    /// Returns whether there are no elements.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the element at this position, or [`Value::Null`] after the end.
    fn at(&self, index: usize) -> Value<'_>;
}

impl dyn Reflect + '_ {
    /// Returns the value of the member with this name, or [`Value::Null`] if it is unset or there
    /// is none.
    pub fn find(&self, name: &str) -> Value<'_> {
        let index = self
            .descriptor()
            .members
            .iter()
            .position(|known| *known == name);
        index.map_or(Value::Null, |index| self.value(index))
    }

    /// Returns the members that are set, under their names on the wire. Raw members come last.
    pub fn members(&self) -> impl Iterator<Item = (&str, Value<'_>)> {
        let known = self
            .descriptor()
            .members
            .iter()
            .enumerate()
            .map(|(index, name)| (*name, self.value(index)));
        let kept = self.raw_members();
        let raw = kept.into_iter().flat_map(RawMembers::iter);
        // If several known arms are set at once, they are among the raw members.
        let is_raw = move |name: &str| kept.is_some_and(|kept| kept.find(name).is_some());
        known
            .filter(move |(name, value)| !matches!(value, Value::Null) && !is_raw(name))
            .chain(raw.map(|(name, raw)| (name, Value::Raw(raw))))
    }
}

impl dyn List + '_ {
    /// Returns the elements in order.
    pub fn elements(&self) -> impl ExactSizeIterator<Item = Value<'_>> {
        (0..self.len()).map(|index| self.at(index))
    }
}

impl<'a> Value<'a> {
    /// Returns whether a scalar has the value of a member that did not arrive: false, 0 or empty.
    pub(crate) fn is_default(self) -> bool {
        match self {
            Self::Bool(value) => !value,
            Self::Int(value) => value == 0,
            Self::UInt(value) => value == 0,
            Self::Float(value) => value == 0.0,
            Self::Text(text) | Self::Secret(text) => text.is_empty(),
            Self::Null => true,
            Self::Raw(_) | Self::Struct(_) | Self::List(_) => false,
        }
    }

    /// Returns the text. `None` for a secret and for any other type.
    pub fn as_text(self) -> Option<&'a str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the number, whatever its type.
    pub fn as_number(self) -> Option<f64> {
        match self {
            Self::Int(value) => Some(value as f64),
            Self::UInt(value) => Some(value as f64),
            Self::Float(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the nested struct.
    pub fn as_struct(self) -> Option<&'a dyn Reflect> {
        match self {
            Self::Struct(record) => Some(record),
            _ => None,
        }
    }

    /// Returns the elements of a list. Any other value has none.
    pub fn elements(self) -> impl Iterator<Item = Value<'a>> {
        let list = match self {
            Self::List(list) => Some(list),
            _ => None,
        };
        list.into_iter()
            .flat_map(|list| (0..list.len()).map(move |index| list.at(index)))
    }
}

impl fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => value.fmt(f),
            Self::Int(value) => value.fmt(f),
            Self::UInt(value) => value.fmt(f),
            Self::Float(value) => value.fmt(f),
            Self::Text(value) => fmt::Debug::fmt(value, f),
            Self::Secret(_) => f.write_str("\"***\""),
            Self::Raw(value) => value.fmt(f),
            Self::Struct(value) => value.fmt(f),
            Self::List(value) => f.debug_list().entries(value.elements()).finish(),
        }
    }
}

impl fmt::Debug for dyn Reflect + '_ {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct(self.descriptor().name);
        for (name, value) in self.members() {
            shown.field(name, &value);
        }
        shown.finish()
    }
}
