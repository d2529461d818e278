//! Outcomes of the subtasks of a task: judges each, sums them up, and lists failures and doubts.

use super::outcome::{Failure, Outcome, Uncertainty};
use super::subtask::{SubtaskView, leaves};
use crate::layout::Role;
use crate::reflect::{Reflect, layout_of};
use crate::status::{StatusClass, StatusFields, Verdict, is_empty_message};

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

/// Verdict of the task itself once it has ended, without its subtasks.
pub(super) enum Whole {
    /// Nothing contradicts success, so the subtasks decide.
    Open,
    /// The task has no subtasks by nature, and reports success.
    Succeeded,
    Failed,
    Unknown(String),
}

/// Judges the task itself as if it had ended.
pub(super) fn assess_whole(
    top: &str,
    status_fields: &StatusFields<'_>,
    task: Option<&dyn Reflect>,
) -> Whole {
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
