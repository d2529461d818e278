//! Names that make an object or a scalar a part. Does not read objects.

use crate::generated::layout::LAYOUTS;
use crate::json::skip_whitespace;
use crate::layout::{Role, state_role};
use crate::status::{StatusClass, StatusFields};
use crate::value::StatelessRule;
use std::collections::HashMap;
use std::sync::LazyLock;

/// Names of members that are structs in the schema. The value is true if each of these structs
/// reports its own state.
pub(super) static STRUCTS: LazyLock<HashMap<&str, bool>> = LazyLock::new(|| {
    let mut structs = HashMap::new();
    for member in LAYOUTS.iter().flat_map(|layout| layout.members) {
        if let Some(nested) = member.nested().and_then(|place| LAYOUTS.get(place)) {
            *structs.entry(member.name()).or_insert(true) &= nested.has_state;
        }
    }
    structs
});

impl StatelessRule {
    /// Returns where a member of this name counts if nothing in it has a status, error code or
    /// message. `None` for plain data.
    pub(crate) fn of(name: &str) -> Option<Self> {
        let ends_with = |ends: &[&str]| ends.iter().any(|end| name.ends_with(end));
        let is_subtask = ends_with(&["Task", "TaskResult", "TaskEvent"]);
        if !is_subtask && !ends_with(&["Result", "Results", "ResultSet", "TaskSet", "Event"]) {
            return None;
        }
        Some(match STRUCTS.get(name) {
            Some(true) => Self::Subtask,
            None if is_subtask => Self::Subtask,
            _ => Self::Result,
        })
    }
}

/// Byte patterns of names that mostly make an object a part, in their usual form, and the escape
/// that could hide one.
pub(super) const NEEDLES: [&[u8]; 5] = [
    b"\"Status\"",
    b"\"ErrCode",
    b"\"ErrMsg\"",
    b"\"Message\"",
    b"\\u00",
];

/// Ends of names that make an object or their own value a part in some places.
pub(super) const NAME_ENDS: [&[u8]; 7] = [
    b"Type",
    b"Task",
    b"Result",
    b"Results",
    b"ResultSet",
    b"TaskSet",
    b"Event",
];

/// Ends of names that report a state or a problem, in lower case. They count in any case.
pub(super) const STATE_NAME_ENDS: [&str; 4] = ["status", "state", "errcode", "errorcode"];

/// Returns the offsets of all patterns in a text, in ascending order.
pub(super) fn needles_in(json: &[u8]) -> Vec<usize> {
    let found = NEEDLES
        .iter()
        .flat_map(|needle| memchr::memmem::find_iter(json, needle));
    let mut found: Vec<usize> = found.chain(names_in(json)).collect();
    found.sort_unstable();
    found
}

/// Returns the offsets of the colons after names that may make something a part.
pub(super) fn names_in(json: &[u8]) -> impl Iterator<Item = usize> {
    let colons = memchr::memchr_iter(b':', json);
    colons.filter(|at| {
        let before = json[..*at].trim_ascii_end();
        let Some(name) = before.strip_suffix(b"\"") else {
            return false;
        };
        // The last letters of these ends in any case. Most names have others.
        let last = name.last().map(u8::to_ascii_lowercase);
        match last {
            Some(b's' | b'e') if may_report_problem(name) => {
                may_be_problem(&json[*at..]) || ends_as(name)
            }
            Some(b'e' | b'k' | b't' | b's') => ends_as(name),
            _ => false,
        }
    })
}

pub(super) fn ends_as(name: &[u8]) -> bool {
    NAME_ENDS.iter().any(|end| name.ends_with(end))
}

/// Returns false if an object or list cannot hold a part. This check is quick. It may return true
/// by mistake, but never false.
pub(super) fn may_hold_parts(json: &[u8]) -> bool {
    holds_any(json, &NEEDLES) || names_in(json).next().is_some()
}

pub(super) fn holds_any(json: &[u8], needles: &[&[u8]]) -> bool {
    needles
        .iter()
        .any(|needle| memchr::memmem::find(json, needle).is_some())
}

/// Returns false if what follows the name of a state or code is no word for failure or running, and
/// nothing that an error code can be. Names with such an end are common in plain data.
pub(super) fn may_be_problem(rest: &[u8]) -> bool {
    let [b':', value @ ..] = rest else {
        return true;
    };
    let [b'"', text @ ..] = skip_whitespace(value) else {
        // A number may be an error code.
        return !matches!(skip_whitespace(value).first(), Some(b'{' | b'[' | b'n'));
    };
    match memchr::memchr2(b'"', b'\\', text) {
        Some(end) if text[end] == b'"' => str::from_utf8(&text[..end]).is_ok_and(|text| {
            let is_state = matches!(
                StatusClass::of(text),
                StatusClass::Failure | StatusClass::Running
            );
            is_state || is_error_code(text)
        }),
        _ => true,
    }
}

/// Returns true if a scalar member of this name reports the state of the object around it.
///
/// A message alone does not, because texts of that name are common in modelled members.
pub(crate) fn is_state_name(name: &str) -> bool {
    matches!(
        state_role(name),
        Role::Status | Role::ErrCode | Role::ErrCodeExt
    )
}

/// Returns true if a scalar member whose name no struct has reports a problem. A problem is a state
/// with a word for failure or running, or an error code.
pub(crate) fn reports_problem(name: &str, text: &str) -> bool {
    let ends = |end: &str| ends_with_ignoring_case(name.as_bytes(), end);
    match STATE_NAME_ENDS.iter().position(|end| ends(end)) {
        Some(0 | 1) => matches!(
            StatusClass::of(text),
            StatusClass::Failure | StatusClass::Running
        ),
        Some(_) => is_error_code(text),
        None => false,
    }
}

pub(super) fn is_error_code(text: &str) -> bool {
    let status_fields = StatusFields {
        err_code_ext: Some(text),
        ..StatusFields::default()
    };
    error_code_of(text) != Some(0) && status_fields.has_error_code()
}

/// Returns true if a name is one that [`reports_problem`] goes by.
pub(super) fn may_report_problem(name: &[u8]) -> bool {
    STATE_NAME_ENDS
        .iter()
        .any(|end| ends_with_ignoring_case(name, end))
}

pub(super) fn ends_with_ignoring_case(name: &[u8], end: &str) -> bool {
    let start = name.len().checked_sub(end.len());
    start.is_some_and(|start| name[start..].eq_ignore_ascii_case(end.as_bytes()))
}

/// Returns an error code as a whole number in any spelling. `0.0` and `false` count as 0.
pub(super) fn error_code_of(text: &str) -> Option<i64> {
    let text = text.trim();
    if text == "false" {
        return Some(0);
    }
    text.parse().ok().or_else(|| {
        let number: f64 = text.parse().ok()?;
        let is_whole = number.fract() == 0.0 && number.abs() < 1e15;
        is_whole.then_some(number as i64)
    })
}
