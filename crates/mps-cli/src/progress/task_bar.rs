//! Bar of one task, and of its subtasks.

use super::bar::{bar, status_word};
use super::rate::ProgressRate;
use crate::render::outcome::outcome_style;
use crate::text::{count, sanitize, shortened};
use console::Style;
use indicatif::{MultiProgress, ProgressBar};
use mps_model::{DescribeTaskDetailResponse, Outcome, SubtaskStatus, SubtaskView};
use mps_report::format::duration;

/// Bar of one task.
pub(super) struct TaskBar {
    bar: ProgressBar,
    screen: MultiProgress,
    rate: ProgressRate,
    /// Columns for the message beside the bar.
    room: usize,
    /// Bars of the subtasks, if they are shown.
    subtask_bars: Option<Vec<ProgressBar>>,
}

/// Columns of the bar, its number and the blanks between.
const BAR_COLUMNS: usize = 30;
const TASK_TEMPLATE: &str = "{prefix} {bar:20.cyan/dim} {pos:>3} %  {msg}";
const SUBTASK_TEMPLATE: &str = "  {prefix:24} {bar:20.cyan/dim} {pos:>3} %  {msg}";

/// Subtasks with a bar. More of them would push the bar of the task out of a small terminal.
const MAX_SUBTASK_BARS: usize = 12;

impl TaskBar {
    pub(super) fn new(screen: &MultiProgress, id: &str, columns: u16, subtask_bars: bool) -> Self {
        // The id gets the columns that the bar and its message leave.
        let columns = usize::from(columns);
        let room = columns.saturating_sub(70).clamp(18, 64);
        let bar = screen.add(bar(100, TASK_TEMPLATE));
        bar.set_prefix(format!("{:room$}", shortened(&sanitize(id), room)));
        bar.set_message("polling");
        Self {
            bar,
            screen: screen.clone(),
            rate: ProgressRate::default(),
            room: columns.saturating_sub(room + BAR_COLUMNS),
            subtask_bars: subtask_bars.then(Vec::new),
        }
    }

    pub(super) fn update(&mut self, detail: &DescribeTaskDetailResponse) {
        let outcome = detail.outcome();
        let progress = detail.progress();
        self.bar.set_position(progress.unwrap_or(0.0) as u64);
        if outcome != Outcome::Running {
            self.end(outcome_style(outcome), &outcome.to_string());
            return;
        }
        let subtasks = detail.subtasks();
        let mut message = match subtasks.len() {
            0 => status_word(detail),
            all => {
                let ended = subtasks.iter().filter(|subtask| ended(subtask)).count();
                format!("{ended} of {} ended", count(all, "subtask"))
            }
        };
        if let Some(time_left) = progress.and_then(|progress| self.rate.time_left(progress)) {
            message += &format!(", {} left", duration(time_left));
        }
        self.bar.set_message(truncated(&message, self.room));
        self.show_subtasks(&subtasks);
    }

    fn show_subtasks(&mut self, subtasks: &[SubtaskView<'_>]) {
        let Some(subtask_bars) = &mut self.subtask_bars else {
            return;
        };
        for (index, subtask) in subtasks.iter().take(MAX_SUBTASK_BARS).enumerate() {
            if subtask_bars.len() <= index {
                let subtask_bar = bar(100, SUBTASK_TEMPLATE);
                subtask_bars.push(self.screen.add(subtask_bar));
            }
            let subtask_bar = &subtask_bars[index];
            let kind = format!("{:1$}{2}", "", 2 * subtask.depth, sanitize(subtask.kind));
            subtask_bar.set_prefix(shortened(&kind, 24));
            subtask_bar.set_position(subtask.progress().unwrap_or(0.0) as u64);
            subtask_bar.set_message(sanitize(subtask.state.status.as_str()).to_lowercase());
        }
    }

    pub(super) fn fail(&mut self, why: &str) {
        self.end(Style::new().red(), &sanitize(why));
    }

    fn end(&mut self, style: Style, message: &str) {
        for subtask_bar in self.subtask_bars.iter().flatten() {
            subtask_bar.finish_and_clear();
        }
        let message = truncated(message, self.room);
        let message = style.for_stderr().apply_to(message).to_string();
        self.bar.abandon_with_message(message);
    }
}

fn ended(subtask: &SubtaskView<'_>) -> bool {
    matches!(
        subtask.state.status,
        SubtaskStatus::Success | SubtaskStatus::Fail
    )
}

fn truncated(message: &str, room: usize) -> String {
    console::truncate_str(message, room, "…").into_owned()
}
