//! Start of a task and the wait for its end, in one step.

use crate::client::Client;
use crate::error::Error;
use mps_model::DescribeTaskDetailResponse;
use mps_model::operation::{Response, StartsTask};

impl Client {
    /// Starts a task, waits until it ends, and returns its final answer. Takes the request of any
    /// operation that [starts a task](StartsTask), also `BatchProcessMedia`.
    ///
    /// The start is sent like any write, at most once unless it has a `SessionId`. Use
    /// [`send`](Self::send) and [`wait`](Self::wait) for a timeout, for progress, or to keep the
    /// id.
    ///
    /// ```no_run
    /// # async fn run(client: mps_describe::Client) -> Result<(), mps_describe::Error> {
    /// use mps_describe::model::operation::ProcessMedia;
    ///
    /// let request = ProcessMedia::default(); // with input, output and subtasks
    /// let done = client.run(request).await?;
    /// println!("{}", done.outcome());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Any [`ErrorKind`](crate::ErrorKind). If the error names a [task](Error::task_id), the task
    /// was started, and [`wait`](Self::wait) can follow it. A failed task is not an error.
    pub async fn run<O: StartsTask>(
        &self,
        request: O,
    ) -> Result<DescribeTaskDetailResponse, Error> {
        let (started, body) = self.send_for_body(&request).await?;
        match started.task_id() {
            Some(id) => self.wait(id).await.map_err(|error| error.with_task(id)),
            None => {
                let request_id = started.request_id().map(str::to_owned);
                let error = Error::unusable(request_id, body, "the answer has no TaskId");
                Err(error.with_operation(O::NAME))
            }
        }
    }
}
