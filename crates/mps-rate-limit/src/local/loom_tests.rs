//! Every order of threads that wait in the queue of the limiter. Run with `cargo xtask loom`.

use super::LocalRateLimiter;
use crate::RateLimiter;
use loom::sync::Arc;
use loom::thread;
use mps_transport::{Clock, Sleep};
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, SystemTime};

/// A clock that moves when a thread sleeps. loom tries all orders in which they do.
#[derive(Debug, Default)]
struct SleepersClock(std::sync::Arc<AtomicU64>);

impl SleepersClock {
    fn nanos(&self) -> u64 {
        self.0.load(Ordering::SeqCst)
    }
}

impl Clock for SleepersClock {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + self.elapsed()
    }

    fn elapsed(&self) -> Duration {
        Duration::from_nanos(self.nanos())
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        let time = std::sync::Arc::clone(&self.0);
        let end = self.nanos() + duration.as_nanos() as u64;
        Box::pin(async move {
            thread::yield_now();
            time.fetch_max(end, Ordering::SeqCst);
        })
    }
}

fn limiter() -> (Arc<LocalRateLimiter>, std::sync::Arc<SleepersClock>) {
    let clock = std::sync::Arc::new(SleepersClock::default());
    let one = NonZeroU32::MIN;
    let shared: std::sync::Arc<dyn Clock> = clock.clone();
    (Arc::new(LocalRateLimiter::per_second(one, shared)), clock)
}

/// No sleep is ever pending, so that one poll gets a permit.
fn acquire(limiter: &LocalRateLimiter) {
    let mut acquiring = limiter.acquire();
    let polled = acquiring
        .as_mut()
        .poll(&mut Context::from_waker(Waker::noop()));
    assert_eq!(polled, Poll::Ready(()));
}

fn model(threads: impl Fn() + Send + Sync + 'static) {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(3);
    builder.check(threads);
}

#[test]
fn waiters_in_any_order_are_all_served_at_the_pace() {
    model(|| {
        let (limiter, clock) = limiter();
        let threads = [0; 2].map(|_| {
            let limiter = Arc::clone(&limiter);
            thread::spawn(move || acquire(&limiter))
        });
        acquire(&limiter);
        threads.map(|waiter| waiter.join().unwrap());
        assert_eq!(limiter.waiting.load(Ordering::Relaxed), 0);
        assert_eq!(limiter.granted.load(Ordering::Relaxed), 3);
        // Two whole intervals, less what timers may be late.
        assert!(clock.elapsed() >= Duration::from_millis(1_980), "{clock:?}");
    });
}

#[test]
fn waiter_that_leaves_at_any_time_gives_up_its_slot() {
    model(|| {
        let (limiter, _) = limiter();
        let leaving = Arc::clone(&limiter);
        let leaver = thread::spawn(move || {
            let slot = super::WaiterSlot::new(&leaving.waiting);
            thread::yield_now();
            drop(slot);
        });
        let throttled = Arc::clone(&limiter);
        let service = thread::spawn(move || throttled.throttled());
        acquire(&limiter);
        leaver.join().unwrap();
        service.join().unwrap();
        assert_eq!(limiter.waiting.load(Ordering::Relaxed), 0);
        assert_eq!(limiter.granted.load(Ordering::Relaxed), 1);
    });
}
