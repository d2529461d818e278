//! Definition of an operation: the traits of its request and of its answer.

use super::{InvalidRequest, is_same_task};
use crate::ResponseError;
use serde_core::Serialize;

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
///     let answer = br#"{"Response":{"Status":"FINISH"}}"#; // sent and received
///     Ok(O::Response::from_slice(answer)?)
/// }
///
/// let request = DescribeTaskDetail::default().with_task_id("2600000000-WorkflowTask-0123456789");
/// assert!(exchange(&request)?.has_ended());
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the request of an operation",
    note = "the requests are in `mps_model::operation`; a client calls any other operation with JSON"
)]
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
    /// The requests of this crate check what the schema states, at any depth: members that are
    /// required, ranges of numbers, lengths, numbers of elements, and forms of texts.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`] with the paths of members that the service would refuse.
    fn validate(&self) -> Result<(), InvalidRequest> {
        Ok(())
    }

    /// Returns the id of the task that the request is about. Default: `None`.
    fn task_id(&self) -> Option<&str> {
        None
    }

    /// Returns the id of the task that `response` is about, if it is not the requested one.
    ///
    /// Default: compares [`task_id`](Self::task_id) with [`Response::task_id`]. Returns `None` if
    /// either is `None`.
    fn other_task<'r>(&self, response: &'r Self::Response) -> Option<&'r str> {
        let requested = self.task_id()?;
        let answered = response.task_id()?;
        (!is_same_task(requested, answered)).then_some(answered)
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
pub trait Response: Sized + Send + 'static {
    /// Reads the body of an answer.
    ///
    /// # Errors
    ///
    /// * [`ResponseError::Api`] if the service refused.
    /// * [`ResponseError::Decode`] if the body is not an answer.
    fn from_slice(body: &[u8]) -> Result<Self, ResponseError>;

    /// Returns the RequestId of the answer.
    fn request_id(&self) -> Option<&str>;

    /// Returns the id of the task that the answer is about, or that the request has started.
    /// Default: `None`.
    fn task_id(&self) -> Option<&str> {
        None
    }

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
