//! Tests of the batch.

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

/// Answers after a while and counts the requests in flight.
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
    async fn send(&self, _: http::Request<Bytes>) -> Result<http::Response<Bytes>, TransportError> {
        let in_flight = self.in_flight.fetch_add(1, Ordering::Relaxed) + 1;
        self.peak.fetch_max(in_flight, Ordering::Relaxed);
        let _leaving = Leaving(&self.in_flight);
        tokio::time::sleep(Duration::from_millis(300)).await;
        task("FINISH")
    }
}

#[tokio::test(start_paused = true)]
async fn batch_answers_every_id_once() {
    let (transport, seen) = answering(|_, request| match request.body().ends_with(b"gone\"}") {
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
async fn ids_are_drawn_only_up_to_concurrency() {
    let slow = Slow::default();
    let peak = Arc::clone(&slow.peak);
    let client = builder(slow).build().unwrap();
    let drawn = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&drawn);
    // The ids are endless, so they cannot be drawn in advance.
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

// In real time, because paused time would not pass while the batch keeps drawing.
#[tokio::test]
async fn endless_repeated_ids_yield_to_other_tasks() {
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
async fn batch_stream_waits_for_later_ids() {
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
async fn batch_waiting_for_permit_of_retry_does_not_spend_operation_timeout() {
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
async fn dropped_batch_cancels_requests_in_flight() {
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
async fn batch_dropped_at_any_point_leaves_no_request_or_permit() {
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
