//! Collects the findings of a task by the roles of members. Works on an answer that was read.
//! `segments_in` does the same on a body.

use super::finding_paths::FINDING_PATHS;
use super::subtask::SubtaskView;
use super::subtask::products;
use crate::generated::layout::LAYOUTS;
use crate::layout::{Layout, Role};
use crate::reflect::{Reflect, Value, layout_of};
use crate::value::SegmentKind;
use std::any::Any;

/// A finding with its place on the time line of the media.
///
/// `T` is the type of its text. It is `&str` if borrowed from an answer that was read, and
/// `Cow<str>` if [`segments_in`](crate::segments_in) finds it in a body.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Segment<T> {
    /// Kind of the finding.
    pub kind: SegmentKind,
    /// Kind of the subtask that found it, such as `AsrFullTextRecognition`.
    pub found_by: T,
    /// Start in seconds from the beginning of the media. `None` if the service left it out.
    pub start: Option<f64>,
    /// End in seconds from the beginning of the media. `None` if the service left it out.
    pub end: Option<f64>,
    /// Text of the finding, such as the words, the name or the label. Empty if it has none.
    pub text: T,
    /// Text in another language.
    pub translation: Option<T>,
    /// Confidence of the service, mostly from 0 to 100.
    pub confidence: Option<f64>,
    /// Area in the picture: left, top, right and bottom in pixels.
    pub area: Option<crate::Coordinates>,
    /// Recommendation of a content check: `pass`, `review` or `block`.
    pub suggestion: Option<T>,
    /// Address of a picture or clip that shows it.
    pub url: Option<T>,
    /// Speaker of the text.
    pub speaker: Option<T>,
}

/// Calls `f` with each finding of the task itself and of its subtasks.
pub(super) fn for_each_segment<'a>(
    own: Value<'a>,
    subtasks: &[SubtaskView<'a>],
    f: &mut dyn FnMut(Segment<&'a str>),
) {
    for (found_by, product) in products(own, subtasks) {
        for_each_segment_of(found_by, product, |segment, _| f(segment));
    }
}

/// Calls `f` with each finding of a product and the struct around it.
pub(super) fn for_each_segment_of<'a>(
    found_by: &'a str,
    product: Value<'a>,
    f: impl FnMut(Segment<&'a str>, &'a dyn Reflect),
) {
    Findings { found_by, f }.find(product, None);
}

/// Collector of the findings of a subtask.
struct Findings<'a, F> {
    found_by: &'a str,
    f: F,
}

impl<'a, F: FnMut(Segment<&'a str>, &'a dyn Reflect)> Findings<'a, F> {
    /// Visits the findings in a value. `owner` is the nearest text above it.
    fn find(&mut self, value: Value<'a>, owner: Option<&'a str>) {
        match value {
            Value::Struct(record) => {
                let place = record.descriptor().place;
                let Some(layout) = LAYOUTS.get(place) else {
                    return;
                };
                let owner = text_in(record, layout).or(owner);
                for edge in FINDING_PATHS.within[place].edges.iter() {
                    let nested = record.value(edge.index);
                    match &LAYOUTS[edge.place] {
                        layout if layout.has_state => {}
                        _ => self.find(nested, owner),
                    }
                }
            }
            Value::List(_) => {
                for element in value.elements() {
                    let Value::Struct(record) = element else {
                        return;
                    };
                    match layout_of(record) {
                        Some(layout) if layout.segment.is_some() => {
                            self.push(record, layout, owner);
                        }
                        _ => self.find(element, owner),
                    }
                }
            }
            _ => {}
        }
    }

    fn push(&mut self, record: &'a dyn Reflect, layout: &'static Layout, owner: Option<&'a str>) {
        let nothing = Segment {
            kind: layout.segment.unwrap_or(SegmentKind::Other),
            found_by: self.found_by,
            start: None,
            end: None,
            text: "",
            translation: None,
            confidence: None,
            area: None,
            suggestion: None,
            url: None,
            speaker: None,
        };
        let whole = Segment {
            start: seconds(record, layout, Role::Start),
            end: seconds(record, layout, Role::End),
            text: text_in(record, layout).unwrap_or_default(),
            translation: text(record, layout, Role::Translation),
            confidence: value(record, layout, Role::Confidence).as_number(),
            area: area(record, layout),
            suggestion: text(record, layout, Role::Suggestion),
            url: ranked(record, layout, |role| match role {
                Role::Picture(rank) | Role::Clip(rank) => Some(rank),
                _ => None,
            }),
            speaker: text(record, layout, Role::Speaker),
            ..nothing.clone()
        };
        // The service sends text on screen line by line within a single span of time.
        let mut lines = value(record, layout, Role::Lines)
            .elements()
            .filter_map(Value::as_struct)
            .filter_map(|line| Some((line, layout_of(line)?)))
            .peekable();
        if lines.peek().is_none() {
            // An element without any content, such as null, is not a finding.
            if whole != nothing {
                let text = Some(whole.text).filter(|text| !text.is_empty());
                let text = text.or(owner).unwrap_or_default();
                (self.f)(Segment { text, ..whole }, record);
            }
            return;
        }
        for (line, layout) in lines {
            let segment = Segment {
                text: text_in(line, layout).unwrap_or_default(),
                confidence: value(line, layout, Role::Confidence).as_number(),
                area: area(line, layout),
                ..whole.clone()
            };
            (self.f)(segment, record);
        }
    }
}

pub(super) fn value<'a>(record: &'a dyn Reflect, layout: &Layout, role: Role) -> Value<'a> {
    let position = layout.position(role);
    position.map_or(Value::Null, |index| record.value(index))
}

fn text<'a>(record: &'a dyn Reflect, layout: &Layout, role: Role) -> Option<&'a str> {
    filled(value(record, layout, role))
}

fn filled(value: Value<'_>) -> Option<&str> {
    value.as_text().filter(|text| !text.is_empty())
}

pub(super) fn seconds(record: &dyn Reflect, layout: &Layout, role: Role) -> Option<f64> {
    let index = layout.position(role)?;
    let number = record.value(index).as_number()?;
    Some(number / layout.members[index].unit())
}

/// Returns the text of a finding. This is the first text that is not empty. A list counts by its
/// first element.
pub(super) fn text_in<'a>(record: &'a dyn Reflect, layout: &Layout) -> Option<&'a str> {
    ranked(record, layout, |role| match role {
        Role::Text(rank) => Some(rank),
        _ => None,
    })
}

/// Returns the text of the lowest rank that is not empty.
fn ranked<'a>(
    record: &'a dyn Reflect,
    layout: &Layout,
    rank: impl Fn(Role) -> Option<u8>,
) -> Option<&'a str> {
    let mut best = None;
    for (index, member) in layout.members.iter().enumerate() {
        let Some(rank) = rank(member.role) else {
            continue;
        };
        if best.is_some_and(|(before, _)| before < rank) {
            continue;
        }
        let value = record.value(index);
        let text = filled(value).or_else(|| match value.elements().next()? {
            Value::Struct(first) => text_in(first, layout_of(first)?),
            first => filled(first),
        });
        if let Some(text) = text {
            best = Some((rank, text));
        }
    }
    best.map(|(_, text)| text)
}

fn area(record: &dyn Reflect, layout: &Layout) -> Option<crate::Coordinates> {
    match value(record, layout, Role::Area) {
        Value::List(list) => (list as &dyn Any)
            .downcast_ref::<crate::Coordinates>()
            .cloned(),
        _ => None,
    }
}
