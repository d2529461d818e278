//! Times of an answer: the text as the service wrote it, and a parser for its forms. Does not read
//! the clock.

use super::civil::{CivilTime, ReadTime};
use super::text::Text;
use std::fmt;
use std::ops::Deref;
use std::str::FromStr;
use std::time::{Duration, SystemTime};

/// A time as the service wrote it, with a parser.
///
/// The service writes ISO 8601 with `Z` or an offset. Some answers use a local form with a space
/// between date and time, in China Standard Time (UTC+8). A time that is not set yet is `""` or
/// `0000-00-00T00:00:00Z`. Text that cannot be read as a time is kept as it is, so that it never
/// costs the rest of an answer.
///
/// ```
/// use mps_model::Time;
/// use std::time::{Duration, UNIX_EPOCH};
///
/// let begun = Time::from("2025-02-11T15:41:29+08:00");
/// let at = UNIX_EPOCH + Duration::from_secs(1_739_259_689);
/// assert_eq!(begun.system_time(), Some(at));
/// assert_eq!(Time::from(at), "2025-02-11T07:41:29Z");
/// assert!(Time::from("0000-00-00T00:00:00Z").is_unset());
/// ```
///
/// `From` keeps any text. [`str::parse`] refuses what is not a time:
///
/// ```
/// use mps_model::Time;
///
/// assert!("2025-02-11T07:41:29Z".parse::<Time>().is_ok());
/// assert!("yesterday".parse::<Time>().is_err());
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Time(Text);

/// Error for a text that should be a time and is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeError {
    text: Text,
}

impl fmt::Display for TimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is not a time that the service is known to write",
            self.text
        )
    }
}

impl std::error::Error for TimeError {}

impl Time {
    /// The text as the service wrote it.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Returns whether the service had no time to report: the text is empty, or the all-zero time.
    pub fn is_unset(&self) -> bool {
        self.0.is_empty() || self.0.starts_with("0000-00-00")
    }

    /// Reads the time. Returns `None` while it is unset.
    ///
    /// # Errors
    ///
    /// [`TimeError`] if the text is in none of the forms that the service writes.
    pub fn parse(&self) -> Result<Option<SystemTime>, TimeError> {
        if self.is_unset() {
            return Ok(None);
        }
        let read = self.instant().and_then(ReadTime::system_time);
        read.map(Some).ok_or_else(|| TimeError {
            text: self.0.clone(),
        })
    }

    /// Returns the time, or `None` if it is unset or cannot be read.
    pub fn system_time(&self) -> Option<SystemTime> {
        self.parse().ok().flatten()
    }

    fn instant(&self) -> Option<ReadTime> {
        if self.is_unset() {
            return None;
        }
        ReadTime::parse(self.0.trim())
    }
}

#[cfg(feature = "chrono")]
impl Time {
    /// Returns the time with the offset that it was written with, or `None` if it is unset or
    /// cannot be read.
    ///
    /// Needs the feature `chrono`.
    pub fn with_offset(&self) -> Option<chrono::DateTime<chrono::FixedOffset>> {
        let offset = chrono::FixedOffset::east_opt(self.instant()?.offset)?;
        Some(self.utc()?.with_timezone(&offset))
    }

    /// Returns the time in UTC, or `None` if it is unset or cannot be read.
    ///
    /// Needs the feature `chrono`.
    ///
    /// ```
    /// # use mps_model::Time;
    /// let begun = Time::from("2025-02-11T15:41:29+08:00");
    /// assert_eq!(begun.utc().unwrap().to_rfc3339(), "2025-02-11T07:41:29+00:00");
    /// ```
    pub fn utc(&self) -> Option<chrono::DateTime<chrono::Utc>> {
        let read = self.instant()?;
        chrono::DateTime::from_timestamp(read.seconds, read.nanoseconds)
    }
}

/// Writes the time in UTC to the second, as requests have it. Needs the feature `chrono`.
#[cfg(feature = "chrono")]
impl<Z: chrono::TimeZone> From<chrono::DateTime<Z>> for Time {
    fn from(time: chrono::DateTime<Z>) -> Self {
        Self::from(CivilTime::from_unix(time.timestamp()).to_string())
    }
}

/// Returns the time between two times. `None` if either is unset, or if the end is first.
pub(crate) fn between(begin: &Time, end: &Time) -> Option<Duration> {
    end.system_time()?.duration_since(begin.system_time()?).ok()
}

impl Deref for Time {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Time {
    fn as_ref(&self) -> &str {
        self
    }
}

impl From<&str> for Time {
    #[inline]
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<&String> for Time {
    fn from(text: &String) -> Self {
        Self(text.into())
    }
}

impl From<String> for Time {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<Text> for Time {
    fn from(text: Text) -> Self {
        Self(text)
    }
}

impl From<Time> for String {
    fn from(time: Time) -> Self {
        time.0.into()
    }
}

impl FromStr for Time {
    type Err = TimeError;

    /// Keeps the text if it is a time or unset.
    fn from_str(text: &str) -> Result<Self, TimeError> {
        let time = Self::from(text);
        time.parse()?;
        Ok(time)
    }
}

impl From<SystemTime> for Time {
    /// Writes the time in UTC to the second, as requests have it. A year that four digits do not
    /// hold becomes the nearest one that they do.
    fn from(time: SystemTime) -> Self {
        Self::from(CivilTime::new(time).to_string())
    }
}

super::text::compares_with_text!(Time);

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
        let time = chrono::DateTime::<chrono::Utc>::from(Time::from(text).system_time()?);
        Some(time.format("%Y-%m-%dT%H:%M:%S%.fZ").to_string())
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
