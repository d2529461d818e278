//! Formatting of text and numbers for people.

use crate::secrets;
use mps_model::{Outcome, Time};
use std::borrow::Cow;
use std::time::Duration;

/// Puts text from outside on one line, with secrets in URLs masked.
///
/// Escapes control characters and those that change the direction of writing. Otherwise text could
/// control the terminal or imitate other text.
pub(crate) fn sanitize(text: &str) -> Cow<'_, str> {
    let text = secrets::mask(text);
    if !text.contains(is_unsafe) {
        return text;
    }
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\r' | '\t' => safe.push(' '),
            c if is_unsafe(c) => safe.extend(c.escape_default()),
            c => safe.push(c),
        }
    }
    safe.into()
}

/// True for characters that control a terminal or change the direction of writing.
fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

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

/// Formats a number of things, such as `1 file` or `2 files`.
pub(crate) fn count(number: usize, one: &str) -> String {
    match number {
        1 => format!("1 {one}"),
        _ => format!("{number} {one}s"),
    }
}

/// Shortens text to `room` characters by leaving out its middle.
pub(crate) fn shortened(text: &str, room: usize) -> String {
    let length = text.chars().count();
    if length <= room {
        return text.to_owned();
    }
    let tail = room.saturating_sub(1) / 2;
    let head: String = text.chars().take(room.saturating_sub(1 + tail)).collect();
    let tail: String = text.chars().skip(length - tail).collect();
    format!("{head}…{tail}")
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
    fn sanitized_text_has_no_control_characters() {
        assert_eq!(
            sanitize("caf\u{e9} \u{4f60}\u{597d}"),
            "caf\u{e9} \u{4f60}\u{597d}"
        );
        assert_eq!(sanitize("a\u{1b}[31mb\nc"), r"a\u{1b}[31mb c");
        assert_eq!(sanitize("gpj.\u{202e}exe"), r"gpj.\u{202e}exe");
    }

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
        assert_eq!(count(1, "file"), "1 file");
        assert_eq!(count(0, "file"), "0 files");
    }

    #[test]
    fn long_id_loses_its_middle() {
        assert_eq!(shortened("0123456789", 10), "0123456789");
        assert_eq!(shortened("0123456789", 7), "012…789");
        assert_eq!(shortened("ab", 4), "ab");
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
