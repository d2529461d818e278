//! Objects of which at most one of several members is set. Keeps the members that fit no single one
//! as they arrived.

use super::object_start::{ObjectStart, open_object};
use super::schema::{FieldTable, ObjectSchema};
use super::state::Reader;
use crate::json::skip_whitespace;
use crate::unknown::RawMembersBuilder;

/// State of the arms of an enum within one object.
#[derive(Clone, Copy, Default)]
pub(super) struct OneofState {
    /// Bit set of the arms that are not null.
    pub(super) set: u32,
    /// True if two arms were not null at once.
    pub(super) has_conflict: bool,
    /// True if an unknown member was not null.
    pub(super) has_unknown: bool,
}

/// Returns the arms that are not an empty object, or all of them if each is empty.
fn non_empty_arms<'a>(
    table: &FieldTable,
    reader: &mut Reader<'a>,
    start: &'a [u8],
    set: u32,
) -> Option<u32> {
    let mut filled = set;
    let mut rest = &start[1..];
    while set.count_ones() > 1 {
        let (name, value) = reader.name(rest)?;
        if let Some(index) = table.position(&name) {
            let arm = set & (1 << (index & 31));
            let is_empty = matches!(open_object(skip_whitespace(value)), ObjectStart::Empty(_));
            // The last duplicate counts.
            filled = if is_empty {
                filled & !arm
            } else {
                filled | arm
            };
        }
        match skip_whitespace(reader.skip(value)?) {
            [b',', tail @ ..] => rest = tail,
            _ => break,
        }
    }
    Some(if filled == 0 { set } else { filled })
}

/// Keeps the members of an object that fit no single arm, as they arrived. Such objects are rare.
///
/// Returns the offsets of the names of the unknown members among those kept.
#[cold]
pub(super) fn resolve_oneof<'a>(
    into: &mut dyn ObjectSchema,
    reader: &mut Reader<'a>,
    start: &'a [u8],
    mut arms: OneofState,
) -> Option<Vec<usize>> {
    let table = into.field_table();
    arms.set = non_empty_arms(table, reader, start, arms.set)?;
    let mut raw = RawMembersBuilder::default();
    let mut unknown = Vec::new();
    let mut rest = &start[1..];
    loop {
        let (name, value) = reader.name(rest)?;
        let index = table.position(&name);
        let kept = match index {
            Some(index) => table.arms & (1 << (index & 31)) & arms.set != 0,
            None => !(table.envelope && name == "Error"),
        };
        if kept && skip_whitespace(value).first() != Some(&b'n') {
            if arms.set.count_ones() == 1 {
                // A duplicate has revoked the other arm. Read the remaining arm as if it had stood
                // alone.
                if let Some(index) = index {
                    into.read_member(index, reader, skip_whitespace(value))?;
                }
                rest = reader.skip(value)?;
            } else {
                let (json, after) = reader.raw(value)?;
                if let Some((index, mut owner)) = index.zip(into.new_empty()) {
                    owner.read_member(index, reader, skip_whitespace(value))?;
                    raw.push_arm(index, name.clone());
                } else {
                    unknown.push(reader.offset(skip_whitespace(rest)));
                }
                raw.push(name, json);
                rest = after;
            }
        } else {
            // The last duplicate counts, even if it is null.
            raw.remove(&name, index);
            rest = reader.skip(value)?;
        }
        match skip_whitespace(rest) {
            [b',', tail @ ..] => rest = tail,
            end => {
                debug_assert!(end.first() == Some(&b'}'));
                let raw = raw.build();
                if arms.set.count_ones() == 1 {
                    return Some(Vec::new());
                }
                if arms.set == 0 && raw.iter().len() == 0 {
                    into.clear_arm();
                    return Some(Vec::new());
                }
                into.keep_raw(raw);
                return Some(unknown);
            }
        }
    }
}
