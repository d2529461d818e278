//! Rules of members in requests: the need for a member, and the limits of its value. Types of the
//! generated table. Looks at one value, and not at what it holds.

use crate::reflect::Value;
use std::borrow::Cow;
use std::fmt;
use std::ops::{Bound, RangeBounds as _};

/// Rules of one struct.
pub(crate) struct StructRules {
    /// Index of the struct, as in its descriptor.
    pub(crate) place: usize,
    /// Rules in the order of the members.
    pub(crate) rules: &'static [Rule],
}

/// Rule of one member of a struct.
pub(crate) struct Rule {
    /// Index of the member.
    pub(crate) member: usize,
    pub(crate) condition: Condition,
}

/// Condition that a member of a request meets. An absent member meets all but the need for it.
pub(crate) enum Condition {
    Required,
    /// Required if the member at this index is this text.
    RequiredIf(usize, &'static str),
    /// Number within one of the spans.
    Number(&'static [(Bound<f64>, Bound<f64>)]),
    /// Fewest and most characters of a text.
    Length(usize, usize),
    /// Fewest and most elements of a list.
    Items(usize, usize),
    /// Inclusive ranges of the characters that a text consists of.
    Characters(&'static [(char, char)]),
    Starts(&'static str),
    Ends(&'static str),
}

impl Condition {
    /// Returns whether the condition is about a list as a whole. All others hold for each element.
    pub(crate) fn is_of_list(&self) -> bool {
        matches!(
            self,
            Self::Required | Self::RequiredIf(..) | Self::Items(..)
        )
    }

    /// Returns whether the value meets the condition. `beside` returns the value of another member
    /// of the same struct.
    pub(crate) fn is_met<'a>(
        &self,
        value: Value<'a>,
        beside: impl FnOnce(usize) -> Value<'a>,
    ) -> bool {
        match (self, value) {
            (Self::Required, value) => !matches!(value, Value::Null),
            (Self::RequiredIf(other, needs), Value::Null) => {
                beside(*other).as_text() != Some(needs)
            }
            (Self::Number(spans), value) => value
                .as_number()
                .is_none_or(|number| spans.iter().any(|span| span.contains(&number))),
            (Self::Items(least, most), Value::List(list)) => (*least..=*most).contains(&list.len()),
            (limit, Value::Text(text) | Value::Secret(text)) => limit.is_met_by_text(text),
            _ => true,
        }
    }

    fn is_met_by_text(&self, text: &str) -> bool {
        match self {
            Self::Length(least, most) => (*least..=*most).contains(&text.chars().count()),
            Self::Characters(ranges) => text.chars().all(|character| {
                let mut ranges = ranges.iter();
                ranges.any(|(first, last)| (*first..=*last).contains(&character))
            }),
            Self::Starts(start) => text.starts_with(start),
            Self::Ends(end) => text.ends_with(end),
            _ => true,
        }
    }

    /// Returns the problem of a value that does not meet the condition. It does not show the value,
    /// which may be secret.
    pub(crate) fn problem(&self, members: &[&str]) -> Cow<'static, str> {
        match self {
            Self::Required => Cow::Borrowed("required"),
            Self::RequiredIf(other, needs) => {
                let other = members.get(*other).copied().unwrap_or_default();
                format!("required because {other} is {needs}").into()
            }
            _ => format!("must {self}").into(),
        }
    }
}

/// Writes a limit as the end of a sentence that begins with "must".
impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Required | Self::RequiredIf(..) => f.write_str("be set"),
            Self::Number(spans) => {
                f.write_str("be ")?;
                spans.iter().enumerate().try_for_each(|(index, span)| {
                    f.write_str(if index > 0 { " or " } else { "" })?;
                    write_span(*span, f)
                })
            }
            Self::Length(least, most) => write_count([*least, *most], "characters", f),
            Self::Items(least, most) => write_count([*least, *most], "elements", f),
            Self::Characters(ranges) => {
                f.write_str("consist of ")?;
                ranges.iter().try_for_each(|(first, last)| {
                    if first == last {
                        write!(f, "{first}")
                    } else {
                        write!(f, "{first}-{last}")
                    }
                })
            }
            Self::Starts(start) => write!(f, "start with {start}"),
            Self::Ends(end) => write!(f, "end with {end}"),
        }
    }
}

fn write_span(span: (Bound<f64>, Bound<f64>), f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match span {
        (Bound::Included(least), Bound::Included(most)) if least.total_cmp(&most).is_eq() => {
            write!(f, "{least}")
        }
        (Bound::Included(least), Bound::Included(most)) => write!(f, "{least} to {most}"),
        (Bound::Included(least), _) => write!(f, "at least {least}"),
        (Bound::Excluded(least), _) => write!(f, "more than {least}"),
        (_, Bound::Included(most) | Bound::Excluded(most)) => write!(f, "at most {most}"),
        (Bound::Unbounded, Bound::Unbounded) => f.write_str("a number"),
    }
}

fn write_count([least, most]: [usize; 2], of: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match (least, most) {
        _ if least == most => write!(f, "have exactly {most} {of}"),
        (0, _) => write!(f, "have at most {most} {of}"),
        (_, usize::MAX) => write!(f, "have at least {least} {of}"),
        _ => write!(f, "have {least} to {most} {of}"),
    }
}
