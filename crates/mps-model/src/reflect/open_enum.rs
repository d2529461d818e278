//! The traits of open enums: reading, reflection and serde.

/// Implements the traits of open enums.
macro_rules! open_enum_traits {
    ($($name:ident),* $(,)?) => {
        $(impl $crate::reflect::AsValue for $name {
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

        impl serde_core::Serialize for $name {
            fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde_core::Deserialize<'de> for $name {
            fn deserialize<D: serde_core::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::Text::deserialize(deserializer).map(|text| Self::from(text.as_str()))
            }
        })*
    };
}
pub(crate) use open_enum_traits;
