//! Error of a request that the service would refuse: the paths of members and what is wrong.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

/// Error of a request that the service would refuse. It was not sent.
///
/// ```
/// use mps_model::operation::{DescribeTaskDetail, Operation, ProcessMedia};
/// use mps_model::types::{CosInputInfo, MediaInputInfo};
///
/// let error = DescribeTaskDetail::default().validate().unwrap_err();
/// assert_eq!(error.path(), "TaskId");
/// assert_eq!(error.to_string(), "TaskId: The id is empty. Give the id of a task.");
///
/// let nowhere = MediaInputInfo::default().with_kind("COS").with_source(CosInputInfo::default());
/// let request = ProcessMedia::default().with_input_info(nowhere).with_tasks_priority(11);
/// assert_eq!(
///     request.validate().unwrap_err().to_string(),
///     "InputInfo.CosInputInfo.Bucket: required; InputInfo.CosInputInfo.Region: required; \
///      InputInfo.CosInputInfo.Object: required; TasksPriority: must be -10 to 10",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidRequest {
    first: Fault,
    others: Vec<Fault>,
}

/// A fault of one member.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Fault {
    path: Cow<'static, str>,
    problem: Cow<'static, str>,
}

impl InvalidRequest {
    /// Creates an error at the path of a member, such as `MediaProcessTask.TranscodeTaskSet[0]`.
    /// The problem is a phrase or some English sentences without values of the request, which may
    /// be secret.
    pub fn new(path: impl Into<Cow<'static, str>>, problem: impl Into<Cow<'static, str>>) -> Self {
        Self {
            first: Fault {
                path: path.into(),
                problem: problem.into(),
            },
            others: Vec::new(),
        }
    }

    /// Adds the faults of another error.
    pub fn add(&mut self, other: Self) {
        self.others.push(other.first);
        self.others.extend(other.others);
    }

    /// Returns the path of the first member that is wrong.
    pub fn path(&self) -> &str {
        &self.first.path
    }

    /// Returns the problem of the first member that is wrong.
    pub fn problem(&self) -> &str {
        &self.first.problem
    }

    /// Returns path and problem of each member that is wrong.
    ///
    /// The check of a typed request stops after eight.
    pub fn faults(&self) -> impl Iterator<Item = (&str, &str)> {
        let faults = std::iter::once(&self.first).chain(&self.others);
        faults.map(|fault| (&*fault.path, &*fault.problem))
    }
}

/// Writes all faults in one line.
impl fmt::Display for InvalidRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        for (path, problem) in self.faults() {
            write!(f, "{separator}{path}: {problem}")?;
            separator = "; ";
        }
        Ok(())
    }
}

impl Error for InvalidRequest {}
