use crate::Error;
use crate::client::{CallMode, Client};
use crate::task_id::TaskId;
use futures_util::future::BoxFuture;
use futures_util::stream::{self, BoxStream, Fuse, FuturesUnordered, Stream, StreamExt};
use mps_model::DescribeTaskDetailResponse;
use std::collections::HashSet;
use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::pin::Pin;
use std::task::{Context, Poll};

impl Client {
    /// Looks at each of these tasks once: a stream of ids with their results, in the order in which they come in.
    ///
    /// An id that comes again is not asked again, as long as there are no more than half a million others between. The ids are drawn as there is room for
    /// them, so there may be any number.
    ///
    /// PermitWait of the rate limiter are handed out first come first served: a batch that always has 32 questions waiting gets most of them. Where a
    /// [watch](Client::watch) or other calls share the client, a smaller [concurrency](Batch::concurrency) leaves them their part.
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

    /// As [`batch`](Self::batch), for ids that come in one after the other.
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

/// The results of looking at many tasks: from [`Client::batch`]. It asks only while it is polled.
#[must_use = "nothing is asked before it is polled"]
pub struct Batch<'a> {
    client: Client,
    ids: Fuse<BoxStream<'a, String>>,
    recent_ids: RecentIds,
    in_flight: FuturesUnordered<BoxFuture<'static, BatchItem>>,
    concurrency: usize,
}

type BatchItem = (String, Result<DescribeTaskDetailResponse, Error>);

impl Batch<'_> {
    /// How many tasks are asked for at a time; 0 counts as 1. Default 32, which uses up a limit of 100 a second as long as an
    /// answer takes no more than a third of a second.
    pub fn concurrency(mut self, tasks: usize) -> Self {
        self.concurrency = tasks.max(1);
        self
    }

    /// The next result, `None` after the last.
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
                    if repeated == REPEATED {
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
            // Nothing is under way, but more ids may come.
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

/// Ids that were met before are drawn so many at a time, so that others get a chance to run.
const REPEATED: usize = 1_024;

fn describe(client: Client, id: String) -> BoxFuture<'static, BatchItem> {
    Box::pin(async move {
        let result = match TaskId::new(&id) {
            Ok(task_id) => client.ask(&task_id, CallMode::QUEUED).await,
            Err(error) => Err(error),
        };
        (id, result)
    })
}

/// The ids that were met, as fingerprints of 16 bytes: at least the last `generation`, at most twice as many.
struct RecentIds {
    generation: usize,
    recent: HashSet<u128>,
    older: HashSet<u128>,
    /// Of two keyed hashes, so that no two ids can be found to share a fingerprint.
    keys: (RandomState, RandomState),
}

/// Half a million ids: some 20 MB.
const GENERATION: usize = 1 << 19;

impl RecentIds {
    fn new(generation: usize) -> Self {
        Self {
            generation,
            recent: HashSet::new(),
            older: HashSet::new(),
            keys: (RandomState::new(), RandomState::new()),
        }
    }

    fn is_new(&mut self, id: &str) -> bool {
        let (high, low) = (self.keys.0.hash_one(id), self.keys.1.hash_one(id));
        let fingerprint = u128::from(high) << 64 | u128::from(low);
        // Also where it is among the older ones, which are forgotten first.
        let is_new = self.recent.insert(fingerprint) && !self.older.contains(&fingerprint);
        if self.recent.len() == self.generation {
            self.older = std::mem::take(&mut self.recent);
        }
        is_new
    }
}

#[cfg(test)]
mod tests {
    use super::RecentIds;
    use crate::testing::{answering, builder, refusal, task};
    use crate::{Client, ErrorKind};
    use async_trait::async_trait;
    use bytes::Bytes;
    use futures_util::{FutureExt, StreamExt, stream};
    use mps_transport::{Transport, TransportError};
    use std::collections::BTreeMap;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;
    use tokio::time::Instant;

    /// Answers after a while and knows how many requests are under way.
    #[derive(Debug, Default)]
    struct Slow {
        in_flight: Arc<AtomicUsize>,
        peak: Arc<AtomicUsize>,
    }

    struct Leaving<'a>(&'a AtomicUsize);

    impl Drop for Leaving<'_> {
        fn drop(&mut self) {
            self.0.fetch_sub(1, Ordering::Relaxed);
        }
    }

    #[async_trait]
    impl Transport for Slow {
        async fn send(
            &self,
            _: http::Request<Bytes>,
        ) -> Result<http::Response<Bytes>, TransportError> {
            let in_flight = self.in_flight.fetch_add(1, Ordering::Relaxed) + 1;
            self.peak.fetch_max(in_flight, Ordering::Relaxed);
            let _leaving = Leaving(&self.in_flight);
            tokio::time::sleep(Duration::from_millis(300)).await;
            task("FINISH")
        }
    }

    #[tokio::test(start_paused = true)]
    async fn every_id_is_answered_once_and_told_apart() {
        let (transport, seen) =
            answering(|_, request| match request.body().ends_with(b"gone\"}") {
                true => refusal("ResourceNotFound"),
                false => task("FINISH"),
            });
        let client = builder(transport).build().unwrap();
        let ids = ["a", "b", "gone", "a", "", "b", "c", "a"];
        let mut batch = client.batch(ids);
        let mut results = BTreeMap::new();
        while let Some((id, result)) = batch.next().await {
            let kind = result.err().map(|error| error.kind());
            assert_eq!(results.insert(id.clone(), kind), None, "{id} came twice");
        }
        let expected = [
            ("", Some(ErrorKind::Config)),
            ("a", None),
            ("b", None),
            ("c", None),
            ("gone", Some(ErrorKind::NotFound)),
        ];
        assert!(
            results
                .iter()
                .map(|(id, kind)| (id.as_str(), *kind))
                .eq(expected)
        );
        assert_eq!(seen.lock().unwrap().len(), 4);
        assert!(batch.next().await.is_none());
    }

    #[tokio::test(start_paused = true)]
    async fn batch_uses_whole_rate_limit_and_does_not_exceed_it() {
        let slow = Slow::default();
        let peak = Arc::clone(&slow.peak);
        let client = builder(slow).build().unwrap();
        let begin = Instant::now();
        let all: Vec<_> = client
            .batch((0..10_000).map(|id| id.to_string()))
            .collect()
            .await;
        assert_eq!(all.len(), 10_000);
        assert!(all.iter().all(|(_, result)| result.is_ok()));
        let rate = 10_000.0 / begin.elapsed().as_secs_f64();
        assert!((98.0..=100.0).contains(&rate), "{rate} a second");
        assert!(peak.load(Ordering::Relaxed) <= 32);
    }

    #[tokio::test(start_paused = true)]
    async fn ids_are_drawn_only_as_there_is_room_for_them() {
        let slow = Slow::default();
        let peak = Arc::clone(&slow.peak);
        let client = builder(slow).build().unwrap();
        let drawn = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&drawn);
        // Without end: it could not be drawn in advance.
        let ids = (0..).map(move |id: u64| {
            counted.fetch_add(1, Ordering::Relaxed);
            id.to_string()
        });
        let mut batch = client.batch(ids).concurrency(4);
        assert_eq!(drawn.load(Ordering::Relaxed), 0);
        for _ in 0..20 {
            batch.next().await.unwrap().1.unwrap();
        }
        assert!(drawn.load(Ordering::Relaxed) <= 24);
        assert_eq!(peak.load(Ordering::Relaxed), 4);
    }

    #[test]
    fn an_id_that_keeps_coming_is_known() {
        let mut recent_ids = RecentIds::new(4);
        assert!(recent_ids.is_new("often"));
        for number in 0..100 {
            assert!(recent_ids.is_new(&number.to_string()));
            assert!(!recent_ids.is_new("often"), "{number}");
        }
    }

    // In real time: paused time would not pass while the batch keeps drawing.
    #[tokio::test]
    async fn ids_that_repeat_without_end_hold_up_nobody() {
        let (transport, seen) = answering(|_, _| task("FINISH"));
        let client = builder(transport).build().unwrap();
        let mut batch = client.batch((0..).map(|id: u64| (id % 3).to_string()));
        for _ in 0..3 {
            assert!(batch.next().await.is_some());
        }
        assert!(batch.next().now_or_never().is_none());
        assert_eq!(seen.lock().unwrap().len(), 3);
    }

    #[tokio::test(start_paused = true)]
    async fn ids_may_come_in_later() {
        let (transport, _) = answering(|_, _| task("FINISH"));
        let client = builder(transport).build().unwrap();
        let ids = stream::iter(["a", "b", "c"]).then(|id| async move {
            tokio::time::sleep(Duration::from_secs(60)).await;
            id
        });
        let begin = Instant::now();
        let mut batch = client.batch_stream(ids);
        assert!(batch.next().now_or_never().is_none());
        for (id, minutes) in [("a", 1), ("b", 2), ("c", 3)] {
            assert_eq!(batch.next().await.unwrap().0, id);
            assert_eq!(begin.elapsed().as_secs() / 60, minutes);
        }
        assert!(batch.next().await.is_none());
    }

    #[tokio::test(start_paused = true)]
    async fn batch_waiting_for_permits_does_not_spend_operation_timeout() {
        let (transport, _) = answering(|_, _| task("FINISH"));
        let client = builder(transport)
            .operation_timeout(Duration::from_secs(5))
            .build()
            .unwrap();
        let ids = (0..2_000).map(|id| id.to_string());
        let failed = client
            .batch(ids)
            .concurrency(2_000)
            .filter(|(_, result)| std::future::ready(result.is_err()))
            .count();
        assert_eq!(failed.await, 0);
    }

    #[tokio::test(start_paused = true)]
    async fn waiting_for_a_retrys_permit_is_not_waiting_for_the_service_either() {
        let (transport, _) = answering(|number, _| match number % 100 {
            7 => refusal("InternalError"),
            _ => task("FINISH"),
        });
        let client = builder(transport)
            .operation_timeout(Duration::from_secs(5))
            .build()
            .unwrap();
        let failed = client
            .batch((0..2_000).map(|id| id.to_string()))
            .concurrency(2_000)
            .filter(|(_, result)| std::future::ready(result.is_err()))
            .count();
        assert_eq!(failed.await, 0);
    }

    #[tokio::test(start_paused = true)]
    async fn a_dropped_batch_gives_up_what_was_under_way() {
        let slow = Slow::default();
        let in_flight = Arc::clone(&slow.in_flight);
        let client = builder(slow).build().unwrap();
        let mut batch = client.batch((0..100).map(|id| id.to_string()));
        assert!(batch.next().await.is_some());
        assert!(in_flight.load(Ordering::Relaxed) > 0);
        drop(batch);
        let begin = Instant::now();
        client.describe("id").await.unwrap();
        assert!(begin.elapsed() < Duration::from_millis(400));
        fn sendable<T: Send>(_: T) {}
        sendable(Client::batch(&client, ["a"]));
    }

    #[tokio::test(start_paused = true)]
    async fn a_dropped_batch_leaves_nothing_behind_wherever_it_stood() {
        for polls in 0..200 {
            let slow = Slow::default();
            let in_flight = Arc::clone(&slow.in_flight);
            let client = builder(slow).build().unwrap();
            let mut batch = client.batch((0..100).map(|id| id.to_string()));
            for _ in 0..polls {
                let _ = batch.next().now_or_never();
                tokio::time::advance(Duration::from_millis(3)).await;
            }
            let asked = in_flight.load(Ordering::Relaxed);
            drop(batch);
            assert_eq!(in_flight.load(Ordering::Relaxed), 0, "of {asked}");
            // Only requests that were sent count towards the rate limit.
            let begin = Instant::now();
            client.describe("id").await.unwrap();
            assert!(begin.elapsed() <= Duration::from_millis(311));
        }
    }

    #[test]
    fn memory_for_ids_that_were_met_is_bounded() {
        let generation = 1_000;
        let mut recent_ids = RecentIds::new(generation);
        let ids = generation * 20 + 10;
        for id in 0..ids {
            assert!(recent_ids.is_new(&id.to_string()));
            assert!(recent_ids.recent.len() + recent_ids.older.len() <= 2 * generation);
        }
        for id in ids - generation..ids {
            assert!(
                !recent_ids.is_new(&id.to_string()),
                "{id} was met not long ago"
            );
        }
    }
}
