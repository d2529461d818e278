//! Running statistics of task lengths and of the errors of progress.

/// Errors of progress in tasks that have ended. Each is the error of the logarithm of the predicted
/// length.
#[derive(Debug)]
pub(super) struct ProgressErrors {
    /// Errors by reported progress, in tenths.
    pub(super) by_progress: [Mean; 10],
    /// Error of the mean of several polls, relative to that of independent polls, by their number.
    /// A task's progress may be off in the same way all the time.
    pub(super) by_polls: [Mean; POLL_GROUPS],
    /// Tasks that reported any progress.
    pub(super) reported: f64,
}

/// Groups of tasks by their number of polls. The last one holds all that have more.
pub(super) const POLL_GROUPS: usize = 5;

impl Default for ProgressErrors {
    fn default() -> Self {
        Self {
            // Assume an error of a fifth until more is known.
            by_progress: [Mean::assumed(0.04, 1.0); 10],
            by_polls: [Mean::assumed(1.0, 4.0); POLL_GROUPS],
            reported: 0.0,
        }
    }
}

/// Running mean and variance, which forget slowly.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mean {
    pub(super) mean: f64,
    pub(super) var: f64,
    pub(super) count: f64,
}

/// Smallest weight of the latest value. It lets the mean follow changes after 200 values.
const NEWEST: f64 = 0.005;

impl Mean {
    pub(super) fn assumed(var: f64, count: f64) -> Self {
        Self {
            mean: 0.0,
            var,
            count,
        }
    }

    pub(super) fn add(&mut self, value: f64) {
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
