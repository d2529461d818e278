//! Batch of tasks, each polled once: a stream of results in order of completion.

use super::recent_ids::RecentIds;
use crate::client::{CallMode, Client, TaskId};
use crate::error::Error;
use futures_util::future::BoxFuture;
use futures_util::stream::{self, BoxStream, Fuse, FuturesUnordered, Stream, StreamExt};
use mps_model::DescribeTaskDetailResponse;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

impl Client {
    /// Polls each of these tasks once, as a stream of ids with their results. Results come in order
    /// of completion.
    ///
    /// Ids are drawn as there is room for them, so there may be any number. A repeated id is
    /// skipped if fewer than half a million other ids lie between.
    ///
    /// The rate limiter serves waiters in order of arrival. A batch that always has 32 requests
    /// waiting gets most of the permits. If a [watch](Client::watch) or other calls share the
    /// client, use a smaller [concurrency](Batch::concurrency).
    ///
    /// Each task is described by the operation of its kind, as [`describe`](Client::describe) does.
    /// Batch tasks (`…-BatchTask-…`) have a limit of 20 requests a second, and their requests count
    /// towards the same concurrency.
    ///
    /// ```no_run
    /// # async fn run(client: mps_describe::Client, ids: Vec<String>) {
    /// let mut all = client.batch(&ids).concurrency(64);
    /// while let Some((id, result)) = all.next().await {
    ///     match result {
    ///         Ok(detail) => println!("{id}: {}", detail.status),
    ///         Err(error) => eprintln!("{error}"),
    ///     }
    /// }
    /// # }
    /// ```
    pub fn batch<'a, I>(&self, ids: I) -> Batch<'a>
    where
        I: IntoIterator<Item: Into<String>, IntoIter: Send + 'a>,
    {
        self.batch_stream(stream::iter(ids))
    }

    /// Polls each task of a stream of ids once, as [`batch`](Self::batch) does.
    pub fn batch_stream<'a, S>(&self, ids: S) -> Batch<'a>
    where
        S: Stream<Item: Into<String>> + Send + 'a,
    {
        Batch {
            client: self.clone(),
            ids: ids.map(Into::into).boxed().fuse(),
            recent_ids: RecentIds::new(GENERATION),
            in_flight: FuturesUnordered::new(),
            concurrency: 32,
        }
    }
}

/// Results of polling many tasks. Create it with [`Client::batch`]. It sends requests only while it
/// is polled.
#[must_use = "a batch does nothing unless it is polled"]
pub struct Batch<'a> {
    client: Client,
    ids: Fuse<BoxStream<'a, String>>,
    recent_ids: RecentIds,
    in_flight: FuturesUnordered<BoxFuture<'static, BatchItem>>,
    concurrency: usize,
}

type BatchItem = (String, Result<DescribeTaskDetailResponse, Error>);

/// Ids that are remembered at least: half a million, which takes some 20 MB.
const GENERATION: usize = 1 << 19;
/// Repeated ids that are skipped before the batch yields, so that other tasks of the runtime can
/// run.
const REPEATS_BEFORE_YIELD: usize = 1_024;

impl Batch<'_> {
    /// Sets the number of requests in flight; 0 counts as 1. Default: 32, which uses all of a limit
    /// of 100 a second if an answer takes at most a third of a second.
    pub fn concurrency(mut self, tasks: usize) -> Self {
        self.concurrency = tasks.max(1);
        self
    }

    /// Returns the next result, or `None` after the last.
    pub async fn next(&mut self) -> Option<(String, Result<DescribeTaskDetailResponse, Error>)> {
        StreamExt::next(self).await
    }
}

impl Stream for Batch<'_> {
    type Item = BatchItem;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<BatchItem>> {
        let batch = self.get_mut();
        let mut more = true;
        let mut repeated = 0;
        while batch.in_flight.len() < batch.concurrency {
            match batch.ids.poll_next_unpin(context) {
                Poll::Ready(Some(id)) => {
                    if batch.recent_ids.is_new(&id) {
                        batch.in_flight.push(describe(batch.client.clone(), id));
                    } else {
                        repeated += 1;
                    }
                    if repeated == REPEATS_BEFORE_YIELD {
                        context.waker().wake_by_ref();
                        break;
                    }
                }
                Poll::Ready(None) => {
                    more = false;
                    break;
                }
                Poll::Pending => break,
            }
        }
        match batch.in_flight.poll_next_unpin(context) {
            // Nothing is in flight, but more ids may come.
            Poll::Ready(None) if more => Poll::Pending,
            item => item,
        }
    }
}

impl fmt::Debug for Batch<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch")
            .field("in_flight", &self.in_flight.len())
            .field("concurrency", &self.concurrency)
            .finish_non_exhaustive()
    }
}

fn describe(client: Client, id: String) -> BoxFuture<'static, BatchItem> {
    Box::pin(async move {
        let result = match TaskId::new(&id) {
            Ok(task_id) => client.describe_as(&task_id, CallMode::queued()).await,
            Err(error) => Err(error),
        };
        (id, result)
    })
}

#[cfg(test)]
mod tests;
