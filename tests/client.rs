//! Tests of the client against the emulator, over sockets, with both backends. No request leaves
//! the machine.

use mps_describe::transport::{
    Clock, HyperTransport, ReqwestTransport, TokioClock, Transport, TransportOptions,
};
use mps_describe::{
    Client, ClientBuilder, Credential, Error, ErrorKind, Event, LocalRateLimiter, RetryPolicy,
};
use mps_emulator::{
    DOCUMENTED_TASK_ID, Emulator, Fault, Outage, Population, SECRET_ID, SECRET_KEY, Task,
};
use mps_model::{Outcome, TaskStatus};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::future::Future;
use std::net::TcpListener;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;
use tokio::runtime::Handle;

/// Returns both backends by name.
pub(crate) fn backends() -> [(&'static str, Arc<dyn Transport>); 2] {
    let options = TransportOptions::default();
    [
        (
            "reqwest",
            Arc::new(ReqwestTransport::new(&options).unwrap()),
        ),
        ("hyper", Arc::new(HyperTransport::new(&options).unwrap())),
    ]
}

pub(crate) fn builder(emulator: &Emulator) -> ClientBuilder {
    Client::builder()
        .credentials(Credential::new(SECRET_ID, SECRET_KEY))
        .endpoint(emulator.url().parse().unwrap())
}

/// Returns a workflow with one transcoding that succeeds.
fn workflow(id: impl Into<String>) -> Task {
    let answer = json!({
        "TaskType": "WorkflowTask",
        "Status": "FINISH",
        "WorkflowTask": { "Status": "FINISH", "MediaProcessResultSet": [
            { "Type": "Transcode", "TranscodeTask": { "Status": "SUCCESS", "Progress": 100 } }
        ] }
    });
    Task::new(id, answer)
}

/// Removes nulls, empty lists and `RequestId` from JSON. The model treats nulls and empty lists
/// alike.
fn plain(value: Value) -> Value {
    match value {
        Value::Object(members) => members
            .into_iter()
            .map(|(name, value)| (name, plain(value)))
            .filter(|(name, value)| !value.is_null() && *value != json!([]) && name != "RequestId")
            .collect(),
        Value::Array(elements) => elements.into_iter().map(plain).collect(),
        Value::Number(number) => json!(number.as_f64()),
        other => other,
    }
}

#[tokio::test]
async fn the_documented_task_arrives_as_documented() {
    let emulator = Emulator::builder().start().await.unwrap();
    for (name, transport) in backends() {
        let client = builder(&emulator)
            .shared_transport(transport)
            .build()
            .unwrap();
        let detail = client.describe(DOCUMENTED_TASK_ID).await.unwrap();
        assert_eq!(detail.status, TaskStatus::Finish);
        let ours = plain(serde_json::to_value(&detail).unwrap());
        let documented =
            include_str!("../crates/mps-model/schema/examples/DescribeTaskDetail-page.json");
        let documented: Value = serde_json::from_str(documented).unwrap();
        assert_eq!(ours, plain(documented["Response"].clone()), "{name}");
    }
    assert_eq!(emulator.counters().signatures_refused, 0);
}

#[tokio::test]
async fn a_refused_key_is_told_with_what_to_check() {
    let emulator = Emulator::builder().start().await.unwrap();
    for (key, code, advice) in [
        (
            Credential::new(SECRET_ID, "wrong"),
            "AuthFailure.SignatureFailure",
            "Check the secret key",
        ),
        (
            Credential::new("AKIDunknown", SECRET_KEY),
            "AuthFailure.SecretIdNotFound",
            "Check the secret id",
        ),
    ] {
        for (_, transport) in backends() {
            let client = builder(&emulator)
                .credentials(key.clone())
                .shared_transport(transport)
                .build()
                .unwrap();
            let error = client.describe(DOCUMENTED_TASK_ID).await.unwrap_err();
            assert_eq!((error.kind(), error.code()), (ErrorKind::Auth, Some(code)));
            assert!(error.request_id().is_some());
            assert!(error.to_string().contains(advice), "{error}");
            assert!(!error.is_retryable());
        }
    }
}

#[tokio::test]
async fn a_closed_port_and_an_unknown_task_are_told_apart() {
    let closed = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let emulator = Emulator::builder().start().await.unwrap();
    for (name, transport) in backends() {
        let client = |url: String| {
            Client::builder()
                .credentials(Credential::new(SECRET_ID, SECRET_KEY))
                .endpoint(url.parse().unwrap())
                .shared_transport(Arc::clone(&transport))
                .retry(RetryPolicy::default().with_base(Duration::from_millis(1)))
                .build()
                .unwrap()
        };
        let error = client(format!("http://{closed}"))
            .describe("id")
            .await
            .unwrap_err();
        assert_eq!(
            (error.kind(), error.attempts()),
            (ErrorKind::Network, 3),
            "{name}"
        );
        let error = client(emulator.url())
            .describe("2600000000-WorkflowTask-0123456789abcdef0123456789abcdeft1")
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotFound, "{name}");
        assert_eq!(error.http_status().unwrap(), 200);
    }
}

#[tokio::test]
async fn a_clock_that_is_off_is_corrected_and_one_that_is_set_right_again_too() {
    let emulator = Emulator::builder().start().await.unwrap();
    let client = builder(&emulator).build().unwrap();
    for offset in [3_600, -7_200, 0, 86_000, 290] {
        emulator.set_clock_offset(offset);
        client.describe(DOCUMENTED_TASK_ID).await.unwrap();
    }
    let counters = emulator.counters();
    assert_eq!(counters.answered, 5);
    assert_eq!(counters.signatures_refused, 5, "one for each change");
    let stubborn = builder(&emulator).clock_correction(false).build().unwrap();
    emulator.set_clock_offset(3_600);
    let error = stubborn.describe(DOCUMENTED_TASK_ID).await.unwrap_err();
    assert_eq!(error.code(), Some("AuthFailure.SignatureExpire"));
}

#[tokio::test]
async fn a_task_is_waited_for_through_its_life() {
    let task = workflow("one")
        .waiting(Duration::from_millis(100))
        .processing(Duration::from_millis(400));
    let emulator = Emulator::builder().task(task).start().await.unwrap();
    let client = builder(&emulator).build().unwrap();
    let brief = Duration::from_millis(20)..=Duration::from_millis(50);
    let mut wait = client.wait("one").interval(brief);
    let (mut seen, mut last) = (Vec::new(), None);
    while let Some(now) = wait.try_next().await.unwrap() {
        if seen.last() != Some(&now.status) {
            seen.push(now.status.clone());
        }
        last = Some(now);
    }
    assert_eq!(seen.last(), Some(&TaskStatus::Finish));
    assert!(seen.contains(&TaskStatus::Processing), "{seen:?}");
    assert_eq!(last.unwrap().outcome(), Outcome::Succeeded);
}

#[tokio::test]
async fn a_batch_stays_within_the_services_window() {
    let tasks = (0..250).map(|id| workflow(format!("task-{id}")));
    let emulator = Emulator::builder().tasks(tasks).start().await.unwrap();
    let client = builder(&emulator).build().unwrap();
    let ids = emulator.task_ids();
    let mut batch = client.batch(&ids);
    let mut answered = 0;
    while let Some((id, result)) = batch.next().await {
        result.unwrap_or_else(|error: Error| panic!("{id}: {error}"));
        answered += 1;
    }
    assert_eq!(answered, ids.len());
    let counters = emulator.counters();
    assert_eq!(
        counters.requests as usize,
        ids.len(),
        "none was asked twice"
    );
    assert!(counters.max_per_second <= 100, "{counters:?}");
}

#[tokio::test]
async fn an_outage_in_the_middle_of_a_watch_loses_nothing() {
    let second = Duration::from_secs(1);
    for outage in [Outage::Reset, Outage::Status(503)] {
        let population = Population::new(60).uniform(second, 3 * second).failing(0.2);
        let ids: Vec<String> = population.ids().collect();
        let emulator = Emulator::builder()
            .population(population)
            .start()
            .await
            .unwrap();
        let client = builder(&emulator).build().unwrap();
        let brief = Duration::from_millis(100)..=Duration::from_millis(500);
        let mut watch = client.watch(&ids).interval(brief);
        let mut done = BTreeMap::new();
        let mut broken = false;
        while let Some(change) = watch.next().await {
            match change.event {
                Event::Done(detail) => {
                    done.insert(change.task_id, detail.outcome());
                }
                Event::GaveUp(error) => panic!("{error}"),
                _ => {}
            }
            if !broken && done.len() >= 10 {
                broken = true;
                emulator.begin_outage(outage);
                // Requests in flight fail while the watch is not polled. Then the watch finds the
                // service unavailable for a while.
                let _ = tokio::time::timeout(second, watch.next())
                    .await
                    .map(|change| {
                        if let Some(change) = change
                            && let Event::Done(detail) = change.event
                        {
                            done.insert(change.task_id, detail.outcome());
                        }
                    });
                emulator.end_outage();
            }
        }
        assert!(broken);
        assert!(
            done.keys().eq(&BTreeSet::from_iter(ids)),
            "{} ends",
            done.len()
        );
        assert!(done.values().any(|outcome| *outcome != Outcome::Succeeded));
        assert!(emulator.counters().max_per_second <= 100);
    }
}

#[tokio::test]
async fn watch_with_faults_and_outage_reports_each_end_once() {
    let second = Duration::from_secs(1);
    let population = Population::new(150).uniform(second, 4 * second);
    let ids: Vec<String> = population.ids().collect();
    let emulator = Emulator::builder()
        .population(population)
        .fault(Fault::new().status(503).probability(0.05))
        .start()
        .await
        .unwrap();
    let client = builder(&emulator).build().unwrap();
    let mut watch = client.watch(&ids);
    let mut done = BTreeSet::new();
    let follow = async {
        while let Some(change) = watch.next().await {
            match change.event {
                Event::Done(_) => assert!(done.insert(change.task_id), "an end was told twice"),
                Event::GaveUp(error) => panic!("{error}"),
                _ => {}
            }
        }
    };
    let outage = async {
        tokio::time::sleep(second).await;
        emulator.begin_outage(Outage::Reset);
        tokio::time::sleep(2 * second).await;
        emulator.end_outage();
    };
    tokio::join!(follow, outage);
    assert_eq!(done, BTreeSet::from_iter(ids));
}

#[tokio::test]
async fn faults_on_the_way_are_overcome_or_told() {
    // A rule of the emulator, the expected result of a call, and the number of requests.
    let cases: [(&str, Result<(), ErrorKind>, u32); 18] = [
        ("status=503,times=2", Ok(()), 3),
        ("status=500,body=empty,times=2", Ok(()), 3),
        ("code=InternalError,times=2", Ok(()), 3),
        ("code=RequestLimitExceeded,status=429,times=1", Ok(()), 2),
        ("reset,times=2", Ok(()), 3),
        ("reset=20,times=2", Ok(()), 3),
        ("truncate=20,times=2", Ok(()), 3),
        ("garbage,times=1", Ok(()), 2),
        ("body=html,times=1", Ok(()), 2),
        ("hang,times=2", Ok(()), 3),
        ("drip=1/100ms,times=1", Ok(()), 2),
        ("stall=30,times=1", Ok(()), 2),
        ("close", Ok(()), 1),
        ("body=bom", Ok(()), 1),
        ("content-type=text/plain; charset=utf-8", Ok(()), 1),
        (
            "redirect=http://127.0.0.1:1/",
            Err(ErrorKind::Unreadable),
            1,
        ),
        ("status=403", Err(ErrorKind::Unreadable), 1),
        ("body=object", Err(ErrorKind::Unreadable), 2),
    ];
    for (name, transport) in backends() {
        for (rule, expected, requests) in cases {
            let emulator = Emulator::builder().start().await.unwrap();
            emulator.add_fault(rule.parse().unwrap());
            let quick = Duration::from_millis(1);
            let retry = RetryPolicy::default()
                .with_base(quick)
                .with_throttled_base(quick);
            let client = builder(&emulator)
                .shared_transport(Arc::clone(&transport))
                .retry(retry)
                .attempt_timeout(Duration::from_millis(400))
                .build()
                .unwrap();
            let result = client.describe(DOCUMENTED_TASK_ID).await;
            let kind = result.as_ref().map(|_| ()).map_err(Error::kind);
            assert_eq!(kind, expected, "{name}, {rule}: {result:?}");
            if let Err(error) = result {
                assert_eq!(error.attempts(), requests, "{name}, {rule}");
                assert!(error.body().is_some(), "{name}, {rule}");
            }
            assert_eq!(
                emulator.counters().requests,
                u64::from(requests),
                "{name}, {rule}"
            );
        }
    }
}

#[tokio::test]
async fn answer_about_another_task_is_retried_over_another_connection() {
    let answer = |id: &str| {
        let body = json!({ "Response": {
            "TaskType": "WorkflowTask", "Status": "FINISH", "RequestId": "req-1",
            "WorkflowTask": { "TaskId": id, "Status": "FINISH" },
        } });
        body.to_string()
    };
    for (name, transport) in backends() {
        let emulator = Emulator::builder().start().await.unwrap();
        let client = builder(&emulator)
            .shared_transport(transport)
            .retry(RetryPolicy::default().with_base(Duration::from_millis(1)))
            .build()
            .unwrap();
        emulator.add_fault(Fault::new().body(answer("another")).times(1));
        let detail = client.describe(DOCUMENTED_TASK_ID).await.unwrap();
        assert_eq!(detail.task_id(), Some(DOCUMENTED_TASK_ID), "{name}");
        let counters = emulator.counters();
        assert_eq!((counters.requests, counters.connections), (2, 2), "{name}");
        // The new connection is kept.
        client.describe(DOCUMENTED_TASK_ID).await.unwrap();
        assert_eq!(emulator.counters().connections, 2, "{name}");
        emulator.add_fault(Fault::new().body(answer("another")));
        let error = client.describe(DOCUMENTED_TASK_ID).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Unreadable, 3));
        assert!(error.to_string().contains(" another ("), "{error}");
    }
}

#[tokio::test]
async fn a_dropped_call_closes_its_connection() {
    for (name, transport) in backends() {
        let emulator = Emulator::builder().start().await.unwrap();
        emulator.add_fault(Fault::new().hang());
        let client = builder(&emulator)
            .shared_transport(transport)
            .build()
            .unwrap();
        let call = client.describe(DOCUMENTED_TASK_ID);
        let dropped = tokio::time::timeout(Duration::from_millis(200), call).await;
        assert!(dropped.is_err());
        let mut looks = 0;
        while emulator.counters().connections_open > 0 {
            looks += 1;
            assert!(looks < 500, "{name}: the connection stays");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        assert_eq!(emulator.counters().requests, 1, "{name}");
    }
}

/// Waits until at most `connections` connections are open and at most `tasks` tasks run.
async fn settles(emulator: &Emulator, connections: u64, tasks: usize, place: &str) {
    let running = || Handle::current().metrics().num_alive_tasks();
    let mut looks = 0;
    while emulator.counters().connections_open > connections || running() > tasks {
        looks += 1;
        let open = emulator.counters().connections_open;
        assert!(
            looks < 1_000,
            "{place}: {open} connections and {} tasks stay",
            running()
        );
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

#[tokio::test]
async fn a_call_dropped_at_any_await_point_leaks_no_socket_and_no_task() {
    for name in backends().map(|(name, _)| name) {
        let emulator = Emulator::builder().start().await.unwrap();
        let idle = Handle::current().metrics().num_alive_tasks();
        let mut polls = 0;
        loop {
            // A refusal, then a response that arrives in pieces and never ends. Anything that
            // outlives the call therefore stays for long.
            emulator.clear_faults();
            for rule in ["code=InternalError,nth=1", "drip=1024/1ms,stall=2500"] {
                emulator.add_fault(rule.parse().unwrap());
            }
            let transport = backends().into_iter().find(|(other, _)| *other == name);
            let client = builder(&emulator)
                .shared_transport(transport.unwrap().1)
                .retry(RetryPolicy::default().with_base(Duration::from_millis(5)))
                .build()
                .unwrap();
            let mut call = Box::pin(client.describe(DOCUMENTED_TASK_ID));
            let mut polled = 0;
            let polled_so_often = std::future::poll_fn(|context| {
                if polled == polls {
                    return Poll::Ready(());
                }
                polled += 1;
                call.as_mut()
                    .poll(context)
                    .map(|answer| panic!("{answer:?}"))
            });
            let stalled = tokio::time::timeout(Duration::from_millis(300), polled_so_often);
            let stalled = stalled.await.is_err();
            drop(call);
            let place = format!("{name}, after {polls} polls");
            // One connection may stay open for the next call.
            settles(&emulator, 1, usize::MAX, &place).await;
            emulator.clear_faults();
            client.describe(DOCUMENTED_TASK_ID).await.unwrap();
            settles(&emulator, 1, usize::MAX, &place).await;
            drop(client);
            settles(&emulator, 0, idle, &place).await;
            if stalled {
                break;
            }
            polls += 1;
        }
        assert!(polls > 8, "{name}: {polls}");
    }
}

#[tokio::test]
async fn a_server_that_fails_everything_receives_hardly_more_than_a_request_a_call() {
    let emulator = Emulator::builder().rate_limit(None).start().await.unwrap();
    emulator.begin_outage(Outage::Status(503));
    for (name, transport) in backends() {
        let clock: Arc<dyn Clock> = Arc::new(TokioClock::new());
        let fast = LocalRateLimiter::per_second(NonZeroU32::new(100_000).unwrap(), clock);
        let quick = RetryPolicy::default().with_base(Duration::from_millis(1));
        let client = builder(&emulator)
            .shared_transport(transport)
            .rate_limiter(fast)
            .retry(quick)
            .build()
            .unwrap();
        let before = emulator.counters().requests;
        let calls = 2_000;
        let mut batch = client.batch((0..calls).map(|id| format!("task-{id}")));
        while let Some((_, result)) = batch.next().await {
            assert_eq!(result.unwrap_err().kind(), ErrorKind::Unavailable);
        }
        let requests = emulator.counters().requests - before;
        assert!(requests > calls, "{name}: there is a budget");
        assert!(requests * 10 <= calls * 11, "{name}: {requests} requests");
    }
}
