//! Calls around the life of a task: start with a `SessionId`, and cancel.

use super::random_id::RandomId;
use super::{Client, TaskId};
use crate::error::Error;
use mps_model::operation::{HasSessionId, ManageTask};
use mps_model::types::ManageOperation;

impl Client {
    /// Sends a request that starts a task, with a random `SessionId` if it has none.
    ///
    /// The service starts one task for a `SessionId`. The request is therefore retried like a read,
    /// also after errors that leave open whether it was processed. The service may answer a retry
    /// with an error because the first request has started the task. Find that task with
    /// [`list`](Self::list).
    ///
    /// ```no_run
    /// # async fn run(client: mps_describe::Client) -> Result<(), mps_describe::Error> {
    /// use mps_describe::model::operation::ProcessMedia;
    ///
    /// let request = ProcessMedia::default(); // with input, output and subtasks
    /// let started = client.send_with_session_id(request).await?;
    /// println!("{}", started.task_id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send). An error that leaves open whether the task was started is not
    /// [retryable](Error::is_retryable), unless the request had a `SessionId` of its own.
    pub async fn send_with_session_id<O: HasSessionId>(
        &self,
        mut request: O,
    ) -> Result<O::Response, Error> {
        let is_generated = request.session_id().is_none();
        if is_generated {
            // 32 characters of the 50 that the service accepts.
            request.set_session_id(RandomId::unique().digits());
        }
        self.send(request).await.map_err(|error| {
            // Another call would generate another id, and could start a second task.
            let possible = error.may_have_been_processed();
            error.with_processing(possible, !is_generated)
        })
    }

    /// Ends a task early. The service ends a live stream that waits or runs. It ends any other task
    /// only while that waits.
    ///
    /// ```no_run
    /// # async fn run(client: mps_describe::Client, id: &str) -> Result<(), mps_describe::Error> {
    /// client.cancel(id).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Any [`ErrorKind`](crate::ErrorKind). `Api` if the service cannot end the task any more.
    /// If an answer was lost, the service may refuse the retry because the first request has ended
    /// the task. [`may_have_been_processed`](Error::may_have_been_processed) is then `true`.
    pub async fn cancel(&self, task_id: impl AsRef<str>) -> Result<(), Error> {
        let task_id = TaskId::new(task_id.as_ref())?;
        let request = ManageTask::default()
            .with_operation_type(ManageOperation::Abort)
            .with_task_id(task_id.as_str());
        self.send(request).await?;
        Ok(())
    }
}
