//! Targets of the benchmarks: a bound, and the figure that has to meet it. Measures nothing.

use super::figures::Figures;

/// One target.
pub(super) struct Target {
    pub(super) name: &'static str,
    pub(super) bound: Bound,
    measure: fn(&Figures) -> Option<f64>,
}

#[derive(Clone, Copy)]
pub(super) enum Bound {
    /// Minimum speed, as a multiple of the other contender's.
    MinRatio(f64),
    /// Maximum time, as a multiple of the other contender's.
    MaxRatio(f64),
    /// Maximum share, from 0 to 1.
    MaxShare(f64),
    /// Maximum time in microseconds.
    MaxMicroseconds(f64),
    /// Minimum rate in GB/s.
    MinRate(f64),
}

impl Target {
    pub(super) fn measured(&self, figures: &Figures) -> Option<f64> {
        (self.measure)(figures)
    }
}

impl Bound {
    pub(super) fn holds(self, measured: f64) -> bool {
        match self {
            Self::MinRatio(least) | Self::MinRate(least) => measured >= least,
            Self::MaxRatio(most) | Self::MaxShare(most) | Self::MaxMicroseconds(most) => {
                measured <= most
            }
        }
    }

    /// Formats the bound and the measured value in the same unit.
    pub(super) fn texts(self, measured: Option<f64>) -> [String; 2] {
        let (sign, bound) = match self {
            Self::MinRatio(bound) | Self::MinRate(bound) => ("≥", bound),
            Self::MaxRatio(bound) | Self::MaxShare(bound) | Self::MaxMicroseconds(bound) => {
                ("≤", bound)
            }
        };
        let text = |value: f64| match self {
            Self::MinRatio(_) | Self::MaxRatio(_) => format!("{value:.2} ×"),
            Self::MaxShare(_) => format!("{:.1} %", 100.0 * value),
            Self::MaxMicroseconds(_) => format!("{value:.2} µs"),
            Self::MinRate(_) => format!("{value:.2} GB/s"),
        };
        let measured = measured.map_or_else(|| "not measured".to_owned(), text);
        [format!("{sign} {}", text(bound)), measured]
    }
}

/// All targets, in the order of the page.
pub(super) const TARGETS: &[Target] = &[
    target(
        "Reading 3 KB of 2020, against serde_json",
        Bound::MinRatio(3.2),
        |f| f.ratio("read", "small 2020", "serde_json", "ours"),
    ),
    target(
        "Reading 3 KB of 2020, against sonic-rs",
        Bound::MinRatio(3.2),
        |f| f.ratio("read", "small 2020", "sonic-rs", "ours"),
    ),
    target(
        "Reading 3 KB of 2026, against serde_json",
        Bound::MinRatio(3.2),
        |f| f.ratio("read", "small 2026", "serde_json", "ours"),
    ),
    target(
        "Reading 3 KB of 2026, against sonic-rs",
        Bound::MinRatio(3.2),
        |f| f.ratio("read", "small 2026", "sonic-rs", "ours"),
    ),
    target(
        "Reading 3 KB, mixed, against serde_json",
        Bound::MinRatio(3.2),
        |f| f.ratio("read", "small mixed", "serde_json", "ours"),
    ),
    target(
        "Reading 3 KB, mixed, against sonic-rs",
        Bound::MinRatio(3.2),
        |f| f.ratio("read", "small mixed", "sonic-rs", "ours"),
    ),
    target(
        "Reading 1 MB of 2020, against serde_json",
        Bound::MinRatio(4.0),
        |f| f.ratio("read", "1 MB 2020", "serde_json", "ours"),
    ),
    target(
        "Reading 1 MB of 2020, against sonic-rs",
        Bound::MinRatio(4.0),
        |f| f.ratio("read", "1 MB 2020", "sonic-rs", "ours"),
    ),
    target(
        "Reading 1 MB of 2020, against simd-json",
        Bound::MinRatio(2.8),
        |f| f.ratio("read", "1 MB 2020", "simd-json", "ours"),
    ),
    target(
        "Reading 1 MB of 2026, against serde_json",
        Bound::MinRatio(4.0),
        |f| f.ratio("read", "1 MB 2026", "serde_json", "ours"),
    ),
    target(
        "Reading 1 MB of 2026, against sonic-rs",
        Bound::MinRatio(4.0),
        |f| f.ratio("read", "1 MB 2026", "sonic-rs", "ours"),
    ),
    target(
        "Reading 1 MB of 2026, against simd-json",
        Bound::MinRatio(2.8),
        |f| f.ratio("read", "1 MB 2026", "simd-json", "ours"),
    ),
    target(
        "Reading 1 MB, mixed, against serde_json",
        Bound::MinRatio(4.0),
        |f| f.ratio("read", "1 MB mixed", "serde_json", "ours"),
    ),
    target(
        "Reading 1 MB, mixed, against sonic-rs",
        Bound::MinRatio(4.0),
        |f| f.ratio("read", "1 MB mixed", "sonic-rs", "ours"),
    ),
    target(
        "Reading 1 MB, mixed, against simd-json",
        Bound::MinRatio(2.8),
        |f| f.ratio("read", "1 MB mixed", "simd-json", "ours"),
    ),
    target(
        "Reading 16 MB of 2020, against serde_json",
        Bound::MinRatio(4.0),
        |f| f.ratio("read", "16 MB 2020", "serde_json", "ours"),
    ),
    target(
        "Reading 16 MB of 2020, against sonic-rs",
        Bound::MinRatio(4.0),
        |f| f.ratio("read", "16 MB 2020", "sonic-rs", "ours"),
    ),
    target(
        "Reading 16 MB of 2026, against serde_json",
        Bound::MinRatio(4.0),
        |f| f.ratio("read", "16 MB 2026", "serde_json", "ours"),
    ),
    target(
        "Reading 16 MB of 2026, against sonic-rs",
        Bound::MinRatio(4.0),
        |f| f.ratio("read", "16 MB 2026", "sonic-rs", "ours"),
    ),
    target(
        "Reading 16 MB, mixed, against serde_json",
        Bound::MinRatio(4.0),
        |f| f.ratio("read", "16 MB mixed", "serde_json", "ours"),
    ),
    target(
        "Reading 16 MB, mixed, against sonic-rs",
        Bound::MinRatio(4.0),
        |f| f.ratio("read", "16 MB mixed", "sonic-rs", "ours"),
    ),
    target(
        "Time with members in another order, 3 KB of 2020",
        Bound::MaxRatio(1.15),
        |f| f.ratio("styles", "small 2020", "shuffled", "compact"),
    ),
    target(
        "Time with members in another order, 3 KB of 2026",
        Bound::MaxRatio(1.15),
        |f| f.ratio("styles", "small 2026", "shuffled", "compact"),
    ),
    target(
        "Time with members in another order, 3 KB, mixed",
        Bound::MaxRatio(1.15),
        |f| f.ratio("styles", "small mixed", "shuffled", "compact"),
    ),
    target(
        "Time with members in another order, 1 MB of 2020",
        Bound::MaxRatio(1.05),
        |f| f.ratio("styles", "1 MB 2020", "shuffled", "compact"),
    ),
    target(
        "Time with members in another order, 1 MB of 2026",
        Bound::MaxRatio(1.05),
        |f| f.ratio("styles", "1 MB 2026", "shuffled", "compact"),
    ),
    target(
        "Time with members in another order, 1 MB, mixed",
        Bound::MaxRatio(1.05),
        |f| f.ratio("styles", "1 MB mixed", "shuffled", "compact"),
    ),
    target(
        "Time with members in another order, 16 MB of 2020",
        Bound::MaxRatio(1.05),
        |f| f.ratio("styles", "16 MB 2020", "shuffled", "compact"),
    ),
    target(
        "Time with members in another order, 16 MB of 2026",
        Bound::MaxRatio(1.05),
        |f| f.ratio("styles", "16 MB 2026", "shuffled", "compact"),
    ),
    target(
        "Time with members in another order, 16 MB, mixed",
        Bound::MaxRatio(1.05),
        |f| f.ratio("styles", "16 MB mixed", "shuffled", "compact"),
    ),
    target(
        "Allocations of serde_json's, 3 KB of 2020",
        Bound::MaxShare(0.35),
        |f| allocations(f, "small 2020"),
    ),
    target(
        "Allocations of serde_json's, 3 KB of 2026",
        Bound::MaxShare(0.35),
        |f| allocations(f, "small 2026"),
    ),
    target(
        "Allocations of serde_json's, 3 KB, mixed",
        Bound::MaxShare(0.35),
        |f| allocations(f, "small"),
    ),
    target(
        "Allocations of serde_json's, 1 MB of 2020",
        Bound::MaxShare(0.35),
        |f| allocations(f, "medium 2020"),
    ),
    target(
        "Allocations of serde_json's, 1 MB of 2026",
        Bound::MaxShare(0.35),
        |f| allocations(f, "medium 2026"),
    ),
    target(
        "Allocations of serde_json's, 1 MB, mixed",
        Bound::MaxShare(0.35),
        |f| allocations(f, "medium mixed"),
    ),
    target(
        "Skipping what is unknown, 1 MB, against serde_json",
        Bound::MinRatio(4.0),
        |f| f.ratio("read", "1 MB 2026", "skip, serde_json", "skip, ours"),
    ),
    target(
        "Skipping what is unknown, 16 MB, against serde_json",
        Bound::MinRatio(4.0),
        |f| f.ratio("read", "16 MB 2026", "skip, serde_json", "skip, ours"),
    ),
    target(
        "Summary of 16 MB, with its status first",
        Bound::MaxMicroseconds(50.0),
        |f| Some(f.number("read", "16 MB 2020", "summary")? / 1e3),
    ),
    target(
        "Summary of 16 MB, with its status last",
        Bound::MinRate(5.0),
        |f| f.ratio("read", "16 MB 2026", "size", "summary"),
    ),
    target(
        "`segments_in` of 1 MB of 2020, against serde_json's read",
        Bound::MinRatio(6.0),
        |f| f.ratio("read", "1 MB 2020", "serde_json", "segments_in"),
    ),
    target(
        "`segments_in` of 1 MB of 2026, against serde_json's read",
        Bound::MinRatio(6.0),
        |f| f.ratio("read", "1 MB 2026", "serde_json", "segments_in"),
    ),
    target(
        "`segments_in` of 1 MB, mixed, against serde_json's read",
        Bound::MinRatio(6.0),
        |f| f.ratio("read", "1 MB mixed", "serde_json", "segments_in"),
    ),
    target(
        "`segments_in` of 16 MB of 2020, against serde_json's read",
        Bound::MinRatio(6.0),
        |f| f.ratio("read", "16 MB 2020", "serde_json", "segments_in"),
    ),
    target(
        "`segments_in` of 16 MB of 2026, against serde_json's read",
        Bound::MinRatio(6.0),
        |f| f.ratio("read", "16 MB 2026", "serde_json", "segments_in"),
    ),
    target(
        "`segments_in` of 16 MB, mixed, against serde_json's read",
        Bound::MinRatio(6.0),
        |f| f.ratio("read", "16 MB mixed", "serde_json", "segments_in"),
    ),
    target(
        "Time to sign with the key of the day at hand, against without",
        Bound::MaxRatio(0.27),
        |f| f.ratio("sign", "one request", "cached", "uncached"),
    ),
    target(
        "Reading 16 MB of 2026, against the official Python client",
        Bound::MinRatio(60.0),
        |f| f.ratio("peers", LARGE, "Python client", "ours"),
    ),
    target(
        "Reading 16 MB of 2026, against the official Node client",
        Bound::MinRatio(8.0),
        |f| f.ratio("peers", LARGE, "Node client", "ours"),
    ),
    target(
        "`describe` over hyper, against hyper alone",
        Bound::MaxRatio(1.15),
        |f| f.ratio("describe", "hyper, 3 KB", "describe", "bare backend"),
    ),
    target(
        "`describe` over reqwest, against reqwest alone",
        Bound::MaxRatio(1.15),
        |f| f.ratio("describe", "reqwest, 3 KB", "describe", "bare backend"),
    ),
];

/// Input that the official clients read.
const LARGE: &str = "16 MB 2026";

const fn target(name: &'static str, bound: Bound, measure: fn(&Figures) -> Option<f64>) -> Target {
    Target {
        name,
        bound,
        measure,
    }
}

fn allocations(figures: &Figures, size: &str) -> Option<f64> {
    let of = |reader: &str| figures.number("counts", &format!("{reader}, {size}"), "allocations");
    Some(of("read")? / of("read by serde json")?)
}
