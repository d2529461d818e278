//! A look at any type of the answer without knowing it: what a table, a tree or a writer needs.
//!
//! ```
//! use mps_model::record::{Record, Value};
//! use mps_model::types::CosInputInfo;
//!
//! let mut source = CosInputInfo::default();
//! source.bucket = "films".into();
//! let record: &dyn Record = &source;
//! let shown: Vec<String> = record.members().map(|(name, value)| format!("{name}={value:?}")).collect();
//! assert_eq!(shown, ["Bucket=\"films\""]);
//! ```

use crate::{Coordinates, RawJson, RawMembers, SecretText, SubtaskStatus, Text, Time};
use std::any::Any;
use std::fmt;

/// A struct of the answer, seen member by member under the names of the wire.
pub trait Record: Any + Send + Sync {
    /// The name and the members of the vendor's struct.
    fn shape(&self) -> &'static Shape;

    /// The member at this position of [`Shape::members`]; [`Value::Null`] where it is unset.
    fn value(&self, index: usize) -> Value<'_>;

    /// This struct as a subtask, if it is one.
    fn as_subtask(&self) -> Option<SubtaskState<'_>> {
        None
    }

    /// Members that fit no known arm.
    fn raw_members(&self) -> Option<&RawMembers> {
        None
    }
}

/// What every subtask tells of itself, whatever it does.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubtaskState<'a> {
    /// How far it is; empty where it does not say.
    pub status: SubtaskStatus,
    /// Progress in percent, as the service tells it.
    pub progress: Option<i64>,
    /// The numeric error code.
    pub err_code: Option<i64>,
    /// The error code as text.
    pub err_code_ext: Option<&'a str>,
    /// What went wrong, for a person to read.
    pub message: Option<&'a str>,
    /// When it began.
    pub begin_process_time: Option<&'a Time>,
    /// When it ended.
    pub finish_time: Option<&'a Time>,
}

/// The name and the members of one of the vendor's structs.
#[derive(Debug, PartialEq, Eq)]
pub struct Shape {
    /// The name of the struct in the vendor's documentation.
    pub name: &'static str,
    /// The names of its members on the wire, in the documentation's order.
    pub members: &'static [&'static str],
    /// Its place among the layouts.
    pub(crate) place: usize,
}

/// A member's value.
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
    /// Text, also that of times and of open enums.
    Text(&'a str),
    /// Text that `Debug` does not show.
    Secret(&'a str),
    /// A JSON value kept as text.
    Raw(&'a RawJson),
    /// A nested struct.
    Record(&'a dyn Record),
    /// A list.
    List(&'a dyn List),
}

/// A list of the answer.
pub trait List: Any + Send + Sync {
    /// How many elements it has.
    fn len(&self) -> usize;

    /// Whether it has none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The element at this position, [`Value::Null`] behind the end.
    fn at(&self, index: usize) -> Value<'_>;
}

impl dyn Record + '_ {
    /// The value of the member of this name; [`Value::Null`] where it is unset or there is none.
    pub fn find(&self, name: &str) -> Value<'_> {
        let index = self.shape().members.iter().position(|known| *known == name);
        index.map_or(Value::Null, |index| self.value(index))
    }

    /// The members that are set, under their names on the wire; raw members last.
    pub fn members(&self) -> impl Iterator<Item = (&str, Value<'_>)> {
        let known = self
            .shape()
            .members
            .iter()
            .enumerate()
            .map(|(index, name)| (*name, self.value(index)));
        let kept = self.raw_members();
        let raw = kept.into_iter().flat_map(RawMembers::iter);
        // Known arms of which several are set at once are among the raw members.
        let is_raw = move |name: &str| kept.is_some_and(|kept| kept.find(name).is_some());
        known
            .filter(move |(name, value)| !matches!(value, Value::Null) && !is_raw(name))
            .chain(raw.map(|(name, raw)| (name, Value::Raw(raw))))
    }
}

impl dyn List + '_ {
    /// The elements in order.
    pub fn elements(&self) -> impl ExactSizeIterator<Item = Value<'_>> {
        (0..self.len()).map(|index| self.at(index))
    }
}

impl<'a> Value<'a> {
    /// Whether a scalar is what it is where nothing was told: false, 0, or empty.
    pub(crate) fn is_default(self) -> bool {
        match self {
            Self::Bool(value) => !value,
            Self::Int(value) => value == 0,
            Self::UInt(value) => value == 0,
            Self::Float(value) => value == 0.0,
            Self::Text(text) | Self::Secret(text) => text.is_empty(),
            Self::Null => true,
            Self::Raw(_) | Self::Record(_) | Self::List(_) => false,
        }
    }

    /// The text, where it is one that may be shown.
    pub fn as_text(self) -> Option<&'a str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number, whatever its type.
    pub fn as_number(self) -> Option<f64> {
        match self {
            Self::Int(value) => Some(value as f64),
            Self::UInt(value) => Some(value as f64),
            Self::Float(value) => Some(value),
            _ => None,
        }
    }

    /// The nested struct.
    pub fn as_record(self) -> Option<&'a dyn Record> {
        match self {
            Self::Record(record) => Some(record),
            _ => None,
        }
    }

    /// The elements of a list, none where it is something else.
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
            Self::Record(value) => value.fmt(f),
            Self::List(value) => f.debug_list().entries(value.elements()).finish(),
        }
    }
}

impl fmt::Debug for dyn Record + '_ {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct(self.shape().name);
        for (name, value) in self.members() {
            shown.field(name, &value);
        }
        shown.finish()
    }
}

/// What a field of a generated struct can be seen as.
pub(crate) trait AsValue {
    fn as_value(&self) -> Value<'_>;
}

macro_rules! as_value {
    ($($type:ty => |$value:ident| $seen:expr;)*) => {
        $(impl AsValue for $type {
            fn as_value(&self) -> Value<'_> {
                let $value = self;
                $seen
            }
        })*
    };
}

as_value! {
    bool => |value| Value::Bool(*value);
    i64 => |value| Value::Int(*value);
    u64 => |value| Value::UInt(*value);
    f64 => |value| Value::Float(*value);
    Text => |value| Value::Text(value);
    Time => |value| Value::Text(value);
    SecretText => |value| Value::Secret(value.expose());
    Coordinates => |value| if value.is_empty() { Value::Null } else { Value::List(value) };
}

impl<T: AsValue> AsValue for Option<T> {
    fn as_value(&self) -> Value<'_> {
        self.as_ref().map_or(Value::Null, T::as_value)
    }
}

impl<T: AsValue> AsValue for Box<T> {
    fn as_value(&self) -> Value<'_> {
        (**self).as_value()
    }
}

impl<T: AsValue + Send + Sync + 'static> AsValue for Vec<T> {
    fn as_value(&self) -> Value<'_> {
        if self.is_empty() {
            Value::Null
        } else {
            Value::List(self)
        }
    }
}

impl<T: AsValue + Send + Sync + 'static> List for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn at(&self, index: usize) -> Value<'_> {
        self.get(index).map_or(Value::Null, T::as_value)
    }
}

impl List for Coordinates {
    fn len(&self) -> usize {
        (**self).len()
    }

    fn at(&self, index: usize) -> Value<'_> {
        self.get(index)
            .map_or(Value::Null, |value| Value::Int(*value))
    }
}

/// Implements what every generated struct is beside its fields.
macro_rules! record_impls {
    ($name:ident) => {
        $crate::record::record_impls!($name, |record, serializer| $crate::serialize::record(
            record, serializer
        ));
    };
    // A root keeps what was found beside its types.
    (root $name:ident) => {
        $crate::record::record_impls!($name, |record, serializer| {
            $crate::serialize::root(record, &record.remarks, serializer)
        });
    };
    ($name:ident, |$record:ident, $serializer:ident| $write:expr) => {
        impl $crate::record::AsValue for $name {
            fn as_value(&self) -> $crate::record::Value<'_> {
                $crate::record::Value::Record(self)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Debug::fmt(self as &dyn $crate::record::Record, f)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, $serializer: S) -> Result<S::Ok, S::Error> {
                let $record = self;
                $write
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::deserialize::record(deserializer)
            }
        }
    };
}
pub(crate) use record_impls;
