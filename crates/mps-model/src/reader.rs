//! Reads JSON text into the types of the answer. Learns the order of members while it reads, and
//! looks a name up only if the guess is wrong. Does no I/O and does not interpret the values.

use crate::extras::{Extras, FaultSpan, MAX_EXTRAS, UnknownSpan};
use crate::generated::order::{INITIAL_ORDER, LISTS};
use crate::json::{
    MAX_DEPTH, check, find_string_end, name_within, skip, skip_string, skip_while, skip_whitespace,
    unescape_one,
};
use crate::number::{self, FastFloat, Quotient, fast_float, fast_integer, fast_sides};
use crate::raw::RawMembersBuilder;
use crate::unknown_subtask::{is_kept, may_matter};
use crate::{Coordinates, RawJson, RawMembers, SecretText, Text, Time};
use std::borrow::Cow;

/// Cursor: the input that is not read yet, or `None` after a failure.
///
/// Functions take and return it in a register. The [`Reader`] keeps the reason for a failure.
pub(crate) type Cursor<'a> = Option<&'a [u8]>;

/// State of one read: the body, the learned order, and what was noted on the way.
pub(crate) struct Reader<'a> {
    body: &'a [u8],
    /// The piece of the body that was last checked to be UTF-8. Texts are slices of it.
    validated: &'a str,
    /// Number of bytes from the start of `piece` to the end of the body.
    validated_from_end: usize,
    /// Learned order: the index of the member that is expected at each slot.
    ///
    /// The service does not write members in the documentation's order. After each member, the
    /// reader expects the one that followed it last time.
    order: [u8; INITIAL_ORDER.len()],
    /// Length of each list when it was last read.
    lengths: [u16; LISTS],
    failure: Option<Failure>,
    scratch: String,
    /// Offset of the service's `Error` object, if the answer has one.
    pub(crate) error_at: Option<usize>,
    /// Offsets of the names of unknown members. `Some` only if the caller asked for them.
    pub(crate) unknown: Option<Vec<usize>>,
    /// Unknown members that may hold something like a subtask, or a status or error code of their
    /// owner.
    pub(crate) unknown_spans: Vec<UnknownSpan>,
    /// True if further ones were dropped because `unknown_spans` was full.
    pub(crate) truncated: bool,
    /// Values that were left out, or kept despite a fault.
    pub(crate) faults: Vec<FaultSpan>,
    /// Plain members that are null or were left out, as the number of bytes left where each value
    /// begins.
    missing: Vec<usize>,
    /// The last of `missing`, or `usize::MAX` if there is none.
    last_missing: usize,
}

/// Reason why reading stopped, and the offset of that byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) reason: Reason,
    pub(crate) offset: usize,
}

/// Reason why reading stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    End,
    Expected(&'static str),
    Number,
    Range(&'static str),
    Escape,
    Control,
    Depth,
    Utf8,
    Trailing,
    Empty,
    Kind(&'static str),
}

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

/// Bytes that are checked to be UTF-8 at once. They fit the processor's inner caches, so that
/// parsing does not load them from memory again.
const CHUNK: usize = 64 << 10;

impl<'a> Reader<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self {
            validated: text,
            ..Self::unchecked(text.as_bytes())
        }
    }

    /// Reads bytes that may not be UTF-8.
    ///
    /// Each piece is checked just before it is read, so that a large body is loaded from memory
    /// only once. [`check_to`](Self::check_to) checks the parts that no text was taken from.
    pub(crate) fn unchecked(body: &'a [u8]) -> Self {
        Self {
            body,
            validated: "",
            validated_from_end: body.len(),
            order: INITIAL_ORDER,
            lengths: [0; LISTS],
            failure: None,
            scratch: String::new(),
            error_at: None,
            unknown: None,
            unknown_spans: Vec::new(),
            truncated: false,
            faults: Vec::new(),
            missing: Vec::new(),
            last_missing: usize::MAX,
        }
    }

    /// Returns whether there are extras to keep beside the types.
    pub(crate) fn has_extras(&self) -> bool {
        !self.unknown_spans.is_empty() || !self.faults.is_empty()
    }

    /// Returns how many unknown members and faults were noted so far.
    pub(crate) fn count_extras(&self) -> [usize; 2] {
        [self.unknown_spans.len(), self.faults.len()]
    }

    /// Drops the extras after the first `unknown` members and `faults`.
    pub(crate) fn truncate_extras(&mut self, [unknown, faults]: [usize; 2]) {
        self.unknown_spans.truncate(unknown);
        self.faults.truncate(faults);
    }

    pub(crate) fn forget_extras(&mut self) {
        self.unknown_spans.clear();
        self.truncated = false;
        self.faults.clear();
    }

    /// Returns whether an unreadable value fails the whole answer. Otherwise only the value is left
    /// out.
    fn is_strict(&self) -> bool {
        self.unknown.is_some()
    }

    /// Returns the failure that a `None` stands for.
    pub(crate) fn failure(&self) -> Failure {
        self.failure.unwrap_or(Failure {
            reason: Reason::End,
            offset: self.body.len(),
        })
    }

    #[cold]
    #[inline(never)]
    pub(crate) fn fail(&mut self, reason: Reason, rest: &[u8]) -> Cursor<'a> {
        self.failure.get_or_insert_with(|| Failure {
            reason: reason.or_end(rest),
            offset: self.body.len() - rest.len(),
        });
        None
    }

    /// Returns the offset of the byte at which `rest` begins.
    #[inline]
    pub(crate) fn offset(&self, rest: &[u8]) -> usize {
        self.body.len() - rest.len()
    }

    /// Returns the first `length` bytes of `rest` as text. Both ends must be next to ASCII bytes.
    #[inline]
    fn text(&mut self, rest: &'a [u8], length: usize) -> Option<&'a str> {
        let from = self.validated_from_end.wrapping_sub(rest.len());
        match self.validated.get(from..from.wrapping_add(length)) {
            Some(text) => Some(text),
            None => self.text_across_chunks(rest, length),
        }
    }

    #[cold]
    #[inline(never)]
    fn text_across_chunks(&mut self, rest: &'a [u8], length: usize) -> Option<&'a str> {
        let (text, rest) = rest.split_at_checked(length)?;
        self.check_to(rest)?;
        simdutf8::basic::from_utf8(text).ok()
    }

    /// Checks that the body is UTF-8 up to `rest`. Fails at the first byte that is not.
    pub(crate) fn check_to(&mut self, rest: &[u8]) -> Option<()> {
        while self.validated_from_end - self.validated.len() > rest.len() {
            let start =
                &self.body[self.body.len() - self.validated_from_end + self.validated.len()..];
            // Do not split a character.
            let mut end = start.len().min(CHUNK);
            while end > CHUNK - 3 && start.get(end).is_some_and(|byte| byte & 0xc0 == 0x80) {
                end -= 1;
            }
            match simdutf8::basic::from_utf8(&start[..end]) {
                Ok(validated) => {
                    (self.validated, self.validated_from_end) = (validated, start.len())
                }
                // Slower, but reports the position.
                Err(_) => {
                    let valid = simdutf8::compat::from_utf8(start)
                        .map_or_else(|error| error.valid_up_to(), str::len);
                    self.fail(Reason::Utf8, &start[valid..])?;
                }
            }
        }
        Some(())
    }

    /// Skips one value without reading its content.
    ///
    /// The crate's documentation lists what this tolerates.
    pub(crate) fn skip(&mut self, rest: &'a [u8]) -> Cursor<'a> {
        let start = skip_whitespace(rest);
        let skipped = if self.unknown.is_some() {
            check(start, usize::MAX)
        } else {
            skip_while(start, |rest| self.check_to(rest).is_some())
        };
        match skipped {
            Ok(rest) => Some(rest),
            Err((reason, at)) => self.fail(reason, at),
        }
    }

    /// Skips the value of an unknown member.
    ///
    /// Notes its position if it may hold something like a subtask, or is a status or an error code.
    /// The name begins at `at`, the value at `value`.
    fn skip_unknown(&mut self, name: &str, at: &'a [u8], value: &'a [u8]) -> Cursor<'a> {
        let start = skip_whitespace(value);
        let rest = self.skip(start)?;
        let length = start.len() - rest.len();
        if self.truncated || !may_matter(name, &start[..length]) {
            return Some(rest);
        }
        if !is_kept(name, self.text(start, length)?) {
            return Some(rest);
        }
        self.truncated = self.unknown_spans.len() == MAX_EXTRAS;
        if !self.truncated {
            self.unknown_spans.push(UnknownSpan {
                name: self.offset(skip_whitespace(at)),
                value: [self.offset(start), self.offset(rest)],
            });
        }
        Some(rest)
    }

    /// Notes that the value of a plain member, which begins at `rest`, is null or was left out.
    #[cold]
    fn note_missing(&mut self, rest: &[u8]) {
        self.missing.push(rest.len());
        self.last_missing = rest.len();
    }

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
                if let Some(index) = table.keys.iter().position(|key| key_name(key) == name) {
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

    /// Leaves out an unreadable value if that affects only the value itself. Fails otherwise.
    #[cold]
    fn omit_number(&mut self, reason: Reason, rest: &'a [u8]) -> Cursor<'a> {
        match number::skip(rest) {
            Ok(after) if matches!(reason, Reason::Range(_)) && !self.is_strict() => {
                self.note_fault(reason, rest);
                self.note_missing(rest);
                Some(after)
            }
            _ => self.fail(reason, rest),
        }
    }

    #[cold]
    fn note_fault(&mut self, reason: Reason, rest: &[u8]) {
        if self.faults.len() < MAX_EXTRAS {
            self.faults.push(FaultSpan {
                at: self.offset(rest),
                reason,
            });
        }
    }

    /// Reads one value and keeps its text.
    fn raw(&mut self, rest: &'a [u8]) -> Option<(RawJson, &'a [u8])> {
        let start = skip_whitespace(rest);
        match check(start, MAX_DEPTH) {
            Ok(end) => {
                let text = self.text(start, start.len() - end.len())?;
                Some((RawJson::new(text), end))
            }
            Err((reason, at)) => {
                self.fail(reason, at);
                None
            }
        }
    }

    /// Reads a member's name and the colon after it. The name is unescaped.
    fn name(&mut self, rest: &'a [u8]) -> Option<(Text, &'a [u8])> {
        let start = skip_whitespace(rest);
        if start.first() != Some(&b'"') {
            self.fail(Reason::Expected("a member's name"), start);
            return None;
        }
        let mut name = Text::default();
        let after = skip_whitespace(read_text(&mut name, self, start)?);
        match after {
            [b':', value @ ..] => Some((name, value)),
            _ => {
                self.fail(Reason::Expected("`:`"), after);
                None
            }
        }
    }
}

impl Reason {
    /// Returns [`Reason::End`] if the input is cut off at `rest`, and this reason otherwise.
    ///
    /// The input is cut off if more of it could be well-formed.
    pub(crate) fn or_end(self, rest: &[u8]) -> Self {
        match self {
            Self::Trailing => self,
            _ if is_cut(rest) => Self::End,
            _ => self,
        }
    }
}

/// Returns whether the input ends within the value that begins at `rest`.
fn is_cut(rest: &[u8]) -> bool {
    let literal = [&b"null"[..], b"true", b"false"]
        .iter()
        .any(|literal| literal.starts_with(rest) && rest.len() < literal.len());
    let escape = match rest {
        [b'\\', b'u', digits @ ..] => digits.len() < 4 && digits.iter().all(u8::is_ascii_hexdigit),
        _ => rest == b"\\",
    };
    let number = matches!(rest, [.., b'-' | b'+' | b'.' | b'e' | b'E'])
        && rest.iter().all(|byte| b"+-.0123456789eE".contains(byte));
    rest.is_empty() || literal || escape || number
}

/// Start of an object.
pub(crate) enum ObjectStart<'a> {
    /// It has members. The first one begins after the first byte of this slice.
    Members(&'a [u8]),
    /// It is empty. The slice is the input after it.
    Empty(&'a [u8]),
    /// It is null, or not an object.
    Other,
}

/// Steps into an object. `start` may begin with whitespace.
#[inline(always)]
pub(crate) fn open_object(start: &[u8]) -> ObjectStart<'_> {
    // Compares two bytes at once.
    if start.first_chunk() == Some(b"{\"") {
        ObjectStart::Members(start)
    } else {
        open_object_slow(start)
    }
}

#[inline(never)]
fn open_object_slow(start: &[u8]) -> ObjectStart<'_> {
    let [b'{', rest @ ..] = skip_whitespace(start) else {
        return ObjectStart::Other;
    };
    match skip_whitespace(rest) {
        [] => ObjectStart::Other,
        [b'}', rest @ ..] => ObjectStart::Empty(rest),
        rest => ObjectStart::Members(one_before(start, rest)),
    }
}

/// Returns `rest` together with the byte before it. `rest` is a later part of `start`.
#[inline]
fn one_before<'a>(start: &'a [u8], rest: &[u8]) -> &'a [u8] {
    let at = start.len().saturating_sub(rest.len() + 1);
    start.get(at..).unwrap_or_default()
}

/// Returns the input after a member's name in compact form, if it stands after the first byte of
/// `rest`.
///
/// The caller has checked that first byte, mostly a comma. It is skipped together with the name.
#[inline(always)]
pub(crate) fn strip_member<'a, const N: usize>(
    rest: &'a [u8],
    member: &[u8; N],
) -> Option<&'a [u8]> {
    let (head, value) = rest.split_first_chunk::<N>()?;
    (head[1..] == member[1..]).then_some(value)
}

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
        let Some(index) = table
            .keys
            .iter()
            .position(|key| key_name(key) == name.as_str())
        else {
            if let Some(unknown) = &mut self.unknown {
                unknown.push(self.body.len() - at.len());
            }
            return Some(Lookup::Unknown(self.skip_unknown(&name, at, value)?));
        };
        Some(Lookup::Read(index, into.read_member(index, self, value)?))
    }
}

impl FieldTable {
    /// Returns the index of the member with this name.
    fn position(&self, name: &str) -> Option<usize> {
        self.keys.iter().position(|key| key_name(key) == name)
    }

    /// Returns the index of the member whose name begins at `at` in compact form.
    fn find(&self, at: &[u8]) -> Option<usize> {
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
fn strip_key<'a>(at: &'a [u8], key: &str) -> Option<&'a [u8]> {
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

/// Reads a value by code that all members of its type share.
#[inline(never)]
pub(crate) fn read_shared<'a, T: ReadValue>(
    into: &mut T,
    reader: &mut Reader<'a>,
    rest: &'a [u8],
) -> Cursor<'a> {
    into.read(reader, rest)
}

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
            let index = table
                .keys
                .iter()
                .position(|key| key_name(key) == name.as_str());
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

/// State of the arms of an enum within one object.
#[derive(Clone, Copy, Default)]
struct OneofState {
    /// Bit set of the arms that are not null.
    set: u32,
    /// True if two arms were not null at once.
    has_conflict: bool,
    /// True if an unknown member was not null.
    has_unknown: bool,
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
fn resolve_oneof<'a>(
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

/// Returns `Name` for `"Name":`.
fn key_name(key: &str) -> &str {
    key.get(1..key.len() - 2).unwrap_or_default()
}

/// A value that can be read in place.
pub(crate) trait ReadValue {
    /// Reads the value at `rest`, which may begin with whitespace.
    fn read<'a>(&mut self, reader: &mut Reader<'a>, rest: &'a [u8]) -> Cursor<'a>;

    /// Reads the value or null.
    #[inline]
    fn read_optional<'a>(
        into: &mut Option<Self>,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a>
    where
        Self: Default,
    {
        read_value_or_null(into, reader, rest)
    }
}

impl<T: ReadValue + Default> ReadValue for Option<T> {
    #[inline]
    fn read<'a>(&mut self, reader: &mut Reader<'a>, rest: &'a [u8]) -> Cursor<'a> {
        T::read_optional(self, reader, rest)
    }
}

#[inline]
fn read_value_or_null<'a, T: ReadValue + Default>(
    into: &mut Option<T>,
    reader: &mut Reader<'a>,
    rest: &'a [u8],
) -> Cursor<'a> {
    let rest = skip_whitespace(rest);
    if rest.first() == Some(&b'n') {
        *into = None;
        return reader.skip_null(rest);
    }
    into.insert(T::default()).read(reader, rest)
}

/// Reads a number or null. The result is `None` also if the number was left out.
#[inline]
fn read_number_or_null<'a, N: Number + ReadValue>(
    into: &mut Option<N>,
    reader: &mut Reader<'a>,
    rest: &'a [u8],
) -> Cursor<'a> {
    let rest = skip_whitespace(rest);
    let after = read_value_or_null(into, reader, rest);
    if reader.last_missing == rest.len() {
        *into = None;
    }
    after
}

impl<'a> Reader<'a> {
    /// Skips `null`.
    pub(crate) fn skip_null(&mut self, rest: &'a [u8]) -> Cursor<'a> {
        match rest.strip_prefix(b"null") {
            Some(rest) => Some(rest),
            None => self.fail(Reason::Expected("a value"), rest),
        }
    }

    /// Handles a value of another kind than expected. `null` leaves the default. Anything else is
    /// an error.
    #[cold]
    fn null_or(&mut self, expected: &'static str, rest: &'a [u8]) -> Cursor<'a> {
        match rest.strip_prefix(b"null") {
            Some(after) => {
                self.note_missing(rest);
                Some(after)
            }
            None => self.fail(Reason::Expected(expected), rest),
        }
    }
}

impl ReadValue for bool {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, rest: &'a [u8]) -> Cursor<'a> {
        let rest = skip_whitespace(rest);
        if let Some(rest) = rest.strip_prefix(b"true") {
            *self = true;
            return Some(rest);
        }
        *self = false;
        match rest.strip_prefix(b"false") {
            Some(rest) => Some(rest),
            None => reader.null_or("a truth value", rest),
        }
    }
}

/// A type of number.
trait Number: Default {
    /// Name of the expected kind in an error message.
    const NAME: &'static str;

    /// Fast path: reads the form that nearly all numbers have.
    fn read_fast(text: &[u8]) -> Option<(Self, &[u8])>;

    /// Slow path: reads any form.
    fn read_slow(text: &[u8]) -> Result<(Self, &[u8]), Reason>;
}

macro_rules! read_number {
    ($($type:ty, $name:literal, $usual:expr, $any:path;)*) => {
        $(impl Number for $type {
            const NAME: &'static str = $name;

            #[inline(always)]
            fn read_fast(text: &[u8]) -> Option<(Self, &[u8])> {
                $usual(text)
            }

            fn read_slow(text: &[u8]) -> Result<(Self, &[u8]), Reason> {
                $any(text)
            }
        }

        impl ReadValue for $type {
            #[inline(never)]
            fn read<'a>(&mut self, reader: &mut Reader<'a>, rest: &'a [u8]) -> Cursor<'a> {
                match Self::read_fast(rest) {
                    Some((value, rest)) => {
                        *self = value;
                        Some(rest)
                    }
                    None => read_slow_number(self, reader, rest),
                }
            }

            #[inline]
            fn read_optional<'a>(
                into: &mut Option<Self>,
                reader: &mut Reader<'a>,
                rest: &'a [u8],
            ) -> Cursor<'a> {
                read_number_or_null(into, reader, rest)
            }
        })*
    };
}

read_number! {
    i64, "an integer", |text| fast_integer(text).map(|(value, rest)| (value as i64, rest)), number::signed;
    u64, "an unsigned integer", fast_integer, number::unsigned;
}

impl Number for f64 {
    const NAME: &'static str = "a number";

    fn read_fast(text: &[u8]) -> Option<(Self, &[u8])> {
        fast_float(text).map(|(usual, rest)| (usual.value(), rest))
    }

    fn read_slow(text: &[u8]) -> Result<(Self, &[u8]), Reason> {
        number::float(text)
    }
}

impl ReadValue for f64 {
    #[inline(never)]
    fn read<'a>(&mut self, reader: &mut Reader<'a>, rest: &'a [u8]) -> Cursor<'a> {
        read_float(self, rest, |into| read_slow_number(into, reader, rest))
    }

    #[inline(never)]
    fn read_optional<'a>(
        into: &mut Option<Self>,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        read_float(into, rest, |into| read_slow_optional(into, reader, rest))
    }
}

/// Reads a float on the fast path, and leaves other forms to `slow_path`.
///
/// Rare cases are separate calls at the end, so that the fast path keeps everything in registers.
#[inline(always)]
fn read_float<'a, T: From<f64>>(
    into: &mut T,
    rest: &'a [u8],
    slow_path: impl FnOnce(&mut T) -> Cursor<'a>,
) -> Cursor<'a> {
    match fast_float(rest) {
        Some((FastFloat::Float(value), rest)) => {
            *into = T::from(value);
            Some(rest)
        }
        Some((FastFloat::Quotient(quotient), rest)) => divide(into, quotient, rest),
        None => slow_path(into),
    }
}

#[inline(never)]
fn divide<'a, T: From<f64>>(into: &mut T, quotient: Quotient, rest: &'a [u8]) -> Cursor<'a> {
    *into = T::from(quotient.value());
    Some(rest)
}

#[inline(never)]
fn read_slow_optional<'a>(
    into: &mut Option<f64>,
    reader: &mut Reader<'a>,
    rest: &'a [u8],
) -> Cursor<'a> {
    read_number_or_null(into, reader, rest)
}

/// Slow path: a number after whitespace or of an unusual form, or something that is not a number.
#[inline(never)]
fn read_slow_number<'a, N: Number>(
    into: &mut N,
    reader: &mut Reader<'a>,
    rest: &'a [u8],
) -> Cursor<'a> {
    let start = skip_whitespace(rest);
    *into = N::default();
    if !matches!(start.first(), Some(b'0'..=b'9' | b'-')) {
        return reader.null_or(N::NAME, start);
    }
    // Without whitespace, the fast path was tried before.
    let tried = start.len() == rest.len();
    let usual = if tried { None } else { N::read_fast(start) };
    let read = usual.map_or_else(|| N::read_slow(start), Ok);
    match read {
        Ok((value, rest)) => {
            *into = value;
            Some(rest)
        }
        Err(reason) => reader.omit_number(reason, start),
    }
}

/// A value made from text.
pub(crate) trait FromText: Default {
    fn from_text(text: &str) -> Self;
}

macro_rules! from_text {
    ($($type:ty, $is_empty:expr;)*) => {
        $(impl FromText for $type {
            #[inline]
            fn from_text(text: &str) -> Self {
                Self::from(text)
            }
        }

        impl ReadValue for $type {
            #[inline(never)]
            fn read<'a>(&mut self, reader: &mut Reader<'a>, rest: &'a [u8]) -> Cursor<'a> {
                // Many strings are empty, and so is the value that they are read into.
                match rest {
                    [b'"', b'"', rest @ ..] if $is_empty(self) => Some(rest),
                    _ => read_text(self, reader, rest),
                }
            }
        })*
    };
}

from_text! {
    Text, |text: &Text| text.is_empty();
    Time, |text: &Time| text.is_empty();
    SecretText, |text: &SecretText| text.expose().is_empty();
}

/// Reads a string. `rest` may begin with whitespace.
#[inline(never)]
pub(crate) fn read_text<'a, T: FromText>(
    into: &mut T,
    reader: &mut Reader<'a>,
    rest: &'a [u8],
) -> Cursor<'a> {
    let rest = skip_whitespace(rest);
    if let [b'"', body @ ..] = rest {
        let end = find_string_end(body);
        if let Some(after) = body.get(end..)
            && let [b'"', tail @ ..] = after
        {
            *into = T::from_text(reader.text(body, end)?);
            return Some(tail);
        }
    }
    read_slow_text(into, reader, rest)
}

/// Slow path: a string with escapes, or something that is not a string.
#[cold]
#[inline(never)]
fn read_slow_text<'a, T: FromText>(
    into: &mut T,
    reader: &mut Reader<'a>,
    rest: &'a [u8],
) -> Cursor<'a> {
    let [b'"', body @ ..] = rest else {
        *into = T::from_text("");
        return reader.null_or("a string", rest);
    };
    let mut scratch = std::mem::take(&mut reader.scratch);
    scratch.clear();
    let rest = reader.unescape(body, &mut scratch)?;
    *into = T::from_text(&scratch);
    reader.scratch = scratch;
    Some(rest)
}

impl<'a> Reader<'a> {
    /// Unescapes a string into `into`. `rest` begins after the opening quote.
    fn unescape(&mut self, mut rest: &'a [u8], into: &mut String) -> Cursor<'a> {
        loop {
            let end = find_string_end(rest);
            if end != 0 {
                into.push_str(self.text(rest, end)?);
                rest = rest.get(end..)?;
            }
            rest = match rest {
                [b'"', tail @ ..] => return Some(tail),
                [b'\\', escape @ ..] => match unescape_one(rest, escape, into) {
                    Ok(rest) => rest,
                    Err((reason, at)) => return self.fail(reason, at),
                },
                [] => return self.fail(Reason::End, rest),
                // Keep a raw control character, although JSON does not allow one.
                [control, tail @ ..] if !self.is_strict() => {
                    self.note_fault(Reason::Control, rest);
                    into.push(char::from(*control));
                    tail
                }
                _ => return self.fail(Reason::Control, rest),
            };
        }
    }
}

impl<T: ReadValue> ReadValue for Box<T> {
    #[inline]
    fn read<'a>(&mut self, reader: &mut Reader<'a>, rest: &'a [u8]) -> Cursor<'a> {
        (**self).read(reader, rest)
    }
}

/// Reads a list and calls `element` for each of its elements.
#[inline]
fn read_list<'a>(
    reader: &mut Reader<'a>,
    rest: &'a [u8],
    mut element: impl FnMut(&mut Reader<'a>, &'a [u8]) -> Cursor<'a>,
) -> Cursor<'a> {
    let rest = skip_whitespace(rest);
    let [b'[', rest @ ..] = rest else {
        // Presence does not cover lists, so null is not noted.
        return match rest.strip_prefix(b"null") {
            Some(after) => Some(after),
            None => reader.fail(Reason::Expected("a list"), rest),
        };
    };
    let mut rest = skip_whitespace(rest);
    if let [b']', rest @ ..] = rest {
        return Some(rest);
    }
    loop {
        rest = element(reader, rest)?;
        if rest.first() != Some(&b',') {
            rest = skip_whitespace(rest);
        }
        match rest {
            [b',', tail @ ..] => rest = tail,
            [b']', tail @ ..] => return Some(tail),
            unexpected => return reader.fail(Reason::Expected("`,` or `]`"), unexpected),
        }
    }
}

impl<T: ReadValue + Default> ReadValue for Vec<T> {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, rest: &'a [u8]) -> Cursor<'a> {
        read_in_place(self, 0, reader, rest)
    }
}

/// Reads a list of structs. Most lists at the same `place` are as long as the last one.
pub(crate) fn read_elements<'a, T: ReadValue + Default>(
    into: &mut Vec<T>,
    place: usize,
    reader: &mut Reader<'a>,
    rest: &'a [u8],
) -> Cursor<'a> {
    let place = place % LISTS;
    let rest = read_in_place(into, usize::from(reader.lengths[place]), reader, rest)?;
    reader.lengths[place] = into.len().try_into().unwrap_or(u16::MAX);
    Some(rest)
}

/// Reads a list that probably has `expected` elements.
#[inline]
fn read_in_place<'a, T: ReadValue + Default>(
    into: &mut Vec<T>,
    expected: usize,
    reader: &mut Reader<'a>,
    rest: &'a [u8],
) -> Cursor<'a> {
    into.clear();
    read_list(reader, rest, |reader, rest| {
        if into.len() == into.capacity() {
            reserve_for(into, expected);
        }
        // Creates the element in place. `push` would create it elsewhere and copy it.
        into.extend(std::iter::once_with(T::default));
        into.last_mut()?.read(reader, rest)
    })
}

/// Reserves room for more elements.
///
/// The growth is limited, because a single long list must not make many short ones long.
#[cold]
#[inline(never)]
fn reserve_for<T>(list: &mut Vec<T>, expected: usize) {
    let length = list.len();
    match expected.saturating_sub(length) {
        0 if length == 0 => list.reserve_exact(1),
        0 => list.reserve(1),
        more => list.reserve_exact(more.min((4 * length).max(64))),
    }
}

impl ReadValue for Coordinates {
    #[inline(never)]
    fn read<'a>(&mut self, reader: &mut Reader<'a>, rest: &'a [u8]) -> Cursor<'a> {
        // Most lists of coordinates are the four sides of a box.
        match fast_sides(rest) {
            Some((sides, rest)) if self.is_inline() => {
                *self = Self::from(sides);
                Some(rest)
            }
            _ => read_coordinates(self, reader, rest),
        }
    }
}

/// Reads a list of coordinates one by one, or null.
#[inline(never)]
fn read_coordinates<'a>(
    into: &mut Coordinates,
    reader: &mut Reader<'a>,
    rest: &'a [u8],
) -> Cursor<'a> {
    into.clear();
    read_list(reader, rest, |reader, rest| {
        let mut value = 0_i64;
        let rest = value.read(reader, rest)?;
        into.push(value);
        Some(rest)
    })
}

/// Reads an object or null. The generated types forward their [`ReadValue`] to this function.
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
