//! Values with their texts, for the script of the page.

use crate::format;
use chrono::DateTime;
use mps_model::Time;
use serde::Serialize;
use std::time::{Duration, SystemTime};

/// A value that the page calculates with or sorts by, and its text.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Shown<T> {
    pub(super) value: T,
    pub(super) text: String,
}

impl Shown<i64> {
    /// Milliseconds since 1970.
    pub(super) fn time(time: &Time) -> Option<Self> {
        Some(Self {
            value: time.utc()?.timestamp_millis(),
            text: format::time(time)?,
        })
    }

    /// The time when a page was made. `None` beyond the years that a time can have.
    pub(super) fn made(at: SystemTime) -> Option<Self> {
        let since = at.duration_since(SystemTime::UNIX_EPOCH).ok()?;
        let at = DateTime::from_timestamp_millis(since.as_millis().try_into().ok()?)?;
        Self::time(&Time::from(at))
    }

    /// A length in milliseconds.
    pub(super) fn millis(length: i64) -> Self {
        Self {
            value: length,
            text: format::duration(Duration::from_millis(length.try_into().unwrap_or(0))),
        }
    }
}

impl Shown<f64> {
    /// A length in seconds.
    pub(super) fn duration(length: Duration) -> Self {
        Self {
            value: length.as_secs_f64(),
            text: format::duration(length),
        }
    }

    pub(super) fn seconds(length: f64) -> Option<Self> {
        Some(Self {
            value: length,
            text: format::seconds(length)?,
        })
    }
}

impl Shown<u64> {
    pub(super) fn size(bytes: u64) -> Option<Self> {
        Self::positive(bytes, format::size)
    }

    pub(super) fn bitrate(bits_per_second: u64) -> Option<Self> {
        Self::positive(bits_per_second, format::bitrate)
    }

    /// Number of pixels, with width and height as text.
    pub(super) fn resolution(width: u64, height: u64) -> Option<Self> {
        Some(Self {
            value: width.saturating_mul(height),
            text: format::resolution(width, height)?,
        })
    }

    fn positive(value: u64, text: fn(u64) -> String) -> Option<Self> {
        (value > 0).then(|| Self {
            value,
            text: text(value),
        })
    }
}

/// Times that the page of a running task depends on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Times {
    pub(super) made_at: SystemTime,
    /// Time when the answer was saved. `None` if it came just then.
    pub(super) saved_at: Option<SystemTime>,
}

impl Times {
    /// Time that a task has run for. `None` if it began later.
    pub(super) fn ran(self, begun: &Shown<i64>) -> Option<Shown<f64>> {
        let until = Shown::made(self.saved_at.unwrap_or(self.made_at))?;
        let millis = until.value.checked_sub(begun.value)?.try_into().ok()?;
        Some(Shown::duration(Duration::from_millis(millis)))
    }
}

/// Reads the clock, for pages whose caller did not set the time.
#[expect(
    clippy::disallowed_methods,
    reason = "only the page of a running task depends on it, and `made_at` replaces it"
)]
pub(super) fn now() -> SystemTime {
    SystemTime::now()
}
