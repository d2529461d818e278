//! Walks an answer to its subtasks: those that are modelled, and what looks like one in members that are not.

use super::between;
use super::outcome::Outcome;
use super::outputs::{Output, find_outputs};
use crate::SubtaskStatus;
use crate::judge::Signs;
use crate::raw::RawMembers;
use crate::record::{Record, SubtaskState, Value};
use crate::remarks::{MOST_REMARKS, Remarks, ValueFault};
use crate::roles::{Layout, Member, Role, layout_of, sign};
use crate::unknown::{Silence, UnknownSubtask};
use std::time::Duration;

/// One subtask of a task.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubtaskView<'a> {
    /// What it does, as the service names it: `Transcode`, `AsrFullTextRecognition`, ...
    pub kind: &'a str,
    /// The way to it from the answer's root, as in `WorkflowTask.MediaProcessResultSet[0].TranscodeTask`.
    pub path: String,
    /// The number of subtasks that it is nested in: a step of an orchestration has subtasks of its own.
    pub depth: usize,
    /// What it says of itself.
    pub state: SubtaskState<'a>,
    /// What its state means: running, succeeded, failed, or unknown.
    pub outcome: Outcome,
    /// Whether this version models it; what it made is not known otherwise.
    pub is_modelled: bool,
    /// Whether its status or error code is there and cannot be read.
    pub(super) unreadable: bool,
    /// Whether it stands for a result that is missing.
    pub(super) is_missing: bool,
    /// Whether it is one of several tasks in one answer.
    pub(super) is_task: bool,
    record: &'a dyn Record,
}

impl<'a> SubtaskView<'a> {
    /// The subtask itself; downcast it through [`Any`](std::any::Any) to the type of the vendor's documentation.
    pub fn record(&self) -> &'a dyn Record {
        self.record
    }

    /// What it made: a struct or a list, null while there is none.
    pub fn output(&self) -> Value<'a> {
        with_role(self.record, Role::Output)
    }

    /// What it was asked to do.
    pub fn input(&self) -> Value<'a> {
        with_role(self.record, Role::Request)
    }

    /// The files that it made; where it has subtasks of its own, theirs.
    pub fn outputs(&self) -> Vec<Output<'a>> {
        let mut found = Vec::new();
        find_outputs(self.kind, self.product(), None, true, &mut found);
        found
    }

    /// Progress in percent: 100 once it ended, whatever the service says, and 0 while it waits.
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

    /// The status of a part that is not modelled, as the service writes it. Such a part shows it first, as every subtask does.
    pub(super) fn unknown_status(&self) -> &'a str {
        self.record.value(0).as_text().unwrap_or_default()
    }

    /// From its begin to its end, where it told both.
    pub fn elapsed(&self) -> Option<Duration> {
        between(self.state.begin_process_time?, self.state.finish_time?)
    }

    /// Where its files and findings stand: its output, or, in a part that is hardly more than a file with a status, itself.
    pub(super) fn product(&self) -> Value<'a> {
        match layout_of(self.record) {
            Some(layout) if layout.subtask || is_task(layout) => self.output(),
            Some(_) => Value::Record(self.record),
            None => Value::Null,
        }
    }

    pub(super) fn signs(&self) -> Signs<'_> {
        Signs {
            status: self.state.status.as_str(),
            err_code: self.state.err_code,
            err_code_ext: self.state.err_code_ext,
            unreadable: self.unreadable,
        }
    }
}

/// The value of the member with this role; null where it is unset or there is none.
pub(super) fn with_role<'a>(record: &'a dyn Record, role: Role) -> Value<'a> {
    let position = layout_of(record).and_then(|layout| layout.position(role));
    position.map_or(Value::Null, |index| record.value(index))
}

/// Every subtask, not judged yet.
pub(super) fn subtasks<'a>(root: &'a dyn Record, remarks: &'a Remarks) -> Vec<SubtaskView<'a>> {
    let mut walk = Walk::default();
    walk.find(root);
    for (owner, members) in remarks.unknown() {
        walk.path = owner.clone();
        let accepts = if is_within_subtask(root.shape().place, owner) {
            Silence::Subtask
        } else {
            Silence::Result
        };
        walk.unknown(members, None, last_name(owner), accepts);
    }
    walk.found
}

/// Marks the subtasks whose error code cannot be read; whether there are others of which that is so.
pub(super) fn mark_unreadable(subtasks: &mut [SubtaskView<'_>], faults: &[ValueFault]) -> bool {
    // There may be more than are listed.
    let mut others = faults.len() >= MOST_REMARKS;
    for fault in faults {
        let path = fault.path();
        let (owner, name) = path.rsplit_once('.').unwrap_or(("", path));
        if sign(name) != Role::ErrCode {
            continue;
        }
        let owner = owner.strip_prefix("Response").unwrap_or(owner);
        let owner = owner.strip_prefix('.').unwrap_or(owner);
        let subtask = subtasks.iter_mut().find(|subtask| subtask.path == owner);
        match subtask {
            Some(subtask) => subtask.unreadable = true,
            None => others = true,
        }
    }
    others
}

/// Where the walk stands, and what it has found.
#[derive(Default)]
struct Walk<'a> {
    path: String,
    depth: usize,
    /// What the nearest text beside a subtask says of its kind.
    kind: Option<&'a str>,
    /// The last member that the walk went through and that is not just an output.
    member: &'static str,
    found: Vec<SubtaskView<'a>>,
}

impl<'a> Walk<'a> {
    /// Finds the subtasks within a struct.
    fn find(&mut self, record: &'a dyn Record) {
        let Some(layout) = layout_of(record) else {
            return;
        };
        let said = with_role(record, Role::Kind).as_text();
        let kind_before = self.kind;
        let found_before = self.found.len();
        // The nearest one counts, and only for a subtask directly below it.
        self.kind = said.or(self.kind);
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
            // What the owner says of the kind is said of one of several arms at most.
            let is_of_several = member.arm && record.raw_members().is_some();
            self.kind = self.kind.filter(|_| !is_of_several);
            if member.role != Role::Output {
                self.member = member.name();
            }
            match record.value(index) {
                Value::Record(nested) if is_of_several => {
                    self.visit(nested, judged_state(nested));
                }
                Value::Record(nested) => self.visit(nested, state_of(nested)),
                Value::List(list) => {
                    for index in 0..list.len() {
                        let length = self.path.len();
                        self.path.push_str(&format!("[{index}]"));
                        if let Value::Record(nested) = list.at(index) {
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
            let accepts = if has_judged_arms(layout) {
                Silence::Anything
            } else {
                Silence::Result
            };
            self.unknown(members, self.kind, self.member, accepts);
        }
        if let Some(kind) = said.filter(|kind| !kind.trim().is_empty())
            && self.found.len() == found_before
        {
            self.missing(kind, record);
        }
        self.kind = kind_before;
    }

    fn visit(&mut self, record: &'a dyn Record, state: Option<SubtaskState<'a>>) {
        let Some(state) = state else {
            self.find(record);
            return;
        };
        let said = self.kind.take();
        let kind = said.unwrap_or_else(|| kind_by_member(self.member));
        self.push(kind, self.path.clone(), self.depth, state, record);
        self.depth += 1;
        self.find(record);
        self.depth -= 1;
        // A subtask beside this one that says no kind of its own is named after its member, not after this one.
        self.kind = said;
    }

    /// Adds an element of a list of results that holds no result.
    fn missing(&mut self, kind: &'a str, record: &'a dyn Record) {
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

    /// Adds what looks like a subtask in members that are not modelled. `accepts` is the least that
    /// a part without a word of its own has to look like. In place of one of several results each
    /// object is one.
    fn unknown(
        &mut self,
        members: &'a RawMembers,
        kind: Option<&'a str>,
        owner: &'a str,
        accepts: Silence,
    ) {
        for part in members.subtasks() {
            let is_owner = part.path.is_empty();
            let is_left_out = match part.silence {
                Silence::Speaks => {
                    is_owner && part.signs().is_benign() && accepts != Silence::Anything
                }
                Silence::Anything => accepts != Silence::Anything,
                Silence::Result => accepts == Silence::Subtask,
                Silence::Subtask => false,
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
            if let Some(state) = part.as_subtask() {
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
        record: &'a dyn Record,
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
            record,
        });
    }
}

/// Whether an element of a list stands for a result: a subtask in it, or the file that it is.
fn holds_a_result(element: &dyn Record) -> bool {
    layout_of(element).is_some_and(|layout| {
        let is_empty_file = || {
            let mut members = layout.members.iter().enumerate();
            layout.judged && members.all(|(index, _)| element.value(index).is_default())
        };
        (layout.leads && !layout.judged) || is_empty_file()
    })
}

/// Whether the way from a root ends within a subtask that has no others in it.
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
        is_within = !layout.leads && (is_within || layout.judged);
    }
    is_within
}

/// Whether a struct holds one of several subtasks or tasks.
fn has_judged_arms(layout: &Layout) -> bool {
    let mut arms = layout.members.iter().filter(|member| member.arm);
    arms.any(|member| {
        let nested = member.nested().and_then(layout_at);
        nested.is_some_and(|nested| nested.judged)
    })
}

/// The layout at this place, if it is judged or leads to what is, or to members that are not modelled.
fn layout_at(place: usize) -> Option<&'static Layout> {
    let layout = crate::generated::layout::LAYOUTS.get(place)?;
    (layout.judged || layout.leads || layout.keeps).then_some(layout)
}

/// The state of a struct that is judged by its status; `None` for the others, the task itself among them.
fn state_of(record: &dyn Record) -> Option<SubtaskState<'_>> {
    if layout_of(record).is_some_and(is_task) {
        return None;
    }
    judged_state(record)
}

fn is_task(layout: &Layout) -> bool {
    layout.position(Role::TaskId).is_some()
}

/// As [`state_of`], for a task too.
fn judged_state(record: &dyn Record) -> Option<SubtaskState<'_>> {
    if let Some(state) = record.as_subtask() {
        return Some(state);
    }
    let layout = layout_of(record)?;
    if !layout.judged {
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
    // A file within an output whose status is left out goes by the subtask that made it.
    let is_file = layout.position(Role::Path).is_some();
    let tells = !state.status.is_empty()
        || state.err_code.is_some()
        || state.err_code_ext.is_some()
        || state.message.is_some();
    (tells || !is_file).then_some(state)
}

/// The kind of a subtask that no text beside it tells: the name of its member without what all of them end with.
pub(crate) fn kind_by_member(name: &str) -> &str {
    ["TaskResult", "TaskEvent", "Task", "Result", "Event"]
        .iter()
        .find_map(|suffix| name.strip_suffix(suffix).filter(|stem| !stem.is_empty()))
        .unwrap_or(name)
}

/// The last name of a path, without the index behind it, that is not just the word for an output.
fn last_name(path: &str) -> &str {
    let mut names = path
        .rsplit('.')
        .map(|name| name.split('[').next().unwrap_or(name));
    let mut named = names.clone().filter(|name| sign(name) != Role::Output);
    named.next().or_else(|| names.next_back()).unwrap_or(path)
}

/// Subtasks that have no others in them.
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
