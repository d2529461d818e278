//! How long tasks ran in this run.

use super::forecast::Forecast;
use std::sync::LazyLock;

/// The lengths of the tasks of one kind, and how well progress foretold them.
#[derive(Debug)]
pub(super) struct Lengths {
    plain: Table,
    /// In proportion to the length of the media.
    relative: Table,
    progress: ProgressErrors,
    /// Lengths until the tables are set up anew.
    until_rebuilt: u32,
}

/// A table of ages, or of ages in units of another length.
#[derive(Clone, Copy, Debug)]
pub(super) struct ScaledTable<'a> {
    table: &'a Table,
    /// Units of the table in a second.
    scale: f64,
}

/// Ages of a relative table are in thousandths of the media's length, so that its finest bin is a thousandth of it.
const RELATIVE_UNITS: f64 = 1_000.0;

impl Lengths {
    pub(super) fn new() -> Self {
        Self {
            plain: Table::new(),
            relative: Table::new(),
            progress: ProgressErrors::default(),
            until_rebuilt: 1,
        }
    }

    /// How many lengths are known.
    pub(super) fn count(&self) -> f64 {
        self.plain.logs.count
    }

    /// The chance to end within a second, over all ages.
    pub(super) fn mean_hazard(&self) -> f64 {
        self.plain.mean_hazard()
    }

    /// The table that foretells a task with media of this length best.
    pub(super) fn table(&self, media: Option<f64>) -> ScaledTable<'_> {
        let (plain, relative) = (&self.plain.logs, &self.relative.logs);
        match media {
            Some(media) if relative.count >= 30.0 && relative.var < 0.7 * plain.var => {
                ScaledTable {
                    table: &self.relative,
                    scale: RELATIVE_UNITS / media,
                }
            }
            _ => ScaledTable {
                table: &self.plain,
                scale: 1.0,
            },
        }
    }

    /// Mean and variance of the logarithm of the length, of all tasks of the kind.
    pub(super) fn logs(&self) -> &Mean {
        &self.plain.logs
    }

    pub(super) fn progress(&self) -> &ProgressErrors {
        &self.progress
    }

    /// Whether progress tells much more than the lengths.
    pub(super) fn progress_is_better(&self) -> bool {
        let middle = self.progress.by_progress[5].var;
        self.count() > 5.0 && self.progress.told > 5.0 && middle < 0.5 * self.plain.logs.var
    }

    /// Notes that a task went from one age to another without an end before the latter.
    pub(super) fn observe_alive(&mut self, from: f64, to: f64, media: Option<f64>) {
        self.plain.observe_alive(from, to);
        if let Some(media) = media {
            let scale = RELATIVE_UNITS / media;
            self.relative.observe_alive(from * scale, to * scale);
        }
    }

    /// Notes that a task ended at this age, and what had been forecast.
    pub(super) fn observe_end(&mut self, age: f64, media: Option<f64>, forecast: &Forecast) {
        self.plain.observe_end(age);
        if let Some(media) = media {
            self.relative.observe_end(age * RELATIVE_UNITS / media);
        }
        forecast.update_errors(age.max(1.0).ln(), &mut self.progress);
        self.until_rebuilt -= 1;
        if self.until_rebuilt == 0 {
            self.until_rebuilt = (self.count() / 50.0).clamp(1.0, 50.0) as u32;
            self.plain.rebuild();
            if self.relative.all_ends > 0.0 {
                self.relative.rebuild();
            }
        }
    }
}

impl ScaledTable<'_> {
    /// The seconds after which a task of this age is looked at for this price.
    pub(super) fn poll_after(&self, age: f64, price: f64) -> f64 {
        let roots = &self.table.roots;
        let from = value_at(roots, age * self.scale);
        // The root of a hazard in other units.
        age_at(roots, from + price * self.scale.sqrt()) / self.scale - age
    }

    /// The age by which a task that is older than `age` has ended by this chance.
    pub(super) fn age_of_chance(&self, age: f64, chance: f64) -> f64 {
        let hazard = value_at(&self.table.hazards, age * self.scale) - (1.0 - chance).ln();
        age_at(&self.table.hazards, hazard) / self.scale
    }

    /// The cumulated hazard up to this age.
    pub(super) fn hazard_until(&self, age: f64) -> f64 {
        value_at(&self.table.hazards, age * self.scale)
    }
}

/// How far progress was off in tasks that ended. ProgressErrors are those of the logarithm of the length that it foretold.
#[derive(Debug)]
pub(super) struct ProgressErrors {
    /// By the progress that was told, in tenths.
    pub(super) by_progress: [Mean; 10],
    /// By the number of polls, how the error of their mean compares with that of independent polls: a task's progress may be off
    /// the same way all along.
    pub(super) by_polls: [Mean; POLL_GROUPS],
    /// Tasks that told any.
    pub(super) told: f64,
}

pub(super) const POLL_GROUPS: usize = 5;

impl Default for ProgressErrors {
    fn default() -> Self {
        Self {
            // A fifth off, until better is known.
            by_progress: [Mean::assumed(0.04, 1.0); 10],
            by_polls: [Mean::assumed(1.0, 4.0); POLL_GROUPS],
            told: 0.0,
        }
    }
}

/// A running mean and the variance about it, that forgets slowly.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mean {
    pub(super) mean: f64,
    pub(super) var: f64,
    pub(super) count: f64,
}

/// What the latest value weighs at the least.
const NEWEST: f64 = 0.005;

impl Mean {
    fn assumed(var: f64, count: f64) -> Self {
        Self {
            mean: 0.0,
            var,
            count,
        }
    }

    fn add(&mut self, value: f64) {
        let weight = (1.0 / (self.count + 1.0)).max(NEWEST);
        let distance = value - self.mean;
        self.mean += weight * distance;
        self.var = ((1.0 - weight) * (self.var + weight * distance * distance)).max(0.01);
        self.count += 1.0;
    }

    /// Adds a square to the mean square about zero.
    pub(super) fn add_square(&mut self, square: f64) {
        self.count += 1.0;
        let weight = (1.0 / self.count).max(NEWEST);
        self.var += weight * (square - self.var);
    }
}

/// How many ends there were at which age, and how long tasks were of that age.
#[derive(Debug)]
struct Table {
    ends: [f64; BINS],
    /// Of tasks that entered or left a bin within it, the time in it.
    lived: [f64; BINS],
    /// Tasks that went through whole bins: how many more than in the bin before.
    passed: [f64; BINS],
    all_ends: f64,
    all_lived: f64,
    /// The cumulated hazard up to the lower edge of each bin.
    hazards: [f64; BINS + 1],
    /// As `hazards`, of the root of the hazard.
    roots: [f64; BINS + 1],
    logs: Mean,
}

/// Bins of ages: the first up to 1, then eight an octave: up to three days in seconds.
const BINS: usize = 145;
const OCTAVE: f64 = 8.0;

static EDGES: LazyLock<[f64; BINS + 1]> = LazyLock::new(|| {
    std::array::from_fn(|bin| match bin {
        0 => 0.0,
        bin => ((bin - 1) as f64 / OCTAVE).exp2(),
    })
});

/// Before anything is known, tasks are assumed to end after about so many seconds, at any age alike.
const ASSUMED_LENGTH: f64 = 200.0;
/// What is assumed of each bin weighs as much as so many ends.
const ASSUMED_ENDS: f64 = 8.0;
/// Neighbours of a bin, by their distance, count for it in part.
const SMOOTHING: [f64; 5] = [1.0, 0.9, 0.6, 0.3, 0.1];
/// Beyond so many ends the older ones fade.
const REMEMBERED: f64 = 32_768.0;

impl Table {
    fn new() -> Self {
        let mut table = Self {
            ends: [0.0; BINS],
            lived: [0.0; BINS],
            passed: [0.0; BINS],
            all_ends: 0.0,
            all_lived: 0.0,
            hazards: [0.0; BINS + 1],
            roots: [0.0; BINS + 1],
            logs: Mean::assumed(1.0, 0.0),
        };
        table.rebuild();
        table
    }

    fn observe_alive(&mut self, from: f64, to: f64) {
        if to <= from {
            return;
        }
        self.all_lived += to - from;
        let (first, last) = (bin_of(from), bin_of(to));
        if first == last {
            self.lived[first] += to - from;
        } else {
            self.lived[first] += EDGES[first + 1] - from;
            self.lived[last] += to - EDGES[last];
            self.passed[first + 1] += 1.0;
            self.passed[last] -= 1.0;
        }
    }

    fn observe_end(&mut self, age: f64) {
        self.all_ends += 1.0;
        self.ends[bin_of(age)] += 1.0;
        self.logs.add(age.max(1.0).ln());
    }

    fn mean_hazard(&self) -> f64 {
        (self.all_ends + 1.0) / (self.all_lived + ASSUMED_LENGTH)
    }

    /// Cumulates the hazards: ends for the time lived, smoothed over neighbours and drawn towards the mean where little is known.
    fn rebuild(&mut self) {
        if self.all_ends > REMEMBERED {
            let counts = [&mut self.ends, &mut self.lived, &mut self.passed];
            counts.into_iter().flatten().for_each(|count| *count /= 2.0);
            self.all_ends /= 2.0;
            self.all_lived /= 2.0;
        }
        let mut passing = 0.0;
        let lived: [f64; BINS] = std::array::from_fn(|bin| {
            passing += self.passed[bin];
            self.lived[bin] + passing * (EDGES[bin + 1] - EDGES[bin])
        });
        let mean = self.mean_hazard();
        let (mut hazard_sum, mut root_sum) = (0.0, 0.0);
        for bin in 0..BINS {
            self.hazards[bin] = hazard_sum;
            self.roots[bin] = root_sum;
            let (mut ends, mut time) = (ASSUMED_ENDS, ASSUMED_ENDS / mean);
            let reach = SMOOTHING.len() - 1;
            for near in bin.saturating_sub(reach)..=(bin + reach).min(BINS - 1) {
                let weight = SMOOTHING[near.abs_diff(bin)];
                ends += weight * self.ends[near];
                time += weight * lived[near];
            }
            let width = EDGES[bin + 1] - EDGES[bin];
            hazard_sum += ends / time * width;
            root_sum += (ends / time).sqrt() * width;
        }
        self.hazards[BINS] = hazard_sum;
        self.roots[BINS] = root_sum;
    }
}

fn bin_of(age: f64) -> usize {
    if age < 1.0 {
        0
    } else {
        ((age.log2() * OCTAVE) as usize + 1).min(BINS - 1)
    }
}

/// The value of a cumulated table at an age; it goes on beyond its end as in its last bin.
fn value_at(table: &[f64; BINS + 1], age: f64) -> f64 {
    let bin = bin_of(age);
    let (from, to) = (EDGES[bin], EDGES[bin + 1]);
    table[bin] + (table[bin + 1] - table[bin]) * ((age - from) / (to - from))
}

/// The age at which a cumulated table has this value.
fn age_at(table: &[f64; BINS + 1], value: f64) -> f64 {
    let bin = table
        .partition_point(|x| *x <= value)
        .saturating_sub(1)
        .min(BINS - 1);
    let (from, to) = (EDGES[bin], EDGES[bin + 1]);
    from + (value - table[bin]) / (table[bin + 1] - table[bin]) * (to - from)
}
