//! Computes every place at which findings can stand from the layout of the structs. Does not read
//! bodies.

use crate::generated::layout::{ANSWER, LAYOUTS};
use crate::layout::{Layout, Member, Role};
use std::sync::LazyLock;

/// Every place at which findings can stand.
pub(crate) struct FindingPaths {
    /// Per struct, the members that lead to subtasks that may have findings. For a subtask, the
    /// member that leads to its output.
    pub(crate) searched: Vec<Node>,
    /// Per struct, the members that lead to findings within the output of a subtask.
    pub(crate) within: Vec<Node>,
}

#[derive(Default)]
pub(crate) struct Node {
    /// Members that name the kind of subtasks, or the text of findings, with their rank.
    pub(crate) label_members: Vec<(&'static Member, u8)>,
    pub(crate) edges: Vec<Edge>,
}

/// A member that leads to findings.
#[derive(Clone, Copy)]
pub(crate) struct Edge {
    pub(crate) member: &'static Member,
    /// Position of the member in its struct.
    pub(crate) index: usize,
    pub(crate) context: Context,
    /// Place of the struct that the member leads to.
    pub(crate) place: usize,
}

/// Context of a walk.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Context {
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

pub(crate) static FINDING_PATHS: LazyLock<FindingPaths> = LazyLock::new(FindingPaths::new);

impl FindingPaths {
    fn new() -> Self {
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
                    context: Context::Within,
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
                let context = match (layout.subtask, member.role) {
                    (true, Role::Output) if member.list => searched[of].then_some(Context::Search),
                    (true, Role::Output) => leads[of].then_some(Context::Within),
                    (true, _) | (false, Role::Request) => None,
                    (false, Role::Output) if tasks.contains(&place) => {
                        holds_findings(&leads, member, of).then_some(Context::Own)
                    }
                    _ if LAYOUTS[of].subtask => searched[of].then_some(Context::Subtask),
                    _ => searched[of].then_some(Context::Search),
                };
                context.map(|context| Edge {
                    member,
                    index,
                    context,
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
        Self {
            searched: searched.collect(),
            within,
        }
    }
}

/// Returns the members of a struct that hold structs: position, member, and place of the nested
/// struct.
pub(crate) fn nested(place: usize) -> impl Iterator<Item = (usize, &'static Member, usize)> {
    let members = LAYOUTS[place].members.iter().enumerate();
    members.filter_map(|(index, member)| Some((index, member, member.nested()?)))
}

/// Grows a set of structs until nothing is added. `belongs` decides from the current set if a
/// struct is part of it.
fn grow(set: &mut [bool], belongs: impl Fn(&[bool], usize) -> bool) {
    loop {
        let mut grown = false;
        // Most structs are listed before those that they hold, so this order needs few rounds.
        for place in (0..set.len()).rev() {
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
