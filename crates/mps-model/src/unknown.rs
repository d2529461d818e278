//! Finds what looks like a subtask in JSON that this version does not model.
//!
//! An object counts if it has a status, an error code or a message, whatever its name and however deep it stands. Only names
//! that have the same role wherever the schema gives them one are gone by.

use crate::json::{self, skip, skip_string, spaces};
use crate::judge::Signs;
use crate::record::{AsValue, Record, Shape, SubtaskState, Value};
use crate::roles::{Role, sign};
use crate::{RawJson, SubtaskStatus, Text, Time, subtask};
use std::borrow::Cow;
use std::fmt;

/// A part of an answer that looks like a subtask and that this version does not model.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct UnknownSubtask {
    /// What it is called beside it, where a text says so.
    pub(crate) kind: Option<Text>,
    /// The way to it from the object that holds the member.
    pub(crate) path: String,
    /// The number of such parts that it is nested in.
    pub(crate) depth: usize,
    pub(crate) status: SubtaskStatus,
    pub(crate) err_code: Option<i64>,
    pub(crate) err_code_ext: Option<Text>,
    pub(crate) message: Option<Text>,
    pub(crate) progress: Option<i64>,
    pub(crate) begin_process_time: Option<Time>,
    pub(crate) finish_time: Option<Time>,
    /// Whether a status or an error code is an object or a list.
    pub(crate) unreadable: bool,
    /// Whether it says nothing of itself and counts only where a subtask is expected.
    pub(crate) silent: bool,
}

/// Parts that are listed of one object: a hostile body may hold millions. What is beyond is counted as one more, unknown part.
const MOST_PARTS: usize = 4096;

/// Names that make an object worth a look, as they usually stand in a body, and the escape that could hide one.
const NEEDLES: [&[u8]; 5] = [
    b"\"Status\"",
    b"\"ErrCode",
    b"\"ErrMsg\"",
    b"\"Message\"",
    b"\\u00",
];

/// Bytes to the next needle from which on a value is tried to be skipped: 1 KB, because most values nearer to one hold it.
const FAR: usize = 1024;

/// Where the needles stand in a text, in order.
fn needles_in(json: &[u8]) -> Vec<usize> {
    let found = NEEDLES
        .iter()
        .flat_map(|needle| memchr::memmem::find_iter(json, needle));
    let mut found: Vec<usize> = found.collect();
    found.sort_unstable();
    found
}

/// Whether the JSON text of an object or list can hold a part: quick, and never wrong by a no.
pub(crate) fn may_hold_parts(json: &[u8]) -> bool {
    NEEDLES
        .iter()
        .any(|needle| memchr::memmem::find(json, needle).is_some())
}

/// Whether a scalar member of this name tells how the object fares that it stands in.
///
/// A message alone does not: texts of that name are common in what is modelled.
pub(crate) fn is_sign(name: &str) -> bool {
    matches!(sign(name), Role::Status | Role::ErrCode | Role::ErrCodeExt)
}

/// The parts in members of one object, the outer before the inner.
///
/// The first is the object itself if scalars among its members tell how it fares; its path is empty then.
pub(crate) fn parts_in(members: &[(Text, RawJson)]) -> Vec<UnknownSubtask> {
    let mut own = UnknownSubtask::default();
    let mut tells = false;
    let mut parts = Vec::new();
    for (name, value) in members {
        let text = value.as_str();
        if !text.starts_with(['{', '[']) {
            if let Some(text) = scalar(text.as_bytes(), text) {
                own.take(sign(name), text);
                tells |= is_sign(name);
            }
            continue;
        }
        if sign(name) == Role::Request {
            continue;
        }
        if is_sign(name) {
            tells |= own.take_nested(sign(name));
        }
        let found = parts_of(name, text);
        let is_silent = found.is_empty() && text.starts_with('{');
        let mut found = if is_silent {
            vec![UnknownSubtask::silent(name)]
        } else {
            found
        };
        let space = MOST_PARTS.saturating_sub(parts.len());
        if found.len() > space {
            found.truncate(space);
            parts.extend(found);
            parts.push(UnknownSubtask::unreadable(name));
            break;
        }
        parts.extend(found);
    }
    if tells {
        // Its word covers the members that have none.
        parts.retain(|part| !part.silent);
        parts.insert(0, own);
    }
    parts
}

/// The parts in a member, the outer before the inner.
fn parts_of<'t>(name: &'t str, text: &'t str) -> Vec<UnknownSubtask> {
    if !may_hold_parts(text.as_bytes()) {
        return Vec::new();
    }
    let mut scan = Scan {
        text,
        needles: needles_in(text.as_bytes()),
        passed: 0,
        retries: 2 * text.len(),
        path: vec![Step::Name(Cow::Borrowed(name))],
        found: Vec::new(),
        objects: 0,
        unlisted: false,
    };
    let _ = scan.value(text.as_bytes(), &mut Vec::new());
    scan.parts(name)
}

/// Where the scan of a member stands, and what it has found.
struct Scan<'t> {
    text: &'t str,
    /// Where the needles stand, in order.
    needles: Vec<usize>,
    /// Needles before the current value.
    passed: usize,
    /// Bytes that may be skipped for nothing. Otherwise nested values would be skipped once per level.
    retries: usize,
    /// The way to it; written down only for what is found, because most objects are no parts.
    path: Vec<Step<'t>>,
    found: Vec<Found>,
    /// Objects that were entered.
    objects: usize,
    /// Whether there were more parts than are listed.
    unlisted: bool,
}

/// A step of the way to an object.
enum Step<'t> {
    Name(Cow<'t, str>),
    Index(usize),
}

/// A part, with the first object and the last in it by their numbers.
struct Found {
    first: usize,
    last: usize,
    part: UnknownSubtask,
}

impl<'t> Scan<'t> {
    /// Scans a value and returns what follows it; the places of the parts that are named by the object around them are pushed
    /// to `unnamed`. The text was checked, and nests no deeper than raw text may.
    fn value(&mut self, rest: &'t [u8], unnamed: &mut Vec<usize>) -> Option<&'t [u8]> {
        let rest = spaces(rest);
        if let Some(after) = self.value_without_parts(rest) {
            return Some(after);
        }
        match rest {
            [b'{', rest @ ..] => self.object(rest, unnamed),
            [b'[', rest @ ..] => {
                let mut rest = spaces(rest);
                let mut index = 0;
                while rest.first() != Some(&b']') {
                    self.path.push(Step::Index(index));
                    rest = self.value(rest, unnamed)?;
                    self.path.pop();
                    index += 1;
                    rest = after_comma(rest);
                }
                rest.get(1..)
            }
            rest => skip(rest).ok(),
        }
    }

    /// Skips an object or list in which no needle stands; `None` if that is not so, or not worth a try.
    fn value_without_parts(&mut self, rest: &'t [u8]) -> Option<&'t [u8]> {
        let at = self.text.len() - rest.len();
        while self
            .needles
            .get(self.passed)
            .is_some_and(|needle| *needle < at)
        {
            self.passed += 1;
        }
        let next = self.needles.get(self.passed);
        let ahead = next.map_or(usize::MAX, |needle| *needle - at);
        if ahead < FAR || self.retries == 0 {
            return None;
        }
        let after = skip(rest).ok()?;
        let length = rest.len() - after.len();
        if length <= ahead {
            return Some(after);
        }
        self.retries = self.retries.saturating_sub(length);
        None
    }

    fn object(&mut self, rest: &'t [u8], unnamed: &mut Vec<usize>) -> Option<&'t [u8]> {
        let first = self.objects;
        self.objects += 1;
        let mut part = UnknownSubtask::default();
        let mut tells = false;
        let mut within = Vec::new();
        let mut rest = spaces(rest);
        while rest.first() != Some(&b'}') {
            let (name, value) = self.name(rest)?;
            let role = sign(&name);
            let value = spaces(value);
            rest = match value.first()? {
                b'{' | b'[' if role == Role::Request => skip(value).ok()?,
                b'{' | b'[' => {
                    tells |= part.take_nested(role);
                    self.path.push(Step::Name(name));
                    let rest = self.value(value, &mut within)?;
                    self.path.pop();
                    rest
                }
                _ => {
                    if role != Role::None
                        && let Some(text) = scalar(value, self.text)
                    {
                        tells |= part.take(role, text);
                    }
                    skip(value).ok()?
                }
            };
            rest = after_comma(rest);
        }
        if let Some(kind) = &part.kind {
            for place in within {
                self.found[place]
                    .part
                    .kind
                    .get_or_insert_with(|| kind.clone());
            }
        }
        if tells && self.found.len() < MOST_PARTS {
            unnamed.push(self.found.len());
            part.path = self.written_path();
            let last = self.objects;
            self.found.push(Found { first, last, part });
        } else {
            self.unlisted |= tells;
        }
        rest.get(1..)
    }

    fn written_path(&self) -> String {
        let mut path = String::new();
        for step in &self.path {
            match step {
                Step::Name(name) if path.is_empty() => path.push_str(name),
                Step::Name(name) => path.extend([".", name]),
                Step::Index(index) => path.push_str(&format!("[{index}]")),
            }
        }
        path
    }

    fn name(&self, rest: &'t [u8]) -> Option<(Cow<'t, str>, &'t [u8])> {
        let after = skip_string(rest).ok()?;
        let begin = self.text.len() - rest.len() + 1;
        let written = self.text.get(begin..self.text.len() - after.len() - 1)?;
        let name = if written.contains('\\') {
            let mut name = String::new();
            json::unescape(rest.get(1..)?, self.text, &mut name).ok()?;
            Cow::Owned(name)
        } else {
            Cow::Borrowed(written)
        };
        match spaces(after) {
            [b':', value @ ..] => Some((name, value)),
            _ => None,
        }
    }

    /// The parts in the order of the body, each with its depth.
    fn parts(mut self, name: &str) -> Vec<UnknownSubtask> {
        self.found.sort_by_key(|found| found.first);
        let mut open: Vec<usize> = Vec::new();
        let mut parts = Vec::with_capacity(self.found.len());
        for Found {
            first,
            last,
            mut part,
        } in self.found
        {
            while open.last().is_some_and(|last| *last <= first) {
                open.pop();
            }
            part.depth = open.len();
            open.push(last);
            parts.push(part);
        }
        if self.unlisted {
            parts.push(UnknownSubtask::unreadable(name));
        }
        parts
    }
}

/// What the scalar that begins here says: a text unescaped, a number as it is written; `None` for null. It is a part of `text`.
fn scalar(value: &[u8], text: &str) -> Option<String> {
    match value.first()? {
        b'n' => None,
        b'"' => {
            let mut unescaped = String::new();
            json::unescape(value.get(1..)?, text, &mut unescaped).ok()?;
            Some(unescaped)
        }
        _ => {
            let length = value.len() - skip(value).ok()?.len();
            let written = std::str::from_utf8(value.get(..length)?);
            written.ok().map(str::to_owned)
        }
    }
}

/// An error code as a whole number, however it is written: `0.0` and `false` are none.
fn code_of(text: &str) -> Option<i64> {
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

/// What follows the comma behind a value, if there is one.
fn after_comma(rest: &[u8]) -> &[u8] {
    match spaces(rest) {
        [b',', rest @ ..] => spaces(rest),
        rest => rest,
    }
}

impl UnknownSubtask {
    /// A part that is not looked at: too deep, no JSON, or beyond those that are listed.
    pub(crate) fn unreadable(name: &str) -> Self {
        Self {
            path: name.to_owned(),
            ..Self::default()
        }
    }

    pub(crate) fn signs(&self) -> Signs<'_> {
        Signs {
            status: self.status.as_str(),
            err_code: self.err_code,
            err_code_ext: self.err_code_ext.as_deref(),
            unreadable: self.unreadable,
        }
    }

    /// A member where a subtask is expected, which says nothing of itself.
    fn silent(name: &str) -> Self {
        Self {
            silent: true,
            ..Self::unreadable(name)
        }
    }

    /// Notes that a member is an object or a list; whether that makes the object a part.
    fn take_nested(&mut self, role: Role) -> bool {
        let is_code = matches!(role, Role::Status | Role::ErrCode | Role::ErrCodeExt);
        self.unreadable |= is_code;
        is_code || role == Role::Message
    }

    /// Notes what a member says; whether that makes the object a part.
    fn take(&mut self, role: Role, text: String) -> bool {
        match role {
            Role::Kind => self.kind = Some(text.into()).filter(|kind: &Text| !kind.is_empty()),
            Role::Status => self.status = SubtaskStatus::from(text.as_str()),
            Role::ErrCode => match code_of(&text) {
                Some(code) => self.err_code = Some(code),
                // A code that is no number still says that something is wrong.
                None => drop(self.err_code_ext.get_or_insert_with(|| text.into())),
            },
            Role::ErrCodeExt => self.err_code_ext = Some(text.into()),
            Role::Message => self.message = Some(text.into()),
            Role::Progress => self.progress = text.parse().ok(),
            Role::Begin => self.begin_process_time = Some(text.as_str().into()),
            Role::Finish => self.finish_time = Some(text.as_str().into()),
            _ => {}
        }
        matches!(
            role,
            Role::Status | Role::ErrCode | Role::ErrCodeExt | Role::Message
        )
    }
}

/// It shows what every subtask does, but for input and output.
impl Record for UnknownSubtask {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "UnknownSubtask",
            members: subtask::MEMBERS,
            place: usize::MAX,
        }
    }

    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 if self.status.is_empty() => Value::Null,
            0 => self.status.as_value(),
            1 => self.err_code_ext.as_value(),
            2 => self.err_code.as_value(),
            3 => self.message.as_value(),
            4 => self.progress.as_value(),
            5 => self.begin_process_time.as_value(),
            6 => self.finish_time.as_value(),
            _ => Value::Null,
        }
    }

    fn as_subtask(&self) -> Option<SubtaskState<'_>> {
        Some(SubtaskState {
            status: self.status.clone(),
            progress: self.progress,
            err_code: self.err_code,
            err_code_ext: self.err_code_ext.as_deref(),
            message: self.message.as_deref(),
            begin_process_time: self.begin_process_time.as_ref(),
            finish_time: self.finish_time.as_ref(),
        })
    }
}

impl fmt::Debug for UnknownSubtask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (self as &dyn Record).fmt(f)
    }
}
