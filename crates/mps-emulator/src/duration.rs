//! Durations as people write them, with one upper bound for the whole emulator.

use std::time::Duration;

/// Longest duration: ten years, so that the sum of a few never overflows.
pub(crate) const MAX_DURATION: Duration = Duration::from_secs(10 * 365 * 24 * 3600);

/// Reads a duration such as `500ms` or `1m 30s`.
pub(crate) fn parse_duration(text: &str) -> Result<Duration, String> {
    let length = humantime::parse_duration(text)
        .map_err(|error| format!("`{text}` is not a duration such as 500ms or 1m 30s: {error}"))?;
    match length <= MAX_DURATION {
        true => Ok(length),
        false => Err(format!("`{text}` is longer than ten years")),
    }
}

/// Divides `length` by `speed`.
pub(crate) fn accelerated(length: Duration, speed: f64) -> Duration {
    let seconds = length.min(MAX_DURATION).as_secs_f64() / speed;
    Duration::from_secs_f64(seconds.min(MAX_DURATION.as_secs_f64()))
}
