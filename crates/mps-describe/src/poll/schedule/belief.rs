//! Belief about the end of a running task: the chance that it has ended, and the expected lateness.

use super::lengths::{Lengths, ScaledTable};
use super::progress::{Estimate, LOGISTIC};

/// Belief about a task since its last poll. Times are seconds after that poll.
#[derive(Debug)]
pub(super) struct Belief<'a> {
    forecast: Option<Logistic>,
    /// Chance that the forecast is right.
    weight: f64,
    lengths: Option<Aged<'a>>,
    /// End by the lengths in seconds, if `lengths` are relative to the media.
    plain: Option<Aged<'a>>,
}

/// Logistic end, given that the task ran at its last poll.
#[derive(Debug)]
struct Logistic {
    /// Expected end.
    mean: f64,
    scale: f64,
    /// Unconditional chance to be alive at the last poll, and the integral of it from there on.
    alive: f64,
    left: f64,
}

/// End by the lengths of other tasks, given the age at the last poll.
#[derive(Debug)]
struct Aged<'a> {
    table: ScaledTable<'a>,
    age: f64,
    hazard: f64,
    left: f64,
}

/// Share of certainty that is never reached, because any belief may be wrong. It makes tasks that
/// have surely ended queue by the time for which they wait.
const DOUBT: f64 = 0.05;
/// Trust below which progress is not relied on alone.
const MIN_TRUST: f64 = 0.8;
/// Smallest scale of an error, in seconds.
const MIN_SCALE: f64 = 0.01;
/// Cumulative hazard above which the tail of the table is too thin to be computed.
const THIN: f64 = 300.0;

impl<'a> Belief<'a> {
    /// Belief about a task of which nothing is known.
    pub(super) fn unknown() -> Self {
        Self {
            forecast: None,
            weight: 0.0,
            lengths: None,
            plain: None,
        }
    }

    /// Belief about a task that ran at this age.
    pub(super) fn new(
        age: f64,
        estimate: &Estimate,
        lengths: &'a Lengths,
        media: Option<f64>,
    ) -> Self {
        let table = lengths.table(media);
        let mut weight = 0.0;
        let mut logistic = None;
        if let Some((mean, var, trust)) = lengths.progress.predict(estimate) {
            // Without lengths there is no better prediction, unless progress is chance.
            weight = if table.is_some() || trust < MIN_TRUST {
                trust
            } else {
                1.0
            };
            // An age beyond the forecast shows its smallest possible error.
            let beyond = (age - mean).max(0.0);
            let scale = LOGISTIC * var.sqrt().max(beyond);
            logistic = Some(Logistic::new(mean - age, scale.max(MIN_SCALE)));
        }
        Self {
            forecast: logistic,
            weight,
            plain: table
                .and_then(|table| lengths.other_than(&table))
                .map(|table| Aged::new(table, age)),
            lengths: table.map(|table| Aged::new(table, age)),
        }
    }

    /// Returns the chance that the task has ended by then, and the expected lateness of a poll.
    pub(super) fn at(&self, time: f64) -> (f64, f64) {
        if self.forecast.is_none() && self.lengths.is_none() {
            // It may have ended right after the last poll.
            return (0.0, time);
        }
        let (mut chance, mut late) = (0.0, 0.0);
        if let Some(forecast) = &self.forecast {
            let (one, other) = forecast.at(time);
            chance += self.weight * one;
            late += self.weight * other;
        }
        if let Some(lengths) = &self.lengths {
            let (one, other) = lengths.at(time);
            chance += (1.0 - self.weight) * one;
            late += (1.0 - self.weight) * other;
        } else {
            late += (1.0 - self.weight) * time;
        }
        (chance, late)
    }

    /// Returns the expected lateness per wasted poll.
    pub(super) fn index(&self, time: f64) -> f64 {
        let (chance, late) = self.at(time);
        late / (1.0 - (1.0 - DOUBT) * chance)
    }

    /// Returns the time at which the index reaches this price.
    pub(super) fn due(&self, price: f64) -> f64 {
        let (mut low, mut high) = (0.0, price.max(1.0));
        if self.forecast.is_none() && self.lengths.is_none() {
            return price;
        }
        if let Some(forecast) = &self.forecast {
            high = high.max(forecast.mean);
        }
        // The index is at least the chance of doubt times the time, so this ends.
        let mut above = self.distance(high, price);
        while above < 0.0 {
            low = high;
            high *= 2.0;
            above = self.distance(high, price);
        }
        let precision = (0.02 * price).max(0.01);
        let (mut below, mut steps) = (-above.max(1.0), 0);
        while high - low > precision.max(0.002 * high) && steps < 24 {
            // Regula falsi, with a bisection every third time.
            let part = below / (below - above);
            let part = if steps % 3 == 2 {
                0.5
            } else {
                part.clamp(0.05, 0.95)
            };
            let middle = low + part * (high - low);
            let value = self.distance(middle, price);
            if value < 0.0 {
                (low, below) = (middle, value);
            } else {
                (high, above) = (middle, value);
            }
            steps += 1;
        }
        high
    }

    /// Returns how far the index is from a price, as a logarithm.
    fn distance(&self, time: f64, price: f64) -> f64 {
        (self.index(time) / price).max(1e-9).ln()
    }

    /// Returns the time by which the task may have ended with about this chance.
    pub(super) fn may_end(&self, chance: f64) -> f64 {
        let by_forecast = self.forecast.as_ref().map_or(f64::MAX, |forecast| {
            forecast.time_of(chance / self.weight.max(chance))
        });
        if self.lengths.is_none() && 1.0 - self.weight > chance {
            return 0.0;
        }
        let by_lengths = self.lengths.as_ref().map_or(f64::MAX, |lengths| {
            lengths.time_of(chance / (1.0 - self.weight).max(chance))
        });
        // A task may have nothing to do with the length of its media.
        let by_plain = self.plain.as_ref();
        let by_plain = by_plain.map_or(f64::MAX, |plain| plain.time_of(chance / DOUBT));
        let earliest = by_forecast.min(by_lengths).min(by_plain);
        if earliest == f64::MAX { 0.0 } else { earliest }
    }
}

impl Logistic {
    fn new(mean: f64, scale: f64) -> Self {
        let (alive, left) = logistic(mean / scale);
        Self {
            mean,
            scale,
            alive,
            left: scale * left,
        }
    }

    fn at(&self, time: f64) -> (f64, f64) {
        let (alive, left) = logistic((self.mean - time) / self.scale);
        let late = time - (self.left - self.scale * left) / self.alive;
        (1.0 - alive / self.alive, late.clamp(0.0, time))
    }

    fn time_of(&self, chance: f64) -> f64 {
        let alive = self.alive * (1.0 - chance).max(1e-9);
        (self.mean + self.scale * ((1.0 - alive) / alive).ln()).max(0.0)
    }
}

/// Returns the logistic function and its integral from minus infinity.
fn logistic(x: f64) -> (f64, f64) {
    let small = (-x.abs()).exp();
    let large = 1.0 / (1.0 + small);
    let value = if x > 0.0 { large } else { small * large };
    (value, x.max(0.0) + small.ln_1p())
}

impl<'a> Aged<'a> {
    fn new(table: ScaledTable<'a>, age: f64) -> Self {
        Self {
            table,
            age,
            hazard: table.hazard_until(age),
            left: table.left_after(age),
        }
    }

    fn at(&self, time: f64) -> (f64, f64) {
        if self.hazard > THIN {
            // Beyond all lengths, with a constant hazard.
            let rate = self.table.hazard_at(self.age);
            let chance = -(-rate * time).exp_m1();
            return (chance, time - chance / rate);
        }
        let age = self.age + time;
        let chance = -(self.hazard - self.table.hazard_until(age)).exp_m1();
        let lived = (self.left - self.table.left_after(age)) * self.hazard.exp();
        (chance, (time - lived).clamp(0.0, time))
    }

    fn time_of(&self, chance: f64) -> f64 {
        let hazard = self.hazard - (1.0 - chance).max(1e-9).ln();
        (self.table.age_of_hazard(hazard) - self.age).max(0.0)
    }
}
