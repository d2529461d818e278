//! Judges a whole task by its status, its error code and its subtasks. docs/outcome.md states the
//! rules. Does not judge a single set of codes, which `status.rs` does.

use super::outcome::{Failure, Outcome, Uncertainty};
use super::parts::{Parts, Whole, assess_subtasks, assess_whole, failures_of, uncertainties_of};
use super::subtask::{SubtaskView, leaves};
use super::walk::{mark_unreadable, subtasks};
use crate::extras::Extras;
use crate::layout::Role;
use crate::reflect::{Reflect, layout_of, with_role};
use crate::status::{StatusClass, StatusFields};

/// Parts of an answer that decide about its task.
pub(super) struct Answer<'a> {
    pub(super) root: &'a dyn Reflect,
    /// The task, if this version models it.
    pub(super) task: Option<&'a dyn Reflect>,
    pub(super) extras: &'a Extras,
    /// Status of the whole beside the task. Empty if there is none.
    pub(super) top_status: &'a str,
    /// True if a time at which the task ended stands beside it.
    pub(super) finished: bool,
}

/// Progress of the task as far as the answer shows it.
#[derive(Clone, Copy, Debug, PartialEq)]
enum State {
    Running,
    Ended,
    Unknown,
}

/// A task with its judgement.
pub(super) struct Assessment<'a> {
    pub(super) subtasks: Vec<SubtaskView<'a>>,
    state: State,
    whole: Whole,
    /// Status of the task as a whole. Its codes and its message follow in the next two members.
    top: &'a str,
    status_fields: StatusFields<'a>,
    message: &'a str,
}

impl<'a> Assessment<'a> {
    pub(super) fn of(answer: Answer<'a>) -> Self {
        let task = answer.task;
        let mut subtasks = subtasks(answer.root, answer.extras);
        let unreadable = mark_unreadable(&mut subtasks, answer.extras.faults());
        let text = |role| task.and_then(|task| with_role(task, role).as_text());
        let code = task.and_then(|task| with_role(task, Role::ErrCode).as_number());
        let mut status_fields = StatusFields {
            status: text(Role::Status).unwrap_or_default(),
            err_code: code.map(|code| code as i64),
            err_code_ext: text(Role::ErrCodeExt),
            unreadable,
        };
        let mut top = answer.top_status;
        let mut message = text(Role::Message).unwrap_or_default();
        // A status or code of the answer in members that are not modelled applies to the task.
        if let Some(place) = subtasks.iter().position(|subtask| subtask.path.is_empty()) {
            let whole = subtasks.remove(place);
            if top.trim().is_empty() {
                top = whole.unknown_status();
            }
            if !status_fields.has_error_code() {
                status_fields.err_code = whole.state.err_code.or(status_fields.err_code);
                status_fields.err_code_ext =
                    whole.state.err_code_ext.or(status_fields.err_code_ext);
            }
            status_fields.unreadable |= whole.unreadable;
            message = whole
                .state
                .message
                .filter(|_| message.is_empty())
                .unwrap_or(message);
        }
        let state = state_of(top, &status_fields, task, answer.finished, &subtasks);
        assess_subtasks(&mut subtasks, state == State::Ended);
        Self {
            whole: assess_whole(top, &status_fields, task),
            subtasks,
            state,
            top,
            status_fields,
            message,
        }
    }

    pub(super) fn has_ended(&self) -> bool {
        self.state == State::Ended
    }

    pub(super) fn outcome(&self) -> Outcome {
        match (self.state, &self.whole) {
            (State::Running, _) => Outcome::Running,
            (State::Unknown, _) => Outcome::Unknown,
            (State::Ended, Whole::Failed) => Outcome::Failed,
            (State::Ended, whole) => {
                let parts = Parts::of(&self.subtasks);
                match (whole, parts.outcome()) {
                    (Whole::Succeeded, None) => Outcome::Succeeded,
                    (Whole::Unknown(_), None | Some(Outcome::Succeeded)) => Outcome::Unknown,
                    (_, outcome) => outcome.unwrap_or(Outcome::Unknown),
                }
            }
        }
    }

    pub(super) fn failures(self) -> Vec<Failure<'a>> {
        let whole = matches!(self.whole, Whole::Failed).then(|| {
            let status = match StatusClass::of(self.status_fields.status) {
                StatusClass::Failure => self.status_fields.status,
                _ => self.top,
            };
            Failure::new(
                "task",
                String::new(),
                status,
                &self.status_fields,
                self.message,
            )
        });
        whole
            .into_iter()
            .chain(failures_of(self.subtasks))
            .collect()
    }

    pub(super) fn uncertainties(self) -> Vec<Uncertainty<'a>> {
        let of_task = |reason: String| Uncertainty {
            what: "task",
            path: String::new(),
            reason,
        };
        match self.state {
            State::Running => return Vec::new(),
            State::Unknown => {
                return vec![of_task(state_unknown_reason(self.top, &self.status_fields))];
            }
            State::Ended => {}
        }
        let nothing = self.subtasks.is_empty() && matches!(self.whole, Whole::Open);
        let whole = match self.whole {
            Whole::Unknown(reason) => Some(reason),
            _ if nothing => Some("it has ended, and the answer holds no result".to_owned()),
            _ => None,
        };
        let parts = uncertainties_of(self.subtasks);
        whole.map(of_task).into_iter().chain(parts).collect()
    }

    /// Progress in percent. It is unknown while a part runs that reports none, because that part
    /// would count as any number.
    pub(super) fn progress(&self) -> Option<f64> {
        if self.has_ended() {
            return Some(100.0);
        }
        let (mut sum, mut count) = (0.0, 0);
        for leaf in leaves(&self.subtasks) {
            match leaf.progress() {
                Some(progress) => (sum, count) = (sum + progress, count + 1),
                None if leaf.outcome == Outcome::Running => return None,
                None => {}
            }
        }
        (count > 0).then(|| sum / f64::from(count))
    }
}

/// Determines if a task has ended. The status decides first, then every other sign of an end.
fn state_of(
    top: &str,
    status_fields: &StatusFields<'_>,
    task: Option<&dyn Reflect>,
    finished: bool,
    subtasks: &[SubtaskView<'_>],
) -> State {
    match StatusClass::of(top) {
        StatusClass::Running => return State::Running,
        StatusClass::Ended | StatusClass::Failure => return State::Ended,
        StatusClass::Success | StatusClass::Absent | StatusClass::Other => {}
    }
    // The status of the whole decides nothing, so the status of the task itself counts.
    match status_fields.class() {
        _ if finished || status_fields.has_error_code() => return State::Ended,
        StatusClass::Running => return State::Running,
        StatusClass::Ended | StatusClass::Failure => return State::Ended,
        StatusClass::Success | StatusClass::Absent | StatusClass::Other => {}
    }
    if StatusClass::of(top) == StatusClass::Success || status_fields.class() == StatusClass::Success
    {
        return State::Ended;
    }
    // A task without a status, such as a batch, is judged by its parts. The same holds for a task
    // that is not modelled.
    let has_status = task
        .and_then(layout_of)
        .is_some_and(|layout| layout.position(Role::Status).is_some());
    if has_status || StatusClass::of(top) == StatusClass::Other {
        return State::Unknown;
    }
    let is_running =
        |subtask: &SubtaskView<'_>| subtask.status_fields().class() == StatusClass::Running;
    let has_failed = |subtask: &SubtaskView<'_>| {
        let status_fields = subtask.status_fields();
        status_fields.has_error_code() || status_fields.class() == StatusClass::Failure
    };
    let is_over = |subtask: &SubtaskView<'_>| {
        matches!(
            subtask.status_fields().class(),
            StatusClass::Ended | StatusClass::Success
        )
    };
    // A task that is not modelled must report its end itself. A step that succeeded says nothing
    // about the steps that follow.
    let is_whole = |subtask: &SubtaskView<'_>| {
        (!subtask.is_modelled || subtask.is_task)
            && !subtask.path.contains(['.', '['])
            && is_over(subtask)
    };
    let mut modelled = subtasks
        .iter()
        .filter(|subtask| subtask.is_modelled)
        .peekable();
    if subtasks.iter().any(is_running) {
        State::Running
    } else if subtasks
        .iter()
        .any(|subtask| has_failed(subtask) || is_whole(subtask))
        || (modelled.peek().is_some() && modelled.all(is_over))
    {
        State::Ended
    } else {
        State::Unknown
    }
}

fn state_unknown_reason(top: &str, status_fields: &StatusFields<'_>) -> String {
    let status = if top.trim().is_empty() {
        status_fields.status
    } else {
        top
    };
    match status.trim() {
        "" => "it has no status, and nothing says that it has ended".to_owned(),
        status => format!(
            "its status `{status}` is not known to this version, and nothing says that it has ended"
        ),
    }
}
