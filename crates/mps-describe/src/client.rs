//! The client and a single call of any operation. A call acquires a permit, signs, sends, parses
//! and retries. Waiting for tasks and polling many of them is in `poll`.

use crate::endpoint::Endpoint;
use crate::error::Error;
use bytes::Bytes;
use mps_model::DescribeTaskDetailResponse;
use mps_model::operation::{Operation, OperationInfo};
use mps_transport::Clock;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

mod call;
mod deadline;
mod exchange;
mod large_answer;
mod lifecycle;
mod operation_limiters;
mod permit;
pub(crate) mod random_id;
mod raw_call;
mod request;
mod response;
mod retry;
mod shared;
mod skew;
mod task_id;
mod telemetry;

use call::Call;
pub(crate) use call::CallMode;
pub(crate) use deadline::within;
pub(crate) use large_answer::LargeAnswers;
pub(crate) use operation_limiters::OperationLimiters;
pub(crate) use permit::PollPermit;
pub use raw_call::RawCall;
use request::CallRequest;
pub(crate) use request::RequestTemplate;
pub(crate) use response::Answer;
use response::{ParseResponse, TypedResponse};
pub use retry::RetryPolicy;
pub(crate) use shared::Shared;
pub(crate) use skew::ClockSkew;
pub(crate) use task_id::TaskId;

/// Client of the service.
///
/// A clone is cheap and shares everything: connections, credentials, rate limit, retry budget and
/// the offset of the server's clock. All calls may run at the same time and on any thread. Dropping
/// a call's future ends the call, and nothing of it remains.
#[derive(Clone)]
pub struct Client(Arc<Shared>);

impl Client {
    /// Polls a task once. The kind in the id chooses the operation: `DescribeBatchTaskDetail` for a
    /// batch task (`…-BatchTask-…`), and `DescribeTaskDetail` for any other. Both answers have the
    /// same type.
    ///
    /// The answer holds the state of a running task and the results of one that has ended. Its
    /// [`outcome`](DescribeTaskDetailResponse::outcome) says whether the task succeeded.
    ///
    /// # Errors
    ///
    /// Any [`ErrorKind`](crate::ErrorKind). If a retry could help, the call is retried as often as
    /// the [retry policy](RetryPolicy) allows.
    pub async fn describe(
        &self,
        task_id: impl AsRef<str>,
    ) -> Result<DescribeTaskDetailResponse, Error> {
        let task_id = TaskId::new(task_id.as_ref())?;
        self.describe_as(&task_id, CallMode::single()).await
    }

    /// Sends the request of any operation that the [model](crate::model::operation) has as a type.
    ///
    /// ```no_run
    /// # async fn run(client: mps_describe::Client) -> Result<(), mps_describe::Error> {
    /// use mps_describe::model::DescribeTaskDetail;
    ///
    /// let request = DescribeTaskDetail::default()
    ///     .with_task_id("2600000000-WorkflowTask-0123456789abcdef0123456789abcdeftt7");
    /// println!("{}", client.send(&request).await?.outcome());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// A write is never sent twice, unless the service processes a repeat
    /// [without harm](Operation::repeat_is_harmless). It is only retried after an error which
    /// proves that nothing was processed, such as a refused connection or `RequestLimitExceeded`.
    ///
    /// # Errors
    ///
    /// Any [`ErrorKind`](crate::ErrorKind). `Config` if the request is
    /// [invalid](Operation::validate); then nothing was sent. After a failed write,
    /// [`may_have_been_processed`](Error::may_have_been_processed) says whether it may have taken
    /// effect.
    pub async fn send<O: Operation>(&self, request: O) -> Result<O::Response, Error> {
        let mut parser = TypedResponse::to(&request, |_: &O::Response| ());
        self.send_to(&request, &mut parser).await?;
        let answer = parser.into_answer();
        let answer = answer.map_err(|error| error.with_operation(O::NAME))?;
        Ok(answer.response)
    }

    /// Returns the endpoint that requests go to.
    pub fn endpoint(&self) -> &Endpoint {
        &self.0.endpoint
    }
}

impl Client {
    pub(crate) fn new(shared: Shared) -> Self {
        Self(Arc::new(shared))
    }

    pub(crate) fn clock(&self) -> &Arc<dyn Clock> {
        &self.0.clock
    }

    /// Sends the request of an operation as [`send`](Self::send) does. Returns the body as well,
    /// for the error of an answer that cannot be used.
    pub(crate) async fn send_for_body<O: Operation>(
        &self,
        request: &O,
    ) -> Result<(O::Response, Bytes), Error> {
        let mut parser = TypedResponse::to(request, |_: &O::Response| ()).for_body();
        self.send_to(request, &mut parser).await?;
        let answer = parser.into_answer();
        let answer = answer.map_err(|error| error.with_operation(O::NAME))?;
        Ok((answer.response, answer.body))
    }

    /// Sends the request of an operation. `parser` keeps what is answered.
    async fn send_to<O: Operation>(
        &self,
        request: &O,
        parser: &mut dyn ParseResponse,
    ) -> Result<(), Error> {
        request
            .validate()
            .map_err(|error| Error::invalid_request(&error).with_operation(O::NAME))?;
        let rate_limiter = self.0.rate_limiters.of(O::NAME);
        let call = CallRequest::typed(request, &*rate_limiter)?;
        Call::new(&self.0, &call, CallMode::single())
            .run(parser)
            .await
    }

    /// Returns this machine's time, corrected by the server's.
    pub(crate) fn now(&self) -> SystemTime {
        self.0.skew.server_time(self.0.clock.now())
    }

    /// Returns the pause that the answer requested, up to the cap of the retry policy.
    pub(crate) fn requested_pause(&self, error: &Error) -> Duration {
        let pause = error.retry_after().unwrap_or_default();
        pause.min(self.0.retry.cap)
    }

    /// Waits for the permit of one poll by this operation.
    pub(crate) async fn acquire_poll_permit(&self, operation: &OperationInfo) -> PollPermit {
        PollPermit::acquire(&self.0, operation).await
    }

    /// Requests the state of one task, with as many attempts as are needed and `mode` allows.
    pub(crate) async fn describe_as(
        &self,
        task_id: &TaskId,
        mode: CallMode,
    ) -> Result<DescribeTaskDetailResponse, Error> {
        let answer = self.poll(task_id, mode, |_| ()).await?;
        Ok(answer.response)
    }

    /// Requests the state of one task by the operation that describes it. `digest` computes what
    /// the caller needs of the answer. A large one is digested where it is parsed, because both
    /// take long.
    pub(crate) async fn poll<D: Send + 'static>(
        &self,
        task_id: &TaskId,
        mode: CallMode,
        digest: impl Fn(&DescribeTaskDetailResponse) -> D + Clone + Send + 'static,
    ) -> Result<Answer<DescribeTaskDetailResponse, D>, Error> {
        let (operation, request) = (task_id.operation(), task_id.request());
        let rate_limiter = self.0.rate_limiters.of(operation.name);
        let call = CallRequest::typed_as(operation.name, &request, &*rate_limiter)?;
        let mut parser = TypedResponse::to(&request, digest);
        Call::new(&self.0, &call, mode).run(&mut parser).await?;
        parser.into_answer().map_err(|error| call.mark(error))
    }

    /// Drops an answer. A large one is dropped on another thread, because that takes long.
    pub(crate) fn discard(&self, answer: DescribeTaskDetailResponse, is_large: bool) {
        if is_large {
            self.clock().run_blocking(Box::new(move || drop(answer)));
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("endpoint", &self.0.endpoint)
            .field("credentials", &self.0.credentials)
            .field("transport", &self.0.transport)
            .field("rate_limiter", &self.0.rate_limiters.describe)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod another_task;
#[cfg(test)]
mod tests;
