//! Bar for all tasks together, and the line that tells of an outage.

use super::bar::{bar, style};
use crate::text::number;
use crate::totals::Totals;
use console::Style;
use indicatif::{MultiProgress, ProgressBar};
use mps_model::Insight;
use std::collections::HashSet;

/// Columns of a terminal from which there is room for a bar beside the counts.
const MIN_WITH_BAR: u16 = 100;
const WITH_BAR: &str = "{bar:20.cyan/dim} {wide_msg}";
const WITHOUT_BAR: &str = "{wide_msg}";

/// Bar for all tasks together.
pub(super) struct TotalBar {
    bar: ProgressBar,
    outage: ProgressBar,
    screen: MultiProgress,
    verb: &'static str,
    /// Returns the rows and columns of the terminal.
    size: fn() -> (u16, u16),
    /// Tasks are polled until they end, so that all others run.
    is_lasting: bool,
    tasks: usize,
    ended: Totals,
    /// Ids of the polled tasks that are in the queue.
    waiting: HashSet<String>,
}

impl TotalBar {
    /// Bar of tasks that are polled until they end.
    pub(super) fn of_ends(screen: &MultiProgress, size: fn() -> (u16, u16)) -> Self {
        Self::new(screen, size, "ended", true)
    }

    /// Bar of tasks that are polled once.
    pub(super) fn of_answers(screen: &MultiProgress, size: fn() -> (u16, u16)) -> Self {
        Self::new(screen, size, "answered", false)
    }

    fn new(
        screen: &MultiProgress,
        size: fn() -> (u16, u16),
        verb: &'static str,
        is_lasting: bool,
    ) -> Self {
        Self {
            size,
            is_lasting,
            bar: bar(0, WITH_BAR),
            outage: bar(0, "{wide_msg}"),
            screen: screen.clone(),
            verb,
            tasks: 0,
            ended: Totals::default(),
            waiting: HashSet::new(),
        }
    }

    /// Shows the bar of a task above this one.
    pub(super) fn insert_above(&self, bar: &ProgressBar) {
        let below = [&self.bar, &self.outage];
        match below.into_iter().find(|below| !below.is_hidden()) {
            Some(below) => self.screen.insert_before(below, bar.clone()),
            None => self.screen.add(bar.clone()),
        };
    }

    /// Adds a task. A single one is left to its own bar.
    pub(super) fn add(&mut self) {
        self.tasks += 1;
        if self.tasks == 2 {
            match self.outage.is_hidden() {
                true => self.screen.add(self.bar.clone()),
                false => self.screen.insert_before(&self.outage, self.bar.clone()),
            };
        }
        self.show();
    }

    /// Notes that a task that is polled until it ends waits, or that it does not.
    pub(super) fn set_waiting(&mut self, id: &str, is_waiting: bool) {
        match is_waiting {
            true if self.waiting.contains(id) => return,
            true => drop(self.waiting.insert(id.to_owned())),
            false if !self.waiting.remove(id) => return,
            false => {}
        }
        self.show();
    }

    /// Counts a task that is polled no more. `None` is one without an answer.
    pub(super) fn end(&mut self, id: &str, answer: Option<&dyn Insight>) {
        self.waiting.remove(id);
        self.ended.add(answer);
        self.show();
    }

    /// Shows an outage on the last line, or that there is none.
    pub(super) fn tick(&self, outage: Option<&str>) {
        match (outage, self.outage.is_hidden()) {
            (Some(_), true) => drop(self.screen.add(self.outage.clone())),
            (None, false) => self.screen.remove(&self.outage),
            _ => {}
        }
        self.show();
        if let Some(outage) = outage {
            let text = Style::new().yellow().for_stderr().apply_to(outage);
            self.outage.set_message(text.to_string());
        }
    }

    /// Totals, in which the tasks that are still polled wait or run.
    pub(super) fn totals(&self) -> Totals {
        let mut totals = self.ended;
        if self.is_lasting {
            let waiting = self.waiting.len();
            totals.waiting += waiting;
            let known = self.ended.all() + waiting;
            totals.running += self.tasks.saturating_sub(known);
        }
        totals
    }

    fn show(&self) {
        let template = match (self.size)().1 >= MIN_WITH_BAR {
            true => WITH_BAR,
            false => WITHOUT_BAR,
        };
        self.bar.set_style(style(template));
        let ended = self.ended.all();
        self.bar.set_length(self.tasks as u64);
        self.bar.set_position(ended as u64);
        let totals = self.totals();
        self.bar.set_message(format!(
            "{}/{} {}: {totals}",
            number(ended),
            number(self.tasks),
            self.verb
        ));
    }
}
