//! Times as a terminal shows them. Sizes, rates and durations are formatted by
//! `mps_report::format`.

use crate::text::sanitize;
use mps_model::Time;
use mps_report::format;

/// Formats a time, such as `2019-07-16 06:21:27 UTC`.
///
/// Returns `None` for an unset time, and the text itself if it is not a time.
pub(crate) fn time(time: &Time) -> Option<String> {
    let unreadable = || (!time.is_unset()).then(|| sanitize(time).into_owned());
    format::time(time).or_else(unreadable)
}

#[cfg(test)]
mod tests {
    use super::*;

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
