//! List of tasks: a stream over all pages of `DescribeTasks`.

use super::recent_ids::RecentIds;
use crate::client::Client;
use crate::error::Error;
use futures_util::stream::{self, BoxStream, Stream, StreamExt, TryStreamExt};
use mps_model::operation::{DescribeTasks, Operation};
use mps_model::types::TaskSimpleInfo;
use mps_model::{TaskStatus, Time};
use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Tasks in a page, the most that the service gives.
const PAGE: u64 = 100;
/// Ids that are remembered at least: half a million, which takes some 20 MB.
const GENERATION: usize = 1 << 19;

impl Client {
    /// Lists tasks of the last seven days, as a stream over all pages.
    ///
    /// The order is that of the service. Each task comes once, even if others begin meanwhile and
    /// shift the pages. Pages are fetched as they are needed.
    ///
    /// ```no_run
    /// # async fn run(client: mps_describe::Client) -> Result<(), mps_describe::Error> {
    /// use mps_describe::ListTasks;
    /// use std::time::{Duration, SystemTime};
    ///
    /// let yesterday = SystemTime::now() - Duration::from_secs(24 * 3600);
    /// let mut failed = client.list(ListTasks::finished().failed()).since(yesterday);
    /// while let Some(task) = failed.try_next().await? {
    ///     println!("{}", task.task_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, tasks: ListTasks) -> TaskList {
        TaskList {
            client: self.clone(),
            tasks,
            since: None,
            until: None,
            pages: None,
        }
    }
}

/// Selection of the tasks that [`Client::list`] lists.
#[derive(Clone, Debug, PartialEq)]
pub struct ListTasks {
    /// Statuses in the order in which a task has them. A task that moves on during the list is
    /// therefore not missed.
    statuses: Vec<TaskStatus>,
    failed: Option<bool>,
}

impl ListTasks {
    /// Tasks that wait in the queue.
    pub fn waiting() -> Self {
        Self::with(vec![TaskStatus::Waiting])
    }

    /// Tasks that run.
    pub fn running() -> Self {
        Self::with(vec![TaskStatus::Processing])
    }

    /// Tasks that have ended, well or not.
    pub fn finished() -> Self {
        Self::with(vec![TaskStatus::Finish])
    }

    /// All tasks: those that wait, then those that run, then those that have ended.
    pub fn all() -> Self {
        Self::with(vec![
            TaskStatus::Waiting,
            TaskStatus::Processing,
            TaskStatus::Finish,
        ])
    }

    fn with(statuses: Vec<TaskStatus>) -> Self {
        Self {
            statuses,
            failed: None,
        }
    }

    /// Selects tasks with a failed subtask. Only tasks that have ended can have one.
    #[must_use]
    pub fn failed(mut self) -> Self {
        self.failed = Some(true);
        self
    }

    /// Selects tasks without a failed subtask. It applies to tasks that have ended.
    #[must_use]
    pub fn succeeded(mut self) -> Self {
        self.failed = Some(false);
        self
    }
}

/// Stream of listed tasks. Create it with [`Client::list`]. It ends after the last task, or after
/// an error.
#[must_use = "a list does nothing unless it is polled"]
pub struct TaskList {
    client: Client,
    tasks: ListTasks,
    since: Option<Time>,
    until: Option<Time>,
    pages: Option<BoxStream<'static, Result<TaskSimpleInfo, Error>>>,
}

impl TaskList {
    /// Lists tasks from this time on, such as a [`SystemTime`](std::time::SystemTime). Default: the
    /// last seven days. It has no effect once the list has begun.
    pub fn since(mut self, time: impl Into<Time>) -> Self {
        self.since = Some(time.into());
        self
    }

    /// Lists tasks up to this time. Default: now. It has no effect once the list has begun.
    pub fn until(mut self, time: impl Into<Time>) -> Self {
        self.until = Some(time.into());
        self
    }

    /// Returns the next task, or `None` after the last one or an error.
    ///
    /// # Errors
    ///
    /// The error of the page that could not be fetched, after all retries. Any
    /// [`ErrorKind`](crate::ErrorKind).
    pub async fn next(&mut self) -> Option<Result<TaskSimpleInfo, Error>> {
        StreamExt::next(self).await
    }

    /// Returns the next task, or `None` after the last one. It is [`next`](Self::next) for use with
    /// the operator `?`.
    ///
    /// # Errors
    ///
    /// As those that [`next`](Self::next) returns.
    pub async fn try_next(&mut self) -> Result<Option<TaskSimpleInfo>, Error> {
        TryStreamExt::try_next(self).await
    }

    fn pages(&self) -> Pages {
        let mut request = DescribeTasks::default().with_limit(PAGE);
        request.sub_task_has_failed = self.tasks.failed;
        request.start_time.clone_from(&self.since);
        request.end_time.clone_from(&self.until);
        Pages {
            client: self.client.clone(),
            request,
            statuses: self.tasks.statuses.clone().into(),
            recent_ids: RecentIds::new(GENERATION),
            tokens: RecentIds::new(GENERATION),
            page: VecDeque::new(),
        }
    }
}

impl Stream for TaskList {
    type Item = Result<TaskSimpleInfo, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let list = self.get_mut();
        if list.pages.is_none() {
            let tasks = stream::try_unfold(list.pages(), Pages::next);
            list.pages = Some(tasks.boxed());
        }
        match &mut list.pages {
            Some(pages) => pages.poll_next_unpin(context),
            None => Poll::Ready(None),
        }
    }
}

impl fmt::Debug for TaskList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TaskList")
            .field("tasks", &self.tasks)
            .field("since", &self.since)
            .field("until", &self.until)
            .finish_non_exhaustive()
    }
}

/// Position in the pages.
struct Pages {
    client: Client,
    /// Request of the next page, but for the status.
    request: DescribeTasks,
    /// Statuses that are left.
    statuses: VecDeque<TaskStatus>,
    recent_ids: RecentIds,
    /// Tokens of the pages of this status.
    tokens: RecentIds,
    page: VecDeque<TaskSimpleInfo>,
}

impl Pages {
    async fn next(mut self) -> Result<Option<(TaskSimpleInfo, Self)>, Error> {
        loop {
            while let Some(task) = self.page.pop_front() {
                if self.recent_ids.is_new(&task.task_id) {
                    return Ok(Some((task, self)));
                }
            }
            let Some(status) = self.statuses.front().cloned() else {
                return Ok(None);
            };
            self.request.status = Some(status);
            let (answer, body) = self.client.send_for_body(&self.request).await?;
            self.page = answer.task_set.into();
            if answer.scroll_token.is_empty() {
                self.statuses.pop_front();
                self.request.scroll_token = None;
                self.tokens = RecentIds::new(GENERATION);
            } else if !self.tokens.is_new(&answer.scroll_token) {
                // The same pages would come for ever.
                let request_id = answer.request_id.as_deref().map(str::to_owned);
                let problem = "the list leads back to an earlier page";
                return Err(Error::unusable(request_id, body, problem)
                    .with_processing(false, true)
                    .with_operation(DescribeTasks::NAME));
            } else {
                self.request.scroll_token = Some(answer.scroll_token);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ListTasks;
    use crate::testing::{answering, builder, ok, refusal, script};
    use crate::{Client, Error, ErrorKind};
    use mps_transport::TransportErrorKind;
    use serde_json::{Value, json};
    use std::time::{Duration, SystemTime};

    fn page(ids: &[&str], token: &str) -> String {
        let tasks: Vec<_> = ids.iter().map(|id| json!({ "TaskId": id })).collect();
        json!({ "Response": { "TaskSet": tasks, "ScrollToken": token, "TotalCount": 7, "RequestId": "r" } })
            .to_string()
    }

    async fn ids(client: &Client, tasks: ListTasks) -> Vec<Result<String, Error>> {
        let (mut list, mut ids) = (client.list(tasks), Vec::new());
        while let Some(task) = list.next().await {
            ids.push(task.map(|task| task.task_id.to_string()));
        }
        assert!(list.next().await.is_none(), "the end is final");
        ids
    }

    #[tokio::test(start_paused = true)]
    async fn list_follows_pages_and_gives_each_task_once() {
        // A task began before the second page, so the last of the first page comes again.
        let (transport, seen) = script([
            ok(page(&["e", "d"], "one")),
            ok(page(&["d", "c"], "two")),
            ok(page(&[], "three")),
            ok(page(&["b"], "")),
        ]);
        let client = builder(transport).build().unwrap();
        let since = SystemTime::UNIX_EPOCH + Duration::from_secs(1_709_208_000);
        let mut list = client
            .list(ListTasks::finished().failed())
            .since(since)
            .until("2024-03-01T00:00:00Z");
        let mut ids = Vec::new();
        while let Some(task) = list.next().await {
            ids.push(task.unwrap().task_id.to_string());
        }
        assert_eq!(ids, ["e", "d", "c", "b"]);
        let seen = seen.lock().unwrap();
        let requests: Vec<Value> = seen
            .iter()
            .map(|request| serde_json::from_slice(request.body()).unwrap())
            .collect();
        let first = json!({
            "Status": "FINISH", "SubTaskHasFailed": true, "Limit": 100,
            "StartTime": "2024-02-29T12:00:00Z", "EndTime": "2024-03-01T00:00:00Z",
        });
        assert_eq!(requests[0], first);
        let tokens: Vec<_> = requests
            .iter()
            .map(|request| &request["ScrollToken"])
            .collect();
        assert_eq!(json!(tokens), json!([null, "one", "two", "three"]));
    }

    #[tokio::test(start_paused = true)]
    async fn list_of_all_tasks_gives_one_that_moves_on_once() {
        let (transport, _) = answering(|_, request| {
            let request: Value = serde_json::from_slice(request.body()).unwrap();
            ok(match request["Status"].as_str().unwrap() {
                "WAITING" => page(&["a"], ""),
                "PROCESSING" => page(&["a", "b"], ""),
                _ => page(&["b", "c"], ""),
            })
        });
        let client = builder(transport).build().unwrap();
        let ids: Result<Vec<_>, _> = ids(&client, ListTasks::all()).await.into_iter().collect();
        assert_eq!(ids.unwrap(), ["a", "b", "c"]);
    }

    #[tokio::test(start_paused = true)]
    async fn page_is_retried_and_its_error_ends_the_list() {
        let (transport, seen) = answering(|number, _| match number {
            0 => crate::testing::broken(TransportErrorKind::Connect),
            1 => ok(page(&["a"], "one")),
            _ => refusal("AuthFailure.UnauthorizedOperation"),
        });
        let client = builder(transport).build().unwrap();
        let ids = ids(&client, ListTasks::running()).await;
        assert_eq!(ids[0].as_ref().unwrap(), "a");
        let error = ids[1].as_ref().unwrap_err();
        assert_eq!(error.code(), Some("AuthFailure.UnauthorizedOperation"));
        assert_eq!((ids.len(), seen.lock().unwrap().len()), (2, 3));
    }

    #[tokio::test(start_paused = true)]
    async fn pages_that_lead_to_each_other_are_an_error() {
        let (transport, seen) = answering(|number, _| match number % 2 {
            0 => ok(page(&["a"], "one")),
            _ => ok(page(&["b"], "two")),
        });
        let client = builder(transport).build().unwrap();
        let ids = ids(&client, ListTasks::waiting()).await;
        assert_eq!((ids.len(), seen.lock().unwrap().len()), (3, 3));
        let error = ids[2].as_ref().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unreadable);
        assert!(error.to_string().contains("leads back to an earlier page"));
        assert_eq!(error.request_id(), Some("r"));
        assert_eq!(error.body().unwrap(), &page(&["a"], "one"));
        assert!(!error.may_have_been_processed());
    }

    #[tokio::test(start_paused = true)]
    async fn page_that_leads_to_itself_is_an_error() {
        let (transport, _) = answering(|_, _| ok(page(&["a"], "one")));
        let client = builder(transport).build().unwrap();
        let ids = ids(&client, ListTasks::waiting()).await;
        assert_eq!(ids.len(), 2);
        assert_eq!(ids[1].as_ref().unwrap_err().kind(), ErrorKind::Unreadable);
    }
}
