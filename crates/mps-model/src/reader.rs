//! Reads JSON text into the types of the answer.
//!
//! The cursor is the rest of the input, passed and returned in a register; a failure is noted in the [`Reader`] and travels as
//! `None`. The service does not write members in the documentation's order, so the order is learned while reading: behind each
//! member the reader expects the one that followed it last time, and looks a name up only where that guess is wrong.

use crate::generated::{INITIAL_ORDER, LISTS};
use crate::json::{
    MAX_DEPTH, check, find_string_end, name_within, skip, skip_string, skip_while, spaces,
    unescape_one,
};
use crate::number::{self, Quotient, Usual, usual_float, usual_integer, usual_sides};
use crate::raw::Arriving;
use crate::remarks::{FaultSpan, MOST_REMARKS, Remarks, UnknownSpan};
use crate::unknown::{is_kept, may_matter};
use crate::{Coordinates, RawJson, RawMembers, SecretText, Text, Time};
use std::borrow::Cow;

/// The input behind what was read; `None` once something failed.
pub(crate) type Rest<'a> = Option<&'a [u8]>;

/// The state of one reading.
pub(crate) struct Reader<'a> {
    body: &'a [u8],
    /// The piece of the body that was found to be UTF-8 last; texts are taken from it.
    piece: &'a str,
    /// How many bytes there are from the beginning of the piece to the body's end.
    from_piece: usize,
    order: [u8; INITIAL_ORDER.len()],
    /// How long each list was last time.
    lengths: [u16; LISTS],
    failure: Option<Failure>,
    scratch: String,
    /// Where the service's `Error` object begins, in an answer that has one.
    pub(crate) error_at: Option<usize>,
    /// Where the names of unknown members begin, if anybody asked.
    pub(crate) unknown: Option<Vec<usize>>,
    /// Unknown members that may hold what looks like a subtask, or tell how the object fares that they stand in.
    pub(crate) unknown_spans: Vec<UnknownSpan>,
    /// Whether there were more of them than are kept.
    pub(crate) unlisted: bool,
    /// Values that were left out or mended.
    pub(crate) faults: Vec<FaultSpan>,
    /// Values of plain members that are null or were left out: how much of the body is left where each begins.
    untold: Vec<usize>,
    /// The last of them; as large as can be while there are none.
    last_untold: usize,
}

/// Why reading stopped, and at which byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) reason: Reason,
    pub(crate) offset: usize,
}

/// Why reading stopped.
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

/// What a generated type tells of itself to be read.
pub(crate) trait Members {
    /// Names, places in the learned order, and arms.
    fn plan(&self) -> &'static Plan;

    /// Reads the value of the member at `index` of the plan.
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a>;

    /// Replaces the arm by members that fit none.
    fn keep_raw(&mut self, _members: RawMembers) {}

    /// Forgets the arm.
    fn clear_arm(&mut self) {}

    /// An empty value of a type that has arms.
    fn fresh(&self) -> Option<Box<dyn Members>> {
        None
    }

    /// Notes which of the plain members were told, a bit each.
    fn set_presence(&mut self, _told: u32) {}

    /// Keeps what was found beside the types, in a root.
    fn set_remarks(&mut self, _remarks: Remarks) {}
}

/// The static half of [`Members`].
pub(crate) struct Plan {
    /// The members as they are usually written: `"Name":`.
    pub(crate) keys: &'static [&'static str],
    /// The first of this type's places in the learned order.
    pub(crate) base: usize,
    /// Which members are arms of an enum, of which one is set at most.
    pub(crate) arms: u32,
    /// Which members are plain scalars, so that their presence is noted beside them.
    pub(crate) plain: u32,
    /// Whether a member `Error` is the service's refusal.
    pub(crate) envelope: bool,
}

/// So many bytes are checked to be UTF-8 at once: they fit the processor's nearer caches.
const PIECE: usize = 64 << 10;

/// What the order holds where no member is expected.
const NOTHING: u8 = u8::MAX;

impl<'a> Reader<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self {
            piece: text,
            ..Self::unchecked(text.as_bytes())
        }
    }

    /// Reads what may not be UTF-8. That is checked piece by piece just before the piece is read: a large body comes from memory but once.
    /// What nobody took text from is checked by [`check_to`](Self::check_to).
    pub(crate) fn unchecked(body: &'a [u8]) -> Self {
        Self {
            body,
            piece: "",
            from_piece: body.len(),
            order: INITIAL_ORDER,
            lengths: [0; LISTS],
            failure: None,
            scratch: String::new(),
            error_at: None,
            unknown: None,
            unknown_spans: Vec::new(),
            unlisted: false,
            faults: Vec::new(),
            untold: Vec::new(),
            last_untold: usize::MAX,
        }
    }

    /// Whether there is anything to be kept beside the types.
    pub(crate) fn has_remarks(&self) -> bool {
        !self.unknown_spans.is_empty() || !self.faults.is_empty()
    }

    /// How many unknown members and faults were noted so far.
    pub(crate) fn count_remarks(&self) -> [usize; 2] {
        [self.unknown_spans.len(), self.faults.len()]
    }

    /// Forgets what was noted behind this many.
    pub(crate) fn truncate_remarks(&mut self, [unknown, faults]: [usize; 2]) {
        self.unknown_spans.truncate(unknown);
        self.faults.truncate(faults);
    }

    pub(crate) fn forget_remarks(&mut self) {
        self.unknown_spans.clear();
        self.unlisted = false;
        self.faults.clear();
    }

    /// Whether what cannot be read costs the answer, and not the value alone.
    fn is_strict(&self) -> bool {
        self.unknown.is_some()
    }

    /// The failure behind a `None`.
    pub(crate) fn failure(&self) -> Failure {
        self.failure.unwrap_or(Failure {
            reason: Reason::End,
            offset: self.body.len(),
        })
    }

    #[cold]
    #[inline(never)]
    pub(crate) fn fail(&mut self, reason: Reason, rest: &[u8]) -> Rest<'a> {
        self.failure.get_or_insert_with(|| Failure {
            reason: reason.or_end(rest),
            offset: self.body.len() - rest.len(),
        });
        None
    }

    /// The byte at which `rest` begins.
    #[inline]
    pub(crate) fn offset(&self, rest: &[u8]) -> usize {
        self.body.len() - rest.len()
    }

    /// The first `length` bytes of `rest` as text; it begins and ends beside ASCII bytes.
    #[inline]
    fn text(&mut self, rest: &'a [u8], length: usize) -> Option<&'a str> {
        let from = self.from_piece.wrapping_sub(rest.len());
        match self.piece.get(from..from.wrapping_add(length)) {
            Some(text) => Some(text),
            None => self.text_of_pieces(rest, length),
        }
    }

    #[cold]
    #[inline(never)]
    fn text_of_pieces(&mut self, rest: &'a [u8], length: usize) -> Option<&'a str> {
        let (text, rest) = rest.split_at_checked(length)?;
        self.check_to(rest)?;
        simdutf8::basic::from_utf8(text).ok()
    }

    /// Checks that the body is UTF-8 up to here; fails at the first byte that is not.
    pub(crate) fn check_to(&mut self, rest: &[u8]) -> Option<()> {
        while self.from_piece - self.piece.len() > rest.len() {
            let start = &self.body[self.body.len() - self.from_piece + self.piece.len()..];
            // Not within a character.
            let mut end = start.len().min(PIECE);
            while end > PIECE - 3 && start.get(end).is_some_and(|byte| byte & 0xc0 == 0x80) {
                end -= 1;
            }
            match simdutf8::basic::from_utf8(&start[..end]) {
                Ok(piece) => (self.piece, self.from_piece) = (piece, start.len()),
                // Slower, but it tells where.
                Err(_) => {
                    let valid = simdutf8::compat::from_utf8(start)
                        .map_or_else(|error| error.valid_up_to(), str::len);
                    self.fail(Reason::Utf8, &start[valid..])?;
                }
            }
        }
        Some(())
    }

    /// Skips one value without looking at what is in it; see the leniencies of the crate's documentation.
    pub(crate) fn skip(&mut self, rest: &'a [u8]) -> Rest<'a> {
        let start = spaces(rest);
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

    /// Skips the value of a member that is not known, and notes where it stands if it may hold what looks like a subtask, or is a
    /// status or an error code.
    ///
    /// The name begins in `at`, the value in `value`.
    fn skip_unknown(&mut self, name: &str, at: &'a [u8], value: &'a [u8]) -> Rest<'a> {
        let start = spaces(value);
        let rest = self.skip(start)?;
        let length = start.len() - rest.len();
        if self.unlisted || !may_matter(name, &start[..length]) {
            return Some(rest);
        }
        if !is_kept(name, self.text(start, length)?) {
            return Some(rest);
        }
        self.unlisted = self.unknown_spans.len() == MOST_REMARKS;
        if !self.unlisted {
            self.unknown_spans.push(UnknownSpan {
                name: self.offset(spaces(at)),
                value: [self.offset(start), self.offset(rest)],
            });
        }
        Some(rest)
    }

    /// Notes that the value of a plain member, which begins here, is null or was left out.
    #[cold]
    fn note_untold(&mut self, rest: &[u8]) {
        self.untold.push(rest.len());
        self.last_untold = rest.len();
    }

    /// Takes note of what was not told within an object that begins at `start`, if anything was not.
    #[inline(always)]
    pub(crate) fn leave_object(&mut self, into: &mut dyn Members, told: u32, start: &[u8]) {
        if self.last_untold < start.len() {
            self.leave_untold(into, told, start);
        }
    }

    #[cold]
    #[inline(never)]
    fn leave_untold(&mut self, into: &mut dyn Members, mut told: u32, start: &[u8]) {
        let plan = into.plan();
        let outer = self.untold.partition_point(|at| *at >= start.len());
        let untold = &mut self.untold[outer..];
        untold.sort_unstable();
        if plan.plain != 0 {
            // Well-formed, as it was read.
            let mut rest = spaces(start).get(1..).unwrap_or_default();
            while let Some((name, value)) = member_of(rest) {
                let value = spaces(value);
                if let Some(index) = plan.keys.iter().position(|key| key_name(key) == name) {
                    let bit = 1 << (index & 31);
                    // The last of duplicates counts.
                    told = match untold.binary_search(&value.len()) {
                        Ok(_) => told & !bit,
                        Err(_) => told | bit,
                    };
                }
                rest = match skip(value).map(spaces) {
                    Ok([b',', rest @ ..]) => rest,
                    _ => break,
                };
            }
            into.set_presence(told & plan.plain);
        }
        self.untold.truncate(outer);
        self.last_untold = self.untold.last().copied().unwrap_or(usize::MAX);
    }

    /// Leaves out a value that cannot be read, where that costs it alone.
    #[cold]
    fn leave_out(&mut self, reason: Reason, rest: &'a [u8]) -> Rest<'a> {
        match number::skip(rest) {
            Ok(after) if matches!(reason, Reason::Range(_)) && !self.is_strict() => {
                self.note_fault(reason, rest);
                self.note_untold(rest);
                Some(after)
            }
            _ => self.fail(reason, rest),
        }
    }

    #[cold]
    fn note_fault(&mut self, reason: Reason, rest: &[u8]) {
        if self.faults.len() < MOST_REMARKS {
            self.faults.push(FaultSpan {
                at: self.offset(rest),
                reason,
            });
        }
    }

    /// Reads one value and keeps its text.
    fn raw(&mut self, rest: &'a [u8]) -> Option<(RawJson, &'a [u8])> {
        let start = spaces(rest);
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

    /// Reads a member's name and the colon behind it; the name is unescaped.
    fn name(&mut self, rest: &'a [u8]) -> Option<(Text, &'a [u8])> {
        let start = spaces(rest);
        if start.first() != Some(&b'"') {
            self.fail(Reason::Expected("a member's name"), start);
            return None;
        }
        let mut name = Text::default();
        let after = spaces(read_text(&mut name, self, start)?);
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
    /// This reason for failing at `rest`, or that the input ends there, if more of it could be well-formed.
    pub(crate) fn or_end(self, rest: &[u8]) -> Self {
        match self {
            Self::Trailing => self,
            _ if is_cut(rest) => Self::End,
            _ => self,
        }
    }
}

/// Whether the input ends within the value that begins here.
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

/// How an object begins.
pub(crate) enum Opened<'a> {
    /// Its first member stands behind the first byte of this.
    Members(&'a [u8]),
    /// It has none; what follows it.
    Empty(&'a [u8]),
    /// It is null, or something else.
    Odd,
}

/// Steps into an object; `start` may begin with blanks.
#[inline(always)]
pub(crate) fn open_object(start: &[u8]) -> Opened<'_> {
    // Two bytes at once.
    if start.first_chunk() == Some(b"{\"") {
        Opened::Members(start)
    } else {
        open_odd_object(start)
    }
}

#[inline(never)]
fn open_odd_object(start: &[u8]) -> Opened<'_> {
    let [b'{', rest @ ..] = spaces(start) else {
        return Opened::Odd;
    };
    match spaces(rest) {
        [] => Opened::Odd,
        [b'}', rest @ ..] => Opened::Empty(rest),
        rest => Opened::Members(one_before(start, rest)),
    }
}

/// `rest` and the byte before it; it is a later part of `start`.
#[inline]
fn one_before<'a>(start: &'a [u8], rest: &[u8]) -> &'a [u8] {
    let at = start.len().saturating_sub(rest.len() + 1);
    start.get(at..).unwrap_or_default()
}

/// What follows a member's name as it is usually written, if that stands behind the first byte of `rest`. That byte, mostly a comma, was seen;
/// it is stepped over together with the name.
#[inline(always)]
pub(crate) fn strip_member<'a, const N: usize>(
    rest: &'a [u8],
    member: &[u8; N],
) -> Option<&'a [u8]> {
    let (head, value) = rest.split_first_chunk::<N>()?;
    (head[1..] == member[1..]).then_some(value)
}

/// What follows a value within an object.
pub(crate) enum Next<'a> {
    /// Another member, which stands behind the first byte of this.
    Member(&'a [u8]),
    /// The end; what follows it.
    End(&'a [u8]),
}

/// What became of a member whose name was not the expected one.
pub(crate) enum Missed<'a> {
    /// It is expected now: it stands behind the first byte of this.
    Again(&'a [u8]),
    /// It was read: its index, and what follows it.
    Read(usize, &'a [u8]),
    /// It is not known, and was skipped: what follows it.
    Unknown(&'a [u8]),
}

impl<'a> Reader<'a> {
    /// The member expected at this place of the order.
    #[inline(always)]
    pub(crate) fn expected(&self, slot: usize) -> u8 {
        self.order[slot % INITIAL_ORDER.len()]
    }

    /// Looks at what follows a value within an object.
    #[inline(always)]
    pub(crate) fn next_member(&mut self, rest: &'a [u8]) -> Option<Next<'a>> {
        // Two bytes at once.
        if rest.first_chunk() == Some(b",\"") {
            return Some(Next::Member(rest));
        }
        match rest {
            [b'}', tail @ ..] => Some(Next::End(tail)),
            odd => self.odd_next_member(odd),
        }
    }

    #[inline(never)]
    fn odd_next_member(&mut self, rest: &'a [u8]) -> Option<Next<'a>> {
        match spaces(rest) {
            [b',', tail @ ..] => Some(Next::Member(one_before(rest, spaces(tail)))),
            [b'}', tail @ ..] => Some(Next::End(tail)),
            odd => {
                self.fail(Reason::Expected("`,` or `}`"), odd);
                None
            }
        }
    }

    /// Looks up a member that was not expected: learns its place, or reads it at once where its name is written oddly.
    #[inline(never)]
    pub(crate) fn miss(
        &mut self,
        into: &mut dyn Members,
        slot: usize,
        rest: &'a [u8],
    ) -> Option<Missed<'a>> {
        let plan = into.plan();
        let at = rest.get(1..)?;
        if let Some(index) = plan.find(at) {
            self.order[slot % INITIAL_ORDER.len()] = index as u8;
            return Some(Missed::Again(rest));
        }
        let (name, value) = self.name(at)?;
        let Some(index) = plan
            .keys
            .iter()
            .position(|key| key_name(key) == name.as_str())
        else {
            if let Some(unknown) = &mut self.unknown {
                unknown.push(self.body.len() - at.len());
            }
            return Some(Missed::Unknown(self.skip_unknown(&name, at, value)?));
        };
        Some(Missed::Read(index, into.read_member(index, self, value)?))
    }
}

impl Plan {
    /// The member of this name.
    fn position(&self, name: &str) -> Option<usize> {
        self.keys.iter().position(|key| key_name(key) == name)
    }

    /// The member whose name, as it is usually written, begins here.
    fn find(&self, at: &[u8]) -> Option<usize> {
        // Few names begin alike, and none is shorter than this.
        let start: &[u8; 4] = at.first_chunk()?;
        self.keys.iter().position(|key| {
            key.as_bytes().first_chunk() == Some(start) && strip_key(at, key).is_some()
        })
    }
}

/// What follows a member's name as it is usually written, if that stands here. Names are short, so the call of a general comparison would
/// cost more than it does.
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

/// Reads a value by code that all places of its type share.
#[inline(never)]
pub(crate) fn read_shared<'a, T: ReadValue>(
    into: &mut T,
    reader: &mut Reader<'a>,
    rest: &'a [u8],
) -> Rest<'a> {
    into.read(reader, rest)
}

/// Reads a type by its table of members.
macro_rules! read_by_table {
    ($name:ident) => {
        impl ReadValue for $name {
            fn read<'a>(&mut self, reader: &mut Reader<'a>, rest: &'a [u8]) -> Rest<'a> {
                read_object_or_null(self, reader, rest)
            }
        }
    };
}
pub(crate) use read_by_table;

/// Reads an object into `into`; `rest` begins with the `{`.
pub(crate) fn read_object<'a>(
    into: &mut dyn Members,
    reader: &mut Reader<'a>,
    start: &'a [u8],
) -> Rest<'a> {
    let plan = into.plan();
    let [b'{', rest @ ..] = start else {
        return reader.fail(Reason::Expected("an object"), start);
    };
    let mut rest = spaces(rest);
    if let [b'}', rest @ ..] = rest {
        return Some(rest);
    }
    let mut slot = plan.base;
    let mut arms = Arms::default();
    let mut told = 0;
    let unknown_before = reader.unknown_spans.len();
    loop {
        let guess = reader.expected(slot);
        let predicted = plan
            .keys
            .get(guess as usize)
            .and_then(|key| strip_key(rest, key));
        let found = if let Some(value) = predicted {
            Some((guess as usize, value))
        } else if let Some(index) = plan.find(rest) {
            reader.order[slot % INITIAL_ORDER.len()] = index as u8;
            Some((index, &rest[plan.keys[index].len()..]))
        } else {
            let (name, value) = reader.name(rest)?;
            let index = plan
                .keys
                .iter()
                .position(|key| key_name(key) == name.as_str());
            if index.is_none() {
                if plan.envelope && name == "Error" {
                    let error = spaces(value);
                    reader.error_at = (error.first() != Some(&b'n')).then(|| reader.offset(error));
                } else if let Some(unknown) = &mut reader.unknown {
                    unknown.push(reader.body.len() - spaces(rest).len());
                }
                arms.strangers |= spaces(value).first() != Some(&b'n');
                rest = if plan.envelope && name == "Error" {
                    reader.skip(value)?
                } else {
                    reader.skip_unknown(&name, rest, value)?
                };
            }
            index.map(|index| (index, value))
        };
        if let Some((index, value)) = found {
            slot = plan.base + 1 + index;
            told |= 1 << (index & 31);
            let arm = plan.arms & (1 << (index & 31));
            rest = if arm == 0 {
                into.read_member(index, reader, value)?
            } else {
                let value = spaces(value);
                if value.first() == Some(&b'n') {
                    if arms.set == arm {
                        into.clear_arm();
                    }
                    arms.set &= !arm;
                    reader.skip_null(value)?
                } else {
                    arms.set |= arm;
                    arms.crossed |= arms.set != arm;
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
            _ => match spaces(rest) {
                [b',', tail @ ..] => rest = tail,
                [b'}', tail @ ..] => {
                    rest = tail;
                    break;
                }
                odd => return reader.fail(Reason::Expected("`,` or `}`"), odd),
            },
        }
        if rest.first() != Some(&b'"') {
            rest = spaces(rest);
        }
    }
    if arms.crossed || (arms.strangers && arms.set == 0 && plan.arms != 0) {
        // What is unknown was listed, and checked, on the way here, and faults were noted.
        let unknown = reader.unknown.take();
        let remarks = reader.count_remarks();
        let unlisted = reader.unlisted;
        let kept = settle_arms(into, reader, start, arms)?;
        reader.unknown = unknown;
        reader.truncate_remarks(remarks);
        reader.unlisted = unlisted;
        // They are with the members that were kept.
        let spans = reader.unknown_spans.split_off(unknown_before);
        let spans = spans.into_iter();
        let others = spans.filter(|span| kept.binary_search(&span.name).is_err());
        reader.unknown_spans.extend(others);
    }
    if plan.plain != 0 {
        into.set_presence(told & plan.plain);
    }
    reader.leave_object(into, told, start);
    Some(rest)
}

/// What was seen of the arms of an enum.
#[derive(Clone, Copy, Default)]
struct Arms {
    /// The arms that are not null.
    set: u32,
    /// Whether two were not null at once.
    crossed: bool,
    /// Whether an unknown member was not null.
    strangers: bool,
}

/// The arms that are no empty object; all of them if each is one.
fn filled_arms<'a>(plan: &Plan, reader: &mut Reader<'a>, start: &'a [u8], set: u32) -> Option<u32> {
    let mut filled = set;
    let mut rest = &start[1..];
    while set.count_ones() > 1 {
        let (name, value) = reader.name(rest)?;
        if let Some(index) = plan.position(&name) {
            let arm = set & (1 << (index & 31));
            let is_empty = matches!(open_object(spaces(value)), Opened::Empty(_));
            // The last of duplicates counts.
            filled = if is_empty {
                filled & !arm
            } else {
                filled | arm
            };
        }
        match spaces(reader.skip(value)?) {
            [b',', tail @ ..] => rest = tail,
            _ => break,
        }
    }
    Some(if filled == 0 { set } else { filled })
}

/// The rare object whose members fit no single arm: keeps them as they arrived. Where the names
/// begin of those kept that are not known.
#[cold]
fn settle_arms<'a>(
    into: &mut dyn Members,
    reader: &mut Reader<'a>,
    start: &'a [u8],
    mut arms: Arms,
) -> Option<Vec<usize>> {
    let plan = into.plan();
    arms.set = filled_arms(plan, reader, start, arms.set)?;
    let mut raw = Arriving::default();
    let mut strangers = Vec::new();
    let mut rest = &start[1..];
    loop {
        let (name, value) = reader.name(rest)?;
        let index = plan.position(&name);
        let kept = match index {
            Some(index) => plan.arms & (1 << (index & 31)) & arms.set != 0,
            None => !(plan.envelope && name == "Error"),
        };
        if kept && spaces(value).first() != Some(&b'n') {
            if arms.set.count_ones() == 1 {
                // A duplicate took the other arm back: the one that stays is read as if it had stood alone.
                if let Some(index) = index {
                    into.read_member(index, reader, spaces(value))?;
                }
                rest = reader.skip(value)?;
            } else {
                let (json, after) = reader.raw(value)?;
                if let Some((index, mut owner)) = index.zip(into.fresh()) {
                    owner.read_member(index, reader, spaces(value))?;
                    raw.push_arm(index, name.clone());
                } else {
                    strangers.push(reader.offset(spaces(rest)));
                }
                raw.push(name, json);
                rest = after;
            }
        } else {
            // The last of duplicates counts, also where it is null.
            raw.remove(&name, index);
            rest = reader.skip(value)?;
        }
        match spaces(rest) {
            [b',', tail @ ..] => rest = tail,
            end => {
                debug_assert!(end.first() == Some(&b'}'));
                let raw = raw.members();
                if arms.set.count_ones() == 1 {
                    return Some(Vec::new());
                }
                if arms.set == 0 && raw.iter().len() == 0 {
                    into.clear_arm();
                    return Some(Vec::new());
                }
                into.keep_raw(raw);
                return Some(strangers);
            }
        }
    }
}

/// The name of the member that stands here in well-formed JSON, and what follows its colon; `None` behind the last.
fn member_of(rest: &[u8]) -> Option<(Cow<'_, str>, &[u8])> {
    let rest = spaces(rest);
    let after = skip_string(rest).ok()?;
    let inner = rest.get(1..rest.len() - after.len() - 1)?;
    match spaces(after) {
        [b':', value @ ..] => Some((name_within(inner), value)),
        _ => None,
    }
}

/// `Name` of `"Name":`.
fn key_name(key: &str) -> &str {
    key.get(1..key.len() - 2).unwrap_or_default()
}

/// The initial order of a type with `members` members, for the generated table.
pub(crate) const fn follows<const N: usize>(
    mut table: [u8; N],
    base: usize,
    members: usize,
) -> [u8; N] {
    let mut index = 0;
    while index < members {
        table[base + index] = index as u8;
        index += 1;
    }
    table[base + members] = NOTHING;
    table
}

/// A value that can be read in place.
pub(crate) trait ReadValue {
    /// Reads the value at `rest`, which may begin with blanks.
    fn read<'a>(&mut self, reader: &mut Reader<'a>, rest: &'a [u8]) -> Rest<'a>;

    /// Reads the value or null.
    #[inline]
    fn read_optional<'a>(
        into: &mut Option<Self>,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a>
    where
        Self: Default,
    {
        read_value_or_null(into, reader, rest)
    }
}

impl<T: ReadValue + Default> ReadValue for Option<T> {
    #[inline]
    fn read<'a>(&mut self, reader: &mut Reader<'a>, rest: &'a [u8]) -> Rest<'a> {
        T::read_optional(self, reader, rest)
    }
}

#[inline]
fn read_value_or_null<'a, T: ReadValue + Default>(
    into: &mut Option<T>,
    reader: &mut Reader<'a>,
    rest: &'a [u8],
) -> Rest<'a> {
    let rest = spaces(rest);
    if rest.first() == Some(&b'n') {
        *into = None;
        return reader.skip_null(rest);
    }
    into.insert(T::default()).read(reader, rest)
}

/// Reads a number or null; `None` also where it was left out.
#[inline]
fn read_number_or_null<'a, N: Number + ReadValue>(
    into: &mut Option<N>,
    reader: &mut Reader<'a>,
    rest: &'a [u8],
) -> Rest<'a> {
    let rest = spaces(rest);
    let after = read_value_or_null(into, reader, rest);
    if reader.last_untold == rest.len() {
        *into = None;
    }
    after
}

impl<'a> Reader<'a> {
    /// Skips `null`.
    pub(crate) fn skip_null(&mut self, rest: &'a [u8]) -> Rest<'a> {
        match rest.strip_prefix(b"null") {
            Some(rest) => Some(rest),
            None => self.fail(Reason::Expected("a value"), rest),
        }
    }

    /// What stands where a value of another kind was expected: `null` leaves the default, anything else is an error.
    #[cold]
    fn null_or(&mut self, expected: &'static str, rest: &'a [u8]) -> Rest<'a> {
        match rest.strip_prefix(b"null") {
            Some(after) => {
                self.note_untold(rest);
                Some(after)
            }
            None => self.fail(Reason::Expected(expected), rest),
        }
    }
}

impl ReadValue for bool {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, rest: &'a [u8]) -> Rest<'a> {
        let rest = spaces(rest);
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

/// A kind of number.
trait Number: Default {
    /// What it is called where something else stands.
    const NAME: &'static str;

    /// Reads it in the form that nearly all have.
    fn read_usual(text: &[u8]) -> Option<(Self, &[u8])>;

    /// Reads it in any form.
    fn read_any(text: &[u8]) -> Result<(Self, &[u8]), Reason>;
}

macro_rules! read_number {
    ($($type:ty, $name:literal, $usual:expr, $any:path;)*) => {
        $(impl Number for $type {
            const NAME: &'static str = $name;

            #[inline(always)]
            fn read_usual(text: &[u8]) -> Option<(Self, &[u8])> {
                $usual(text)
            }

            fn read_any(text: &[u8]) -> Result<(Self, &[u8]), Reason> {
                $any(text)
            }
        }

        impl ReadValue for $type {
            #[inline(never)]
            fn read<'a>(&mut self, reader: &mut Reader<'a>, rest: &'a [u8]) -> Rest<'a> {
                match Self::read_usual(rest) {
                    Some((value, rest)) => {
                        *self = value;
                        Some(rest)
                    }
                    None => read_odd_number(self, reader, rest),
                }
            }

            #[inline]
            fn read_optional<'a>(
                into: &mut Option<Self>,
                reader: &mut Reader<'a>,
                rest: &'a [u8],
            ) -> Rest<'a> {
                read_number_or_null(into, reader, rest)
            }
        })*
    };
}

read_number! {
    i64, "an integer", |text| usual_integer(text).map(|(value, rest)| (value as i64, rest)), number::signed;
    u64, "an unsigned integer", usual_integer, number::unsigned;
}

impl Number for f64 {
    const NAME: &'static str = "a number";

    fn read_usual(text: &[u8]) -> Option<(Self, &[u8])> {
        usual_float(text).map(|(usual, rest)| (usual.value(), rest))
    }

    fn read_any(text: &[u8]) -> Result<(Self, &[u8]), Reason> {
        number::float(text)
    }
}

impl ReadValue for f64 {
    #[inline(never)]
    fn read<'a>(&mut self, reader: &mut Reader<'a>, rest: &'a [u8]) -> Rest<'a> {
        read_float(self, rest, |into| read_odd_number(into, reader, rest))
    }

    #[inline(never)]
    fn read_optional<'a>(
        into: &mut Option<Self>,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        read_float(into, rest, |into| read_odd_optional(into, reader, rest))
    }
}

/// Reads a float of usual form; others are for `read_odd`. Whatever is rare is called last and apart, so that the usual way keeps
/// everything in registers.
#[inline(always)]
fn read_float<'a, T: From<f64>>(
    into: &mut T,
    rest: &'a [u8],
    read_odd: impl FnOnce(&mut T) -> Rest<'a>,
) -> Rest<'a> {
    match usual_float(rest) {
        Some((Usual::Float(value), rest)) => {
            *into = T::from(value);
            Some(rest)
        }
        Some((Usual::Quotient(quotient), rest)) => divide(into, quotient, rest),
        None => read_odd(into),
    }
}

#[inline(never)]
fn divide<'a, T: From<f64>>(into: &mut T, quotient: Quotient, rest: &'a [u8]) -> Rest<'a> {
    *into = T::from(quotient.value());
    Some(rest)
}

#[inline(never)]
fn read_odd_optional<'a>(
    into: &mut Option<f64>,
    reader: &mut Reader<'a>,
    rest: &'a [u8],
) -> Rest<'a> {
    read_number_or_null(into, reader, rest)
}

/// A number behind blanks or of an unusual form, or something that is no number.
#[inline(never)]
fn read_odd_number<'a, N: Number>(
    into: &mut N,
    reader: &mut Reader<'a>,
    rest: &'a [u8],
) -> Rest<'a> {
    let start = spaces(rest);
    *into = N::default();
    if !matches!(start.first(), Some(b'0'..=b'9' | b'-')) {
        return reader.null_or(N::NAME, start);
    }
    // Without blanks it was tried before.
    let tried = start.len() == rest.len();
    let usual = if tried { None } else { N::read_usual(start) };
    let read = usual.map_or_else(|| N::read_any(start), Ok);
    match read {
        Ok((value, rest)) => {
            *into = value;
            Some(rest)
        }
        Err(reason) => reader.leave_out(reason, start),
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
            fn read<'a>(&mut self, reader: &mut Reader<'a>, rest: &'a [u8]) -> Rest<'a> {
                // Very many are empty, and so is what they are read into.
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

/// Reads a string; `rest` may begin with blanks.
#[inline(never)]
pub(crate) fn read_text<'a, T: FromText>(
    into: &mut T,
    reader: &mut Reader<'a>,
    rest: &'a [u8],
) -> Rest<'a> {
    let rest = spaces(rest);
    if let [b'"', body @ ..] = rest {
        let end = find_string_end(body);
        if let Some(after) = body.get(end..)
            && let [b'"', tail @ ..] = after
        {
            *into = T::from_text(reader.text(body, end)?);
            return Some(tail);
        }
    }
    read_odd_text(into, reader, rest)
}

/// A string with escapes, or something that is no string.
#[cold]
#[inline(never)]
fn read_odd_text<'a, T: FromText>(
    into: &mut T,
    reader: &mut Reader<'a>,
    rest: &'a [u8],
) -> Rest<'a> {
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
    /// Unescapes a string into `into`; `rest` begins behind its quote.
    fn unescape(&mut self, mut rest: &'a [u8], into: &mut String) -> Rest<'a> {
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
                // A raw control character is kept, though no JSON may hold one.
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
    fn read<'a>(&mut self, reader: &mut Reader<'a>, rest: &'a [u8]) -> Rest<'a> {
        (**self).read(reader, rest)
    }
}

/// Reads a list, calling `element` for each of its elements.
#[inline]
fn read_list<'a>(
    reader: &mut Reader<'a>,
    rest: &'a [u8],
    mut element: impl FnMut(&mut Reader<'a>, &'a [u8]) -> Rest<'a>,
) -> Rest<'a> {
    let rest = spaces(rest);
    let [b'[', rest @ ..] = rest else {
        // A list is never told to be absent, so null is not noted.
        return match rest.strip_prefix(b"null") {
            Some(after) => Some(after),
            None => reader.fail(Reason::Expected("a list"), rest),
        };
    };
    let mut rest = spaces(rest);
    if let [b']', rest @ ..] = rest {
        return Some(rest);
    }
    loop {
        rest = element(reader, rest)?;
        if rest.first() != Some(&b',') {
            rest = spaces(rest);
        }
        match rest {
            [b',', tail @ ..] => rest = tail,
            [b']', tail @ ..] => return Some(tail),
            odd => return reader.fail(Reason::Expected("`,` or `]`"), odd),
        }
    }
}

impl<T: ReadValue + Default> ReadValue for Vec<T> {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, rest: &'a [u8]) -> Rest<'a> {
        read_in_place(self, 0, reader, rest)
    }
}

/// Reads a list of structs; lists at the same `place` are mostly as long as the last one.
pub(crate) fn read_elements<'a, T: ReadValue + Default>(
    into: &mut Vec<T>,
    place: usize,
    reader: &mut Reader<'a>,
    rest: &'a [u8],
) -> Rest<'a> {
    let place = place % LISTS;
    let rest = read_in_place(into, usize::from(reader.lengths[place]), reader, rest)?;
    reader.lengths[place] = into.len().try_into().unwrap_or(u16::MAX);
    Some(rest)
}

/// Reads a list of which as many elements as `expected` may come.
#[inline]
fn read_in_place<'a, T: ReadValue + Default>(
    into: &mut Vec<T>,
    expected: usize,
    reader: &mut Reader<'a>,
    rest: &'a [u8],
) -> Rest<'a> {
    into.clear();
    read_list(reader, rest, |reader, rest| {
        if into.len() == into.capacity() {
            make_room(into, expected);
        }
        // Made where it stays; one that is pushed is made elsewhere and copied.
        into.extend(std::iter::once_with(T::default));
        into.last_mut()?.read(reader, rest)
    })
}

/// Room for more elements. A single long list must not make many short ones long.
#[cold]
#[inline(never)]
fn make_room<T>(list: &mut Vec<T>, expected: usize) {
    let length = list.len();
    match expected.saturating_sub(length) {
        0 if length == 0 => list.reserve_exact(1),
        0 => list.reserve(1),
        more => list.reserve_exact(more.min((4 * length).max(64))),
    }
}

impl ReadValue for Coordinates {
    #[inline(never)]
    fn read<'a>(&mut self, reader: &mut Reader<'a>, rest: &'a [u8]) -> Rest<'a> {
        // Mostly the four sides of a box.
        match usual_sides(rest) {
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
) -> Rest<'a> {
    into.clear();
    read_list(reader, rest, |reader, rest| {
        let mut value = 0_i64;
        let rest = value.read(reader, rest)?;
        into.push(value);
        Some(rest)
    })
}

/// Reads an object or null; the generated types forward their [`ReadValue`] here.
pub(crate) fn read_object_or_null<'a>(
    into: &mut dyn Members,
    reader: &mut Reader<'a>,
    rest: &'a [u8],
) -> Rest<'a> {
    let rest = spaces(rest);
    if rest.first() == Some(&b'n') {
        reader.skip_null(rest)
    } else {
        read_object(into, reader, rest)
    }
}
