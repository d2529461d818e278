//! Rows of the bench: workloads, and the bounds that the schedule has to keep on each.

use super::workload::{Begin, Lengths, Progress, Workload};

/// Bounds of a row, relative to polling in turn.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bounds {
    pub(crate) mean: f64,
    /// The mean is relative to that of a full round of all tasks, which also counts those that have
    /// ended. In turn polls no such task, and thus ever shorter rounds.
    pub(crate) of_full_round: bool,
    pub(crate) p99: f64,
    pub(crate) max: f64,
}

/// Bounds of all rows.
const EVERY: Bounds = Bounds {
    mean: 1.02,
    of_full_round: false,
    p99: 1.05,
    max: 1.2,
};

/// Returns all rows with their bounds.
pub(crate) fn rows() -> Vec<(Workload, Bounds)> {
    let mut rows = Vec::new();
    for tasks in [1_000, 2_000, 10_000] {
        for begin in [Begin::Steady, Begin::Together, WAVES] {
            for progress in PROGRESS {
                rows.push(workload(tasks, begin, Lengths::Lognormal, progress));
            }
        }
    }
    for tasks in [2_000, 10_000] {
        for begin in [Begin::Steady, Begin::Together, WAVES] {
            for lengths in LENGTHS {
                for progress in [Progress::Exact, Progress::Noisy, Progress::Absent] {
                    rows.push(workload(tasks, begin, lengths, progress));
                }
            }
        }
    }
    for begin in [Begin::Steady, Begin::Together, WAVES] {
        for progress in [Progress::Noisy, Progress::Absent] {
            rows.push(workload(100_000, begin, Lengths::Lognormal, progress));
        }
    }
    rows.extend(special());
    rows.into_iter().map(|row| (row, bounds(&row))).collect()
}

const PROGRESS: [Progress; 12] = [
    Progress::Exact,
    Progress::Noisy,
    Progress::Percents,
    Progress::LengthOff,
    Progress::Biased,
    Progress::Points,
    Progress::Stuck(0.0),
    Progress::Stuck(99.0),
    Progress::Jumping,
    Progress::Random,
    Progress::Media,
    Progress::Absent,
];

const WAVES: Begin = Begin::Waves(5, 100.0);

const LENGTHS: [Lengths; 4] = [
    Lengths::Uniform(60.0, 600.0),
    Lengths::Bimodal,
    Lengths::Equal,
    Lengths::OneLong,
];

fn workload(tasks: usize, begin: Begin, lengths: Lengths, progress: Progress) -> Workload {
    Workload {
        tasks,
        begin,
        lengths,
        progress,
        waiting: 0.0,
        failures: 0.0,
        failing: 0.0,
    }
}

/// Returns single rows: short tasks, queues, arrivals faster than the limit and failing polls.
fn special() -> Vec<Workload> {
    let mut rows = Vec::new();
    let short = Lengths::Uniform(20.0, 90.0);
    let medium = Lengths::Uniform(20.0, 170.0);
    for progress in [Progress::Noisy, Progress::Stuck(0.0), Progress::Absent] {
        rows.push(workload(2_000, Begin::Together, short, progress));
    }
    for progress in [Progress::Noisy, Progress::Absent] {
        rows.push(workload(5_000, Begin::Together, medium, progress));
        let alike = Lengths::Uniform(60.0, 70.0);
        rows.push(workload(5_000, Begin::Together, alike, progress));
        let brief = Lengths::Uniform(30.0, 60.0);
        rows.push(workload(3_000, Begin::Together, brief, progress));
        for tasks in [2_000, 5_000] {
            let mut queue = workload(tasks, Begin::Together, medium, progress);
            queue.waiting = 600.0;
            rows.push(queue);
        }
        for lengths in [medium, Lengths::Lognormal] {
            rows.push(workload(30_000, Begin::Rate(150.0), lengths, progress));
        }
        for failures in [0.05, 0.3] {
            for begin in [Begin::Steady, Begin::Together] {
                let mut failing = workload(5_000, begin, Lengths::Lognormal, progress);
                failing.failures = failures;
                rows.push(failing);
            }
        }
    }
    for failing in [0.1, 1.0 / 3.0] {
        for begin in [Begin::Steady, Begin::Together] {
            let mut tasks = workload(2_000, begin, Lengths::Lognormal, Progress::Noisy);
            tasks.failing = failing;
            rows.push(tasks);
        }
    }
    for begin in [Begin::Steady, Begin::Together] {
        rows.push(workload(
            10_000,
            begin,
            Lengths::Lognormal,
            Progress::Nothing,
        ));
    }
    rows
}

/// Returns 99th percentile and largest delay that were reached on a row that does not keep the
/// bounds of all rows. These rows have single ends that the belief called nearly impossible, or
/// many failures, which nothing announces.
fn reached(row: &Workload) -> Option<[f64; 2]> {
    if row.lengths != Lengths::Lognormal {
        return None;
    }
    if row.failing > 0.0 {
        return match row.begin {
            Begin::Steady if row.failing > 0.2 => Some([1.15, 1.23]),
            Begin::Steady => Some([EVERY.p99, 1.21]),
            _ => None,
        };
    }
    let max = match (row.tasks, row.begin, row.progress) {
        (1_000, Begin::Steady, Progress::Biased) => Some(1.53),
        (1_000, Begin::Steady, Progress::Media) => Some(1.71),
        (1_000, Begin::Together, Progress::Random) => Some(1.89),
        (2_000, Begin::Steady, Progress::Media) => Some(1.34),
        (2_000, Begin::Together, Progress::Random) => Some(1.39),
        (2_000, Begin::Waves(..), Progress::LengthOff) => Some(1.25),
        (2_000, Begin::Waves(..), Progress::Points) => Some(1.33),
        _ => None,
    };
    max.map(|max| [EVERY.p99, max])
}

fn bounds(row: &Workload) -> Bounds {
    if let Some([p99, max]) = reached(row) {
        return Bounds { p99, max, ..EVERY };
    }
    if row.failures > 0.0 || row.failing > 0.0 || row.lengths != Lengths::Lognormal {
        return EVERY;
    }
    let informative = matches!(row.progress, Progress::Noisy | Progress::Percents);
    let mean = match (row.tasks, row.begin) {
        (2_000, _) if informative => 0.08,
        (10_000, Begin::Together) if informative => 0.15,
        (10_000, Begin::Steady) if informative => 0.33,
        (2_000 | 10_000, Begin::Steady) if row.progress == Progress::Absent => 0.75,
        _ => return EVERY,
    };
    Bounds {
        mean,
        of_full_round: true,
        ..EVERY
    }
}
