//! Outcomes of a task and of its parts, and the reasons for them.

use crate::status::StatusFields;
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
