//! The rate limiter of one process: an even pace, in order of arrival.

use crate::sync::{AtomicU32, Mutex, MutexGuard, Ordering};
use crate::throttle::ThrottleState;
use crate::{RateLimiter, pace};
use async_trait::async_trait;
use mps_transport::Clock;
use std::num::NonZeroU32;
use std::sync::{Arc, PoisonError};
use std::time::Duration;

/// Rate limiter of one process: an even pace, in order of arrival.
///
/// No second holds more than `per_second` requests, wherever it begins. The service's own window
/// therefore cannot be exceeded. In exchange the pace is 1.5 % lower.
///
/// The service may still throttle, because others use the account too. Then the pace is halved and
/// recovers within seconds.
///
/// ```
/// use mps_rate_limit::{LocalRateLimiter, RateLimiter};
/// use mps_transport::TokioClock;
/// use std::num::NonZeroU32;
/// use std::sync::Arc;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let eighty = NonZeroU32::new(80).unwrap();
/// let limiter = LocalRateLimiter::per_second(eighty, Arc::new(TokioClock::new()));
/// limiter.acquire().await; // one request may be sent now
/// # }
/// ```
#[derive(Debug)]
pub struct LocalRateLimiter {
    clock: Arc<dyn Clock>,
    /// Time between two requests of an even pace.
    interval: Duration,
    waiting: AtomicU32,
    /// Requests that were let through.
    granted: AtomicU32,
    schedule: Mutex<Schedule>,
}

/// Earliest times of the next request, by the even pace and by throttling.
#[derive(Debug, Default)]
struct Schedule {
    curve: ThrottleState,
    /// Earliest time of the next request while throttled.
    throttled_until: Duration,
    /// Time of the next request at an even pace: the generic cell rate algorithm. A request may
    /// precede it by [`CATCH_UP`], so that late timers do not lower the pace.
    next: Duration,
}

impl LocalRateLimiter {
    /// Limits requests to `per_second` in any one second.
    pub fn per_second(per_second: NonZeroU32, clock: Arc<dyn Clock>) -> Self {
        Self::within(per_second, Duration::from_secs(1), clock)
    }

    /// Limits requests to `requests` in any one `period`, which is cut to one day. Use a longer
    /// period for less than one request a second.
    pub fn within(requests: NonZeroU32, period: Duration, clock: Arc<dyn Clock>) -> Self {
        const DAY: Duration = Duration::from_secs(24 * 60 * 60);
        let period = period.min(DAY);
        // An interval of zero would be no limit.
        let interval = pace::interval(requests, period).max(Duration::from_nanos(1));
        Self {
            clock,
            interval,
            waiting: AtomicU32::new(0),
            granted: AtomicU32::new(0),
            schedule: Mutex::default(),
        }
    }

    /// Counts one request now, or returns the shortest time that it has to wait.
    fn take(&self) -> Result<(), Duration> {
        let now = self.clock.elapsed();
        let mut schedule = self.schedule();
        let by_pace = schedule.next.saturating_sub(CATCH_UP);
        let earliest = schedule.throttled_until.max(by_pace);
        if now < earliest {
            return Err(earliest - now);
        }
        schedule.next = schedule.next.max(now).saturating_add(self.interval);
        let share = schedule.curve.share(now);
        if share < 1.0 {
            schedule.throttled_until = now + self.interval.div_f64(share);
        }
        self.granted.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }

    fn schedule(&self) -> MutexGuard<'_, Schedule> {
        self.schedule.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until the waiters ahead have been served or have given up.
    async fn wait_for_turn(&self, slot: &WaiterSlot<'_>) {
        let mut ahead = slot.ahead;
        let mut recheck_after = FIRST_RECHECK;
        let mut granted = self.granted.load(Ordering::Relaxed);
        while ahead > 0 {
            let share = self.schedule().curve.share(self.clock.elapsed());
            let interval = self.interval.div_f64(share);
            // Not all at once, because some of those ahead may give up.
            let served = recheck_after.div_duration_f64(interval).ceil() as u32;
            let served = ahead.min(served.max(2));
            self.clock.sleep(interval.saturating_mul(served)).await;
            let before = granted;
            granted = self.granted.load(Ordering::Relaxed);
            if granted == before {
                // None of the waiters ahead is polled.
                break;
            }
            let others = self.waiting.load(Ordering::Relaxed).saturating_sub(1);
            ahead = (ahead - served).min(others);
            recheck_after = RECHECK;
        }
    }
}

#[async_trait]
impl RateLimiter for LocalRateLimiter {
    async fn acquire(&self) {
        // Hold nothing while waiting. A waiter that is not polled for a while, such as one in a
        // stream that is not driven, lets the others pass.
        let slot = WaiterSlot::new(&self.waiting);
        self.wait_for_turn(&slot).await;
        while let Err(wait) = self.take() {
            self.clock.sleep(wait).await;
        }
    }

    fn throttled(&self) {
        let now = self.clock.elapsed();
        self.schedule().curve.back_off(now);
    }
}

/// Delay of timers that later requests catch up on: [`pace::LATENESS`] without the millisecond to
/// which timers round.
const CATCH_UP: Duration = pace::LATENESS.saturating_sub(Duration::from_millis(1));
/// Interval at which a waiter re-checks its position in the queue.
const RECHECK: Duration = Duration::from_secs(1);
/// Delay of the first re-check. By then a waiter ahead must have been served: it is at least two
/// intervals, and longer than timers are late.
const FIRST_RECHECK: Duration = Duration::from_millis(5);

/// Position in the queue, given up on drop.
struct WaiterSlot<'a> {
    waiting: &'a AtomicU32,
    /// Waiters ahead when this one came.
    ahead: u32,
}

impl<'a> WaiterSlot<'a> {
    fn new(waiting: &'a AtomicU32) -> Self {
        let ahead = waiting.fetch_add(1, Ordering::Relaxed);
        Self { waiting, ahead }
    }
}

impl Drop for WaiterSlot<'_> {
    fn drop(&mut self) {
        self.waiting.fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(all(test, loom))]
mod loom_tests;

#[cfg(all(test, not(loom)))]
mod tests {
    use super::{LocalRateLimiter, RateLimiter};
    use mps_transport::{Clock, TokioClock};
    use std::num::NonZeroU32;
    use std::sync::Arc;
    use std::time::Duration;

    fn limiter(per_second: u32) -> (Arc<LocalRateLimiter>, Arc<dyn Clock>) {
        let clock: Arc<dyn Clock> = Arc::new(TokioClock::new());
        let per_second = NonZeroU32::new(per_second).unwrap();
        let limiter = LocalRateLimiter::per_second(per_second, Arc::clone(&clock));
        (Arc::new(limiter), clock)
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
    async fn acquire_over_any_second_stays_within_limit_and_uses_98_percent() {
        for per_second in [1, 2, 3, 7, 100, 333] {
            let (limiter, clock) = limiter(per_second);
            // A pause between the rounds must not save permits up.
            let mut times = Vec::new();
            for round in 0..2 {
                for _ in 0..per_second * 5 {
                    limiter.acquire().await;
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
    async fn within_long_period_paces_below_one_per_second() {
        let clock: Arc<dyn Clock> = Arc::new(TokioClock::new());
        let four_in_ten_seconds = LocalRateLimiter::within(
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
    async fn late_timers_are_caught_up_within_limit() {
        let (limiter, clock) = limiter(100);
        let mut times = Vec::new();
        for turn in 0..1_000_u64 {
            limiter.acquire().await;
            times.push(clock.elapsed());
            clock.sleep(Duration::from_millis(turn % 13)).await;
        }
        let spent = times[999] - times[0];
        assert!(spent <= Duration::from_millis(10_200), "{spent:?}");
        assert!(most_in_a_second(&times) <= 100);
    }

    /// Asserts that the permits of a limit of 100 leave room for requests that arrive late: 101
    /// of them take at least 1.01 s.
    fn assert_paced(times: &[Duration]) {
        for window in times.windows(101) {
            let spent = window[100] - window[0];
            assert!(spent >= Duration::from_millis(1_010), "{spent:?}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn unpolled_waiters_bursts_and_throttling_in_any_order_stay_within_limit() {
        for seed in 0..6 {
            // Numerical Recipes' generator: the tests need no better one.
            let mut random = seed;
            let mut below = |bound: u64| {
                random = u64::wrapping_add(u64::wrapping_mul(random, 1_664_525), 1_013_904_223);
                (random >> 8) % bound
            };
            let (limiter, clock) = limiter(100);
            let times = Arc::new(std::sync::Mutex::new(Vec::new()));
            let mut unpolled = Vec::new();
            for _ in 0..40 {
                for _ in 0..below(30) {
                    let mut waiting = Box::pin(limiter.acquire());
                    if futures_util::poll!(&mut waiting).is_pending() {
                        unpolled.push(waiting);
                    } else {
                        times.lock().unwrap().push(clock.elapsed());
                    }
                }
                // Waiters that are polled by tasks of their own.
                for _ in 0..below(200) {
                    let (limiter, clock) = (Arc::clone(&limiter), Arc::clone(&clock));
                    let times = Arc::clone(&times);
                    tokio::spawn(async move {
                        limiter.acquire().await;
                        times.lock().unwrap().push(clock.elapsed());
                    });
                }
                if below(8) == 0 {
                    limiter.throttled();
                }
                clock.sleep(Duration::from_micros(below(2_000_000))).await;
                // Some are polled again, all at once, and some are dropped.
                let polled = unpolled.len() - below(unpolled.len() as u64 + 1) as usize;
                for mut waiting in unpolled.drain(..polled) {
                    if below(4) > 0 && futures_util::poll!(&mut waiting).is_ready() {
                        times.lock().unwrap().push(clock.elapsed());
                    }
                }
            }
            let times = times.lock().unwrap();
            assert!(times.len() > 1_000, "{} permits", times.len());
            assert_paced(&times);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn waiters_are_served_in_order_of_arrival() {
        let (limiter, _) = limiter(100);
        let order = Arc::new(std::sync::Mutex::new(Vec::new()));
        let mut tasks = Vec::new();
        for number in 0..50 {
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
        assert_eq!(*order.lock().unwrap(), (0..50).collect::<Vec<_>>());
    }

    #[tokio::test(start_paused = true)]
    async fn dropped_waiter_takes_no_permit_and_does_not_block_others() {
        let (limiter, clock) = limiter(10);
        limiter.acquire().await;
        for _ in 0..100 {
            let mut waiting = Box::pin(limiter.acquire());
            assert!(futures_util::poll!(&mut waiting).is_pending());
        }
        let before = clock.elapsed();
        limiter.acquire().await;
        assert!(clock.elapsed() - before <= Duration::from_millis(110));
    }

    #[tokio::test(start_paused = true)]
    async fn waiters_dropped_later_do_not_block_those_after_them() {
        let (limiter, clock) = limiter(10);
        limiter.acquire().await;
        let mut ahead: Vec<_> = (0..100).map(|_| Box::pin(limiter.acquire())).collect();
        for waiting in &mut ahead {
            assert!(futures_util::poll!(waiting).is_pending());
        }
        let mut behind = Box::pin(limiter.acquire());
        assert!(futures_util::poll!(&mut behind).is_pending());
        drop(ahead);
        let before = clock.elapsed();
        behind.await;
        assert!(clock.elapsed() - before <= Duration::from_millis(1_200));
    }

    #[tokio::test(start_paused = true)]
    async fn extreme_periods_are_accepted() {
        let clock: Arc<dyn Clock> = Arc::new(TokioClock::new());
        for (requests, period) in [
            (NonZeroU32::MIN, Duration::MAX),
            (NonZeroU32::MAX, Duration::MAX),
            (NonZeroU32::MIN, Duration::ZERO),
            (NonZeroU32::MAX, Duration::from_nanos(1)),
        ] {
            let limiter = LocalRateLimiter::within(requests, period, Arc::clone(&clock));
            limiter.acquire().await;
            limiter.acquire().await;
        }
        assert!(clock.elapsed() >= Duration::from_secs(24 * 60 * 60));
    }

    #[tokio::test(start_paused = true)]
    async fn unpolled_waiter_does_not_block_others() {
        let (limiter, clock) = limiter(10);
        limiter.acquire().await;
        // As in a stream that drives its requests only while its next answer is awaited.
        let mut unpolled: Vec<_> = (0..50).map(|_| Box::pin(limiter.acquire())).collect();
        for waiting in &mut unpolled {
            assert!(futures_util::poll!(waiting).is_pending());
        }
        for _ in 0..10 {
            let before = clock.elapsed();
            limiter.acquire().await;
            let two_intervals = Duration::from_millis(210);
            assert!(clock.elapsed() - before <= two_intervals);
        }
        for waiting in unpolled {
            waiting.await;
        }
    }

    #[tokio::test(start_paused = true)]
    async fn throttled_halves_pace_and_recovers() {
        let (limiter, clock) = limiter(100);
        let count_in = async |seconds: u64| {
            let end = clock.elapsed() + Duration::from_secs(seconds);
            let mut count = 0;
            while clock.elapsed() < end {
                limiter.acquire().await;
                count += 1;
            }
            count
        };
        assert!(count_in(1).await >= 98);
        for _ in 0..30 {
            limiter.throttled();
        }
        let slowed = count_in(1).await;
        assert!(
            (45..60).contains(&slowed),
            "{slowed}: half, and not less for 30 refusals at once"
        );
        count_in(9).await;
        assert!(count_in(1).await >= 98);
        for _ in 0..40 {
            limiter.throttled();
            clock.sleep(Duration::from_secs(1)).await;
        }
        assert!(count_in(1).await >= 3, "it never stands still");
    }
}
