//! Settings of the limiter, and the intervals that follow from them.

use mps_rate_limit::pace;
use std::num::NonZeroU32;
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) per_second: NonZeroU32,
    pub(crate) max_batch_size: Option<NonZeroU32>,
    pub(crate) expected_holders: NonZeroU32,
    pub(crate) fallback_rate: Option<NonZeroU32>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            per_second: const { NonZeroU32::new(100).unwrap() },
            max_batch_size: None,
            expected_holders: const { NonZeroU32::new(10).unwrap() },
            fallback_rate: None,
        }
    }
}

impl Settings {
    /// Returns the time between two slots at full pace.
    pub(crate) fn interval(&self) -> Duration {
        pace::interval(self.per_second, SECOND)
    }

    /// Returns the largest number of slots to request at once. Default: a quarter of a second's.
    pub(crate) fn max_batch_size(&self) -> u32 {
        match self.max_batch_size {
            Some(slots) => slots.get(),
            None => self.per_second.get().div_ceil(4),
        }
    }

    /// Returns the time between two permits of this machine while Redis is unreachable. The shares
    /// of all machines together do not exceed the whole pace.
    pub(crate) fn fallback_interval(&self, holders: Option<u32>) -> Duration {
        match self.fallback_rate {
            Some(rate) => SECOND / rate.min(self.per_second).get(),
            None => {
                let expected = self.expected_holders.get();
                let holders = holders.unwrap_or(expected).max(1);
                SECOND * holders / self.per_second.get()
            }
        }
    }
}
