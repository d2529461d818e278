//! One task of the store as lists show it, stored or computed.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde_json::{Map, Value};

use super::lifecycle::{FINISH, status_at};
use super::population::CreatedPopulation;
use super::task::Task;
use crate::api_error::ApiError;

/// Place of a task in the order of creation: its number, and its index within a population.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Position {
    pub(crate) sequence: u64,
    pub(crate) index: u64,
}

/// A stored task with its creation time.
#[derive(Clone, Debug)]
pub(crate) struct CreatedTask {
    pub(crate) task: Task,
    pub(super) sequence: u64,
    /// Creation time by the service's clock.
    pub(crate) at: SystemTime,
    /// Elapsed time at the creation.
    pub(super) since: Duration,
    /// Time that passed at once, by a change of the task.
    pub(super) advanced: Duration,
}

/// A task at one moment.
#[derive(Clone, Debug)]
pub(crate) struct TaskView {
    source: Source,
    age: Duration,
}

#[derive(Clone, Debug)]
enum Source {
    Created(Arc<CreatedTask>),
    Populated {
        populated: Arc<CreatedPopulation>,
        index: u64,
        speed: f64,
    },
}

impl TaskView {
    pub(super) fn created(task: Arc<CreatedTask>, elapsed: Duration) -> Self {
        let age = elapsed.saturating_sub(task.since);
        let age = age.saturating_add(task.advanced);
        Self {
            source: Source::Created(task),
            age,
        }
    }

    pub(super) fn populated(
        populated: Arc<CreatedPopulation>,
        index: u64,
        speed: f64,
        elapsed: Duration,
    ) -> Self {
        let age = elapsed.saturating_sub(populated.since);
        let source = Source::Populated {
            populated,
            index,
            speed,
        };
        Self { source, age }
    }

    pub(crate) fn position(&self) -> Position {
        match &self.source {
            Source::Created(created) => Position {
                sequence: created.sequence,
                index: 0,
            },
            Source::Populated {
                populated, index, ..
            } => Position {
                sequence: populated.sequence,
                index: *index,
            },
        }
    }

    pub(crate) fn id(&self) -> Cow<'_, str> {
        match &self.source {
            Source::Created(created) => created.task.id().into(),
            Source::Populated {
                populated, index, ..
            } => populated.population.id(*index).into(),
        }
    }

    pub(crate) fn age(&self) -> Duration {
        self.age
    }

    /// Returns the creation time by the service's clock.
    pub(crate) fn created_at(&self) -> SystemTime {
        match &self.source {
            Source::Created(created) => {
                let at = created.at.checked_sub(created.advanced);
                // Times before 1970 cannot be written.
                at.unwrap_or(SystemTime::UNIX_EPOCH)
                    .max(SystemTime::UNIX_EPOCH)
            }
            Source::Populated { populated, .. } => populated.at,
        }
    }

    /// Returns the time from creation to end.
    pub(crate) fn length(&self) -> Duration {
        match &self.source {
            Source::Created(created) => created.task.length(),
            Source::Populated {
                populated,
                index,
                speed,
            } => populated.population.length(*index, *speed),
        }
    }

    /// Returns the status, or `None` if the task answers with an error now.
    pub(crate) fn status(&self) -> Option<&str> {
        match &self.source {
            Source::Created(created) => created.task.status(self.age),
            Source::Populated {
                populated,
                index,
                speed,
            } => {
                let (waiting, processing, _) = populated.population.life(*index, *speed);
                Some(status_at(waiting, processing, self.age))
            }
        }
    }

    /// Returns true if the task has ended.
    pub(crate) fn has_ended(&self) -> bool {
        self.status() == Some(FINISH)
    }

    /// Returns true if the final answer reports a failure.
    pub(crate) fn ends_in_failure(&self) -> bool {
        match &self.source {
            Source::Created(created) => created.task.ends_in_failure(),
            Source::Populated {
                populated,
                index,
                speed,
            } => populated.population.life(*index, *speed).2,
        }
    }

    /// Returns the time until the answer's statuses change next, or `None` after the last change.
    pub(crate) fn until_next_change(&self) -> Option<Duration> {
        match &self.source {
            Source::Created(created) => {
                let mut moments = created.task.moments().into_iter();
                let next = moments.find(|moment| *moment > self.age)?;
                Some(next - self.age)
            }
            Source::Populated { .. } => None,
        }
    }

    /// Returns the kind of its life: `lifecycle`, `fixed`, `timed` or `population`.
    pub(crate) fn script_name(&self) -> &'static str {
        match &self.source {
            Source::Created(created) => created.task.script_name(),
            Source::Populated { .. } => "population",
        }
    }

    /// Returns the `TaskNotifyConfig` that applies now.
    pub(crate) fn notify_config(&self) -> Option<&Value> {
        let Source::Created(created) = &self.source else {
            return None;
        };
        created.task.notify_configs(self.age).pop()
    }

    /// Returns every `TaskNotifyConfig` that may ever apply.
    pub(crate) fn notify_configs(&self) -> Vec<&Value> {
        match &self.source {
            Source::Created(created) => created.task.notify_configs(Duration::MAX),
            Source::Populated { .. } => Vec::new(),
        }
    }

    /// Returns the current answer.
    pub(crate) fn answer(&self) -> Result<Map<String, Value>, ApiError> {
        match &self.source {
            Source::Created(created) => created.task.answer(self.created_at(), self.age),
            Source::Populated {
                populated,
                index,
                speed,
            } => {
                let lifecycle = populated.population.lifecycle(*index, *speed);
                Ok(lifecycle.answer(&self.id(), populated.at, self.age))
            }
        }
    }
}
