//! What a finding tells, taken from its object without building it.

use super::Order;
use super::plan::{Finding, Holds, Take, Told, name_of};
use crate::insight::TIMES;
use crate::json::{find_string_end, skip, skip_string, spaces, unescape};
use crate::reader::Reason;
use crate::{Coordinates, number};
use std::borrow::Cow;

/// What was taken from a finding.
#[derive(Default)]
pub(super) struct Taken<'a> {
    pub(super) times: [[Option<f64>; 2]; TIMES.len()],
    pub(super) said: Ranked<'a>,
    pub(super) translation: Option<Cow<'a, str>>,
    pub(super) confidence: Option<f64>,
    pub(super) area: Option<Coordinates>,
    pub(super) suggestion: Option<Cow<'a, str>>,
    pub(super) url: Ranked<'a>,
    pub(super) speaker: Option<Cow<'a, str>>,
    /// The struct of the lines, and where the first of them begins.
    pub(super) lines: Option<(usize, &'a [u8])>,
    /// Whether the lines stand last, and were not passed to see what follows them.
    pub(super) within_lines: bool,
    /// The members that were there, a bit each.
    pub(super) seen: u64,
}

impl Taken<'_> {
    fn has_times(&self) -> bool {
        let mut times = self.times.iter();
        times.any(|pair| pair.iter().all(Option::is_some))
    }
}

/// The member at this place among those that were seen; too many are never all seen.
#[inline]
fn bit(place: usize) -> u64 {
    1_u64.checked_shl(place as u32).unwrap_or(0)
}

/// The text of the lowest rank so far.
#[derive(Default)]
pub(super) struct Ranked<'a> {
    pub(super) rank: usize,
    pub(super) text: Option<Cow<'a, str>>,
}

impl<'a> Ranked<'a> {
    #[inline]
    pub(super) fn offer(&mut self, rank: usize, text: Option<Cow<'a, str>>) {
        if text.is_some() && (self.text.is_none() || rank <= self.rank) {
            *self = Self { rank, text };
        }
    }
}

/// A failure, and the rest of the input at which it was noticed.
pub(super) type Failed<'a> = (Reason, &'a [u8]);
pub(super) type Walked<'a, T> = Result<T, Failed<'a>>;

/// What is scanned.
#[derive(Clone, Copy)]
pub(super) struct Scan<'a> {
    /// The body, behind a byte order mark.
    pub(super) body: &'a [u8],
}

impl<'a> Scan<'a> {
    /// The byte at which `rest` begins.
    #[inline]
    pub(super) fn offset(self, rest: &[u8]) -> usize {
        self.body.len() - rest.len()
    }

    /// Takes from an object what a finding tells, and returns what follows the object, or where its lines begin if they are last.
    pub(super) fn take(
        self,
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
        let mut count = 0;
        loop {
            let guess = finding.members.get(usize::from(order[count]));
            let expected =
                guess.and_then(|told| Some((told, rest.strip_prefix(told.key.as_bytes())?)));
            rest = match expected {
                Some((told, value)) => {
                    taken.seen |= bit(usize::from(order[count]));
                    self.take_member(told, taken, value)?
                }
                None => {
                    let (name, value) = self.name(rest)?;
                    let mut members = finding.members.iter();
                    match members.position(|told| name_of(told.key).as_bytes() == &*name) {
                        Some(index) => {
                            order[count] = index as u8;
                            taken.seen |= bit(index);
                            self.take_member(&finding.members[index], taken, value)?
                        }
                        None => skip(spaces(value))?,
                    }
                }
            };
            if let Some((_, lines)) = taken.lines
                && taken.within_lines
            {
                // All else is told: the lines are walked at once.
                if finding.telling & !taken.seen == 0 && taken.has_times() {
                    return Ok(lines);
                }
                taken.within_lines = false;
                rest = skip(rest)?;
            }
            count = (count + 1) % order.len();
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

    #[inline(always)]
    fn take_member(
        self,
        told: &Told,
        taken: &mut Taken<'a>,
        value: &'a [u8],
    ) -> Walked<'a, &'a [u8]> {
        let value = spaces(value);
        let rest;
        match told.take {
            Take::Nothing => return skip(value),
            Take::Time(..) | Take::Confidence => {
                let (number, after) = number(told.holds, value)?;
                let number = number.or(told.default);
                match told.take {
                    Take::Time(pair, side) => taken.times[pair][side] = number,
                    _ => taken.confidence = number,
                }
                rest = after;
            }
            Take::Area => (taken.area, rest) = area(value)?,
            Take::Said(rank) => {
                let (text, after) = self.filled(value)?;
                taken.said.offer(rank, text);
                rest = after;
            }
            Take::Lines => {
                let line = value.strip_prefix(b"[").map(spaces);
                let line = line.filter(|line| line.first() != Some(&b']'));
                taken.lines = match (told.holds, line) {
                    (Holds::Struct(place), Some(line)) => Some((place, line)),
                    _ => None,
                };
                // The list itself is passed once it is known to be of no use yet.
                taken.within_lines = taken.lines.is_some();
                rest = if taken.within_lines {
                    value
                } else {
                    first(value)?.1
                };
            }
            _ => return self.take_odd_member(told, taken, value),
        }
        Ok(rest)
    }

    /// Passes what is left of an object behind one of its values.
    pub(super) fn leave(self, rest: &'a [u8]) -> Walked<'a, &'a [u8]> {
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

    /// What few findings have.
    #[inline(never)]
    fn take_odd_member(
        self,
        told: &Told,
        taken: &mut Taken<'a>,
        value: &'a [u8],
    ) -> Walked<'a, &'a [u8]> {
        let rest;
        match told.take {
            Take::Translation => (taken.translation, rest) = self.filled(value)?,
            Take::Suggestion => (taken.suggestion, rest) = self.filled(value)?,
            Take::Speaker => (taken.speaker, rest) = self.filled(value)?,
            Take::Url(rank) => {
                let (text, after) = self.filled(value)?;
                taken.url.offer(rank, text);
                rest = after;
            }
            Take::SaidFirst(rank) => {
                let (element, after) = first(value)?;
                if let Some(element) = element {
                    let (text, _) = self.text(element)?;
                    taken.said.offer(rank, Some(text.unwrap_or_default()));
                }
                rest = after;
            }
            Take::SaidByTag(rank) => {
                let (element, after) = first(value)?;
                if let Some(element) = element {
                    taken.said.offer(rank, self.tag(element)?);
                }
                rest = after;
            }
            _ => return skip(value),
        }
        Ok(rest)
    }

    /// The name of a tag.
    fn tag(self, value: &'a [u8]) -> Walked<'a, Option<Cow<'a, str>>> {
        let mut rest = match value {
            [b'{', rest @ ..] => spaces(rest),
            _ => return null(value).map(|_| None),
        };
        let mut tag = None;
        while rest.first() != Some(&b'}') {
            let (name, value) = self.name(rest)?;
            if *name == *b"Tag" {
                (tag, rest) = self.filled(spaces(value))?;
            } else {
                rest = skip(spaces(value))?;
            }
            rest = match spaces(rest) {
                [b',', rest @ ..] => spaces(rest),
                end @ [b'}', ..] => end,
                odd => return Err((Reason::Expected("`,` or `}`"), odd)),
            };
        }
        Ok(tag)
    }

    /// Text that is not empty.
    #[inline]
    fn filled(self, value: &'a [u8]) -> Walked<'a, (Option<Cow<'a, str>>, &'a [u8])> {
        let (text, rest) = self.text(value)?;
        Ok((text.filter(|text| !text.is_empty()), rest))
    }

    /// A member's name, and what follows its colon.
    pub(super) fn name(self, at: &'a [u8]) -> Walked<'a, (Cow<'a, [u8]>, &'a [u8])> {
        let [b'"', body @ ..] = at else {
            return Err((Reason::Expected("a member's name"), at));
        };
        let (name, rest) = match body.split_at_checked(find_string_end(body)) {
            Some((name, [b'"', rest @ ..])) => (Cow::Borrowed(name), rest),
            _ => {
                let (name, rest) = odd_text(at)?;
                (Cow::Owned(name.into_bytes()), rest)
            }
        };
        match spaces(rest) {
            [b':', value @ ..] => Ok((name, value)),
            odd => Err((Reason::Expected("`:`"), odd)),
        }
    }

    /// Text, or null; borrowed from the body unless something in it is escaped.
    #[inline]
    pub(super) fn text(self, value: &'a [u8]) -> Walked<'a, (Option<Cow<'a, str>>, &'a [u8])> {
        let [b'"', body @ ..] = value else {
            return match null(value) {
                Ok(rest) => Ok((None, rest)),
                Err(_) => Err((Reason::Expected("a string"), value)),
            };
        };
        if let Some((text, [b'"', rest @ ..])) = body.split_at_checked(find_string_end(body)) {
            return Ok((Some(Cow::Borrowed(utf8(text, value)?)), rest));
        }
        let (text, rest) = odd_text(value)?;
        Ok((Some(Cow::Owned(text)), rest))
    }
}

/// Text with escapes, or with a fault.
#[inline(never)]
fn odd_text(value: &[u8]) -> Walked<'_, (String, &[u8])> {
    let rest = skip_string(value)?;
    let quoted = utf8(&value[1..value.len() - rest.len()], value)?;
    let mut text = String::new();
    match unescape(quoted.as_bytes(), quoted, &mut text) {
        Ok(_) => Ok((text, rest)),
        Err((reason, at)) => Err((reason, &value[1 + quoted.len() - at.len()..])),
    }
}

/// What stands behind the quote of `value`, as text: only what is told is checked.
#[inline]
fn utf8<'a>(bytes: &'a [u8], value: &'a [u8]) -> Walked<'a, &'a str> {
    std::str::from_utf8(bytes).map_err(|error| (Reason::Utf8, &value[1 + error.valid_up_to()..]))
}

/// What follows null.
pub(super) fn null(value: &[u8]) -> Walked<'_, &[u8]> {
    value
        .strip_prefix(b"null")
        .ok_or((Reason::Expected("a value"), value))
}

/// A number of this kind, or null.
#[inline(always)]
fn number(holds: Holds, value: &[u8]) -> Walked<'_, (Option<f64>, &[u8])> {
    if holds == Holds::Float
        && let Some((number, rest)) = number::usual_float(value)
    {
        return Ok((Some(number.value()), rest));
    }
    odd_number(holds, value)
}

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
        Err(reason) => Err((reason, value)),
    }
}

/// Coordinates, or null; an empty list counts as null.
#[inline(always)]
fn area(value: &[u8]) -> Walked<'_, (Option<Coordinates>, &[u8])> {
    // Mostly the four sides of a box.
    if let Some((sides, rest)) = number::usual_sides(value) {
        return Ok((Some(Coordinates::from(sides)), rest));
    }
    odd_area(value)
}

#[inline(never)]
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

/// Where the first element of a list begins, if it has any, and what follows the list; none of null.
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
