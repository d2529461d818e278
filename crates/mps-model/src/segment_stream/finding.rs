//! Takes the content of a finding from its object without building the object. Does not search for
//! findings.

use super::partial::{JsonStr, PartialSegment, Ranked};
use super::rules::{Extract, FieldRule, Finding, UNKNOWN_FIELD};
use super::text::{Scan, WalkResult};
use super::values::{fast_number, first, null, slow_area, slow_number};
use crate::insight::FINDING_PATHS;
use crate::json::number;
use crate::json::{Reason, skip, skip_whitespace};
use crate::layout::ValueKind;

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

impl<'a> Scan<'a> {
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
                        // Everything else was extracted, so the walk continues inside the lines.
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
        let label_members = &FINDING_PATHS.within[place].label_members;
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
