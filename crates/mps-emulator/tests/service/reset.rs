//! `POST /_emulator/reset`: afterwards the emulator behaves as a new one.

use std::collections::BTreeSet;
use std::time::{Duration, SystemTime};

use mps_emulator::{Emulator, Fault, Time};
use serde_json::{Value, json};
use tokio::time::Instant;

use crate::client::{Connection, End, SignedRequest, control};

async fn emulator(rules: &[&str]) -> (Emulator, Time) {
    let time = Time::manual(SystemTime::now());
    let mut builder = Emulator::builder().time(time.clone()).seed(7).rate_limit(3);
    for rule in rules {
        builder = builder.fault(rule.parse().expect("a rule"));
    }
    (builder.start().await.expect("a free port"), time)
}

/// Sends requests at steps of 0.3 s. Returns the result of each: a code, or the body of a fault.
async fn results(emulator: &Emulator, time: &Time, requests: usize) -> Vec<String> {
    let mut results = Vec::new();
    for index in 0..requests {
        if index % 2 == 0 {
            time.advance(Duration::from_millis(300));
        }
        let request = SignedRequest::documented().with(|request| request.at = time.now());
        let answer = request.send(emulator).await;
        results.push(match answer.headers["content-type"].as_str() {
            "text/html" => answer.status.to_string(),
            _ if answer.body.starts_with(b"{") => answer.code(),
            _ => format!("{:?}", answer.body),
        });
    }
    results
}

async fn reset(emulator: &Emulator) {
    assert_eq!(control(emulator, "POST", "/reset", None).await.0, 200);
}

/// The same faults are drawn, and the same requests are refused by the rate limit.
#[tokio::test]
async fn faults_and_rate_limits_after_a_reset_are_those_of_a_new_emulator() {
    let rules = [
        "garbage=8,p=0.2",
        "status=503,p=0.3,times=4",
        "code=InternalError,every=5",
    ];
    let (fresh, time) = emulator(&rules).await;
    let expected = results(&fresh, &time, 60).await;
    for result in ["ok", "503", "InternalError", "RequestLimitExceeded"] {
        assert!(expected.iter().any(|known| known == result), "{expected:?}");
    }
    // The reset comes at any time within a second, and after any number of requests.
    for (requests, passed) in [(0, 0), (1, 0), (7, 250), (60, 999), (13, 12_345)] {
        let (emulator, time) = emulator(&rules).await;
        results(&emulator, &time, requests).await;
        time.advance(Duration::from_millis(passed));
        emulator.add_fault(Fault::new().status(500).probability(0.5));
        emulator.clear_faults();
        reset(&emulator).await;
        let repeated = results(&emulator, &time, 60).await;
        assert_eq!(repeated, expected, "{requests} requests, {passed} ms");
    }
}

/// Everything that the control API shows is as after the start, but for times and connections.
#[tokio::test]
async fn every_view_after_a_reset_is_that_of_a_new_emulator() {
    let rules = ["code=InternalError,nth=2", "delay=1h,task=held"];
    let views = async |emulator: &Emulator| {
        let mut views = Vec::new();
        for path in [
            "/tasks",
            "/faults",
            "/outage",
            "/requests",
            "/notifications",
            "/counters",
        ] {
            let (_, mut view) = control(emulator, "GET", path, None).await;
            let connections = ["connections", "connections_open", "connections_peak"];
            if let Some(counters) = view.as_object_mut().filter(|_| path == "/counters") {
                counters.retain(|name, _| !connections.contains(&&**name));
            }
            for task in view["tasks"].as_array_mut().into_iter().flatten() {
                for time in ["created", "finishes", "age"] {
                    task[time] = Value::Null;
                }
            }
            views.push(view);
        }
        views
    };
    let (fresh, _) = emulator(&rules).await;
    let expected = views(&fresh).await;
    let (emulator, time) = emulator(&rules).await;
    results(&emulator, &time, 9).await;
    let mut held = Connection::open(emulator.addr()).await;
    let request = SignedRequest::describe("held").with(|request| request.at = time.now());
    held.write(&request.signed(&emulator.addr().to_string()))
        .await;
    while emulator.counters().requests < 10 {
        tokio::task::yield_now().await;
    }
    for (method, path, body) in [
        ("DELETE", "/faults/1", None),
        ("POST", "/faults", Some(json!({ "rule": "hang" }))),
        (
            "POST",
            "/tasks",
            Some(json!({ "answer": { "TaskType": "WorkflowTask" } })),
        ),
        (
            "PUT",
            "/outage",
            Some(json!({ "kind": "status", "status": 502 })),
        ),
    ] {
        let (status, answer) = control(&emulator, method, path, body).await;
        assert!(status < 300, "{answer}");
    }
    assert_ne!(views(&emulator).await, expected);
    reset(&emulator).await;
    assert_eq!(views(&emulator).await, expected);
    // The request that the delay held back was cut off, and leaves no trace.
    assert_eq!(held.rest().await, (Vec::new(), End::Reset));
    assert_eq!(views(&emulator).await, expected);
}

/// A request arrives wholly before a reset or wholly after it: the reset cuts it off and it leaves
/// no trace, or it is delayed and in the journal.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn request_that_meets_a_reset_is_before_or_after_it() {
    let (emulator, _) = emulator(&["delay=1h"]).await;
    let emulator = std::sync::Arc::new(emulator);
    let host = emulator.addr().to_string();
    for round in 0..40 {
        let sent = (0..16).map(|index| {
            let (emulator, host) = (emulator.clone(), host.clone());
            tokio::spawn(async move {
                let id = format!("task-{round}-{index}");
                let mut connection = Connection::open(emulator.addr()).await;
                let request = SignedRequest::describe(&id).signed(&host);
                connection.write(&request).await;
                (id, connection)
            })
        });
        let sent: Vec<_> = sent.collect();
        tokio::time::sleep(Duration::from_micros(200 * (round % 8))).await;
        reset(&emulator).await;
        let mut open = Vec::new();
        for sent in sent {
            open.push(sent.await.expect("a request"));
        }
        // A busy machine may take a while to cut off the last one, or to read it.
        let start = Instant::now();
        loop {
            open = still_open(open).await;
            let (logged, ids) = (logged_tasks(&emulator).await, sorted(&open));
            if logged == ids {
                break;
            }
            let is_late = start.elapsed() > Duration::from_secs(10);
            assert!(
                !is_late,
                "round {round}: {logged:?} are logged, {ids:?} open"
            );
        }
        reset(&emulator).await;
    }
}

/// Returns the connections that the emulator has not cut off.
async fn still_open(connections: Vec<(String, Connection)>) -> Vec<(String, Connection)> {
    let mut open = Vec::new();
    for (id, mut connection) in connections {
        let ended = tokio::time::timeout(Duration::from_millis(20), connection.rest()).await;
        if ended.is_err() {
            open.push((id, connection));
        }
    }
    open
}

fn sorted(connections: &[(String, Connection)]) -> Vec<String> {
    let ids = connections.iter().map(|(id, _)| id.clone());
    let ids: BTreeSet<String> = ids.collect();
    ids.into_iter().collect()
}

/// Returns the tasks of the requests in the journal, in alphabetical order.
async fn logged_tasks(emulator: &Emulator) -> Vec<String> {
    let (_, journal) = control(emulator, "GET", "/requests", None).await;
    let requests = journal["requests"].as_array().expect("a list");
    let tasks = requests
        .iter()
        .map(|entry| entry["task"].as_str().expect("an id"));
    let mut tasks: Vec<String> = tasks.map(str::to_owned).collect();
    tasks.sort();
    tasks
}
