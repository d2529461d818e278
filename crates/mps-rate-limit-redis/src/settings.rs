//! Settings of the limiter, and the paces that follow from them.

use crate::lease_store::WINDOW;
use mps_rate_limit::{SERVICE_LIMIT, pace};
use std::num::NonZeroU32;
use std::time::Duration;

#[derive(Clone, Debug)]
pub(crate) struct Settings {
    /// Requests in any one second. Default: [`SERVICE_LIMIT`].
    pub(crate) per_second: Option<NonZeroU32>,
    pub(crate) max_batch_size: Option<NonZeroU32>,
    pub(crate) expected_holders: NonZeroU32,
    pub(crate) fallback_rate: Option<NonZeroU32>,
}

/// Share of the limit that one machine uses on its own.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Share {
    /// At most this number of requests in any one second.
    PerSecond(NonZeroU32),
    /// One request at a random time, on average once in this time. Used if there are more machines
    /// than requests in a second.
    Sparse(Duration),
}

/// Probability that one round of sparse requests exceeds the limit: one in 100,000.
const SPARSE_RISK: f64 = 1e-5;
/// Longest mean time between two sparse requests: 30 days.
const MAX_SPARSE: Duration = Duration::from_secs(30 * 24 * 60 * 60);

impl Default for Settings {
    fn default() -> Self {
        Self {
            per_second: None,
            max_batch_size: None,
            expected_holders: const { NonZeroU32::new(10).unwrap() },
            fallback_rate: None,
        }
    }
}

impl Settings {
    /// Returns the settings for an operation with this limit of its own, which a lower limit of
    /// these settings lowers.
    pub(crate) fn for_operation(&self, limit: NonZeroU32) -> Self {
        let most = self.per_second.unwrap_or(limit);
        Self {
            per_second: Some(most.min(limit)),
            ..self.clone()
        }
    }

    /// Returns the number of requests in any one second, from all machines together.
    pub(crate) fn per_second(&self) -> NonZeroU32 {
        self.per_second.unwrap_or(SERVICE_LIMIT)
    }

    /// Returns the time between two slots at full pace.
    pub(crate) fn interval(&self) -> Duration {
        pace::interval(self.per_second(), WINDOW)
    }

    /// Returns the largest number of slots to request at once. Default: a quarter of a second's.
    pub(crate) fn max_batch_size(&self) -> u32 {
        match self.max_batch_size {
            Some(slots) => slots.get(),
            None => self.per_second().get().div_ceil(4),
        }
    }

    /// Returns the number of machines that share the limit while Redis is unreachable, of which
    /// `known` were seen. Those that were not seen may start at any time.
    pub(crate) fn machines(&self, known: u32) -> u32 {
        self.expected_holders.get().max(known)
    }

    /// Returns the share of this machine while Redis is unreachable. Shares are whole numbers,
    /// rounded down, because the windows of all machines may coincide.
    pub(crate) fn share(&self, known: u32) -> Share {
        if let Some(rate) = self.fallback_rate {
            return Share::PerSecond(rate.min(self.per_second()));
        }
        let limit = self.per_second().get();
        let machines = self.machines(known);
        match NonZeroU32::new(limit / machines) {
            Some(requests) => Share::PerSecond(requests),
            None => Share::Sparse(sparse_interval(limit, machines)),
        }
    }
}

/// Returns the mean time between two requests of each of `machines` that makes more than `limit`
/// of all within one second as unlikely as [`SPARSE_RISK`].
///
/// A request of any machine begins a window. The others are in it with the probability of one
/// second divided by the interval, and `limit` of them exceed the limit.
fn sparse_interval(limit: u32, machines: u32) -> Duration {
    let (limit, machines) = (f64::from(limit), f64::from(machines));
    let choices =
        ln_factorial(machines - 1.0) - ln_factorial(limit) - ln_factorial(machines - 1.0 - limit);
    let seconds = ((machines / SPARSE_RISK).ln() + choices) / limit;
    Duration::try_from_secs_f64(seconds.exp()).map_or(MAX_SPARSE, |mean| mean.min(MAX_SPARSE))
}

/// Returns the logarithm of a factorial by Stirling's formula, whose error is below 0.1 %.
fn ln_factorial(n: f64) -> f64 {
    if n < 1.0 {
        return 0.0;
    }
    n * n.ln() - n + (2.0 * std::f64::consts::PI * n).ln() / 2.0 + 1.0 / (12.0 * n)
}

#[cfg(test)]
mod tests {
    use super::{Settings, Share};
    use std::num::NonZeroU32;
    use std::time::Duration;

    fn settings(per_second: u32, expected: u32) -> Settings {
        Settings {
            per_second: NonZeroU32::new(per_second),
            expected_holders: NonZeroU32::new(expected).unwrap(),
            ..Settings::default()
        }
    }

    #[test]
    fn shares_of_all_machines_never_exceed_limit() {
        for per_second in [1, 3, 7, 99, 100, 101, 1_000] {
            for expected in [1, 2, 4, 10, 60, 100, 101] {
                for known in [0, 1, 3, 4, 11, 300] {
                    let settings = settings(per_second, expected);
                    let machines = expected.max(known);
                    match settings.share(known) {
                        Share::PerSecond(share) => {
                            assert!(share.get() * machines <= per_second);
                            assert!((share.get() + 1) * machines > per_second);
                        }
                        Share::Sparse(mean) => {
                            assert!(machines > per_second);
                            assert!(mean > Duration::from_secs(1), "{mean:?}");
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn sparse_interval_keeps_risk_of_exceeding_limit_low() {
        // All of the other three are in the window of the first: 4 / x³ = 1 / 100,000.
        let Share::Sparse(mean) = settings(3, 4).share(0) else {
            panic!("3 requests are too few for 4 machines");
        };
        assert!((73.0..75.0).contains(&mean.as_secs_f64()), "{mean:?}");
        let Share::Sparse(extreme) = settings(1, u32::MAX).share(0) else {
            panic!("1 request is too few");
        };
        assert_eq!(extreme, super::MAX_SPARSE);
    }
}
