//! Requests that start a task, and those of them that carry a `SessionId`.

use super::Operation;

/// Request that starts a task. The [answer](super::Response::task_id) has the id of the task, and
/// [`operation_describing`](super::operation_describing) names the operation that describes it.
///
/// Requests of this crate implement it if their answer has a `TaskId` and a repeat does harm.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a request that starts a task",
    note = "a client sends any request with `send`"
)]
pub trait StartsTask: Operation {}

/// Request with a `SessionId`, by which the service recognizes a repeat. It does so for three to
/// seven days, by operation. It refuses the repeat with an error, and starts no second task.
///
/// ```
/// use mps_model::operation::{HasSessionId, Operation, ProcessMedia};
///
/// let mut request = ProcessMedia::default();
/// assert!(!request.repeat_is_harmless());
/// request.set_session_id("order-7".to_owned());
/// assert_eq!(request.session_id(), Some("order-7"));
/// assert!(request.repeat_is_harmless());
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a request with a `SessionId`",
    note = "a client sends any request with `send`"
)]
pub trait HasSessionId: Operation {
    /// Returns the `SessionId`. `None` if it is absent or empty.
    fn session_id(&self) -> Option<&str>;

    /// Sets the `SessionId`. The service accepts at most 50 characters.
    fn set_session_id(&mut self, id: String);
}
