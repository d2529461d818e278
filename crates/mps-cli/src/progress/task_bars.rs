//! Bars of several tasks above a bar for all of them.

use super::task_bar::TaskBar;
use super::task_state::TaskState;
use super::total_bar::TotalBar;
use crate::error::CliError;
use crate::render::outcome::outcome_style;
use crate::totals::Totals;
use console::Style;
use indicatif::MultiProgress;
use mps_model::{DescribeTaskDetailResponse, Insight, Outcome};
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
    /// Returns the rows and columns of the terminal.
    size: fn() -> (u16, u16),
    /// Rows and columns for which the bars are laid out.
    laid_out: (u16, u16),
    /// Width of the longest id.
    id_width: usize,
}

/// Lines of the terminal that are left for the bar of all tasks, an outage and the next prompt.
const RESERVED_LINES: usize = 3;

impl TaskBars {
    /// Bars on a terminal, of which `size` returns the rows and columns.
    pub(super) fn new(
        screen: &MultiProgress,
        removes_ended: bool,
        size: fn() -> (u16, u16),
    ) -> Self {
        Self {
            screen: screen.clone(),
            bars: HashMap::new(),
            hidden: HashMap::new(),
            total: TotalBar::of_ends(screen, size),
            removes_ended,
            laid_out: size(),
            size,
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
        let of_one = self.bars.values().next().map_or(1, TaskBar::lines);
        self.lines() + of_one <= usize::from(self.laid_out.0)
    }

    /// Lines of the terminal that are taken.
    fn lines(&self) -> usize {
        self.bars.values().map(TaskBar::lines).sum::<usize>() + RESERVED_LINES
    }

    /// Follows the size of the terminal: hides bars that do not fit any more, or shows more.
    fn resize(&mut self) {
        self.lay_out();
        while self.lines() > usize::from(self.laid_out.0)
            && self.bars.len() > 1
            && let Some(id) = self.bars.keys().next().cloned()
            && let Some(mut bar) = self.bars.remove(&id)
        {
            bar.remove();
            if let Some(state) = bar.running_state() {
                self.hidden.insert(id, state);
            }
        }
        while self.has_room()
            && let Some(id) = self.hidden.keys().next().cloned()
        {
            let state = self.hidden.remove(&id).unwrap_or_default();
            self.show(&id, &state);
        }
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
            bar.lay_out(self.laid_out.1, self.id_width);
        }
    }

    /// Shows a new answer of a task.
    pub(super) fn update(&mut self, id: &str, detail: &DescribeTaskDetailResponse) {
        self.total.set_waiting(id, detail.is_waiting());
        if let Some(bar) = self.bars.get_mut(id) {
            bar.update_from(detail);
        }
    }

    /// Shows a change of a running task.
    pub(super) fn change(&mut self, id: &str, change: TaskState) {
        if let Some(is_waiting) = change.is_waiting {
            self.total.set_waiting(id, is_waiting);
        }
        if let Some(bar) = self.bars.get_mut(id) {
            bar.update(&change);
        } else if let Some(hidden) = self.hidden.get_mut(id) {
            hidden.status = change.status.or_else(|| hidden.status.take());
            hidden.progress = change.progress.or(hidden.progress);
        }
    }

    /// Shows and counts a task that is polled no more.
    pub(super) fn end(&mut self, id: &str, answer: Option<&dyn Insight>, error: Option<&CliError>) {
        let outcome = answer.map(Insight::outcome);
        self.total.end(id, answer);
        match (error, outcome) {
            (Some(error), _) => {
                let style = outcome_style(Outcome::Failed);
                self.end_bar(id, style, error.code_or_message());
            }
            (None, Some(outcome)) => {
                let progress = answer.and_then(Insight::progress).unwrap_or(100.0);
                if let Some(bar) = self.bars.get_mut(id) {
                    bar.set_progress(progress);
                }
                self.end_bar(id, outcome_style(outcome), &outcome.to_string());
            }
            (None, None) => {}
        }
    }

    fn end_bar(&mut self, id: &str, style: Style, message: &str) {
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

    /// Totals of all tasks, ended or not.
    pub(super) fn totals(&self) -> Totals {
        self.total.totals()
    }

    pub(super) fn tick(&mut self, outage: Option<&str>) {
        // Before the outage shows, so that no estimate stands beside it.
        if outage.is_some() {
            self.bars.values().for_each(TaskBar::hide_time_left);
        }
        self.total.tick(outage);
        let size = (self.size)();
        if std::mem::replace(&mut self.laid_out, size) != size {
            self.resize();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::TaskBars;
    use crate::progress::task_state::TaskState;
    use indicatif::{InMemoryTerm, MultiProgress, ProgressDrawTarget};
    use mps_model::DescribeTaskDetailResponse;
    use serde_json::json;

    const IDS: [&str; 3] = [
        "2600000000-WorkflowTask-0123456789abcdef0123456789abcdeft0",
        "2600000000-ScheduleTask-1123456789abcdef0123456789abcdeft0",
        "2600000000-EditMediaTask-2123456789abcdef0123456789abcdeft0",
    ];

    /// Bars on a terminal of this size: one task has ended, one runs, and one is not polled yet.
    fn shown(rows: u16, columns: u16, size: fn() -> (u16, u16), outage: Option<&str>) -> String {
        let terminal = InMemoryTerm::new(rows, columns);
        let target = ProgressDrawTarget::term_like(Box::new(terminal.clone()));
        let screen = MultiProgress::with_draw_target(target);
        let mut bars = TaskBars::new(&screen, false, size);
        IDS.iter().for_each(|id| bars.add(id));
        let task = json!({"Response": {"TaskType": "WorkflowTask", "Status": "FINISH",
            "WorkflowTask": {"TaskId": IDS[1], "Status": "FINISH", "MediaProcessResultSet": [
                {"Type": "Transcode", "TranscodeTask": {"Status": "FAIL", "ErrCodeExt": "X"}}]}}});
        let detail = DescribeTaskDetailResponse::from_slice(task.to_string().as_bytes());
        bars.end(IDS[1], Some(&detail.unwrap()), None);
        let state = TaskState {
            status: Some("processing".to_owned()),
            progress: Some(40.0),
            is_waiting: Some(false),
        };
        bars.change(IDS[0], state);
        bars.tick(outage);
        terminal.contents()
    }

    #[test]
    fn bars_that_do_not_fit_after_a_resize_come_back() {
        let terminal = InMemoryTerm::new(24, 120);
        let target = ProgressDrawTarget::term_like(Box::new(terminal.clone()));
        let screen = MultiProgress::with_draw_target(target);
        let mut bars = TaskBars::new(&screen, false, || (24, 120));
        IDS.iter().for_each(|id| bars.add(id));
        bars.size = || (6, 60);
        bars.tick(None);
        assert_eq!((bars.bars.len(), bars.hidden.len()), (1, 2));
        assert!(terminal.contents().contains("0/3 ended"));
        bars.size = || (24, 120);
        bars.tick(None);
        assert_eq!((bars.bars.len(), bars.hidden.len()), (3, 0));
    }

    #[test]
    fn bars_adapt_to_the_width_and_show_an_outage() {
        let outage = Some("no connection for 12s, retrying");
        insta::assert_snapshot!("60", shown(24, 60, || (24, 60), None));
        insta::assert_snapshot!("80", shown(24, 80, || (24, 80), None));
        insta::assert_snapshot!("120", shown(24, 120, || (24, 120), outage));
        insta::assert_snapshot!("200", shown(24, 200, || (24, 200), None));
        insta::assert_snapshot!("few_rows", shown(5, 120, || (5, 120), None));
    }
}
