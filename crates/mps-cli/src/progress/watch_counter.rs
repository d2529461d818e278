//! Counts of watched tasks on a line of the terminal.

use super::terminal::{clear, multi_progress};
use console::Term;
use indicatif::{MultiProgress, ProgressBar};
use mps_model::Outcome;
use std::time::Duration;

/// Counts of watched tasks, shown on standard error if it is a terminal.
pub(crate) struct WatchCounter {
    screen: MultiProgress,
    bar: Option<ProgressBar>,
    succeeded: usize,
    failed: usize,
    unknown: usize,
    watched: usize,
}

impl WatchCounter {
    /// Counts of no tasks. With `log` nothing is shown, because log lines would break the display.
    pub(crate) fn new(log: bool) -> Self {
        let screen = multi_progress();
        let view = !log && Term::stderr().is_term();
        let bar = view.then(|| {
            let bar = screen.add(ProgressBar::new_spinner());
            bar.enable_steady_tick(Duration::from_millis(200));
            bar
        });
        Self {
            screen,
            bar,
            succeeded: 0,
            failed: 0,
            unknown: 0,
            watched: 0,
        }
    }

    /// Sets the number of watched tasks.
    pub(crate) fn watching(&mut self, tasks: usize) {
        self.watched = tasks;
        self.show();
    }

    /// Counts a task that has ended.
    pub(crate) fn ended(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Succeeded => self.succeeded += 1,
            Outcome::Failed | Outcome::PartlyFailed => self.failed += 1,
            _ => self.unknown += 1,
        }
        self.show();
    }

    /// Hides the counts while `print` runs, because it may print to the same terminal.
    pub(crate) fn pause<T>(&self, print: impl FnOnce() -> T) -> T {
        match self.bar {
            Some(_) => self.screen.suspend(print),
            None => print(),
        }
    }

    fn show(&self) {
        if let Some(bar) = &self.bar {
            let mut message = format!(
                "{} watched, {} succeeded, {} failed",
                self.watched, self.succeeded, self.failed
            );
            if self.unknown > 0 {
                message.push_str(&format!(", {} unknown", self.unknown));
            }
            bar.set_message(message);
        }
    }
}

impl Drop for WatchCounter {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.disable_steady_tick();
        }
        clear(&self.screen);
    }
}
