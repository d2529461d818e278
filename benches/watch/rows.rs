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

/// Returns the bounds that were reached on a row that does not keep those of all rows.
///
/// One has many failures, which nothing announces. Of the other nothing is known.
fn reached(row: &Workload) -> Option<Bounds> {
    let failing = row.failing > 0.2 && row.begin == Begin::Steady;
    let nothing_known = row.tasks == 10_000
        && row.begin == Begin::Together
        && matches!(row.lengths, Lengths::Uniform(..))
        && row.progress == Progress::Absent;
    match (failing, nothing_known) {
        (true, _) => Some(Bounds {
            p99: 1.15,
            max: 1.23,
            ..EVERY
        }),
        (_, true) => Some(Bounds {
            mean: 1.03,
            ..EVERY
        }),
        _ => None,
    }
}

fn bounds(row: &Workload) -> Bounds {
    if let Some(reached) = reached(row) {
        return reached;
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
