//! Comparison of contenders that do the same work. They take turns in one process, for ratios that
//! a busy machine does not change. Criterion then measures each alone, for baselines.
//!
//! `--test` runs everything once.
//! `COMPARISON_SECONDS=2 cargo bench -p mps-suite --bench read -- --test '1 MB'` prints ratios
//! only.

#![allow(unreachable_pub, dead_code, reason = "a module of several programs")]

use crate::figures::record;
use crate::settings;
use criterion::{BenchmarkId, Criterion, SamplingMode, Throughput};
use std::time::{Duration, Instant};

/// Name of a contender, and one run of its work.
pub type Contender<'c> = (&'static str, Box<dyn FnMut() + 'c>);

/// All comparisons of one program.
pub struct Comparisons {
    criterion: Criterion,
    length: Duration,
}

impl Comparisons {
    /// Reads the settings from the command line and from `COMPARISON_SECONDS`.
    pub fn from_args() -> Self {
        let seconds = std::env::var("COMPARISON_SECONDS").ok();
        let length = match seconds.and_then(|seconds| seconds.parse().ok()) {
            Some(seconds) => Duration::from_secs_f64(seconds),
            None if std::env::args().any(|argument| argument == "--test") => Duration::ZERO,
            None => settings::COMPARISON,
        };
        Self {
            criterion: settings::criterion(),
            length,
        }
    }

    /// Compares contenders that work on an input of `bytes` bytes. Ratios are relative to the first
    /// contender. Returns the time of each from the turns, or `None` if the command line selects
    /// none of them.
    pub fn compare(
        &mut self,
        group: &str,
        input: &str,
        bytes: usize,
        mut contenders: Vec<Contender<'_>>,
    ) -> Option<Vec<Duration>> {
        let mut compared = None;
        let mut criterion = self.criterion.benchmark_group(format!("{group}, {input}"));
        criterion.sampling_mode(SamplingMode::Flat);
        criterion.throughput(Throughput::Bytes(bytes as u64));
        for index in 0..contenders.len() {
            let name = contenders[index].0;
            criterion.bench_function(BenchmarkId::from_parameter(name), |bencher| {
                // Take turns here, because only criterion knows which contenders the command line
                // selects.
                if compared.is_none() {
                    let times = take_turns(&mut contenders, self.length);
                    print(group, input, bytes, &contenders, &times);
                    for ((name, _), time) in contenders.iter().zip(&times) {
                        record(group, input, name, time.as_secs_f64() * 1e9, "ns");
                    }
                    record(group, input, "size", bytes as f64, "bytes");
                    compared = Some(times);
                }
                bencher.iter(&mut contenders[index].1);
            });
        }
        criterion.finish();
        compared
    }

    /// Prints criterion's final summary.
    pub fn finish(&mut self) {
        self.criterion.final_summary();
    }
}

/// Returns the median time of each contender. All of them take turns for `length`.
#[expect(
    clippy::disallowed_methods,
    reason = "what is measured is the time of this machine"
)]
fn take_turns(contenders: &mut [Contender<'_>], length: Duration) -> Vec<Duration> {
    let mut times: Vec<Vec<Duration>> = contenders.iter().map(|_| Vec::new()).collect();
    let started = Instant::now();
    let turns = if length.is_zero() { 1 } else { settings::TURNS };
    while times[0].len() < turns || started.elapsed() < length {
        // Keep all turns similarly long. A short turn after a second of other contenders would find
        // cold caches.
        let longest = times.iter().filter_map(|times| times.iter().min()).max();
        let turn = longest.map_or(settings::TURN, |&longest| settings::TURN.max(longest / 2));
        for ((_, run), times) in contenders.iter_mut().zip(&mut times) {
            let once = times.iter().min().map_or(turn, |&time| time);
            let runs = (turn.as_nanos() / once.as_nanos().max(1)).clamp(1, 100_000);
            let begun = Instant::now();
            for _ in 0..runs {
                run();
            }
            times.push(begun.elapsed() / runs as u32);
        }
    }
    times
        .into_iter()
        .map(|mut times| {
            times.sort_unstable();
            times[times.len() / 2]
        })
        .collect()
}

fn print(group: &str, input: &str, bytes: usize, contenders: &[Contender<'_>], times: &[Duration]) {
    println!("\n{group}, {input}: {bytes} bytes");
    for ((name, _), time) in contenders.iter().zip(times) {
        println!(
            "  {name:24} {time:>12.2?} {:>9.0} MB/s {:>9.3}",
            bytes as f64 / time.as_secs_f64() / 1e6,
            times[0].as_secs_f64() / time.as_secs_f64()
        );
    }
}
