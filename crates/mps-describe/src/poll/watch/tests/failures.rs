//! Tests of outages, failed polls and requested pauses.

use super::super::Event;
use super::support::{follow, lives, seconds, service, task_id};
use crate::testing::{
    NOON, Reply, answering, broken, builder, ok, refusal, status, task, with_header,
};
use crate::{ErrorKind, RetryPolicy};
use http::Request;
use mps_transport::TransportErrorKind;
use std::time::Duration;
use tokio::time::Instant;

/// Returns the largest delay of an end, not counting an outage, and the number of requests.
async fn watched(count: u64, outage: std::ops::Range<u64>) -> (f64, usize) {
    let ends = lives(count);
    let (transport, seen) = service(ends.clone(), outage.clone());
    let client = builder(transport).build().unwrap();
    let begin = Instant::now();
    let mut watch = client.watch((0..count).map(|id| format!("task-{id}")));
    let (mut done, mut latest) = (0, 0.0_f64);
    while let Some(change) = watch.next().await {
        match change.event {
            Event::Done(_) => {
                done += 1;
                let mut end = ends[&change.task_id].runs;
                if outage.contains(&end) {
                    end = outage.end;
                }
                latest = latest.max(begin.elapsed().as_secs_f64() - end as f64);
            }
            Event::GaveUp(error) => panic!("{error}"),
            _ => {}
        }
    }
    assert_eq!(done, count);
    let requests = seen.lock().unwrap().len();
    (latest, requests)
}

#[tokio::test(start_paused = true)]
async fn outage_loses_no_task_and_costs_few_requests() {
    for count in [10, 100, 1_000] {
        let (usually, calls) = watched(count, 0..0).await;
        for outage in [5..35, 90..120] {
            let (latest, calls_with) = watched(count, outage.clone()).await;
            let case = format!("{count} tasks, {outage:?}: {calls_with} calls, {latest} s late");
            assert!(
                calls_with as f64 <= 1.1 * calls as f64,
                "{case}, not {calls}"
            );
            // For those that ended just before it comes on top, and a round to catch up.
            assert!(latest <= usually + 30.0, "{case}, not {usually}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn long_outage_receives_fewer_requests_over_time() {
    let begin = Instant::now();
    let (transport, seen) = answering(move |_, _| match begin.elapsed().as_secs() {
        0..60 => broken(TransportErrorKind::Connect),
        _ => task("FINISH"),
    });
    let client = builder(transport).build().unwrap();
    let (done, _) = follow(client.watch((0..200).map(|id| format!("task-{id}")))).await;
    assert_eq!(done.len(), 200);
    assert!(begin.elapsed() < seconds(70), "{:?}", begin.elapsed());
    // At the beginning there were several under way; then one every 5 seconds.
    let in_outage = seen.lock().unwrap().len() - 200;
    assert!((12..40).contains(&in_outage), "{in_outage}");
}

#[tokio::test(start_paused = true)]
async fn polls_that_fail_together_count_once() {
    /// Out of order for the first two seconds, which is noticed by many polls at once.
    #[derive(Debug)]
    struct Slow(Instant);
    #[async_trait::async_trait]
    impl mps_transport::Transport for Slow {
        async fn send(&self, _: Request<bytes::Bytes>) -> Reply {
            tokio::time::sleep(Duration::from_millis(200)).await;
            match self.0.elapsed() < seconds(2) {
                true => broken(TransportErrorKind::Reset),
                false => task("FINISH"),
            }
        }
    }
    let begin = Instant::now();
    let client = builder(Slow(begin)).build().unwrap();
    let mut watch = client.watch((0..100).map(|id| format!("task-{id}")));
    watch.next().await.unwrap();
    // After half a second and another one, with the polls themselves between.
    assert!(begin.elapsed() < seconds(3), "{:?}", begin.elapsed());
}

#[tokio::test(start_paused = true)]
async fn slowly_failing_service_is_polled_one_by_one() {
    /// Fails after two seconds in the first minute.
    #[derive(Debug)]
    struct Slow(Instant, std::sync::Arc<std::sync::atomic::AtomicUsize>);
    #[async_trait::async_trait]
    impl mps_transport::Transport for Slow {
        async fn send(&self, _: Request<bytes::Bytes>) -> Reply {
            if self.0.elapsed() >= seconds(60) {
                return task("FINISH");
            }
            self.1.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            tokio::time::sleep(seconds(2)).await;
            broken(TransportErrorKind::Reset)
        }
    }
    let failed = std::sync::Arc::default();
    let client = builder(Slow(Instant::now(), std::sync::Arc::clone(&failed)))
        .build()
        .unwrap();
    let (done, _) = follow(client.watch((0..1_000).map(|id| format!("task-{id}")))).await;
    assert_eq!(done.len(), 1_000);
    // Those that were under way when the first came back, and one every few seconds.
    let failed = failed.load(std::sync::atomic::Ordering::Relaxed);
    assert!((100..160).contains(&failed), "{failed}");
}

#[tokio::test(start_paused = true)]
async fn answers_in_place_of_service_lose_no_task() {
    let strangers: [fn() -> Reply; 7] = [
        || ok("<html>maintenance</html>"),
        || status(403, "<html>"),
        || status(404, "<html>"),
        || status(307, ""),
        || status(503, ""),
        || broken(TransportErrorKind::Tls),
        || broken(TransportErrorKind::Other),
    ];
    for (number, stranger) in strangers.into_iter().enumerate() {
        for count in [1, 100] {
            let all = lives(count);
            let ids: Vec<_> = all.keys().cloned().collect();
            let begin = Instant::now();
            let (transport, _) = answering(move |_, request| match begin.elapsed().as_secs() {
                20..50 => stranger(),
                age => all[&task_id(request)].answer(seconds(age)),
            });
            let client = builder(transport).build().unwrap();
            let (done, lost) = follow(client.watch(ids)).await;
            assert_eq!(done.len() as u64, count, "{number}: {lost:?}");
        }
    }
    // That the service was there may also be known from an error of its own.
    let begin = Instant::now();
    let (transport, _) = answering(move |_, _| match begin.elapsed().as_secs() {
        0..5 => refusal("InternalError"),
        5..35 => status(403, "<html>"),
        _ => task("FINISH"),
    });
    let client = builder(transport).build().unwrap();
    let (done, lost) = follow(client.watch(["one", "two"])).await;
    assert_eq!(done.len(), 2, "{lost:?}");
}

#[tokio::test(start_paused = true)]
async fn endpoint_that_was_never_the_service_is_given_up_soon() {
    for (code, polls, within) in [(403, 1, 1), (200, 10, 90)] {
        let (transport, seen) = answering(move |_, _| status(code, "<html>log in</html>"));
        let client = builder(transport).build().unwrap();
        let begin = Instant::now();
        let (_, lost) = follow(client.watch(["one"])).await;
        assert_eq!(lost["one"], ErrorKind::Unreadable);
        assert_eq!(seen.lock().unwrap().len(), polls);
        assert!(begin.elapsed() < seconds(within), "{:?}", begin.elapsed());
    }
}

#[tokio::test(start_paused = true)]
async fn too_large_answer_is_fetched_once() {
    let all = lives(20);
    let begin = Instant::now();
    let (transport, seen) = answering(move |_, request| match task_id(request).as_str() {
        "task-7" if begin.elapsed() > seconds(20) => broken(TransportErrorKind::TooLarge),
        id => all[id].answer(begin.elapsed()),
    });
    let client = builder(transport).build().unwrap();
    let (done, lost) = follow(client.watch((0..20).map(|id| format!("task-{id}")))).await;
    assert_eq!((done.len(), lost["task-7"]), (19, ErrorKind::Network));
    let fetched = |request: &Request<bytes::Bytes>| task_id(request) == "task-7";
    let seen = seen.lock().unwrap();
    let last = seen.iter().rposition(fetched).unwrap();
    let before = seen[..last].iter().rposition(fetched).unwrap();
    assert!(last - before > 5, "it was not asked again at once");
}

#[tokio::test(start_paused = true)]
async fn long_temporary_failure_of_one_task_loses_no_task() {
    let all = lives(20);
    let begin = Instant::now();
    let (transport, seen) = answering(move |number, request| match task_id(request).as_str() {
        "task-7" if begin.elapsed() < seconds(300) => match number % 2 {
            0 => status(503, ""),
            _ => refusal("InternalError"),
        },
        id => all[id].answer(begin.elapsed()),
    });
    let client = builder(transport).build().unwrap();
    let (done, lost) = follow(client.watch((0..20).map(|id| format!("task-{id}")))).await;
    assert_eq!(done.len(), 20, "{lost:?}");
    // It is asked less and less often, and takes nothing from the others.
    let seen = seen.lock().unwrap();
    let asked = seen.iter().filter(|request| task_id(request) == "task-7");
    let asked = asked.count();
    assert!((20..45).contains(&asked), "{asked}");
}

#[tokio::test(start_paused = true)]
async fn polls_that_time_out_are_repeated() {
    /// Answers nothing in the first minute.
    #[derive(Debug)]
    struct Silent(Instant);
    #[async_trait::async_trait]
    impl mps_transport::Transport for Silent {
        async fn send(&self, _: Request<bytes::Bytes>) -> Reply {
            if self.0.elapsed() < seconds(60) {
                std::future::pending::<()>().await;
            }
            task("FINISH")
        }
    }
    let client = builder(Silent(Instant::now()))
        .operation_timeout(seconds(2))
        .build()
        .unwrap();
    let (done, lost) = follow(client.watch((0..50).map(|id| format!("task-{id}")))).await;
    assert_eq!((done.len(), lost.len()), (50, 0));
}

#[tokio::test(start_paused = true)]
async fn single_failure_delays_nothing() {
    let begin = Instant::now();
    let (transport, _) = answering(|number, _| match number {
        0 => broken(TransportErrorKind::Reset),
        _ => task("FINISH"),
    });
    let client = builder(transport).build().unwrap();
    let (done, _) = follow(client.watch(["one"])).await;
    assert_eq!(done.len(), 1);
    assert!(begin.elapsed() < seconds(2), "{:?}", begin.elapsed());
}

#[tokio::test(start_paused = true)]
async fn requested_pause_is_kept() {
    let begin = Instant::now();
    let times = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let noted = std::sync::Arc::clone(&times);
    let (transport, _) = answering(move |number, _| {
        noted.lock().unwrap().push(begin.elapsed().as_secs());
        match number {
            0 => with_header(status(503, ""), "retry-after", "15"),
            1 => with_header(refusal("RequestLimitExceeded"), "retry-after", "4000"),
            _ => task("FINISH"),
        }
    });
    let client = builder(transport).build().unwrap();
    follow(client.watch(["one"])).await;
    // 15 s as asked, and 20 s, the longest pause of the retry policy.
    let times = times.lock().unwrap();
    assert!(
        times[1] >= 15 && times[2] >= 35 && times[2] < 60,
        "{times:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn requested_pause_applies_to_its_task_only() {
    /// Takes its time, so that several polls are under way at once, and notes when it is asked for
    /// `busy`.
    #[derive(Debug)]
    struct Busy(Instant, std::sync::Arc<std::sync::Mutex<Vec<u64>>>);
    #[async_trait::async_trait]
    impl mps_transport::Transport for Busy {
        async fn send(&self, request: Request<bytes::Bytes>) -> Reply {
            tokio::time::sleep(Duration::from_millis(100)).await;
            if task_id(&request) == "busy" {
                let mut asked = self.1.lock().unwrap();
                asked.push(self.0.elapsed().as_secs());
                if asked.len() == 1 {
                    return with_header(status(503, ""), "retry-after", "15");
                }
            }
            task("FINISH")
        }
    }
    let asked = std::sync::Arc::default();
    let client = builder(Busy(Instant::now(), std::sync::Arc::clone(&asked)))
        .build()
        .unwrap();
    follow(client.watch(["one", "busy", "two"])).await;
    let asked = asked.lock().unwrap();
    assert!(asked[1] >= 15 && asked[1] < 20, "{asked:?}");
}

#[tokio::test(start_paused = true)]
async fn endless_requested_pause_breaks_nothing() {
    let (transport, _) = answering(|number, _| match number {
        0 => task("PROCESSING"),
        _ => with_header(status(503, ""), "retry-after", "99999999999999999999"),
    });
    let client = builder(transport)
        .retry(RetryPolicy::default().with_cap(Duration::MAX))
        .build()
        .unwrap();
    let day = tokio::time::timeout(seconds(86_400), follow(client.watch(["one"]))).await;
    assert!(day.is_err(), "nothing comes, and nothing breaks");
}

#[tokio::test(start_paused = true)]
async fn wrong_clock_without_retries_is_corrected_once_per_task() {
    let late = || {
        let reply = refusal("AuthFailure.SignatureExpire");
        with_header(reply, "date", "Thu, 29 Feb 2024 20:00:00 GMT")
    };
    let (transport, seen) = answering(move |_, request| {
        let timestamp = request.headers()["x-tc-timestamp"].to_str().unwrap();
        match timestamp.parse::<u64>().unwrap() < NOON + 7 * 3_600 {
            true => late(),
            false => task("FINISH"),
        }
    });
    let never = crate::RetryPolicy::never();
    let client = builder(transport).retry(never.clone()).build().unwrap();
    let (done, lost) = follow(client.watch(["a", "b", "c"])).await;
    assert_eq!((done.len(), lost.len()), (3, 0), "{lost:?}");
    assert!(seen.lock().unwrap().len() <= 6);
    // A correction that worked before may be needed again.
    let (transport, _) = answering(|number, _| match number {
        0 | 2 => refusal("AuthFailure.TokenFailure"),
        1 => task("PROCESSING"),
        _ => task("FINISH"),
    });
    let client = builder(transport).retry(never.clone()).build().unwrap();
    let (done, lost) = follow(client.watch(["a"])).await;
    assert_eq!((done.len(), lost.len()), (1, 0), "{lost:?}");
    // One that is refused whatever the time is lost.
    let (transport, seen) = answering(|number, _| {
        let date = format!("Thu, 29 Feb 2024 {:02}:00:00 GMT", 13 + number % 2 * 5);
        with_header(refusal("AuthFailure.SignatureExpire"), "date", &date)
    });
    let client = builder(transport).retry(never).build().unwrap();
    let (_, lost) = follow(client.watch(["a"])).await;
    assert_eq!(lost["a"], ErrorKind::Auth);
    assert_eq!(seen.lock().unwrap().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn throttled_watch_slows_down_and_loses_no_task() {
    let begin = Instant::now();
    let all = lives(200);
    let (transport, seen) = answering(move |number, request| {
        // Another program takes nine tenths of the account's limit for a while.
        match begin.elapsed().as_secs() < 60 && number % 10 != 0 {
            true => refusal("RequestLimitExceeded.UinLimitExceeded"),
            false => all[&task_id(request)].answer(begin.elapsed()),
        }
    });
    let client = builder(transport).build().unwrap();
    let (done, lost) = follow(client.watch((0..200).map(|id| format!("task-{id}")))).await;
    assert_eq!((done.len(), lost.len()), (200, 0));
    assert!(seen.lock().unwrap().len() < 20_000);
}

#[tokio::test(start_paused = true)]
async fn unreadable_task_is_given_up_and_no_other() {
    let all = lives(20);
    let begin = Instant::now();
    let (transport, seen) = answering(move |_, request| match task_id(request).as_str() {
        "task-7" => ok("{ nonsense"),
        id => all[id].answer(begin.elapsed()),
    });
    let client = builder(transport).build().unwrap();
    let (done, lost) = follow(client.watch((0..20).map(|id| format!("task-{id}")))).await;
    assert_eq!(done.len(), 19);
    assert_eq!(lost["task-7"], ErrorKind::Unreadable);
    let asked = seen
        .lock()
        .unwrap()
        .iter()
        .filter(|request| task_id(request) == "task-7")
        .count();
    assert!((10..=20).contains(&asked), "{asked}");
}

#[tokio::test(start_paused = true)]
async fn occasional_unreadable_answers_lose_no_task() {
    let all = lives(20);
    let begin = Instant::now();
    let mut asked = 0;
    let (transport, _) = answering(move |_, request| match task_id(request).as_str() {
        "task-7" => {
            asked += 1;
            match asked {
                10 | 20 => all["task-7"].answer(seconds(1)),
                1..30 => ok("{ nonsense"),
                // Other failures are counted separately.
                30..45 => status(503, ""),
                45 => ok("{ nonsense"),
                _ => all["task-7"].answer(seconds(600)),
            }
        }
        id => all[id].answer(begin.elapsed()),
    });
    let client = builder(transport).build().unwrap();
    let (done, lost) = follow(client.watch((0..20).map(|id| format!("task-{id}")))).await;
    assert_eq!(done.len(), 20, "{lost:?}");
}
