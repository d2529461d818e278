//! Bar of one task, and of its subtasks.

use super::bar::{bar, status_word, style};
use super::rate::ProgressRate;
use super::task_state::TaskState;
use crate::text::{count, sanitize, shortened};
use console::{Style, measure_text_width};
use indicatif::{MultiProgress, ProgressBar};
use mps_model::{DescribeTaskDetailResponse, SubtaskStatus, SubtaskView};
use mps_report::format::duration;

/// Bar of one task.
pub(super) struct TaskBar {
    bar: ProgressBar,
    screen: MultiProgress,
    id: String,
    lines: usize,
    /// The progress of the task is known.
    has_progress: bool,
    rate: ProgressRate,
    /// Message without the time left.
    status: String,
    /// Bars of the subtasks, if they are shown.
    subtask_bars: Option<Vec<ProgressBar>>,
}

/// Message before the first answer.
const POLLING: &str = "polling";

/// Columns of the bar, its number and a short message, with the blanks between.
const BAR_COLUMNS: usize = 50;

/// Template of a bar after its prefix. The number is left out while it is not known, because 0 %
/// would say that nothing was done.
fn template(before: &str, is_known: bool) -> String {
    let number = match is_known {
        true => "{pos:>3} %",
        false => "     ",
    };
    format!("{before}{{bar:20.cyan/dim}} {number}  {{wide_msg}}")
}

const ONE_LINE: &str = "{prefix} ";
const TWO_LINES: &str = "{prefix}\n  ";
const SUBTASK: &str = "  {prefix:24} ";

/// Subtasks with a bar. More of them would push the bar of the task out of a small terminal.
const MAX_SUBTASK_BARS: usize = 12;

impl TaskBar {
    pub(super) fn new(screen: &MultiProgress, id: &str, subtask_bars: bool) -> Self {
        let bar = bar(100, &template(ONE_LINE, false));
        bar.set_message(POLLING);
        Self {
            bar,
            screen: screen.clone(),
            id: sanitize(id).into_owned(),
            lines: 1,
            has_progress: false,
            rate: ProgressRate::default(),
            status: POLLING.to_owned(),
            subtask_bars: subtask_bars.then(Vec::new),
        }
    }

    pub(super) fn bar(&self) -> &ProgressBar {
        &self.bar
    }

    /// Lines of the terminal that the bar takes.
    pub(super) fn lines(&self) -> usize {
        self.lines
    }

    pub(super) fn id_width(&self) -> usize {
        measure_text_width(&self.id)
    }

    /// Lays the bar out for a terminal of this width, beside bars with ids of `id_width`. The whole
    /// id is shown wherever it fits.
    pub(super) fn lay_out(&mut self, columns: u16, id_width: usize) {
        let columns = usize::from(columns);
        let lines = match id_width + BAR_COLUMNS <= columns {
            true => 1,
            false => 2,
        };
        let id = shortened(&self.id, columns.saturating_sub(1));
        let padded = match lines {
            1 => format!("{id:id_width$}"),
            _ => id,
        };
        if (lines, &*padded) != (self.lines, &*self.bar.prefix()) {
            self.lines = lines;
            self.restyle();
            self.bar.set_prefix(padded);
        }
    }

    fn restyle(&self) {
        let before = match self.lines {
            1 => ONE_LINE,
            _ => TWO_LINES,
        };
        self.bar
            .set_style(style(&template(before, self.has_progress)));
    }

    /// Shows the progress in percent.
    pub(super) fn set_progress(&mut self, progress: f64) {
        self.bar.set_position(progress as u64);
        if !std::mem::replace(&mut self.has_progress, true) {
            self.restyle();
        }
    }

    /// Shows the state of the running task. Keeps what is not known.
    pub(super) fn update(&mut self, state: &TaskState) {
        if let Some(status) = &state.status {
            self.status.clone_from(status);
        }
        if let Some(progress) = state.progress {
            self.set_progress(progress);
        }
        let time_left = state.progress.and_then(|now| self.rate.time_left(now));
        self.bar.set_message(match time_left {
            Some(time_left) => format!("{}, {} left", self.status, duration(time_left)),
            None => self.status.clone(),
        });
    }

    /// Shows an answer of the running task.
    pub(super) fn update_from(&mut self, detail: &DescribeTaskDetailResponse) {
        let subtasks = detail.subtasks();
        let status = match subtasks.len() {
            0 => status_word(detail),
            all => {
                let ended = subtasks.iter().filter(|subtask| ended(subtask)).count();
                format!("{ended} of {} ended", count(all, "subtask"))
            }
        };
        self.update(&TaskState {
            status: Some(status),
            progress: detail.progress(),
            is_waiting: None,
        });
        self.show_subtasks(&subtasks);
    }

    /// State of the task, if it runs.
    pub(super) fn running_state(&self) -> Option<TaskState> {
        (!self.bar.is_finished()).then(|| TaskState {
            status: Some(self.status.clone()),
            progress: self.has_progress.then(|| self.bar.position() as f64),
            is_waiting: None,
        })
    }

    /// Hides the time left, because nothing supports it during an outage.
    pub(super) fn hide_time_left(&self) {
        if !self.bar.is_finished() && self.bar.message() != self.status {
            self.bar.set_message(self.status.clone());
        }
    }

    fn show_subtasks(&mut self, subtasks: &[SubtaskView<'_>]) {
        let Some(subtask_bars) = &mut self.subtask_bars else {
            return;
        };
        for (index, subtask) in subtasks.iter().take(MAX_SUBTASK_BARS).enumerate() {
            if subtask_bars.len() <= index {
                let above = subtask_bars.last().unwrap_or(&self.bar);
                let new = bar(100, &template(SUBTASK, false));
                let subtask_bar = self.screen.insert_after(above, new);
                subtask_bars.push(subtask_bar);
            }
            let subtask_bar = &subtask_bars[index];
            let kind = format!("{:1$}{2}", "", 2 * subtask.depth, sanitize(subtask.kind));
            subtask_bar.set_prefix(shortened(&kind, 24));
            let progress = subtask.progress();
            subtask_bar.set_style(style(&template(SUBTASK, progress.is_some())));
            subtask_bar.set_position(progress.unwrap_or(0.0) as u64);
            subtask_bar.set_message(sanitize(subtask.state.status.as_str()).to_lowercase());
        }
    }

    /// Hides the bars of the subtasks, because another task needs the room.
    pub(super) fn hide_subtasks(&mut self) {
        for subtask_bar in self.subtask_bars.take().into_iter().flatten() {
            self.screen.remove(&subtask_bar);
        }
    }

    /// Removes all bars of the task from the terminal.
    pub(super) fn remove(&mut self) {
        self.hide_subtasks();
        self.screen.remove(&self.bar);
    }

    /// Shows the end of the task.
    pub(super) fn end(&mut self, style: Style, message: &str) {
        self.hide_subtasks();
        let message = style.for_stderr().apply_to(sanitize(message)).to_string();
        self.bar.abandon_with_message(message);
    }
}

fn ended(subtask: &SubtaskView<'_>) -> bool {
    matches!(
        subtask.state.status,
        SubtaskStatus::Success | SubtaskStatus::Fail
    )
}
