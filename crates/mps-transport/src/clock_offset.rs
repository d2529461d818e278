//! The offset between the clock of a server and the clock of this machine.

use http::HeaderMap;
use http::header::{AGE, DATE};
use std::time::{Duration, SystemTime};

/// Offset of a server's clock from this machine's. Positive if the server's clock is ahead.
///
/// The service refuses requests whose time is off by more than five minutes. Its responses contain
/// its own time, so a machine with a wrong clock can sign with that:
///
/// ```
/// use http::{HeaderMap, HeaderValue, header};
/// use mps_transport::ClockOffset;
/// use std::time::{Duration, UNIX_EPOCH};
///
/// let mut headers = HeaderMap::new();
/// headers.insert(
///     header::DATE,
///     HeaderValue::from_static("Tue, 14 Nov 2023 23:13:20 GMT"),
/// );
/// // The local clock is an hour late. Times of sending and of receiving:
/// let [sent, received] =
///     [1_700_000_000, 1_700_000_001].map(|at| UNIX_EPOCH + Duration::from_secs(at));
///
/// let offset = ClockOffset::measure(&headers, sent, received).unwrap();
/// assert_eq!(offset.as_millis(), 3_600_000);
/// assert_eq!(offset.server_time(sent), sent + Duration::from_secs(3_600));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ClockOffset {
    millis: i64,
}

/// Largest plausible offset in ms: one day, plus the truncation of `Date`. A larger one means a
/// broken `Date`.
const MAX_OFFSET_MS: i64 = (24 * 3_600 + 1) * 1_000;
/// Mean truncation of `Date` in ms, which has a resolution of one second.
const MEAN_TRUNCATION_MS: i64 = 500;

impl ClockOffset {
    /// Measures the offset from the `Date` of a response. Assumes that it was written midway
    /// between sending and receiving.
    ///
    /// Returns `None` if `Date` is missing, invalid or off by more than a day. Also if there is an
    /// `Age`, because then a cache responded with an old `Date`.
    pub fn measure(headers: &HeaderMap, sent: SystemTime, received: SystemTime) -> Option<Self> {
        if headers.contains_key(AGE) {
            return None;
        }
        let date = headers.get(DATE)?.to_str().ok()?.trim();
        let date = unix_ms(httpdate::parse_http_date(date).ok()?)? + MEAN_TRUNCATION_MS;
        let midpoint = (unix_ms(sent)? + unix_ms(received)?) / 2;
        let millis = date - midpoint;
        (millis.abs() <= MAX_OFFSET_MS).then_some(Self { millis })
    }

    /// Creates an offset from milliseconds.
    pub fn from_millis(millis: i64) -> Self {
        Self { millis }
    }

    /// Returns the offset in milliseconds.
    pub fn as_millis(self) -> i64 {
        self.millis
    }

    /// Converts a local time to the time of the server.
    pub fn server_time(self, at: SystemTime) -> SystemTime {
        let distance = Duration::from_millis(self.millis.unsigned_abs());
        let shifted = if self.millis < 0 {
            at.checked_sub(distance)
        } else {
            at.checked_add(distance)
        };
        shifted.unwrap_or(at)
    }

    /// Converts a time of the server to local time.
    pub fn local_time(self, at: SystemTime) -> SystemTime {
        Self::from_millis(self.millis.saturating_neg()).server_time(at)
    }
}

fn unix_ms(time: SystemTime) -> Option<i64> {
    match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => i64::try_from(after.as_millis()).ok(),
        Err(before) => i64::try_from(before.duration().as_millis())
            .ok()
            .map(|ms| -ms),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offset_conversions_are_inverse_and_never_overflow() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
        for millis in [-86_400_000, -1, 0, 1, 86_400_000] {
            let offset = ClockOffset::from_millis(millis);
            assert_eq!(offset.local_time(offset.server_time(now)), now);
        }
        for millis in [i64::MIN, i64::MAX] {
            let offset = ClockOffset::from_millis(millis);
            let _ = (offset.server_time(now), offset.local_time(now));
        }
    }
}
