//! Seconds since 1970 and their UTC date. Does not read the clock.

use std::{
    fmt,
    time::{SystemTime, UNIX_EPOCH},
};

const SECONDS_PER_DAY: u64 = 86_400;

/// Whole seconds since 1970. An earlier time counts as 1970, because the service refuses either.
#[derive(Clone, Copy)]
pub(crate) struct Timestamp(u64);

impl Timestamp {
    pub(crate) fn new(at: SystemTime) -> Self {
        Self(
            at.duration_since(UNIX_EPOCH)
                .map_or(0, |since| since.as_secs()),
        )
    }

    pub(crate) fn seconds(self) -> u64 {
        self.0
    }

    pub(crate) fn utc_date(self) -> UtcDate {
        UtcDate {
            days_since_1970: self.0 / SECONDS_PER_DAY,
        }
    }
}

/// A Gregorian date in UTC. `Display` prints `2019-02-25`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct UtcDate {
    days_since_1970: u64,
}

impl fmt::Display for UtcDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Counted from 1 March of the year 0. The leap day then ends a year, and a cycle is 400
        // years.
        const DAYS_FROM_0000_03_01_TO_1970: u64 = 719_468;
        const DAYS_PER_CYCLE: u64 = 146_097;
        let days = self.days_since_1970 + DAYS_FROM_0000_03_01_TO_1970;
        let (cycle, day) = (days / DAYS_PER_CYCLE, days % DAYS_PER_CYCLE);
        let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
        let day = day - (365 * year + year / 4 - year / 100);
        // March to July and August to December are both 31, 30, 31, 30, 31: 153 days a five months.
        let month = (5 * day + 2) / 153;
        let day = day - (153 * month + 2) / 5 + 1;
        let (month, next_year) = if month < 10 {
            (month + 3, 0)
        } else {
            (month - 9, 1)
        };
        let year = 400 * cycle + year + next_year;
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn date(seconds: u64) -> String {
        Timestamp(seconds).utc_date().to_string()
    }

    #[test]
    fn known_days_print_as_dates() {
        for (seconds, expected) in [
            (0, "1970-01-01"),
            (86_399, "1970-01-01"),
            (86_400, "1970-01-02"),
            (951_782_399, "2000-02-28"),
            (951_782_400, "2000-02-29"),
            (951_868_800, "2000-03-01"),
            (1_551_113_065, "2019-02-25"),
            (1_704_067_199, "2023-12-31"),
            (1_704_067_200, "2024-01-01"),
            (4_107_542_399, "2100-02-28"),
            (4_107_542_400, "2100-03-01"),
            (253_402_300_799, "9999-12-31"),
            (253_402_300_800, "10000-01-01"),
        ] {
            assert_eq!(date(seconds), expected, "{seconds}");
        }
    }

    #[test]
    fn every_day_of_a_thousand_years_matches_chrono() {
        for day in 0..366_000 {
            let seconds = day * SECONDS_PER_DAY + day % SECONDS_PER_DAY;
            let expected = chrono::DateTime::from_timestamp(seconds as i64, 0).unwrap();
            assert_eq!(date(seconds), expected.format("%Y-%m-%d").to_string());
        }
    }

    #[test]
    fn extreme_times_have_a_date() {
        let before = UNIX_EPOCH - Duration::from_millis(1);
        assert_eq!(Timestamp::new(before).seconds(), 0);
        let far = UNIX_EPOCH + Duration::from_secs(i64::MAX as u64);
        assert_eq!(
            Timestamp::new(far).utc_date().to_string(),
            "292277026596-12-04"
        );
        assert!(!date(u64::MAX).is_empty());
    }
}
