//! Identifier of a task: what can be one, and whether an answer is about it.

use crate::Error;
use std::sync::Arc;

/// The id of a task, checked no further than that it can be sent and shown: the service may change
/// its form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct TaskId(Arc<str>);

const LONGEST: usize = 256;

impl TaskId {
    pub(crate) fn new(id: &str) -> Result<Self, Error> {
        let problem = if id.is_empty() {
            "empty"
        } else if id.len() > LONGEST {
            "longer than 256 bytes"
        } else if id.chars().any(char::is_control) {
            "holds control characters"
        } else {
            return Ok(Self(id.into()));
        };
        Err(Error::config("task id", problem))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// Compares this id with `told`, the one in an answer. Blanks around either mean nothing.
    pub(crate) fn is(&self, told: &str) -> bool {
        self.0.trim() == told.trim()
    }
}

#[cfg(test)]
mod tests {
    use super::TaskId;

    #[test]
    fn id_in_an_answer_is_compared_exactly_but_for_blanks_around_it() {
        for (asked, told, same) in [
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
                TaskId::new(asked).unwrap().is(told),
                same,
                "{asked}, {told}"
            );
        }
    }

    #[test]
    fn only_what_cannot_be_meant_is_refused() {
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
