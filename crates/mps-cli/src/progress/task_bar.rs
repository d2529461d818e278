//! Bar of one task, and of its subtasks.

use super::bar::{bar, status_word, style};
use super::rate::ProgressRate;
use crate::render::outcome::outcome_style;
use crate::text::{count, sanitize, shortened};
use console::{Style, measure_text_width};
use indicatif::{MultiProgress, ProgressBar};
use mps_model::{DescribeTaskDetailResponse, Outcome, SubtaskStatus, SubtaskView};
use mps_report::format::duration;

/// Bar of one task.
pub(super) struct TaskBar {
    bar: ProgressBar,
    screen: MultiProgress,
    id: String,
    columns: u16,
    rate: ProgressRate,
    /// Message without the time left.
    status: String,
    /// Bars of the subtasks, if they are shown.
    subtask_bars: Option<Vec<ProgressBar>>,
}

/// Columns of the bar, its number and a short message, with the blanks between.
const BAR_COLUMNS: usize = 50;
const ONE_LINE: &str = "{prefix} {bar:20.cyan/dim} {pos:>3} %  {wide_msg}";
const TWO_LINES: &str = "{prefix}\n  {bar:20.cyan/dim} {pos:>3} %  {wide_msg}";
const SUBTASK: &str = "  {prefix:24} {bar:20.cyan/dim} {pos:>3} %  {wide_msg}";

/// Subtasks with a bar. More of them would push the bar of the task out of a small terminal.
const MAX_SUBTASK_BARS: usize = 12;

impl TaskBar {
    pub(super) fn new(screen: &MultiProgress, id: &str, columns: u16, subtask_bars: bool) -> Self {
        let mut new = Self {
            bar: bar(100, ONE_LINE),
            screen: screen.clone(),
            id: sanitize(id).into_owned(),
            columns,
            rate: ProgressRate::default(),
            status: "polling".to_owned(),
            subtask_bars: subtask_bars.then(Vec::new),
        };
        new.resize(columns);
        new.bar.set_message(new.status.clone());
        new
    }

    pub(super) fn bar(&self) -> &ProgressBar {
        &self.bar
    }

    /// Lines of the terminal that the bar takes.
    pub(super) fn lines(&self) -> usize {
        if self.fits_one_line() { 1 } else { 2 }
    }

    /// Lays the bar out for a terminal of this width. The whole id is shown wherever it fits.
    pub(super) fn resize(&mut self, columns: u16) {
        self.columns = columns;
        let template = if self.fits_one_line() {
            ONE_LINE
        } else {
            TWO_LINES
        };
        self.bar.set_style(style(template));
        let room = usize::from(columns).saturating_sub(1);
        self.bar.set_prefix(shortened(&self.id, room));
    }

    fn fits_one_line(&self) -> bool {
        measure_text_width(&self.id) + BAR_COLUMNS <= usize::from(self.columns)
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
        self.status = match subtasks.len() {
            0 => status_word(detail),
            all => {
                let ended = subtasks.iter().filter(|subtask| ended(subtask)).count();
                format!("{ended} of {} ended", count(all, "subtask"))
            }
        };
        let time_left = progress.and_then(|progress| self.rate.time_left(progress));
        self.bar.set_message(match time_left {
            Some(time_left) => format!("{}, {} left", self.status, duration(time_left)),
            None => self.status.clone(),
        });
        self.show_subtasks(&subtasks);
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
                let subtask_bar = self.screen.insert_after(above, bar(100, SUBTASK));
                subtask_bars.push(subtask_bar);
            }
            let subtask_bar = &subtask_bars[index];
            let kind = format!("{:1$}{2}", "", 2 * subtask.depth, sanitize(subtask.kind));
            subtask_bar.set_prefix(shortened(&kind, 24));
            subtask_bar.set_position(subtask.progress().unwrap_or(0.0) as u64);
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

    pub(super) fn fail(&mut self, why: &str) {
        self.end(outcome_style(Outcome::Failed), &sanitize(why));
    }

    fn end(&mut self, style: Style, message: &str) {
        self.hide_subtasks();
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
