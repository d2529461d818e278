//! Formatting of sizes, durations and times for people.

use crate::text::sanitize;
use mps_model::{Outcome, Time};
use std::time::Duration;

/// Formats a size, such as `19.6 MB`.
pub(crate) fn size(bytes: u64) -> String {
    indicatif::DecimalBytes(bytes).to_string()
}

/// Formats a bitrate, such as `410 kbps`.
pub(crate) fn bitrate(bits_per_second: u64) -> String {
    match bits_per_second {
        0..1_000 => format!("{bits_per_second} bps"),
        1_000..1_000_000 => format!("{:.0} kbps", bits_per_second as f64 / 1e3),
        _ => format!("{:.1} Mbps", bits_per_second as f64 / 1e6),
    }
}

/// Formats a duration, such as `6m 20s`. Below ten seconds it has a fraction, such as `1.4s`.
pub(crate) fn duration(length: Duration) -> String {
    let rounded = if length < Duration::from_secs(10) {
        Duration::from_millis((length.as_millis() as u64 + 50) / 100 * 100)
    } else {
        Duration::from_secs(length.as_secs_f64().round() as u64)
    };
    if rounded < Duration::from_secs(10) && rounded.subsec_millis() > 0 {
        return format!("{:.1}s", rounded.as_secs_f64());
    }
    humantime::format_duration(rounded).to_string()
}

/// Formats seconds like [`duration`]. Returns `None` for negative and non-finite values.
pub(crate) fn seconds(seconds: f64) -> Option<String> {
    Duration::try_from_secs_f64(seconds).ok().map(duration)
}

/// Formats a time, such as `2019-07-16 06:21:27 UTC`.
///
/// Returns `None` for an unset time, and the text itself if it is not a time.
pub(crate) fn time(time: &Time) -> Option<String> {
    match time.parse() {
        Ok(None) => None,
        Ok(Some(at)) => Some(at.to_utc().format("%Y-%m-%d %H:%M:%S UTC").to_string()),
        Err(_) => Some(sanitize(time).into_owned()),
    }
}

/// Colour of an outcome.
pub(crate) fn outcome_style(outcome: Outcome) -> console::Style {
    let style = console::Style::new();
    match outcome {
        Outcome::Succeeded => style.green(),
        Outcome::PartlyFailed => style.yellow(),
        Outcome::Failed => style.red(),
        Outcome::Running => style.cyan(),
        _ => style.magenta(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_formatted_short() {
        assert_eq!(size(19_626_862), "19.63 MB");
        assert_eq!(bitrate(409_657), "410 kbps");
        assert_eq!(bitrate(4_628_000), "4.6 Mbps");
        assert_eq!(bitrate(12), "12 bps");
        assert_eq!(duration(Duration::from_millis(380_946)), "6m 21s");
        assert_eq!(duration(Duration::from_millis(1_440)), "1.4s");
        assert_eq!(duration(Duration::from_millis(9_990)), "10s");
        assert_eq!(duration(Duration::ZERO), "0s");
        assert_eq!(seconds(-1.0), None);
    }

    #[test]
    fn times_are_formatted_in_utc() {
        assert_eq!(
            time(&Time::from("2025-02-11T15:41:29+08:00")).as_deref(),
            Some("2025-02-11 07:41:29 UTC")
        );
        assert_eq!(time(&Time::from("0000-00-00T00:00:00Z")), None);
        assert_eq!(time(&Time::from("soon")).as_deref(), Some("soon"));
    }
}
