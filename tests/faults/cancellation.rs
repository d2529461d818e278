//! Calls that are dropped after each number of polls, over sockets. None leaves a permit, a socket
//! or a task behind, and the next call works.

use crate::harness::backends;
use crate::options;
use crate::relay::Relay;
use futures_util::future::join_all;
use mps_describe::credentials::{AssumeRole, Context};
use mps_describe::model::operation::ManageTask;
use mps_describe::transport::{TokioClock, Transport};
use mps_describe::{Client, Credential, Credentials, ListTasks, RetryPolicy};
use mps_emulator::{Emulator, Population, SECRET_ID, SECRET_KEY};
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::time::{Instant, timeout};

/// Time for a thing that happens at once on a machine without other work.
const SOON: Duration = Duration::from_secs(10);

type Call = Pin<Box<dyn Future<Output = ()>>>;

/// The machine that calls are made on.
struct Bench {
    emulator: Emulator,
    relay: Relay,
    ids: Vec<String>,
}

impl Bench {
    async fn start() -> Self {
        let population = Population::new(6).uniform(Duration::ZERO, Duration::from_millis(1));
        let ids = population.ids().collect();
        let emulator = Emulator::builder()
            .population(population)
            .sts()
            .start()
            .await
            .unwrap();
        let relay = Relay::start(emulator.addr()).await;
        Self {
            emulator,
            relay,
            ids,
        }
    }

    fn client(&self, transport: &Arc<dyn Transport>) -> Client {
        let brief = Duration::from_millis(1);
        let retry = RetryPolicy::default()
            .with_base(brief)
            .with_throttled_base(brief);
        Client::builder()
            .credentials(Credential::new(SECRET_ID, SECRET_KEY))
            .endpoint(self.relay.url.parse().unwrap())
            .shared_transport(Arc::clone(transport))
            .retry(retry)
            .build()
            .unwrap()
    }
}

impl Bench {
    /// Waits until the client has closed each connection whose response is held back. Only an
    /// exchange that goes on without its caller would keep one open.
    async fn nothing_in_flight(&self, case: &str) {
        // A request that was sent is answered within this time.
        tokio::time::sleep(Duration::from_millis(5)).await;
        eventually(&format!("{case}: an exchange goes on"), || {
            self.relay.held() == 0
        })
        .await;
        self.relay.hold(false);
    }
}

/// Polls a future at most this many times. Returns true if it has ended.
async fn poll_at_most(call: &mut Call, polls: usize) -> bool {
    let mut left = polls;
    poll_fn(|cx| {
        if left == 0 {
            return Poll::Ready(false);
        }
        left -= 1;
        match call.as_mut().poll(cx) {
            Poll::Ready(()) => Poll::Ready(true),
            Poll::Pending if left == 0 => Poll::Ready(false),
            Poll::Pending => Poll::Pending,
        }
    })
    .await
}

async fn eventually(case: &str, holds: impl Fn() -> bool) {
    let begin = Instant::now();
    while !holds() {
        assert!(begin.elapsed() < SOON, "{case}");
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

fn tasks() -> usize {
    Handle::current().metrics().num_alive_tasks()
}

/// Drops the call after each number of polls, on both backends, until it ends by itself.
async fn drop_everywhere(name: &str, begin: impl Fn(&Bench, &Client) -> Call) {
    let bench = Bench::start().await;
    let before = tasks();
    let mut drops = 0;
    for (backend, transport) in backends(&options()) {
        let case = format!("{backend}, {name}");
        let client = bench.client(&transport);
        let next = async |polls: usize| {
            let call = timeout(SOON, client.describe(&bench.ids[0])).await;
            assert!(
                matches!(call, Ok(Ok(_))),
                "{case} after {polls} polls: {call:?}"
            );
        };
        for polls in 0.. {
            let mut call = begin(&bench, &client);
            let done = timeout(SOON, poll_at_most(&mut call, polls)).await;
            let done = done.unwrap_or_else(|_| panic!("{case}: stuck within {polls} polls"));
            bench.relay.hold(true);
            drop(call);
            bench
                .nothing_in_flight(&format!("{case} after {polls} polls"))
                .await;
            next(polls).await;
            // Only the connections of the last calls are kept.
            let busy = format!(
                "{case} after {polls} polls: {} connections",
                bench.relay.open()
            );
            assert!(bench.relay.open() <= 12, "{busy}");
            drops += 1;
            if done {
                assert!(polls > 4, "{case}: {polls} polls");
                break;
            }
        }
        // If a dropped call still held a place, some of these would wait for ever.
        let together = join_all(bench.ids.iter().map(|id| client.describe(id)));
        let together = timeout(SOON, together).await.expect("permits for all");
        assert!(together.iter().all(Result::is_ok), "{case}: {together:?}");
        drop((client, transport));
        eventually(&format!("{case}: a socket is left"), || {
            bench.relay.open() == 0
        })
        .await;
        eventually(&format!("{case}: a task is left"), || tasks() <= before).await;
    }
    assert_eq!(bench.emulator.counters().signatures_refused, 0);
    println!("{name}: dropped {drops} times");
}

#[tokio::test]
async fn describe_dropped_at_any_point_leaves_nothing() {
    drop_everywhere("describe", |bench, client| {
        let (client, id) = (client.clone(), bench.ids[1].clone());
        Box::pin(async move { drop(client.describe(id).await.unwrap()) })
    })
    .await;
}

#[tokio::test]
async fn wait_dropped_at_any_point_leaves_nothing() {
    drop_everywhere("wait", |bench, client| {
        let (client, id) = (client.clone(), bench.ids[1].clone());
        Box::pin(async move { drop(client.wait(id).await.unwrap()) })
    })
    .await;
}

#[tokio::test]
async fn watch_dropped_at_any_point_leaves_nothing() {
    drop_everywhere("watch", |bench, client| {
        let mut watch = client.watch(&bench.ids[1..3]);
        Box::pin(async move { while watch.next().await.is_some() {} })
    })
    .await;
}

#[tokio::test]
async fn batch_dropped_at_any_point_leaves_nothing() {
    drop_everywhere("batch", |bench, client| {
        let (client, ids) = (client.clone(), bench.ids[1..4].to_vec());
        Box::pin(async move {
            let mut batch = client.batch(&ids);
            while let Some((_, answer)) = batch.next().await {
                answer.unwrap();
            }
        })
    })
    .await;
}

#[tokio::test]
async fn send_dropped_at_any_point_leaves_nothing() {
    drop_everywhere("send", |bench, client| {
        let request = ManageTask::default()
            .with_operation_type("Abort")
            .with_task_id(bench.ids[1].clone());
        let client = client.clone();
        // The task has ended, which the service says.
        Box::pin(async move { drop(client.send(request).await) })
    })
    .await;
}

#[tokio::test]
async fn list_dropped_at_any_point_leaves_nothing() {
    drop_everywhere("list", |_, client| {
        let mut list = client.list(ListTasks::all());
        Box::pin(async move {
            while let Some(task) = list.next().await {
                task.unwrap();
            }
        })
    })
    .await;
}

#[tokio::test]
async fn load_of_credentials_dropped_at_any_point_leaves_nothing() {
    let bench = Bench::start().await;
    let before = tasks();
    for (backend, transport) in backends(&options()) {
        let context = Context::new(Arc::clone(&transport), Arc::new(TokioClock::new()))
            .with_sts_endpoint(&bench.relay.url)
            .unwrap();
        for polls in 0.. {
            let base = Credentials::from(Credential::new(SECRET_ID, SECRET_KEY));
            let role = AssumeRole::new("qcs::cam::uin/100000000001:roleName/media");
            let credentials = Credentials::assume_role(&base, role).bind(&context);
            let shared = credentials.clone();
            let mut call: Call = Box::pin(async move { drop(shared.current().await.unwrap()) });
            let done = timeout(SOON, poll_at_most(&mut call, polls)).await.unwrap();
            bench.relay.hold(true);
            drop(call);
            bench
                .nothing_in_flight(&format!("{backend} after {polls} polls"))
                .await;
            let next = timeout(SOON, credentials.current()).await;
            assert!(
                matches!(next, Ok(Ok(_))),
                "{backend} after {polls} polls: {next:?}"
            );
            if done {
                assert!(polls > 4, "{backend}: {polls} polls");
                break;
            }
        }
        drop((context, transport));
        eventually("a socket is left", || bench.relay.open() == 0).await;
        eventually("a task is left", || tasks() <= before).await;
    }
}
