//! Lengths of the tasks of one kind, and how well progress predicted them.

use super::progress::ProgressModel;
use super::survival::SurvivalTable;

/// Statistics of the tasks of one kind.
#[derive(Debug)]
pub(super) struct Lengths {
    plain: SurvivalTable,
    /// Lengths relative to the length of the media.
    relative: SurvivalTable,
    pub(super) progress: ProgressModel,
    /// Observations until the tables are recomputed.
    until_rebuilt: u32,
}

/// Table of ages in seconds, or in units relative to the length of the media.
#[derive(Clone, Copy, Debug)]
pub(super) struct ScaledTable<'a> {
    table: &'a SurvivalTable,
    /// Units of the table per second.
    scale: f64,
}

/// Units of a relative table per length of the media. Its finest bin is then a thousandth of it.
const RELATIVE_UNITS: f64 = 1_000.0;
/// Ends from which lengths are relied on. Fewer would follow chance.
const ENOUGH_ENDS: f64 = 5.0;
/// Ends from which lengths relative to the media are relied on.
const ENOUGH_MEDIA: f64 = 30.0;
/// Variance of the relative lengths, as a part of that of the lengths, below which they are better.
const BETTER: f64 = 0.7;
/// Polls after which the tables are recomputed at the latest. It costs about 20 ns a poll.
const REBUILD: u32 = 200;

impl Lengths {
    pub(super) fn new() -> Self {
        Self {
            plain: SurvivalTable::new(),
            relative: SurvivalTable::new(),
            progress: ProgressModel::default(),
            until_rebuilt: 1,
        }
    }

    /// Returns the number of known lengths.
    pub(super) fn count(&self) -> f64 {
        self.plain.logs.count
    }

    /// Returns the table that best predicts a task with media of this length. `None` if too few
    /// tasks have ended.
    pub(super) fn table(&self, media: Option<f64>) -> Option<ScaledTable<'_>> {
        let (plain, relative) = (&self.plain.logs, &self.relative.logs);
        let (table, scale) = match media {
            Some(media) if relative.count >= ENOUGH_MEDIA && relative.var < BETTER * plain.var => {
                (&self.relative, RELATIVE_UNITS / media)
            }
            _ if plain.count >= ENOUGH_ENDS => (&self.plain, 1.0),
            _ => return None,
        };
        Some(ScaledTable { table, scale })
    }

    /// Returns the table of lengths in seconds if [`table`](Self::table) is relative to the media.
    pub(super) fn other_than(&self, table: &ScaledTable<'_>) -> Option<ScaledTable<'_>> {
        let is_relative = std::ptr::eq(table.table, &self.relative);
        is_relative.then_some(ScaledTable {
            table: &self.plain,
            scale: 1.0,
        })
    }

    /// Records that a task lived from one age to another.
    pub(super) fn observe_alive(&mut self, from: f64, to: f64, media: Option<f64>) {
        self.plain.observe_alive(from, to);
        if let Some(media) = media {
            let scale = RELATIVE_UNITS / media;
            self.relative.observe_alive(from * scale, to * scale);
        }
        self.until_rebuilt = self.until_rebuilt.saturating_sub(1);
        if self.until_rebuilt == 0 {
            self.until_rebuilt = REBUILD;
            self.plain.rebuild();
            if self.relative.all_ends > 0.0 {
                self.relative.rebuild();
            }
        }
    }

    /// Records that a task ended at this age.
    pub(super) fn observe_end(&mut self, age: f64, media: Option<f64>) {
        self.plain.observe_end(age);
        if let Some(media) = media {
            self.relative.observe_end(age * RELATIVE_UNITS / media);
        }
        // Rebuild soon while each end still changes much.
        let soon = (self.count() / 4.0).clamp(1.0, REBUILD.into()) as u32;
        self.until_rebuilt = self.until_rebuilt.min(soon);
    }
}

impl ScaledTable<'_> {
    /// Returns the hazard at this age, per second.
    pub(super) fn hazard_at(&self, age: f64) -> f64 {
        self.table.hazard_at(age * self.scale) * self.scale
    }

    /// Returns the cumulative hazard up to this age.
    pub(super) fn hazard_until(&self, age: f64) -> f64 {
        self.table.hazard_until(age * self.scale)
    }

    /// Returns the age at which the cumulative hazard has this value.
    pub(super) fn age_of_hazard(&self, hazard: f64) -> f64 {
        self.table.age_of_hazard(hazard) / self.scale
    }

    /// Returns the integral of the survival from this age on, in seconds.
    pub(super) fn left_after(&self, age: f64) -> f64 {
        self.table.left_after(age * self.scale) / self.scale
    }
}
