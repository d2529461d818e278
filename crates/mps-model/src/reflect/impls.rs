//! The traits that every generated struct has besides its fields.

/// Implements the traits that every generated struct has besides its fields.
macro_rules! reflect_impls {
    ($name:ident) => {
        $crate::reflect::reflect_impls!($name, |record, serializer| {
            $crate::reflect::write_struct(record, serializer)
        });
    };
    // A root also writes the extras that it keeps.
    (root $name:ident) => {
        $crate::reflect::reflect_impls!($name, |record, serializer| {
            $crate::reflect::write_root(record, &record.extras, serializer)
        });
    };
    ($name:ident, |$record:ident, $serializer:ident| $write:expr) => {
        impl $crate::reflect::AsValue for $name {
            fn as_value(&self) -> $crate::reflect::Value<'_> {
                $crate::reflect::Value::Struct(self)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Debug::fmt(self as &dyn $crate::reflect::Reflect, f)
            }
        }

        impl serde_core::Serialize for $name {
            fn serialize<S: serde_core::Serializer>(
                &self,
                $serializer: S,
            ) -> Result<S::Ok, S::Error> {
                let $record = self;
                $write
            }
        }

        impl<'de> serde_core::Deserialize<'de> for $name {
            fn deserialize<D: serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::reflect::read_struct(deserializer)
            }
        }
    };
}

pub(crate) use reflect_impls;
