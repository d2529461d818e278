//! Numbers, sizes, rates, lengths, times and states as people read them.
//!
//! Markdown, the pages and the program `mps` share these functions, so that a number reads the same
//! wherever it is shown.
//!
//! ```
//! use mps_report::format;
//! use std::time::Duration;
//!
//! assert_eq!(format::size(19_626_862), "19.6 MB");
//! assert_eq!(format::bitrate(409_657), "410 kbit/s");
//! assert_eq!(format::duration(Duration::from_millis(380_946)), "6m 21s");
//! assert_eq!(format::position(3723.44), "1:02:03.4");
//! ```

use mps_model::{Insight, Outcome, SubtaskView, Time};
use std::time::Duration;

/// Formats a number with commas between thousands: `5,000`.
pub fn number(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// Formats a number of things: `1 file`, `2 files`.
pub fn count(number: usize, one: &str) -> String {
    match number {
        1 => format!("1 {one}"),
        _ => format!("{} {one}s", self::number(number)),
    }
}

/// State of a task: its outcome, but `waiting` while it is in the queue.
pub fn state(report: &dyn Insight) -> String {
    state_word(report.is_waiting(), report.outcome())
}

/// State of a subtask as [`state`] formats that of a task.
pub(crate) fn subtask_state(subtask: &SubtaskView<'_>) -> String {
    state_word(subtask.is_waiting(), subtask.outcome)
}

fn state_word(is_waiting: bool, outcome: Outcome) -> String {
    match is_waiting {
        true => "waiting".to_owned(),
        false => outcome.to_string(),
    }
}

/// Formats a number of bytes with a decimal prefix: `5.69 kB`, `19.6 MB`.
pub fn size(bytes: u64) -> String {
    scaled(bytes as f64, "B")
}

/// Formats bits per second with a decimal prefix: `353 kbit/s`.
pub fn bitrate(bits_per_second: u64) -> String {
    scaled(bits_per_second as f64, "bit/s")
}

/// Formats width and height in pixels: `1280×720`. Returns `None` if one of them is 0.
pub fn resolution(width: u64, height: u64) -> Option<String> {
    (width > 0 && height > 0).then(|| format!("{width}×{height}"))
}

/// Formats a length of time in its two largest units: `0.4s`, `18s`, `6m 21s`, `2h 5m`, `3d 4h`.
pub fn duration(length: Duration) -> String {
    let tenths = (length.as_secs_f64() * 10.0).round() as u64;
    if tenths < 100 {
        return match tenths % 10 {
            0 => format!("{}s", tenths / 10),
            tenth => format!("{}.{tenth}s", tenths / 10),
        };
    }
    let seconds = length.as_secs_f64().round() as u64;
    let minutes = (seconds + 30) / 60;
    let hours = (minutes + 30) / 60;
    match (seconds, minutes, hours) {
        (..60, ..) => format!("{seconds}s"),
        (..3600, ..) => two_units(seconds, 60, "m", "s"),
        (_, ..2880, _) => two_units(minutes, 60, "h", "m"),
        _ => two_units(hours, 24, "d", "h"),
    }
}

/// Formats a length in seconds as [`duration`] does. Returns `None` if it is not a positive number.
pub fn seconds(length: f64) -> Option<String> {
    let length = Duration::try_from_secs_f64(length).ok()?;
    (!length.is_zero()).then(|| duration(length))
}

/// Formats a position in the media, in seconds, to a tenth: `0:18`, `6:20.9`, `1:02:03.4`.
pub fn position(seconds: f64) -> String {
    let tenths = (seconds.max(0.0) * 10.0).round() as u64;
    let (hours, minutes, seconds) = (tenths / 36_000, tenths / 600 % 60, tenths / 10 % 60);
    let whole = match hours {
        0 => format!("{minutes}:{seconds:02}"),
        _ => format!("{hours}:{minutes:02}:{seconds:02}"),
    };
    match tenths % 10 {
        0 => whole,
        tenth => format!("{whole}.{tenth}"),
    }
}

/// Formats a time in UTC: `2019-07-16 06:21:27 UTC`. Returns `None` if it is unset or not a time.
pub fn time(time: &Time) -> Option<String> {
    let utc = time.utc()?;
    Some(utc.format("%Y-%m-%d %H:%M:%S UTC").to_string())
}

/// A number of small units as large and small ones. Omits the small ones if there are none.
fn two_units(number: u64, small_in_large: u64, large: &str, small: &str) -> String {
    match number % small_in_large {
        0 => format!("{}{large}", number / small_in_large),
        rest => format!("{}{large} {rest}{small}", number / small_in_large),
    }
}

/// Three significant digits with a decimal prefix, whole numbers without one.
fn scaled(mut value: f64, unit: &str) -> String {
    let mut prefix = "";
    for next in ["k", "M", "G", "T", "P", "E"] {
        if value < 999.5 {
            break;
        }
        value /= 1000.0;
        prefix = next;
    }
    let digits = match value {
        _ if prefix.is_empty() => 0,
        ..9.995 => 2,
        ..99.95 => 1,
        _ => 0,
    };
    format!("{value:.digits$} {prefix}{unit}")
}

#[cfg(test)]
mod tests {
    use super::{bitrate, count, duration, position, resolution, scaled, seconds, size, time};
    use mps_model::Time;
    use serde::Deserialize;
    use std::time::Duration;

    /// Cases that `page/test/format.js` checks for the script of the page too.
    #[derive(Deserialize)]
    struct Cases {
        duration: Vec<(f64, String)>,
        position: Vec<(f64, String)>,
    }

    #[test]
    fn lengths_and_positions_read_the_same_in_rust_and_on_the_page() {
        let cases = include_str!("../page/test/format.json");
        let cases: Cases = serde_json::from_str(cases).unwrap();
        for (length, text) in cases.duration {
            assert_eq!(duration(Duration::from_secs_f64(length)), text, "{length}");
        }
        for (at, text) in cases.position {
            assert_eq!(position(at), text, "{at}");
        }
    }

    #[test]
    fn count_of_one_is_singular() {
        assert_eq!(count(1, "file"), "1 file");
        assert_eq!(count(0, "file"), "0 files");
        assert_eq!(count(1_234_567, "file"), "1,234,567 files");
    }

    #[test]
    fn sizes_and_rates_have_three_digits() {
        let sizes = [0, 999, 1000, 5692, 19_626_862, 999_499_999, 2 << 60];
        assert_eq!(
            sizes.map(size),
            [
                "0 B", "999 B", "1.00 kB", "5.69 kB", "19.6 MB", "999 MB", "2.31 EB"
            ]
        );
        assert_eq!(scaled(999.9, "B"), "1.00 kB");
        assert_eq!(bitrate(353_297), "353 kbit/s");
        assert_eq!(bitrate(12), "12 bit/s");
    }

    #[test]
    fn unknown_values_have_no_text() {
        assert_eq!(seconds(-1.0), None);
        assert_eq!(seconds(0.0), None);
        assert_eq!(seconds(f64::NAN), None);
        assert_eq!(seconds(61.2).as_deref(), Some("1m 1s"));
        assert_eq!(resolution(0, 720), None);
        assert_eq!(resolution(1280, 720).as_deref(), Some("1280×720"));
        assert_eq!(time(&Time::from("0000-00-00T00:00:00Z")), None);
        assert_eq!(time(&Time::from("soon")), None);
        assert_eq!(
            time(&Time::from("2025-02-11T15:41:29+08:00")).as_deref(),
            Some("2025-02-11 07:41:29 UTC")
        );
    }
}
