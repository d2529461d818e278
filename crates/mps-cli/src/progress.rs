//! Progress of tasks on standard error: bars in a terminal, lines elsewhere.

mod bar;
mod rate;
mod task_bar;
mod task_bars;
mod task_line;
mod terminal;
mod total_bar;
pub(crate) mod watch_counter;

use crate::service::outage::Outage;
use console::Term;
use indicatif::MultiProgress;
use mps_model::{DescribeTaskDetailResponse, Insight, Outcome};
use mps_report::format::duration;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use task_bars::TaskBars;
use task_line::TaskLine;
use terminal::{clear, is_animated, multi_progress};
use total_bar::TotalBar;

/// Progress of tasks. Clears its bars from the terminal when dropped.
pub(crate) struct Progress {
    view: Mutex<View>,
    screen: MultiProgress,
}

enum View {
    /// Bars of the tasks, or one for all if the terminal has no room for more.
    Bars(Box<TaskBars>),
    /// One bar for all tasks.
    Total(TotalBar),
    Lines {
        tasks: HashMap<String, TaskLine>,
        is_out: bool,
    },
    Hidden,
}

impl Progress {
    /// Progress of tasks that are awaited. With `log` it has no bars, because log lines would break
    /// them.
    pub(crate) fn of_waits(log: bool) -> Self {
        let screen = multi_progress();
        let view = match !log && is_animated(&Term::stderr()) {
            true => View::Bars(Box::new(TaskBars::new(&screen))),
            false => View::Lines {
                tasks: HashMap::new(),
                is_out: false,
            },
        };
        Self::new(view, screen)
    }

    /// Progress of tasks that are polled once. Only a terminal shows it.
    pub(crate) fn of_polls(log: bool) -> Self {
        let screen = multi_progress();
        let view = match !log && is_animated(&Term::stderr()) {
            true => View::Total(TotalBar::new(&screen, "answered")),
            false => View::Hidden,
        };
        Self::new(view, screen)
    }

    fn new(view: View, screen: MultiProgress) -> Self {
        Self {
            view: Mutex::new(view),
            screen,
        }
    }

    /// Adds a task.
    pub(crate) fn add(&self, id: &str) {
        match &mut *self.view() {
            View::Bars(bars) => bars.add(id),
            View::Total(total) => total.add(),
            View::Lines { tasks, .. } => {
                tasks.insert(id.to_owned(), TaskLine::new(id));
            }
            View::Hidden => {}
        }
    }

    /// Shows a new answer of a task.
    pub(crate) fn update(&self, id: &str, detail: &DescribeTaskDetailResponse) {
        let outcome = detail.outcome();
        match &mut *self.view() {
            View::Bars(bars) => bars.update(id, detail),
            View::Lines { tasks, .. } => {
                if let Some(line) = tasks.get_mut(id) {
                    line.update(detail);
                }
                if outcome != Outcome::Running {
                    tasks.remove(id);
                }
            }
            View::Total(_) | View::Hidden => {}
        }
    }

    /// Counts a task that was polled once. `None` is one without an answer.
    pub(crate) fn end(&self, detail: Option<&DescribeTaskDetailResponse>) {
        if let View::Total(total) = &mut *self.view() {
            total.end(detail.map(Insight::outcome));
        }
    }

    /// Shows that a task gets no more answers.
    pub(crate) fn fail(&self, id: &str, why: &str) {
        match &mut *self.view() {
            View::Bars(bars) => bars.fail(id, why),
            // The command prints the error at its end.
            View::Lines { tasks, .. } => {
                tasks.remove(id);
            }
            View::Total(_) | View::Hidden => {}
        }
    }

    /// Shows an outage or its end, and follows the size of the terminal. Call it every second.
    pub(crate) fn tick(&self, outage: Option<Outage>) {
        let text = outage.map(outage_text);
        match &mut *self.view() {
            View::Bars(bars) => bars.tick(text.as_deref()),
            View::Total(total) => total.tick(text.as_deref()),
            View::Lines { is_out, .. } => {
                match (&text, *is_out) {
                    (Some(text), false) => eprintln!("note: {text}"),
                    (None, true) => eprintln!("note: The service answers again."),
                    _ => {}
                }
                *is_out = text.is_some();
            }
            View::Hidden => {}
        }
    }

    /// Hides the bars while `print` runs, because it may print to the same terminal.
    pub(crate) fn pause<T>(&self, print: impl FnOnce() -> T) -> T {
        match is_animated(&Term::stderr()) {
            true => self.screen.suspend(print),
            false => print(),
        }
    }

    fn view(&self) -> MutexGuard<'_, View> {
        self.view.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        clear(&self.screen);
    }
}

/// Text of an outage, such as `no connection for 12 s, retrying`.
fn outage_text(outage: Outage) -> String {
    match outage {
        Outage::NoConnection(since) => format!("no connection for {}, retrying", duration(since)),
        Outage::NoAnswer(since) => format!("no answer for {}", duration(since)),
    }
}
