//! Presence of plain members. Reading notes a null, or a number that was left out, only when it
//! meets one. Then this module goes over the object once more.

use super::schema::ObjectSchema;
use super::state::Reader;
use crate::json::{name_within, skip, skip_string, skip_whitespace};
use std::borrow::Cow;

impl<'a> Reader<'a> {
    /// Updates the presence of an object that began at `start`, if a value in it was noted by
    /// `note_missing`.
    #[inline(always)]
    pub(crate) fn finish_object(
        &mut self,
        into: &mut dyn ObjectSchema,
        present: u32,
        start: &[u8],
    ) {
        if self.last_missing < start.len() {
            self.finish_object_with_missing(into, present, start);
        }
    }

    #[cold]
    #[inline(never)]
    fn finish_object_with_missing(
        &mut self,
        into: &mut dyn ObjectSchema,
        mut present: u32,
        start: &[u8],
    ) {
        let table = into.field_table();
        let outer = self.missing.partition_point(|at| *at >= start.len());
        let missing = &mut self.missing[outer..];
        missing.sort_unstable();
        if table.plain != 0 {
            // Well-formed, because it was read before.
            let mut rest = skip_whitespace(start).get(1..).unwrap_or_default();
            while let Some((name, value)) = member_of(rest) {
                let value = skip_whitespace(value);
                if let Some(index) = table.position(&name) {
                    let bit = 1 << (index & 31);
                    // The last duplicate counts.
                    present = match missing.binary_search(&value.len()) {
                        Ok(_) => present & !bit,
                        Err(_) => present | bit,
                    };
                }
                rest = match skip(value).map(skip_whitespace) {
                    Ok([b',', rest @ ..]) => rest,
                    _ => break,
                };
            }
            into.set_presence(present & table.plain);
        }
        self.missing.truncate(outer);
        self.last_missing = self.missing.last().copied().unwrap_or(usize::MAX);
    }
}

/// Returns the name of the next member of well-formed JSON, and the input after its colon.
///
/// Returns `None` after the last member.
fn member_of(rest: &[u8]) -> Option<(Cow<'_, str>, &[u8])> {
    let rest = skip_whitespace(rest);
    let after = skip_string(rest).ok()?;
    let inner = rest.get(1..rest.len() - after.len() - 1)?;
    match skip_whitespace(after) {
        [b':', value @ ..] => Some((name_within(inner), value)),
        _ => None,
    }
}
