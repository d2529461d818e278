//! Points in time on the command line: a duration before now, a date, or a time.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use std::time::SystemTime;

/// Parses `1d` (a day ago), `2026-11-28`, `2026-11-28 12:30`, or a time with or without an offset.
/// Times without an offset are in UTC, like all times that the program prints.
pub(crate) fn parse(text: &str, now: SystemTime) -> Result<DateTime<Utc>, String> {
    if let Ok(before) = humantime::parse_duration(text) {
        let then = now.checked_sub(before);
        let seconds = then.and_then(|then| then.duration_since(SystemTime::UNIX_EPOCH).ok());
        let seconds = seconds.and_then(|since| i64::try_from(since.as_secs()).ok());
        let then = seconds.and_then(|seconds| DateTime::from_timestamp(seconds, 0));
        return then.ok_or_else(|| "The duration is too long. Use a shorter one.".to_owned());
    }
    if let Ok(time) = DateTime::parse_from_rfc3339(text) {
        return Ok(time.into());
    }
    let forms = [
        "%Y-%m-%dT%H:%M:%S",
        "%Y-%m-%d %H:%M:%S",
        "%Y-%m-%dT%H:%M",
        "%Y-%m-%d %H:%M",
    ];
    let text = text.trim_end_matches(['Z', 'z']).trim_end_matches(" UTC");
    let time = forms
        .iter()
        .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok());
    let date = || {
        NaiveDate::parse_from_str(text, "%Y-%m-%d")
            .ok()?
            .and_hms_opt(0, 0, 0)
    };
    time.or_else(date).map(|time| time.and_utc()).ok_or_else(|| {
        "Use a duration before now such as 1d, 2h or 90m, or a time such as 2026-11-28T12:30:00Z."
            .to_owned()
    })
}

#[cfg(test)]
mod tests {
    use super::parse;
    use std::time::{Duration, SystemTime};

    #[test]
    fn durations_dates_and_times_are_parsed() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_000_000);
        for (text, time) in [
            ("1d", "2026-11-17T11:06:40Z"),
            ("90m", "2026-11-18T09:36:40Z"),
            ("2026-11-28", "2026-11-28T00:00:00Z"),
            ("2026-11-28 12:30", "2026-11-28T12:30:00Z"),
            ("2026-11-28 12:30:01 UTC", "2026-11-28T12:30:01Z"),
            ("2026-11-28T12:30:00+08:00", "2026-11-28T04:30:00Z"),
        ] {
            let parsed = parse(text, now).unwrap();
            let written = parsed.to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
            assert_eq!(written, time, "{text}");
        }
        for text in ["", "yesterday", "2026-13-01", "9999999999y", "1"] {
            assert!(parse(text, now).is_err(), "{text}");
        }
    }
}
