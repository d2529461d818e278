//! Rules of task ids in requests: the check before one is sent, and the comparison with the id in
//! an answer. `describing.rs` reads the kind in an id.

use super::InvalidRequest;

/// Longest id, in bytes. Known ids have about 70. The limit stops input that was never an id.
const MAX_LEN: usize = 256;

/// Checks that the id of a task is safe to send and show. It checks no more, because the service
/// may change the form of ids.
///
/// # Errors
///
/// [`InvalidRequest`] at `TaskId` if the id is empty, longer than 256 bytes, or contains control
/// characters.
pub fn validate_task_id(id: &str) -> Result<(), InvalidRequest> {
    let problem = if id.is_empty() {
        "The id is empty. Give the id of a task."
    } else if id.len() > MAX_LEN {
        "The id is longer than 256 bytes. Give the id of one task."
    } else if id.chars().any(char::is_control) {
        "The id contains control characters. Remove them."
    } else {
        return Ok(());
    };
    Err(InvalidRequest::new("TaskId", problem))
}

/// Compares the id of a request with the one in an answer. Blanks around either are ignored.
pub fn is_same_task(requested: &str, answered: &str) -> bool {
    requested.trim() == answered.trim()
}

#[cfg(test)]
mod tests {
    use super::{is_same_task, validate_task_id};

    #[test]
    fn is_same_task_compares_exactly_except_for_blanks_around() {
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
            assert_eq!(is_same_task(asked, answered), same, "{asked}, {answered}");
        }
    }

    #[test]
    fn validate_task_id_refuses_only_impossible_ids() {
        let longest = "x".repeat(256);
        for id in [
            "2600000000-WorkflowTask-0123456789abcdef0123456789abcdeftt7",
            "235303****-WorkflowTask-80108cc3380155d98b2e3573a48a******",
            "a b\"\\\u{4efb}\u{52a1}",
            &longest,
        ] {
            assert_eq!(validate_task_id(id), Ok(()));
        }
        for id in ["", "a\nb", "a\0", "\u{85}", &format!("{longest}x")] {
            assert_eq!(validate_task_id(id).unwrap_err().path(), "TaskId");
        }
    }
}
