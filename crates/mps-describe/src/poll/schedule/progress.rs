//! Forecasts by progress, and how much they are trusted.

/// Forecast of a task's end by the progress at one poll.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Forecast {
    /// Age at the poll, in seconds.
    pub(super) age: f32,
    /// Remaining time if progress continues as before.
    rest: f32,
    /// Unit of the error: the remaining time, and the time of a rounded percent. 0 if there is no
    /// forecast.
    unit: f32,
    group: u8,
}

/// Upper ends of the groups of forecasts by progress. Each group has its own errors. The groups
/// are smaller near the end, because the remaining time varies more there.
const GROUPS: [f64; 12] = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.0];
/// Half a percent: the error of progress in whole percents.
const ROUNDED: f64 = 0.005;

impl Forecast {
    /// Returns the forecast of progress from 0 to 1 at this age, if it says anything.
    pub(super) fn new(progress: f64, age: f64) -> Option<Self> {
        if !(progress > 1e-6 && progress <= 1.0 && age > 0.0) {
            return None;
        }
        let length = age / progress;
        let group = GROUPS.partition_point(|end| *end < progress);
        Some(Self {
            age: age as f32,
            rest: (length - age) as f32,
            unit: (length - age + ROUNDED * length / progress) as f32,
            group: group.min(GROUPS.len() - 1) as u8,
        })
    }

    fn is_some(&self) -> bool {
        self.unit > 0.0
    }
}

/// Estimate of the age at a task's end by all its forecasts.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Estimate {
    mean: f32,
    var: f32,
    /// Forecasts in the mean.
    pub(super) forecasts: u16,
    /// Group of the latest forecast.
    group: u8,
}

/// Deviation at which a forecast contradicts the earlier ones, in standard deviations.
const SURPRISE: f64 = 3.0;

impl Estimate {
    /// Adds a forecast. Returns `false` and starts again if it contradicts the earlier ones. Its
    /// error then counts as large as the contradiction, because either may be wrong.
    pub(super) fn add(&mut self, forecast: &Forecast, model: &ProgressModel) -> bool {
        let (mean, var) = model.of_forecast(forecast);
        let (old, old_var) = (f64::from(self.mean), f64::from(self.var));
        let off = mean - old;
        let agrees = self.forecasts > 0 && off * off <= SURPRISE * SURPRISE * (old_var + var);
        let is_first = self.forecasts == 0;
        let var = match agrees || is_first {
            true => var,
            false => var + off * off,
        };
        let weight = 1.0 / var + if agrees { 1.0 / old_var } else { 0.0 };
        *self = Self {
            mean: (mean / var / weight + if agrees { old / old_var / weight } else { 0.0 }) as f32,
            var: (1.0 / weight) as f32,
            forecasts: if agrees {
                self.forecasts.saturating_add(1)
            } else {
                1
            },
            group: forecast.group,
        };
        agrees || is_first
    }
}

/// Errors of the forecasts of a group, relative to their unit.
#[derive(Clone, Copy, Debug)]
struct Errors {
    mean: f64,
    var: f64,
    /// Chance that a forecast is right within its usual error.
    trust: f64,
    count: f64,
}

/// Errors of the forecasts of one kind of tasks.
#[derive(Debug)]
pub(super) struct ProgressModel {
    groups: [Errors; GROUPS.len()],
    /// Mean square error of an estimate, relative to its variance, and the number of errors, by the
    /// number of forecasts. A task may be wrong in the same way all the time.
    estimates: [(f64, f64); 5],
    /// Share of forecasts that agree with the earlier ones of their task.
    agreement: f64,
}

/// Weight of the assumed errors, in ends.
const ASSUMED_ENDS: f64 = 4.0;
/// Assumed error: a fifth of the remaining time.
const ASSUMED_VAR: f64 = 0.04;
/// Assumed chance that a forecast is right.
const ASSUMED_TRUST: f64 = 0.9;
/// Smallest weight of the newest error. It lets the model follow changes after 200 ends.
const NEWEST: f64 = 0.005;
/// Weight of an outlier. It is enough to widen errors that are too small for most ends.
const OUTLIER: f64 = 0.1;
/// Largest error that counts, in standard deviations.
const MAX_ERROR: f64 = 3.0;
/// Largest relative square error of an estimate that counts.
const MAX_SQUARE: f64 = 25.0;
/// Weight of the latest forecast in the agreement.
const NEWEST_AGREEMENT: f64 = 1.0 / 64.0;
/// Smallest variance of a forecast, in square seconds, and relative to its unit.
const MIN_VAR: f64 = 1e-4;

impl Default for ProgressModel {
    fn default() -> Self {
        let errors = Errors {
            mean: 0.0,
            var: ASSUMED_VAR,
            trust: ASSUMED_TRUST,
            count: ASSUMED_ENDS,
        };
        Self {
            groups: [errors; GROUPS.len()],
            estimates: [(1.0, ASSUMED_ENDS); 5],
            agreement: 1.0,
        }
    }
}

impl ProgressModel {
    /// Returns mean and variance of the age at the end.
    fn of_forecast(&self, forecast: &Forecast) -> (f64, f64) {
        let errors = &self.groups[usize::from(forecast.group)];
        let unit = f64::from(forecast.unit);
        let end = f64::from(forecast.age) + f64::from(forecast.rest);
        let var = errors.var * unit * unit;
        (end + errors.mean * unit, var.max(MIN_VAR))
    }

    /// Returns mean and variance of the age at the end, and the chance that they are right. `None`
    /// if there is no forecast.
    pub(super) fn predict(&self, estimate: &Estimate) -> Option<(f64, f64, f64)> {
        if estimate.forecasts == 0 {
            return None;
        }
        let (factor, _) = self.estimates[usize::from(estimate.forecasts).min(4)];
        let trust = self.groups[usize::from(estimate.group)].trust;
        // Forecasts of which half contradict each other are chance.
        let agreement = (2.0 * self.agreement - 1.0).clamp(0.02, 1.0).sqrt();
        let (mean, var) = (f64::from(estimate.mean), f64::from(estimate.var));
        Some((mean, (var * factor).max(MIN_VAR), trust * agreement))
    }

    /// Learns whether a forecast agreed with the earlier ones of its task.
    pub(super) fn learn_agreement(&mut self, agrees: bool) {
        self.agreement += NEWEST_AGREEMENT * (f64::from(u8::from(agrees)) - self.agreement);
    }

    /// Learns how far an estimate was off.
    pub(super) fn learn_estimate(&mut self, estimate: &Estimate, length: f64) {
        if estimate.forecasts > 0 {
            let off = f64::from(estimate.mean) - length;
            let square = (off * off / f64::from(estimate.var)).min(MAX_SQUARE);
            let (mean, count) = &mut self.estimates[usize::from(estimate.forecasts).min(4)];
            *count += 1.0;
            *mean += (square - *mean) * (1.0 / *count).max(NEWEST);
        }
    }

    /// Learns from the actual length, of which the lengths alone predicted this density.
    ///
    /// This is one step of expectation maximization for a mixture of both predictions: each end
    /// counts for the one that made it more likely.
    pub(super) fn learn(&mut self, forecast: &Forecast, length: f64, density: f64) {
        if !forecast.is_some() {
            return;
        }
        let (mean, var) = self.of_forecast(forecast);
        let errors = &mut self.groups[usize::from(forecast.group)];
        let scale = LOGISTIC * var.sqrt();
        let z = ((length - mean) / scale).clamp(-60.0, 60.0);
        let own = errors.trust / (scale * (2.0 + z.exp() + (-z).exp()));
        let right = own / (own + (1.0 - errors.trust) * density).max(1e-300);
        errors.count += 1.0;
        let newest = (1.0 / errors.count).max(NEWEST);
        errors.trust = (errors.trust + newest * (right - errors.trust)).clamp(0.02, 0.99);
        let newest = newest * right.max(OUTLIER);
        let most = MAX_ERROR * errors.var.sqrt();
        let end = f64::from(forecast.age) + f64::from(forecast.rest);
        let distance = (length - end) / f64::from(forecast.unit) - errors.mean;
        let distance = distance.clamp(-most, most);
        errors.mean += newest * distance;
        errors.var += newest * (distance * distance - errors.var);
        errors.var = errors.var.max(MIN_VAR);
    }
}

/// Scale of a logistic distribution with variance 1.
pub(super) const LOGISTIC: f64 = 0.551_328_9;
