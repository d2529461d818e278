use http::HeaderMap;
use http::header::{AGE, DATE};
use std::time::{Duration, SystemTime};

/// How far a server's clock is ahead of this machine's; behind it, if negative.
///
/// The service refuses requests whose time is more than five minutes off. Its answers tell its own time, so a machine whose
/// clock is wrong can sign by the server's:
///
/// ```
/// use http::{HeaderMap, HeaderValue, header};
/// use mps_transport::ClockOffset;
/// use std::time::{Duration, UNIX_EPOCH};
///
/// let mut headers = HeaderMap::new();
/// headers.insert(header::DATE, HeaderValue::from_static("Tue, 14 Nov 2023 23:13:20 GMT"));
/// // An hour earlier by our clock, when the request was sent and when the answer had come.
/// let [sent, received] = [1_700_000_000, 1_700_000_001].map(|at| UNIX_EPOCH + Duration::from_secs(at));
///
/// let offset = ClockOffset::measure(&headers, sent, received).unwrap();
/// assert_eq!(offset.as_millis(), 3_600_000);
/// assert_eq!(offset.server_time(sent), sent + Duration::from_secs(3_600));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ClockOffset {
    millis: i64,
}

/// A day, and the second to which `Date` is cut. More is taken for a broken one.
const MAX_OFFSET_MS: i64 = (24 * 3_600 + 1) * 1_000;
/// `Date` is cut to the second, so the server's clock was half a second further on average.
const MEAN_TRUNCATION_MS: i64 = 500;

impl ClockOffset {
    /// The offset by an answer's `Date`, taken to be written in the middle of the exchange.
    ///
    /// `None` without a `Date` that can be read, with one more than a day off, and with an `Age`: such an answer comes from a
    /// cache, and its date is an old one.
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

    /// An offset kept as a number of milliseconds.
    pub fn from_millis(millis: i64) -> Self {
        Self { millis }
    }

    /// The offset in milliseconds.
    pub fn as_millis(self) -> i64 {
        self.millis
    }

    /// The server's time at the local time `at`.
    pub fn server_time(self, at: SystemTime) -> SystemTime {
        let distance = Duration::from_millis(self.millis.unsigned_abs());
        let shifted = if self.millis < 0 {
            at.checked_sub(distance)
        } else {
            at.checked_add(distance)
        };
        shifted.unwrap_or(at)
    }

    /// The local time at the server's time `at`.
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
    fn both_directions_undo_each_other_and_no_offset_overflows() {
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
