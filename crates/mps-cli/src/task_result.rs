//! Result of one task, and the exit code of several.

use crate::error::CliError;
use crate::exit::Exit;
use mps_model::{DescribeTaskDetailResponse, Insight};

/// Result of one task: an answer, an error, or both.
///
/// A wait that reaches its timeout has both, the last answer and the error.
pub(crate) struct TaskResult {
    pub(crate) id: String,
    pub(crate) answer: Option<Box<dyn Insight>>,
    pub(crate) error: Option<CliError>,
}

impl TaskResult {
    pub(crate) fn new(id: String, result: Result<Box<dyn Insight>, CliError>) -> Self {
        let (answer, error) = match result {
            Ok(answer) => (Some(answer), None),
            Err(error) => (None, Some(error)),
        };
        Self { id, answer, error }
    }

    pub(crate) fn of_task(
        id: String,
        result: Result<DescribeTaskDetailResponse, CliError>,
    ) -> Self {
        Self::new(id, result.map(|detail| Box::new(detail) as _))
    }

    pub(crate) fn answer(&self) -> Option<&dyn Insight> {
        self.answer.as_deref()
    }

    /// Exit code of the error, whatever the outcome of the task.
    pub(crate) fn error_exit(&self) -> Exit {
        self.error.as_ref().map_or(Exit::Success, CliError::exit)
    }

    /// Exit code of the outcome or of the error, whichever is worse.
    pub(crate) fn exit(&self) -> Exit {
        let outcome = self
            .answer()
            .map(|answer| Exit::from_outcome(answer.outcome()));
        outcome.unwrap_or(Exit::Success).max(self.error_exit())
    }
}

/// Worst exit code of several tasks.
pub(crate) fn worst_exit(results: &[TaskResult]) -> Exit {
    let exits = results.iter().map(TaskResult::exit);
    exits.max().unwrap_or(Exit::Success)
}
