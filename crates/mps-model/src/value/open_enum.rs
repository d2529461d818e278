//! Open enums: known values are variants, and any other text is kept. Does not list the values; the
//! generated code does.

use super::text::Text;
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
    };
}
pub(crate) use open_enum_impls;
