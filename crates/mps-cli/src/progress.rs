//! Progress of tasks on standard error: bars in a terminal, lines elsewhere.

mod bar;
mod rate;
mod task_bar;
mod task_line;
mod terminal;
mod total_bar;
pub(crate) mod watch_counter;

use console::Term;
use indicatif::MultiProgress;
use mps_model::{DescribeTaskDetailResponse, Outcome};
use std::sync::{Mutex, PoisonError};
use task_bar::TaskBar;
use task_line::TaskLine;
use terminal::{clear, multi_progress};
use total_bar::TotalBar;

/// Progress of awaited tasks. Clears its bars from the terminal when dropped.
pub(crate) struct Progress {
    view: View,
    screen: MultiProgress,
}

enum View {
    /// A bar for each task. A single task also gets a bar for each of its subtasks.
    Bars(Mutex<Vec<TaskBar>>),
    /// One bar for all tasks, if there are more than the terminal has lines.
    Total(Mutex<TotalBar>),
    Lines(Mutex<Vec<TaskLine>>),
}

impl Progress {
    /// Progress of these tasks. With `log` it has no bars, because log lines would break them.
    pub(crate) fn new(ids: &[String], log: bool) -> Self {
        let terminal = Term::stderr();
        let (rows, columns) = terminal.size();
        let screen = multi_progress();
        let view = if log || !terminal.is_term() {
            View::Lines(Mutex::new(ids.iter().map(|id| TaskLine::new(id)).collect()))
        } else if ids.len() + 2 > usize::from(rows) {
            View::Total(Mutex::new(TotalBar::new(&screen, ids.len())))
        } else {
            let bars = ids
                .iter()
                .map(|id| TaskBar::new(&screen, id, columns, ids.len() == 1));
            View::Bars(Mutex::new(bars.collect()))
        };
        Self { view, screen }
    }

    /// Shows a new answer of the task with this index.
    pub(crate) fn update(&self, index: usize, detail: &DescribeTaskDetailResponse) {
        match &self.view {
            View::Bars(bars) => locked(bars, |bars| bars[index].update(detail)),
            View::Total(total) => locked(total, |total| total.update(index, detail.outcome())),
            View::Lines(lines) => locked(lines, |lines| lines[index].update(detail)),
        }
    }

    /// Shows that the task with this index gets no more answers.
    pub(crate) fn fail(&self, index: usize, why: &str) {
        match &self.view {
            View::Bars(bars) => locked(bars, |bars| bars[index].fail(why)),
            View::Total(total) => locked(total, |total| total.update(index, Outcome::Failed)),
            // The command prints the error at its end.
            View::Lines(_) => {}
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        clear(&self.screen);
    }
}

fn locked<T>(view: &Mutex<T>, change: impl FnOnce(&mut T)) {
    change(&mut view.lock().unwrap_or_else(PoisonError::into_inner));
}
