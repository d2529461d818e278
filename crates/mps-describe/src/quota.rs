use async_trait::async_trait;
use governor::clock::Clock as GovernorClock;
use governor::middleware::NoOpMiddleware;
use governor::state::{InMemoryState, NotKeyed};
use governor::{Quota as Rate, RateLimiter};
use mps_transport::Clock;
use std::fmt::Debug;
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How often requests may be sent, by all clones of a client together.
///
/// The service lets an account ask 100 times a second. A client brings a quota of that size; programs that share an account
/// share one quota by implementing this trait on something that they all see.
///
/// ```
/// use async_trait::async_trait;
/// use mps_describe::{Client, Credential, Quota};
///
/// /// What hands out the permits of a whole machine.
/// #[derive(Debug)]
/// struct Permits;
///
/// #[async_trait]
/// impl Quota for Permits {
///     async fn acquire(&self) {
///         // Ask for one here, and wait for it. Hold no lock meanwhile: a caller that is not polled must hold up nobody.
///     }
/// }
///
/// # fn run() -> Result<(), mps_describe::Error> {
/// let client = Client::builder()
///     .credentials(Credential::new("AKIDEXAMPLE", "the secret key"))
///     .quota(Permits)
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[async_trait]
pub trait Quota: Debug + Send + Sync + 'static {
    /// Waits until one more request may be sent, and counts it. Dropping the future counts nothing.
    async fn acquire(&self);

    /// The service refused a request because there were too many: go slower for a while.
    fn throttled(&self) {}
}

/// The quota of one process: an even pace, first come first served.
///
/// In no second, wherever it begins, more than `per_second` requests go out, so the service's own window cannot be passed; in
/// exchange the pace is 1.5 % below it. When the service throttles all the same, because others use the account too, the pace is
/// halved and recovers within seconds.
#[derive(Debug)]
pub struct LocalQuota {
    limiter: RateLimiter<NotKeyed, InMemoryState, Ticks, NoOpMiddleware<Duration>>,
    clock: Arc<dyn Clock>,
    /// What a request costs.
    cells: NonZeroU32,
    /// The mean time between two requests.
    interval: Duration,
    waiting: AtomicU32,
    /// How many requests were let through.
    granted: AtomicU32,
    slowdown: Mutex<Slowdown>,
}

/// Lateness of a timer that later requests catch up.
const LATENESS_MS: u32 = 4;
/// The pace as a multiple of the interval that would just fill the window. What is left holds the lateness caught up, and nearly three
/// times as much for requests that overtake each other on their way: with 5 ms caught up a busy machine sent 101 in a second.
const STRETCH: f64 = 1.015;

impl LocalQuota {
    /// A quota of `per_second` requests in any one second.
    pub fn per_second(per_second: NonZeroU32, clock: Arc<dyn Clock>) -> Self {
        Self::within(per_second, Duration::from_secs(1), clock)
    }

    /// A quota of `requests` in any one `period`, of a day at the most: with several seconds, a part of what may be sent in one.
    pub fn within(requests: NonZeroU32, period: Duration, clock: Arc<dyn Clock>) -> Self {
        const DAY: Duration = Duration::from_secs(24 * 60 * 60);
        let period = period.min(DAY);
        // A request is as many cells as its interval has milliseconds, so that parts of an interval can be caught up.
        let interval = period / requests.get();
        let cells = u32::try_from(interval.as_millis()).unwrap_or(u32::MAX);
        let cells = NonZeroU32::new(cells).unwrap_or(NonZeroU32::MIN);
        let cell = interval.mul_f64(STRETCH) / cells.get() + Duration::from_nanos(1);
        let burst = cells.saturating_add(LATENESS_MS - 1);
        let rate = Rate::with_period(cell)
            // A period of zero is the only one refused, and this one is longer.
            .unwrap_or_else(|| Rate::per_second(requests))
            .allow_burst(burst);
        Self {
            limiter: RateLimiter::direct_with_clock(rate, Ticks(Arc::clone(&clock))),
            clock,
            cells,
            interval: cell * cells.get(),
            waiting: AtomicU32::new(0),
            granted: AtomicU32::new(0),
            slowdown: Mutex::default(),
        }
    }

    /// Counts one request now, or says how long it has to wait at the least.
    fn take(&self) -> Result<(), Duration> {
        let now = self.clock.elapsed();
        let mut slowdown = self.slowdown();
        let pause = slowdown.until.saturating_sub(now);
        if !pause.is_zero() {
            return Err(pause);
        }
        // The outer result would be an error only if a request were larger than the burst.
        if let Ok(Err(not_until)) = self.limiter.check_n(self.cells) {
            return Err(not_until.wait_time_from(now));
        }
        let share = slowdown.share(now);
        if share < 1.0 {
            slowdown.until = now + self.interval.div_f64(share);
        }
        self.granted.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }

    fn slowdown(&self) -> MutexGuard<'_, Slowdown> {
        self.slowdown.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl Quota for LocalQuota {
    async fn acquire(&self) {
        // Nothing is held while waiting: whoever is not polled for a time, as in a stream that nobody drives at the moment, lets the
        // others pass.
        let place = Place::behind(&self.waiting);
        let mut ahead = place.ahead;
        let mut between = SEEN_TO_MOVE;
        let mut granted = self.granted.load(Ordering::Relaxed);
        while ahead > 0 {
            let share = self.slowdown().share(self.clock.elapsed());
            let interval = self.interval.div_f64(share);
            // Not all at once, for some of those ahead may give up.
            let served = between.div_duration_f64(interval).ceil() as u32;
            let served = ahead.min(served.max(2));
            self.clock.sleep(interval.saturating_mul(served)).await;
            let before = granted;
            granted = self.granted.load(Ordering::Relaxed);
            if granted == before {
                // Nobody of those ahead is polled.
                break;
            }
            let others = self.waiting.load(Ordering::Relaxed).saturating_sub(1);
            ahead = (ahead - served).min(others);
            between = SERVED_BETWEEN;
        }
        while let Err(wait) = self.take() {
            self.clock.sleep(wait).await;
        }
    }

    fn throttled(&self) {
        let now = self.clock.elapsed();
        self.slowdown().cut(now);
    }
}

/// So often one who waits looks how many still do.
const SERVED_BETWEEN: Duration = Duration::from_secs(1);
/// The first time already when somebody ahead must have been served: two intervals, and more than timers are off by.
const SEEN_TO_MOVE: Duration = Duration::from_millis(5);

/// A place among those that wait, given up on drop.
struct Place<'a> {
    waiting: &'a AtomicU32,
    ahead: u32,
}

impl<'a> Place<'a> {
    fn behind(waiting: &'a AtomicU32) -> Self {
        let ahead = waiting.fetch_add(1, Ordering::Relaxed);
        Self { waiting, ahead }
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.waiting.fetch_sub(1, Ordering::Relaxed);
    }
}

/// The part of the pace that is kept after throttling.
#[derive(Debug, Default)]
struct Slowdown {
    /// The part right after the last cut, and when that was.
    cut: Option<(f64, Duration)>,
    /// No request before this time.
    until: Duration,
}

/// Refusals of requests that were under way together count once.
const ONE_CUT: Duration = Duration::from_secs(1);
const SMALLEST_SHARE: f64 = 0.05;
/// The part of the full pace that is regained in a second.
const RECOVERY: f64 = 0.05;

impl Slowdown {
    fn share(&self, now: Duration) -> f64 {
        self.cut.map_or(1.0, |(share, since)| {
            (share + RECOVERY * now.saturating_sub(since).as_secs_f64()).min(1.0)
        })
    }

    fn cut(&mut self, now: Duration) {
        let recent = self
            .cut
            .is_some_and(|(_, since)| now.saturating_sub(since) < ONE_CUT);
        if !recent {
            self.cut = Some(((self.share(now) / 2.0).max(SMALLEST_SHARE), now));
        }
    }
}

/// Our clock as governor reads it.
#[derive(Clone, Debug)]
struct Ticks(Arc<dyn Clock>);

impl GovernorClock for Ticks {
    type Instant = Duration;

    fn now(&self) -> Duration {
        self.0.elapsed()
    }
}

#[cfg(test)]
mod tests {
    use super::{LocalQuota, Quota};
    use mps_transport::{Clock, TokioClock};
    use std::num::NonZeroU32;
    use std::sync::Arc;
    use std::time::Duration;

    fn quota(per_second: u32) -> (Arc<LocalQuota>, Arc<dyn Clock>) {
        let clock: Arc<dyn Clock> = Arc::new(TokioClock::new());
        let per_second = NonZeroU32::new(per_second).unwrap();
        let quota = LocalQuota::per_second(per_second, Arc::clone(&clock));
        (Arc::new(quota), clock)
    }

    fn most_in_a_second(times: &[Duration]) -> usize {
        times
            .iter()
            .enumerate()
            .map(|(first, begin)| {
                let end = *begin + Duration::from_secs(1);
                times[first..].partition_point(|time| *time < end)
            })
            .max()
            .unwrap_or(0)
    }

    #[tokio::test(start_paused = true)]
    async fn no_second_is_ever_overfull_and_little_is_left_unused() {
        for per_second in [1, 2, 3, 7, 100, 333] {
            let (quota, clock) = quota(per_second);
            // A pause in the middle saves nothing up.
            let mut times = Vec::new();
            for round in 0..2 {
                for _ in 0..per_second * 5 {
                    quota.acquire().await;
                    times.push(clock.elapsed());
                }
                let spent = times[times.len() - 1] - times[times.len() - per_second as usize * 5];
                let full = (per_second as f64 * 5.0 - 1.0) / per_second as f64;
                assert!(
                    spent.as_secs_f64() <= full * 1.02,
                    "{per_second} in round {round}: {spent:?}"
                );
                clock.sleep(Duration::from_millis(3_217)).await;
            }
            assert!(most_in_a_second(&times) <= per_second as usize);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_share_may_be_less_than_one_a_second() {
        let clock: Arc<dyn Clock> = Arc::new(TokioClock::new());
        let four_in_ten_seconds = LocalQuota::within(
            NonZeroU32::new(4).unwrap(),
            Duration::from_secs(10),
            Arc::clone(&clock),
        );
        four_in_ten_seconds.acquire().await;
        let first = clock.elapsed();
        for _ in 0..4 {
            four_in_ten_seconds.acquire().await;
        }
        let fifth = (clock.elapsed() - first).as_secs_f64();
        assert!((10.0..10.2).contains(&fifth), "{fifth}");
    }

    #[tokio::test(start_paused = true)]
    async fn late_timers_do_not_lower_the_pace() {
        let (quota, clock) = quota(100);
        let mut times = Vec::new();
        for turn in 0..1_000_u64 {
            quota.acquire().await;
            times.push(clock.elapsed());
            clock.sleep(Duration::from_millis(turn % 13)).await;
        }
        let spent = times[999] - times[0];
        assert!(spent <= Duration::from_millis(10_200), "{spent:?}");
        assert!(most_in_a_second(&times) <= 100);
    }

    #[tokio::test(start_paused = true)]
    async fn first_come_is_first_served() {
        let (quota, _) = quota(100);
        let order = Arc::new(std::sync::Mutex::new(Vec::new()));
        let mut tasks = Vec::new();
        for number in 0..50 {
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
        assert_eq!(*order.lock().unwrap(), (0..50).collect::<Vec<_>>());
    }

    #[tokio::test(start_paused = true)]
    async fn who_gives_up_takes_nothing_and_holds_up_nobody() {
        let (quota, clock) = quota(10);
        quota.acquire().await;
        for _ in 0..100 {
            let mut waiting = Box::pin(quota.acquire());
            assert!(futures_util::poll!(&mut waiting).is_pending());
        }
        let before = clock.elapsed();
        quota.acquire().await;
        assert!(clock.elapsed() - before <= Duration::from_millis(110));
    }

    #[tokio::test(start_paused = true)]
    async fn who_gives_up_later_holds_up_nobody_either() {
        let (quota, clock) = quota(10);
        quota.acquire().await;
        let mut ahead: Vec<_> = (0..100).map(|_| Box::pin(quota.acquire())).collect();
        for waiting in &mut ahead {
            assert!(futures_util::poll!(waiting).is_pending());
        }
        let mut behind = Box::pin(quota.acquire());
        assert!(futures_util::poll!(&mut behind).is_pending());
        drop(ahead);
        let before = clock.elapsed();
        behind.await;
        assert!(clock.elapsed() - before <= Duration::from_millis(1_200));
    }

    #[tokio::test(start_paused = true)]
    async fn periods_of_any_length_are_borne() {
        let clock: Arc<dyn Clock> = Arc::new(TokioClock::new());
        for (requests, period) in [
            (NonZeroU32::MIN, Duration::MAX),
            (NonZeroU32::MAX, Duration::MAX),
            (NonZeroU32::MIN, Duration::ZERO),
            (NonZeroU32::MAX, Duration::from_nanos(1)),
        ] {
            let quota = LocalQuota::within(requests, period, Arc::clone(&clock));
            quota.acquire().await;
            quota.acquire().await;
        }
        assert!(clock.elapsed() >= Duration::from_secs(24 * 60 * 60));
    }

    #[tokio::test(start_paused = true)]
    async fn who_is_not_polled_holds_up_nobody() {
        let (quota, clock) = quota(10);
        quota.acquire().await;
        // As in a stream that drives its requests only while somebody asks it for the next answer.
        let mut neglected: Vec<_> = (0..50).map(|_| Box::pin(quota.acquire())).collect();
        for waiting in &mut neglected {
            assert!(futures_util::poll!(waiting).is_pending());
        }
        for _ in 0..10 {
            let before = clock.elapsed();
            quota.acquire().await;
            let two_intervals = Duration::from_millis(210);
            assert!(clock.elapsed() - before <= two_intervals);
        }
        for waiting in neglected {
            waiting.await;
        }
    }

    #[tokio::test(start_paused = true)]
    async fn throttling_slows_everyone_down_and_is_recovered_from() {
        let (quota, clock) = quota(100);
        let count_in = async |seconds: u64| {
            let end = clock.elapsed() + Duration::from_secs(seconds);
            let mut count = 0;
            while clock.elapsed() < end {
                quota.acquire().await;
                count += 1;
            }
            count
        };
        assert!(count_in(1).await >= 98);
        for _ in 0..30 {
            quota.throttled();
        }
        let slowed = count_in(1).await;
        assert!(
            (45..60).contains(&slowed),
            "{slowed}: half, and not less for 30 refusals at once"
        );
        count_in(9).await;
        assert!(count_in(1).await >= 98);
        for _ in 0..40 {
            quota.throttled();
            clock.sleep(Duration::from_secs(1)).await;
        }
        assert!(count_in(1).await >= 3, "it never stands still");
    }
}
