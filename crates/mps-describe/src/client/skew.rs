//! Offset of the server's clock, learned from the `Date` header of its answers.

use http::HeaderMap;
use mps_transport::ClockOffset;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::SystemTime;

/// Offset by which the server's clock is ahead of ours.
///
/// It is zero until the service refuses a signature for its time, because a wrong `Date` alone must
/// change nothing. After that answers refine the offset, and reset it once the local clock is
/// right.
#[derive(Debug)]
pub(crate) struct ClockSkew {
    offset_ms: AtomicI64,
    enabled: bool,
}

/// Largest offset that is not corrected, in milliseconds. The service accepts signatures that are
/// up to 300 s off, and half of that leaves room for drift.
const TOLERATED_MS: u64 = 150_000;

impl ClockSkew {
    pub(crate) fn new(enabled: bool) -> Self {
        Self {
            offset_ms: AtomicI64::new(0),
            enabled,
        }
    }

    /// Returns the server's time at the local time `now`.
    pub(crate) fn server_time(&self, now: SystemTime) -> SystemTime {
        ClockOffset::from_millis(self.offset_ms()).server_time(now)
    }

    /// Learns the offset from an answer that refused our time. Returns `false` if the next
    /// signature would have the same time, so that a retry is useless.
    pub(crate) fn correct(&self, sample: &Sample<'_>) -> bool {
        let Some(measured) = self.measure(sample) else {
            return false;
        };
        self.offset_ms.store(measured, Ordering::Relaxed);
        sample.signed_with_ms.abs_diff(measured) > TOLERATED_MS
    }

    /// Follows the drift of the clocks by an answer that accepted our time.
    pub(crate) fn refine(&self, sample: &Sample<'_>) {
        let offset = self.offset_ms.load(Ordering::Relaxed);
        if offset == 0 {
            return;
        }
        if let Some(measured) = self.measure(sample) {
            let next = if measured.unsigned_abs() <= TOLERATED_MS {
                0
            } else if measured.abs_diff(offset) <= 2 * TOLERATED_MS {
                measured
            } else {
                return;
            };
            self.offset_ms.store(next, Ordering::Relaxed);
        }
    }

    /// Returns the current offset, for a later [`Sample`].
    pub(crate) fn offset_ms(&self) -> i64 {
        self.offset_ms.load(Ordering::Relaxed)
    }

    fn measure(&self, sample: &Sample<'_>) -> Option<i64> {
        let offset = ClockOffset::measure(sample.headers, sample.sent, sample.received)?;
        self.enabled.then_some(offset.as_millis())
    }
}

/// Reading of the server's clock in one answer.
pub(crate) struct Sample<'a> {
    /// Headers of the answer.
    pub(crate) headers: &'a HeaderMap,
    /// Local time before the request was sent.
    pub(crate) sent: SystemTime,
    /// Local time when the answer arrived.
    pub(crate) received: SystemTime,
    /// Offset that the request was signed with.
    pub(crate) signed_with_ms: i64,
}

#[cfg(test)]
mod tests {
    use super::{ClockSkew, Sample};
    use http::HeaderMap;
    use http::header::{AGE, DATE};
    use std::time::{Duration, SystemTime};

    /// 2024-02-29T23:59:00Z, so that most offsets cross a day.
    const LOCAL: u64 = 1_709_251_140;

    fn local() -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(LOCAL)
    }

    fn date(offset: i64) -> String {
        let at = LOCAL.checked_add_signed(offset).unwrap();
        httpdate::fmt_http_date(SystemTime::UNIX_EPOCH + Duration::from_secs(at))
    }

    fn sample(date: &str, skew: &ClockSkew) -> Sample<'static> {
        Sample {
            headers: headers([(DATE, date)]),
            sent: local(),
            received: local(),
            signed_with_ms: skew.offset_ms(),
        }
    }

    fn headers<const N: usize>(lines: [(http::HeaderName, &str); N]) -> &'static HeaderMap {
        let lines = lines.map(|(name, value)| (name, value.parse().unwrap()));
        Box::leak(Box::new(HeaderMap::from_iter(lines)))
    }

    fn offset_of(skew: &ClockSkew) -> i64 {
        let server = skew.server_time(local());
        match server.duration_since(local()) {
            Ok(ahead) => ahead.as_secs() as i64,
            Err(behind) => -(behind.duration().as_secs() as i64) - 1,
        }
    }

    #[test]
    fn refused_time_is_corrected_by_server_date() {
        for offset in [299, 300, 301, 3_600, 86_400]
            .into_iter()
            .flat_map(|far| [far, -far])
        {
            let skew = ClockSkew::new(true);
            let useful = skew.correct(&sample(&date(offset), &skew));
            assert!(useful, "{offset}");
            assert!((offset_of(&skew) - offset).abs() <= 1, "{offset}");
        }
    }

    #[test]
    fn slow_exchange_counts_offset_from_its_middle() {
        let skew = ClockSkew::new(true);
        let date = date(3_600);
        let mut slow = sample(&date, &skew);
        slow.received = local() + Duration::from_secs(20);
        assert!(skew.correct(&slow));
        assert_eq!(offset_of(&skew), 3_590);
    }

    #[test]
    fn untrusted_date_corrects_nothing() {
        let skew = ClockSkew::new(true);
        for text in ["", "yesterday", "2024-03-01T00:59:00Z", "-1"] {
            assert!(!skew.correct(&sample(text, &skew)), "{text}");
        }
        let far = date(86_500);
        assert!(!skew.correct(&sample(&far, &skew)));
        let hour = date(3_600);
        let mut aged = sample(&hour, &skew);
        aged.headers = headers([(DATE, &hour), (AGE, "3600")]);
        assert!(!skew.correct(&aged));
        let mut none = sample(&hour, &skew);
        none.headers = headers([]);
        assert!(!skew.correct(&none));
        let off = ClockSkew::new(false);
        assert!(!off.correct(&sample(&hour, &off)));
        for skew in [skew, off] {
            assert_eq!(skew.offset_ms(), 0);
        }
    }

    #[test]
    fn refused_right_clock_is_not_retried() {
        let skew = ClockSkew::new(true);
        assert!(!skew.correct(&sample(&date(3), &skew)));
        assert!(skew.correct(&sample(&date(3_600), &skew)));
        assert!(!skew.correct(&sample(&date(3_601), &skew)));
    }

    #[test]
    fn two_calls_refused_together_both_retry() {
        let skew = ClockSkew::new(true);
        let hour = date(3_600);
        let (first, second) = (sample(&hour, &skew), sample(&hour, &skew));
        assert!(skew.correct(&first));
        assert!(skew.correct(&second));
    }

    #[test]
    fn accepted_answers_follow_drift_and_end_correction() {
        let skew = ClockSkew::new(true);
        skew.refine(&sample(&date(3_600), &skew));
        assert_eq!(skew.offset_ms(), 0, "a wrong date alone corrects nothing");
        assert!(skew.correct(&sample(&date(3_600), &skew)));
        skew.refine(&sample(&date(3_700), &skew));
        assert_eq!(offset_of(&skew), 3_700);
        skew.refine(&sample(&date(40_000), &skew));
        assert_eq!(offset_of(&skew), 3_700, "too far to be drift");
        skew.refine(&sample(&date(2), &skew));
        assert_eq!(skew.offset_ms(), 0, "the local clock was set right");
    }
}
