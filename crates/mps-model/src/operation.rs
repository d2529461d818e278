//! Operations of the service: name, default rate limit, request and response. One file an
//! operation. No I/O.

mod describe_task_detail;
mod invalid_request;
mod task_id;

use crate::ResponseError;
use serde::Serialize;

pub use crate::types::DescribeTaskDetail;
pub use invalid_request::InvalidRequest;
pub use task_id::{is_same_task, validate_task_id};

/// Operation of the service. Implemented by its request.
///
/// A client sends any operation by this trait alone:
///
/// ```
/// use mps_model::operation::{DescribeTaskDetail, InvalidRequest, Operation, Response};
/// use mps_model::ResponseError;
///
/// fn exchange<O: Operation>(request: &O) -> Result<O::Response, Box<dyn std::error::Error>> {
///     request.validate()?;
///     println!("{}, {} a second", O::NAME, O::RATE);
///     let answer = br#"{"Response":{"Status":"FINISH","TaskType":"WorkflowTask"}}"#; // sent and received
///     Ok(O::Response::from_slice(answer)?)
/// }
///
/// let request = DescribeTaskDetail::default().with_task_id("2600000000-WorkflowTask-0123456789abcdef");
/// assert!(exchange(&request)?.has_ended());
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
pub trait Operation: Serialize + Send + Sync {
    /// Name of the operation, such as `DescribeTaskDetail`.
    const NAME: &'static str;

    /// True if a request may be repeated without harm, whatever it holds.
    const IDEMPOTENT: bool;

    /// Requests per second that the service accepts from an account.
    const RATE: u32;

    /// Answer of the service.
    type Response: Response;

    /// Returns whether the service may process this request twice without harm.
    ///
    /// Default: [`IDEMPOTENT`](Self::IDEMPOTENT). A request with a `SessionId` may be repeated too,
    /// because the service processes it once.
    fn repeat_is_harmless(&self) -> bool {
        Self::IDEMPOTENT
    }

    /// Checks the request before it is sent. Default: accepts everything.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`] with the path of the first member that the service would refuse.
    fn validate(&self) -> Result<(), InvalidRequest> {
        Ok(())
    }

    /// Returns the id of the task that the request is about. Default: `None`.
    fn task_id(&self) -> Option<&str> {
        None
    }

    /// Returns the id of the task that `response` is about, if it is not the requested one.
    /// Default: `None`.
    fn other_task<'r>(&self, response: &'r Self::Response) -> Option<&'r str> {
        let _ = response;
        None
    }
}

impl<O: Operation> Operation for &O {
    const NAME: &'static str = O::NAME;
    const IDEMPOTENT: bool = O::IDEMPOTENT;
    const RATE: u32 = O::RATE;
    type Response = O::Response;

    fn repeat_is_harmless(&self) -> bool {
        O::repeat_is_harmless(self)
    }

    fn validate(&self) -> Result<(), InvalidRequest> {
        O::validate(self)
    }

    fn task_id(&self) -> Option<&str> {
        O::task_id(self)
    }

    fn other_task<'r>(&self, response: &'r Self::Response) -> Option<&'r str> {
        O::other_task(self, response)
    }
}

/// Answer of an [`Operation`], read from the body of a response.
pub trait Response: Sized + Send {
    /// Reads the body of an answer.
    ///
    /// # Errors
    ///
    /// * [`ResponseError::Api`] if the service refused.
    /// * [`ResponseError::Decode`] if the body is not an answer.
    fn from_slice(body: &[u8]) -> Result<Self, ResponseError>;

    /// Returns the RequestId of the answer.
    fn request_id(&self) -> Option<&str>;

    /// Returns whether anything was read that every answer of the service has. Default: `true`.
    fn has_content(&self) -> bool {
        true
    }

    /// Keeps the body next to the answer. Default: drops it.
    #[must_use]
    fn with_body(self, body: &[u8]) -> Self {
        let _ = body;
        self
    }
}

/// Facts of an operation as data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OperationInfo {
    /// [`Operation::NAME`].
    pub name: &'static str,
    /// [`Operation::IDEMPOTENT`].
    pub idempotent: bool,
    /// [`Operation::RATE`].
    pub rate: u32,
}

/// The operations of a task's life, also those that are not types.
pub const OPERATIONS: &[OperationInfo] = &[
    OperationInfo::of::<DescribeTaskDetail>(),
    read("DescribeTasks", 100),
    read("DescribeBatchTaskDetail", 20),
    read("DescribeMediaMetaData", 20),
    write("ProcessMedia", 100),
    write("BatchProcessMedia", 20),
    write("ProcessLiveStream", 20),
    write("EditMedia", 20),
    write("ExtractBlindWatermark", 20),
    // It ends a task, which may be repeated.
    read("ManageTask", 20),
];

const fn read(name: &'static str, rate: u32) -> OperationInfo {
    OperationInfo {
        name,
        idempotent: true,
        rate,
    }
}

const fn write(name: &'static str, rate: u32) -> OperationInfo {
    OperationInfo {
        idempotent: false,
        ..read(name, rate)
    }
}

impl OperationInfo {
    /// Returns the facts of one operation.
    pub const fn of<O: Operation>() -> Self {
        Self {
            name: O::NAME,
            idempotent: O::IDEMPOTENT,
            rate: O::RATE,
        }
    }

    /// Finds an operation of [`OPERATIONS`] by its name.
    ///
    /// ```
    /// use mps_model::operation::OperationInfo;
    ///
    /// assert_eq!(OperationInfo::find("DescribeTaskDetail").unwrap().rate, 100);
    /// assert!(OperationInfo::find("DescribeRegions").is_none());
    /// ```
    pub fn find(name: &str) -> Option<&'static Self> {
        OPERATIONS.iter().find(|operation| operation.name == name)
    }
}

#[cfg(test)]
mod tests {
    use super::OPERATIONS;

    #[test]
    fn operations_are_those_of_the_schema_facts() {
        let facts = include_str!("../schema/operations.tsv");
        let rows = facts.lines().filter(|line| !line.starts_with('#')).skip(1);
        let expected: Vec<_> = rows.filter_map(|row| row.rsplit_once('\t')).collect();
        let listed: Vec<_> = OPERATIONS
            .iter()
            .map(|known| {
                let idempotent = if known.idempotent { "yes" } else { "no" };
                format!("{}\t{idempotent}\t{}", known.name, known.rate)
            })
            .collect();
        let expected: Vec<_> = expected.iter().map(|(facts, _)| *facts).collect();
        assert_eq!(listed, expected);
    }
}
