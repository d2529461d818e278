//! Tests of permits, memory, and watches that are dropped or not polled.

use super::support::{Life, follow, lives, seconds, service, task_id};
use crate::Client;
use crate::testing::{MockTransport, answering, builder, paused_runtime, task};
use futures_util::FutureExt;
use futures_util::StreamExt;
use mps_credentials::{CredentialWithExpiry, Credentials, CredentialsError, CredentialsProvider};
use mps_model::TaskStatus;
use mps_sign::Credential;
use std::time::Duration;
use tokio::time::Instant;

#[tokio::test(start_paused = true)]
async fn unpolled_watch_does_not_block_other_calls() {
    let (transport, _) = service(lives(500), 0..0);
    let client = builder(transport).build().unwrap();
    let mut watch = client.watch((0..500).map(|id| format!("task-{id}")));
    for id in 0..100 {
        // Between two changes the watch stands still, wherever it was.
        watch.next().await.unwrap();
        let begin = Instant::now();
        client.describe(format!("task-{id}")).await.unwrap();
        assert!(begin.elapsed() < seconds(1));
    }
}

#[tokio::test(start_paused = true)]
async fn watches_and_calls_together_stay_within_rate_limit() {
    let times = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let noted = std::sync::Arc::clone(&times);
    let begin = Instant::now();
    let all = lives(400);
    let (transport, _) = answering(move |_, request| {
        noted.lock().unwrap().push(begin.elapsed());
        all[&task_id(request)].answer(begin.elapsed())
    });
    /// Keys that are long in coming, so that many wait for them.
    #[derive(Debug)]
    struct Slow;
    #[async_trait::async_trait]
    impl CredentialsProvider for Slow {
        async fn provide(&self) -> Result<CredentialWithExpiry, CredentialsError> {
            tokio::time::sleep(Duration::from_millis(800)).await;
            Ok(Credential::new("AKIDEXAMPLE", "canary-key").into())
        }
    }
    let client = builder(transport)
        .credentials(Credentials::from_provider(Slow))
        .build()
        .unwrap();
    let ids = |range: std::ops::Range<u64>| range.map(|id| format!("task-{id}"));
    let watch = follow(client.watch(ids(0..300)));
    let batch = client.batch(ids(300..400)).collect::<Vec<_>>();
    let wait = client.wait("task-399");
    let (_, batch, wait) = tokio::join!(watch, batch, wait);
    assert!(batch.iter().all(|(_, result)| result.is_ok()));
    assert_eq!(wait.unwrap().status, TaskStatus::Finish);
    let times = times.lock().unwrap();
    for (first, time) in times.iter().enumerate() {
        let within = times[first..].partition_point(|other| *other < *time + seconds(1));
        assert!(within <= 100, "{within} within a second");
    }
}

#[tokio::test(start_paused = true)]
async fn watch_dropped_at_any_point_leaves_no_request_or_permit() {
    for polls in 0..200 {
        let (transport, seen) = service(lives(20), 2..4);
        let client = builder(transport).build().unwrap();
        let mut watch = client.watch((0..20).map(|id| format!("task-{id}")));
        for _ in 0..polls {
            let _ = watch.next().now_or_never();
            tokio::time::advance(Duration::from_millis(7)).await;
        }
        drop(watch);
        let asked = seen.lock().unwrap().len();
        tokio::time::advance(seconds(60)).await;
        assert_eq!(
            seen.lock().unwrap().len(),
            asked,
            "no more requests are sent"
        );
        let begin = Instant::now();
        client.describe("task-0").await.unwrap();
        assert_eq!(begin.elapsed(), Duration::ZERO, "no permit is held");
    }
}

#[test]
fn watched_task_takes_less_than_512_bytes() {
    let count = 5_000;
    let ids: Vec<_> = (0..count)
        .map(|id| format!("2600000000-WorkflowTask-0123456789abcdef0123456789ab{id:05}tt7"))
        .collect();
    let life = Life {
        waits: 0,
        runs: 1_000,
    };
    let runtime = paused_runtime();
    runtime.block_on(async {
        let mut transport = MockTransport::new();
        transport
            .expect_send()
            .returning(move |_| life.answer(seconds(600)));
        let client = builder(transport).build().unwrap();
        let mut kept = None;
        let added = allocation_counter::measure(|| kept = Some(client.watch(&ids)));
        let mut watch = kept.unwrap();
        let mut bytes = added.bytes_current;
        // Measures the memory once every task was seen running with one subtask ended.
        let until = Instant::now() + seconds(count / 100 + 10);
        while Instant::now() < until {
            let mut next = Box::pin(watch.next());
            let polled = allocation_counter::measure(|| drop((&mut next).now_or_never()));
            drop(next);
            bytes += polled.bytes_current;
            tokio::time::advance(Duration::from_millis(1)).await;
        }
        let each = bytes / count as i64;
        assert!((100..512).contains(&each), "{each} bytes");
    });
}

#[test]
fn watch_can_be_sent_to_another_thread() {
    fn sendable<T: Send + 'static>(_: &T) {}
    let runtime = paused_runtime();
    let _entered = runtime.enter();
    let client: Client = builder(answering(|_, _| task("FINISH")).0).build().unwrap();
    let mut watch = client.watch(["one"]).interval(seconds(2)..=seconds(3));
    sendable(&watch.handle());
    sendable(&watch);
    assert_eq!(watch.len(), 1);
}
