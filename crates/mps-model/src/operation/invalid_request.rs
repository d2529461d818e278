//! Error of a request that the service would refuse: the path of the member and what is wrong.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

/// Error of a request that the service would refuse. It was not sent.
///
/// ```
/// use mps_model::operation::{DescribeTaskDetail, Operation};
///
/// let error = DescribeTaskDetail::default().validate().unwrap_err();
/// assert_eq!(error.path(), "TaskId");
/// assert_eq!(error.to_string(), "TaskId: The id is empty. Give the id of a task.");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidRequest {
    path: Cow<'static, str>,
    problem: Cow<'static, str>,
}

impl InvalidRequest {
    /// Creates an error at the path of a member, such as `MediaProcessTask.TranscodeTaskSet[0]`.
    /// The problem is one or more English sentences without values of the request, which may be
    /// secret.
    pub fn new(path: impl Into<Cow<'static, str>>, problem: impl Into<Cow<'static, str>>) -> Self {
        Self {
            path: path.into(),
            problem: problem.into(),
        }
    }

    /// Returns the path of the member.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the problem as English sentences.
    pub fn problem(&self) -> &str {
        &self.problem
    }
}

impl fmt::Display for InvalidRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.problem)
    }
}

impl Error for InvalidRequest {}
