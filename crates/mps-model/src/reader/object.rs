//! Reads an object by the table of its members.

use super::oneof::{OneofState, resolve_oneof};
use super::schema::{ObjectSchema, strip_key};
use super::state::Reader;
use crate::generated::order::INITIAL_ORDER;
use crate::json::{Cursor, Reason, skip_whitespace};

/// Reads a type by its table of members.
macro_rules! read_by_table {
    ($name:ident) => {
        impl ReadValue for $name {
            fn read<'a>(&mut self, reader: &mut Reader<'a>, rest: &'a [u8]) -> Cursor<'a> {
                read_object_or_null(self, reader, rest)
            }
        }
    };
}

pub(crate) use read_by_table;

/// Reads an object into `into`. `start` begins with the `{`.
pub(crate) fn read_object<'a>(
    into: &mut dyn ObjectSchema,
    reader: &mut Reader<'a>,
    start: &'a [u8],
) -> Cursor<'a> {
    let table = into.field_table();
    let [b'{', rest @ ..] = start else {
        return reader.fail(Reason::Expected("an object"), start);
    };
    let mut rest = skip_whitespace(rest);
    if let [b'}', rest @ ..] = rest {
        return Some(rest);
    }
    let mut slot = table.base;
    let mut arms = OneofState::default();
    let mut present = 0;
    let unknown_before = reader.unknown_spans.len();
    loop {
        let guess = reader.expected(slot);
        let predicted = table
            .keys
            .get(guess as usize)
            .and_then(|key| strip_key(rest, key));
        let found = if let Some(value) = predicted {
            Some((guess as usize, value))
        } else if let Some(index) = table.find(rest) {
            reader.order[slot % INITIAL_ORDER.len()] = index as u8;
            Some((index, &rest[table.keys[index].len()..]))
        } else {
            let (name, value) = reader.name(rest)?;
            let index = table.position(&name);
            if index.is_none() {
                if table.envelope && name == "Error" {
                    let error = skip_whitespace(value);
                    reader.error_at = (error.first() != Some(&b'n')).then(|| reader.offset(error));
                } else if let Some(unknown) = &mut reader.unknown {
                    unknown.push(reader.body.len() - skip_whitespace(rest).len());
                }
                arms.has_unknown |= skip_whitespace(value).first() != Some(&b'n');
                rest = if table.envelope && name == "Error" {
                    reader.skip(value)?
                } else {
                    reader.skip_unknown(&name, rest, value)?
                };
            }
            index.map(|index| (index, value))
        };
        if let Some((index, value)) = found {
            slot = table.base + 1 + index;
            present |= 1 << (index & 31);
            let arm = table.arms & (1 << (index & 31));
            rest = if arm == 0 {
                into.read_member(index, reader, value)?
            } else {
                let value = skip_whitespace(value);
                if value.first() == Some(&b'n') {
                    if arms.set == arm {
                        into.clear_arm();
                    }
                    arms.set &= !arm;
                    reader.skip_null(value)?
                } else {
                    arms.set |= arm;
                    arms.has_conflict |= arms.set != arm;
                    into.read_member(index, reader, value)?
                }
            };
        }
        match rest {
            [b',', tail @ ..] => rest = tail,
            [b'}', tail @ ..] => {
                rest = tail;
                break;
            }
            _ => match skip_whitespace(rest) {
                [b',', tail @ ..] => rest = tail,
                [b'}', tail @ ..] => {
                    rest = tail;
                    break;
                }
                unexpected => return reader.fail(Reason::Expected("`,` or `}`"), unexpected),
            },
        }
        if rest.first() != Some(&b'"') {
            rest = skip_whitespace(rest);
        }
    }
    if arms.has_conflict || (arms.has_unknown && arms.set == 0 && table.arms != 0) {
        // The loop has already listed and checked what is unknown, and noted the faults.
        let unknown = reader.unknown.take();
        let extras = reader.count_extras();
        let truncated = reader.truncated;
        let missing = std::mem::take(&mut reader.missing);
        let last_missing = std::mem::replace(&mut reader.last_missing, usize::MAX);
        let kept = resolve_oneof(into, reader, start, arms)?;
        (reader.missing, reader.last_missing) = (missing, last_missing);
        reader.unknown = unknown;
        reader.truncate_extras(extras);
        reader.truncated = truncated;
        // Drop the spans of members that were kept raw.
        let spans = reader.unknown_spans.split_off(unknown_before);
        let spans = spans.into_iter();
        let others = spans.filter(|span| kept.binary_search(&span.name).is_err());
        reader.unknown_spans.extend(others);
    }
    if table.plain != 0 {
        into.set_presence(present & table.plain);
    }
    reader.finish_object(into, present, start);
    Some(rest)
}

/// Reads an object or null. The generated types forward their `ReadValue` to this function.
pub(crate) fn read_object_or_null<'a>(
    into: &mut dyn ObjectSchema,
    reader: &mut Reader<'a>,
    rest: &'a [u8],
) -> Cursor<'a> {
    let rest = skip_whitespace(rest);
    if rest.first() == Some(&b'n') {
        reader.skip_null(rest)
    } else {
        read_object(into, reader, rest)
    }
}
