//! State of one watched task: what was reported of it, and its failed polls.

use super::ended::EndedSubtasks;
use super::observe::EndedSubtask;
use super::update::{Event, TaskUpdate};
use crate::client::TaskId;
use crate::error::{Error, ErrorKind};
use crate::poll::progress::{Facts, UnknownStatus};
use mps_model::TaskStatus;
use std::collections::VecDeque;
use std::time::Duration;

/// Consecutive unreadable answers after which a task is given up: 10. Other failures are counted up
/// to this number too, for the pause after them.
const MAX_FAILURES: u8 = 10;
/// Smallest change of progress that is reported, in percent.
const MIN_PROGRESS_STEP: f64 = 1.0;

/// State that is needed to notice changes. It is small, because a watch may have 100,000 of them.
pub(super) struct WatchedTask {
    pub(super) id: TaskId,
    status: Option<TaskStatus>,
    progress: f32,
    /// Subtasks whose end was reported.
    ended: EndedSubtasks,
    failures: Failures,
    unknown_status: UnknownStatus,
    /// The client corrected the cause of the last failure.
    corrected: bool,
}

/// Consecutive polls that failed in the same way.
#[derive(Debug, Default)]
struct Failures {
    count: u8,
    unreadable: bool,
    /// Polls of any task that the service had answered at the last counted failure.
    answered: u32,
    /// Minute of the last counted failure.
    minute: u32,
}

impl WatchedTask {
    pub(super) fn new(id: TaskId) -> Self {
        Self {
            id,
            status: None,
            progress: 0.0,
            ended: EndedSubtasks::default(),
            failures: Failures::default(),
            unknown_status: UnknownStatus::default(),
            corrected: false,
        }
    }

    pub(super) fn update(&self, event: Event) -> TaskUpdate {
        TaskUpdate {
            task_id: self.id.as_str().to_owned(),
            event,
        }
    }

    /// Records a failed poll. Returns the pause before the next one, which grows with consecutive
    /// failures, or `None` to give up.
    pub(super) fn retry_after_failure(
        &mut self,
        error: &Error,
        answered: u32,
        now: Duration,
    ) -> Option<Duration> {
        let corrected_before = std::mem::replace(&mut self.corrected, error.is_corrected());
        if self.corrected {
            // A second refusal shows that the correction did not help.
            return (!corrected_before).then_some(Duration::ZERO);
        }
        let unreadable = error.kind() == ErrorKind::Unreadable;
        let minute = (now.as_secs() / 60) as u32;
        let last = &mut self.failures;
        if last.unreadable != unreadable {
            last.count = 0;
        }
        // If the service answers no other task either, it is an outage. Then only one failure a
        // minute counts.
        let alone = last.answered != answered || answered == 0;
        if last.count == 0 || alone || last.minute != minute {
            *last = Failures {
                count: (last.count + 1).min(MAX_FAILURES),
                unreadable,
                answered,
                minute,
            };
        }
        let gives_up = unreadable && last.count == MAX_FAILURES;
        (!gives_up).then(|| Duration::from_secs(last.count.into()))
    }

    /// Records that the service answered a poll.
    pub(super) fn clear_failures(&mut self) {
        self.failures.count = 0;
        self.corrected = false;
    }

    /// Returns whether this answer is the last one.
    pub(super) fn is_last(&mut self, facts: &Facts, now: Duration) -> bool {
        self.unknown_status.is_last(facts, now)
    }

    pub(super) fn report_status(
        &mut self,
        status: &TaskStatus,
        updates: &mut VecDeque<TaskUpdate>,
    ) {
        if self.status.as_ref() != Some(status) {
            self.status = Some(status.clone());
            updates.push_back(self.update(Event::Status(status.clone())));
        }
    }

    pub(super) fn report_progress(
        &mut self,
        percent: Option<f64>,
        updates: &mut VecDeque<TaskUpdate>,
    ) {
        if let Some(percent) = percent
            && (percent - f64::from(self.progress)).abs() >= MIN_PROGRESS_STEP
        {
            self.progress = percent as f32;
            updates.push_back(self.update(Event::Progress(percent)));
        }
    }

    pub(super) fn report_subtasks(
        &mut self,
        ended: Vec<EndedSubtask>,
        updates: &mut VecDeque<TaskUpdate>,
    ) {
        for subtask in ended {
            if self.ended.is_new(subtask.fingerprint) {
                updates.push_back(self.update(Event::Subtask {
                    kind: subtask.kind,
                    status: subtask.status,
                    path: subtask.path,
                }));
            }
        }
    }
}
