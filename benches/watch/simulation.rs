//! Simulation of a policy and a workload in a time of its own.

use super::policy::Policy;
use super::workload::{Begin, Task, Workload};
use fastrand::Rng;
use mps_describe::schedule::State;

/// Polls per second that each policy may make. It is the service's rate limit.
pub(crate) const POLLS_A_SECOND: f64 = 100.0;
/// Time after which a failed poll may be repeated, in seconds.
const RETRY: f64 = 1.0;

/// Delays from the ends of tasks until they were noticed, in seconds.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Delays {
    pub(crate) mean: f64,
    pub(crate) p99: f64,
    pub(crate) max: f64,
}

impl Delays {
    /// Returns mean, 99th percentile and maximum relative to others.
    pub(crate) fn relative_to(&self, other: &Self) -> [f64; 3] {
        [
            self.mean / other.mean,
            self.p99 / other.p99,
            self.max / other.max,
        ]
    }
}

/// Simulates a policy until all tasks have ended. A steady state is simulated for four rounds, and
/// its first third is not counted because the schedule learns then.
pub(crate) fn simulate(policy: &mut dyn Policy, workload: &Workload) -> Delays {
    let steady = workload.begin == Begin::Steady;
    let round = workload.tasks as f64 / POLLS_A_SECOND;
    let seconds = if steady {
        (4.0 * round).max(3_000.0)
    } else {
        1e5
    };
    let mut run = Run {
        workload,
        rng: Rng::with_seed(1),
        tasks: Vec::new(),
        delays: Vec::new(),
        counted_from: if steady { seconds / 3.0 } else { 0.0 },
    };
    run.tasks = run.draw_tasks();
    let mut noise = Rng::with_seed(2);
    let (mut added, mut ended) = (0, 0);
    for tick in 1..=(seconds * POLLS_A_SECOND) as u64 {
        let now = tick as f64 / POLLS_A_SECOND;
        while let Some(task) = run.tasks.get(added).filter(|task| task.added <= now) {
            policy.add(added, task.added, task.end());
            added += 1;
        }
        let Some(index) = policy.next(now) else {
            if ended == run.tasks.len() {
                break;
            }
            continue;
        };
        if workload.failures > 0.0 && noise.f64() < workload.failures {
            policy.fail(index, now + RETRY);
            continue;
        }
        let observation = run.tasks[index].poll(now, workload.progress, &mut noise);
        policy.record(index, now, &observation);
        if observation.state == State::Ended {
            ended += 1;
            run.end(index, now);
            if steady {
                run.tasks.push(Task::draw(now, workload, &mut run.rng));
            }
        }
    }
    assert!(
        steady || ended == run.tasks.len(),
        "{} ends were never noticed",
        run.tasks.len() - ended
    );
    run.delays()
}

struct Run<'a> {
    workload: &'a Workload,
    rng: Rng,
    tasks: Vec<Task>,
    delays: Vec<f64>,
    counted_from: f64,
}

impl Run<'_> {
    fn draw_tasks(&mut self) -> Vec<Task> {
        let count = self.workload.tasks;
        (0..count)
            .map(|index| {
                let added = match self.workload.begin {
                    Begin::Steady => return Task::draw_running(self.workload, &mut self.rng),
                    Begin::Together => 0.0,
                    Begin::Waves(waves, gap) => (index * waves / count) as f64 * gap,
                    Begin::Rate(rate) => index as f64 / rate,
                };
                Task::draw(added, self.workload, &mut self.rng)
            })
            .collect()
    }

    fn end(&mut self, index: usize, now: f64) {
        if now > self.counted_from {
            self.delays.push(now - self.tasks[index].end());
        }
    }

    fn delays(mut self) -> Delays {
        self.delays.sort_by(f64::total_cmp);
        let count = self.delays.len();
        Delays {
            mean: self.delays.iter().sum::<f64>() / count as f64,
            p99: self.delays[count * 99 / 100],
            max: self.delays[count - 1],
        }
    }
}
