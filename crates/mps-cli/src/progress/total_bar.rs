//! Bar for all tasks together.

use super::bar::bar;
use indicatif::{MultiProgress, ProgressBar};
use mps_model::Outcome;

/// Bar for all tasks together.
pub(super) struct TotalBar {
    bar: ProgressBar,
    outcomes: Vec<Option<Outcome>>,
}

impl TotalBar {
    pub(super) fn new(screen: &MultiProgress, tasks: usize) -> Self {
        let bar = screen.add(bar(
            tasks as u64,
            "{bar:30.cyan/dim} {pos}/{len} ended  {msg}",
        ));
        bar.set_message("polling");
        Self {
            bar,
            outcomes: vec![None; tasks],
        }
    }

    pub(super) fn update(&mut self, index: usize, outcome: Outcome) {
        self.outcomes[index] = Some(outcome);
        let count = |wanted: &[Outcome]| {
            let known = self.outcomes.iter().flatten();
            known.filter(|known| wanted.contains(known)).count()
        };
        let failed = count(&[Outcome::Failed, Outcome::PartlyFailed]);
        let succeeded = count(&[Outcome::Succeeded]);
        self.bar.set_position((failed + succeeded) as u64);
        self.bar.set_message(format!(
            "{succeeded} succeeded, {failed} failed, {} running",
            count(&[Outcome::Running])
        ));
    }
}
