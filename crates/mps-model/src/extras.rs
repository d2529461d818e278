//! Extras that reading left beside the types of an answer. They are unknown members that may
//! matter, faults of values, and the kept body. Other unknown members are not kept.

use crate::generated::layout::LAYOUTS;
use crate::json::Reason;
use crate::json::{MAX_DEPTH, Paths, check};
use crate::layout::Role;
use crate::value::{RawJson, RawMembers, Text};
use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

/// A fault of a value in an answer, with its path and offset.
///
/// A number out of range was left out. A text with a raw control character was kept.
///
/// ```
/// use mps_model::DescribeTaskDetailResponse;
///
/// let body = br#"{"Response":{"Status":"FINISH","TasksPriority":1e400}}"#;
/// let detail = DescribeTaskDetailResponse::from_slice(body)?;
/// assert_eq!(
///     detail.faults()[0].to_string(),
///     "Response.TasksPriority (byte 47): the number does not fit a 64-bit integer",
/// );
/// # Ok::<_, mps_model::ResponseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValueFault {
    path: String,
    offset: usize,
    reason: Reason,
}

impl ValueFault {
    /// Path to the value, such as `Response.TasksPriority`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Offset of the byte with the fault, counted from 0.
    pub fn offset(&self) -> usize {
        self.offset
    }
}

impl fmt::Display for ValueFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (byte {}): {}", self.path, self.offset, self.reason)
    }
}

/// The extras of one root. Nearly every answer has none.
#[derive(Clone, Debug, Default)]
pub struct Extras(Option<Box<Found>>);

#[derive(Clone, Debug, Default)]
struct Found {
    /// The body itself, if it is kept.
    body: Option<Arc<[u8]>>,
    /// Paths of objects, each with its unknown members that hold something like a subtask.
    unknown: Vec<(String, RawMembers)>,
    faults: Vec<ValueFault>,
}

/// Position of a member that is not modelled, as offsets into the body.
#[derive(Clone, Copy, Debug)]
pub(crate) struct UnknownSpan {
    /// Offset of its name.
    pub(crate) name: usize,
    /// Offsets of the start and the end of its value.
    pub(crate) value: [usize; 2],
}

/// Position of a value that was left out, or kept despite a fault.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FaultSpan {
    pub(crate) at: usize,
    pub(crate) reason: Reason,
}

/// Positions that a reader noted.
pub(crate) struct Noted<'a> {
    pub(crate) unknown: &'a [UnknownSpan],
    pub(crate) faults: &'a [FaultSpan],
    /// True if there were more unknown members than are noted.
    pub(crate) truncated: bool,
}

/// Maximum number of unknown members, and of faults, that are kept of one answer.
///
/// A hostile body may hold millions, and the limit bounds the memory for them.
pub(crate) const MAX_EXTRAS: usize = 4096;

impl Extras {
    /// Collects the extras of `text` from what its reader noted.
    ///
    /// `root` is the index of its root struct among the layouts. `mark` bytes come before the text.
    pub(crate) fn new(noted: Noted<'_>, text: &str, root: usize, mark: usize) -> Self {
        if noted.unknown.is_empty() && noted.faults.is_empty() {
            return Self::default();
        }
        let mut owners: Vec<(String, Vec<UnknownSpan>)> = Vec::new();
        let mut places = HashMap::new();
        let mut paths = Paths::new(text.as_bytes());
        let mut spans = noted.unknown.to_vec();
        spans.sort_unstable_by_key(|span| span.name);
        spans.dedup_by_key(|span| span.name);
        for span in spans {
            let path = paths.to(span.name);
            let owner = path.strip_prefix("Response").unwrap_or(&path);
            let owner = owner.strip_prefix('.').unwrap_or(owner);
            if is_within_request(root, owner) {
                continue;
            }
            let place = *places.entry(owner.to_owned()).or_insert_with(|| {
                owners.push((owner.to_owned(), Vec::new()));
                owners.len() - 1
            });
            owners[place].1.push(span);
        }
        let unknown = owners.into_iter();
        let unknown = unknown.map(|(owner, spans)| (owner, raw_members(text, &spans)));
        let truncated = noted.truncated.then(|| {
            let mut members = RawMembers::default();
            members.add_unreadable("(more members than are looked at)");
            (String::new(), members)
        });
        let unknown = unknown.chain(truncated);
        let mut paths = Paths::new(text.as_bytes());
        let faults = noted.faults.iter().map(|fault| ValueFault {
            path: paths.to(fault.at),
            offset: fault.at + mark,
            reason: fault.reason,
        });
        let found = Found {
            body: None,
            unknown: unknown.collect(),
            faults: faults.collect(),
        };
        if found.unknown.is_empty() && found.faults.is_empty() {
            return Self::default();
        }
        Self(Some(Box::new(found)))
    }

    /// Returns the paths of objects, each with its unknown members that hold something like a
    /// subtask.
    pub(crate) fn unknown(&self) -> &[(String, RawMembers)] {
        self.0.as_deref().map_or(&[], |found| &found.unknown)
    }

    pub(crate) fn faults(&self) -> &[ValueFault] {
        self.0.as_deref().map_or(&[], |found| &found.faults)
    }

    pub(crate) fn body(&self) -> Option<&[u8]> {
        self.0.as_deref()?.body.as_deref()
    }

    pub(crate) fn set_body(&mut self, body: Option<Arc<[u8]>>) {
        if body.is_some() || self.0.is_some() {
            self.0.get_or_insert_default().body = body;
        }
    }
}

/// Compares unknown members and faults. The kept body makes no difference.
impl PartialEq for Extras {
    fn eq(&self, other: &Self) -> bool {
        self.unknown() == other.unknown() && self.faults() == other.faults()
    }
}

/// Returns the members of one object. The last duplicate counts.
fn raw_members(text: &str, spans: &[UnknownSpan]) -> RawMembers {
    let mut members: Vec<(Text, RawJson)> = Vec::new();
    let mut unreadable = Vec::new();
    for span in spans {
        let mut name = String::new();
        let _ = crate::json::unescape(&text.as_bytes()[span.name + 1..], text, &mut name);
        members.retain(|(known, _)| *known != name.as_str());
        let [begin, end] = span.value;
        let value = text.get(begin..end).unwrap_or_default();
        match check(value.as_bytes(), MAX_DEPTH) {
            Ok([]) => members.push((name.into(), RawJson::new(value))),
            _ => unreadable.push(name),
        }
    }
    let mut members = RawMembers::new(members);
    for name in unreadable {
        members.add_unreadable(&name);
    }
    members
}

/// Returns whether the path from a root leads through the echo of the request, which has no
/// results.
fn is_within_request(root: usize, path: &str) -> bool {
    let mut place = root;
    for step in path.split('.') {
        let name = step.split('[').next().unwrap_or_default();
        let member = LAYOUTS
            .get(place)
            .and_then(|layout| layout.members.iter().find(|member| member.name() == name));
        match member {
            Some(member) if member.role == Role::Request => return true,
            Some(member) => match member.nested() {
                Some(nested) => place = nested,
                None => return false,
            },
            None => return false,
        }
    }
    false
}
