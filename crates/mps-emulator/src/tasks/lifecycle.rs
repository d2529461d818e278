//! The lifecycle of a task: derives its answer at any age from its final answer.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde_json::{Map, Value};

/// The service's text for a time in the future.
const UNSET_TIME: &str = "0000-00-00T00:00:00Z";

/// Status of a task that waits.
pub(super) const WAITING: &str = "WAITING";
/// Status of a task that has ended.
pub(super) const FINISH: &str = "FINISH";

/// Times and final answer of a task.
#[derive(Clone, Debug)]
pub(crate) struct Lifecycle {
    pub(crate) waiting: Duration,
    pub(crate) processing: Duration,
    pub(crate) answer: Arc<Map<String, Value>>,
    /// Factor of the reported progress, because a service's own estimate is seldom exact.
    pub(crate) progress_bias: f64,
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
        let phase = Phase::at(self.waiting, self.processing, age);
        let processing = !matches!(phase, Phase::Waiting);
        let done = matches!(phase, Phase::Finished);
        let reached = |moment, yes| {
            if yes {
                timestamp(moment)
            } else {
                UNSET_TIME.into()
            }
        };

        // The service's order. A reader that needs only status and times can stop early.
        let mut answer = Map::new();
        if let Some(kind) = self.answer.get("TaskType") {
            answer.insert("TaskType".into(), kind.clone());
        }
        answer.insert("Status".into(), phase.status().into());
        answer.insert("CreateTime".into(), timestamp(created));
        answer.insert("BeginProcessTime".into(), reached(began, processing));
        answer.insert("FinishTime".into(), reached(finished, done));
        for (name, value) in self.answer.as_ref() {
            if !answer.contains_key(name) {
                answer.insert(name.clone(), value.clone());
            }
        }

        if let Some(member) = answer.get_mut("TaskId") {
            *member = id.into();
        }
        for (name, value) in &mut answer {
            if !is_kind(name, value) {
                continue;
            }
            if let Value::Object(kind) = value {
                self.update_task_object(kind, id, phase, began);
            }
        }
        answer
    }

    pub(super) fn status(&self, age: Duration) -> &'static str {
        status_at(self.waiting, self.processing, age)
    }

    /// Shortens the times so that the task ends at the age `age` at the latest.
    pub(super) fn end_at(&mut self, age: Duration) {
        self.waiting = self.waiting.min(age);
        self.processing = self.processing.min(age - self.waiting);
    }

    /// Returns the ages at which the task or a subtask changes its status, in order.
    pub(super) fn moments(&self) -> Vec<Duration> {
        let kinds = self
            .answer
            .iter()
            .filter(|(name, value)| is_kind(name, value));
        let count = kinds.map(|(_, kind)| count_parts(kind)).max().unwrap_or(0);
        let slices = (0..count).map(|index| TimeSlice::new(index, count));
        let mut shares: Vec<f64> = slices.flat_map(|slice| [slice.from, slice.to]).collect();
        shares.extend([0.0, 1.0]);
        shares.sort_by(f64::total_cmp);
        shares.dedup();
        let moment = |share| self.waiting + self.processing.mul_f64(share);
        shares.into_iter().map(moment).collect()
    }

    /// Changes the object of the task's kind (`WorkflowTask`, …) from its final state to `phase`.
    fn update_task_object(
        &self,
        kind: &mut Map<String, Value>,
        id: &str,
        phase: Phase,
        began: SystemTime,
    ) {
        if kind.contains_key("Status") {
            kind.insert("TaskId".into(), id.into());
            kind.insert("Status".into(), phase.status().into());
        }
        if !matches!(phase, Phase::Finished) {
            // Known only at the end.
            for (name, value) in [
                ("ErrCode", Value::from(0)),
                ("Message", "".into()),
                ("Output", Value::Null),
                ("IsDetected", false.into()),
                ("Result", "".into()),
                ("Metadatas", Value::Null),
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
        let moment = |fraction: f64| timestamp(began + self.processing.mul_f64(fraction));
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
            // The outputs of a batch task are beside their status.
            ("AsrFullTextTask", Value::Null),
            ("TransTextTask", Value::Null),
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
    /// Share of the work that is done, from 0 to 1.
    Processing(f64),
    Finished,
}

impl Phase {
    fn at(waiting: Duration, processing: Duration, age: Duration) -> Self {
        match age.checked_sub(waiting) {
            None => Self::Waiting,
            Some(worked) if worked >= processing => Self::Finished,
            Some(worked) => Self::Processing(worked.div_duration_f64(processing)),
        }
    }

    fn status(self) -> &'static str {
        match self {
            Self::Waiting => WAITING,
            Self::Processing(_) => "PROCESSING",
            Self::Finished => FINISH,
        }
    }
}

/// Returns the status at the age `age` of a task with these times.
pub(super) fn status_at(waiting: Duration, processing: Duration, age: Duration) -> &'static str {
    Phase::at(waiting, processing, age).status()
}

/// The part of the processing time in which one subtask runs, as shares from 0 to 1. Subtasks begin
/// one after the other in the first half and end one after the other in the second.
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

    /// Returns the progress of the subtask from 0 to 1, or `None` before it begins.
    fn progress(self, done: f64) -> Option<f64> {
        (done >= self.from).then(|| ((done - self.from) / (self.to - self.from)).min(1.0))
    }
}

/// Returns true for the object of the task's kind. That of a batch task has no status of its own.
fn is_kind(name: &str, value: &Value) -> bool {
    value.get("Status").is_some() || (name == "BatchTaskResult" && value.is_object())
}

/// Counts the subtasks within the object of the task's kind.
fn count_parts(kind: &Value) -> usize {
    let members = kind.as_object().into_iter().flat_map(Map::values);
    members.map(count_subtasks).sum()
}

/// Returns true for an object with a status. Within the task's object, these are the subtasks.
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

fn timestamp(at: SystemTime) -> Value {
    humantime::format_rfc3339_seconds(at).to_string().into()
}
