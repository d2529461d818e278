//! Computes every place at which findings can stand from the layout of the structs. Does not read
//! bodies.

use crate::SegmentKind;
use crate::generated::layout::{ANSWER, LAYOUTS};
use crate::roles::{Holds, Layout, Member, Role};
use std::sync::LazyLock;
use wide::u8x16;

/// Every place at which findings can stand.
pub(crate) struct Plan {
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
    pub(super) says: Vec<(&'static Member, u8)>,
    pub(crate) ways: Vec<Way>,
}

/// A member that leads to findings.
#[derive(Clone, Copy)]
pub(crate) struct Way {
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
    pub(super) members: Vec<Told>,
    /// Units of start and end per second: 1 or 1000.
    pub(super) units: [f64; 2],
    /// Bit mask of the members with content, except for lines. All bits are set if one of these
    /// members has no bit.
    pub(super) telling: u64,
}

/// Number of numeric values of a finding: start, end and confidence.
pub(super) const NUMBERS: usize = 3;

/// Index of the confidence among the numbers.
pub(super) const CONFIDENCE: usize = 2;

/// A member of a finding, and its use.
pub(super) struct Told {
    pub(super) key: Key,
    pub(super) name: &'static str,
    pub(super) holds: Holds,
    pub(super) take: Take,
    /// Bit of the member in the mask. 0 for members beyond the last bit.
    pub(super) bit: u64,
}

/// Placeholder that matches no member of any finding.
pub(super) static NOTHING: Told = Told {
    key: Key::NONE,
    name: "",
    holds: Holds::Other,
    take: Take::Nothing,
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
pub(super) enum Take {
    Nothing,
    Number(usize),
    Said(u8),
    /// First text of a list.
    SaidFirst(u8),
    /// Text of the first struct of a list.
    SaidByTag(u8, usize),
    Translation,
    Area,
    Suggestion,
    Url(u8),
    Speaker,
    Lines,
}

pub(crate) static PLAN: LazyLock<Plan> = LazyLock::new(Plan::new);

impl Plan {
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
            says: texts(&LAYOUTS[place]),
            ways: nested(place)
                .filter(|(_, member, place)| holds_findings(&leads, member, *place))
                .map(|(index, member, place)| Way {
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
        let ways = |searched: &[bool], place: usize| {
            let layout = &LAYOUTS[place];
            let ways = nested(place).filter_map(|(index, member, of)| {
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
                to.map(|to| Way {
                    member,
                    index,
                    to,
                    place: of,
                })
            });
            ways.collect::<Vec<Way>>()
        };
        let mut searched = vec![false; LAYOUTS.len()];
        grow(&mut searched, |searched, place| {
            !ways(searched, place).is_empty()
        });
        let searched = (0..LAYOUTS.len()).map(|place| Node {
            says: kinds(&LAYOUTS[place]),
            ways: ways(&searched, place),
        });
        let lines: Vec<usize> = (0..LAYOUTS.len())
            .flat_map(nested)
            .filter(|(_, member, _)| member.role == Role::Lines)
            .map(|(_, _, line)| line)
            .collect();
        let lines = LAYOUTS.iter().enumerate().map(|(place, layout)| {
            lines.contains(&place).then(|| {
                let wanted =
                    |take| matches!(take, Take::Said(_) | Take::Number(CONFIDENCE) | Take::Area);
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

    fn new(layout: &'static Layout, kind: SegmentKind, wanted: impl Fn(Take) -> bool) -> Self {
        let members = Self::members(layout, wanted);
        let mut telling = 0;
        for told in &members {
            if !matches!(told.take, Take::Nothing | Take::Lines) {
                telling |= if told.bit == 0 { u64::MAX } else { told.bit };
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
            telling,
        }
    }

    /// Returns the members of a struct with their content, limited to what is wanted.
    fn members(layout: &'static Layout, wanted: impl Fn(Take) -> bool) -> Vec<Told> {
        let take = |member: &'static Member| {
            let told = match (member.role, member.holds) {
                (Role::Start, _) if member.is_number() => Take::Number(0),
                (Role::End, _) if member.is_number() => Take::Number(1),
                (Role::Confidence, _) if member.is_number() => Take::Number(CONFIDENCE),
                (Role::Text(rank), Holds::Text) if member.list => Take::SaidFirst(rank),
                (Role::Text(rank), Holds::Text) => Take::Said(rank),
                (Role::Text(rank), Holds::Struct(place)) if member.list => {
                    Take::SaidByTag(rank, place)
                }
                (Role::Translation, Holds::Text) => Take::Translation,
                (Role::Suggestion, Holds::Text) => Take::Suggestion,
                (Role::Speaker, Holds::Text) => Take::Speaker,
                (Role::Picture(rank) | Role::Clip(rank), Holds::Text) => Take::Url(rank),
                (Role::Area, Holds::Int) if member.list => Take::Area,
                (Role::Lines, Holds::Struct(_)) if member.list => Take::Lines,
                _ => Take::Nothing,
            };
            if wanted(told) { told } else { Take::Nothing }
        };
        let members = layout.members.iter().enumerate();
        let members = members.map(|(place, member)| Told {
            key: Key::new(member.key),
            name: member.name(),
            holds: member.holds,
            take: take(member),
            bit: 1_u64.checked_shl(place as u32).unwrap_or(0),
        });
        members.collect()
    }
}
