//! Types that are read member by member, and the tables of their members.

use super::state::Reader;
use crate::extras::Extras;
use crate::json::Cursor;
use crate::value::RawMembers;

/// A type that is read member by member.
pub(crate) trait ObjectSchema {
    /// Returns the names, the slots in the learned order, and the arms.
    fn field_table(&self) -> &'static FieldTable;

    /// Reads the value of the member at `index` of the table.
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a>;

    /// Replaces the arm with members that fit no single arm.
    fn keep_raw(&mut self, _members: RawMembers) {}

    /// Clears the arm.
    fn clear_arm(&mut self) {}

    /// Returns an empty value, if the type has arms.
    fn new_empty(&self) -> Option<Box<dyn ObjectSchema>> {
        None
    }

    /// Records which plain members arrived, one bit each.
    fn set_presence(&mut self, _present: u32) {}

    /// Stores the extras, if the type is a root.
    fn set_extras(&mut self, _extras: Extras) {}
}

/// Static tables of a type that implements [`ObjectSchema`].
pub(crate) struct FieldTable {
    /// The members in compact form: `"Name":`.
    pub(crate) keys: &'static [&'static str],
    /// First slot of this type in the learned order.
    pub(crate) base: usize,
    /// Bit set of the members that are arms of an enum. At most one arm is set.
    pub(crate) arms: u32,
    /// Bit set of the members that are plain scalars. Their presence is recorded beside them.
    pub(crate) plain: u32,
    /// True if a member `Error` is the service's refusal.
    pub(crate) envelope: bool,
}

impl FieldTable {
    /// Returns the index of the member with this name.
    pub(super) fn position(&self, name: &str) -> Option<usize> {
        self.keys.iter().position(|key| key_name(key) == name)
    }

    /// Returns the index of the member whose name begins at `at` in compact form.
    pub(super) fn find(&self, at: &[u8]) -> Option<usize> {
        // Few names begin alike, and none is shorter than four bytes.
        let start: &[u8; 4] = at.first_chunk()?;
        self.keys.iter().position(|key| {
            key.as_bytes().first_chunk() == Some(start) && strip_key(at, key).is_some()
        })
    }
}

/// Returns the input after a member's name in compact form, if `at` begins with it.
///
/// Compares inline, because names are short. A call to a general comparison would cost more than
/// the comparison.
#[inline(always)]
pub(super) fn strip_key<'a>(at: &'a [u8], key: &str) -> Option<&'a [u8]> {
    let key = key.as_bytes();
    let (name, value) = at.split_at_checked(key.len())?;
    let same = match (name.first_chunk::<8>(), name.last_chunk::<8>()) {
        (Some(first), Some(last)) if name.len() <= 24 => {
            let middle = name.get(8..16);
            key.first_chunk() == Some(first)
                && key.last_chunk() == Some(last)
                && (name.len() <= 16 || key.get(8..16) == middle)
        }
        _ => name == key,
    };
    same.then_some(value)
}

/// Returns `Name` for `"Name":`.
pub(super) fn key_name(key: &str) -> &str {
    key.get(1..key.len() - 2).unwrap_or_default()
}
