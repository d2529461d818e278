//! Identifier of a task: its checks, and the comparison with the id in an answer.

use crate::error::Error;
use std::sync::Arc;

/// Id of a task. It is only checked to be safe to send and show, because the service may change its
/// form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct TaskId(Arc<str>);

/// Longest id, in bytes. Known ids have about 70. The limit stops input that was never an id.
const MAX_LEN: usize = 256;

impl TaskId {
    pub(crate) fn new(id: &str) -> Result<Self, Error> {
        let problem = if id.is_empty() {
            "The id is empty. Give the id of a task."
        } else if id.len() > MAX_LEN {
            "The id is longer than 256 bytes. Give the id of one task."
        } else if id.chars().any(char::is_control) {
            "The id contains control characters. Remove them."
        } else {
            return Ok(Self(id.into()));
        };
        Err(Error::config("task id", problem))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// Compares this id with the one in an answer. Blanks around either are ignored.
    pub(crate) fn is(&self, answered: &str) -> bool {
        self.0.trim() == answered.trim()
    }
}

#[cfg(test)]
mod tests {
    use super::TaskId;

    #[test]
    fn is_compares_exactly_except_for_blanks_around() {
        for (asked, answered, same) in [
            ("id-7", "id-7", true),
            ("id-7", " id-7\t\n", true),
            (" id-7 ", "id-7", true),
            ("23**-WorkflowTask-a**", "23**-WorkflowTask-a**", true),
            ("id-7", "id-8", false),
            ("id-7", "ID-7", false),
            ("id-7", "id-70", false),
            ("id-7", "id -7", false),
            ("2353-WorkflowTask-ab", "23**-WorkflowTask-a**", false),
        ] {
            assert_eq!(
                TaskId::new(asked).unwrap().is(answered),
                same,
                "{asked}, {answered}"
            );
        }
    }

    #[test]
    fn new_refuses_only_impossible_ids() {
        let longest = "x".repeat(256);
        for id in [
            "2600000000-WorkflowTask-0123456789abcdef0123456789abcdeftt7",
            "235303****-WorkflowTask-80108cc3380155d98b2e3573a48a******",
            "a b\"\\\u{4efb}\u{52a1}",
            &longest,
        ] {
            assert_eq!(TaskId::new(id).unwrap().as_str(), id);
        }
        for id in ["", "a\nb", "a\0", "\u{85}", &format!("{longest}x")] {
            assert_eq!(TaskId::new(id).unwrap_err().field(), Some("task id"));
        }
    }
}
