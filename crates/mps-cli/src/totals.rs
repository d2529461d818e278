//! Numbers of tasks by their outcome, as bars and the end of a command show them.

use crate::text::number;
use mps_model::{Insight, Outcome};
use std::fmt;

/// Numbers of tasks by outcome.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Totals {
    pub(crate) succeeded: usize,
    /// Tasks that failed wholly or partly.
    pub(crate) failed: usize,
    /// Tasks whose answers do not show whether they succeeded.
    pub(crate) unknown: usize,
    pub(crate) running: usize,
    /// Tasks in the queue of the service.
    pub(crate) waiting: usize,
    /// Tasks without an answer.
    pub(crate) unanswered: usize,
}

impl Totals {
    /// Counts a task. `None` is a task without an answer.
    pub(crate) fn add(&mut self, answer: Option<&dyn Insight>) {
        let count = match answer.map(Insight::outcome) {
            Some(Outcome::Succeeded) => &mut self.succeeded,
            Some(Outcome::Failed | Outcome::PartlyFailed) => &mut self.failed,
            Some(Outcome::Running) if answer.is_some_and(Insight::is_waiting) => &mut self.waiting,
            Some(Outcome::Running) => &mut self.running,
            Some(_) => &mut self.unknown,
            None => &mut self.unanswered,
        };
        *count += 1;
    }

    /// Number of all tasks.
    pub(crate) fn all(&self) -> usize {
        let ended = self.succeeded + self.failed + self.unknown;
        ended + self.running + self.waiting + self.unanswered
    }
}

/// For example `12 succeeded, 1 failed, 0 unknown, 3 running`. Tasks that wait, and tasks without
/// an answer, are named only if there are any.
impl fmt::Display for Totals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} succeeded, {} failed, {} unknown, {} running",
            number(self.succeeded),
            number(self.failed),
            number(self.unknown),
            number(self.running)
        )?;
        for (tasks, state) in [
            (self.waiting, "waiting"),
            (self.unanswered, "without an answer"),
        ] {
            if tasks > 0 {
                write!(f, ", {} {state}", number(tasks))?;
            }
        }
        Ok(())
    }
}
