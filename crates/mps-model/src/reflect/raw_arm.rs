//! Known arms among members that were kept raw. Reads one only when it is first requested.

use super::view::{Reflect, Value};
use crate::reader::{ObjectSchema, Reader};
use crate::value::RawMembers;
use std::any::Any;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::Arc;

/// A type with arms, seen member by member.
pub(crate) trait Owner: Reflect + UnwindSafe + RefUnwindSafe {}

impl<T: Reflect + UnwindSafe + RefUnwindSafe> Owner for T {}

impl RawMembers {
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
        let owner = (&**owner as &dyn Any).downcast_ref::<T>();
        owner.map_or(Value::Null, |owner| owner.value(index))
    }
}
