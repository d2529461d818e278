//! Tests of a watch whose tasks are described by different operations.

use super::support::{Life, follow, lives, seconds, service, task_id};
use crate::testing::{answering, broken, builder, ok, task};
use crate::{ErrorKind, Event};
use futures_util::FutureExt;
use mps_model::Outcome;
use mps_transport::TransportErrorKind;
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::Instant;

fn is_batch(request: &http::Request<bytes::Bytes>) -> bool {
    match request.headers()["x-tc-action"].to_str().unwrap() {
        "DescribeBatchTaskDetail" => true,
        "DescribeTaskDetail" => false,
        other => panic!("{other}"),
    }
}

/// Ids of this many batch tasks and of as many others, in turn.
fn mixed(count: u64) -> impl Iterator<Item = String> {
    (0..count).flat_map(|id| [format!("1-BatchTask-{id}"), format!("1-WorkflowTask-{id}")])
}

#[tokio::test(start_paused = true)]
async fn slow_limit_of_batch_tasks_delays_only_them() {
    let begin = Instant::now();
    let times = Arc::new(Mutex::new([Vec::new(), Vec::new()]));
    let noted = Arc::clone(&times);
    let life = Life { waits: 0, runs: 60 };
    let (transport, _) = answering(move |_, request| {
        let id = task_id(request);
        assert_eq!(is_batch(request), id.contains("-BatchTask-"), "{id}");
        let mut times = noted.lock().unwrap();
        times[usize::from(is_batch(request))].push((begin.elapsed(), id));
        life.answer(begin.elapsed())
    });
    let client = builder(transport).build().unwrap();
    let (done, lost) = follow(client.watch(mixed(200))).await;
    assert_eq!((done.len(), lost.len()), (400, 0));
    let times = times.lock().unwrap();
    for (times, limit) in times.iter().zip([100, 20]) {
        for (first, (time, _)) in times.iter().enumerate() {
            let second = *time + seconds(1);
            let within = times[first..].partition_point(|(other, _)| *other < second);
            assert!(within <= limit, "{within} of {limit} within a second");
        }
    }
    // Each operation begins with as many polls a second as it may send, whatever the other does.
    for (times, rate) in times.iter().zip([100, 20]) {
        let tasks = |until: Duration| {
            let polled = times.iter().take_while(|(time, _)| *time <= until);
            let ids: std::collections::BTreeSet<_> = polled.map(|(_, id)| id).collect();
            ids.len()
        };
        let first = tasks(Duration::from_millis(1_900));
        assert!(
            first >= rate * 3 / 2,
            "{first} tasks at {rate} polls a second"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn batch_tasks_are_added_removed_and_notified_like_others() {
    let (transport, seen) = answering(|_, _| task("PROCESSING"));
    let client = builder(transport).build().unwrap();
    let mut watch = client.watch(mixed(1)).interval(seconds(60)..=seconds(60));
    let handle = watch.handle();
    assert_eq!(watch.len(), 2);
    let mut advance = async |time: u64| {
        for _ in 0..time * 10 {
            while watch.next().now_or_never().is_some() {}
            tokio::time::advance(Duration::from_millis(100)).await;
        }
        watch.len()
    };
    assert_eq!(advance(2).await, 2);
    let polls = || {
        let seen = seen.lock().unwrap();
        let mut polls = HashMap::new();
        for request in &*seen {
            *polls.entry(task_id(request)).or_insert(0) += 1;
        }
        ["1-BatchTask-0", "1-WorkflowTask-0", "1-BatchTask-1"]
            .map(|id| polls.get(id).copied().unwrap_or(0))
    };
    assert_eq!(polls(), [1, 1, 0]);
    handle.poll_now("1-BatchTask-0");
    assert_eq!(advance(2).await, 2);
    assert_eq!(polls(), [2, 1, 0]);
    handle.add("1-BatchTask-1");
    handle.add("1-BatchTask-1");
    assert_eq!(advance(2).await, 3);
    assert_eq!(
        polls(),
        [2, 1, 1],
        "the same interval holds for what is added"
    );
    handle.remove("1-BatchTask-0");
    handle.remove("1-WorkflowTask-0");
    assert_eq!(advance(130).await, 1);
    let [removed, other, added] = polls();
    assert_eq!([removed, other], [2, 1]);
    assert!(added >= 3, "{added}");
    handle.remove("1-BatchTask-1");
    drop(handle);
    assert!(watch.next().await.is_none() && watch.is_empty());
}

#[tokio::test(start_paused = true)]
async fn failed_file_of_a_batch_is_no_success_of_the_watch() {
    let (transport, _) = answering(|_, request| match is_batch(request) {
        true => ok(
            r#"{"Response":{"TaskType":"BatchTask","Status":"FINISH","BatchTaskResult":{
            "SmartSubtitlesTaskResult":{"Outputs":[{"Status":"SUCCESS"},{"Status":"FAIL"}]}}}}"#,
        ),
        false => Life { waits: 0, runs: 1 }.answer(seconds(1)),
    });
    let client = builder(transport).build().unwrap();
    let (done, lost) = follow(client.watch(mixed(1))).await;
    assert_eq!(done["1-BatchTask-0"], Outcome::PartlyFailed);
    assert_eq!(done["1-WorkflowTask-0"], Outcome::Succeeded);
    assert!(lost.is_empty());
}

#[tokio::test(start_paused = true)]
async fn outage_of_one_operation_does_not_slow_the_other() {
    let all = lives(30);
    let begin = Instant::now();
    let (transport, seen) = answering(move |_, request| match is_batch(request) {
        true => broken(TransportErrorKind::Connect),
        false => all[&task_id(request)].answer(begin.elapsed()),
    });
    let client = builder(transport).build().unwrap();
    let ids = (0..30).flat_map(|id| [format!("task-{id}"), format!("1-BatchTask-{id}")]);
    let mut watch = client.watch(ids);
    let mut ended = 0;
    while ended < 30 {
        let update = watch.next().await.unwrap();
        assert!(!matches!(update.event, Event::GaveUp(_)), "{update:?}");
        ended += usize::from(matches!(update.event, Event::Done(_)));
    }
    assert!(begin.elapsed() < seconds(310), "{:?}", begin.elapsed());
    assert_eq!(watch.len(), 30);
    let seen = seen.lock().unwrap();
    let vain = seen.iter().filter(|request| is_batch(request)).count();
    assert!(
        (40..100).contains(&vain),
        "{vain} polls of a service that is away"
    );
}

#[tokio::test(start_paused = true)]
async fn answers_in_place_of_the_service_are_tolerated_once_any_operation_was_reached() {
    let page = || ok("<html>");
    let begin = Instant::now();
    let (transport, _) = answering(move |_, request| match is_batch(request) {
        // Longer than ten failed polls take.
        true if begin.elapsed() < seconds(300) => page(),
        _ => task("FINISH"),
    });
    let client = builder(transport).build().unwrap();
    let mut watch = client.watch(["1-WorkflowTask-0"]);
    let handle = watch.handle();
    assert!(matches!(watch.next().await.unwrap().event, Event::Done(_)));
    handle.add("1-BatchTask-0");
    drop(handle);
    let (done, lost) = follow(watch).await;
    assert_eq!((done.len(), lost.len()), (1, 0));
    // Without any answer of the service, the page ends the watch of the task.
    let (transport, _) = answering(move |_, _| page());
    let client = builder(transport).build().unwrap();
    let (done, lost) = follow(client.watch(["1-BatchTask-0"])).await;
    assert_eq!(
        (done.len(), lost["1-BatchTask-0"]),
        (0, ErrorKind::Unreadable)
    );
}

#[tokio::test(start_paused = true)]
async fn batch_tasks_alone_are_followed_to_their_ends() {
    let lives: HashMap<_, _> = (0..50)
        .map(|id| {
            (
                format!("1-BatchTask-{id}"),
                Life {
                    waits: 5,
                    runs: 20 + id,
                },
            )
        })
        .collect();
    let ids: Vec<_> = lives.keys().cloned().collect();
    let (transport, seen) = service(lives, 10..15);
    let client = builder(transport).build().unwrap();
    let (done, lost) = follow(client.watch(ids)).await;
    assert_eq!((done.len(), lost.len()), (50, 0));
    assert!(seen.lock().unwrap().iter().all(is_batch));
}
