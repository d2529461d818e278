//! Simulation of how late a poller notices the ends of many tasks. Compares the schedule of
//! `Client::watch` with round-robin polling and with a fixed interval per task. All have the same
//! 100 polls a second, and nothing is sent.
//!
//! Run `cargo bench -p mps-suite --bench watch`. It fails if a bound is exceeded. `-- --test` is
//! too short for the bounds. `-- --plot docs/watch.svg` also draws the figures.
//!
//! The simulation has its own time. All figures except those of the machine's speed are therefore
//! the same in every run.

#![allow(missing_docs, reason = "a program")]
#![expect(clippy::disallowed_methods, reason = "it measures the machine")]

use fastrand::Rng;
use mps_describe::schedule::{NextPoll, Observation, Schedule, State, TaskKey};
use plotters::prelude::*;
use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};
use std::error::Error;
use std::time::{Duration, Instant};

/// Polls per second that each policy may make. It is the service's rate limit.
const LOOKS_A_SECOND: f64 = 100.0;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (mut short, mut plot) = (false, None);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--test" => short = true,
            "--plot" => plot = arguments.next(),
            _ => {}
        }
    }
    println!(
        "{:>7}  {:<28} {:>14} {:>14} {:>14} {:>7} {:>7} {:>9}",
        "tasks", "known of a task", "in turn", "every 30 s", "ours", "mean", "p99", "ns a poll"
    );
    println!(
        "{:>7}  {:<28} {:>14} {:>14} {:>14} {:>15}",
        "", "", "mean / p99, s", "mean / p99, s", "mean / p99, s", "to in turn"
    );
    let sizes: &[usize] = if short {
        &[2_000]
    } else {
        &[2_000, 10_000, 100_000]
    };
    let mut results = Vec::new();
    for &tasks in sizes {
        for known in Known::ALL {
            let result = compare(tasks, known, short);
            println!("{result}");
            if !short {
                result.assert_asked();
            }
            results.push(result);
        }
    }
    memory(if short { 1_000 } else { 100_000 });
    if let Some(file) = plot {
        draw(&file, &results)?;
    }
    Ok(())
}

/// Information about a task that the service reports.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Known {
    /// Progress with an independent error of 10 % each time (one standard deviation).
    Progress,
    /// Progress with the same error of 10 % during the whole task.
    BiasedProgress,
    /// Progress with an independent error of ten percentage points each time, however far the task
    /// is.
    Points,
    /// Times of begin and end, and the length of the media. The length of the task is proportional
    /// to it, with an error of 20 %.
    Media,
    /// Times of begin and end.
    Lengths,
    /// Times of begin and end, for tasks that take either one minute or nine.
    TwoLengths,
    /// Only that a task has ended.
    Nothing,
}

impl Known {
    const ALL: [Self; 7] = [
        Self::Progress,
        Self::BiasedProgress,
        Self::Points,
        Self::Media,
        Self::Lengths,
        Self::TwoLengths,
        Self::Nothing,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Progress => "progress, 10 % off",
            Self::BiasedProgress => "progress, 10 % off all along",
            Self::Points => "progress, ten points off",
            Self::Media => "lengths of task and media",
            Self::Lengths => "lengths",
            Self::TwoLengths => "lengths, of two kinds",
            Self::Nothing => "nothing",
        }
    }
}

/// Delays of one policy, and the time that each poll cost it.
struct Delays {
    mean: f64,
    p99: f64,
    nanoseconds_a_look: f64,
}

struct Comparison {
    tasks: usize,
    known: Known,
    in_turn: Delays,
    fixed: Delays,
    ours: Delays,
}

impl Comparison {
    fn mean(&self) -> f64 {
        self.ours.mean / self.in_turn.mean
    }

    fn p99(&self) -> f64 {
        self.ours.p99 / self.in_turn.p99
    }

    /// Checks the bounds that the schedule has to meet, or stricter ones that it does meet.
    fn assert_asked(&self) {
        let bound = match (self.tasks, self.known) {
            (2_000, Known::Progress | Known::BiasedProgress) => 0.25,
            (10_000, Known::Progress | Known::BiasedProgress) => 0.40,
            (2_000, Known::Points) => 0.25,
            // A task is polled only twice, and the first poll comes too early to be informative.
            (10_000, Known::Points) => 0.46,
            (2_000, Known::Media) => 0.45,
            (10_000, Known::Media) => 0.60,
            (2_000 | 10_000, Known::Lengths | Known::TwoLengths) => 0.85,
            _ => 1.02,
        };
        assert!(self.mean() <= bound, "{self}");
        assert!(self.p99() <= 1.1, "{self}");
        assert!(self.ours.nanoseconds_a_look <= 2_000.0, "{self}");
    }
}

impl std::fmt::Display for Comparison {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let both = |delays: &Delays| format!("{:.1} / {:.1}", delays.mean, delays.p99);
        write!(
            f,
            "{:>7}  {:<28} {:>14} {:>14} {:>14} {:>7.3} {:>7.3} {:>9.0}",
            self.tasks,
            self.known.name(),
            both(&self.in_turn),
            both(&self.fixed),
            both(&self.ours),
            self.mean(),
            self.p99(),
            self.ours.nanoseconds_a_look,
        )
    }
}

fn compare(tasks: usize, known: Known, short: bool) -> Comparison {
    // Simulate several rounds of round-robin polling. The first third is not counted, because the
    // schedule learns lengths then.
    let round = tasks as f64 / LOOKS_A_SECOND;
    let seconds = if short {
        900.0
    } else {
        (4.0 * round).max(3_000.0)
    };
    let run = |policy: &mut dyn Policy| simulate(policy, tasks, known, seconds);
    Comparison {
        tasks,
        known,
        in_turn: run(&mut InTurn::default()),
        fixed: run(&mut Fixed::default()),
        ours: run(&mut Ours::default()),
    }
}

/// Policy that decides which of many tasks to poll next. Tasks are numbers, and times are in
/// seconds.
trait Policy {
    fn add(&mut self, task: usize, now: f64);
    fn next(&mut self, now: f64) -> Option<usize>;
    fn record(&mut self, task: usize, now: f64, observation: &Observation<'_>);
}

#[derive(Default)]
struct InTurn(VecDeque<usize>);

impl Policy for InTurn {
    fn add(&mut self, task: usize, _: f64) {
        self.0.push_back(task);
    }

    fn next(&mut self, _: f64) -> Option<usize> {
        self.0.pop_front()
    }

    fn record(&mut self, task: usize, _: f64, observation: &Observation<'_>) {
        if observation.state != State::Ended {
            self.0.push_back(task);
        }
    }
}

/// Policy that polls each task every 30 seconds. If no poll is left, the task waits for the next
/// one, first come, first served.
#[derive(Default)]
struct Fixed {
    queue: BinaryHeap<Reverse<(u64, usize)>>,
}

impl Policy for Fixed {
    fn add(&mut self, task: usize, now: f64) {
        self.queue.push(Reverse(((now * 1e6) as u64, task)));
    }

    fn next(&mut self, now: f64) -> Option<usize> {
        let Reverse((due, task)) = *self.queue.peek()?;
        if due as f64 / 1e6 > now {
            return None;
        }
        self.queue.pop();
        Some(task)
    }

    fn record(&mut self, task: usize, now: f64, observation: &Observation<'_>) {
        if observation.state != State::Ended {
            self.add(task, now + 30.0);
        }
    }
}

#[derive(Default)]
struct Ours {
    schedule: Schedule,
    keys: Vec<Option<TaskKey>>,
    tasks: Vec<usize>,
}

impl Policy for Ours {
    fn add(&mut self, task: usize, now: f64) {
        let key = self.schedule.add(Duration::from_secs_f64(now));
        self.keys.resize(self.keys.len().max(task + 1), None);
        self.keys[task] = Some(key);
        self.tasks.resize(self.tasks.len().max(key.index() + 1), 0);
        self.tasks[key.index()] = task;
    }

    fn next(&mut self, now: f64) -> Option<usize> {
        match self.schedule.next(Duration::from_secs_f64(now)) {
            NextPoll::Now(key) => Some(self.tasks[key.index()]),
            NextPoll::At(_) | NextPoll::Idle => None,
        }
    }

    fn record(&mut self, task: usize, now: f64, observation: &Observation<'_>) {
        if let Some(key) = self.keys[task] {
            self.schedule
                .record(key, Duration::from_secs_f64(now), observation);
        }
    }
}

struct Task {
    begin: f64,
    length: f64,
    media: f64,
    bias: f64,
}

impl Task {
    fn draw(begin: f64, known: Known, rng: &mut Rng) -> Self {
        // Lognormal, from 1 to 10 minutes.
        let mut length = loop {
            let length = (190_f64.ln() + 0.5 * normal(rng)).exp();
            if (60.0..=600.0).contains(&length) {
                break length;
            }
        };
        if known == Known::TwoLengths {
            length = match rng.bool() {
                true => 60.0 + 10.0 * rng.f64(),
                false => 500.0 + 100.0 * rng.f64(),
            };
        }
        let media = match known {
            Known::Media => length * 2.0 * (0.2 * normal(rng)).exp(),
            _ => 0.0,
        };
        Self {
            begin,
            length,
            media,
            bias: 1.0 + 0.1 * normal(rng),
        }
    }

    fn poll(&self, now: f64, known: Known, rng: &mut Rng) -> Observation<'static> {
        let age = now - self.begin;
        let ended = age >= self.length;
        let done = age / self.length;
        let progress = match known {
            Known::Progress => Some(done * (1.0 + 0.1 * normal(rng))),
            Known::BiasedProgress => Some(done * self.bias),
            Known::Points => Some(done + 0.1 * normal(rng)),
            _ => None,
        };
        let told = known != Known::Nothing;
        Observation {
            state: if ended { State::Ended } else { State::Running },
            kind: "WorkflowTask",
            age: told.then(|| Duration::from_secs_f64(age)),
            length: (told && ended).then(|| Duration::from_secs_f64(self.length)),
            // Whole percents, as in the service's answers.
            progress: progress
                .filter(|_| !ended)
                .map(|told| (100.0 * told).clamp(0.0, 99.0).round()),
            media: (known == Known::Media).then(|| Duration::from_secs_f64(self.media)),
        }
    }
}

/// Simulates a policy with a constant number of tasks. A task whose end has been noticed is
/// replaced by a new one.
fn simulate(policy: &mut dyn Policy, count: usize, known: Known, seconds: f64) -> Delays {
    let mut rng = Rng::with_seed(1);
    let mut tasks: Vec<_> = (0..count)
        .map(|_| {
            let mut task = Task::draw(0.0, known, &mut rng);
            task.begin = -task.length * rng.f64();
            task
        })
        .collect();
    for task in 0..count {
        policy.add(task, 0.0);
    }
    let mut delays = Vec::new();
    let (mut polls, mut spent, mut chunks) = (0_u32, Duration::ZERO, Vec::new());
    let ticks = (seconds * LOOKS_A_SECOND) as u64;
    for tick in 1..=ticks {
        let now = tick as f64 / LOOKS_A_SECOND;
        let begin = Instant::now();
        let next = policy.next(now);
        spent += begin.elapsed();
        let Some(index) = next else { continue };
        polls += 1;
        if polls.is_multiple_of(1_000) {
            chunks.push(std::mem::take(&mut spent));
        }
        let task = &tasks[index];
        let observation = task.poll(now, known, &mut rng);
        let begin = Instant::now();
        policy.record(index, now, &observation);
        spent += begin.elapsed();
        if observation.state == State::Ended {
            if now > seconds / 3.0 {
                delays.push(now - task.begin - task.length);
            }
            tasks[index] = Task::draw(now, known, &mut rng);
            policy.add(index, now);
        }
    }
    delays.sort_by(f64::total_cmp);
    // Use the median, because a busy machine delays single chunks.
    chunks.sort();
    Delays {
        mean: delays.iter().sum::<f64>() / delays.len() as f64,
        p99: delays[delays.len() * 99 / 100],
        nanoseconds_a_look: chunks[chunks.len() / 2].as_nanos() as f64 / 1_000.0,
    }
}

fn normal(rng: &mut Rng) -> f64 {
    (-2.0 * (1.0 - rng.f64()).ln()).sqrt() * (std::f64::consts::TAU * rng.f64()).cos()
}

/// Measures the memory that the schedule needs per task.
fn memory(count: usize) {
    let mut rng = Rng::with_seed(2);
    let mut kept = None;
    let allocated = allocation_counter::measure(|| {
        let mut ours = Ours::default();
        for task in 0..count {
            ours.add(task, 0.0);
        }
        for tick in 0..3 * count {
            let now = tick as f64 / LOOKS_A_SECOND;
            if let Some(task) = ours.next(now) {
                let drawn = Task::draw(now - 30.0, Known::Progress, &mut rng);
                let observation = drawn.poll(now, Known::Progress, &mut rng);
                ours.record(task, now, &observation);
            }
        }
        kept = Some(ours);
    });
    let bytes = allocated.bytes_max as f64 / count as f64;
    println!("{count} tasks scheduled: {bytes:.0} bytes a task at the most");
    assert!(bytes <= 1_024.0);
}

/// Draws the mean delays relative to round-robin polling.
fn draw(file: &str, results: &[Comparison]) -> Result<(), Box<dyn Error>> {
    let root = SVGBackend::new(file, (860, 420)).into_drawing_area();
    root.fill(&WHITE)?;
    let mut sizes: Vec<_> = results.iter().map(|result| result.tasks).collect();
    sizes.dedup();
    let panels = root.split_evenly((1, sizes.len()));
    for (panel, tasks) in panels.iter().zip(sizes) {
        let of_size: Vec<_> = results.iter().filter(|r| r.tasks == tasks).collect();
        let mut chart = ChartBuilder::on(panel)
            .caption(format!("{},000 tasks", tasks / 1_000), ("sans-serif", 18))
            .margin(10)
            .x_label_area_size(20)
            .y_label_area_size(36)
            .build_cartesian_2d(0.0..of_size.len() as f64, 0.0..1.5)?;
        chart
            .configure_mesh()
            .disable_x_mesh()
            .light_line_style(TRANSPARENT)
            .x_labels(0)
            .y_desc("mean delay, looking in turn = 1")
            .draw()?;
        for (place, result) in of_size.iter().enumerate() {
            let left = place as f64;
            let color = Palette99::pick(place);
            let bar = [(left + 0.15, 0.0), (left + 0.85, result.mean())];
            chart
                .draw_series([Rectangle::new(bar, color.filled())])?
                .label(result.known.name())
                .legend(move |(x, y)| {
                    Rectangle::new([(x, y - 5), (x + 10, y + 5)], color.filled())
                });
            let text = format!("{:.2}", result.mean());
            let at = (left + 0.25, result.mean() + 0.06);
            chart.draw_series([Text::new(text, at, ("sans-serif", 13))])?;
        }
        if tasks == 2_000 {
            chart
                .configure_series_labels()
                .position(SeriesLabelPosition::UpperLeft)
                .background_style(WHITE.mix(0.8))
                .draw()?;
        }
    }
    root.present()?;
    Ok(())
}
