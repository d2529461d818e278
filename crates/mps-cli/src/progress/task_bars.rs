//! Bars of several tasks above a bar for all of them.

use super::task_bar::TaskBar;
use super::total_bar::TotalBar;
use console::Term;
use indicatif::MultiProgress;
use mps_model::{DescribeTaskDetailResponse, Outcome};
use std::collections::HashMap;

/// Bars of tasks. If the terminal has no room for all of them, only the bar for all is left.
pub(super) struct TaskBars {
    screen: MultiProgress,
    /// `None` if there are too many tasks.
    bars: Option<HashMap<String, TaskBar>>,
    total: TotalBar,
    columns: u16,
}

/// Lines of the terminal that are left for the bar of all tasks and the next prompt.
const RESERVED_LINES: usize = 3;

impl TaskBars {
    pub(super) fn new(screen: &MultiProgress) -> Self {
        Self {
            screen: screen.clone(),
            bars: Some(HashMap::new()),
            total: TotalBar::new(screen, "ended"),
            columns: Term::stderr().size().1,
        }
    }

    pub(super) fn add(&mut self, id: &str) {
        self.total.add();
        let Some(bars) = &mut self.bars else {
            return;
        };
        if bars.len() == 1 {
            bars.values_mut().for_each(TaskBar::hide_subtasks);
        }
        let shows_subtasks = bars.is_empty();
        let bar = TaskBar::new(&self.screen, id, self.columns, shows_subtasks);
        self.total.insert_above(bar.bar());
        bars.insert(id.to_owned(), bar);
        let lines: usize = bars.values().map(TaskBar::lines).sum();
        if lines + RESERVED_LINES > usize::from(Term::stderr().size().0) {
            bars.values_mut().for_each(TaskBar::remove);
            self.bars = None;
        }
    }

    pub(super) fn update(&mut self, id: &str, detail: &DescribeTaskDetailResponse) {
        if let Some(bar) = self.bar(id) {
            bar.update(detail);
        }
        if detail.outcome() != Outcome::Running {
            self.total.end(Some(detail.outcome()));
        }
    }

    pub(super) fn fail(&mut self, id: &str, why: &str) {
        if let Some(bar) = self.bar(id) {
            bar.fail(why);
        }
        self.total.end(None);
    }

    pub(super) fn tick(&mut self, outage: Option<&str>) {
        self.total.tick(outage);
        let columns = Term::stderr().size().1;
        let is_resized = std::mem::replace(&mut self.columns, columns) != columns;
        for bar in self.bars.iter_mut().flat_map(HashMap::values_mut) {
            if is_resized {
                bar.resize(columns);
            }
            if outage.is_some() {
                bar.hide_time_left();
            }
        }
    }

    fn bar(&mut self, id: &str) -> Option<&mut TaskBar> {
        self.bars.as_mut()?.get_mut(id)
    }
}
