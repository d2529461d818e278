//! A task and its life: what the service tells of it at any moment.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde_json::{Map, Value};

use crate::length::{LONGEST, accelerated};
use crate::refusal::Refusal;

/// How the service writes a time that has not come yet.
const UNSET_TIME: &str = "0000-00-00T00:00:00Z";

/// A task that the emulator knows.
///
/// It is given by its final answer; the answers before that are derived from it: `WAITING`, then `PROCESSING` with each
/// subtask running through its own part of the time with rising `Progress`, then the final answer itself.
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
    script: Script,
}

#[derive(Clone, Debug)]
enum Script {
    /// Answered from the first moment on, exactly as given.
    Fixed(Arc<Map<String, Value>>),
    Life(Life),
    /// From each moment on, that answer.
    Timed(Arc<Vec<(Duration, Reply)>>),
}

#[derive(Clone, Debug)]
pub(crate) struct Life {
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
            script: Script::Life(Life {
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
            script: Script::Fixed(Arc::new(members(answer))),
        }
    }

    /// A task that gives each reply from its moment on, counted from the task's creation; before the first moment the
    /// task is not known.
    pub fn timed(
        id: impl Into<String>,
        replies: impl IntoIterator<Item = (Duration, Reply)>,
    ) -> Self {
        let mut replies: Vec<_> = replies
            .into_iter()
            .map(|(from, reply)| match reply {
                Reply::Answer(answer) => (from, Reply::Answer(Value::Object(members(answer)))),
                error => (from, error),
            })
            .collect();
        replies.sort_by_key(|(from, _)| *from);
        Self {
            id: id.into(),
            script: Script::Timed(Arc::new(replies)),
        }
    }

    /// How long it waits before work on it begins, at most ten years. Says nothing to a fixed or timed task.
    pub fn waiting(mut self, length: Duration) -> Self {
        if let Script::Life(life) = &mut self.script {
            life.waiting = length.min(LONGEST);
        }
        self
    }

    /// How long it is worked on, at most ten years. Says nothing to a fixed or timed task.
    pub fn processing(mut self, length: Duration) -> Self {
        if let Script::Life(life) = &mut self.script {
            life.processing = length.min(LONGEST);
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
            Script::Fixed(_) => Duration::ZERO,
            Script::Life(life) => life.waiting + life.processing,
            Script::Timed(replies) => replies.last().map_or(Duration::ZERO, |(from, _)| *from),
        }
    }

    /// The same task, everything in it `speed` times as fast.
    pub(crate) fn accelerated(mut self, speed: f64) -> Self {
        match &mut self.script {
            Script::Fixed(_) => {}
            Script::Life(life) => {
                life.waiting = accelerated(life.waiting, speed);
                life.processing = accelerated(life.processing, speed);
            }
            Script::Timed(replies) => {
                for (from, _) in Arc::make_mut(replies) {
                    *from = accelerated(*from, speed);
                }
            }
        }
        self
    }

    /// What the service tells of this task, created at `created`, at the age of `age`.
    pub(crate) fn answer(
        &self,
        created: SystemTime,
        age: Duration,
    ) -> Result<Map<String, Value>, Refusal> {
        match &self.script {
            Script::Fixed(answer) => Ok(answer.as_ref().clone()),
            Script::Life(life) => Ok(life.answer(&self.id, created, age)),
            Script::Timed(replies) => match replies.iter().rev().find(|(from, _)| *from <= age) {
                Some((_, Reply::Answer(answer))) => Ok(members(answer.clone())),
                Some((_, Reply::Error { code, message })) => Err(Refusal::new(code, message)),
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
pub(crate) fn unknown() -> Refusal {
    Refusal::new(
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

impl Life {
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
                self.tell_kind(kind, id, phase, began);
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
    fn tell_kind(&self, kind: &mut Map<String, Value>, id: &str, phase: Phase, began: SystemTime) {
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
        let mut place = 0;
        for value in kind.values_mut() {
            self.tell_subtasks(value, &mut place, count, phase, began);
        }
    }

    fn tell_subtasks(
        &self,
        value: &mut Value,
        place: &mut usize,
        count: usize,
        phase: Phase,
        began: SystemTime,
    ) {
        match value {
            Value::Array(values) => {
                for value in values {
                    self.tell_subtasks(value, place, count, phase, began);
                }
            }
            Value::Object(subtask) if is_subtask(subtask) => {
                let part = Part::new(*place, count);
                *place += 1;
                self.tell_subtask(subtask, part, phase, began);
            }
            Value::Object(object) => {
                for value in object.values_mut() {
                    self.tell_subtasks(value, place, count, phase, began);
                }
            }
            _ => {}
        }
    }

    fn tell_subtask(
        &self,
        subtask: &mut Map<String, Value>,
        part: Part,
        phase: Phase,
        began: SystemTime,
    ) {
        let done = match phase {
            Phase::Waiting => None,
            Phase::Processing(done) => Some(done),
            Phase::Finished => Some(1.0),
        };
        let share = done.and_then(|done| part.share(done));
        let mut set = |name: &str, value: Value| {
            if let Some(member) = subtask.get_mut(name) {
                *member = value;
            }
        };
        let moment = |fraction: f64| time(began + self.processing.mul_f64(fraction));
        match share {
            Some(_) => set("BeginProcessTime", moment(part.from)),
            None => set("BeginProcessTime", UNSET_TIME.into()),
        }
        match share {
            Some(share) if share >= 1.0 => {
                set("FinishTime", moment(part.to));
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
        match share {
            None => {
                set("Status", "WAITING".into());
                set("Progress", 0.into());
            }
            Some(share) => {
                set("Status", "PROCESSING".into());
                let progress = (share * self.progress_bias * 100.0).clamp(0.0, 99.0);
                set("Progress", (progress as u8).into());
            }
        }
    }
}

#[derive(Clone, Copy, Debug)]
enum Phase {
    Waiting,
    /// The part of the work that is done, from 0 to 1.
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

/// The part of the task's work during which one subtask runs. Subtasks begin one after the other in the first half and
/// end one after the other in the second, the last one with the task.
#[derive(Clone, Copy, Debug)]
struct Part {
    from: f64,
    to: f64,
}

impl Part {
    fn new(place: usize, count: usize) -> Self {
        let (place, count) = (place as f64, count.max(1) as f64);
        Self {
            from: place / (2.0 * count),
            to: 0.5 + (place + 1.0) / (2.0 * count),
        }
    }

    /// How much of the subtask is done, from 0 to 1, or `None` before it begins.
    fn share(self, done: f64) -> Option<f64> {
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
