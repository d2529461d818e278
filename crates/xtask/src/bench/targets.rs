//! Targets of the benchmarks: a bound, and the figure that has to meet it. Those of reading are
//! derived from the sizes and profiles of the payloads. Measures nothing.

use super::figures::Figures;

/// One target.
pub(super) struct Target {
    pub(super) name: String,
    pub(super) bound: Bound,
    measure: Measure,
}

/// Finds the measured figure, if it was measured.
type Measure = Box<dyn Fn(&Figures) -> Option<f64>>;

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
    /// Maximum memory in MB.
    MaxMegabytes(f64),
}

impl Target {
    fn new(
        name: impl Into<String>,
        bound: Bound,
        measure: impl Fn(&Figures) -> Option<f64> + 'static,
    ) -> Self {
        Self {
            name: name.into(),
            bound,
            measure: Box::new(measure),
        }
    }

    pub(super) fn measured(&self, figures: &Figures) -> Option<f64> {
        (self.measure)(figures)
    }
}

impl Bound {
    pub(super) fn holds(self, measured: f64) -> bool {
        match self {
            Self::MinRatio(least) | Self::MinRate(least) => measured >= least,
            Self::MaxRatio(most)
            | Self::MaxShare(most)
            | Self::MaxMicroseconds(most)
            | Self::MaxMegabytes(most) => measured <= most,
        }
    }

    /// Formats the bound and the measured value in the same unit.
    pub(super) fn texts(self, measured: Option<f64>) -> [String; 2] {
        let (sign, bound) = match self {
            Self::MinRatio(bound) | Self::MinRate(bound) => ("≥", bound),
            Self::MaxRatio(bound)
            | Self::MaxShare(bound)
            | Self::MaxMicroseconds(bound)
            | Self::MaxMegabytes(bound) => ("≤", bound),
        };
        let text = |value: f64| match self {
            Self::MinRatio(_) | Self::MaxRatio(_) => format!("{value:.2} ×"),
            Self::MaxShare(_) => format!("{:.1} %", 100.0 * value),
            Self::MaxMicroseconds(_) => format!("{value:.2} µs"),
            Self::MinRate(_) => format!("{value:.2} GB/s"),
            Self::MaxMegabytes(_) => format!("{value:.0} MB"),
        };
        let measured = measured.map_or_else(|| "not measured".to_owned(), text);
        [format!("{sign} {}", text(bound)), measured]
    }
}

/// Size of a payload: its name in the figures, and what readers of the page know it by.
struct Size {
    name: &'static str,
    shown: &'static str,
    /// Name of the size in the counts, if it is counted.
    counted: Option<&'static str>,
    /// Minimum speed as a multiple of serde_json's, and of sonic-rs's.
    peers: f64,
    /// Minimum speed as a multiple of simd-json's.
    simd_json: Option<f64>,
    /// Maximum time with members in another order, as a multiple of the usual one.
    shuffled: f64,
    /// Minimum speed of `segments_in`, as a multiple of serde_json's read.
    segments: Option<f64>,
}

const SIZES: [Size; 3] = [
    Size {
        name: "small",
        shown: "3 KB",
        counted: Some("small"),
        peers: 3.2,
        simd_json: None,
        shuffled: 1.15,
        segments: None,
    },
    Size {
        name: "1 MB",
        shown: "1 MB",
        counted: Some("medium"),
        peers: 4.0,
        simd_json: Some(2.8),
        shuffled: 1.05,
        segments: Some(6.0),
    },
    Size {
        name: "16 MB",
        shown: "16 MB",
        counted: None,
        peers: 4.0,
        simd_json: None,
        shuffled: 1.05,
        segments: Some(6.0),
    },
];

/// Profiles of the payloads that resemble real answers, and how a size and a profile read together.
const PROFILES: [(&str, &str); 3] = [
    ("2020", " of 2020"),
    ("2026", " of 2026"),
    ("mixed", ", mixed"),
];

/// A payload of the benchmarks.
#[derive(Clone, Copy)]
struct Payload {
    size: &'static Size,
    profile: &'static str,
    profile_shown: &'static str,
}

impl Payload {
    /// Returns the payloads, the largest last.
    fn all() -> impl Iterator<Item = Self> {
        SIZES.iter().flat_map(|size| {
            PROFILES.map(|(profile, profile_shown)| Self {
                size,
                profile,
                profile_shown,
            })
        })
    }

    /// Returns the name of the payload in the figures.
    fn input(self) -> String {
        format!("{} {}", self.size.name, self.profile)
    }

    fn shown(self) -> String {
        format!("{}{}", self.size.shown, self.profile_shown)
    }

    /// Creates a target of the first figure of a group, divided by the second.
    fn ratio(
        self,
        name: String,
        bound: Bound,
        group: &'static str,
        [first, second]: [&'static str; 2],
    ) -> Target {
        let input = self.input();
        Target::new(name, bound, move |f| f.ratio(group, &input, first, second))
    }
}

/// Returns all targets, in the order of the page.
pub(super) fn targets() -> Vec<Target> {
    let of_payloads: [fn(Payload) -> Vec<Target>; 5] =
        [against_peers, shuffled, allocations, segments, memory];
    let mut targets: Vec<Target> = of_payloads
        .into_iter()
        .flat_map(|kind| Payload::all().flat_map(kind))
        .collect();
    targets.extend(of_single_figures());
    targets
}

fn against_peers(payload: Payload) -> Vec<Target> {
    let size = payload.size;
    let peers = [
        ("serde_json", Some(size.peers)),
        ("sonic-rs", Some(size.peers)),
        ("simd-json", size.simd_json),
    ];
    let peers = peers.into_iter().filter_map(|(peer, least)| {
        let name = format!("Reading {}, against {peer}", payload.shown());
        Some(payload.ratio(name, Bound::MinRatio(least?), "read", [peer, "ours"]))
    });
    peers.collect()
}

fn shuffled(payload: Payload) -> Vec<Target> {
    let name = format!("Time with members in another order, {}", payload.shown());
    let bound = Bound::MaxRatio(payload.size.shuffled);
    vec![payload.ratio(name, bound, "styles", ["shuffled", "compact"])]
}

fn allocations(payload: Payload) -> Vec<Target> {
    let Some(size) = payload.size.counted else {
        return Vec::new();
    };
    let name = format!("Allocations of serde_json's, {}", payload.shown());
    let profile = payload.profile;
    let share = move |f: &Figures| {
        let of = |reader| {
            f.number(
                "counts",
                &format!("{reader}, {size} {profile}"),
                "allocations",
            )
        };
        Some(of("read")? / of("read by serde json")?)
    };
    vec![Target::new(name, Bound::MaxShare(0.35), share)]
}

fn segments(payload: Payload) -> Vec<Target> {
    let target = payload.size.segments.map(|least| {
        let name = format!(
            "`segments_in` of {}, against serde_json's read",
            payload.shown()
        );
        let bound = Bound::MinRatio(least);
        payload.ratio(name, bound, "read", ["serde_json", "segments_in"])
    });
    target.into_iter().collect()
}

/// Memory of the largest payloads, as multiples of the answer.
fn memory(payload: Payload) -> Vec<Target> {
    if payload.size.name != MEMORY {
        return Vec::new();
    }
    let shown = payload.shown();
    let targets = [
        (
            format!("Memory of reading {shown}, with its bytes"),
            2.2,
            "read",
        ),
        (
            format!("Memory of `mps report` of {shown}"),
            4.0,
            "mps report",
        ),
        (
            format!("Memory of `mps subtitles` of {shown}"),
            4.0,
            "mps subtitles",
        ),
    ];
    let targets = targets
        .map(|(name, most, of)| payload.ratio(name, Bound::MaxRatio(most), "memory", [of, "size"]));
    targets.into()
}

/// Size of the payloads whose memory is measured.
const MEMORY: &str = "16 MB";

/// Returns the targets that are no table of payloads.
fn of_single_figures() -> Vec<Target> {
    vec![
        ratio(
            "Skipping what is unknown, 1 MB, against serde_json",
            Bound::MinRatio(4.0),
            ["read", "1 MB 2026", "skip, serde_json", "skip, ours"],
        ),
        ratio(
            "Skipping what is unknown, 16 MB, against serde_json",
            Bound::MinRatio(4.0),
            ["read", "16 MB 2026", "skip, serde_json", "skip, ours"],
        ),
        Target::new(
            "Summary of 16 MB, with its status first",
            Bound::MaxMicroseconds(50.0),
            |f| Some(f.number("read", "16 MB 2020", "summary")? / 1e3),
        ),
        ratio(
            "Summary of 16 MB, with its status last",
            Bound::MinRate(5.0),
            ["read", "16 MB 2026", "size", "summary"],
        ),
        Target::new(
            "Memory of `mps describe --query` on 63 MB",
            Bound::MaxMegabytes(400.0),
            |f| {
                Some(
                    f.number(
                        "memory",
                        "63 MB 2026",
                        "mps describe --query Response.Status",
                    )? / 1e6,
                )
            },
        ),
        ratio(
            "Time to sign with the key of the day at hand, against without",
            Bound::MaxRatio(0.27),
            ["sign", "one request", "cached", "uncached"],
        ),
        ratio(
            "Reading 16 MB of 2026, against the official Python client",
            Bound::MinRatio(60.0),
            ["peers", "16 MB 2026", "Python client", "ours"],
        ),
        ratio(
            "Reading 16 MB of 2026, against the official Node client",
            Bound::MinRatio(8.0),
            ["peers", "16 MB 2026", "Node client", "ours"],
        ),
        ratio(
            "`describe` over hyper, against hyper alone",
            Bound::MaxRatio(1.25),
            ["describe", "hyper, 3 KB", "describe", "bare backend"],
        ),
        ratio(
            "`describe` over reqwest, against reqwest alone",
            Bound::MaxRatio(1.25),
            ["describe", "reqwest, 3 KB", "describe", "bare backend"],
        ),
    ]
}

/// Creates a target of one figure divided by another. They are given by group, input and names.
fn ratio(name: &str, bound: Bound, [group, input, first, second]: [&'static str; 4]) -> Target {
    Target::new(name, bound, move |f| f.ratio(group, input, first, second))
}

#[cfg(test)]
mod tests {
    use super::targets;
    use std::collections::BTreeSet;

    #[test]
    fn every_target_has_a_name_of_its_own() {
        let targets = targets();
        let names: BTreeSet<&str> = targets.iter().map(|target| &*target.name).collect();
        assert_eq!(names.len(), targets.len());
        for name in [
            "Reading 3 KB, mixed, against sonic-rs",
            "Reading 1 MB of 2020, against simd-json",
            "Allocations of serde_json's, 1 MB of 2026",
            "`segments_in` of 16 MB, mixed, against serde_json's read",
        ] {
            assert!(names.contains(name), "{name}");
        }
    }
}
