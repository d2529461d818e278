//! What a part reports about itself, collected member by member.

use super::names::{error_code_of, reports_problem};
use crate::generated::enums::SubtaskStatus;
use crate::layout::{Role, state_role};
use crate::status::{StatusFields, Verdict};
use crate::value::{StatelessRule, Text, UnknownSubtask};

impl UnknownSubtask {
    /// Creates a part whose content is not examined. It is too deep, is not JSON, or exceeds the
    /// number of listed parts.
    pub(crate) fn unreadable(name: &str) -> Self {
        Self {
            path: name.to_owned(),
            ..Self::default()
        }
    }

    pub(crate) fn status_fields(&self) -> StatusFields<'_> {
        StatusFields {
            status: self.status.as_str(),
            err_code: self.err_code,
            err_code_ext: self.err_code_ext.as_deref(),
            unreadable: self.unreadable,
        }
    }

    /// Creates a part that reports nothing about itself.
    pub(super) fn stateless(name: &str, stateless_rule: StatelessRule) -> Self {
        Self {
            stateless_rule,
            ..Self::unreadable(name)
        }
    }

    /// Returns true if the state of this part also applies to a part inside it that reports none.
    pub(super) fn covers(&self, stateless_rule: StatelessRule) -> bool {
        stateless_rule != StatelessRule::HasState
            && match self.status_fields().verdict(true) {
                Verdict::Succeeded => stateless_rule != StatelessRule::Subtask,
                Verdict::Failed => true,
                _ => !self.status_fields().is_benign(),
            }
    }

    /// Notes that a member is an object or a list. Returns true if that makes the object a part.
    pub(super) fn take_nested(&mut self, role: Role) -> bool {
        let is_code = matches!(role, Role::Status | Role::ErrCode | Role::ErrCodeExt);
        self.unreadable |= is_code;
        is_code || role == Role::Message
    }

    /// Notes the content of a scalar member. Returns true if that makes the object a part.
    pub(super) fn take_scalar(&mut self, name: &str, text: String) -> bool {
        match state_role(name) {
            Role::None => {
                let reports_problem = reports_problem(name, &text);
                self.unreadable |= reports_problem;
                reports_problem
            }
            role => self.take(role, text),
        }
    }

    /// Keeps the first text that means failure, because an empty one may follow it.
    fn take_error_text(&mut self, text: String) {
        let known = StatusFields {
            err_code_ext: self.err_code_ext.as_deref(),
            ..StatusFields::default()
        };
        if !known.has_error_code() {
            self.err_code_ext = Some(text.into());
        }
    }

    /// Notes the content of a member with this role. Returns true if that makes the object a part.
    pub(super) fn take(&mut self, role: Role, text: String) -> bool {
        match role {
            Role::Kind => self.kind = Some(text.into()).filter(|kind: &Text| !kind.is_empty()),
            Role::Status => self.status = SubtaskStatus::from(text.as_str()),
            Role::ErrCode => match error_code_of(&text) {
                Some(code) => self.err_code = Some(code),
                // A code that is not a number still reports a problem.
                None => self.take_error_text(text),
            },
            Role::ErrCodeExt => self.take_error_text(text),
            Role::Message => self.message = Some(text.into()),
            Role::Progress => self.progress = text.parse().ok(),
            Role::Begin => self.begin_process_time = Some(text.as_str().into()),
            Role::Finish => self.finish_time = Some(text.as_str().into()),
            _ => {}
        }
        matches!(
            role,
            Role::Status | Role::ErrCode | Role::ErrCodeExt | Role::Message
        )
    }
}
