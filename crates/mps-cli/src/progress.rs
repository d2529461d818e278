//! Progress of tasks on standard error: bars in a terminal, lines elsewhere.

mod bar;
mod rate;
mod task_bar;
mod task_bars;
mod task_line;
pub(crate) mod task_state;
pub(crate) mod terminal;
mod total_bar;

use crate::error::CliError;
use crate::service::outage::Outage;
use crate::totals::Totals;
use console::Term;
use indicatif::MultiProgress;
use mps_model::{DescribeTaskDetailResponse, Insight};
use mps_report::format::duration;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use task_bars::TaskBars;
use task_line::TaskLine;
use task_state::TaskState;
use terminal::{clear, is_animated, multi_progress, size};
use total_bar::TotalBar;

/// Length of an outage from which a line notes it. Shorter ones would fill a log.
const MIN_NOTED: Duration = Duration::from_secs(2);

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
            true => View::Bars(Box::new(TaskBars::new(&screen, false, size))),
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
            true => View::Total(TotalBar::of_answers(&screen, size)),
            false => View::Hidden,
        };
        Self::new(view, screen)
    }

    /// Progress of watched tasks. A terminal shows a bar for each running task with `bars`, and
    /// otherwise only the totals.
    pub(crate) fn of_watch(log: bool, bars: bool) -> Self {
        let screen = multi_progress();
        let view = match (!log && is_animated(&Term::stderr()), bars) {
            (false, _) => View::Hidden,
            (true, true) => View::Bars(Box::new(TaskBars::new(&screen, true, size))),
            (true, false) => View::Total(TotalBar::of_ends(&screen, size)),
        };
        Self::new(view, screen)
    }

    /// True if a terminal shows a bar for each task.
    pub(crate) fn has_bars(&self) -> bool {
        matches!(&*self.view(), View::Bars(_))
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

    /// Shows a new answer of a task, which may not be the last one.
    pub(crate) fn update(&self, id: &str, detail: &DescribeTaskDetailResponse) {
        match &mut *self.view() {
            View::Bars(bars) => bars.update(id, detail),
            View::Lines { tasks, .. } => {
                if let Some(line) = tasks.get_mut(id) {
                    line.update(detail);
                }
            }
            View::Total(total) => total.set_waiting(id, detail.is_waiting()),
            View::Hidden => {}
        }
    }

    /// Shows a change of a running task.
    pub(crate) fn change(&self, id: &str, change: TaskState) {
        match &mut *self.view() {
            View::Bars(bars) => bars.change(id, change),
            View::Total(total) => {
                if let Some(is_waiting) = change.is_waiting {
                    total.set_waiting(id, is_waiting);
                }
            }
            View::Lines { .. } | View::Hidden => {}
        }
    }

    /// Shows and counts a task that is polled no more. Call it once for each task.
    pub(crate) fn end(&self, id: &str, answer: Option<&dyn Insight>, error: Option<&CliError>) {
        match &mut *self.view() {
            View::Bars(bars) => bars.end(id, answer, error),
            View::Total(total) => total.end(id, answer),
            // The last answer had its line, and the command prints the error.
            View::Lines { tasks, .. } => {
                tasks.remove(id);
            }
            View::Hidden => {}
        }
    }

    /// Totals of the tasks, ended or not. `None` without bars of tasks.
    pub(crate) fn totals(&self) -> Option<Totals> {
        match &*self.view() {
            View::Bars(bars) => Some(bars.totals()),
            View::Total(_) | View::Lines { .. } | View::Hidden => None,
        }
    }

    /// Shows an outage or its end, and follows the size of the terminal. Call it every second.
    pub(crate) fn tick(&self, outage: Option<Outage>) {
        let text = outage.map(outage_text);
        let is_long = outage.is_some_and(|outage| outage.length() >= MIN_NOTED);
        match &mut *self.view() {
            View::Bars(bars) => bars.tick(text.as_deref()),
            View::Total(total) => total.tick(text.as_deref()),
            View::Lines { is_out, .. } => {
                match &text {
                    Some(text) if is_long && !*is_out => stderr_line!("note: {text}"),
                    None if *is_out => stderr_line!("note: The service answers again."),
                    _ => {}
                }
                *is_out = text.is_some() && (*is_out || is_long);
            }
            View::Hidden => {}
        }
    }

    /// Hides the bars while `print` runs, if it prints. They would flicker otherwise.
    pub(crate) fn pause_if<T>(&self, prints: bool, print: impl FnOnce() -> T) -> T {
        match prints {
            true => self.pause(print),
            false => print(),
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

#[cfg(test)]
mod tests {
    use super::{MultiProgress, Progress, TaskBars, TotalBar, View};
    use crate::error::CliError;
    use crate::exit::Exit;
    use indicatif::{InMemoryTerm, ProgressDrawTarget};
    use mps_model::DescribeTaskDetailResponse;

    fn answer(status: &str) -> DescribeTaskDetailResponse {
        let body = format!(r#"{{"Response":{{"TaskType":"WorkflowTask","Status":"{status}"}}}}"#);
        DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap()
    }

    #[test]
    fn each_end_is_counted_once_whatever_the_answers_before() {
        let size = || (24, 120);
        for has_bars in [true, false] {
            let terminal = InMemoryTerm::new(24, 120);
            let target = ProgressDrawTarget::term_like(Box::new(terminal.clone()));
            let screen = MultiProgress::with_draw_target(target);
            let view = match has_bars {
                true => View::Bars(Box::new(TaskBars::new(&screen, false, size))),
                false => View::Total(TotalBar::of_ends(&screen, size)),
            };
            let progress = Progress::new(view, screen);
            ["a", "b", "c", "d"].iter().for_each(|id| progress.add(id));
            let (known, unknown) = (answer("PROCESSING"), answer("QUEUED"));
            // A task with an unknown status is polled for some time.
            for _ in 0..5 {
                progress.update("a", &unknown);
                progress.update("b", &known);
            }
            // A task that waits is not counted as running, until it runs.
            progress.update("d", &answer("WAITING"));
            progress.update("b", &answer("WAITING"));
            progress.update("b", &known);
            progress.end("a", Some(&unknown), None);
            let lost = CliError::new(Exit::Refused, "No task has this id.");
            progress.end("b", None, Some(&lost));
            // The time of the wait has passed, and the task runs on.
            let timeout = CliError::new(Exit::Deadline, "The timeout passed.");
            progress.end("c", Some(&known), Some(&timeout));
            progress.tick(None);
            let shown = terminal.contents();
            let totals = "3/4 ended: 0 succeeded, 0 failed, 1 unknown, 1 running, 1 waiting, \
                          1 without an answer";
            assert!(shown.contains(totals), "{has_bars}: {shown}");
        }
    }
}
