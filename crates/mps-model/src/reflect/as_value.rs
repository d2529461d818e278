//! Fields of generated structs as values.

use super::view::{List, Value};
use crate::value::{Coordinates, SecretText, Text, Time};

/// A field of a generated struct that converts to a [`Value`].
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
