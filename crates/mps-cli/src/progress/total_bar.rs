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
        let running = count(&[Outcome::Running]);
        let ended = self.outcomes.iter().flatten().count() - running;
        let unknown = ended - failed - succeeded;
        self.bar.set_position(ended as u64);
        let mut message = format!("{succeeded} succeeded, {failed} failed, {running} running");
        if unknown > 0 {
            message.push_str(&format!(", {unknown} unknown"));
        }
        self.bar.set_message(message);
    }
}
