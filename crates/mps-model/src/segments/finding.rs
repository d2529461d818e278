//! Takes the content of a finding from its object without building the object. Does not search for
//! findings.

use super::plan::{CONFIDENCE, Finding, NOTHING, NUMBERS, PLAN, Take, Told};
use crate::json::{check_text, find_string_end, skip, skip_string, spaces, unescape};
use crate::reader::Reason;
use crate::roles::Holds;
use crate::{Coordinates, number};
use std::borrow::Cow;

/// Content taken from a finding and from its current line. Texts are references into the body until
/// the segment is built.
#[derive(Default)]
pub(super) struct Taken<'a> {
    pub(super) numbers: [Option<f64>; NUMBERS],
    pub(super) said: Ranked<'a>,
    /// Area, if it is a box.
    pub(super) sides: Option<[i64; 4]>,
    pub(super) rare: Option<Rare<'a>>,
    /// Struct of the lines, and the start of the first line.
    pub(super) lines: Option<(usize, &'a [u8])>,
    /// True if the lines come last and were not skipped to look at what follows them.
    pub(super) within_lines: bool,
}

/// Content that few findings have.
#[derive(Clone, Default)]
pub(super) struct Rare<'a> {
    /// Area, if it is not a box.
    pub(super) area: Option<Coordinates>,
    pub(super) translation: Option<Written<'a>>,
    pub(super) suggestion: Option<Written<'a>>,
    pub(super) url: Ranked<'a>,
    pub(super) speaker: Option<Written<'a>>,
}

impl Rare<'_> {
    fn is_empty(&self) -> bool {
        let texts = [
            self.translation,
            self.suggestion,
            self.url.text,
            self.speaker,
        ];
        self.area.is_none() && texts.iter().all(Option::is_none)
    }
}

impl Taken<'_> {
    /// Resets everything for the next finding.
    #[inline]
    pub(super) fn begin(&mut self) {
        self.numbers = [None; NUMBERS];
        self.said = Ranked::default();
        self.sides = None;
        self.rare = None;
        self.lines = None;
        self.within_lines = false;
    }

    /// Resets the content of the last line. Keeps the rest of the finding.
    #[inline]
    pub(super) fn begin_line(&mut self) {
        self.numbers[CONFIDENCE] = None;
        self.said = Ranked::default();
        self.sides = None;
        if let Some(rare) = &mut self.rare {
            rare.area = None;
        }
    }

    /// Returns true if nothing was taken, as for an element that is null.
    #[inline]
    pub(super) fn is_empty(&self) -> bool {
        self.numbers == [None; NUMBERS]
            && self.said.text.is_none()
            && self.sides.is_none()
            && self.rare.as_ref().is_none_or(Rare::is_empty)
            && self.lines.is_none()
    }

    /// Returns start and end in seconds.
    #[inline]
    pub(super) fn times(&self, finding: &Finding) -> [Option<f64>; 2] {
        let [start, end, _] = self.numbers;
        let [of_start, of_end] = finding.units;
        [
            start.map(|start| start / of_start),
            end.map(|end| end / of_end),
        ]
    }
}

/// Text as it stands in the body. It is valid UTF-8 and well-formed.
#[derive(Clone, Copy)]
pub(super) enum Written<'a> {
    Plain(&'a str),
    /// Text with escapes, including its closing quote.
    Escaped(&'a str),
}

impl<'a> Written<'a> {
    pub(super) const EMPTY: Self = Self::Plain("");

    pub(super) fn is_empty(self) -> bool {
        matches!(self, Self::Plain(""))
    }

    /// Returns the unescaped text. Borrows it unless it contains escapes.
    #[inline]
    pub(super) fn told(self) -> Cow<'a, str> {
        match self {
            Self::Plain(text) => Cow::Borrowed(text),
            Self::Escaped(text) => Cow::Owned(unescaped(text)),
        }
    }
}

#[inline(never)]
fn unescaped(text: &str) -> String {
    let mut into = String::new();
    // The text was checked to be well-formed.
    let _ = unescape(text.as_bytes(), text, &mut into);
    into
}

/// Text of the lowest rank so far.
#[derive(Clone, Copy, Default)]
pub(super) struct Ranked<'a> {
    pub(super) rank: u8,
    pub(super) text: Option<Written<'a>>,
}

impl<'a> Ranked<'a> {
    #[inline]
    pub(super) fn offer(&mut self, rank: u8, text: Option<Written<'a>>) {
        if text.is_some() && (self.text.is_none() || rank <= self.rank) {
            *self = Self { rank, text };
        }
    }
}

/// Members of a kind of finding in the order of the last finding.
pub(super) struct Order {
    of: Option<&'static Finding>,
    members: [&'static Told; 16],
}

impl Order {
    pub(super) const UNKNOWN: Self = Self {
        of: None,
        members: [&NOTHING; 16],
    };

    /// Starts with a finding. The order of one kind of finding says nothing about another.
    #[inline]
    fn begin(&mut self, finding: &'static Finding) {
        if !self.of.is_some_and(|of| std::ptr::eq(of, finding)) {
            *self = Self {
                of: Some(finding),
                ..Self::UNKNOWN
            };
        }
    }
}

/// Reason of a failure, and the remaining input at which it occurred.
pub(super) type Failed<'a> = (Reason, &'a [u8]);
pub(super) type Walked<'a, T> = Result<T, Failed<'a>>;

/// Body, and the part of it that is known to be UTF-8.
pub(super) struct Scan<'a> {
    /// Body without a byte order mark.
    pub(super) body: &'a [u8],
    /// Piece of the body that was last checked to be UTF-8. Only text that is returned must be
    /// valid. A single check of the surrounding bytes is still cheaper than a check of each short
    /// text.
    piece: &'a str,
    /// Bytes from the start of the piece to the end of the body.
    from_piece: usize,
}

/// Bytes that one UTF-8 check covers, unless the text is longer or the body ends: 1 KB. Checking
/// each short text on its own would cost more.
const PIECE: usize = 1 << 10;

impl<'a> Scan<'a> {
    pub(super) fn new(body: &'a [u8]) -> Self {
        Self {
            body,
            piece: "",
            from_piece: body.len(),
        }
    }

    /// Returns the byte offset at which `rest` begins.
    pub(super) fn offset(&self, rest: &[u8]) -> usize {
        self.body.len() - rest.len()
    }

    /// Takes the content of a finding from an object. Returns what follows the object, or the start
    /// of its lines if they are last.
    pub(super) fn take(
        &mut self,
        finding: &'static Finding,
        order: &mut Order,
        taken: &mut Taken<'a>,
        value: &'a [u8],
    ) -> Walked<'a, &'a [u8]> {
        let mut rest = match value {
            [b'{', rest @ ..] => spaces(rest),
            [b'n', ..] => return null(value),
            _ => return Err((Reason::Expected("an object"), value)),
        };
        if let [b'}', rest @ ..] = rest {
            return Ok(rest);
        }
        order.begin(finding);
        // Bit mask of the members that were present.
        let mut seen = 0;
        let mut count = 0;
        loop {
            let expected = &mut order.members[count];
            let (told, value) = match expected.key.strip(rest) {
                Some(value) => (*expected, value),
                None => {
                    let (told, value) = self.look_up(finding, rest)?;
                    if told.bit != NOTHING.bit {
                        *expected = told;
                    }
                    (told, value)
                }
            };
            seen |= told.bit;
            let value = spaces(value);
            rest = match told.take {
                Take::Number(slot) => match usual_number(told.holds, value) {
                    Some((number, rest)) => {
                        taken.numbers[slot] = Some(number);
                        rest
                    }
                    None => {
                        let (number, rest) = odd_number(told.holds, value)?;
                        taken.numbers[slot] = number;
                        rest
                    }
                },
                Take::Said(rank) => {
                    let (text, rest) = self.filled(value)?;
                    taken.said.offer(rank, text);
                    rest
                }
                Take::Area => match number::usual_sides(value) {
                    Some((sides, rest)) => {
                        taken.sides = Some(sides);
                        rest
                    }
                    None => take_odd_area(taken, value)?,
                },
                Take::Lines => {
                    let rest = take_lines(told, taken, value)?;
                    if let Some((_, lines)) = taken.lines {
                        // Everything else was taken, so the walk continues inside the lines.
                        if finding.telling & !seen == 0 {
                            taken.within_lines = true;
                            return Ok(lines);
                        }
                        skip(rest)?
                    } else {
                        rest
                    }
                }
                _ => self.take_odd_member(told, taken, value)?,
            };
            count = (count + 1) % order.members.len();
            rest = match rest {
                [b',', rest @ ..] => spaces(rest),
                [b'}', rest @ ..] => return Ok(rest),
                rest => match spaces(rest) {
                    [b',', rest @ ..] => spaces(rest),
                    [b'}', rest @ ..] => return Ok(rest),
                    odd => return Err((Reason::Expected("`,` or `}`"), odd)),
                },
            };
        }
    }

    /// Returns the member whose name stands here in any spelling, and what follows its colon.
    #[inline(never)]
    fn look_up(
        &mut self,
        finding: &'static Finding,
        rest: &'a [u8],
    ) -> Walked<'a, (&'static Told, &'a [u8])> {
        let (name, value) = self.name(rest)?;
        let mut members = finding.members.iter();
        let told = members.find(|told| told.name.as_bytes() == &*name);
        Ok((told.unwrap_or(&NOTHING), value))
    }

    /// Skips the remainder of an object. `rest` starts after one of its values.
    pub(super) fn leave(&mut self, rest: &'a [u8]) -> Walked<'a, &'a [u8]> {
        let mut rest = rest;
        loop {
            rest = match spaces(rest) {
                [b',', rest @ ..] => {
                    let (_, value) = self.name(spaces(rest))?;
                    skip(spaces(value))?
                }
                [b'}', rest @ ..] => return Ok(rest),
                odd => return Err((Reason::Expected("`,` or `}`"), odd)),
            };
        }
    }

    /// Takes the content of a member that few findings have.
    #[inline(never)]
    fn take_odd_member(
        &mut self,
        told: &Told,
        taken: &mut Taken<'a>,
        value: &'a [u8],
    ) -> Walked<'a, &'a [u8]> {
        let rest;
        let rare = &mut taken.rare;
        match told.take {
            Take::Translation => {
                (rare.get_or_insert_default().translation, rest) = self.filled(value)?
            }
            Take::Suggestion => {
                (rare.get_or_insert_default().suggestion, rest) = self.filled(value)?
            }
            Take::Speaker => (rare.get_or_insert_default().speaker, rest) = self.filled(value)?,
            Take::Url(rank) => {
                let (text, after) = self.filled(value)?;
                rare.get_or_insert_default().url.offer(rank, text);
                rest = after;
            }
            Take::SaidFirst(rank) => {
                let (element, after) = first(value)?;
                if let Some(element) = element {
                    let (text, _) = self.filled(element)?;
                    taken.said.offer(rank, text);
                }
                rest = after;
            }
            Take::SaidByTag(rank, place) => {
                let (element, after) = first(value)?;
                if let Some(element) = element {
                    taken.said.offer(rank, self.tag(place, element)?);
                }
                rest = after;
            }
            _ => return skip(value),
        }
        Ok(rest)
    }

    /// Returns the text of a struct at this place, such as the name of a tag.
    fn tag(&mut self, place: usize, value: &'a [u8]) -> Walked<'a, Option<Written<'a>>> {
        let mut rest = match value {
            [b'{', rest @ ..] => spaces(rest),
            _ => return null(value).map(|_| None),
        };
        let says = &PLAN.within[place].says;
        let mut said = Ranked::default();
        while rest.first() != Some(&b'}') {
            let (name, value) = self.name(rest)?;
            let named = says
                .iter()
                .find(|(member, _)| member.name().as_bytes() == &*name);
            if let Some((_, rank)) = named {
                let (text, after) = self.filled(spaces(value))?;
                said.offer(*rank, text);
                rest = after;
            } else {
                rest = skip(spaces(value))?;
            }
            rest = match spaces(rest) {
                [b',', rest @ ..] => spaces(rest),
                end @ [b'}', ..] => end,
                odd => return Err((Reason::Expected("`,` or `}`"), odd)),
            };
        }
        Ok(said.text)
    }

    /// Reads a text. Returns `None` for an empty one.
    #[inline(always)]
    fn filled(&mut self, value: &'a [u8]) -> Walked<'a, (Option<Written<'a>>, &'a [u8])> {
        let (text, rest) = self.text(value)?;
        Ok((text.filter(|text| !text.is_empty()), rest))
    }

    /// Reads the name of a member. Also returns what follows its colon.
    pub(super) fn name(&mut self, at: &'a [u8]) -> Walked<'a, (Cow<'a, [u8]>, &'a [u8])> {
        let [b'"', body @ ..] = at else {
            return Err((Reason::Expected("a member's name"), at));
        };
        let (name, rest) = match body.split_at_checked(find_string_end(body)) {
            Some((name, [b'"', rest @ ..])) => (Cow::Borrowed(name), rest),
            _ => {
                let (name, rest) = self.odd_text(at)?;
                let name = name.map_or(Cow::Borrowed(""), Written::told);
                (Cow::Owned(name.into_owned().into_bytes()), rest)
            }
        };
        match spaces(rest) {
            [b':', value @ ..] => Ok((name, value)),
            odd => Err((Reason::Expected("`:`"), odd)),
        }
    }

    /// Reads a text or null.
    #[inline(always)]
    pub(super) fn text(&mut self, value: &'a [u8]) -> Walked<'a, (Option<Written<'a>>, &'a [u8])> {
        if let [b'"', body @ ..] = value
            && let Some((text, [b'"', rest @ ..])) = body.split_at_checked(find_string_end(body))
        {
            return Ok((Some(Written::Plain(self.utf8(body, text.len())?)), rest));
        }
        self.odd_text(value)
    }

    /// Reads a text with escapes or faults, or null.
    #[inline(never)]
    fn odd_text(&mut self, value: &'a [u8]) -> Walked<'a, (Option<Written<'a>>, &'a [u8])> {
        if value.first() != Some(&b'"') {
            return match null(value) {
                Ok(rest) => Ok((None, rest)),
                Err(_) => Err((Reason::Expected("a string"), value)),
            };
        }
        let rest = skip_string(value)?;
        let text = self.utf8(&value[1..], value.len() - rest.len() - 1)?;
        check_text(value, true)?;
        Ok((Some(Written::Escaped(text)), rest))
    }

    /// Returns the first bytes of `rest` as text. The text begins and ends beside ASCII bytes.
    #[inline(always)]
    fn utf8(&mut self, rest: &'a [u8], length: usize) -> Walked<'a, &'a str> {
        let from = self.from_piece.wrapping_sub(rest.len());
        match self.piece.get(from..from.wrapping_add(length)) {
            Some(text) => Ok(text),
            None => self.utf8_of_next_piece(rest, length),
        }
    }

    /// Checks the next piece, which starts at a text that is not in the last piece.
    #[inline(never)]
    fn utf8_of_next_piece(&mut self, rest: &'a [u8], length: usize) -> Walked<'a, &'a str> {
        let mut end = rest.len().min(length.max(PIECE));
        // Move the end out of a character. Otherwise the piece would be invalid.
        while end > length && rest.get(end).is_some_and(|byte| byte & 0xc0 == 0x80) {
            end -= 1;
        }
        if let Ok(piece) = simdutf8::basic::from_utf8(&rest[..end])
            && let Some(text) = piece.get(..length)
        {
            (self.piece, self.from_piece) = (piece, rest.len());
            return Ok(text);
        }
        // A fault after the text does not matter.
        std::str::from_utf8(&rest[..length])
            .map_err(|error| (Reason::Utf8, &rest[error.valid_up_to()..]))
    }
}

/// Notes the start of the lines, if there are any. Skips the list itself only if it has none.
#[inline(never)]
fn take_lines<'a>(told: &Told, taken: &mut Taken<'a>, value: &'a [u8]) -> Walked<'a, &'a [u8]> {
    let line = value.strip_prefix(b"[").map(spaces);
    let line = line.filter(|line| line.first() != Some(&b']'));
    taken.lines = match (told.holds, line) {
        (Holds::Struct(place), Some(line)) => Some((place, line)),
        _ => None,
    };
    Ok(match taken.lines {
        Some(_) => value,
        None => first(value)?.1,
    })
}

/// Returns what follows null.
pub(super) fn null(value: &[u8]) -> Walked<'_, &[u8]> {
    value
        .strip_prefix(b"null")
        .ok_or((Reason::Expected("a value"), value))
}

/// Reads a number of this kind in the form of nearly all numbers. This is the fast path.
#[inline(always)]
fn usual_number(holds: Holds, value: &[u8]) -> Option<(f64, &[u8])> {
    if holds != Holds::Float {
        return None;
    }
    number::usual_float(value).map(|(number, rest)| (number.value(), rest))
}

/// Reads a number of this kind in any form, or null. This is the slow path.
#[inline(never)]
fn odd_number(holds: Holds, value: &[u8]) -> Walked<'_, (Option<f64>, &[u8])> {
    if !matches!(value.first(), Some(b'0'..=b'9' | b'-')) {
        return match null(value) {
            Ok(rest) => Ok((None, rest)),
            Err(_) => Err((Reason::Expected("a number"), value)),
        };
    }
    let read = match holds {
        Holds::Int => number::signed(value).map(|(number, rest)| (number as f64, rest)),
        Holds::UInt => number::unsigned(value).map(|(number, rest)| (number as f64, rest)),
        _ => number::float(value),
    };
    match read {
        Ok((number, rest)) => Ok((Some(number), rest)),
        // A number out of range counts as absent.
        Err(Reason::Range(_)) => match number::skip(value) {
            Ok(rest) => Ok((None, rest)),
            Err(reason) => Err((reason, value)),
        },
        Err(reason) => Err((reason, value)),
    }
}

#[inline(never)]
fn take_odd_area<'a>(taken: &mut Taken<'_>, value: &'a [u8]) -> Walked<'a, &'a [u8]> {
    let (area, rest) = odd_area(value)?;
    taken.sides = None;
    taken.rare.get_or_insert_default().area = area;
    Ok(rest)
}

/// Reads coordinates in any form, or null. An empty list counts as null.
fn odd_area(value: &[u8]) -> Walked<'_, (Option<Coordinates>, &[u8])> {
    let [b'[', rest @ ..] = value else {
        return match null(value) {
            Ok(rest) => Ok((None, rest)),
            Err(_) => Err((Reason::Expected("a list"), value)),
        };
    };
    let mut rest = spaces(rest);
    if let [b']', rest @ ..] = rest {
        return Ok((None, rest));
    }
    let mut area = Coordinates::default();
    loop {
        let side;
        (side, rest) = match number::signed(rest) {
            Ok(read) => read,
            Err(_) if rest.first() == Some(&b'n') => (0, null(rest)?),
            Err(reason @ Reason::Range(_)) => match number::skip(rest) {
                Ok(after) => (0, after),
                Err(_) => return Err((reason, rest)),
            },
            Err(reason) => return Err((reason, rest)),
        };
        area.push(side);
        rest = match spaces(rest) {
            [b',', rest @ ..] => spaces(rest),
            [b']', rest @ ..] => return Ok((Some(area), rest)),
            odd => return Err((Reason::Expected("`,` or `]`"), odd)),
        };
    }
}

/// Returns the start of a list's first element, and what follows the list. There is no first
/// element in an empty list or null.
fn first(value: &[u8]) -> Walked<'_, (Option<&[u8]>, &[u8])> {
    let [b'[', inner @ ..] = value else {
        return match null(value) {
            Ok(rest) => Ok((None, rest)),
            Err(_) => Err((Reason::Expected("a list"), value)),
        };
    };
    let inner = spaces(inner);
    let rest = skip(value)?;
    Ok((
        Some(inner).filter(|inner| inner.first() != Some(&b']')),
        rest,
    ))
}
