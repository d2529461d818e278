//! Times of an answer: the text as the service wrote it, and a parser for its forms. Does not read
//! the clock.

use super::text::Text;
use chrono::{DateTime, FixedOffset, NaiveDateTime, SecondsFormat, TimeZone, Utc};
use std::fmt;
use std::ops::Deref;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A time as the service wrote it, with a parser.
///
/// The service writes ISO 8601 with `Z` or an offset. Some answers use a local form with a space
/// between date and time, in China Standard Time (UTC+8). A time that is not set yet is `""` or
/// `0000-00-00T00:00:00Z`. Text that cannot be read as a time is kept as it is, so that it never
/// costs the rest of an answer.
///
/// ```
/// use mps_model::Time;
///
/// let begun = Time::from("2025-02-11T15:41:29+08:00");
/// assert_eq!(begun.utc().unwrap().to_rfc3339(), "2025-02-11T07:41:29+00:00");
/// assert!(Time::from("0000-00-00T00:00:00Z").is_unset());
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Time(Text);

/// Error for a text that should be a time and is not.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not a time that the service is known to write")]
pub struct TimeError {
    text: Text,
}

impl Time {
    /// Returns whether the service had no time to report: the text is empty, or the all-zero time.
    pub fn is_unset(&self) -> bool {
        self.0.is_empty() || self.0.starts_with("0000-00-00")
    }

    /// Parses the time with its offset. Returns `None` while it is unset.
    ///
    /// # Errors
    ///
    /// [`TimeError`] if the text is in none of the forms that the service writes.
    pub fn parse(&self) -> Result<Option<DateTime<FixedOffset>>, TimeError> {
        if self.is_unset() {
            return Ok(None);
        }
        let text = self.0.trim();
        // Only the local form may omit the offset. Both forms may have a fraction of a second.
        DateTime::parse_from_rfc3339(text)
            .or_else(|_| DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f%z"))
            .or_else(|_| DateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S%.f%z"))
            .ok()
            .or_else(|| {
                let local = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S%.f")
                    .or_else(|_| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f"))
                    .ok()?;
                local
                    .and_local_timezone(FixedOffset::east_opt(SERVICE_OFFSET_SECONDS)?)
                    .single()
            })
            .map(Some)
            .ok_or_else(|| TimeError {
                text: self.0.clone(),
            })
    }

    /// Returns the time in UTC, or `None` if it is unset or cannot be read.
    pub fn utc(&self) -> Option<DateTime<Utc>> {
        self.parse().ok().flatten().map(|time| time.to_utc())
    }
}

/// Returns the time between two times. `None` if either is unset, or if the end is first.
pub(crate) fn between(begin: &Time, end: &Time) -> Option<Duration> {
    (end.utc()? - begin.utc()?).to_std().ok()
}

/// Offset in seconds of times that have none: China Standard Time, UTC+8.
const SERVICE_OFFSET_SECONDS: i32 = 8 * 3600;

impl Deref for Time {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Time {
    #[inline]
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for Time {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

/// Writes the time in UTC to the second, as requests have it.
impl<Z: TimeZone> From<DateTime<Z>> for Time {
    fn from(time: DateTime<Z>) -> Self {
        let text = time.to_utc().to_rfc3339_opts(SecondsFormat::Secs, true);
        Self(text.into())
    }
}

impl From<SystemTime> for Time {
    /// Writes the time in UTC to the second, as requests have it. A year that four digits do not
    /// hold becomes the nearest one that they do.
    fn from(time: SystemTime) -> Self {
        let seconds = match time.duration_since(UNIX_EPOCH) {
            Ok(after) => i64::try_from(after.as_secs()).unwrap_or(i64::MAX),
            Err(before) => i64::try_from(before.duration().as_secs()).map_or(i64::MIN, |s| -s),
        };
        let seconds = seconds.clamp(FIRST_SECOND, LAST_SECOND);
        DateTime::<Utc>::from_timestamp(seconds, 0)
            .unwrap_or_default()
            .into()
    }
}

/// First second of the year 1, and last second of the year 9999.
const FIRST_SECOND: i64 = -62_135_596_800;
const LAST_SECOND: i64 = 253_402_300_799;

impl PartialEq<&str> for Time {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl fmt::Debug for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

#[cfg(test)]
mod tests {
    use super::Time;

    fn utc(text: &str) -> Option<String> {
        Time::from(text)
            .utc()
            .map(|time| time.format("%Y-%m-%dT%H:%M:%S%.fZ").to_string())
    }

    #[test]
    fn every_form_that_the_service_writes_is_read() {
        assert_eq!(utc("2019-07-16T06:21:27Z").unwrap(), "2019-07-16T06:21:27Z");
        assert_eq!(
            utc("2025-02-11T15:41:29+08:00").unwrap(),
            "2025-02-11T07:41:29Z"
        );
        assert_eq!(
            utc("2025-02-11T15:41:29+0800").unwrap(),
            "2025-02-11T07:41:29Z"
        );
        assert_eq!(utc("2025-02-11 15:41:29").unwrap(), "2025-02-11T07:41:29Z");
        assert_eq!(utc("2025-02-11T15:41:29").unwrap(), "2025-02-11T07:41:29Z");
        assert_eq!(
            utc("2025-02-11T15:41:29.250Z").unwrap(),
            "2025-02-11T15:41:29.250Z"
        );
    }

    #[test]
    fn unset_is_no_error_and_nonsense_is_one() {
        for unset in ["", "0000-00-00T00:00:00Z", "0000-00-00 00:00:00"] {
            assert_eq!(Time::from(unset).parse(), Ok(None), "{unset}");
        }
        for nonsense in ["yesterday", "2019-13-01T00:00:00Z", "2019-07-16"] {
            let error = Time::from(nonsense).parse().unwrap_err();
            assert!(error.to_string().contains(nonsense), "{error}");
        }
    }

    #[test]
    fn system_time_is_written_in_utc_within_four_digits_of_years() {
        use std::time::{Duration, SystemTime, UNIX_EPOCH};
        let at = |seconds| UNIX_EPOCH + Duration::from_secs(seconds);
        assert_eq!(Time::from(at(1_709_208_000)), "2024-02-29T12:00:00Z");
        let before = UNIX_EPOCH - Duration::from_secs(1);
        assert_eq!(Time::from(before), "1969-12-31T23:59:59Z");
        for extreme in [
            SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(1 << 60)),
            SystemTime::UNIX_EPOCH.checked_sub(Duration::from_secs(1 << 60)),
        ] {
            let text = extreme.map_or_else(|| Time::from("0001-01-01T00:00:00Z"), Time::from);
            assert_eq!(text.len(), 20, "{text}");
        }
    }
}
