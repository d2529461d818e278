//! Rate of progress of a task, and the time left.

use std::time::Duration;
use tokio::time::Instant;

/// Rate of progress of a task since its first answer.
#[derive(Default)]
pub(super) struct ProgressRate {
    first: Option<(Instant, f64)>,
}

/// Gain in percent from which the rate predicts the rest. A smaller gain gives a wild guess.
const MIN_GAIN: f64 = 5.0;

impl ProgressRate {
    /// Time left at the current rate. `None` until the rate is known.
    pub(super) fn time_left(&mut self, progress: f64) -> Option<Duration> {
        let now = Instant::now();
        let (since, from) = *self.first.get_or_insert((now, progress));
        let gained = progress - from;
        if gained < MIN_GAIN || progress > 99.0 {
            return None;
        }
        let time_left = (now - since).as_secs_f64() / gained * (100.0 - progress);
        Duration::try_from_secs_f64(time_left).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::ProgressRate;
    use std::time::Duration;

    #[tokio::test(start_paused = true)]
    async fn time_left_follows_from_the_observed_rate() {
        let mut rate = ProgressRate::default();
        assert_eq!(rate.time_left(20.0), None);
        tokio::time::advance(Duration::from_secs(10)).await;
        assert_eq!(rate.time_left(40.0), Some(Duration::from_secs(30)));
        assert_eq!(ProgressRate::default().time_left(90.0), None);
    }
}
