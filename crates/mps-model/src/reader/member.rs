//! Members of an object: the expected one, the next one, and the lookup of any other.

use super::object_start::one_before;
use super::schema::ObjectSchema;
use super::state::Reader;
use crate::generated::order::INITIAL_ORDER;
use crate::json::{Reason, skip_whitespace};

/// Continuation of an object after a value.
pub(crate) enum Next<'a> {
    /// Another member, which begins after the first byte of this slice.
    Member(&'a [u8]),
    /// The end of the object. The slice is the input after it.
    End(&'a [u8]),
}

/// Result of looking up a member whose name was not the expected one.
pub(crate) enum Lookup<'a> {
    /// The member is expected now. It begins after the first byte of this slice.
    Learned(&'a [u8]),
    /// The member was read. Holds its index and the input after it.
    Read(usize, &'a [u8]),
    /// The member is unknown and was skipped. Holds the input after it.
    Unknown(&'a [u8]),
}

impl<'a> Reader<'a> {
    /// Returns the index of the member that is expected at this slot of the order.
    #[inline(always)]
    pub(crate) fn expected(&self, slot: usize) -> u8 {
        self.order[slot % INITIAL_ORDER.len()]
    }

    /// Examines the input after a value within an object.
    #[inline(always)]
    pub(crate) fn next_member(&mut self, rest: &'a [u8]) -> Option<Next<'a>> {
        // Compares two bytes at once.
        if rest.first_chunk() == Some(b",\"") {
            return Some(Next::Member(rest));
        }
        match rest {
            [b'}', tail @ ..] => Some(Next::End(tail)),
            unexpected => self.next_member_slow(unexpected),
        }
    }

    #[inline(never)]
    fn next_member_slow(&mut self, rest: &'a [u8]) -> Option<Next<'a>> {
        match skip_whitespace(rest) {
            [b',', tail @ ..] => Some(Next::Member(one_before(rest, skip_whitespace(tail)))),
            [b'}', tail @ ..] => Some(Next::End(tail)),
            unexpected => {
                self.fail(Reason::Expected("`,` or `}`"), unexpected);
                None
            }
        }
    }

    /// Looks up a member that was not expected.
    ///
    /// Learns its slot, or reads it at once if its name is not in compact form.
    #[inline(never)]
    pub(crate) fn lookup_field(
        &mut self,
        into: &mut dyn ObjectSchema,
        slot: usize,
        rest: &'a [u8],
    ) -> Option<Lookup<'a>> {
        let table = into.field_table();
        let at = rest.get(1..)?;
        if let Some(index) = table.find(at) {
            self.order[slot % INITIAL_ORDER.len()] = index as u8;
            return Some(Lookup::Learned(rest));
        }
        let (name, value) = self.name(at)?;
        let Some(index) = table.position(&name) else {
            if let Some(unknown) = &mut self.unknown {
                unknown.push(self.body.len() - at.len());
            }
            return Some(Lookup::Unknown(self.skip_unknown(&name, at, value)?));
        };
        Some(Lookup::Read(index, into.read_member(index, self, value)?))
    }
}
