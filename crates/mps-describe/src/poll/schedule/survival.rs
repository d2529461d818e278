//! Hazard of a task's end by its age, learned from tasks that have ended.

use super::mean::Mean;
use std::sync::LazyLock;

/// Ends by age, the time that tasks spent at that age, and the hazard that follows from both.
#[derive(Debug)]
pub(super) struct SurvivalTable {
    ends: [f64; BINS],
    /// Time in each bin, of tasks that entered or left it within the bin.
    alive: [f64; BINS],
    /// Tasks that passed whole bins, as the difference to the bin before.
    passed: [f64; BINS],
    pub(super) all_ends: f64,
    all_alive: f64,
    /// Cumulative hazard up to the lower edge of each bin.
    hazards: [f64; BINS + 1],
    /// Hazard in each bin.
    rates: [f64; BINS],
    /// Integral of the survival from the lower edge of each bin.
    left: [f64; BINS + 1],
    /// Logarithms of the lengths.
    pub(super) logs: Mean,
}

/// Number of bins of ages. The first goes up to 1, then there are eight per octave. In seconds they
/// cover three days.
const BINS: usize = 145;
const OCTAVE: f64 = 8.0;

static EDGES: LazyLock<[f64; BINS + 1]> = LazyLock::new(|| {
    std::array::from_fn(|bin| match bin {
        0 => 0.0,
        bin => ((bin - 1) as f64 / OCTAVE).exp2(),
    })
});

/// Mean length that is assumed before anything is known, in seconds. It is a typical transcode.
const ASSUMED_LENGTH: f64 = 200.0;
/// Weight of the assumed hazard of a bin, in ends. Less would follow chance, more would learn late.
const ASSUMED_ENDS: f64 = 8.0;
/// Ends expected in a bin from which it counts more than its neighbours and the assumed hazard.
const KNOWN_ENDS: f64 = 16.0;
/// Weights of the neighbours of a bin by distance, if nothing is known of the bin itself.
const SMOOTHING: [f64; 4] = [0.9, 0.6, 0.3, 0.1];
/// Number of ends at which all counts are halved, so that old ones fade.
const MAX_ENDS: f64 = 32_768.0;

impl SurvivalTable {
    pub(super) fn new() -> Self {
        let mut table = Self {
            ends: [0.0; BINS],
            alive: [0.0; BINS],
            passed: [0.0; BINS],
            all_ends: 0.0,
            all_alive: 0.0,
            hazards: [0.0; BINS + 1],
            rates: [0.0; BINS],
            left: [0.0; BINS + 1],
            logs: Mean::assumed(1.0),
        };
        table.rebuild();
        table
    }

    /// Records that a task lived from one age to another.
    pub(super) fn observe_alive(&mut self, from: f64, to: f64) {
        if to <= from {
            return;
        }
        self.all_alive += to - from;
        let (first, last) = (bin_of(from), bin_of(to));
        if first == last {
            self.alive[first] += to - from;
        } else {
            self.alive[first] += EDGES[first + 1] - from;
            self.alive[last] += to - EDGES[last];
            self.passed[first + 1] += 1.0;
            self.passed[last] -= 1.0;
        }
    }

    /// Records that a task ended at this age.
    pub(super) fn observe_end(&mut self, age: f64) {
        self.all_ends += 1.0;
        self.ends[bin_of(age)] += 1.0;
        self.logs.add(age.max(1.0).ln());
    }

    /// Returns the hazard at this age.
    pub(super) fn hazard_at(&self, age: f64) -> f64 {
        self.rates[bin_of(age)]
    }

    /// Returns the cumulative hazard up to this age.
    pub(super) fn hazard_until(&self, age: f64) -> f64 {
        let bin = bin_of(age);
        self.hazards[bin] + self.rates[bin] * (age - EDGES[bin])
    }

    /// Returns the age at which the cumulative hazard has this value.
    pub(super) fn age_of_hazard(&self, hazard: f64) -> f64 {
        let above = self.hazards.partition_point(|sum| *sum <= hazard);
        let bin = above.saturating_sub(1).min(BINS - 1);
        EDGES[bin] + (hazard - self.hazards[bin]) / self.rates[bin]
    }

    /// Returns the mean time that a task lives from this age on, times the chance to reach it.
    pub(super) fn left_after(&self, age: f64) -> f64 {
        let bin = bin_of(age);
        let rate = self.rates[bin];
        // With a constant hazard the remaining integral decays towards that at the upper edge.
        let survival = (-self.hazards[bin] - rate * (age - EDGES[bin])).exp();
        if bin == BINS - 1 {
            return survival / rate;
        }
        let at_edge = (-self.hazards[bin + 1]).exp();
        self.left[bin + 1] + (survival - at_edge) / rate
    }

    /// Returns the mean hazard over all ages.
    fn mean_hazard(&self) -> f64 {
        (self.all_ends + 1.0) / (self.all_alive + ASSUMED_LENGTH)
    }

    /// Recomputes the cumulative hazards. A hazard is the ends per time. The less is known of a
    /// bin, the more it is smoothed over its neighbours and drawn towards the mean.
    pub(super) fn rebuild(&mut self) {
        if self.all_ends > MAX_ENDS {
            let counts = [&mut self.ends, &mut self.alive, &mut self.passed];
            counts.into_iter().flatten().for_each(|count| *count /= 2.0);
            self.all_ends /= 2.0;
            self.all_alive /= 2.0;
        }
        let mut passing = 0.0;
        let alive: [f64; BINS] = std::array::from_fn(|bin| {
            passing += self.passed[bin];
            self.alive[bin] + passing * (EDGES[bin + 1] - EDGES[bin])
        });
        let overall = self.mean_hazard();
        let is_reached = |bin: &usize| alive[*bin] > 0.0 || self.ends[*bin] > 0.0;
        let reached = (0..BINS).rfind(is_reached).unwrap_or(0);
        let mut sum = 0.0;
        for bin in 0..BINS {
            self.hazards[bin] = sum;
            // The mean says nothing of ages that no task was seen to reach.
            let mean = match bin > reached {
                true => overall.max(1.0 / ASSUMED_LENGTH),
                false => overall,
            };
            let doubt = KNOWN_ENDS / (KNOWN_ENDS + alive[bin] * mean);
            let assumed = ASSUMED_ENDS * doubt;
            let (mut ends, mut time) = (assumed, assumed / mean);
            let reach = SMOOTHING.len();
            for near in bin.saturating_sub(reach)..=(bin + reach).min(BINS - 1) {
                let weight = match near == bin {
                    true => 1.0,
                    false => doubt * SMOOTHING[near.abs_diff(bin) - 1],
                };
                ends += weight * self.ends[near];
                time += weight * alive[near];
            }
            self.rates[bin] = ends / time;
            sum += self.rates[bin] * (EDGES[bin + 1] - EDGES[bin]);
        }
        self.hazards[BINS] = sum;
        self.left[BINS] = (-sum).exp() / self.rates[BINS - 1];
        for bin in (0..BINS).rev() {
            let (at, next) = ((-self.hazards[bin]).exp(), (-self.hazards[bin + 1]).exp());
            self.left[bin] = self.left[bin + 1] + (at - next) / self.rates[bin];
        }
    }
}

fn bin_of(age: f64) -> usize {
    if age < 1.0 {
        0
    } else {
        ((age.log2() * OCTAVE) as usize + 1).min(BINS - 1)
    }
}
