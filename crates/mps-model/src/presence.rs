//! Which plain members of a struct were told: a member that the service promised and left out is not zero.

use crate::record::Value;

/// The plain members of a struct that arrived, a bit each.
///
/// A member is shown and written if it arrived, or if it holds something other than its default. So what a program sets by
/// hand is written, and a broken promise is not.
#[derive(Clone, Copy, Default)]
pub(crate) struct Presence(u32);

impl Presence {
    #[inline(always)]
    pub(crate) fn new(told: u32) -> Self {
        Self(told)
    }

    /// The member's value; [`Value::Null`] where it was not told.
    pub(crate) fn value(self, index: u32, value: Value<'_>) -> Value<'_> {
        if self.0 & (1 << (index & 31)) == 0 && value.is_default() {
            Value::Null
        } else {
            value
        }
    }
}

/// Two structs with the same values are equal, whether a default was told or left out.
impl PartialEq for Presence {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
