//! How long the benchmarks measure, in one place; `comparison.rs` measures by it.

#![allow(unreachable_pub, reason = "a module of several programs")]

use criterion::Criterion;
use std::time::Duration;

/// How long the contenders of one comparison take turns.
pub const COMPARISON: Duration = Duration::from_secs(5);

/// How many turns each has at the least, however long they are.
pub const TURNS: usize = 7;

/// How long a turn is at the least: long enough for the clock to tell.
pub const TURN: Duration = Duration::from_micros(200);

/// Criterion measures each contender alone, for baselines. Short, since there are two hundred of them.
pub fn criterion() -> Criterion {
    Criterion::default()
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_millis(1_000))
        .sample_size(20)
        .configure_from_args()
}
