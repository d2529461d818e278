//! Open enums: known values are variants, and any other text is kept. Does not list the values; the
//! generated code does.

use crate::Text;
use std::fmt;

/// A value that this version does not know, kept as it arrived.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue(Text);

impl UnknownValue {
    // Only the conversions of the open enums construct one, so that it never holds a known value.
    pub(crate) fn new(text: &str) -> Self {
        Self(text.into())
    }

    #[inline]
    pub(crate) fn empty() -> Self {
        Self(Text::default())
    }

    /// The text that arrived.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// Implements the traits and methods that every open enum has besides its values.
macro_rules! open_enum_impls {
    ($name:ident) => {
        impl $name {
            /// Returns whether no value arrived.
            pub fn is_empty(&self) -> bool {
                self.as_str().is_empty()
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::Unknown($crate::UnknownValue::empty())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Debug::fmt(self.as_str(), f)
            }
        }

        impl $crate::reflect::AsValue for $name {
            fn as_value(&self) -> $crate::reflect::Value<'_> {
                $crate::reflect::Value::Text(self.as_str())
            }
        }

        impl $crate::reader::FromText for $name {
            #[inline]
            fn from_text(text: &str) -> Self {
                Self::from(text)
            }
        }

        impl $crate::reader::ReadValue for $name {
            #[inline]
            fn read<'a>(
                &mut self,
                reader: &mut $crate::reader::Reader<'a>,
                rest: &'a [u8],
            ) -> $crate::reader::Cursor<'a> {
                $crate::reader::read_text(self, reader, rest)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::Text::deserialize(deserializer).map(|text| Self::from(text.as_str()))
            }
        }
    };
}
pub(crate) use open_enum_impls;
