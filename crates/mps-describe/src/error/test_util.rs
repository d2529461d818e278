//! Errors for the tests of programs that use the client. Each is made as the client makes it, so
//! that kind, advice and whether a retry can help are those of a real call.
//!
//! ```
//! use mps_describe::{Error, ErrorKind, test_util};
//!
//! /// Function of a program: says whether the task should be looked up in the archive.
//! fn is_gone(error: &Error) -> bool {
//!     error.kind() == ErrorKind::NotFound
//! }
//!
//! assert!(is_gone(&test_util::refused("ResourceNotFound.TaskNotFound", "no such task")));
//! assert!(!is_gone(&test_util::deadline()));
//! ```

use super::Error;
use bytes::Bytes;
use http::StatusCode;
use mps_model::ApiError;
use mps_model::operation::{DescribeTaskDetail, Operation};
use mps_transport::{TransportError, TransportErrorKind};
use std::time::Duration;

/// Id of the task that the errors are about.
pub const TASK_ID: &str = "2600000000-WorkflowTask-0123456789abcdef0123456789abcdeftt0";

/// Returns the error of a call that the service refused with a code and a message.
pub fn refused(code: &str, message: &str) -> Error {
    let mut refusal = ApiError::default();
    refusal.code = code.to_owned();
    refusal.message = message.to_owned();
    let operation = DescribeTaskDetail::NAME;
    described(Error::api(
        refusal,
        StatusCode::OK,
        operation,
        Some(TASK_ID),
    ))
}

/// Returns the error of a call that received no complete answer.
pub fn network(kind: TransportErrorKind) -> Error {
    described(Error::network(TransportError::new(kind)))
}

/// Returns the error of a call that received something else than an answer. Its kind follows from
/// the status.
pub fn unreadable(status: StatusCode, body: impl Into<Bytes>) -> Error {
    let error = Error::unreadable(status, None, None, None, body.into(), None);
    described(error)
}

/// Returns the error of a call that was not answered within a minute.
pub fn deadline() -> Error {
    described(Error::deadline(Duration::from_secs(60), None))
}

fn described(error: Error) -> Error {
    error
        .with_operation(DescribeTaskDetail::NAME)
        .with_task(TASK_ID)
        .with_attempts(1, Duration::from_millis(20))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ErrorKind;

    #[test]
    fn errors_have_the_kind_advice_and_retryability_of_real_ones() {
        let throttled = refused("RequestLimitExceeded", "too many");
        assert_eq!(throttled.kind(), ErrorKind::Throttled);
        assert!(throttled.is_retryable());
        assert_eq!(throttled.code(), Some("RequestLimitExceeded"));
        let tls = network(TransportErrorKind::Tls);
        assert_eq!(tls.kind().to_string(), "network");
        assert!(!tls.is_retryable());
        let page = unreadable(StatusCode::OK, "<html>");
        assert_eq!(page.kind(), ErrorKind::Unreadable);
        let page = unreadable(StatusCode::BAD_GATEWAY, "<html>");
        assert_eq!(page.kind(), ErrorKind::Unavailable);
        assert_eq!(page.body().unwrap(), "<html>");
        assert_eq!(deadline().kind(), ErrorKind::Deadline);
        let gone = refused("ResourceNotFound.TaskNotFound", "no such task");
        assert_eq!(gone.kind().to_string(), "not found");
        assert_eq!(gone.task_id(), Some(TASK_ID));
        // As `main` prints it.
        let advice = gone.advice().unwrap();
        assert!(format!("{gone:?}").contains(advice), "{gone:?}");
        assert_eq!(gone.clone().to_string(), gone.to_string());
    }
}
