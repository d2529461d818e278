//! Computes every place at which findings can stand from the layout of the structs. Does not read
//! bodies.

use crate::SegmentKind;
use crate::generated::layout::{ANSWER, LAYOUTS};
use crate::roles::{Layout, Member, Role, ValueKind};
use std::sync::LazyLock;
use wide::u8x16;

/// Every place at which findings can stand.
pub(crate) struct SearchPlan {
    /// Per struct, the members that lead to subtasks that may have findings. For a subtask, the
    /// member that leads to its output.
    pub(super) searched: Vec<Node>,
    /// Per struct, the members that lead to findings within the output of a subtask.
    pub(crate) within: Vec<Node>,
    /// Per struct that is a finding if a list holds it, the content to take from it.
    pub(super) found: Vec<Option<Finding>>,
    /// Per struct that is a line of a finding, the content to take from it.
    pub(super) lines: Vec<Option<Finding>>,
}

#[derive(Default)]
pub(crate) struct Node {
    /// Members that name the kind of subtasks, or the text of findings, with their rank.
    pub(super) label_members: Vec<(&'static Member, u8)>,
    pub(crate) edges: Vec<Edge>,
}

/// A member that leads to findings.
#[derive(Clone, Copy)]
pub(crate) struct Edge {
    pub(super) member: &'static Member,
    /// Position of the member in its struct.
    pub(crate) index: usize,
    pub(super) to: To,
    /// Place of the struct that the member leads to.
    pub(crate) place: usize,
}

/// Context of a walk.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum To {
    /// Object around the answer.
    Envelope,
    /// The answer, a task, or another struct that can lead to subtasks.
    Search,
    /// A subtask.
    Subtask,
    /// Output of a subtask, and everything inside it.
    Within,
    /// Output of the task itself.
    Own,
}

/// Content to take from a finding.
pub(super) struct Finding {
    pub(super) kind: SegmentKind,
    pub(super) members: Vec<FieldRule>,
    /// Units of start and end per second: 1 or 1000.
    pub(super) units: [f64; 2],
    /// Bit mask of the members with content, except for lines. All bits are set if one of these
    /// members has no bit.
    pub(super) content_mask: u64,
}

/// Number of numeric values of a finding: start, end and confidence.
pub(super) const NUMBERS: usize = 3;

/// Index of the confidence among the numbers.
pub(super) const CONFIDENCE: usize = 2;

/// A member of a finding, and its use.
pub(super) struct FieldRule {
    pub(super) key: Key,
    pub(super) name: &'static str,
    pub(super) kind: ValueKind,
    pub(super) extract: Extract,
    /// Bit of the member in the mask. 0 for members beyond the last bit.
    pub(super) bit: u64,
}

/// Placeholder that matches no member of any finding.
pub(super) static UNKNOWN_FIELD: FieldRule = FieldRule {
    key: Key::NONE,
    name: "",
    kind: ValueKind::Other,
    extract: Extract::Nothing,
    bit: 0,
};

/// A name in its usual form, `"Name":`. A single comparison checks it, whatever its length.
#[repr(align(32))]
pub(super) struct Key {
    bytes: [u8; WINDOW],
    /// Mask with all ones for the bytes of the name.
    mask: [u8; WINDOW],
    length: usize,
}

/// Bytes that one comparison covers. Limits the length of a name, but no name of a finding is
/// longer. A longer name would take the slow lookup each time.
const WINDOW: usize = 32;

impl Key {
    /// Key that matches nowhere.
    const NONE: Self = Self {
        bytes: [0; WINDOW],
        mask: [0; WINDOW],
        length: usize::MAX,
    };

    fn new(name: &str) -> Self {
        let mut key = Self::NONE;
        if let Some(bytes) = key.bytes.get_mut(..name.len()) {
            bytes.copy_from_slice(name.as_bytes());
            key.mask[..name.len()].fill(u8::MAX);
            key.length = name.len();
        }
        key
    }

    /// Returns what follows the name, if the name stands here. Returns `None` for fewer than
    /// `WINDOW` bytes, so it never matches at the very end of a body.
    #[inline(always)]
    pub(super) fn strip<'a>(&self, rest: &'a [u8]) -> Option<&'a [u8]> {
        let window: &[u8; WINDOW] = rest.first_chunk()?;
        let [other, others] = [0, 16].map(|at| {
            let half = |bytes: &[u8; WINDOW]| {
                bytes[at..]
                    .first_chunk()
                    .map_or(u8x16::ZERO, |half| u8x16::new(*half))
            };
            (half(window) ^ half(&self.bytes)) & half(&self.mask)
        });
        let same = (other | others).simd_eq(u8x16::ZERO).to_bitmask() == 0xffff;
        if same { rest.get(self.length..) } else { None }
    }
}

/// Content of a member of a finding. A number carries its index. A text carries its rank among the
/// texts with the same meaning.
#[derive(Clone, Copy)]
pub(super) enum Extract {
    Nothing,
    Number(usize),
    Text(u8),
    /// First text of a list.
    FirstText(u8),
    /// Text of the first struct of a list.
    TagText(u8, usize),
    Translation,
    Area,
    Suggestion,
    Url(u8),
    Speaker,
    Lines,
}

pub(crate) static SEARCH_PLAN: LazyLock<SearchPlan> = LazyLock::new(SearchPlan::new);

impl SearchPlan {
    fn new() -> Self {
        let found: Vec<Option<Finding>> = LAYOUTS.iter().map(Finding::of).collect();
        // Members through which findings can be reached from within an output. The set is complete
        // once a round adds nothing.
        let mut leads = vec![false; LAYOUTS.len()];
        let holds_findings = |leads: &[bool], member: &Member, place: usize| {
            leads[place] || (member.list && LAYOUTS[place].segment.is_some())
        };
        grow(&mut leads, |leads, place| {
            nested(place).any(|(_, member, place)| holds_findings(leads, member, place))
        });
        let within = (0..LAYOUTS.len()).map(|place| Node {
            label_members: texts(&LAYOUTS[place]),
            edges: nested(place)
                .filter(|(_, member, place)| holds_findings(&leads, member, *place))
                .map(|(index, member, place)| Edge {
                    member,
                    index,
                    to: To::Within,
                    place,
                })
                .collect(),
        });
        let within: Vec<Node> = within.collect();
        // A task is an arm of the answer. Its own output counts in addition to those of its
        // subtasks.
        let tasks = nested(ANSWER).filter(|(_, member, _)| member.arm);
        let tasks: Vec<usize> = tasks.map(|(_, _, place)| place).collect();
        let edges = |searched: &[bool], place: usize| {
            let layout = &LAYOUTS[place];
            let edges = nested(place).filter_map(|(index, member, of)| {
                let to = match (layout.subtask, member.role) {
                    (true, Role::Output) if member.list => searched[of].then_some(To::Search),
                    (true, Role::Output) => leads[of].then_some(To::Within),
                    (true, _) | (false, Role::Request) => None,
                    (false, Role::Output) if tasks.contains(&place) => {
                        holds_findings(&leads, member, of).then_some(To::Own)
                    }
                    _ if LAYOUTS[of].subtask => searched[of].then_some(To::Subtask),
                    _ => searched[of].then_some(To::Search),
                };
                to.map(|to| Edge {
                    member,
                    index,
                    to,
                    place: of,
                })
            });
            edges.collect::<Vec<Edge>>()
        };
        let mut searched = vec![false; LAYOUTS.len()];
        grow(&mut searched, |searched, place| {
            !edges(searched, place).is_empty()
        });
        let searched = (0..LAYOUTS.len()).map(|place| Node {
            label_members: kinds(&LAYOUTS[place]),
            edges: edges(&searched, place),
        });
        let lines: Vec<usize> = (0..LAYOUTS.len())
            .flat_map(nested)
            .filter(|(_, member, _)| member.role == Role::Lines)
            .map(|(_, _, line)| line)
            .collect();
        let lines = LAYOUTS.iter().enumerate().map(|(place, layout)| {
            lines.contains(&place).then(|| {
                let wanted = |extract| {
                    matches!(
                        extract,
                        Extract::Text(_) | Extract::Number(CONFIDENCE) | Extract::Area
                    )
                };
                Finding::new(layout, SegmentKind::ScreenText, wanted)
            })
        });
        Self {
            searched: searched.collect(),
            within,
            found,
            lines: lines.collect(),
        }
    }
}

/// Returns the members of a struct that hold structs: position, member, and place of the nested
/// struct.
fn nested(place: usize) -> impl Iterator<Item = (usize, &'static Member, usize)> {
    let members = LAYOUTS[place].members.iter().enumerate();
    members.filter_map(|(index, member)| Some((index, member, member.nested()?)))
}

/// Grows a set of structs until nothing is added. `belongs` decides from the current set if a
/// struct is part of it.
fn grow(set: &mut [bool], belongs: impl Fn(&[bool], usize) -> bool) {
    loop {
        let mut grown = false;
        for place in 0..set.len() {
            if !set[place] && belongs(set, place) {
                set[place] = true;
                grown = true;
            }
        }
        if !grown {
            return;
        }
    }
}

/// Returns the members that give the text of a finding, the lowest rank first.
fn texts(layout: &'static Layout) -> Vec<(&'static Member, u8)> {
    let members = layout.members.iter().filter(|member| member.is_text());
    let mut texts: Vec<_> = members
        .filter_map(|member| match member.role {
            Role::Text(rank) => Some((member, rank)),
            _ => None,
        })
        .collect();
    texts.sort_by_key(|(_, rank)| *rank);
    texts
}

/// Returns the member that gives the kind of the subtask beside it.
fn kinds(layout: &'static Layout) -> Vec<(&'static Member, u8)> {
    let members = layout.members.iter();
    let kinds = members.filter(|member| member.role == Role::Kind && !layout.subtask);
    kinds.map(|member| (member, 0)).collect()
}

impl Finding {
    /// Returns the struct as a finding, if it is one.
    fn of(layout: &'static Layout) -> Option<Self> {
        layout.segment.map(|kind| Self::new(layout, kind, |_| true))
    }

    fn new(layout: &'static Layout, kind: SegmentKind, wanted: impl Fn(Extract) -> bool) -> Self {
        let members = Self::members(layout, wanted);
        let mut content_mask = 0;
        for rule in &members {
            if !matches!(rule.extract, Extract::Nothing | Extract::Lines) {
                content_mask |= if rule.bit == 0 { u64::MAX } else { rule.bit };
            }
        }
        let unit = |role| {
            let position = layout.position(role);
            position.map_or(1.0, |index| layout.members[index].unit())
        };
        Self {
            kind,
            members,
            units: [unit(Role::Start), unit(Role::End)],
            content_mask,
        }
    }

    /// Returns the members of a struct with their content, limited to what is wanted.
    fn members(layout: &'static Layout, wanted: impl Fn(Extract) -> bool) -> Vec<FieldRule> {
        let extract = |member: &'static Member| {
            let rule = match (member.role, member.kind) {
                (Role::Start, _) if member.is_number() => Extract::Number(0),
                (Role::End, _) if member.is_number() => Extract::Number(1),
                (Role::Confidence, _) if member.is_number() => Extract::Number(CONFIDENCE),
                (Role::Text(rank), ValueKind::Text) if member.list => Extract::FirstText(rank),
                (Role::Text(rank), ValueKind::Text) => Extract::Text(rank),
                (Role::Text(rank), ValueKind::Struct(place)) if member.list => {
                    Extract::TagText(rank, place)
                }
                (Role::Translation, ValueKind::Text) => Extract::Translation,
                (Role::Suggestion, ValueKind::Text) => Extract::Suggestion,
                (Role::Speaker, ValueKind::Text) => Extract::Speaker,
                (Role::Picture(rank) | Role::Clip(rank), ValueKind::Text) => Extract::Url(rank),
                (Role::Area, ValueKind::Int) if member.list => Extract::Area,
                (Role::Lines, ValueKind::Struct(_)) if member.list => Extract::Lines,
                _ => Extract::Nothing,
            };
            if wanted(rule) { rule } else { Extract::Nothing }
        };
        let members = layout.members.iter().enumerate();
        let members = members.map(|(place, member)| FieldRule {
            key: Key::new(member.key),
            name: member.name(),
            kind: member.kind,
            extract: extract(member),
            bit: 1_u64.checked_shl(place as u32).unwrap_or(0),
        });
        members.collect()
    }
}
