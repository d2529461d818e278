//! Judges a whole task by its status, its error code and its subtasks. docs/outcome.md states the
//! rules. Does not judge a single set of codes, which `status.rs` does.

use super::Insight;
use super::subtasks::{SubtaskView, leaves, mark_unreadable, subtasks, with_role};
use crate::layouts::layout_of;
use crate::reflect::Reflect;
use crate::roles::Role;
use crate::status::{StatusClass, StatusFields, Verdict, is_empty_message};
use std::fmt;

/// Result of a task or subtask, or the fact that it has not ended.
///
/// The status `FINISH` alone does not decide, because each subtask counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Outcome {
    /// The task has not ended.
    Running,
    /// The task ended, and every part of it succeeded.
    Succeeded,
    /// The task ended, and some of its subtasks failed.
    PartlyFailed,
    /// The task ended with an error, or all of its subtasks failed.
    Failed,
    /// The outcome cannot be determined. Either this version does not know a kind, a status or a
    /// part, or the answer has nothing to judge.
    Unknown,
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Running => "running",
            Self::Succeeded => "succeeded",
            Self::PartlyFailed => "partly failed",
            Self::Failed => "failed",
            Self::Unknown => "unknown",
        })
    }
}

/// A part of a task that failed, and the cause.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Failure<'a> {
    /// Kind of the failed subtask, or `task` for the task as a whole.
    pub what: &'a str,
    /// Path from the root of the answer.
    pub path: String,
    /// Status of the failed part, such as `FAIL`. Empty if it has none.
    pub status: String,
    /// Error code as text if there is one, otherwise the number. Empty if there is neither.
    pub code: String,
    /// Older numeric error code, if it means a failure.
    pub err_code: Option<i64>,
    /// Message of the service.
    pub message: &'a str,
}

impl Failure<'_> {
    /// Returns the error codes as people quote them, such as `InvalidParameterValue (30010)`.
    /// Returns the status if there is no code.
    pub fn codes(&self) -> String {
        let status_fields = StatusFields {
            status: &self.status,
            err_code: self.err_code,
            err_code_ext: Some(&self.code),
            unreadable: false,
        };
        let codes = status_fields.codes();
        if codes.is_empty() {
            self.status.clone()
        } else {
            codes
        }
    }
}

/// A part of a task whose success or failure is unknown, and the reason.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Uncertainty<'a> {
    /// Kind of the subtask, or `task` for the task as a whole.
    pub what: &'a str,
    /// Path from the root of the answer. Empty for the task.
    pub path: String,
    /// Reason in words.
    pub reason: String,
}

/// Progress of the task as far as the answer shows it.
#[derive(Clone, Copy, Debug, PartialEq)]
enum State {
    Running,
    Ended,
    Unknown,
}

/// Verdict of the task itself once it has ended, without its subtasks.
enum Whole {
    /// Nothing contradicts success, so the subtasks decide.
    Open,
    /// The task has no subtasks by nature, and reports success.
    Succeeded,
    Failed,
    Unknown(String),
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
    pub(super) fn of<R: Insight + ?Sized>(report: &'a R) -> Self {
        let task = report.task_struct();
        let mut subtasks = subtasks(report.as_struct(), report.extras());
        let unreadable = mark_unreadable(&mut subtasks, report.faults());
        let text = |role| task.and_then(|task| with_role(task, role).as_text());
        let code = task.and_then(|task| with_role(task, Role::ErrCode).as_number());
        let mut status_fields = StatusFields {
            status: text(Role::Status).unwrap_or_default(),
            err_code: code.map(|code| code as i64),
            err_code_ext: text(Role::ErrCodeExt),
            unreadable,
        };
        let mut top = report.top_status().unwrap_or_default();
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
        let finished = report.finished().is_some_and(|time| time.utc().is_some());
        let state = state_of(top, &status_fields, task, finished, &subtasks);
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

    pub(super) fn progress(&self) -> Option<f64> {
        if self.has_ended() {
            return Some(100.0);
        }
        let told: Vec<f64> = leaves(&self.subtasks)
            .filter_map(SubtaskView::progress)
            .collect();
        (!told.is_empty()).then(|| told.iter().sum::<f64>() / told.len() as f64)
    }
}

impl<'a> Failure<'a> {
    pub(super) fn new(
        what: &'a str,
        path: String,
        status: &str,
        status_fields: &StatusFields<'_>,
        message: &'a str,
    ) -> Self {
        let ext = status_fields
            .err_code_ext
            .map(str::trim)
            .filter(|code| !code.is_empty());
        let number = status_fields.err_code.filter(|code| *code != 0);
        Self {
            what,
            path,
            status: status.trim().to_owned(),
            code: ext
                .map(str::to_owned)
                .or_else(|| status_fields.err_code.map(|code| code.to_string()))
                .unwrap_or_default(),
            err_code: number,
            message,
        }
    }
}

/// Returns the subtasks that failed.
pub(super) fn failures_of<'a>(subtasks: Vec<SubtaskView<'a>>) -> impl Iterator<Item = Failure<'a>> {
    let failed = subtasks.into_iter();
    let failed = failed.filter(|subtask| subtask.outcome == Outcome::Failed);
    failed.map(|subtask| {
        let message = subtask.state.message.unwrap_or_default();
        let (path, status) = (subtask.path.clone(), subtask.state.status.as_str());
        Failure::new(
            subtask.kind,
            path,
            status,
            &subtask.status_fields(),
            message,
        )
    })
}

/// Reason why the outcome of a part without a result is unknown.
const NO_RESULT: &str = "the answer holds no result of it";

/// Returns the subtasks whose success or failure is unknown.
pub(super) fn uncertainties_of<'a>(
    subtasks: Vec<SubtaskView<'a>>,
) -> impl Iterator<Item = Uncertainty<'a>> {
    let unknown = subtasks.into_iter();
    let unknown = unknown.filter(|subtask| subtask.outcome == Outcome::Unknown);
    unknown.map(|subtask| {
        let reason = match (subtask.is_missing, subtask.is_modelled) {
            (true, _) => NO_RESULT.to_owned(),
            (false, true) => {
                let told = subtask.reason.clone();
                told.unwrap_or_else(|| subtask.status_fields().unknown_reason())
            }
            (false, false) => {
                let why = subtask.status_fields().unknown_reason();
                format!("this version does not model it, and {why}")
            }
        };
        Uncertainty {
            what: subtask.kind,
            reason,
            path: subtask.path,
        }
    })
}

/// Summary of the outcomes of a task's subtasks.
#[derive(Default)]
pub(super) struct Parts {
    failed: bool,
    succeeded: bool,
    unknown: bool,
}

impl Parts {
    pub(super) fn of(subtasks: &[SubtaskView<'_>]) -> Self {
        let is = |outcome| subtasks.iter().any(|subtask| subtask.outcome == outcome);
        Self {
            failed: is(Outcome::Failed),
            unknown: is(Outcome::Unknown),
            succeeded: leaves(subtasks).any(|subtask| subtask.outcome == Outcome::Succeeded),
        }
    }

    /// Returns the outcome of the subtasks together. `None` if there are none.
    pub(super) fn outcome(&self) -> Option<Outcome> {
        match (self.failed, self.unknown, self.succeeded) {
            (false, false, false) => None,
            (false, false, true) => Some(Outcome::Succeeded),
            (false, true, _) => Some(Outcome::Unknown),
            (true, false, false) => Some(Outcome::Failed),
            (true, ..) => Some(Outcome::PartlyFailed),
        }
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

/// Judges the task itself as if it had ended.
fn assess_whole(top: &str, status_fields: &StatusFields<'_>, task: Option<&dyn Reflect>) -> Whole {
    let words = [StatusClass::of(top), status_fields.class()];
    if words.contains(&StatusClass::Failure) || status_fields.has_error_code() {
        return Whole::Failed;
    }
    if status_fields.unreadable {
        return Whole::Unknown(status_fields.unknown_reason());
    }
    for (word, status) in words.into_iter().zip([top, status_fields.status]) {
        match word {
            StatusClass::Other => {
                return Whole::Unknown(format!(
                    "its status `{}` is not known to this version",
                    status.trim()
                ));
            }
            // A running whole was handled earlier. Here the status contradicts a time or a status
            // that marks the end.
            StatusClass::Running => {
                return Whole::Unknown(format!(
                    "its status is still {}, although it has ended",
                    status.trim()
                ));
            }
            _ => {}
        }
    }
    let Some(layout) = task.and_then(layout_of) else {
        return Whole::Open;
    };
    match (layout.contains_stateful, layout.position(Role::ErrCode)) {
        // A task that has no subtasks by nature reports success by its error code.
        (false, Some(_)) if status_fields.err_code == Some(0) => Whole::Succeeded,
        (false, Some(_)) => {
            Whole::Unknown("it has no error code, which would be 0 for success".to_owned())
        }
        _ => Whole::Open,
    }
}

/// Judges each subtask. A part that is not modelled and only contains others takes its outcome from
/// them, because it has no word for success.
pub(super) fn assess_subtasks(subtasks: &mut [SubtaskView<'_>], ended: bool) {
    for index in (0..subtasks.len()).rev() {
        let subtask = &subtasks[index];
        let depth = subtask.depth;
        let within = subtasks[index + 1..].iter();
        let nested = within.take_while(|next| next.depth > depth).count();
        let status_fields = subtask.status_fields();
        let holds_others = nested > 0
            && !subtask.is_modelled
            && status_fields.is_benign()
            && is_empty_message(subtask.state.message);
        // One of several tasks is judged like a single task.
        let is_task = subtask.is_task && ended;
        let whole = is_task.then(|| assess_whole("", &status_fields, Some(subtask.as_struct())));
        let goes_by_parts = holds_others || matches!(whole, Some(Whole::Open));
        let mut reason = match &whole {
            Some(Whole::Unknown(reason)) => Some(reason.clone()),
            _ => None,
        };
        let outcome = match (status_fields.verdict(ended), whole) {
            (_, Some(Whole::Succeeded)) => Outcome::Succeeded,
            (_, Some(Whole::Unknown(_))) => Outcome::Unknown,
            (Verdict::Running, _) => Outcome::Running,
            (Verdict::Failed, _) => Outcome::Failed,
            (Verdict::Succeeded, None) => Outcome::Succeeded,
            _ if goes_by_parts => {
                let parts = Parts::of(&subtasks[index + 1..=index + nested]);
                match parts.outcome() {
                    // The failed parts themselves report what failed.
                    Some(Outcome::Failed | Outcome::PartlyFailed) => Outcome::PartlyFailed,
                    Some(outcome) => outcome,
                    None => {
                        reason = is_task.then(|| NO_RESULT.to_owned());
                        Outcome::Unknown
                    }
                }
            }
            _ => Outcome::Unknown,
        };
        subtasks[index].outcome = outcome;
        subtasks[index].reason = reason;
    }
}
