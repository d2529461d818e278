//! The Gregorian calendar in UTC: reads and writes the forms of a time, and converts them to
//! seconds since 1970. Does not know which texts mean that a time is unset.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

const SECONDS_PER_DAY: i64 = 86_400;
/// Offset in seconds of times that have none: China Standard Time, UTC+8.
const SERVICE_OFFSET: i32 = 8 * 3600;
/// First second of the year 1, and last second of the year 9999, which four digits hold.
const FIRST_SECOND: i64 = -62_135_596_800;
const LAST_SECOND: i64 = 253_402_300_799;

/// A time that was read from a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ReadTime {
    /// Seconds since 1970 in UTC.
    pub(crate) seconds: i64,
    pub(crate) nanoseconds: u32,
    /// Offset in seconds that the text has, or that the service means.
    pub(crate) offset: i32,
}

impl ReadTime {
    /// Reads date and time, separated by `T` or a space, with an optional fraction of a second and
    /// an optional offset.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut rest = text.as_bytes();
        let (year, month) = (digits(&mut rest, 4)?, separated(&mut rest, b"-")?);
        let day = separated(&mut rest, b"-")?;
        let hour = separated(&mut rest, b"Tt ")?;
        let (minute, second) = (separated(&mut rest, b":")?, separated(&mut rest, b":")?);
        let nanoseconds = fraction(&mut rest)?;
        let offset = match rest {
            [] => SERVICE_OFFSET,
            rest => offset(rest)?,
        };
        let valid = (1..=12).contains(&month)
            && (1..=days_of_month(year, month)).contains(&day)
            && hour < 24
            && minute < 60
            && second < 60;
        let seconds = 3600 * hour + 60 * minute + second;
        let seconds = SECONDS_PER_DAY * days_from_civil(year, month, day) + seconds;
        valid.then_some(Self {
            seconds: seconds - i64::from(offset),
            nanoseconds,
            offset,
        })
    }

    pub(crate) fn system_time(self) -> Option<SystemTime> {
        let whole = Duration::from_secs(self.seconds.unsigned_abs());
        let second = match self.seconds < 0 {
            true => UNIX_EPOCH.checked_sub(whole),
            false => UNIX_EPOCH.checked_add(whole),
        };
        second?.checked_add(Duration::from_nanos(self.nanoseconds.into()))
    }
}

/// Takes a number of exactly `count` digits.
fn digits(rest: &mut &[u8], count: usize) -> Option<i64> {
    let (number, after) = rest.split_at_checked(count)?;
    *rest = after;
    let all = number.iter().all(u8::is_ascii_digit);
    let value = number
        .iter()
        .fold(0, |value, digit| 10 * value + i64::from(digit & 0xf));
    all.then_some(value)
}

/// Takes one of the separators and two digits.
fn separated(rest: &mut &[u8], separators: &[u8]) -> Option<i64> {
    let (separator, after) = rest.split_first()?;
    *rest = after;
    separators
        .contains(separator)
        .then(|| digits(rest, 2))
        .flatten()
}

/// Takes a fraction of a second, if there is one. Drops what is shorter than a nanosecond.
fn fraction(rest: &mut &[u8]) -> Option<u32> {
    let Some(after) = rest.strip_prefix(b".") else {
        return Some(0);
    };
    let end = after.iter().position(|byte| !byte.is_ascii_digit());
    let (fraction, after) = after.split_at(end.unwrap_or(after.len()));
    *rest = after;
    let padded = fraction.iter().chain(std::iter::repeat(&b'0')).take(9);
    let value = padded.fold(0, |value, digit| 10 * value + u32::from(digit & 0xf));
    (!fraction.is_empty()).then_some(value)
}

/// Reads an offset that ends the text: `Z`, `+08:00` or `+0800`. Returns seconds.
fn offset(text: &[u8]) -> Option<i32> {
    let (sign, mut rest) = match text {
        [b'Z' | b'z'] => return Some(0),
        [b'+', rest @ ..] => (1, rest),
        [b'-', rest @ ..] => (-1, rest),
        _ => return None,
    };
    let hours = digits(&mut rest, 2)?;
    rest = rest.strip_prefix(b":").unwrap_or(rest);
    let minutes = digits(&mut rest, 2)?;
    let seconds = i32::try_from(3600 * hours + 60 * minutes).ok()?;
    (rest.is_empty() && hours < 24 && minutes < 60).then_some(sign * seconds)
}

fn days_of_month(year: i64, month: i64) -> i64 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 => 28 + i64::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days from 1 March of the year 0, with which the calendar is calculated, to 1970.
const DAYS_TO_1970: i64 = 719_468;
/// Days of 400 years, after which the calendar repeats.
const DAYS_PER_CYCLE: i64 = 146_097;

/// Returns days since 1970. Months and days are counted from 1.
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    // Years begin in March, so that the leap day ends one.
    let (year, month) = match month {
        1 | 2 => (year - 1, month + 9),
        _ => (year, month - 3),
    };
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    // March to July and August to December are both 31, 30, 31, 30, 31: 153 days in five months.
    365 * year + leap_days + (153 * month + 2) / 5 + day - 1 - DAYS_TO_1970
}

/// A time to the second in UTC. `Display` writes it as requests have it.
pub(crate) struct CivilTime {
    /// Seconds since 1970.
    seconds: i64,
}

impl CivilTime {
    /// Rounds down to the second. A year that four digits do not hold becomes the nearest one that
    /// they do.
    pub(crate) fn new(time: SystemTime) -> Self {
        Self::from_unix(match time.duration_since(UNIX_EPOCH) {
            Ok(after) => i64::try_from(after.as_secs()).unwrap_or(i64::MAX),
            Err(before) => {
                let before = before.duration();
                let rounded = i64::try_from(before.as_secs()).map_or(i64::MIN, |whole| -whole);
                rounded.saturating_sub((before.subsec_nanos() > 0).into())
            }
        })
    }

    pub(crate) fn from_unix(seconds: i64) -> Self {
        Self {
            seconds: seconds.clamp(FIRST_SECOND, LAST_SECOND),
        }
    }
}

impl fmt::Display for CivilTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let days = self.seconds.div_euclid(SECONDS_PER_DAY) + DAYS_TO_1970;
        let (cycle, day) = (days / DAYS_PER_CYCLE, days % DAYS_PER_CYCLE);
        let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
        let day = day - (365 * year + year / 4 - year / 100);
        let month = (5 * day + 2) / 153;
        let day = day - (153 * month + 2) / 5 + 1;
        let (month, next_year) = match month {
            0..10 => (month + 3, 0),
            _ => (month - 9, 1),
        };
        let year = 400 * cycle + year + next_year;
        let second = self.seconds.rem_euclid(SECONDS_PER_DAY);
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        write!(
            f,
            "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::{CivilTime, ReadTime};
    use chrono::{DateTime, SecondsFormat};

    /// Seconds between two times that are compared. It is prime, so that they differ in all parts.
    const STEP: usize = 1_000_003 * 37;

    #[test]
    fn times_of_ten_thousand_years_are_written_and_read_like_chrono() {
        let last = super::LAST_SECOND;
        let all = (super::FIRST_SECOND..=last).step_by(STEP).chain([last]);
        for seconds in all {
            let expected = DateTime::from_timestamp(seconds, 0).unwrap();
            let expected = expected.to_rfc3339_opts(SecondsFormat::Secs, true);
            assert_eq!(CivilTime::from_unix(seconds).to_string(), expected);
            assert_eq!(ReadTime::parse(&expected).unwrap().seconds, seconds);
        }
    }

    #[test]
    fn texts_with_one_changed_character_are_read_as_chrono_reads_them() {
        let texts = [
            "2025-02-28T23:59:59.123456789+08:00",
            "2024-02-29T00:00:00Z",
            "1969-12-31T23:59:59.5-00:30",
        ];
        let mut read = 0;
        for text in texts {
            for at in 0..text.len() {
                for other in "0123456789-+:.TtZz x".chars() {
                    let changed = format!("{}{other}{}", &text[..at], &text[at + 1..]);
                    let expected = DateTime::parse_from_rfc3339(&changed).ok();
                    // Forms that only the service writes, a leap second, and an offset of a day.
                    let known = changed.contains(":60") || changed.contains("+2");
                    if let Some(expected) = expected.filter(|_| !known) {
                        let time = ReadTime::parse(&changed).expect(&changed);
                        let nanoseconds = expected.timestamp_subsec_nanos();
                        let expected = (expected.timestamp(), nanoseconds);
                        assert_eq!((time.seconds, time.nanoseconds), expected, "{changed}");
                        read += 1;
                    } else if let Some(time) = ReadTime::parse(&changed) {
                        // Refused by chrono: no offset at all, or one without its colon.
                        let end = &changed[19..];
                        assert!(!end.contains(':') || known, "{changed}: {time:?}");
                    }
                }
            }
        }
        assert!(read > 300, "only {read} texts were read");
    }
}
