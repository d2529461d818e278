//! The limiter of a machine whose share of the limit is less than one request a second.

use async_trait::async_trait;
use mps_rate_limit::{RateLimiter, pace};
use mps_transport::Clock;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::lease_store::WINDOW;

/// Permits at random times, so that machines which know nothing of each other rarely coincide.
#[derive(Debug)]
pub(crate) struct SparseLimiter {
    clock: Arc<dyn Clock>,
    mean: Duration,
    /// Time of the next permit.
    next: Mutex<Duration>,
}

impl SparseLimiter {
    /// Creates a limiter of one permit in the time `mean` on average.
    pub(crate) fn new(mean: Duration, clock: Arc<dyn Clock>) -> Self {
        let next = clock.elapsed() + mean.mul_f64(fastrand::f64());
        Self {
            clock,
            mean,
            next: Mutex::new(next),
        }
    }

    /// Counts one request now, or returns the time that it has to wait.
    fn take(&self) -> Result<(), Duration> {
        let now = self.clock.elapsed();
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        if now < *next {
            return Err(*next - now);
        }
        let pause = self.mean.mul_f64(0.5 + fastrand::f64());
        *next = now + pause.max(WINDOW.mul_f64(pace::PACE_MARGIN));
        Ok(())
    }
}

#[async_trait]
impl RateLimiter for SparseLimiter {
    async fn acquire(&self) {
        while let Err(wait) = self.take() {
            self.clock.sleep(wait).await;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::SparseLimiter;
    use mps_rate_limit::RateLimiter;
    use mps_transport::{Clock, TokioClock};
    use std::sync::Arc;
    use std::time::Duration;

    #[tokio::test(start_paused = true)]
    async fn permits_have_asked_mean_and_never_two_in_a_second() {
        for mean in [1.1, 2.0, 60.0] {
            let clock: Arc<dyn Clock> = Arc::new(TokioClock::new());
            let limiter = SparseLimiter::new(Duration::from_secs_f64(mean), Arc::clone(&clock));
            let begin = clock.elapsed();
            let mut last = None;
            for _ in 0..2_000 {
                limiter.acquire().await;
                let now = clock.elapsed();
                let apart = last.map_or(Duration::MAX, |last| now - last);
                assert!(apart > Duration::from_secs(1));
                last = Some(now);
            }
            let seen = (clock.elapsed() - begin).as_secs_f64() / 2_000.0;
            assert!(
                (mean * 0.95..mean * 1.15 + 0.1).contains(&seen),
                "{seen} for {mean}"
            );
        }
    }
}
