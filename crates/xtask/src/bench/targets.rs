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
    /// Minimum share, from 0 to 1.
    MinShare(f64),
    /// Maximum share, from 0 to 1.
    MaxShare(f64),
    /// Maximum time in microseconds.
    MaxMicroseconds(f64),
}

impl Target {
    pub(super) fn measured(&self, figures: &Figures) -> Option<f64> {
        (self.measure)(figures)
    }
}

impl Bound {
    pub(super) fn holds(self, measured: f64) -> bool {
        match self {
            Self::MinRatio(least) | Self::MinShare(least) => measured >= least,
            Self::MaxRatio(most) | Self::MaxShare(most) | Self::MaxMicroseconds(most) => {
                measured <= most
            }
        }
    }

    /// Formats the bound and the measured value in the same unit.
    pub(super) fn texts(self, measured: Option<f64>) -> [String; 2] {
        let (sign, bound) = match self {
            Self::MinRatio(bound) | Self::MinShare(bound) => ("≥", bound),
            Self::MaxRatio(bound) | Self::MaxShare(bound) | Self::MaxMicroseconds(bound) => {
                ("≤", bound)
            }
        };
        let text = |value: f64| match self {
            Self::MinRatio(_) | Self::MaxRatio(_) => format!("{value:.2} ×"),
            Self::MinShare(_) | Self::MaxShare(_) => format!("{:.1} %", 100.0 * value),
            Self::MaxMicroseconds(_) => format!("{value:.2} µs"),
        };
        let measured = measured.map_or_else(|| "not measured".to_owned(), text);
        [format!("{sign} {}", text(bound)), measured]
    }
}

/// All targets, in the order of the page.
pub(super) const TARGETS: &[Target] = &[
    target(
        "Reading 3 KB, against serde_json",
        Bound::MinRatio(3.0),
        |f| f.ratio("read", SMALL, "serde_json", "ours"),
    ),
    target(
        "Reading 3 KB, against sonic-rs",
        Bound::MinRatio(3.0),
        |f| f.ratio("read", SMALL, "sonic-rs", "ours"),
    ),
    target(
        "Reading 1 MB, against serde_json",
        Bound::MinRatio(3.5),
        |f| f.ratio("read", MEDIUM, "serde_json", "ours"),
    ),
    target(
        "Reading 1 MB, against sonic-rs",
        Bound::MinRatio(3.5),
        |f| f.ratio("read", MEDIUM, "sonic-rs", "ours"),
    ),
    target(
        "Reading 1 MB, against simd-json",
        Bound::MinRatio(2.4),
        |f| f.ratio("read", MEDIUM, "simd-json", "ours"),
    ),
    target(
        "Reading 16 MB, against serde_json",
        Bound::MinRatio(3.5),
        |f| f.ratio("read", LARGE, "serde_json", "ours"),
    ),
    target(
        "Reading 16 MB, against sonic-rs",
        Bound::MinRatio(3.5),
        |f| f.ratio("read", LARGE, "sonic-rs", "ours"),
    ),
    target(
        "Time with members in another order, 3 KB",
        Bound::MaxRatio(1.10),
        |f| f.ratio("styles", "small", "shuffled", "compact"),
    ),
    target(
        "Time with members in another order, 1 MB",
        Bound::MaxRatio(1.10),
        |f| f.ratio("styles", "1 MB", "shuffled", "compact"),
    ),
    target(
        "Time with members in another order, 16 MB",
        Bound::MaxRatio(1.10),
        |f| f.ratio("styles", "16 MB", "shuffled", "compact"),
    ),
    target(
        "Share of the floor of owned values, 3 KB",
        Bound::MinShare(0.70),
        |f| f.number("read", SMALL, "share of the owned floor"),
    ),
    target(
        "Share of the floor of owned values, 1 MB",
        Bound::MinShare(0.70),
        |f| f.number("read", MEDIUM, "share of the owned floor"),
    ),
    target(
        "Share of the floor of owned values, 16 MB",
        Bound::MinShare(0.70),
        |f| f.number("read", LARGE, "share of the owned floor"),
    ),
    target(
        "Allocations of serde_json's, 3 KB",
        Bound::MaxShare(0.40),
        |f| allocations(f, "small"),
    ),
    target(
        "Allocations of serde_json's, 1 MB",
        Bound::MaxShare(0.40),
        |f| allocations(f, "medium"),
    ),
    target(
        "Skipping what is unknown, 1 MB, against serde_json",
        Bound::MinRatio(4.0),
        |f| f.ratio("read", MEDIUM, "skip, serde_json", "skip, ours"),
    ),
    target(
        "Skipping what is unknown, 16 MB, against serde_json",
        Bound::MinRatio(4.0),
        |f| f.ratio("read", LARGE, "skip, serde_json", "skip, ours"),
    ),
    target("Summary of 16 MB", Bound::MaxMicroseconds(50.0), |f| {
        Some(f.number("read", LARGE, "summary")? / 1e3)
    }),
    target(
        "Summary of 16 MB, against 1 MB",
        Bound::MaxRatio(1.10),
        |f| Some(f.number("read", LARGE, "summary")? / f.number("read", MEDIUM, "summary")?),
    ),
    target(
        "`segments_in` of 1 MB, against serde_json's read",
        Bound::MinRatio(4.0),
        |f| f.ratio("read", MEDIUM, "serde_json", "segments_in"),
    ),
    target(
        "`segments_in` of 16 MB, against serde_json's read",
        Bound::MinRatio(4.0),
        |f| f.ratio("read", LARGE, "serde_json", "segments_in"),
    ),
    target(
        "Time to sign with the key of the day at hand, against without",
        Bound::MaxRatio(0.27),
        |f| f.ratio("sign", "one request", "cached", "uncached"),
    ),
    target(
        "Reading 16 MB, against the official Python client",
        Bound::MinRatio(60.0),
        |f| f.ratio("peers", LARGE, "Python client", "ours"),
    ),
    target(
        "Reading 16 MB, against the official Node client",
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

pub(super) const SMALL: &str = "small compact";
pub(super) const MEDIUM: &str = "1 MB compact";
pub(super) const LARGE: &str = "16 MB compact";

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
