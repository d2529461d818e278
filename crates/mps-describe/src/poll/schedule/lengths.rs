//! Lengths of the tasks of one kind, and how well progress predicted them.

use super::hazards::HazardTable;
use super::statistics::{Mean, ProgressErrors};

/// Statistics of the tasks of one kind.
#[derive(Debug)]
pub(super) struct Lengths {
    plain: HazardTable,
    /// Lengths relative to the length of the media.
    relative: HazardTable,
    progress: ProgressErrors,
    /// Ends until the tables are recomputed.
    until_rebuilt: u32,
}

/// Table of ages in seconds, or in units relative to the length of the media.
#[derive(Clone, Copy, Debug)]
pub(super) struct ScaledTable<'a> {
    table: &'a HazardTable,
    /// Units of the table per second.
    scale: f64,
}

/// Units of a relative table per length of the media. Its finest bin is then a thousandth of it.
const RELATIVE_UNITS: f64 = 1_000.0;

impl Lengths {
    pub(super) fn new() -> Self {
        Self {
            plain: HazardTable::new(),
            relative: HazardTable::new(),
            progress: ProgressErrors::default(),
            until_rebuilt: 1,
        }
    }

    /// Returns the number of known lengths.
    pub(super) fn count(&self) -> f64 {
        self.plain.logs.count
    }

    /// Returns the chance to end within a second, over all ages.
    pub(super) fn mean_hazard(&self) -> f64 {
        self.plain.mean_hazard()
    }

    /// Returns the table that best predicts a task with media of this length.
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

    /// Returns mean and variance of the logarithm of the length, over all tasks of the kind.
    pub(super) fn logs(&self) -> &Mean {
        &self.plain.logs
    }

    pub(super) fn progress(&self) -> &ProgressErrors {
        &self.progress
    }

    pub(super) fn progress_mut(&mut self) -> &mut ProgressErrors {
        &mut self.progress
    }

    /// Returns whether progress predicts the end much better than the lengths do.
    pub(super) fn progress_is_better(&self) -> bool {
        let middle = self.progress.by_progress[5].var;
        self.count() > 5.0 && self.progress.reported > 5.0 && middle < 0.5 * self.plain.logs.var
    }

    /// Records that a task lived from one age to another.
    pub(super) fn observe_alive(&mut self, from: f64, to: f64, media: Option<f64>) {
        self.plain.observe_alive(from, to);
        if let Some(media) = media {
            let scale = RELATIVE_UNITS / media;
            self.relative.observe_alive(from * scale, to * scale);
        }
    }

    /// Records that a task ended at this age.
    pub(super) fn observe_end(&mut self, age: f64, media: Option<f64>) {
        self.plain.observe_end(age);
        if let Some(media) = media {
            self.relative.observe_end(age * RELATIVE_UNITS / media);
        }
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
    /// Returns the seconds after which a task of this age is polled at this price.
    pub(super) fn poll_after(&self, age: f64, price: f64) -> f64 {
        let from = self.table.root_until(age * self.scale);
        // The root of a hazard in other units.
        self.table.age_of_root(from + price * self.scale.sqrt()) / self.scale - age
    }

    /// Returns the age by which a task that is older than `age` has ended with this probability.
    pub(super) fn age_of_chance(&self, age: f64, chance: f64) -> f64 {
        let hazard = self.hazard_until(age) - (1.0 - chance).ln();
        self.table.age_of_hazard(hazard) / self.scale
    }

    /// Returns the cumulative hazard up to this age.
    pub(super) fn hazard_until(&self, age: f64) -> f64 {
        self.table.hazard_until(age * self.scale)
    }
}
