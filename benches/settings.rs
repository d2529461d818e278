//! Measurement times of the benchmarks, used by `comparison.rs`. Measures nothing itself.

#![allow(unreachable_pub, reason = "a module of several programs")]

use criterion::Criterion;
use std::time::Duration;

/// Time for which the contenders of one comparison take turns.
pub const COMPARISON: Duration = Duration::from_secs(5);

/// Minimum number of turns of each contender, however long a turn takes.
pub const TURNS: usize = 7;

/// Minimum length of a turn. It is long enough for the resolution of the clock.
pub const TURN: Duration = Duration::from_micros(200);

/// Configures criterion, which measures each contender alone for baselines. Times are short,
/// because there are two hundred contenders.
pub fn criterion() -> Criterion {
    Criterion::default()
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_millis(1_000))
        .sample_size(20)
        .configure_from_args()
}
