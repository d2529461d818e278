use super::{RedisQuota, Settings};
use crate::lender::{Ask, HOLD, LEAD, Lender, Loan};
use async_trait::async_trait;
use futures_util::poll;
use mps_describe::Quota;
use redis::{ErrorKind, RedisError};
use std::collections::BTreeMap;
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::Instant;
use tracing::Level;

fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

/// A lender by the plain rules: slots one after the other.
#[derive(Debug)]
struct Plain {
    begin: Instant,
    /// The time of an answer.
    delay: Duration,
    holders: u32,
    state: Mutex<PlainState>,
}

#[derive(Debug, Default)]
struct PlainState {
    next: Duration,
    away: bool,
    silent: bool,
    shares_until: Option<Duration>,
    asks: Vec<Ask>,
}

impl Plain {
    /// What it was asked for, and no more of that later.
    fn asks(&self) -> Vec<Ask> {
        std::mem::take(&mut self.state.lock().unwrap().asks)
    }

    fn set(&self, change: impl FnOnce(&mut PlainState)) {
        change(&mut self.state.lock().unwrap());
    }
}

#[async_trait]
impl Lender for Plain {
    async fn lend(&self, ask: &Ask) -> Result<Loan, RedisError> {
        tokio::time::sleep(self.delay / 2).await;
        let silent = {
            let mut state = self.state.lock().unwrap();
            state.asks.push(*ask);
            if state.away {
                return Err(RedisError::from((ErrorKind::Io, "nobody is there")));
            }
            state.silent
        };
        if silent {
            std::future::pending::<()>().await;
        }
        let loan = {
            // Its clock shows another time than ours.
            let now = self.begin.elapsed() + Duration::from_secs(1_700_000_000);
            let mut state = self.state.lock().unwrap();
            let shares_until = match ask.was_away {
                true => state.shares_until.map(|until| now + until),
                false => None,
            };
            let first = state
                .next
                .max(now + ask.notice)
                .max(shares_until.unwrap_or(now));
            let slots = match first > shares_until.unwrap_or(now) + LEAD {
                true => 0,
                false => ask.slots,
            };
            if slots > 0 {
                state.next = first + ask.interval * slots;
            }
            Loan {
                now,
                first: if slots > 0 { first } else { first - LEAD },
                slots,
                interval: ask.interval,
                holders: self.holders,
                shares_until,
                took: self.delay,
            }
        };
        tokio::time::sleep(self.delay / 2).await;
        Ok(loan)
    }
}

fn lender(delay: Duration, holders: u32) -> Arc<Plain> {
    Arc::new(Plain {
        begin: Instant::now(),
        delay,
        holders,
        state: Mutex::default(),
    })
}

fn quota(lender: &Arc<Plain>) -> RedisQuota {
    RedisQuota::new(Arc::clone(lender) as Arc<dyn Lender>, Settings::default())
}

/// When each of so many permits was had, by so many at a time.
async fn permits(quota: &Arc<RedisQuota>, count: usize, at_a_time: usize) -> Vec<Duration> {
    let begin = Instant::now();
    let mut takers = Vec::new();
    for _ in 0..at_a_time {
        let quota = Arc::clone(quota);
        takers.push(tokio::spawn(async move {
            let mut times = Vec::new();
            for _ in 0..count / at_a_time {
                quota.acquire().await;
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
async fn the_pace_is_used_up_with_few_round_trips_however_far_redis_is() {
    for (delay, at_a_time) in [(0, 1), (1, 1), (1, 30), (20, 1), (20, 30), (80, 30)] {
        let lender = lender(ms(delay), 1);
        let quota = Arc::new(quota(&lender));
        permits(&quota, 300, at_a_time).await; // learning what is needed
        lender.asks();
        let times = permits(&quota, 1_200, at_a_time).await;
        let rate = 1_199.0 / (times[1_199] - times[0]).as_secs_f64();
        let asks = lender.asks().len();
        let case = format!("{at_a_time} at a time, {delay} ms: {rate} with {asks} round trips");
        assert!((98.0..=100.0).contains(&rate), "{case}");
        assert!(most_in_a_second(&times) <= 100, "{case}");
        assert!(asks <= 120, "{case}");
    }
}

#[tokio::test(start_paused = true)]
async fn holders_share_one_pace() {
    let lender = lender(ms(2), 4);
    let mut holders = Vec::new();
    let begin = Instant::now();
    for _ in 0..4 {
        let quota = Arc::new(quota(&lender));
        holders.push(tokio::spawn(async move { permits(&quota, 510, 17).await }));
    }
    let mut all = Vec::new();
    for holder in holders {
        let times = holder.await.unwrap();
        assert!(
            times[509] > ms(15_000),
            "it had more than its part: {times:?}"
        );
        all.extend(times);
    }
    all.sort();
    let rate = all.len() as f64 / begin.elapsed().as_secs_f64();
    assert!((98.0..=100.0).contains(&rate), "{rate}");
    assert!(most_in_a_second(&all) <= 100);
}

#[tokio::test(start_paused = true)]
async fn a_slot_whose_time_is_over_is_lost_and_not_saved_up() {
    let lender = lender(ms(1), 1);
    let quota = Arc::new(quota(&lender));
    permits(&quota, 300, 30).await;
    for _ in 0..10 {
        tokio::time::sleep(ms(3_210)).await;
        let times = permits(&quota, 20, 20).await;
        assert!(times[19] >= ms(180), "{times:?}");
    }
    // Who needs little leases little.
    for learning in [true, false] {
        lender.asks();
        for _ in 0..20 {
            tokio::time::sleep(ms(300)).await;
            quota.acquire().await;
        }
        let leased: u32 = lender.asks().iter().map(|ask| ask.slots).sum();
        assert!(learning || leased <= 40, "{leased} for 20");
    }
}

#[tokio::test(start_paused = true)]
async fn who_gives_up_or_is_not_polled_costs_nothing_and_holds_up_nobody() {
    let lender = lender(ms(2), 1);
    let quota = Arc::new(quota(&lender));
    let mut neglected = Vec::new();
    for polls in 0..40 {
        for _ in 0..polls % 7 {
            let mut waiting = Box::pin(quota.acquire());
            for _ in 0..polls {
                if poll!(&mut waiting).is_ready() {
                    break;
                }
                tokio::time::sleep(ms(polls % 3)).await;
            }
        }
        let mut waiting = Box::pin(quota.acquire());
        if poll!(&mut waiting).is_pending() {
            neglected.push(waiting);
        }
        let begin = Instant::now();
        quota.acquire().await;
        assert!(begin.elapsed() < ms(400), "{:?}", begin.elapsed());
    }
    let left = neglected.len() as u32;
    assert!(left > 20);
    assert_eq!(quota.shared.state().waiting, left);
    drop(neglected);
    assert_eq!(quota.shared.state().waiting, 0);
    let times = permits(&quota, 200, 20).await;
    assert!(times[199] < ms(2_200), "{:?}", times[199]);
    assert!(most_in_a_second(&times) <= 100);
}

#[tokio::test(start_paused = true)]
async fn first_come_is_first_served() {
    let lender = lender(ms(2), 1);
    let quota = Arc::new(quota(&lender));
    let order = Arc::new(Mutex::new(Vec::new()));
    let mut tasks = Vec::new();
    for number in 0..60 {
        let (quota, order) = (Arc::clone(&quota), Arc::clone(&order));
        tasks.push(tokio::spawn(async move {
            quota.acquire().await;
            order.lock().unwrap().push(number);
        }));
        tokio::task::yield_now().await;
    }
    for task in tasks {
        task.await.unwrap();
    }
    let order = order.lock().unwrap();
    let overtaken = order.windows(2).filter(|pair| pair[0] > pair[1]).count();
    // Only those for whom nothing was leased yet may change places.
    assert!(overtaken <= 3, "{order:?}");
}

#[tokio::test(start_paused = true)]
async fn throttling_is_told_once_a_second_and_at_once() {
    let lender = lender(ms(2), 1);
    let quota = Arc::new(quota(&lender));
    permits(&quota, 100, 10).await;
    lender.asks();
    for _ in 0..25 {
        quota.throttled();
        quota.throttled();
        tokio::time::sleep(ms(100)).await;
    }
    let asks = lender.asks();
    assert_eq!(
        asks.iter().filter(|ask| ask.slow_down).count(),
        3,
        "{asks:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn while_redis_is_away_each_lives_on_a_safe_share() {
    let told = Told::new();
    let _guard = tracing::subscriber::set_default(told.clone());
    for silent in [false, true] {
        let lender = lender(ms(2), 4);
        let quota = Arc::new(quota(&lender));
        permits(&quota, 200, 10).await;
        lender.set(|state| (state.away, state.silent) = (!silent, silent));
        permits(&quota, 100, 10).await;
        let times = permits(&quota, 500, 10).await;
        let rate = 499.0 / (times[499] - times[0]).as_secs_f64();
        assert!((24.0..=25.0).contains(&rate), "{rate}");
        assert!(most_in_a_second(&times) <= 25);
        assert_eq!(told.take(), BTreeMap::from([(Level::WARN, 1)]));

        // Back: the shares go on until all are, and then the pace begins at once.
        lender.set(|state| {
            (state.away, state.silent) = (false, false);
            state.shares_until = Some(HOLD);
        });
        lender.asks();
        let times = permits(&quota, 500, 10).await;
        let asks = lender.asks();
        assert!(asks[0].was_away && asks[1..].iter().all(|ask| !ask.was_away));
        let early = times.partition_point(|time| *time < ms(2_400));
        assert!((50..=65).contains(&early), "{early}");
        assert!(most_in_a_second(&times) <= 100);
        assert!(times[499] < ms(9_000), "{:?}", times[499]);
        assert_eq!(told.take(), BTreeMap::from([(Level::INFO, 1)]));
    }
}

#[tokio::test(start_paused = true)]
async fn who_gives_up_waiting_for_a_share_costs_nothing() {
    let lender = lender(ms(2), 4);
    let quota = Arc::new(quota(&lender));
    lender.set(|state| state.away = true);
    quota.acquire().await;
    for polls in 0..40 {
        let mut waiting = Box::pin(quota.acquire());
        for _ in 0..polls {
            if poll!(&mut waiting).is_ready() {
                break;
            }
            tokio::time::sleep(ms(polls)).await;
        }
    }
    assert_eq!(quota.shared.state().waiting, 0);
    // 10 a second, as 10 are expected: whoever gave up took none of it.
    let times = permits(&quota, 50, 10).await;
    let rate = 49.0 / (times[49] - times[0]).as_secs_f64();
    assert!((9.8..=10.0).contains(&rate), "{rate}");
    assert!(times[0] <= ms(100), "{:?}", times[0]);
}

#[tokio::test(start_paused = true)]
async fn a_share_comes_after_what_others_may_have_leased() {
    let lender = lender(ms(2), 4);
    let quota = Arc::new(quota(&lender));
    permits(&quota, 10, 10).await;
    // What this one has leased is used up or over; others may have slots for a second.
    tokio::time::sleep(ms(300)).await;
    lender.set(|state| state.away = true);
    let begin = Instant::now();
    quota.acquire().await;
    assert!(begin.elapsed() > LEAD);
}

#[tokio::test(start_paused = true)]
async fn where_the_others_are_not_known_as_many_are_taken_as_expected() {
    let share = async |change: fn(RedisQuota) -> RedisQuota, before: usize, idle: u64| {
        let lender = lender(ms(2), 2);
        let quota = Arc::new(change(quota(&lender)));
        permits(&quota, before, 1).await;
        tokio::time::sleep(ms(idle)).await;
        lender.set(|state| state.away = true);
        permits(&quota, 50, 1).await;
        let times = permits(&quota, 200, 1).await;
        (199.0 / (times[199] - times[0]).as_secs_f64()).ceil() as u32
    };
    let number = |number| NonZeroU32::new(number).unwrap();
    assert_eq!(share(|quota| quota, 1, 0).await, 50);
    assert_eq!(share(|quota| quota, 0, 0).await, 10);
    assert_eq!(share(|quota| quota, 100, 6_000).await, 10);
    let many = |quota: RedisQuota| quota.with_expected_holders(NonZeroU32::new(200).unwrap());
    assert_eq!(share(many, 0, 0).await, 1);
    let fixed = |quota: RedisQuota| quota.with_local_share(NonZeroU32::new(7).unwrap());
    assert_eq!(share(fixed, 100, 0).await, 7);
    let settings = quota(&lender(ms(0), 1))
        .with_per_second(number(8))
        .with_block(number(3));
    let settings = &settings.shared.settings;
    assert_eq!((settings.per_second.get(), settings.block()), (8, 3));
}

#[tokio::test(start_paused = true)]
async fn a_dropped_quota_asks_no_more() {
    let lender = lender(ms(2), 1);
    lender.set(|state| state.away = true);
    let quota = quota(&lender);
    assert!(poll!(Box::pin(quota.acquire())).is_pending());
    tokio::time::sleep(ms(3_500)).await;
    assert_eq!(lender.asks().len(), 4, "it looks whether Redis is back");
    assert_eq!(Arc::strong_count(&quota.shared), 2);
    let shared = Arc::downgrade(&quota.shared);
    drop(quota);
    tokio::time::sleep(ms(1)).await;
    assert!(shared.upgrade().is_none());
}

#[test]
fn a_quota_survives_the_runtime_that_it_asked_on() {
    let runtime = || {
        tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build()
            .unwrap()
    };
    let first = runtime();
    let (lender, quota) = first.block_on(async {
        let lender = lender(ms(2), 1);
        let quota = quota(&lender);
        assert!(poll!(Box::pin(quota.acquire())).is_pending());
        (lender, quota)
    });
    drop(first);
    runtime().block_on(quota.acquire());
    assert!(!lender.asks().is_empty());
}

#[test]
fn an_address_that_cannot_be_read_is_told_and_no_password_is() {
    let error = RedisQuota::connect("http://:canary-7@nowhere/", "name").unwrap_err();
    let source = std::error::Error::source(&error).unwrap();
    assert!(!format!("{error} {error:?} {source} {source:?}").contains("canary"));
    let quota = RedisQuota::connect("redis://user:canary-7@127.0.0.1:7/", "name").unwrap();
    let shown = format!("{quota:?}");
    assert!(
        !shown.contains("canary") && shown.contains("127.0.0.1:7"),
        "{shown}"
    );
}

/// Counts the events of this crate by their levels.
#[derive(Clone, Debug)]
struct Told(Arc<Mutex<BTreeMap<Level, usize>>>);

impl Told {
    fn new() -> Self {
        Self(Arc::default())
    }

    fn take(&self) -> BTreeMap<Level, usize> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

impl tracing::Subscriber for Told {
    fn enabled(&self, metadata: &tracing::Metadata<'_>) -> bool {
        metadata.target().starts_with("mps_quota_redis")
    }

    fn new_span(&self, _: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        tracing::span::Id::from_u64(1)
    }

    fn record(&self, _: &tracing::span::Id, _: &tracing::span::Record<'_>) {}

    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}

    fn event(&self, event: &tracing::Event<'_>) {
        let mut told = self.0.lock().unwrap();
        *told.entry(*event.metadata().level()).or_default() += 1;
    }

    fn enter(&self, _: &tracing::span::Id) {}

    fn exit(&self, _: &tracing::span::Id) {}
}
