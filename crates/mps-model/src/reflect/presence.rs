//! Presence: records which plain members of a struct arrived, because a guaranteed member that is
//! missing is not zero. Does not cover optional members and lists.

use crate::reflect::Value;

/// Bit set of the plain members of a struct that arrived.
///
/// A member is shown and written if it arrived, or if its value is not its default. So a value that
/// a program sets is written, and a guaranteed member that is missing is not.
#[derive(Clone, Copy, Default)]
pub(crate) struct Presence(u32);

impl Presence {
    #[inline(always)]
    pub(crate) fn new(present: u32) -> Self {
        Self(present)
    }

    /// Records that a program has set the member.
    #[inline]
    pub(crate) fn set(&mut self, index: u32) {
        self.0 |= 1 << (index & 31);
    }

    /// Returns the member's value, or [`Value::Null`] if it did not arrive and is still the
    /// default.
    pub(crate) fn value(self, index: u32, value: Value<'_>) -> Value<'_> {
        if self.0 & (1 << (index & 31)) == 0 && value.is_default() {
            Value::Null
        } else {
            value
        }
    }
}

/// Two structs with the same values are equal, even if a default arrived in only one of them.
impl PartialEq for Presence {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
