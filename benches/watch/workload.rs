//! Simulated tasks: when they begin, how long they run, and what the service reports of them.

use fastrand::Rng;
use mps_describe::schedule::{Observation, State};
use std::time::Duration;

/// Workload of a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Workload {
    pub(crate) tasks: usize,
    pub(crate) begin: Begin,
    pub(crate) lengths: Lengths,
    pub(crate) progress: Progress,
    /// Longest time in the state `WAITING`, in seconds. Each task draws its own.
    pub(crate) waiting: f64,
    /// Share of the polls that fail.
    pub(crate) failures: f64,
    /// Share of the tasks that fail, at a random time before their end.
    pub(crate) failing: f64,
}

/// Begin of the tasks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Begin {
    /// All tasks run from the start, at random ages. A task whose end was noticed is replaced.
    Steady,
    Together,
    /// Equal waves with these seconds between two.
    Waves(usize, f64),
    /// Tasks per second.
    Rate(f64),
}

/// Lengths of the tasks, in seconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Lengths {
    /// From 60 to 600, median 190.
    Lognormal,
    Uniform(f64, f64),
    /// Half of the tasks take 60 to 70, the others 500 to 600.
    Bimodal,
    /// All take 127, which is no multiple of a round.
    Equal,
    /// One of a thousand takes 1,200, the others 60 to 90.
    OneLong,
}

/// Progress that the service reports of a running task, besides its age.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Progress {
    Exact,
    /// The remaining time that follows from the progress is 10 % off, independently at each poll.
    Noisy,
    /// The same in whole percents, as in the answers of the service.
    Percents,
    /// The length that follows from the progress is 10 % off, independently at each poll.
    LengthOff,
    /// The same error during the whole task.
    Biased,
    /// Ten percentage points off, independently at each poll.
    Points,
    /// As `Noisy`, but a fifth of the tasks report this percentage all the time.
    Stuck(f64),
    /// Jumps by a quarter.
    Jumping,
    /// Chance.
    Random,
    /// No progress. The length of the media is, with an error of 20 %, proportional to that of the
    /// task.
    Media,
    Absent,
    /// Neither progress nor any time.
    Nothing,
}

#[derive(Clone, Debug)]
pub(crate) struct Task {
    pub(crate) added: f64,
    pub(crate) begin: f64,
    length: f64,
    /// Age at which it fails.
    fails_at: Option<f64>,
    media: f64,
    bias: f64,
    is_stuck: bool,
}

impl Task {
    pub(crate) fn draw(added: f64, workload: &Workload, rng: &mut Rng) -> Self {
        let length = workload.lengths.draw(rng);
        Self {
            added,
            begin: added + workload.waiting * rng.f64(),
            length,
            media: length * 2.0 * (0.2 * normal(rng)).exp(),
            bias: 1.0 + 0.1 * normal(rng),
            is_stuck: rng.f64() < 0.2,
            // Drawn last and only if needed, so that other workloads draw as before.
            fails_at: (workload.failing > 0.0 && rng.f64() < workload.failing)
                .then(|| length * rng.f64()),
        }
    }

    /// Draws a task that runs already, at a random age.
    pub(crate) fn draw_running(workload: &Workload, rng: &mut Rng) -> Self {
        let mut task = Self::draw(0.0, workload, rng);
        task.begin -= task.lasts() * rng.f64();
        task
    }

    pub(crate) fn end(&self) -> f64 {
        self.begin + self.lasts()
    }

    fn lasts(&self) -> f64 {
        self.fails_at.unwrap_or(self.length)
    }

    pub(crate) fn poll(&self, now: f64, progress: Progress, rng: &mut Rng) -> Observation<'static> {
        let kind = "WorkflowTask";
        if now < self.begin {
            return Observation {
                state: State::Waiting,
                kind,
                ..Observation::default()
            };
        }
        let age = now - self.begin;
        let ended = now >= self.end();
        let is_told = progress != Progress::Nothing;
        Observation {
            state: if ended { State::Ended } else { State::Running },
            kind,
            age: is_told.then(|| Duration::from_secs_f64(age)),
            length: (is_told && ended).then(|| Duration::from_secs_f64(self.lasts())),
            failed: ended && self.fails_at.is_some(),
            progress: self.progress(age, progress, rng).filter(|_| !ended),
            media: (progress == Progress::Media).then(|| Duration::from_secs_f64(self.media)),
        }
    }

    /// Returns the progress in percent.
    fn progress(&self, age: f64, progress: Progress, rng: &mut Rng) -> Option<f64> {
        let done = age / self.length;
        let noisy = |rng: &mut Rng| {
            let rest = (self.length - age) * (1.0 + 0.1 * normal(rng)).max(0.0);
            100.0 * age / (age + rest).max(1e-9)
        };
        let percent = match progress {
            Progress::Exact => 100.0 * done,
            Progress::Stuck(at) if self.is_stuck => at,
            Progress::Noisy | Progress::Stuck(_) => noisy(rng),
            Progress::Percents => noisy(rng).round(),
            Progress::LengthOff => (100.0 * done * (1.0 + 0.1 * normal(rng))).round(),
            Progress::Biased => (100.0 * done * self.bias).round(),
            Progress::Points => (100.0 * done + 10.0 * normal(rng)).round(),
            Progress::Jumping => (4.0 * done).floor() * 25.0,
            Progress::Random => (100.0 * rng.f64()).round(),
            Progress::Media | Progress::Absent | Progress::Nothing => return None,
        };
        let most = match progress {
            Progress::Exact | Progress::Noisy | Progress::Stuck(_) => 100.0,
            _ => 99.0,
        };
        Some(percent.clamp(0.0, most))
    }
}

impl Workload {
    /// Returns what distinguishes the row besides begin and lengths.
    pub(crate) fn facts(&self) -> String {
        let mut facts = self.progress.name().to_owned();
        if self.waiting > 0.0 {
            facts += &format!(", waits up to {} s", self.waiting);
        }
        if self.failing > 0.0 {
            facts += &format!(", {:.0} % of tasks fail", 100.0 * self.failing);
        }
        if self.failures > 0.0 {
            facts += &format!(", {} % of polls fail", 100.0 * self.failures);
        }
        facts
    }
}

impl Begin {
    pub(crate) fn name(self) -> String {
        match self {
            Self::Steady => "steady".into(),
            Self::Together => "together".into(),
            Self::Waves(waves, gap) => format!("{waves} waves, {gap} s apart"),
            Self::Rate(rate) => format!("{rate} a second"),
        }
    }
}

impl Progress {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Noisy => "rest 10 % off",
            Self::Percents => "rest 10 % off, whole percents",
            Self::LengthOff => "10 % off at each poll",
            Self::Biased => "10 % off all along",
            Self::Points => "ten points off",
            Self::Stuck(at) if at > 50.0 => "a fifth stuck at 99",
            Self::Stuck(_) => "a fifth stuck at 0",
            Self::Jumping => "jumps by a quarter",
            Self::Random => "chance",
            Self::Media => "none, media length",
            Self::Absent => "none",
            Self::Nothing => "none, and no times",
        }
    }
}

impl Lengths {
    pub(crate) fn name(self) -> String {
        match self {
            Self::Lognormal => "lognormal".into(),
            Self::Uniform(from, to) => format!("{from} to {to}"),
            Self::Bimodal => "two kinds".into(),
            Self::Equal => "all 127".into(),
            Self::OneLong => "few long".into(),
        }
    }

    fn draw(self, rng: &mut Rng) -> f64 {
        match self {
            Self::Lognormal => loop {
                let length = (190_f64.ln() + 0.5 * normal(rng)).exp();
                if (60.0..=600.0).contains(&length) {
                    return length;
                }
            },
            Self::Uniform(from, to) => from + (to - from) * rng.f64(),
            Self::Bimodal if rng.bool() => 60.0 + 10.0 * rng.f64(),
            Self::Bimodal => 500.0 + 100.0 * rng.f64(),
            Self::Equal => 127.0,
            Self::OneLong if rng.u32(0..1_000) == 0 => 1_200.0,
            Self::OneLong => 60.0 + 30.0 * rng.f64(),
        }
    }
}

fn normal(rng: &mut Rng) -> f64 {
    (-2.0 * (1.0 - rng.f64()).ln()).sqrt() * (std::f64::consts::TAU * rng.f64()).cos()
}
