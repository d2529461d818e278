//! Walks an answer and collects its subtasks. Also collects objects that look like subtasks in
//! members that this version does not model. Does not judge them.

use super::between;
use super::outcome::Outcome;
use super::outputs::{Output, find_outputs};
use crate::SubtaskStatus;
use crate::extras::{Extras, MAX_EXTRAS, ValueFault};
use crate::layouts::{layout_of, state_role};
use crate::raw::RawMembers;
use crate::reflect::{Reflect, SubtaskState, Value};
use crate::roles::{Layout, Member, Role};
use crate::status::{StatusFields, Verdict};
use crate::unknown_subtask::{StatelessRule, UnknownSubtask};
use std::collections::HashSet;
use std::time::Duration;

/// A subtask of a task.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubtaskView<'a> {
    /// Kind as the service names it, such as `Transcode` or `AsrFullTextRecognition`.
    pub kind: &'a str,
    /// Path from the root of the answer, as in
    /// `WorkflowTask.MediaProcessResultSet[0].TranscodeTask`.
    pub path: String,
    /// Number of subtasks around this one. It is above 0 for the subtasks of an orchestration's
    /// step.
    pub depth: usize,
    /// Status, error codes, progress and times that the subtask reports.
    pub state: SubtaskState<'a>,
    /// Meaning of the state: running, succeeded, failed, or unknown.
    pub outcome: Outcome,
    /// True if this version models the subtask. Otherwise its output is not known.
    pub is_modelled: bool,
    /// True if a status or an error code is present but cannot be read.
    pub(super) unreadable: bool,
    /// True if it is a placeholder for a missing result.
    pub(super) is_missing: bool,
    /// True if it is one of several tasks in one answer.
    pub(super) is_task: bool,
    /// Reason why its outcome is unknown, if the signs do not show it.
    pub(super) reason: Option<String>,
    record: &'a dyn Reflect,
}

impl<'a> SubtaskView<'a> {
    /// Returns the subtask itself. Downcast it through [`Any`](std::any::Any) to the type named in
    /// the vendor's documentation.
    pub fn as_struct(&self) -> &'a dyn Reflect {
        self.record
    }

    /// Returns the output: a struct or a list, or null while there is none.
    pub fn output(&self) -> Value<'a> {
        with_role(self.record, Role::Output)
    }

    /// Returns the input, which is the request that the answer echoes.
    pub fn input(&self) -> Value<'a> {
        with_role(self.record, Role::Request)
    }

    /// Returns the files that the subtask made. If it has subtasks of its own, includes their
    /// files.
    pub fn outputs(&self) -> Vec<Output<'a>> {
        let mut found = Vec::new();
        find_outputs(self.kind, self.product(), None, true, &mut found);
        found
    }

    /// Returns the progress in percent. It is 100 once the subtask has ended, whatever the service
    /// reports, and 0 while the subtask waits.
    pub fn progress(&self) -> Option<f64> {
        match self.state.status {
            SubtaskStatus::Success | SubtaskStatus::Fail => Some(100.0),
            SubtaskStatus::Waiting => Some(0.0),
            _ => self
                .state
                .progress
                .map(|progress| (progress as f64).clamp(0.0, 100.0)),
        }
    }

    /// Returns the status of a part that is not modelled, as the service writes it. Like every
    /// subtask, such a part shows its status as its first member.
    pub(super) fn unknown_status(&self) -> &'a str {
        self.record.value(0).as_text().unwrap_or_default()
    }

    /// Returns the time from begin to end. `None` if either is missing.
    pub fn elapsed(&self) -> Option<Duration> {
        between(self.state.begin_process_time?, self.state.finish_time?)
    }

    /// Returns the value that holds the files and findings. This is the output, or the struct
    /// itself if it is little more than a file with a status.
    pub(super) fn product(&self) -> Value<'a> {
        match layout_of(self.record) {
            Some(layout) if layout.subtask || is_task(layout) => self.output(),
            Some(_) => Value::Struct(self.record),
            None => Value::Null,
        }
    }

    /// Adds what scalars report of the subtask that its struct does not model.
    fn complete(&mut self, state: SubtaskState<'a>, unreadable: bool) {
        let own = &mut self.state;
        if own.status.as_str().is_empty() {
            own.status = state.status;
        }
        own.err_code = own.err_code.or(state.err_code);
        own.err_code_ext = own.err_code_ext.or(state.err_code_ext);
        own.message = own.message.or(state.message);
        self.unreadable |= unreadable;
    }

    pub(super) fn status_fields(&self) -> StatusFields<'_> {
        StatusFields {
            status: self.state.status.as_str(),
            err_code: self.state.err_code,
            err_code_ext: self.state.err_code_ext,
            unreadable: self.unreadable,
        }
    }
}

/// Returns the value of the member with this role. Null if the member is unset or does not exist.
pub(super) fn with_role<'a>(record: &'a dyn Reflect, role: Role) -> Value<'a> {
    let position = layout_of(record).and_then(|layout| layout.position(role));
    position.map_or(Value::Null, |index| record.value(index))
}

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
    let mut layout = crate::generated::layout::LAYOUTS.get(root);
    let mut is_within = false;
    for step in path.split('.') {
        let name = step.split('[').next().unwrap_or_default();
        let members = layout.map_or(&[][..], |layout| layout.members);
        let member = members.iter().find(|member| member.name() == name);
        layout = member
            .and_then(Member::nested)
            .and_then(|place| crate::generated::layout::LAYOUTS.get(place));
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

/// Returns the layout at this place if the walk must visit it. That is the case if it is judged,
/// leads to a judged struct, or leads to members that are not modelled.
fn layout_at(place: usize) -> Option<&'static Layout> {
    let layout = crate::generated::layout::LAYOUTS.get(place)?;
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

fn is_task(layout: &Layout) -> bool {
    layout.position(Role::TaskId).is_some()
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

/// Returns the subtasks that contain no other subtasks.
pub(super) fn leaves<'s, 'a>(
    subtasks: &'s [SubtaskView<'a>],
) -> impl Iterator<Item = &'s SubtaskView<'a>> {
    let next_depths = subtasks.iter().skip(1).map(|next| next.depth).chain([0]);
    subtasks
        .iter()
        .zip(next_depths)
        .filter(|(subtask, next)| *next <= subtask.depth)
        .map(|(subtask, _)| subtask)
}
