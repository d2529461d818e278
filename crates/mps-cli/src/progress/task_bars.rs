//! Bars of several tasks above a bar for all of them.

use super::task_bar::TaskBar;
use super::task_state::TaskState;
use super::total_bar::TotalBar;
use crate::render::outcome::outcome_style;
use console::{Style, Term};
use indicatif::MultiProgress;
use mps_model::{DescribeTaskDetailResponse, Outcome};
use std::collections::HashMap;

/// Bars of tasks. Tasks for which the terminal has no room get a bar when others end.
pub(super) struct TaskBars {
    screen: MultiProgress,
    bars: HashMap<String, TaskBar>,
    /// Last state of the tasks without a bar.
    hidden: HashMap<String, TaskState>,
    total: TotalBar,
    /// Removes the bars of tasks that have ended, because the command prints these tasks.
    removes_ended: bool,
    columns: u16,
    /// Width of the longest id.
    id_width: usize,
}

/// Lines of the terminal that are left for the bar of all tasks, an outage and the next prompt.
const RESERVED_LINES: usize = 3;

impl TaskBars {
    pub(super) fn new(screen: &MultiProgress, removes_ended: bool) -> Self {
        Self {
            screen: screen.clone(),
            bars: HashMap::new(),
            hidden: HashMap::new(),
            total: TotalBar::of_ends(screen),
            removes_ended,
            columns: Term::stderr().size().1,
            id_width: 0,
        }
    }

    pub(super) fn add(&mut self, id: &str) {
        if self.bars.contains_key(id) || self.hidden.contains_key(id) {
            return;
        }
        self.total.add();
        match self.has_room() {
            true => self.show(id, &TaskState::default()),
            false => {
                self.hidden.insert(id.to_owned(), TaskState::default());
            }
        }
    }

    /// True if one more task fits the terminal.
    fn has_room(&self) -> bool {
        let lines: usize = self.bars.values().map(TaskBar::lines).sum();
        let of_one = self.bars.values().next().map_or(1, TaskBar::lines);
        lines + of_one + RESERVED_LINES <= usize::from(Term::stderr().size().0)
    }

    fn show(&mut self, id: &str, state: &TaskState) {
        if self.bars.len() == 1 {
            self.bars.values_mut().for_each(TaskBar::hide_subtasks);
        }
        let mut bar = TaskBar::new(&self.screen, id, self.bars.is_empty());
        bar.update(state);
        self.total.insert_above(bar.bar());
        self.id_width = self.id_width.max(bar.id_width());
        self.bars.insert(id.to_owned(), bar);
        self.lay_out();
    }

    /// Lays out all bars. A longer id moves the others, so that all are aligned.
    fn lay_out(&mut self) {
        for bar in self.bars.values_mut() {
            bar.lay_out(self.columns, self.id_width);
        }
    }

    /// Shows a new answer of a task.
    pub(super) fn update(&mut self, id: &str, detail: &DescribeTaskDetailResponse) {
        let outcome = detail.outcome();
        if outcome != Outcome::Running {
            self.total.end(Some(outcome));
            self.end(id, outcome_style(outcome), &outcome.to_string());
        } else if let Some(bar) = self.bars.get_mut(id) {
            bar.update_from(detail);
        }
    }

    /// Shows a change of a running task.
    pub(super) fn change(&mut self, id: &str, change: TaskState) {
        if let Some(bar) = self.bars.get_mut(id) {
            bar.update(&change);
        } else if let Some(hidden) = self.hidden.get_mut(id) {
            hidden.status = change.status.or_else(|| hidden.status.take());
            hidden.progress = change.progress.or(hidden.progress);
        }
    }

    /// Shows that a task gets no more answers.
    pub(super) fn fail(&mut self, id: &str, why: &str) {
        self.total.end(None);
        self.end(id, outcome_style(Outcome::Failed), why);
    }

    fn end(&mut self, id: &str, style: Style, message: &str) {
        if self.hidden.remove(id).is_some() {
            return;
        }
        if !self.removes_ended && self.hidden.is_empty() {
            if let Some(bar) = self.bars.get_mut(id) {
                bar.end(style, message);
            }
            return;
        }
        if let Some(mut bar) = self.bars.remove(id) {
            bar.remove();
        }
        if let Some(next) = self.hidden.keys().next().cloned() {
            let state = self.hidden.remove(&next).unwrap_or_default();
            self.show(&next, &state);
        }
    }

    pub(super) fn tick(&mut self, outage: Option<&str>) {
        self.total.tick(outage);
        let columns = Term::stderr().size().1;
        if std::mem::replace(&mut self.columns, columns) != columns {
            self.lay_out();
        }
        if outage.is_some() {
            self.bars.values().for_each(TaskBar::hide_time_left);
        }
    }
}
