//! Tests of the limiter with a store in memory, under paused time.

use super::RedisRateLimiter;
use crate::lease_store::{GATHER_TIME, LeaseStore, QUIET_TIME};
use crate::settings::Settings;
use fake_store::{FakeState, FakeStore, store};
use futures_util::poll;
use mps_rate_limit::{RateLimiter, RateLimiters};
use std::collections::BTreeMap;
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::Instant;
use tracing::Level;

mod fake_store;
mod outages;

fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

fn number(number: u32) -> NonZeroU32 {
    NonZeroU32::new(number).unwrap()
}

fn limiter(store: &Arc<FakeStore>) -> RedisRateLimiter {
    RedisRateLimiter::new(
        Arc::clone(store) as Arc<dyn LeaseStore>,
        Settings::default(),
    )
}

/// Returns the time of each permit, acquired by `at_a_time` tasks that run at once.
async fn permits(limiter: &Arc<RedisRateLimiter>, count: usize, at_a_time: usize) -> Vec<Duration> {
    let begin = Instant::now();
    let mut takers = Vec::new();
    for _ in 0..at_a_time {
        let limiter = Arc::clone(limiter);
        takers.push(tokio::spawn(async move {
            let mut times = Vec::new();
            for _ in 0..count / at_a_time {
                limiter.acquire().await;
                times.push(begin.elapsed());
            }
            times
        }));
    }
    let mut times = Vec::new();
    for taker in takers {
        times.extend(taker.await.unwrap());
    }
    times.sort();
    times
}

fn most_in_a_second(times: &[Duration]) -> usize {
    let within = |(first, begin): (usize, &Duration)| {
        let end = *begin + ms(1_000);
        times[first..].partition_point(|time| *time < end)
    };
    times.iter().enumerate().map(within).max().unwrap_or(0)
}

#[tokio::test(start_paused = true)]
async fn acquire_at_any_latency_uses_whole_pace_with_few_round_trips() {
    for (delay, at_a_time) in [(0, 1), (1, 1), (1, 30), (20, 1), (20, 30), (80, 30)] {
        let store = store(ms(delay), 1);
        let limiter = Arc::new(limiter(&store));
        permits(&limiter, 300, at_a_time).await; // learns the batch size
        store.take_requests();
        let times = permits(&limiter, 1_200, at_a_time).await;
        let rate = 1_199.0 / (times[1_199] - times[0]).as_secs_f64();
        let requests = store.take_requests().len();
        let case = format!("{at_a_time} at a time, {delay} ms: {rate} with {requests} round trips");
        assert!((98.0..=100.0).contains(&rate), "{case}");
        assert!(most_in_a_second(&times) <= 100, "{case}");
        assert!(requests <= 120, "{case}");
    }
}

#[tokio::test(start_paused = true)]
async fn holders_together_stay_within_one_pace() {
    let store = store(ms(2), 4);
    let mut holders = Vec::new();
    let begin = Instant::now();
    for _ in 0..4 {
        let limiter = Arc::new(limiter(&store));
        holders.push(tokio::spawn(
            async move { permits(&limiter, 510, 17).await },
        ));
    }
    let mut all = Vec::new();
    for holder in holders {
        let times = holder.await.unwrap();
        assert!(
            times[509] > ms(15_000),
            "one holder got more than its part: {times:?}"
        );
        all.extend(times);
    }
    all.sort();
    let rate = all.len() as f64 / begin.elapsed().as_secs_f64();
    assert!((98.0..=100.0).contains(&rate), "{rate}");
    assert!(most_in_a_second(&all) <= 100);
}

#[tokio::test(start_paused = true)]
async fn expired_slot_is_lost_and_not_saved_up() {
    let store = store(ms(1), 1);
    let limiter = Arc::new(limiter(&store));
    permits(&limiter, 300, 30).await;
    for _ in 0..10 {
        tokio::time::sleep(ms(3_210)).await;
        let times = permits(&limiter, 20, 20).await;
        assert!(times[19] >= ms(180), "{times:?}");
    }
    // A limiter that needs few slots leases few.
    for learning in [true, false] {
        store.take_requests();
        for _ in 0..20 {
            tokio::time::sleep(ms(300)).await;
            limiter.acquire().await;
        }
        let leased: u32 = store
            .take_requests()
            .iter()
            .map(|request| request.slots)
            .sum();
        assert!(learning || leased <= 40, "{leased} for 20");
    }
}

#[tokio::test(start_paused = true)]
async fn dropped_or_unpolled_waiter_takes_no_permit_and_does_not_block_others() {
    let store = store(ms(2), 1);
    let limiter = Arc::new(limiter(&store));
    let mut unpolled = Vec::new();
    for polls in 0..40 {
        for _ in 0..polls % 7 {
            let mut waiting = Box::pin(limiter.acquire());
            for _ in 0..polls {
                if poll!(&mut waiting).is_ready() {
                    break;
                }
                tokio::time::sleep(ms(polls % 3)).await;
            }
        }
        let mut waiting = Box::pin(limiter.acquire());
        if poll!(&mut waiting).is_pending() {
            unpolled.push(waiting);
        }
        let begin = Instant::now();
        limiter.acquire().await;
        assert!(begin.elapsed() < ms(400), "{:?}", begin.elapsed());
    }
    let left = unpolled.len() as u32;
    assert!(left > 20);
    assert_eq!(limiter.shared.state().waiting, left);
    drop(unpolled);
    assert_eq!(limiter.shared.state().waiting, 0);
    let times = permits(&limiter, 200, 20).await;
    assert!(times[199] < ms(2_200), "{:?}", times[199]);
    assert!(most_in_a_second(&times) <= 100);
}

#[tokio::test(start_paused = true)]
async fn waiters_are_served_in_order_of_arrival() {
    let store = store(ms(2), 1);
    let limiter = Arc::new(limiter(&store));
    let order = Arc::new(Mutex::new(Vec::new()));
    let mut tasks = Vec::new();
    for number in 0..60 {
        let (limiter, order) = (Arc::clone(&limiter), Arc::clone(&order));
        tasks.push(tokio::spawn(async move {
            limiter.acquire().await;
            order.lock().unwrap().push(number);
        }));
        tokio::task::yield_now().await;
    }
    for task in tasks {
        task.await.unwrap();
    }
    let order = order.lock().unwrap();
    let overtaken = order.windows(2).filter(|pair| pair[0] > pair[1]).count();
    // Only waiters without a leased slot may change places.
    assert!(overtaken <= 3, "{order:?}");
}

#[tokio::test(start_paused = true)]
async fn throttled_is_reported_immediately_and_once_per_second() {
    let store = store(ms(2), 1);
    let limiter = Arc::new(limiter(&store));
    permits(&limiter, 100, 10).await;
    store.take_requests();
    for _ in 0..25 {
        limiter.throttled();
        limiter.throttled();
        tokio::time::sleep(ms(100)).await;
    }
    let requests = store.take_requests();
    assert_eq!(
        requests.iter().filter(|request| request.slow_down).count(),
        3,
        "{requests:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn unreachable_redis_limits_each_holder_to_safe_share() {
    let counts = EventCounts::new();
    // With a single subscriber, tests on other threads that have none could disable an event for
    // all threads.
    let _second = tracing::Dispatch::new(counts.clone());
    let _guard = tracing::subscriber::set_default(counts.clone());
    for silent in [false, true] {
        let store = store(ms(2), 4);
        let limiter = Arc::new(limiter(&store).with_expected_holders(number(4)));
        permits(&limiter, 200, 10).await;
        store.set(|state| (state.unreachable, state.silent) = (!silent, silent));
        permits(&limiter, 100, 10).await;
        let times = permits(&limiter, 500, 10).await;
        let rate = 499.0 / (times[499] - times[0]).as_secs_f64();
        assert!((24.0..=25.0).contains(&rate), "{rate}");
        assert!(most_in_a_second(&times) <= 25);
        assert_eq!(counts.take(), BTreeMap::from([(Level::WARN, 1)]));

        // Redis is back. The fallbacks continue until all holders have returned, then the pace
        // begins.
        store.set(|state| (state.unreachable, state.silent) = (false, false));
        store.take_requests();
        let times = permits(&limiter, 500, 10).await;
        let requests = store.take_requests();
        assert!(
            requests[0].was_unreachable
                && requests[1..].iter().all(|request| !request.was_unreachable)
        );
        // It is on its share for 2.5 s after its return, which is within 2 s.
        let early = times.partition_point(|time| *time < ms(2_400));
        assert!((50..=62).contains(&early), "{early}");
        let longest_pause = times
            .windows(2)
            .map(|pair| pair[1] - pair[0])
            .max()
            .unwrap();
        assert!(longest_pause > ms(1_000), "{longest_pause:?}");
        assert!(most_in_a_second(&times) <= 100);
        assert!(times[499] < ms(10_500), "{:?}", times[499]);
        assert_eq!(counts.take(), BTreeMap::from([(Level::INFO, 1)]));
    }
}

#[tokio::test(start_paused = true)]
async fn dropped_waiter_of_fallback_takes_no_permit() {
    let store = store(ms(2), 4);
    let limiter = Arc::new(limiter(&store));
    store.set(|state| state.unreachable = true);
    limiter.acquire().await;
    for polls in 0..40 {
        let mut waiting = Box::pin(limiter.acquire());
        for _ in 0..polls {
            if poll!(&mut waiting).is_ready() {
                break;
            }
            tokio::time::sleep(ms(polls)).await;
        }
    }
    assert_eq!(limiter.shared.state().waiting, 0);
    // 10 a second, because 10 holders are expected. Dropped waiters took no permit.
    let times = permits(&limiter, 50, 10).await;
    let rate = 49.0 / (times[49] - times[0]).as_secs_f64();
    assert!((9.8..=10.0).contains(&rate), "{rate}");
    assert!(times[0] <= ms(100), "{:?}", times[0]);
}

#[tokio::test(start_paused = true)]
async fn fallback_begins_after_slots_that_others_may_have_leased() {
    let store = store(ms(2), 4);
    let limiter = Arc::new(limiter(&store));
    permits(&limiter, 10, 10).await;
    // Its own slots have expired. Others may have slots for one second.
    tokio::time::sleep(ms(300)).await;
    store.set(|state| state.unreachable = true);
    let begin = Instant::now();
    limiter.acquire().await;
    assert!(begin.elapsed() > QUIET_TIME);
}

#[tokio::test(start_paused = true)]
async fn fallback_share_counts_larger_of_known_and_expected_holders() {
    let share =
        async |change: fn(RedisRateLimiter) -> RedisRateLimiter, before: usize, idle: u64| {
            let store = store(ms(2), 20);
            let limiter = Arc::new(change(limiter(&store)));
            permits(&limiter, before, 1).await;
            tokio::time::sleep(ms(idle)).await;
            store.set(|state| state.unreachable = true);
            permits(&limiter, 50, 1).await;
            let times = permits(&limiter, 200, 1).await;
            (199.0 / (times[199] - times[0]).as_secs_f64()).ceil() as u32
        };
    assert_eq!(share(|limiter| limiter, 1, 0).await, 5, "20 were seen");
    assert_eq!(share(|limiter| limiter, 0, 0).await, 10);
    assert_eq!(share(|limiter| limiter, 100, 6_000).await, 5);
    let many = |limiter: RedisRateLimiter| limiter.with_expected_holders(number(100));
    assert_eq!(share(many, 1, 0).await, 1);
    let fixed = |limiter: RedisRateLimiter| limiter.with_fallback_rate(number(7));
    assert_eq!(share(fixed, 100, 0).await, 7);
    let settings = limiter(&store(ms(0), 1))
        .with_per_second(number(8))
        .with_max_batch_size(number(3));
    let settings = &settings.shared.settings;
    assert_eq!(
        (settings.per_second().get(), settings.max_batch_size()),
        (8, 3)
    );
}

#[tokio::test(start_paused = true)]
async fn dropped_limiter_sends_no_more_requests() {
    let store = store(ms(2), 1);
    store.set(|state| state.unreachable = true);
    let limiter = limiter(&store);
    assert!(poll!(Box::pin(limiter.acquire())).is_pending());
    tokio::time::sleep(ms(3_500)).await;
    assert_eq!(
        store.take_requests().len(),
        4,
        "it checks for Redis once a second"
    );
    assert_eq!(Arc::strong_count(&limiter.shared), 2);
    let shared = Arc::downgrade(&limiter.shared);
    drop(limiter);
    tokio::time::sleep(ms(1)).await;
    assert!(shared.upgrade().is_none());
}

#[test]
fn limiter_survives_runtime_that_it_requested_on() {
    let runtime = || {
        tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build()
            .unwrap()
    };
    let first = runtime();
    let (store, limiter) = first.block_on(async {
        let store = store(ms(2), 1);
        let limiter = limiter(&store);
        assert!(poll!(Box::pin(limiter.acquire())).is_pending());
        (store, limiter)
    });
    drop(first);
    runtime().block_on(limiter.acquire());
    assert!(!store.take_requests().is_empty());
}

#[test]
fn invalid_url_is_reported_without_password() {
    let error = RedisRateLimiter::connect("http://:canary-7@nowhere/", "name").unwrap_err();
    let source = std::error::Error::source(&error).unwrap();
    assert!(!format!("{error} {error:?} {source} {source:?}").contains("canary"));
    let limiter = RedisRateLimiter::connect("redis://user:canary-7@127.0.0.1:7/", "name").unwrap();
    let shown = format!("{limiter:?}");
    assert!(
        !shown.contains("canary") && shown.contains("127.0.0.1:7"),
        "{shown}"
    );
}

#[tokio::test(start_paused = true)]
async fn only_the_first_operation_of_a_connection_waits_for_its_pace() {
    let store = store(ms(2), 1);
    store.set(FakeState::forget);
    let limiters = limiter(&store);
    let begin = Instant::now();
    let first = limiters.for_operation("ProcessMedia", number(100));
    first.acquire().await;
    assert!(begin.elapsed() >= GATHER_TIME);
    for (name, rate) in [
        ("DescribeTaskDetail", 100),
        ("DescribeTasks", 20),
        ("ManageTask", 20),
    ] {
        let begin = Instant::now();
        limiters.for_operation(name, number(rate)).acquire().await;
        assert!(begin.elapsed() < ms(50), "{:?}, {name}", begin.elapsed());
    }
    // A machine that starts beside it need not wait for an operation that is new to it.
    let begin = Instant::now();
    let beside = limiter(&store);
    beside
        .for_operation("DescribeTasks", number(20))
        .acquire()
        .await;
    assert!(begin.elapsed() < ms(100), "{:?}", begin.elapsed());
    // After a pause others may be on their shares.
    tokio::time::sleep(ms(60_000)).await;
    let begin = Instant::now();
    first.acquire().await;
    assert!(begin.elapsed() < ms(50), "{:?}", begin.elapsed());
    let new = limiters.for_operation("EditMedia", number(100));
    new.acquire().await;
    assert!(
        begin.elapsed() >= GATHER_TIME - ms(50),
        "{:?}",
        begin.elapsed()
    );
}

#[tokio::test(start_paused = true)]
async fn operations_are_limited_separately_and_callers_of_one_together() {
    let store = store(ms(2), 1);
    let limiters = limiter(&store).with_per_second(number(80));
    let list = limiters.for_operation("DescribeTasks", number(100));
    let same = limiters.for_operation("DescribeTasks", number(20));
    let manage = limiters.for_operation("ManageTask", number(20));
    for limiter in [&list, &manage] {
        limiter.acquire().await; // the pace begins
    }
    let begin = Instant::now();
    let (mut listed, mut managed) = (0, 0);
    while begin.elapsed() < Duration::from_secs(10) {
        tokio::select! {
            () = list.acquire() => listed += 1,
            () = same.acquire() => listed += 1,
            () = manage.acquire() => managed += 1,
        }
    }
    assert!((750..=800).contains(&listed), "80 a second: {listed}");
    assert!((190..=201).contains(&managed), "20 a second: {managed}");
}

/// Counts the events of this crate of level `INFO` and above by level.
#[derive(Clone, Debug)]
struct EventCounts(Arc<Mutex<BTreeMap<Level, usize>>>);

impl EventCounts {
    fn new() -> Self {
        Self(Arc::default())
    }

    fn take(&self) -> BTreeMap<Level, usize> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

impl tracing::Subscriber for EventCounts {
    fn enabled(&self, metadata: &tracing::Metadata<'_>) -> bool {
        metadata.target().starts_with("mps_rate_limit_redis") && *metadata.level() <= Level::INFO
    }

    fn new_span(&self, _: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        tracing::span::Id::from_u64(1)
    }

    fn record(&self, _: &tracing::span::Id, _: &tracing::span::Record<'_>) {}

    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}

    fn event(&self, event: &tracing::Event<'_>) {
        let mut counts = self.0.lock().unwrap();
        *counts.entry(*event.metadata().level()).or_default() += 1;
    }

    fn enter(&self, _: &tracing::span::Id) {}

    fn exit(&self, _: &tracing::span::Id) {}
}
