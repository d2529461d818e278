//! A task and its life: what the service tells of it at any moment.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde_json::{Map, Value};

use crate::api_error::ApiError;
use crate::length::{MAX_DURATION, accelerated};

/// How the service writes a time that has not come yet.
const UNSET_TIME: &str = "0000-00-00T00:00:00Z";

/// A task that the emulator knows.
///
/// It is given by its final answer; the answers before that are derived from it: `WAITING`, then `PROCESSING` with each
/// subtask running through its own slice of the time with rising `Progress`, then the final answer itself.
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
    /// Answered from the first moment on, exactly as given.
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

#[derive(Clone, Debug)]
pub(crate) struct Lifecycle {
    pub(crate) waiting: Duration,
    pub(crate) processing: Duration,
    pub(crate) answer: Arc<Map<String, Value>>,
    /// What the reported progress is multiplied by: a service's own estimate is seldom exact.
    pub(crate) progress_bias: f64,
}

/// What a task answers from some moment on: see [`Task::timed`].
#[derive(Clone, Debug)]
pub enum Reply {
    /// The members of `Response`; the emulator sets `RequestId`.
    Answer(Value),
    /// The service's error.
    Error {
        /// As in `Error.Code`.
        code: String,
        /// As in `Error.Message`.
        message: String,
    },
}

impl Task {
    /// A task that ends in `answer`, the members of `Response`, at once unless [`waiting`](Self::waiting) and
    /// [`processing`](Self::processing) say otherwise. Its times and ids are written by the emulator.
    pub fn new(id: impl Into<String>, answer: Value) -> Self {
        Self {
            id: id.into(),
            script: TaskScript::Lifecycle(Lifecycle {
                waiting: Duration::ZERO,
                processing: Duration::ZERO,
                answer: Arc::new(members(answer)),
                progress_bias: 1.0,
            }),
        }
    }

    /// A task that is answered exactly so, whenever asked; only `RequestId` is the emulator's.
    pub fn fixed(id: impl Into<String>, answer: Value) -> Self {
        Self {
            id: id.into(),
            script: TaskScript::Fixed(Arc::new(members(answer))),
        }
    }

    /// A task that gives each reply from its moment on, counted from the task's creation; before the first moment the
    /// task is not known.
    pub fn timed(
        id: impl Into<String>,
        replies: impl IntoIterator<Item = (Duration, Reply)>,
    ) -> Self {
        let replies = replies
            .into_iter()
            .map(|(from, reply)| match reply {
                Reply::Answer(answer) => (from, Reply::Answer(Value::Object(members(answer)))),
                error => (from, error),
            })
            .collect();
        Self {
            id: id.into(),
            script: TaskScript::Timed(TimedReplies::new(replies)),
        }
    }

    /// How long it waits before work on it begins, at most ten years. Says nothing to a fixed or timed task.
    pub fn waiting(mut self, length: Duration) -> Self {
        if let TaskScript::Lifecycle(life) = &mut self.script {
            life.waiting = length.min(MAX_DURATION);
        }
        self
    }

    /// How long it is worked on, at most ten years. Says nothing to a fixed or timed task.
    pub fn processing(mut self, length: Duration) -> Self {
        if let TaskScript::Lifecycle(life) = &mut self.script {
            life.processing = length.min(MAX_DURATION);
        }
        self
    }

    /// The identifier by which it is asked for.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// From creation to the final answer.
    pub fn length(&self) -> Duration {
        match &self.script {
            TaskScript::Fixed(_) => Duration::ZERO,
            TaskScript::Lifecycle(life) => life.waiting + life.processing,
            TaskScript::Timed(replies) => replies.length(),
        }
    }

    /// The same task, everything in it `speed` times as fast.
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

    /// What the service tells of this task, created at `created`, at the age of `age`.
    pub(crate) fn answer(
        &self,
        created: SystemTime,
        age: Duration,
    ) -> Result<Map<String, Value>, ApiError> {
        match &self.script {
            TaskScript::Fixed(answer) => Ok(answer.as_ref().clone()),
            TaskScript::Lifecycle(life) => Ok(life.answer(&self.id, created, age)),
            TaskScript::Timed(replies) => match replies.at(age) {
                Some(Reply::Answer(answer)) => Ok(members(answer.clone())),
                Some(Reply::Error { code, message }) => Err(ApiError::new(code, message)),
                None => Err(unknown()),
            },
        }
    }
}

impl fmt::Debug for Task {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Task")
            .field("id", &self.id)
            .field("length", &self.length())
            .finish_non_exhaustive()
    }
}

/// The refusal of a task that nobody knows.
pub(crate) fn unknown() -> ApiError {
    ApiError::new(
        "ResourceNotFound",
        "there is no such task, or it is older than the days for which the service keeps it",
    )
}

/// The members of `Response`, whether or not the envelope was given with them.
pub(crate) fn members(answer: Value) -> Map<String, Value> {
    match answer {
        Value::Object(mut outer) => match outer.remove("Response") {
            Some(Value::Object(inner)) => inner,
            Some(other) => {
                outer.insert("Response".into(), other);
                outer
            }
            None => outer,
        },
        _ => Map::new(),
    }
}

impl Lifecycle {
    pub(crate) fn answer(
        &self,
        id: &str,
        created: SystemTime,
        age: Duration,
    ) -> Map<String, Value> {
        let began = created + self.waiting;
        let finished = began + self.processing;
        let phase = self.phase(age);
        let processing = !matches!(phase, Phase::Waiting);
        let done = matches!(phase, Phase::Finished);
        let reached = |moment, yes| if yes { time(moment) } else { UNSET_TIME.into() };

        // In the service's order: who reads no more than the status and the times finds them first.
        let mut answer = Map::new();
        if let Some(kind) = self.answer.get("TaskType") {
            answer.insert("TaskType".into(), kind.clone());
        }
        answer.insert("Status".into(), phase.status().into());
        answer.insert("CreateTime".into(), time(created));
        answer.insert("BeginProcessTime".into(), reached(began, processing));
        answer.insert("FinishTime".into(), reached(finished, done));
        for (name, value) in self.answer.as_ref() {
            if !answer.contains_key(name) {
                answer.insert(name.clone(), value.clone());
            }
        }

        for value in answer.values_mut() {
            if let Value::Object(kind) = value
                && kind.contains_key("Status")
            {
                self.update_task_object(kind, id, phase, began);
            }
        }
        answer
    }

    fn phase(&self, age: Duration) -> Phase {
        match age.checked_sub(self.waiting) {
            None => Phase::Waiting,
            Some(worked) if worked >= self.processing => Phase::Finished,
            Some(worked) => Phase::Processing(worked.div_duration_f64(self.processing)),
        }
    }

    /// Rewrites the object of the task's kind (`WorkflowTask`, `EditMediaTask`, ...) from its end to `phase`.
    fn update_task_object(
        &self,
        kind: &mut Map<String, Value>,
        id: &str,
        phase: Phase,
        began: SystemTime,
    ) {
        kind.insert("TaskId".into(), id.into());
        kind.insert("Status".into(), phase.status().into());
        if !matches!(phase, Phase::Finished) {
            // Known at the end alone.
            for (name, value) in [
                ("ErrCode", Value::from(0)),
                ("Message", "".into()),
                ("Output", Value::Null),
                ("IsDetected", false.into()),
                ("Result", "".into()),
            ] {
                if let Some(member) = kind.get_mut(name) {
                    *member = value;
                }
            }
            if matches!(phase, Phase::Waiting)
                && let Some(metadata) = kind.get_mut("MetaData")
            {
                *metadata = Value::Null;
            }
        }
        let count = kind.values().map(count_subtasks).sum();
        let mut index = 0;
        for value in kind.values_mut() {
            self.update_subtasks(value, &mut index, count, phase, began);
        }
    }

    fn update_subtasks(
        &self,
        value: &mut Value,
        index: &mut usize,
        count: usize,
        phase: Phase,
        began: SystemTime,
    ) {
        match value {
            Value::Array(values) => {
                for value in values {
                    self.update_subtasks(value, index, count, phase, began);
                }
            }
            Value::Object(subtask) if is_subtask(subtask) => {
                let slice = TimeSlice::new(*index, count);
                *index += 1;
                self.update_subtask(subtask, slice, phase, began);
            }
            Value::Object(object) => {
                for value in object.values_mut() {
                    self.update_subtasks(value, index, count, phase, began);
                }
            }
            _ => {}
        }
    }

    fn update_subtask(
        &self,
        subtask: &mut Map<String, Value>,
        slice: TimeSlice,
        phase: Phase,
        began: SystemTime,
    ) {
        let done = match phase {
            Phase::Waiting => None,
            Phase::Processing(done) => Some(done),
            Phase::Finished => Some(1.0),
        };
        let progress = done.and_then(|done| slice.progress(done));
        let mut set = |name: &str, value: Value| {
            if let Some(member) = subtask.get_mut(name) {
                *member = value;
            }
        };
        let moment = |fraction: f64| time(began + self.processing.mul_f64(fraction));
        match progress {
            Some(_) => set("BeginProcessTime", moment(slice.from)),
            None => set("BeginProcessTime", UNSET_TIME.into()),
        }
        match progress {
            Some(progress) if progress >= 1.0 => {
                set("FinishTime", moment(slice.to));
                return;
            }
            _ => set("FinishTime", UNSET_TIME.into()),
        }
        for (name, value) in [
            ("ErrCode", Value::from(0)),
            ("ErrCodeExt", "".into()),
            ("Message", "".into()),
            ("Output", Value::Null),
        ] {
            set(name, value);
        }
        match progress {
            None => {
                set("Status", "WAITING".into());
                set("Progress", 0.into());
            }
            Some(progress) => {
                set("Status", "PROCESSING".into());
                let progress = (progress * self.progress_bias * 100.0).clamp(0.0, 99.0);
                set("Progress", (progress as u8).into());
            }
        }
    }
}

#[derive(Clone, Copy, Debug)]
enum Phase {
    Waiting,
    /// The slice of the work that is done, from 0 to 1.
    Processing(f64),
    Finished,
}

impl Phase {
    fn status(self) -> &'static str {
        match self {
            Self::Waiting => "WAITING",
            Self::Processing(_) => "PROCESSING",
            Self::Finished => "FINISH",
        }
    }
}

/// The slice of the task's work during which one subtask runs. Subtasks begin one after the other in the first half and
/// end one after the other in the second, the last one with the task.
#[derive(Clone, Copy, Debug)]
struct TimeSlice {
    from: f64,
    to: f64,
}

impl TimeSlice {
    fn new(index: usize, count: usize) -> Self {
        let (index, count) = (index as f64, count.max(1) as f64);
        Self {
            from: index / (2.0 * count),
            to: 0.5 + (index + 1.0) / (2.0 * count),
        }
    }

    /// How much of the subtask is done, from 0 to 1, or `None` before it begins.
    fn progress(self, done: f64) -> Option<f64> {
        (done >= self.from).then(|| ((done - self.from) / (self.to - self.from)).min(1.0))
    }
}

/// Below the task itself, what has a status is a subtask; what it made lies in `Output`, never a subtask of its own.
fn is_subtask(object: &Map<String, Value>) -> bool {
    object.contains_key("Status")
}

fn count_subtasks(value: &Value) -> usize {
    match value {
        Value::Array(values) => values.iter().map(count_subtasks).sum(),
        Value::Object(object) if is_subtask(object) => 1,
        Value::Object(object) => object.values().map(count_subtasks).sum(),
        _ => 0,
    }
}

fn time(at: SystemTime) -> Value {
    humantime::format_rfc3339_seconds(at).to_string().into()
}
