//! Simulation of how late a poller notices the ends of many tasks. Compares the schedule of
//! `Client::watch` with polling in turn and with an oracle that knows each end. All have the same
//! 100 polls a second, and nothing is sent.
//!
//! Run `cargo bench -p mps-suite --bench watch`. It prints the table of docs/watch.md and fails if
//! a bound is exceeded. `-- --test` runs a few rows only. `-- --plot docs/watch.svg` also draws the
//! figures. `-- --sockets` watches 5,000 tasks of the emulator instead, in real time.
//!
//! The simulation has its own time. All figures except those of the machine's speed are therefore
//! the same in every run.

#![allow(missing_docs, reason = "a program")]
#![allow(unreachable_pub, reason = "modules of a program")]
#![expect(clippy::disallowed_methods, reason = "it measures the machine")]

#[path = "watch/plot.rs"]
mod plot;
#[path = "watch/policy.rs"]
mod policy;
#[path = "watch/rows.rs"]
mod rows;
#[path = "watch/simulation.rs"]
mod simulation;
#[path = "watch/sockets.rs"]
mod sockets;
#[path = "watch/workload.rs"]
mod workload;

use fastrand::Rng;
use policy::{InTurn, Oracle, Ours, Policy};
use rows::{Bounds, rows};
use simulation::{Delays, POLLS_A_SECOND, simulate};
use std::error::Error;
use std::process::ExitCode;
use std::time::Instant;
use workload::{Begin, Lengths, Progress, Task, Workload};

/// Largest time of the machine that a poll may cost, in nanoseconds.
const NANOSECONDS_A_POLL: f64 = 2_000.0;
/// Largest memory of the schedule for a task, in bytes. A test of the watch holds all that it keeps
/// below 512.
const BYTES_A_TASK: f64 = 242.0;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (mut short, mut plot) = (false, None);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--test" => short = true,
            "--sockets" => return sockets::run().map(|()| ExitCode::SUCCESS),
            "--plot" => plot = arguments.next(),
            _ => {}
        }
    }
    println!("{HEAD}");
    let (mut results, mut exceeded) = (Vec::new(), 0);
    let all = rows().into_iter();
    for (workload, bounds) in all.filter(|(row, _)| !short || row.tasks == 1_000) {
        let row = Row::simulate(workload, bounds);
        println!("{row}");
        exceeded += usize::from(row.exceeds());
        results.push(row);
    }
    let (slowest, bytes) = cost(if short { 1_000 } else { 100_000 });
    println!("\n{} rows, {exceeded} beyond their bounds", results.len());
    println!("{slowest:.0} ns a poll, {bytes:.0} bytes a task");
    if let Some(file) = plot {
        plot::draw(&file, &results)?;
    }
    // The rows are the same in every run. What a poll costs depends on the machine.
    let costs_too_much = bytes > BYTES_A_TASK || slowest > NANOSECONDS_A_POLL;
    Ok(match exceeded > 0 || (costs_too_much && !short) {
        true => ExitCode::FAILURE,
        false => ExitCode::SUCCESS,
    })
}

const HEAD: &str = "\
| tasks | begun | lengths, s | progress | in turn, s | oracle | watch |
| ---: | --- | --- | --- | ---: | ---: | ---: |";

/// Result of a row.
struct Row {
    workload: Workload,
    bounds: Bounds,
    in_turn: Delays,
    oracle: Delays,
    ours: Delays,
}

impl Row {
    fn simulate(workload: Workload, bounds: Bounds) -> Self {
        let run = |policy: &mut dyn Policy| simulate(policy, &workload);
        Self {
            workload,
            bounds,
            in_turn: run(&mut InTurn::default()),
            oracle: run(&mut Oracle::default()),
            ours: run(&mut Ours::default()),
        }
    }

    /// Returns mean, 99th percentile and largest delay, relative to polling in turn.
    fn ratios(&self) -> [f64; 3] {
        self.ours.relative_to(&self.in_turn)
    }

    fn exceeds(&self) -> bool {
        let [in_turn, p99, max] = self.ratios();
        let full_round = self.workload.tasks as f64 / POLLS_A_SECOND;
        let mean = match self.bounds.of_full_round {
            true => self.ours.mean / (full_round / 2.0),
            false => in_turn,
        };
        mean > self.bounds.mean || p99 > self.bounds.p99 || max > self.bounds.max
    }
}

impl std::fmt::Display for Row {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let row = &self.workload;
        let three = |[mean, p99, max]: [f64; 3]| format!("{mean:.2} / {p99:.2} / {max:.2}");
        let in_turn = &self.in_turn;
        write!(
            f,
            "| {} | {} | {} | {} | {:.1} / {:.1} / {:.1} | {} | {}{} |",
            row.tasks,
            row.begin.name(),
            row.lengths.name(),
            row.facts(),
            in_turn.mean,
            in_turn.p99,
            in_turn.max,
            three(self.oracle.relative_to(in_turn)),
            three(self.ratios()),
            if self.exceeds() { " **beyond**" } else { "" },
        )
    }
}

/// Measures the machine's time for a poll, in nanoseconds, and the memory for a task, in bytes.
///
/// The time is that of the fastest tenth of chunks, because a busy machine delays most of them.
fn cost(count: usize) -> (f64, f64) {
    const CHUNK: usize = 100;
    let workload = Workload {
        tasks: count,
        begin: Begin::Together,
        lengths: Lengths::Lognormal,
        progress: Progress::Noisy,
        waiting: 0.0,
        failures: 0.0,
        failing: 0.0,
    };
    let mut rng = Rng::with_seed(2);
    let mut kept = None;
    let mut chunks = Vec::with_capacity(3 * count / CHUNK + 1);
    let allocated = allocation_counter::measure(|| {
        let mut ours = Ours::default();
        for task in 0..count {
            ours.add(task, 0.0, 0.0);
        }
        let mut begin = Instant::now();
        for tick in 0..3 * count {
            let now = tick as f64 / POLLS_A_SECOND;
            if let Some(task) = ours.next(now) {
                let drawn = Task::draw(now - 30.0, &workload, &mut rng);
                let observation = drawn.poll(now, workload.progress, &mut rng);
                ours.record(task, now, &observation);
            }
            if tick % CHUNK == CHUNK - 1 {
                chunks.push(begin.elapsed());
                begin = Instant::now();
            }
        }
        kept = Some(ours);
    });
    chunks.sort();
    let fast = chunks[chunks.len() / 10].as_nanos() as f64 / CHUNK as f64;
    (fast, allocated.bytes_current as f64 / count as f64)
}
