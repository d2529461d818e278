//! Walks an answer and collects its subtasks. Also collects objects that look like subtasks in
//! members that this version does not model. Does not judge them.

use super::outcome::Outcome;
use super::subtask::{SubtaskView, is_task};
use crate::extras::{Extras, MAX_EXTRAS, ValueFault};
use crate::generated::enums::SubtaskStatus;
use crate::generated::layout::LAYOUTS;
use crate::layout::{Layout, Member, Role, state_role};
use crate::reflect::{Reflect, SubtaskState, Value, layout_of, with_role};
use crate::status::Verdict;
use crate::value::{RawMembers, StatelessRule, UnknownSubtask};
use std::collections::HashSet;

/// Collects every subtask. The subtasks are not judged yet.
pub(super) fn subtasks<'a>(root: &'a dyn Reflect, extras: &'a Extras) -> Vec<SubtaskView<'a>> {
    let mut walk = Walk::default();
    walk.find(root);
    for (owner, members) in extras.unknown() {
        walk.path = owner.clone();
        let accepts = if is_within_subtask(root.descriptor().place, owner) {
            StatelessRule::Subtask
        } else {
            StatelessRule::Result
        };
        walk.unknown(members, None, last_name(owner), accepts);
    }
    walk.found
}

/// Marks the subtasks whose error code cannot be read. Returns true if unreadable error codes may
/// exist elsewhere.
pub(super) fn mark_unreadable(subtasks: &mut [SubtaskView<'_>], faults: &[ValueFault]) -> bool {
    // A full list of faults may hide more of them.
    let mut owners = HashSet::new();
    for fault in faults {
        let path = fault.path();
        let (owner, name) = path.rsplit_once('.').unwrap_or(("", path));
        if state_role(name) != Role::ErrCode {
            continue;
        }
        let owner = owner.strip_prefix("Response").unwrap_or(owner);
        let owner = owner.strip_prefix('.').unwrap_or(owner);
        owners.insert(owner);
    }
    for subtask in subtasks {
        subtask.unreadable |= owners.remove(subtask.path.as_str());
    }
    faults.len() >= MAX_EXTRAS || !owners.is_empty()
}

/// State of the walk, and its results so far.
#[derive(Default)]
struct Walk<'a> {
    path: String,
    depth: usize,
    /// Kind given by the nearest text beside a subtask.
    kind: Option<&'a str>,
    /// Last member that the walk passed through, without members that are just an output.
    member: &'static str,
    found: Vec<SubtaskView<'a>>,
}

impl<'a> Walk<'a> {
    /// Collects the subtasks within a struct.
    fn find(&mut self, record: &'a dyn Reflect) {
        let Some(layout) = layout_of(record) else {
            return;
        };
        let named = with_role(record, Role::Kind).as_text();
        let kind_before = self.kind;
        let found_before = self.found.len();
        // The nearest kind counts, and only for a subtask directly below it.
        self.kind = named.or(self.kind);
        for (index, member) in layout.members.iter().enumerate() {
            let leads = member.nested().and_then(layout_at);
            if leads.is_none() || member.role == Role::Request {
                continue;
            }
            let length = self.path.len();
            if !self.path.is_empty() {
                self.path.push('.');
            }
            self.path.push_str(member.name());
            let before = (self.member, self.kind);
            // The kind given by the owner applies to at most one of several arms, so none of them
            // takes it.
            let is_of_several = member.arm && record.raw_members().is_some();
            self.kind = self.kind.filter(|_| !is_of_several);
            if member.role != Role::Output {
                self.member = member.name();
            }
            match record.value(index) {
                Value::Struct(nested) if is_of_several => {
                    self.visit(nested, own_state(nested));
                }
                Value::Struct(nested) => self.visit(nested, state_of(nested)),
                Value::List(list) => {
                    for index in 0..list.len() {
                        let length = self.path.len();
                        self.path.push_str(&format!("[{index}]"));
                        if let Value::Struct(nested) = list.at(index) {
                            let before = self.found.len();
                            self.visit(nested, state_of(nested));
                            if self.found.len() == before && holds_a_result(nested) {
                                let kind = self.kind.unwrap_or(self.member);
                                self.missing(kind_by_member(kind), nested);
                            }
                        }
                        self.path.truncate(length);
                    }
                }
                _ => {}
            }
            self.path.truncate(length);
            (self.member, self.kind) = before;
        }
        if let Some(members) = record.raw_members() {
            let accepts = if has_stateful_arms(layout) {
                StatelessRule::InOneof
            } else {
                StatelessRule::Result
            };
            self.unknown(members, self.kind, self.member, accepts);
        }
        if let Some(kind) = named.filter(|kind| !kind.trim().is_empty())
            && self.found.len() == found_before
        {
            self.missing(kind, record);
        }
        self.kind = kind_before;
    }

    fn visit(&mut self, record: &'a dyn Reflect, state: Option<SubtaskState<'a>>) {
        let Some(state) = state else {
            self.find(record);
            return;
        };
        let named = self.kind.take();
        let kind = named.unwrap_or_else(|| kind_by_member(self.member));
        self.push(kind, self.path.clone(), self.depth, state, record);
        self.depth += 1;
        self.find(record);
        self.depth -= 1;
        // If a sibling subtask names no kind, its member names it, not the kind of this subtask.
        self.kind = named;
    }

    /// Adds an element that belongs to a list of results but holds no result.
    fn missing(&mut self, kind: &'a str, record: &'a dyn Reflect) {
        self.push(
            kind,
            self.path.clone(),
            self.depth,
            SubtaskState::default(),
            record,
        );
        if let Some(last) = self.found.last_mut() {
            last.is_missing = true;
        }
    }

    /// Adds what looks like a subtask in members that are not modelled. `accepts` is the weakest
    /// resemblance at which a part without a status or error code still counts. In place of one of
    /// several results, every object counts.
    fn unknown(
        &mut self,
        members: &'a RawMembers,
        kind: Option<&'a str>,
        owner: &'a str,
        accepts: StatelessRule,
    ) {
        for part in members.subtasks() {
            let is_owner = part.path.is_empty();
            let is_left_out = match part.stateless_rule {
                StatelessRule::HasState => {
                    is_owner
                        && part.status_fields().is_benign()
                        && accepts != StatelessRule::InOneof
                }
                StatelessRule::InOneof => accepts != StatelessRule::InOneof,
                StatelessRule::Result => accepts == StatelessRule::Subtask,
                StatelessRule::Subtask => false,
            };
            if is_left_out {
                continue;
            }
            let UnknownSubtask {
                kind: own,
                path,
                depth,
                ..
            } = part;
            let nested = path.contains(['.', '[']);
            let own = own.as_deref().or(if nested { None } else { kind });
            let path = match (self.path.as_str(), is_owner) {
                ("", _) => path.clone(),
                (owner, true) => owner.to_owned(),
                (owner, false) => format!("{owner}.{path}"),
            };
            let Some(state) = part.as_subtask() else {
                continue;
            };
            // Beside a success, they contradict it as a part of their own.
            let mut known = self.found.iter_mut().rev().filter(|known| {
                is_owner && known.status_fields().verdict(true) != Verdict::Succeeded
            });
            if let Some(known) = known.find(|known| known.path == path) {
                known.complete(state, part.unreadable);
            } else {
                let named = match is_owner {
                    true if path.is_empty() => "task",
                    true => owner,
                    false => last_name(&part.path),
                };
                let kind = own.unwrap_or_else(|| kind_by_member(named));
                self.push(kind, path, self.depth + depth, state, part);
                if let Some(last) = self.found.last_mut() {
                    last.unreadable = part.unreadable;
                }
            }
        }
    }

    fn push(
        &mut self,
        kind: &'a str,
        path: String,
        depth: usize,
        state: SubtaskState<'a>,
        record: &'a dyn Reflect,
    ) {
        self.found.push(SubtaskView {
            kind,
            path,
            depth,
            state,
            outcome: Outcome::Unknown,
            is_modelled: layout_of(record).is_some(),
            unreadable: false,
            is_missing: false,
            is_task: layout_of(record).is_some_and(is_task),
            reason: None,
            record,
        });
    }
}

/// Returns true if an element of a list stands for a result. The result is either a subtask in the
/// element, or the file that the element is.
fn holds_a_result(element: &dyn Reflect) -> bool {
    layout_of(element).is_some_and(|layout| {
        let is_empty_file = || {
            let mut members = layout.members.iter().enumerate();
            layout.has_state && members.all(|(index, _)| element.value(index).is_default())
        };
        (layout.contains_stateful && !layout.has_state) || is_empty_file()
    })
}

/// Returns true if the path ends within a subtask that contains no other subtasks.
fn is_within_subtask(root: usize, path: &str) -> bool {
    let mut layout = LAYOUTS.get(root);
    let mut is_within = false;
    for step in path.split('.') {
        let name = step.split('[').next().unwrap_or_default();
        let members = layout.map_or(&[][..], |layout| layout.members);
        let member = members.iter().find(|member| member.name() == name);
        layout = member
            .and_then(Member::nested)
            .and_then(|place| LAYOUTS.get(place));
        let Some(layout) = layout else { break };
        is_within = !layout.contains_stateful && (is_within || layout.has_state);
    }
    is_within
}

/// Returns true if a struct holds one of several subtasks or tasks.
fn has_stateful_arms(layout: &Layout) -> bool {
    let mut arms = layout.members.iter().filter(|member| member.arm);
    arms.any(|member| {
        let nested = member.nested().and_then(layout_at);
        nested.is_some_and(|nested| nested.has_state)
    })
}

/// Returns the layout at this place if the walk must visit it. That is the case if it has a state
/// of its own, leads to a struct that has one, or leads to members that are not modelled.
fn layout_at(place: usize) -> Option<&'static Layout> {
    let layout = LAYOUTS.get(place)?;
    (layout.has_state || layout.contains_stateful || layout.keeps_unknown).then_some(layout)
}

/// Returns the state of a struct that is judged by its status. `None` for every other struct and
/// for the task itself.
fn state_of(record: &dyn Reflect) -> Option<SubtaskState<'_>> {
    if layout_of(record).is_some_and(is_task) {
        return None;
    }
    own_state(record)
}

/// Returns the same as [`state_of`], but also the state of a task.
fn own_state(record: &dyn Reflect) -> Option<SubtaskState<'_>> {
    if let Some(state) = record.as_subtask() {
        return Some(state);
    }
    let layout = layout_of(record)?;
    if !layout.has_state {
        return None;
    }
    let text = |role| with_role(record, role).as_text();
    let integer = |role| {
        with_role(record, role)
            .as_number()
            .map(|number| number as i64)
    };
    let state = SubtaskState {
        status: SubtaskStatus::from(text(Role::Status).unwrap_or_default()),
        progress: integer(Role::Progress),
        err_code: integer(Role::ErrCode),
        err_code_ext: text(Role::ErrCodeExt),
        message: text(Role::Message),
        begin_process_time: None,
        finish_time: None,
    };
    // A file within an output may have no status. The subtask that made it decides then.
    let is_file = layout.position(Role::Path).is_some();
    let has_state = !state.status.is_empty()
        || state.err_code.is_some()
        || state.err_code_ext.is_some()
        || state.message.is_some();
    (has_state || !is_file).then_some(state)
}

/// Derives the kind of a subtask from its member, if no text beside it names the kind. Strips
/// common suffixes, such as `Task`.
pub(crate) fn kind_by_member(name: &str) -> &str {
    ["TaskResult", "TaskEvent", "Task", "Result", "Event"]
        .iter()
        .find_map(|suffix| name.strip_suffix(suffix).filter(|stem| !stem.is_empty()))
        .unwrap_or(name)
}

/// Returns the last name of a path that is not just the word for an output, without its index.
fn last_name(path: &str) -> &str {
    let mut names = path
        .rsplit('.')
        .map(|name| name.split('[').next().unwrap_or(name));
    let mut named = names
        .clone()
        .filter(|name| state_role(name) != Role::Output);
    named.next().or_else(|| names.next_back()).unwrap_or(path)
}
