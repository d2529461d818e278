//! Takes the content of a finding from its object without building the object. Does not search for
//! findings.

use super::plan::{CONFIDENCE, Extract, FieldRule, Finding, NUMBERS, SEARCH_PLAN, UNKNOWN_FIELD};
use crate::json::{check_text, find_string_end, skip, skip_string, skip_whitespace, unescape};
use crate::reader::Reason;
use crate::roles::ValueKind;
use crate::{Coordinates, number};
use std::borrow::Cow;

/// Content taken from a finding and from its current line. Texts are references into the body until
/// the segment is built.
#[derive(Default)]
pub(super) struct PartialSegment<'a> {
    pub(super) numbers: [Option<f64>; NUMBERS],
    pub(super) best_text: Ranked<'a>,
    /// Area, if it is a box.
    pub(super) sides: Option<[i64; 4]>,
    pub(super) rare: Option<RareFields<'a>>,
    /// Struct of the lines, and the start of the first line.
    pub(super) lines: Option<(usize, &'a [u8])>,
    /// True if the lines come last and were not skipped to look at what follows them.
    pub(super) within_lines: bool,
}

/// Content that few findings have.
#[derive(Clone, Default)]
pub(super) struct RareFields<'a> {
    /// Area, if it is not a box.
    pub(super) area: Option<Coordinates>,
    pub(super) translation: Option<JsonStr<'a>>,
    pub(super) suggestion: Option<JsonStr<'a>>,
    pub(super) url: Ranked<'a>,
    pub(super) speaker: Option<JsonStr<'a>>,
}

impl RareFields<'_> {
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

impl PartialSegment<'_> {
    /// Resets everything for the next finding.
    #[inline]
    pub(super) fn begin(&mut self) {
        self.numbers = [None; NUMBERS];
        self.best_text = Ranked::default();
        self.sides = None;
        self.rare = None;
        self.lines = None;
        self.within_lines = false;
    }

    /// Resets the content of the last line. Keeps the rest of the finding.
    #[inline]
    pub(super) fn begin_line(&mut self) {
        self.numbers[CONFIDENCE] = None;
        self.best_text = Ranked::default();
        self.sides = None;
        if let Some(rare) = &mut self.rare {
            rare.area = None;
        }
    }

    /// Returns true if nothing was taken, as for an element that is null.
    #[inline]
    pub(super) fn is_empty(&self) -> bool {
        self.numbers == [None; NUMBERS]
            && self.best_text.text.is_none()
            && self.sides.is_none()
            && self.rare.as_ref().is_none_or(RareFields::is_empty)
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
pub(super) enum JsonStr<'a> {
    Plain(&'a str),
    /// Text with escapes, including its closing quote.
    Escaped(&'a str),
}

impl<'a> JsonStr<'a> {
    pub(super) const EMPTY: Self = Self::Plain("");

    pub(super) fn is_empty(self) -> bool {
        matches!(self, Self::Plain(""))
    }

    /// Returns the unescaped text. Borrows it unless it contains escapes.
    #[inline]
    pub(super) fn to_cow(self) -> Cow<'a, str> {
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
    pub(super) text: Option<JsonStr<'a>>,
}

impl<'a> Ranked<'a> {
    #[inline]
    pub(super) fn offer(&mut self, rank: u8, text: Option<JsonStr<'a>>) {
        if text.is_some() && (self.text.is_none() || rank <= self.rank) {
            *self = Self { rank, text };
        }
    }
}

/// Members of a kind of finding in the order of the last finding.
pub(super) struct Order {
    of: Option<&'static Finding>,
    members: [&'static FieldRule; 16],
}

impl Order {
    pub(super) const UNKNOWN: Self = Self {
        of: None,
        members: [&UNKNOWN_FIELD; 16],
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
pub(super) type WalkError<'a> = (Reason, &'a [u8]);
pub(super) type WalkResult<'a, T> = Result<T, WalkError<'a>>;

/// Body, and the part of it that is known to be UTF-8.
pub(super) struct Scan<'a> {
    /// Body without a byte order mark.
    pub(super) body: &'a [u8],
    /// Piece of the body that was last checked to be UTF-8. Only text that is returned must be
    /// valid. A single check of the surrounding bytes is still cheaper than a check of each short
    /// text.
    validated: &'a str,
    /// Bytes from the start of the piece to the end of the body.
    validated_from_end: usize,
}

/// Bytes that one UTF-8 check covers, unless the text is longer or the body ends: 1 KB. Checking
/// each short text on its own would cost more.
const CHUNK: usize = 1 << 10;

impl<'a> Scan<'a> {
    pub(super) fn new(body: &'a [u8]) -> Self {
        Self {
            body,
            validated: "",
            validated_from_end: body.len(),
        }
    }

    /// Returns the byte offset at which `rest` begins.
    pub(super) fn offset(&self, rest: &[u8]) -> usize {
        self.body.len() - rest.len()
    }

    /// Takes the content of a finding from an object. Returns what follows the object, or the start
    /// of its lines if they are last.
    pub(super) fn extract(
        &mut self,
        finding: &'static Finding,
        order: &mut Order,
        partial: &mut PartialSegment<'a>,
        value: &'a [u8],
    ) -> WalkResult<'a, &'a [u8]> {
        let mut rest = match value {
            [b'{', rest @ ..] => skip_whitespace(rest),
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
            let (rule, value) = match expected.key.strip(rest) {
                Some(value) => (*expected, value),
                None => {
                    let (rule, value) = self.look_up(finding, rest)?;
                    if rule.bit != UNKNOWN_FIELD.bit {
                        *expected = rule;
                    }
                    (rule, value)
                }
            };
            seen |= rule.bit;
            let value = skip_whitespace(value);
            rest = match rule.extract {
                Extract::Number(slot) => match fast_number(rule.kind, value) {
                    Some((number, rest)) => {
                        partial.numbers[slot] = Some(number);
                        rest
                    }
                    None => {
                        let (number, rest) = slow_number(rule.kind, value)?;
                        partial.numbers[slot] = number;
                        rest
                    }
                },
                Extract::Text(rank) => {
                    let (text, rest) = self.filled(value)?;
                    partial.best_text.offer(rank, text);
                    rest
                }
                Extract::Area => match number::fast_sides(value) {
                    Some((sides, rest)) => {
                        partial.sides = Some(sides);
                        rest
                    }
                    None => extract_slow_area(partial, value)?,
                },
                Extract::Lines => {
                    let rest = extract_lines(rule, partial, value)?;
                    if let Some((_, lines)) = partial.lines {
                        // Everything else was taken, so the walk continues inside the lines.
                        if finding.content_mask & !seen == 0 {
                            partial.within_lines = true;
                            return Ok(lines);
                        }
                        skip(rest)?
                    } else {
                        rest
                    }
                }
                _ => self.extract_rare_member(rule, partial, value)?,
            };
            count = (count + 1) % order.members.len();
            rest = match rest {
                [b',', rest @ ..] => skip_whitespace(rest),
                [b'}', rest @ ..] => return Ok(rest),
                rest => match skip_whitespace(rest) {
                    [b',', rest @ ..] => skip_whitespace(rest),
                    [b'}', rest @ ..] => return Ok(rest),
                    unexpected => return Err((Reason::Expected("`,` or `}`"), unexpected)),
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
    ) -> WalkResult<'a, (&'static FieldRule, &'a [u8])> {
        let (name, value) = self.name(rest)?;
        let mut members = finding.members.iter();
        let rule = members.find(|rule| rule.name.as_bytes() == &*name);
        Ok((rule.unwrap_or(&UNKNOWN_FIELD), value))
    }

    /// Skips the remainder of an object. `rest` starts after one of its values.
    pub(super) fn leave(&mut self, rest: &'a [u8]) -> WalkResult<'a, &'a [u8]> {
        let mut rest = rest;
        loop {
            rest = match skip_whitespace(rest) {
                [b',', rest @ ..] => {
                    let (_, value) = self.name(skip_whitespace(rest))?;
                    skip(skip_whitespace(value))?
                }
                [b'}', rest @ ..] => return Ok(rest),
                unexpected => return Err((Reason::Expected("`,` or `}`"), unexpected)),
            };
        }
    }

    /// Takes the content of a member that few findings have.
    #[inline(never)]
    fn extract_rare_member(
        &mut self,
        rule: &FieldRule,
        partial: &mut PartialSegment<'a>,
        value: &'a [u8],
    ) -> WalkResult<'a, &'a [u8]> {
        let rest;
        let rare = &mut partial.rare;
        match rule.extract {
            Extract::Translation => {
                (rare.get_or_insert_default().translation, rest) = self.filled(value)?
            }
            Extract::Suggestion => {
                (rare.get_or_insert_default().suggestion, rest) = self.filled(value)?
            }
            Extract::Speaker => {
                (rare.get_or_insert_default().speaker, rest) = self.filled(value)?
            }
            Extract::Url(rank) => {
                let (text, after) = self.filled(value)?;
                rare.get_or_insert_default().url.offer(rank, text);
                rest = after;
            }
            Extract::FirstText(rank) => {
                let (element, after) = first(value)?;
                if let Some(element) = element {
                    let (text, _) = self.filled(element)?;
                    partial.best_text.offer(rank, text);
                }
                rest = after;
            }
            Extract::TagText(rank, place) => {
                let (element, after) = first(value)?;
                if let Some(element) = element {
                    partial.best_text.offer(rank, self.tag(place, element)?);
                }
                rest = after;
            }
            _ => return skip(value),
        }
        Ok(rest)
    }

    /// Returns the text of a struct at this place, such as the name of a tag.
    fn tag(&mut self, place: usize, value: &'a [u8]) -> WalkResult<'a, Option<JsonStr<'a>>> {
        let mut rest = match value {
            [b'{', rest @ ..] => skip_whitespace(rest),
            _ => return null(value).map(|_| None),
        };
        let label_members = &SEARCH_PLAN.within[place].label_members;
        let mut label = Ranked::default();
        while rest.first() != Some(&b'}') {
            let (name, value) = self.name(rest)?;
            let named = label_members
                .iter()
                .find(|(member, _)| member.name().as_bytes() == &*name);
            if let Some((_, rank)) = named {
                let (text, after) = self.filled(skip_whitespace(value))?;
                label.offer(*rank, text);
                rest = after;
            } else {
                rest = skip(skip_whitespace(value))?;
            }
            rest = match skip_whitespace(rest) {
                [b',', rest @ ..] => skip_whitespace(rest),
                end @ [b'}', ..] => end,
                unexpected => return Err((Reason::Expected("`,` or `}`"), unexpected)),
            };
        }
        Ok(label.text)
    }

    /// Reads a text. Returns `None` for an empty one.
    #[inline(always)]
    fn filled(&mut self, value: &'a [u8]) -> WalkResult<'a, (Option<JsonStr<'a>>, &'a [u8])> {
        let (text, rest) = self.text(value)?;
        Ok((text.filter(|text| !text.is_empty()), rest))
    }

    /// Reads the name of a member. Also returns what follows its colon.
    pub(super) fn name(&mut self, at: &'a [u8]) -> WalkResult<'a, (Cow<'a, [u8]>, &'a [u8])> {
        let [b'"', body @ ..] = at else {
            return Err((Reason::Expected("a member's name"), at));
        };
        let (name, rest) = match body.split_at_checked(find_string_end(body)) {
            Some((name, [b'"', rest @ ..])) => (Cow::Borrowed(name), rest),
            _ => {
                let (name, rest) = self.slow_text(at)?;
                let name = name.map_or(Cow::Borrowed(""), JsonStr::to_cow);
                (Cow::Owned(name.into_owned().into_bytes()), rest)
            }
        };
        match skip_whitespace(rest) {
            [b':', value @ ..] => Ok((name, value)),
            unexpected => Err((Reason::Expected("`:`"), unexpected)),
        }
    }

    /// Reads a text or null.
    #[inline(always)]
    pub(super) fn text(
        &mut self,
        value: &'a [u8],
    ) -> WalkResult<'a, (Option<JsonStr<'a>>, &'a [u8])> {
        if let [b'"', body @ ..] = value
            && let Some((text, [b'"', rest @ ..])) = body.split_at_checked(find_string_end(body))
        {
            return Ok((Some(JsonStr::Plain(self.utf8(body, text.len())?)), rest));
        }
        self.slow_text(value)
    }

    /// Reads a text with escapes or faults, or null.
    #[inline(never)]
    fn slow_text(&mut self, value: &'a [u8]) -> WalkResult<'a, (Option<JsonStr<'a>>, &'a [u8])> {
        if value.first() != Some(&b'"') {
            return match null(value) {
                Ok(rest) => Ok((None, rest)),
                Err(_) => Err((Reason::Expected("a string"), value)),
            };
        }
        let rest = skip_string(value)?;
        let text = self.utf8(&value[1..], value.len() - rest.len() - 1)?;
        check_text(value, true)?;
        Ok((Some(JsonStr::Escaped(text)), rest))
    }

    /// Returns the first bytes of `rest` as text. The text begins and ends beside ASCII bytes.
    #[inline(always)]
    fn utf8(&mut self, rest: &'a [u8], length: usize) -> WalkResult<'a, &'a str> {
        let from = self.validated_from_end.wrapping_sub(rest.len());
        match self.validated.get(from..from.wrapping_add(length)) {
            Some(text) => Ok(text),
            None => self.utf8_of_next_chunk(rest, length),
        }
    }

    /// Checks the next piece, which starts at a text that is not in the last piece.
    #[inline(never)]
    fn utf8_of_next_chunk(&mut self, rest: &'a [u8], length: usize) -> WalkResult<'a, &'a str> {
        let mut end = rest.len().min(length.max(CHUNK));
        // Move the end out of a character. Otherwise the piece would be invalid.
        while end > length && rest.get(end).is_some_and(|byte| byte & 0xc0 == 0x80) {
            end -= 1;
        }
        if let Ok(validated) = simdutf8::basic::from_utf8(&rest[..end])
            && let Some(text) = validated.get(..length)
        {
            (self.validated, self.validated_from_end) = (validated, rest.len());
            return Ok(text);
        }
        // A fault after the text does not matter.
        std::str::from_utf8(&rest[..length])
            .map_err(|error| (Reason::Utf8, &rest[error.valid_up_to()..]))
    }
}

/// Notes the start of the lines, if there are any. Skips the list itself only if it has none.
#[inline(never)]
fn extract_lines<'a>(
    rule: &FieldRule,
    partial: &mut PartialSegment<'a>,
    value: &'a [u8],
) -> WalkResult<'a, &'a [u8]> {
    let line = value.strip_prefix(b"[").map(skip_whitespace);
    let line = line.filter(|line| line.first() != Some(&b']'));
    partial.lines = match (rule.kind, line) {
        (ValueKind::Struct(place), Some(line)) => Some((place, line)),
        _ => None,
    };
    Ok(match partial.lines {
        Some(_) => value,
        None => first(value)?.1,
    })
}

/// Returns what follows null.
pub(super) fn null(value: &[u8]) -> WalkResult<'_, &[u8]> {
    value
        .strip_prefix(b"null")
        .ok_or((Reason::Expected("a value"), value))
}

/// Reads a number of this kind in the form of nearly all numbers. This is the fast path.
#[inline(always)]
fn fast_number(kind: ValueKind, value: &[u8]) -> Option<(f64, &[u8])> {
    if kind != ValueKind::Float {
        return None;
    }
    number::fast_float(value).map(|(number, rest)| (number.value(), rest))
}

/// Reads a number of this kind in any form, or null. This is the slow path.
#[inline(never)]
fn slow_number(kind: ValueKind, value: &[u8]) -> WalkResult<'_, (Option<f64>, &[u8])> {
    if !matches!(value.first(), Some(b'0'..=b'9' | b'-')) {
        return match null(value) {
            Ok(rest) => Ok((None, rest)),
            Err(_) => Err((Reason::Expected("a number"), value)),
        };
    }
    let read = match kind {
        ValueKind::Int => number::signed(value).map(|(number, rest)| (number as f64, rest)),
        ValueKind::UInt => number::unsigned(value).map(|(number, rest)| (number as f64, rest)),
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
fn extract_slow_area<'a>(
    partial: &mut PartialSegment<'_>,
    value: &'a [u8],
) -> WalkResult<'a, &'a [u8]> {
    let (area, rest) = slow_area(value)?;
    partial.sides = None;
    partial.rare.get_or_insert_default().area = area;
    Ok(rest)
}

/// Reads coordinates in any form, or null. An empty list counts as null.
fn slow_area(value: &[u8]) -> WalkResult<'_, (Option<Coordinates>, &[u8])> {
    let [b'[', rest @ ..] = value else {
        return match null(value) {
            Ok(rest) => Ok((None, rest)),
            Err(_) => Err((Reason::Expected("a list"), value)),
        };
    };
    let mut rest = skip_whitespace(rest);
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
        rest = match skip_whitespace(rest) {
            [b',', rest @ ..] => skip_whitespace(rest),
            [b']', rest @ ..] => return Ok((Some(area), rest)),
            unexpected => return Err((Reason::Expected("`,` or `]`"), unexpected)),
        };
    }
}

/// Returns the start of a list's first element, and what follows the list. There is no first
/// element in an empty list or null.
fn first(value: &[u8]) -> WalkResult<'_, (Option<&[u8]>, &[u8])> {
    let [b'[', inner @ ..] = value else {
        return match null(value) {
            Ok(rest) => Ok((None, rest)),
            Err(_) => Err((Reason::Expected("a list"), value)),
        };
    };
    let inner = skip_whitespace(inner);
    let rest = skip(value)?;
    Ok((
        Some(inner).filter(|inner| inner.first() != Some(&b']')),
        rest,
    ))
}
