//! Lines for the progress of one task, where standard error is not a terminal.

use super::bar::status_word;
use crate::text::sanitize;
use mps_model::{DescribeTaskDetailResponse, Outcome};

/// Last line printed for a task.
pub(super) struct TaskLine {
    id: String,
    last_word: String,
    progress: f64,
}

/// Gain in percent for which a new line is printed. Limits a task to a few lines of a log.
const MIN_STEP: f64 = 25.0;

impl TaskLine {
    pub(super) fn new(id: &str) -> Self {
        Self {
            id: sanitize(id).into_owned(),
            last_word: String::new(),
            progress: 0.0,
        }
    }

    pub(super) fn update(&mut self, detail: &DescribeTaskDetailResponse) {
        let outcome = detail.outcome();
        let (status_word, progress) = match outcome {
            Outcome::Running => (status_word(detail), detail.progress().unwrap_or(0.0)),
            ended => (ended.to_string(), 0.0),
        };
        if status_word == self.last_word && progress < self.progress + MIN_STEP {
            return;
        }
        match progress > 0.0 {
            true => stderr_line!("{}: {status_word} {progress:.0} %", self.id),
            false => stderr_line!("{}: {status_word}", self.id),
        }
        self.last_word = status_word;
        self.progress = progress;
    }
}
