//! Forecast of a task's end by its own progress.

use super::lengths::Lengths;
use super::statistics::{POLL_GROUPS, ProgressErrors};

/// Forecast of a task's length, as a logarithm of seconds. A poll that finds progress `p` at some
/// age predicts the length `age / p`.
#[derive(Clone, Debug, Default)]
pub(super) struct Forecast {
    mean: f32,
    var: f32,
    polls: u32,
    /// Progress at the first and at the last poll, and the logarithm of the length that each
    /// predicted.
    first: (f32, f32),
    last: (f32, f32),
}

/// Error of a rounded number.
const ROUNDED: f64 = 0.5;
/// Deviation at which a poll invalidates the earlier ones, in standard deviations.
const SURPRISE: f64 = 3.0;
/// Scale of a logistic distribution with variance 1.
const LOGISTIC: f64 = 0.551_328_9;
/// Largest variance of a forecast that is used, as a part of the variance of the lengths.
const WORTH: f64 = 0.8;

impl Forecast {
    pub(super) fn is_empty(&self) -> bool {
        self.polls == 0
    }

    /// Returns the forecast with one more poll. `progress` is from 0 to 1.
    pub(super) fn with_poll(&self, progress: f64, age: f64, lengths: &Lengths) -> Self {
        if !(0.0..1.0).contains(&progress) || progress == 0.0 || age <= 0.0 {
            return self.clone();
        }
        let predicted = (age / progress).ln();
        let learned = lengths.progress().by_progress[tenth(progress)].var;
        // The service reports times in whole seconds and progress in whole percents.
        let (time, percent) = (ROUNDED / age, ROUNDED / 100.0 / progress);
        let error = learned.max(1e-4) + time * time + percent * percent;
        let (mean, var) = (f64::from(self.mean), f64::from(self.var));
        let off = predicted - mean;
        let surprised = off * off > SURPRISE * SURPRISE * (var + error);
        let mut next = self.clone();
        next.last = (progress as f32, predicted as f32);
        if self.polls == 0 || surprised {
            next.polls = 0;
            next.first = next.last;
            (next.mean, next.var) = (predicted as f32, error as f32);
        } else {
            let weight = 1.0 / var + 1.0 / error;
            next.mean = ((mean / var + predicted / error) / weight) as f32;
            next.var = (1.0 / weight) as f32;
        }
        next.polls = next.polls.saturating_add(1);
        next
    }

    /// Updates the errors of progress by the logarithm of the actual length.
    pub(super) fn update_errors(&self, length: f64, errors: &mut ProgressErrors) {
        if self.polls == 0 {
            return;
        }
        errors.reported += 1.0;
        let off = f64::from(self.mean) - length;
        let square = (off * off / f64::from(self.var)).min(25.0);
        errors.by_polls[self.group()].add_square(square);
        let others = [self.first, self.last];
        for (progress, predicted) in &others[usize::from(self.polls == 1)..] {
            let off = f64::from(*predicted) - length;
            errors.by_progress[tenth(f64::from(*progress))].add_square((off * off).min(4.0));
        }
    }

    /// Returns the seconds after which a task of this age is polled at this price, and those by
    /// which it has ended with this probability. `None` if the lengths predict as well.
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
        // An age beyond the forecast shows its smallest possible error.
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
        // Assume a logistic length. Its hazard is close to that of a normal one, and the integral
        // of its root is 2 asinh(exp(z / 2)), which can be inverted.
        let length = mean.exp();
        let scale = (LOGISTIC * var.sqrt() * length).max(0.5);
        let z = ((age - length) / scale).clamp(-600.0, 600.0);
        let root = 2.0 * (z / 2.0).exp().asinh() + price / scale.sqrt();
        let poll = if root > 60.0 {
            root - 2.0 * std::f64::consts::LN_2
        } else {
            2.0 * (root / 2.0).sinh().ln()
        };
        let left = (1.0 - chance) / (1.0 + z.exp());
        let chance = ((1.0 - left) / left).ln();
        Some(((poll - z) * scale, (chance - z) * scale))
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
    fn polls_are_averaged_until_one_is_far_off() {
        let lengths = Lengths::new();
        let mut forecast = Forecast::default();
        for (progress, age) in [(0.30, 30.0), (0.40, 41.0), (0.50, 49.0)] {
            forecast = forecast.with_poll(progress, age, &lengths);
        }
        let length = |forecast: &Forecast| f64::from(forecast.mean).exp();
        assert_eq!(forecast.polls, 3);
        assert!((98.0..102.0).contains(&length(&forecast)));
        // Progress has stopped, so the task will take ten times as long.
        let stuck = forecast.with_poll(0.51, 510.0, &lengths);
        assert_eq!(stuck.polls, 1);
        assert!((990.0..1_010.0).contains(&length(&stuck)));
    }
}
