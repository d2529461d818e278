//! Targets of the benchmarks: a bound, and the figure that has to meet it. Measures nothing.

use super::figures::Figures;

/// One target.
pub(super) struct Asked {
    pub(super) what: &'static str,
    pub(super) bound: Bound,
    measure: fn(&Figures) -> Option<f64>,
}

#[derive(Clone, Copy)]
pub(super) enum Bound {
    /// Minimum speed, as a multiple of the other contender's.
    Times(f64),
    /// Maximum time, as a multiple of the other contender's.
    AtMostTimes(f64),
    /// Minimum share, from 0 to 1.
    Share(f64),
    /// Maximum share, from 0 to 1.
    AtMostShare(f64),
    /// Maximum time in microseconds.
    Microseconds(f64),
}

impl Asked {
    pub(super) fn measured(&self, figures: &Figures) -> Option<f64> {
        (self.measure)(figures)
    }
}

impl Bound {
    pub(super) fn holds(self, measured: f64) -> bool {
        match self {
            Self::Times(least) | Self::Share(least) => measured >= least,
            Self::AtMostTimes(most) | Self::AtMostShare(most) | Self::Microseconds(most) => {
                measured <= most
            }
        }
    }

    /// Formats the bound and the measured value in the same unit.
    pub(super) fn texts(self, measured: Option<f64>) -> [String; 2] {
        let (sign, bound) = match self {
            Self::Times(bound) | Self::Share(bound) => ("≥", bound),
            Self::AtMostTimes(bound) | Self::AtMostShare(bound) | Self::Microseconds(bound) => {
                ("≤", bound)
            }
        };
        let text = |value: f64| match self {
            Self::Times(_) | Self::AtMostTimes(_) => format!("{value:.2} ×"),
            Self::Share(_) | Self::AtMostShare(_) => format!("{:.1} %", 100.0 * value),
            Self::Microseconds(_) => format!("{value:.2} µs"),
        };
        let measured = measured.map_or_else(|| "not measured".to_owned(), text);
        [format!("{sign} {}", text(bound)), measured]
    }
}

/// All targets, in the order of the page.
pub(super) const ASKED: &[Asked] = &[
    asked("Reading 3 KB, against serde_json", Bound::Times(3.0), |f| {
        f.ratio("read", SMALL, "serde_json", "ours")
    }),
    asked("Reading 3 KB, against sonic-rs", Bound::Times(3.0), |f| {
        f.ratio("read", SMALL, "sonic-rs", "ours")
    }),
    asked("Reading 1 MB, against serde_json", Bound::Times(3.5), |f| {
        f.ratio("read", MEDIUM, "serde_json", "ours")
    }),
    asked("Reading 1 MB, against sonic-rs", Bound::Times(3.5), |f| {
        f.ratio("read", MEDIUM, "sonic-rs", "ours")
    }),
    asked("Reading 1 MB, against simd-json", Bound::Times(2.4), |f| {
        f.ratio("read", MEDIUM, "simd-json", "ours")
    }),
    asked(
        "Reading 16 MB, against serde_json",
        Bound::Times(3.5),
        |f| f.ratio("read", LARGE, "serde_json", "ours"),
    ),
    asked("Reading 16 MB, against sonic-rs", Bound::Times(3.5), |f| {
        f.ratio("read", LARGE, "sonic-rs", "ours")
    }),
    asked(
        "Time with members in another order, 3 KB",
        Bound::AtMostTimes(1.10),
        |f| f.ratio("styles", "small", "shuffled", "compact"),
    ),
    asked(
        "Time with members in another order, 1 MB",
        Bound::AtMostTimes(1.10),
        |f| f.ratio("styles", "1 MB", "shuffled", "compact"),
    ),
    asked(
        "Time with members in another order, 16 MB",
        Bound::AtMostTimes(1.10),
        |f| f.ratio("styles", "16 MB", "shuffled", "compact"),
    ),
    asked(
        "Share of the floor of owned values, 3 KB",
        Bound::Share(0.70),
        |f| f.number("read", SMALL, "share of the owned floor"),
    ),
    asked(
        "Share of the floor of owned values, 1 MB",
        Bound::Share(0.70),
        |f| f.number("read", MEDIUM, "share of the owned floor"),
    ),
    asked(
        "Share of the floor of owned values, 16 MB",
        Bound::Share(0.70),
        |f| f.number("read", LARGE, "share of the owned floor"),
    ),
    asked(
        "Allocations of serde_json's, 3 KB",
        Bound::AtMostShare(0.40),
        |f| allocations(f, "small"),
    ),
    asked(
        "Allocations of serde_json's, 1 MB",
        Bound::AtMostShare(0.40),
        |f| allocations(f, "medium"),
    ),
    asked(
        "Skipping what is unknown, 1 MB, against serde_json",
        Bound::Times(4.0),
        |f| f.ratio("read", MEDIUM, "skip, serde_json", "skip, ours"),
    ),
    asked(
        "Skipping what is unknown, 16 MB, against serde_json",
        Bound::Times(4.0),
        |f| f.ratio("read", LARGE, "skip, serde_json", "skip, ours"),
    ),
    asked("Summary of 16 MB", Bound::Microseconds(50.0), |f| {
        Some(f.number("read", LARGE, "summary")? / 1e3)
    }),
    asked(
        "Summary of 16 MB, against 1 MB",
        Bound::AtMostTimes(1.10),
        |f| Some(f.number("read", LARGE, "summary")? / f.number("read", MEDIUM, "summary")?),
    ),
    asked(
        "`segments_in` of 1 MB, against serde_json's read",
        Bound::Times(4.0),
        |f| f.ratio("read", MEDIUM, "serde_json", "segments_in"),
    ),
    asked(
        "`segments_in` of 16 MB, against serde_json's read",
        Bound::Times(4.0),
        |f| f.ratio("read", LARGE, "serde_json", "segments_in"),
    ),
    asked(
        "Time to sign with the key of the day at hand, against without",
        Bound::AtMostTimes(0.27),
        |f| f.ratio("sign", "one request", "cached", "uncached"),
    ),
    asked(
        "Reading 16 MB, against the official Python client",
        Bound::Times(60.0),
        |f| f.ratio("peers", LARGE, "Python client", "ours"),
    ),
    asked(
        "Reading 16 MB, against the official Node client",
        Bound::Times(8.0),
        |f| f.ratio("peers", LARGE, "Node client", "ours"),
    ),
    asked(
        "`describe` over hyper, against hyper alone",
        Bound::AtMostTimes(1.15),
        |f| f.ratio("describe", "hyper, 3 KB", "describe", "bare backend"),
    ),
    asked(
        "`describe` over reqwest, against reqwest alone",
        Bound::AtMostTimes(1.15),
        |f| f.ratio("describe", "reqwest, 3 KB", "describe", "bare backend"),
    ),
];

pub(super) const SMALL: &str = "small compact";
pub(super) const MEDIUM: &str = "1 MB compact";
pub(super) const LARGE: &str = "16 MB compact";

const fn asked(what: &'static str, bound: Bound, measure: fn(&Figures) -> Option<f64>) -> Asked {
    Asked {
        what,
        bound,
        measure,
    }
}

fn allocations(figures: &Figures, size: &str) -> Option<f64> {
    let of = |reader: &str| figures.number("counts", &format!("{reader}, {size}"), "allocations");
    Some(of("read")? / of("read by serde json")?)
}
