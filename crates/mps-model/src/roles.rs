//! The roles of members, from the schema facts: what insight goes by instead of names.

use crate::SegmentKind;
use crate::generated::layout::{LAYOUTS, SIGNS};
use crate::record::Record;

/// A struct as far as the walks over answers have to know it; generated.
pub(crate) struct Layout {
    /// Whether it is a status with an input and an output.
    pub(crate) subtask: bool,
    /// Whether it says of itself how far it is, or that it failed.
    pub(crate) judged: bool,
    /// Whether a struct that is judged can stand below it, the echo of the request aside.
    pub(crate) leads: bool,
    /// Whether it, or a struct that can stand below it, keeps members that are not modelled in place of an arm.
    pub(crate) keeps: bool,
    /// Whether a file that was made can stand in it or below it.
    pub(crate) files: bool,
    /// The kind of finding that it is where a list holds it.
    pub(crate) segment: Option<SegmentKind>,
    /// In the order of its [`Shape`](crate::record::Shape).
    pub(crate) members: &'static [Member],
}

/// A member of a [`Layout`].
pub(crate) struct Member {
    /// The name as it is usually written: `"Name":`.
    pub(crate) key: &'static str,
    pub(crate) holds: Holds,
    pub(crate) list: bool,
    /// Whether it is one of several of which one is set at most.
    pub(crate) arm: bool,
    pub(crate) role: Role,
    /// Whether its unit is a thousandth of a second.
    pub(crate) millis: bool,
    /// Whether it holds a secret, such as a key.
    pub(crate) secret: bool,
}

/// The kind of value of a member.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Holds {
    Text,
    Int,
    UInt,
    Float,
    /// The struct at this place.
    Struct(usize),
    Other,
}

/// The part that a member plays in what people ask of a result. docs/model.md lists them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    None,
    // Of a task, a subtask, or what stands beside one.
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
    // Of a finding, or of what holds findings.
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
    // Of a file that was made.
    Bitrate,
    /// A file that was made and that shows a finding.
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
    /// The position of the member with this role.
    pub(crate) fn position(&self, role: Role) -> Option<usize> {
        self.members.iter().position(|member| member.role == role)
    }
}

impl Member {
    pub(crate) fn name(&self) -> &'static str {
        name_of(self.key)
    }

    pub(crate) fn nested(&self) -> Option<usize> {
        match self.holds {
            Holds::Struct(place) => Some(place),
            _ => None,
        }
    }

    pub(crate) fn is_text(&self) -> bool {
        self.holds == Holds::Text && !self.list
    }

    pub(crate) fn is_number(&self) -> bool {
        matches!(self.holds, Holds::Int | Holds::UInt | Holds::Float) && !self.list
    }
}

/// `Name` of `"Name":`.
pub(crate) fn name_of(key: &'static str) -> &'static str {
    key.get(1..key.len() - 2).unwrap_or_default()
}

/// The layout of a struct that is seen member by member; `None` for one that the schema does not have.
pub(crate) fn layout_of(record: &dyn Record) -> Option<&'static Layout> {
    LAYOUTS.get(record.shape().place)
}

/// The role that a member of this name has in every struct that is modelled.
pub(crate) fn sign(name: &str) -> Role {
    // Few names are equally long, so that hardly any is compared.
    let mut signs = SIGNS.iter();
    let known = signs.find(|(known, _)| known.len() == name.len() && *known == name);
    known.map_or(Role::None, |(_, role)| *role)
}
