//! The client and a single call. A call acquires a permit, signs, sends, parses and retries.
//! Waiting for tasks and polling many of them is in `poll`.

use crate::endpoint::Endpoint;
use crate::error::Error;
use mps_model::DescribeTaskDetailResponse;
use mps_transport::Clock;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

mod call;
mod deadline;
mod exchange;
mod permit;
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
pub(crate) use permit::PollPermit;
pub(crate) use request::RequestTemplate;
pub(crate) use response::ParseResponse;
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
    /// Polls a task once.
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
        self.call(&task_id, CallMode::single()).await
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

    /// Returns this machine's time, corrected by the server's.
    pub(crate) fn now(&self) -> SystemTime {
        self.0.skew.server_time(self.0.clock.now())
    }

    /// Returns the pause that the answer requested, up to the cap of the retry policy.
    pub(crate) fn requested_pause(&self, error: &Error) -> Duration {
        let pause = error.retry_after().unwrap_or_default();
        pause.min(self.0.retry.cap)
    }

    /// Waits for the permit of one poll.
    pub(crate) async fn acquire_poll_permit(&self) -> PollPermit {
        PollPermit::acquire(&self.0).await
    }

    /// Makes one call: as many attempts as are needed and `mode` allows.
    pub(crate) async fn call<T: ParseResponse>(
        &self,
        task_id: &TaskId,
        mode: CallMode,
    ) -> Result<T, Error> {
        Call::new(&self.0, task_id, mode).run().await
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("endpoint", &self.0.endpoint)
            .field("credentials", &self.0.credentials)
            .field("transport", &self.0.transport)
            .field("rate_limiter", &self.0.rate_limiter)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod another_task;
#[cfg(test)]
mod tests;
