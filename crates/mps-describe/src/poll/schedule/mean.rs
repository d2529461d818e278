//! Running mean and variance of observations.

/// Running mean and variance, which forget slowly.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Mean {
    pub(super) mean: f64,
    pub(super) var: f64,
    pub(super) count: f64,
}

/// Smallest weight of the latest value. It lets the mean follow changes after 200 values.
const NEWEST: f64 = 0.005;

impl Mean {
    pub(super) fn assumed(var: f64) -> Self {
        Self {
            var,
            ..Self::default()
        }
    }

    pub(super) fn add(&mut self, value: f64) {
        let weight = (1.0 / (self.count + 1.0)).max(NEWEST);
        let distance = value - self.mean;
        self.mean += weight * distance;
        self.var = ((1.0 - weight) * (self.var + weight * distance * distance)).max(0.01);
        self.count += 1.0;
    }
}
