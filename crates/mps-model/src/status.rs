//! Judges a single task or subtask by its status and error codes. docs/outcome.md states the rules.
//! Does not combine subtasks, which `insight/parts.rs` does.

/// Status and error codes that a task or subtask reports.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct StatusFields<'a> {
    /// Status as the service writes it. Empty if there is none.
    pub(crate) status: &'a str,
    pub(crate) err_code: Option<i64>,
    pub(crate) err_code_ext: Option<&'a str>,
    /// True if a status or an error code is present but cannot be read. This is an object, a list,
    /// or a number out of range.
    pub(crate) unreadable: bool,
}

/// Conclusion from the status and the error codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Running,
    Succeeded,
    Failed,
    Unknown,
}

/// Meaning of a status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StatusClass {
    /// There is no status.
    Absent,
    /// The task waits or is being processed.
    Running,
    /// The task has ended, and the status does not say how.
    Ended,
    Success,
    Failure,
    /// A status that this version does not know.
    Other,
}

/// Statuses that mean failure, in upper case. These are the service's own, and those that programs
/// handle in its callbacks.
const FAILURES: [&str; 13] = [
    "ABORT",
    "ABORTED",
    "CANCEL",
    "CANCELED",
    "CANCELLED",
    "ERROR",
    "EXCEPTION",
    "FAIL",
    "FAILED",
    "FAILURE",
    "REJECTED",
    "TERMINATED",
    "TIMEOUT",
];

impl StatusClass {
    pub(crate) fn of(status: &str) -> Self {
        let status = status.trim();
        let is = |word: &&str| status.eq_ignore_ascii_case(word);
        if status.is_empty() {
            Self::Absent
        } else if is(&"SUCCESS") {
            Self::Success
        } else if is(&"PROCESSING") || is(&"WAITING") {
            Self::Running
        } else if is(&"FINISH") {
            Self::Ended
        } else if FAILURES.iter().any(is) {
            Self::Failure
        } else {
            Self::Other
        }
    }
}

/// True for the status of a task or subtask that is in the queue.
pub(crate) fn is_waiting(status: &str) -> bool {
    status.trim().eq_ignore_ascii_case("WAITING")
}

impl StatusFields<'_> {
    pub(crate) fn class(&self) -> StatusClass {
        StatusClass::of(self.status)
    }

    /// Returns true if an error code, in either form, means failure.
    pub(crate) fn has_error_code(&self) -> bool {
        self.err_code.unwrap_or(0) != 0 || self.error_text().is_some()
    }

    /// Returns the error code as text, if it means failure.
    fn error_text(&self) -> Option<&str> {
        let text = self.err_code_ext.unwrap_or_default().trim();
        let is_none = ["", "0", "OK", "SUCCESS"]
            .iter()
            .any(|none| text.eq_ignore_ascii_case(none));
        Some(text).filter(|_| !is_none)
    }

    /// Judges a subtask. `ended` is true if its task has ended.
    pub(crate) fn verdict(&self, ended: bool) -> Verdict {
        match (self.class(), self.has_error_code()) {
            (StatusClass::Failure, _) => Verdict::Failed,
            (StatusClass::Success, false) if !self.unreadable => Verdict::Succeeded,
            // The status and the error code contradict each other.
            (StatusClass::Success, _) => Verdict::Unknown,
            (StatusClass::Running, _) if !ended => Verdict::Running,
            (_, true) => Verdict::Failed,
            (_, false) if !ended => Verdict::Running,
            (_, false) => Verdict::Unknown,
        }
    }

    /// Returns true if these fields do not contradict the other members of the answer. There is no
    /// error code, everything is readable, and the status is absent, success or the end.
    pub(crate) fn is_benign(&self) -> bool {
        !self.has_error_code()
            && !self.unreadable
            && matches!(
                self.class(),
                StatusClass::Absent | StatusClass::Success | StatusClass::Ended
            )
    }

    /// Returns the reason why the success of a part is unknown although its task has ended.
    pub(crate) fn unknown_reason(&self) -> String {
        let status = self.status.trim();
        match self.class() {
            _ if self.unreadable => "its status or error code cannot be read".to_owned(),
            StatusClass::Absent => "it has no status".to_owned(),
            StatusClass::Success => format!(
                "its status is {status}, but it has the error code {}",
                self.codes()
            ),
            StatusClass::Running => {
                format!("its status is still {status}, although the task has ended")
            }
            StatusClass::Ended => format!("its status {status} does not say how it ended"),
            StatusClass::Failure | StatusClass::Other => {
                format!("its status `{status}` is not known to this version")
            }
        }
    }

    /// Returns both error codes as people quote them: `InvalidParameterValue (30010)`. Empty if
    /// there are none.
    pub(crate) fn codes(&self) -> String {
        let number = self.err_code.filter(|code| *code != 0);
        match (self.error_text(), number) {
            (Some(text), Some(number)) if text.parse() != Ok(number) => {
                format!("{text} ({number})")
            }
            (Some(text), _) => text.to_owned(),
            (None, Some(number)) => number.to_string(),
            (None, None) => String::new(),
        }
    }
}

/// Returns true if a message reports no problem. It is empty, or a word for success.
pub(crate) fn is_empty_message(message: Option<&str>) -> bool {
    let message = message.unwrap_or_default().trim();
    ["", "OK", "SUCCESS"]
        .iter()
        .any(|none| message.eq_ignore_ascii_case(none))
}

#[cfg(test)]
mod tests {
    use super::{StatusFields, Verdict};

    #[test]
    fn unreadable_code_is_no_success_and_hides_no_failure() {
        use Verdict::{Failed, Running, Unknown};
        for (status, code, running, ended) in [
            ("SUCCESS", None, Unknown, Unknown),
            ("FAIL", None, Failed, Failed),
            ("PROCESSING", None, Running, Unknown),
            ("", None, Running, Unknown),
            ("", Some(30000), Failed, Failed),
        ] {
            let status_fields = StatusFields {
                status,
                err_code: code,
                unreadable: true,
                ..StatusFields::default()
            };
            assert_eq!(status_fields.verdict(false), running, "{status_fields:?}");
            assert_eq!(status_fields.verdict(true), ended, "{status_fields:?}");
        }
    }

    #[test]
    fn status_and_codes_judge_together() {
        use Verdict::{Failed, Running, Succeeded, Unknown};
        // Status, error codes, judgement while the task runs, and judgement once it has ended.
        for (status, code, ext, running, ended) in [
            ("SUCCESS", Some(0), Some("SUCCESS"), Succeeded, Succeeded),
            ("Success", None, Some(""), Succeeded, Succeeded),
            ("SUCCESS", Some(70000), None, Unknown, Unknown),
            ("SUCCESS", None, Some("InternalError"), Unknown, Unknown),
            ("FAIL", None, None, Failed, Failed),
            ("Error", None, None, Failed, Failed),
            ("CANCELLED", Some(0), None, Failed, Failed),
            ("ABORTED", None, None, Failed, Failed),
            ("PROCESSING", Some(0), None, Running, Unknown),
            ("PROCESSING", Some(1), None, Running, Failed),
            ("WAITING", None, None, Running, Unknown),
            ("FINISH", Some(0), None, Running, Unknown),
            ("PAUSED", Some(0), None, Running, Unknown),
            ("PAUSED", Some(-1), None, Failed, Failed),
            ("", None, Some(" "), Running, Unknown),
            ("", None, Some("InvalidInput"), Failed, Failed),
            (" ", Some(30000), None, Failed, Failed),
        ] {
            let status_fields = StatusFields {
                status,
                err_code: code,
                err_code_ext: ext,
                unreadable: false,
            };
            assert_eq!(status_fields.verdict(false), running, "{status_fields:?}");
            assert_eq!(status_fields.verdict(true), ended, "{status_fields:?}");
        }
    }

    #[test]
    fn both_codes_are_quoted() {
        for (code, ext, quoted) in [
            (Some(60000), Some("302"), "302 (60000)"),
            (Some(30010), Some("InvalidInput"), "InvalidInput (30010)"),
            (Some(302), Some("302"), "302"),
            (Some(0), Some("InvalidInput"), "InvalidInput"),
            (Some(70000), Some(""), "70000"),
            (Some(70000), None, "70000"),
            (None, Some("SUCCESS"), ""),
        ] {
            let status_fields = StatusFields {
                status: "FAIL",
                err_code: code,
                err_code_ext: ext,
                unreadable: false,
            };
            assert_eq!(status_fields.codes(), quoted);
        }
    }
}
