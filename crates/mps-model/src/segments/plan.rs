//! Where findings can stand, worked out from the layout of the structs.

use crate::generated::layout::{ANSWER, LAYOUTS};
use crate::insight::{
    KINDS, LISTED_TEXTS, TEXTS, TIMES, URLS, may_hold_findings, may_hold_subtasks,
};
use std::sync::LazyLock;
use wide::u8x16;

/// What a struct holds, as far as the walk has to know; generated.
pub(crate) struct Layout {
    pub(crate) subtask: bool,
    pub(crate) members: &'static [Member],
}

pub(crate) struct Member {
    /// The name as it is usually written: `"Name":`.
    pub(crate) key: &'static str,
    pub(crate) holds: Holds,
    pub(crate) list: bool,
    /// Whether it has its default where it is absent or null.
    pub(crate) plain: bool,
    pub(crate) arm: bool,
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Holds {
    Text,
    Int,
    UInt,
    Float,
    /// The struct at this place.
    Struct(usize),
    Other,
}

impl Member {
    pub(super) fn name(&self) -> &'static str {
        name_of(self.key)
    }

    fn is_text(&self) -> bool {
        self.holds == Holds::Text && !self.list
    }

    fn is_number(&self) -> bool {
        matches!(self.holds, Holds::Int | Holds::UInt | Holds::Float) && !self.list
    }
}

/// `Name` of `"Name":`.
fn name_of(key: &'static str) -> &'static str {
    key.get(1..key.len() - 2).unwrap_or_default()
}

/// Where findings can stand.
pub(super) struct Plan {
    /// For each struct, the ways from it to subtasks that can have found something; for a subtask, the way to its output.
    pub(super) searched: Vec<Node>,
    /// For each struct, the ways from it to findings, within the output of a subtask.
    pub(super) within: Vec<Node>,
    /// For each struct that is a finding where a list holds it, what to take from it.
    pub(super) found: Vec<Option<Finding>>,
    /// For each struct that is a line of a finding, what to take from it.
    pub(super) lines: Vec<Option<Finding>>,
}

#[derive(Default)]
pub(super) struct Node {
    /// Members that say the kind of subtasks, or what was found, with their rank.
    pub(super) says: Vec<(&'static Member, usize)>,
    pub(super) ways: Vec<Way>,
}

/// A member that leads to findings.
#[derive(Clone, Copy)]
pub(super) struct Way {
    pub(super) member: &'static Member,
    pub(super) to: To,
    pub(super) place: usize,
}

/// What a walk is in.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum To {
    /// The object around the answer.
    Envelope,
    /// The answer, a task, or what else can lead to subtasks.
    Search,
    /// A subtask.
    Subtask,
    /// The output of a subtask, and what is in it.
    Within,
    /// The output of the task itself.
    Own,
}

/// Text on screen, told line by line within one span of time.
const TEXT_SET: &str = "TextSet";

/// How sure the service is of a finding, or of a line of one.
const CONFIDENCE: &str = "Confidence";

/// What to take from a finding.
pub(super) struct Finding {
    pub(super) members: Vec<Told>,
    /// Its numbers where they are not told.
    pub(super) numbers: [Option<f64>; NUMBERS],
    /// The members that tell something, but for lines, a bit each; all bits where some have none.
    pub(super) telling: u64,
}

/// The numbers of a finding: begin and end, for each names that they can have, and the confidence.
pub(super) const NUMBERS: usize = 2 * TIMES.len() + 1;

/// The place of the confidence among the numbers.
pub(super) const SURE: usize = NUMBERS - 1;

/// A member of a finding.
pub(super) struct Told {
    pub(super) key: Key,
    pub(super) name: &'static str,
    pub(super) holds: Holds,
    /// What it is where it is absent or null.
    pub(super) default: Option<f64>,
    pub(super) take: Take,
    /// Its bit among the members; 0 beyond the last bit.
    pub(super) bit: u64,
}

/// No member of any finding.
pub(super) static NOTHING: Told = Told {
    key: Key::NONE,
    name: "",
    holds: Holds::Other,
    default: None,
    take: Take::Nothing,
    bit: 0,
};

/// A name as it is usually written, `"Name":`, that is compared at once whatever its length.
#[repr(align(32))]
pub(super) struct Key {
    bytes: [u8; WINDOW],
    /// All ones where `bytes` are the name's.
    mask: [u8; WINDOW],
    length: usize,
}

/// As many bytes are compared. No name of a finding is longer, and one that is would be looked up each time.
const WINDOW: usize = 32;

impl Key {
    /// It stands nowhere.
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

    /// What follows the name, if it stands here; not at the very end of a body.
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

/// What a member tells of a finding; with the place of a number, or the rank of a text among those that say the same.
#[derive(Clone, Copy)]
pub(super) enum Take {
    Nothing,
    Number(usize),
    Said(usize),
    /// The first text of a list.
    SaidFirst(usize),
    /// The name of the first tag of a list.
    SaidByTag(usize),
    Translation,
    Area,
    Suggestion,
    Url(usize),
    Speaker,
    Lines,
}

pub(super) static PLAN: LazyLock<Plan> = LazyLock::new(Plan::new);

impl Plan {
    fn new() -> Self {
        let found: Vec<Option<Finding>> = LAYOUTS.iter().map(Finding::of).collect();
        let nested = |member: &'static Member| match member.holds {
            Holds::Struct(place) => Some((member, place)),
            _ => None,
        };
        // The members through which findings are reached from within an output, known as soon as nothing is added to them.
        let mut leads = vec![false; LAYOUTS.len()];
        let holds_findings = |leads: &[bool], (member, place): &(&'static Member, usize)| {
            may_hold_findings(member.name())
                && (leads[*place] || (member.list && found[*place].is_some()))
        };
        grow(&mut leads, |leads, place| {
            let mut members = LAYOUTS[place].members.iter().filter_map(nested);
            members.any(|member| holds_findings(leads, &member))
        });
        let within = LAYOUTS.iter().map(|layout| Node {
            says: ranked(layout, &TEXTS),
            ways: layout
                .members
                .iter()
                .filter_map(nested)
                .filter(|member| holds_findings(&leads, member))
                .map(|(member, place)| Way {
                    member,
                    to: To::Within,
                    place,
                })
                .collect(),
        });
        let within: Vec<Node> = within.collect();
        // A task is an arm of the answer; its own output counts beside those of its subtasks.
        let tasks = LAYOUTS[ANSWER].members.iter().filter(|member| member.arm);
        let tasks: Vec<usize> = tasks.filter_map(nested).map(|(_, place)| place).collect();
        let ways = |searched: &[bool], place: usize| {
            let layout = &LAYOUTS[place];
            let members = layout.members.iter().filter_map(nested);
            let ways = members.filter_map(|(member, place_of)| {
                let to = match (layout.subtask, member.name()) {
                    (true, "Output") if member.list => searched[place_of].then_some(To::Search),
                    (true, "Output") => leads[place_of].then_some(To::Within),
                    (true, _) => None,
                    (false, "Output") if tasks.contains(&place) => {
                        holds_findings(&leads, &(member, place_of)).then_some(To::Own)
                    }
                    (false, name) if !may_hold_subtasks(name) => None,
                    _ if LAYOUTS[place_of].subtask => searched[place_of].then_some(To::Subtask),
                    _ => searched[place_of].then_some(To::Search),
                };
                to.map(|to| Way {
                    member,
                    to,
                    place: place_of,
                })
            });
            ways.collect::<Vec<Way>>()
        };
        let mut searched = vec![false; LAYOUTS.len()];
        grow(&mut searched, |searched, place| {
            !ways(searched, place).is_empty()
        });
        let searched = (0..LAYOUTS.len()).map(|place| Node {
            says: if LAYOUTS[place].subtask {
                Vec::new()
            } else {
                ranked(&LAYOUTS[place], &KINDS)
            },
            ways: ways(&searched, place),
        });
        let text_sets = LAYOUTS.iter().flat_map(|layout| layout.members);
        let text_sets = text_sets.filter(|member| member.list && member.name() == TEXT_SET);
        let lines: Vec<usize> = text_sets.filter_map(nested).map(|(_, line)| line).collect();
        let lines = LAYOUTS.iter().enumerate().map(|(place, layout)| {
            lines.contains(&place).then(|| {
                let wanted = |take| matches!(take, Take::Said(0) | Take::Number(SURE) | Take::Area);
                Finding::new(layout, wanted)
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

/// Adds to a set of structs what `belongs` to it by those in it, until nothing is added.
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

/// The text members with these names, in the names' order.
fn ranked(layout: &'static Layout, names: &[&str]) -> Vec<(&'static Member, usize)> {
    let named = |name: &&str| {
        let mut members = layout.members.iter();
        members.find(|member| member.name() == *name && member.is_text())
    };
    let ranked = names.iter().enumerate();
    ranked
        .filter_map(|(rank, name)| Some((named(name)?, rank)))
        .collect()
}

impl Finding {
    /// The struct as a finding, if it can have a begin and an end.
    fn of(layout: &'static Layout) -> Option<Self> {
        let number = |name: &str| {
            let mut members = layout.members.iter();
            members.any(|member| member.name() == name && member.is_number())
        };
        let mut times = TIMES.iter();
        let is_timed = times.any(|(begin, end, _)| number(begin) && number(end));
        is_timed.then(|| Self::new(layout, |_| true))
    }

    fn new(layout: &'static Layout, wanted: impl Fn(Take) -> bool) -> Self {
        let members = Self::members(layout, wanted);
        let mut numbers = [None; NUMBERS];
        let mut telling = 0;
        for told in &members {
            match told.take {
                Take::Nothing | Take::Lines => continue,
                Take::Number(place) => numbers[place] = told.default,
                _ => {}
            }
            telling |= if told.bit == 0 { u64::MAX } else { told.bit };
        }
        Self {
            members,
            numbers,
            telling,
        }
    }

    /// The members of a struct with what they tell, as far as it is wanted.
    fn members(layout: &'static Layout, wanted: impl Fn(Take) -> bool) -> Vec<Told> {
        let take = |member: &'static Member| {
            let name = member.name();
            let place = |names: &[&str]| names.iter().position(|known| *known == name);
            let time = TIMES
                .iter()
                .enumerate()
                .find_map(|(pair, (begin, end, _))| {
                    let side = [begin, end].iter().position(|known| **known == name)?;
                    Some(Take::Number(2 * pair + side))
                });
            let tagged = |tag: usize| {
                let mut members = LAYOUTS[tag].members.iter();
                members.any(|member| member.name() == "Tag" && member.is_text())
            };
            let told = match member.holds {
                _ if member.is_number() => {
                    time.or_else(|| (name == CONFIDENCE).then_some(Take::Number(SURE)))
                }
                Holds::Text if member.list => {
                    place(&LISTED_TEXTS).map(|rank| Take::SaidFirst(TEXTS.len() + rank))
                }
                Holds::Text => place(&TEXTS)
                    .map(Take::Said)
                    .or_else(|| place(&URLS).map(Take::Url))
                    .or(match name {
                        "Trans" => Some(Take::Translation),
                        "Suggestion" => Some(Take::Suggestion),
                        "SpeakerId" => Some(Take::Speaker),
                        _ => None,
                    }),
                Holds::Int if member.list && name == "AreaCoordSet" => Some(Take::Area),
                Holds::Struct(_) if member.list && name == TEXT_SET => Some(Take::Lines),
                Holds::Struct(tag) if member.list && name == "TagSet" && tagged(tag) => {
                    Some(Take::SaidByTag(TEXTS.len() + LISTED_TEXTS.len()))
                }
                _ => None,
            };
            told.filter(|take| wanted(*take)).unwrap_or(Take::Nothing)
        };
        let members = layout.members.iter().enumerate();
        let members = members.map(|(place, member)| Told {
            key: Key::new(member.key),
            name: member.name(),
            holds: member.holds,
            default: member.plain.then_some(0.0),
            take: take(member),
            bit: 1_u64.checked_shl(place as u32).unwrap_or(0),
        });
        members.collect()
    }
}
