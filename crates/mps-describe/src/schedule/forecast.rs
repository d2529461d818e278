//! When a task will end, by its own progress.

use super::lengths::{Lengths, POLL_GROUPS, ProgressErrors};

/// What a task's progress foretells of its length, as a logarithm of seconds: each poll that tells progress `p` at an age foretells
/// the length `age / p`.
#[derive(Clone, Debug, Default)]
pub(super) struct Forecast {
    mean: f32,
    var: f32,
    polls: u32,
    /// The progress told by the first and by the last poll, and the logarithm of the length that each foretold.
    first: (f32, f32),
    last: (f32, f32),
}

/// How far a rounded number is off, roughly.
const ROUNDED: f64 = 0.5;
/// A poll that is off by more than this many standard deviations shows that the polls before it no longer hold.
const SURPRISE: f64 = 3.0;
/// The scale of a logistic distribution of variance 1.
const LOGISTIC: f64 = 0.551_328_9;
/// Progress is worth following if its variance is below this part of that of the lengths.
const WORTH: f64 = 0.8;

impl Forecast {
    pub(super) fn is_empty(&self) -> bool {
        self.polls == 0
    }

    /// The forecast with one poll more: progress from 0 to 1 at an age.
    pub(super) fn with_poll(&self, progress: f64, age: f64, lengths: &Lengths) -> Self {
        if !(0.0..1.0).contains(&progress) || progress == 0.0 || age <= 0.0 {
            return self.clone();
        }
        let told = (age / progress).ln();
        let learned = lengths.progress().by_progress[tenth(progress)].var;
        // The service tells times in whole seconds and progress in whole percents.
        let (time, percent) = (ROUNDED / age, ROUNDED / 100.0 / progress);
        let error = learned.max(1e-4) + time * time + percent * percent;
        let (mean, var) = (f64::from(self.mean), f64::from(self.var));
        let off = told - mean;
        let surprised = off * off > SURPRISE * SURPRISE * (var + error);
        let mut next = self.clone();
        next.last = (progress as f32, told as f32);
        if self.polls == 0 || surprised {
            next.polls = 0;
            next.first = next.last;
            (next.mean, next.var) = (told as f32, error as f32);
        } else {
            let weight = 1.0 / var + 1.0 / error;
            next.mean = ((mean / var + told / error) / weight) as f32;
            next.var = (1.0 / weight) as f32;
        }
        next.polls = next.polls.saturating_add(1);
        next
    }

    /// Learns by the logarithm of the length that came true.
    pub(super) fn update_errors(&self, length: f64, errors: &mut ProgressErrors) {
        if self.polls == 0 {
            return;
        }
        errors.told += 1.0;
        let off = f64::from(self.mean) - length;
        let square = (off * off / f64::from(self.var)).min(25.0);
        errors.by_polls[self.group()].add_square(square);
        let others = [self.first, self.last];
        for (progress, told) in &others[usize::from(self.polls == 1)..] {
            let off = f64::from(*told) - length;
            errors.by_progress[tenth(f64::from(*progress))].add_square((off * off).min(4.0));
        }
    }

    /// The seconds after which a task of this age is looked at for this price, and those by which it has ended by this chance;
    /// `None` where the lengths foretell as well.
    pub(super) fn poll_after(
        &self,
        age: f64,
        price: f64,
        chance: f64,
        lengths: &Lengths,
    ) -> Option<(f64, f64)> {
        if self.polls == 0 {
            return None;
        }
        let (mut mean, mut var) = (f64::from(self.mean), f64::from(self.var));
        var *= lengths.progress().by_polls[self.group()].var;
        // An age beyond the forecast shows by how much it was off at the least.
        let beyond = (age.max(1.0).ln() - mean).max(0.0);
        var = var.max(beyond * beyond);
        let known = lengths.logs();
        if known.count > 5.0 {
            let weight = 1.0 / var + 1.0 / known.var;
            mean = (mean / var + known.mean / known.var) / weight;
            var = 1.0 / weight;
        }
        if var >= WORTH * known.var {
            return None;
        }
        // The length is taken for logistic: its hazard is close to that of a normal one, and the integral of its root is
        // 2 asinh(exp(z / 2)), which can be inverted.
        let length = mean.exp();
        let scale = (LOGISTIC * var.sqrt() * length).max(0.5);
        let z = ((age - length) / scale).clamp(-600.0, 600.0);
        let root = 2.0 * (z / 2.0).exp().asinh() + price / scale.sqrt();
        let look = if root > 60.0 {
            root - 2.0 * std::f64::consts::LN_2
        } else {
            2.0 * (root / 2.0).sinh().ln()
        };
        let left = (1.0 - chance) / (1.0 + z.exp());
        let chance = ((1.0 - left) / left).ln();
        Some(((look - z) * scale, (chance - z) * scale))
    }

    fn group(&self) -> usize {
        (self.polls as usize).min(POLL_GROUPS - 1)
    }
}

fn tenth(progress: f64) -> usize {
    ((progress * 10.0) as usize).min(9)
}

#[cfg(test)]
mod tests {
    use super::{Forecast, Lengths};

    #[test]
    fn looks_are_averaged_and_one_that_is_far_off_starts_anew() {
        let lengths = Lengths::new();
        let mut forecast = Forecast::default();
        for (progress, age) in [(0.30, 30.0), (0.40, 41.0), (0.50, 49.0)] {
            forecast = forecast.with_poll(progress, age, &lengths);
        }
        let length = |forecast: &Forecast| f64::from(forecast.mean).exp();
        assert_eq!(forecast.polls, 3);
        assert!((98.0..102.0).contains(&length(&forecast)));
        // It stands still, and so will take ten times as long.
        let stuck = forecast.with_poll(0.51, 510.0, &lengths);
        assert_eq!(stuck.polls, 1);
        assert!((990.0..1_010.0).contains(&length(&stuck)));
    }
}
