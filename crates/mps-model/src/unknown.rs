//! Finds what looks like a subtask in JSON that this version does not model.
//!
//! An object counts if it has a status, an error code or a message, whatever its name and however deep it stands. Only names
//! that have the same role in every struct of the schema are gone by.

use crate::json::{self, skip, skip_string, spaces};
use crate::record::{AsValue, Record, Shape, SubtaskState, Value};
use crate::roles::{Role, sign};
use crate::{RawJson, SubtaskStatus, Text, Time, subtask};
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

/// Whether the JSON text of an object or list can hold a part: quick, and never wrong by a no.
pub(crate) fn may_hold_parts(json: &[u8]) -> bool {
    NEEDLES
        .iter()
        .any(|needle| memchr::memmem::find(json, needle).is_some())
}

/// The parts in a member, the outer before the inner.
pub(crate) fn parts_of(name: &str, value: &RawJson) -> Vec<UnknownSubtask> {
    let text = value.as_str();
    if !may_hold_parts(text.as_bytes()) {
        return Vec::new();
    }
    let mut scan = Scan {
        text,
        path: name.to_owned(),
        found: Vec::new(),
        objects: 0,
        unlisted: false,
    };
    let _ = scan.value(text.as_bytes(), &mut Vec::new());
    scan.parts(name)
}

/// What is known of an object while the scan is in it.
struct Scan<'t> {
    text: &'t str,
    path: String,
    found: Vec<Found>,
    /// Objects that were entered.
    objects: usize,
    /// Whether there were more parts than are listed.
    unlisted: bool,
}

/// A part, with the first object and the last in it by their numbers.
struct Found {
    first: usize,
    last: usize,
    part: UnknownSubtask,
}

impl Scan<'_> {
    /// Scans a value and returns what follows it; the places of the parts that are named by the object around them are pushed
    /// to `unnamed`. The text was checked, and nests no deeper than raw text may.
    fn value<'r>(&mut self, rest: &'r [u8], unnamed: &mut Vec<usize>) -> Option<&'r [u8]> {
        match spaces(rest) {
            [b'{', rest @ ..] => self.object(rest, unnamed),
            [b'[', rest @ ..] => {
                let mut rest = spaces(rest);
                let length = self.path.len();
                let mut index = 0_usize;
                while rest.first() != Some(&b']') {
                    self.path.push_str(&format!("[{index}]"));
                    rest = self.value(rest, unnamed)?;
                    self.path.truncate(length);
                    index += 1;
                    rest = after_comma(rest);
                }
                rest.get(1..)
            }
            rest => skip(rest).ok(),
        }
    }

    fn object<'r>(&mut self, rest: &'r [u8], unnamed: &mut Vec<usize>) -> Option<&'r [u8]> {
        let first = self.objects;
        self.objects += 1;
        let mut part = UnknownSubtask::default();
        let mut tells = false;
        let mut within = Vec::new();
        let mut rest = spaces(rest);
        while rest.first() != Some(&b'}') {
            let (name, value) = self.name(rest)?;
            let role = sign(&name);
            rest = match spaces(value).first()? {
                b'{' | b'[' if role == Role::Request => skip(spaces(value)).ok()?,
                b'{' | b'[' => {
                    let length = self.path.len();
                    self.path.push('.');
                    self.path.push_str(&name);
                    let rest = self.value(value, &mut within)?;
                    self.path.truncate(length);
                    rest
                }
                _ => {
                    let value = spaces(value);
                    let rest = skip(value).ok()?;
                    let text = self.scalar(value, value.len() - rest.len());
                    tells |= text.is_some_and(|text| part.take(role, text));
                    rest
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
            part.path = self.path.clone();
            let last = self.objects;
            self.found.push(Found { first, last, part });
        } else {
            self.unlisted |= tells;
        }
        rest.get(1..)
    }

    fn name<'r>(&self, rest: &'r [u8]) -> Option<(String, &'r [u8])> {
        let after = skip_string(rest).ok()?;
        let mut name = String::new();
        json::unescape(rest.get(1..)?, self.text, &mut name).ok()?;
        match spaces(after) {
            [b':', value @ ..] => Some((name, value)),
            _ => None,
        }
    }

    /// What a scalar says: a text unescaped, a number as it is written; `None` for null.
    fn scalar(&self, value: &[u8], length: usize) -> Option<String> {
        match value.first()? {
            b'n' => None,
            b'"' => {
                let mut text = String::new();
                json::unescape(value.get(1..)?, self.text, &mut text).ok()?;
                Some(text)
            }
            _ => std::str::from_utf8(value.get(..length)?)
                .ok()
                .map(str::to_owned),
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

    /// Notes what a member says; whether that makes the object a part.
    fn take(&mut self, role: Role, text: String) -> bool {
        match role {
            Role::Kind => self.kind = Some(text.into()).filter(|kind: &Text| !kind.is_empty()),
            Role::Status => self.status = SubtaskStatus::from(text.as_str()),
            Role::ErrCode => match text.trim().parse() {
                Ok(code) => self.err_code = Some(code),
                // A code that is no number still says that something is wrong.
                Err(_) => drop(self.err_code_ext.get_or_insert_with(|| text.into())),
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
