//! The pace that keeps every window within its limit, wherever the window begins.

use std::num::NonZeroU32;
use std::time::Duration;

/// Delay of a timer that later requests may catch up on: 4 ms.
///
/// The limit holds because the catch-up is smaller than the room that [`PACE_MARGIN`] leaves. With
/// 5 ms a busy machine sent 101 requests within one second.
pub const LATENESS: Duration = Duration::from_millis(4);

/// Interval between two requests, as a multiple of the interval that would exactly fill the window.
///
/// The 1.5 % are 15 ms of a second. They cover [`LATENESS`], and nearly three times as much for
/// requests that overtake each other on the network.
pub const PACE_MARGIN: f64 = 1.015;

/// Returns the interval between two requests that keeps `requests` within any one `period`.
pub fn interval(requests: NonZeroU32, period: Duration) -> Duration {
    (period / requests.get()).mul_f64(PACE_MARGIN)
}
