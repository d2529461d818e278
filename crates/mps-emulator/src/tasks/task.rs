//! A task and its answers over time.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde_json::{Map, Value};

use super::failure::{fail, has_failed};
use super::fate::{Fate, FateError};
use super::lifecycle::{FINISH, Lifecycle, WAITING};
use crate::api_error::ApiError;
use crate::duration::{MAX_DURATION, accelerated};
use crate::wire::response_members;

/// A task that the emulator serves.
///
/// It is defined by its final answer. The emulator derives the earlier answers: first `WAITING`,
/// then `PROCESSING`, in which each subtask runs for a part of the time with rising `Progress`.
///
/// ```
/// use std::time::Duration;
/// use mps_emulator::Task;
///
/// let task = Task::new(
///     "1400000001-EditMediaTask-0123456789abcdef0123456789abcdeft0",
///     serde_json::json!({
///         "TaskType": "EditMediaTask",
///         "Status": "FINISH",
///         "EditMediaTask": { "Status": "FINISH", "ErrCode": 0, "Message": "" }
///     }),
/// )
/// .waiting(Duration::from_millis(200))
/// .processing(Duration::from_secs(2));
/// assert_eq!(task.length(), Duration::from_millis(2200));
/// ```
#[derive(Clone)]
pub struct Task {
    id: String,
    script: TaskScript,
}

#[derive(Clone, Debug)]
enum TaskScript {
    /// One answer, unchanged from the start.
    Fixed(Arc<Map<String, Value>>),
    Lifecycle(Lifecycle),
    Timed(TimedReplies),
}

/// Replies in the order of their times, each valid from its time on.
#[derive(Clone, Debug)]
struct TimedReplies(Arc<Vec<(Duration, Reply)>>);

impl TimedReplies {
    fn new(mut replies: Vec<(Duration, Reply)>) -> Self {
        replies.sort_by_key(|(from, _)| *from);
        Self(Arc::new(replies))
    }

    /// The reply at the age of `age`; `None` before the first one.
    fn at(&self, age: Duration) -> Option<&Reply> {
        let mut latest_first = self.0.iter().rev();
        latest_first
            .find(|(from, _)| *from <= age)
            .map(|(_, reply)| reply)
    }

    /// The time of the last reply.
    fn length(&self) -> Duration {
        self.0.last().map_or(Duration::ZERO, |(from, _)| *from)
    }

    fn accelerate(&mut self, speed: f64) {
        for (from, _) in Arc::make_mut(&mut self.0) {
            *from = accelerated(*from, speed);
        }
    }
}

/// A reply of a [`Task::timed`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Reply {
    /// The members of `Response`. The emulator sets `RequestId`.
    Answer(Value),
    /// An error of the service.
    Error {
        /// The `Error.Code`.
        code: String,
        /// The `Error.Message`.
        message: String,
    },
}

impl Task {
    /// Creates a task that ends in `answer`, the members of `Response`.
    ///
    /// It ends at once unless [`waiting`](Self::waiting) or [`processing`](Self::processing) is
    /// set. The emulator writes its times and ids.
    pub fn new(id: impl Into<String>, answer: Value) -> Self {
        Self {
            id: id.into(),
            script: TaskScript::Lifecycle(Lifecycle {
                waiting: Duration::ZERO,
                processing: Duration::ZERO,
                answer: Arc::new(response_members(answer)),
                progress_bias: 1.0,
            }),
        }
    }

    /// Creates a task whose answer never changes. The emulator sets only `RequestId`.
    pub fn fixed(id: impl Into<String>, answer: Value) -> Self {
        Self {
            id: id.into(),
            script: TaskScript::Fixed(Arc::new(response_members(answer))),
        }
    }

    /// Creates a task with replies over time, each valid from its time after the task's creation
    /// on. Before the first one the task is unknown.
    pub fn timed(
        id: impl Into<String>,
        replies: impl IntoIterator<Item = (Duration, Reply)>,
    ) -> Self {
        let replies = replies
            .into_iter()
            .map(|(from, reply)| match reply {
                Reply::Answer(answer) => {
                    (from, Reply::Answer(Value::Object(response_members(answer))))
                }
                error => (from, error),
            })
            .collect();
        Self {
            id: id.into(),
            script: TaskScript::Timed(TimedReplies::new(replies)),
        }
    }

    /// Time in status `WAITING`. Default: 0; at most ten years. No effect on a fixed or timed task.
    pub fn waiting(mut self, length: Duration) -> Self {
        if let TaskScript::Lifecycle(life) = &mut self.script {
            life.waiting = length.min(MAX_DURATION);
        }
        self
    }

    /// Time in status `PROCESSING`. Default: 0; at most ten years. No effect on a fixed or timed
    /// task.
    pub fn processing(mut self, length: Duration) -> Self {
        if let TaskScript::Lifecycle(life) = &mut self.script {
            life.processing = length.min(MAX_DURATION);
        }
        self
    }

    /// Returns the id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns the time from creation to the final answer.
    pub fn length(&self) -> Duration {
        match &self.script {
            TaskScript::Fixed(_) => Duration::ZERO,
            TaskScript::Lifecycle(life) => life.waiting + life.processing,
            TaskScript::Timed(replies) => replies.length(),
        }
    }

    /// Returns the status at the age `age`, or `None` if the task is unknown then.
    pub(crate) fn status(&self, age: Duration) -> Option<&str> {
        match &self.script {
            TaskScript::Fixed(answer) => Some(status_of(answer.get("Status"))),
            TaskScript::Lifecycle(life) => Some(life.status(age)),
            TaskScript::Timed(replies) => match replies.at(age)? {
                Reply::Answer(answer) => Some(status_of(answer.get("Status"))),
                Reply::Error { .. } => None,
            },
        }
    }

    /// Returns true if the final answer reports a failure.
    pub(crate) fn ends_in_failure(&self) -> bool {
        match &self.script {
            TaskScript::Fixed(answer) => has_failed(answer),
            TaskScript::Lifecycle(life) => has_failed(&life.answer),
            TaskScript::Timed(replies) => match replies.0.last() {
                Some((_, Reply::Answer(Value::Object(answer)))) => has_failed(answer),
                _ => false,
            },
        }
    }

    /// Returns the ages at which the answer's statuses change, in order.
    pub(crate) fn moments(&self) -> Vec<Duration> {
        match &self.script {
            TaskScript::Fixed(_) => Vec::new(),
            TaskScript::Lifecycle(life) => life.moments(),
            TaskScript::Timed(replies) => replies.0.iter().map(|(from, _)| *from).collect(),
        }
    }

    /// Returns every `TaskNotifyConfig` of the answers up to the age `age`, the one that applies
    /// then at the end. Of replies over time, not every one needs to have it.
    pub(crate) fn notify_configs(&self, age: Duration) -> Vec<&Value> {
        let name = "TaskNotifyConfig";
        let configs: Vec<_> = match &self.script {
            TaskScript::Fixed(answer) => answer.get(name).into_iter().collect(),
            TaskScript::Lifecycle(life) => life.answer.get(name).into_iter().collect(),
            TaskScript::Timed(replies) => {
                let replies = replies.0.iter().take_while(|(from, _)| *from <= age);
                let configs = replies.filter_map(|(_, reply)| match reply {
                    Reply::Answer(answer) => answer.get(name),
                    Reply::Error { .. } => None,
                });
                configs.collect()
            }
        };
        let configs = configs.into_iter();
        configs.filter(|config| !config.is_null()).collect()
    }

    /// Returns the kind of its life: `lifecycle`, `fixed` or `timed`.
    pub(crate) fn script_name(&self) -> &'static str {
        match &self.script {
            TaskScript::Fixed(_) => "fixed",
            TaskScript::Lifecycle(_) => "lifecycle",
            TaskScript::Timed(_) => "timed",
        }
    }

    /// Changes times and end. Durations are divided by `speed`.
    pub(crate) fn apply(&mut self, fate: Fate, speed: f64) -> Result<(), FateError> {
        if let Some(answer) = fate.answer {
            match &mut self.script {
                TaskScript::Lifecycle(life) => life.answer = Arc::new(answer),
                _ => self.script = Self::new("", Value::Object(answer)).script,
            }
        }
        let TaskScript::Lifecycle(life) = &mut self.script else {
            let has_life = [fate.waiting, fate.processing].iter().any(Option::is_some);
            return match has_life || fate.failure.is_some() {
                true => Err(FateError::NoLife),
                false => Ok(()),
            };
        };
        if let Some(waiting) = fate.waiting {
            life.waiting = accelerated(waiting, speed);
        }
        if let Some(processing) = fate.processing {
            life.processing = accelerated(processing, speed);
        }
        if let Some(failure) = &fate.failure {
            fail(Arc::make_mut(&mut life.answer), failure);
        }
        Ok(())
    }

    /// Ends a life at the age `age`, if it has not ended earlier. Returns false if there is no
    /// life.
    pub(crate) fn end_at(&mut self, age: Duration) -> bool {
        match &mut self.script {
            TaskScript::Lifecycle(life) => {
                life.end_at(age);
                true
            }
            TaskScript::Fixed(_) | TaskScript::Timed(_) => false,
        }
    }

    /// Ends a life at the age `age`. `failure` says how the task ends if it did not begin yet.
    pub(crate) fn abort(&mut self, age: Duration, failure: &super::Failure) {
        if let TaskScript::Lifecycle(life) = &mut self.script {
            if life.status(age) == WAITING {
                fail(Arc::make_mut(&mut life.answer), failure);
            }
            life.end_at(age);
        }
    }

    /// Divides all times by `speed`.
    pub(crate) fn accelerated(mut self, speed: f64) -> Self {
        match &mut self.script {
            TaskScript::Fixed(_) => {}
            TaskScript::Lifecycle(life) => {
                life.waiting = accelerated(life.waiting, speed);
                life.processing = accelerated(life.processing, speed);
            }
            TaskScript::Timed(replies) => replies.accelerate(speed),
        }
        self
    }

    /// Returns the answer at the age `age` of a task created at `created`.
    pub(crate) fn answer(
        &self,
        created: SystemTime,
        age: Duration,
    ) -> Result<Map<String, Value>, ApiError> {
        match &self.script {
            TaskScript::Fixed(answer) => Ok(answer.as_ref().clone()),
            TaskScript::Lifecycle(life) => Ok(life.answer(&self.id, created, age)),
            TaskScript::Timed(replies) => match replies.at(age) {
                Some(Reply::Answer(answer)) => Ok(response_members(answer.clone())),
                Some(Reply::Error { code, message }) => Err(ApiError::new(code, message)),
                None => Err(ApiError::task_not_found()),
            },
        }
    }
}

/// Returns the status that an answer gives. An answer without one is that of a finished task.
fn status_of(status: Option<&Value>) -> &str {
    status.and_then(Value::as_str).unwrap_or(FINISH)
}

impl fmt::Debug for Task {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Task")
            .field("id", &self.id)
            .field("length", &self.length())
            .finish_non_exhaustive()
    }
}
