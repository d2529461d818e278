//! Types of the generated layouts.

use crate::value::SegmentKind;

/// Properties of a struct that the walks over answers need. Generated.
pub(crate) struct Layout {
    /// True if it is a status with an input and an output.
    pub(crate) subtask: bool,
    /// True if it reports its own progress or failure.
    pub(crate) has_state: bool,
    /// True if a struct with such a state can stand below it, apart from the echo of the request.
    pub(crate) contains_stateful: bool,
    /// True if it keeps members that are not modelled in place of an arm, or if a struct below it
    /// can.
    pub(crate) keeps_unknown: bool,
    /// True if a file that was made can stand in it or below it.
    pub(crate) contains_files: bool,
    /// Kind of finding that it is in a list.
    pub(crate) segment: Option<SegmentKind>,
    /// Members in the order of its [`Descriptor`](crate::reflect::Descriptor).
    pub(crate) members: &'static [Member],
}

/// A member of a [`Layout`].
pub(crate) struct Member {
    /// Name in its usual form, `"Name":`.
    pub(crate) key: &'static str,
    pub(crate) kind: ValueKind,
    pub(crate) list: bool,
    /// True if it is one of several alternatives, of which at most one is set.
    pub(crate) arm: bool,
    pub(crate) role: Role,
    /// True if its unit is the millisecond.
    pub(crate) millis: bool,
    /// True if it holds a secret, such as a key.
    pub(crate) secret: bool,
}

/// Kind of value of a member.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum ValueKind {
    Text,
    Int,
    UInt,
    Float,
    /// Struct at this place.
    Struct(usize),
    Other,
}

/// Meaning of a member in the questions that insight answers. docs/model.md lists the roles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    None,
    // Roles of a task, a subtask, or what stands beside one.
    Begin,
    ErrCode,
    ErrCodeExt,
    Finish,
    Kind,
    Message,
    Output,
    Progress,
    Request,
    Status,
    TaskId,
    // Roles of a finding, or of what holds findings.
    Area,
    Confidence,
    End,
    Lines,
    Picture(u8),
    Speaker,
    Start,
    Suggestion,
    Text(u8),
    Translation,
    Words,
    // Roles of a file that was made.
    Bitrate,
    /// File that was made and that shows a finding.
    Clip(u8),
    Container,
    Duration,
    FileId,
    Height,
    Md5,
    Metadata,
    Path,
    Size,
    Storage,
    Url,
    Width,
}

impl Layout {
    /// Returns the position of the member with this role.
    pub(crate) fn position(&self, role: Role) -> Option<usize> {
        self.members.iter().position(|member| member.role == role)
    }
}

/// Steps from which the generated layouts build a member.
impl Member {
    pub(crate) const fn new(key: &'static str, kind: ValueKind) -> Self {
        Self {
            key,
            kind,
            list: false,
            arm: false,
            role: Role::None,
            millis: false,
            secret: false,
        }
    }

    pub(crate) const fn list(self) -> Self {
        Self { list: true, ..self }
    }

    pub(crate) const fn arm(self) -> Self {
        Self { arm: true, ..self }
    }

    pub(crate) const fn role(self, role: Role) -> Self {
        Self { role, ..self }
    }

    pub(crate) const fn millis(self) -> Self {
        Self {
            millis: true,
            ..self
        }
    }

    pub(crate) const fn secret(self) -> Self {
        Self {
            secret: true,
            ..self
        }
    }
}

impl Member {
    pub(crate) fn name(&self) -> &'static str {
        name_of(self.key)
    }

    pub(crate) fn nested(&self) -> Option<usize> {
        match self.kind {
            ValueKind::Struct(place) => Some(place),
            _ => None,
        }
    }

    pub(crate) fn is_text(&self) -> bool {
        self.kind == ValueKind::Text && !self.list
    }

    pub(crate) fn is_number(&self) -> bool {
        matches!(
            self.kind,
            ValueKind::Int | ValueKind::UInt | ValueKind::Float
        ) && !self.list
    }

    /// Returns how many of the member's units make a second.
    pub(crate) fn unit(&self) -> f64 {
        if self.millis { 1000.0 } else { 1.0 }
    }
}

/// Returns `Name` of `"Name":`.
fn name_of(key: &'static str) -> &'static str {
    key.get(1..key.len() - 2).unwrap_or_default()
}
